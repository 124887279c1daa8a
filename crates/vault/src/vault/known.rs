//! Key material that is known beforehand, for tests.

use trent_types::{Region, SecretBytes};

use super::Vault;
use crate::error::ImportError;
use crate::hierarchy::{NewBackingKey, wrap_backing_key};
use crate::ids::KeyHandle;
use crate::import;
use crate::spec::KeySpec;

impl Vault {
    /// Checks known key material of the kind `spec` and wraps it for the KMS key `handle` as its own, under the Region's
    /// newest domain key. *Slow* for RSA, whose primes are checked.
    ///
    /// `material`: 32 bytes for `SYMMETRIC_DEFAULT`; the key of HMAC kinds; PKCS#8 in DER for RSA, the curves and Ed25519;
    /// the seed for Ed25519 and ML-DSA (32 bytes) and ML-KEM (64 bytes: d, z).
    ///
    /// # Errors
    /// Those of [`ImportError`] that begin with `Material`; [`ImportError::WeakMaterial`];
    /// [`VaultError::UnknownDomainKey`](crate::VaultError::UnknownDomainKey),
    /// [`VaultError::OutOfKeyMemory`](crate::VaultError::OutOfKeyMemory),
    /// [`VaultError::SelfTestFailed`](crate::VaultError::SelfTestFailed).
    pub fn wrap_known_key(
        &self,
        region: &Region,
        handle: &KeyHandle,
        spec: KeySpec,
        material: &SecretBytes,
    ) -> Result<NewBackingKey, ImportError> {
        self.families.require(spec.family())?;
        let domain = self.domains.newest(region)?;
        let material = import::known_material(spec, material.expose(), &self.memory)?;
        let token = wrap_backing_key(&material, handle, region, &domain, &*self.entropy)?;
        Ok(NewBackingKey { material_id: *token.material_id(), token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::VaultError;
    use crate::testing::{fixture, known_pkcs8, region};
    use crate::{KeyFamily, KeyUse, Message, Purpose, SigningAlgorithm};

    /// Known material of a kind.
    fn known(spec: KeySpec) -> Vec<u8> {
        match spec.family() {
            KeyFamily::Rsa | KeyFamily::EllipticCurve => known_pkcs8(spec).to_vec(),
            KeyFamily::MlKem | KeyFamily::Hmac => vec![7; 64],
            KeyFamily::Symmetric | KeyFamily::Edwards | KeyFamily::MlDsa => vec![7; 32],
        }
    }

    fn wrap(spec: KeySpec, material: &[u8]) -> Result<NewBackingKey, ImportError> {
        let f = fixture();
        let handle = KeyHandle::of_name(b"known");
        f.vault.wrap_known_key(&f.region, &handle, spec, &SecretBytes::new(material.to_vec()))
    }

    #[test]
    fn the_same_material_has_the_same_id_in_every_vault() {
        for spec in KeySpec::ALL {
            let (one, other) = (wrap(*spec, &known(*spec)).unwrap(), wrap(*spec, &known(*spec)).unwrap());
            assert_eq!((one.material_id, one.token.spec()), (other.material_id, *spec));
            assert_eq!(one.token.handle(), &KeyHandle::of_name(b"known"));
            assert_ne!(one.token.as_bytes(), other.token.as_bytes());
        }
    }

    #[test]
    fn the_public_keys_of_seeds_are_those_of_the_standards() {
        // RFC 8032, section 7.1, test 1.
        let seed = crate::hex::decode_array::<32>("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        let public_key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        let f = fixture();
        let spec = KeySpec::EccNistEdwards25519;
        let known = |material: &[u8]| {
            let made =
                f.vault.wrap_known_key(&f.region, &f.handle, spec, &SecretBytes::new(material.to_vec())).unwrap();
            let key_use = KeyUse::assertion(f.handle, Purpose::GetPublicKey);
            (made.material_id, f.vault.public_key(&key_use, &f.region, &made.token).unwrap())
        };
        let (id, info) = known(&seed.unwrap());
        assert!(crate::hex::encode(&info).ends_with(public_key));
        // The same in PKCS#8: RFC 8410, section 7, the form of the first example.
        let pkcs8 = [&crate::hex::decode_array::<16>("302e020100300506032b657004220420").unwrap()[..], &seed.unwrap()];
        assert_eq!(known(&pkcs8.concat()).0, id);
    }

    #[test]
    fn what_is_signed_in_one_vault_verifies_in_another() {
        let (f, g) = (fixture(), fixture());
        let handle = KeyHandle::of_name(b"known");
        let (spec, algorithm) = (KeySpec::MlDsa44, SigningAlgorithm::MlDsaShake256);
        let material = SecretBytes::new(known(spec));
        let key =
            |f: &crate::testing::Fixture| f.vault.wrap_known_key(&f.region, &handle, spec, &material).unwrap().token;
        let signing = KeyUse::assertion(handle, Purpose::Sign);
        let signature = f.vault.sign(&signing, &f.region, &key(&f), algorithm, Message::Raw(b"m")).unwrap();
        let verifying = KeyUse::assertion(handle, Purpose::Verify);
        g.vault.verify(&verifying, &g.region, &key(&g), algorithm, Message::Raw(b"m"), &signature).unwrap();
        let other = g.vault.verify(&verifying, &g.region, &key(&g), algorithm, Message::Raw(b"n"), &signature);
        assert!(other.is_err());
    }

    #[test]
    fn what_is_no_material_of_the_kind_is_refused() {
        for spec in KeySpec::ALL {
            for length in [0, 1, 27, 31, 33, 63, 65, 129, 3000] {
                let made = wrap(*spec, &vec![7; length]);
                let is_mac_key = spec.family() == KeyFamily::Hmac && (64..=128).contains(&length);
                let is_short_mac_key = spec.family() == KeyFamily::Hmac && (28..64).contains(&length);
                assert!(is_mac_key == made.is_ok() || is_short_mac_key, "{spec}: {length}");
            }
        }
        // Of another kind.
        for spec in KeySpec::ALL.iter().filter(|spec| spec.is_asymmetric()) {
            for other in [KeySpec::Rsa2048, KeySpec::EccNistP256] {
                assert_eq!(wrap(*spec, known_pkcs8(other)).is_ok(), *spec == other, "{spec}: {other}");
            }
        }
        let elsewhere = fixture();
        let made = elsewhere.vault.wrap_known_key(
            &region("eu-west-1"),
            &elsewhere.handle,
            KeySpec::SymmetricDefault,
            &SecretBytes::new(vec![7; 32]),
        );
        assert!(matches!(made, Err(ImportError::Vault(VaultError::UnknownDomainKey { .. }))));
    }
}
