//! The result: the sentence above the list, its rows, the facets beside it.

mod facets;
mod lines;
mod rows;
mod sentence;
mod versions;
mod why;

pub use facets::{FacetPanel, FacetRow, Shown, facet_panel};
pub(crate) use lines::lines_of;
pub use lines::{Concordance, Line, concordance, document_in_a_line};
pub use rows::{Piece, ResultRow, Tick, chosen_entities, result_row};
pub(crate) use rows::{single_spaces, source_label};
pub use sentence::{Chip, Part, Suggestion, sentence, suggestions};
pub use versions::{Version, leading_documents, other_versions};
pub use why::{Why, WhyPart, why};
