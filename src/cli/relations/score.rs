//! Precision and recall of relations against those written down by hand.

use std::fs;
use std::path::{Path, PathBuf};

use concord_engine::corpus::Document;
use concord_engine::entity::EntityId;
use concord_engine::text::{Span, slugify};

use super::gold::{Gold, GoldRelation, What, read_gold};
use super::{Found, one_line};
use crate::Request;

/// Counts of one kind of relation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) n_right: usize,
    pub(super) n_found: usize,
    pub(super) n_gold: usize,
}

impl Tally {
    /// The share of what was found that is right; of nothing, all.
    pub(super) fn precision(self) -> f64 {
        if self.n_found == 0 { 1.0 } else { self.n_right as f64 / self.n_found as f64 }
    }

    /// The share of the gold that was found; of nothing, all.
    pub(super) fn recall(self) -> f64 {
        if self.n_gold == 0 { 1.0 } else { self.n_right as f64 / self.n_gold as f64 }
    }

    fn add(&mut self, other: Self) {
        self.n_right += other.n_right;
        self.n_found += other.n_found;
        self.n_gold += other.n_gold;
    }
}

/// The counts of a set of texts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scores {
    /// Right are person and title, and the organization where the gold names one.
    pub(super) offices: Tally,
    /// Right is the speaker, and at least half of what was said.
    pub(super) statements: Tally,
    /// The same, with what was said to the letter.
    pub(super) exact_statements: Tally,
    /// Right is the kind, and at least two parties and no wrong one.
    pub(super) meetings: Tally,
    /// The parties of meetings, each counted.
    pub(super) parties: Tally,
    /// The same, with place and date right or rightly absent.
    pub(super) whole_meetings: Tally,
}

impl Scores {
    fn rows(&self) -> [(&'static str, Tally); 6] {
        [
            ("offices", self.offices),
            ("statements", self.statements),
            ("  to the letter", self.exact_statements),
            ("meetings", self.meetings),
            ("  their parties", self.parties),
            ("  place and date", self.whole_meetings),
        ]
    }

    fn add(&mut self, other: &Self) {
        self.offices.add(other.offices);
        self.statements.add(other.statements);
        self.exact_statements.add(other.exact_statements);
        self.meetings.add(other.meetings);
        self.parties.add(other.parties);
        self.whole_meetings.add(other.whole_meetings);
    }
}

/// Scores each folder and prints what was missed and what was wrong.
pub(super) fn run(request: &Request) -> Result<(), String> {
    for folder in &request.arguments {
        let mut faults = Vec::new();
        let scores = score_folder(Path::new(folder), &mut faults)?;
        println!("{folder}");
        for fault in faults {
            println!("  {fault}");
        }
        println!("  {:<16} {:>9} {:>6}   right, found, written", "", "precision", "recall");
        for (name, tally) in scores.rows() {
            let Tally { n_right, n_found, n_gold } = tally;
            let (precision, recall) = (tally.precision(), tally.recall());
            println!("  {name:<16} {precision:>9.3} {recall:>6.3}   {n_right}, {n_found}, {n_gold}");
        }
    }
    Ok(())
}

/// Scores every `.gold` file of a folder.
pub(super) fn score_folder(folder: &Path, faults: &mut Vec<String>) -> Result<Scores, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "gold"));
    files.sort();
    let mut scores = Scores::default();
    for file in files {
        let gold = read_gold(&file)?;
        scores.add(&score(&gold, faults));
    }
    Ok(scores)
}

fn score(gold: &Gold, faults: &mut Vec<String>) -> Scores {
    let found = Found::in_documents(std::slice::from_ref(&gold.document));
    let mut matcher = Matcher { gold, found: &found, faults, is_taken: vec![false; gold.relations.len()] };
    let mut scores = Scores::default();
    matcher.score_offices(&mut scores);
    matcher.score_statements(&mut scores);
    matcher.score_meetings(&mut scores);
    matcher.report_missed();
    scores
}

struct Matcher<'a> {
    gold: &'a Gold,
    found: &'a Found,
    faults: &'a mut Vec<String>,
    /// Which relations of the gold have been found.
    is_taken: Vec<bool>,
}

