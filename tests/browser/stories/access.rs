//! The page for those who do not use a mouse, do not see well, or do not see it at all.

use std::collections::BTreeMap;

use fantoccini::key::Key;
use serde_json::json;

use super::steps::{ensure, ensure_same};
use super::{Story, story, story_in_chromium};
use crate::page::{Page, Told};

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("axe-core finds nothing in any view", nothing_is_found_in_any_view),
        story_in_chromium("axe-core finds nothing on a desk in the dark", nothing_is_found_in_the_dark),
        story_in_chromium("axe-core finds nothing on a tablet", nothing_is_found_on_a_tablet),
        story_in_chromium("axe-core finds nothing on a phone", nothing_is_found_on_a_phone),
        story(
            "Tab comes to the search box, the filters, the results and the names, and each stop shows",
            tab_comes_everywhere,
        ),
        story("going back with Shift and Tab, no bar covers what has the focus", tab_goes_back),
        story("by keys alone a document is found, opened, read and closed", keys_are_enough),
        story("the walk from mention to mention goes on under the same key", the_walk_goes_on_under_the_same_key),
        story("a value chosen by key keeps the focus", a_chosen_value_keeps_the_focus),
        story("a chip taken out by key leaves the focus in the sentence", a_chip_leaves_the_focus_near),
        story("changes of the result are announced", changes_are_announced),
        story("dark and light differ, and the choice is kept", the_theme_is_kept),
        story_in_chromium("what is marked is marked in the colours of the system too", marks_show_in_system_colours),
    ]
}

/// The views, and what has to be pressed after the link is opened.
const VIEWS: &[(&str, &str, &str)] = &[
    ("start", "", ""),
    ("results", "#q=visa", ""),
    ("chosen", "#person=vu-hong-nam&not.disease=covid-19", ""),
    ("document", "#q=support&doc=covid-cooperation", ""),
    ("passage", "#person=vu-hong-nam&doc=hanoi-iuhw-meeting&at=p4", ""),
    ("hidden", "#doc=covid-cooperation&hide=place&hide=person", ""),
    ("card", "#doc=covid-cooperation", "#document .mention[data-kind=person]"),
    ("filters", "#q=visa&person=vu-hong-nam&person=pham-quang-hieu", ".filters-button"),
    ("help", "", ".masthead-tools [aria-label^=Help]"),
    ("concordance", "#q=workers&view=concordance", ""),
    ("concordance beside a document", "#q=workers&view=concordance&doc=workers-symposium", ""),
    ("hint", "#view=concordance", ""),
    ("notes", "#q=%zz&person=nguyen-van-a&colour=red&doc=nowhere", ""),
    ("none", "#q=visa+hanoi&person=vu-hong-nam", ""),
    ("query note", "#q=%22open", ""),
    ("why", "#q=viet+nam+support", ".result-hits button"),
];

async fn nothing_is_found_in_any_view(page: Page) -> Told {
    look(&page, &["light"]).await
}

async fn nothing_is_found_in_the_dark(page: Page) -> Told {
    look(&page, &["dark"]).await
}

async fn nothing_is_found_on_a_tablet(page: Page) -> Told {
    page.resize(820, 1100).await?;
    look(&page, &["light", "dark"]).await
}

async fn nothing_is_found_on_a_phone(page: Page) -> Told {
    page.resize(390, 844).await?;
    look(&page, &["light", "dark"]).await
}

