//! Persons: a name after a title or post, before a comma and a post, with a verb of saying, or made of known names.

mod spelling;

use std::collections::HashMap;

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon};
use super::words::{Gap, Line, Shape, Words};

pub(super) use spelling::{is_japanese, is_vietnamese};

/// Proposes every person; `out` already holds the organizations, after which a name may follow a post.
pub(super) fn find_persons(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut org_starts: HashMap<usize, usize> = HashMap::new();
    for candidate in out.iter().filter(|c| c.rank >= Rank::Name && c.kind() == Some(EntityKind::Organization)) {
        let start = org_starts.entry(candidate.words.end).or_insert(candidate.words.start);
        *start = (*start).min(candidate.words.start);
    }
    let mut at = 0;
    while at < words.len() {
        let found = read_titled(words, at, &org_starts)
            .or_else(|| read_known(words, at))
            .or_else(|| read_in_context(words, at));
        at += match &found {
            Some(candidate) => candidate.words.len().max(1),
            None => 1,
        };
        out.extend(found);
    }
}

fn person(words: &Words<'_>, start: usize, end: usize, rank: Rank, why: &str) -> Option<Candidate> {
    Some(Candidate::over(words, start..end, Target::Person, rank, why))
}

/// A word that may stand in a person's name.
fn is_name_word(words: &Words<'_>, at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    let named = word.roles.any(Roles::NAME);
    let shaped = match word.line {
        Line::Capitals => word.shape == Shape::Upper,
        _ => matches!(word.shape, Shape::Capital | Shape::Mixed) || is_initials(words, at),
    };
    shaped && (named || !word.roles.any(Roles::NOT_IN_PERSONS))
}

/// `F.`, `J.K.`
fn is_initials(words: &Words<'_>, at: usize) -> bool {
    let written = words.written(at);
    let single = written.chars().count() == 1 && written.chars().all(char::is_uppercase) && !matches!(written, "I");
    single || (written.ends_with('.') && words.folded(at).len() <= 3)
}

