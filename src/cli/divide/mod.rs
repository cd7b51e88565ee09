//! A module in two: what the first view runs, and what can come later.
//!
//! Both share one memory, one stack and one table. In the first module a function that went has a stub in its place,
//! under the same number: it makes sure that the rest is there, then calls through the table, where the second module has
//! put the function. What is asked for too early is thus late, and never wrong.
//!
//! Which functions go stands in `later.txt`, by name. `./dev profile` makes that list of what a first view did not run:
//! a page whose code has changed since is as good, and begins a little larger.
//!
//! Source: WebAssembly Core Specification 2.0, chapter 5, *Binary Format*.

mod parts;
mod plan;
#[cfg(test)]
mod tests;
mod trace;
mod write;

use std::collections::BTreeSet;
use std::fs;

use wasm_encoder::reencode::Error;

use crate::Request;
use parts::Parts;
use plan::Plan;

/// The names of the functions that can come later, a line each.
const LATER: &str = include_str!("later.txt");

/// A module in two.
pub(crate) struct Divided {
    /// What a page begins with.
    pub(crate) first: Vec<u8>,
    /// The rest; nothing where every function belongs to the first.
    pub(crate) later: Option<Vec<u8>>,
}

/// Divides the module of a page. What only tools read, such as the names of functions, is in neither half.
///
/// # Errors
/// What is wrong with the module, in words.
pub(crate) fn divide(module: &[u8]) -> Result<Divided, String> {
    let names: BTreeSet<&str> = LATER.lines().collect();
    divide_by(module, |name| names.contains(name))
}

/// Divides a module: the functions whose names `is_later` chooses, and those that nobody else calls, go.
fn divide_by(module: &[u8], is_later: impl Fn(&str) -> bool) -> Result<Divided, String> {
    let parts = Parts::read(module).map_err(|error| error.to_string())?;
    let plan = Plan::new(&parts, is_later);
    if plan.later.is_empty() {
        return Ok(Divided { first: write::without_names(&parts), later: None });
    }
    Ok(Divided {
        first: write::first(&plan, &parts).map_err(in_words)?,
        later: Some(write::later(&plan, &parts).map_err(in_words)?),
    })
}

/// The module of a page that tells the import `later.seen` the number of each function that is run.
///
/// # Errors
/// As [`divide`].
pub(crate) fn trace(module: &[u8]) -> Result<Vec<u8>, String> {
    let parts = Parts::read(module).map_err(|error| error.to_string())?;
    trace::traced(&parts).map_err(in_words)
}

fn in_words(error: Error<String>) -> String {
    error.to_string()
}

/// Prints the list of functions that can come later, of the module of a page and the numbers of the functions that its
/// first view ran.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    let (Some(module), Some(seen)) = (request.option("module"), request.option("seen")) else {
        return Err("later needs --module FILE, the page, and --seen FILE, the functions that were run".into());
    };
    let page = fs::read(module).map_err(|error| format!("{module}: {error}"))?;
    let numbers = fs::read_to_string(seen).map_err(|error| format!("{seen}: {error}"))?;
    let numbers =
        numbers.split_whitespace().map(|number| number.parse().map_err(|_| format!("{seen}: {number} is no number")));
    let was_run = numbers.collect::<Result<_, _>>()?;
    let parts = Parts::read(&page).map_err(|error| format!("{module}: {error}"))?;
    plan::names_to_choose(&parts, &was_run).iter().for_each(|name| println!("{name}"));
    Ok(())
}
