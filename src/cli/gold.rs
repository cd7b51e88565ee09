//! Gold as the native command reads it: files in any of the forms that it knows.

use std::fs;
use std::path::Path;

use concord_engine::entity::EntityKind;
use concord_engine::entity::gold::{GoldMark, GoldText, Labels, parse_columns, parse_labelled};
use concord_engine::text::{PartialDate, Span};
use serde::Deserialize;

/// A text with its marks, and what scoring needs besides.
pub(crate) struct Gold {
    pub(crate) text: GoldText,
    pub(crate) date: Option<PartialDate>,
    /// Marks of kinds that are not scored.
    pub(crate) unscored: Vec<Span>,
}

/// Reads a file by its ending: `.jsonl` with its texts beside it or in `texts`, `.txt` in our own form, and columns.
pub(crate) fn read_gold(path: &Path, texts: Option<&Path>) -> Result<Vec<Gold>, String> {
    let file = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let plain =
        |texts: Vec<GoldText>| texts.into_iter().map(|text| Gold { text, date: None, unscored: Vec::new() }).collect();
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("jsonl") => read_json_lines(&file, path, texts),
        Some("txt") => parse_labelled(&file).map(plain).map_err(|error| format!("{}: {error}", path.display())),
        _ => parse_columns(&file, labels_of(path)).map(plain).map_err(|error| format!("{}: {error}", path.display())),
    }
}

/// Which labels a data set has, by the name of its file.
pub(crate) fn labels_of(path: &Path) -> Labels {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if name.starts_with("crossner-politics") { Labels::Politics } else { Labels::Newswire }
}

/// A line of JSON: a file and its mentions, with offsets in code points.
#[derive(Deserialize)]
struct GoldFile {
    file: String,
    #[serde(default)]
    text: Option<String>,
    mentions: Vec<GoldMention>,
}

#[derive(Deserialize)]
struct GoldMention {
    start: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
    entity: Option<String>,
}

fn read_json_lines(lines: &str, path: &Path, texts: Option<&Path>) -> Result<Vec<Gold>, String> {
    let folder = texts.or(path.parent()).unwrap_or(Path::new("."));
    let mut golds = Vec::new();
    for (at, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let bad = |what: &dyn std::fmt::Display| format!("{} line {}: {what}", path.display(), at + 1);
        let read: GoldFile = serde_json::from_str(line).map_err(|error| bad(&error))?;
        let text = match read.text {
            Some(text) => text,
            None => {
                let beside = folder.join(&read.file);
                fs::read_to_string(&beside).map_err(|error| bad(&format!("{}: {error}", beside.display())))?
            }
        };
        let mut starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        starts.push(text.len());
        let mut gold = Gold { text: GoldText { name: read.file, ..GoldText::default() }, date: None, unscored: vec![] };
        for mention in read.mentions {
            let (Some(&start), Some(&end)) = (starts.get(mention.start), starts.get(mention.end)) else {
                return Err(bad(&"a mention outside of its text"));
            };
            let span = Span::new(start, end);
            match EntityKind::from_tag(&mention.kind) {
                Some(kind) => gold.text.marks.push(GoldMark { span, kind: Some(kind), entity: mention.entity }),
                None => gold.unscored.push(span),
            }
        }
        gold.text.text = text;
        golds.push(gold);
    }
    Ok(golds)
}
