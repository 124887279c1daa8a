//! The table of operations: one row for each operation of the model.

use std::sync::Arc;

use trent_engine::wire::WireOperation;
use trent_engine::{Engine, Operation, Route};
use trent_model::kms::{OperationName, ops};

use crate::{
    Kms, agreement, aliases, crypto, encapsulation, grants, imports, keys, mac, multi_region, pairs, policies,
    rotation, signing, stores, tags,
};

/// Every operation of AWS KMS on an engine.
pub fn all(engine: &Arc<Engine>, kms: &Arc<Kms>) -> Vec<Box<dyn WireOperation>> {
    OperationName::ALL.iter().map(|name| row(*name, engine, kms)).collect()
}

/// The operation of a name. An operation without a row does not compile.
fn row(name: OperationName, engine: &Arc<Engine>, kms: &Arc<Kms>) -> Box<dyn WireOperation> {
    use OperationName as O;
    fn on<T: Operation<Service = Kms>>(engine: &Arc<Engine>, kms: &Arc<Kms>) -> Box<dyn WireOperation> {
        Route::<T>::boxed(engine, kms)
    }
    let make: fn(&Arc<Engine>, &Arc<Kms>) -> Box<dyn WireOperation> = match name {
        O::CancelKeyDeletion => on::<keys::CancelKeyDeletion>,
        O::ConnectCustomKeyStore => on::<stores::OnAbsentStore<ops::ConnectCustomKeyStore>>,
        O::CreateAlias => on::<aliases::CreateAlias>,
        O::CreateCustomKeyStore => on::<stores::CreateCustomKeyStore>,
        O::CreateGrant => on::<grants::CreateGrant>,
        O::CreateKey => on::<keys::CreateKey>,
        O::Decapsulate => on::<encapsulation::Decapsulate>,
        O::Decrypt => on::<crypto::Decrypt>,
        O::DeleteAlias => on::<aliases::DeleteAlias>,
        O::DeleteCustomKeyStore => on::<stores::OnAbsentStore<ops::DeleteCustomKeyStore>>,
        O::DeleteImportedKeyMaterial => on::<imports::DeleteImportedKeyMaterial>,
        O::DeriveSharedSecret => on::<agreement::DeriveSharedSecret>,
        O::DescribeCustomKeyStores => on::<stores::DescribeCustomKeyStores>,
        O::DescribeKey => on::<keys::DescribeKey>,
        O::DisableKey => on::<keys::DisableKey>,
        O::DisableKeyRotation => on::<rotation::DisableKeyRotation>,
        O::DisconnectCustomKeyStore => on::<stores::OnAbsentStore<ops::DisconnectCustomKeyStore>>,
        O::EnableKey => on::<keys::EnableKey>,
        O::EnableKeyRotation => on::<rotation::EnableKeyRotation>,
        O::Encapsulate => on::<encapsulation::Encapsulate>,
        O::Encrypt => on::<crypto::Encrypt>,
        O::GenerateDataKey => on::<crypto::GenerateDataKey>,
        O::GenerateDataKeyPair => on::<pairs::GenerateDataKeyPair>,
        O::GenerateDataKeyPairWithoutPlaintext => on::<pairs::GenerateDataKeyPairWithoutPlaintext>,
        O::GenerateDataKeyWithoutPlaintext => on::<crypto::GenerateDataKeyWithoutPlaintext>,
        O::GenerateMac => on::<mac::GenerateMac>,
        O::GenerateRandom => on::<crypto::GenerateRandom>,
        O::GetKeyLastUsage => on::<keys::GetKeyLastUsage>,
        O::GetKeyPolicy => on::<policies::GetKeyPolicy>,
        O::GetKeyRotationStatus => on::<rotation::GetKeyRotationStatus>,
        O::GetParametersForImport => on::<imports::GetParametersForImport>,
        O::GetPublicKey => on::<signing::GetPublicKey>,
        O::ImportKeyMaterial => on::<imports::ImportKeyMaterial>,
        O::ListAliases => on::<aliases::ListAliases>,
        O::ListGrants => on::<grants::ListGrants>,
        O::ListKeyPolicies => on::<policies::ListKeyPolicies>,
        O::ListKeyRotations => on::<rotation::ListKeyRotations>,
        O::ListKeys => on::<keys::ListKeys>,
        O::ListResourceTags => on::<tags::ListResourceTags>,
        O::ListRetirableGrants => on::<grants::ListRetirableGrants>,
        O::PutKeyPolicy => on::<policies::PutKeyPolicy>,
        O::ReEncrypt => on::<crypto::ReEncrypt>,
        O::ReplicateKey => on::<multi_region::ReplicateKey>,
        O::RetireGrant => on::<grants::RetireGrant>,
        O::RevokeGrant => on::<grants::RevokeGrant>,
        O::RotateKeyOnDemand => on::<rotation::RotateKeyOnDemand>,
        O::ScheduleKeyDeletion => on::<keys::ScheduleKeyDeletion>,
        O::Sign => on::<signing::Sign>,
        O::TagResource => on::<tags::TagResource>,
        O::UntagResource => on::<tags::UntagResource>,
        O::UpdateAlias => on::<aliases::UpdateAlias>,
        O::UpdateCustomKeyStore => on::<stores::OnAbsentStore<ops::UpdateCustomKeyStore>>,
        O::UpdateKeyDescription => on::<keys::UpdateKeyDescription>,
        O::UpdatePrimaryRegion => on::<multi_region::UpdatePrimaryRegion>,
        O::Verify => on::<signing::Verify>,
        O::VerifyMac => on::<mac::VerifyMac>,
    };
    make(engine, kms)
}
