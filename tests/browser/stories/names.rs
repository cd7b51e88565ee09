//! Names in the text, and their cards.

use fantoccini::key::Key;
use serde_json::json;

use super::steps::{ensure, ensure_same, in_window};
use super::{Story, story};
use crate::page::{Page, Told};

/// Where the walk through the mentions stands.
const POSITION: &str = "document.querySelector('.card-walk span')?.innerText";
const NEXT: &str = ".card-walk [aria-label='Next mention']";
/// The text that the link of the moment marks.
const PASSAGE: &str = "[...document.querySelectorAll('#document .passage')].map(e => e.textContent).join('')";
const COVID: &str = "Vietnam, Japan co-ordinate efforts to support people amid COVID-19";

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("a click on a name shows its card: kind, other names, how often and where", a_click_shows_the_card),
        story("Escape closes the card, and the focus is on the name again", escape_closes_the_card),
        story("the card walks from mention to mention, into other documents too", the_card_walks),
        story("the card does not cover the mention that its walk came to", the_card_covers_no_mention),
        story("when the card is closed after a walk, the reader stays where the walk ended", the_place_stays),
        story("the card goes with its name as the text is scrolled", the_card_goes_with_its_name),
        story("a card that opens moves no text, wherever its name stands", a_card_moves_no_text),
        story("the walk begins at the name that was clicked", the_walk_begins_at_the_name),
        story("the card filters by its name, and takes the filter back", the_card_filters),
        story(
            "the card says which office someone holds and what they said, and leads there",
            the_card_says_what_was_said,
        ),
        story("the card shows all mentions in context", the_card_shows_all_mentions),
        story("the card leads to the names beside it", the_card_leads_to_neighbours),
        story("a short form belongs to the whole name", short_forms_belong_to_the_whole),
        story("the card stays within the window", the_card_stays_within_the_window),
    ]
}

/// Opens a document and the card of the first name with this text; gives the name's selector.
async fn open_card(page: &Page, doc: &str, surface: &str) -> Told<String> {
    page.open(&format!("#doc={doc}")).await?;
    let name = page.name_in_text(surface).await?;
    page.click(&name).await?;
    page.sees_in_view("the card is in view", ".card h2").await?;
    page.wait_until("the focus is in the card", "document.activeElement.closest('.card')").await?;
    Ok(name)
}

async fn a_click_shows_the_card(page: Page) -> Told {
    let name = open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    page.checks(
        "const card = document.querySelector('.card');
        const text = css => card.querySelector(css)?.innerText.trim();
        const mentions = concord.corpus().documents.flatMap(({ id }) =>
            concord.document(id).mentions.filter(m => m.entity === 'vu-hong-nam'));
        same('its name', text('h2'), 'Vu Hong Nam');
        holds('its kind: ' + text('.card-kind'), ['Person', 'People'].includes(text('.card-kind')));
        holds('its other names: ' + text('.card-aliases'), /^Also .*Nam/.test(text('.card-aliases') ?? ''));
        same('how often and where', text('.card-counts'), `${mentions.length} mentions in 2 documents`);
        same('its first lines', card.querySelectorAll('.card-lines .kwic').length, 4);
        holds('whom it stands with', card.querySelectorAll('.card-neighbours li').length > 0);
        holds('why it was recognised: ' + text('.card-why'), /Recognised|Short/.test(text('.card-why') ?? ''));",
    )
    .await?;
    ensure_same(
        "the address is that of the document",
        page.text_value("location.hash").await?,
        "#doc=covid-cooperation".to_owned(),
    )?;
    // The name is a link too: in a new tab it opens the documents that have it.
    let href = page.text_value(&format!("document.querySelector('{name}').hash")).await?;
    ensure_same("the link of the name", href, "#person=vu-hong-nam&doc=covid-cooperation".to_owned())
}

async fn escape_closes_the_card(page: Page) -> Told {
    let name = open_card(&page, "covid-cooperation", "Pham Binh Minh").await?;
    page.press(Key::Escape.into()).await?;
    page.wait_until("the card is closed", "!document.querySelector('.card')").await?;
    let focused = "'#' + document.activeElement.id";
    page.sees("the focus is on the name", focused, name.as_str()).await?;
    page.sees_document(COVID).await?;
    page.press(Key::Enter.into()).await?;
    page.sees_in_view("Enter opens the card again", ".card h2").await?;
    page.click(".card-close").await?;
    page.wait_until("the card is closed", "!document.querySelector('.card')").await?;
    page.sees("the focus is on the name", focused, name.as_str()).await
}

