//! How far the name of an organization reaches to the left of its head noun.

use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Shape, Words};

use super::extent::LONGEST;
use super::topics::is_topic;

/// The first word of the name that ends, on its left side, with this head.
#[inline(never)]
pub(super) fn expand_left(words: &Words<'_>, head: usize) -> usize {
    let mut start = head;
    let mut listed = false;
    while start > 0 && head - start < LONGEST {
        let before = start - 1;
        let owned = words.gap(start) == Gap::Possessive && words.has(before, Roles::OWNER);
        let led = words.gap(start) == Gap::Possessive
            && start == head
            && words.has(before, Roles::POST)
            && words.folded(head) == "office";
        // `Google, Inc.`
        let tail = start == head && words.has(head, Roles::COMPANY_TAIL) && words.gap(start) == Gap::Comma;
        // `Vietnam - India Friendship Association`.
        let paired =
            matches!(words.gap_text(start).trim(), "-" | "–") && is_country(words, start) && is_country(words, before);
        // `Agriculture, Forestry and Fisheries Department`.
        let item = listed
            && words.gap(start) == Gap::Comma
            && is_topic(words, before)
            && is_topic(words, start)
            && (words.has(before, Roles::TOPIC) || !words.has(before, Roles::ANY_ORG));
        let joined = matches!(words.gap(start), Gap::Space | Gap::Ampersand | Gap::Hyphen);
        if !owned && !led && !tail && !paired && !item && !joined {
            break;
        }
        if words.folded(before) == "and" && (joins_topics(words, before) || joins_determined(words, before)) {
            start = before - 1;
            listed = true;
            continue;
        }
        if let Some(known) = lower_name(words, start).filter(|_| start < head) {
            start = known;
            continue;
        }
        // `Co-operative Bank`.
        let prefixed = before > 0
            && words.is_lower(before)
            && words.gap(before) == Gap::Hyphen
            && words.is_capital(before - 1)
            && words.is_one_of(before - 1, list!("co anti non inter multi self counter"));
        // `Nghe An provincial People's Committee`.
        let of_province = before > 0
            && start < head
            && words.is_one_of(before, list!("provincial municipal"))
            && words.is_lower(before)
            && words.is_capital(before - 1)
            && words.gap(before) == Gap::Space;
        if prefixed || of_province {
            start = before - 1;
            continue;
        }
        let in_post = start < head && words.gap(head) == Gap::Possessive && words.has(before, Roles::POST);
        if !words.is_capital(before) || !(led || in_post || may_be_left(words, before)) {
            break;
        }
        start = before;
    }
    // `59th Infantry Regiment`.
    let numbered = start > 0
        && words.gap(start) == Gap::Space
        && words.written(start - 1).starts_with(|c: char| c.is_ascii_digit())
        && words.folded(start - 1).ends_with(['h', 't', 'd'])
        && words.is_one_of(head, list!("regiment division brigade battalion corps army"));
    if numbered { start - 1 } else { start }
}

/// Where a place of the lexicon starts that ends right before a word and has a small word inside: `Dar es Salaam`.
#[inline(never)]
pub(in crate::entity) fn lower_name(words: &Words<'_>, end: usize) -> Option<usize> {
    if end < 3 || words.gap(end) != Gap::Space || !words.is_lower(end - 2) {
        return None;
    }
    (end.saturating_sub(4)..end - 2).find(|&at| words.is_capital(at) && words.hit(at).is_some_and(|hit| hit.end == end))
}

fn is_country(words: &Words<'_>, at: usize) -> bool {
    words.hit(at).is_some_and(|hit| {
        let entry = lexicon().entry(hit.entry);
        hit.end == at + 1 && entry.kind == EntityKind::Place && entry.country == Some(hit.entry)
    })
}

