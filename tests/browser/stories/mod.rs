//! What readers do with the page, told once and tried in every engine.

mod access;
mod filtering;
mod links;
mod names;
mod opening;
mod phone;
mod reading;
mod safety;
mod scripting;
mod searching;
mod steps;

use std::future::Future;
use std::pin::Pin;

use crate::drivers::Engine;
use crate::page::{Page, Told};

type Telling = Pin<Box<dyn Future<Output = Told> + Send>>;

/// A story: its name is a sentence about what a reader sees.
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) engines: &'static [Engine],
    pub(crate) tell: Box<dyn Fn(Page) -> Telling>,
}

/// Every story, grouped by theme.
pub(crate) fn all() -> Vec<Story> {
    [
        opening::stories(),
        searching::stories(),
        filtering::stories(),
        reading::stories(),
        names::stories(),
        links::stories(),
        scripting::stories(),
        safety::stories(),
        access::stories(),
        phone::stories(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A story for every engine.
fn story<F, T>(name: &'static str, tell: F) -> Story
where
    F: Fn(Page) -> T + 'static,
    T: Future<Output = Told> + Send + 'static,
{
    Story { name, engines: &Engine::ALL, tell: Box::new(move |page| Box::pin(tell(page))) }
}

/// A story for Chromium alone: the others' windows cannot be as narrow as a phone, and their drivers cannot switch
/// scripts off.
fn story_in_chromium<F, T>(name: &'static str, tell: F) -> Story
where
    F: Fn(Page) -> T + 'static,
    T: Future<Output = Told> + Send + 'static,
{
    Story { engines: &[Engine::Chromium], ..story(name, tell) }
}
