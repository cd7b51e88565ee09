//! `concord annotate`: the names in files, and who or what they mean, in the forms that tools of the field read.

mod formats;
mod given;

use std::fs;

use concord_engine::entity::{Input, annotate_given};

use crate::output::tell_problem;
use crate::{CodePoints, Request};
use formats::{Annotated, Format, Named};
use given::read_given;

/// Annotates the files together, so that one entity has one name in all of them, with the entities that are given for
/// any of them.
///
/// A file that cannot be read is told and left out; the others are done all the same, and the command fails at the end.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    if request.arguments.is_empty() {
        return Err("annotate which files? concord annotate FILE...".to_owned());
    }
    let format = read_format(request)?;
    let mut texts: Vec<(&str, String)> = Vec::new();
    let mut n_unread = 0;
    for path in &request.arguments {
        match read_text(path) {
            Ok(text) => texts.push((path.rsplit('/').next().unwrap_or(path), text)),
            Err(message) => {
                tell_problem(format_args!("{message}"));
                n_unread += 1;
            }
        }
    }
    let inputs: Vec<Input<'_>> = texts.iter().map(|(_, text)| Input { text, date: None }).collect();
    let (given, problems) = read_given(&request.arguments);
    problems.iter().for_each(|problem| tell_problem(format_args!("{problem}")));
    let annotations = annotate_given(&inputs, &given);
    let annotated: Vec<Annotated<'_>> = texts
        .iter()
        .zip(&annotations.mentions)
        .map(|((file, text), mentions)| {
            let mut code_points = CodePoints::new(text);
            let named = mentions.iter().map(|mention| {
                let entity = &annotations.entities[mention.entity.index()];
                Named {
                    start: code_points.before(mention.span.start),
                    end: code_points.before(mention.span.end),
                    span: mention.span,
                    text: mention.span.of(text),
                    kind: entity.kind,
                    entity: &entity.slug,
                }
            });
            Annotated { file, text, mentions: named.collect() }
        })
        .collect();
    crate::output::print(format_args!("{}", format.write(&annotated)?));
    match (n_unread, problems.len()) {
        (0, 0) => Ok(()),
        (0, _) => Err("not all that corpus.toml gives could be used".to_owned()),
        (1, _) => Err("1 file was not read".to_owned()),
        (n, _) => Err(format!("{n} files were not read")),
    }
}

fn read_format(request: &Request) -> Result<Format, String> {
    match request.option("format") {
        None if request.is_json => Ok(Format::JsonLines),
        None => Ok(Format::Plain),
        Some(name) => {
            let known = || Format::ALL.map(Format::name).join(", ");
            Format::from_name(name).ok_or_else(|| format!("there is no format {name}; there are {}", known()))
        }
    }
}

/// The text of a file, as it is: nothing is cleaned away, so that offsets fit the file.
fn read_text(path: &str) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{path}: this is not UTF-8 (byte {at}); save it as UTF-8 and try again")
    })
}

#[cfg(test)]
mod tests {
    use super::read_text;

    #[test]
    fn a_file_that_cannot_be_read_says_why() {
        let folder = std::env::temp_dir().join(format!("concord-annotate-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder of our own");
        let path = folder.join("latin.txt");
        std::fs::write(&path, b"caf\xe9").expect("written");
        let path = path.to_string_lossy();
        assert!(read_text(&path).expect_err("not UTF-8").contains("not UTF-8 (byte 3)"));
        assert!(read_text(&format!("{path}.none")).is_err());
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