/// The end of the longest name that starts at a word; `start` itself where none does.
fn read_name(words: &Words<'_>, start: usize) -> usize {
    let particle = words.has(start, Roles::PARTICLE) && words.is_capital(start);
    if !is_name_word(words, start) && !particle {
        return start;
    }
    let vietnamese = words.has(start, Roles::VIETNAMESE) && is_vietnamese(words.folded(start));
    let mut end = start + 1;
    while end < start + 7 {
        let next = end;
        match words.gap(next) {
            Gap::Space => {}
            // `Suk-yeol`, `Jean-Pierre`, `al-Sisi`, `O'Brien`.
            Gap::Hyphen | Gap::Apostrophe
                if words.get(next).is_some_and(|word| matches!(word.shape, Shape::Lower | Shape::Capital)) =>
            {
                let of_place = words.hit(next).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some())
                    && words.is_capital(next);
                if of_place || words.has(next, Roles::FUNCTION) && words.is_lower(next) {
                    break;
                }
                end += 1;
                continue;
            }
            _ => break,
        }
        if is_name_word(words, next) {
            let of_place = words.hit(next).is_some_and(|hit| hit.end > next + 1) && !words.has(next, Roles::NAME);
            let group = words.hit(next).is_some_and(|hit| {
                lexicon().entry(hit.entry).kind == EntityKind::Group && !words.has(next, Roles::NAME)
            });
            if of_place || group || (vietnamese && end - start >= 2 && !is_vietnamese(words.folded(next))) {
                break;
            }
            end += 1;
        } else if words.has(next, Roles::PARTICLE) {
            // A particle counts only with a name after it: `Mohammed bin Salman`, `Ursula von der Leyen`.
            let after = (next + 1..next + 4)
                .find(|&at| !words.has(at, Roles::PARTICLE) || words.is_capital(at))
                .unwrap_or(next);
            let joined =
                (next + 1..=after).all(|at| matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe));
            let lone_small = matches!(words.folded(next), "y" | "e" | "la" | "a" | "den")
                && words.is_lower(next)
                && after > next + 1;
            if after == next || !joined || lone_small || !is_name_word(words, after) {
                break;
            }
            end = after + 1;
        } else if matches!(words.folded(next), "jr" | "sr" | "ii" | "iii") && words.is_capital(next) {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// A name after a title: `Mr. Oga Shinichi`, `Ambassador Nam`, `Chairman of the Hanoi People's Committee Tran Sy Thanh`.
fn read_titled(words: &Words<'_>, start: usize, org_starts: &HashMap<usize, usize>) -> Option<Candidate> {
    let before = start.checked_sub(1)?;
    if words.gap(start) != Gap::Space || !words.is_capital(start) {
        return None;
    }
    let title = read_title(words, start, org_starts)?;
    let end = read_name(words, start);
    if end == start {
        return None;
    }
    let honorific = words.has(before, Roles::HONORIFIC) && words.is_capital(before);
    let hit = words.hit(start).map(|hit| (hit.end, lexicon().entry(hit.entry).kind));
    let is_place = hit.is_some_and(|(hit_end, kind)| {
        hit_end >= end && kind != EntityKind::Person && !(honorific && words.has(start, Roles::NAME))
    });
    let has_small_post = words.is_lower(before) && !honorific;
    let known = (start..end).any(|at| words.has(at, Roles::NAME));
    let lone_guess =
        has_small_post && end == start + 1 && !known && words.get(start).is_some_and(|word| word.line != Line::Prose);
    let headline = words.get(start).is_some_and(|word| word.line == Line::Title) && !honorific && !known;
    if is_place || lone_guess || headline {
        return None;
    }
    person(words, start, end, Rank::Name, &format!("title “{title}” before a name"))
}

/// The title that ends right before a word, as written.
fn read_title<'t>(words: &Words<'t>, start: usize, org_starts: &HashMap<usize, usize>) -> Option<&'t str> {
    let before = start - 1;
    if words.has(before, Roles::HONORIFIC) && words.is_capital(before) {
        return Some(words.written(before));
    }
    if words.has(before, Roles::POST) {
        // Posts that are also plain words need a capital.
        let plain = matches!(
            words.folded(before),
            "general" | "major" | "private" | "special" | "permanent" | "foreign" | "interior" | "defence" | "defense" | "finance"
                | "prime" | "first" | "acting" | "former" | "late" | "veteran" | "interim" | "vice" | "deputy" | "second"
                | "guard" | "justice" | "nobel" | "crown" | "co"
        );
        let usable = !plain
            || words.is_capital(before)
                && !matches!(words.folded(before), "foreign" | "special" | "permanent" | "nobel")
            || words.has(start, Roles::NAME)
                && !matches!(words.folded(before), "special" | "foreign" | "major" | "private" | "permanent");
        return usable.then(|| words.written(before));
    }
    // `Minister of Foreign Affairs Bui Thanh Son`: the post, `of`, topics.
    let mut at = before;
    while at > 0
        && before - at < 8
        && (words.has(at, Roles::TOPIC) || matches!(words.folded(at), "and"))
        && matches!(words.gap(at), Gap::Space | Gap::Comma)
    {
        at -= 1;
    }
    if at < before && matches!(words.folded(at), "of" | "for") && at > 0 && words.has(at - 1, Roles::POST) {
        return Some(words.written(at - 1));
    }
    // `Chairman of the Hanoi People's Committee Tran Sy Thanh`: the post, an organization.
    let org = *org_starts.get(&start)?;
    let mut at = org.checked_sub(1)?;
    let mut steps = 0;
    while steps < 4 && at > 0 && !words.has(at, Roles::POST) {
        let passes = matches!(
            words.folded(at),
            "of" | "the" | "for" | "municipal" | "provincial" | "central" | "city" | "national" | "at"
        ) || words.hit(at).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some());
        if !passes {
            return None;
        }
        at -= 1;
        steps += 1;
    }
    words.has(at, Roles::POST).then(|| words.written(at))
}

