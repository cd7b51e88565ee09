//! `concord query`: what a link shows, as the page would.

use concord_engine::edition::Edition;
use concord_view_state::{Explorer, answers};

use crate::{Request, read_corpus, to_json};

/// Answers a fragment over the corpus in a folder.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    let fragment = request.arguments.first().ok_or("query what? concord query 'q=visa'")?;
    let explorer = Explorer::new(Edition::compile(&read_corpus(request.arguments.get(1))?));
    let answer = answers::search(&explorer, fragment);
    if request.is_json {
        println!("{}", to_json(&answer)?);
        return Ok(());
    }
    answer.notes.iter().for_each(|note| println!("{note}"));
    println!("{} of {} documents", answer.total, explorer.index.n_documents());
    for found in &answer.documents {
        println!("\n{}  ({:.2})\n  {}", found.id, found.score, found.snippet);
    }
    Ok(())
}
