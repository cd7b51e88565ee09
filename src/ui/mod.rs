//! What a reader sees and touches: one file for each thing on the screen that can be pointed at.
//!
//! Nothing here decides anything. A view model says what to show, an action changes the view state, and all else
//! follows from that.

mod address_bar;
mod app;
mod card;
mod collection;
mod concordance;
mod copy_link;
mod dynamic;
mod failure;
mod filters;
mod focus;
mod help;
mod icon;
mod kept;
mod keys;
mod legend;
mod link;
mod masthead;
mod notes;
mod page;
mod reader;
mod results;
mod search_box;
mod sentence;
mod strip;
mod theme;
mod versions;

pub(crate) use failure::{listen_for_failures, show_failure};

use concord_view_state::Explorer;
use leptos::prelude::*;

/// Puts the page in place of the lines that stood there while it loaded.
pub(crate) fn mount(explorer: &'static Explorer) {
    failure::remove_waiting_lines();
    mount_to_body(move || view! { <app::App explorer /> });
}
