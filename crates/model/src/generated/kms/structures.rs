//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::{SecretText, Timestamp};

use super::shapes::{
    ALIAS_LIST_ENTRY, CUSTOM_KEY_STORES_LIST_ENTRY, GRANT_CONSTRAINTS, GRANT_LIST_ENTRY, KEY_LAST_USAGE_DATA,
    KEY_LIST_ENTRY, KEY_METADATA, MULTI_REGION_CONFIGURATION, MULTI_REGION_KEY, RECIPIENT_INFO, ROTATIONS_LIST_ENTRY,
    TAG, XKS_KEY_CONFIGURATION_TYPE, XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE, XKS_PROXY_CONFIGURATION_TYPE,
};
use super::{
    ConnectionErrorCodeType, ConnectionStateType, CustomKeyStoreType, CustomerMasterKeySpec,
    EncapsulationAlgorithmSpec, EncryptionAlgorithmSpec, ExpirationModelType, GrantOperation, ImportState,
    KeyAgreementAlgorithmSpec, KeyEncryptionMechanism, KeyLastUsageTrackingOperation, KeyManagerType, KeyMaterialState,
    KeySpec, KeyState, KeyUsageType, MacAlgorithmSpec, MultiRegionKeyType, OriginType, RotationType,
    SigningAlgorithmSpec, XksProxyConnectivityType,
};
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

structure!(
    AliasListEntry = ALIAS_LIST_ENTRY { alias_name, alias_arn, target_key_id, creation_date, last_updated_date }
);

#[derive(Debug, Clone, Default)]
pub struct CustomKeyStoresListEntry {
    pub custom_key_store_id: Option<String>,
    pub custom_key_store_name: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub connection_state: Option<ConnectionStateType>,
    pub connection_error_code: Option<ConnectionErrorCodeType>,
    pub creation_date: Option<Timestamp>,
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    pub xks_proxy_configuration: Option<XksProxyConfigurationType>,
}

structure!(
    CustomKeyStoresListEntry = CUSTOM_KEY_STORES_LIST_ENTRY {
        custom_key_store_id,
        custom_key_store_name,
        cloud_hsm_cluster_id,
        trust_anchor_certificate,
        connection_state,
        connection_error_code,
        creation_date,
        custom_key_store_type,
        xks_proxy_configuration
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GrantConstraints {
    pub encryption_context_subset: Option<BTreeMap<String, String>>,
    pub encryption_context_equals: Option<BTreeMap<String, String>>,
    pub source_arn: Option<String>,
}

structure!(GrantConstraints = GRANT_CONSTRAINTS { encryption_context_subset, encryption_context_equals, source_arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GrantListEntry {
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub issuing_account: Option<String>,
    pub operations: Option<Vec<GrantOperation>>,
    pub constraints: Option<GrantConstraints>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

structure!(
    GrantListEntry = GRANT_LIST_ENTRY {
        key_id,
        grant_id,
        name,
        creation_date,
        grantee_principal,
        retiring_principal,
        issuing_account,
        operations,
        constraints,
        grantee_service_principal,
        retiring_service_principal
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyLastUsageData {
    pub operation: Option<KeyLastUsageTrackingOperation>,
    pub timestamp: Option<Timestamp>,
    pub cloud_trail_event_id: Option<String>,
    pub kms_request_id: Option<String>,
}

structure!(KeyLastUsageData = KEY_LAST_USAGE_DATA { operation, timestamp, cloud_trail_event_id, kms_request_id });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

structure!(KeyListEntry = KEY_LIST_ENTRY { key_id, key_arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub key_state: Option<KeyState>,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<ExpirationModelType>,
    pub key_manager: Option<KeyManagerType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

structure!(
    KeyMetadata = KEY_METADATA {
        aws_account_id,
        key_id,
        arn,
        creation_date,
        enabled,
        description,
        key_usage,
        key_state,
        deletion_date,
        valid_to,
        origin,
        custom_key_store_id,
        cloud_hsm_cluster_id,
        expiration_model,
        key_manager,
        customer_master_key_spec,
        key_spec,
        encryption_algorithms,
        signing_algorithms,
        key_agreement_algorithms,
        encapsulation_algorithms,
        multi_region,
        multi_region_configuration,
        pending_deletion_window_in_days,
        mac_algorithms,
        xks_key_configuration,
        current_key_material_id
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

structure!(MultiRegionConfiguration = MULTI_REGION_CONFIGURATION { multi_region_key_type, primary_key, replica_keys });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

structure!(MultiRegionKey = MULTI_REGION_KEY { arn, region });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    pub attestation_document: Option<Vec<u8>>,
}

structure!(RecipientInfo = RECIPIENT_INFO { key_encryption_algorithm, attestation_document });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<ImportState>,
    pub key_material_state: Option<KeyMaterialState>,
    pub expiration_model: Option<ExpirationModelType>,
    pub valid_to: Option<Timestamp>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<RotationType>,
}

structure!(
    RotationsListEntry = ROTATIONS_LIST_ENTRY {
        key_id,
        key_material_id,
        key_material_description,
        import_state,
        key_material_state,
        expiration_model,
        valid_to,
        rotation_date,
        rotation_type
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

structure!(Tag = TAG { tag_key, tag_value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

structure!(XksKeyConfigurationType = XKS_KEY_CONFIGURATION_TYPE { id });

#[derive(Debug, Clone)]
pub struct XksProxyAuthenticationCredentialType {
    pub access_key_id: SecretText,
    pub raw_secret_access_key: SecretText,
}

structure!(
    XksProxyAuthenticationCredentialType =
        XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE { access_key_id, raw_secret_access_key }
);

#[derive(Debug, Clone, Default)]
pub struct XksProxyConfigurationType {
    pub connectivity: Option<XksProxyConnectivityType>,
    pub access_key_id: Option<SecretText>,
    pub uri_endpoint: Option<String>,
    pub uri_path: Option<String>,
    pub vpc_endpoint_service_name: Option<String>,
    pub vpc_endpoint_service_owner: Option<String>,
}

structure!(
    XksProxyConfigurationType = XKS_PROXY_CONFIGURATION_TYPE {
        connectivity,
        access_key_id,
        uri_endpoint,
        uri_path,
        vpc_endpoint_service_name,
        vpc_endpoint_service_owner
    }
);
