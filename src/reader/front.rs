//! What the file of a page says before the page works, and where it cannot: for readers without WebAssembly, for search
//! engines, and for the programs that show where a link leads.

use concord_engine::edition::Edition;

use crate::escape_html;

/// How many titles are listed: a page without scripts is no place to read thousands.
const N_TITLES: usize = 500;

/// The name of the corpus, what it is, and each title as an item of an HTML list: each on a line of its own, as HTML. What
/// there is nothing of is an empty line; an edition without documents has no items.
pub fn front_lines(edition: &Edition) -> String {
    let mut lines = format!("{}\n{}\n", escape_html(&edition.about.name), escape_html(&edition.about.description));
    for doc in edition.doc_ids().take(N_TITLES) {
        lines += &format!("<li>{}</li>\n", escape_html(&edition.document(doc).title.value));
    }
    if let Some(n_more) = edition.n_documents().checked_sub(N_TITLES).filter(|&n_more| n_more > 0) {
        lines += &format!("<li>and {n_more} more</li>\n");
    }
    lines
}
