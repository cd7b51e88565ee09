//! Treaties, partnerships, laws: `comprehensive strategic partnership`, `Treaty of Amity`, `Law on Investment`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::words::{Gap, Line, Words};
use crate::text::slugify;

/// Proposes every agreement that a head noun gives away.
pub(super) fn find_agreements(words: &Words<'_>, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if words.folded(at) == "partnership" {
            out.extend(read_partnership(words, at));
        } else if words.has(at, Roles::AGREEMENT_HEAD) && words.is_capital(at) {
            out.extend(read_named(words, at));
        }
        if words.is_capital(at) {
            out.extend(read_numbered(words, at));
        }
    }
}

/// `Decree 196/2025/NĐ-CP`, `Republic Act No. 11313`, `Law No. 7 of 2014`: a law by its number.
fn read_numbered(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let is_law = words.is_one_of(
        head,
        list!(
            "law decree resolution circular directive ordinance act proclamation order decision convention regulation"
        ),
    );
    if !is_law {
        return None;
    }
    let after = head + 1 + usize::from(matches!(words.folded(head + 1), "no" | "number" | "nr"));
    let marked = after > head + 1;
    let number = |at: usize| words.written(at).starts_with(|c: char| c.is_ascii_digit());
    let spaced = words.gap(head + 1) == Gap::Space && (!marked || matches!(words.gap_text(after), " " | ". " | "."));
    if !spaced || !number(after) {
        return None;
    }
    let mut end = after + 1;
    while end < after + 8 && matches!(words.gap_text(end), "/" | "-" | "–" | ",") && words.get(end).is_some() {
        // `Law No. 14,874`, but `Decree 16, which`.
        if words.gap_text(end) == "," && !number(end) {
            break;
        }
        end += 1;
    }
    let coded = end > after + 1;
    if words.folded(end) == "of" && words.gap(end) == Gap::Space && is_year(words, end + 1) && marked && !coded {
        end += 2;
    }
    let mut start = head;
    let kinds =
        list!("executive supreme royal republic presidential ministerial federal legislative decree implementing");
    while start > 0
        && words.is_capital(start - 1)
        && matches!(words.gap(start), Gap::Space | Gap::Hyphen)
        && words.is_one_of(start - 1, kinds)
    {
        start -= 1;
    }
    // Orders and decisions are told from plain nouns by a code, a mark or a kind; a year alone is no number.
    let weak = words.is_one_of(head, list!("order decision convention act regulation"));
    let named = !weak || marked || coded || start < head;
    let year = end == after + 1 && is_year(words, after);
    (named && !year).then(|| {
        let target = Target::Fixed(EntityKind::Agreement, slugify(words.span(start..end).of(words.text)));
        Candidate::over(words, start..end, target, Rank::Pattern, "a law by its number")
    })
}

/// A partnership of states has a rank, which is its name even in lower case.
fn read_partnership(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let is_rank = |at: usize| {
        words.is_one_of(
            at,
            list!(
                "strategic comprehensive extensive enhanced global special all round weather privileged \
            cooperative economic transatlantic security digital green"
            ),
        )
    };
    let mut start = head;
    while start > 0
        && matches!(words.gap(start), Gap::Space | Gap::Hyphen | Gap::Comma)
        && is_rank(start - 1)
        && head - start < 6
    {
        start -= 1;
    }
    let ranked = (start..head).any(|at| matches!(words.folded(at), "strategic" | "comprehensive"));
    let mut end = head + 1;
    if words.is_capital(head) && words.folded(end) == "for" && words.is_capital(end + 1) {
        end = extend(words, end + 1);
    }
    // All partnerships of one text are one: states have one at a time.
    ranked.then(|| {
        Candidate::over(
            words,
            start..end,
            Target::Named(EntityKind::Agreement),
            Rank::Grammar,
            "a partnership of states with its rank",
        )
    })
}

