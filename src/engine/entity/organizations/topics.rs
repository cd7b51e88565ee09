//! What bodies are of and for: `Health, Labour and Welfare`, `Small Island States`.

use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Words};

use super::extent::LONGEST;

/// `Health, Labour and Welfare`: a run of topics, and further runs after commas and `and`.
#[inline(never)]
pub(super) fn read_topics(words: &Words<'_>, at: usize) -> Option<usize> {
    let mut end = read_run(words, at)?;
    loop {
        let gap = words.gap(end);
        let joined = words.folded(end) == "and" && matches!(gap, Gap::Space | Gap::Comma);
        if joined || gap == Gap::Ampersand {
            match read_conjunct(words, end + usize::from(joined)) {
                Some(next) => end = next,
                None => return Some(end),
            }
        } else if gap == Gap::Comma {
            match read_list(words, end) {
                Some(next) => end = next,
                None => return Some(end),
            }
        } else {
            return Some(end);
        }
    }
}

/// Capitalised words up to the first that starts another name: after a topic only topics follow.
fn read_run(words: &Words<'_>, start: usize) -> Option<usize> {
    let mut topical = false;
    let mut at = start;
    while at < start + LONGEST && words.is_capital(at) {
        let joined = at == start
            || matches!(words.gap(at), Gap::Space | Gap::Hyphen)
            || (words.gap(at) == Gap::Possessive && words.has(at - 1, Roles::OWNER));
        // `COVID-19 Prevention and Control`.
        let disease = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Disease);
        if let Some(hit) = disease.filter(|hit| joined && is_topic(words, hit.end)) {
            at = hit.end;
            continue;
        }
        let topic = is_topic(words, at);
        let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC).and(Roles::POST);
        // `Worker Solidarity`: whom the topic is about.
        let about = words.is_one_of(at, list!("worker student farmer teacher nurse artist"))
            && words.gap(at + 1) == Gap::Space
            && is_topic(words, at + 1);
        if !joined || (words.has(at, ends) && !topic && !about) {
            break;
        }
        if topical && !topic && !goes_on(words, at) && words.hit(at).is_none() {
            break;
        }
        topical |= topic;
        at += 1;
    }
    (at > start).then_some(at)
}

/// Whether a word after a topic that is none itself still belongs to it: `Small Island States`, `Biological Hazards`, but
/// not `Foreign Affairs Lavrov`.
fn goes_on(words: &Words<'_>, at: usize) -> bool {
    let known = |at: usize| {
        words.has(at, Roles::ANY_ORG.and(Roles::COMMON).and(Roles::REGION))
            || is_topic(words, at)
            || words.is_one_of(at, list!("zone zones"))
    };
    if words.get(at).is_none_or(|word| word.line != Line::Prose) {
        return known(at);
    }
    let plural = |at: usize| {
        let folded = words.folded(at);
        let ending = folded.ends_with('s') || folded.ends_with("ing");
        folded.len() >= 5 && ending && !words.has(at, Roles::NAME.and(Roles::POST))
    };
    let followed = words.gap(at + 1) == Gap::Space && words.is_capital(at + 1);
    known(at)
        || plural(at) && !followed
        || followed && (plural(at + 1) || is_topic(words, at + 1)) && !words.has(at, Roles::NAME)
}

/// A run after `and`: topics, and not another body.
fn read_conjunct(words: &Words<'_>, at: usize) -> Option<usize> {
    let known = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Organization);
    if let Some(hit) = known.filter(|hit| words.is_capital(at) && hit.end > at + 1) {
        return Some(hit.end);
    }
    let end = read_run(words, at)?;
    let last = end - 1;
    let leads = is_topic(words, at)
        || words.hit(at).is_some_and(|hit| words.has(hit.end, Roles::TOPIC) && words.is_capital(hit.end))
        || end - at >= 2 && words.has(last, Roles::TOPIC) && words.hit(at).is_none();
    if !leads {
        return None;
    }
    let is_body = end - at >= 2
        && words.has(last, Roles::ANY_ORG)
        && !words.has(last, Roles::TOPIC)
        && !words.is_one_of(at, list!("armed local"));
    // `… and Foreign Minister Lavrov`, but `… and Science Vice Minister Gan`.
    let is_name = words.gap(end) == Gap::Space
        && words.has(end, Roles::POST)
        && words.is_capital(end)
        && end - at < 2
        && !words.is_one_of(end, list!("vice deputy director spokesman spokesperson spokeswoman"));
    let has_of = words.folded(end) == "of" && words.has(last, Roles::ANY_ORG);
    (!is_body && !is_name && !has_of).then_some(end)
}

/// Further runs after a comma, if the list ends with `and` and a run.
fn read_list(words: &Words<'_>, comma: usize) -> Option<usize> {
    let mut end = comma;
    for _ in 0..8 {
        if words.folded(end) == "and" && matches!(words.gap(end), Gap::Space | Gap::Comma) {
            let the = words.folded(end + 1) == "the" && is_topic(words, end + 2);
            return read_conjunct(words, end + 1 + usize::from(the));
        }
        if words.gap(end) == Gap::Ampersand {
            return read_conjunct(words, end);
        }
        let people =
            words.hit(end).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some() || hit.end > end + 1);
        // `Science, Technology, Knowledge and Innovation`.
        let unknown = words.is_capital(end)
            && words.hit(end).is_none()
            && !words.has(end, Roles::NAME.and(Roles::NOT_IN_PERSONS))
            && (words.gap(end + 1) == Gap::Comma && is_topic(words, end + 1)
                || words.folded(end + 1) == "and" && is_topic(words, end + 2));
        if words.gap(end) != Gap::Comma || !(is_topic(words, end) || people || unknown) {
            return None;
        }
        end = if unknown { end + 1 } else { read_conjunct(words, end)? };
    }
    None
}

/// A topic, by the list or by its ending, as long as no person is called so.
#[inline(never)]
pub(in crate::entity) fn is_topic(words: &Words<'_>, at: usize) -> bool {
    const ENDINGS: [&str; 16] = [
        "tion", "tions", "sion", "ment", "ments", "ity", "ities", "ics", "ance", "ence", "ology", "ship", "ture",
        "ical", "ional", "ning",
    ];
    let folded = words.folded(at);
    let topical = || {
        folded.len() >= 6
            && !words.has(at, Roles::NAME.and(Roles::POST))
            && ENDINGS.iter().any(|ending| folded.ends_with(ending))
    };
    words.is_capital(at) && (words.has(at, Roles::TOPIC) || topical())
}
