//! How far the name of an organization reaches to the left and right of its head noun.

use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Words};

/// Names are not longer than this; what goes on is a heading or a list.
const LONGEST: usize = 16;
/// Bodies of bodies of bodies reach no farther than this from the first: a text can be `Ministry of Ministry of` all through,
/// and each of them would be read to its end.
const LONGEST_CHAIN: usize = 3 * LONGEST;

/// The last head noun in the run of capitalised words that a head stands in: `Committee` of `National Assembly Standing
/// Committee`.
pub(super) fn last_head(words: &Words<'_>, head: usize) -> usize {
    let mut last = head;
    let mut at = head + 1;
    while at < head + LONGEST
        && words.is_capital(at)
        && matches!(words.gap(at), Gap::Space | Gap::Ampersand | Gap::Hyphen)
    {
        let ends_run =
            words.has(at, Roles::FUNCTION.and(Roles::POST).and(Roles::HONORIFIC)) && !words.has(at, Roles::TOPIC);
        if ends_run || (words.has(at, Roles::COMMON) && !words.has(at, Roles::TOPIC.and(Roles::ANY_ORG))) {
            break;
        }
        if words.has(at, Roles::ANY_ORG) {
            last = at;
        }
        at += 1;
    }
    last
}

/// The first word of the name that ends, on its left side, with this head.
pub(super) fn expand_left(words: &Words<'_>, head: usize) -> usize {
    let mut start = head;
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
        if !owned && !led && !tail && !paired && !matches!(words.gap(start), Gap::Space | Gap::Ampersand | Gap::Hyphen)
        {
            break;
        }
        if words.folded(before) == "and" && joins_topics(words, before) {
            start = before - 1;
            continue;
        }
        let in_post = start < head && words.gap(head) == Gap::Possessive && words.has(before, Roles::POST);
        if !words.is_capital(before) || !(led || in_post || may_be_left(words, before)) {
            break;
        }
        start = before;
    }
    start
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
    let ends = word.roles.any(ends.and(Roles::POST)) || is_opener;
    (topic || !ends) && !(common && weak)
}

/// The first word after the name that starts, on its right side, with this head.
pub(super) fn expand_right(words: &Words<'_>, head: usize) -> usize {
    expand_within(words, head, head + LONGEST_CHAIN)
}

/// As [`expand_right`]; no body that starts at `limit` or after it belongs to the name.
fn expand_within(words: &Words<'_>, head: usize, limit: usize) -> usize {
    let mut end = head + 1;
    if words.folded(head).starts_with("consul") && words.folded(end) == "general" && words.is_capital(end) {
        end += 1;
    }
    while end < head + LONGEST {
        let next = match (words.folded(end), words.gap(end)) {
            ("of", Gap::Space) => read_of(words, end + 1, limit),
            ("for" | "on" | "against", Gap::Space) => read_purpose(words, end + 1),
            ("in", Gap::Space) if is_abroad(words, head) => read_place(words, end + 1),
            ("in", Gap::Space) => read_place(words, end + 1).filter(|&next| is_confirmed(words, end + 1, next)),
            ("to", Gap::Space) if words.has(head, Roles::MISSION_HEAD) => read_place(words, end + 1),
            (_, Gap::Space) if is_branch(words, head, end) => words.hit(end).map(|hit| hit.end),
            (_, Gap::Space | Gap::Comma) if words.has(end, Roles::COMPANY_TAIL) && words.is_capital(end) => {
                Some(end + 1)
            }
            _ => None,
        };
        match next {
            Some(next) if next > end => end = next,
            _ => break,
        }
    }
    end
}

/// `Union of Vietnamese Associations in Japan (UVAJ)`: the acronym shows that the place is part of the name.
fn is_confirmed(words: &Words<'_>, place: usize, end: usize) -> bool {
    let initial = words.folded(place).chars().next();
    let upper = words.written(end).chars().filter(|c| c.is_uppercase()).count() >= 3;
    words.gap(end) == Gap::Open && upper && initial.is_some() && words.folded(end).chars().next_back() == initial
}

/// `Fulbright University Vietnam`: a country right after a body that is not one of a state.
fn is_branch(words: &Words<'_>, head: usize, at: usize) -> bool {
    let country = words.hit(at).filter(|_| words.is_capital(at)).map(|hit| lexicon().entry(hit.entry));
    let is_country = country.is_some_and(|entry| entry.kind == EntityKind::Place);
    let named = head > 0 && words.gap(head) == Gap::Space && words.is_capital(head - 1);
    is_country && named && words.has(head, Roles::ORG_HEAD) && !words.has(head, Roles::STATE_HEAD)
}

/// Bodies whose name goes on with where they are.
fn is_abroad(words: &Words<'_>, head: usize) -> bool {
    words.has(head, Roles::MISSION_HEAD) && words.folded(head) != "commission"
        || words.is_one_of(
            head,
            list!("association chamber delegation union institute federation society center centre office"),
        ) && head > 0
            && words.gap(head) == Gap::Space
            && words.is_capital(head - 1)
        || matches!(words.folded(head), "association" | "chamber")
}

/// After `of`: a country, a body, topics, or unknown capitalised words.
fn read_of(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    if words.gap(at) != Gap::Space || at >= limit {
        return None;
    }
    let at = if words.folded(at) == "the" { at + 1 } else { at };
    if let Some(end) = read_state(words, at) {
        return Some(end);
    }
    if let Some(head) = (words.is_capital(at)).then(|| head_of_run(words, at)).flatten() {
        return Some(expand_within(words, head, limit));
    }
    if let Some(hit) = words.hit(at).filter(|_| words.is_capital(at)) {
        let is_place = lexicon().entry(hit.entry).kind != EntityKind::Group;
        if is_place {
            let goes_on = words.gap(hit.end) == Gap::Space && words.is_capital(hit.end);
            return Some(match goes_on.then(|| head_of_run(words, hit.end)).flatten() {
                Some(head) => expand_within(words, head, limit),
                None => hit.end,
            });
        }
    }
    read_topics(words, at)
}

