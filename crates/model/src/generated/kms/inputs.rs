//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::{SecretBytes, SecretText, Timestamp};

use super::shapes::{
    CANCEL_KEY_DELETION_REQUEST, CONNECT_CUSTOM_KEY_STORE_REQUEST, CREATE_ALIAS_REQUEST,
    CREATE_CUSTOM_KEY_STORE_REQUEST, CREATE_GRANT_REQUEST, CREATE_KEY_REQUEST, DECAPSULATE_REQUEST, DECRYPT_REQUEST,
    DELETE_ALIAS_REQUEST, DELETE_CUSTOM_KEY_STORE_REQUEST, DELETE_IMPORTED_KEY_MATERIAL_REQUEST,
    DERIVE_SHARED_SECRET_REQUEST, DESCRIBE_CUSTOM_KEY_STORES_REQUEST, DESCRIBE_KEY_REQUEST, DISABLE_KEY_REQUEST,
    DISABLE_KEY_ROTATION_REQUEST, DISCONNECT_CUSTOM_KEY_STORE_REQUEST, ENABLE_KEY_REQUEST, ENABLE_KEY_ROTATION_REQUEST,
    ENCAPSULATE_REQUEST, ENCRYPT_REQUEST, GENERATE_DATA_KEY_PAIR_REQUEST,
    GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST, GENERATE_DATA_KEY_REQUEST,
    GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST, GENERATE_MAC_REQUEST, GENERATE_RANDOM_REQUEST,
    GET_KEY_LAST_USAGE_REQUEST, GET_KEY_POLICY_REQUEST, GET_KEY_ROTATION_STATUS_REQUEST,
    GET_PARAMETERS_FOR_IMPORT_REQUEST, GET_PUBLIC_KEY_REQUEST, IMPORT_KEY_MATERIAL_REQUEST, LIST_ALIASES_REQUEST,
    LIST_GRANTS_REQUEST, LIST_KEY_POLICIES_REQUEST, LIST_KEY_ROTATIONS_REQUEST, LIST_KEYS_REQUEST,
    LIST_RESOURCE_TAGS_REQUEST, LIST_RETIRABLE_GRANTS_REQUEST, PUT_KEY_POLICY_REQUEST, RE_ENCRYPT_REQUEST,
    REPLICATE_KEY_REQUEST, RETIRE_GRANT_REQUEST, REVOKE_GRANT_REQUEST, ROTATE_KEY_ON_DEMAND_REQUEST,
    SCHEDULE_KEY_DELETION_REQUEST, SIGN_REQUEST, TAG_RESOURCE_REQUEST, UNTAG_RESOURCE_REQUEST, UPDATE_ALIAS_REQUEST,
    UPDATE_CUSTOM_KEY_STORE_REQUEST, UPDATE_KEY_DESCRIPTION_REQUEST, UPDATE_PRIMARY_REGION_REQUEST, VERIFY_MAC_REQUEST,
    VERIFY_REQUEST,
};
use super::{
    AlgorithmSpec, CustomKeyStoreType, CustomerMasterKeySpec, DataKeyPairSpec, DataKeySpec, DryRunModifierType,
    EncapsulationAlgorithmSpec, EncryptionAlgorithmSpec, ExpirationModelType, GrantConstraints, GrantOperation,
    ImportType, IncludeKeyMaterial, KeyAgreementAlgorithmSpec, KeySpec, KeyUsageType, MacAlgorithmSpec, MessageType,
    OriginType, RecipientInfo, ResourceOwnerType, SigningAlgorithmSpec, Tag, WrappingKeySpec,
    XksProxyAuthenticationCredentialType, XksProxyConnectivityType,
};
use crate::runtime::operation::Input;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}

structure!(CancelKeyDeletionRequest = CANCEL_KEY_DELETION_REQUEST { key_id });

impl Input for CancelKeyDeletionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

structure!(ConnectCustomKeyStoreRequest = CONNECT_CUSTOM_KEY_STORE_REQUEST { custom_key_store_id });

impl Input for ConnectCustomKeyStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

structure!(CreateAliasRequest = CREATE_ALIAS_REQUEST { alias_name, target_key_id });

