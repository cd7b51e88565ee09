//! What is embedded is read back, or refused.

use concord_engine::edition::{BadEdition, Edition};
use concord_tests::{explorer, seeds};

#[test]
fn an_edition_reads_as_it_was_written() {
    let edition = seeds().edition;
    assert_eq!(Edition::from_bytes(&edition.to_bytes()), Ok(edition));
}

#[test]
fn a_damaged_edition_is_refused() {
    let bytes = explorer(&[("a", "The embassy helped.")]).edition.to_bytes();
    for (damage, expected) in [
        (Vec::new(), BadEdition::Foreign),
        (b"<!doctype html><p>Not found, said the host.".to_vec(), BadEdition::Foreign),
        (bytes[..bytes.len() - 1].to_vec(), BadEdition::Damaged),
        ([&bytes[..8], &[9], &bytes[9..]].concat(), BadEdition::OtherVersion),
    ] {
        assert_eq!(Edition::from_bytes(&damage), Err(expected));
    }
    for at in 20..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert_eq!(Edition::from_bytes(&changed), Err(BadEdition::Damaged), "byte {at}");
    }
}
