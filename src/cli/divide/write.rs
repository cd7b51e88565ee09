//! Writes the two modules.

use std::collections::BTreeMap;
use std::iter;

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, GlobalSection, GlobalType, ImportSection, Module, RawSection, StartSection, TableSection,
    TypeSection, ValType,
};
use wasmparser::Payload;

use super::parts::Parts;
use super::plan::Plan;

/// The import of the first module that fetches the second: namespace and name.
const LOAD: (&str, &str) = ("later", "load");
/// The namespace of the second module that is the first.
const FIRST: &str = "first";

/// Functions keep their order; one more is imported, and one more stands at the end.
pub(super) fn first(plan: &Plan, parts: &Parts) -> Result<Vec<u8>, Error<String>> {
    let n_functions = parts.functions.len() as u32;
    let mut numbers = Numbers::with_one_import_more(parts);
    let (load, is_there, make_ready) = (parts.n_imported, parts.globals.len() as u32, n_functions + 1);
    let (nothing_to_nothing, number_to_number) = (parts.types.len() as u32, parts.types.len() as u32 + 1);
    let (table, n_in_table) = parts.table().unwrap_or_default();
    let n_stubs = plan.stubs.len() as u32;
    let mut module = Module::new();
    for payload in &parts.payloads {
        match payload {
            Payload::TypeSection(section) => {
                let mut types = TypeSection::new();
                numbers.parse_type_section(&mut types, section.clone())?;
                types.ty().function([], []);
                types.ty().function([ValType::I32], [ValType::I32]);
                module.section(&types);
            }
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                numbers.parse_import_section(&mut imports, section.clone())?;
                imports.import(LOAD.0, LOAD.1, EntityType::Function(nothing_to_nothing));
                module.section(&imports);
            }
            Payload::FunctionSection(section) => {
                let mut functions = FunctionSection::new();
                numbers.parse_function_section(&mut functions, section.clone())?;
                functions.function(number_to_number);
                module.section(&functions);
            }
            Payload::TableSection(_) => {
                let mut tables = TableSection::new();
                for (number, &kind) in (0..).zip(&parts.tables) {
                    let more = if number == table { u64::from(n_stubs) } else { 0 };
                    let kind = numbers.table_type(kind)?;
                    let (minimum, maximum) = (kind.minimum + more, kind.maximum.map(|most| most + more));
                    tables.table(wasm_encoder::TableType { minimum, maximum, ..kind });
                }
                module.section(&tables);
            }
            Payload::GlobalSection(section) => {
                let mut globals = GlobalSection::new();
                numbers.parse_global_section(&mut globals, section.clone())?;
                let flag = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
                globals.global(flag, &ConstExpr::i32_const(0));
                module.section(&globals);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                numbers.parse_export_section(&mut exports, section.clone())?;
                for (kind, number) in shared(plan, parts) {
                    let own = if kind == ExportKind::Func { numbers.function_index(number)? } else { number };
                    exports.export(&shared_name(kind, number), kind, own);
                }
                module.section(&exports);
            }
            Payload::CodeSectionStart { .. } => {
                let mut code = CodeSection::new();
                for (function, body) in parts.own() {
                    let mut short = Function::new([]);
                    if let Some(place) = plan.stubs.get(&function) {
                        let kind = parts.functions[function as usize];
                        let n_parameters = parts.types[kind as usize].params().len() as u32;
                        let mut put = short.instructions();
                        (0..n_parameters).for_each(|local| _ = put.local_get(local));
                        put.i32_const((n_in_table + place).cast_signed());
                        put.call(make_ready).call_indirect(table, kind).end();
                        code.function(&short);
                    } else if plan.goes(function) {
                        // Nobody calls it from here.
                        short.instructions().unreachable().end();
                        code.function(&short);
                    } else {
                        numbers.parse_function_body(&mut code, body.clone())?;
                    }
                }
                // The flag is set when the rest has come, so that what failed is tried again.
                let mut ready = Function::new([]);
                let mut put = ready.instructions();
                put.global_get(is_there).i32_eqz().if_(BlockType::Empty);
                put.call(load).i32_const(1).global_set(is_there).end();
                put.local_get(0).end();
                code.function(&ready);
                module.section(&code);
            }
            Payload::CodeSectionEntry(_) => {}
            other => {
                if !add_shifted(&mut module, &mut numbers, other)? {
                    copy(&mut module, parts, other);
                }
            }
        }
    }
    Ok(module.finish())
}

