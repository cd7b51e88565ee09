//! Choosing values, taking them back, and the counts beside them.

use serde_json::{Value, json};

use super::steps::{ensure, ensure_same, facet_value};
use super::{Story, story};
use crate::page::{Page, Told};
use crate::site::Site;

pub(super) fn stories() -> Vec<Story> {
    vec![
        story("Back undoes a filter and Forward does it again", back_undoes_a_filter),
        story("two people: any of them, then all of them, without a third; the chips say so", two_people),
        story("chips are taken out one by one, or all at once", chips_are_taken_out),
        story("the count beside a value is the number of documents that a click shows", counts_are_true),
        story("the count beside a value is true beside other choices too", counts_are_true_beside_choices),
        story("a value of a long facet is found by typing", a_value_is_found_by_typing),
        story("a long facet opens to all of its values and closes again", a_long_facet_opens),
        story("the name of a field heads its values as other headings do", a_field_has_a_heading),
        story("dates narrow the list, and a date that is none is explained", dates_narrow),
    ]
}

async fn back_undoes_a_filter(page: Page) -> Told {
    page.open("").await?;
    page.choose("person", "Vu Hong Nam").await?;
    page.sees_sentence("2 of 5 documents mention Vu Hong Nam.").await?;
    page.choose("year", "2021").await?;
    page.sees_fragment("#person=vu-hong-nam&year=2021").await?;
    page.sees_results(&["police-agency-meeting"]).await?;
    page.back().await?;
    page.sees_sentence("2 of 5 documents mention Vu Hong Nam.").await?;
    page.sees_fragment("#person=vu-hong-nam").await?;
    page.back().await?;
    page.sees_sentence("All 5 documents.").await?;
    page.sees("the value is no longer pressed", &pressed("person", "Vu Hong Nam"), "false").await?;
    page.forward().await?;
    page.sees_sentence("2 of 5 documents mention Vu Hong Nam.").await?;
    page.sees("the value is pressed again", &pressed("person", "Vu Hong Nam"), "true").await
}

async fn two_people(page: Page) -> Told {
    page.open("").await?;
    page.choose("person", "Vu Hong Nam").await?;
    page.choose("person", "Pham Quang Hieu").await?;
    page.sees_sentence("3 of 5 documents mention Pham Quang Hieu or Vu Hong Nam.").await?;
    page.sees_results(&["workers-symposium", "police-agency-meeting", "covid-cooperation"]).await?;
    let switch = ".facet[data-facet=person] .any-all";
    ensure_same("the switch says", page.text(switch).await?, "any of".to_owned())?;
    page.click(switch).await?;
    page.sees_fragment("#all.person=pham-quang-hieu&all.person=vu-hong-nam").await?;
    page.sees_sentence("No document mentions Pham Quang Hieu and Vu Hong Nam.").await?;
    ensure_same("the switch says", page.text(switch).await?, "all of".to_owned())?;
    page.click(switch).await?;
    page.sees_results(&["workers-symposium", "police-agency-meeting", "covid-cooperation"]).await?;
    page.leave_out("disease", "COVID-19").await?;
    page.sees_results(&["workers-symposium", "police-agency-meeting"]).await?;
    page.sees_sentence("2 of 5 documents mention Pham Quang Hieu or Vu Hong Nam, and do not mention COVID-19.").await?;
    page.sees_chips(&["Pham Quang Hieu", "Vu Hong Nam", "COVID-19"]).await?;
    let excluded = "[...document.querySelectorAll('.chip[data-excluded=true]')].map(e => e.innerText.trim())";
    page.sees("the chip of what is left out says so", excluded, vec!["COVID-19"]).await?;
    // Within one facet too: a third person is left out, and the first is left out instead of chosen.
    page.leave_out("person", "Pham Quang Hieu").await?;
    page.sees_sentence(
        "1 of 5 documents mentions Vu Hong Nam, does not mention Pham Quang Hieu, and does not mention COVID-19.",
    )
    .await?;
    page.sees_fragment("#person=vu-hong-nam&not.person=pham-quang-hieu&not.disease=covid-19").await
}

