//! Numbers that look random and are the same on every machine (xorshift64*, Vigna 2016).

pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    pub(super) fn next(&mut self) -> u32 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as u32
    }

    /// A number under `n`, which is not zero.
    pub(super) fn below(&mut self, n: usize) -> usize {
        ((u64::from(self.next()) * n as u64) >> 32) as usize
    }

    /// Whether something happens that happens in this share of cases.
    pub(super) fn happens(&mut self, share: f32) -> bool {
        (self.next() >> 8) as f32 / (1 << 24) as f32 <= share && share > 0.0
    }

    /// One of a list; the default of an empty one.
    pub(super) fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        if list.is_empty() { "" } else { list[self.below(list.len())] }
    }

    pub(super) fn shuffle(&mut self, list: &mut [u32]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
