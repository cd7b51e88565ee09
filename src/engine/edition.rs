//! An edition: a corpus as compiled at one time, with what was recognised in it. It is what the page embeds.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::corpus::{Corpus, DocId, Document};
use crate::entity::{self, Annotations, Entity, EntityId, Mention};

/// A corpus and its annotations, compiled together so that neither can be newer than the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The documents.
    pub corpus: Corpus,
    /// The mentions in them, in the same order, and the entities meant.
    pub annotations: Annotations,
}

impl Edition {
    /// Recognises and links everything that the documents name. Costs a millisecond per ten pages of text.
    pub fn compile(corpus: Corpus) -> Self {
        let inputs: Vec<_> = corpus.documents.iter().map(annotation_input).collect();
        let annotations = entity::annotate(&inputs);
        Self { corpus, annotations }
    }

    /// The document at this place.
    pub fn document(&self, doc: DocId) -> &Document {
        &self.corpus.documents[doc.index()]
    }

    /// Every document id, in corpus order.
    pub fn doc_ids(&self) -> impl ExactSizeIterator<Item = DocId> + use<> {
        (0..self.corpus.documents.len() as u32).map(DocId)
    }

    /// The mentions of a document: sorted, not overlapping.
    pub fn mentions(&self, doc: DocId) -> &[Mention] {
        &self.annotations.mentions[doc.index()]
    }

    /// The mentions that stand in the text proper, not in page furniture.
    pub fn body_mentions(&self, doc: DocId) -> impl Iterator<Item = &Mention> {
        let mut furniture = self
            .document(doc)
            .blocks
            .iter()
            .filter(|block| block.kind.is_furniture())
            .map(|block| block.span)
            .peekable();
        self.mentions(doc).iter().filter(move |mention| {
            while furniture.next_if(|span| span.end <= mention.span.start).is_some() {}
            furniture.peek().is_none_or(|span| !span.overlaps(mention.span))
        })
    }

    /// The entity at this place.
    pub fn entity(&self, entity: EntityId) -> &Entity {
        &self.annotations.entities[entity.index()]
    }

    /// The edition as bytes: a mark, the version of the form, a checksum, then the content in `postcard` encoding.
    pub fn to_bytes(&self) -> Vec<u8> {
        let content = postcard::to_allocvec(self).expect("plain data of known length always encodes");
        let mut bytes = Vec::with_capacity(HEADER + content.len());
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&checksum(&content).to_le_bytes());
        bytes.extend_from_slice(&content);
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// Bytes that are no edition, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadEdition> {
        let (header, content) = bytes.split_at_checked(HEADER).ok_or(BadEdition::Foreign)?;
        let (mark, rest) = header.split_at(MARK.len());
        let (version, sum) = rest.split_at(size_of::<u32>());
        if mark != MARK {
            return Err(BadEdition::Foreign);
        }
        if version != VERSION.to_le_bytes() {
            return Err(BadEdition::OtherVersion);
        }
        if sum != checksum(content).to_le_bytes() {
            return Err(BadEdition::Damaged);
        }
        postcard::from_bytes(content).map_err(|_| BadEdition::Damaged)
    }
}

/// What the recogniser is told of a document.
pub fn annotation_input(document: &Document) -> entity::Input<'_> {
    entity::Input { text: &document.text, date: document.date.as_ref().map(|date| date.value) }
}

const MARK: &[u8; 8] = b"CONCORD\n";
const VERSION: u32 = 1;
const HEADER: usize = MARK.len() + size_of::<u32>() + size_of::<u64>();

/// FNV-1a, 64 bits (Fowler, Noll and Vo): finds damage, is no protection against intent.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
}

/// Why bytes are not an edition that this engine can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadEdition {
    /// Not an edition at all.
    Foreign,
    /// Written by another version of the engine.
    OtherVersion,
    /// Changed or cut short after writing.
    Damaged,
}

impl fmt::Display for BadEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign => "The embedded collection is not a Concord edition. Build the page again.",
            Self::OtherVersion => "The embedded collection was made by another version. Build the page again.",
            Self::Damaged => "The embedded collection is damaged. Load the page again, or build it again.",
        })
    }
}

impl std::error::Error for BadEdition {}