async fn chips_are_taken_out(page: Page) -> Told {
    let fragment = "#q=japan&person=vu-hong-nam&not.disease=covid-19&from=2020&to=2024";
    page.open(fragment).await?;
    let mut left = vec!["“japan”", "Vu Hong Nam", "COVID-19", "2020", "2024"];
    page.sees_chips(&left).await?;
    page.sees_results(&["police-agency-meeting"]).await?;
    for label in ["COVID-19", "2020", "Vu Hong Nam", "2024"] {
        page.click(&format!(".sentence .chip[title={}]", json!(format!("Remove {label}")))).await?;
        left.retain(|chip| *chip != label);
        page.sees_chips(&left).await?;
    }
    page.sees_fragment("#q=japan").await?;
    page.choose("place", "Hanoi").await?;
    page.sees_chips(&["“japan”", "Hanoi"]).await?;
    page.click(".sentence .clear").await?;
    page.sees_sentence("All 5 documents.").await?;
    page.sees_chips(&[]).await?;
    page.sees_fragment("").await?;
    page.sees("the box is empty", "document.querySelector('#search').value", "").await
}

async fn counts_are_true(page: Page) -> Told {
    page.open("").await?;
    every_count_is_true(&page).await
}

async fn counts_are_true_beside_choices(page: Page) -> Told {
    // The year is chosen in a facet of its own, where other values are alternatives and not additions.
    page.open("#q=japan&not.place=hanoi&year=2024").await?;
    page.sees_chips(&["“japan”", "Hanoi", "2024"]).await?;
    every_count_is_true(&page).await
}

/// Clicks the first values of every facet, one after the other, and compares.
async fn every_count_is_true(page: &Page) -> Told {
    let values = "[...document.querySelectorAll('#filters .facet[data-facet]')].flatMap(facet =>
        [...facet.querySelectorAll('.facet-value[data-mode=none]')].slice(0, 3).map(value => [
            facet.dataset.facet,
            value.querySelector('.facet-choose').title,
            Number(value.querySelector('.facet-count').textContent),
        ]))";
    page.wait_until("there are filters", &format!("{values}.length > 10")).await?;
    let values = page.value(values).await?;
    let before = page.sentence().await?;
    let chosen = "[...document.querySelectorAll('#filters [aria-pressed=true]')].map(e => e.title)";
    let chosen_before = page.value(chosen).await?;
    for value in values.as_array().into_iter().flatten() {
        let (facet, label) = (value[0].as_str().unwrap_or_default(), value[1].as_str().unwrap_or_default());
        // Alternatives add up within a facet in which something is chosen already.
        let is_alternative = page.count(&format!(".facet[data-facet={facet}] [data-mode=chosen]")).await? > 0;
        page.choose(facet, label).await?;
        page.wait_until(
            &format!("{label} is in the sentence"),
            &format!("document.querySelector('.chip[title={}]')", json!(format!("Remove {label}"))),
        )
        .await?;
        let n_shown = page.count("#results a.result").await?;
        if !is_alternative {
            ensure_same(
                &format!("{facet} {label}: what the count promised is shown"),
                json!(n_shown),
                value[2].clone(),
            )?;
        }
        page.choose(facet, label).await?;
        page.sees_sentence(&before).await?;
    }
    ensure_same("all is as it was", page.value(chosen).await?, chosen_before)
}

