//! The id of a corpus: a hash of what is in it.

use super::{Corpus, How, Known};

impl Corpus {
    /// A hash of the files and of the values known of them, as 16 hexadecimal digits, so that a link can say which
    /// corpus it was made with. Not a safeguard against someone who wants two corpora to look the same.
    pub fn id(&self) -> String {
        let mut hash = Fnv::new();
        for value in [&self.name, &self.description, &self.publisher, &self.licence] {
            hash.add(value);
        }
        for source in &self.sources {
            [&source.slug, &source.label, &source.home].into_iter().for_each(|value| hash.add(value));
        }
        for document in &self.documents {
            [&document.slug, &document.file, &document.text].into_iter().for_each(|value| hash.add(value));
            hash.add_known(Some(&document.title), String::clone);
            hash.add_known(document.date.as_ref(), ToString::to_string);
            hash.add_known(document.source.as_ref(), |id| id.0.to_string());
        }
        format!("{:016x}", hash.0)
    }
}

/// FNV-1a with 64 bits: a few lines, the same everywhere, and good enough to tell corpora apart.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add_bytes(&mut self, bytes: &[u8]) {
        const PRIME: u64 = 0x0100_0000_01b3;
        self.0 = bytes.iter().fold(self.0, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    }

    /// The length goes first, or `ab` and `c` would be `a` and `bc`.
    fn add(&mut self, value: &str) {
        self.add_bytes(&(value.len() as u64).to_le_bytes());
        self.add_bytes(value.as_bytes());
    }

    fn add_known<T>(&mut self, known: Option<&Known<T>>, write: impl Fn(&T) -> String) {
        let Some(known) = known else { return self.add("") };
        self.add(&write(&known.value));
        match &known.how {
            How::Stated(span) => self.add(&format!("stated {} {}", span.start, span.end)),
            How::Declared(place) => self.add(&format!("declared {place}")),
            How::Inferred(why) => self.add(&format!("inferred {why}")),
            How::Given(why) => self.add(&format!("given {why}")),
        }
    }
}
