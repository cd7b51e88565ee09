//! The page: opens the embedded edition, mounts the view, offers the JavaScript interface.

mod interface;
mod js;
mod ui;

use std::panic;

use concord_view_state::Explorer;

/// What `src/build.rs` compiled from the corpus.
static EDITION: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/edition.bin"));

fn main() {
    panic::set_hook(Box::new(|info| ui::show_failure(&info.to_string())));
    ui::listen_for_failures();
    match Explorer::from_bytes(EDITION) {
        Ok(explorer) => {
            // The page lives as long as the tab: a reference without an end spares every view a counter.
            let explorer: &'static Explorer = Box::leak(Box::new(explorer));
            interface::install(explorer);
            ui::mount(explorer);
            interface::announce();
        }
        Err(error) => ui::show_failure(&error.to_string()),
    }
}
