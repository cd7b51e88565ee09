//! Offsets as JavaScript counts them.

/// Offsets into a text in UTF-16 code units. They are asked for in rising order, so that one pass over the text is
/// enough for all.
pub struct Utf16Offsets<'t> {
    text: &'t str,
    byte: u32,
    units: usize,
}

impl<'t> Utf16Offsets<'t> {
    /// At the beginning of a text.
    pub fn new(text: &'t str) -> Self {
        Self { text, byte: 0, units: 0 }
    }

    /// How many code units stand before this byte, which is the first of a character or the end of the text and not
    /// before the last one that was asked for; otherwise the answer is that of the last one.
    pub fn at(&mut self, byte: u32) -> usize {
        if let Some(between) = self.text.get(self.byte as usize..byte as usize) {
            self.units += match between.is_ascii() {
                true => between.len(),
                false => between.chars().map(char::len_utf16).sum(),
            };
            self.byte = byte;
        }
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_told_as_javascript_counts() {
        let text = "a😀ệ\u{300}b";
        for (asked, told) in [
            (&[0, 1, 5, 8, 10, 11][..], &[0, 1, 3, 4, 5, 6][..]),
            (&[11, 11], &[6, 6]),
            // Inside a character, before the last, beyond the end.
            (&[5, 6, 1, 99, 8], &[3, 3, 3, 3, 4]),
        ] {
            let mut offsets = Utf16Offsets::new(text);
            assert_eq!(asked.iter().map(|&byte| offsets.at(byte)).collect::<Vec<_>>(), told, "{asked:?}");
        }
    }
}
