//! Makes a text agree with itself: a name that it uses several times is of one kind, and one that it names surely
//! elsewhere is also meant where it stands with no hint of its own.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::Roles;
use super::mention::Why;
use super::merge::candidate;
use super::table::Table;
use super::tagger::Tagged;
use super::words::{Gap, Line, Shape, Words};

/// The kinds that one name is mistaken between.
const KINDS: [EntityKind; 3] = [EntityKind::Person, EntityKind::Organization, EntityKind::Place];

/// How much of the evidence for a name must speak for another kind before a mention changes to it.
const MOST_AGAINST: f32 = 2.0;
/// How sure the other mentions of a name must be to add one.
const LEAST_TO_ADD: f32 = 4.0;

/// Changes unsure mentions to the kind that their name has elsewhere in the text, and adds mentions of sure names.
pub(super) fn agree(words: &Words<'_>, candidates: &mut Vec<Candidate>) {
    let votes = Votes::count(words, candidates);
    for mention in candidates.iter_mut() {
        let Why::Tagger(tenths) = mention.why else { continue };
        let Some((kind, margin)) = votes.overruling(words, mention) else { continue };
        let name = Tagged { words: mention.words.clone(), kind, margin: margin.min(f32::from(tenths) / 10.0) };
        *mention = candidate(words, &name);
    }
    let mut taken = vec![false; words.len()];
    candidates.iter().for_each(|mention| taken[mention.words.clone()].fill(true));
    let mut added = Vec::new();
    for at in (0..words.len()).filter(|&at| !taken[at]) {
        added.extend(votes.known(words, at));
    }
    if !added.is_empty() {
        candidates.extend(added);
        candidates.sort_unstable_by_key(|mention| mention.span);
    }
}

/// What the mentions of a text say of each name.
#[derive(Default)]
struct Votes {
    names: Table,
    counts: Vec<[f32; KINDS.len()]>,
}

impl Votes {
    fn count(words: &Words<'_>, candidates: &[Candidate]) -> Self {
        let mut votes = Self::default();
        for mention in candidates {
            let Some(kind) = mention.kind().and_then(|kind| KINDS.iter().position(|&known| known == kind)) else {
                continue;
            };
            let weight = weight(mention);
            votes.add(&words.key(mention.words.clone()), kind, weight);
            // Persons are called by the first or last word of their names.
            if kind == 0 && mention.words.len() > 1 {
                for part in [mention.words.start, mention.words.end - 1] {
                    votes.add(words.folded(part), kind, weight * 0.7);
                }
            }
        }
        votes
    }

    fn add(&mut self, name: &str, kind: usize, weight: f32) {
        let next = self.counts.len() as u32;
        let at = self.names.get_or_set(name, next);
        if at == next {
            self.counts.push([0.0; KINDS.len()]);
        }
        self.counts[at as usize][kind] += weight;
    }

    fn of(&self, name: &str) -> Option<&[f32; KINDS.len()]> {
        self.counts.get(self.names.get(name)? as usize)
    }

    /// The kind that the text has for a name elsewhere, where it is far surer of it than of the mention's own.
    fn overruling(&self, words: &Words<'_>, mention: &Candidate) -> Option<(EntityKind, f32)> {
        let own = KINDS.iter().position(|&kind| Some(kind) == mention.kind())?;
        let counts = self.of(&words.key(mention.words.clone()))?;
        let (best, most) = counts.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        (best != own && most > MOST_AGAINST * counts[own]).then_some((KINDS[best], most))
    }

    /// A word that is the name of something elsewhere in the text.
    fn known(&self, words: &Words<'_>, at: usize) -> Option<Candidate> {
        let word = words.get(at)?;
        let alone = |beside: usize, gap: Gap| !(matches!(gap, Gap::Space | Gap::Hyphen) && words.is_capital(beside));
        let fits = matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Mixed)
            && word.line == Line::Prose
            && !word.roles.any(Roles::NOT_IN_PERSONS)
            && alone(at + 1, words.gap(at + 1))
            && (at == 0 || alone(at - 1, words.gap(at)));
        if !fits {
            return None;
        }
        let place = self.names.get_hashed(words.hash(at), |name| name == words.folded(at))?;
        let counts = self.counts.get(place as usize)?;
        let (best, most) = counts.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
        let others: f32 = counts.iter().sum::<f32>() - most;
        let sure = most >= LEAST_TO_ADD && most > MOST_AGAINST * others;
        sure.then(|| candidate(words, &Tagged { words: at..at + 1, kind: KINDS[best], margin: 0.0 }))
    }
}

/// How much a mention says of its name.
fn weight(mention: &Candidate) -> f32 {
    match (&mention.why, &mention.target, mention.rank) {
        (Why::Tagger(tenths), ..) => f32::from(*tenths) / 10.0,
        (_, Target::Entry(_), _) | (.., Rank::Grammar | Rank::Pattern) => 6.0,
        (.., Rank::Name) => 5.0,
        (.., Rank::Word) => 2.0,
        (.., Rank::Guess) => 1.0,
    }
}
