//! The strip that shows where in a document its marks stand.

use concord_view_state::results::Tick;
use leptos::prelude::*;

/// A line as long as the document with a tick for each mark. It repeats for the eye what the count says in words.
#[component]
pub(super) fn Strip(
    /// The marks.
    ticks: Vec<Tick>,
) -> impl IntoView {
    view! {
        <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <line class="strip-line" x1=0 y1=5 x2=1000 y2=5 />
            {ticks.into_iter().map(|tick| {
                let x = ((tick.at * 996.0) as u32).to_string();
                view! {
                    <rect
                        class="strip-tick"
                        data-kind=tick.kind.map_or("hit", |kind| kind.name())
                        x=x
                        y="0"
                        width="5"
                        height="10"
                    />
                }
            }).collect_view()}
        </svg>
    }
}
