//! Chosen filters, and the counts that tell what a further choice would give.

use crate::corpus::DocId;
use crate::index::{DocSet, Facet, Index, ValueId};
use crate::text::PartialDate;

/// What a reader chose in one facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// At least one of these, where there are any.
    pub any: Vec<ValueId>,
    /// Every one of these.
    pub all: Vec<ValueId>,
    /// None of these.
    pub not: Vec<ValueId>,
}

impl Choice {
    /// Whether nothing is chosen.
    pub const fn is_empty(&self) -> bool {
        self.any.is_empty() && self.all.is_empty() && self.not.is_empty()
    }
}

/// All filters; the default lets every document through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The choices, each facet once and only where something is chosen.
    pub choices: Vec<(Facet, Choice)>,
    /// Documents that may be from this date or later. Documents without a date are left out.
    pub from: Option<PartialDate>,
    /// Documents that may be from this date or earlier. Documents without a date are left out.
    pub to: Option<PartialDate>,
}

impl Filter {
    /// The choice in a facet, if there is one.
    pub fn choice(&self, facet: Facet) -> Option<&Choice> {
        self.choices.iter().find(|(other, _)| *other == facet).map(|(_, choice)| choice)
    }

    /// The filter without what is chosen in one facet.
    #[must_use]
    pub fn elsewhere(&self, facet: Facet) -> Self {
        let choices = self.choices.iter().filter(|(other, _)| *other != facet).cloned().collect();
        Self { choices, ..self.clone() }
    }

    /// The documents that pass.
    pub fn documents(&self, index: &Index) -> DocSet {
        self.documents_but_any_of(index, None)
    }

    /// The documents that pass when the *any of* choice of one facet is set aside.
    fn documents_but_any_of(&self, index: &Index, aside: Option<Facet>) -> DocSet {
        let mut documents = index.all_documents();
        for (facet, choice) in &self.choices {
            let column = index.column(*facet);
            if !choice.any.is_empty() && aside != Some(*facet) {
                let mut any = DocSet::empty(index.n_documents());
                choice.any.iter().for_each(|&value| column.add_documents(value, &mut any));
                documents.keep(&any);
            }
            choice.all.iter().for_each(|&value| documents.keep(&column.documents(value)));
            choice.not.iter().for_each(|&value| documents.remove(&column.documents(value)));
        }
        if self.from.is_some() || self.to.is_some() {
            documents = documents_between(index, &documents, self.from, self.to);
        }
        documents
    }
}

/// Those documents that may be from these days. One known to the month passes when any of its days would; one without a
/// date does not.
pub(super) fn documents_between(
    index: &Index,
    documents: &DocSet,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
) -> DocSet {
    let mut dated = DocSet::empty(index.n_documents());
    let passes = |&doc: &DocId| {
        index.date(doc).is_some_and(|date| {
            from.is_none_or(|from| date.last_day() >= from.first_day())
                && to.is_none_or(|to| date.first_day() <= to.last_day())
        })
    };
    documents.iter().filter(passes).for_each(|doc| dated.insert(doc));
    dated
}

/// For each value of a facet, how many of the documents that answer the query would be shown if the value were the
/// one chosen: everything else that is chosen holds, the facet's own *any of* choice is set aside.
///
/// `answering` are the documents that answer the query, `shown` those of them that pass the filter.
pub fn count_values(index: &Index, answering: &DocSet, shown: &DocSet, filter: &Filter, facet: Facet) -> Vec<u32> {
    if filter.choice(facet).is_none_or(|choice| choice.any.is_empty()) {
        return index.column(facet).count(shown);
    }
    let mut documents = filter.documents_but_any_of(index, Some(facet));
    documents.keep(answering);
    index.column(facet).count(&documents)
}