async fn a_value_is_found_by_typing(page: Page) -> Told {
    page.open("").await?;
    let field = ".facet[data-facet=person] .facet-search";
    let found = "[...document.querySelectorAll('.facet[data-facet=person] .facet-label')].map(e => e.textContent)";
    // Beyond the first six, and with keys that mean something elsewhere on the page.
    page.type_into(field, "kenj").await?;
    page.sees("nobody is called so", found, Vec::<String>::new()).await?;
    page.sees(
        "it is said",
        "document.querySelector('.facet[data-facet=person] .facet-none')?.innerText",
        "None is called so.",
    )
    .await?;
    page.press(fantoccini::key::Key::Backspace.into()).await?;
    page.press('k').await?;
    page.press('o').await?;
    page.sees("what is in the field", &format!("document.querySelector('{field}').value"), "kenko").await?;
    page.sees("one is called so", found, vec!["Sone Kenko"]).await?;
    ensure_same("no document was opened by a key", page.count("#document").await?, 0)?;
    page.choose("person", "Sone Kenko").await?;
    page.sees_sentence("1 of 5 documents mentions Sone Kenko.").await?;
    page.replace_text(field, "hang").await?;
    page.sees("marks do not matter", found, vec!["Lê Thị Thu Hằng"]).await
}

async fn a_long_facet_opens(page: Page) -> Told {
    page.open("").await?;
    let n_values = "document.querySelectorAll('.facet[data-facet=person] .facet-value').length";
    let more = ".facet[data-facet=person] .facet-more";
    page.sees("six people are shown", n_values, 6).await?;
    page.click(more).await?;
    page.sees("all are shown", n_values, 18).await?;
    let size = page.text_value("document.querySelector('.facet[data-facet=person] .facet-size').textContent").await?;
    ensure_same("the head of the facet says how many", size, "18".to_owned())?;
    page.click(more).await?;
    page.sees("six are shown again", n_values, 6).await
}

async fn a_field_has_a_heading(page: Page) -> Told {
    // The files of this project have no fields.
    let page = page.with_site(Site::start(&crate::hostile_site_folder(), "/").await?);
    page.open("").await?;
    page.choose("kind", "<i>row</i>").await?;
    page.sees_fragment("#field.kind=i-row-i").await?;
    let first =
        "getComputedStyle(document.querySelector('.facet[data-facet=kind] h3'), '::first-letter').textTransform";
    page.sees("it begins with a capital", first, "uppercase").await
}

async fn dates_narrow(page: Page) -> Told {
    page.open("").await?;
    let enter = |text: &str| format!("{text}{}", char::from(fantoccini::key::Key::Enter));
    page.type_into("#date-from", &enter("2021-04-23")).await?;
    page.type_into("#date-to", &enter("2024-04")).await?;
    page.sees_sentence("2 of 5 documents are dated between 23 April 2021 and April 2024.").await?;
    page.sees_results(&["hang-komura-tokyo", "police-agency-meeting"]).await?;
    page.sees_fragment("#from=2021-04-23&to=2024-04").await?;
    page.replace_text("#date-to", &enter("soon")).await?;
    let problem = "document.querySelector('#date-to-problem').innerText.trim()";
    page.wait_until("it is explained what a date is", &format!("{problem}.length > 10")).await?;
    let problem: Value = page.value(problem).await?;
    ensure(
        problem.to_string().contains("soon") || problem.to_string().contains("2021"),
        format!("{problem} explains"),
    )?;
    page.sees("the field is marked", "document.querySelector('#date-to').getAttribute('aria-invalid')", "true").await?;
    page.replace_text("#date-to", &enter("26 May 2020")).await?;
    page.sees_fragment("#from=2021-04-23&to=2020-05-26").await?;
    page.sees("what was wrong is forgotten", "document.querySelector('#date-to-problem').innerText.trim()", "").await?;
    page.click(".period-problem .link-button").await?;
    page.sees_fragment("#from=2020-05-26&to=2021-04-23").await
}

/// Whether a value is chosen, as its button says.
fn pressed(facet: &str, label: &str) -> String {
    format!("document.querySelector('{}').getAttribute('aria-pressed')", facet_value(facet, label))
}
