use trent_types::{EncryptionContext, Region};

use super::*;
use crate::seal::SealError;
use crate::testing::{MemorySeal, damaged, region};
use crate::{KeyHandle, KeyUse, Purpose, ServiceKeyPurpose, SystemEntropy};

const SEAL: &MemorySeal = &MemorySeal::NEW;
const ID: &str = "AKIAIOSFODNN7EXAMPLE";

fn created() -> (Vault, Vec<u8>) {
    let (vault, sealed) = Vault::create(SEAL, Arc::new(SystemEntropy), 10).unwrap();
    (vault, sealed.as_bytes().to_vec())
}

fn opened(sealed: &[u8]) -> Vault {
    Vault::open(SEAL, sealed, Arc::new(SystemEntropy), 10).unwrap()
}

fn rotating(newest: &[u8], old: &[u8]) -> Result<Vault, VaultError> {
    Vault::open_rotating(SEAL, newest, old, Arc::new(SystemEntropy), 10)
}

/// A vault before, in and after a rotation.
fn stages() -> (Vault, Vault, Vault) {
    let (before, old) = created();
    let next = before.next_root_key(SEAL).unwrap();
    assert_eq!(next.generation(), 2);
    (before, rotating(next.as_bytes(), &old).unwrap(), opened(next.as_bytes()))
}

#[test]
fn records_open_under_both_root_keys_and_are_sealed_under_the_newest() {
    let (before, during, after) = stages();
    assert_eq!((before.root_generation(), during.root_generation(), after.root_generation()), (1, 2, 2));
    let old = before.seal_record(b"k", b"record").unwrap();
    assert_eq!(during.is_record_current(&old), Ok(false));
    assert_eq!(during.open_record(b"k", &old).unwrap(), b"record");
    assert_eq!(during.open_record(b"l", &old), Err(VaultError::CorruptRecord));
    let new = during.seal_record(b"k", b"record").unwrap();
    assert_eq!(during.is_record_current(&new), Ok(true));
    for vault in [&during, &after] {
        assert_eq!(vault.open_record(b"k", &new).unwrap(), b"record");
    }
    assert_eq!(after.open_record(b"k", &old), Err(VaultError::CorruptRecord));
    assert_eq!(before.open_record(b"k", &new), Err(VaultError::CorruptRecord));
}

#[test]
fn a_record_does_not_open_under_the_other_root_key_by_another_generation_in_its_header() {
    let (before, during, _) = stages();
    for vault in [&before, &during] {
        let sealed = vault.seal_record(b"k", b"record").unwrap();
        for generation in [0_u32, 1, 2, 3] {
            let mut changed = sealed.clone();
            changed[3..7].copy_from_slice(&generation.to_be_bytes());
            assert_eq!(during.open_record(b"k", &changed).is_ok(), changed == sealed, "{generation}");
        }
    }
    assert_eq!(during.is_record_current(b"no record"), Err(VaultError::CorruptRecord));
}

#[test]
fn secret_access_keys_are_sealed_anew() {
    let (before, during, after) = stages();
    let secret = before.new_secret_access_key();
    let old = before.seal_secret_access_key(ID, &secret).unwrap();
    let key = |vault: &Vault, sealed: &[u8]| {
        vault.signing_key(ID, sealed, "20260101", "us-east-1", "kms").map(|key| *key.expose())
    };
    let expect = key(&before, &old).unwrap();
    assert_eq!(key(&during, &old), Ok(expect));
    let new = during.reseal_secret_access_key(ID, &old).unwrap().unwrap();
    assert_eq!(key(&during, &new), Ok(expect));
    assert_eq!(key(&after, &new), Ok(expect));
    assert_eq!(key(&after, &old), Err(VaultError::CorruptCredential));
    assert_eq!(during.reseal_secret_access_key(ID, &new), Ok(None));
    assert_eq!(during.reseal_secret_access_key("AKIAOTHER", &old), Err(VaultError::CorruptCredential));
    assert_eq!(after.reseal_secret_access_key(ID, &old), Err(VaultError::CorruptCredential));
    for (what, bytes) in damaged(&old) {
        assert!(during.reseal_secret_access_key(ID, &bytes).is_err(), "{what}");
    }
}

