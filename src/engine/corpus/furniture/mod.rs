//! Page furniture: what a page carries around its text. Told by shape and place, never by the name of a site.
//!
//! The rules would rather leave a line of furniture in the text than take a line of text out of it. Between lines of prose
//! a line counts only where its shape is for nothing else (`Share on Facebook`), where another line announces it (other
//! headlines, a contact block), or where it stands beside others of its kind (page numbers with a running head); every
//! other shape only at the edges of the page, before the first line of prose or after the last.

mod archive;
mod beside;
mod byline;
mod closing;
mod contact;
mod events;
mod headlines;
mod mail;
mod menus;
mod notices;
mod repeated;
mod rules;
mod running;
mod sign_off;
mod single;
mod table;
mod words;

pub(super) use byline::{byline_name, dated_name};
pub(super) use contact::{email_domain, is_contact_line};
pub use reason::ALL as REASONS;
pub use rules::Rules;
pub(super) use sign_off::agency_of;
pub(super) use single::{is_date_line, is_image_file, month_in_figures, stands_alone};

use super::broken::find_broken;
use super::document::{Block, BlockKind};
use super::lines::{Line, is_without_stops, n_chars, n_words};
use super::sentence::ends_sentence;
use crate::text::{Span, find_dates};
use byline::is_name_line;

/// Why something is furniture, for the reader.
pub mod reason {
    /// The date that an aggregator puts before a text.
    pub const DATE_HEADER: &str = "date header";
    /// When the text was published or changed.
    pub const DATE_LINE: &str = "date line";
    /// A named value above a text: `Source: …`.
    pub const HEADER_LINE: &str = "header line";
    /// Who wrote it.
    pub const BYLINE: &str = "byline";
    /// The agency at the end of a report.
    pub const SIGN_OFF: &str = "agency sign-off";
    /// Addresses and telephone numbers.
    pub const CONTACT: &str = "contact block";
    /// The titles of other pages, and what announces them.
    pub const HEADLINES: &str = "other headlines";
    /// How often a page was seen, or how long it takes.
    pub const COUNTER: &str = "page counter";
    /// What a picture is called.
    pub const IMAGE: &str = "image description";
    /// Ways to pass a page on.
    pub const SHARE: &str = "share bar";
    /// What a site asks leave for.
    pub const COOKIES: &str = "cookie notice";
    /// The way to a page within its site.
    pub const BREADCRUMB: &str = "breadcrumb";
    /// Whose a page is.
    pub const COPYRIGHT: &str = "copyright line";
    /// Menus, buttons and the like.
    pub const NAVIGATION: &str = "page navigation";
    /// The part of the site that a page is in.
    pub const SECTION: &str = "section label";
    /// The name in the title bar.
    pub const PAGE_NAME: &str = "name of the page";
    /// The title, said a second time.
    pub const TITLE_AGAIN: &str = "title again";
    /// Words under which a page is filed.
    pub const TAGS: &str = "tags";
    /// A line of dashes or stars.
    pub const RULE: &str = "ruled line";
    /// What a site has around every text.
    pub const SITE: &str = "part of the site";
    /// What `corpus.toml` folds.
    pub const RULED: &str = "rule of this corpus";
    /// What pages of one kind share at their edges.
    pub const ACROSS: &str = "repeated on other pages";
    /// What readers wrote below a text.
    pub const COMMENTS: &str = "comments";

    /// Every reason, by which `corpus.toml` can turn its rules off.
    #[rustfmt::skip]
    pub const ALL: [&str; 23] = [
        DATE_HEADER, DATE_LINE, HEADER_LINE, BYLINE, SIGN_OFF, CONTACT,
        HEADLINES, COUNTER, IMAGE, SHARE, COOKIES, BREADCRUMB,
        COPYRIGHT, NAVIGATION, SECTION, PAGE_NAME, TITLE_AGAIN, TAGS,
        RULE, SITE, RULED, ACROSS, COMMENTS,
    ];
}

/// What a line belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The text proper.
    Text,
    /// Furniture, for this reason.
    Furniture(&'static str),
    /// The furniture that began in an earlier line, directly before.
    Continued,
}

