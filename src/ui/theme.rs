//! Light, dark, or as the system says.

use leptos::prelude::*;

use super::dynamic::{handle, said, shown};
use super::icon::Icon;
use super::kept;

/// Where the choice is kept on the reader's machine.
const KEY: &str = "concord.theme";
/// What can be chosen, each after the one before; the name, the label, the picture.
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
        at.update(|at| *at = (*at + 1) % THEMES.len());
        kept::write(KEY, THEMES[at.get_untracked()].0);
    };
    let label = move || format!("Theme: {}", THEMES[at.get()].1);
    view! {
        <button type="button" class="tool" aria-label=said(label) title=said(label) on:click=handle(on_click)>
            {shown(move || view! { <Icon name=THEMES[at.get()].2 /> }.into_any())}
        </button>
    }
}
