//! Waiting for a promise. An `async` function would carry an executor of its own into the page.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Function, Promise, Reflect};

/// The promise of what one of two functions gives once `promise` is settled. Both are JavaScript functions of one value.
pub(crate) fn then(promise: &Promise, kept: &JsValue, broken: &JsValue) -> Promise {
    Reflect::get(promise, &"then".into())
        .and_then(|then| then.dyn_into::<Function>())
        .and_then(|then| then.call2(promise, kept, broken))
        .map_or_else(|error| Promise::reject(&error), JsCast::unchecked_into)
}
