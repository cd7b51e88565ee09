//! What texts say of those they name: which office a person holds, who said what, who met whom.
//!
//! The seam is one function, [`find_relations`]: texts with their blocks and mentions in, relations with their spans
//! out. Rules, not a model: each relation rests on words that stand in the text and that its spans show. Where a rule
//! would have to guess (`the official said`, a `he` that may be either of two) nothing is given: precision before
//! recall.
//!
//! A text is read sentence by sentence, so that memory is bounded by the longest sentence that is read, and time grows
//! with the text. Titles, headings and page furniture are not read.

mod actor;
mod content;
mod context;
mod data;
mod meeting;
mod parties;
mod place_and_date;
mod sentence;
mod statement;
mod subject;
#[cfg(test)]
mod tests;
mod title;
mod token;
mod words;

pub use data::{Manner, Meeting, MeetingKind, Office, Party, Relations, Statement, When};

use crate::corpus::{Block, BlockKind, DocId, Document};
use crate::entity::{Entity, Mention};
use crate::parallel;
use crate::text::PartialDate;
use actor::read_actors;
use context::Context;
use sentence::Sentence;
use token::for_each_sentence;

/// A text to read, with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The text; every span is a byte range into it.
    pub text: &'a str,
    /// The text cut into blocks, in order.
    pub blocks: &'a [Block],
    /// What it names: sorted, not overlapping.
    pub mentions: &'a [Mention],
    /// Its date: that of a relation whose sentence states none.
    pub date: Option<PartialDate>,
}

impl<'a> Input<'a> {
    /// A document with the mentions in it.
    pub fn of(document: &'a Document, mentions: &'a [Mention]) -> Self {
        let date = document.date.as_ref().map(|date| date.value);
        Self { text: &document.text, blocks: &document.blocks, mentions, date }
    }
}

/// Finds the relations of each text among entities, which the mentions point to.
///
/// Relations stand in the order of the texts and of their place in it. Any text is fine: an empty one has none. The
/// same input always gives the same answer, natively and in the browser.
pub fn find_relations(inputs: &[Input<'_>], entities: &[Entity]) -> Relations {
    let found = parallel::map((0..).zip(inputs).collect(), |(doc, input)| {
        let mut found = Relations::default();
        read_text(DocId(doc), input, entities, &mut found);
        found
    });
    let mut all = Relations::default();
    for mut found in found {
        all.offices.append(&mut found.offices);
        all.statements.append(&mut found.statements);
        all.meetings.append(&mut found.meetings);
    }
    all
}

fn read_text(doc: DocId, input: &Input<'_>, entities: &[Entity], found: &mut Relations) {
    let mut context = Context::new(doc, input.date);
    for block in input.blocks {
        let is_prose = matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem);
        if !is_prose && block.kind != BlockKind::Caption {
            continue;
        }
        context.begin_block();
        for_each_sentence(input.text, block.span, input.mentions, &mut |tokens| {
            let sentence = Sentence { text: input.text, tokens, mentions: input.mentions, entities };
            let mut actors = read_actors(&sentence);
            context.find_offices(&sentence, &actors, found);
            // Who is named in a quotation does nothing in the sentence around it.
            let quoted = sentence.quoted();
            actors.retain(|actor| !quoted.get(actor.name).copied().unwrap_or_default());
            if is_prose {
                let said = statement::find_statements(&sentence, &actors, &mut context, found);
                meeting::find_meetings(&sentence, &actors, &said, &context, found);
                context.end_sentence(&sentence, &actors, &said);
            }
        });
    }
}
