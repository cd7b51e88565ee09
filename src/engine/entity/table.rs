//! A table from words to numbers: the one hash table of recognition. Every kind of map of the standard library weighs
//! kilobytes in a page that travels to every reader; this one is compiled once for all uses.

/// A table from strings to numbers, most often places in a list beside it.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// One more than a place among the entries, or zero; the number of slots is a power of two.
    slots: Vec<u32>,
    entries: Vec<(String, u32)>,
}

impl Table {
    /// The number of a key.
    pub(super) fn get(&self, key: &str) -> Option<u32> {
        self.find(key).map(|at| self.entries[at].1)
    }

    /// Whether the table has a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// The number that a key has, or else gets now.
    pub(super) fn get_or_set(&mut self, key: &str, number: u32) -> u32 {
        if let Some(known) = self.get(key) {
            return known;
        }
        self.add(key, number);
        number
    }

    /// Gives a key a number, whatever it had.
    pub(super) fn set(&mut self, key: &str, number: u32) {
        match self.find(key) {
            Some(at) => self.entries[at].1 = number,
            None => self.add(key, number),
        }
    }

    fn find(&self, key: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash(key) as usize & mask;
        // Half of the slots are free, so the walk ends.
        loop {
            let at = self.slots[slot].checked_sub(1)? as usize;
            if self.entries[at].0 == key {
                return Some(at);
            }
            slot = (slot + 1) & mask;
        }
    }

    fn add(&mut self, key: &str, number: u32) {
        self.entries.push((key.to_owned(), number));
        if self.entries.len() * 2 > self.slots.len() {
            self.slots = vec![0; (self.entries.len() * 4).next_power_of_two()];
            for at in 0..self.entries.len() {
                self.place(at);
            }
        } else {
            self.place(self.entries.len() - 1);
        }
    }

    fn place(&mut self, at: usize) {
        let mask = self.slots.len() - 1;
        let mut slot = hash(&self.entries[at].0) as usize & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = at as u32 + 1;
    }
}

/// FNV-1a: short, and good enough for words.
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Sorts numbers by their keys; the one sort of recognition, for the same reason as the one table.
pub(super) fn sort_by_keys(keyed: &mut [(u64, u32)]) {
    keyed.sort_unstable();
}

/// Words in alphabetical order, joined by single spaces; for names of a few words.
pub(super) fn join_sorted(words: &[&str]) -> String {
    let mut sorted: Vec<&str> = Vec::with_capacity(words.len());
    for &word in words {
        let at = sorted.iter().position(|&other| other > word).unwrap_or(sorted.len());
        sorted.insert(at, word);
    }
    sorted.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_first_number_unless_it_is_set() {
        let mut table = Table::default();
        assert_eq!(table.get("a"), None);
        for number in 0..1000 {
            assert_eq!(table.get_or_set(&number.to_string(), number), number);
        }
        assert_eq!(table.get_or_set("7", 1), 7);
        table.set("7", 8);
        assert_eq!(table.get("7"), Some(8));
        assert!(table.has("999") && !table.has("1000"));
    }

    #[test]
    fn words_are_joined_in_order() {
        assert_eq!(join_sorted(&["shinzo", "abe"]), "abe shinzo");
        assert_eq!(join_sorted(&[]), "");
    }
}
