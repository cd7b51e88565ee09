//! A place in a text.

use serde::{Deserialize, Serialize};

/// A half-open byte range into a text: `start` is the first byte, `end` the first byte after it.
///
/// Both ends lie on character boundaries of the text that the span was made for. Spans order by start, then by end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The first byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from byte positions of a text in hand.
    ///
    /// A text longer than 4 GiB cannot be addressed; reading refuses such a file long before.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// The text under the span; empty where the span does not fit the text.
    ///
    /// ```
    /// use concord_engine::text::Span;
    /// assert_eq!(Span::new(0, 3).of("Hà Nội"), "Hà");
    /// assert_eq!(Span::new(0, 2).of("Hà Nội"), ""); // Not on a character boundary.
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or("")
    }

    /// The same range for slicing.
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether nothing lies under the span.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}
