//! Places by their head noun or by the words around them: `Noi Bai International Airport`, `Ishikawa prefecture`,
//! `Gulf of Tonkin`, `Shibuya-ku`, `in Ueda`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::words::{Gap, Line, Shape, Words};

/// Proposes every place that the words around it give away.
pub(super) fn find_places(words: &Words<'_>, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if let Some(conjuncts) = read_conjuncts(words, at) {
            out.extend(conjuncts);
        }
        if !may_be_place(words, at) {
            continue;
        }
        let found = read_address(words, at)
            .or_else(|| read_directed(words, at))
            .or_else(|| read_headed(words, at))
            .or_else(|| read_head_first(words, at))
            .or_else(|| read_region(words, at))
            .or_else(|| read_before_country(words, at))
            .or_else(|| read_governed(words, at))
            .or_else(|| read_after_in(words, at));
        out.extend(found);
    }
}

/// Whether a place may have its name or noun at a word; asked of every word, so that the rules need not be.
fn may_be_place(words: &Words<'_>, at: usize) -> bool {
    !words.is_lower(at)
        || words.has(at, Roles::REGION)
        || words.folded(at) == "border"
        || at > 0 && words.folded(at - 1) == "in"
}

fn place(words: &Words<'_>, range: std::ops::Range<usize>, rank: Rank, why: &str) -> Option<Candidate> {
    Some(Candidate::over(words, range, Target::Named(EntityKind::Place), rank, why))
}

/// A capitalised word that can be part of a place's name.
fn is_part(words: &Words<'_>, at: usize) -> bool {
    let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC);
    words.is_capital(at) && !words.has(at, ends)
}

/// `Shibuya-ku`, `Motoyoyogi-cho`: the parts of a Japanese address.
fn read_address(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let tail = words.gap(at + 1) == Gap::Hyphen
        && words.is_lower(at + 1)
        && words.is_one_of(at + 1, list!("ku cho machi shi ken gun mura son dori gu dong si do to fu"));
    (tail && words.is_capital(at)).then(|| place(words, at..at + 2, Rank::Grammar, "the part of an address"))?
}

/// `Noi Bai International Airport`, `North Hanoi Smart City`, `Aichi Prefecture`.
fn read_headed(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if !words.is_capital(head) || !words.has(head, Roles::PLACE_HEAD) {
        return None;
    }
    let mut start = head;
    while start > 0 && head - start < 6 && matches!(words.gap(start), Gap::Space | Gap::Hyphen | Gap::Apostrophe) {
        let before = start - 1;
        let weak = words.get(before).is_some_and(|word| word.opens || word.line != Line::Prose);
        let common = words.has(before, Roles::COMMON.and(Roles::POST))
            && !words.has(before, Roles::TOPIC)
            && (weak || words.has(before, Roles::POST));
        // `Quatro de Fevereiro International Airport`.
        let particle = words.has(before, Roles::PARTICLE) && words.is_lower(before) && words.gap(before) == Gap::Space;
        if particle && before > 0 && is_part(words, before - 1) {
            start = before - 1;
            continue;
        }
        if !is_part(words, before)
            || common
            || words.has(before, Roles::PLACE_HEAD)
                && words.has(before, Roles::REGION)
                && words.folded(before) != "city"
        {
            break;
        }
        start = before;
    }
    if start == head
        || words.gap(head + 1) == Gap::Space
            && words.is_capital(head + 1)
            && words.has(head + 1, Roles::ANY_ORG.and(Roles::PLACE_HEAD).and(Roles::EVENT_HEAD))
    {
        return None;
    }
    let plain = (start..head)
        .all(|at| words.has(at, Roles::COMMON.and(Roles::TOPIC).and(Roles::ANY_ORG)) && words.hit(at).is_none());
    let strong = words.is_one_of(head, list!("airport sea ocean strait palace square stadium peninsula delta"));
    let line = words.get(head)?.line;
    let unsure = words.is_one_of(
        head,
        list!(
            "market hall house fort falls federation building base zone road hill station street park \
        theatre theater mall hotel republic monument corridor memorial springs garden gardens territory \
        camp port dam"
        ),
    );
    if plain && !strong || unsure && line != Line::Prose {
        return None;
    }
    let why = format!("a name with “{}” as its head", words.written(head));
    place(words, start..head + 1, Rank::Grammar, &why)
}

/// `West Java`, `North Kivu`: a direction before a place of the lexicon.
fn read_directed(words: &Words<'_>, at: usize) -> Option<Candidate> {
    if !words.is_capital(at) || words.hit(at + 1).is_none() {
        return None;
    }
    let directed = words.is_one_of(
        at,
        list!(
            "north south east west northern southern eastern western central northeast northwest southeast \
        southwest upper lower greater"
        ),
    );
    let hit = words
        .hit(at + 1)
        .filter(|_| directed && words.is_capital(at) && words.is_capital(at + 1) && words.gap(at + 1) == Gap::Space)?;
    let is_place = lexicon().entry(hit.entry).kind == EntityKind::Place && words.get(at)?.line != Line::Title;
    (is_place && words.hit(at).is_none())
        .then(|| place(words, at..hit.end, Rank::Name, "a direction before a place"))?
}