fn read_named(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let mut start = head;
    while start > 0 && head - start < 10 && matches!(words.gap(start), Gap::Space | Gap::Hyphen | Gap::Ampersand) {
        let before = start - 1;
        if words.folded(before) == "and"
            && before > 0
            && words.is_capital(start)
            && words.is_capital(before - 1)
            && start < head
            && words.get(head).is_some_and(|word| word.line == Line::Prose)
            && !words.has(before - 1, Roles::ANY_ORG.and(Roles::POST).and(Roles::AGREEMENT_HEAD))
            && !words.folded(head).ends_with('s')
        {
            start = before - 1;
            continue;
        }
        let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC);
        let opener = words.get(before).is_some_and(|word| {
            (word.opens || word.line != Line::Prose) && word.roles.any(Roles::COMMON) && !word.roles.any(Roles::TOPIC)
        });
        // `Freedom of Information Act`, `ASEAN Trade in Goods Agreement`.
        if matches!(words.folded(before), "of" | "in") && start < head && opens_with_topic(words, before, head) {
            start = before - 1;
            continue;
        }
        let post = words.has(before, Roles::POST) && !words.has(before, Roles::TOPIC);
        if !words.is_capital(before)
            || words.has(before, ends) && words.folded(before) != "mine"
            || opener
            || post && !words.is_one_of(before, list!("private special"))
        {
            break;
        }
        start = before;
    }
    let mut end = head + 1;
    if matches!(words.folded(end), "on" | "of" | "for" | "against") && words.gap(end) == Gap::Space {
        let at = end + 1 + usize::from(words.folded(end + 1) == "the");
        // `the Bishkek Declaration of the Organization of Turkic States` is named, and theirs.
        let owner = words.folded(end) == "of"
            && start < head
            && words.hit(at).is_some_and(|hit| {
                matches!(lexicon().entry(hit.entry).kind, EntityKind::Organization | EntityKind::Place)
            });
        if words.is_capital(at) && !owner && !words.has(at, Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY)) {
            end = extend(words, at);
        }
    }
    // `Council of Europe Framework Convention`.
    let by_body = (start.saturating_sub(3)..start).find(|&at| {
        words.is_capital(at)
            && words.hit(at).is_some_and(|hit| {
                hit.end > start && hit.end <= head && lexicon().entry(hit.entry).kind == EntityKind::Organization
            })
    });
    start = by_body.unwrap_or(start);
    // `World Food Programme`: a body with such a name.
    let body = words
        .hit(start)
        .is_some_and(|hit| hit.end >= end && lexicon().entry(hit.entry).kind == EntityKind::Organization);
    if body {
        return None;
    }
    let weak = words.is_one_of(
        head,
        list!(
            "plan strategy framework roadmap initiative agenda vision program programme scheme code \
        statement partnership decree resolution policy arrangement directive truce proclamation"
        ),
    );
    let needs = if weak { 3 } else { 2 };
    let line = words.get(head)?.line;
    let general = start == head && words.is_one_of(head, list!("policy directive arrangement regulation regulations"));
    let named = end - start >= needs && !general && !(line != Line::Prose && weak);
    let followed =
        words.gap(end) == Gap::Space && words.is_capital(end) && words.has(end, Roles::ANY_ORG.and(Roles::EVENT_HEAD));
    if !named || followed {
        return None;
    }
    let why = format!("a name with “{}” as its head", words.written(head));
    let tail = read_tail(words, head, end);
    // `2030 Agenda`, but in 2018 an agreement.
    let dates_before = start < head || words.is_one_of(head, list!("agenda vision strategy"));
    let dated = tail > end || start > 0 && dates_before && words.gap(start) == Gap::Space && is_year(words, start - 1);
    let start = if dated && tail == end { start - 1 } else { start };
    let target = Target::Fixed(EntityKind::Agreement, slugify(words.span(start..tail).of(words.text)));
    // A year inside the name is no date of its own.
    Some(Candidate::over(words, start..tail, target, if dated { Rank::Pattern } else { Rank::Grammar }, &why))
}

/// Where a name ends with its year: `Malaysia Agreement 1963`, `Action Plan 2025-2029`, `Patents Act, 1970`.
fn read_tail(words: &Words<'_>, head: usize, end: usize) -> usize {
    let is_law = words.is_one_of(head, list!("act ordinance convention"));
    if words.gap(end) == Gap::Space && is_year(words, end) {
        let range = matches!(words.gap_text(end + 1), "-" | "–") && words.written(end + 1).len() >= 2;
        let range = range && words.written(end + 1).bytes().all(|byte| byte.is_ascii_digit());
        return end + 1 + usize::from(range);
    }
    if is_law && words.gap_text(end) == ", " && is_year(words, end) {
        return end + 1;
    }
    end
}

/// Whether `of` before the words of a law joins them to a topic: `the Freedom of Information Act`.
fn opens_with_topic(words: &Words<'_>, of: usize, head: usize) -> bool {
    let Some(before) = of.checked_sub(1) else { return false };
    let no_topic = Roles::ANY_ORG.and(Roles::POST).and(Roles::PLACE_HEAD).and(Roles::FUNCTION).and(Roles::HONORIFIC);
    words.is_one_of(head, list!("act ordinance declaration convention law agreement"))
        && words.gap(of) == Gap::Space
        && words.gap(of + 1) == Gap::Space
        && words.is_capital(before)
        && !words.has(before, no_topic)
        && words.hit(before).is_none()
        && words.hit(of + 1).is_none()
        && !words.has(before, Roles::MONTH.and(Roles::AGREEMENT_HEAD))
}

