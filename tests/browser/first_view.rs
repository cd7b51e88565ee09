//! Which functions of the module a first view runs, for `./dev profile`: the collection is looked at, searched in and
//! narrowed, at the widths of a desk, a tablet and a phone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::drivers::{Browser, Engine};
use crate::page::{Page, Told};
use crate::site::Site;

const WIDTHS: [(u32, u32); 3] = [(1440, 900), (820, 1100), (390, 844)];
/// What is typed: a word and the beginning of another.
const TYPED: &str = "visa wor";
/// How long the page has to finish what a step began.
const REST: Duration = Duration::from_secs(1);
/// Gives the module of a traced site what it tells its functions to.
const LISTEN: &str = "const start = WebAssembly.instantiateStreaming;
    window.seen = new Set();
    WebAssembly.instantiateStreaming = (source, imports) =>
        start(source, { ...imports, later: { ...imports.later, seen: (number) => window.seen.add(number) } });";

/// Writes the numbers of the functions that were run, a line each.
pub(crate) async fn run(site: &Path, target: &Path) -> Result<(), String> {
    let browser = Browser::start(Engine::Chromium).await?;
    let host = Site::start(site, "/").await.map_err(|error| error.to_string())?;
    let page = Page::new(browser.client.clone(), Engine::Chromium, host);
    let seen = look(&page).await.map_err(|failure| failure.0)?;
    browser.close().await;
    if seen.is_empty() {
        return Err(format!("the module in {} tells nothing: ./dev profile makes one that does", site.display()));
    }
    let lines: String = seen.iter().map(|number| format!("{number}\n")).collect();
    fs::write(target, lines).map_err(|error| format!("{}: {error}", target.display()))
}

async fn look(page: &Page) -> Told<BTreeSet<u64>> {
    let mut seen = BTreeSet::new();
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LISTEN })).await?;
    for (width, height) in WIDTHS {
        page.resize(width, height).await?;
        page.open("").await?;
        tokio::time::sleep(REST).await;
        if width == WIDTHS[0].0 {
            page.type_into("#search", TYPED).await?;
            tokio::time::sleep(REST).await;
            page.replace_text("#search", "").await?;
            tokio::time::sleep(REST).await;
            page.type_into(".facet[data-facet=person] input", "nam").await?;
            tokio::time::sleep(REST).await;
            page.replace_text(".facet[data-facet=person] input", "").await?;
            page.script(
                "const order = document.querySelector('.sort select');
                order.value = 'oldest';
                order.dispatchEvent(new Event('change', { bubbles: true }));",
            )
            .await?;
            tokio::time::sleep(REST).await;
            for _ in 0..2 {
                page.click(".facet[data-facet=person] li button").await?;
                tokio::time::sleep(REST).await;
            }
        }
        let numbers = page.script("return [...window.seen]").await?;
        seen.extend(numbers.as_array().into_iter().flatten().filter_map(Value::as_u64));
    }
    Ok(seen)
}
