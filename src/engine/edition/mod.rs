//! An edition: a corpus as compiled at one time, with what was recognised in it and the index over it. It is what the
//! page embeds.
//!
//! # The format
//!
//! An edition is one run of bytes, used where it lies: in the page that is the data of the WebAssembly module itself.
//! Nothing is unpacked when the page starts. A document is put together when it is shown, an entity when it is named.
//!
//! 1. A mark, the version of the form, a checksum over all the rest. Bytes that are no edition, of another version or
//!    damaged are refused in words, before anything is read.
//! 2. The lengths of the sections, then the sections, listed in `Section`.
//!
//! All numbers are in groups of seven bits where nothing else is said. Records of different lengths stand one after
//! another, their lengths in a section of their own. Words, postings, texts and facets are described in
//! [`index`](crate::index). Heads of documents, entities and reasons are in `postcard` encoding, so that a field more
//! in them changes nothing here.
//!
//! **No compression inside.** The file travels compressed as a whole (brotli), which does better on plain runs of small
//! numbers than on what is compressed already. The 10,000 news texts of the benchmark, 9.0 MB, are 2.29 MB as brotli by
//! themselves; as an edition, index and all, they are 7.1 MB where the page uses them and 3.41 MB as brotli. A text takes
//! a third of its length, so that nothing is gained in memory either by blocks that would have to be opened first.
//!
//! # Past one file
//!
//! The same sections, cut into pieces that a page fetches from any host of files as a query needs them. Nothing in
//! them changes but where an offset begins to count. Each piece is named by the hash of its bytes, so that it can be
//! kept for ever and an edition that grows shares most of its pieces with the one before.
//!
//! | piece | what is in it | how it is cut |
//! | --- | --- | --- |
//! | root | `About`; first term, first document and hash of each piece; where there are more than a thousand of a kind, of the lists of a thousand | one |
//! | words | blocks of `Terms` and `MarkedTerms` | at 32 KB |
//! | postings | `Postings` of these terms | at 32 KB; a term of more has pieces of its own |
//! | columns | `Lengths`, `Dates`, `TitleOrder`, each facet | one for each, fetched when it is asked for |
//! | texts | `Heads`, `Tokens`, `Shapes`, `Mentions` of a run of documents, with the surfaces that they need | at 8 KB, some twenty documents |
//!
//! What a first query of two words fetches, computed from the sizes of the benchmark's texts: 2.4 bytes a posting, 1.4
//! bytes for the length of a document, 400 bytes for its text, words in one document of forty, as those of the
//! benchmark's queries are in the middle, and twenty rows in view, none of them neighbours. Brotli halves all of it, as
//! it does an edition.
//!
//! | documents | root and lists | lengths | words | postings | texts of rows | together | as brotli |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | 50,000 | 20 KB | 70 KB | 64 KB | 64 KB | 160 KB | 378 KB | 190 KB |
//! | 1,000,000 | 50 KB | 1.4 MB | 64 KB | 120 KB | 160 KB | 1.8 MB | 0.9 MB |
//!
//! A second query fetches its words, postings and rows alone: 0.3 MB, half of that as brotli. At a million documents
//! the lengths are worth a coarser form, one byte in steps of an eighth, which takes them to 0.6 MB as brotli.
//!
//! Phrases are looked for in texts, and so need the texts of the documents that have all their words: for a common
//! phrase more than should travel. Past one file, pairs of neighbouring words of which both are frequent would be
//! written as terms of their own.

mod compile;
mod records;
mod slot;

pub use crate::pack::{BadEdition, seal};
pub use compile::{pack_annotated, pack_corpus};
pub use slot::Slot;

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use crate::corpus::{Corpus, DocId, Document, How, Source};
use crate::entity::{self, Entity, EntityId, EntityKind, Mention};
use crate::index::{Index, PlacedToken};
use crate::pack::{Cursor, Offsets, Pack, Section};
use crate::relation::Relations;

