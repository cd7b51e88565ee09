//! The address: a view state as the part of a link after `#`, and back.
//!
//! ```text
//! q=visa&person=vu-hong-nam&not.place=hanoi&from=2020&to=2021-06&sort=newest&doc=interview&at=p5.12-29&hide=date
//! ```
//!
//! | key | value |
//! | --- | --- |
//! | `q` | the query |
//! | `person` `org` `place` `group` `event` `agreement` `disease` `source` `year` | a value of the facet; repeated: any of them |
//! | `field.topics` … | the same for a field that the files of the corpus have |
//! | `all.person`, `all.field.topics` … | every one of them |
//! | `not.person`, `not.field.topics` … | none of them |
//! | `from` `to` | dates: `2020`, `2020-05`, `2020-05-26` |
//! | `sort` | `relevance` (left out), `newest`, `oldest`, `title` |
//! | `view` | `documents` (left out), `concordance` |
//! | `doc` `at` | the open document and a passage of it: `p5`, `p5.12-29` |
//! | `hide` | a kind of entity that is not highlighted; repeated |
//!
//! The same state always gives the same address: keys in this order, values sorted, defaults left out. Letters,
//! digits, `-`, `_`, `.` and `~` stand for themselves, a space is `+`, everything else is UTF-8 in percent signs; a dot
//! at the end of a value is escaped too, because chat programs leave it out of the link.

use concord_engine::entity::EntityKind;
use concord_engine::index::Facet;

use crate::sorted_set::SortedSet;
use crate::state::{ChosenSlugs, Sort, View, ViewState};

/// Something of a link that was left out, for the reader; the rest is applied.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkNote {
    /// A damaged escape: `%zz`, or bytes that are not UTF-8. The part of the link as it stands.
    Damaged(String),
    /// A key that this version does not know.
    UnknownKey(String),
    /// A value that the key cannot have.
    BadValue {
        /// The key.
        key: String,
        /// Its value.
        value: String,
    },
    /// A second value of a key that has one.
    Repeated {
        /// The key.
        key: String,
        /// The value left out.
        value: String,
    },
    /// A facet value that the corpus does not have.
    UnknownValue(Facet, String),
    /// A document that the corpus does not have.
    UnknownDocument(String),
    /// A passage that the document does not have.
    UnknownPassage(String),
}

/// Reads an address, with or without its `#`. Any text gives a state; what could not be read is noted.
pub fn parse_fragment(fragment: &str) -> (ViewState, Vec<LinkNote>) {
    let mut state = ViewState::default();
    let mut notes = Vec::new();
    for part in fragment.trim_start_matches('#').split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let (Some(key), Some(value)) = (unescape(key), unescape(value)) else {
            notes.push(LinkNote::Damaged(part.to_owned()));
            continue;
        };
        if let Err(note) = apply(&mut state, &key, value) {
            notes.push(note);
        }
    }
    if state.doc.is_none()
        && let Some(at) = state.at.take()
    {
        notes.push(LinkNote::BadValue { key: "at".into(), value: at.to_string() });
    }
    (state, notes)
}

/// Writes the address of a state, without `#`; empty for the default state.
pub fn to_fragment(state: &ViewState) -> String {
    let mut fragment = String::new();
    let mut add = |key: &str, value: &str| {
        if !fragment.is_empty() {
            fragment.push('&');
        }
        fragment.push_str(key);
        fragment.push('=');
        escape_into(value, &mut fragment);
    };
    let query = state.query.trim();
    if !query.is_empty() {
        add("q", query);
    }
    for (facet, chosen) in state.choices.iter() {
        for (prefix, slugs) in [("", &chosen.any), ("all.", &chosen.all), ("not.", &chosen.not)] {
            slugs.iter().for_each(|slug| add(&format!("{prefix}{}", facet.key()), slug));
        }
    }
    for (key, date) in [("from", state.from), ("to", state.to)] {
        if let Some(date) = date {
            add(key, &date.to_string());
        }
    }
    if state.sort != Sort::default() {
        add("sort", state.sort.name());
    }
    if state.view != View::default() {
        add("view", state.view.name());
    }
    if let Some(doc) = &state.doc {
        add("doc", doc);
        if let Some(at) = state.at {
            add("at", &at.to_string());
        }
    }
    state.hide.iter().for_each(|kind| add("hide", kind.name()));
    fragment
}

