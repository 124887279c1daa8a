//! Version 2 of exported key tokens, and version 1 of import slots and tokens, as they were first written.
//!
//! `golden-v2.txt` was made under the root and domain keys of `golden-v1.txt`, with repeatable randomness and the known
//! keys of `vectors/known`, and read by `vectors/read_golden.py`. Don't change it; add a file for a new version.

use std::collections::BTreeMap;

use trent_types::Timestamp;

use super::golden::{golden_vault, parse};
use super::*;
use crate::algorithms::{Message, eddsa, mldsa, mlkem};
use crate::hex;
use crate::import::{ImportSlot, ImportToken, WrappingAlgorithm, new_token, seal_slot};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::testing::{RepeatableEntropy, known_material, wrap_for_import};
use crate::{KeyHandle, KeySpec, MacAlgorithm, RsaEncryptionAlgorithm, SigningAlgorithm};

const GOLDEN: &str = include_str!("../../../vectors/golden-v2.txt");
const HANDLE: KeyHandle = KeyHandle::from_bytes([0x11; 16]);
const ALGORITHM: WrappingAlgorithm = WrappingAlgorithm::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256);
const VALID_TO: Timestamp = Timestamp::from_epoch_ms(1_800_000_000_000);

fn locked(bytes: &[u8]) -> LockedBytes {
    LockedBytes::copy_of(&KeyMemory::new(), bytes).unwrap_or_else(|e| panic!("{e}"))
}

fn materials() -> BTreeMap<&'static str, Material> {
    let made = |material: Result<Material, VaultError>| material.unwrap_or_else(|e| panic!("{e}"));
    BTreeMap::from([
        ("token_ecc_nist_edwards25519", made(eddsa::material(locked(&[0x2a; 32])))),
        ("token_ecc_nist_p521", known_material(KeySpec::EccNistP521)),
        ("token_hmac_384", made(Material::secret_key(KeySpec::Hmac384, locked(&[0x2a; 100])))),
        ("token_ml_dsa_44", made(mldsa::material(KeySpec::MlDsa44, locked(&[0x2a; 32])))),
        ("token_ml_kem_768", made(mlkem::material(KeySpec::MlKem768, locked(&[0x2a; 64])))),
        ("token_rsa_2048", known_material(KeySpec::Rsa2048)),
    ])
}

/// Writes one of each form with repeatable randomness.
fn written() -> BTreeMap<&'static str, Vec<u8>> {
    let (vault, region) = golden_vault(Arc::new(RepeatableEntropy::default()));
    let mut written: BTreeMap<_, _> = materials()
        .into_iter()
        .map(|(name, material)| (name, vault.wrap_for_test(&region, &HANDLE, &material).as_bytes().to_vec()))
        .collect();
    let domain = vault.domains.newest(&region).unwrap();
    let key = known_material(KeySpec::Rsa2048);
    let slot = seal_slot(&key, ALGORITHM, &HANDLE, VALID_TO, &region, &domain, &*vault.entropy).unwrap();
    let token = new_token(&slot, &region, &domain, &*vault.entropy).unwrap();
    written.insert("import_slot", slot.as_bytes().to_vec());
    written.insert("import_token", token.as_bytes().to_vec());
    written
}

#[test]
fn version_2_is_read_and_its_keys_work() {
    let golden = parse(GOLDEN);
    let (vault, region) = golden_vault(Arc::new(SystemEntropy));
    for (name, material) in materials() {
        let token = ExportedKeyToken::parse(&golden[name]).unwrap();
        assert_eq!((token.spec(), token.handle()), (material.spec, &HANDLE));
        if material.spec.is_asymmetric() {
            let proof = KeyUse::assertion(HANDLE, Purpose::GetPublicKey);
            assert_eq!(vault.public_key(&proof, &region, &token).unwrap(), &material.public_key[..], "{name}");
        }
    }
    let token = |name: &str| ExportedKeyToken::parse(&golden[name]).unwrap();
    let sign = KeyUse::assertion(HANDLE, Purpose::Sign);
    let (algorithm, message) = (SigningAlgorithm::RsassaPkcs1V15Sha256, Message::Raw(b"known answer"));
    let signature = vault.sign(&sign, &region, &token("token_rsa_2048"), algorithm, message).unwrap();
    assert_eq!(signature, include_bytes!("../../../vectors/known/rsa-pkcs1-sha256.sig"));
    let (make, algorithm) = (KeyUse::assertion(HANDLE, Purpose::GenerateMac), MacAlgorithm::HmacSha384);
    let mac = vault.generate_mac(&make, &region, &token("token_hmac_384"), algorithm, b"known answer").unwrap();
    // By Python's `hmac`.
    let expect = "56996908d1ed77bdeb9bd06539b5407b182196b595972d155d39563322561acaac55c1bf21c346ba4ef00dee3d73477f";
    assert_eq!(hex::encode(&mac), expect);
}

#[test]
fn golden_import_slots_and_tokens_are_read() {
    let golden = parse(GOLDEN);
    let (vault, region) = golden_vault(Arc::new(SystemEntropy));
    let slot = ImportSlot::parse(&golden["import_slot"]).unwrap();
    let token = ImportToken::parse(&golden["import_token"]).unwrap();
    let wrapped = wrap_for_import(&known_material(KeySpec::Rsa2048).public_key, ALGORITHM, &[9; 32]);
    let now = VALID_TO.plus_ms(-1);
    let spec = KeySpec::SymmetricDefault;
    let new = vault.import_key_material(&region, &HANDLE, spec, &slot, &token, &wrapped, now).unwrap();
    assert_eq!(new.token.spec(), spec);
}

#[test]
fn version_2_is_still_written_to_the_byte() {
    assert_eq!(written(), parse(GOLDEN));
}

/// Prints the lines of a golden file: `cargo test -p trent-vault print_golden -- --ignored --nocapture`.
#[test]
#[ignore = "prints the file for a new version"]
fn print_golden() {
    for (name, bytes) in written() {
        println!("{name} = {}", hex::encode(&bytes));
    }
}
