//! Compiles the corpus with the engine and hands the result to the page.
//!
//! The corpus is the folder `seeds/`, or the folder that the variable `CONCORD_CORPUS` names. Where the variable
//! `CONCORD_EDITION` names a file, that is an edition compiled already, as for measuring.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use concord_engine::edition::pack_corpus;
use concord_reader::read_folder;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=CONCORD_CORPUS");
    println!("cargo::rerun-if-env-changed=CONCORD_EDITION");
    let folder = env::var_os("CONCORD_CORPUS").map_or_else(|| PathBuf::from("seeds"), PathBuf::from);
    println!("cargo::rerun-if-changed={}", folder.display());
    match compile(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn compile(folder: &Path) -> Result<(), String> {
    let bytes = match env::var_os("CONCORD_EDITION") {
        Some(file) => fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?,
        None => pack_corpus(&read_folder(folder).map_err(|problems| problems.to_string())?),
    };
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?).join("edition.bin");
    fs::write(&out, bytes).map_err(|error| format!("{}: {error}", out.display()))
}