/// `Huíla and Benguela provinces`: names in a row before a noun in the plural.
fn read_conjuncts(words: &Words<'_>, noun: usize) -> Option<Vec<Candidate>> {
    // Cheap things first: this is asked of every word.
    if !words.folded(noun).ends_with('s') || noun < 2 || words.folded(noun - 2) != "and" {
        return None;
    }
    let plural = words.is_one_of(
        noun,
        list!("provinces prefectures districts counties cities regions states islands municipalities"),
    );
    let and =
        noun.checked_sub(2).filter(|&and| plural && words.folded(and) == "and" && words.gap(noun) == Gap::Space)?;
    let single = |at: usize| is_part(words, at) && words.hit(at).is_none() && !words.has(at, Roles::NOT_IN_PERSONS);
    let mut found = Vec::new();
    let mut at = and;
    for _ in 0..8 {
        let Some(before) = at.checked_sub(1) else { break };
        let (name, next) = (before, words.gap(before));
        if !(is_part(words, name) && matches!(words.gap(at), Gap::Space | Gap::Comma)) {
            break;
        }
        if single(name) && next != Gap::Hyphen && !(next == Gap::Space && words.is_capital(name.wrapping_sub(1))) {
            found.extend(place(words, name..name + 1, Rank::Name, "a name in a row before its noun"));
        }
        if next != Gap::Comma {
            break;
        }
        at = name;
    }
    Some(found)
}

/// `Lake Victoria`, `Mount Fuji`, `Gulf of Tonkin`, `Republic of Angola`, `City of London`.
fn read_head_first(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if !words.is_capital(head) {
        return None;
    }
    let noun = words.folded(head);
    let why = || format!("a name with “{}” as its head", words.written(head));
    let takes_of = words.is_one_of(
        head,
        list!(
            "gulf strait straits bay sea city port isle cape republic kingdom sultanate province state \
        principality region lake valley island district county"
        ),
    );
    if takes_of && words.folded(head + 1) == "of" {
        let at = head + 2 + usize::from(words.folded(head + 2) == "the");
        let end = words.hit(at).filter(|_| words.is_capital(at)).map(|hit| hit.end).or_else(|| {
            let n_words = (at..at + 3)
                .take_while(|&next| is_part(words, next) && (next == at || words.gap(next) == Gap::Space))
                .count();
            (n_words > 0 && !matches!(noun, "state" | "sea")).then_some(at + n_words)
        })?;
        let mut start = head;
        while start > 0
            && words.gap(start) == Gap::Space
            && is_part(words, start - 1)
            && words.has(start - 1, Roles::TOPIC)
            && matches!(noun, "republic" | "kingdom")
        {
            start -= 1;
        }
        return place(words, start..end, Rank::Grammar, &why());
    }
    let takes_name = words.is_one_of(head, list!("lake mount cape fort mt isle river port camp"));
    let names = (head + 1..head + 3)
        .take_while(|&at| {
            is_part(words, at) && words.gap(at) == Gap::Space && !words.has(at, Roles::POST.and(Roles::ANY_ORG))
        })
        .count();
    (takes_name && names > 0 && words.get(head + 1)?.shape == Shape::Capital)
        .then(|| place(words, head..head + 1 + names, Rank::Name, &why()))?
}

/// `Ishikawa prefecture`, `Senkaku islands`: the noun in lower case, which belongs to the name only in the plural of
/// islands.
fn read_region(words: &Words<'_>, noun: usize) -> Option<Candidate> {
    // `Lao Bảo border gate`.
    let gate = words.folded(noun) == "border" && matches!(words.folded(noun + 1), "gate" | "crossing");
    if !(words.has(noun, Roles::REGION) || gate) || !words.is_lower(noun) || words.gap(noun) != Gap::Space || noun == 0
    {
        return None;
    }
    let mut start = noun;
    while start > 0
        && noun - start < 3
        && is_part(words, start - 1)
        && (start == noun || matches!(words.gap(start), Gap::Space | Gap::Hyphen))
    {
        let opener = words.get(start - 1).is_some_and(|word| word.opens && word.roles.any(Roles::COMMON));
        if opener
            || words.has(start - 1, Roles::POST.and(Roles::ANY_ORG))
            || words.hit(start - 1).is_some_and(|hit| lexicon().entry(hit.entry).kind == EntityKind::Group)
        {
            break;
        }
        start -= 1;
    }
    let common = (start..noun).all(|at| {
        words.has(at, Roles::COMMON.and(Roles::TOPIC).and(Roles::PLACE_HEAD))
            || words.get(at).is_some_and(|word| word.shape == Shape::Upper)
    });
    if start == noun || common || words.get(noun)?.line != Line::Prose {
        return None;
    }
    let islands = matches!(words.folded(noun), "islands" | "archipelago") || words.folded(noun) == "strait";
    let end = if islands { noun + 1 } else { noun };
    let why = format!("a name before “{}”", words.written(noun));
    place(words, start..end, Rank::Name, &why)
}

