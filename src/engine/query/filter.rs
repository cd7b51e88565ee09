//! Filters: chosen facet values and a span of time, and the live counts of what else could be chosen.

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
    pub fn is_empty(&self) -> bool {
        self.any.is_empty() && self.all.is_empty() && self.not.is_empty()
    }
}

/// All filters; the default lets every document through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The choice in each facet, in the order of [`Facet::ALL`].
    pub choices: [Choice; Facet::ALL.len()],
    /// Documents that may be from this date or later. Documents without a date are left out.
    pub from: Option<PartialDate>,
    /// Documents that may be from this date or earlier. Documents without a date are left out.
    pub to: Option<PartialDate>,
}

impl Filter {
    /// The choice in a facet.
    pub const fn choice(&self, facet: Facet) -> &Choice {
        &self.choices[facet as usize]
    }

    /// The documents that pass.
    pub fn documents(&self, index: &Index) -> DocSet {
        self.documents_but_any_of(index, None)
    }

    /// The documents that pass when the *any of* choice of one facet is set aside.
    fn documents_but_any_of(&self, index: &Index, aside: Option<Facet>) -> DocSet {
        let mut documents = index.all_documents();
        for facet in Facet::ALL {
            let column = index.column(facet);
            let choice = self.choice(facet);
            if !choice.any.is_empty() && aside != Some(facet) {
                let mut any = DocSet::empty(index.n_documents());
                choice.any.iter().for_each(|&value| any.add(&column.value(value).documents));
                documents.keep(&any);
            }
            choice.all.iter().for_each(|&value| documents.keep(&column.value(value).documents));
            choice.not.iter().for_each(|&value| documents.remove(&column.value(value).documents));
        }
        if self.from.is_some() || self.to.is_some() {
            let mut dated = DocSet::empty(index.n_documents());
            documents.iter().filter(|&doc| self.lets_date_through(index.date(doc))).for_each(|doc| dated.insert(doc));
            documents = dated;
        }
        documents
    }

    /// A date known to the month passes when any of its days would.
    fn lets_date_through(&self, date: Option<PartialDate>) -> bool {
        date.is_some_and(|date| {
            self.from.is_none_or(|from| date.last_day() >= from.first_day())
                && self.to.is_none_or(|to| date.first_day() <= to.last_day())
        })
    }
}

/// For each value of a facet, how many of the documents that answer the query would be shown if the value were the
/// one chosen: everything else that is chosen holds, the facet's own *any of* choice is set aside.
pub fn count_values(index: &Index, answering: &DocSet, filter: &Filter, facet: Facet) -> Vec<u32> {
    let mut documents = filter.documents_but_any_of(index, Some(facet));
    documents.keep(answering);
    index.column(facet).values.iter().map(|value| value.documents.count_common(&documents) as u32).collect()
}
