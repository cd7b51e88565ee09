//! Links: what they restore, what they cannot, and how readers make them.

use serde_json::json;

use super::steps::{ensure, ensure_same};
use super::{Story, story};
use crate::drivers::Engine;
use crate::page::{Page, Told};

const NOTES: &str = "[...document.querySelectorAll('.notes li')].map(e => e.innerText.trim())";
const REST: &str = "The rest of the link is applied.";
const PASSAGE: &str = "[...document.querySelectorAll('#document .passage')].map(e => e.textContent).join('')";

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("a link with something unknown applies the rest and says what it left out", unknown_parts_are_said),
        story("a link followed within the page says what it left out too", unknown_parts_are_said_within_the_page),
        story("of many notes on a link the first are shown, and the others unfolded", many_notes_are_folded),
        story("the notes on a link can be put away", notes_can_be_put_away),
        story("the map beside the text stands below the notes on a link", the_map_stands_below_the_notes),
        story("the copied link is the whole address of the view, what was just typed included", the_link_is_copied),
        story("the number beside a paragraph links to it", a_paragraph_is_linked),
        story("selected text gets a link, counted in characters", selected_text_is_linked),
        story(
            "the concordance shows each hit in its context, and a click opens the passage",
            the_concordance_opens_passages,
        ),
        story("the way of showing results is part of the link", the_view_is_part_of_the_link),
        story("a link typed into the address bar is followed", a_typed_address_is_followed),
    ]
}

async fn unknown_parts_are_said(page: Page) -> Told {
    let all = "2 of 5 documents have “visa”.";
    let rows: &[(&str, &str, &[&str])] = &[
        (
            "#q=visa&person=nguyen-van-a",
            all,
            &["This link names a person that is not in this collection: nguyen-van-a."],
        ),
        ("#q=visa&from=%zz", all, &["A part of this link is damaged: “from=%zz”."]),
        ("#q=visa&colour=red", all, &["This link has a part that this page does not know: “colour”."]),
        ("#q=visa&doc=nowhere", all, &["This link opens a document that is not in this collection: nowhere."]),
        ("#q=visa&from=soon", all, &["“soon” is no date; the start of the period was left out."]),
        ("#q=visa&q=hanoi", all, &["This link gives the search twice; “hanoi” was left out."]),
        (
            "#person=vu-hong-nam&doc=covid-cooperation&at=p99",
            "2 of 5 documents mention Vu Hong Nam.",
            &["This link points at a passage that the document does not have: p99."],
        ),
        (
            "#q=%ff&colour=red&org=nobody&doc=nowhere&person=vu-hong-nam",
            "2 of 5 documents mention Vu Hong Nam.",
            &[
                "A part of this link is damaged: “q=%ff”.",
                "This link has a part that this page does not know: “colour”.",
                "This link names an organization that is not in this collection: nobody.",
                "This link opens a document that is not in this collection: nowhere.",
            ],
        ),
    ];
    for (fragment, sentence, notes) in rows {
        page.open(fragment).await?;
        let said: Vec<&str> = notes.iter().copied().chain([REST]).collect();
        page.sees(&format!("{fragment}: what was left out is said"), NOTES, json!(said)).await?;
        page.sees_sentence(sentence).await?;
        page.sees_in_view("the notes are in view", ".notes li").await?;
    }
    Ok(())
}

async fn unknown_parts_are_said_within_the_page(page: Page) -> Told {
    page.open("#q=visa").await?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.change_fragment("#q=japan&colour=red").await?;
    page.sees_sentence("5 of 5 documents have “japan”.").await?;
    let note = json!(["This link has a part that this page does not know: “colour”.", REST]);
    page.sees("what was left out is said", NOTES, note).await?;
    page.change_fragment("#q=visa").await?;
    page.sees("the next link is whole", NOTES, json!([])).await?;
    // Nothing changes but the part that cannot be applied; the reader has to learn of it all the same.
    page.change_fragment("#q=visa&person=nguyen-van-a").await?;
    let note = json!(["This link names a person that is not in this collection: nguyen-van-a.", REST]);
    page.sees("what was left out is said", NOTES, note).await
}

async fn many_notes_are_folded(page: Page) -> Told {
    page.open("#a=1&b=2&c=3&d=4&e=5").await?;
    let notes = "[...document.querySelectorAll('.notes li')].filter(e => e.checkVisibility()).length";
    page.sees("three notes, the fold, and what holds", notes, 5).await?;
    page.sees("the fold says how many", "document.querySelector('.notes summary')?.innerText", "and 2 more").await?;
    page.click(".notes summary").await?;
    page.sees("all are shown", notes, 7).await
}

