//! What readers do with the page, told once and tried in every engine.

mod opening;

use std::future::Future;
use std::pin::Pin;

use crate::page::{Page, Told};

type Telling = Pin<Box<dyn Future<Output = Told> + Send>>;

/// A story: its name is a sentence about what a reader sees.
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) tell: Box<dyn Fn(Page) -> Telling>,
}

/// Every story, grouped by theme.
pub(crate) fn all() -> Vec<Story> {
    vec![
        story("the page opens", opening::the_page_opens),
        story("the page works in a folder of its host", opening::the_page_works_in_a_folder_of_its_host),
        story("the page asks only for its own files", opening::the_page_asks_only_for_its_own_files),
    ]
}

fn story<F, T>(name: &'static str, tell: F) -> Story
where
    F: Fn(Page) -> T + 'static,
    T: Future<Output = Told> + Send + 'static,
{
    Story { name, tell: Box::new(move |page| Box::pin(tell(page))) }
}
