//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::{SecretBytes, Timestamp};

use super::shapes::{
    CANCEL_KEY_DELETION_RESPONSE, CONNECT_CUSTOM_KEY_STORE_RESPONSE, CREATE_CUSTOM_KEY_STORE_RESPONSE,
    CREATE_GRANT_RESPONSE, CREATE_KEY_RESPONSE, DECAPSULATE_RESPONSE, DECRYPT_RESPONSE,
    DELETE_CUSTOM_KEY_STORE_RESPONSE, DELETE_IMPORTED_KEY_MATERIAL_RESPONSE, DERIVE_SHARED_SECRET_RESPONSE,
    DESCRIBE_CUSTOM_KEY_STORES_RESPONSE, DESCRIBE_KEY_RESPONSE, DISCONNECT_CUSTOM_KEY_STORE_RESPONSE,
    ENCAPSULATE_RESPONSE, ENCRYPT_RESPONSE, GENERATE_DATA_KEY_PAIR_RESPONSE,
    GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE, GENERATE_DATA_KEY_RESPONSE,
    GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE, GENERATE_MAC_RESPONSE, GENERATE_RANDOM_RESPONSE,
    GET_KEY_LAST_USAGE_RESPONSE, GET_KEY_POLICY_RESPONSE, GET_KEY_ROTATION_STATUS_RESPONSE,
    GET_PARAMETERS_FOR_IMPORT_RESPONSE, GET_PUBLIC_KEY_RESPONSE, IMPORT_KEY_MATERIAL_RESPONSE, LIST_ALIASES_RESPONSE,
    LIST_GRANTS_RESPONSE, LIST_KEY_POLICIES_RESPONSE, LIST_KEY_ROTATIONS_RESPONSE, LIST_KEYS_RESPONSE,
    LIST_RESOURCE_TAGS_RESPONSE, RE_ENCRYPT_RESPONSE, REPLICATE_KEY_RESPONSE, ROTATE_KEY_ON_DEMAND_RESPONSE,
    SCHEDULE_KEY_DELETION_RESPONSE, SIGN_RESPONSE, UPDATE_CUSTOM_KEY_STORE_RESPONSE, VERIFY_MAC_RESPONSE,
    VERIFY_RESPONSE,
};
use super::{
    AliasListEntry, CustomKeyStoresListEntry, CustomerMasterKeySpec, DataKeyPairSpec, EncapsulationAlgorithmSpec,
    EncryptionAlgorithmSpec, GrantListEntry, KeyAgreementAlgorithmSpec, KeyLastUsageData, KeyListEntry, KeyMetadata,
    KeySpec, KeyState, KeyUsageType, MacAlgorithmSpec, OriginType, RotationsListEntry, SigningAlgorithmSpec, Tag,
};
use crate::runtime::operation::Output;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}

structure!(CancelKeyDeletionResponse = CANCEL_KEY_DELETION_RESPONSE { key_id });

impl Output for CancelKeyDeletionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectCustomKeyStoreResponse {}

structure!(ConnectCustomKeyStoreResponse = CONNECT_CUSTOM_KEY_STORE_RESPONSE {});

impl Output for ConnectCustomKeyStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateCustomKeyStoreResponse {
    pub custom_key_store_id: Option<String>,
}

structure!(CreateCustomKeyStoreResponse = CREATE_CUSTOM_KEY_STORE_RESPONSE { custom_key_store_id });

impl Output for CreateCustomKeyStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGrantResponse {
    pub grant_token: Option<String>,
    pub grant_id: Option<String>,
}

structure!(CreateGrantResponse = CREATE_GRANT_RESPONSE { grant_token, grant_id });

impl Output for CreateGrantResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

structure!(CreateKeyResponse = CREATE_KEY_RESPONSE { key_metadata });

impl Output for CreateKeyResponse {}

#[derive(Debug, Clone, Default)]
pub struct DecapsulateResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<SecretBytes>,
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

structure!(DecapsulateResponse = DECAPSULATE_RESPONSE { key_id, shared_secret, encapsulation_algorithm });

impl Output for DecapsulateResponse {}

#[derive(Debug, Clone, Default)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    pub plaintext: Option<SecretBytes>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
}

structure!(
    DecryptResponse =
        DECRYPT_RESPONSE { key_id, plaintext, encryption_algorithm, ciphertext_for_recipient, key_material_id }
);

impl Output for DecryptResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteCustomKeyStoreResponse {}

structure!(DeleteCustomKeyStoreResponse = DELETE_CUSTOM_KEY_STORE_RESPONSE {});

impl Output for DeleteCustomKeyStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteImportedKeyMaterialResponse {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

structure!(DeleteImportedKeyMaterialResponse = DELETE_IMPORTED_KEY_MATERIAL_RESPONSE { key_id, key_material_id });

impl Output for DeleteImportedKeyMaterialResponse {}

#[derive(Debug, Clone, Default)]
pub struct DeriveSharedSecretResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<SecretBytes>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_agreement_algorithm: Option<KeyAgreementAlgorithmSpec>,
    pub key_origin: Option<OriginType>,
}