/// Lets axe-core look at every view; tells everything that it finds.
async fn look(page: &Page, themes: &[&str]) -> Told {
    let mut findings = BTreeMap::<String, Vec<String>>::new();
    for (name, fragment, press) in VIEWS {
        page.open(fragment).await?;
        // Where the filters have a column of their own, there is no button for them.
        let can_press = format!("document.querySelector({})?.getClientRects().length > 0", json!(press));
        if !press.is_empty() && (*name != "filters" || page.value(&can_press).await? == true) {
            page.click(press).await?;
        }
        for theme in themes {
            page.call("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]).await?;
            page.settle().await?;
            for found in page.axe().await? {
                findings.entry(found).or_default().push(format!("{name} ({theme})"));
            }
        }
    }
    let told: String =
        findings.iter().map(|(found, views)| format!("\n    {found}\n      in {}", views.join(", "))).collect();
    ensure(findings.is_empty(), format!("axe-core finds nothing:{told}"))
}

async fn tab_comes_everywhere(page: Page) -> Told {
    page.open("#q=visa&doc=covid-cooperation").await?;
    page.sees_in_view("the document is open", "#document .hit").await?;
    for stop in [
        "#search",
        "#copy-link",
        ".facet-search",
        ".facet-choose",
        ".facet-exclude",
        ".facet-more",
        "#date-to",
        ".sentence .chip",
        ".clear",
        ".view-switch button",
        ".sort select",
        "#results a.result",
        ".back",
        ".walk [aria-label=Next]",
        ".document-source a",
        ".legend-kind",
        "#document .mention",
        "#document .paragraph-number",
        "#document .furniture summary",
    ] {
        page.tab_to(stop).await?;
    }
    Ok(())
}

async fn tab_goes_back(page: Page) -> Told {
    page.open("#q=japan&doc=covid-cooperation").await?;
    page.sees_in_view("the document is open", "#document .hit").await?;
    // The bars that stay at the top of their rooms must not hide what is above them in the text.
    page.script("[...document.querySelectorAll('#document .paragraph-number')].at(-1).focus()").await?;
    page.tab_back_to(".legend-kind").await?;
    page.tab_back_to("#results a.result").await?;
    page.tab_back_to(".sentence .chip").await?;
    page.tab_back_to(".facet[data-facet=person] .facet-choose").await?;
    page.tab_back_to("#search").await
}

async fn keys_are_enough(page: Page) -> Told {
    page.open("").await?;
    page.press('/').await?;
    for key in "visa".chars() {
        page.press(key).await?;
    }
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.tab_to(".facet[data-facet=person] .facet-choose").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_sentence("1 of 5 documents has “visa” and mentions Vu Hong Nam.").await?;
    page.tab_to("#results a.result").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam&doc=covid-cooperation").await?;
    page.press('n').await?;
    page.sees_in_view("the first hit is in view", "#document .hit[data-current=true]").await?;
    page.tab_to("#document .mention[data-kind=person]").await?;
    let name = page.text_value("'#' + document.activeElement.id").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_in_view("the card is in view", ".card h2").await?;
    page.wait_until("the focus is in the card", "document.activeElement.closest('.card')").await?;
    page.tab_to(".card-actions button").await?;
    page.press(Key::Escape.into()).await?;
    page.sees("the focus is on the name again", "'#' + document.activeElement.id", name.as_str()).await?;
    page.press(Key::Escape.into()).await?;
    page.sees_no_document().await
}

async fn the_walk_goes_on_under_the_same_key(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    let name = page.name_in_text("Vu Hong Nam").await?;
    page.click(&name).await?;
    page.wait_until("the focus is in the card", "document.activeElement.closest('.card')").await?;
    page.tab_to(".card-walk [aria-label='Next mention']").await?;
    let mut places = Vec::new();
    for _ in 0..3 {
        page.press(Key::Enter.into()).await?;
        page.settle().await?;
        places.push(page.text_value("document.querySelector('.card-walk span').innerText").await?);
    }
    let first = places.first().cloned().unwrap_or_default();
    ensure(places.iter().filter(|place| **place == first).count() == 1, format!("each press goes on: {places:?}"))
}

async fn a_chosen_value_keeps_the_focus(page: Page) -> Told {
    page.open("").await?;
    // The second value: chosen, it moves to the top of its list.
    page.tab_to(".facet[data-facet=person] .facet-choose[title='Tran Sy Thanh']").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_sentence("1 of 5 documents mentions Tran Sy Thanh.").await?;
    page.settle().await?;
    page.sees("the focus is still there", "document.activeElement.title", "Tran Sy Thanh").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_sentence("All 5 documents.").await
}

async fn a_chip_leaves_the_focus_near(page: Page) -> Told {
    page.open("#q=visa&person=vu-hong-nam").await?;
    page.tab_to(".sentence .chip").await?;
    page.press(Key::Enter.into()).await?;
    page.sees_chips(&["Vu Hong Nam"]).await?;
    page.settle().await?;
    let focused = page.text_value("document.activeElement.outerHTML.slice(0, 100)").await?;
    let is_near = page.value("document.activeElement.closest('.results-head, .search-box') !== null").await? == true;
    ensure(is_near, format!("the focus is near what was taken out, not on {focused}"))
}

async fn changes_are_announced(page: Page) -> Told {
    page.open("").await?;
    let said = "document.querySelector('[role=status]').textContent";
    page.sees("the result is announced", said, "All 5 documents.").await?;
    page.type_into("#search", "visa").await?;
    page.sees("the change is announced", said, "2 of 5 documents have “visa”.").await?;
    let polite = page.text_value("document.querySelector('[role=status]').getAttribute('aria-live')").await?;
    ensure_same("it waits for its turn", polite, "polite".to_owned())?;
    page.open("#q=visa&doc=covid-cooperation").await?;
    page.press('n').await?;
    page.sees("the walk is announced", "document.querySelector('.walk [aria-live=polite]')?.textContent", "1 of 2 hits")
        .await
}

async fn the_theme_is_kept(page: Page) -> Told {
    page.open("").await?;
    let switch = ".masthead-tools [aria-label^=Theme]";
    let look = "[document.querySelector('.masthead-tools [aria-label^=Theme]').getAttribute('aria-label'),
        getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.documentElement).color]";
    ensure_same("at first", page.text_value(&format!("{look}[0]")).await?, "Theme: as the system".to_owned())?;
    let as_the_system = page.value(look).await?;
    page.click(switch).await?;
    page.wait_until("the first press chooses", &format!("{look}[0] !== 'Theme: as the system'")).await?;
    let opposite = page.value(look).await?;
    let differ = as_the_system[1] != opposite[1] && as_the_system[2] != opposite[2];
    ensure(differ, format!("paper and ink change: {as_the_system} {opposite}"))?;
    page.click(switch).await?;
    page.wait_until("the next chooses the other", &format!("{look}[0] !== {}", opposite[0])).await?;
    let other = page.value(look).await?;
    ensure(other[1] == as_the_system[1] && other[0] != as_the_system[0], format!("that of the system: {other}"))?;
    page.reload().await?;
    page.sees("the choice is kept", look, other).await?;
    page.click(switch).await?;
    page.sees("then as the system again", &format!("{look}[0]"), "Theme: as the system").await?;
    page.reload().await?;
    page.sees("that is kept too", &format!("{look}[0]"), "Theme: as the system").await
}

