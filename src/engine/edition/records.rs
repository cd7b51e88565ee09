//! Entities and mentions as bytes.

use crate::entity::{Entity, EntityId, EntityKind, Mention};
use crate::pack::{Cursor, Writer};
use crate::text::Span;

/// Why a record of an open edition can be read.
pub(super) const SUMMED: &str = "the edition was summed when it was opened";

/// An entity: its kind and names first, where a list of names finds them without reading the rest.
pub(super) fn write_entity(entity: &Entity) -> Vec<u8> {
    let mut out = Writer::default();
    let kind = EntityKind::ALL.iter().position(|&kind| kind == entity.kind).unwrap_or_default();
    out.bytes.push(kind as u8);
    out.text(&entity.slug);
    out.text(&entity.label);
    let rest = Entity { slug: String::new(), label: String::new(), ..entity.clone() };
    out.bytes.extend(postcard::to_allocvec(&rest).expect("plain data of known length always encodes"));
    out.bytes
}

pub(super) fn read_entity(record: &[u8]) -> Entity {
    let mut cursor = Cursor::new(record);
    cursor.byte();
    let (slug, label) = (cursor.text().to_owned(), cursor.text().to_owned());
    let rest: Entity = postcard::from_bytes(cursor.take(usize::MAX)).expect(SUMMED);
    Entity { slug, label, ..rest }
}

pub(super) fn read_kind(record: &[u8]) -> EntityKind {
    kind_of(Cursor::new(record).byte())
}

/// Slug and label.
pub(super) fn read_names(record: &[u8]) -> (&str, &str) {
    let mut cursor = Cursor::new(record);
    cursor.byte();
    (cursor.text(), cursor.text())
}

fn kind_of(byte: u8) -> EntityKind {
    EntityKind::ALL.get(usize::from(byte)).copied().unwrap_or(EntityKind::ALL[0])
}

/// A mention, its reason by number.
pub(super) struct PackedMention {
    pub(super) span: Span,
    pub(super) entity: EntityId,
    pub(super) is_furniture: bool,
    pub(super) reason: u32,
}

/// Mentions of a document, sorted; each with whether it stands in page furniture and the number of its reason.
pub(super) fn write_mentions<'m>(mentions: impl Iterator<Item = (&'m Mention, bool, u32)>) -> Vec<u8> {
    let mut out = Writer::default();
    let mut at = 0;
    for (mention, is_furniture, reason) in mentions {
        out.number(mention.span.start - at);
        out.number(mention.span.len() as u32);
        out.number(mention.entity.0 << 1 | u32::from(is_furniture));
        out.number(reason);
        at = mention.span.end;
    }
    out.bytes
}

pub(super) fn read_mentions(record: &[u8]) -> impl Iterator<Item = PackedMention> + '_ {
    let mut cursor = Cursor::new(record);
    let mut at = 0_u32;
    std::iter::from_fn(move || {
        (!cursor.is_at_end()).then(|| {
            let start = at.saturating_add(cursor.number());
            at = start.saturating_add(cursor.number());
            let entity = cursor.number();
            PackedMention {
                span: Span { start, end: at },
                entity: EntityId(entity >> 1),
                is_furniture: entity & 1 == 1,
                reason: cursor.number(),
            }
        })
    })
}
