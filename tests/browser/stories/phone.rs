//! The page on a phone. Told in Chromium alone: the other windows cannot be as narrow.

use serde_json::json;

use super::steps::{ensure, ensure_same};
use super::{Story, story_in_chromium};
use crate::page::{Page, Told};

pub(super) fn stories() -> Vec<Story> {
    vec![
        story_in_chromium("on a phone the way from the list to a document and back keeps the place", the_place_is_kept),
        story_in_chromium("on a phone a document takes the focus when it opens, and gives it back", the_focus_follows),
        story_in_chromium(
            "on a phone the filters are a sheet that says how many documents it shows",
            filters_are_a_sheet,
        ),
        story_in_chromium("on a phone the card is a sheet at the foot", the_card_is_a_sheet),
        story_in_chromium("on a phone what can be pressed is large enough for a thumb", a_thumb_is_enough),
        story_in_chromium("on a phone nothing scrolls sideways", nothing_scrolls_sideways),
        story_in_chromium("on a phone the collection is the first thing seen", the_collection_comes_first),
    ]
}

const ROOM: &str = "document.querySelector('.results-room').scrollTop";

async fn the_place_is_kept(page: Page) -> Told {
    page.resize(390, 600).await?;
    page.open("#q=japan").await?;
    page.sees_sentence("5 of 5 documents have “japan”.").await?;
    page.script("document.querySelector('.results-room').scrollTop = 240").await?;
    page.settle().await?;
    let place = page.number_value(ROOM).await?;
    ensure(place > 100.0, format!("the list is longer than the screen: {place}"))?;
    let third = "#results li:nth-child(3) a.result";
    let title = page.text(third).await?;
    page.click(third).await?;
    page.sees_document(&title).await?;
    page.sees_in_view("the document is in view", "#document .hit").await?;
    ensure_same("the list is out of sight", page.text_value(&visibility(".results-room")).await?, "hidden".to_owned())?;
    page.click(".back").await?;
    page.sees_no_document().await?;
    page.sees_in_view("the list is in view", third).await?;
    page.sees("the list stands where it stood", ROOM, json!(place)).await?;
    // The way of the browser leads to the same place.
    page.click(third).await?;
    page.sees_document(&title).await?;
    page.back().await?;
    page.sees_no_document().await?;
    page.sees("the list stands where it stood", ROOM, json!(place)).await
}

async fn the_focus_follows(page: Page) -> Told {
    page.resize(390, 844).await?;
    page.open("#q=japan").await?;
    page.tab_to("#results li:nth-child(2) a.result").await?;
    page.press(fantoccini::key::Key::Enter.into()).await?;
    page.find("#document").await?;
    page.settle().await?;
    let focused = page.text_value("document.activeElement.outerHTML.slice(0, 100)").await?;
    let is_in = page.value("document.activeElement.closest('.document-room') !== null").await? == true;
    ensure(is_in, format!("the focus is in the document, not on {focused}"))?;
    page.press(fantoccini::key::Key::Escape.into()).await?;
    page.sees_no_document().await?;
    page.settle().await?;
    let focused = page.text_value("document.activeElement.outerHTML.slice(0, 100)").await?;
    let is_back = page.value("document.activeElement.closest('#results') !== null").await? == true;
    ensure(is_back, format!("the focus is in the list again, not on {focused}"))
}

async fn filters_are_a_sheet(page: Page) -> Told {
    page.resize(390, 844).await?;
    page.open("#q=japan").await?;
    ensure_same("at first", page.text_value(&visibility("#filters")).await?, "hidden".to_owned())?;
    page.click(".filters-button").await?;
    page.sees("the sheet is there", &visibility("#filters"), "visible").await?;
    let edges = "(b => [b.left, b.right === innerWidth, b.bottom === innerHeight, b.top > 50])\
        (document.querySelector('#filters').getBoundingClientRect())";
    page.sees("it stands at the foot, as wide as the screen", edges, json!([0, true, true, true])).await?;
    let done = ".filters-done";
    ensure_same("the button says", page.text(done).await?, "Show 5 documents".to_owned())?;
    page.choose("person", "Vu Hong Nam").await?;
    page.sees("the count follows", &format!("document.querySelector('{done}').innerText"), "Show 2 documents").await?;
    page.choose("year", "2021").await?;
    page.sees("the count follows", &format!("document.querySelector('{done}').innerText"), "Show 1 document").await?;
    page.sees("the sheet stays", &visibility("#filters"), "visible").await?;
    page.script("document.querySelector('#filters').scrollTop = 100000").await?;
    page.sees_in_view("the button stays within reach", done).await?;
    page.click(done).await?;
    page.sees("the sheet is gone", &visibility("#filters"), "hidden").await?;
    page.sees_results(&["police-agency-meeting"]).await?;
    page.sees_in_view("the list is in view", "#results a.result").await?;
    page.click(".filters-button").await?;
    page.sees("the sheet is there", &visibility("#filters"), "visible").await?;
    page.press(fantoccini::key::Key::Escape.into()).await?;
    page.sees("Escape puts it away", &visibility("#filters"), "hidden").await?;
    page.click(".filters-button").await?;
    page.sees("the sheet is there", &visibility("#filters"), "visible").await?;
    page.sees("the focus is in it", "document.activeElement.id", "filters").await?;
    page.call("document.elementFromPoint(innerWidth / 2, 80).click()", Vec::new()).await?;
    page.sees("a tap beside it puts it away", &visibility("#filters"), "hidden").await
}

