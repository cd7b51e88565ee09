//! The engine of Concord: reads a corpus of documents, recognises who and what they name, searches them, and says
//! what to highlight. It knows no browser, no address and no HTML; it takes texts and gives spans and plain data.
//!
//! # Three invariants
//!
//! 1. **The engine knows no browser.** It is a package of its own, so that the compiler keeps this: it gives spans and
//!    plain data with public fields; words for the screen are made above it, in the view models.
//! 2. **A span is bytes, half-open, into the text of its document**, which is kept as it was read. Nothing is cleaned
//!    away: page furniture, odd spaces and marks stay where they are, and what is searched, counted or folded is said
//!    by the blocks around it.
//! 3. **User text cannot fail.** Any query gives a query and perhaps notes, any text gives tokens and mentions. Errors
//!    are for those who build: a bad seed stops the build with file and line.
//!
//! Direction: `text` <- `entity` <- `corpus` <- `relation`, `index` <- `edition` <- `query`, `concordance`, `highlight`. Never upward.
//!
//! # Map
//!
//! | module | what it answers |
//! | --- | --- |
//! | [`text`] | What is a word, a place in a text, a date? Spans, tokens, folding. |
//! | [`corpus`] | What are the documents, where does each value come from, what is page furniture? |
//! | [`entity`] | Who and what is named, where, and which names mean the same? |
//! | [`relation`] | Who holds which office, who said what, who met whom? |
//! | [`index`] | Which words stand where, which documents belong to a facet value? |
//! | [`edition`] | What is compiled and embedded? A corpus with its annotations and index, as bytes used in place. |
//! | [`query`] | Which documents answer, in which order, and how many would answer each further choice? |
//! | [`concordance`] | In which words does a hit or a mention stand? |
//! | [`parallel`] | How do natively all cores work on many documents? |
//! | [`order`] | How is a list sorted without weighing down the page? |
//! | [`fnv`] | What is the hash of these bytes? |
//! | [`highlight`] | What is marked, and which excerpt shows it best? |
pub mod concordance;
pub mod corpus;
pub mod edition;
pub mod entity;
pub mod fnv;
pub mod highlight;
pub mod index;
pub mod order;
mod pack;
pub mod parallel;
pub mod query;
pub mod relation;
pub mod text;
