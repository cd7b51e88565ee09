//! What the texts say of an entity: offices, statements, meetings.

use concord_view_state::card::{Report, Reports};
use leptos::prelude::*;

use super::super::dynamic::Parts;
use super::super::link::{Link, link_to_passage};
use super::super::page::use_page;

/// How many reports of a kind a card shows.
const N_REPORTS: usize = 6;

/// The reports in one respect, under their heading; each leads to its place.
#[component]
pub(super) fn ReportList(
    /// The reports.
    reports: Reports,
) -> impl IntoView {
    let n_more = reports.reports.len().saturating_sub(N_REPORTS);
    view! {
        <section class="card-reports">
            <h3>{reports.heading}</h3>
            <ul>{reports.reports.into_iter().take(N_REPORTS).map(|report| view! { <ReportRow report /> }).parts()}</ul>
            {(n_more > 0).then(|| view! { <p class="card-count">{format!("and {n_more} more")}</p> }).parts()}
        </section>
    }
}

/// A report with its date; a click opens the passage.
#[component]
fn ReportRow(
    /// The report.
    report: Report,
) -> impl IntoView {
    let page = use_page();
    let Report { text, slug, at, date } = report;
    let Link { href, on_click } = link_to_passage(page, slug, at);
    view! {
        <li>
            <a class="card-report" href=href on:click=on_click><bdi>{text}</bdi></a>
            <span class="card-count">{date}</span>
        </li>
    }
}
