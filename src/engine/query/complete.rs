//! What a reader may mean to type: terms, names and fields that begin as what stands before the cursor.

use super::leaf::find_terms;
use super::{Reach, WordPattern};
use crate::edition::Edition;
use crate::entity::EntityId;
use crate::index::{Facet, TermEntry, ValueId};
use crate::order;
use crate::text::fold;

/// Something to put where the reader types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// What it is, as a reader would write it.
    pub label: String,
    /// What stands in the query when it is taken: the label, or a field with its colon.
    pub text: String,
    /// What kind of thing it is.
    pub kind: CompletionKind,
    /// How many documents have it; for a field, any value of it is one.
    pub n_documents: u32,
}

/// What a completion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompletionKind {
    /// A word of the texts.
    Term,
    /// Someone or something named, or another value of a facet, by which the result can be filtered.
    Value(Facet, ValueId, Option<EntityId>),
    /// The beginning of a field: `person:`.
    Field,
}

/// What begins with these letters, marks and case aside: fields first, then values of facets any word of whose name
/// begins so, then terms; each those of the most documents first, at most `most` of each.
///
/// Nothing for no letters. Of values, numbers of years are left out, for a date is typed as quickly.
pub fn complete(edition: &Edition, typed: &str, most: usize) -> Vec<Completion> {
    let letters = fold(typed.trim());
    if letters.is_empty() {
        return Vec::new();
    }
    let mut completions = complete_field(edition, &letters);
    completions.truncate(most);
    completions.extend(complete_value(edition, &letters, most));
    let pattern = WordPattern { folded: letters, strict: None, reach: Reach::Prefix };
    let mut terms: Vec<TermEntry> = find_terms(edition.index().terms, &pattern);
    order::sort_by_key(&mut terms, |entry| (std::cmp::Reverse(entry.n_documents), entry.id));
    completions.extend(terms.iter().take(most).map(|entry| {
        let label = edition.index().texts.usual_surface(entry.id).to_owned();
        Completion { text: label.clone(), label, kind: CompletionKind::Term, n_documents: entry.n_documents }
    }));
    completions
}

fn complete_field(edition: &Edition, letters: &str) -> Vec<Completion> {
    let index = edition.index();
    let n = index.n_documents() as u32;
    let facets = index.facets().filter(|&facet| !index.column(facet).is_empty() && facet != Facet::Year);
    let said = index.has_statements().then_some("said");
    let names = ["title", "date"].into_iter().chain(said).chain(facets.map(Facet::name));
    let begins = names.filter(|name| name.starts_with(letters));
    let field = |name: &str| {
        let text = format!("{name}:");
        Completion { label: text.clone(), text, kind: CompletionKind::Field, n_documents: n }
    };
    begins.map(field).collect()
}

fn complete_value(edition: &Edition, letters: &str, most: usize) -> Vec<Completion> {
    let index = edition.index();
    // The words of a slug are the words of the label, folded.
    let beginning: String = letters.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let inside = format!("-{beginning}");
    let mut found = Vec::new();
    for facet in index.facets().filter(|&facet| facet != Facet::Year) {
        let column = index.column(facet);
        // Values stand in the order of their documents, so that the first ones found are those wanted.
        let fits = |&id: &ValueId| {
            let slug = column.value(id).slug;
            slug.starts_with(beginning.as_str()) || slug.contains(inside.as_str())
        };
        found.extend(column.value_ids().filter(fits).take(most).map(|id| (facet, id, column.value(id))));
    }
    order::sort_by_key(&mut found, |(facet, id, value)| (std::cmp::Reverse(value.n_documents), *facet, *id));
    let completion = |(facet, id, value): (Facet, ValueId, crate::index::FacetValue)| Completion {
        label: value.label.to_owned(),
        text: format!("{}:\"{}\"", facet.name(), value.label.replace('"', " ")),
        kind: CompletionKind::Value(facet, id, value.entity),
        n_documents: value.n_documents,
    };
    found.into_iter().take(most).map(completion).collect()
}
