//! Documents that say nearly the same: one stands in the list, and names the others.

use concord_engine::corpus::DocId;

use super::rows::source_label;
use crate::explorer::{Explorer, Outcome};
use crate::words::date_in_words;

/// Another version of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The document.
    pub doc: DocId,
    /// Its name in addresses.
    pub slug: String,
    /// Where and when it was published: `VOV, 26 May 2020`; its title where neither is known.
    pub label: String,
}

/// The documents of a result that have a row of their own, in the order of the result: of several versions of one text
/// the one that ranks first.
pub fn leading_documents(explorer: &Explorer, outcome: &Outcome) -> Vec<DocId> {
    let groups = &explorer.edition.about.versions;
    let ranked = outcome.ranked.iter().map(|ranked| ranked.doc);
    if groups.is_empty() {
        return ranked.collect();
    }
    let mut group_of = vec![usize::MAX; explorer.index.n_documents()];
    for (number, group) in groups.iter().enumerate() {
        for doc in group {
            if let Some(of) = group_of.get_mut(doc.index()) {
                *of = number;
            }
        }
    }
    let mut is_led = vec![false; groups.len()];
    let leads = |doc: &DocId| {
        let led = group_of.get(doc.index()).and_then(|&group| is_led.get_mut(group));
        led.is_none_or(|is_led| !std::mem::replace(is_led, true))
    };
    ranked.filter(leads).collect()
}

/// The other versions of a document; those that `is_wanted` leaves out are left out.
pub fn other_versions(explorer: &Explorer, doc: DocId, is_wanted: impl Fn(DocId) -> bool) -> Vec<Version> {
    let others = explorer.edition.versions(doc).iter().copied().filter(|&other| other != doc && is_wanted(other));
    others.map(|other| version(explorer, other)).collect()
}

fn version(explorer: &Explorer, doc: DocId) -> Version {
    let head = explorer.edition.head(doc);
    let date = head.date.as_ref().map(|date| date_in_words(date.value)).unwrap_or_default();
    let label = match (source_label(explorer, &head), date.as_str()) {
        ("", "") => explorer.edition.document(doc).title.value.clone(),
        ("", date) => date.to_owned(),
        (source, "") => source.to_owned(),
        (source, date) => format!("{source}, {date}"),
    };
    Version { doc, slug: head.slug, label }
}