fn apply(state: &mut ViewState, key: &str, value: String) -> Result<(), LinkNote> {
    let bad = |value: &str| LinkNote::BadValue { key: key.to_owned(), value: value.to_owned() };
    match key {
        "q" => set_once(&mut state.query, value, key),
        "from" => set_option(&mut state.from, value.parse().map_err(|_| bad(&value))?, key),
        "to" => set_option(&mut state.to, value.parse().map_err(|_| bad(&value))?, key),
        "sort" => set_once(&mut state.sort, Sort::from_name(&value).ok_or_else(|| bad(&value))?, key),
        "view" => set_once(&mut state.view, View::from_name(&value).ok_or_else(|| bad(&value))?, key),
        "doc" if value.is_empty() => Err(bad(&value)),
        "doc" => set_option(&mut state.doc, value, key),
        "at" => set_option(&mut state.at, value.parse().map_err(|_| bad(&value))?, key),
        "hide" => {
            state.hide.insert(EntityKind::from_name(&value).ok_or_else(|| bad(&value))?);
            Ok(())
        }
        _ => {
            let (prefix, name) = match key.split_once('.') {
                Some((prefix @ ("all" | "not"), name)) => (prefix, name),
                _ => ("", key),
            };
            let facet = Facet::from_key(name).ok_or_else(|| LinkNote::UnknownKey(key.to_owned()))?;
            if value.is_empty() {
                return Err(bad(&value));
            }
            let values = values_of(state.choices.get_mut(facet), prefix);
            values.ok_or_else(|| LinkNote::UnknownKey(key.to_owned()))?.insert(value);
            Ok(())
        }
    }
}

fn values_of<'a>(chosen: &'a mut ChosenSlugs, prefix: &str) -> Option<&'a mut SortedSet<String>> {
    match prefix {
        "" => Some(&mut chosen.any),
        "all" => Some(&mut chosen.all),
        "not" => Some(&mut chosen.not),
        _ => None,
    }
}

fn set_once<T: Default + PartialEq + ToText>(slot: &mut T, value: T, key: &str) -> Result<(), LinkNote> {
    if *slot != T::default() {
        return Err(LinkNote::Repeated { key: key.to_owned(), value: value.to_text() });
    }
    *slot = value;
    Ok(())
}

fn set_option<T: ToText>(slot: &mut Option<T>, value: T, key: &str) -> Result<(), LinkNote> {
    if slot.is_some() {
        return Err(LinkNote::Repeated { key: key.to_owned(), value: value.to_text() });
    }
    *slot = Some(value);
    Ok(())
}

/// A value as a link has it, for notes.
trait ToText {
    fn to_text(&self) -> String;
}

impl ToText for String {
    fn to_text(&self) -> String {
        self.clone()
    }
}

impl ToText for Sort {
    fn to_text(&self) -> String {
        self.name().to_owned()
    }
}

impl ToText for View {
    fn to_text(&self) -> String {
        self.name().to_owned()
    }
}

impl ToText for concord_engine::text::PartialDate {
    fn to_text(&self) -> String {
        self.to_string()
    }
}

impl ToText for crate::state::Passage {
    fn to_text(&self) -> String {
        self.to_string()
    }
}

fn escape_into(value: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let last = value.len().saturating_sub(1);
    for (i, byte) in value.bytes().enumerate() {
        match byte {
            b'.' if i == last => out.push_str("%2E"),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(byte as char),
            b' ' => out.push('+'),
            _ => {
                out.push('%');
                out.push(HEX[usize::from(byte >> 4)] as char);
                out.push(HEX[usize::from(byte & 15)] as char);
            }
        }
    }
}

/// The text behind the escapes; nothing where an escape is damaged.
fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || (rest.next()? as char).to_digit(16);
                (digit()? * 16 + digit()?) as u8
            }
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}
