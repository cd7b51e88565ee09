//! The JavaScript interface: `window.concord`, for embedding and automation. The README documents it with types.
//!
//! It asks the same functions as the page, so that a link, the page and the interface cannot disagree. Offsets are
//! UTF-16 code units, as JavaScript counts.

mod annotator;
mod bench;

use concord_engine::text::PartialDate;
use concord_view_state::address::{parse_fragment, to_fragment};
use concord_view_state::{Explorer, answers};
use serde::Serialize;
use wasm_bindgen::closure::{Closure, IntoWasmClosure, WasmClosure};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Error, JsString, Object, Promise, Reflect, TypeError};
use web_sys::{self, CustomEvent};

type Answer = Result<JsValue, JsValue>;

/// Puts `window.concord` in place.
pub(crate) fn install(explorer: &'static Explorer) {
    let concord = Object::new();
    let set = |name: &str, value: &JsValue| {
        // Setting a property of a fresh object cannot fail.
        _ = Reflect::set(&concord, &name.into(), value);
    };
    set("ready", &Promise::resolve(&JsValue::UNDEFINED));
    set("corpus", &function::<dyn Fn() -> Answer>(move || to_js(&answers::corpus(explorer))));
    set(
        "search",
        &function::<dyn Fn(JsValue) -> Answer>(move |fragment| {
            to_js(&answers::search(explorer, &text_of(&fragment, "search", "a fragment")?))
        }),
    );
    set(
        "document",
        &function::<dyn Fn(JsValue) -> Answer>(move |id| {
            let id = text_of(&id, "document", "the id of a document")?;
            match explorer.find_document(&id) {
                Some(doc) => to_js(&answers::document(explorer, doc)),
                None => Err(Error::new(&format!("No document has the id “{id}”; concord.corpus() lists them.")).into()),
            }
        }),
    );
    set(
        "annotate",
        &function::<dyn Fn(JsValue, JsValue, JsValue) -> Answer>(|text, date, progress: JsValue| {
            let text = string_of(text, "annotate", "a text")?;
            let question = annotator::Question { text, date: date_of(&date)?, progress: progress.dyn_into().ok() };
            Ok(annotator::annotate(question).into())
        }),
    );
    set(
        "link",
        &function::<dyn Fn(JsValue) -> Answer>(move |fragment| {
            let (state, _) = parse_fragment(&text_of(&fragment, "link", "a fragment")?);
            Ok(to_fragment(&explorer.resolve(&state).0).into())
        }),
    );
    _ = Reflect::set(&leptos::prelude::window(), &"concord".into(), &concord);
    bench::install(explorer);
}

/// Tells scripts that came before the page that `window.concord` is there.
pub(crate) fn announce() {
    if let Ok(event) = CustomEvent::new("concord-ready") {
        // An event that nobody listens to is none.
        _ = leptos::prelude::window().dispatch_event(&event);
    }
}

fn function<F>(f: impl IntoWasmClosure<F> + 'static) -> JsValue
where
    F: ?Sized + WasmClosure + 'static,
{
    Closure::<F>::new(f).into_js_value()
}

fn to_js(value: &impl Serialize) -> Answer {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(JsValue::from)
}

/// The text that a script gave; an error that says what was expected where it gave something else.
fn text_of(value: &JsValue, function: &str, wanted: &str) -> Result<String, JsValue> {
    string_of(value.clone(), function, wanted).map(String::from)
}

/// As [`text_of`], left where it is.
fn string_of(value: JsValue, function: &str, wanted: &str) -> Result<JsString, JsValue> {
    value.dyn_into().map_err(|value| {
        let given = JsString::from(value.js_typeof());
        TypeError::new(&format!("concord.{function}() takes {wanted} as a string, and was given: {given}.")).into()
    })
}

/// The date that a script gave; none where it gave nothing.
fn date_of(value: &JsValue) -> Result<Option<PartialDate>, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let date = text_of(value, "annotate", "a date")?;
    date.parse().map(Some).map_err(|error| TypeError::new(&format!("concord.annotate(): {error}.")).into())
}

/// What a `<meta>` of the page says.
fn meta(name: &str) -> Option<String> {
    let element = leptos::prelude::document().query_selector(&format!("meta[name=\"{name}\"]")).ok()??;
    element.get_attribute("content")
}
