use proptest::prelude::*;
use rcgen::{
    CertificateParams, CustomExtension, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519,
};

use super::*;
use crate::testing::{TestPki, authority, signer};

const KEY_USAGE: &[u64] = &[2, 5, 29, 15];

fn made(params: &CertificateParams, algorithm: &'static rcgen::SignatureAlgorithm) -> Vec<u8> {
    let key = KeyPair::generate_for(algorithm).unwrap();
    params.self_signed(&key).unwrap().der().to_vec()
}

fn parse(params: &CertificateParams) -> Option<Certificate> {
    Certificate::parse(&made(params, &PKCS_ECDSA_P384_SHA384)).ok()
}

fn extension(oid: &[u64], contents: &[u8], critical: bool) -> CustomExtension {
    let mut extension = CustomExtension::from_oid_content(oid, contents.to_vec());
    extension.set_criticality(critical);
    extension
}

#[test]
fn what_an_authority_says() {
    let read = parse(&authority("a", Some(3))).unwrap();
    assert!(read.is_authority && read.may_sign_certificates && !read.may_sign);
    assert_eq!(read.path_length, Some(3));
    assert_eq!(parse(&authority("a", None)).unwrap().path_length, None);
}

#[test]
fn what_a_signer_says() {
    let read = parse(&signer()).unwrap();
    assert!(!read.is_authority && !read.may_sign_certificates && read.may_sign);
    let mut without_constraints = signer();
    without_constraints.is_ca = IsCa::NoCa;
    assert!(!parse(&without_constraints).unwrap().is_authority);
}

#[test]
fn without_key_usage_nothing_may_be_signed() {
    let mut params = authority("a", None);
    params.key_usages.clear();
    let read = parse(&params).unwrap();
    assert!(!read.may_sign && !read.may_sign_certificates);
    params.key_usages = vec![KeyUsagePurpose::KeyAgreement, KeyUsagePurpose::CrlSign];
    let read = parse(&params).unwrap();
    assert!(!read.may_sign && !read.may_sign_certificates);
}

#[test]
fn basic_constraints_of_an_authority_must_be_critical() {
    // SEQUENCE { BOOLEAN TRUE }
    let constraints = |critical| extension(&[2, 5, 29, 19], &[0x30, 0x03, 0x01, 0x01, 0xff], critical);
    let with = |extension| {
        let mut params = signer();
        params.is_ca = IsCa::NoCa;
        params.custom_extensions = vec![extension];
        parse(&params)
    };
    assert!(with(constraints(true)).unwrap().is_authority);
    assert!(with(constraints(false)).is_none());
    assert!(with(extension(&[2, 5, 29, 19], &[0x30, 0x03, 0x01, 0x01], true)).is_none());
}

#[test]
fn critical_extensions_must_be_known_and_none_comes_twice() {
    let with = |extensions: Vec<CustomExtension>| {
        let mut params = signer();
        params.custom_extensions = extensions;
        parse(&params)
    };
    assert!(with(vec![extension(&[1, 2, 3, 4], &[5, 0], false)]).is_some());
    assert!(with(vec![extension(&[1, 2, 3, 4], &[5, 0], true)]).is_none());
    assert!(with(vec![extension(&[1, 2, 3, 4], &[5, 0], false), extension(&[1, 2, 3, 4], &[5, 0], false)]).is_none());
    assert!(with(vec![extension(KEY_USAGE, &[3, 2, 1, 6], true)]).is_none());
    let mut params = signer();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    assert!(parse(&params).is_some());
}

#[test]
fn other_algorithms_are_refused() {
    for algorithm in [&PKCS_ECDSA_P256_SHA256, &PKCS_ED25519] {
        assert!(Certificate::parse(&made(&signer(), algorithm)).is_err());
    }
}

#[test]
fn the_ends_of_the_validity_are_within_it() {
    let read = parse(&signer()).unwrap();
    let at = |seconds: i64| read.is_valid_at(Timestamp::from_epoch_ms(seconds * 1000));
    let (begin, end) = (1_577_836_800, 2_493_072_000);
    assert!(at(begin) && at(end) && at(begin + 1) && at(end - 1));
    assert!(!at(begin - 1) && !at(end + 1) && !at(0) && !at(i64::MAX / 1000));
    assert!(read.is_valid_at(Timestamp::from_epoch_ms(end * 1000 + 999)));
    assert!(!read.is_valid_at(Timestamp::from_epoch_ms(begin * 1000 - 1)));
}

#[test]
fn a_certificate_is_issued_by_name_and_by_signature() {
    let (one, other) = (TestPki::new(), TestPki::new());
    let parse = |der: &[u8]| Certificate::parse(der).unwrap();
    let [root, regional, instance] = [0, 1, 2].map(|index| parse(&one.authorities[index]));
    assert!(root.is_issued_by(&root) && regional.is_issued_by(&root) && instance.is_issued_by(&regional));
    assert!(!root.is_issued_by(&regional) && !instance.is_issued_by(&root) && !regional.is_issued_by(&regional));
    // The same name, another key.
    assert!(!regional.is_issued_by(&parse(&other.authorities[0])));
}

#[test]
fn a_certificate_that_is_cut_off_or_goes_on_is_refused() {
    let der = TestPki::new().signer;
    for length in 0..der.len() {
        assert!(Certificate::parse(&der[..length]).is_err(), "{length}");
    }
    assert!(Certificate::parse(&[&der[..], &[0]].concat()).is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Certificate::parse(&bytes).is_err());
    }

    #[test]
    fn a_changed_certificate_is_not_issued(at: prop::sample::Index) {
        let pki = TestPki::new();
        let issuer = Certificate::parse(&pki.authorities[2]).unwrap();
        let mut der = pki.signer;
        let at = at.index(der.len() * 8);
        der[at / 8] ^= 1 << (at % 8);
        prop_assert!(!Certificate::parse(&der).is_ok_and(|changed| changed.is_issued_by(&issuer)));
    }
}