async fn notes_can_be_put_away(page: Page) -> Told {
    page.open("#colour=red").await?;
    page.click(".notes [aria-label=Dismiss]").await?;
    page.wait_until("the notes are gone", "!document.querySelector('.notes')").await?;
    page.sees_sentence("All 5 documents.").await
}

async fn the_map_stands_below_the_notes(page: Page) -> Told {
    let room = "(() => {
        const of = css => document.querySelector(css).getBoundingClientRect();
        const [map, bar] = [of('.hit-map'), of('.document-bar')];
        return map.top >= bar.bottom && map.top < bar.bottom + 20 && Math.abs(map.bottom - innerHeight) < 20;
    })()";
    for width in [1440, 1000, 600] {
        page.resize(width, 700).await?;
        page.open("#q=japan&doc=covid-cooperation&colour=red&shape=round").await?;
        page.sees("the notes are there", "document.querySelectorAll('.notes li').length", 3).await?;
        page.sees("the map is as high as the room below the bar", room, true).await?;
        page.script("document.querySelector('.document-room').scrollTop = 200").await?;
        page.settle().await?;
        page.sees("it stays there while the text is scrolled", room, true).await?;
        page.click(".notes [aria-label=Dismiss]").await?;
        page.sees("it takes the room of the notes", room, true).await?;
    }
    Ok(())
}

async fn the_link_is_copied(page: Page) -> Told {
    if page.engine == Engine::Chromium {
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.devtools("Browser.grantPermissions", permissions).await?;
    }
    page.open("#person=vu-hong-nam&doc=covid-cooperation").await?;
    page.type_into("#search", "visa").await?;
    page.click("#copy-link").await?;
    let wanted = format!("{}#q=visa&person=vu-hong-nam&doc=covid-cooperation", page.site_address());
    let announced = "document.querySelector('.announcement').textContent.startsWith('Copied')";
    let by_hand = "document.querySelector('#link-by-hand')";
    page.wait_until("the link is copied, or shown to be copied", &format!("{announced} || {by_hand}")).await?;
    if page.count("#link-by-hand").await? > 0 {
        page.sees("the link by hand", &format!("{by_hand}.value"), wanted.as_str()).await?;
        page.sees_in_view("it is in view", "#link-by-hand").await?;
        let selected = format!("document.activeElement === {by_hand} && {by_hand}.selectionEnd > 0");
        page.wait_until("it is selected, to be copied", &selected).await?;
        page.press(fantoccini::key::Key::Escape.into()).await?;
        page.wait_until("Escape closes it", &format!("!{by_hand}")).await?;
    } else if page.engine == Engine::Chromium {
        page.sees_in_view("it is said to those who see the page too", ".notice").await?;
        let script = "navigator.clipboard.readText().then(done, error => done(String(error)))";
        ensure_same("what is on the clipboard", page.script_async(script).await?, json!(wanted))?;
    }
    // The address bar follows by itself, after the pause.
    page.sees("the address follows", "location.href", wanted.as_str()).await
}

async fn a_paragraph_is_linked(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    page.click("#document .block[data-paragraph='5'] .paragraph-number").await?;
    page.sees_fragment("#doc=covid-cooperation&at=p5").await?;
    let marked = "[...document.querySelectorAll('#document [data-passage=true]')].map(e => e.dataset.paragraph)";
    page.sees("the paragraph is marked", marked, vec!["5"]).await?;
    let background = "getComputedStyle(document.querySelector('[data-passage=true] .block-text')).backgroundColor";
    ensure(page.text_value(background).await? != "rgba(0, 0, 0, 0)", "the mark has a colour")?;
    page.back().await?;
    page.sees("Back takes the mark away", marked, Vec::<String>::new()).await?;
    page.sees_fragment("#doc=covid-cooperation").await
}

async fn selected_text_is_linked(page: Page) -> Told {
    let rows = [
        // Across the ends of names; then after letters that take several bytes; then in a title.
        ("covid-cooperation", 7, "of Justice, and the Ministry of Health, Labour", "p7.46-92"),
        ("hang-komura-tokyo", 4, "Hằng expressed her gratitude", "p4.10-38"),
        ("hang-komura-tokyo", 7, "friendship between Việt Nam and Japan", ""),
        ("workers-symposium", 1, "Support for Vietnamese", "p1.23-45"),
    ];
    for (doc, paragraph, words, at) in rows {
        page.open(&format!("#doc={doc}")).await?;
        page.find(&format!("#document .block[data-paragraph='{paragraph}']")).await?;
        let passage = page.call(SELECT, vec![json!(paragraph), json!(words)]).await?;
        let passage = passage.as_str().unwrap_or_default().to_owned();
        ensure(at.is_empty() || at == passage, format!("“{words}” stands at {at}, and was selected at {passage}"))?;
        page.sees_in_view("the button for the passage is in view", ".passage-link").await?;
        page.click(".passage-link").await?;
        page.sees_fragment(&format!("#doc={doc}&at={passage}")).await?;
        page.sees("the words are marked", PASSAGE, words).await?;
        page.wait_until("the button is gone", "!document.querySelector('.passage-link')").await?;
        page.reload().await?;
        page.sees("the link marks the same words", PASSAGE, words).await?;
        page.sees_in_view("they are in view", "#document .passage").await?;
    }
    Ok(())
}