/// What is called back is imported, in its order; the functions that went follow in theirs.
pub(super) fn later(plan: &Plan, parts: &Parts) -> Result<Vec<u8>, Error<String>> {
    let mut numbers = Numbers(plan.called_back.iter().chain(&plan.later).copied().zip(0..).collect());
    let (table, n_in_table) = parts.table().unwrap_or_default();
    let mut module = Module::new();
    for payload in &parts.payloads {
        if let Payload::TypeSection(_) = payload {
            copy(&mut module, parts, payload);
        }
    }
    let mut imports = ImportSection::new();
    for (kind, number) in shared(plan, parts) {
        let at = number as usize;
        let what = match kind {
            ExportKind::Memory => EntityType::Memory(numbers.memory_type(parts.memories[at])?),
            ExportKind::Table => EntityType::Table(numbers.table_type(parts.tables[at])?),
            ExportKind::Global => EntityType::Global(numbers.global_type(parts.globals[at])?),
            _ => EntityType::Function(parts.functions[at]),
        };
        let what = match what {
            // The first module made it longer.
            EntityType::Table(kind) => EntityType::Table(wasm_encoder::TableType { maximum: None, ..kind }),
            what => what,
        };
        imports.import(FIRST, &shared_name(kind, number), what);
    }
    module.section(&imports);
    let mut functions = FunctionSection::new();
    plan.later.iter().for_each(|&function| _ = functions.function(parts.functions[function as usize]));
    module.section(&functions);
    let mut elements = ElementSection::new();
    let placed = plan.stubs.keys().map(|&function| numbers.function_index(function));
    let placed: Vec<u32> = placed.collect::<Result<_, _>>()?;
    let begin = ConstExpr::i32_const(n_in_table.cast_signed());
    elements.active(Some(table), &begin, Elements::Functions(placed.into()));
    module.section(&elements);
    let mut code = CodeSection::new();
    for (_, body) in parts.own().filter(|(function, _)| plan.goes(*function)) {
        numbers.parse_function_body(&mut code, body.clone())?;
    }
    module.section(&code);
    Ok(module.finish())
}

/// What the first module hands to the second: kind, and number in the whole module.
fn shared(plan: &Plan, parts: &Parts) -> impl Iterator<Item = (ExportKind, u32)> {
    let all = |kind, n: usize| iter::repeat(kind).zip(0..n as u32);
    iter::repeat(ExportKind::Func)
        .zip(plan.called_back.clone())
        .chain(all(ExportKind::Memory, parts.memories.len()))
        .chain(all(ExportKind::Table, parts.tables.len()))
        .chain(all(ExportKind::Global, parts.globals.len()))
}

/// The name under which a thing is handed on: those of the page's own functions are longer.
fn shared_name(kind: ExportKind, number: u32) -> String {
    let kind = match kind {
        ExportKind::Memory => 'm',
        ExportKind::Table => 't',
        ExportKind::Global => 'g',
        _ => 'f',
    };
    format!("{kind}{number}")
}

/// Adds a section that names functions by number, and tells whether it is one.
pub(super) fn add_shifted(
    module: &mut Module,
    numbers: &mut Numbers,
    payload: &Payload,
) -> Result<bool, Error<String>> {
    match payload {
        Payload::GlobalSection(section) => {
            let mut globals = GlobalSection::new();
            numbers.parse_global_section(&mut globals, section.clone())?;
            module.section(&globals);
        }
        Payload::ExportSection(section) => {
            let mut exports = ExportSection::new();
            numbers.parse_export_section(&mut exports, section.clone())?;
            module.section(&exports);
        }
        Payload::StartSection { func, .. } => {
            module.section(&StartSection { function_index: numbers.function_index(*func)? });
        }
        Payload::ElementSection(section) => {
            let mut elements = ElementSection::new();
            numbers.parse_element_section(&mut elements, section.clone())?;
            module.section(&elements);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The module as it is, but for what only tools read.
pub(super) fn without_names(parts: &Parts) -> Vec<u8> {
    let mut module = Module::new();
    parts.payloads.iter().for_each(|payload| _ = copy(&mut module, parts, payload));
    module.finish()
}

/// Adds a section as it stands; those that only tools read are left out.
pub(super) fn copy(module: &mut Module, parts: &Parts, payload: &Payload) -> Option<()> {
    const CUSTOM: u8 = 0;
    let (id, range) = payload.as_section().filter(|(id, _)| *id != CUSTOM)?;
    let range = usize::try_from(range.start).ok()?..usize::try_from(range.end).ok()?;
    module.section(&RawSection { id, data: parts.bytes.get(range)? });
    Some(())
}

/// Which number a function has in a new module.
pub(super) struct Numbers(BTreeMap<u32, u32>);

impl Numbers {
    /// Functions keep their order behind one import more.
    pub(super) fn with_one_import_more(parts: &Parts) -> Self {
        let all = 0..parts.functions.len() as u32;
        Self(all.map(|function| (function, function + u32::from(function >= parts.n_imported))).collect())
    }
}

impl Reencode for Numbers {
    type Error = String;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<String>> {
        let number = self.0.get(&function).copied();
        number.ok_or_else(|| Error::UserError(format!("function {function} is called and not there")))
    }
}
