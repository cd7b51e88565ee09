//! A table from words to numbers: the one hash table of recognition. Every kind of map of the standard library weighs
//! kilobytes in a page that travels to every reader; this one is compiled once for all uses.

/// A table from strings to numbers, most often places in a list beside it.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The hash of a key and one more than its place among the entries, or zeros; their number is a power of two. Most
    /// keys that the table does not have are told apart by their hash, without a look at the letters.
    slots: Vec<(u32, u32)>,
    /// All keys, one after another.
    letters: String,
    /// Where each key ends among the letters, and its number.
    entries: Vec<(u32, u32)>,
}

impl Table {
    /// The number of a key.
    pub(super) fn get(&self, key: &str) -> Option<u32> {
        self.get_hashed(hash(key), |known| known == key)
    }

    /// The number of the key with this hash that is the one wanted: for keys whose hash is known, or whose letters do
    /// not stand together.
    pub(super) fn get_hashed(&self, hash: u32, is_wanted: impl Fn(&str) -> bool) -> Option<u32> {
        self.find(hash, is_wanted).map(|at| self.entries[at].1)
    }

    /// Whether it has no keys.
    pub(super) const fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Whether the table has a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The number that a key has, or else gets now.
    pub(super) fn get_or_set(&mut self, key: &str, number: u32) -> u32 {
        let hash = hash(key);
        match self.find(hash, |known| known == key) {
            Some(at) => self.entries[at].1,
            None => {
                self.add(key, hash, number);
                number
            }
        }
    }

    /// Gives a key a number, whatever it had.
    pub(super) fn set(&mut self, key: &str, number: u32) {
        let hash = hash(key);
        match self.find(hash, |known| known == key) {
            Some(at) => self.entries[at].1 = number,
            None => self.add(key, hash, number),
        }
    }

    /// Every key with its number, in the order of their coming.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, u32)> {
        (0..self.entries.len()).map(|at| (self.key(at), self.entries[at].1))
    }

    fn key(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.entries[before].0);
        &self.letters[start as usize..self.entries[at].0 as usize]
    }

    #[inline]
    fn find(&self, hash: u32, is_wanted: impl Fn(&str) -> bool) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut slot = hash as usize & mask;
        // Half of the slots are free, so the walk ends.
        loop {
            let (known, at) = self.slots[slot];
            let at = at.checked_sub(1)? as usize;
            if known == hash && is_wanted(self.key(at)) {
                return Some(at);
            }
            slot = (slot + 1) & mask;
        }
    }

    fn add(&mut self, key: &str, hash: u32, number: u32) {
        self.letters.push_str(key);
        self.entries.push((self.letters.len() as u32, number));
        if self.entries.len() * 2 > self.slots.len() {
            let full = std::mem::take(&mut self.slots);
            self.slots = vec![(0, 0); (self.entries.len() * 4).next_power_of_two()];
            full.into_iter().filter(|slot| slot.1 != 0).for_each(|slot| self.place(slot));
        }
        self.place((hash, self.entries.len() as u32));
    }

    fn place(&mut self, entry: (u32, u32)) {
        let mask = self.slots.len() - 1;
        let mut slot = entry.0 as usize & mask;
        while self.slots[slot].1 != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = entry;
    }
}

/// FNV-1a: short, and good enough for words.
pub(super) const fn hash(key: &str) -> u32 {
    hash_on(NO_LETTERS, key.as_bytes())
}

/// The hash of the empty key.
pub(super) const NO_LETTERS: u32 = 0x811c_9dc5;

/// The hash of a key that goes on with these bytes.
pub(super) const fn hash_on(so_far: u32, bytes: &[u8]) -> u32 {
    let (mut hash, mut at) = (so_far, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
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
        assert_eq!(table.get_hashed(hash("7"), |key| key == "7"), Some(8));
        assert_eq!(table.iter().skip(6).take(2).collect::<Vec<_>>(), [("6", 6), ("7", 8)]);
    }

    #[test]
    fn words_are_joined_in_order() {
        assert_eq!(join_sorted(&["shinzo", "abe"]), "abe shinzo");
        assert_eq!(join_sorted(&[]), "");
    }
}