/// `Science and Technology Agency`, but not `Ministry of Health and National Police Agency`.
fn joins_topics(words: &Words<'_>, and: usize) -> bool {
    let Some(before) = and.checked_sub(1) else { return false };
    let topical = |at: usize| is_topic(words, at);
    let mut first = before;
    while first > 0 && words.gap(first) == Gap::Space && words.is_capital(first - 1) {
        first -= 1;
    }
    let after_of = first > 0 && matches!(words.folded(first - 1), "of" | "for" | "on");
    let single = !words.has(before, Roles::ANY_ORG);
    topical(before)
        && topical(and + 1)
        && words.gap(and) == Gap::Space
        && words.gap(and + 1) == Gap::Space
        && !after_of
        && single
}

/// `the Perth and Kinross Council`: an article before both shows that they are one, unless the first is a name by itself.
fn joins_determined(words: &Words<'_>, and: usize) -> bool {
    let mut first = and;
    let ends = Roles::FUNCTION.and(Roles::HONORIFIC).and(Roles::POST).and(Roles::MONTH).and(Roles::WEEKDAY);
    while first > 0
        && words.is_capital(first - 1)
        && (first == and || matches!(words.gap(first), Gap::Space | Gap::Hyphen))
        && (!words.has(first - 1, ends) || words.has(first - 1, Roles::TOPIC))
    {
        first -= 1;
    }
    let named = |at: usize| {
        words.has(at, Roles::ANY_ORG) && (!words.has(at, Roles::TOPIC) || words.folded(at) == "cooperative")
            || words.has(at, Roles::PLACE_HEAD.and(Roles::EVENT_HEAD).and(Roles::AGREEMENT_HEAD))
            || words.get(at).is_some_and(|word| word.shape == Shape::Upper)
    };
    // A city takes no article, so one after it is part of the name.
    let known = |at: usize, end: usize| {
        words.hit(at).is_some_and(|hit| {
            let entry = lexicon().entry(hit.entry);
            hit.end >= end && (entry.kind != EntityKind::Place || entry.country == Some(hit.entry))
        })
    };
    let is_body =
        |at: usize| words.hit(at).is_some_and(|hit| lexicon().entry(hit.entry).kind == EntityKind::Organization);
    first > 0
        && first < and
        && words.folded(first - 1) == "the"
        && words.gap(first) == Gap::Space
        && words.gap(and) == Gap::Space
        && words.gap(and + 1) == Gap::Space
        && !(first..and).any(named)
        && !known(first, and)
        && !(first..and).chain([and + 1]).any(is_body)
}

fn may_be_left(words: &Words<'_>, at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let topic = word.roles.any(Roles::TOPIC);
    // `King Salman Centre` is named after him; `Mr. Salman` is another name.
    let named_after = words.is_one_of(at, list!("king queen prince princess sultan sheikh emperor imam"));
    let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY);
    let ends = if named_after { ends } else { ends.and(Roles::HONORIFIC) };
    let weak = word.line != Line::Prose || word.opens;
    let is_opener = word.opens
        && (words.folded(at).ends_with("ing") || words.folded(at).ends_with("ly"))
        && words.hit(at).is_none();
    let common = word.roles.any(Roles::COMMON) && !topic && !word.roles.any(Roles::ANY_ORG);
    // `Cần Thơ`, `Nghệ An`: no words of English, though they look so without their signs.
    let signed = word.roles.any(Roles::FUNCTION) && !words.written(at).is_ascii()
        || at > 0 && words.gap(at) == Gap::Space && words.hit(at - 1).is_some_and(|hit| hit.end == at + 1);
    // `Can Tho University`, `Second Hospital`, `Representative Office`, `Joint Committee`.
    let signed = signed
        || words.hit(at).is_some_and(|hit| hit.end == at + 2 && words.is_capital(at + 1))
        || words.has(at, Roles::FUNCTION) && words.folded(at + 1) == "hospital"
        || words.folded(at) == "representative" && words.folded(at + 1) == "office";
    let common = common && !(words.folded(at) == "joint" && words.folded(at + 1) == "committee");
    let ends = word.roles.any(ends.and(Roles::POST)) && !signed || is_opener;
    (topic || !ends) && !(common && weak)
}
