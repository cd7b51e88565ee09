//! A small set in order.

/// A set of a few values, kept sorted. A list does for a handful of chosen names, and weighs a tenth of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortedSet<T>(Vec<T>);

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> SortedSet<T> {
    /// Adds a value; nothing happens where it is there already.
    pub fn insert(&mut self, value: T) {
        if let Err(at) = self.0.binary_search(&value) {
            self.0.insert(at, value);
        }
    }

    /// Takes a value out; whether it was there.
    pub fn remove<Q: ?Sized + PartialEq<T>>(&mut self, value: &Q) -> bool {
        let at = self.0.iter().position(|other| value == other);
        at.map(|at| self.0.remove(at)).is_some()
    }

    /// Moves all values of another set here.
    pub fn append(&mut self, other: &mut Self) {
        other.0.drain(..).for_each(|value| self.insert(value));
    }
}

impl<T> SortedSet<T> {
    /// A set without values.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Whether a value is in the set.
    pub fn contains<Q: ?Sized + PartialEq<T>>(&self, value: &Q) -> bool {
        self.0.iter().any(|other| value == other)
    }

    /// Keeps the values for which a condition holds.
    pub fn retain(&mut self, is_kept: impl FnMut(&T) -> bool) {
        self.0.retain(is_kept);
    }

    /// Takes all values out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The values in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<'a, T> IntoIterator for &'a SortedSet<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::default();
        values.into_iter().for_each(|value| set.insert(value));
        set
    }
}