impl Matcher<'_> {
    fn document(&self) -> &Document {
        &self.gold.document
    }

    /// Whether an entity goes by a name, written as a slug: that of its slug, its label or an alias.
    fn is_named(&self, entity: EntityId, name: &str) -> bool {
        let entity = &self.found.annotations.entities[entity.index()];
        entity.slug == name
            || slugify(&entity.label) == name
            || entity.aliases.iter().any(|alias| slugify(alias) == name)
    }

    /// The first relation of the gold that is not taken and fits; takes it.
    fn take(&mut self, fits: impl Fn(&Self, &What) -> bool) -> Option<&GoldRelation> {
        let at = (0..self.gold.relations.len())
            .find(|&at| !self.is_taken[at] && fits(self, &self.gold.relations[at].what))?;
        self.is_taken[at] = true;
        self.gold.relations.get(at)
    }

    fn n_gold(&self, of: impl Fn(&What) -> bool) -> usize {
        self.gold.relations.iter().filter(|relation| !relation.is_open && of(&relation.what)).count()
    }

    fn fault(&mut self, what: &str, words: &str) {
        let line = format!("{what}: {}: {}", self.gold.document.slug, one_line(words));
        self.faults.push(line);
    }

    fn score_offices(&mut self, scores: &mut Scores) {
        scores.offices.n_gold = self.n_gold(|what| matches!(what, What::Office { .. }));
        for office in &self.found.relations.offices {
            let title_found = one_line(office.title.of(&self.document().text));
            let taken = self.take(|matcher, what| match what {
                What::Office { person, title, organization } => {
                    matcher.is_named(office.person.entity, person)
                        && *title == title_found
                        && organization.as_ref().is_none_or(|name| {
                            office.organization.is_some_and(|party| matcher.is_named(party.entity, name))
                        })
                }
                _ => false,
            });
            match taken.map(|relation| relation.is_open) {
                Some(true) => continue,
                Some(false) => scores.offices.n_right += 1,
                None => {
                    let person = self.found.slug(office.person.entity).to_owned();
                    self.fault("wrong office", &format!("{person} | {title_found}"));
                }
            }
            scores.offices.n_found += 1;
        }
    }

    fn score_statements(&mut self, scores: &mut Scores) {
        let n_gold = self.n_gold(|what| matches!(what, What::Statement { .. }));
        scores.statements.n_gold = n_gold;
        scores.exact_statements.n_gold = n_gold;
        for statement in &self.found.relations.statements {
            let taken = self.take(|matcher, what| match what {
                What::Statement { speaker, content } => {
                    matcher.is_named(statement.speaker.entity, speaker) && is_half(statement.content, *content)
                }
                _ => false,
            });
            let gold = taken.map(|relation| {
                let is_exact =
                    matches!(&relation.what, What::Statement { content, .. } if *content == statement.content);
                (relation.is_open, is_exact)
            });
            if let Some((true, _)) = gold {
                continue;
            }
            scores.statements.n_found += 1;
            scores.exact_statements.n_found += 1;
            scores.statements.n_right += usize::from(gold.is_some());
            let is_exact = gold.is_some_and(|(_, is_exact)| is_exact);
            scores.exact_statements.n_right += usize::from(is_exact);
            if !is_exact {
                let what = if gold.is_some() { "inexact statement" } else { "wrong statement" };
                let speaker = self.found.slug(statement.speaker.entity).to_owned();
                let text = &self.document().text;
                let words = format!("{speaker} | {} | {}", statement.cue.of(text), statement.content.of(text));
                self.fault(what, &words);
            }
        }
    }

    fn score_meetings(&mut self, scores: &mut Scores) {
        let n_gold = self.n_gold(|what| matches!(what, What::Meeting { .. }));
        scores.meetings.n_gold = n_gold;
        scores.whole_meetings.n_gold = n_gold;
        let parties_of = |relation: &GoldRelation| match &relation.what {
            What::Meeting { parties, .. } if !relation.is_open => parties.len(),
            _ => 0,
        };
        scores.parties.n_gold = self.gold.relations.iter().map(parties_of).sum();
        for meeting in &self.found.relations.meetings {
            let taken = self.take(|matcher, what| match what {
                What::Meeting { kind, parties, .. } => {
                    let is_party = |entity| parties.iter().any(|name| matcher.is_named(entity, name));
                    *kind == meeting.kind.name() && meeting.parties.iter().all(|party| is_party(party.entity))
                }
                _ => false,
            });
            let gold = taken.map(|relation| match &relation.what {
                What::Meeting { place, date, .. } => (relation.is_open, place.clone(), date.clone()),
                _ => (relation.is_open, None, None),
            });
            if let Some((true, ..)) = gold {
                continue;
            }
            let stated = meeting.when.stated.and(meeting.when.date).map(|date| date.to_string());
            let is_whole = gold.as_ref().is_some_and(|(_, place, date)| {
                let is_place = match (place, meeting.place) {
                    (Some(name), Some(party)) => self.is_named(party.entity, name),
                    (None, None) => true,
                    _ => false,
                };
                is_place && *date == stated
            });
            let n_right = usize::from(gold.is_some());
            scores.meetings.add(Tally { n_right, n_found: 1, n_gold: 0 });
            let n_parties = meeting.parties.len();
            scores.parties.add(Tally { n_right: n_right * n_parties, n_found: n_parties, n_gold: 0 });
            scores.whole_meetings.add(Tally { n_right: usize::from(is_whole), n_found: 1, n_gold: 0 });
            if !is_whole {
                let slugs: Vec<&str> = meeting.parties.iter().map(|party| self.found.slug(party.entity)).collect();
                let place = meeting.place.map_or("nowhere", |party| self.found.slug(party.entity));
                let date = stated.unwrap_or_else(|| "no date".to_owned());
                let cue = meeting.cue.of(&self.document().text);
                let words = format!("{} | {} | {place} | {date} | {cue}", meeting.kind.name(), slugs.join(", "));
                self.fault(if n_right == 1 { "inexact meeting" } else { "wrong meeting" }, &words);
            }
        }
    }

    fn report_missed(&mut self) {
        for at in 0..self.gold.relations.len() {
            let relation = &self.gold.relations[at];
            if self.is_taken[at] || relation.is_open {
                continue;
            }
            let (what, words) = match &relation.what {
                What::Office { person, title, .. } => ("missed office", format!("{person} | {title}")),
                What::Statement { speaker, content } => {
                    ("missed statement", format!("{speaker} | {}", content.of(&self.document().text)))
                }
                What::Meeting { kind, parties, .. } => ("missed meeting", format!("{kind} | {}", parties.join(", "))),
            };
            self.fault(what, &words);
        }
    }
}

