//! Settles which candidates stay where several claim the same text.

use std::cmp::Reverse;

use super::candidate::Candidate;

/// Keeps candidates that do not overlap, sorted by place: a higher rank first, then the longer, then the earlier.
pub(super) fn resolve(candidates: Vec<Candidate>, n_words: usize) -> Vec<Candidate> {
    let mut kept = choose(&candidates, n_words).into_iter().peekable();
    let mut resolved: Vec<Candidate> = candidates
        .into_iter()
        .enumerate()
        .filter_map(|(at, candidate)| kept.next_if_eq(&at).map(|_| candidate))
        .collect();
    resolved.sort_by_key(|candidate| candidate.span);
    resolved
}

/// The places of the candidates that stay, ascending.
pub(super) fn choose(candidates: &[Candidate], n_words: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..candidates.len())
        .filter(|&at| !candidates[at].span.is_empty() && !candidates[at].words.is_empty())
        .collect();
    order.sort_by_key(|&at| {
        let candidate = &candidates[at];
        (Reverse((candidate.rank, candidate.span.len())), candidate.span.start, at)
    });
    let mut taken = vec![false; n_words];
    order.retain(|&at| {
        let Some(range) = taken.get_mut(candidates[at].words.clone()) else { return false };
        let free = range.iter().all(|&taken| !taken);
        if free {
            range.fill(true);
        }
        free
    });
    order.sort_unstable();
    order
}
