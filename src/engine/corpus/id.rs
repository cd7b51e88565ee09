//! The id of a corpus: a hash of what is in it.

use super::{Corpus, How, Known};
use crate::fnv::{fnv1a, fnv1a_on};

impl Corpus {
    /// A hash of the files and of the values known of them, as 16 hexadecimal digits, so that a link can say which
    /// corpus it was made with. Not a safeguard against someone who wants two corpora to look the same.
    pub fn id(&self) -> String {
        let mut hash = Hash(fnv1a(&[]));
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

/// A hash of all values so far.
struct Hash(u64);

impl Hash {
    fn add_bytes(&mut self, bytes: &[u8]) {
        self.0 = fnv1a_on(self.0, bytes);
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
