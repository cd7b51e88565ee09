//! Light, dark, or as the system says.

use gloo::storage::{LocalStorage, Storage};
use leptos::prelude::*;

use super::icon::Icon;

/// Where the choice is kept on the reader's machine.
const KEY: &str = "concord.theme";
/// What can be chosen, each after the one before; the name, the label, the picture.
const THEMES: [(&str, &str, &str); 3] =
    [("system", "as the system", "auto"), ("light", "light", "sun"), ("dark", "dark", "moon")];

/// The switch between light, dark, and the system's choice. It is kept on this machine.
#[component]
pub(super) fn ThemeSwitch() -> impl IntoView {
    let kept = LocalStorage::get::<String>(KEY).unwrap_or_default();
    let at = RwSignal::new(THEMES.iter().position(|(name, ..)| *name == kept).unwrap_or(0));
    Effect::new(move |_| {
        let (name, ..) = THEMES[at.get()];
        if let Some(root) = document().document_element() {
            // Without the attribute the system's theme holds, which is the default.
            _ = root.set_attribute("data-theme", name);
        }
    });
    let on_click = move |_| {
        at.update(|at| *at = (*at + 1) % THEMES.len());
        // A browser that keeps nothing (private windows) forgets the choice with the tab.
        _ = LocalStorage::set(KEY, THEMES[at.get_untracked()].0);
    };
    let label = move || format!("Theme: {}", THEMES[at.get()].1);
    view! {
        <button type="button" class="tool" aria-label=label title=label on:click=on_click>
            {move || view! { <Icon name=THEMES[at.get()].2 /> }}
        </button>
    }
}
