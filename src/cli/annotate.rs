//! `concord annotate`: the names in texts.

use std::fs;

use concord_engine::entity::{Input, annotate};
use serde::Serialize;

use crate::{CodePoints, Request, to_json};

#[derive(Serialize)]
struct AnnotatedFile<'a> {
    file: &'a str,
    mentions: Vec<AnnotatedMention<'a>>,
}

/// Offsets are Unicode code points, end exclusive.
#[derive(Serialize)]
struct AnnotatedMention<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    entity: &'a str,
}

/// Annotates the files together, so that one entity has one name in all of them.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    if request.arguments.is_empty() {
        return Err("annotate which files? concord annotate FILE...".to_owned());
    }
    let read = |file: &String| fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    let texts: Vec<String> = request.arguments.iter().map(read).collect::<Result<_, _>>()?;
    let inputs: Vec<Input<'_>> = texts.iter().map(|text| Input { text, date: None }).collect();
    let annotations = annotate(&inputs);
    for ((path, text), mentions) in request.arguments.iter().zip(&texts).zip(&annotations.mentions) {
        let mut code_points = CodePoints::new(text);
        let mentions = mentions
            .iter()
            .map(|mention| {
                let entity = &annotations.entities[mention.entity.index()];
                AnnotatedMention {
                    start: code_points.before(mention.span.start),
                    end: code_points.before(mention.span.end),
                    text: mention.span.of(text),
                    kind: entity.kind.tag(),
                    entity: &entity.slug,
                }
            })
            .collect();
        let file = path.rsplit('/').next().unwrap_or(path);
        print(&AnnotatedFile { file, mentions }, request.is_json)?;
    }
    Ok(())
}

fn print(annotated: &AnnotatedFile<'_>, is_json: bool) -> Result<(), String> {
    if is_json {
        println!("{}", to_json(annotated)?);
        return Ok(());
    }
    println!("{}", annotated.file);
    for mention in &annotated.mentions {
        let text = mention.text.split_whitespace().collect::<Vec<_>>().join(" ");
        println!("  {:>6}-{:<6} {:<9} {text}  →  {}", mention.start, mention.end, mention.kind, mention.entity);
    }
    Ok(())
}
