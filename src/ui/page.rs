//! What every part of the page shares: the explorer, the view state, and what follows from it.

use std::time::Duration;

use concord_engine::corpus::DocId;
use concord_engine::entity::EntityId;
use concord_engine::text::Span;
use concord_view_state::address::parse_fragment;
use concord_view_state::results::{N_ROWS, leading_documents};
use concord_view_state::{Explorer, LinkNote, Outcome, Passage, ViewState};
use leptos::prelude::*;

use web_sys::ScrollLogicalPosition;

use super::focus::{bring_into_view, find};
use super::{address_bar, kept};

/// Shared by every part of the page, through the context. Copying it is free.
#[derive(Clone, Copy)]
pub(super) struct Page {
    /// The documents and the index.
    pub(super) explorer: &'static Explorer,
    /// Everything that the address holds. Change it by [`Page::go`] and [`Page::type_query`] only.
    state: RwSignal<ViewState>,
    /// What of the last link was left out.
    pub(super) link_notes: RwSignal<Vec<LinkNote>>,
    /// The documents shown; follows query, choices, dates and order, nothing else.
    pub(super) outcome: Memo<Outcome>,
    /// The documents that have a row in the list: of several versions of a text the first.
    pub(super) leading: Memo<Vec<DocId>>,
    /// How often the outcome has changed: what is shown of one outcome can be told from what is shown of the next.
    pub(super) n_changes: Memo<usize>,
    /// How many rows are wanted, of which outcome.
    growth: RwSignal<(usize, usize)>,
    /// The open document.
    pub(super) open: Memo<Option<DocId>>,
    /// What `n` and `p` walk through in the open document: its hits, or the mentions of chosen entities.
    pub(super) targets: Memo<Targets>,
    /// The target that the reader is at.
    pub(super) current: RwSignal<Option<usize>>,
    /// The entity whose card is shown.
    pub(super) card: RwSignal<Option<OpenCard>>,
    /// Whether the filters are shown where they have no column of their own.
    pub(super) is_filtering: RwSignal<bool>,
    /// Whether the list of keys is shown.
    pub(super) is_helping: RwSignal<bool>,
    /// The last thing that was done, for those who do not see it happen.
    pub(super) announcement: RwSignal<String>,
    /// What was done and cannot be seen, for all, and for some seconds only.
    pub(super) notice: RwSignal<String>,
    /// The link that a browser did not let the page copy.
    pub(super) link_by_hand: RwSignal<Option<String>>,
}

/// The card that is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct OpenCard {
    /// The entity.
    pub(super) entity: EntityId,
    /// Why the mention that was clicked was recognised.
    pub(super) why: Option<String>,
    /// Where the click was, in CSS pixels of the window: left, top, bottom.
    pub(super) place: (f64, f64, f64),
    /// What was clicked or walked to, as a selector; the focus goes back there.
    pub(super) origin: String,
    /// The mention that was clicked or walked to.
    pub(super) at: Option<(DocId, Passage)>,
}

/// What `n` and `p` walk through.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Targets {
    /// Where they stand, in order.
    pub(super) spans: Vec<Span>,
    /// Whether they are hits of the query; otherwise mentions.
    pub(super) are_hits: bool,
}

impl Page {
    /// Reads the address and derives what follows.
    pub(super) fn new(explorer: &'static Explorer) -> Self {
        let (state, notes) = read(explorer, &address_bar::fragment());
        let state = RwSignal::new(state);
        let narrowing = Memo::new(move |_| state.with(ViewState::narrowing));
        let outcome = Memo::new(move |_| narrowing.with(|narrowing| explorer.search(narrowing)));
        let leading = Memo::new(move |_| outcome.with(|outcome| leading_documents(explorer, outcome)));
        let n_changes = Memo::new(move |n: Option<&usize>| {
            outcome.track();
            n.map_or(0, |n| n + 1)
        });
        let open =
            Memo::new(move |_| state.with(|state| state.doc.as_deref().and_then(|doc| explorer.find_document(doc))));
        let targets = Memo::new(move |_| match open.get() {
            Some(doc) => outcome.with(|outcome| targets(explorer, outcome, doc)),
            None => Targets::default(),
        });
        let page = Self {
            explorer,
            state,
            link_notes: RwSignal::new(notes),
            outcome,
            leading,
            n_changes,
            growth: RwSignal::new((0, N_ROWS)),
            open,
            targets,
            current: RwSignal::new(None),
            card: RwSignal::new(None),
            is_filtering: RwSignal::new(false),
            is_helping: RwSignal::new(false),
            announcement: RwSignal::new(String::new()),
            notice: RwSignal::new(String::new()),
            link_by_hand: RwSignal::new(None),
        };
        page.current.set(page.target_of_passage());
        page
    }

    /// The view state, followed.
    pub(super) fn state(&self) -> ViewState {
        self.state.get()
    }

    /// A part of the view state, followed.
    pub(super) fn with<T>(&self, read: impl FnOnce(&ViewState) -> T) -> T {
        self.state.with(read)
    }

    /// The view state now, not followed: for handlers.
    pub(super) fn state_now(&self) -> ViewState {
        self.state.get_untracked()
    }

    /// How many rows of the list are wanted, followed; from the beginning again when the outcome changes.
    pub(super) fn n_wanted(&self) -> usize {
        match self.growth.get() {
            (change, n) if change == self.n_changes.get() => n,
            _ => N_ROWS,
        }
    }

    /// More rows of the list are wanted.
    pub(super) fn want_more(&self) {
        self.growth.set((self.n_changes.get_untracked(), untrack(|| self.n_wanted()) + N_ROWS));
    }

