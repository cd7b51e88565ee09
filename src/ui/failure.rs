//! The lines that stand on the page before it works, and where it cannot.

use gloo::events::EventListener;
use leptos::prelude::{document, window};
use web_sys::js_sys::Reflect;
use web_sys::{self, wasm_bindgen::JsValue};

/// Takes away the waiting lines of `index.html`.
pub(super) fn remove_waiting_lines() {
    if let Some(waiting) = document().get_element_by_id("waiting") {
        waiting.remove();
    }
}

/// Says so where the module stops in the middle of something. A site built for size has no words of its own for that:
/// the browser does, `RuntimeError: unreachable`.
pub(crate) fn listen_for_failures() {
    let listener = EventListener::new(&window(), "error", |event| {
        let part = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
        let error = part(event, "error");
        if part(&error, "name").as_string().as_deref() == Some("RuntimeError") {
            show_failure(&part(event, "message").as_string().unwrap_or_default());
        }
    });
    // The page lives as long as the tab.
    listener.forget();
}

/// Says on the page and in the console that something went wrong, so that nobody waits for an answer.
pub(crate) fn show_failure(message: &str) {
    web_sys::console::error_1(&JsValue::from_str(message));
    let document = document();
    if document.get_element_by_id("failure").is_some() {
        return;
    }
    let (Some(body), Ok(line)) = (document.body(), document.create_element("p")) else { return };
    line.set_id("failure");
    // An attribute that cannot be set loses the announcement, not the message.
    _ = line.set_attribute("role", "alert");
    line.set_text_content(Some(&format!(
        "Something went wrong, and this page can no longer be trusted to answer. Load it again; the address keeps \
         your view. If it happens again, send this line to the publisher: {message}"
    )));
    _ = body.prepend_with_node_1(&line);
}
