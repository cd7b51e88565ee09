//! The strip that shows where in a document its marks stand.

use concord_view_state::results::Tick;
use leptos::prelude::*;

use super::dynamic::Parts;

/// A line as long as the document with a tick for each mark. It repeats for the eye what the count says in words.
#[component]
pub(super) fn Strip(
    /// The marks.
    ticks: Vec<Tick>,
) -> impl IntoView {
    view! {
        <span class="strip" aria-hidden="true">
            {ticks.into_iter().map(|tick| {
                let kind = tick.kind.map_or("hit", |kind| kind.name());
                let left = format!("{}%", (tick.at * 100.0) as u32);
                view! { <span class="strip-tick" data-kind=kind style:left=left></span> }
            }).parts()}
        </span>
    }
}
