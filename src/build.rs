//! Compiles the corpus with the engine and hands the result to the page.
//!
//! The corpus is the folder `seeds/`, or the folder that the variable `CONCORD_CORPUS` names. Where that variable is
//! empty there is none: the page is to be filled afterwards, by `concord embed`, so that it need not be compiled anew for
//! other texts.
//!
//! Beside the edition it leaves `front.html`, what the file that the host sends shows before the page works: `./dev` puts
//! it there.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use concord_engine::edition::pack_corpus;
use concord_reader::read_folder;
use concord_view_state::Explorer;
use concord_view_state::front::front_lines;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=CONCORD_CORPUS");
    let folder = env::var_os("CONCORD_CORPUS").map_or_else(|| PathBuf::from("seeds"), PathBuf::from);
    match compile(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn compile(folder: &Path) -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo did not set OUT_DIR")?);
    let write = |name: &str, content: &[u8]| {
        let file = out.join(name);
        fs::write(&file, content).map_err(|error| format!("{}: {error}", file.display()))
    };
    if folder.as_os_str().is_empty() {
        return write("edition.bin", b"").and_then(|()| write("front.html", b""));
    }
    println!("cargo::rerun-if-changed={}", folder.display());
    let edition = pack_corpus(&read_folder(folder).map_err(|problems| problems.to_string())?);
    write("edition.bin", &edition)?;
    // Lasts as long as this program, which ends here.
    let explorer = Explorer::from_bytes(edition.leak()).map_err(|error| error.to_string())?;
    write("front.html", front_lines(&explorer).as_bytes())
}
