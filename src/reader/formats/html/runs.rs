//! A page as a list of runs of text: what stands in one block of it, between two breaks.

use std::collections::HashMap;
use std::ops::Range;

use concord_engine::corpus::{BlockKind, reason};
use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

use super::words::{Held, is_aside, is_block, is_hidden, is_skipped, is_title};

/// A run of text of a page.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its place among the runs.
    pub at: usize,
    /// Its text, with the white space of the file.
    pub text: String,
    /// Its role, as its element gives it.
    pub kind: BlockKind,
    /// Why it is furniture, where an element around it says so.
    pub why: Option<&'static str>,
    /// Whether it stands in the part of the page that holds nearly all of its prose.
    pub is_main: bool,
    /// Whether it is prose: sentences that are not links.
    pub is_prose: bool,
    /// The times that the run shows, in order.
    pub times: Vec<Time>,
    /// Whether its element is by its name a title: `news-title`, `subject`.
    pub is_titled: bool,
    /// Whether all of it is in bold or large letters, and it is no heading.
    pub is_bold: bool,
}

/// A time that a run shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// The machine's form of it.
    pub value: String,
    /// The words before it and the names of its element: `Updated`, `entry-date published`.
    pub label: String,
}

/// How much prose each element holds, in bytes; the key is the element's place in the walk.
type ProseByElement = HashMap<usize, usize>;

/// What the elements of a page hold, before any is judged by its name.
struct Content {
    prose: ProseByElement,
    /// The prose of the page.
    total: usize,
    /// The runs of each element, by its place in the walk.
    ranges: Vec<Range<usize>>,
    /// The runs from the first prose of the text to its last, without both; empty while the text is not known.
    amid: Range<usize>,
}

impl Content {
    fn held_by(&self, element: usize) -> Held {
        let prose = self.prose.get(&element).copied().unwrap_or(0);
        let range = self.ranges.get(element).cloned().unwrap_or_default();
        Held {
            share: (prose * 100).div_ceil(self.total.max(1)),
            is_amid: self.amid.start <= range.start && range.end <= self.amid.end,
        }
    }
}

/// The runs of a page, in order.
pub fn read_runs(html: &Html) -> Vec<Run> {
    // First without any judgement on elements, to know which hold too much of the page to be beside it.
    let everything = Walk::default().over(html);
    let is_prose: Vec<bool> = everything.runs.iter().map(|run| run.is_prose).collect();
    let content = everything.into_content();
    let judge = |content: Content| Walk { content: Some(content), ..Walk::default() }.over(html);
    let mut judged = judge(content);
    // Then again where prose was set apart amid the text, by a name that a part of it may have as well.
    let amid = prose_range(&judged);
    let is_amid = |run: &Run| amid.contains(&run.at) && matches!(run.why, Some(reason::SITE | reason::HEADLINES));
    if judged.runs.iter().any(|run| is_amid(run) && is_prose.get(run.at) == Some(&true)) {
        let content = judged.content.take().map(|content| Content { amid, ..content });
        judged = content.map_or(judged, judge);
    }
    let main = main_element(&judged);
    let mut runs = judged.runs;
    if let Some(main) = main.and_then(|(from, to)| runs.get_mut(from..to)) {
        main.iter_mut().for_each(|run| run.is_main = true);
    }
    runs
}

/// The runs of a piece of a page, none of which is judged: whoever put it where it is wanted it read.
pub fn read_all_runs(html: &Html) -> Vec<Run> {
    Walk::default().over(html).runs
}

/// The runs between the first prose of the main element and its last.
fn prose_range(walk: &Walk) -> Range<usize> {
    let (from, to) = main_element(walk).unwrap_or_default();
    let main = walk.runs.get(from..to).unwrap_or(&[]);
    let first = main.iter().find(|run| run.is_prose).map(|run| run.at + 1);
    let last = main.iter().rfind(|run| run.is_prose).map(|run| run.at);
    first.zip(last).map_or(0..0, |(first, last)| first..last)
}

/// The runs of the innermost element that holds nearly all prose that is not beside the text.
fn main_element(walk: &Walk) -> Option<(usize, usize)> {
    let total = walk.prose.values().copied().max().filter(|total| *total > 0)?;
    let holds_most = |element: &&Walked| walk.prose.get(&element.at).is_some_and(|prose| prose * 5 >= total * 4);
    let holding = || walk.elements.iter().filter(holds_most);
    // A text of one paragraph is not all of the article: a table or a list may stand beside it in the same element.
    let around = holding().filter(|element| !element.is_paragraph).max_by_key(|element| element.depth);
    let found = around.filter(|element| !element.is_page).or_else(|| holding().max_by_key(|element| element.depth));
    found.map(|it| (it.first_run, it.end_run))
}

