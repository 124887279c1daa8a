//! Kinds of keys and the names of algorithms.

use super::*;

#[test]
fn names_are_read_back_and_nothing_else_is() {
    for spec in KeySpec::ALL {
        assert_eq!(spec.name().parse(), Ok(*spec));
        assert_eq!(serde_json::to_string(spec).unwrap(), format!("\"{spec}\""));
    }
    for bad in ["", "rsa_2048", "RSA_1024", "RSA_2048 ", "SM2", "ECC_NIST_P224", "ML_KEM_256"] {
        assert_eq!(bad.parse::<KeySpec>(), Err(UnknownName), "{bad}");
    }
    for bad in ["SM2DSA", "ECDSA_SHA_224", "RSASSA_PKCS1_V1_5_SHA_1"] {
        assert_eq!(bad.parse::<SigningAlgorithm>(), Err(UnknownName), "{bad}");
    }
    for bad in ["SYMMETRIC_DEFAULT", "SM2PKE", "RSAES_PKCS1_V1_5"] {
        assert_eq!(bad.parse::<RsaEncryptionAlgorithm>(), Err(UnknownName), "{bad}");
    }
}

/// Source: AWS KMS API Reference, `Encrypt`, `Plaintext`.
#[test]
fn plaintexts_of_rsa_keys_are_as_long_as_documented() {
    use RsaEncryptionAlgorithm::{RsaesOaepSha1, RsaesOaepSha256};
    for (spec, sha_1, sha_256) in
        [(KeySpec::Rsa2048, 214, 190), (KeySpec::Rsa3072, 342, 318), (KeySpec::Rsa4096, 470, 446)]
    {
        assert_eq!(spec.rsa_plaintext_bytes_max(RsaesOaepSha1), Some(sha_1));
        assert_eq!(spec.rsa_plaintext_bytes_max(RsaesOaepSha256), Some(sha_256));
    }
    assert_eq!(KeySpec::EccNistP256.rsa_plaintext_bytes_max(RsaesOaepSha1), None);
}

#[test]
fn each_kind_has_the_algorithms_of_one_usage_or_more() {
    for spec in KeySpec::ALL {
        let signs = !spec.signing_algorithms().is_empty();
        let uses = [
            *spec == KeySpec::SymmetricDefault,
            signs,
            !spec.rsa_encryption_algorithms().is_empty(),
            spec.mac_algorithm().is_some(),
            spec.agrees(),
            spec.family() == KeyFamily::MlKem,
        ];
        assert!(uses.contains(&true), "{spec}");
    }
}
