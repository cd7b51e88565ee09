//! The filters: a panel for each facet, and the span of time.

use concord_engine::index::Facet;
use concord_engine::text::{PartialDate, lower_case};
use concord_view_state::ViewState;
use concord_view_state::dates::read_typed_date;
use concord_view_state::results::{FacetPanel, FacetRow, Shown, facet_panel};
use concord_view_state::state::Mode;
use concord_view_state::words::number;
use leptos::prelude::*;
use web_sys::ScrollLogicalPosition;

use super::dynamic::{Parts, flag, handle, keyed, listed, said, shown_when};
use super::focus::{bring_into_view, focus};
use super::page::{Page, use_page};

/// How many values a panel shows before it is asked for all.
const N_SHOWN: usize = 6;
/// How many values a panel shows when it is asked for all: beyond, one finds by typing.
const N_WHOLE: usize = 300;
/// From how many values on a panel can be searched.
const N_SEARCHABLE: usize = 9;

/// The filters, in a column of their own or in a drawer.
#[component]
pub(super) fn Filters(
    /// Whether the first frame has been painted; the panels come after it.
    is_painted: RwSignal<bool>,
) -> impl IntoView {
    let page = use_page();
    let n_shown = move || {
        let n = page.outcome.with(|outcome| outcome.ranked.len());
        concord_view_state::words::count_in_words(n, "document", "documents")
    };
    view! {
        <section class="filters" id="filters" aria-label="Filters" tabindex="-1">
            <div class="filters-head">
                <h2>{"Filters"}</h2>
                <button
                    type="button"
                    class="button filters-done"
                    on:click=handle(move |_| close(page))
                >
                    {said(move || format!("Show {}", n_shown()))}
                </button>
            </div>
            {shown_when(move || is_painted.get(), move || view! {
                {page.explorer.index.facets().map(|facet| view! { <Panel facet /> }).parts()}
                <Period />
            }.into_any())}
        </section>
    }
}

/// Opens the filters where they are a drawer, or closes them; the focus goes with them.
pub(super) fn toggle(page: Page) {
    if page.is_filtering.get_untracked() {
        close(page);
    } else {
        page.is_filtering.set(true);
        request_animation_frame(|| focus("#filters"));
    }
}

/// Closes the drawer; the focus goes back to its button.
pub(super) fn close(page: Page) {
    page.is_filtering.set(false);
    focus(".filters-button");
}

/// One facet with its values and their live counts.
#[component]
fn Panel(
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let page = use_page();
    let n_values = page.explorer.index.column(facet).len();
    let typed = RwSignal::new(String::new());
    let is_whole = RwSignal::new(false);
    let panel = Memo::new(move |_| {
        let typed = typed.get();
        let shown = match (typed.trim(), is_whole.get()) {
            ("", false) => Shown::First(N_SHOWN),
            ("", true) => Shown::First(N_WHOLE),
            (letters, _) => Shown::Called(letters),
        };
        page.outcome.with(|outcome| page.with(|state| facet_panel(page.explorer, state, outcome, facet, shown)))
    });
    let label = page.explorer.index.facet_label(facet);
    // That all documents are in one language is no choice.
    let is_choice = n_values > usize::from(facet == Facet::Language);
    is_choice
        .then(|| {
            view! {
                <section class="facet" data-facet=facet.name() aria-label=label>
                    <div class="facet-head">
                        <h3>{label}</h3>
                        <AnyAll panel />
                        <span class="facet-size" title="Values in the whole collection">{number(n_values)}</span>
                    </div>
                    {(n_values >= N_SEARCHABLE).then(|| view! {
                        <input
                            class="facet-search"
                            type="search"
                            aria-label=format!("Find in {}", lower_case(label))
                            placeholder="Find"
                            autocomplete="off"
                            prop:value=said(move || typed.get())
                            on:input=handle(move |event| typed.set(event_target_value(&event)))
                        />
                    }).parts()}
                    <ul class="facet-values">
                        {listed(move || panel.with(|now| now.rows.iter().map(|row| {
                        let row = row.clone();
                        keyed(row.slug.to_owned(), move || view! { <Value facet row=row.clone() panel /> }.into_any())
                    }).collect()))}
                    </ul>
                    {shown_when(
                    move || panel.with(|panel| panel.rows.is_empty()),
                    || view! { <p class="facet-none">{"None is called so."}</p> }.into_any(),
                )}
                    {(n_values > N_SHOWN).then(|| view! {
                        {shown_when(move || typed.with(String::is_empty), move || view! {
                            <button
                                type="button"
                                class="link-button facet-more"
                                aria-expanded=flag(move || is_whole.get())
                                on:click=handle(move |_| is_whole.update(|is| *is = !*is))
                            >
                                {said(move || match n_values {
                                    _ if is_whole.get() => "Fewer".to_owned(),
                                    ..=N_WHOLE => format!("All {}", number(n_values)),
                                    _ => format!("The first {N_WHOLE} of {}", number(n_values)),
                                })}
                            </button>
                        }.into_any())}
                    }).parts()}
                </section>
            }
        })
        .parts()
}