/// A name whose parts are known: `Vu Hong Nam`, `Yoshinori Otsuki`, `Xi Jinping`, `Emmanuel Macron`.
fn read_known(words: &Words<'_>, start: usize) -> Option<Candidate> {
    let roles = words.roles(start);
    if !roles.any(Roles::NAME) || !words.is_capital(start) {
        return read_reversed(words, start);
    }
    let lexical = words.hit(start).is_some_and(|hit| hit.end > start + 1);
    if lexical {
        return None;
    }
    let end = read_name(words, start);
    let n_words = end - start;
    if n_words < 2 {
        return None;
    }
    let opener = roles.any(Roles::FUNCTION.and(Roles::COMMON).and(Roles::MONTH));
    let weak_line = words.get(start).is_some_and(|word| word.opens || word.line == Line::Title);
    let others = |test: fn(&str) -> bool| (start + 1..end).all(|at| test(words.folded(at)));
    let plain = (start + 1..end).any(|at| words.has(at, Roles::NOT_IN_PERSONS) && !words.has(at, Roles::NAME));
    let place_next = words.hit(start + 1).is_some_and(|hit| hit.end >= end) && !words.has(start + 1, Roles::NAME);
    if plain || (opener && weak_line && !others(is_vietnamese)) {
        return None;
    }
    if roles.any(Roles::VIETNAMESE)
        && n_words <= 5
        && others(is_vietnamese)
        && !(opener && weak_line && n_words == 2)
        && !place_next
    {
        return person(words, start, end, Rank::Name, "a Vietnamese family name with given names");
    }
    let japanese = roles.any(Roles::JAPANESE_FAMILY.and(Roles::JAPANESE_GIVEN))
        && n_words == 2
        && others(is_japanese)
        && !place_next;
    if japanese {
        return person(words, start, end, Rank::Name, "a Japanese family name and given name");
    }
    let short_given = others(|name| name.len() <= 8 && is_korean_or_chinese(name));
    if roles.any(Roles::KOREAN.and(Roles::CHINESE))
        && n_words <= 3
        && short_given
        && !place_next
        && !(opener && weak_line)
    {
        return person(words, start, end, Rank::Name, "a Korean or Chinese family name with a given name");
    }
    if roles.any(Roles::GIVEN) && !place_next && !(opener && weak_line) {
        return person(words, start, end, Rank::Name, "a known given name before a family name");
    }
    if roles.any(Roles::FAMILY) && (start + 1..end).any(|at| words.has(at, Roles::NAME)) && !weak_line {
        return person(words, start, end, Rank::Name, "known names");
    }
    read_reversed(words, start)
}

/// A name that is known only by its later part: `Alassane Ouattara` is not, `Nguema Obiang Mohammed` is.
fn read_reversed(words: &Words<'_>, start: usize) -> Option<Candidate> {
    if !is_name_word(words, start) || words.hit(start).is_some() {
        return None;
    }
    let weak = words.get(start).is_some_and(|word| word.roles.any(Roles::NOT_IN_PERSONS) || word.line != Line::Prose);
    let end = read_name(words, start);
    let named = (start + 1..end).any(|at| {
        let japanese = words.has(at, Roles::JAPANESE_GIVEN.and(Roles::JAPANESE_FAMILY))
            && is_japanese(words.folded(start))
            && end == start + 2;
        japanese || words.has(at, Roles::FAMILY.and(Roles::GIVEN)) && words.folded(at).len() > 3
    });
    let placed = words.hit(start + 1).is_some_and(|hit| hit.end >= end && !words.has(start + 1, Roles::NAME));
    (!weak && named && (2..=4).contains(&(end - start)) && !placed)
        .then(|| person(words, start, end, Rank::Name, "a known family or given name with another"))?
}

