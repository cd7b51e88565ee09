//! `window.__bench`, where the address asks for it with `?bench`: what a benchmark of search engines calls, so that what
//! is measured is the page that readers have. It answers as [`concord_view_state::bench`] does, with numbers in typed
//! arrays, whose making is not what is to be measured.

use concord_view_state::{Explorer, bench};
use wasm_bindgen::JsValue;
use web_sys::js_sys::{Array, Promise, Reflect, Uint32Array};

use super::{Answer, function};
use crate::js::object;

/// Puts `window.__bench` in place, if it is asked for.
pub(super) fn install(explorer: &'static Explorer) {
    let window = leptos::prelude::window();
    if !window.location().search().is_ok_and(|search| search.contains("bench")) {
        return;
    }
    // When the collection was open, in milliseconds since the page was asked for.
    let opened = window.performance().map_or(0.0, |performance| performance.now());
    let made = object(&[
        ("id", "concord".into()),
        ("caps", ["word", "prefix", "phrase", "facet"].map(JsValue::from).into_iter().collect::<Array>().into()),
        (
            "init",
            function::<dyn Fn() -> Answer>(move || Ok(Promise::resolve(&object(&[("opened", opened.into())])).into())),
        ),
        ("search", function::<dyn Fn(JsValue) -> Answer>(move |query| Ok(search(explorer, &query)))),
    ]);
    _ = Reflect::set(&window, &"__bench".into(), &made);
}

fn search(explorer: &Explorer, query: &JsValue) -> JsValue {
    let text =
        |name: &str| Reflect::get(query, &name.into()).ok().and_then(|value| value.as_string()).unwrap_or_default();
    let answer = bench::search(explorer, &text("type"), &text("text"), &text("value"));
    let counts = answer.counts.iter().map(|counts| Uint32Array::from(counts.as_slice()));
    object(&[
        ("total", (answer.total as u32).into()),
        ("ids", Uint32Array::from(answer.ids.as_slice()).into()),
        ("counts", counts.collect::<Array>().into()),
    ])
}