async fn the_card_walks(page: Page) -> Told {
    open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    let n = page.value("document.querySelector('.card-counts').innerText.split(' ')[0]").await?;
    let n: usize = n.as_str().and_then(|n| n.parse().ok()).unwrap_or_default();
    ensure(n > 4, format!("there are mentions to walk through: {n}"))?;
    let mut places = Vec::new();
    for _ in 0..n {
        step(&page).await?;
        page.wait_until("the mention is within the window", &in_window("#document .passage")).await?;
        let marked = page.text_value(PASSAGE).await?;
        ensure(["Vu Hong Nam", "Nam"].contains(&marked.as_str()), format!("what is marked is the name: {marked}"))?;
        page.sees_in_view("the card stays", ".card h2").await?;
        places.push(page.text_value("location.hash").await?);
    }
    places.sort_unstable();
    places.dedup();
    ensure_same("each step came to another mention", places.len(), n)?;
    let n_there = places.iter().filter(|place| place.contains("doc=police-agency-meeting")).count();
    ensure(n_there > 0, format!("the walk came to the other document: {places:?}"))
}

/// Goes to the next mention.
async fn step(page: &Page) -> Told {
    // The card comes to rest beside its mention two frames after the step before.
    page.settle().await?;
    let before = page.text_value("location.hash").await?;
    page.click(NEXT).await?;
    page.wait_until("the address points at the next mention", &format!("location.hash !== {}", json!(before))).await
}

async fn the_card_covers_no_mention(page: Page) -> Told {
    open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    for _ in 0..6 {
        step(&page).await?;
        page.sees_in_view("nothing covers the mention that the walk came to", "#document .passage").await?;
    }
    Ok(())
}

async fn the_place_stays(page: Page) -> Told {
    // The last name of one document, so that the walk goes into the other one, where other names have its number.
    open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    for _ in 0..6 {
        step(&page).await?;
        if page.text_value("location.hash").await?.contains("police-agency-meeting") {
            break;
        }
    }
    let place = page.text_value("location.hash").await?;
    ensure(place.contains("police-agency-meeting"), format!("the walk came to the other document: {place}"))?;
    page.press(Key::Escape.into()).await?;
    page.wait_until("the card is closed", "!document.querySelector('.card')").await?;
    page.settle().await?;
    page.sees_in_view("the mention is in view", "#document .passage").await?;
    page.sees_fragment(&place).await?;
    let focused = page.text_value("document.activeElement.textContent.slice(0, 40)").await?;
    let is_at_name = "document.activeElement.querySelector('.passage') !== null";
    ensure(page.value(is_at_name).await? == true, format!("the focus is where the walk ended, not on “{focused}”"))
}

async fn the_card_goes_with_its_name(page: Page) -> Told {
    page.resize(1000, 600).await?;
    let name = open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    page.settle().await?;
    let top = |css: &str| format!("Math.round(document.querySelector('{css}').getBoundingClientRect().top)");
    let between = format!("{} - {}", top(".card"), top(&name));
    let (before, distance) = (page.value(&top(&name)).await?, page.value(&between).await?);
    page.script("document.querySelector('.document-room').scrollTop += 60").await?;
    page.settle().await?;
    let before = before.as_i64().unwrap_or_default();
    page.sees("the name has moved", &top(&name), before - 60).await?;
    page.sees("the card is as near to it as before", &between, distance).await
}

async fn a_card_moves_no_text(page: Page) -> Told {
    page.resize(1000, 600).await?;
    page.open("#doc=covid-cooperation").await?;
    let scrolled = "document.querySelector('.document-room').scrollTop";
    for place in ["start", "center", "end"] {
        let name = page.name_in_text("Vu Hong Nam").await?;
        page.script(&format!("document.querySelector('{name}').scrollIntoView({{ block: '{place}' }})")).await?;
        page.settle().await?;
        let before = page.value(scrolled).await?;
        page.script(&format!("document.querySelector('{name}').click()")).await?;
        page.wait_until("the focus is in the card", "document.activeElement.closest('.card')").await?;
        page.sees(&format!("the text stays where it is, with the name at the {place}"), scrolled, before).await?;
        page.press(Key::Escape.into()).await?;
        page.wait_until("the card is closed", "!document.querySelector('.card')").await?;
    }
    Ok(())
}

async fn the_walk_begins_at_the_name(page: Page) -> Told {
    // In the corpus this document comes second among the two that have the name.
    open_card(&page, "police-agency-meeting", "Vu Hong Nam").await?;
    let n = page.text_value("document.querySelector('.card-counts').innerText.split(' ')[0]").await?;
    page.click(".card-walk [aria-label='Previous mention']").await?;
    let before_last = n.parse::<usize>().unwrap_or_default().saturating_sub(1);
    page.sees("the mention before it is shown", POSITION, format!("{before_last} of {n}")).await?;
    page.click(NEXT).await?;
    page.sees("the mention itself is shown", POSITION, format!("{n} of {n}")).await
}