/// Syllables of at most two given names in the common romanisations of Korean and Chinese.
fn is_korean_or_chinese(name: &str) -> bool {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut run = 0;
    let clusters = name.chars().all(|c| {
        run = if vowel(c) { 0 } else { run + 1 };
        run <= 3
    });
    clusters
        && name.ends_with(['a', 'e', 'i', 'o', 'u', 'n', 'g', 'k', 'l', 'm', 'p', 'r', 'h', 'y', 'b', 't'])
        && name.chars().any(vowel)
}

/// An unknown name that its surroundings make a person: a post after a comma, a verb of saying, `(r)` of a caption.
fn read_in_context(words: &Words<'_>, start: usize) -> Option<Candidate> {
    let word = words.get(start)?;
    if !is_name_word(words, start)
        || words.hit(start).is_some()
        || word.line != Line::Prose
        || word.shape != Shape::Capital
    {
        return None;
    }
    let inside = start > 0
        && words.gap(start) == Gap::Space
        && words.is_capital(start - 1)
        && !words.has(start - 1, Roles::FUNCTION.and(Roles::POST));
    if inside || (word.opens && word.roles.any(Roles::NOT_IN_PERSONS)) {
        return None;
    }
    let end = read_name(words, start);
    let n_words = end - start;
    if !(2..=5).contains(&n_words) || (start..end).any(|at| words.hit(at).is_some() && !words.has(at, Roles::NAME)) {
        return None;
    }
    let article = matches!(words.folded(end), "the" | "a" | "an" | "deputy" | "vice" | "former");
    let post_at = end + usize::from(article);
    let posted = words.gap(end) == Gap::Comma
        && (words.has(post_at, Roles::POST) || words.has(post_at + 1, Roles::POST) && words.is_capital(post_at));
    let aged = words.gap(end) == Gap::Comma
        && words.get(end).is_some_and(|word| word.shape == Shape::Digits && word.folded.len() == 2)
        && words.gap(end + 1) == Gap::Comma;
    let says = words.has(end, Roles::REPORT) && words.is_lower(end) && words.gap(end) == Gap::Space;
    let said = start > 0
        && words.has(start - 1, Roles::REPORT)
        && words.is_lower(start - 1)
        && words.gap(start) == Gap::Space
        && matches!(words.folded(start - 1), "said" | "says");
    let pictured = words.gap(end) == Gap::Open
        && matches!(words.folded(end), "r" | "l" | "right" | "left" | "c" | "centre" | "center" | "pictured");
    let why = match () {
        () if posted => "a name before a comma and a post",
        () if aged => "a name before a comma and an age",
        () if says || said => "a name with a verb of saying",
        () if pictured => "a name with its place in a picture",
        () => return read_plain(words, start, end),
    };
    person(words, start, end, Rank::Name, why)
}

/// Two or three capitalised words inside a sentence that nothing else explains are most often a person.
fn read_plain(words: &Words<'_>, start: usize, end: usize) -> Option<Candidate> {
    let word = words.get(start)?;
    let particle = (start + 1..end).any(|at| words.has(at, Roles::PARTICLE) && words.is_lower(at));
    let plain = (start..end).any(|at| {
        let folded = words.folded(at);
        words.get(at).is_some_and(|word| {
            word.shape != Shape::Capital && !is_initials(words, at) && !word.roles.any(Roles::PARTICLE)
        }) || words.has(at, Roles::NOT_IN_PERSONS)
            || ["tion", "ment", "ness", "ship", "ing", "ity", "ical", "ive", "ics", "ism", "ology", "ance", "ence"]
                .iter()
                .any(|tail| folded.ends_with(tail))
    });
    let after = words.gap(end) == Gap::Space && words.is_capital(end);
    (!word.opens && !plain && !after && (particle || end - start <= 3))
        .then(|| person(words, start, end, Rank::Guess, "capitalised words that nothing else explains"))?
}
