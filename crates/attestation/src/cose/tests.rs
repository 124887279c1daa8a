use proptest::prelude::*;

use super::*;
use crate::testing::{ES384 as HEADER, TestPki};

const SIGNATURE: &[u8] = &[7; 96];

/// A structure of these parts.
fn structure(protected: &[u8], payload: &[u8], signature: &[u8]) -> Vec<u8> {
    let mut out = Encoder::new(Vec::new());
    out.array(4).unwrap().bytes(protected).unwrap().map(0).unwrap();
    out.bytes(payload).unwrap().bytes(signature).unwrap();
    out.into_writer()
}

fn parse(document: &[u8]) -> Result<(), AttestationError> {
    Signed::parse(document).map(drop)
}

fn replaced(document: &[u8], from: usize, by: &[u8]) -> Vec<u8> {
    [&document[..from], by, &document[from + by.len()..]].concat()
}

#[test]
fn a_structure_is_read_with_its_tag_and_without() {
    let document = structure(HEADER, b"payload", SIGNATURE);
    assert_eq!(Signed::parse(&document).ok().unwrap().payload, b"payload");
    assert_eq!(parse(&[&[0xd2], &document[..]].concat()), Ok(()));
}

#[test]
fn other_tags_are_refused() {
    let document = structure(HEADER, b"payload", SIGNATURE);
    for tag in [&[0xd1][..], &[0xd8, 98], &[0xd9, 0xd9, 0xf7], &[0xd2, 0xd2]] {
        assert_eq!(parse(&[tag, &document].concat()), Err(AttestationError::Encoding), "{tag:?}");
    }
}

#[test]
fn every_structure_that_is_cut_off_or_goes_on_is_refused() {
    let document = structure(HEADER, b"payload", SIGNATURE);
    for length in 0..document.len() {
        assert_eq!(parse(&document[..length]), Err(AttestationError::Encoding), "{length}");
    }
    for more in [&[0][..], &[0xff], &document] {
        assert_eq!(parse(&[&document, more].concat()), Err(AttestationError::Encoding));
    }
}

#[test]
fn the_structure_has_four_parts_of_definite_length() {
    let document = structure(HEADER, b"payload", SIGNATURE);
    // Three and five elements, an indefinite array, a map in place of the array.
    for head in [0x83, 0x85, 0x9f, 0xa2] {
        assert_eq!(parse(&replaced(&document, 0, &[head])), Err(AttestationError::Encoding), "{head:x}");
    }
    // An unprotected header with an entry, one of indefinite length, none.
    for header in [&[0xa1, 0x01, 0x38, 0x22][..], &[0xbf, 0xff], &[0xf6], &[0x80], &[0x40]] {
        let document = [&document[..6], header, &document[7..]].concat();
        assert_eq!(parse(&document), Err(AttestationError::Encoding), "{header:?}");
    }
    // A payload in chunks, one that is text, and none.
    for payload in [&b"\x5f\x47payload\xff"[..], b"\x67payload", b"\xf6"] {
        let document = [&document[..7], payload, &document[15..]].concat();
        assert_eq!(parse(&document), Err(AttestationError::Encoding), "{payload:?}");
    }
}

#[test]
fn sizes_are_bounded() {
    assert_eq!(parse(&structure(HEADER, &[0; PAYLOAD_BYTES_MAX], SIGNATURE)), Ok(()));
    for (payload, signature) in [(0, 96), (PAYLOAD_BYTES_MAX + 1, 96), (1, 0), (1, 95), (1, 97), (1, 48), (1, 104)] {
        let document = structure(HEADER, &vec![0; payload], &vec![0; signature]);
        assert_eq!(parse(&document), Err(AttestationError::Encoding), "{payload} {signature}");
    }
    let document = structure(HEADER, &[0; DOCUMENT_BYTES_MAX], SIGNATURE);
    assert_eq!(parse(&document), Err(AttestationError::Encoding));
}

#[test]
fn lengths_that_are_not_there_are_refused() {
    let document = structure(HEADER, b"payload", SIGNATURE);
    for length in [&[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..], &[0x5a, 0xff, 0xff, 0xff, 0xff]] {
        assert_eq!(parse(&[&document[..7], length].concat()), Err(AttestationError::Encoding));
    }
    let array = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert_eq!(parse(&array), Err(AttestationError::Encoding));
}

#[test]
fn nesting_without_end_is_refused() {
    for byte in [0x81, 0x84, 0x9f, 0xbf, 0xd2, 0xa1] {
        assert_eq!(parse(&vec![byte; DOCUMENT_BYTES_MAX]), Err(AttestationError::Encoding), "{byte:x}");
    }
}

#[test]
fn es384_is_the_only_header() {
    let headers: [&[u8]; 11] = [
        b"",                                         // none
        &[0xa0],                                     // an empty map
        &[0xa1, 0x01, 0x26],                         // ES256
        &[0xa1, 0x01, 0x38, 0x23],                   // ES512
        &[0xa1, 0x01, 0x27],                         // EdDSA
        &[0xa1, 0x01, 0x00],                         // reserved
        &[0xa1, 0x02, 0x38, 0x22],                   // another parameter
        &[0xa1, 0x20, 0x38, 0x22],                   // a parameter with a negative label
        &[0xa2, 0x01, 0x38, 0x22, 0x03, 0x00],       // one more
        &[0xa2, 0x01, 0x38, 0x22, 0x01, 0x38, 0x22], // twice
        &[0xa1, 0x01, 0x38, 0x22, 0x00],             // followed by something
    ];
    for header in headers {
        let document = structure(header, b"payload", SIGNATURE);
        assert_eq!(parse(&document), Err(AttestationError::Algorithm), "{header:x?}");
    }
    assert_eq!(parse(&structure(&[0xbf, 0x01, 0x38, 0x22, 0xff], b"p", SIGNATURE)), Err(AttestationError::Algorithm));
    let text = [&[0xa1, 0x01, 0x65][..], b"ES384"].concat();
    assert_eq!(parse(&structure(&text, b"p", SIGNATURE)), Err(AttestationError::Algorithm));
}

#[test]
fn what_is_signed_is_the_protected_header_and_the_payload() {
    let expect = b"\x84\x6aSignature1\x44\xa1\x01\x38\x22\x40\x42ab";
    assert_eq!(to_be_signed(HEADER, b"ab").ok().unwrap(), expect);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn a_signature_is_right_until_a_bit_changes(payload in proptest::collection::vec(any::<u8>(), 1..300), at: prop::sample::Index) {
        let pki = TestPki::new();
        let key = crate::certificate::Certificate::parse(&pki.signer).unwrap().public_key;
        let mut document = pki.sign(&payload);
        prop_assert_eq!(Signed::parse(&document).ok().unwrap().verify(&key), Ok(()));
        let at = at.index(document.len() * 8);
        document[at / 8] ^= 1 << (at % 8);
        let verified = Signed::parse(&document).and_then(|signed| signed.verify(&key));
        prop_assert!(verified.is_err());
    }
}
