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
        story("nothing of the first view changes when the page takes the place of the file", nothing_changes),
        story("the rest of the module comes with the first step beyond the first view", the_rest_comes),
        story_in_chromium(
            "where the rest of the module cannot be had, the page says so, and tries again",
            the_rest_cannot_be_had,
        ),
        story_in_chromium(
            "what is typed before the page works is searched for when it does",
            what_is_done_early_is_kept,
        ),
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

async fn nothing_changes(page: Page) -> Told {
    // Read by the browser as a document, which is not the one that it shows.
    const FILE: &str = "new Promise((then) => {
        const request = new XMLHttpRequest();
        request.responseType = 'document';
        request.open('GET', location.pathname);
        request.onload = () => then(request.response);
        request.send();
    })";
    // What is versions of a text, or takes a hold of the reader, waits for the page.
    const SAME: &str = "const bare = (root, css) => [...root.querySelectorAll(css)].map((element) => {
            const copy = element.cloneNode(true);
            copy.querySelectorAll('.versions').forEach((versions) => versions.remove());
            return copy.outerHTML.replace(/<!--.*?-->/g, '');
        });
        const words = (root, css) => [...root.querySelectorAll(css)].map((element) => element.textContent);
        const differences = (file) => [
            ...['#results > li', '.collection-head', '.collection-documents tr'].map((css) => [css, bare]),
            ...['.masthead-name', '.sentence-words', '.view-switch button'].map((css) => [css, words]),
        ].flatMap(([css, read]) => {
            const [before, after] = [read(file, css), read(document, css)];
            const is_same = before.length > 0 && before.join() === after.join();
            const at = before.findIndex((html, i) => html !== after[i]);
            return is_same ? [] : [`${css}: ${before.length}, ${before[at]} / ${after.length}, ${after[at]}`];
        });";
    let sites = [crate::site_folder(), crate::hostile_site_folder()];
    for site in sites {
        let page = page.with_site(Site::start(&site, "/").await?);
        page.open("").await?;
        let differences = page.script_async(&format!("{SAME} ({FILE}).then(differences).then(done)")).await?;
        ensure_same("what differs", differences, json!([]))?;
    }
    Ok(())
}

async fn the_rest_comes(page: Page) -> Told {
    let asked = |page: &Page| page.requests().iter().any(|path| path.contains("/later-"));
    page.open("").await?;
    page.settle().await?;
    ensure(!asked(&page), "a first view does without the rest")?;
    // By script, so that no pointer or key has told of the reader.
    page.script("document.querySelector('#results a.result').click()").await?;
    page.sees_document("The city’s mayor expressed strong support for cooperation…").await?;
    ensure(asked(&page), "what a first view does without has been fetched")?;
    let page = page.with_site(Site::start(&crate::site_folder(), "/").await?);
    page.open("#q=visa").await?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.wait_until(
        "a link fetches the rest at once",
        "performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-'))",
    )
    .await
}

async fn the_rest_cannot_be_had(page: Page) -> Told {
    let block = |urls: &[&str]| json!({ "urls": urls });
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setBlockedURLs", block(&["*/later-*"])).await?;
    page.open("").await?;
    page.click("#results a.result").await?;
    let told = "document.querySelector('#rest')?.innerText.includes('could not be fetched') ?? false";
    let is_told = page.wait_until("the page says what is missing", told).await;
    page.devtools("Network.setBlockedURLs", block(&[])).await?;
    is_told?;
    page.sees_fragment("").await?;
    page.click("#results a.result").await?;
    page.sees_document("The city’s mayor expressed strong support for cooperation…").await?;
    page.sees("nothing is missing any more", told, false).await?;
    ensure_same("the page has not stopped", page.count("#failure").await?, 0)?;
    // The console has what was missing, as it should.
    page.console_errors().await.map(drop)
}

async fn what_is_done_early_is_kept(page: Page) -> Told {
    let slow = json!({ "offline": false, "latency": 0, "downloadThroughput": 100_000, "uploadThroughput": -1 });
    let quick = json!({ "offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.open("").await?;
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    page.devtools("Network.emulateNetworkConditions", slow).await?;
    page.client.goto("about:blank").await?;
    page.script(&format!("setTimeout(() => {{ location = '{}' }})", page.site_address())).await?;
    let typed = page.type_into("#waiting input", "visa").await;
    page.devtools("Network.emulateNetworkConditions", quick).await?;
    typed?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.sees("typing goes on where it was", "document.activeElement.id", "search").await
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
    let list = html.split_once("<ol class=\"results\"").and_then(|(_, rest)| rest.split_once("</ol>"));
    let (list, _) = list.ok_or_else(|| Failure("the file has no list of documents".to_owned()))?;
    for title in titles {
        let item = format!(">{}</bdi>", title.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;"));
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
    ensure_same("the titles are listed", page.count("#waiting #results .result-title").await?, 5)
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
