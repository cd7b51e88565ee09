//! The open document: its marks, its keys, what is known of it.

use fantoccini::key::Key;
use serde_json::json;

use super::steps::{ensure, ensure_same, in_view};
use super::{Story, story};
use crate::page::{Page, Told};
use crate::site::Site;

/// What the bar above the text says of its marks.
const POSITION: &str = "document.querySelector('.walk-position')?.innerText";
const COVID: &str = "Vietnam, Japan co-ordinate efforts to support people amid COVID-19";
const SYMPOSIUM: &str = "Symposium on Promoting Support for Vietnamese Workers in Japan";

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("Back after opening a document closes it", back_closes_the_document),
        story("n and p walk through the hits, and the current one is in view", n_and_p_walk),
        story("n and p walk through the mentions of a chosen name where nothing is typed", n_walks_through_mentions),
        story("j and k go through the documents of the result", j_and_k_go_through_documents),
        story(
            "Escape closes, the slash goes to the search box, the question mark shows the keys",
            keys_do_what_help_says,
        ),
        story("keys mean letters while one types", keys_mean_letters_while_typing),
        story("the legend hides a kind and shows it again, and no text is written anew", the_legend_hides_a_kind),
        story("what was inferred or given is said to be so", what_is_inferred_is_said),
        story("page furniture is folded, and opens", furniture_is_folded),
        story("a long list grows as it is read, and begins anew with another search", a_long_list_grows),
    ]
}

async fn back_closes_the_document(page: Page) -> Told {
    page.open("#q=visa").await?;
    page.click("#results a.result").await?;
    page.sees_document(COVID).await?;
    page.sees_fragment("#q=visa&doc=covid-cooperation").await?;
    page.back().await?;
    page.sees_no_document().await?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.forward().await?;
    page.sees_document(COVID).await?;
    page.click(".back").await?;
    page.sees_no_document().await
}

async fn n_and_p_walk(page: Page) -> Told {
    page.open("#q=workers&doc=workers-symposium").await?;
    let n = page.count("#document .hit").await?;
    ensure(n > 5, "there are hits to walk through")?;
    page.sees("the bar counts the hits", POSITION, format!("{n} hits")).await?;
    let current = "#document .hit[data-current=true]";
    for at in 1..=n {
        page.press('n').await?;
        page.sees("the bar says which hit", POSITION, format!("{at} of {n} hits")).await?;
        page.sees_in_view("the current hit is in view", current).await?;
        let index = "[...document.querySelectorAll('#document .hit')].findIndex(e => e.dataset.current === 'true')";
        page.sees("it is the next one", index, at - 1).await?;
    }
    page.press('n').await?;
    page.sees("after the last comes the first", POSITION, format!("1 of {n} hits")).await?;
    page.press('n').await?;
    page.sees("the bar says which hit", POSITION, format!("2 of {n} hits")).await?;
    page.press('p').await?;
    page.sees("p goes back", POSITION, format!("1 of {n} hits")).await?;
    page.press('p').await?;
    page.sees("before the first comes the last", POSITION, format!("{n} of {n} hits")).await?;
    page.sees_in_view("the last hit is in view", current).await?;
    page.click(".walk [aria-label=Next]").await?;
    page.sees("the button does as the key", POSITION, format!("1 of {n} hits")).await?;
    page.sees_in_view("the first hit is in view", current).await
}

async fn n_walks_through_mentions(page: Page) -> Told {
    page.open("#person=vu-hong-nam&doc=covid-cooperation").await?;
    page.sees("the bar counts the mentions", POSITION, "5 mentions").await?;
    for (at, surface) in [(1, "Vu Hong Nam"), (2, "Vu Hong Nam"), (3, "Nam")] {
        page.press('n').await?;
        page.sees("the bar says which mention", POSITION, format!("{at} of 5 mentions")).await?;
        let current = "#document .mention[data-current=true]";
        page.sees("it is his name", &format!("document.querySelector('{current}')?.textContent"), surface).await?;
        page.sees_in_view("it is in view", current).await?;
    }
    Ok(())
}

