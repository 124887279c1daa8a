//! Importing through the vault.

use super::*;
use crate::error::VaultError;
use crate::testing::{Fixture, damaged, fixture, known_pkcs8, region, wrap_for_import};
use crate::{KeyUse, Message, Purpose, RsaEncryptionAlgorithm, RsaPoolSizes, SigningAlgorithm};

const DIRECT: WrappingAlgorithm = WrappingAlgorithm::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256);
const TWO_STEPS: WrappingAlgorithm = WrappingAlgorithm::RsaAes(RsaEncryptionAlgorithm::RsaesOaepSha1);
const NOW: Timestamp = Timestamp::from_epoch_ms(1_800_000_000_000);

/// A vault whose wrapping keys are made on the spot, and parameters of one import into its key.
struct Import {
    f: Fixture,
    spec: KeySpec,
    parameters: ImportParameters,
}

impl Import {
    fn new(spec: KeySpec, algorithm: WrappingAlgorithm) -> Self {
        let mut f = fixture();
        f.vault = f.vault.with_rsa_pool(RsaPoolSizes { rsa_2048: 0, rsa_3072: 0, rsa_4096: 0 });
        let parameters = Self::parameters(&f, spec, algorithm);
        Self { f, spec, parameters }
    }

    fn parameters(f: &Fixture, spec: KeySpec, algorithm: WrappingAlgorithm) -> ImportParameters {
        let valid_to = NOW.plus_days(1);
        f.vault.import_parameters(&f.region, &f.handle, spec, KeySpec::Rsa2048, algorithm, valid_to).unwrap()
    }

    fn wrap(&self, material: &[u8]) -> Vec<u8> {
        wrap_for_import(&self.parameters.public_key, self.parameters.slot.algorithm(), material)
    }

    fn import(&self, wrapped: &[u8], now: Timestamp) -> Result<NewBackingKey, ImportError> {
        let ImportParameters { slot, token, .. } = &self.parameters;
        self.f.vault.import_key_material(&self.f.region, &self.f.handle, self.spec, slot, token, wrapped, now)
    }

    fn import_with(&self, slot: &ImportSlot, token: &ImportToken) -> Option<ImportError> {
        let (f, wrapped) = (&self.f, self.wrap(&[9; 32]));
        f.vault.import_key_material(&f.region, &f.handle, self.spec, slot, token, &wrapped, NOW).err()
    }
}

#[test]
fn parameters_say_what_they_are_for() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let ImportParameters { public_key, token, slot } = &import.parameters;
    assert_eq!(public_key.len(), 294);
    assert_eq!((slot.handle(), token.handle()), (&import.f.handle, &import.f.handle));
    assert_eq!((slot.valid_to(), token.valid_to()), (NOW.plus_days(1), NOW.plus_days(1)));
    assert_eq!((slot.id(), slot.algorithm(), slot.wrapping_key()), (token.slot_id(), DIRECT, KeySpec::Rsa2048));
    assert_eq!((slot.domain_generation(), token.domain_generation()), (1, 1));
    assert_eq!(ImportSlot::parse(slot.as_bytes()).as_ref(), Ok(slot));
    assert_eq!(ImportToken::parse(token.as_bytes()).as_ref(), Ok(token));
    let again = Import::parameters(&import.f, KeySpec::SymmetricDefault, DIRECT);
    assert_ne!((again.slot.id(), &again.public_key), (slot.id(), public_key));
}

#[test]
fn imported_symmetric_material_encrypts_and_is_recognized() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let new = import.import(&import.wrap(&[9; 32]), NOW).unwrap();
    assert_eq!((new.token.handle(), new.token.spec()), (&import.f.handle, KeySpec::SymmetricDefault));
    let f = Fixture { token: new.token.clone(), ..import.f };
    let context = trent_types::EncryptionContext::default();
    let blob = f.vault.encrypt(&f.may(Purpose::Encrypt), &f.region, &f.token, b"data", &context).unwrap();
    let plaintext = f.vault.decrypt(&f.may(Purpose::Decrypt), &f.region, &f.token, &blob, &context).unwrap();
    assert_eq!(plaintext.expose(), b"data");

    // The same material, with another wrapping key: the same id, and it decrypts.
    let parameters = Import::parameters(&f, KeySpec::SymmetricDefault, DIRECT);
    let import = Import { f, spec: KeySpec::SymmetricDefault, parameters };
    let again = import.import(&import.wrap(&[9; 32]), NOW).unwrap();
    assert_eq!(again.material_id, new.material_id);
    assert_ne!(again.token, new.token);
    let decrypt = import.f.may(Purpose::Decrypt);
    assert!(import.f.vault.decrypt(&decrypt, &import.f.region, &again.token, &blob, &context).is_ok());
    let other = import.import(&import.wrap(&[8; 32]), NOW).unwrap();
    assert_ne!(other.material_id, new.material_id);
}

