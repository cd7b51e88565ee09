//! Settles which candidates stay where several claim the same text.

use super::candidate::Candidate;
use super::table::sort_by_keys;

/// Keeps candidates that do not overlap, sorted by place: a higher rank first, then the longer, then the earlier.
pub(super) fn resolve(candidates: Vec<Candidate>, n_words: usize) -> Vec<Candidate> {
    let chosen = choose(&candidates, n_words);
    let mut candidates: Vec<Option<Candidate>> = candidates.into_iter().map(Some).collect();
    chosen.into_iter().filter_map(|at| candidates[at].take()).collect()
}

/// The places of the candidates that stay, in the order of their spans.
pub(super) fn choose(candidates: &[Candidate], n_words: usize) -> Vec<usize> {
    let mut order: Vec<(u64, u32)> = Vec::with_capacity(candidates.len());
    for (at, candidate) in candidates.iter().enumerate() {
        if !candidate.span.is_empty() && !candidate.words.is_empty() {
            const LONGEST: u64 = 0xff_ffff;
            let length = (candidate.span.len() as u64).min(LONGEST);
            let rank = 0xff - candidate.rank as u64;
            order.push((rank << 56 | (LONGEST - length) << 32 | u64::from(candidate.span.start), at as u32));
        }
    }
    sort_by_keys(&mut order);
    let mut taken = vec![false; n_words];
    let mut kept: Vec<(u64, u32)> = Vec::new();
    for (_, at) in order {
        let candidate = &candidates[at as usize];
        if let Some(range) = taken.get_mut(candidate.words.clone())
            && !range.contains(&true)
        {
            range.fill(true);
            kept.push((candidate.span.start.into(), at));
        }
    }
    sort_by_keys(&mut kept);
    kept.into_iter().map(|(_, at)| at as usize).collect()
}
