use proptest::prelude::*;
use rcgen::date_time_ymd;

use super::*;
use crate::document::Platform;
use crate::testing::{TestDocument, TestPki};

/// 2026-01-01.
const NOW: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

fn verify(pki: &TestPki, document: &[u8]) -> Result<Attested, AttestationError> {
    pki.roots().verify(document, NOW)
}

#[test]
fn documents_of_both_platforms_are_believed() {
    let pki = TestPki::new();
    let key = Some(vec![9; 294]);
    let attested = verify(&pki, &TestDocument::of_enclave(key.clone()).signed(&pki)).unwrap();
    assert_eq!((attested.platform, attested.public_key.as_ref()), (Platform::NitroEnclave, key.as_ref()));
    let attested = verify(&pki, &TestDocument::of_nitro_tpm(key.clone()).signed(&pki)).unwrap();
    assert_eq!((attested.platform, attested.public_key.as_ref()), (Platform::NitroTpm, key.as_ref()));
}

#[test]
fn the_tag_of_cose_sign1_may_be_there() {
    let pki = TestPki::new();
    let document = TestDocument::of_enclave(None).signed(&pki);
    assert!(verify(&pki, &[&[0xd2], &document[..]].concat()).is_ok());
}

#[test]
fn a_signature_of_another_signer_is_wrong() {
    let (pki, other) = (TestPki::new(), TestPki::new());
    let payload = TestDocument::of_enclave(None).payload(&pki);
    assert_eq!(verify(&pki, &other.sign(&payload)), Err(AttestationError::Signature));
}

#[test]
fn a_signature_for_another_payload_is_wrong() {
    let pki = TestPki::new();
    let (mut one, two) = (TestDocument::of_enclave(None), TestDocument::of_enclave(None).signed(&pki));
    one.registers.insert(0, vec![0xff; 48]);
    let payload = one.payload(&pki);
    let signature = &two[two.len() - 98..];
    let mut document = one.signed(&pki);
    let length = document.len();
    document[length - 98..].copy_from_slice(signature);
    assert_eq!(verify(&pki, &document), Err(AttestationError::Signature));
    assert!(verify(&pki, &pki.sign(&payload)).is_ok());
}

#[test]
fn a_right_signature_under_an_untrusted_chain_is_worth_nothing() {
    let pki = TestPki::new();
    let document = TestDocument::of_enclave(None).signed(&pki);
    assert_eq!(TrustedRoots::default().verify(&document, NOW), Err(AttestationError::UntrustedRoot));
    let expired = TestPki::with(|all| all[3].not_after = date_time_ymd(2025, 1, 1));
    let document = TestDocument::of_enclave(None).signed(&expired);
    assert_eq!(verify(&expired, &document), Err(AttestationError::Validity));
}

#[test]
fn a_document_that_claims_another_algorithm_is_refused() {
    let pki = TestPki::new();
    let payload = TestDocument::of_enclave(None).payload(&pki);
    for header in [&[0xa1, 0x01, 0x26][..], &[0xa1, 0x01, 0x38, 0x23], &[0xa0], &[]] {
        assert_eq!(verify(&pki, &pki.sign_as(header, &payload)), Err(AttestationError::Algorithm));
    }
}

#[test]
fn every_document_that_is_cut_off_is_refused() {
    let pki = TestPki::new();
    let document = TestDocument::of_enclave(Some(vec![9; 294])).signed(&pki);
    for length in 0..document.len() {
        assert_eq!(verify(&pki, &document[..length]), Err(AttestationError::Encoding), "{length}");
    }
}

proptest! {
    #[test]
    fn no_changed_bit_goes_unnoticed(at: prop::sample::Index) {
        let pki = TestPki::new();
        let mut document = TestDocument::of_enclave(Some(vec![9; 294])).signed(&pki);
        let at = at.index(document.len() * 8);
        document[at / 8] ^= 1 << (at % 8);
        prop_assert!(verify(&pki, &document).is_err(), "bit {}", at);
    }

    #[test]
    fn any_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        prop_assert!(TrustedRoots::default().verify(&bytes, NOW).is_err());
    }
}
