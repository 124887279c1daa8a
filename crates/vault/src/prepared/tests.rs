//! What is read once, and what is not.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

fn edwards() -> Result<Ed25519KeyPair, VaultError> {
    Ok(Ed25519KeyPair::from_seed_unchecked(&[7; 32]).map_err(|_| PrimitiveFailed)?)
}

#[test]
fn a_key_is_read_once() {
    let (prepared, reads) = (Prepared::default(), AtomicUsize::new(0));
    for _ in 0..3 {
        let read = || {
            reads.fetch_add(1, Ordering::SeqCst);
            edwards()
        };
        let signature = prepared.with(read, |key| key.sign(b"message").as_ref().to_vec()).unwrap();
        assert_eq!(signature, edwards().unwrap().sign(b"message").as_ref());
    }
    assert_eq!(reads.into_inner(), 1);
}

#[test]
fn a_key_that_can_t_be_read_is_not_kept() {
    let prepared = Prepared::default();
    let failed = prepared.with(|| Err::<Ed25519KeyPair, _>(VaultError::CorruptToken), |_| ());
    assert!(matches!(failed, Err(VaultError::CorruptToken)));
    prepared.with(edwards, |_| ()).unwrap();
}

#[test]
fn another_kind_of_use_does_not_take_the_place() {
    let prepared = Prepared::default();
    prepared.with(edwards, |_| ()).unwrap();
    let algorithm = &aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1_SIGNING;
    for _ in 0..2 {
        let read = || Ok(EcdsaKeyPair::generate(algorithm).map_err(|_| PrimitiveFailed)?);
        assert!(
            prepared.with(read, |key| key.sign(&aws_lc_rs::rand::SystemRandom::new(), b"message").is_ok()).unwrap()
        );
    }
    let unread = || -> Result<Ed25519KeyPair, VaultError> { panic!("it is kept") };
    prepared.with(unread, |_| ()).unwrap();
}

#[test]
fn many_at_once_get_the_same_key() {
    let prepared = Prepared::default();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..100 {
                    let key = prepared.with(edwards, |key| std::ptr::from_ref(key) as usize).unwrap();
                    assert_eq!(prepared.with(edwards, |key| std::ptr::from_ref(key) as usize).unwrap(), key);
                }
            });
        }
    });
}
