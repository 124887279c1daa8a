use aws_lc_rs::cipher::{DecryptionContext, PaddedBlockDecryptingKey};
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::{OaepPrivateDecryptingKey, PrivateDecryptingKey};
use proptest::prelude::*;
use trent_types::SecretBytes;

use super::*;
use crate::testing::{RepeatableEntropy, fixture, known_pkcs8};
use crate::{KeySpec, SystemEntropy};

fn private_key(spec: KeySpec) -> PrivateDecryptingKey {
    PrivateDecryptingKey::from_pkcs8(known_pkcs8(spec)).unwrap()
}

fn public_key(spec: KeySpec) -> Vec<u8> {
    AsDer::<PublicKeyX509Der<'_>>::as_der(&private_key(spec).public_key()).unwrap().as_ref().to_vec()
}

/// What is inside of an element of indefinite length that is all of `bytes`.
fn inside(tag: u8, bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(&[tag, 0x80]).unwrap().strip_suffix(END_OF_CONTENTS).unwrap()
}

/// Takes an answer apart as a reader of RFC 5652 would, and decrypts it.
fn open(envelope: &[u8], key: PrivateDecryptingKey) -> Vec<u8> {
    let named = |bytes: &'_ [u8], oid: &[u8]| {
        let oid = der::element(OBJECT_IDENTIFIER, &[oid]);
        bytes.strip_prefix(&oid[..]).unwrap().to_vec()
    };
    let enveloped = named(inside(SEQUENCE, envelope), ENVELOPED_DATA);
    let enveloped = inside(SEQUENCE, inside(EXPLICIT, &enveloped)).strip_prefix(VERSION).unwrap();
    // The set has a length of two bytes, and is followed by what has an indefinite one.
    let [SET, 0x82, high, low, ..] = *enveloped else { panic!("no recipients") };
    let (recipients, content) = enveloped.split_at(4 + usize::from(u16::from_be_bytes([high, low])));

    let mut recipient = Reader::only(recipients, SET).unwrap().inside(SEQUENCE).unwrap();
    assert_eq!(recipient.element(INTEGER), Some(&[2][..]));
    assert_eq!(recipient.element(KEY_IDENTIFIER).unwrap().len(), 32);
    assert!(recipient.element(SEQUENCE).is_some());
    let encrypted_key = recipient.element(OCTET_STRING).unwrap();
    assert!(recipient.is_empty());
    let private_key = OaepPrivateDecryptingKey::new(key).unwrap();
    let mut key = vec![0; private_key.min_output_size()];
    let key = private_key.decrypt(&OAEP_SHA256_MGF1SHA256, encrypted_key, &mut key, None).unwrap();

    let content = named(inside(SEQUENCE, content), DATA);
    let (algorithm, content) = content.split_at(31);
    let mut algorithm = Reader::only(algorithm, SEQUENCE).unwrap();
    assert_eq!(algorithm.element(OBJECT_IDENTIFIER), Some(AES_256_CBC));
    let iv: [u8; 16] = algorithm.element(OCTET_STRING).unwrap().try_into().unwrap();
    let content = der::element(SEQUENCE, &[inside(EXPLICIT, content)]);
    let mut content = Reader::only(&content, SEQUENCE).unwrap();
    let mut plaintext = content.element(OCTET_STRING).unwrap().to_vec();
    assert!(content.is_empty());
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, key).unwrap()).unwrap();
    key.decrypt(&mut plaintext, DecryptionContext::Iv128(FixedLength::from(iv))).unwrap().to_vec()
}

#[test]
fn the_cipher_is_tested_with_a_known_answer() {
    assert!(self_test());
}

#[test]
fn answers_have_the_form_of_awss() {
    let answer = encode(&[0x11; 32], &[0x22; 256], &[0x33; 16], &[0x44; 32]);
    let expect = [
        &b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80\x30\x80\x02\x01\x02"[..],
        b"\x31\x82\x01\x6b\x30\x82\x01\x67\x02\x01\x02\x80\x20",
        &[0x11; 32],
        b"\x30\x3c\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x07\x30\x2f",
        b"\xa0\x0f\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00",
        b"\xa1\x1c\x30\x1a\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x08",
        b"\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x82\x01\x00",
        &[0x22; 256],
        b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01",
        b"\x30\x1d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x01\x2a\x04\x10",
        &[0x33; 16],
        b"\xa0\x80\x04\x20",
        &[0x44; 32],
        &[0; 10],
    ]
    .concat();
    assert_eq!(answer, expect);
}

