//! Typing, and what follows it.

use fantoccini::key::Key;

use super::steps::{ensure, ensure_same};
use super::{Story, story};
use crate::page::{Page, Told};

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("while one types, the count and the marks follow, and then the address", typing_is_followed),
        story("what is typed is marked in the open document at once", typing_marks_the_open_document),
        story("what was typed is kept when the next step comes before the pause", typing_is_kept),
        story("Back undoes a search that was finished", back_undoes_a_search),
        story("where nothing is found the page says what to take out, and does it", nothing_found),
        story("misspelt words are named, and corrected together with one press", misspelt_words_are_corrected),
        story("a long query has a short sentence, and its rest is taken out at once", a_long_query_is_short),
        story("what stands in page furniture is not found", furniture_is_not_searched),
        story("marks and capitals do not matter when searching", marks_do_not_matter),
        story("a name that is being typed is completed, and chosen as a filter", a_name_is_completed),
        story("words and fields are completed where the cursor stands", words_and_fields_are_completed),
        story("Escape closes the completions, then leaves the box; so does a click elsewhere", completions_close),
        story("the last searches are offered in an empty box, and forgotten on request", searches_are_kept),
        story("every result says why it is one, with the passages", a_result_says_why),
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

async fn back_undoes_a_search(page: Page) -> Told {
    page.open("#person=vu-hong-nam").await?;
    let enter = char::from(Key::Enter);
    page.type_into("#search", &format!("visa{enter}")).await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await?;
    page.replace_text("#search", &format!("covid{enter}")).await?;
    page.sees_fragment("#q=covid&person=vu-hong-nam").await?;
    let typed = "document.querySelector('#search').value";
    page.back().await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await?;
    page.sees("the search before is there again", typed, "visa").await?;
    page.back().await?;
    page.sees_fragment("#person=vu-hong-nam").await?;
    page.sees("then none", typed, "").await?;
    page.forward().await?;
    page.sees("Forward finds it", typed, "visa").await
}

async fn nothing_found(page: Page) -> Told {
    page.open("#q=visa+hanoi&person=vu-hong-nam").await?;
    page.sees_sentence("No document has “visa” and “hanoi”, and mentions Vu Hong Nam.").await?;
    page.sees_results(&[]).await?;
    let ways = "[...document.querySelectorAll('.loosen button')].map(e => e.innerText.trim())";
    page.sees("the ways out are listed", ways, vec!["Without “hanoi”: 1 document"]).await?;
    page.click(".loosen button").await?;
    page.sees_sentence("1 of 5 documents has “visa” and mentions Vu Hong Nam.").await?;
    page.sees_results(&["covid-cooperation"]).await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await
}

async fn misspelt_words_are_corrected(page: Page) -> Told {
    page.open("#q=wrokers+jpaan").await?;
    page.sees_sentence("No document has “wrokers” and “jpaan”.").await?;
    let notes = "[...document.querySelectorAll('.query-note')].map(e => e.innerText.trim())";
    page.sees("the words are named", notes, vec!["“wrokers” and “jpaan” stand in no document."]).await?;
    let offered = "document.querySelector('.correction')?.innerText.trim()";
    page.sees("a query is offered", offered, "Search “workers Japan” instead: 1 document").await?;
    page.click(".correction button").await?;
    page.sees_sentence("1 of 5 documents has “workers” and “Japan”.").await?;
    page.sees("the box has it", SEARCH, "workers Japan").await?;
    page.sees("nothing is named", notes, Vec::<String>::new()).await?;
    page.open("#q=xqzwvk+yqzwvk").await?;
    page.click(".loosen .clear-all").await?;
    page.sees_sentence("All 5 documents.").await
}

