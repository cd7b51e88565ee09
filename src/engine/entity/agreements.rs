//! Treaties, partnerships, laws: `comprehensive strategic partnership`, `Treaty of Amity`, `Law on Investment`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, list};
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
    }
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
            && !words.has(before - 1, Roles::ANY_ORG.and(Roles::POST))
        {
            start = before - 1;
            continue;
        }
        let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC);
        let opener = words.get(before).is_some_and(|word| {
            (word.opens || word.line != Line::Prose) && word.roles.any(Roles::COMMON) && !word.roles.any(Roles::TOPIC)
        });
        if !words.is_capital(before)
            || words.has(before, ends)
            || opener
            || (words.has(before, Roles::POST) && !words.has(before, Roles::TOPIC))
        {
            break;
        }
        start = before;
    }
    let mut end = head + 1;
    if matches!(words.folded(end), "on" | "of" | "for" | "against") && words.gap(end) == Gap::Space {
        let at = end + 1 + usize::from(words.folded(end + 1) == "the");
        if words.is_capital(at) && !words.has(at, Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY)) {
            end = extend(words, at);
        }
    }
    let weak = words.is_one_of(
        head,
        list!(
            "plan strategy framework roadmap initiative agenda vision program programme scheme code \
        statement partnership decree resolution"
        ),
    );
    let needs = if weak { 3 } else { 2 };
    let line = words.get(head)?.line;
    let named = end - start >= needs && !(line != Line::Prose && weak);
    let followed =
        words.gap(end) == Gap::Space && words.is_capital(end) && words.has(end, Roles::ANY_ORG.and(Roles::EVENT_HEAD));
    let why = format!("a name with “{}” as its head", words.written(head));
    let target = Target::Fixed(EntityKind::Agreement, slugify(words.span(start..end).of(words.text)));
    (named && !followed).then(|| Candidate::over(words, start..end, target, Rank::Grammar, &why))
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
        let small = at > start && words.is_one_of(at, list!("and of the in on for to")) && words.gap(at) == Gap::Space;
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
            ],
        );
    }

    #[test]
    fn a_partnership_without_rank_is_none() {
        check_surfaces(EntityKind::Agreement, &[("The partnership is strategic; they signed an agreement.", &[])]);
    }
}