async fn the_card_filters(page: Page) -> Told {
    let name = open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    let filter = ".card-actions button";
    ensure_same("the button says", page.text(filter).await?, "Filter by this".to_owned())?;
    page.click(filter).await?;
    page.sees_sentence("2 of 5 documents mention Vu Hong Nam.").await?;
    page.sees_fragment("#person=vu-hong-nam&doc=covid-cooperation").await?;
    page.sees_document(COVID).await?;
    page.sees("his names stand out", &format!("document.querySelector('{name}').dataset.chosen"), "true").await?;
    if page.count(".card").await? == 0 {
        page.click(&name).await?;
    }
    page.sees("the button says", &format!("document.querySelector('{filter}')?.innerText"), "Remove this filter")
        .await?;
    page.click(filter).await?;
    page.sees_sentence("All 5 documents.").await
}

async fn the_card_shows_all_mentions(page: Page) -> Told {
    open_card(&page, "covid-cooperation", "Vu Hong Nam").await?;
    let counts = page.text(".card-counts").await?;
    page.click(".card-actions button:nth-child(2)").await?;
    page.sees_fragment("#person=vu-hong-nam&view=concordance").await?;
    let n_lines = page.count("#results .kwic").await?;
    ensure(counts.starts_with(&format!("{n_lines} mentions")), format!("a line for each: {n_lines} lines, {counts}"))
}

async fn the_card_leads_to_neighbours(page: Page) -> Told {
    open_card(&page, "hang-komura-tokyo", "Lê Thị Thu Hằng").await?;
    page.click(".card-neighbours button[data-kind=person]").await?;
    page.sees("the card of the neighbour", "document.querySelector('.card h2')?.innerText", "Komura Masahiro").await
}

async fn short_forms_belong_to_the_whole(page: Page) -> Told {
    for (doc, surface, whole) in [
        ("hang-komura-tokyo", "Hằng", "Lê Thị Thu Hằng"),
        ("hang-komura-tokyo", "Komura", "Komura Masahiro"),
        ("covid-cooperation", "Nam", "Vu Hong Nam"),
        ("covid-cooperation", "VOV", "Voice of Vietnam"),
        ("hanoi-iuhw-meeting", "IWH Group", "International University of Health and Welfare"),
        ("hanoi-iuhw-meeting", "IUHW", "International University of Health and Welfare"),
        ("hanoi-iuhw-meeting", "Thanh", "Tran Sy Thanh"),
        ("workers-symposium", "Hieu", "Pham Quang Hieu"),
    ] {
        open_card(&page, doc, surface).await?;
        page.sees(&format!("the card of “{surface}”"), "document.querySelector('.card h2')?.innerText", whole).await?;
    }
    Ok(())
}

async fn the_card_stays_within_the_window(page: Page) -> Told {
    page.resize(900, 600).await?;
    for (doc, surface) in [
        ("covid-cooperation", "Japan"),
        ("hanoi-iuhw-meeting", "IUHW"),
        ("workers-symposium", "Ueda City Research Society on Multicultural Coexistence"),
    ] {
        page.open(&format!("#doc={doc}")).await?;
        let name = page.name_in_text(surface).await?;
        page.click(&name).await?;
        page.find(".card").await?;
        page.settle().await?;
        let edges = "(b => [b.left >= 0, b.top >= 0, b.right <= innerWidth, b.bottom <= innerHeight, b.height > 150])\
            (document.querySelector('.card').getBoundingClientRect())";
        page.sees(
            &format!("the card of “{surface}” is within the window"),
            edges,
            json!([true, true, true, true, true]),
        )
        .await?;
    }
    Ok(())
}

async fn the_card_says_what_was_said(page: Page) -> Told {
    open_card(&page, "hang-komura-tokyo", "Lê Thị Thu Hằng").await?;
    let headings = "[...document.querySelectorAll('.card-reports h3')].map(e => e.innerText)";
    page.sees("what the texts say of her", headings, json!(["Office", "Said", "Met"])).await?;
    let office = page.text(".card-reports:nth-of-type(1) .card-report").await?;
    ensure_same("her office, as stated", office, "Deputy Foreign Minister".to_owned())?;
    let statement =
        "[...document.querySelectorAll('.card-report')].find(e => e.innerText.startsWith('thanked Komura'))";
    page.script(&format!("{statement}.id = 'thanks'")).await?;
    page.click("#thanks").await?;
    page.sees_in_view("the statement is in view", "#document .passage").await?;
    let marked = page.text_value(PASSAGE).await?;
    ensure(marked.starts_with("Komura for attending"), format!("what was said is marked: {marked}"))
}