/// What a corpus is, without its documents.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The id of the corpus, see [`Corpus::id`].
    pub id: String,
    /// What the collection is called.
    pub name: String,
    /// What it is, in a sentence or two; may be empty.
    pub description: String,
    /// Who publishes it; may be empty.
    pub publisher: String,
    /// Under which terms the texts may be used; may be empty.
    pub licence: String,
    /// Where documents were published; a [`SourceId`](crate::corpus::SourceId) is an index into this list.
    pub sources: Vec<Source>,
    /// Groups of documents that say nearly the same, see [`Corpus::versions`].
    pub versions: Vec<Vec<DocId>>,
    /// How many mentions there are in the texts, page furniture left out.
    pub n_mentions: u32,
}

/// A compiled corpus, read where it lies.
#[derive(Clone, Debug)]
pub struct Edition {
    /// What the corpus is.
    pub about: About,
    pack: &'static [u8],
    index: Index,
    heads: (&'static [u8], Offsets),
    entities: (&'static [u8], Offsets),
    mentions: (&'static [u8], Offsets),
    reasons: (&'static [u8], Offsets),
    relations: &'static [u8],
    /// The document that was asked for last: a page asks for the same one many times over.
    last: Arc<Mutex<Option<Opened>>>,
}

/// A document, put together.
#[derive(Clone, Debug)]
struct Opened {
    doc: DocId,
    document: Arc<Document>,
    tokens: Arc<[PlacedToken]>,
    mentions: Arc<[Mention]>,
}

impl Edition {
    /// Recognises, links and indexes everything that the documents hold. Costs a millisecond per ten pages of text.
    ///
    /// The bytes are kept until the process ends; where only they are wanted, see [`pack_corpus`].
    ///
    /// # Panics
    /// Never: what was just packed opens.
    pub fn compile(corpus: &Corpus) -> Self {
        Self::open(Box::leak(pack_corpus(corpus).into_boxed_slice())).expect("what was just packed opens")
    }

    /// Opens what [`pack_corpus`] wrote. A page embeds the bytes, so that they last as long as it.
    ///
    /// # Errors
    /// Bytes that are no edition, of another version, or damaged.
    pub fn open(bytes: &'static [u8]) -> Result<Self, BadEdition> {
        let pack = Pack::open(bytes)?;
        let records = |records, lengths| (pack.section(records), Offsets::read(pack.section(lengths)));
        Ok(Self {
            about: postcard::from_bytes(pack.section(Section::About)).map_err(|_| BadEdition::Damaged)?,
            pack: bytes,
            index: Index::open(pack),
            heads: records(Section::Heads, Section::HeadLengths),
            entities: records(Section::Entities, Section::EntityLengths),
            mentions: records(Section::Mentions, Section::MentionLengths),
            reasons: records(Section::Reasons, Section::ReasonLengths),
            relations: pack.section(Section::Relations),
            last: Arc::default(),
        })
    }

    /// The bytes that were opened.
    pub const fn bytes(&self) -> &'static [u8] {
        self.pack
    }

    /// What each section is called, and how many bytes it has.
    pub fn section_sizes(&self) -> Vec<(String, usize)> {
        let pack = Pack::open(self.pack);
        pack.iter().flat_map(|pack| pack.sizes()).map(|(section, size)| (format!("{section:?}"), size)).collect()
    }

    /// The index over the documents. A copy shares everything with it.
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// How many documents there are.
    pub fn n_documents(&self) -> usize {
        self.heads.1.len()
    }

    /// Every document id, in corpus order.
    pub fn doc_ids(&self) -> impl ExactSizeIterator<Item = DocId> + use<> {
        (0..self.n_documents() as u32).map(DocId)
    }

    /// A document, put together. Costs some microseconds a page.
    pub fn document(&self, doc: DocId) -> Arc<Document> {
        self.opened(doc).document
    }

    /// A document, put together, with the tokens that search reads.
    pub(crate) fn read(&self, doc: DocId) -> (Arc<Document>, Arc<[PlacedToken]>) {
        let opened = self.opened(doc);
        (opened.document, opened.tokens)
    }

    fn opened(&self, doc: DocId) -> Opened {
        let last = |guard: &Option<Opened>| guard.clone().filter(|opened| opened.doc == doc);
        if let Some(opened) = self.last.lock().ok().and_then(|guard| last(&guard)) {
            return opened;
        }
        let (document, tokens) = self.put_together(doc);
        let mentions = self.read_mentions(doc, true).into();
        let opened = Opened { doc, document: Arc::new(document), tokens: tokens.into(), mentions };
        if let Ok(mut guard) = self.last.lock() {
            *guard = Some(opened.clone());
        }
        opened
    }

    fn put_together(&self, doc: DocId) -> (Document, Vec<PlacedToken>) {
        let mut document = self.head(doc);
        let placed = self.index.texts.read(doc.index(), &document);
        document.text = placed.text;
        if let Some(title) = placed.given_title {
            document.title.value = title;
        } else if let How::Stated(span) = document.title.how
            && document.title.value.is_empty()
        {
            document.title.value = span.of(&document.text).to_owned();
        }
        (document, placed.tokens)
    }

    /// A document without its text, and without the title where the text has it.
    pub fn head(&self, doc: DocId) -> Document {
        let record = self.heads.1.record(self.heads.0, doc.index());
        postcard::from_bytes(record).expect(records::SUMMED)
    }

    /// The name of a document in addresses.
    pub fn slug(&self, doc: DocId) -> &'static str {
        // The first field of a head.
        Cursor::new(self.heads.1.record(self.heads.0, doc.index())).text()
    }

    /// The document with this name in addresses. Costs a step for each document.
    pub fn find_document(&self, slug: &str) -> Option<DocId> {
        self.doc_ids().find(|&doc| self.slug(doc) == slug)
    }

    /// The documents that say nearly the same as one, itself among them; none where it is the only one of its kind.
    pub fn versions(&self, doc: DocId) -> &[DocId] {
        self.about.versions.iter().find(|group| group.contains(&doc)).map_or(&[], Vec::as_slice)
    }

    /// The mentions of a document: sorted, not overlapping.
    pub fn mentions(&self, doc: DocId) -> Arc<[Mention]> {
        self.opened(doc).mentions
    }

    /// The mentions that stand in the text proper, not in page furniture.
    pub fn body_mentions(&self, doc: DocId) -> Vec<Mention> {
        self.read_mentions(doc, false)
    }

    fn read_mentions(&self, doc: DocId, is_furniture_wanted: bool) -> Vec<Mention> {
        records::read_mentions(self.mentions.1.record(self.mentions.0, doc.index()))
            .filter(|mention| is_furniture_wanted || !mention.is_furniture)
            .map(|mention| {
                let reason = self.reasons.1.record(self.reasons.0, mention.reason as usize);
                let why = postcard::from_bytes(reason).expect(records::SUMMED);
                Mention { span: mention.span, entity: mention.entity, why }
            })
            .collect()
    }

    /// How many entities there are.
    pub fn n_entities(&self) -> usize {
        self.entities.1.len()
    }

    /// The entity at this place.
    pub fn entity(&self, entity: EntityId) -> Entity {
        records::read_entity(self.entity_record(entity))
    }

    /// The kind of an entity.
    pub fn kind(&self, entity: EntityId) -> EntityKind {
        records::read_kind(self.entity_record(entity))
    }

    /// The name of an entity for readers.
    pub fn entity_label(&self, entity: EntityId) -> &'static str {
        records::read_names(self.entity_record(entity)).1
    }

    /// Who holds which office, who said what, who met whom. Costs a step for each relation of the corpus.
    pub fn relations(&self) -> Relations {
        Relations::from_bytes(self.relations).expect(records::SUMMED)
    }

    fn entity_record(&self, entity: EntityId) -> &'static [u8] {
        self.entities.1.record(self.entities.0, entity.index())
    }
}

/// What the recogniser is told of a document.
pub fn annotation_input(document: &Document) -> entity::Input<'_> {
    entity::Input { text: &document.text, date: document.date.as_ref().map(|date| date.value) }
}