fn is_year(words: &Words<'_>, at: usize) -> bool {
    let written = words.written(at);
    written.len() == 4
        && written.bytes().all(|byte| byte.is_ascii_digit())
        && (written.starts_with("19") || written.starts_with("20"))
}

/// `Entry, Exit, Transit and Residence`: a comma before capitalised words that end with `and` and another.
fn is_list(words: &Words<'_>, at: usize) -> bool {
    let and = (at..at + 8)
        .take_while(|&at| words.is_capital(at) || words.folded(at) == "and")
        .find(|&at| words.folded(at) == "and");
    words.gap(at) == Gap::Comma
        && words.is_capital(at)
        && words.hit(at).is_none()
        && and.is_some_and(|and| words.is_capital(and + 1))
}

/// Capitalised words with the small words between them.
fn extend(words: &Words<'_>, start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < start + 14 && at < words.len() {
        let small = at > start
            && words.is_one_of(at, list!("and of the in on for to against a or beyond"))
            && words.gap(at) == Gap::Space;
        // `… and the Convention on …` is another.
        let another = words.has(at, Roles::AGREEMENT_HEAD)
            && at > start
            && words.is_lower(at - 1)
            && matches!(words.folded(at + 1), "on" | "of" | "no");
        if another {
            break;
        }
        let joined =
            at == start || matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Ampersand) || is_list(words, at);
        if !joined || !(small || words.is_capital(at)) {
            break;
        }
        at += 1;
        if !small {
            end = at;
        }
    }
    // `… in Adelaide` says where it was signed.
    let placed = end >= start + 3 && words.folded(end - 2) == "in" && words.hit(end - 1).is_some();
    if placed { end - 2 } else { end }
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn partnerships_treaties_and_laws_are_agreements() {
        check_surfaces(
            EntityKind::Agreement,
            &[
                (
                    "the elevation to a comprehensive strategic partnership in 2023",
                    &["comprehensive strategic partnership"],
                ),
                ("the strategic partnership and the CPTPP", &["strategic partnership", "CPTPP"]),
                ("signed the Treaty of Amity and Cooperation", &["Treaty of Amity and Cooperation"]),
                (
                    "They revised the Immigration Control and Refugee Recognition Act.",
                    &["Immigration Control and Refugee Recognition Act"],
                ),
                (
                    "They signed the Joint Declaration on Maritime Cooperation in Adelaide.",
                    &["Joint Declaration on Maritime Cooperation"],
                ),
                ("under the Freedom of Information Act", &["Freedom of Information Act"]),
                ("the Bishkek Declaration of the United Nations", &["Bishkek Declaration"]),
            ],
        );
    }

    #[test]
    fn a_law_keeps_its_number_and_its_year() {
        check_surfaces(
            EntityKind::Agreement,
            &[
                ("Under Decree 196/2025/NĐ-CP it may.", &["Decree 196/2025/NĐ-CP"]),
                ("under Republic Act No. 11313, streets", &["Republic Act No. 11313"]),
                ("by Law No. 7 of 2014 on trade", &["Law No. 7 of 2014"]),
                ("Law No. 14,874 says so", &["Law No. 14,874"]),
                ("under Executive Order 9066, editors", &["Executive Order 9066"]),
                ("the Patents Act, 1970 is untouched", &["Patents Act, 1970"]),
                (
                    "They read the Siem Reap-Angkor Action Plan 2025-2029 with care.",
                    &["Siem Reap-Angkor Action Plan 2025-2029"],
                ),
                ("the 1959 Nile Waters Agreement binds", &["1959 Nile Waters Agreement"]),
                ("in the Lima Declaration of 2001", &["Lima Declaration"]),
                ("the decision 12 of them made in order 3", &[]),
            ],
        );
    }

    #[test]
    fn a_body_with_the_name_of_a_programme_is_no_agreement() {
        check_surfaces(EntityKind::Agreement, &[("the World Food Programme said", &[])]);
    }

    #[test]
    fn a_partnership_without_rank_is_none() {
        check_surfaces(EntityKind::Agreement, &[("The partnership is strategic; they signed an agreement.", &[])]);
    }
}
