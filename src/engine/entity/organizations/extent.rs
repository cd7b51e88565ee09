//! How far the name of an organization reaches to the right of its head noun.

use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Words};

use super::topics::{is_topic, read_topics};

/// Names are not longer than this; what goes on is a heading or a list.
pub(super) const LONGEST: usize = 16;
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
            // `Hyundai Heavy Industries of South Korea`: companies lie where they lie, and are called so without.
            ("of", Gap::Space) if is_company(words, end - 1) => None,
            ("of", Gap::Space) if is_college(words, head, end + 1) => Some(end + 2),
            ("of", Gap::Space) if words.folded(head) == "office" => {
                read_post(words, end + 1).or_else(|| read_of(words, end + 1, limit))
            }
            ("of", Gap::Space) => read_of(words, end + 1, limit),
            // `the plenipotentiary of the Government for National Minorities`.
            ("for", Gap::Space) if words.folded(head) == "government" => None,
            // `the Embassy on Elm Street` is there.
            ("on" | "against", Gap::Space)
                if end == head + 1
                    && words.is_one_of(head, list!("embassy consulate ministry department government agency")) =>
            {
                None
            }
            ("for", Gap::Space) if is_regional(words, head) => {
                read_place(words, end + 1).or_else(|| read_purpose(words, end + 1))
            }
            ("for" | "on" | "against", Gap::Space) => read_purpose(words, end + 1),
            ("in", Gap::Space) if words.folded(head) == "office" && is_abroad(words, head) => {
                read_place(words, end + 1)
            }
            ("in", Gap::Space) if is_abroad(words, head) => {
                read_place(words, end + 1).or_else(|| read_unknown_place(words, end + 1))
            }
            ("in", Gap::Space) if is_of_people(words, head, end) => {
                read_place(words, end + 1).or_else(|| read_unknown_place(words, end + 1))
            }
            ("in", Gap::Space) => read_place(words, end + 1).filter(|&next| is_confirmed(words, end + 1, next)),
            ("to", Gap::Space) if words.is_one_of(head, list!("mission commission")) => read_place(words, end + 1),
            ("to", Gap::Space) if words.folded(head) == "office" && is_topic(words, head.wrapping_sub(1)) => {
                read_place(words, end + 1)
            }
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

/// `Fulbright University Vietnam`, `British High Commission Nairobi`: a place right after a body that is not one of a state,
/// or that stands for one there.
fn is_branch(words: &Words<'_>, head: usize, at: usize) -> bool {
    let country = words.hit(at).filter(|_| words.is_capital(at)).map(|hit| lexicon().entry(hit.entry));
    let is_country = country.is_some_and(|entry| entry.kind == EntityKind::Place);
    let named = head > 0 && words.gap(head) == Gap::Space && words.is_capital(head - 1);
    is_country
        && named
        && (words.has(head, Roles::MISSION_HEAD)
            || words.has(head, Roles::ORG_HEAD) && !words.has(head, Roles::STATE_HEAD))
}

/// The last word of a company's name.
fn is_company(words: &Words<'_>, at: usize) -> bool {
    words.has(at, Roles::COMPANY_TAIL) || matches!(words.folded(at), "industries" | "cooperative" | "airlines")
}

/// Bodies whose name goes on with where they are.
fn is_abroad(words: &Words<'_>, head: usize) -> bool {
    let named = head > 0 && words.gap(head) == Gap::Space && words.is_capital(head - 1);
    words.has(head, Roles::MISSION_HEAD) && words.folded(head) != "commission"
        || words.folded(head) == "commission" && named && words.folded(head - 1) == "high"
        || named && words.is_one_of(head, list!("delegation union federation office church"))
        || matches!(words.folded(head), "association" | "chamber")
}

/// `Management Board of Vietnamese Labourers`: those who live in another country.
fn is_of_people(words: &Words<'_>, head: usize, end: usize) -> bool {
    (head + 2..end).any(|at| {
        words.folded(at - 1) == "of"
            && words
                .hit(at)
                .is_some_and(|hit| hit.end + 1 >= end && lexicon().entry(hit.entry).kind == EntityKind::Group)
    })
}

/// Offices and committees of a large body for a part of the world: `WHO Regional Office for Africa`.
fn is_regional(words: &Words<'_>, head: usize) -> bool {
    head > 0
        && words.is_one_of(head, list!("office committee commission council"))
        && words.is_one_of(head - 1, list!("regional country project liaison economic field"))
}

/// `Cabinet of Ministers`, `Board of Directors`.
fn is_college(words: &Words<'_>, head: usize, at: usize) -> bool {
    words.is_capital(at)
        && words.is_one_of(head, list!("cabinet council board house chamber"))
        && words.is_one_of(
            at,
            list!("ministers directors governors trustees representatives deputies elders lords commons"),
        )
}

/// `Office of the High Representative`: the office of a post.
fn read_post(words: &Words<'_>, at: usize) -> Option<usize> {
    let start = if words.folded(at) == "the" { at + 1 } else { at };
    let part = |at: usize| words.is_capital(at) && words.has(at, Roles::POST.and(Roles::TOPIC));
    let joined = |at: usize| at == start || words.gap(at) == Gap::Space;
    let n_words = (start..start + 6).take_while(|&at| part(at) && joined(at)).count();
    let last = (start..start + n_words).rev().find(|&at| words.has(at, Roles::POST) && !words.has(at, Roles::TOPIC))?;
    let last = last + usize::from(words.folded(last + 1) == "general" && words.is_capital(last + 1));
    let cabinet = words.folded(last + 1) == "and" && words.folded(last + 2) == "cabinet" && words.is_capital(last + 2);
    Some(if cabinet { last + 3 } else { last + 1 })
}

/// A place that the lexicon lacks: `in Songkhla`, `in the Tōkai Region`.
fn read_unknown_place(words: &Words<'_>, at: usize) -> Option<usize> {
    let at = if words.folded(at) == "the" { at + 1 } else { at };
    let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC).and(Roles::POST);
    let fits = |at: usize| words.is_capital(at) && !words.has(at, ends) && words.gap(at) == Gap::Space;
    let n_words = (at..at + 3).take_while(|&at| fits(at)).count();
    let prose = words.get(at).is_some_and(|word| word.line == Line::Prose);
    (prose && n_words > 0 && words.hit(at).is_none()).then_some(at + n_words)
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
        // `Ministry of Hajj and Umrah`: what it is for, though an event too.
        let is_place = !matches!(lexicon().entry(hit.entry).kind, EntityKind::Group | EntityKind::Event);
        if is_place {
            let goes_on = words.gap(hit.end) == Gap::Space && words.is_capital(hit.end);
            return Some(match goes_on.then(|| head_of_run(words, hit.end)).flatten() {
                Some(head) => expand_within(words, head, limit),
                // `Nghe An Province`.
                None if goes_on && words.has(hit.end, Roles::REGION) => hit.end + 1,
                None if goes_on && words.folded(hit.end) == "industrial" && words.is_capital(hit.end + 1) => {
                    hit.end + 2
                }
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
    let part = words.is_capital(at)
        && words.gap(at + 1) == Gap::Space
        && words.hit(at).is_none()
        && words.is_one_of(at, list!("central northern southern eastern western"));
    let at = at + usize::from(part);
    let hit = words.hit(at).filter(|_| words.is_capital(at))?;
    let kind = lexicon().entry(hit.entry).kind;
    matches!(kind, EntityKind::Place | EntityKind::Organization).then_some(hit.end)
}
