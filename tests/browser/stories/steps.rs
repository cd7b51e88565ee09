//! Steps and looks that several stories share, in the words of a reader.

use std::fmt::Debug;
use std::panic::Location;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::{Failure, Page, Told};

/// What the sentence above the results says, chips and all.
const SENTENCE: &str = "[...document.querySelectorAll('.sentence-words > span')]\
    .map(e => e.textContent).join('')";
/// What can be taken out of the sentence.
const CHIPS: &str = "[...document.querySelectorAll('.sentence .chip')].map(e => e.innerText.trim())";
/// The ids of the documents in the list, read from their links.
const RESULT_IDS: &str = "[...document.querySelectorAll('#results a.result')]\
    .map(a => new URLSearchParams(a.hash.slice(1)).get('doc'))";
/// How many presses of Tab are too many: the whole page has fewer stops.
const MOST_TABS: usize = 300;
/// How many looks at the page are too many to wait for the focus to come into view.
const MOST_FRAMES: usize = 30;

/// Goes on only if the claim holds; else the story ends with the claim and its place.
#[track_caller]
pub(super) fn ensure(holds: bool, claim: impl Into<String>) -> Told {
    if holds {
        return Ok(());
    }
    let place = Location::caller();
    Err(Failure(format!("it does not hold that {}\n  at {}:{}", claim.into(), place.file(), place.line())))
}

/// Goes on only if what was seen is what was wanted.
#[track_caller]
pub(super) fn ensure_same<T: PartialEq + Debug>(what: &str, seen: T, wanted: T) -> Told {
    if seen == wanted {
        return Ok(());
    }
    let place = Location::caller();
    Err(Failure(format!("{what}\n  wanted: {wanted:?}\n  seen:   {seen:?}\n  at {}:{}", place.file(), place.line())))
}

impl Page {
    /// The value of a JavaScript expression at this moment.
    pub(super) async fn value(&self, expression: &str) -> Told<Value> {
        self.script(&format!("return {expression}")).await
    }

    /// A text at this moment; empty where the expression gives none.
    pub(super) async fn text_value(&self, expression: &str) -> Told<String> {
        Ok(self.value(expression).await?.as_str().unwrap_or_default().to_owned())
    }

    /// A number at this moment; 0 where the expression gives none.
    pub(super) async fn number_value(&self, expression: &str) -> Told<f64> {
        Ok(self.value(expression).await?.as_f64().unwrap_or_default())
    }

    /// Waits until an expression has this value, and says what it had instead.
    pub(super) async fn sees(&self, what: &str, expression: &str, wanted: impl Into<Value>) -> Told {
        let wanted = wanted.into();
        let same = format!("JSON.stringify({expression}) === JSON.stringify({wanted})");
        match self.wait_until(what, &same).await {
            Ok(()) => Ok(()),
            Err(Failure(reason)) => {
                let seen = self.value(expression).await.map_or_else(|failure| failure.0, |seen| seen.to_string());
                Err(Failure(format!("{what}\n  wanted: {wanted}\n  seen:   {seen}\n  {reason}")))
            }
        }
    }

    /// Waits until the sentence above the results says this.
    pub(super) async fn sees_sentence(&self, wanted: &str) -> Told {
        self.sees("the sentence says what is shown", SENTENCE, wanted).await
    }

    /// What the sentence says at this moment.
    pub(super) async fn sentence(&self) -> Told<String> {
        self.text_value(SENTENCE).await
    }

    /// Waits until these can be taken out of the sentence.
    pub(super) async fn sees_chips(&self, wanted: &[&str]) -> Told {
        self.sees("the chips say what is chosen", CHIPS, json!(wanted)).await
    }

    /// Waits until the list holds these documents in this order.
    pub(super) async fn sees_results(&self, wanted: &[&str]) -> Told {
        self.sees("the list has these documents", RESULT_IDS, json!(wanted)).await
    }

    /// The documents in the list at this moment.
    pub(super) async fn result_ids(&self) -> Told<Value> {
        self.value(RESULT_IDS).await
    }

    /// Waits until this document is open, by its title.
    pub(super) async fn sees_document(&self, title: &str) -> Told {
        self.sees("the document is open", "document.querySelector('#document .document-title')?.textContent", title)
            .await
    }

    /// Waits until no document is open.
    pub(super) async fn sees_no_document(&self) -> Told {
        self.wait_until("no document is open", "!document.querySelector('#document')").await
    }

    /// Waits until the address after `#` is this.
    pub(super) async fn sees_fragment(&self, wanted: &str) -> Told {
        self.sees("the address follows", "location.hash", wanted).await
    }

    /// Waits until the middle of an element can be seen: it is in the window, and nothing covers it.
    pub(super) async fn sees_in_view(&self, what: &str, css: &str) -> Told {
        self.wait_until(what, &in_view(css)).await
    }

    /// Chooses a value of a facet, or takes it back.
    pub(super) async fn choose(&self, facet: &str, label: &str) -> Told {
        self.click(&facet_value(facet, label)).await
    }

