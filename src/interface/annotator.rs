//! The recogniser: a module of its own, fetched when the first text is to be annotated.

use concord_engine::entity::Annotations;
use concord_engine::text::PartialDate;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Error, Function, Object, Promise, Reflect, Uint8Array, WebAssembly};

use crate::promise::then;

/// The `<meta>` of the page that names the module's file; the build writes it.
const NAME: &str = "concord-annotator";

thread_local! {
    /// The module, once it has been asked for.
    static MODULE: std::cell::RefCell<Option<Promise>> = const { std::cell::RefCell::new(None) };
}

/// The promise of what `answer` makes of the mentions in a text, as of a date.
///
/// It is broken where the module cannot be fetched or does not answer, with what to do.
pub(super) fn annotate(
    text: String,
    date: Option<PartialDate>,
    answer: impl FnOnce(&str, &Annotations) -> Result<JsValue, JsValue> + 'static,
) -> Promise {
    let loading = MODULE.with_borrow_mut(|module| module.get_or_insert_with(load).clone());
    let loaded = Closure::once_into_js(move |loaded: JsValue| -> Result<JsValue, JsValue> {
        let annotations = run(&loaded, &text, date).map_err(|error| explain(&error))?;
        answer(&text, &annotations)
    });
    let failed = Closure::once_into_js(|error: JsValue| -> Result<JsValue, JsValue> {
        // The next call tries again: the network may be back.
        MODULE.set(None);
        Err(explain(&error))
    });
    then(&loading, &loaded, &failed)
}

fn load() -> Promise {
    let file = super::meta(NAME).unwrap_or_default();
    let response = leptos::prelude::window().fetch_with_str(&file);
    WebAssembly::instantiate_streaming(&response, &Object::new())
}

fn run(loaded: &JsValue, text: &str, date: Option<PartialDate>) -> Result<Annotations, JsValue> {
    let exports = Reflect::get(&Reflect::get(loaded, &"instance".into())?, &"exports".into())?;
    let call = |name: &str, arguments: &[u32]| -> Result<u32, JsValue> {
        let function: Function = Reflect::get(&exports, &name.into())?.dyn_into()?;
        let arguments = arguments.iter().map(|&argument| JsValue::from(argument)).collect();
        let value = Reflect::apply(&function, &JsValue::UNDEFINED, &arguments)?;
        Ok(value.as_f64().unwrap_or_default() as u32)
    };
    // Growing the memory replaces its buffer, so that each look needs a new view.
    let view = |start: u32, length: u32| -> Result<Uint8Array, JsValue> {
        let memory: WebAssembly::Memory = Reflect::get(&exports, &"memory".into())?.dyn_into()?;
        Ok(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), start, length))
    };
    let length = text.len() as u32;
    let start = call("reserve", &[length])?;
    view(start, length)?.copy_from(text.as_bytes());
    let date = date.map_or([0; 3], |date| {
        [date.year().into(), date.month().unwrap_or_default().into(), date.day().unwrap_or_default().into()]
    });
    let length = call("annotate", &date)?;
    let bytes = view(call("answer", &[])?, length)?.to_vec();
    Annotations::from_bytes(&bytes).ok_or_else(|| Error::new("its answer cannot be read").into())
}

fn explain(error: &JsValue) -> JsValue {
    let reason = error.dyn_ref::<Error>().map_or_else(String::new, |error| String::from(error.message()));
    Error::new(&format!(
        "The recogniser did not answer ({reason}). It is a file beside the page and may be missing, or the network \
         is: load the page again."
    ))
    .into()
}