#[test]
fn the_holder_of_the_private_key_reads_the_secret() {
    let f = fixture();
    for spec in [KeySpec::Rsa2048, KeySpec::Rsa3072, KeySpec::Rsa4096] {
        let key = RecipientKey::parse(&public_key(spec)).ok().unwrap();
        for length in [1, 15, 16, 17, 32, 1024, 2400, 6144] {
            let secret: Vec<u8> = (0..length).map(|at| at as u8).collect();
            let envelope = f.vault.envelop(SecretBytes::new(secret.clone()), &key).unwrap();
            assert!(envelope.len() <= length + key.key.ciphertext_size() + 220, "{length}");
            assert_eq!(open(&envelope, private_key(spec)), secret, "{spec} {length}");
        }
    }
}

#[test]
fn every_envelope_has_a_key_and_an_iv_of_its_own() {
    let key = RecipientKey::parse(&public_key(KeySpec::Rsa2048)).ok().unwrap();
    let made: Vec<Vec<u8>> = (0..4).map(|_| key.envelop(b"secret", &SystemEntropy).ok().unwrap()).collect();
    for (index, envelope) in made.iter().enumerate() {
        // From the content's algorithm on: IV and content.
        let tail = &envelope[envelope.len() - 60..];
        assert!(made[index + 1..].iter().all(|other| &other[other.len() - 60..] != tail));
    }
}

#[test]
fn key_and_iv_come_from_the_entropy() {
    let key = RecipientKey::parse(&public_key(KeySpec::Rsa2048)).ok().unwrap();
    let tail = |entropy: &RepeatableEntropy| {
        let envelope = key.envelop(b"secret", entropy).ok().unwrap();
        envelope[envelope.len() - 60..].to_vec()
    };
    let entropy = RepeatableEntropy::default();
    let first = tail(&entropy);
    assert_eq!(first, tail(&RepeatableEntropy::default()));
    assert_ne!(first, tail(&entropy));
}

#[test]
fn only_rsa_keys_of_the_right_size_are_recipients() {
    let check = |public_key: &[u8]| RecipientKey::parse(public_key).map(drop);
    let good = public_key(KeySpec::Rsa2048);
    assert_eq!(check(&good), Ok(()));
    for length in 0..good.len() {
        assert_eq!(check(&good[..length]), Err(UseError::InvalidPublicKey), "{length}");
    }
    assert_eq!(check(&[&good[..], &[0]].concat()), Err(UseError::InvalidPublicKey));
    // A curve, another algorithm with the same numbers, an even modulus, a PKCS#1 key, a private key, text.
    let curve = crate::testing::known_material(KeySpec::EccNistP384).public_key;
    assert_eq!(check(&curve), Err(UseError::InvalidPublicKey));
    let mut pss = good.clone();
    let at = pss.windows(der::oid::RSA.len()).position(|at| at == der::oid::RSA).unwrap();
    pss[at + 8] = 10;
    assert_eq!(check(&pss), Err(UseError::InvalidPublicKey));
    let mut even = good.clone();
    let last_of_modulus = even.len() - 6;
    even[last_of_modulus] &= 0xfe;
    assert_eq!(check(&even), Err(UseError::InvalidPublicKey));
    assert_eq!(check(&good[24..]), Err(UseError::InvalidPublicKey));
    assert_eq!(check(known_pkcs8(KeySpec::Rsa2048)), Err(UseError::InvalidPublicKey));
    assert_eq!(check(b"public key"), Err(UseError::InvalidPublicKey));
}

#[test]
fn moduli_have_2048_to_4096_bits() {
    for (bytes, expect) in
        [(64, false), (128, false), (255, false), (256, true), (512, true), (513, false), (1024, false)]
    {
        // The number is odd and has its highest bit set; whether it has two prime factors can't be seen.
        let mut modulus = vec![0xa5; bytes];
        modulus.insert(0, 0);
        let key = der::element(SEQUENCE, &[&der::element(INTEGER, &[&modulus]), &der::element(INTEGER, &[&[1, 0, 1]])]);
        let algorithm = der::element(SEQUENCE, &[&der::element(OBJECT_IDENTIFIER, &[der::oid::RSA]), NULL]);
        let info = der::element(SEQUENCE, &[&algorithm, &der::element(der::BIT_STRING, &[&[0], &key])]);
        assert_eq!(RecipientKey::parse(&info).is_ok(), expect, "{bytes} bytes");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(RecipientKey::parse(&bytes).is_err());
    }

    #[test]
    fn a_damaged_key_is_read_or_refused(at: prop::sample::Index, byte: u8) {
        let mut key = public_key(KeySpec::Rsa2048);
        let at = at.index(key.len());
        key[at] = byte;
        if let Ok(key) = RecipientKey::parse(&key) {
            let _ = key.envelop(b"secret", &SystemEntropy);
        }
    }
}
