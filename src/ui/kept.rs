//! What is kept on the reader's machine, and nowhere else: the theme, the last searches.

use leptos::prelude::*;

/// How many searches are kept.
const N_SEARCHES: usize = 8;

/// What is kept under a key; empty where nothing is.
pub(super) fn read(key: &str) -> String {
    storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default()
}

/// Keeps a text under a key. A browser that keeps nothing (private windows) forgets it with the tab.
pub(super) fn write(key: &str, text: &str) {
    if let Some(storage) = storage() {
        _ = storage.set_item(key, text);
    }
}

/// The last searches in a collection, the last one first.
pub(super) fn searches(collection: &str) -> Vec<String> {
    read(&searches_key(collection)).lines().map(str::to_owned).collect()
}

/// Keeps a search in a collection as the last one; nothing where nothing is typed.
pub(super) fn keep_search(collection: &str, query: &str) {
    let query = query.split_whitespace().collect::<Vec<_>>().join(" ");
    if query.is_empty() {
        return;
    }
    let mut kept = searches(collection);
    kept.retain(|other| *other != query);
    kept.insert(0, query);
    kept.truncate(N_SEARCHES);
    write(&searches_key(collection), &kept.join("\n"));
}

/// Forgets the searches in a collection.
pub(super) fn forget_searches(collection: &str) {
    write(&searches_key(collection), "");
}

/// Several collections may be published on one host.
fn searches_key(collection: &str) -> String {
    format!("concord.searches {collection}")
}

/// Where browsers keep what belongs to a page; some keep nothing.
fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