/// An element that has been walked over.
struct Walked {
    at: usize,
    depth: usize,
    first_run: usize,
    end_run: usize,
    /// Whether it is a paragraph or a piece of one.
    is_paragraph: bool,
    /// Whether it is the page itself.
    is_page: bool,
}

/// An element that is open.
struct Open {
    at: usize,
    first_run: usize,
    kind: Option<BlockKind>,
    why: Option<&'static str>,
    is_hidden: bool,
    is_block: bool,
    is_link: bool,
    is_bold: bool,
    /// Whether it is a piece of a line with a look of its own: `<span>Next</span>`.
    is_label: bool,
    is_titled: bool,
    is_paragraph: bool,
    is_page: bool,
    prose: usize,
}

#[derive(Default)]
struct Walk {
    /// What a first walk found.
    content: Option<Content>,
    open: Vec<Open>,
    elements: Vec<Walked>,
    prose: ProseByElement,
    runs: Vec<Run>,
    run: String,
    /// How much of the run stands in links.
    n_linked: usize,
    /// How much of it is in bold or large letters.
    n_bold: usize,
    /// Whether a link of the run does something on this page, such as printing it.
    has_script: bool,
    times: Vec<Time>,
    /// Whether the run begins with a piece that is by its name a title.
    is_titled: bool,
    /// Where the last time of the run stands in it.
    time_start: usize,
    n_elements: usize,
    /// Whether a link has just ended.
    was_link: bool,
}

impl Walk {
    fn over(mut self, html: &Html) -> Self {
        use ego_tree::iter::Edge;
        for edge in html.tree.root().traverse() {
            match edge {
                Edge::Open(node) => match node.value() {
                    Node::Element(_) => self.enter(ElementRef::wrap(node)),
                    Node::Text(text) => self.add_text(text),
                    _ => {}
                },
                Edge::Close(node) => {
                    if node.value().is_element() {
                        self.leave();
                    }
                }
            }
        }
        self.flush();
        self
    }

    fn into_content(self) -> Content {
        let mut ranges = vec![0..0; self.n_elements];
        for element in self.elements {
            if let Some(range) = ranges.get_mut(element.at) {
                *range = element.first_run..element.end_run;
            }
        }
        let total = self.prose.values().copied().max().unwrap_or(0);
        Content { prose: self.prose, total, ranges, amid: 0..0 }
    }

    fn enter(&mut self, element: Option<ElementRef<'_>>) {
        let Some(element) = element else { return };
        let value = element.value();
        let name = value.name();
        let at = self.n_elements;
        self.n_elements += 1;
        let outer = self.open.last();
        let is_hidden = outer.is_some_and(|it| it.is_hidden) || is_skipped(name) || is_hidden(value);
        let is_link = outer.is_some_and(|it| it.is_link) || name == "a";
        let is_large =
            || value.attr("size").is_some_and(|size| matches!(size.trim(), "4" | "5" | "6" | "7" | "+1" | "+2"));
        let is_bold = outer.is_some_and(|it| it.is_bold)
            || matches!(name, "b" | "strong" | "big")
            || name == "font" && is_large();
        let is_block = is_block(name);
        let by_itself = || is_aside(value, self.content.as_ref()?.held_by(at));
        let why = outer.and_then(|it| it.why).or_else(by_itself);
        let kind = match name {
            "h1" => Some(BlockKind::Title),
            "h2" | "h3" | "h4" | "h5" | "h6" => Some(BlockKind::Heading),
            "li" | "dd" | "dt" => Some(BlockKind::ListItem),
            "blockquote" => Some(BlockKind::Quotation),
            "figcaption" | "caption" => Some(BlockKind::Caption),
            _ => None,
        };
        if is_block || name == "br" {
            self.flush();
        }
        // Links of a menu stand side by side without a space between them in the file, and so do their labels.
        if name == "a" && self.was_link && !self.run.ends_with(char::is_whitespace) && !self.run.is_empty() {
            self.run.push(' ');
        }
        self.was_link = false;
        // The older form of the same (hAtom): `<abbr class="published" title="2011-10-04T22:22:00-03:00">`.
        let is_hatom = name == "abbr" && value.attr("class").is_some_and(|it| it.contains("published"));
        let machine_form = if is_hatom { "title" } else { "datetime" };
        if let Some(time) = value.attr(machine_form).filter(|_| is_hatom || name == "time") {
            self.add_time(time, value);
        }
        self.has_script |=
            name == "a" && value.attr("href").is_some_and(|it| it.trim_start().starts_with("javascript:"));
        let is_titled = is_title(value);
        // A piece of a line names it where the line begins with it.
        self.is_titled |= is_titled && !is_block && self.run.trim().is_empty();
        let first_run = self.runs.len();
        self.open.push(Open {
            at,
            first_run,
            kind,
            why,
            is_hidden,
            is_block,
            is_link,
            is_bold,
            is_label: name == "span",
            is_titled,
            is_paragraph: name == "p" || !is_block,
            is_page: matches!(name, "html" | "body"),
            prose: 0,
        });
    }

