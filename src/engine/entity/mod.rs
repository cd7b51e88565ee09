//! Who and what the texts name: recognition of mentions, and linking of mentions to entities.
//!
//! The seam is one function, [`annotate`]: texts in, entities and mentions out. What stands behind it may change;
//! what it promises does not.

mod agree;
mod agreements;
mod alias;
mod amounts;
mod candidate;
mod dates;
mod events;
#[cfg(test)]
mod examples;
mod given;
pub mod gold;
mod kind;
mod lexicon;
mod link;
mod mention;
mod merge;
mod organizations;
mod persons;
mod places;
mod propagate;
mod resolve;
mod table;
pub mod tagger;
mod terms;
mod words;

pub use given::{Given, annotate_given};
pub use kind::EntityKind;
pub use mention::{Annotations, Coordinates, Entity, EntityId, Mention, Why};

use candidate::{Candidate, Rank, Target};
use link::link_mentions;
use merge::merge;
use resolve::resolve;
use tagger::Tagger;
use words::Words;

use crate::parallel;
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
    annotate_with(Tagger::shipped(), inputs)
}

/// As [`annotate`], with a tagger of other weights.
pub fn annotate_with(tagger: &Tagger, inputs: &[Input<'_>]) -> Annotations {
    link_mentions(parallel::map(inputs.iter().collect(), |input| recognize(tagger, input)))
}

/// The mentions of one text, settled but not yet linked.
fn recognize<'t>(tagger: &Tagger, input: &Input<'t>) -> (Words<'t>, Vec<Candidate>) {
    let (words, settled) = read_by_rules(input);
    let tagging = tagger.tag(&words, &settled);
    let settled = merge(&words, settled, &tagging);
    (words, settled)
}

/// What the rules alone make of a text.
fn read_by_rules<'t>(input: &Input<'t>) -> (Words<'t>, Vec<Candidate>) {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts that no one would write.
    fn hostile_texts() -> Vec<String> {
        let mut texts: Vec<String> = [
            "",
            " ",
            "\n\n\n",
            "😀😀 Mr. 😀 Ministry of 😀",
            "MINISTRY OF FOREIGN AFFAIRS OF JAPAN SAID ON APRIL 5 THAT",
            "e\u{301}\u{301}\u{323} \u{300}\u{301} Vie\u{302}\u{323}t Nam",
            "\u{202e}وزارة الخارجية\u{202c} Mr. محمد and שלום",
            "日本国外務省 in 東京 on 4月5日",
            "‘’“”'\"()[]{}$€%,.;:-–—/&",
            "$ € £ US$ 1, 1,000, 1.2.3 31/31/2024 99/99/9999 4.5.6.7 2024-02-30",
            "“““““ \u{0} \u{feff} \r\n\t",
            "Mr. Mr. Mr. of of of the the the and and and , , ,",
            "September September 31 31 2024 2024 May March",
            "U.S.U.S.U.S. a.b.c. .A.B",
            "Ministry of Ministry of Ministry of Ministry",
        ]
        .into_iter()
        .map(str::to_owned)
        .collect();
        for piece in ["A", "Ministry of ", "“Abc ", "(ABC) ", "Mr. X", "1,", "Ng", "1-", "$", "of the "] {
            texts.push(piece.repeat(500));
        }
        texts
    }

    #[test]
    fn mentions_are_sorted_apart_and_on_boundaries_whatever_the_text() {
        for text in hostile_texts() {
            for date in [None, "2024".parse().ok(), "2024-12-31".parse().ok()] {
                let found = annotate(&[Input { text: &text, date }]);
                let mentions = &found.mentions[0];
                assert!(mentions.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
                for mention in mentions {
                    assert!(!mention.span.of(&text).is_empty(), "{:?}", mention.span);
                    assert!(mention.entity.index() < found.entities.len());
                }
            }
        }
    }

    #[test]
    fn a_megabyte_without_spaces_is_no_name() {
        assert_eq!(
            annotate(&[Input { text: &"Abc".repeat(350_000), date: None }]),
            Annotations { entities: Vec::new(), mentions: vec![Vec::new()] }
        );
    }

    #[test]
    fn slugs_are_unique_among_a_kind_and_labels_are_tidy() {
        let text = "Mr. Yusuke \u{a0}Kawahara met Kawahara Yusuke and officials of Viet  Nam in Hà Nội on 1 May 2024.";
        let found = examples::read(text);
        let mut keys: Vec<_> = found.entities.iter().map(|entity| (entity.kind, &entity.slug)).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), found.entities.len());
        for entity in &found.entities {
            assert!(
                !entity.slug.is_empty() && !entity.label.contains("  ") && !entity.label.contains('\u{a0}'),
                "{entity:?}"
            );
            assert!(!entity.aliases.contains(&entity.label), "{entity:?}");
        }
    }

    #[test]
    fn an_entity_is_the_same_when_documents_are_added() {
        let texts = [
            "Ambassador Pham Quang Hieu spoke in Tokyo.",
            "Mr. Pham Quang Hieu met officials of Japan's Foreign Ministry.",
        ];
        let inputs = texts.map(|text| Input { text, date: None });
        let alone = annotate(&inputs[..1]);
        let together = annotate(&inputs);
        for entity in &alone.entities {
            assert!(
                together.entities.iter().any(|other| (other.kind, &other.slug) == (entity.kind, &entity.slug)),
                "{entity:?}"
            );
        }
    }

    #[test]
    fn every_mention_says_why() {
        let found = examples::read("Ambassador Vu Hong Nam visited Japan. Ambassador Nam spoke.");
        let why: Vec<_> = found.mentions[0].iter().map(|mention| mention.why.clone()).collect();
        assert_eq!(
            why,
            [
                Why::Rule("title “Ambassador” before a name".to_owned()),
                Why::Lexicon("Japan".to_owned()),
                Why::Rule("title “Ambassador” before a name".to_owned()),
            ]
        );
    }
}
