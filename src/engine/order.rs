//! Sorting that weighs little.
//!
//! The standard library writes its sorts anew for each type and each comparison, four kilobytes of WebAssembly a time.
//! Here every list is sorted by way of its positions, so that one sort serves all.

use std::cmp::Ordering;

/// Sorts a list; equal elements keep their order.
///
/// Costs a copy of the list beside the comparisons: for lists of thousands, not of millions.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut positions: Vec<u32> = (0..list.len() as u32).collect();
    sort_positions(&mut positions, &|a, b| compare(&list[a as usize], &list[b as usize]));
    let mut elements: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(positions.into_iter().filter_map(|position| elements[position as usize].take()));
}

/// Sorts a list by a key that is cheap to make; equal elements keep their order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Sorts a list by its own order.
pub fn sort<T: Ord>(list: &mut Vec<T>) {
    sort_by(list, T::cmp);
}

/// A list sorted by a number, the lowest first; equal elements keep their order.
///
/// Sorts by a few bits of the number after the other, the least first (radix sort), and passes over bits that are all
/// the same: ten thousand elements take a twentieth of a millisecond, where comparing would take ten times that.
pub fn sort_by_number<T: Copy>(list: &[T], number: impl Fn(&T) -> u64) -> Vec<T> {
    sort_by_any_number(list, &number)
}

/// Written once for each type of elements, not for each number too.
fn sort_by_any_number<T: Copy>(list: &[T], number: &dyn Fn(&T) -> u64) -> Vec<T> {
    let mut positions: Vec<u32> = (0..list.len() as u32).collect();
    for half in [0, u32::BITS] {
        let half_of = |at: u32| list.get(at as usize).map_or(0, |element| (number(element) >> half) as u32);
        sort_by_key_bits(&mut positions, &half_of);
    }
    positions.iter().filter_map(|&at| list.get(at as usize).copied()).collect()
}

/// The first so many of a list sorted by a number, the lowest first; equal elements keep their order.
///
/// Where few are wanted, one pass that keeps the best so far: most of a long list is only looked at.
pub fn first_by_number<T: Copy>(list: &[T], n_wanted: usize, number: impl Fn(&T) -> u64) -> Vec<T> {
    if n_wanted > MOST_KEPT || n_wanted >= list.len() {
        let mut sorted = sort_by_number(list, number);
        sorted.truncate(n_wanted);
        return sorted;
    }
    let mut best: Vec<(u64, T)> = Vec::with_capacity(n_wanted + 1);
    for element in list {
        let number = number(element);
        if best.len() == n_wanted && best.last().is_none_or(|&(last, _)| last <= number) {
            continue;
        }
        let at = best.partition_point(|&(other, _)| other <= number);
        best.insert(at, (number, *element));
        best.truncate(n_wanted);
    }
    best.into_iter().map(|(_, element)| element).collect()
}

/// From how many elements on sorting all of them costs less than moving the best so far aside for each better one.
const MOST_KEPT: usize = 32;

/// How many elements of nearly the same score are put in order one by one.
const MOST_TOGETHER: u32 = 64;

/// Sorts what has a score that is not negative, the highest first; equal scores keep their order.
///
/// First by the score in equal steps, which takes one pass and leaves few to a step; then each among its neighbours.
/// Where scores lie too close together for that, by their bits. Ten thousand elements take a third of the time of
/// [`sort_by_number`].
pub fn sort_by_score(scored: &mut Vec<(u32, f32)>) {
    let (mut lowest, mut highest) = (f32::MAX, 0.0_f32);
    for &(_, score) in &*scored {
        lowest = if score < lowest { score } else { lowest };
        highest = if score > highest { score } else { highest };
    }
    if highest <= lowest {
        return;
    }
    let n_steps = scored.len().next_power_of_two().clamp(256, 1 << 16);
    let scale = (n_steps - 1) as f32 / (highest - lowest);
    let step = |score: f32| (((highest - score) * scale) as usize).min(n_steps - 1);
    let mut next = vec![0_u32; n_steps + 1];
    scored.iter().for_each(|&(_, score)| next[step(score) + 1] += 1);
    if next.iter().any(|&n| n > MOST_TOGETHER) {
        // Numbers that are not negative order as their bits do.
        *scored = sort_by_number(scored, |&(_, score)| u64::from(!score.to_bits()));
        return;
    }
    (1..next.len()).for_each(|at| next[at] += next[at - 1]);
    let mut sorted = vec![(0, 0.0); scored.len()];
    for &element in &*scored {
        let at = &mut next[step(element.1)];
        sorted[*at as usize] = element;
        *at += 1;
    }
    for at in 1..sorted.len() {
        let element = sorted[at];
        let mut to = at;
        while to > 0 && sorted[to - 1].1 < element.1 {
            sorted[to] = sorted[to - 1];
            to -= 1;
        }
        sorted[to] = element;
    }
    *scored = sorted;
}