/// The switch between *any of* and *all of* the chosen values; shown once two are chosen.
#[component]
fn AnyAll(
    /// The panel.
    panel: Memo<FacetPanel>,
) -> impl IntoView {
    let page = use_page();
    let is_needed = Memo::new(move |_| panel.with(|panel| panel.n_chosen > 1));
    let on_click = move |_| {
        let (facet, is_all) = panel.with_untracked(|panel| (panel.facet, panel.is_all));
        let mut state = page.state_now();
        let chosen = state.choices.get_mut(facet);
        let (from, to) = if is_all { (&mut chosen.all, &mut chosen.any) } else { (&mut chosen.any, &mut chosen.all) };
        to.append(from);
        page.go(state);
    };
    view! {
        {shown_when(move || is_needed.get(), move || view! {
            <button
                type="button"
                class="any-all"
                title="Documents with any of the chosen values, or with all of them"
                on:click=handle(on_click)
            >
                {said(move || if panel.with(|panel| panel.is_all) { "all of" } else { "any of" })}
            </button>
        }.into_any())}
    }
}

/// A value: a click chooses it, the small button beside it leaves its documents out.
#[component]
fn Value(
    /// The facet.
    facet: Facet,
    /// The value as first shown; what changes is read from the panel.
    row: FacetRow,
    /// The panel.
    panel: Memo<FacetPanel>,
) -> impl IntoView {
    let page = use_page();
    let FacetRow { slug, label, .. } = row;
    let current = Memo::new(move |_| {
        panel.with(|panel| {
            panel
                .rows
                .iter()
                .find(|row| row.slug == slug)
                .map_or((None, 0, 0.0), |row| (row.mode, row.count, row.share))
        })
    });
    let mode = move || current.get().0;
    let toggle = move |wanted: Mode| {
        let next = (mode() != Some(wanted)).then_some(wanted);
        page.go(page.state_now().with_value(facet, slug, next));
    };
    let choose = move || match mode() {
        Some(Mode::All) => toggle(Mode::All),
        Some(Mode::Not) => toggle(Mode::Not),
        _ if panel.with_untracked(|panel| panel.is_all) => toggle(Mode::All),
        _ => toggle(Mode::Any),
    };
    view! {
        <li
            class="facet-value"
            data-mode=said(move || match mode() {
                Some(Mode::Any | Mode::All) => "chosen",
                Some(Mode::Not) => "excluded",
                None => "none",
            })
            data-empty=flag(move || current.get().1 == 0)
        >
            <button
                type="button"
                class="facet-choose"
                aria-pressed=flag(move || matches!(mode(), Some(Mode::Any | Mode::All)))
                title=label
                on:click=handle(move |event| {
                    choose();
                    super::focus::keep(&event);
                })
            >
                <span class="facet-bar" style:width=said(move || format!("{}%", (current.get().2 * 100.0) as u32))></span>
                <bdi class="facet-label">{label}</bdi>
                <span class="facet-count">{said(move || number(current.get().1 as usize))}</span>
            </button>
            <button
                type="button"
                class="facet-exclude"
                aria-pressed=flag(move || mode() == Some(Mode::Not))
                aria-label=format!("Leave out {label}")
                title=format!("Leave out {label}")
                on:click=handle(move |event| {
                    toggle(Mode::Not);
                    super::focus::keep(&event);
                })
            >
                "−"
            </button>
        </li>
    }
}

/// The span of time: from and to, as precisely as wished.
#[component]
fn Period() -> impl IntoView {
    let page = use_page();
    let is_reversed =
        move || page.with(|state| state.from.zip(state.to).is_some_and(|(from, to)| from.first_day() > to.last_day()));
    let swap = move |_| {
        let state = page.state_now();
        page.go(ViewState { from: state.to, to: state.from, ..state });
    };
    view! {
        <section class="facet period" aria-label="Dates">
            <div class="facet-head"><h3>{"Dates"}</h3></div>
            <div class="period-fields">
                <DateField label="From" example="2020" read=|state| state.from write=|state, date| state.from = date />
                <DateField label="To" example="June 2021" read=|state| state.to write=|state, date| state.to = date />
            </div>
            {shown_when(is_reversed, move || view! {
                <p class="period-problem">
                    "The first day is after the last. "
                    <button type="button" class="link-button" on:click=handle(swap)>"Swap them"</button>
                </p>
            }.into_any())}
        </section>
    }
}

/// One end of the span of time.
#[component]
fn DateField(
    /// What it is called.
    label: &'static str,
    /// A date that could stand there.
    example: &'static str,
    /// The date in the view state.
    read: fn(&ViewState) -> Option<PartialDate>,
    /// Puts a date into a view state.
    write: fn(&mut ViewState, Option<PartialDate>),
) -> impl IntoView {
    let page = use_page();
    // What cannot be read, and of which outcome that was said: the next one says nothing of it.
    let problem = RwSignal::new((0, String::new()));
    let id = format!("date-{}", lower_case(label));
    let problem_id = format!("{id}-problem");
    let said_below = format!("#{problem_id}");
    let on_change = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        match read_typed_date(&typed) {
            Ok(date) => {
                problem.update(|(_, problem)| problem.clear());
                let mut state = page.state_now();
                write(&mut state, date);
                page.go(state);
            }
            Err(error) => {
                problem.set((page.n_changes.get_untracked(), error));
                let said_below = said_below.clone();
                request_animation_frame(move || bring_into_view(&said_below, ScrollLogicalPosition::Nearest));
            }
        }
    };
    let problem = move || {
        problem.with(|(change, said)| if *change == page.n_changes.get() { said.clone() } else { String::new() })
    };
    let value = Memo::new(move |_| page.with(read).map(|date| date.to_string()).unwrap_or_default());
    view! {
        <label for=id.clone()>{label}</label>
        <input
            id=id
            type="text"
            placeholder=example
            autocomplete="off"
            aria-describedby=problem_id.clone()
            aria-invalid=flag(move || !problem().is_empty())
            prop:value=said(move || value.get())
            on:change=handle(on_change)
        />
        <p class="period-problem" id=problem_id role="alert">{said(problem)}</p>
    }
}