impl Input for CreateAliasRequest {}

#[derive(Debug, Clone, Default)]
pub struct CreateCustomKeyStoreRequest {
    pub custom_key_store_name: String,
    pub cloud_hsm_cluster_id: Option<String>,
    pub trust_anchor_certificate: Option<String>,
    pub key_store_password: Option<SecretText>,
    pub custom_key_store_type: Option<CustomKeyStoreType>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

structure!(
    CreateCustomKeyStoreRequest = CREATE_CUSTOM_KEY_STORE_REQUEST {
        custom_key_store_name,
        cloud_hsm_cluster_id,
        trust_anchor_certificate,
        key_store_password,
        custom_key_store_type,
        xks_proxy_uri_endpoint,
        xks_proxy_uri_path,
        xks_proxy_vpc_endpoint_service_name,
        xks_proxy_vpc_endpoint_service_owner,
        xks_proxy_authentication_credential,
        xks_proxy_connectivity
    }
);

impl Input for CreateCustomKeyStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGrantRequest {
    pub key_id: String,
    pub grantee_principal: Option<String>,
    pub retiring_principal: Option<String>,
    pub operations: Vec<GrantOperation>,
    pub constraints: Option<GrantConstraints>,
    pub grant_tokens: Option<Vec<String>>,
    pub name: Option<String>,
    pub dry_run: Option<bool>,
    pub grantee_service_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

structure!(
    CreateGrantRequest = CREATE_GRANT_REQUEST {
        key_id,
        grantee_principal,
        retiring_principal,
        operations,
        constraints,
        grant_tokens,
        name,
        dry_run,
        grantee_service_principal,
        retiring_service_principal
    }
);

impl Input for CreateGrantRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

structure!(
    CreateKeyRequest = CREATE_KEY_REQUEST {
        policy,
        description,
        key_usage,
        customer_master_key_spec,
        key_spec,
        origin,
        custom_key_store_id,
        bypass_policy_lockout_safety_check,
        tags,
        multi_region,
        xks_key_id
    }
);

impl Input for CreateKeyRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct DecapsulateRequest {
    pub key_id: String,
    pub shared_secret_ciphertext_blob: Vec<u8>,
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(
    DecapsulateRequest =
        DECAPSULATE_REQUEST { key_id, shared_secret_ciphertext_blob, encapsulation_algorithm, grant_tokens, dry_run }
);

impl Input for DecapsulateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

structure!(
    DecryptRequest = DECRYPT_REQUEST {
        ciphertext_blob,
        encryption_context,
        grant_tokens,
        key_id,
        encryption_algorithm,
        recipient,
        dry_run,
        dry_run_modifiers
    }
);

impl Input for DecryptRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

structure!(DeleteAliasRequest = DELETE_ALIAS_REQUEST { alias_name });

impl Input for DeleteAliasRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

structure!(DeleteCustomKeyStoreRequest = DELETE_CUSTOM_KEY_STORE_REQUEST { custom_key_store_id });

impl Input for DeleteCustomKeyStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteImportedKeyMaterialRequest {
    pub key_id: String,
    pub key_material_id: Option<String>,
}

structure!(DeleteImportedKeyMaterialRequest = DELETE_IMPORTED_KEY_MATERIAL_REQUEST { key_id, key_material_id });

impl Input for DeleteImportedKeyMaterialRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct DeriveSharedSecretRequest {
    pub key_id: String,
    pub key_agreement_algorithm: KeyAgreementAlgorithmSpec,
    pub public_key: Vec<u8>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub recipient: Option<RecipientInfo>,
}

structure!(
    DeriveSharedSecretRequest =
        DERIVE_SHARED_SECRET_REQUEST { key_id, key_agreement_algorithm, public_key, grant_tokens, dry_run, recipient }
);

impl Input for DeriveSharedSecretRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCustomKeyStoresRequest {
    pub custom_key_store_id: Option<String>,
    pub custom_key_store_name: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    DescribeCustomKeyStoresRequest =
        DESCRIBE_CUSTOM_KEY_STORES_REQUEST { custom_key_store_id, custom_key_store_name, limit, marker }
);

impl Input for DescribeCustomKeyStoresRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

structure!(DescribeKeyRequest = DESCRIBE_KEY_REQUEST { key_id, grant_tokens });

impl Input for DescribeKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyRequest {
    pub key_id: String,
}

structure!(DisableKeyRequest = DISABLE_KEY_REQUEST { key_id });

impl Input for DisableKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}

structure!(DisableKeyRotationRequest = DISABLE_KEY_ROTATION_REQUEST { key_id });

impl Input for DisableKeyRotationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisconnectCustomKeyStoreRequest {
    pub custom_key_store_id: String,
}

structure!(DisconnectCustomKeyStoreRequest = DISCONNECT_CUSTOM_KEY_STORE_REQUEST { custom_key_store_id });

impl Input for DisconnectCustomKeyStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyRequest {
    pub key_id: String,
}

structure!(EnableKeyRequest = ENABLE_KEY_REQUEST { key_id });

impl Input for EnableKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

structure!(EnableKeyRotationRequest = ENABLE_KEY_ROTATION_REQUEST { key_id, rotation_period_in_days });

impl Input for EnableKeyRotationRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct EncapsulateRequest {
    pub key_id: String,
    pub encapsulation_algorithm: EncapsulationAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(EncapsulateRequest = ENCAPSULATE_REQUEST { key_id, encapsulation_algorithm, grant_tokens, dry_run });

impl Input for EncapsulateRequest {}

#[derive(Debug, Clone)]
pub struct EncryptRequest {
    pub key_id: String,
    pub plaintext: SecretBytes,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub dry_run: Option<bool>,
}

structure!(
    EncryptRequest =
        ENCRYPT_REQUEST { key_id, plaintext, encryption_context, grant_tokens, encryption_algorithm, dry_run }
);

impl Input for EncryptRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct GenerateDataKeyPairRequest {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: DataKeyPairSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

structure!(
    GenerateDataKeyPairRequest =
        GENERATE_DATA_KEY_PAIR_REQUEST { encryption_context, key_id, key_pair_spec, grant_tokens, recipient, dry_run }
);

impl Input for GenerateDataKeyPairRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: DataKeyPairSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(
    GenerateDataKeyPairWithoutPlaintextRequest = GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST {
        encryption_context,
        key_id,
        key_pair_spec,
        grant_tokens,
        dry_run
    }
);

impl Input for GenerateDataKeyPairWithoutPlaintextRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<DataKeySpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

structure!(
    GenerateDataKeyRequest = GENERATE_DATA_KEY_REQUEST {
        key_id,
        encryption_context,
        number_of_bytes,
        key_spec,
        grant_tokens,
        recipient,
        dry_run
    }
);

impl Input for GenerateDataKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_spec: Option<DataKeySpec>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(
    GenerateDataKeyWithoutPlaintextRequest = GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST {
        key_id,
        encryption_context,
        key_spec,
        number_of_bytes,
        grant_tokens,
        dry_run
    }
);

impl Input for GenerateDataKeyWithoutPlaintextRequest {}

#[derive(Debug, Clone)]
pub struct GenerateMacRequest {
    pub message: SecretBytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(GenerateMacRequest = GENERATE_MAC_REQUEST { message, key_id, mac_algorithm, grant_tokens, dry_run });

impl Input for GenerateMacRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateRandomRequest {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

structure!(GenerateRandomRequest = GENERATE_RANDOM_REQUEST { number_of_bytes, custom_key_store_id, recipient });

impl Input for GenerateRandomRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyLastUsageRequest {
    pub key_id: String,
}

structure!(GetKeyLastUsageRequest = GET_KEY_LAST_USAGE_REQUEST { key_id });

impl Input for GetKeyLastUsageRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}

structure!(GetKeyPolicyRequest = GET_KEY_POLICY_REQUEST { key_id, policy_name });

impl Input for GetKeyPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}

structure!(GetKeyRotationStatusRequest = GET_KEY_ROTATION_STATUS_REQUEST { key_id });

impl Input for GetKeyRotationStatusRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetParametersForImportRequest {
    pub key_id: String,
    pub wrapping_algorithm: AlgorithmSpec,
    pub wrapping_key_spec: WrappingKeySpec,
}

structure!(
    GetParametersForImportRequest = GET_PARAMETERS_FOR_IMPORT_REQUEST { key_id, wrapping_algorithm, wrapping_key_spec }
);

impl Input for GetParametersForImportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

structure!(GetPublicKeyRequest = GET_PUBLIC_KEY_REQUEST { key_id, grant_tokens });

impl Input for GetPublicKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportKeyMaterialRequest {
    pub key_id: String,
    pub import_token: Vec<u8>,
    pub encrypted_key_material: Vec<u8>,
    pub valid_to: Option<Timestamp>,
    pub expiration_model: Option<ExpirationModelType>,
    pub import_type: Option<ImportType>,
    pub key_material_description: Option<String>,
    pub key_material_id: Option<String>,
}

structure!(
    ImportKeyMaterialRequest = IMPORT_KEY_MATERIAL_REQUEST {
        key_id,
        import_token,
        encrypted_key_material,
        valid_to,
        expiration_model,
        import_type,
        key_material_description,
        key_material_id
    }
);

impl Input for ImportKeyMaterialRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

structure!(ListAliasesRequest = LIST_ALIASES_REQUEST { key_id, limit, marker });

impl Input for ListAliasesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub key_id: String,
    pub grant_id: Option<String>,
    pub grantee_principal: Option<String>,
    pub grantee_service_principal: Option<String>,
}

structure!(
    ListGrantsRequest =
        LIST_GRANTS_REQUEST { limit, marker, key_id, grant_id, grantee_principal, grantee_service_principal }
);

impl Input for ListGrantsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

structure!(ListKeyPoliciesRequest = LIST_KEY_POLICIES_REQUEST { key_id, limit, marker });

impl Input for ListKeyPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyRotationsRequest {
    pub key_id: String,
    pub include_key_material: Option<IncludeKeyMaterial>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

structure!(ListKeyRotationsRequest = LIST_KEY_ROTATIONS_REQUEST { key_id, include_key_material, limit, marker });

impl Input for ListKeyRotationsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeysRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<ResourceOwnerType>>,
}

structure!(ListKeysRequest = LIST_KEYS_REQUEST { limit, marker, resource_owners });

impl Input for ListKeysRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

structure!(ListResourceTagsRequest = LIST_RESOURCE_TAGS_REQUEST { key_id, limit, marker });

impl Input for ListResourceTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRetirableGrantsRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub retiring_principal: Option<String>,
    pub retiring_service_principal: Option<String>,
}

structure!(
    ListRetirableGrantsRequest =
        LIST_RETIRABLE_GRANTS_REQUEST { limit, marker, retiring_principal, retiring_service_principal }
);

impl Input for ListRetirableGrantsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

structure!(
    PutKeyPolicyRequest = PUT_KEY_POLICY_REQUEST { key_id, policy_name, policy, bypass_policy_lockout_safety_check }
);

impl Input for PutKeyPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

structure!(
    ReEncryptRequest = RE_ENCRYPT_REQUEST {
        ciphertext_blob,
        source_encryption_context,
        source_key_id,
        destination_key_id,
        destination_encryption_context,
        source_encryption_algorithm,
        destination_encryption_algorithm,
        grant_tokens,
        dry_run,
        dry_run_modifiers
    }
);

impl Input for ReEncryptRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicateKeyRequest {
    pub key_id: String,
    pub replica_region: String,
    pub policy: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    ReplicateKeyRequest =
        REPLICATE_KEY_REQUEST { key_id, replica_region, policy, bypass_policy_lockout_safety_check, description, tags }
);

impl Input for ReplicateKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RetireGrantRequest {
    pub grant_token: Option<String>,
    pub key_id: Option<String>,
    pub grant_id: Option<String>,
    pub dry_run: Option<bool>,
}

structure!(RetireGrantRequest = RETIRE_GRANT_REQUEST { grant_token, key_id, grant_id, dry_run });

impl Input for RetireGrantRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeGrantRequest {
    pub key_id: String,
    pub grant_id: String,
    pub dry_run: Option<bool>,
}

structure!(RevokeGrantRequest = REVOKE_GRANT_REQUEST { key_id, grant_id, dry_run });

impl Input for RevokeGrantRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RotateKeyOnDemandRequest {
    pub key_id: String,
}

structure!(RotateKeyOnDemandRequest = ROTATE_KEY_ON_DEMAND_REQUEST { key_id });

impl Input for RotateKeyOnDemandRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

structure!(ScheduleKeyDeletionRequest = SCHEDULE_KEY_DELETION_REQUEST { key_id, pending_window_in_days });

impl Input for ScheduleKeyDeletionRequest {}

#[derive(Debug, Clone)]
pub struct SignRequest {
    pub key_id: String,
    pub message: SecretBytes,
    pub message_type: Option<MessageType>,
    pub grant_tokens: Option<Vec<String>>,
    pub signing_algorithm: SigningAlgorithmSpec,
    pub dry_run: Option<bool>,
}

structure!(SignRequest = SIGN_REQUEST { key_id, message, message_type, grant_tokens, signing_algorithm, dry_run });

impl Input for SignRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceRequest = TAG_RESOURCE_REQUEST { key_id, tags });

impl Input for TagResourceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest = UNTAG_RESOURCE_REQUEST { key_id, tag_keys });

