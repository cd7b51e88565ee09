//! Small pictures on buttons. The button carries the name; the picture is decoration.

use leptos::prelude::*;

/// A picture of 20 by 20 units, drawn in the colour of the text.
#[component]
pub(super) fn Icon(
    /// Which picture.
    name: &'static str,
) -> impl IntoView {
    let path = match name {
        "search" => "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.6 12.6 17 17",
        "link" => {
            "M8.2 11.8a3.2 3.2 0 0 0 4.6 0l3-3a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.8 8.2a3.2 3.2 0 0 0-4.6 0l-3 3a3.2 3.2 0 0 0 4.6 4.6l1-1"
        }
        "help" => {
            "M7.4 7.4a2.7 2.7 0 1 1 3.7 2.6c-.8.3-1.1.8-1.1 1.7M10 14.6v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15"
        }
        "filter" => "M3 5.5h14M5.5 10h9M8 14.5h4",
        "close" => "M5 5l10 10M15 5 5 15",
        "back" => "M12 4.5 6.5 10l5.5 5.5",
        "previous" => "M5 12.5 10 7.5l5 5",
        "next" => "M5 7.5l5 5 5-5",
        "sun" => {
            "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1"
        }
        "moon" => "M16 12.2A6.5 6.5 0 0 1 7.8 4 6.5 6.5 0 1 0 16 12.2",
        "auto" => "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 3v14M12 4.5v11M14 6v8",
        _ => "M4 10h12",
    };
    view! {
        <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d=path />
        </svg>
    }
}
