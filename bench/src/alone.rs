//! What the cryptographic library does alone, on as many threads as there are cores: signatures and their checks.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1, ECDSA_P384_SHA384_ASN1_SIGNING,
    ECDSA_P521_SHA512_ASN1, ECDSA_P521_SHA512_ASN1_SIGNING, ED25519, EcdsaKeyPair, EcdsaSigningAlgorithm,
    Ed25519KeyPair, KeyPair as _, ML_DSA_65, ML_DSA_65_SIGNING, PqdsaKeyPair, RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256,
    RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
};

use crate::operations::{MESSAGE, Primitive, Scheme};
use crate::outcome::{Outcome, Trouble};

type Work = Box<dyn Fn() -> bool + Send + Sync>;

/// How often a second all cores together do `primitive`, with keys that are ready to use.
pub(crate) fn per_second(primitive: Primitive, time: Duration) -> Outcome<f64> {
    let work = work(primitive)?;
    if !work() {
        return Err(Trouble::new(format!("{primitive:?} does not work")));
    }
    let threads = std::thread::available_parallelism()?.get();
    let (begin, total) = (Instant::now(), AtomicU64::new(0));
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut count = 0;
                while begin.elapsed() < time {
                    if work() {
                        count += 1;
                    }
                }
                total.fetch_add(count, Ordering::Relaxed);
            });
        }
    });
    Ok(total.into_inner() as f64 / begin.elapsed().as_secs_f64())
}

fn work(primitive: Primitive) -> Outcome<Work> {
    match primitive {
        Primitive::Sign(scheme) => Ok(signing(scheme)?.0),
        Primitive::Verify(scheme) => Ok(signing(scheme)?.1),
    }
}

/// Signing, and checking a signature.
fn signing(scheme: Scheme) -> Outcome<(Work, Work)> {
    match scheme {
        Scheme::EcdsaP256 => ecdsa(&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P256_SHA256_ASN1),
        Scheme::EcdsaP384 => ecdsa(&ECDSA_P384_SHA384_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1),
        Scheme::EcdsaP521 => ecdsa(&ECDSA_P521_SHA512_ASN1_SIGNING, &ECDSA_P521_SHA512_ASN1),
        Scheme::RsaPss2048 => rsa(KeySize::Rsa2048),
        Scheme::RsaPss4096 => rsa(KeySize::Rsa4096),
        Scheme::Ed25519 => {
            let key = Ed25519KeyPair::generate()?;
            let check = checking(&ED25519, key.public_key().as_ref(), key.sign(MESSAGE).as_ref().to_vec());
            Ok((Box::new(move || key.try_sign(MESSAGE).is_ok()), check))
        }
        Scheme::MlDsa65 => {
            let key = PqdsaKeyPair::generate(&ML_DSA_65_SIGNING)?;
            let length = ML_DSA_65_SIGNING.signature_len();
            let mut signature = vec![0; length];
            key.sign(MESSAGE, &mut signature)?;
            let check = checking(&ML_DSA_65, key.public_key().as_ref(), signature);
            Ok((Box::new(move || key.sign(MESSAGE, &mut vec![0; length]).is_ok()), check))
        }
    }
}

fn ecdsa(
    signing: &'static EcdsaSigningAlgorithm,
    checked: &'static dyn VerificationAlgorithm,
) -> Outcome<(Work, Work)> {
    let key = EcdsaKeyPair::generate(signing)?;
    let random = SystemRandom::new();
    let signature = key.sign(&random, MESSAGE)?.as_ref().to_vec();
    let check = checking(checked, key.public_key().as_ref(), signature);
    Ok((Box::new(move || key.sign(&random, MESSAGE).is_ok()), check))
}

fn rsa(size: KeySize) -> Outcome<(Work, Work)> {
    let key = RsaKeyPair::generate(size)?;
    let random = SystemRandom::new();
    let length = key.public_modulus_len();
    let mut signature = vec![0; length];
    key.sign(&RSA_PSS_SHA256, &random, MESSAGE, &mut signature)?;
    let check = checking(&RSA_PSS_2048_8192_SHA256, key.public_key().as_ref(), signature);
    let sign = move || key.sign(&RSA_PSS_SHA256, &random, MESSAGE, &mut vec![0; length]).is_ok();
    Ok((Box::new(sign), check))
}

fn checking(algorithm: &'static dyn VerificationAlgorithm, public_key: &[u8], signature: Vec<u8>) -> Work {
    let public_key = UnparsedPublicKey::new(algorithm, public_key.to_vec());
    Box::new(move || public_key.verify(MESSAGE, &signature).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scheme_works() {
        for scheme in Scheme::ALL {
            assert!(work(Primitive::Sign(scheme)).unwrap()(), "{scheme:?}");
            assert!(work(Primitive::Verify(scheme)).unwrap()(), "{scheme:?}");
        }
    }
}
