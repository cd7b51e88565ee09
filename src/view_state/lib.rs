//! What the page shows, as plain data: the view state with its address, and the view models made from a view state and
//! the corpus. Everything here is pure: the same state gives the same address and the same rows, in a browser, in the
//! native command and in a test.
//!
//! | module | what it answers |
//! | --- | --- |
//! | [`state`] | What does a link restore? |
//! | [`address`] | How is that written after the `#`, and what of a link could not be read? |
//! | [`explorer`] | Which documents does a state show? |
//! | [`results`] | What stands in a row of the list, in the sentence above it, in a facet? |
//! | [`reader`] | What stands in an open document, and where are its marks? |
//! | [`answers`] | What are scripts answered? |
//! | [`bench`](mod@bench) | What does a benchmark of search engines ask for? |
//! | [`card`] | What is known of an entity? |
//! | [`completion`] | What may the reader mean to type? |
//! | [`dates`] | Which date did a reader type? |
//! | [`collection`] | What is in the corpus as a whole? |
//! | [`differences`] | What does one version of a text say otherwise than another? |
//! | [`examples`] | What can be typed, in words of the collection? |
//! | [`front`] | What does the file of a page show before the page works? |
//! | [`notes`] | What should the reader know of a query, and of a link? |
//! | [`words`] | How are dates, counts and reasons put in words? |
pub mod address;
pub mod answers;
pub mod bench;
pub mod card;
pub mod collection;
pub mod completion;
pub mod dates;
pub mod differences;
pub mod examples;
pub mod explorer;
pub mod front;
pub mod notes;
pub mod reader;
pub mod results;
mod sorted_set;
pub mod state;
pub mod words;

pub use address::LinkNote;
pub use explorer::{Explorer, Outcome};
pub use sorted_set::SortedSet;
pub use state::{Choices, ChosenSlugs, Passage, Sort, View, ViewState};
