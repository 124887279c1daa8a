//! What `CreateKey` is asked to make: key spec, key usage and origin, and what of them goes together.
//!
//! Source: AWS KMS API Reference, `CreateKey`; AWS KMS Developer Guide, "Key spec reference".

use trent_engine::Failure;
use trent_model::kms::{CreateKeyRequest, KeySpec, KeyUsageType, OriginType};
use trent_types::Region;

use crate::record::{KeyRecord, Origin};
use crate::{encapsulation, errors, stores};

/// What a new key shall be: a combination that there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) spec: trent_vault::KeySpec,
    pub(crate) usage: KeyUsageType,
    pub(crate) origin: Origin,
    pub(crate) multi_region: bool,
}

impl Wanted {
    /// A symmetric encryption key with material made here.
    pub(crate) const SYMMETRIC: Self = Self {
        spec: trent_vault::KeySpec::SymmetricDefault,
        usage: KeyUsageType::EncryptDecrypt,
        origin: Origin::AwsKms,
        multi_region: false,
    };

    /// What a key is, for another one like it.
    pub(crate) fn of(key: &KeyRecord) -> Self {
        let multi_region = key.multi_region.is_some();
        Self { spec: key.kind.spec(), usage: key.key_usage(), origin: key.kind.origin(), multi_region }
    }
}

/// What the request asks for, in the Region that was called.
///
/// # Errors
/// AWS's error for what does not go together; `UnsupportedOperationException` for what is not made here.
pub(crate) fn check(input: &CreateKeyRequest, region: &Region) -> Result<Wanted, Failure> {
    let spec = spec(input)?;
    let usage = input.key_usage.unwrap_or(KeyUsageType::EncryptDecrypt);
    if spec != KeySpec::SymmetricDefault && input.key_usage.is_none() {
        return Err(errors::validation(
            "You must specify a KeyUsage value for all KeySpecs except for SYMMETRIC_DEFAULT.",
        ));
    }
    if !usages(spec).contains(&usage) {
        return Err(errors::validation(format!(
            "KeyUsage {} is not compatible with KeySpec {}",
            usage.as_str(),
            spec.as_str()
        )));
    }
    let origin = origin(input, spec)?;
    // SM2 is for China Regions, and there is no library for it that has been audited.
    let unsupported = || errors::unsupported(format!("KeySpec {} is not supported in this region.", spec.as_str()));
    let spec: trent_vault::KeySpec = spec.as_str().parse().map_err(|_| unsupported())?;
    if !encapsulation::is_available(spec, region) {
        return Err(unsupported());
    }
    if origin == Origin::External && !spec.can_be_imported() {
        return Err(errors::unsupported(format!("Key material cannot be imported into keys with KeySpec {spec}.")));
    }
    Ok(Wanted { spec, usage, origin, multi_region: input.multi_region == Some(true) })
}

/// `CustomerMasterKeySpec` is the old name of `KeySpec`; both may be given only with the same value.
fn spec(input: &CreateKeyRequest) -> Result<KeySpec, Failure> {
    let old = input.customer_master_key_spec.map(|old| old.as_str());
    let new = input.key_spec.map(|new| new.as_str());
    match (old, new) {
        (Some(old), Some(new)) if old != new => Err(errors::validation(
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is \
             deprecated.",
        )),
        (old, new) => match new.or(old) {
            None => Ok(KeySpec::SymmetricDefault),
            Some(name) => name.parse().map_err(Failure::internal),
        },
    }
}

fn origin(input: &CreateKeyRequest, spec: KeySpec) -> Result<Origin, Failure> {
    let origin = input.origin.unwrap_or(OriginType::AwsKms);
    let custom = matches!(origin, OriginType::AwsCloudhsm | OriginType::ExternalKeyStore);
    if input.xks_key_id.is_some() && origin != OriginType::ExternalKeyStore {
        return Err(errors::validation("XksKeyId is valid only with Origin EXTERNAL_KEY_STORE."));
    }
    match (&input.custom_key_store_id, custom) {
        (Some(_), false) => {
            Err(errors::validation("CustomKeyStoreId is valid only with Origin AWS_CLOUDHSM or EXTERNAL_KEY_STORE."))
        }
        (None, true) => Err(errors::validation(format!("Origin {} requires a CustomKeyStoreId.", origin.as_str()))),
        (Some(_), true) if spec != KeySpec::SymmetricDefault || input.multi_region == Some(true) => {
            Err(errors::unsupported("Custom key stores hold single-Region symmetric encryption keys only."))
        }
        (Some(id), true) => Err(stores::no_such_store(id)),
        (None, false) if origin == OriginType::External => Ok(Origin::External),
        (None, false) => Ok(Origin::AwsKms),
    }
}

/// The key usages that a key spec can have.
const fn usages(spec: KeySpec) -> &'static [KeyUsageType] {
    use KeySpec as S;
    use KeyUsageType as U;
    match spec {
        S::SymmetricDefault => &[U::EncryptDecrypt],
        S::Rsa2048 | S::Rsa3072 | S::Rsa4096 => &[U::EncryptDecrypt, U::SignVerify],
        S::EccNistP256 | S::EccNistP384 | S::EccNistP521 => &[U::SignVerify, U::KeyAgreement],
        S::EccSecgP256K1 | S::EccNistEdwards25519 | S::MlDsa44 | S::MlDsa65 | S::MlDsa87 => &[U::SignVerify],
        S::Sm2 => &[U::EncryptDecrypt, U::SignVerify, U::KeyAgreement],
        S::Hmac224 | S::Hmac256 | S::Hmac384 | S::Hmac512 => &[U::GenerateVerifyMac],
        S::MlKem512 | S::MlKem768 | S::MlKem1024 => &[U::EncapsulateDecapsulate],
    }
}
