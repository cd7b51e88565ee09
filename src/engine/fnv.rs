//! Hashes of bytes by FNV-1a with 64 bits (Fowler, Noll and Vo, RFC 9923): a line of code, the same on every machine, good
//! enough to tell texts apart and to find damage, and no protection against intent.

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The hash of some bytes; that of none is the offset of the method.
pub fn fnv1a(bytes: &[u8]) -> u64 {
    fnv1a_on(OFFSET, bytes)
}

/// The hash of bytes that go on from those with this hash.
pub(crate) fn fnv1a_on(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_method() {
        // Of its authors' test vectors.
        for (text, hash) in
            [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(fnv1a(text.as_bytes()), hash, "{text}");
        }
        assert_eq!(fnv1a_on(fnv1a(b"foo"), b"bar"), fnv1a(b"foobar"));
    }
}
