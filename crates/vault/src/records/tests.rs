//! Sealed records.

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::memory::KeyMemory;
use crate::testing::damaged;

fn records_key(byte: u8) -> LockedKey {
    let mut key = LockedKey::zeroed(&KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
    key.expose_mut().fill(byte);
    key
}

fn sealed(store_key: &[u8], record: &[u8]) -> Vec<u8> {
    seal(&records_key(1), 1, store_key, record, &SystemEntropy).unwrap()
}

fn opened(store_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    open(&records_key(1), 1, store_key, sealed)
}

#[test]
fn records_open_in_their_place_alone() {
    let bytes = sealed(b"key/1", b"record");
    assert_eq!(bytes.len(), 6 + RECORD_OVERHEAD_BYTES);
    assert_eq!(opened(b"key/1", &bytes).unwrap(), b"record");
    for place in [&b""[..], b"key/2", b"key/", b"key/11", b"KEY/1"] {
        assert_eq!(opened(place, &bytes), Err(VaultError::CorruptRecord));
    }
}

#[test]
fn damage_other_keys_and_other_generations_are_refused() {
    for record in [&b""[..], b"a record"] {
        let bytes = sealed(b"key/1", record);
        for (what, bytes) in damaged(&bytes) {
            assert_eq!(opened(b"key/1", &bytes), Err(VaultError::CorruptRecord), "{what}");
        }
        assert_eq!(open(&records_key(2), 1, b"key/1", &bytes), Err(VaultError::CorruptRecord));
        assert_eq!(open(&records_key(1), 2, b"key/1", &bytes), Err(VaultError::CorruptRecord));
    }
}

#[test]
fn bytes_can_not_move_between_place_and_record() {
    // The place is not stored: what is cut from the record's additional data must not be taken for the place's.
    let bytes = sealed(b"", b"record");
    assert!(opened(&bytes[..1], &bytes).is_err());
    assert_eq!(opened(b"", &bytes).unwrap(), b"record");
}

#[test]
fn the_generation_can_be_read_without_a_key() {
    let bytes = seal(&records_key(1), 7, b"key", b"record", &SystemEntropy).unwrap();
    assert_eq!(RecordHeader::parse(&bytes).unwrap().generation, 7);
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = bytes.clone();
        bytes[at] = byte;
        assert_eq!(RecordHeader::parse(&bytes), Err(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(1, b'C', FormatError::Magic);
    check(2, 2, FormatError::Version(2));
    check(6, 0, FormatError::Field);
    assert_eq!(RecordHeader::parse(&bytes[..38]), Err(FormatError::Length));
}

#[test]
fn records_that_are_too_long_are_refused() {
    let long = vec![0; RECORD_BYTES_MAX + 1];
    assert_eq!(
        seal(&records_key(1), 1, b"", &long, &SystemEntropy),
        Err(VaultError::LengthOutOfRange { bytes: long.len(), bytes_max: RECORD_BYTES_MAX })
    );
    let bytes = sealed(b"", &long[1..]);
    assert_eq!(opened(b"", &bytes).unwrap().len(), RECORD_BYTES_MAX);
    let mut longer = bytes;
    longer.push(0);
    assert_eq!(opened(b"", &longer), Err(VaultError::CorruptRecord));
}

proptest! {
    #[test]
    fn opening_undoes_sealing(
        record in proptest::collection::vec(any::<u8>(), 0..300),
        place in proptest::collection::vec(any::<u8>(), 0..50),
        other in proptest::collection::vec(any::<u8>(), 0..50),
    ) {
        let bytes = sealed(&place, &record);
        prop_assert_eq!(opened(&place, &bytes), Ok(record));
        prop_assert_eq!(opened(&other, &bytes).is_ok(), other == place);
    }

    #[test]
    fn decode_then_encode_gives_the_same_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        for bytes in [bytes.clone(), [&b"TR\x01"[..], &bytes].concat()] {
            if let Ok(header) = RecordHeader::parse(&bytes) {
                prop_assert_eq!(&header.encode()[..], &bytes[..HEADER_BYTES]);
            }
            prop_assert!(opened(b"", &bytes).is_err());
        }
    }
}
