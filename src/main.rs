//! The page: opens the embedded edition, mounts the view, offers the JavaScript interface.

mod interface;
mod js;
mod ui;

use std::{panic, ptr, slice};

use concord_engine::edition::Slot;
use concord_view_state::Explorer;

/// What `src/build.rs` compiled from the corpus; nothing where the corpus is put in afterwards.
static COMPILED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/edition.bin"));

/// Where `concord embed` notes the place of a corpus that was put in afterwards.
#[used]
static SLOT: Slot = Slot::EMPTY;

/// The corpus of the page.
#[allow(unsafe_code)]
fn edition() -> &'static [u8] {
    // SAFETY: the slot is a static of plain bytes. It is read as something that others change, for what the compiler
    // knows of it holds no longer once the module is filled.
    let slot = unsafe { ptr::read_volatile(&raw const SLOT) };
    match slot.place() {
        // SAFETY: `concord embed` lays that many bytes there, into memory that it adds behind all that the module has and
        // that nobody writes to: the allocator takes what it asks to be added itself.
        Some((address, length)) => unsafe { slice::from_raw_parts(address as *const u8, length as usize) },
        None => COMPILED,
    }
}

fn main() {
    panic::set_hook(Box::new(|info| ui::show_failure(&info.to_string())));
    ui::listen_for_failures();
    match Explorer::from_bytes(edition()) {
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
