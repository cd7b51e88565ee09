//! Light, dark, or as the system says.

use leptos::prelude::*;

use super::dynamic::{handle, said, shown};
use super::icon::Icon;
use super::kept;

/// Where the choice is kept on the reader's machine.
const KEY: &str = "concord.theme";
/// What can be chosen: the name, the label, the picture.
const THEMES: [(&str, &str, &str); 3] =
    [("system", "as the system", "auto"), ("light", "light", "sun"), ("dark", "dark", "moon")];

/// The switch between light, dark, and the system's choice. It is kept on this machine.
#[component]
pub(super) fn ThemeSwitch() -> impl IntoView {
    let kept = kept::read(KEY);
    let at = RwSignal::new(THEMES.iter().position(|(name, ..)| *name == kept).unwrap_or(0));
    Effect::new(move |_| {
        let (name, ..) = THEMES[at.get()];
        if let Some(root) = document().document_element() {
            // Without the attribute the system's theme holds, which is the default.
            _ = root.set_attribute("data-theme", name);
        }
    });
    let on_click = move |_| {
        at.update(|at| *at = after(*at));
        kept::write(KEY, THEMES[at.get_untracked()].0);
    };
    let label = move || format!("Theme: {}", THEMES[at.get()].1);
    view! {
        <button type="button" class="tool" aria-label=said(label) title=said(label) on:click=handle(on_click)>
            {shown(move || view! { <Icon name=THEMES[at.get()].2 /> }.into_any())}
        </button>
    }
}

/// The theme after one: first the opposite of what the system says, so that every press changes what is seen or says
/// that it holds; then the other, then the system's again.
fn after(at: usize) -> usize {
    let (light, dark) = (1, 2);
    let is_dark = window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|is| is.matches());
    let opposite = if is_dark { light } else { dark };
    match at {
        0 => opposite,
        at if at == opposite => light + dark - opposite,
        _ => 0,
    }
}
