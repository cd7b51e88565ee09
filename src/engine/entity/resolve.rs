//! Settles which candidates stay where several claim the same text.

use super::candidate::Candidate;

/// Keeps candidates that do not overlap, sorted by place: a higher rank first, then the longer, then the earlier.
pub(super) fn resolve(mut candidates: Vec<Candidate>, n_words: usize) -> Vec<Candidate> {
    candidates.retain(|candidate| !candidate.span.is_empty() && !candidate.words.is_empty());
    candidates.sort_by_key(|c| (std::cmp::Reverse((c.rank, c.span.len())), c.span.start));
    let mut taken = vec![false; n_words];
    candidates.retain(|candidate| {
        let Some(range) = taken.get_mut(candidate.words.clone()) else { return false };
        let free = range.iter().all(|&taken| !taken);
        if free {
            range.fill(true);
        }
        free
    });
    candidates.sort_by_key(|candidate| candidate.span);
    candidates
}