async fn j_and_k_go_through_documents(page: Page) -> Told {
    page.open("#q=support&sort=newest").await?;
    let ids = page.result_ids().await?;
    let ids: Vec<&str> = ids.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str).collect();
    ensure_same("there are documents to go through", ids.len(), 4)?;
    let keys =
        [('j', 0), ('j', 1), ('j', 2), ('k', 1), ('j', 2), ('j', 3), ('j', 3), ('k', 2), ('k', 1), ('k', 0), ('k', 0)];
    for (key, at) in keys {
        page.press(key).await?;
        page.sees_fragment(&format!("#q=support&sort=newest&doc={}", ids[at])).await?;
        page.sees(
            &format!("after {key} the list shows which document is open"),
            "[...document.querySelectorAll('#results > li')].findIndex(e => e.dataset.current === 'true')",
            at,
        )
        .await?;
    }
    page.sees_in_view("the document is in view", "#document .document-title").await?;
    page.resize(1280, 500).await?;
    page.open("#q=japan").await?;
    for _ in 0..4 {
        page.press('j').await?;
        page.settle().await?;
        page.sees_in_view("the row is in view", "#results > li[data-current=true] a.result").await?;
    }
    Ok(())
}

async fn keys_do_what_help_says(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    page.sees_document(COVID).await?;
    page.press('?').await?;
    page.wait_until("the help is open", "document.querySelector('dialog.help').open").await?;
    page.sees_in_view("the help is in view", "dialog.help h2").await?;
    page.press('j').await?;
    page.press(Key::Escape.into()).await?;
    page.wait_until("Escape closes the help", "!document.querySelector('dialog.help').open").await?;
    page.sees_fragment("#doc=covid-cooperation").await?;
    page.sees_document(COVID).await?;
    page.press(Key::Escape.into()).await?;
    page.sees_no_document().await?;
    page.sees_fragment("").await?;
    page.press('/').await?;
    page.sees("the search box has the focus", "document.activeElement.id", "search").await?;
    page.sees("the slash itself is not typed", "document.querySelector('#search').value", "").await?;
    page.press('v').await?;
    page.sees("what follows is", "document.querySelector('#search').value", "v").await?;
    page.press(Key::Escape.into()).await?;
    page.wait_until("Escape leaves the box", "document.activeElement.id !== 'search'").await?;
    page.press('?').await?;
    page.wait_until("the help opens again", "document.querySelector('dialog.help').open").await
}

async fn keys_mean_letters_while_typing(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    page.sees_document(COVID).await?;
    page.click("#search").await?;
    for key in "jknpl?/".chars() {
        page.press(key).await?;
    }
    page.sees("they stand in the box", "document.querySelector('#search').value", "jknpl?/").await?;
    page.sees_document(COVID).await?;
    ensure_same(
        "the help stays closed",
        page.value("document.querySelector('dialog.help').open").await?,
        json!(false),
    )?;
    ensure_same("no link is shown", page.count(".link-by-hand").await?, 0)
}

async fn the_legend_hides_a_kind(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    page.sees_document(COVID).await?;
    page.script(
        "window.keptName = document.querySelector('#document .mention[data-kind=place]');
        window.keptText = document.querySelector('#document [data-paragraph=\"5\"] .block-text').firstChild;
        window.nWritten = 0;
        new MutationObserver(records => { window.nWritten += records.length; })
            .observe(document.querySelector('#document'), { subtree: true, childList: true, characterData: true });",
    )
    .await?;
    let line = |kind: &str| {
        format!("getComputedStyle(document.querySelector('#document .mention[data-kind={kind}]')).textDecorationLine")
    };
    page.sees("places are underlined", &line("place"), "underline").await?;
    page.click(".legend-kind[data-kind=place]").await?;
    page.sees("places are no longer underlined", &line("place"), "none").await?;
    page.sees("people still are", &line("person"), "underline").await?;
    page.sees_fragment("#doc=covid-cooperation&hide=place").await?;
    let button = "document.querySelector('.legend-kind[data-kind=place]').getAttribute('aria-pressed')";
    page.sees("the button is not pressed", button, "false").await?;
    page.click(".legend-kind[data-kind=place]").await?;
    page.sees("places are underlined again", &line("place"), "underline").await?;
    page.sees_fragment("#doc=covid-cooperation").await?;
    page.back().await?;
    page.sees("Back hides them again", &line("place"), "none").await?;
    let is_kept = "window.keptName === document.querySelector('#document .mention[data-kind=place]')
        && window.keptText.isConnected && window.nWritten === 0";
    page.settle().await?;
    page.wait_until("the text on the page is the same as before", is_kept).await
}

