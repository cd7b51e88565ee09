//! Who and what the texts name: recognition of mentions, and linking of mentions to entities.
//!
//! The seam is one function, [`annotate`]: texts in, entities and mentions out. What stands behind it may change;
//! what it promises does not.

mod agreements;
mod amounts;
mod candidate;
mod dates;
mod events;
mod kind;
mod lexicon;
mod link;
mod mention;
mod organizations;
mod persons;
mod places;
mod propagate;
mod resolve;
mod words;

pub use kind::EntityKind;
pub use mention::{Annotations, Entity, EntityId, Mention, Why};

use candidate::{Candidate, Rank, Target};
use link::link_mentions;
use resolve::resolve;
use words::Words;

use crate::text::PartialDate;

/// A text to annotate, with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The text; mention spans are byte ranges into it.
    pub text: &'a str,
    /// Its date, against which `April 5` and `today` are resolved.
    pub date: Option<PartialDate>,
}

/// Finds the mentions of each text and links them to entities across all of them.
///
/// Mentions are sorted and do not overlap. Any text is fine: an empty one has no mentions. The same texts always give
/// the same answer, natively and in the browser.
pub fn annotate(inputs: &[Input<'_>]) -> Annotations {
    link_mentions(inputs.iter().map(recognize).collect())
}

/// The mentions of one text, settled but not yet linked.
fn recognize<'t>(input: &Input<'t>) -> (Words<'t>, Vec<Candidate>) {
    let words = Words::read(input.text);
    let mut candidates = Vec::new();
    dates::find_dates(&words, input.date, &mut candidates);
    amounts::find_amounts(&words, &mut candidates);
    agreements::find_agreements(&words, &mut candidates);
    events::find_events(&words, &mut candidates);
    organizations::find_organizations(&words, &mut candidates);
    organizations::find_acronyms(&words, &mut candidates);
    organizations::guess_acronyms(&words, &mut candidates);
    places::find_places(&words, &mut candidates);
    // After organizations, since a name may follow one: `Chairman of the People's Committee Tran Sy Thanh`.
    persons::find_persons(&words, &mut candidates);
    find_lexicon_names(&words, &mut candidates);
    propagate::propagate(&words, &mut candidates);
    let settled = resolve(candidates, words.len());
    (words, settled)
}

/// Proposes every name of the lexicon.
fn find_lexicon_names(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        let Some(hit) = words.hit(at) else {
            at += 1;
            continue;
        };
        let rank = match (lexicon::lexicon().entry(hit.entry).kind, hit.end - at) {
            (EntityKind::Disease | EntityKind::Agreement, _) => Rank::Grammar,
            (EntityKind::Organization, 2..) => Rank::Grammar,
            (_, 1) => Rank::Word,
            _ => Rank::Name,
        };
        let span = words.span(at..hit.end);
        let why = Why::Lexicon(hit.written.to_owned());
        out.push(Candidate { span, words: at..hit.end, target: Target::Entry(hit.entry), rank, why });
        at = hit.end;
    }
}
