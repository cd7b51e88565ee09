//! Measures the release site: times in Chromium, bytes over the wire.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use serde_json::json;

use crate::drivers::{Browser, Engine};
use crate::page::{Failure, Page, Told};
use crate::site::Site;

/// The box that a reader types into.
const SEARCH: &str = "#search";
/// What must be painted before the page is of use: a list to read and to click in, which the file has.
const RESULT: &str = "#results a.result";
/// The same, once the page has taken its place: from now on it answers.
const LIVE_RESULT: &str = "body > .app #results a.result";
/// What is typed, letter by letter.
const TYPED: &str = "visa hanoi";
/// How the names of the files begin that no first visit needs: the recogniser, and the rest of the module.
const RECOGNISER: &str = "annotator-";
const LATER: &str = "later-";
/// How often the page is loaded, each time by a browser that never saw it.
const LOADS: usize = 9;

/// A browser that has just started is busy with itself for a second, which a reader's is not.
const SETTLING: Duration = Duration::from_secs(2);

/// Prints the figures.
pub(crate) async fn run(site: &Path) -> Result<(), String> {
    let mut loads = Vec::new();
    let mut keys = Vec::new();
    let mut recognitions = Vec::new();
    for _ in 0..LOADS {
        let browser = Browser::start(Engine::Chromium).await?;
        tokio::time::sleep(SETTLING).await;
        let host = Site::start(site, "/").await.map_err(|error| error.to_string())?;
        let page = Page::new(browser.client.clone(), Engine::Chromium, host);
        loads.push(load(&page).await.map_err(|failure| failure.0)?);
        keys.extend(keystrokes(&page).await.map_err(|failure| failure.0)?);
        recognitions.push(recognition(&page).await.map_err(|failure| failure.0)?);
        browser.close().await;
    }
    print_times("from navigation to a painted list", loads.iter().map(|load| load.0).collect());
    print_times(
        "from navigation to a painted list of the page that answers",
        loads.iter().map(|load| load.1).collect(),
    );
    print_times("from a keystroke to the answer laid out", keys.iter().map(|key| key.0).collect());
    print_times("from a keystroke to the frame that shows it", keys.iter().map(|key| key.1).collect());
    print_times("recognising all documents of the collection", recognitions);
    print_weight("first visit", site, |name| !name.starts_with(RECOGNISER) && !name.starts_with(LATER))?;
    print_weight("the rest of the page, with the first step", site, |name| name.starts_with(LATER))?;
    print_weight("the recogniser, when it is first asked", site, |name| name.starts_with(RECOGNISER))
}

/// Prints what a part of the site weighs.
fn print_weight(what: &str, site: &Path, is_counted: impl Fn(&str) -> bool) -> Result<(), String> {
    let (mut raw, mut small) = (0, 0);
    for entry in fs::read_dir(site).map_err(|error| error.to_string())?.flatten() {
        if is_counted(&entry.file_name().to_string_lossy()) {
            let body = fs::read(entry.path()).map_err(|error| error.to_string())?;
            raw += body.len();
            small += compressed(&body).map_err(|error| error.to_string())?;
        }
    }
    println!("{what}, over the wire: {raw} bytes, {small} with brotli at its best");
    Ok(())
}

/// Milliseconds to recognise every document of the collection, the recogniser loaded and warm.
async fn recognition(page: &Page) -> Told<f64> {
    let script = "(async () => {
        const texts = concord.corpus().documents.map(({ id, date }) => [concord.document(id).text, date ?? undefined]);
        const all = async () => { for (const [text, date] of texts) await concord.annotate(text, date); };
        await all();
        const begin = performance.now();
        await all();
        return performance.now() - begin;
    })().then(done, (error) => done(String(error)))";
    number(&page.script_async(script).await?)
}

/// Milliseconds from navigation until a result has been painted, and until one has been by a page that says it is ready.
async fn load(page: &Page) -> Told<(f64, f64)> {
    let watch = format!(
        "const watch = (css, name) => {{
            const look = () => document.querySelector(css)
                ? requestAnimationFrame(() => setTimeout(() => {{ window[name] = performance.now(); }}))
                : requestAnimationFrame(look);
            requestAnimationFrame(look);
        }};
        watch('{RESULT}', 'paintedAt');
        watch('{LIVE_RESULT}', 'answersAt');"
    );
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
    page.open("").await?;
    page.wait_until("a result is painted", "window.answersAt").await?;
    // Before a first visit is over, the rest has not been asked for: what is painted is painted without it.
    let rest = format!("performance.getEntriesByType('resource').some(({{ name }}) => name.includes('/{LATER}'))");
    let is_asked = page.script(&format!("return {rest}")).await?;
    if is_asked != json!(false) {
        return Err(Failure(format!("the first visit asked for {LATER}*.wasm: ./dev profile finds out what it needs")));
    }
    let times = "Promise.resolve(window.concord?.ready).then(() => done([window.paintedAt, window.answersAt]))";
    let times = page.script_async(times).await?;
    Ok((number(&times[0])?, number(&times[1])?))
}

/// Milliseconds from each letter typed until the page has answered and been laid out, and until
/// the frame that shows it. Typing starts just after a frame, so the second is the worst case.
async fn keystrokes(page: &Page) -> Told<Vec<(f64, f64)>> {
    let mut times = Vec::new();
    for end in 1..=TYPED.len() {
        let script = format!(
            "const box = document.querySelector('{SEARCH}');
            const afterFrame = (then) => requestAnimationFrame(() => setTimeout(then));
            afterFrame(() => {{
                const begin = performance.now();
                let answered;
                box.value = '{}';
                box.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
                const channel = new MessageChannel();
                channel.port1.onmessage = () => {{
                    document.body.getBoundingClientRect();
                    answered = performance.now() - begin;
                    afterFrame(() => done([answered, performance.now() - begin]));
                }};
                channel.port2.postMessage(0);
            }});",
            &TYPED[..end]
        );
        let measured = page.script_async(&script).await?;
        times.push((number(&measured[0])?, number(&measured[1])?));
    }
    Ok(times)
}

fn number(value: &serde_json::Value) -> Told<f64> {
    value.as_f64().ok_or_else(|| Failure(format!("no time was measured: {value}")))
}

fn print_times(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    println!("{what}: median {:.1} ms, 95th percentile {:.1} ms, {} measured", at(0.5), at(0.95), times.len());
}

fn compressed(body: &[u8]) -> io::Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &body[..], &mut small, &parameters)?;
    Ok(small.len())
}