    fn add_time(&mut self, value: &str, element: &Element) {
        let before = self.run.get(self.time_start..).unwrap_or("").trim();
        // `<dt>Published</dt><dd>`: the label is a run of its own.
        let is_label =
            |run: &&Run| run.text.split_whitespace().count() <= 3 && !run.text.contains(|c: char| c.is_ascii_digit());
        let above = || self.runs.last().filter(is_label).map_or("", |run| run.text.as_str());
        let words = if before.is_empty() && self.times.is_empty() { above() } else { before };
        let names = ["class", "itemprop"].map(|name| element.attr(name).unwrap_or(""));
        let label = [words, names[0], names[1]].join(" ");
        self.times.push(Time { value: value.to_owned(), label });
        self.time_start = self.run.len();
    }

    fn leave(&mut self) {
        if self.open.last().is_some_and(|open| open.is_block) {
            self.flush();
        }
        let Some(closed) = self.open.pop() else { return };
        let is_outermost = self.open.last().is_none_or(|outer| !outer.is_link);
        self.was_link = closed.is_link && is_outermost || closed.is_label;
        if closed.prose > 0 {
            self.prose.insert(closed.at, closed.prose);
        }
        if let Some(outer) = self.open.last_mut() {
            outer.prose += closed.prose;
        }
        let (depth, end_run) = (self.open.len(), self.runs.len());
        let Open { at, first_run, is_paragraph, is_page, .. } = closed;
        self.elements.push(Walked { at, depth, first_run, end_run, is_paragraph, is_page });
    }

    fn add_text(&mut self, text: &str) {
        let Some(open) = self.open.last().filter(|open| !open.is_hidden) else { return };
        if open.is_link {
            self.n_linked += text.trim().len();
        }
        if open.is_bold {
            self.n_bold += text.split_whitespace().map(str::len).sum::<usize>();
        }
        self.was_link = false;
        self.run.push_str(text);
    }

    fn flush(&mut self) {
        let (run, n_linked) = (std::mem::take(&mut self.run), std::mem::take(&mut self.n_linked));
        let n_bold = std::mem::take(&mut self.n_bold);
        let (times, has_script) = (std::mem::take(&mut self.times), std::mem::take(&mut self.has_script));
        let begins_titled = std::mem::take(&mut self.is_titled);
        self.time_start = 0;
        if run.trim().is_empty() {
            // A time that shows nothing is not shown.
            return;
        }
        // A heading deep within an item is still a heading; the innermost role counts.
        let kind = self.open.iter().rev().find_map(|open| open.kind.clone()).unwrap_or(BlockKind::Paragraph);
        let why = self.open.last().and_then(|open| open.why);
        let n_letters = run.split_whitespace().map(str::len).sum::<usize>();
        let why = why.or((has_script && n_linked >= n_letters).then_some(reason::NAVIGATION));
        let is_titled =
            begins_titled || self.open.iter().rev().find(|open| open.is_block).is_some_and(|open| open.is_titled);
        let is_bold = n_bold >= n_letters;
        let is_prose = why.is_none() && n_linked * 2 < run.len() && is_prose(&run);
        if let Some(open) = self.open.last_mut().filter(|_| is_prose) {
            open.prose += run.len();
        }
        self.runs.push(Run {
            at: self.runs.len(),
            text: run,
            kind,
            why,
            is_main: false,
            is_prose,
            times,
            is_titled,
            is_bold,
        });
    }
}

/// Whether a run is of a text: sentences of some length.
fn is_prose(run: &str) -> bool {
    const LONG: usize = 60;
    const LONG_WIDE: usize = 20;
    let run = run.trim_end();
    let n_chars = run.chars().count();
    let n_wide = run.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
    let ends = run.ends_with(['.', '!', '?', '。', '”', '"', '」', '…', ':', '’', '।', '۔', '؟', '။', '។']);
    // Thai and Lao end no sentence with a sign, and put no space between words.
    let n_unstopped = run.chars().filter(|c| matches!(c, '\u{0e00}'..='\u{0eff}')).count();
    if n_unstopped * 2 > n_chars {
        return n_chars > LONG * 3 / 2;
    }
    match n_wide * 2 > n_chars {
        true => n_chars >= LONG_WIDE && (ends || n_chars > LONG),
        false => n_chars >= LONG && (ends || n_chars > 3 * LONG) || ends && run.split_whitespace().count() >= 8,
    }
}
