//! The view state: everything that a link restores.

use std::fmt;
use std::str::FromStr;

use concord_engine::entity::EntityKind;
use concord_engine::index::Facet;
use concord_engine::text::PartialDate;

use crate::sorted_set::SortedSet;

/// Everything that a link restores. Values are names as in the address; whether the corpus has them is not known here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ViewState {
    /// The query as typed.
    pub query: String,
    /// Chosen values by facet.
    pub choices: Choices,
    /// Documents from this date on.
    pub from: Option<PartialDate>,
    /// Documents up to this date.
    pub to: Option<PartialDate>,
    /// The order of results.
    pub sort: Sort,
    /// The way in which results are shown.
    pub view: View,
    /// The open document.
    pub doc: Option<String>,
    /// The passage of the open document that is pointed at.
    pub at: Option<Passage>,
    /// Kinds of entities that are not highlighted.
    pub hide: SortedSet<EntityKind>,
}

/// The values chosen in each facet.
#[derive(Clone, Debug, Default)]
pub struct Choices(Vec<(Facet, ChosenSlugs)>);

/// Facets in which nothing is chosen do not count.
impl PartialEq for Choices {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Choices {}

impl Choices {
    /// What is chosen in a facet.
    pub fn get(&self, facet: Facet) -> &ChosenSlugs {
        static NOTHING: ChosenSlugs =
            ChosenSlugs { any: SortedSet::new(), all: SortedSet::new(), not: SortedSet::new() };
        self.0.iter().find(|(other, _)| *other == facet).map_or(&NOTHING, |(_, chosen)| chosen)
    }

    /// What is chosen in a facet, to be changed.
    pub fn get_mut(&mut self, facet: Facet) -> &mut ChosenSlugs {
        let at = self.0.partition_point(|(other, _)| *other < facet);
        if self.0.get(at).is_none_or(|(other, _)| *other != facet) {
            self.0.insert(at, (facet, ChosenSlugs::default()));
        }
        &mut self.0[at].1
    }

    /// The facets in which something is chosen, in the order of [`Facet::ALL`], then fields by name.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &ChosenSlugs)> {
        self.0.iter().filter(|(_, chosen)| !chosen.is_empty()).map(|(facet, chosen)| (*facet, chosen))
    }

    /// Whether nothing is chosen anywhere.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// The values chosen in a facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChosenSlugs {
    /// At least one of these.
    pub any: SortedSet<String>,
    /// Every one of these.
    pub all: SortedSet<String>,
    /// None of these.
    pub not: SortedSet<String>,
}

impl ChosenSlugs {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() && self.all.is_empty() && self.not.is_empty()
    }
}

/// How a value is chosen in its facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Documents with this value or another that is chosen so.
    Any,
    /// Documents with this value.
    All,
    /// Documents without this value.
    Not,
}

impl ViewState {
    /// How a value is chosen, if it is.
    pub fn mode(&self, facet: Facet, slug: &str) -> Option<Mode> {
        let chosen = self.choices.get(facet);
        match () {
            () if chosen.any.contains(slug) => Some(Mode::Any),
            () if chosen.all.contains(slug) => Some(Mode::All),
            () if chosen.not.contains(slug) => Some(Mode::Not),
            () => None,
        }
    }

    /// The state with a value chosen in this way, or in none.
    #[must_use]
    pub fn with_value(&self, facet: Facet, slug: &str, mode: Option<Mode>) -> Self {
        let mut state = self.clone();
        let chosen = state.choices.get_mut(facet);
        for set in [&mut chosen.any, &mut chosen.all, &mut chosen.not] {
            set.remove(slug);
        }
        match mode {
            Some(Mode::Any) => chosen.any.insert(slug.to_owned()),
            Some(Mode::All) => chosen.all.insert(slug.to_owned()),
            Some(Mode::Not) => chosen.not.insert(slug.to_owned()),
            None => {}
        }
        state
    }

    /// What decides which documents answer, in which order; without what is open and how it is shown.
    #[must_use]
    pub fn narrowing(&self) -> Self {
        Self { doc: None, at: None, hide: SortedSet::default(), view: View::default(), ..self.clone() }
    }

    /// The state with another query.
    #[must_use]
    pub fn with_query(&self, query: &str) -> Self {
        Self { query: query.to_owned(), ..self.clone() }
    }

