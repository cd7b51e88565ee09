//! Tables with a document on each row: JSON Lines, CSV and TSV.

use std::collections::BTreeMap;

use concord_engine::corpus::{FieldNames, How, Known, Page};
use concord_engine::text::{FigureOrder, PartialDate};
use serde_json::Value;

use crate::said::{Field, Written, are_one_name, read_date, read_fields_and_date};

/// A row and its date as written, or why it is none.
pub type Row = Result<(Page, Option<Known<String>>), RowProblem>;

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
    #[rustfmt::skip]
    const USUAL: [&str; 15] = [
        "text", "body", "content", "fulltext", "article", "maintext", "articletext", "articlebody", "bodytext", "newstext",
        "texto", "texte", "nội dung", "本文", "正文",
    ];
    let wanted: Vec<&str> = match names.text.is_empty() {
        true => USUAL.to_vec(),
        false => names.text.iter().map(String::as_str).collect(),
    };
    let is_named = |name: &str, field: &Field| are_one_name(field.0.trim(), name);
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
    let (said, written) = read_fields_and_date(fields, names, "field");
    Ok((Page { said, ..Page::plain(text) }, written))
}

/// The dates in figures of a table while its rows are read: whether `04/05/2024` has its day first, other rows show.
#[derive(Default)]
pub struct Dates {
    /// By where they stand: `field “date”`.
    columns: BTreeMap<String, Column>,
}

#[derive(Default)]
struct Column {
    /// A date that can only be read with the day first.
    day_first: Option<String>,
    /// A date that can only be read with the month first.
    month_first: Option<String>,
    /// The rows that leave it open.
    open: Vec<OpenDate>,
}

struct OpenDate {
    row: usize,
    day_first: PartialDate,
    month_first: PartialDate,
}

impl Dates {
    /// Notes the date of a row.
    pub fn add(&mut self, row: usize, written: &Known<String>) {
        let How::Declared(place) = &written.how else { return };
        let Some(Written { date, swapped, order: Some(order) }) = read_date(&written.value) else { return };
        let column = self.columns.entry(place.clone()).or_default();
        let shown = || Some(written.value.trim().to_owned());
        match (order, swapped) {
            (FigureOrder::DayFirst, _) if column.day_first.is_none() => column.day_first = shown(),
            (FigureOrder::MonthFirst, _) if column.month_first.is_none() => column.month_first = shown(),
            (FigureOrder::Either, Some(month_first)) => {
                column.open.push(OpenDate { row, day_first: date, month_first });
            }
            _ => {}
        }
    }

    /// The dates of the rows that leave their order open, with the order of their column; the day first where no row of
    /// it shows one, or where rows show both.
    pub fn settle(self) -> impl Iterator<Item = (usize, Known<PartialDate>)> {
        self.columns.into_iter().flat_map(|(place, Column { day_first, month_first, open })| {
            let (is_month_first, how) = match (day_first, month_first) {
                (None, Some(shown)) => (true, format!("from {place}, read with the month first, as in “{shown}”")),
                (Some(shown), None) => (false, format!("from {place}, read with the day first, as in “{shown}”")),
                (Some(_), Some(_)) => (false, format!("from {place}, which has both orders, read with the day first")),
                (None, None) => (false, format!("from {place}, read with the day first")),
            };
            open.into_iter().map(move |OpenDate { row, day_first, month_first }| {
                let value = if is_month_first { month_first } else { day_first };
                (row, Known { value, how: How::Inferred(how.clone()) })
            })
        })
    }
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
