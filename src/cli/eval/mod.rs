//! `concord eval`: how much of what people marked is found, and how well it is grouped.

pub(crate) mod score;

use std::path::Path;

use concord_engine::entity::tagger::Tagger;
use concord_engine::entity::{Annotations, EntityKind, Input, annotate_with};

use crate::Request;
use crate::gold::{Gold, read_gold};
use score::{Measure, Pair, Score, Scored, score};

/// Annotates the texts of each file of gold and prints the measures of each, and of all where there are several.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    if request.arguments.is_empty() {
        return Err("measure against what? concord eval GOLD... (.jsonl, labelled .txt, .conll, .iob2)".to_owned());
    }
    let kinds = read_kinds(request.option("kinds"))?;
    let texts = request.option("texts").map(Path::new);
    let own;
    let tagger = match request.option("weights") {
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
            own = Tagger::from_bytes(&bytes).map_err(|error| format!("{path}: {error}"))?;
            &own
        }
        None => Tagger::shipped(),
    };
    let mut all = Vec::new();
    for path in &request.arguments {
        let golds = read_gold(Path::new(path), texts)?;
        let pairs = compare(tagger, &golds);
        println!("{path}");
        print_score(&score(&pairs, &kinds));
        if request.has("errors") {
            print_errors(&golds, &pairs, &kinds);
        }
        all.extend(pairs);
    }
    if request.arguments.len() > 1 {
        println!("all");
        print_score(&score(&all, &kinds));
    }
    Ok(())
}

/// `PERSON,ORG`; all kinds where nothing is asked.
pub(crate) fn read_kinds(list: Option<&str>) -> Result<Vec<EntityKind>, String> {
    let Some(list) = list else {
        return Ok(["PERSON", "ORG", "PLACE", "NORP", "DATE", "EVENT", "AGREEMENT", "DISEASE", "MONEY", "NUMBER"]
            .into_iter()
            .filter_map(EntityKind::from_tag)
            .collect());
    };
    let read = |tag| EntityKind::from_tag(tag).ok_or_else(|| format!("there is no kind {tag}"));
    list.split(',').map(read).collect()
}

/// Annotates the texts together, as `concord annotate` does.
pub(crate) fn compare(tagger: &Tagger, golds: &[Gold]) -> Vec<Pair> {
    let inputs: Vec<Input<'_>> = golds.iter().map(|gold| Input { text: &gold.text.text, date: gold.date }).collect();
    pair_up(golds, &annotate_with(tagger, &inputs))
}

/// Sets what was found beside the gold.
pub(crate) fn pair_up(golds: &[Gold], annotations: &Annotations) -> Vec<Pair> {
    let pair = |(gold, mentions): (&Gold, &Vec<concord_engine::entity::Mention>)| {
        let mut pair = Pair { unscored: gold.unscored.clone(), ..Pair::default() };
        for mark in &gold.text.marks {
            match mark.kind {
                Some(kind) => pair.gold.push(Scored { span: mark.span, kind, entity: mark.entity.clone() }),
                None => pair.unscored.push(mark.span),
            }
        }
        for mention in mentions {
            let entity = &annotations.entities[mention.entity.index()];
            pair.found.push(Scored { span: mention.span, kind: entity.kind, entity: Some(entity.slug.clone()) });
        }
        pair
    };
    golds.iter().zip(&annotations.mentions).map(pair).collect()
}

/// Prints the measures in percent, in the order and words of the scorers of the field.
pub(crate) fn print_score(score: &Score) {
    let measure =
        |of: Measure| format!("{:5.1} {:5.1} {:5.1}", 100.0 * of.precision, 100.0 * of.recall, 100.0 * of.f1());
    println!("gold {} pred {}", score.n_gold, score.n_found);
    println!("exact      P/R/F {}", measure(score.exact));
    println!("typed-ovl  P/R/F {}", measure(score.typed_overlap));
    println!("overlap    P/R/F {}", measure(score.overlap));
    for &(kind, of, n_gold, n_found) in &score.kinds {
        println!("  {:10} {}   gold {n_gold:4} pred {n_found:4}", kind.tag(), measure(of));
    }
    println!(
        "entity: found {:.1} group_acc {:.1} B3 {}",
        100.0 * score.matched,
        100.0 * score.group_accuracy,
        measure(score.b_cubed)
    );
}

/// Prints what was missed and what was too much, each with the words around it.
pub(crate) fn print_errors(golds: &[Gold], pairs: &[Pair], kinds: &[EntityKind]) {
    for (gold, pair) in golds.iter().zip(pairs) {
        let text = &gold.text.text;
        let has =
            |all: &[Scored], one: &Scored| all.iter().any(|other| (other.span, other.kind) == (one.span, one.kind));
        let missed = pair.gold.iter().filter(|one| !has(&pair.found, one)).map(|one| ("missed", one));
        let wrong = pair.found.iter().filter(|one| !has(&pair.gold, one) && !pair.unscored.contains(&one.span));
        let mut errors: Vec<_> = missed.chain(wrong.map(|one| ("wrong", one))).collect();
        errors.retain(|(_, one)| kinds.contains(&one.kind));
        errors.sort_by_key(|(_, one)| one.span);
        for (what, one) in errors {
            let around = |at: usize| (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            let before = &text[around((one.span.start as usize).saturating_sub(40))..one.span.start as usize];
            let after = &text[one.span.end as usize..around((one.span.end as usize + 30).min(text.len()))];
            let line = format!("{before}[{}]{after}", one.span.of(text)).replace('\n', " ");
            println!("  {what:6} {:9} {}: {line}", one.kind.tag(), gold.text.name);
        }
    }
}