    /// Presses the minus beside a value, which shows when the pointer or the focus is there.
    pub(super) async fn leave_out(&self, facet: &str, label: &str) -> Told {
        self.click(&format!(
            "#filters .facet[data-facet={facet}] .facet-exclude[title={}]",
            json!(format!("Leave out {label}"))
        ))
        .await
    }

    /// The first name in the open document with just this text, as a selector.
    pub(super) async fn name_in_text(&self, surface: &str) -> Told<String> {
        let names = "[...document.querySelectorAll('#document .mention')]";
        let is_it = format!("e => e.textContent === {}", json!(surface));
        self.wait_until(&format!("“{surface}” is marked as a name"), &format!("{names}.some({is_it})")).await?;
        Ok(format!("#{}", self.text_value(&format!("{names}.find({is_it}).id")).await?))
    }

    /// Presses Tab until an element that fits has the focus. On the way every stop has to show that it has it.
    pub(super) async fn tab_to(&self, css: &str) -> Told {
        self.tab_with(&[Key::Tab.into()], css).await
    }

    /// The same backwards.
    pub(super) async fn tab_back_to(&self, css: &str) -> Told {
        self.tab_with(&[Key::Shift.into(), Key::Tab.into()], css).await
    }

    async fn tab_with(&self, keys: &[char], css: &str) -> Told {
        // What the step before asked for may still move the page.
        self.settle().await?;
        for _ in 0..MOST_TABS {
            self.press_together(keys).await?;
            let stop = self.stop(css).await?;
            let name = stop["name"].as_str().unwrap_or_default();
            ensure(stop["shows"] == true, format!("the focus shows on {name}: {stop}"))?;
            if stop["is_it"] == true {
                return Ok(());
            }
        }
        Err(Failure(format!("the focus never came to {css} in {MOST_TABS} presses of Tab")))
    }

    /// Where the focus is, once it shows: some engines scroll to it a frame later.
    async fn stop(&self, css: &str) -> Told<Value> {
        let mut stop = self.call(STOP, vec![json!(css)]).await?;
        for _ in 0..MOST_FRAMES {
            if stop["shows"] == true {
                break;
            }
            self.settle().await?;
            stop = self.call(STOP, vec![json!(css)]).await?;
        }
        Ok(stop)
    }

    /// Waits for two frames, so that what the last change asked for has been laid out and painted.
    pub(super) async fn settle(&self) -> Told {
        self.script_async("requestAnimationFrame(() => requestAnimationFrame(() => done()))").await.map(drop)
    }

    /// Runs JavaScript that may await; it pushes what is wrong onto `wrong`, and nothing may be.
    pub(super) async fn checks(&self, script: &str) -> Told {
        let script = format!(
            "const wrong = [];
            const same = (what, seen, wanted) => JSON.stringify(seen) === JSON.stringify(wanted)
                || wrong.push(`${{what}}: wanted ${{JSON.stringify(wanted)}}, seen ${{JSON.stringify(seen)}}`);
            const holds = (what, is) => is || wrong.push(what);
            (async () => {{ {script} }})().then(() => done(wrong), error => done([...wrong, `threw ${{error}}`]));"
        );
        let wrong = self.script_async(&script).await?;
        let wrong: Vec<&str> = wrong.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        ensure(wrong.is_empty(), format!("every check holds; these do not:\n    {}", wrong.join("\n    ")))
    }
}

/// Where the focus is, and whether it can be seen there: it has an outline, and nothing covers its middle. The body is
/// no stop: a browser passes it on its way round.
const STOP: &str = "const e = document.activeElement;
    const style = getComputedStyle(e);
    let opacity = 1;
    for (let up = e; up; up = up.parentElement) opacity *= getComputedStyle(up).opacity;
    const box = e.getClientRects()[0] ?? new DOMRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const visible = opacity > 0.5 && style.visibility === 'visible' && box.width > 0;
    const covered_by = top && !e.contains(top) ? top.outerHTML.slice(0, 80) : top ? '' : 'the edge of the window';
    return { name: e.outerHTML.slice(0, 120), outline, visible, covered_by,
        shows: e === document.body || e === document.documentElement || (outline && visible && !covered_by),
        is_it: e.matches(arguments[0]) };";

/// An expression: the middle of the first match is in the window and nothing covers it.
pub(super) fn in_view(css: &str) -> String {
    format!(
        "(e => {{
            const box = e?.getClientRects()[0];
            const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return Boolean(top) && e.contains(top);
        }})(document.querySelector({}))",
        json!(css)
    )
}

/// An expression: the middle of the first match is in the window and in its room, whatever covers it.
pub(super) fn in_window(css: &str) -> String {
    format!(
        "(e => {{
            const box = e?.getClientRects()[0];
            const room = e?.closest('.document-room, .results-room, .filters, body').getBoundingClientRect();
            const y = box ? box.top + box.height / 2 : -1;
            return y > Math.max(0, room?.top) && y < Math.min(innerHeight, room?.bottom);
        }})(document.querySelector({}))",
        json!(css)
    )
}

/// The button of a facet value.
pub(super) fn facet_value(facet: &str, label: &str) -> String {
    format!("#filters .facet[data-facet={facet}] .facet-choose[title={}]", json!(label))
}