/// `Lahore, Pakistan`; `Springfield, Illinois`: a name before the country or state that it lies in.
fn read_before_country(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let hit = words.hit(at).filter(|_| words.gap(at) == Gap::Comma && words.is_capital(at))?;
    let entry = lexicon().entry(hit.entry);
    let mut start = at;
    while start > 0 && at - start < 3 && is_part(words, start - 1) && (start == at || words.gap(start) == Gap::Space) {
        start -= 1;
    }
    let located = words.is_one_of(start.wrapping_sub(1), list!("in at from near of to outside"));
    let plain = (start..at).any(|at| words.has(at, Roles::NOT_IN_PERSONS) || words.hit(at).is_some());
    let prose = words.get(at)?.line == Line::Prose;
    if start == at || plain || !located || !prose || entry.kind != EntityKind::Place {
        return None;
    }
    place(words, start..at, Rank::Word, "a name before the country that it lies in")
}

/// `Mayor Ogawa Akira of Maebashi`: the unknown name of what someone governs.
fn read_governed(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let of = at.checked_sub(1).filter(|&of| words.folded(of) == "of" && words.gap(at) == Gap::Space)?;
    let governs =
        (of.saturating_sub(4)..of).any(|at| words.is_one_of(at, list!("mayor governor bishop sultan emir duke")));
    let word = words.get(at)?;
    let alone = !(words.is_capital(at + 1) && words.gap(at + 1) == Gap::Space);
    let explained = word.roles.any(Roles::NOT_IN_PERSONS) || words.hit(at).is_some() || !words.is_capital(at);
    (governs && alone && !explained).then(|| place(words, at..at + 1, Rank::Word, "what a mayor or governor is of"))?
}

/// `in Ueda`: a lone capitalised word that nothing else explains.
fn read_after_in(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let before = at.checked_sub(1)?;
    if words.folded(before) != "in" || words.gap(at) != Gap::Space {
        return None;
    }
    // `in El Fasher`, `in San Mateo`.
    let article = words.is_one_of(at, list!("el al la las los san santa sao saint st ho"));
    let name = if article && words.gap(at + 1) == Gap::Space && words.is_capital(at + 1) { at + 1 } else { at };
    let word = words.get(name)?;
    let end = name + 1;
    let alone = !(words.is_capital(end) && matches!(words.gap(end), Gap::Space | Gap::Hyphen))
        && words.gap(end) != Gap::Possessive;
    let explained = word.roles.any(Roles::NOT_IN_PERSONS)
        || words.hit(at).is_some()
        || word.shape != Shape::Capital
        || word.folded.len() < 3;
    (alone && !explained && word.line == Line::Prose)
        .then(|| place(words, at..end, Rank::Guess, "a name after “in”"))?
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_head_noun_belongs_to_the_place_if_it_is_capitalised() {
        check_surfaces(
            EntityKind::Place,
            &[
                ("in Ishikawa prefecture and Aichi Prefecture", &["Ishikawa", "Aichi Prefecture"]),
                ("at Noi Bai International Airport", &["Noi Bai International Airport"]),
                ("It is in the North Hanoi Smart City.", &["North Hanoi Smart City"]),
                ("the Gulf of Tonkin and Lake Victoria", &["Gulf of Tonkin", "Lake Victoria"]),
                ("Yamanashi, Kanagawa, and Aichi Prefectures", &["Yamanashi", "Kanagawa", "Aichi"]),
                ("Shibuya-ku, Motoyoyogi-cho, 50-11", &["Shibuya-ku", "Motoyoyogi-cho"]),
            ],
        );
    }

    #[test]
    fn unknown_places_are_found_by_their_surroundings() {
        check_surfaces(
            EntityKind::Place,
            &[
                ("He was born in Ueda.", &["Ueda"]),
                ("from Huíla and Benguela provinces", &["Huíla", "Benguela"]),
                ("plants in West Java", &["West Java"]),
                ("In English, in April, in Parliament", &[]),
            ],
        );
    }

    #[test]
    fn a_country_is_known_in_lower_case_unless_it_is_a_word() {
        check_surfaces(
            EntityKind::Place,
            &[
                ("vietnam, japan co-ordinate efforts", &["vietnam", "japan"]),
                ("turkey and china on the table", &[]),
                ("write to office-japan@example.org", &[]),
            ],
        );
    }
}
