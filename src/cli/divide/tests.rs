use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, GlobalType, ImportSection, MemorySection, MemoryType, Module, NameMap, NameSection, RefType,
    TableSection, TableType, TypeSection, ValType,
};
use wasmparser::Validator;

use super::parts::Parts;
use super::plan::{Plan, names_to_choose};
use super::{divide_by, trace};

/// Numbers of the functions of [`page`], in its order; the first is imported.
const LOG: u32 = 0;
const MAIN: u32 = 1;
const CARD: u32 = 2;
const HELPER: u32 = 3;
const HANDLER: u32 = 4;
const SHARED: u32 = 5;
const NAMES: [(u32, &str); 5] = [
    (MAIN, "page[0123456789abcdef]::main"),
    (CARD, "page[0123456789abcdef]::card"),
    (HELPER, "page[0123456789abcdef]::helper"),
    (HANDLER, "<[page::Row] as Handler>::on_click"),
    (SHARED, "page[0123456789abcdef]::shared"),
];
/// Bytes that make a body worth moving.
const N_NOPS: usize = 120;

/// A small page: `main`, which the host calls, calls `card` and `shared`; `card` calls `helper`, `shared` and the import;
/// `on_click` stands in the table. Each takes and gives a number.
fn page() -> Vec<u8> {
    let mut module = Module::new();
    let mut types = TypeSection::new();
    types.ty().function([ValType::I32], [ValType::I32]);
    module.section(&types);
    let mut imports = ImportSection::new();
    imports.import("host", "log", EntityType::Function(0));
    module.section(&imports);
    let mut functions = FunctionSection::new();
    (MAIN..=SHARED).for_each(|_| _ = functions.function(0));
    module.section(&functions);
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        table64: false,
        minimum: 2,
        maximum: Some(2),
        shared: false,
    });
    module.section(&tables);
    let mut memories = MemorySection::new();
    memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    module.section(&memories);
    let mut globals = GlobalSection::new();
    let stack = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
    globals.global(stack, &ConstExpr::i32_const(1024));
    module.section(&globals);
    let mut exports = ExportSection::new();
    exports.export("main", ExportKind::Func, MAIN);
    module.section(&exports);
    let mut elements = ElementSection::new();
    elements.active(None, &ConstExpr::i32_const(1), Elements::Functions([HANDLER].as_slice().into()));
    module.section(&elements);
    let mut code = CodeSection::new();
    for calls in [&[CARD, SHARED][..], &[HELPER, SHARED, LOG], &[], &[SHARED], &[]] {
        let mut function = Function::new([]);
        let mut put = function.instructions();
        (0..N_NOPS).for_each(|_| _ = put.nop());
        put.local_get(0);
        calls.iter().for_each(|&callee| _ = put.call(callee));
        put.end();
        code.function(&function);
    }
    module.section(&code);
    let mut names = NameSection::new();
    let mut map = NameMap::new();
    NAMES.iter().for_each(|(number, name)| map.append(*number, name));
    names.functions(&map);
    module.section(&names);
    module.finish()
}

#[test]
fn what_is_named_goes_and_takes_with_it_what_nobody_else_calls() {
    let page = page();
    let parts = Parts::read(&page).expect("a module");
    for (named, later, stubs, called_back) in [
        (&["page::card"][..], &[CARD, HELPER][..], &[CARD][..], &[LOG, SHARED][..]),
        (&["<[page::Row] as Handler>::on_click"], &[HANDLER], &[HANDLER], &[SHARED]),
        (&["page::card", "page::shared"], &[CARD, HELPER, SHARED], &[CARD, SHARED], &[LOG]),
        // The host calls it by its name.
        (&["page::main"], &[], &[], &[]),
        (&["page"], &[], &[], &[]),
    ] {
        let plan = Plan::new(&parts, |name| named.contains(&name));
        assert_eq!(plan.later, later, "{named:?}");
        assert_eq!(plan.stubs.keys().copied().collect::<Vec<_>>(), stubs, "{named:?}");
        assert_eq!(plan.called_back, called_back, "{named:?}");
    }
}

#[test]
fn both_halves_are_modules_and_neither_has_names() {
    let divided = divide_by(&page(), |name| name.ends_with("card") || name.ends_with("on_click")).expect("a module");
    let later = divided.later.expect("functions that go");
    for half in [&divided.first, &later] {
        Validator::new().validate_all(half).expect("a valid module");
        assert!(Parts::read(half).expect("a module").names.is_empty());
    }
    let (first, later) = (Parts::read(&divided.first).expect("a module"), Parts::read(&later).expect("a module"));
    assert_eq!(first.tables[0].initial, 4, "room for two functions more");
    assert_eq!(later.bodies.len(), 3);
    let (whole, nops) = (page(), N_NOPS);
    assert!(divided.first.len() < whole.len() - 2 * nops, "what went is not there any more");
}

#[test]
fn a_module_without_functions_to_move_stays_whole() {
    let divided = divide_by(&page(), |_| false).expect("a module");
    assert!(divided.later.is_none());
    Validator::new().validate_all(&divided.first).expect("a valid module");
    assert!(divide_by(b"no module", |_| true).is_err());
}

#[test]
fn what_a_first_view_ran_stays_and_so_does_what_shares_its_name() {
    let page = page();
    let parts = Parts::read(&page).expect("a module");
    for (was_run, names) in [
        (&[MAIN][..], &["<[page::Row] as Handler>::on_click", "page::card", "page::shared"][..]),
        (&[MAIN, SHARED], &["<[page::Row] as Handler>::on_click", "page::card"]),
        (&[MAIN, CARD, HELPER, HANDLER, SHARED], &[]),
    ] {
        let chosen = names_to_choose(&parts, &was_run.iter().copied().collect());
        assert_eq!(chosen.iter().map(String::as_str).collect::<Vec<_>>(), names, "{was_run:?}");
    }
}

#[test]
fn a_traced_module_is_one() {
    let traced = trace(&page()).expect("a module");
    Validator::new().validate_all(&traced).expect("a valid module");
    assert_eq!(Parts::read(&traced).expect("a module").n_imported, 2, "one import more");
}