/// Whether two spans share at least half of what they cover together.
fn is_half(one: Span, other: Span) -> bool {
    let shared = one.end.min(other.end).saturating_sub(one.start.max(other.start)) as usize;
    shared * 2 >= one.len() + other.len() - shared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores_of(folder: &str) -> Scores {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/relations").join(folder);
        score_folder(&folder, &mut Vec::new()).expect("the gold is in the project")
    }

    #[test]
    fn what_is_found_is_right_nine_times_in_ten() {
        for folder in ["seeds", "tuned", "kept"] {
            let scores = scores_of(folder);
            for (name, tally) in [
                ("offices", scores.offices),
                ("statements", scores.statements),
                ("to the letter", scores.exact_statements),
                ("meetings", scores.meetings),
            ] {
                assert!(tally.n_found > 0 && tally.precision() >= 0.9, "{folder}: {name}: {tally:?}");
            }
        }
    }

    #[test]
    fn most_of_what_is_said_in_the_seeds_is_found() {
        let scores = scores_of("seeds");
        assert!(scores.statements.recall() >= 0.9 && scores.meetings.recall() >= 0.9, "{scores:?}");
    }

    #[test]
    fn half_is_measured_on_what_both_cover() {
        for (one, other, is) in [((0, 10), (0, 10), true), ((0, 10), (5, 15), false), ((0, 10), (0, 5), true)] {
            assert_eq!(is_half(Span::new(one.0, one.1), Span::new(other.0, other.1)), is, "{one:?} {other:?}");
        }
    }
}
