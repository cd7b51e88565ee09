//! Results of games: `beat Namibia 30-28`, `6-4 6-3`, `10-1-34-1`.

use crate::entity::candidate::{Candidate, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Shape, Words};

/// The result of a game, two or four numbers joined by hyphens, and the first word after it.
///
/// Not: addresses (`7-21`, `2-2-1 Kasumigaseki`), telephone numbers, numbers of laws.
pub(super) fn read_score(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    let is_part = |at: usize| {
        let digits = words.folded(at);
        words.get(at).is_some_and(|word| word.shape == Shape::Digits)
            && digits.len() < 4
            && !(digits.len() > 1 && digits.starts_with('0'))
    };
    if at == 0 || !is_part(at) || words.gap(at + 1) != Gap::Hyphen {
        return None;
    }
    let mut end = at + 1;
    while words.gap(end) == Gap::Hyphen && is_part(end) {
        end += 1;
    }
    let (before, after) = (words.gap_text(at), words.gap_text(end));
    let alone = matches!(end - at, 2 | 4)
        && before.ends_with([' ', '(', '\u{a0}'])
        && !before.contains(['\n', '+'])
        && (after.is_empty() || after.starts_with([' ', ',', ';', '.', ')', '\n', '!', '?']))
        && !matches!(after, "." | ",");
    let lower_after = after == " " && words.is_lower(end);
    let named_after = after == " " && words.is_capital(end);
    // `Azabudai, 7-21` and `Uehara 12-40, Shibuya-ku` are addresses.
    let listed = words.gap(at) == Gap::Comma && !lower_after && !is_part(at - 1)
        || end - at == 2 && words.gap(end) == Gap::Comma && words.is_capital(end) && !tells_of_games(words, at);
    let labelled = words.is_one_of(
        at.wrapping_sub(1),
        list!(
            "no law article decree resolution tel fax phone telephone hotline address aged age section boeing room box"
        ),
    );
    let timed = words.has(end, Roles::TIME_UNIT.and(Roles::MONTH));
    let bracketed = before.contains('(') && after.starts_with(')') && !tells_of_games(words, at);
    if !alone || bracketed || named_after || listed || labelled || timed {
        return None;
    }
    let value = words.span(at..end).of(words.text).replace('–', "-");
    let target = Target::Fixed(EntityKind::Number, value);
    Some((Candidate::over(words, at..end, target, Rank::Pattern, "the result of a game"), end))
}

/// Whether the words around a place tell of games and their results.
pub(super) fn tells_of_games(words: &Words<'_>, at: usize) -> bool {
    const AROUND: usize = 120;
    const LEAST: usize = 3;
    let told = list!(
        "results result scores scorers standings innings wickets tries penalties goals goal scored beat defeated drew \
        match matches games game league points overs semi-final cup round coach played players stage tournament"
    );
    let range = at.saturating_sub(AROUND)..(at + AROUND).min(words.len());
    range.filter(|&at| words.is_one_of(at, told)).nth(LEAST - 1).is_some()
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn results_of_games_are_found() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("Zimbabwe beat Namibia 30-28 on Saturday.", &["30-28"]),
                ("Li Na beat Anna Smith (Germany) 6-4 6-3", &["6-4", "6-3"]),
                ("Bowling: Vaas 10-1-34-1, Silva 8-0-41-2", &["10-1-34-1", "8-0-41-2"]),
                ("Results of league games: Natal 29 Otago 20; Auckland 36 Waikato 33.", &["29", "20", "36", "33"]),
            ],
        );
    }

    #[test]
    fn addresses_telephones_and_laws_are_no_results() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("Address: Minato-ku, Azabudai, 7-21", &[]),
                ("Embassy of Mongolia 21-4 Kamiyama-cho, 2-2-1 Kasumigaseki", &[]),
                ("Tel: (856-21) 555193, Law 25-06, a stay of 5-7 days", &[]),
            ],
        );
    }
}
