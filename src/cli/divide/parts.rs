//! A module, read as far as it has to be to divide it.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{
    BinaryReaderError, ElementItems, ExternalKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, RefType,
    TypeRef,
};

/// What of a module has to be known to divide it. Functions, globals and tables are numbered as in the module, imported
/// ones first.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) payloads: Vec<Payload<'a>>,
    /// What each type of function takes and gives.
    pub(super) types: Vec<wasmparser::FuncType>,
    /// The type of each function.
    pub(super) functions: Vec<u32>,
    pub(super) n_imported: u32,
    pub(super) globals: Vec<wasmparser::GlobalType>,
    pub(super) memories: Vec<wasmparser::MemoryType>,
    pub(super) tables: Vec<wasmparser::TableType>,
    /// Functions that the host calls.
    pub(super) exported: BTreeSet<u32>,
    /// Functions that are called through a table or a reference.
    pub(super) in_table: BTreeSet<u32>,
    pub(super) bodies: Vec<FunctionBody<'a>>,
    /// What each function of the module itself uses.
    pub(super) uses: BTreeMap<u32, Uses>,
    pub(super) names: BTreeMap<u32, String>,
}

impl<'a> Parts<'a> {
    pub(super) fn read(module: &'a [u8]) -> Result<Self, BinaryReaderError> {
        let mut parts = Self { bytes: module, ..Self::default() };
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            match &payload {
                Payload::TypeSection(types) => {
                    for group in types.clone() {
                        parts.types.extend(group?.types().map(|ty| ty.unwrap_func().clone()));
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        match import?.ty {
                            TypeRef::Func(ty) | TypeRef::FuncExact(ty) => parts.functions.push(ty),
                            TypeRef::Global(ty) => parts.globals.push(ty),
                            TypeRef::Memory(ty) => parts.memories.push(ty),
                            TypeRef::Table(ty) => parts.tables.push(ty),
                            TypeRef::Tag(_) => {}
                        }
                    }
                    parts.n_imported = parts.functions.len() as u32;
                }
                Payload::FunctionSection(functions) => {
                    for ty in functions.clone() {
                        parts.functions.push(ty?);
                    }
                }
                Payload::TableSection(tables) => {
                    for table in tables.clone() {
                        parts.tables.push(table?.ty);
                    }
                }
                Payload::MemorySection(memories) => {
                    for memory in memories.clone() {
                        parts.memories.push(memory?);
                    }
                }
                Payload::GlobalSection(globals) => {
                    for global in globals.clone() {
                        parts.globals.push(global?.ty);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports.clone() {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            parts.exported.insert(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => _ = parts.exported.insert(*func),
                Payload::ElementSection(elements) => {
                    for element in elements.clone() {
                        if let ElementItems::Functions(functions) = element?.items {
                            for function in functions {
                                parts.in_table.insert(function?);
                            }
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => parts.bodies.push(body.clone()),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(names) = section.as_known() {
                        for name in names {
                            if let Name::Function(names) = name? {
                                for name in names {
                                    let name = name?;
                                    parts.names.insert(name.index, without_hashes(name.name));
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
            parts.payloads.push(payload);
        }
        for (function, body) in (parts.n_imported..).zip(&parts.bodies) {
            let uses = Uses::of(body)?;
            parts.in_table.extend(&uses.referred_to);
            parts.uses.insert(function, uses);
        }
        Ok(parts)
    }

    /// Whether a function of the module itself can stand in another: the host does not call it by name.
    pub(super) fn can_go(&self, function: u32) -> bool {
        !self.exported.contains(&function) && self.uses.get(&function).is_some_and(|uses| !uses.is_bound)
    }

    /// Whether it has what the halves meet in: a table, and each section that gets more.
    pub(super) fn can_be_divided(&self) -> bool {
        const TYPE: u8 = 1;
        const IMPORT: u8 = 2;
        const FUNCTION: u8 = 3;
        const GLOBAL: u8 = 6;
        const EXPORT: u8 = 7;
        let has = |wanted: u8| self.payloads.iter().filter_map(Payload::as_section).any(|(id, _)| id == wanted);
        self.table().is_some() && [TYPE, IMPORT, FUNCTION, GLOBAL, EXPORT].into_iter().all(has)
    }

    /// The functions of the module itself, by number.
    pub(super) fn own(&self) -> impl Iterator<Item = (u32, &FunctionBody<'a>)> {
        (self.n_imported..).zip(&self.bodies)
    }

    /// The table of functions, and how many it holds.
    pub(super) fn table(&self) -> Option<(u32, u32)> {
        let mut tables = (0..).zip(&self.tables).filter(|(_, table)| table.element_type == RefType::FUNCREF);
        tables.next().and_then(|(number, table)| Some((number, u32::try_from(table.initial).ok()?)))
    }
}

/// Which functions a body calls, and whether it can stand in another module.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) called: BTreeSet<u32>,
    referred_to: BTreeSet<u32>,
    pub(super) is_bound: bool,
}

impl Uses {
    fn of(body: &FunctionBody) -> Result<Self, BinaryReaderError> {
        let mut uses = Self::default();
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::Call { function_index } => _ = uses.called.insert(function_index),
                Operator::RefFunc { function_index } => _ = uses.referred_to.insert(function_index),
                // Segments are numbered in the first module only.
                Operator::MemoryInit { .. }
                | Operator::DataDrop { .. }
                | Operator::TableInit { .. }
                | Operator::ElemDrop { .. }
                | Operator::ReturnCall { .. } => uses.is_bound = true,
                _ => {}
            }
        }
        // A function that is referred to has to be declared by its module.
        uses.is_bound |= !uses.referred_to.is_empty();
        Ok(uses)
    }
}

/// A name as it is for every build: what stands in brackets behind the name of a crate is not.
fn without_hashes(name: &str) -> String {
    const N_DIGITS: usize = 16;
    let mut pieces = name.split('[');
    let mut all = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest)) if hash.len() == N_DIGITS && hash.bytes().all(|c| c.is_ascii_hexdigit()) => all += rest,
            _ => all.extend(["[", piece]),
        }
    }
    all
}