/// The lines of a text with their roles. Lines that hold both text and furniture are cut in two.
///
/// Where the file says the title beside the text (`has_title`), the text needs none of its own.
pub(super) fn mark_furniture(
    text: &str,
    lines: Vec<Line>,
    structure: &[Block],
    has_title: bool,
    rules: &Rules,
) -> (Vec<Line>, Vec<Role>) {
    let mut broken = find_broken(text, &lines);
    part_given(structure, &lines, &mut broken);
    let mut page = Page { text, roles: vec![Role::Text; lines.len()], lines, broken, has_title };
    page.mark_given(structure);
    rules.mark(&mut page);
    page.cut_date_header();
    mail::mark(&mut page);
    archive::mark(&mut page);
    running::mark(&mut page);
    page.mark_wherever_it_stands();
    headlines::mark(&mut page);
    headlines::mark_neighbours(&mut page);
    contact::mark(&mut page);
    table::mark(&mut page);
    page.mark_at_the_edges();
    menus::mark(&mut page);
    // Only now is it known which of the short lines above the text are of the menu.
    page.mark_name_line(page.prose().0);
    contact::mark_offices(&mut page);
    repeated::mark(&mut page);
    sign_off::mark(&mut page);
    beside::mark_pitch(&mut page);
    rules.unmark(&mut page);
    // A page of nothing but furniture is someone's text: a list of addresses, a list of headlines.
    if !page.roles.contains(&Role::Text) {
        page.roles.fill(Role::Text);
    }
    (page.lines, page.roles)
}

/// A text while its furniture is marked.
struct Page<'t> {
    text: &'t str,
    lines: Vec<Line>,
    roles: Vec<Role>,
    /// Which lines are within a sentence that goes over several.
    broken: Vec<bool>,
    /// Whether the file says the title beside the text.
    has_title: bool,
}

