//! What a reader can do with the page, and what they can see of it. Every step waits for the page,
//! never for the clock: what is not there yet is awaited, and what never comes is named.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, Locator};
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::drivers::Engine;
use crate::site::Site;

/// How long a reader would wait before they think that the page is broken.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the page is looked at meanwhile.
const GLANCE: Duration = Duration::from_millis(20);
/// True once the page can be used.
pub(crate) const USABLE: &str = "document.querySelector('#filters .period') !== null";

/// Why a story cannot go on.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

/// What a step gives.
pub(crate) type Told<T = ()> = Result<T, Failure>;

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure(error.to_string())
    }
}

impl From<CmdError> for Failure {
    fn from(error: CmdError) -> Failure {
        match &error {
            // WebKit's driver says what kind of error it is, and nothing more.
            CmdError::Standard(fault) => Failure(format!("the driver failed: {}: {}", fault.error, fault.message)),
            _ => Failure(error.to_string()),
        }
    }
}

impl Failure {
    /// The same, with what it is about: a story goes through several rows.
    pub(crate) fn about(self, what: &str) -> Failure {
        Failure(format!("{what}: {}", self.0))
    }
}

/// Whether an error is about an element that has just been replaced, moved or covered.
fn is_passing(error: &CmdError) -> bool {
    let passing = [
        ErrorStatus::StaleElementReference,
        ErrorStatus::ElementClickIntercepted,
        ErrorStatus::ElementNotInteractable,
        ErrorStatus::NoSuchElement,
    ];
    matches!(error, CmdError::Standard(fault) if passing.contains(&fault.error))
}

/// A tab of one browser, with a site of its own.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    site: Arc<Site>,
}

#[allow(dead_code, reason = "a language is whole before every word of it has been used")]
impl Page {
    pub(crate) fn new(client: Client, engine: Engine, site: Site) -> Page {
        Page { client, engine, site: Arc::new(site) }
    }

    /// The same tab with another site, such as one in a folder of its host.
    pub(crate) fn with_site(&self, site: Site) -> Page {
        Page::new(self.client.clone(), self.engine, site)
    }

    // ---- Going somewhere.

    /// Follows a link from elsewhere: loads the page anew with a fragment such as `#q=visa`, or none.
    pub(crate) async fn open(&self, fragment: &str) -> Told {
        // With only another fragment the browser would stay in the document that it has.
        self.client.goto("about:blank").await?;
        self.client.goto(&format!("{}{fragment}", self.site.address())).await?;
        self.wait_until("the page is usable", USABLE).await
    }

    /// Types another fragment into the address bar: the document stays.
    pub(crate) async fn change_fragment(&self, fragment: &str) -> Told {
        Ok(self.client.goto(&format!("{}{fragment}", self.site.address())).await?)
    }

    /// Where the page is, without a fragment.
    pub(crate) fn site_address(&self) -> String {
        self.site.address().to_owned()
    }

    /// The whole address, as it would be copied from the address bar.
    pub(crate) async fn address(&self) -> Told<String> {
        Ok(text_of(self.script("return location.href").await?))
    }

    pub(crate) async fn back(&self) -> Told {
        Ok(self.client.back().await?)
    }

    pub(crate) async fn forward(&self) -> Told {
        Ok(self.client.forward().await?)
    }

    pub(crate) async fn reload(&self) -> Told {
        self.client.refresh().await?;
        self.wait_until("the page is usable", USABLE).await
    }

    // ---- Looking.

    /// The title of the tab.
    pub(crate) async fn title(&self) -> Told<String> {
        Ok(self.client.title().await?)
    }

    /// The text that the first match shows.
    pub(crate) async fn text(&self, css: &str) -> Told<String> {
        Ok(self.find(css).await?.text().await?)
    }