async fn the_card_is_a_sheet(page: Page) -> Told {
    page.resize(390, 844).await?;
    page.open("#doc=covid-cooperation").await?;
    let name = page.name_in_text("Vu Hong Nam").await?;
    page.click(&name).await?;
    page.sees_in_view("the card is in view", ".card h2").await?;
    let edges = "(b => [b.left, b.right === innerWidth, b.bottom === innerHeight, b.height <= innerHeight * 0.46])\
        (document.querySelector('.card').getBoundingClientRect())";
    page.sees("it stands at the foot, as wide as the screen", edges, json!([0, true, true, true])).await?;
    let is_above = "(() => { const name = document.querySelector('#document .mention:has(.passage)') \
        ?? document.querySelector('#document .passage'); return name && name.getBoundingClientRect().bottom \
        <= document.querySelector('.card').getBoundingClientRect().top; })()";
    for _ in 0..3 {
        page.click(".card [aria-label='Next mention']").await?;
        page.settle().await?;
        page.wait_until("the mention that is walked to stands above the card", is_above).await?;
    }
    Ok(())
}

async fn a_thumb_is_enough(page: Page) -> Told {
    page.resize(390, 844).await?;
    page.open("#q=visa&doc=covid-cooperation").await?;
    let name = page.name_in_text("Vu Hong Nam").await?;
    page.call("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", vec![json!(name)]).await?;
    page.click(&name).await?;
    page.find(".card").await?;
    // 44 CSS pixels are what the platforms ask for; the token for it says so too.
    let small = "[...document.querySelectorAll('#search, .masthead .tool, .back, .walk .tool, .card .tool, .card .button')]\
        .filter(e => e.offsetHeight < 44).map(e => `${e.getAttribute('aria-label') ?? e.innerText}: ${e.offsetHeight}`)";
    page.sees("nothing is too small for a thumb", small, json!([])).await?;
    // A smaller field makes phones zoom in when it gets the focus.
    page.sees(
        "the type in the search box is 16 pixels",
        "parseFloat(getComputedStyle(document.querySelector('#search')).fontSize) >= 16",
        true,
    )
    .await
}

async fn nothing_scrolls_sideways(page: Page) -> Told {
    let mut wide = Vec::new();
    for width in [320, 390] {
        page.resize(width, 700).await?;
        for (name, fragment, press) in [
            ("start", "", ""),
            ("results", "#q=visa&person=vu-hong-nam", ""),
            (
                "long chips",
                "#event=promoting-support-for-vietnamese-workers-in-japan-to-integrate-with-local-commun",
                "",
            ),
            ("long word", "#q=Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", ""),
            ("document", "#q=support&doc=covid-cooperation", ""),
            ("contact block", "#doc=workers-symposium", "#document .furniture summary"),
            ("card", "#doc=covid-cooperation", "#document .mention[data-kind=org]"),
            ("concordance", "#q=workers&view=concordance", ""),
            ("notes", "#colour=red&person=a-very-long-name-of-somebody-who-is-not-in-this-collection-at-all", ""),
            ("none", "#q=visa+hanoi&person=vu-hong-nam", ""),
            ("filters", "#q=visa", ".filters-button"),
            ("help", "", ".masthead-tools [aria-label^=Help]"),
        ] {
            page.open(fragment).await?;
            if !press.is_empty() {
                page.click(press).await?;
            }
            page.settle().await?;
            let wider = page.value(WIDER).await?;
            if wider != json!([]) {
                wide.push(format!("{width}, {name}: {wider}"));
            }
        }
    }
    ensure(wide.is_empty(), format!("nothing is wider than its room:\n    {}", wide.join("\n    ")))
}

/// What can be scrolled sideways: the page itself, and each room and sheet that is seen.
const WIDER: &str = "[document.scrollingElement, ...document.querySelectorAll(
        '.filters, .results-room, .document-room, .card, .help, .notes')]
    .filter(e => e.getClientRects().length && getComputedStyle(e).visibility === 'visible'
        && e.scrollWidth > Math.min(e.clientWidth, innerWidth))
    .map(e => `${e.tagName} ${e.className}: ${e.scrollWidth} in ${e.clientWidth}`)";

async fn the_collection_comes_first(page: Page) -> Told {
    page.resize(390, 844).await?;
    page.open("").await?;
    page.sees_in_view("the name of the collection is in view", ".collection h2").await?;
    page.sees_in_view("its first document is in view", ".collection-documents tbody a").await?;
    page.click(".collection-documents tbody a").await?;
    page.sees_in_view("the document is in view", "#document .document-title").await?;
    page.click(".back").await?;
    page.sees_in_view("the collection is in view again", ".collection h2").await?;
    page.type_into("#search", "visa").await?;
    page.sees_in_view("the list takes its place", "#results a.result").await
}

fn visibility(css: &str) -> String {
    format!("getComputedStyle(document.querySelector('{css}')).visibility")
}