/// `Kingdom of Morocco`, `Socialist Republic of Viet Nam`, `Republic of Angola`.
pub(in crate::entity) fn read_state(words: &Words<'_>, at: usize) -> Option<usize> {
    let noun = (at..at + 4).find(|&at| {
        words.folded(at + 1) == "of"
            && words
                .is_one_of(at, list!("republic kingdom state sultanate principality emirate commonwealth federation"))
    })?;
    if !(at..=noun).all(|at| words.is_capital(at) && !words.has(at, Roles::FUNCTION.and(Roles::MISSION_HEAD))) {
        return None;
    }
    let country = noun + 2 + usize::from(words.folded(noun + 2) == "the");
    let hit = words.hit(country)?;
    (lexicon().entry(hit.entry).kind == EntityKind::Place).then_some(hit.end)
}

/// The head of the body whose name starts here, for `of the National Police Agency`.
fn head_of_run(words: &Words<'_>, start: usize) -> Option<usize> {
    let mut head = None;
    let mut at = start;
    while at < start + LONGEST && words.is_capital(at) {
        let joined = at == start
            || matches!(words.gap(at), Gap::Space | Gap::Ampersand | Gap::Hyphen)
            || (words.gap(at) == Gap::Possessive && words.has(at - 1, Roles::OWNER));
        if !joined
            || words.has(at, Roles::FUNCTION)
            || (words.has(at, Roles::POST.and(Roles::HONORIFIC)) && !words.has(at, Roles::TOPIC))
        {
            break;
        }
        let alone = at == start && words.has(at, Roles::TOPIC);
        if words.has(at, Roles::ANY_ORG) && !alone {
            head = Some(at);
        }
        at += 1;
    }
    // `of Science and Technology`: a topic, though it can be a head.
    head.filter(|&head| !(words.has(head, Roles::TOPIC) && (start..head).all(|at| words.has(at, Roles::TOPIC))))
        .filter(|&head| head > start || words.folded(head + 1) == "of")
}

/// After `for` or `on`: topics, but neither a date nor a country or people alone.
fn read_purpose(words: &Words<'_>, at: usize) -> Option<usize> {
    let at = if words.folded(at) == "the" { at + 1 } else { at };
    let lone = words.hit(at).is_some_and(|hit| !words.is_capital(hit.end) || words.gap(hit.end) != Gap::Space);
    if words.gap(at) != Gap::Space || lone {
        return None;
    }
    read_topics(words, at)
}

/// `in Japan`, `to the United Nations`.
fn read_place(words: &Words<'_>, at: usize) -> Option<usize> {
    let at = if words.folded(at) == "the" { at + 1 } else { at };
    if let Some(end) = read_state(words, at) {
        return Some(end);
    }
    let hit = words.hit(at).filter(|_| words.is_capital(at))?;
    let kind = lexicon().entry(hit.entry).kind;
    matches!(kind, EntityKind::Place | EntityKind::Organization).then_some(hit.end)
}

/// `Health, Labour and Welfare`: a run of topics, and further runs after commas and `and`.
fn read_topics(words: &Words<'_>, at: usize) -> Option<usize> {
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
        let topic = is_topic(words, at);
        let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC).and(Roles::POST);
        if !joined || (words.has(at, ends) && !topic) {
            break;
        }
        if topical && !topic && !words.has(at, Roles::ANY_ORG.and(Roles::COMMON)) && words.hit(at).is_none() {
            break;
        }
        topical |= topic;
        at += 1;
    }
    (at > start).then_some(at)
}

/// A run after `and`: topics, and not another body.
fn read_conjunct(words: &Words<'_>, at: usize) -> Option<usize> {
    let known = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Organization);
    if let Some(hit) = known.filter(|hit| words.is_capital(at) && hit.end > at + 1) {
        return Some(hit.end);
    }
    let leads = is_topic(words, at)
        || words.hit(at).is_some_and(|hit| words.has(hit.end, Roles::TOPIC) && words.is_capital(hit.end));
    let end = read_run(words, at).filter(|_| leads)?;
    let last = end - 1;
    let is_body = end - at >= 2 && words.has(last, Roles::ANY_ORG) && !words.has(last, Roles::TOPIC);
    let is_name = words.gap(end) == Gap::Space && words.has(end, Roles::POST) && words.is_capital(end) && end - at < 2;
    let has_of = words.folded(end) == "of" && words.has(last, Roles::ANY_ORG);
    (!is_body && !is_name && !has_of).then_some(end)
}

/// Further runs after a comma, if the list ends with `and` and a run.
fn read_list(words: &Words<'_>, comma: usize) -> Option<usize> {
    let mut end = comma;
    for _ in 0..8 {
        if words.folded(end) == "and" && matches!(words.gap(end), Gap::Space | Gap::Comma) {
            return read_conjunct(words, end + 1);
        }
        if words.gap(end) == Gap::Ampersand {
            return read_conjunct(words, end);
        }
        let people =
            words.hit(end).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some() || hit.end > end + 1);
        if words.gap(end) != Gap::Comma || !(is_topic(words, end) || people) {
            return None;
        }
        end = read_conjunct(words, end)?;
    }
    None
}

/// A topic, by the list or by its ending, as long as no person is called so.
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
