//! Relations written down by hand, to measure by.
//!
//! ```text
//! date: 2023-09-14          the date of the text
//! text: ../seeds/one.txt    the file that has the text; without it the text follows
//!
//! “We are ready,” Transport Minister Grace Wanjiru said in Mombasa.
//! ====
//! office    grace-wanjiru | Transport Minister
//! office    rui-tavares | Head of the Port | port-of-sines
//! statement grace-wanjiru | We are … ready
//! meeting   signed | grace-wanjiru, rui-tavares | in mombasa | on 2023-09-14
//! ? statement ...
//! ```
//! What was said is given whole, or as its first words, `…`, and its last. A line after `?` is a relation about which
//! careful readers differ: to find it is no fault, to miss it neither.

use std::fs;
use std::path::Path;

use concord_engine::corpus::Document;
use concord_engine::text::Span;

use super::read_text;

/// A text and its relations.
pub(super) struct Gold {
    pub(super) document: Document,
    pub(super) relations: Vec<GoldRelation>,
}

pub(super) struct GoldRelation {
    pub(super) is_open: bool,
    pub(super) what: What,
}

pub(super) enum What {
    Office { person: String, title: String, organization: Option<String> },
    Statement { speaker: String, content: Span },
    Meeting { kind: String, parties: Vec<String>, place: Option<String>, date: Option<String> },
}

/// Reads a file of gold.
pub(super) fn read_gold(path: &Path) -> Result<Gold, String> {
    let name = path.display();
    let content = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let (head, lines) = content.split_once("\n====\n").ok_or_else(|| format!("{name}: there is no line ===="))?;
    let mut date = None;
    let mut text = head;
    let mut file = None;
    while let Some((line, rest)) = text.split_once('\n').or(Some((text, ""))).filter(|(line, _)| !line.is_empty()) {
        if let Some(written) = line.strip_prefix("date: ") {
            date = Some(written.trim().parse().map_err(|error| format!("{name}: {error}"))?);
        } else if let Some(other) = line.strip_prefix("text: ") {
            file = Some(path.with_file_name("").join(other.trim()));
        } else {
            break;
        }
        text = rest;
    }
    let text = match file {
        Some(file) => fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?,
        None => text.trim_start_matches('\n').to_owned(),
    };
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let document = read_text(&file, text, date)?;
    let relations = lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| read_line(line, &document.text).map_err(|problem| format!("{name}: {problem}: {line}")))
        .collect::<Result<_, _>>()?;
    Ok(Gold { document, relations })
}

fn read_line(line: &str, text: &str) -> Result<GoldRelation, String> {
    let (is_open, line) = line.strip_prefix('?').map_or((false, line), |rest| (true, rest.trim_start()));
    let (kind, rest) = line.split_once(char::is_whitespace).ok_or("nothing after the first word")?;
    let mut fields = rest.split('|').map(|field| field.trim().to_owned());
    let mut field = || fields.next().ok_or("a field is missing");
    let what = match kind {
        "office" => What::Office { person: field()?, title: field()?, organization: field().ok() },
        "statement" => {
            let (speaker, words) = (field()?, field()?);
            What::Statement { speaker, content: find_words(&words, text).ok_or("these words are not in the text")? }
        }
        "meeting" => {
            let (kind, parties) = (field()?, field()?);
            let parties = parties.split(',').map(|party| party.trim().to_owned()).collect();
            let rest: Vec<String> = fields.collect();
            let named = |prefix: &str| rest.iter().find_map(|field| field.strip_prefix(prefix)).map(str::to_owned);
            What::Meeting { kind, parties, place: named("in "), date: named("on ") }
        }
        _ => return Err("a line begins with office, statement or meeting".to_owned()),
    };
    Ok(GoldRelation { is_open, what })
}

fn find_words(words: &str, text: &str) -> Option<Span> {
    let (first, last) = words.split_once('…').map_or((words, ""), |(first, last)| (first.trim(), last.trim()));
    let start = text.find(first)?;
    let after = start + first.len();
    let end = if last.is_empty() { after } else { after + text.get(after..)?.find(last)? + last.len() };
    Some(Span::new(start, end))
}
