//! The result: the sentence above the list, its rows, the facets beside it.

mod clauses;
mod facets;
mod lines;
mod rows;
mod sentence;
mod versions;
mod ways_out;
mod why;

pub use facets::{FacetPanel, FacetRow, Shown, facet_panel};
pub(crate) use lines::lines_of;
pub use lines::{Concordance, Line, concordance, document_in_a_line};
pub use rows::{N_ROWS, Piece, ResultRow, Tick, chosen_entities, position_seen, result_row};
pub(crate) use rows::{single_spaces, source_label};
pub use sentence::{Chip, Condition, Part, sentence, with_stops};
pub use versions::{Version, leading_documents, other_versions};
pub use ways_out::{Correction, Suggestion, correction, suggestions};
pub use why::{Why, WhyPart, why};
