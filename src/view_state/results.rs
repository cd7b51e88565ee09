//! The result: the sentence above the list, its rows, the facets beside it.

mod facets;
mod lines;
mod rows;
mod sentence;

pub use facets::{FacetPanel, FacetRow, Shown, facet_panel};
pub(crate) use lines::lines_of;
pub use lines::{Line, lines};
pub use rows::{Piece, ResultRow, Tick, chosen_entities, result_row};
pub(crate) use rows::{single_spaces, source_label};
pub use sentence::{Chip, Part, Suggestion, sentence, suggestions};