async fn marks_show_in_system_colours(page: Page) -> Told {
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.devtools("Emulation.setEmulatedMedia", forced).await?;
    page.open("#q=japan&doc=covid-cooperation&at=p4.0-40").await?;
    page.press('n').await?;
    page.checks(
        "holds('the system chooses the colours', matchMedia('(forced-colors: active)').matches);
        const paper = getComputedStyle(document.body).backgroundColor;
        const style = (css, part) => getComputedStyle(document.querySelector(css), part);
        holds('the passage has a line', parseFloat(style('#document .passage').borderBottomWidth) > 0);
        const tick = style('.hit-map-tick[data-current=false]', '::before').backgroundColor;
        const current = style('.hit-map-tick[data-current=true]', '::before').backgroundColor;
        const hit = style('.strip-tick').backgroundColor;
        same('ticks that cannot be seen', [tick, current, hit].filter(colour => colour === paper), []);
        holds('the current tick differs', tick !== current);",
    )
    .await?;
    page.change_fragment("#q=japan&doc=covid-cooperation&at=p4").await?;
    let frame =
        "getComputedStyle(document.querySelector('[data-passage=true] .block-text') ?? document.body).outlineStyle";
    page.sees("the paragraph has a frame", frame, "solid").await?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] })).await.map(drop)
}