    /// The state without query, choices and dates; the open document and how things are shown stay.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self { query: String::new(), choices: Choices::default(), from: None, to: None, ..self.clone() }
    }

    /// The state with a document open, or none.
    #[must_use]
    pub fn with_document(&self, doc: Option<&str>) -> Self {
        Self { doc: doc.map(str::to_owned), at: None, ..self.clone() }
    }

    /// The state with a document open at a passage.
    #[must_use]
    pub fn with_passage(&self, doc: &str, at: Passage) -> Self {
        Self { doc: Some(doc.to_owned()), at: Some(at), ..self.clone() }
    }

    /// Whether anything narrows the result.
    pub fn is_narrowed(&self) -> bool {
        !self.query.trim().is_empty() || !self.choices.is_empty() || self.from.is_some() || self.to.is_some()
    }
}

/// The order of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Best answer first; newest first where nothing is typed.
    #[default]
    Relevance,
    /// Newest first, documents without a date last.
    Newest,
    /// Oldest first, documents without a date last.
    Oldest,
    /// By title.
    Title,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Newest, Self::Oldest, Self::Title];

    /// The name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::Title => "title",
        }
    }

    /// The orders to choose from, with their names for readers, where this one is chosen.
    ///
    /// Without words that could rank documents the default is the newest first, and is called so; that order is offered
    /// once, as the one of the two that is chosen.
    pub fn offered(self, has_words: bool) -> Vec<(Self, &'static str)> {
        let same = if self == Self::Newest { Self::Relevance } else { Self::Newest };
        let offered = Self::ALL.into_iter().filter(|&sort| has_words || sort != same);
        let label = |sort| if has_words || sort != Self::Relevance { sort } else { Self::Newest }.label();
        offered.map(|sort| (sort, label(sort))).collect()
    }

    /// The name for readers.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Relevance => "Relevance",
            Self::Newest => "Newest first",
            Self::Oldest => "Oldest first",
            Self::Title => "Title",
        }
    }

    /// The order with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// The way in which results are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// A list of documents with their best excerpt.
    #[default]
    Documents,
    /// Every hit, or every mention of a chosen entity, on a line with what stands left and right of it.
    Concordance,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 2] = [Self::Documents, Self::Concordance];

    /// The name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Documents => "documents",
            Self::Concordance => "concordance",
        }
    }

    /// The name for readers.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Documents => "Documents",
            Self::Concordance => "In context",
        }
    }

    /// The view with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.name() == name)
    }
}

/// A passage of a document: a paragraph by its number from 1, and perhaps a stretch of it.
///
/// Written `p5`, or `p5.12-29` for its characters 12 to 28, counted from 0 in Unicode code points. Paragraph numbers
/// outlast changes of the page around the text; character numbers are the same in every programming language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The paragraph's number.
    pub paragraph: u32,
    /// First character and the one after the last.
    pub characters: Option<(u32, u32)>,
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.paragraph)?;
        match self.characters {
            Some((start, end)) => write!(f, ".{start}-{end}"),
            None => Ok(()),
        }
    }
}

/// A passage that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPassage;

impl FromStr for Passage {
    type Err = NotAPassage;

    fn from_str(text: &str) -> Result<Self, NotAPassage> {
        let number = |text: &str| text.parse::<u32>().ok().filter(|n| n.to_string() == text).ok_or(NotAPassage);
        let rest = text.strip_prefix('p').ok_or(NotAPassage)?;
        let Some((paragraph, characters)) = rest.split_once('.') else {
            return Ok(Self { paragraph: number(rest)?, characters: None });
        };
        let (start, end) = characters.split_once('-').ok_or(NotAPassage)?;
        let characters = (number(start)?, number(end)?);
        if characters.0 >= characters.1 {
            return Err(NotAPassage);
        }
        Ok(Self { paragraph: number(paragraph)?, characters: Some(characters) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_order_is_called_what_it_is() {
        for (chosen, has_words, offered) in [
            (Sort::Relevance, true, &["relevance: Relevance", "newest: Newest first"][..]),
            (Sort::Relevance, false, &["relevance: Newest first"]),
            (Sort::Newest, false, &["newest: Newest first"]),
            (Sort::Oldest, false, &["relevance: Newest first"]),
            (Sort::Newest, true, &["relevance: Relevance", "newest: Newest first"]),
        ] {
            let names = chosen.offered(has_words).into_iter().map(|(sort, label)| format!("{}: {label}", sort.name()));
            let names: Vec<String> = names.collect();
            assert_eq!(names, [offered, &["oldest: Oldest first", "title: Title"]].concat(), "{chosen:?} {has_words}");
        }
    }
}
