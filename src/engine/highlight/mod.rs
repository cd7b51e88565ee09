//! What to mark: a stretch of text cut into pieces of uniform marking, and short excerpts around hits.

mod segment;
mod snippet;

pub use segment::{Segment, segments};
pub use snippet::{Snippet, cut_snippet};