async fn what_is_inferred_is_said(page: Page) -> Told {
    page.open("").await?;
    page.checks(
        "const row = id => document.querySelector(`#results a.result[href*=\"${id}\"]`).closest('li');
        const date = id => row(id).querySelector('.result-date').textContent;
        const title = id => getComputedStyle(row(id).querySelector('.result-title')).fontStyle;
        same('a date from the text of an event', date('police-agency-meeting'), '23 April 2021, inferred');
        same('a date from the editor', date('workers-symposium'), '30 July 2024, given');
        same('a date that the text states', date('covid-cooperation'), '26 May 2020');
        same('a title made from the text', title('police-agency-meeting'), 'italic');
        same('a title that the text has', title('workers-symposium'), 'normal');",
    )
    .await?;
    for (id, reasons) in [
        ("police-agency-meeting", vec!["Title: Inferred", "Date: Inferred", "Source: Inferred"]),
        ("workers-symposium", vec!["Date: Given by the editor: The text says July 30 without a year."]),
        ("hanoi-iuhw-meeting", vec!["Title: Inferred", "Date and source: Given"]),
        ("covid-cooperation", vec![]),
    ] {
        page.open(&format!("#doc={id}")).await?;
        page.find("#document .document-meta").await?;
        let said = page.texts(".document-reasons li").await?;
        let fits =
            said.len() == reasons.len() && said.iter().zip(&reasons).all(|(said, reason)| said.starts_with(reason));
        ensure(fits, format!("the head of {id} says {reasons:?}; it says {said:?}"))?;
    }
    Ok(())
}

async fn furniture_is_folded(page: Page) -> Told {
    page.open("#doc=workers-symposium").await?;
    page.sees_document(SYMPOSIUM).await?;
    let height = "document.querySelector('#document .furniture').getBoundingClientRect().height";
    let folded = page.number_value(height).await?;
    let summary = page.text("#document .furniture summary").await?;
    ensure(summary.contains("contact block"), format!("the folded line says what it is: “{summary}”"))?;
    let counter = "document.querySelector('#document .furniture p:last-child').checkVisibility()";
    ensure_same("the counter of page views can be seen", page.value(counter).await?, json!(false))?;
    page.click("#document .furniture summary").await?;
    page.sees("the counter can be seen", counter, true).await?;
    page.wait_until("it opens", &format!("{height} > {folded} + 100")).await?;
    let last = "#document .furniture p:last-child";
    ensure(page.text(last).await?.starts_with("Total number of pageviews"), "all of it is there")?;
    page.script(&format!("document.querySelector('{last}').scrollIntoView()")).await?;
    page.wait_until("it is in view", &in_view(last)).await?;
    ensure_same("no name is marked in it", page.count("#document .furniture .mention").await?, 0)
}

async fn a_long_list_grows(page: Page) -> Told {
    // The collection of this project is too small for it.
    let page = page.with_site(Site::start(&crate::hostile_site_folder(), "/").await?);
    page.open("#q=title:row&sort=title").await?;
    let rows = "document.querySelectorAll('#results > li').length";
    page.sees("the first rows are there", rows, 40).await?;
    let to_end = "(room => room.scrollTop = room.scrollHeight)(document.querySelector('.results-room'))";
    page.script(to_end).await?;
    page.sees("the others come as one reads on", rows, 60).await?;
    let titles = "[...document.querySelectorAll('#results .result-title')].map(e => e.textContent.slice(4, 6)).join()";
    let in_order: Vec<String> = (1..=60).map(|n| format!("{n:02}")).collect();
    page.sees("in their order", titles, in_order.join(",")).await?;
    page.sees("there is no more", "document.querySelectorAll('.results-room > .more').length", 0).await?;
    page.replace_text("#search", "the").await?;
    page.sees("another search begins with the first rows", rows, 40).await?;
    // On the way to it a driver would scroll, and so get more without it.
    page.script("document.querySelector('.results-room > .more').click()").await?;
    page.wait_until("the button gives more", &format!("{rows} > 40")).await
}
