//! Where a page finds its edition, when it was built before its corpus.

/// A place in the data of a page's module for the address of an edition.
///
/// Who compiles a page need not have its corpus: the module can be made once, and the edition be laid into its memory
/// afterwards, as a linker does. The mark is how the slot is found among the bytes of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Slot {
    mark: [u8; Slot::MARK.len()],
    /// Where the edition begins in the memory of the page, in bytes, little end first.
    address: [u8; 4],
    /// How many bytes it has, little end first.
    length: [u8; 4],
}

impl Slot {
    /// What a slot begins with. No other bytes of a module are these.
    pub const MARK: [u8; 16] = *b"edition is here:";

    /// A slot that nothing was put in. Not zeros, of which optimisers cut data.
    pub const EMPTY: Self = Self { mark: Self::MARK, address: [0xff; 4], length: [0xff; 4] };

    /// A slot that tells of `length` bytes at `address`.
    pub const fn new(address: u32, length: u32) -> Self {
        Self { mark: Self::MARK, address: address.to_le_bytes(), length: length.to_le_bytes() }
    }

    /// Where the edition begins, and how many bytes it has; none where nothing was put in.
    pub fn place(self) -> Option<(u32, u32)> {
        // Without the mark: a second one in the code of the page could be taken for that of the slot.
        let place = (u32::from_le_bytes(self.address), u32::from_le_bytes(self.length));
        (place != (u32::MAX, u32::MAX)).then_some(place)
    }

    /// The bytes of the slot as they lie in memory.
    pub fn to_bytes(self) -> [u8; size_of::<Self>()] {
        let mut bytes = [0; size_of::<Self>()];
        let parts = self.mark.iter().chain(&self.address).chain(&self.length);
        bytes.iter_mut().zip(parts).for_each(|(byte, part)| *byte = *part);
        bytes
    }
}
