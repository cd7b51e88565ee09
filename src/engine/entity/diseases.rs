//! Diseases and pathogens with what belongs to their names: `hepatitis B`, `stomach cancer`, `A(H5N1)`, `Kashin-Beck disease`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::mention::Why;
use super::words::{Gap, Line, Words};
use crate::text::slugify;

/// Proposes every disease: those of the lexicon, and those that a head noun makes one.
pub(super) fn find_diseases(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        let read = read_known(words, at).or_else(|| read_named(words, at)).or_else(|| read_strain(words, at));
        at = read.as_ref().map_or(at + 1, |disease| disease.words.end);
        out.extend(read);
    }
}

/// A disease of the lexicon, with the words before and after it that tell which.
fn read_known(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let hit = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Disease)?;
    if heads_other_name(words, at, hit.end) {
        return None;
    }
    let (start, end) = (extend_left(words, at), extend_right(words, at, hit.end));
    let own = start == at && end == hit.end;
    let target = if own || names_same(words, hit.end, end) {
        Target::Entry(hit.entry)
    } else {
        Target::Fixed(EntityKind::Disease, slugify(words.span(start..end).of(words.text)))
    };
    let mut span = words.span(start..end);
    // `Parkinson's` is the whole name, and `Parkinson` none.
    if own && hit.written.ends_with("'s") {
        span.end += owner_mark(words.text.get(span.end as usize..)?)?;
    }
    if end > hit.end && words.gap(end - 1) == Gap::Open && words.gap_text(end).starts_with(')') {
        span.end += 1;
    }
    let why = Why::Lexicon(hit.written.to_owned());
    Some(Candidate { span, words: start..end, target, rank: Rank::Grammar, why })
}

/// `Guillain-Barré syndrome`, `Pierce's disease`, `Usutu virus`: names before a head noun.
fn read_named(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let starts = words.is_capital(at)
        && words.get(at).is_some_and(|word| word.line == Line::Prose)
        && !words.has(at, Roles::FUNCTION.and(Roles::COMMON));
    if !starts {
        return None;
    }
    let mut head = at + 1;
    while words.is_capital(head) && words.gap(head) == Gap::Hyphen {
        head += 1;
    }
    let fits = matches!(words.gap(head), Gap::Space | Gap::Possessive)
        && words.is_one_of(head, list!("disease syndrome virus"))
        && words.is_lower(head);
    // A plain word that opens a sentence is no name: `Respiratory disease`.
    let opens = words.get(at).is_some_and(|word| word.opens);
    let sure = !opens || words.gap(head) == Gap::Possessive || head > at + 1;
    if !fits || !sure {
        return None;
    }
    let end = head + 1;
    let slug = slugify(words.span(at..end).of(words.text));
    Some(Candidate::over(
        words,
        at..end,
        Target::Fixed(EntityKind::Disease, slug),
        Rank::Grammar,
        "a name before “disease” and the like",
    ))
}

/// `H5N5`, `A(H5N1)`, `clade Ib`, `serotype O`.
fn read_strain(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let of = |range: std::ops::Range<usize>| {
        let slug = slugify(words.span(range.clone()).of(words.text));
        let target = Target::Fixed(EntityKind::Disease, slug);
        Candidate::over(words, range, target, Rank::Grammar, "a strain of a virus")
    };
    if words.written(at) == "A" && words.gap_text(at + 1) == "(" && is_subtype(words, at + 1) {
        let mut strain = of(at..at + 2);
        strain.span.end += u32::from(words.gap_text(at + 2).starts_with(')'));
        return Some(strain);
    }
    if is_subtype(words, at) {
        return Some(of(at..at + 1));
    }
    let named = match words.folded(at) {
        "clade" => matches!(words.written(at + 1), "I" | "II" | "Ia" | "Ib" | "IIa" | "IIb"),
        "serotype" => words.written(at + 1).len() == 1 && words.is_capital(at + 1),
        _ => false,
    };
    (named && words.gap(at + 1) == Gap::Space).then(|| of(at..at + 2))
}