#[test]
fn every_kind_that_can_be_imported_is() {
    for spec in KeySpec::ALL.iter().filter(|spec| spec.can_be_imported()) {
        let material = match spec.family() {
            KeyFamily::Symmetric => &[9; 32][..],
            KeyFamily::Hmac => &[9; 100],
            _ => known_pkcs8(*spec),
        };
        let algorithm = if TWO_STEPS.wraps(*spec, KeySpec::Rsa2048) { TWO_STEPS } else { DIRECT };
        let import = Import::new(*spec, algorithm);
        let new = import.import(&import.wrap(material), NOW).unwrap();
        assert_eq!(new.token.spec(), *spec);
        if let Some(algorithm) = spec.signing_algorithms().first() {
            let (f, message) = (&import.f, Message::Raw(b"message"));
            let signature = f.vault.sign(&f.may(Purpose::Sign), &f.region, &new.token, *algorithm, message).unwrap();
            let verify = f.may(Purpose::Verify);
            assert_eq!(f.vault.verify(&verify, &f.region, &new.token, *algorithm, message, &signature), Ok(()));
        }
    }
}

#[test]
fn combinations_that_are_not_documented_are_refused() {
    let f = fixture();
    let refused = |spec, wrapping_key, algorithm| {
        f.vault.import_parameters(&f.region, &f.handle, spec, wrapping_key, algorithm, NOW).err()
    };
    for spec in KeySpec::ALL.iter().filter(|spec| !spec.can_be_imported()) {
        assert_eq!(refused(*spec, KeySpec::Rsa2048, DIRECT), Some(ImportError::UnsupportedSpec(*spec)));
    }
    for (spec, wrapping_key, algorithm) in [
        (KeySpec::Rsa2048, KeySpec::Rsa4096, DIRECT),
        (KeySpec::SymmetricDefault, KeySpec::Rsa4096, TWO_STEPS),
        (KeySpec::Hmac256, KeySpec::Rsa4096, TWO_STEPS),
        (KeySpec::EccNistP521, KeySpec::Rsa2048, DIRECT),
        (KeySpec::SymmetricDefault, KeySpec::EccNistP256, DIRECT),
    ] {
        let expect = Some(ImportError::UnsupportedWrapping(spec));
        assert_eq!(refused(spec, wrapping_key, algorithm), expect, "{spec} {wrapping_key}");
    }
    let elsewhere = f.vault.import_parameters(
        &region("us-west-2"),
        &f.handle,
        KeySpec::SymmetricDefault,
        KeySpec::Rsa2048,
        DIRECT,
        NOW,
    );
    assert!(matches!(elsewhere.err(), Some(ImportError::Vault(VaultError::UnknownDomainKey { .. }))));
}

#[test]
fn tokens_expire_to_the_millisecond() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let wrapped = import.wrap(&[9; 32]);
    let end = NOW.plus_days(1);
    assert!(import.import(&wrapped, end.plus_ms(-1)).is_ok());
    for late in [end, end.plus_ms(1), end.plus_days(400)] {
        assert_eq!(import.import(&wrapped, late).err(), Some(ImportError::ExpiredToken));
    }
}

#[test]
fn damaged_tokens_and_slots_are_refused() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let ImportParameters { token, slot, .. } = &import.parameters;
    import.f.vault.authenticate_import_token(&import.f.region, token).unwrap();
    for (what, bytes) in damaged(token.as_bytes()) {
        if let Ok(damaged) = ImportToken::parse(&bytes) {
            assert_eq!(import.import_with(slot, &damaged), Some(ImportError::InvalidToken), "{what}");
            let alone = import.f.vault.authenticate_import_token(&import.f.region, &damaged);
            assert_eq!(alone, Err(ImportError::InvalidToken), "{what}");
        }
    }
    // What the token says too must be the same; the rest is authenticated.
    let chosen = |what: &str| !what.ends_with("flipped") || what.contains("bit 5 of");
    for (what, bytes) in damaged(slot.as_bytes()).filter(|(what, _)| chosen(what)) {
        if let Ok(damaged) = ImportSlot::parse(&bytes) {
            assert!(import.import_with(&damaged, token).is_some(), "{what}");
        }
    }
}

