//! Which functions go into the second module.

use std::collections::{BTreeMap, BTreeSet};

use super::parts::Parts;

/// What goes where.
pub(super) struct Plan {
    /// The functions that go, in the order that they get.
    pub(super) later: Vec<u32>,
    /// Those of them that the first module calls, each with its place behind all that the table holds.
    pub(super) stubs: BTreeMap<u32, u32>,
    /// The functions of the first module that those which go call.
    pub(super) called_back: Vec<u32>,
}

impl Plan {
    /// The functions whose names are chosen, as far as they can go, and those that nobody else calls.
    pub(super) fn new(parts: &Parts, is_later: impl Fn(&str) -> bool) -> Self {
        let callers = Callers::of(parts);
        let is_named = |function: &u32| parts.names.get(function).is_some_and(|name| is_later(name));
        let mut later: BTreeSet<u32> = BTreeSet::new();
        if parts.can_be_divided() {
            later.extend(parts.uses.keys().filter(|&&function| parts.can_go(function) && is_named(&function)));
        }
        callers.add_dependents(&mut later);
        let stubs =
            later.iter().copied().filter(|&function| callers.is_needed_beside(function, &later)).zip(0..).collect();
        let called = later.iter().flat_map(|function| &parts.uses[function].called);
        let called_back: BTreeSet<u32> = called.filter(|function| !later.contains(function)).copied().collect();
        Self { stubs, called_back: called_back.into_iter().collect(), later: later.into_iter().collect() }
    }

    /// Whether a function goes.
    pub(super) fn goes(&self, function: u32) -> bool {
        self.later.binary_search(&function).is_ok()
    }
}

/// Of functions that a first view did not run, those worth moving, without what would go with them anyway: the names to
/// choose, in order.
pub(super) fn names_to_choose(parts: &Parts, was_run: &BTreeSet<u32>) -> BTreeSet<String> {
    let callers = Callers::of(parts);
    let name = |function: u32| parts.names.get(&function);
    // Functions can share a name.
    let names_run: BTreeSet<_> = was_run.iter().filter_map(|&function| name(function)).collect();
    let is_worth = |function: u32, size: usize| {
        size >= LEAST_SIZE
            && parts.can_go(function)
            && !was_run.contains(&function)
            && !name(function).is_some_and(|name| name.contains(FAILURES))
            && name(function).is_some_and(|name| !names_run.contains(name))
    };
    let bodies = parts.own().map(|(function, body)| (function, body.as_bytes().len()));
    let chosen: BTreeSet<u32> = bodies.filter(|&(function, size)| is_worth(function, size)).map(|own| own.0).collect();
    let mut all = chosen.clone();
    callers.add_dependents(&mut all);
    chosen.into_iter().filter(|&f| callers.is_needed_beside(f, &all)).filter_map(name).cloned().collect()
}

/// From how many bytes on a function is worth the stub that it leaves.
const LEAST_SIZE: usize = 100;

/// What says that something went wrong is there from the beginning: it may be the rest that does not come.
const FAILURES: &str = "concord::ui::failure";

/// Who calls whom.
struct Callers<'p, 'a> {
    parts: &'p Parts<'a>,
    of: BTreeMap<u32, BTreeSet<u32>>,
}

impl<'p, 'a> Callers<'p, 'a> {
    fn of(parts: &'p Parts<'a>) -> Self {
        let mut of: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
        for (caller, uses) in &parts.uses {
            uses.called.iter().for_each(|&callee| _ = of.entry(callee).or_default().insert(*caller));
        }
        Self { parts, of }
    }

    /// Whether anything but some functions may call one of them.
    fn is_needed_beside(&self, function: u32, some: &BTreeSet<u32>) -> bool {
        self.parts.in_table.contains(&function) || self.of.get(&function).is_none_or(|callers| !callers.is_subset(some))
    }

    /// Adds the functions that are called by some only, and so on.
    fn add_dependents(&self, some: &mut BTreeSet<u32>) {
        loop {
            let is_dependent = |function: &u32| {
                !some.contains(function) && self.parts.can_go(*function) && !self.is_needed_beside(*function, some)
            };
            let more: Vec<u32> = self.parts.uses.keys().copied().filter(is_dependent).collect();
            if more.is_empty() {
                return;
            }
            some.extend(more);
        }
    }
}