structure!(
    DeriveSharedSecretResponse = DERIVE_SHARED_SECRET_RESPONSE {
        key_id,
        shared_secret,
        ciphertext_for_recipient,
        key_agreement_algorithm,
        key_origin
    }
);

impl Output for DeriveSharedSecretResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeCustomKeyStoresResponse {
    pub custom_key_stores: Option<Vec<CustomKeyStoresListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(
    DescribeCustomKeyStoresResponse = DESCRIBE_CUSTOM_KEY_STORES_RESPONSE { custom_key_stores, next_marker, truncated }
);

impl Output for DescribeCustomKeyStoresResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

structure!(DescribeKeyResponse = DESCRIBE_KEY_RESPONSE { key_metadata });

impl Output for DescribeKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisconnectCustomKeyStoreResponse {}

structure!(DisconnectCustomKeyStoreResponse = DISCONNECT_CUSTOM_KEY_STORE_RESPONSE {});

impl Output for DisconnectCustomKeyStoreResponse {}

#[derive(Debug, Clone, Default)]
pub struct EncapsulateResponse {
    pub key_id: Option<String>,
    pub shared_secret: Option<SecretBytes>,
    pub shared_secret_ciphertext_blob: Option<Vec<u8>>,
    pub encapsulation_algorithm: Option<EncapsulationAlgorithmSpec>,
}

structure!(
    EncapsulateResponse =
        ENCAPSULATE_RESPONSE { key_id, shared_secret, shared_secret_ciphertext_blob, encapsulation_algorithm }
);

impl Output for EncapsulateResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

structure!(EncryptResponse = ENCRYPT_RESPONSE { ciphertext_blob, key_id, encryption_algorithm });

impl Output for EncryptResponse {}

#[derive(Debug, Clone, Default)]
pub struct GenerateDataKeyPairResponse {
    pub private_key_ciphertext_blob: Option<Vec<u8>>,
    pub private_key_plaintext: Option<SecretBytes>,
    pub public_key: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<DataKeyPairSpec>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
}

structure!(
    GenerateDataKeyPairResponse = GENERATE_DATA_KEY_PAIR_RESPONSE {
        private_key_ciphertext_blob,
        private_key_plaintext,
        public_key,
        key_id,
        key_pair_spec,
        ciphertext_for_recipient,
        key_material_id
    }
);

impl Output for GenerateDataKeyPairResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    pub private_key_ciphertext_blob: Option<Vec<u8>>,
    pub public_key: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<DataKeyPairSpec>,
    pub key_material_id: Option<String>,
}

structure!(
    GenerateDataKeyPairWithoutPlaintextResponse = GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE {
        private_key_ciphertext_blob,
        public_key,
        key_id,
        key_pair_spec,
        key_material_id
    }
);

impl Output for GenerateDataKeyPairWithoutPlaintextResponse {}

#[derive(Debug, Clone, Default)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub plaintext: Option<SecretBytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
    pub key_material_id: Option<String>,
}

structure!(
    GenerateDataKeyResponse =
        GENERATE_DATA_KEY_RESPONSE { ciphertext_blob, plaintext, key_id, ciphertext_for_recipient, key_material_id }
);

impl Output for GenerateDataKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

structure!(
    GenerateDataKeyWithoutPlaintextResponse =
        GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE { ciphertext_blob, key_id, key_material_id }
);

impl Output for GenerateDataKeyWithoutPlaintextResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateMacResponse {
    pub mac: Option<Vec<u8>>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
    pub key_id: Option<String>,
}

structure!(GenerateMacResponse = GENERATE_MAC_RESPONSE { mac, mac_algorithm, key_id });

impl Output for GenerateMacResponse {}

#[derive(Debug, Clone, Default)]
pub struct GenerateRandomResponse {
    pub plaintext: Option<SecretBytes>,
    pub ciphertext_for_recipient: Option<Vec<u8>>,
}

structure!(GenerateRandomResponse = GENERATE_RANDOM_RESPONSE { plaintext, ciphertext_for_recipient });

impl Output for GenerateRandomResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyLastUsageResponse {
    pub key_id: Option<String>,
    pub key_last_usage: Option<KeyLastUsageData>,
    pub tracking_start_date: Option<Timestamp>,
    pub key_creation_date: Option<Timestamp>,
}

structure!(
    GetKeyLastUsageResponse =
        GET_KEY_LAST_USAGE_RESPONSE { key_id, key_last_usage, tracking_start_date, key_creation_date }
);

impl Output for GetKeyLastUsageResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