/// Whether a word is a subtype of influenza A: `H5N1`.
fn is_subtype(words: &Words<'_>, at: usize) -> bool {
    let digits = |part: &str| (1..3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    words
        .folded(at)
        .strip_prefix('h')
        .and_then(|rest| rest.split_once('n'))
        .is_some_and(|(h, n)| digits(h) && digits(n))
}

/// Whether a capitalised disease is only the first word of another name: `Malaria Consortium`, `Cancer Moonshot`.
fn heads_other_name(words: &Words<'_>, at: usize, end: usize) -> bool {
    let in_prose = words.get(at).is_some_and(|word| word.line == Line::Prose);
    let joined = end == at + 1 && words.gap(end) == Gap::Space && words.is_capital(at) && words.is_capital(end);
    in_prose && joined && words.written(end).len() > 2 && words.hit(end).is_none()
}

/// The first word of a disease with those before it that tell which: `multidrug-resistant tuberculosis`, `lung cancer`.
fn extend_left(words: &Words<'_>, at: usize) -> usize {
    let organs = list!(
        "lung liver stomach breast cervical prostate thyroid oral colorectal colon bowel pancreatic ovarian kidney bladder \
        skin blood bone brain throat nasopharyngeal gastric esophageal oesophageal oesophagus testicular uterine bile duct"
    );
    let kinds = list!(
        "acute chronic visceral cerebral cutaneous bacterial viral pulmonary multidrug extensively drug resistant wild \
        circulating vaccine derived congenital bovine"
    );
    let mut start = at;
    while start > 0 && matches!(words.gap(start), Gap::Space | Gap::Hyphen) {
        let of_cancer = words.folded(at) == "cancer" && words.is_one_of(start - 1, organs);
        if !of_cancer && !words.is_one_of(start - 1, kinds) {
            break;
        }
        start -= 1;
    }
    start
}

/// The first word after a disease and those that belong to it: `hepatitis B`, `influenza A (H5N1)`, `poliovirus type 2`.
fn extend_right(words: &Words<'_>, at: usize, end: usize) -> usize {
    let letter = words.gap(end) == Gap::Space && words.written(end).len() == 1 && words.is_capital(end);
    match words.folded(end - 1) {
        "hepatitis" if letter && matches!(words.written(end), "A" | "B" | "C" | "D" | "E") => end + 1,
        "influenza" | "flu" if letter && matches!(words.written(end), "A" | "B") => {
            end + 1 + usize::from(words.gap(end + 1) == Gap::Open && is_subtype(words, end + 1))
        }
        "poliovirus" if words.folded(end) == "type" && words.gap(end + 1) == Gap::Space => end + 2,
        "virus" if words.is_one_of(end, list!("disease infection")) && words.gap(end) == Gap::Space => end + 1,
        "fever" | "disease" | "syndrome" | "cancer" => end,
        _ if end == at + 1 && words.gap(end) == Gap::Space => match words.folded(end) {
            "virus" => end + 1 + usize::from(words.is_one_of(end + 1, list!("disease infection"))),
            "fever" | "disease" => end + 1,
            _ => end,
        },
        _ => end,
    }
}

/// Whether what a name was extended by on its right names the same disease: `chikungunya fever`, but not `hepatitis B`.
fn names_same(words: &Words<'_>, from: usize, end: usize) -> bool {
    from < end && (from..end).all(|at| words.is_one_of(at, list!("virus disease infection fever")))
}

/// The bytes of the `'s` that a text starts with.
fn owner_mark(rest: &str) -> Option<u32> {
    ["'s", "’s"].iter().find(|mark| rest.starts_with(**mark)).map(|mark| mark.len() as u32)
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::{check_surfaces, slug_of};

    #[test]
    fn diseases_are_found_with_what_tells_which() {
        check_surfaces(
            EntityKind::Disease,
            &[
                ("Breast cancer and liver cancer come next.", &["Breast cancer", "liver cancer"]),
                ("no hepatitis A and no typhoid, but hepatitis", &["hepatitis A", "typhoid", "hepatitis"]),
                (
                    "cases of chikungunya fever and of Ebola virus disease",
                    &["chikungunya fever", "Ebola virus disease"],
                ),
                ("drugs for multidrug-resistant tuberculosis", &["multidrug-resistant tuberculosis"]),
                ("found was poliovirus type 2, he said", &["poliovirus type 2"]),
                ("Hand, foot and mouth disease (HFMD): low; HFMD", &["Hand, foot and mouth disease", "HFMD", "HFMD"]),
                ("Crimean-Congo haemorrhagic fever is rare", &["Crimean-Congo haemorrhagic fever"]),
                ("who lived with Parkinson's and died", &["Parkinson's"]),
            ],
        );
    }

    #[test]
    fn a_name_before_a_head_noun_is_a_disease() {
        check_surfaces(
            EntityKind::Disease,
            &[
                ("cases of Guillain-Barré syndrome in Pune", &["Guillain-Barré syndrome"]),
                ("attacks vines as Pomar's disease", &["Pomar's disease"]),
                ("carriers of Usutu virus and Kashin-Beck disease", &["Usutu virus", "Kashin-Beck disease"]),
                ("The disease, like the virus, begins with fever.", &[]),
            ],
        );
    }

    #[test]
    fn strains_of_viruses_are_found() {
        check_surfaces(
            EntityKind::Disease,
            &[
                ("a bear died of H5N5, a reassortant of A(H5N1) that", &["H5N5", "A(H5N1)"]),
                ("cases of avian influenza A (H5N1) in Kratie", &["avian influenza A (H5N1)"]),
                ("Uganda, where clade Ib dominates, and serotype O", &["clade Ib", "serotype O"]),
            ],
        );
    }

    #[test]
    fn what_only_looks_like_a_disease_is_none() {
        check_surfaces(
            EntityKind::Disease,
            &[("Nhài asked for hearing aids.", &[]), ("Mr Parkinson spoke to the Malaria Consortium.", &[])],
        );
    }

    #[test]
    fn a_disease_is_the_same_under_its_other_names() {
        for (text, surface, slug) in [
            ("Cases of chikungunya fever rose", "chikungunya fever", "chikungunya"),
            ("African swine fever (ASF) came. ASF spread", "ASF", "african-swine-fever"),
            ("a patient with hepatitis B", "hepatitis B", "hepatitis-b"),
        ] {
            assert_eq!(slug_of(text, surface), slug, "{text}");
        }
    }
}
