//! The tags of the sequence: outside of every name, or the beginning or the inside of a name of a kind.

use crate::entity::kind::EntityKind;

/// The kinds that the tagger knows; dates and amounts have patterns that need no training.
pub(super) const KINDS: [EntityKind; 7] = [
    EntityKind::Person,
    EntityKind::Organization,
    EntityKind::Place,
    EntityKind::Group,
    EntityKind::Event,
    EntityKind::Agreement,
    EntityKind::Disease,
];

/// Number of tags: outside, and two for each kind.
pub(super) const N_TAGS: usize = 1 + 2 * KINDS.len();

/// Weights of a row: one for each tag, and room to make it a power of two.
pub(super) const ROW: usize = 16;

/// A tag: 0 is outside, odd ones begin a name, the even one after it goes on with it.
pub(super) type Tag = usize;

/// Outside of every name.
pub(super) const OUTSIDE: Tag = 0;

/// The tag of the first word of a name; nothing for kinds that the tagger does not know.
pub(super) fn beginning(kind: EntityKind) -> Option<Tag> {
    KINDS.iter().position(|&known| known == kind).map(|at| 1 + 2 * at)
}

/// The kind of a tag; nothing outside.
pub(super) fn kind_of(tag: Tag) -> Option<EntityKind> {
    KINDS.get(tag.checked_sub(1)? / 2).copied()
}

/// Whether a tag goes on with a name.
pub(super) const fn is_inside(tag: Tag) -> bool {
    tag != OUTSIDE && tag.is_multiple_of(2)
}

/// Whether a tag may follow another: a name goes on only where one of its kind stands before.
pub(super) const fn may_follow(before: Tag, tag: Tag) -> bool {
    !is_inside(tag) || before == tag || before + 1 == tag
}

/// The ranges of words that tags make names of, each with its kind.
pub(super) fn names(tags: &[Tag]) -> Vec<(std::ops::Range<usize>, EntityKind)> {
    let mut found: Vec<(std::ops::Range<usize>, EntityKind)> = Vec::new();
    for (at, &tag) in tags.iter().enumerate() {
        match (kind_of(tag), found.last_mut()) {
            (Some(_), Some(last)) if is_inside(tag) && last.0.end == at => last.0.end = at + 1,
            (Some(kind), _) => found.push((at..at + 1, kind)),
            (None, _) => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_on_only_after_its_beginning() {
        let person = beginning(EntityKind::Person).expect("the tagger knows persons");
        let place = beginning(EntityKind::Place).expect("the tagger knows places");
        assert!(may_follow(person, person + 1) && may_follow(person + 1, person + 1) && may_follow(OUTSIDE, place));
        assert!(
            !may_follow(OUTSIDE, person + 1) && !may_follow(place, person + 1) && !may_follow(place + 1, person + 1)
        );
        assert_eq!(
            names(&[person, person + 1, place, OUTSIDE, place]),
            [(0..2, EntityKind::Person), (2..3, EntityKind::Place), (4..5, EntityKind::Place)]
        );
        assert_eq!(beginning(EntityKind::Date), None);
    }
}
