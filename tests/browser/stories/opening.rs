//! The first moments, on any host, and what stands there where the page cannot work.

use serde_json::{Value, json};

use super::steps::{ensure, ensure_same};
use super::{Story, story, story_in_chromium};
use crate::page::{Failure, Page, Told};
use crate::site::Site;

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("the page opens with the whole collection", the_page_opens),
        story("a shared link opens with the same passage marked and in view", a_shared_link_opens),
        story("the page works in a folder of its host", the_page_works_in_a_folder_of_its_host),
        story(
            "the file that the host sends already names the collection and every document",
            the_file_names_every_document,
        ),
        story_in_chromium("without scripts the page says what it needs and names the documents", without_scripts),
        story_in_chromium("without WebAssembly the page says what it needs", without_webassembly),
        story("where the module stops in the middle of something, the page says so", a_failure_is_told),
    ]
}

async fn the_page_opens(page: Page) -> Told {
    page.open("").await?;
    page.sees_sentence("All 5 documents.").await?;
    ensure_same("five documents are listed", page.count("#results a.result").await?, 5)?;
    ensure_same("the tab is called", page.title().await?, "Viet Nam and Japan".to_owned())?;
    ensure_same("the waiting lines are gone", page.count("#waiting").await?, 0)?;
    page.sees_fragment("").await
}

async fn a_shared_link_opens(page: Page) -> Told {
    page.open("#q=visa&person=vu-hong-nam&doc=covid-cooperation&at=p15.0-23").await?;
    page.sees_chips(&["“visa”", "Vu Hong Nam"]).await?;
    page.sees_sentence("1 of 5 documents has “visa” and mentions Vu Hong Nam.").await?;
    page.sees_document("Vietnam, Japan co-ordinate efforts to support people amid COVID-19").await?;
    let marked = "[...document.querySelectorAll('#document .passage')].map(e => e.textContent).join('')";
    page.sees("the passage of the link is marked", marked, "Medical support centres").await?;
    page.sees_in_view("the passage is in view", "#document .passage").await?;
    let background = page.text_value("getComputedStyle(document.querySelector('.passage')).backgroundColor").await?;
    ensure(background != "rgba(0, 0, 0, 0)", "the mark of the passage has a colour")?;
    ensure_same(
        "the search box has the query",
        page.value("document.querySelector('#search').value").await?,
        json!("visa"),
    )?;
    ensure_same(
        "the tab is called",
        page.title().await?,
        "Vietnam, Japan co-ordinate efforts to support people amid COVID-19 · Viet Nam and Japan".to_owned(),
    )?;
    ensure_same("nothing of the link was left out", page.count(".notes").await?, 0)
}

async fn the_page_works_in_a_folder_of_its_host(page: Page) -> Told {
    let folder = "/a/folder/";
    let page = page.with_site(Site::start(&crate::site_folder(), folder).await?);
    page.open("#q=visa").await?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.click("#results a.result").await?;
    page.sees_fragment("#q=visa&doc=covid-cooperation").await?;
    // The recogniser is fetched on demand, from the same folder.
    page.checks("holds('a name is recognised', (await concord.annotate('He went to Hanoi.')).length === 1)").await?;
    for path in page.requests() {
        ensure(path.starts_with(folder) || path == "/favicon.ico", format!("the page did not ask for {path}"))?;
    }
    Ok(())
}

/// The titles that the page itself shows, once it works.
async fn titles(page: &Page) -> Told<Vec<String>> {
    page.open("").await?;
    let titles = page.value("concord.corpus().documents.map(d => d.title)").await?;
    let titles: Vec<String> =
        titles.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    ensure_same("the collection has documents", titles.len(), 5)?;
    Ok(titles)
}

async fn the_file_names_every_document(page: Page) -> Told {
    let titles = titles(&page).await?;
    let html =
        page.script_async("fetch(location.pathname).then(r => r.text()).then(done, e => done(String(e)))").await?;
    let html = html.as_str().unwrap_or_default();
    ensure(html.contains("This page needs JavaScript and WebAssembly"), "the file says what the page needs")?;
    for tag in ["<title>Viet Nam and Japan</title>", "<meta property=\"og:title\" content=\"Viet Nam and Japan\">"] {
        ensure(html.contains(tag), format!("the file has {tag}"))?;
    }
    let list = html.split_once("<ul class=\"waiting-titles\">").and_then(|(_, rest)| rest.split_once("</ul>"));
    let (list, _) = list.ok_or_else(|| Failure("the file has no list of titles".to_owned()))?;
    for title in titles {
        let item = format!("<li>{}</li>", title.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;"));
        ensure(list.contains(&item), format!("the list in the file has {item}; the list is “{list}”"))?;
    }
    Ok(())
}

async fn without_scripts(page: Page) -> Told {
    let titles = titles(&page).await?;
    let set = |value: bool| json!({ "value": value });
    page.devtools("Emulation.setScriptExecutionDisabled", set(true)).await?;
    page.client.refresh().await?;
    // The driver's own scripts cannot run either, so the text is read from the tree of the page.
    let seen = page.devtools("Accessibility.getFullAXTree", json!({})).await;
    page.devtools("Emulation.setScriptExecutionDisabled", set(false)).await?;
    let seen = seen?.to_string();
    ensure(seen.contains("This page needs JavaScript and WebAssembly"), "the page says what it needs")?;
    for title in titles {
        ensure(seen.contains(&title), format!("the page names “{title}”"))?;
    }
    Ok(())
}

async fn without_webassembly(page: Page) -> Told {
    let script = json!({ "source": "delete window.WebAssembly" });
    let added = page.devtools("Page.addScriptToEvaluateOnNewDocument", script).await?;
    page.client.goto("about:blank").await?;
    page.client.goto(&page.site_address()).await?;
    let reason = "getComputedStyle(document.querySelector('#waiting .waiting-reason')).visibility === 'visible'";
    let told = page.wait_until("the page says what it needs", reason).await;
    page.devtools("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] })).await?;
    // The starter fails without it, and says so; nothing else may be wrong.
    let errors = page.console_errors().await?;
    told?;
    ensure(errors.iter().all(|error| error.contains("WebAssembly")), format!("nothing else goes wrong: {errors:?}"))?;
    ensure_same("the titles are listed", page.count("#waiting .waiting-titles li").await?, 5)
}

async fn a_failure_is_told(page: Page) -> Told {
    page.open("").await?;
    let fail =
        |error: &str| format!("dispatchEvent(new ErrorEvent('error', {{ error: {error}, message: 'it stopped' }}))");
    page.script(&fail("new Error('not ours')")).await?;
    let told = "document.querySelector('#failure')?.innerText.includes('it stopped') ?? false";
    page.sees("an error of something else is not ours", told, false).await?;
    page.script(&fail("new WebAssembly.RuntimeError('unreachable')")).await?;
    page.sees("the page says that it stopped, and what to do", told, true).await?;
    // The console has it too, as it should.
    page.console_errors().await.map(drop)
}
