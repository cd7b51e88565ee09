//! Typing, and what follows it.

use super::steps::{ensure, ensure_same};
use super::{Story, story};
use crate::page::{Page, Told};

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("while one types, the count and the marks follow, and then the address", typing_is_followed),
        story("what is typed is marked in the open document at once", typing_marks_the_open_document),
        story("what was typed is kept when the next step comes before the pause", typing_is_kept),
        story("where nothing is found the page says what to take out, and does it", nothing_found),
        story("what stands in page furniture is not found", furniture_is_not_searched),
        story("marks and capitals do not matter when searching", marks_do_not_matter),
    ]
}

async fn typing_is_followed(page: Page) -> Told {
    page.open("").await?;
    page.sees_sentence("All 5 documents.").await?;
    let n_before = page.number_value("history.length").await?;
    for typed in ["v", "vi", "vis", "visa"] {
        page.type_into("#search", &typed[typed.len() - 1..]).await?;
        let quoted = format!("document.querySelector('.sentence .chip')?.innerText.trim() === '“{typed}”'");
        page.wait_until(&format!("the sentence has “{typed}”"), &quoted).await?;
    }
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.sees_results(&["covid-cooperation", "hang-komura-tokyo"]).await?;
    let marks = "[...document.querySelectorAll('#results mark')].map(e => e.textContent)";
    page.sees("the hits are marked in the excerpts", marks, vec!["visa", "visa", "visa"]).await?;
    ensure_same("the tab is called", page.title().await?, "visa · Viet Nam and Japan".to_owned())?;
    page.sees_fragment("#q=visa").await?;
    let n_after = page.number_value("history.length").await?;
    ensure_same("typing adds no step to the history", n_after, n_before)
}

async fn typing_marks_the_open_document(page: Page) -> Told {
    page.open("#doc=covid-cooperation").await?;
    let hits = "[...document.querySelectorAll('#document .hit')].map(e => e.textContent)";
    page.sees("nothing is marked", hits, Vec::<String>::new()).await?;
    page.type_into("#search", "visa").await?;
    page.sees("the hits are marked", hits, vec!["visa", "visa"]).await?;
    page.sees("the bar counts them", "document.querySelector('.walk-position')?.innerText", "2 hits").await?;
    page.type_into("#search", "s").await?;
    page.sees("the marks follow", hits, vec!["visas"]).await?;
    page.sees_fragment("#q=visas&doc=covid-cooperation").await
}

async fn typing_is_kept(page: Page) -> Told {
    page.open("").await?;
    page.type_into("#search", "visa").await?;
    page.choose("person", "Vu Hong Nam").await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await?;
    page.back().await?;
    page.sees_sentence("2 of 5 documents have “visa”.").await?;
    page.sees("the box has what was typed", "document.querySelector('#search').value", "visa").await
}

async fn nothing_found(page: Page) -> Told {
    page.open("#q=visa+hanoi&person=vu-hong-nam").await?;
    page.sees_sentence("No document has “visa” and “hanoi”, mentions Vu Hong Nam.").await?;
    page.sees_results(&[]).await?;
    let ways = "[...document.querySelectorAll('.loosen button')].map(e => e.innerText.trim())";
    page.sees("the ways out are listed", ways, vec!["Without “hanoi”: 1 document"]).await?;
    page.click(".loosen button").await?;
    page.sees_sentence("1 of 5 documents has “visa”, mentions Vu Hong Nam.").await?;
    page.sees_results(&["covid-cooperation"]).await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await
}

async fn furniture_is_not_searched(page: Page) -> Told {
    page.open("").await?;
    page.type_into("#search", "pageviews").await?;
    page.sees_sentence("No document has “pageviews”.").await?;
    page.sees_results(&[]).await
}

async fn marks_do_not_matter(page: Page) -> Told {
    page.open("").await?;
    let mut found = Vec::new();
    for typed in ["Hằng", "hang", "HANG"] {
        page.click("#search").await?;
        page.script("document.querySelector('#search').select()").await?;
        page.type_into("#search", typed).await?;
        page.sees_sentence(&format!("1 of 5 documents has “{typed}”.")).await?;
        found.push(page.result_ids().await?);
    }
    ensure(found.iter().all(|ids| *ids == found[0]), format!("each finds the same document: {found:?}"))
}
