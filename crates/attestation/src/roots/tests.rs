use aws_lc_rs::digest::{SHA256, digest};
use rcgen::{CertificateParams, IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384};
use trent_types::Timestamp;

use super::*;
use crate::testing::{authority, signer};

fn pem_of(params: &CertificateParams, algorithm: &'static rcgen::SignatureAlgorithm) -> String {
    params.self_signed(&KeyPair::generate_for(algorithm).unwrap()).unwrap().pem()
}

fn pem() -> String {
    pem_of(&authority("root", None), &PKCS_ECDSA_P384_SHA384)
}

fn error(text: &str) -> RootsError {
    TrustedRoots::from_pem(text.as_bytes()).unwrap_err()
}

#[test]
fn the_default_is_awss_root() {
    // The fingerprint that AWS publishes.
    const EXPECT: [u8; 32] = [
        0x64, 0x1a, 0x03, 0x21, 0xa3, 0xe2, 0x44, 0xef, 0xe4, 0x56, 0x46, 0x31, 0x95, 0xd6, 0x06, 0x31, 0x7e, 0xd7,
        0xcd, 0xcc, 0x3c, 0x17, 0x56, 0xe0, 0x98, 0x93, 0xf3, 0xc6, 0x8f, 0x79, 0xbb, 0x5b,
    ];
    assert_eq!(digest(&SHA256, AWS_NITRO_ENCLAVES_G1).as_ref(), EXPECT);
    assert!(TrustedRoots::default().contain(AWS_NITRO_ENCLAVES_G1));
    let root = Certificate::parse(AWS_NITRO_ENCLAVES_G1).unwrap();
    assert!(root.is_authority && root.may_sign_certificates && root.path_length.is_none() && root.is_issued_by(&root));
    // 2019-10-28T13:28:05Z to 2049-10-28T14:28:05Z.
    for (seconds, expect) in
        [(1_572_269_284, false), (1_572_269_285, true), (2_519_044_085, true), (2_519_044_086, false)]
    {
        assert_eq!(root.is_valid_at(Timestamp::from_epoch_ms(seconds * 1000)), expect, "{seconds}");
    }
}

#[test]
fn roots_are_read_from_files_with_one_or_more() {
    let (one, two, three) = (pem(), pem(), pem());
    let roots = TrustedRoots::from_pem(format!("{one}{two}").as_bytes()).unwrap();
    assert_eq!(roots.0.len(), 2);
    let roots = roots.and(TrustedRoots::from_pem(three.as_bytes()).unwrap());
    assert_eq!(roots.0.len(), 3);
    assert!(!roots.contain(AWS_NITRO_ENCLAVES_G1));
    for text in [&one, &two, &three] {
        let single = TrustedRoots::from_pem(text.as_bytes()).unwrap();
        assert!(roots.contain(&single.0[0]));
    }
}

#[test]
fn files_without_a_certificate_are_refused() {
    for text in ["", "root", "-----BEGIN CERTIFICATE-----"] {
        assert!(matches!(error(text), RootsError::Empty | RootsError::Pem), "{text}");
    }
    let key = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap();
    assert!(matches!(error(&key.serialize_pem()), RootsError::Pem));
    let text = pem();
    assert!(matches!(error(&text[..text.len() / 2]), RootsError::Empty | RootsError::Pem));
    assert_eq!(error(&format!("{text}{}", &text[..text.len() / 2])), RootsError::Pem);
}

#[test]
fn only_certificates_that_can_begin_a_chain_are_roots() {
    assert_eq!(error(&pem_of(&signer(), &PKCS_ECDSA_P384_SHA384)), RootsError::NotARoot);
    assert_eq!(error(&pem_of(&authority("root", None), &PKCS_ECDSA_P256_SHA256)), RootsError::NotARoot);
    let mut params = authority("root", None);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    assert_eq!(error(&pem_of(&params, &PKCS_ECDSA_P384_SHA384)), RootsError::NotARoot);
    params.is_ca = IsCa::NoCa;
    assert_eq!(error(&pem_of(&params, &PKCS_ECDSA_P384_SHA384)), RootsError::NotARoot);
    let (root, other) = (authority("root", None), authority("other", None));
    let issuer = rcgen::Issuer::new(root, KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap());
    let key = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap();
    assert_eq!(error(&other.signed_by(&key, &issuer).unwrap().pem()), RootsError::NotARoot);
}
