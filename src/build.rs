//! Compiles the corpus with the engine and hands the result to the page.
//!
//! The corpus is the folder `seeds/`, or the folder that the variable `CONCORD_CORPUS` names.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use concord_engine::edition::pack_corpus;
use concord_reader::read_folder;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=CONCORD_CORPUS");
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
    let corpus = read_folder(folder).map_err(|problems| problems.to_string())?;
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?).join("edition.bin");
    fs::write(&out, pack_corpus(&corpus)).map_err(|error| format!("{}: {error}", out.display()))
}
