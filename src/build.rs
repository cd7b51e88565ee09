//! Compiles the corpus with the engine and hands the result to the page.
//!
//! The corpus is the folder `seeds/`, or the folder that the variable `CONCORD_CORPUS` names. Where the variable
//! `CONCORD_EDITION` names a file, that is an edition compiled already, as for measuring.
//!
//! Beside the edition it leaves `titles.html`, a list for readers whose browser cannot open the page: `./dev` puts it
//! into the file that the host sends.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use concord_engine::edition::{Edition, pack_corpus};
use concord_reader::{escape_html, read_folder};

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
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?);
    let write = |name: &str, content: &[u8]| {
        let file = out.join(name);
        fs::write(&file, content).map_err(|error| format!("{}: {error}", file.display()))
    };
    write("edition.bin", &bytes)?;
    // Lasts as long as this program, which ends here.
    let edition = Edition::open(bytes.leak()).map_err(|error| error.to_string())?;
    write("titles.html", list_titles(&edition).as_bytes())
}

/// How many titles are listed: a page without scripts is no place to read thousands.
const N_TITLES: usize = 500;

/// Each title as an item of an HTML list, on a line of its own.
fn list_titles(edition: &Edition) -> String {
    let item = |doc| format!("<li>{}</li>\n", escape_html(&edition.document(doc).title.value));
    let mut items: String = edition.doc_ids().take(N_TITLES).map(item).collect();
    if let Some(n_more) = edition.n_documents().checked_sub(N_TITLES).filter(|&n_more| n_more > 0) {
        items += &format!("<li>and {n_more} more</li>\n");
    }
    items
}