impl Input for UntagResourceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

structure!(UpdateAliasRequest = UPDATE_ALIAS_REQUEST { alias_name, target_key_id });

impl Input for UpdateAliasRequest {}

#[derive(Debug, Clone, Default)]
pub struct UpdateCustomKeyStoreRequest {
    pub custom_key_store_id: String,
    pub new_custom_key_store_name: Option<String>,
    pub key_store_password: Option<SecretText>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub xks_proxy_uri_endpoint: Option<String>,
    pub xks_proxy_uri_path: Option<String>,
    pub xks_proxy_vpc_endpoint_service_name: Option<String>,
    pub xks_proxy_vpc_endpoint_service_owner: Option<String>,
    pub xks_proxy_authentication_credential: Option<XksProxyAuthenticationCredentialType>,
    pub xks_proxy_connectivity: Option<XksProxyConnectivityType>,
}

structure!(
    UpdateCustomKeyStoreRequest = UPDATE_CUSTOM_KEY_STORE_REQUEST {
        custom_key_store_id,
        new_custom_key_store_name,
        key_store_password,
        cloud_hsm_cluster_id,
        xks_proxy_uri_endpoint,
        xks_proxy_uri_path,
        xks_proxy_vpc_endpoint_service_name,
        xks_proxy_vpc_endpoint_service_owner,
        xks_proxy_authentication_credential,
        xks_proxy_connectivity
    }
);