/// Selects words of a paragraph; gives the passage that a link should have, counted without the page's help.
const SELECT: &str = "const text = document.querySelector(
        `#document .block[data-paragraph=\"${arguments[0]}\"] .block-text`);
    text.scrollIntoView({ block: 'center' });
    const at = text.textContent.indexOf(arguments[1]);
    const find = offset => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(), before = 0; node; node = walker.nextNode()) {
            if (offset <= before + node.length) return [node, offset - before];
            before += node.length;
        }
    };
    getSelection().setBaseAndExtent(...find(at), ...find(at + arguments[1].length));
    const start = [...text.textContent.slice(0, at)].length;
    return `p${arguments[0]}.${start}-${start + [...arguments[1]].length}`;";

async fn the_concordance_opens_passages(page: Page) -> Told {
    page.open("#q=visa&view=concordance").await?;
    page.sees("the lines are counted", "document.querySelector('.concordance-count')?.innerText", "3 lines").await?;
    let nodes = "[...document.querySelectorAll('#results .kwic-node')].map(e => e.innerText)";
    page.sees("each line has the word in its middle", nodes, vec!["visa", "visa", "visa"]).await?;
    let left = page.text("#results .kwic:last-child .kwic-left").await?;
    ensure(left.trim().ends_with("simplifying"), format!("the words before it end at it: “{left}”"))?;
    page.click("#results .kwic:last-child .kwic-line").await?;
    page.sees_document("The relationship between Việt Nam and Japan is currently at the finest development stage…")
        .await?;
    page.sees("the passage is marked", PASSAGE, "visa").await?;
    page.sees_in_view("the passage is in view", "#document .passage").await?;
    let current = "document.querySelector('#results .kwic-line[aria-current=true] .kwic-left')?.innerText.trim()";
    page.wait_until("the line is marked as open", &format!("({current} ?? '').endsWith('simplifying')")).await?;
    let position = "document.querySelector('.walk-position')?.innerText";
    page.wait_until("n goes on from the hit that was opened", &format!("/^[0-9]+ of [0-9]+ hit/.test({position})"))
        .await?;
    let fragment = page.text_value("location.hash").await?;
    ensure(
        fragment.starts_with("#q=visa&view=concordance&doc=hang-komura-tokyo&at=p4."),
        format!("the address: {fragment}"),
    )?;
    page.back().await?;
    page.sees_no_document().await?;
    page.open("#view=concordance").await?;
    page.find(".concordance-hint").await.map(drop)
}

async fn the_view_is_part_of_the_link(page: Page) -> Told {
    page.open("#person=vu-hong-nam").await?;
    page.click(".view-switch button:nth-child(2)").await?;
    page.sees_fragment("#person=vu-hong-nam&view=concordance").await?;
    page.wait_until("there are lines", "document.querySelectorAll('#results .kwic').length > 4").await?;
    page.reload().await?;
    page.wait_until("there are the same lines", "document.querySelectorAll('#results .kwic').length > 4").await?;
    page.back().await?;
    page.sees_results(&["police-agency-meeting", "covid-cooperation"]).await?;
    let order = "const s = document.querySelector('.sort select'); s.value = 'oldest';
        s.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(order).await?;
    page.sees_results(&["covid-cooperation", "police-agency-meeting"]).await?;
    page.sees_fragment("#person=vu-hong-nam&sort=oldest").await?;
    page.reload().await?;
    page.sees_results(&["covid-cooperation", "police-agency-meeting"]).await?;
    page.sees("the order is shown", "document.querySelector('.sort select').value", "oldest").await
}

async fn a_typed_address_is_followed(page: Page) -> Told {
    page.open("").await?;
    page.change_fragment("#q=visa&doc=covid-cooperation").await?;
    page.sees_document("Vietnam, Japan co-ordinate efforts to support people amid COVID-19").await?;
    page.sees("the box has the query", "document.querySelector('#search').value", "visa").await?;
    page.back().await?;
    page.sees_no_document().await?;
    page.sees_sentence("All 5 documents.").await
}
