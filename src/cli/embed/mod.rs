//! `concord embed`: puts a corpus into the module of a page that was built without one, and divides it.

mod module;

use std::fs;
use std::path::Path;

use concord_engine::edition::pack_corpus;
use concord_reader::survey_folder;
use concord_view_state::Explorer;
use concord_view_state::front::front_lines;

use crate::Request;
use crate::check::keep_quiet_about_pdfs;
use crate::divide::{divide, trace};
use crate::progress::ProgressLine;

/// Reads a folder, recognises and packs, and writes the module with what came of it, in two where there is a place for
/// what can come later. Prints what the file of the page shows before it works, see [`front_lines`]. Every problem stops
/// it, and nothing is written.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    let (Some(source), Some(target)) = (request.option("module"), request.option("out")) else {
        return Err("embed needs --module FILE, the page without a corpus, and --out FILE".into());
    };
    let page = fs::read(source).map_err(|error| format!("{source}: {error}"))?;
    let folder = request.arguments.first().map_or("seeds", String::as_str);
    keep_quiet_about_pdfs();
    let line = ProgressLine::default();
    let survey = survey_folder(Path::new(folder), &|progress| line.show(progress));
    line.clear();
    let corpus = survey.into_corpus().map_err(|problems| problems.to_string())?;
    let edition = pack_corpus(&corpus);
    drop(corpus);
    let filled = module::put_edition(&page, &edition)
        .map_err(|refusal| format!("{source}: {refusal}\n    ./dev build makes one"))?;
    let refused = |refusal: String| format!("{source}: {refusal}");
    let write = |file: &str, content: &[u8]| fs::write(file, content).map_err(|error| format!("{file}: {error}"));
    match request.option("later") {
        Some(later) => {
            let divided = divide(&filled).map_err(refused)?;
            write(target, &divided.first)?;
            if let Some(rest) = divided.later {
                write(later, &rest)?;
            }
        }
        None if request.has("trace") => write(target, &trace(&filled).map_err(refused)?)?,
        None => write(target, &filled)?,
    }
    // Lasts as long as this program, which ends here.
    let explorer = Explorer::from_bytes(edition.leak()).map_err(|error| error.to_string())?;
    println!("{}", front_lines(&explorer).trim_end());
    Ok(())
}
