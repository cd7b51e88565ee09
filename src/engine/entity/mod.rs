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
mod diseases;
mod edges;
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
mod short;
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
    link_mentions(parallel::map(inputs.iter().collect(), |input| recognize(tagger, input, &|_| ())))
}

/// As [`annotate`], for one text that may be long: tells from time to time how far it is, from 0 to 1.
pub fn annotate_telling(input: &Input<'_>, tell: &dyn Fn(f32)) -> Annotations {
    let recognized = recognize(Tagger::shipped(), input, tell);
    link_mentions(vec![recognized])
}

/// Makes one of the parts ready that every text needs: weights, lexicon, vocabulary. Each takes a few thousandths of a
/// second, and the first text would have to wait for all of them. Returns how many there are.
pub fn prepare(part: usize) -> usize {
    match part {
        0 => _ = Tagger::shipped(),
        1 => _ = lexicon::lexicon(),
        2 => _ = lexicon::vocabulary(),
        _ => {}
    }
    3
}

/// How far the work on a text is after each part of it, measured on long texts.
mod share {
    pub(super) const WORDS: f32 = 0.15;
    pub(super) const RULES: f32 = 0.4;
    pub(super) const TAGGER: f32 = 0.8;
    pub(super) const MERGED: f32 = 0.85;
}

/// The mentions of one text, settled but not yet linked.
fn recognize<'t>(tagger: &Tagger, input: &Input<'t>, tell: &dyn Fn(f32)) -> (Words<'t>, Vec<Candidate>) {
    let words = Words::read(input.text);
    tell(share::WORDS);
    let settled = read_by_rules(&words, input.date);
    tell(share::RULES);
    let tagging = tagger.tag(&words, &settled);
    tell(share::TAGGER);
    let settled = merge(&words, settled, &tagging);
    tell(share::MERGED);
    (words, settled)
}

/// What the rules alone make of a text.
fn read_by_rules(words: &Words<'_>, date: Option<PartialDate>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    dates::find_dates(words, date, &mut candidates);
    amounts::find_amounts(words, &mut candidates);
    diseases::find_diseases(words, &mut candidates);
    agreements::find_agreements(words, &mut candidates);
    events::find_events(words, &mut candidates);
    short::find_short_forms(words, &mut candidates);
    organizations::find_organizations(words, &mut candidates);
    organizations::find_acronyms(words, &mut candidates);
    organizations::guess_acronyms(words, &mut candidates);
    places::find_places(words, &mut candidates);
    // After organizations, since a name may follow one: `Chairman of the People's Committee Tran Sy Thanh`.
    persons::find_persons(words, &mut candidates);
    find_lexicon_names(words, &mut candidates);
    propagate::propagate(words, &mut candidates);
    resolve(candidates, words.len())
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
            // Found with what belongs to them already.
            (EntityKind::Disease, _) => {
                at = hit.end;
                continue;
            }
            (EntityKind::Agreement, _) => Rank::Grammar,
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
        for piece in [
            "MINISTRY OF FOREIGN AFFAIRS OF JAPAN SAID ",
            "😀🇻🇳👩‍👩‍👧",
            "مدينة هانوي Hanoi 東京 Việt Nam Москва ",
            "Vu Hong Nam, ",
        ] {
            texts.push(piece.repeat(100));
        }
        texts.push((0..300).map(|nth| format!("Mr. {} met. ", made_up_name(nth))).collect());
        texts.push((0..300).map(|nth| format!("{} University (A{nth}) met. ", made_up_name(nth))).collect());
        texts.push((0..300).map(|nth| format!("The {} Festival. ", made_up_name(nth))).collect());
        texts
    }

    /// Two words that no lexicon has, other ones for each number.
    fn made_up_name(nth: usize) -> String {
        const SYLLABLES: [&str; 8] = ["ka", "to", "mi", "ra", "she", "ne", "bo", "lu"];
        let word = |nth: usize| -> String { (0..3).map(|place| SYLLABLES[nth >> (3 * place) & 7]).collect() };
        format!("K{} B{}", word(nth), word(nth * 7))
    }

    #[test]
    fn a_chain_of_bodies_is_not_followed_to_the_end_of_the_text() {
        // Each word would start a name that reaches to the end: too deep for any stack, and time by the square.
        for piece in ["Ministry of ", "Ministry of the Department of the ", "MINISTRY OF TRADE OF JAPAN "] {
            let text = piece.repeat(4000);
            let found = annotate(&[Input { text: &text, date: None }]);
            assert!(found.mentions[0].iter().all(|mention| mention.span.len() < text.len() / 10), "{piece}");
        }
    }

    #[test]
    fn the_work_on_a_text_is_told_as_it_goes() {
        let told = std::cell::RefCell::new(Vec::new());
        let input = Input { text: "He met Vu Hong Nam in Tokyo.", date: None };
        let found = annotate_telling(&input, &|done| told.borrow_mut().push(done));
        assert_eq!(found, annotate(&[input]));
        assert!(told.borrow().len() > 2 && told.borrow().is_sorted() && told.borrow().iter().all(|&done| done <= 1.0));
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
