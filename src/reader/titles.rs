//! The titles of a corpus as HTML, for readers whose browser cannot open the page.

use concord_engine::edition::Edition;

use crate::escape_html;

/// How many titles are listed: a page without scripts is no place to read thousands.
const N_TITLES: usize = 500;

/// Each title as an item of an HTML list, on a line of its own; nothing for an edition without documents.
pub fn list_titles(edition: &Edition) -> String {
    let item = |doc| format!("<li>{}</li>\n", escape_html(&edition.document(doc).title.value));
    let mut items: String = edition.doc_ids().take(N_TITLES).map(item).collect();
    if let Some(n_more) = edition.n_documents().checked_sub(N_TITLES).filter(|&n_more| n_more > 0) {
        items += &format!("<li>and {n_more} more</li>\n");
    }
    items
}
