use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyUsagePurpose, date_time_ymd};

use super::*;
use crate::testing::{TestPki, authority, signer};

/// 2026-01-01.
const NOW: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

const ROOT: usize = 0;
const REGIONAL: usize = 1;
const INSTANCE: usize = 2;
const SIGNER: usize = 3;

fn verify_at(pki: &TestPki, roots: &TrustedRoots, now: Timestamp) -> Result<(), AttestationError> {
    let authorities: Vec<&[u8]> = pki.authorities.iter().map(Vec::as_slice).collect();
    verify(roots, &authorities, &pki.signer, now).map(drop)
}

fn verify_now(pki: &TestPki) -> Result<(), AttestationError> {
    verify_at(pki, &pki.roots(), NOW)
}

fn with(change: impl FnOnce(&mut [CertificateParams; 4])) -> Result<(), AttestationError> {
    verify_now(&TestPki::with(change))
}

#[test]
fn a_chain_like_awss() {
    assert_eq!(verify_now(&TestPki::new()), Ok(()));
}

#[test]
fn chains_of_other_lengths() {
    for between in 0..7_u8 {
        let names = (0..between).rev().map(|below| authority(&format!("{below} below"), Some(below)));
        assert_eq!(verify_now(&TestPki::of(authority("root", None), names, signer())), Ok(()), "{between}");
    }
}

#[test]
fn other_roots_are_not_trusted() {
    let pki = TestPki::new();
    assert_eq!(verify_at(&pki, &TrustedRoots::default(), NOW), Err(AttestationError::UntrustedRoot));
    // The same name is not enough.
    assert_eq!(verify_at(&pki, &TestPki::new().roots(), NOW), Err(AttestationError::UntrustedRoot));
    assert_eq!(verify(&pki.roots(), &[], &pki.signer, NOW).map(drop), Err(AttestationError::UntrustedRoot));
}

#[test]
fn certificates_under_another_root_are_refused() {
    let (one, other) = (TestPki::new(), TestPki::new());
    let mixed = TestPki { authorities: [&one.authorities[..1], &other.authorities[1..]].concat(), ..other };
    assert_eq!(verify_now(&mixed), Err(AttestationError::Issuer));
    let other = TestPki::new();
    assert_eq!(verify_now(&TestPki { signer: other.signer, ..one }), Err(AttestationError::Issuer));
}

#[test]
fn the_order_is_from_the_root_to_the_signer() {
    let pki = TestPki::new();
    let [root, regional, instance] = [0, 1, 2].map(|index| pki.authorities[index].clone());
    let check = |authorities: Vec<&Vec<u8>>, expect| {
        let authorities: Vec<&[u8]> = authorities.into_iter().map(Vec::as_slice).collect();
        assert_eq!(verify(&pki.roots(), &authorities, &pki.signer, NOW).map(drop), Err(expect));
    };
    check(vec![&instance, &regional, &root], AttestationError::UntrustedRoot);
    check(vec![&regional, &instance], AttestationError::UntrustedRoot);
    check(vec![&root, &instance], AttestationError::Issuer);
    check(vec![&root, &regional], AttestationError::Issuer);
    check(vec![&root], AttestationError::Issuer);
    check(vec![&root, &regional, &root, &instance], AttestationError::Authority);
    // Each says how many may follow it.
    check(vec![&root, &instance, &regional], AttestationError::Authority);
    check(vec![&root, &regional, &regional, &instance], AttestationError::Authority);
}

#[test]
fn every_certificate_must_be_valid_now() {
    for index in [ROOT, REGIONAL, INSTANCE, SIGNER] {
        let expired = with(|all| all[index].not_after = date_time_ymd(2025, 12, 31));
        assert_eq!(expired, Err(AttestationError::Validity), "{index} expired");
        let not_yet = with(|all| all[index].not_before = date_time_ymd(2026, 1, 2));
        assert_eq!(not_yet, Err(AttestationError::Validity), "{index} not yet valid");
    }
    let pki = TestPki::new();
    for year_ms in [0, 1_500_000_000_000, 2_600_000_000_000, i64::MAX, i64::MIN] {
        let then = Timestamp::from_epoch_ms(year_ms);
        assert_eq!(verify_at(&pki, &pki.roots(), then), Err(AttestationError::Validity), "{year_ms}");
    }
}

#[test]
fn every_issuer_must_be_an_authority() {
    for index in [ROOT, REGIONAL, INSTANCE] {
        for not_an_authority in [IsCa::NoCa, IsCa::ExplicitNoCa] {
            let refused = with(|all| all[index].is_ca = not_an_authority);
            assert_eq!(refused, Err(AttestationError::Authority), "{index}");
        }
        let refused = with(|all| all[index].key_usages = vec![KeyUsagePurpose::DigitalSignature]);
        assert_eq!(refused, Err(AttestationError::Authority), "{index} signs no certificates");
        let refused = with(|all| all[index].key_usages.clear());
        assert_eq!(refused, Err(AttestationError::Authority), "{index} has no key usage");
    }
}

#[test]
fn no_more_authorities_follow_than_a_certificate_says() {
    let constrained = |length| IsCa::Ca(BasicConstraints::Constrained(length));
    assert_eq!(with(|all| all[ROOT].is_ca = constrained(2)), Ok(()));
    assert_eq!(with(|all| all[ROOT].is_ca = constrained(1)), Err(AttestationError::Authority));
    assert_eq!(with(|all| all[ROOT].is_ca = constrained(0)), Err(AttestationError::Authority));
    assert_eq!(with(|all| all[REGIONAL].is_ca = constrained(0)), Err(AttestationError::Authority));
    assert_eq!(with(|all| all[INSTANCE].is_ca = IsCa::Ca(BasicConstraints::Unconstrained)), Ok(()));
}

#[test]
fn the_signer_is_no_authority_and_may_sign() {
    assert_eq!(with(|all| all[SIGNER].is_ca = IsCa::NoCa), Ok(()));
    assert_eq!(with(|all| all[SIGNER] = authority("signer", Some(0))), Err(AttestationError::Signer));
    assert_eq!(with(|all| all[SIGNER].is_ca = authority("", None).is_ca), Err(AttestationError::Signer));
    let refused = with(|all| all[SIGNER].key_usages = vec![KeyUsagePurpose::KeyCertSign]);
    assert_eq!(refused, Err(AttestationError::Signer));
    assert_eq!(with(|all| all[SIGNER].key_usages.clear()), Err(AttestationError::Signer));
}

#[test]
fn what_is_no_certificate_is_refused() {
    let pki = TestPki::new();
    let root = pki.authorities[0].as_slice();
    assert_eq!(verify(&pki.roots(), &[root, b"x"], &pki.signer, NOW).map(drop), Err(AttestationError::Certificate));
    assert_eq!(verify(&pki.roots(), &[root], b"x", NOW).map(drop), Err(AttestationError::Certificate));
}