structure!(GetKeyPolicyResponse = GET_KEY_POLICY_RESPONSE { policy, policy_name });

impl Output for GetKeyPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<Timestamp>,
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

structure!(
    GetKeyRotationStatusResponse = GET_KEY_ROTATION_STATUS_RESPONSE {
        key_rotation_enabled,
        key_id,
        rotation_period_in_days,
        next_rotation_date,
        on_demand_rotation_start_date
    }
);

impl Output for GetKeyRotationStatusResponse {}

#[derive(Debug, Clone, Default)]
pub struct GetParametersForImportResponse {
    pub key_id: Option<String>,
    pub import_token: Option<Vec<u8>>,
    pub public_key: Option<SecretBytes>,
    pub parameters_valid_to: Option<Timestamp>,
}

structure!(
    GetParametersForImportResponse =
        GET_PARAMETERS_FOR_IMPORT_RESPONSE { key_id, import_token, public_key, parameters_valid_to }
);

impl Output for GetParametersForImportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPublicKeyResponse {
    pub key_id: Option<String>,
    pub public_key: Option<Vec<u8>>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub key_usage: Option<KeyUsageType>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
}

structure!(
    GetPublicKeyResponse = GET_PUBLIC_KEY_RESPONSE {
        key_id,
        public_key,
        customer_master_key_spec,
        key_spec,
        key_usage,
        encryption_algorithms,
        signing_algorithms,
        key_agreement_algorithms,
        encapsulation_algorithms
    }
);

impl Output for GetPublicKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportKeyMaterialResponse {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

structure!(ImportKeyMaterialResponse = IMPORT_KEY_MATERIAL_RESPONSE { key_id, key_material_id });

impl Output for ImportKeyMaterialResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListAliasesResponse = LIST_ALIASES_RESPONSE { aliases, next_marker, truncated });

impl Output for ListAliasesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGrantsResponse {
    pub grants: Option<Vec<GrantListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListGrantsResponse = LIST_GRANTS_RESPONSE { grants, next_marker, truncated });

impl Output for ListGrantsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListKeyPoliciesResponse = LIST_KEY_POLICIES_RESPONSE { policy_names, next_marker, truncated });

impl Output for ListKeyPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeyRotationsResponse {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListKeyRotationsResponse = LIST_KEY_ROTATIONS_RESPONSE { rotations, next_marker, truncated });

impl Output for ListKeyRotationsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListKeysResponse = LIST_KEYS_RESPONSE { keys, next_marker, truncated });

impl Output for ListKeysResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResourceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

structure!(ListResourceTagsResponse = LIST_RESOURCE_TAGS_RESPONSE { tags, next_marker, truncated });

impl Output for ListResourceTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Vec<u8>>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

structure!(
    ReEncryptResponse = RE_ENCRYPT_RESPONSE {
        ciphertext_blob,
        source_key_id,
        key_id,
        source_encryption_algorithm,
        destination_encryption_algorithm,
        source_key_material_id,
        destination_key_material_id
    }
);

impl Output for ReEncryptResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplicateKeyResponse {
    pub replica_key_metadata: Option<KeyMetadata>,
    pub replica_policy: Option<String>,
    pub replica_tags: Option<Vec<Tag>>,
}

structure!(ReplicateKeyResponse = REPLICATE_KEY_RESPONSE { replica_key_metadata, replica_policy, replica_tags });

impl Output for ReplicateKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RotateKeyOnDemandResponse {
    pub key_id: Option<String>,
}

structure!(RotateKeyOnDemandResponse = ROTATE_KEY_ON_DEMAND_RESPONSE { key_id });

impl Output for RotateKeyOnDemandResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub key_state: Option<KeyState>,
    pub pending_window_in_days: Option<i32>,
}

structure!(
    ScheduleKeyDeletionResponse =
        SCHEDULE_KEY_DELETION_RESPONSE { key_id, deletion_date, key_state, pending_window_in_days }
);

impl Output for ScheduleKeyDeletionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SignResponse {
    pub key_id: Option<String>,
    pub signature: Option<Vec<u8>>,
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

structure!(SignResponse = SIGN_RESPONSE { key_id, signature, signing_algorithm });

impl Output for SignResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateCustomKeyStoreResponse {}

structure!(UpdateCustomKeyStoreResponse = UPDATE_CUSTOM_KEY_STORE_RESPONSE {});

impl Output for UpdateCustomKeyStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VerifyMacResponse {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
}

structure!(VerifyMacResponse = VERIFY_MAC_RESPONSE { key_id, mac_valid, mac_algorithm });

impl Output for VerifyMacResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct VerifyResponse {
    pub key_id: Option<String>,
    pub signature_valid: Option<bool>,
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

structure!(VerifyResponse = VERIFY_RESPONSE { key_id, signature_valid, signing_algorithm });

impl Output for VerifyResponse {}