async fn a_long_query_is_short(page: Page) -> Told {
    page.open("#q=the+in+of+and+to+japan+a+for+with+on+visa").await?;
    let last = "[...document.querySelectorAll('.sentence .chip')].at(-1)?.innerText.trim()";
    page.sees("the rest is one chip", last, "3 more words").await?;
    page.click(".sentence .chip[title='Remove “with”, “on”, “visa”']").await?;
    page.sees("it is taken out", SEARCH, "the in of and to japan a for").await
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

/// What the rows below the search box say, kinds and counts aside.
const COMPLETIONS: &str = "[...document.querySelectorAll('#completions li > bdi')].map(e => e.textContent)";
const SEARCH: &str = "document.querySelector('#search').value";

async fn a_name_is_completed(page: Page) -> Told {
    page.open("").await?;
    page.type_into("#search", "visa vu ho").await?;
    let first = "document.querySelector('#completions li')?.innerText.replace(/\\s+/g, ' ').trim()";
    page.sees("the name is offered first", first, "Vu Hong Nam person · 2 documents").await?;
    let state = "(e => [e.ariaExpanded, e.getAttribute('aria-activedescendant')])(document.querySelector('#search'))";
    page.sees("the box says that there are rows", state, vec!["true", ""]).await?;
    page.press(Key::Down.into()).await?;
    page.sees("the box says which row", state, vec!["true", "completion-0"]).await?;
    page.press(Key::Enter.into()).await?;
    page.sees("what was typed of the name is gone", SEARCH, "visa").await?;
    page.sees_sentence("1 of 5 documents has “visa” and mentions Vu Hong Nam.").await?;
    page.sees_fragment("#q=visa&person=vu-hong-nam").await?;
    page.sees("the rows are closed", COMPLETIONS, Vec::<String>::new()).await
}

async fn words_and_fields_are_completed(page: Page) -> Told {
    page.open("").await?;
    page.type_into("#search", "covid repatri").await?;
    page.sees("a word is offered", COMPLETIONS, vec!["repatriation"]).await?;
    page.click("#completion-0").await?;
    page.sees("the word is completed", SEARCH, "covid repatriation ").await?;
    page.type_into("#search", "-pers").await?;
    page.wait_until("the field is offered", &format!("{COMPLETIONS}.includes('person:')")).await?;
    page.press(Key::Up.into()).await?;
    page.press(Key::Enter.into()).await?;
    page.replace_text("#search", "person:hong").await?;
    page.sees("names of the field are offered", COMPLETIONS, vec!["Vu Hong Nam"]).await?;
    page.press(Key::Down.into()).await?;
    page.press(Key::Enter.into()).await?;
    page.sees_fragment("#person=vu-hong-nam").await
}

async fn completions_close(page: Page) -> Told {
    page.open("").await?;
    page.type_into("#search", "embass").await?;
    page.wait_until("there are rows", &format!("{COMPLETIONS}.length > 0")).await?;
    page.press(Key::Escape.into()).await?;
    page.sees("they are closed", COMPLETIONS, Vec::<String>::new()).await?;
    page.sees("the focus stays", "document.activeElement.id", "search").await?;
    page.press(Key::Escape.into()).await?;
    page.sees("the box is left", "document.activeElement === document.body", true).await?;
    page.type_into("#search", "y").await?;
    page.wait_until("there are rows again", &format!("{COMPLETIONS}.length > 0")).await?;
    page.click(".collection-description").await?;
    page.sees("they are closed", COMPLETIONS, Vec::<String>::new()).await?;
    page.sees("what was typed stays", SEARCH, "embassy").await
}

async fn searches_are_kept(page: Page) -> Told {
    page.open("").await?;
    for typed in ["komura", "visa"] {
        page.replace_text("#search", typed).await?;
        page.press(Key::Enter.into()).await?;
    }
    page.click(".masthead-name a").await?;
    page.sees_sentence("All 5 documents.").await?;
    page.click("#search").await?;
    page.sees("the last search comes first", COMPLETIONS, vec!["visa", "komura", "Forget these searches"]).await?;
    page.click("#completion-1").await?;
    page.sees_sentence("1 of 5 documents has “komura”.").await?;
    page.click(".masthead-name a").await?;
    page.click("#search").await?;
    page.wait_until("they are offered again", &format!("{COMPLETIONS}.length > 0")).await?;
    page.press(Key::Up.into()).await?;
    page.press(Key::Enter.into()).await?;
    page.press(Key::Down.into()).await?;
    page.sees("nothing is left", COMPLETIONS, Vec::<String>::new()).await?;
    let kept =
        "Object.entries(localStorage).filter(([key, kept]) => key.startsWith('concord.searches') && kept).length";
    page.sees("nor on the machine", kept, 0).await
}

async fn a_result_says_why(page: Page) -> Told {
    page.open("#q=viet+nam+hang").await?;
    page.click(".result-hits button").await?;
    let parts = "[...document.querySelectorAll('.why dt bdi')].map(e => e.textContent)";
    page.sees("each part is told", parts, vec!["viet nam", "hang"]).await?;
    let forms = "document.querySelector('.why').innerText.normalize().includes('hằng')";
    page.sees("it tells which forms were found", forms, true).await?;
    let scores = "(e => [...e].map(e => Number(e.innerText)).reduce((a, b) => a + b, 0))(document.querySelectorAll('.why-score'))";
    let together = "Number(document.querySelector('.why-sum').innerText.match(/Together ([\\d.]+),/)[1])";
    let same = format!("Math.abs({scores} - {together}) < 0.02");
    page.sees("the parts add up", &same, true).await?;
    page.click(".why dd a").await?;
    page.sees_in_view("a passage is opened", "#document .passage").await
}
