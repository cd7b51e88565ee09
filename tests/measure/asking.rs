//! Asks the queries of a benchmark: are the totals right, and how long does an answer take?

use std::collections::BTreeMap;
use std::time::Instant;

use concord_engine::edition::Edition;
use concord_view_state::Explorer;
use concord_view_state::bench;
use serde_json::Value;

/// How often each query is asked; the middle time counts.
const N_PASSES: usize = 9;

/// Prints what was right, and the times by type of query.
pub(crate) fn ask(edition: Edition, queries: &str, reference: &str) -> Result<(), String> {
    let parse = |text: &str| serde_json::from_str::<Vec<Value>>(text).map_err(|error| error.to_string());
    let (queries, reference) = (parse(queries)?, parse(reference)?);
    let explorer = Explorer::new(edition);
    let mut times: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut n_right = 0;
    for (query, expected) in queries.iter().zip(&reference) {
        let string = |name: &str| query[name].as_str().unwrap_or_default();
        let mut of_query = Vec::new();
        let mut total = 0;
        for _ in 0..N_PASSES {
            let begin = Instant::now();
            total = bench::search(&explorer, string("type"), string("text"), string("value")).total;
            of_query.push(begin.elapsed().as_secs_f64() * 1000.0);
        }
        of_query.sort_by(f64::total_cmp);
        times.entry(string("type").to_owned()).or_default().push(of_query[N_PASSES / 2]);
        let is_right = Some(total as u64) == expected.as_u64();
        n_right += usize::from(is_right);
        if !is_right {
            println!("{query}: {total}, should be {expected}");
        }
    }
    println!("{n_right} of {} totals are right", queries.len());
    for (kind, mut times) in times {
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[((times.len() as f64 * share).ceil() as usize).clamp(1, times.len()) - 1];
        println!("{kind:<8} median {:.4} ms, 95th percentile {:.4} ms, most {:.4} ms", at(0.5), at(0.95), at(1.0));
    }
    Ok(())
}
