//! The recogniser: a module of its own, fetched when the first text is to be annotated. A short text is annotated at
//! once; a long one by a worker, so that the page goes on answering its reader.

mod worker;

use concord_engine::text::PartialDate;
use gloo::timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Error, Function, JSON, JsString, Promise, Reflect, Uint8Array, WebAssembly};

use super::Answer;
use crate::js::{method, object, then};

/// The `<meta>` of the page that names the module's file; the build writes it.
const NAME: &str = "concord-annotator";

/// Texts of more UTF-16 code units than this are left to a worker: this many take some ten thousandths of a second.
const LONGEST_AT_ONCE: u32 = 1 << 15;

thread_local! {
    /// The module and an instance of it, once it has been asked for.
    static MODULE: std::cell::RefCell<Option<Promise>> = const { std::cell::RefCell::new(None) };
}

/// What a script asks for.
pub(super) struct Question {
    pub(super) text: JsString,
    /// The date of the text, if one is known.
    pub(super) date: Option<PartialDate>,
    /// Is told how far the work is, from 0 to 1.
    pub(super) progress: Option<Function>,
}

/// The promise of the mentions in a text.
///
/// It is broken where the module cannot be fetched or does not answer, with what to do.
pub(super) fn annotate(question: Question) -> Promise {
    let loading = MODULE.with_borrow_mut(|module| module.get_or_insert_with(load).clone());
    let loaded = Closure::once_into_js(move |loaded: JsValue| -> Promise {
        let progress = question.progress.clone();
        let lines = if question.text.length() > LONGEST_AT_ONCE {
            worker::ask(&loaded, &question)
        } else {
            run(&loaded, &question).map_or_else(|error| Promise::reject(&error), |lines| Promise::resolve(&lines))
        };
        let kept = Closure::once_into_js(move |lines: JsValue| gather(lines.unchecked_into(), progress));
        then(&lines, &kept, &broken(|| ()))
    });
    // The next call tries again: the network may be back.
    then(&loading, &loaded, &broken(|| MODULE.set(None)))
}

/// A function of an error that tells what to do about it.
fn broken(before: impl FnOnce() + 'static) -> JsValue {
    Closure::once_into_js(move |error: JsValue| -> Answer {
        before();
        Err(explain(&error))
    })
}

fn load() -> Promise {
    let file = super::meta(NAME).unwrap_or_default();
    let response = leptos::prelude::window().fetch_with_str(&file);
    // A text that is annotated at once is done before anyone could be told.
    let nobody = super::function::<dyn Fn()>(|| ());
    let imports = object(&[("page", object(&[("tell", nobody)]))]);
    let loading = WebAssembly::instantiate_streaming(&response, imports.unchecked_ref());
    let prepare = Closure::once_into_js(|loaded: JsValue| {
        let mut part = 0;
        in_steps(move || match call(&loaded, "prepare", &[part]) {
            Ok(n_parts) if part + 1 < n_parts => {
                part += 1;
                None
            }
            Ok(_) => Some(Ok(loaded.clone())),
            Err(error) => Some(Err(error)),
        })
    });
    let failed = Closure::once_into_js(|error: JsValue| -> Answer { Err(error) });
    then(&loading, &prepare, &failed)
}

/// What the instance on the page answers, in lines.
fn run(loaded: &JsValue, question: &Question) -> Answer {
    let text = String::from(&question.text);
    let start = call(loaded, "reserve", &[text.len() as u32])?;
    view(loaded, start, text.len() as u32)?.copy_from(text.as_bytes());
    let length = call(loaded, "annotate", &numbers(question.date))?;
    let answer = view(loaded, call(loaded, "answer", &[])?, length)?.to_vec();
    let lines = String::from_utf8_lossy(&answer);
    Ok(lines.lines().map(JsValue::from).collect::<Array>().into())
}

fn call(loaded: &JsValue, name: &str, arguments: &[u32]) -> Result<u32, JsValue> {
    let arguments = arguments.iter().map(|&argument| JsValue::from(argument)).collect();
    let value = method(&exports(loaded)?, name, &arguments)?;
    Ok(value.as_f64().unwrap_or_default() as u32)
}

/// A view of the instance's memory. Growing the memory replaces its buffer, so that each look needs a new view.
fn view(loaded: &JsValue, start: u32, length: u32) -> Result<Uint8Array, JsValue> {
    let memory: WebAssembly::Memory = Reflect::get(&exports(loaded)?, &"memory".into())?.dyn_into()?;
    Ok(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), start, length))
}

fn exports(loaded: &JsValue) -> Answer {
    Reflect::get(&Reflect::get(loaded, &"instance".into())?, &"exports".into())
}

/// Year, month and day; zeros for what is not known.
fn numbers(date: Option<PartialDate>) -> [u32; 3] {
    date.map_or([0; 3], |date| {
        [date.year().into(), date.month().unwrap_or_default().into(), date.day().unwrap_or_default().into()]
    })
}

/// Makes mentions of the lines of an answer, a line at a time.
fn gather(lines: Array, progress: Option<Function>) -> Promise {
    let mentions = Array::new();
    in_steps(move || {
        // There is always a line, if only with an empty list.
        match JSON::parse(&lines.shift().as_string().unwrap_or_default()) {
            Ok(some) => some.unchecked_into::<Array>().for_each(&mut |mention, _, _| _ = mentions.push(&mention)),
            Err(error) => return Some(Err(explain(&error))),
        }
        if lines.length() > 0 {
            return None;
        }
        tell(progress.as_ref(), &1.into());
        Some(Ok(mentions.clone().into()))
    })
}

/// Tells a script how far the work is. What goes wrong in its function is its own matter.
fn tell(progress: Option<&Function>, done: &JsValue) {
    if let Some(progress) = progress {
        _ = progress.call1(&JsValue::UNDEFINED, done);
    }
}

/// The promise of what `step` gives at last. It is asked again until it gives something, and between two times the page
/// has its turn.
fn in_steps(step: impl FnMut() -> Option<Answer> + 'static) -> Promise {
    let mut step: Option<Box<dyn FnMut() -> Option<Answer>>> = Some(Box::new(step));
    Promise::new(&mut |keep, breach| {
        if let Some(step) = step.take() {
            take_step(step, keep, breach);
        }
    })
}

fn take_step(mut step: Box<dyn FnMut() -> Option<Answer>>, keep: Function, breach: Function) {
    let settled = match step() {
        Some(Ok(value)) => keep.call1(&JsValue::UNDEFINED, &value),
        Some(Err(error)) => breach.call1(&JsValue::UNDEFINED, &error),
        None => {
            Timeout::new(0, move || take_step(step, keep, breach)).forget();
            return;
        }
    };
    // The functions of a promise do not fail.
    _ = settled;
}

fn explain(error: &JsValue) -> JsValue {
    let reason = error.dyn_ref::<Error>().map_or_else(String::new, |error| String::from(error.message()));
    Error::new(&format!(
        "The recogniser did not answer ({reason}). It is a file beside the page and may be missing, or the network \
         is: load the page again."
    ))
    .into()
}