    /// A committed step: the view changes, and Back undoes it.
    pub(super) fn go(&self, state: ViewState) {
        if self.state.with_untracked(|now| *now == state) {
            return;
        }
        self.state.with_untracked(|left| address_bar::push(left, &state));
        self.link_notes.set(Vec::new());
        self.card.set(None);
        self.is_helping.set(false);
        self.show(state);
    }

    /// A keystroke in the search box: the view changes at once, the address after a pause, in place.
    pub(super) fn type_query(&self, query: &str) {
        self.show(self.state_now().with_query(query));
        address_bar::replace_soon(self.state);
    }

    /// Says what was done, to those who see the page and to those who hear it.
    pub(super) fn tell(&self, what: String) {
        const SHOWN: Duration = Duration::from_secs(5);
        let notice = self.notice;
        self.announcement.set(what.clone());
        notice.set(what.clone());
        // Another notice stays for its own time.
        let hide = move || {
            notice.try_update(|now| {
                if *now == what {
                    now.clear()
                }
            })
        };
        set_timeout(move || _ = hide(), SHOWN);
    }

    /// The query is one to come back to: Back undoes it, and the machine remembers it.
    pub(super) fn keep_search(&self) {
        self.state.with_untracked(address_bar::settle);
        self.state.with_untracked(|state| kept::keep_search(&self.explorer.edition.about.name, &state.query));
    }

    /// The address changed under us: Back, Forward, or a link typed in.
    pub(super) fn follow_address(&self) {
        let (state, notes) = read(self.explorer, &address_bar::fragment());
        // A link may say too much and still mean the view that is shown.
        self.link_notes.set(notes);
        if self.state.with_untracked(|now| *now == state) {
            return;
        }
        self.card.set(None);
        self.show(state);
    }

    /// Another outcome is read from its beginning. The list goes there first: a browser would keep in place what it
    /// showed, and a list that was long would grow again.
    fn show(&self, state: ViewState) {
        let (is_narrowed_alike, has_same_text, has_same_passage) = self
            .state
            .with_untracked(|now| (now.narrowing() == state.narrowing(), now.doc == state.doc, now.at == state.at));
        if !is_narrowed_alike && let Some(room) = find(".results-room") {
            room.set_scroll_top(0);
        }
        self.state.set(state);
        // The number of a mark means nothing among other marks.
        if !(is_narrowed_alike && has_same_text && has_same_passage) {
            self.current.set(self.target_of_passage());
        }
    }

    /// The target that the passage of the address marks, so that a line in context opens at its own hit.
    fn target_of_passage(&self) -> Option<usize> {
        let at = self.state.with_untracked(|state| state.at)?;
        at.characters?;
        let passage = self.explorer.passage_span(self.open.get_untracked()?, at)?;
        self.targets.with_untracked(|targets| targets.spans.iter().position(|span| passage.overlaps(*span)))
    }

    /// Goes to the next or previous target of the open document, round at the ends.
    pub(super) fn step(&self, by: isize) {
        let n = self.targets.with_untracked(|targets| targets.spans.len());
        if n > 0 {
            let at = match self.current.get_untracked() {
                Some(at) => (at as isize + by).rem_euclid(n as isize) as usize,
                None if by < 0 => n - 1,
                None => 0,
            };
            self.current.set(Some(at));
        }
    }

    /// Opens the next or previous document of the list, whose row comes into view.
    pub(super) fn step_document(&self, by: isize) {
        let leading = self.leading.get_untracked();
        let next = match self.row_of_open(&leading) {
            Some(at) => at.checked_add_signed(by),
            None => Some(0),
        };
        let Some((next, &doc)) = next.and_then(|next| Some((next, leading.get(next)?))) else { return };
        if next >= untrack(|| self.n_wanted()) {
            self.want_more();
        }
        self.go(self.state_now().with_document(Some(self.explorer.edition.slug(doc))));
        let row = format!("li:has({})", row_id(doc));
        request_animation_frame(move || bring_into_view(&row, ScrollLogicalPosition::Nearest));
    }

    /// The place of the row that the open document has in the list, its own or that of a version of the same text.
    fn row_of_open(&self, leading: &[DocId]) -> Option<usize> {
        let open = self.open.get_untracked()?;
        let versions = self.explorer.edition.versions(open);
        leading.iter().position(|&doc| doc == open || versions.contains(&doc))
    }
}

/// The row of a document in the list, as a selector.
pub(super) fn row_id(doc: DocId) -> String {
    format!("#result-{}", doc.0)
}

/// The page that surrounds a part.
pub(super) fn use_page() -> Page {
    expect_context::<Page>()
}

/// A state from an address, without what the corpus does not have, and what that was.
fn read(explorer: &Explorer, fragment: &str) -> (ViewState, Vec<LinkNote>) {
    let (state, mut notes) = parse_fragment(fragment);
    let (state, unknown) = explorer.resolve(&state);
    notes.extend(unknown);
    (state, notes)
}

fn targets(explorer: &Explorer, outcome: &Outcome, doc: DocId) -> Targets {
    let hits = outcome.evaluation.hits(&explorer.edition, doc);
    if !hits.is_empty() {
        return Targets { spans: hits, are_hits: true };
    }
    let chosen = concord_view_state::results::chosen_entities(explorer, outcome);
    let mentions = explorer.edition.body_mentions(doc).into_iter().filter(|mention| chosen.contains(&mention.entity));
    Targets { spans: mentions.map(|mention| mention.span).collect(), are_hits: false }
}