impl<'t> Page<'t> {
    fn line(&self, at: usize) -> &'t str {
        self.lines.get(at).map_or("", |line| line.span.of(self.text))
    }

    fn is_text(&self, at: usize) -> bool {
        self.roles.get(at) == Some(&Role::Text)
    }

    /// Marks what the format of the text set apart from it.
    fn mark_given(&mut self, structure: &[Block]) {
        let mut at = 0;
        for block in structure {
            let BlockKind::Furniture(why) = &block.kind else { continue };
            let is_before = |line: &Line, byte: u32| line.span.start < byte;
            at += self.lines.get(at..).map_or(0, |rest| rest.partition_point(|line| is_before(line, block.span.start)));
            let n = self.lines.get(at..).map_or(0, |rest| rest.partition_point(|line| is_before(line, block.span.end)));
            let why = reason::ALL.into_iter().find(|known| known == why).unwrap_or(reason::SITE);
            self.mark(at..at + n, why);
            at += n;
        }
    }

    /// Whether a line is of the text so far and stands by itself, so that its shape can tell what it is.
    fn is_apart(&self, at: usize) -> bool {
        self.is_text(at) && self.broken.get(at) == Some(&false)
    }

    /// Marks lines as one piece of furniture.
    fn mark(&mut self, lines: std::ops::Range<usize>, reason: &'static str) {
        if let Some(roles) = self.roles.get_mut(lines) {
            roles.fill(Role::Continued);
            if let Some(first) = roles.first_mut() {
                *first = Role::Furniture(reason);
            }
        }
    }

    /// Makes a line text again, and a piece of furniture of what follows it in the same piece.
    fn release(&mut self, at: usize) {
        let why = (0..=at).rev().find_map(|at| match self.roles.get(at) {
            Some(Role::Furniture(why)) => Some(*why),
            _ => None,
        });
        if let Some(role) = self.roles.get_mut(at) {
            *role = Role::Text;
        }
        if let (Some(next @ Role::Continued), Some(why)) = (self.roles.get_mut(at + 1), why) {
            *next = Role::Furniture(why);
        }
    }

    /// Cuts a line in two at a byte of it, and marks the half that is furniture.
    fn cut_line(&mut self, at: usize, byte: usize, furniture: Half, reason: &'static str) {
        let Some(line) = self.lines.get_mut(at) else { return };
        let (start, end) = (line.span.start as usize, line.span.end as usize);
        let Some((first, second)) = line.span.of(self.text).split_at_checked(byte) else { return };
        let first_end = start + first.trim_end().len();
        let second_start = end - second.trim_start().len();
        line.span = Span::new(start, first_end);
        self.lines.insert(at + 1, Line { span: Span::new(second_start, end), blank_before: false });
        self.roles.insert(at + 1, Role::Text);
        self.broken.insert(at + 1, false);
        let marked = if furniture == Half::First { at } else { at + 1 };
        self.mark(marked..marked + 1, reason);
    }

    /// The header of an aggregator before the text in one line: `date 2024-04-07 HANOI, April 7 — The …`.
    fn cut_date_header(&mut self) {
        let line = self.line(0);
        let Some(header) = line.get(..4).filter(|label| label.eq_ignore_ascii_case("date")) else { return };
        let after = line.get(header.len()..).unwrap_or("");
        let gap = after.len() - after.trim_start_matches([':', ' ', '\t']).len();
        // A date needs few bytes; looking at no more keeps a huge line cheap.
        let start = header.len() + gap;
        let head: String = line.chars().take(40).collect();
        let Some(date) = find_dates(&head).into_iter().find(|date| date.span.start as usize == start) else { return };
        let end = date.span.end as usize;
        if gap > 0 && date.day.is_some() && line.get(end..).is_some_and(|rest| !rest.trim().is_empty()) {
            self.cut_line(0, end, Half::First, reason::DATE_HEADER);
        }
    }

    fn mark_wherever_it_stands(&mut self) {
        let first_line = self.line(0).to_owned();
        for at in 0..self.lines.len() {
            if self.is_apart(at)
                && let Some(reason) = single::reason_anywhere(self.line(at), &first_line)
            {
                self.mark(at..at + 1, reason);
            }
        }
        // Only now, for a notice about cookies above the text is prose too.
        let (first_prose, last_prose) = self.prose();
        for at in (0..self.lines.len()).filter(|&at| at < first_prose || at > last_prose) {
            if self.is_apart(at)
                && let Some(reason) = single::reason_outside(self.line(at))
            {
                self.mark(at..at + 1, reason);
            }
        }
    }

    fn mark_at_the_edges(&mut self) {
        let (first_prose, last_prose) = self.prose();
        for at in 0..self.lines.len() {
            let edge = match at {
                _ if at < first_prose => Edge::Top,
                _ if at > last_prose => Edge::Bottom,
                _ => continue,
            };
            if self.is_apart(at)
                && let Some(reason) = single::reason_at_edge(self.line(at), edge)
                && !(reason == reason::DATE_LINE && self.is_head_of_table(at))
                && !([reason::DATE_LINE, reason::HEADER_LINE].contains(&reason) && events::is_day_of_event(self, at))
            {
                self.mark(at..at + 1, reason);
            }
        }
        events::release_programme(self, first_prose, last_prose);
        beside::mark_numbers_of_buttons(self, first_prose);
        // `Facebook` alone in a line may be a heading; beside a share bar it is a part of it.
        for at in 0..self.lines.len() {
            let beside = |at: usize| self.roles.get(at) == Some(&Role::Furniture(reason::SHARE));
            if self.is_apart(at)
                && (at.checked_sub(1).is_some_and(beside) || beside(at + 1))
                && words::is_share_word_line(self.line(at))
            {
                self.mark(at..at + 1, reason::SHARE);
            }
        }
        beside::release_menu(self, first_prose);
        self.mark_name_line(first_prose);
        beside::mark(self);
        self.release_title_like_byline(first_prose);
        // A section needs a title below it; without one it is the title. So does what may be `Home / Away`.
        let has_title = (0..first_prose).any(|at| self.is_text(at));
        let is_section = |at: &usize| match self.roles.get(*at) {
            Some(Role::Furniture(reason::BREADCRUMB)) => single::is_pair_with_home(self.line(*at)),
            role => role == Some(&Role::Furniture(reason::SECTION)),
        };
        if let Some(section) = (0..first_prose).rfind(is_section).filter(|_| !has_title) {
            self.release(section);
        }
    }

    /// The first line is no byline while no title stands above it, unless its shape leaves nothing else.
    fn release_title_like_byline(&mut self, first_prose: usize) {
        let is_byline = |at: &usize| self.roles.get(*at) == Some(&Role::Furniture(reason::BYLINE));
        let title = (0..first_prose).find(|&at| self.is_text(at));
        let byline = (0..title.unwrap_or(first_prose)).find(is_byline).filter(|_| !self.has_title);
        if let Some(at) = byline.filter(|&at| !byline::is_byline_above_title(self.line(at), title.is_some())) {
            self.release(at);
        }
    }

    /// A day without a year as the very first line, directly above what follows: `Dec 31` over the results of a year.
    /// A date of publication has a title above it or a blank line below.
    fn is_head_of_table(&self, at: usize) -> bool {
        let is_joined = self.lines.get(at + 1).is_some_and(|next| !next.blank_before);
        at == 0 && is_joined && find_dates(self.line(at)).iter().all(|date| date.year.is_none())
    }

    /// A name alone between the title and a date line is that of the writer.
    fn mark_name_line(&mut self, first_prose: usize) {
        let title = (0..first_prose).find(|&at| self.is_text(at));
        let Some(name) = title.map(|title| title + 1).filter(|&at| at < first_prose && self.is_text(at)) else {
            return;
        };
        // Buttons may stand between them: `Follow`, `5 min read`.
        const NEAR: usize = 5;
        let is_between = |at: &usize| !self.is_text(*at) || !self.line(*at).contains(char::is_alphanumeric);
        let is_dated = (name + 1..first_prose.min(name + 1 + NEAR))
            .take_while(is_between)
            .any(|at| self.roles.get(at) == Some(&Role::Furniture(reason::DATE_LINE)));
        if is_dated && is_name_line(self.line(name)) && n_words(self.line(name - 1)) > 2 {
            self.mark(name..name + 1, reason::BYLINE);
        }
    }

    /// The first and the last line of prose. Without any, every line is before the first.
    fn prose(&self) -> (usize, usize) {
        const BROKEN_WORDS: usize = 5;
        let is_broken = |at: usize| self.broken.get(at) == Some(&true) && n_words(self.line(at)) >= BROKEN_WORDS;
        let is_prose = |&at: &usize| self.is_text(at) && (is_prose(self.line(at)) || is_broken(at));
        let first = (0..self.lines.len()).find(is_prose).unwrap_or(self.lines.len());
        let last = (0..self.lines.len()).rfind(is_prose).unwrap_or(self.lines.len());
        (first, last)
    }
}

/// No sentence goes on from one block that the format gave into the next.
fn part_given(structure: &[Block], lines: &[Line], broken: &mut [bool]) {
    let starts: Vec<u32> = structure.iter().map(|block| block.span.start).collect();
    let is_start = |at: usize| lines.get(at).is_none_or(|line| starts.binary_search(&line.span.start).is_ok());
    for (at, broken) in broken.iter_mut().enumerate() {
        // A line that is a block of its own.
        *broken &= !(is_start(at) && is_start(at + 1));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    First,
    Second,
}

/// Which edge of a page a line stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    Top,
    Bottom,
}

/// Whether a line is clearly of the text: a full sentence, or too long to be anything else.
pub(super) fn is_prose(line: &str) -> bool {
    const SENTENCE_WORDS: usize = 8;
    const LONG_CHARS: usize = 160;
    const LONG_UNSTOPPED: usize = 110;
    let ends = ends_sentence(line) && !line.ends_with([':', '：']);
    (ends && n_words(line) >= SENTENCE_WORDS)
        || n_chars(line) > LONG_CHARS
        || (line.len() > LONG_UNSTOPPED && n_chars(line) > LONG_UNSTOPPED && is_without_stops(line))
}
