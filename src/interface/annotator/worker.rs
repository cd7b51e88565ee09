//! Asks a worker: a long text is annotated apart from the page. Each gets a worker of its own, which ends with its answer
//! and gives back its memory.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Error, Function, Promise, Reflect};

use super::{Answer, Question, numbers, tell};
use crate::interface::{function, meta};
use crate::js::{method, object};

/// The `<meta>` of the page that names the worker's file; the build writes it.
const NAME: &str = "concord-worker";

/// The promise of the lines that a worker answers.
pub(super) fn ask(loaded: &JsValue, question: &Question) -> Promise {
    Promise::new(&mut |keep, breach| {
        if let Err(error) = start(loaded, question, keep, breach.clone()) {
            _ = breach.call1(&JsValue::UNDEFINED, &error);
        }
    })
}

fn start(loaded: &JsValue, question: &Question, keep: Function, breach: Function) -> Result<(), JsValue> {
    let window: JsValue = leptos::prelude::window().into();
    let file = trusted(&window, &meta(NAME).unwrap_or_default())?;
    let kind: Function = Reflect::get(&window, &"Worker".into())?.dyn_into()?;
    let worker = Reflect::construct(&kind, &Array::of1(&file))?;
    let end = {
        let worker = worker.clone();
        move || _ = method(&worker, "terminate", &Array::new())
    };
    let progress = question.progress.clone();
    let on_message = {
        let (breach, end) = (breach.clone(), end.clone());
        function::<dyn Fn(JsValue) -> Answer>(move |event| {
            let data = Reflect::get(&event, &"data".into())?;
            let part = |name: &str| Reflect::get(&data, &name.into()).ok().filter(|part| !part.is_undefined());
            if let Some(done) = part("done") {
                tell(progress.as_ref(), &done);
            } else if let Some(lines) = part("lines") {
                end();
                keep.call1(&JsValue::UNDEFINED, &lines)?;
            } else {
                end();
                let reason = part("error").and_then(|reason| reason.as_string()).unwrap_or_default();
                breach.call1(&JsValue::UNDEFINED, &Error::new(&reason))?;
            }
            Ok(JsValue::UNDEFINED)
        })
    };
    let on_error = function::<dyn Fn(JsValue) -> Answer>(move |event| {
        end();
        let reason = Reflect::get(&event, &"message".into())?.as_string().unwrap_or_default();
        breach.call1(&JsValue::UNDEFINED, &Error::new(&reason))
    });
    Reflect::set(&worker, &"onmessage".into(), &on_message)?;
    Reflect::set(&worker, &"onerror".into(), &on_error)?;
    let module = Reflect::get(loaded, &"module".into())?;
    let date: Array = numbers(question.date).iter().map(|&number| JsValue::from(number)).collect();
    let asked = object(&[("module", module), ("text", question.text.clone().into()), ("date", date.into())]);
    method(&worker, "postMessage", &Array::of1(&asked))?;
    Ok(())
}

/// The address of a file of the site as browsers want it that let no page run what nobody vouches for, which the policy
/// of this page asks them to.
fn trusted(window: &JsValue, file: &str) -> Answer {
    let types = Reflect::get(window, &"trustedTypes".into())?;
    if types.is_undefined() {
        return Ok(file.into());
    }
    let own_file = function::<dyn Fn(JsValue) -> JsValue>(|file| file);
    let rules = object(&[("createScriptURL", own_file)]);
    let policy = method(&types, "createPolicy", &Array::of2(&"concord-worker".into(), &rules))?;
    method(&policy, "createScriptURL", &Array::of1(&file.into()))
}
