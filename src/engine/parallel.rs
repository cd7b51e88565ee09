//! Work on many documents at once, natively; one after another in a browser, which has one thread.

/// What `work` makes of each item, in the order of the items, whatever order they were done in.
#[cfg(not(target_family = "wasm"))]
pub fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    use std::sync::Mutex;

    let n_threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len());
    if n_threads < 2 {
        return items.into_iter().map(work).collect();
    }
    let n_items = items.len();
    // One item at a time: a long document must not leave the other threads without work.
    let queue = Mutex::new(items.into_iter().enumerate());
    let next = || queue.lock().map_or(None, |mut queue| queue.next());
    let run = || std::iter::from_fn(next).map(|(at, item)| (at, work(item))).collect::<Vec<_>>();
    let mut done: Vec<(usize, R)> = Vec::with_capacity(n_items);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..n_threads).map(|_| scope.spawn(run)).collect();
        for thread in threads {
            match thread.join() {
                Ok(part) => done.extend(part),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// What `work` makes of each item, in their order.
#[cfg(target_family = "wasm")]
pub fn map<T, R>(items: Vec<T>, work: impl Fn(T) -> R) -> Vec<R> {
    items.into_iter().map(work).collect()
}

/// What two pieces of work give, done at once.
#[cfg(not(target_family = "wasm"))]
pub fn both<A: Send, B>(first: impl FnOnce() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = second();
        match first.join() {
            Ok(first) => (first, second),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// What two pieces of work give, one after the other.
#[cfg(target_family = "wasm")]
pub fn both<A, B>(first: impl FnOnce() -> A, second: impl FnOnce() -> B) -> (A, B) {
    (first(), second())
}

#[cfg(test)]
mod tests {
    #[test]
    fn two_pieces_of_work_give_what_each_gives() {
        assert_eq!(super::both(|| 1, || "two"), (1, "two"));
    }

    #[test]
    fn results_stand_in_the_order_of_their_items() {
        assert_eq!(super::map((0..1000).collect(), |n: u32| n * 2), (0..1000).map(|n| n * 2).collect::<Vec<_>>());
        assert_eq!(super::map(Vec::<u32>::new(), |n| n), []);
    }
}