#[test]
fn tokens_of_another_key_slot_region_or_trent_are_refused() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let ImportParameters { token, slot, .. } = &import.parameters;
    let other = Import::parameters(&import.f, KeySpec::SymmetricDefault, DIRECT);
    assert_eq!(import.import_with(slot, &other.token), Some(ImportError::InvalidToken));
    assert_eq!(import.import_with(&other.slot, token), Some(ImportError::InvalidToken));
    assert_eq!(import.import_with(slot, token), None);
    // The right pair, but wrapped for another: the wrapping keys differ.
    assert_eq!(import.import_with(&other.slot, &other.token), Some(ImportError::InvalidCiphertext));

    let (vault, wrapped) = (&import.f.vault, import.wrap(&[9; 32]));
    let into = |handle: &KeyHandle, region: &Region| {
        vault.import_key_material(region, handle, KeySpec::SymmetricDefault, slot, token, &wrapped, NOW).err()
    };
    assert_eq!(into(&vault.new_key_handle(), &import.f.region), Some(ImportError::InvalidToken));
    let west = region("us-west-2");
    assert_eq!(into(&import.f.handle, &west), Some(ImportError::InvalidToken));
    vault.load_domain_key(&west, vault.new_domain_key(&west, 1).unwrap().as_bytes()).unwrap();
    assert_eq!(into(&import.f.handle, &west), Some(ImportError::InvalidToken));

    let foreign = fixture();
    let refused = foreign.vault.import_key_material(
        &foreign.region,
        &import.f.handle,
        KeySpec::SymmetricDefault,
        slot,
        token,
        &wrapped,
        NOW,
    );
    assert_eq!(refused.err(), Some(ImportError::InvalidToken));
}

#[test]
fn a_token_made_under_an_older_domain_key_is_still_good() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    let wrapped = import.f.vault.new_domain_key(&import.f.region, 2).unwrap();
    import.f.vault.load_domain_key(&import.f.region, wrapped.as_bytes()).unwrap();
    let new = import.import(&import.wrap(&[9; 32]), NOW).unwrap();
    assert_eq!(new.token.domain_generation(), 2);
}

#[test]
fn material_of_the_wrong_form_is_refused() {
    let import = Import::new(KeySpec::SymmetricDefault, DIRECT);
    for bytes in [0, 16, 31, 33, 64] {
        let expect = ImportError::MaterialLength { bytes, bytes_min: 32, bytes_max: 32 };
        assert_eq!(import.import(&import.wrap(&vec![9; bytes]), NOW).err(), Some(expect));
    }
    for bad in [&[][..], &[0; 256], &[1; 255], &[1; 6144]] {
        assert_eq!(import.import(bad, NOW).err(), Some(ImportError::InvalidCiphertext));
    }
    let import = Import::new(KeySpec::EccNistP256, TWO_STEPS);
    for (material, expect) in [
        (known_pkcs8(KeySpec::EccNistP384), ImportError::MaterialCurve),
        (known_pkcs8(KeySpec::EccSecgP256K1), ImportError::MaterialCurve),
        (known_pkcs8(KeySpec::Rsa2048), ImportError::MaterialType),
        (&[9; 32], ImportError::MaterialType),
    ] {
        assert_eq!(import.import(&import.wrap(material), NOW).err(), Some(expect));
    }
}

/// A slot of one kind of key does not serve another, even of the same KMS key.
#[test]
fn the_slots_algorithm_must_fit_the_kind_of_key() {
    let import = Import::new(KeySpec::EccNistP256, TWO_STEPS);
    let ImportParameters { slot, token, .. } = &import.parameters;
    let wrapped = import.wrap(&[9; 32]);
    let f = &import.f;
    let spec = KeySpec::SymmetricDefault;
    let refused = f.vault.import_key_material(&f.region, &f.handle, spec, slot, token, &wrapped, NOW);
    assert_eq!(refused.err(), Some(ImportError::UnsupportedWrapping(spec)));
}

#[test]
fn an_imported_key_signs_as_the_key_outside_does() {
    let import = Import::new(KeySpec::Rsa2048, TWO_STEPS);
    let new = import.import(&import.wrap(known_pkcs8(KeySpec::Rsa2048)), NOW).unwrap();
    let f = &import.f;
    let proof = KeyUse::assertion(f.handle, Purpose::Sign);
    let algorithm = SigningAlgorithm::RsassaPkcs1V15Sha256;
    let signature = f.vault.sign(&proof, &f.region, &new.token, algorithm, Message::Raw(b"known answer")).unwrap();
    assert_eq!(signature, include_bytes!("../../../vectors/known/rsa-pkcs1-sha256.sig"));
}
