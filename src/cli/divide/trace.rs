//! A module that tells which of its functions are run.

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, EntityType, ImportSection, Module, TypeSection, ValType};
use wasmparser::Payload;

use super::parts::Parts;
use super::write::{Numbers, add_shifted, copy};

/// The import that is told: namespace and name.
const SEEN: (&str, &str) = ("later", "seen");

/// The module with a call at the beginning of each function, of what is told its number.
pub(super) fn traced(parts: &Parts) -> Result<Vec<u8>, Error<String>> {
    let mut numbers = Numbers::with_one_import_more(parts);
    let seen = parts.n_imported;
    let mut module = Module::new();
    for payload in &parts.payloads {
        match payload {
            Payload::TypeSection(section) => {
                let mut types = TypeSection::new();
                numbers.parse_type_section(&mut types, section.clone())?;
                types.ty().function([ValType::I32], []);
                module.section(&types);
            }
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                numbers.parse_import_section(&mut imports, section.clone())?;
                imports.import(SEEN.0, SEEN.1, EntityType::Function(parts.types.len() as u32));
                module.section(&imports);
            }
            Payload::CodeSectionStart { .. } => {
                let mut code = CodeSection::new();
                for (number, body) in parts.own() {
                    let mut function = numbers.new_function_with_parsed_locals(body)?;
                    function.instructions().i32_const(number.cast_signed()).call(seen);
                    let mut operators = body.get_operators_reader()?;
                    while !operators.eof() {
                        let instruction = numbers.instruction(operators.read()?)?;
                        function.instruction(&instruction);
                    }
                    code.function(&function);
                }
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
