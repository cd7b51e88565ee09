//! Inputs made from sound ones by a few changes each.

/// An endless row of inputs; the same seed gives the same row.
pub(crate) struct Changes<'s> {
    state: u64,
    sound: &'s [Vec<u8>],
    words: &'static [&'static str],
}

/// More than this of an input teaches nothing that less does not.
const LONGEST: usize = 64 * 1024;

impl<'s> Changes<'s> {
    /// Changes of these inputs; `words` mean something to the parser and are put in.
    pub(crate) fn new(seed: u64, sound: &'s [Vec<u8>], words: &'static [&'static str]) -> Self {
        Self { state: seed | 1, sound, words }
    }

    /// The next input.
    pub(crate) fn next_input(&mut self) -> Vec<u8> {
        let at = self.below(self.sound.len());
        let mut input = self.sound.get(at).cloned().unwrap_or_default();
        for _ in 0..=self.below(6) {
            self.change(&mut input);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        const SIGNS: &[u8] = b"<>&\"'\0\xff{}[]()\n\r\t ,;:|*#-_=/\\.0129aZ\xc3\xe2\x80\xf0";
        let (at, other) = (self.below(input.len() + 1), self.below(input.len() + 1));
        let (from, to) = (at.min(other), at.max(other));
        match self.below(10) {
            0 => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
            1 => {
                let sign = SIGNS[self.below(SIGNS.len())];
                input.insert(at, sign);
            }
            2 => drop(input.drain(from..to.min(from + 64))),
            3 => input.truncate(at.max(input.len() / 2)),
            // A run of the input once more, or many times: what is nested gets deeper.
            4 => {
                let run = input[from..to.min(from + 200)].to_vec();
                let times = if self.below(8) == 0 { 200 } else { 1 };
                self.put(input, at, &run.repeat(times));
            }
            // The head of this one and the tail of another.
            5 => {
                let tail = self.below(self.sound.len());
                let tail = self.sound.get(tail).map_or(&[][..], Vec::as_slice);
                let tail = tail.get(self.below(tail.len() + 1)..).unwrap_or(&[]);
                input.truncate(at);
                input.extend_from_slice(tail);
            }
            6 => {
                let byte = self.below(256) as u8;
                input[from..to.min(from + 8)].fill(byte);
            }
            _ if self.words.is_empty() => {}
            _ => {
                let word = self.words[self.below(self.words.len())];
                let times = if self.below(40) == 0 { 1000 } else { 1 };
                self.put(input, at, &word.as_bytes().repeat(times));
            }
        }
    }

    fn put(&mut self, input: &mut Vec<u8>, at: usize, piece: &[u8]) {
        if input.len() + piece.len() <= 2 * LONGEST {
            input.splice(at..at, piece.iter().copied());
        }
    }

    /// A number below a bound, 0 for none: a plain linear congruential generator.
    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) as usize % bound.max(1)
    }
}

/// FNV-1a, to name an input.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
