//! JavaScript called by name, where a binding would be heavier than what it binds.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Function, Object, Promise, Reflect};

/// A fresh object with these properties.
pub(crate) fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    // Setting a property of a fresh object cannot fail.
    entries.iter().for_each(|(name, value)| _ = Reflect::set(&object, &(*name).into(), value));
    object.into()
}

/// What the method of an object of this name answers. It fails as the method does, and where there is none.
pub(crate) fn method(of: &JsValue, name: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &name.into())?.dyn_into()?;
    Reflect::apply(&function, of, arguments)
}

/// The promise of what one of two functions gives once `promise` is settled. Both are JavaScript functions of one value.
/// An `async` function would carry an executor of its own into the page.
pub(crate) fn then(promise: &Promise, kept: &JsValue, broken: &JsValue) -> Promise {
    method(promise, "then", &Array::of2(kept, broken))
        .map_or_else(|error| Promise::reject(&error), JsCast::unchecked_into)
}