#[test]
fn service_keys_are_sealed_anew() {
    let (before, during, after) = stages();
    let purpose = ServiceKeyPurpose::AuditCheckpoints;
    let old = before.new_service_key(purpose).unwrap();
    let sign = |vault: &Vault, sealed: &[u8]| Ok(vault.open_service_key(purpose, sealed)?.sign(b"message").unwrap());
    let signature: Result<_, VaultError> = sign(&before, old.as_bytes());
    assert_eq!(sign(&during, old.as_bytes()), signature);
    let new = during.reseal_service_key(old.as_bytes()).unwrap().unwrap();
    assert_eq!((new.generation(), new.public_key()), (2, old.public_key()));
    for vault in [&during, &after] {
        assert_eq!(sign(vault, new.as_bytes()), signature);
        assert_eq!(vault.reseal_service_key(new.as_bytes()), Ok(None));
    }
    for (vault, sealed) in [(&after, &old), (&before, &new)] {
        assert_eq!(sign(vault, sealed.as_bytes()), Err(VaultError::CorruptServiceKey));
        assert_eq!(vault.reseal_service_key(b"no key"), Err(VaultError::CorruptServiceKey));
    }
    assert_eq!(after.reseal_service_key(old.as_bytes()), Err(VaultError::CorruptServiceKey));
    for (what, bytes) in damaged(old.as_bytes()) {
        assert!(during.reseal_service_key(&bytes).is_err(), "{what}");
    }
}

#[test]
fn domain_keys_are_wrapped_anew_and_ciphertexts_stay_readable() {
    let (before, during, after) = stages();
    let here = region("us-east-1");
    let old = before.new_domain_key(&here, 7).unwrap();
    before.load_domain_key(&here, old.as_bytes()).unwrap();
    let handle = before.new_key_handle();
    let token = before.generate_backing_key(&here, &handle).unwrap().token;
    let context = EncryptionContext::default();
    let sealed = {
        let key_use = KeyUse::assertion(handle, Purpose::Encrypt);
        before.encrypt(&key_use, &here, &token, b"plaintext", &context).unwrap()
    };

    let new = during.rewrap_domain_key(old.as_bytes()).unwrap().unwrap();
    assert_eq!((new.generation(), new.root_generation()), (7, 2));
    assert!(new.region() == &here);
    assert!(during.rewrap_domain_key(new.as_bytes()).unwrap().is_none());
    // It is the same key: both forms load.
    during.load_domain_key(&here, old.as_bytes()).unwrap();
    during.load_domain_key(&here, new.as_bytes()).unwrap();
    assert_eq!(after.load_domain_key(&here, old.as_bytes()).err(), Some(VaultError::CorruptDomainKey));
    after.load_domain_key(&here, new.as_bytes()).unwrap();
    let read = |vault: &Vault, region: &Region, handle: KeyHandle| {
        let key_use = KeyUse::assertion(handle, Purpose::Decrypt);
        vault.decrypt(&key_use, region, &token, &sealed, &context).map(|plain| plain.expose().to_vec())
    };
    for vault in [&during, &after] {
        assert_eq!(read(vault, &here, handle).unwrap(), b"plaintext");
    }
    for (what, bytes) in damaged(old.as_bytes()) {
        assert!(during.rewrap_domain_key(&bytes).is_err(), "{what}");
    }
}

#[test]
fn only_two_root_keys_that_follow_each_other_open_together() {
    let (vault, first) = created();
    let second = vault.next_root_key(SEAL).unwrap().as_bytes().to_vec();
    let third = opened(&second).next_root_key(SEAL).unwrap().as_bytes().to_vec();
    for (newest, old) in [(&first, &first), (&first, &second), (&third, &first), (&second, &second)] {
        assert_eq!(rotating(newest, old).err(), Some(VaultError::CorruptRootKey));
    }
    assert!(rotating(&third, &second).is_ok());
    for (what, bytes) in damaged(&first).step_by(7) {
        assert!(rotating(&second, &bytes).is_err(), "{what}");
    }
    let (_, foreign) = created();
    // Of another installation under the same seal: nothing of ours opens, but the two do.
    let mixed = rotating(&second, &foreign).unwrap();
    let record = vault.seal_record(b"k", b"record").unwrap();
    assert_eq!(mixed.open_record(b"k", &record), Err(VaultError::CorruptRecord));
}

#[test]
fn another_seal_makes_no_next_root_key_that_this_one_opens() {
    let (vault, first) = created();
    let other = MemorySeal { key: [1; 32], ..MemorySeal::NEW };
    let next = vault.next_root_key(&other).unwrap();
    assert_eq!(rotating(next.as_bytes(), &first).err(), Some(VaultError::Seal(SealError::Refused)));
}