fn sort_by_key_bits(positions: &mut Vec<u32>, key: &dyn Fn(u32) -> u32) {
    let mut keyed: Vec<u64> = positions.iter().map(|&at| u64::from(key(at)) << u32::BITS | u64::from(at)).collect();
    let first = keyed.first().map_or(0, |&key| key);
    let differing = keyed.iter().fold(0, |bits, &key| bits | (key ^ first));
    // Few elements are not worth the counting of many digits.
    let width = if keyed.len() < 2000 { 8 } else { 11 };
    let n_digits = 1_usize << width;
    let mut sorted = vec![0; keyed.len()];
    for shift in (u32::BITS..u64::BITS).step_by(width) {
        if differing >> shift & (n_digits as u64 - 1) == 0 {
            continue;
        }
        let digit = |key: u64| (key >> shift) as usize & (n_digits - 1);
        let mut next = vec![0_u32; n_digits + 1];
        keyed.iter().for_each(|&key| next[digit(key) + 1] += 1);
        (1..next.len()).for_each(|at| next[at] += next[at - 1]);
        for &element in &keyed {
            let at = &mut next[digit(element)];
            sorted[*at as usize] = element;
            *at += 1;
        }
        std::mem::swap(&mut keyed, &mut sorted);
    }
    positions.clear();
    positions.extend(keyed.iter().map(|&key| key as u32));
}

/// The one sort, kept apart from types and comparisons on purpose: a merge sort from the bottom up, runs of one, two,
/// four. The standard library's is faster on lists far longer than any here, and ten times the code.
fn sort_positions(positions: &mut [u32], compare: &dyn Fn(u32, u32) -> Ordering) {
    let n = positions.len();
    let mut merged = Vec::with_capacity(n);
    let mut run = 1;
    while run < n {
        merged.clear();
        for start in (0..n).step_by(2 * run) {
            let middle = (start + run).min(n);
            let end = (middle + run).min(n);
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let takes_left =
                    right == end || left < middle && compare(positions[left], positions[right]) != Ordering::Greater;
                let next = if takes_left { &mut left } else { &mut right };
                merged.push(positions[*next]);
                *next += 1;
            }
        }
        positions.copy_from_slice(&merged);
        run *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_elements_keep_their_order() {
        let mut list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort_by_key(&mut list, |&(number, _)| number);
        assert_eq!(list, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn numbers_sort_like_numbers() {
        let list: Vec<u64> = (0..3000_u64).map(|i| ((i * 2_654_435_761) % 70_001) << (i % 3 * 20)).collect();
        let mut expected = list.clone();
        expected.sort_unstable();
        assert_eq!(sort_by_number(&list, |&number| number), expected);
        let pairs = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        assert_eq!(sort_by_number(&pairs, |&(number, _)| number), [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        assert_eq!(sort_by_number(&[] as &[u64], |&number| number), []);
    }

    #[test]
    fn scores_sort_from_the_highest() {
        let even = |n: u32| (0..n).map(|i| (i, (i * 7919 % 613) as f32 / 7.0)).collect::<Vec<_>>();
        // All but one in one step.
        let close = (0..2000).map(|i| (i, if i == 77 { 1e9 } else { (i % 900) as f32 })).collect();
        for mut scored in [vec![], vec![(0, 0.0)], even(2), even(50), even(5000), vec![(1, 2.5); 100], close] {
            let mut expected = scored.clone();
            expected.sort_by(|a, b| b.1.total_cmp(&a.1));
            sort_by_score(&mut scored);
            assert_eq!(scored, expected);
        }
    }

    #[test]
    fn lists_of_every_length_are_sorted() {
        for n in 0..70_u32 {
            let mut list: Vec<u32> = (0..n).map(|i| i * 7919 % 31).collect();
            let mut expected = list.clone();
            expected.sort_unstable();
            sort(&mut list);
            assert_eq!(list, expected);
        }
    }

    #[test]
    fn the_first_are_those_of_the_sorted_list() {
        let list: Vec<u32> = (0..200_u32).map(|i| i * 7919 % 31).collect();
        for n_wanted in [0, 1, 6, 32, 33, 199, 200, 300] {
            // Equal elements are told apart by what stands above the number.
            let marked: Vec<u32> = list.iter().zip(0_u32..).map(|(&number, at)| at << 8 | number).collect();
            let mut expected = sort_by_number(&marked, |&element| u64::from(element & 0xff));
            expected.truncate(n_wanted);
            assert_eq!(first_by_number(&marked, n_wanted, |&element| u64::from(element & 0xff)), expected);
        }
    }
}