    /// The texts that all matches show at this moment; none is an answer too.
    pub(crate) async fn texts(&self, css: &str) -> Told<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())";
        Ok(texts_of(self.call(script, vec![json!(css)]).await?))
    }

    /// How many match at this moment.
    pub(crate) async fn count(&self, css: &str) -> Told<usize> {
        let script = "return document.querySelectorAll(arguments[0]).length";
        let count = self.call(script, vec![json!(css)]).await?;
        Ok(count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
    }

    /// The first match, once there is one.
    pub(crate) async fn find(&self, css: &str) -> Told<Element> {
        let there = format!("document.querySelector({}) !== null", json!(css));
        self.wait_until(&format!("there is {css}"), &there).await?;
        Ok(self.client.find(Locator::Css(css)).await?)
    }

    /// Waits until a JavaScript expression holds. An exception in it means not yet.
    pub(crate) async fn wait_until(&self, awaited: &str, expression: &str) -> Told {
        let deadline = Instant::now() + PATIENCE;
        let script = format!("return Boolean({expression})");
        loop {
            let last = self.client.execute(&script, Vec::new()).await;
            if matches!(last, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if Instant::now() > deadline {
                let error = last.err().map(|error| format!("\n  error: {error}")).unwrap_or_default();
                let scene = self.scene().await;
                return Err(Failure(format!(
                    "waited in vain until {awaited}\n  expression: {expression}{error}\n{scene}"
                )));
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// The paths that the page has asked its host for.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.site.requests()
    }

    /// Where the page is and the start of what it shows, for the report of a failure.
    pub(crate) async fn scene(&self) -> String {
        let address = self.address().await.unwrap_or_else(|failure| failure.0);
        let script = "return ['.notes', '.results-room', '.card', '#document', '#waiting', 'body']
            .map(css => document.querySelector(css)?.innerText.slice(0, 300).replace(/\\s+/g, ' '))
            .filter(text => text).slice(0, 3).join('\\n        ')";
        let text = self.script(script).await.map(text_of).unwrap_or_else(|failure| failure.0);
        format!("  address: {address}\n  page:   {text}")
    }

    /// Saves what can be seen as a PNG.
    pub(crate) async fn screenshot(&self, path: &Path) -> Told {
        let picture = self.client.screenshot().await?;
        std::fs::write(path, picture).map_err(|error| Failure(format!("{}: {error}", path.display())))
    }

    // ---- Acting.

    /// Clicks the first match, once there is one that lies still: between the look and the click the page may have
    /// put another element in its place, or moved it.
    pub(crate) async fn click(&self, css: &str) -> Told {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.find(css).await?.click().await {
                Ok(()) => return Ok(()),
                Err(error) if Instant::now() < deadline && is_passing(&error) => {
                    // WebKit's driver does not scroll within the rooms; a reader would.
                    let scroll = "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })";
                    self.call(scroll, vec![json!(css)]).await?;
                    tokio::time::sleep(GLANCE).await;
                }
                Err(error) => return Err(Failure::from(error).about(&format!("a click on {css}"))),
            }
        }
    }

    /// Types at the end of what stands in a box.
    pub(crate) async fn type_into(&self, css: &str, text: &str) -> Told {
        Ok(self.find(css).await?.send_keys(text).await?)
    }

    /// Empties a box and types into it.
    pub(crate) async fn replace_text(&self, css: &str, text: &str) -> Told {
        let element = self.find(css).await?;
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// Presses a key where the focus is: a character, or `Key::Enter.into()`.
    pub(crate) async fn press(&self, key: char) -> Told {
        self.press_together(&[key]).await
    }

    /// Holds keys down in order and lets them go in reverse, such as Control with K.
    pub(crate) async fn press_together(&self, keys: &[char]) -> Told {
        let down = keys.iter().map(|&value| KeyAction::Down { value });
        let up = keys.iter().rev().map(|&value| KeyAction::Up { value });
        let keyboard = KeyActions::new("keyboard".to_owned());
        let actions = down.chain(up).fold(keyboard, |keyboard, action| keyboard.then(action));
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Makes the page this wide and high. Exact in Chromium; other engines have a least width
    /// of about 450, so a story for a phone is told in Chromium.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Told {
        if self.engine == Engine::Chromium {
            let size = json!({
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
            });
            return self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(drop);
        }
        self.client.set_window_size(width, height).await?;
        let inner = self.script("return [innerWidth, innerHeight]").await?;
        let frame = |at: usize, asked: u32| {
            let given = inner[at].as_u64().and_then(|size| u32::try_from(size).ok());
            asked + asked.saturating_sub(given.unwrap_or(asked))
        };
        Ok(self.client.set_window_size(frame(0, width), frame(1, height)).await?)
    }

    // ---- Scripts.

    /// Runs JavaScript in the page; `return` gives its value.
    pub(crate) async fn script(&self, script: &str) -> Told<Value> {
        self.call(script, Vec::new()).await
    }

    /// Runs JavaScript with `arguments`.
    pub(crate) async fn call(&self, script: &str, arguments: Vec<Value>) -> Told<Value> {
        Ok(self.client.execute(script, arguments).await?)
    }

    /// Runs JavaScript that calls `done(value)` in its own time.
    pub(crate) async fn script_async(&self, script: &str) -> Told<Value> {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        Ok(self.client.execute_async(&script, Vec::new()).await?)
    }

    /// What axe-core holds against the page as it stands, one line for each rule broken.
    pub(crate) async fn axe(&self) -> Told<Vec<String>> {
        let path = crate::workspace().join(".tools/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&path)
            .map_err(|error| Failure(format!("{}: {error}; ./dev test installs it", path.display())))?;
        let run = "axe.run().then(
            found => done(found.violations.map(v => v.id + ': ' + v.help + ' '
                + v.nodes.slice(0, 5).map(n => n.target.join(' ')).join(', '))),
            error => done(['axe-core failed: ' + error]));";
        Ok(texts_of(self.script_async(&format!("{axe};\n{run}")).await?))
    }

    /// Errors in the console since the last call, such as a panic or a breach of the page's
    /// policy. Only Chromium's driver tells them.
    pub(crate) async fn console_errors(&self) -> Told<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self.client.issue_cmd(Extra("se/log", json!({ "type": "browser" }))).await?;
        let entries = log.as_array().into_iter().flatten();
        let severe = entries.filter(|entry| entry["level"] == "SEVERE");
        Ok(severe.map(|entry| text_of(entry["message"].clone())).collect())
    }

    /// A command of Chromium's own protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Told<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.client.issue_cmd(Extra("goog/cdp/execute", body)).await?)
    }
}

/// A driver's command beyond the standard, by its path and body.
#[derive(Debug)]
struct Extra(&'static str, Value);

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.1.to_string()))
    }
}

fn text_of(value: Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn texts_of(value: Value) -> Vec<String> {
    value.as_array().into_iter().flatten().cloned().map(text_of).collect()
}
