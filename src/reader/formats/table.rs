//! Tables with a document on each row: JSON Lines, CSV and TSV.

use concord_engine::corpus::{FieldNames, Page};
use serde_json::Value;

use crate::said::{Field, read_fields};

/// A row, or why it is none.
pub type Row = Result<Page, RowProblem>;

/// Why a row gives no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// What was found.
    pub found: String,
    /// What to do about it.
    pub remedy: String,
}

impl RowProblem {
    fn new(found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { found: found.into(), remedy: remedy.into() }
    }
}

/// The row of one line of JSON.
pub fn read_json_line(line: &str, names: &FieldNames) -> Row {
    match serde_json::from_str(line) {
        Ok(Value::Object(object)) => {
            let fields = object.into_iter().map(|(name, value)| (name, to_values(value))).collect();
            read_row(fields, names)
        }
        Ok(_) => Err(RowProblem::new("this is JSON but no object", "Write {\"text\": \"…\"}.")),
        Err(error) => Err(RowProblem::new(format!("this is not JSON: {error}"), "Write one object on each line.")),
    }
}

/// A row of fields: one of them is the text.
pub fn read_row(mut fields: Vec<Field>, names: &FieldNames) -> Row {
    const USUAL: [&str; 6] = ["text", "body", "content", "fulltext", "article", "maintext"];
    let wanted: Vec<&str> = match names.text.is_empty() {
        true => USUAL.to_vec(),
        false => names.text.iter().map(String::as_str).collect(),
    };
    let is_named = |name: &str, field: &Field| field.0.trim().eq_ignore_ascii_case(name);
    let at = wanted.iter().find_map(|name| fields.iter().position(|field| is_named(name, field)));
    let Some(at) = at else {
        let known: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).take(12).collect();
        let found = format!("no field for the text; there are: {}", known.join(", "));
        return Err(RowProblem::new(found, "Name it in corpus.toml: [fields] and text = \"…\"."));
    };
    let (name, values) = fields.remove(at);
    let text = values.join("\n\n");
    if text.trim().is_empty() {
        return Err(RowProblem::new(format!("the field “{name}” is empty"), "Put a text in, or remove the row."));
    }
    Ok(Page { said: read_fields(fields, names, "field"), ..Page::plain(text) })
}

/// The values of a field: of a list each, of an object none, for it is a thing of its own.
fn to_values(value: Value) -> Vec<String> {
    match value {
        Value::Null | Value::Object(_) => Vec::new(),
        Value::String(text) => vec![text],
        Value::Array(values) => values
            .into_iter()
            .flat_map(|value| match value {
                Value::Array(_) => Vec::new(),
                plain => to_values(plain),
            })
            .collect(),
        other => vec![other.to_string()],
    }
}