impl Input for UpdateCustomKeyStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: String,
    pub description: String,
}

structure!(UpdateKeyDescriptionRequest = UPDATE_KEY_DESCRIPTION_REQUEST { key_id, description });

impl Input for UpdateKeyDescriptionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePrimaryRegionRequest {
    pub key_id: String,
    pub primary_region: String,
}

structure!(UpdatePrimaryRegionRequest = UPDATE_PRIMARY_REGION_REQUEST { key_id, primary_region });

impl Input for UpdatePrimaryRegionRequest {}

#[derive(Debug, Clone)]
pub struct VerifyMacRequest {
    pub message: SecretBytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub mac: Vec<u8>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(VerifyMacRequest = VERIFY_MAC_REQUEST { message, key_id, mac_algorithm, mac, grant_tokens, dry_run });

impl Input for VerifyMacRequest {}

#[derive(Debug, Clone)]
pub struct VerifyRequest {
    pub key_id: String,
    pub message: SecretBytes,
    pub message_type: Option<MessageType>,
    pub signature: Vec<u8>,
    pub signing_algorithm: SigningAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

structure!(
    VerifyRequest =
        VERIFY_REQUEST { key_id, message, message_type, signature, signing_algorithm, grant_tokens, dry_run }
);

impl Input for VerifyRequest {}
