//! Written by `cargo xtask codegen`; not to be edited.

use super::enums;
use super::patterns;
use crate::runtime::shape::{Bounds, Member, Shape, StructureShape};

pub(super) static CANCEL_KEY_DELETION_REQUEST: StructureShape =
    StructureShape { name: "CancelKeyDeletionRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static CONNECT_CUSTOM_KEY_STORE_REQUEST: StructureShape = StructureShape {
    name: "ConnectCustomKeyStoreRequest",
    members: &[Member::required("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE)],
};

pub(super) static CREATE_ALIAS_REQUEST: StructureShape = StructureShape {
    name: "CreateAliasRequest",
    members: &[
        Member::required("AliasName", &ALIAS_NAME_TYPE_SHAPE),
        Member::required("TargetKeyId", &KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_CUSTOM_KEY_STORE_REQUEST: StructureShape = StructureShape {
    name: "CreateCustomKeyStoreRequest",
    members: &[
        Member::required("CustomKeyStoreName", &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE),
        Member::optional("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE),
        Member::optional("TrustAnchorCertificate", &TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE),
        Member::optional("KeyStorePassword", &KEY_STORE_PASSWORD_TYPE_SHAPE),
        Member::optional("CustomKeyStoreType", &CUSTOM_KEY_STORE_TYPE_SHAPE),
        Member::optional("XksProxyUriEndpoint", &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE),
        Member::optional("XksProxyUriPath", &XKS_PROXY_URI_PATH_TYPE_SHAPE),
        Member::optional("XksProxyVpcEndpointServiceName", &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE),
        Member::optional("XksProxyVpcEndpointServiceOwner", &ACCOUNT_ID_TYPE_SHAPE),
        Member::optional("XksProxyAuthenticationCredential", &XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE),
        Member::optional("XksProxyConnectivity", &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_GRANT_REQUEST: StructureShape = StructureShape {
    name: "CreateGrantRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("GranteePrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("RetiringPrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::required("Operations", &GRANT_OPERATION_LIST_SHAPE),
        Member::optional("Constraints", &GRANT_CONSTRAINTS_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("Name", &GRANT_NAME_TYPE_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
        Member::optional("RetiringServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_KEY_REQUEST: StructureShape = StructureShape {
    name: "CreateKeyRequest",
    members: &[
        Member::optional("Policy", &POLICY_TYPE_SHAPE),
        Member::optional("Description", &DESCRIPTION_TYPE_SHAPE),
        Member::optional("KeyUsage", &KEY_USAGE_TYPE_SHAPE),
        Member::optional("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC_SHAPE),
        Member::optional("KeySpec", &KEY_SPEC_SHAPE),
        Member::optional("Origin", &ORIGIN_TYPE_SHAPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_SHAPE),
        Member::optional("MultiRegion", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("XksKeyId", &XKS_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static DECAPSULATE_REQUEST: StructureShape = StructureShape {
    name: "DecapsulateRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("SharedSecretCiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::required("EncapsulationAlgorithm", &ENCAPSULATION_ALGORITHM_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static DECRYPT_REQUEST: StructureShape = StructureShape {
    name: "DecryptRequest",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("Recipient", &RECIPIENT_INFO_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("DryRunModifiers", &DRY_RUN_MODIFIER_LIST_SHAPE),
    ],
};

pub(super) static DELETE_ALIAS_REQUEST: StructureShape =
    StructureShape { name: "DeleteAliasRequest", members: &[Member::required("AliasName", &ALIAS_NAME_TYPE_SHAPE)] };

pub(super) static DELETE_CUSTOM_KEY_STORE_REQUEST: StructureShape = StructureShape {
    name: "DeleteCustomKeyStoreRequest",
    members: &[Member::required("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE)],
};

pub(super) static DELETE_IMPORTED_KEY_MATERIAL_REQUEST: StructureShape = StructureShape {
    name: "DeleteImportedKeyMaterialRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static DERIVE_SHARED_SECRET_REQUEST: StructureShape = StructureShape {
    name: "DeriveSharedSecretRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("KeyAgreementAlgorithm", &KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE),
        Member::required("PublicKey", &PUBLIC_KEY_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("Recipient", &RECIPIENT_INFO_SHAPE),
    ],
};

pub(super) static DESCRIBE_CUSTOM_KEY_STORES_REQUEST: StructureShape = StructureShape {
    name: "DescribeCustomKeyStoresRequest",
    members: &[
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("CustomKeyStoreName", &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE),
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static DESCRIBE_KEY_REQUEST: StructureShape = StructureShape {
    name: "DescribeKeyRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE)],
};

pub(super) static DISABLE_KEY_REQUEST: StructureShape =
    StructureShape { name: "DisableKeyRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static DISABLE_KEY_ROTATION_REQUEST: StructureShape =
    StructureShape { name: "DisableKeyRotationRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static DISCONNECT_CUSTOM_KEY_STORE_REQUEST: StructureShape = StructureShape {
    name: "DisconnectCustomKeyStoreRequest",
    members: &[Member::required("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE)],
};

pub(super) static ENABLE_KEY_REQUEST: StructureShape =
    StructureShape { name: "EnableKeyRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static ENABLE_KEY_ROTATION_REQUEST: StructureShape = StructureShape {
    name: "EnableKeyRotationRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE),
    ],
};

pub(super) static ENCAPSULATE_REQUEST: StructureShape = StructureShape {
    name: "EncapsulateRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("EncapsulationAlgorithm", &ENCAPSULATION_ALGORITHM_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static ENCRYPT_REQUEST: StructureShape = StructureShape {
    name: "EncryptRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("Plaintext", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_PAIR_REQUEST: StructureShape = StructureShape {
    name: "GenerateDataKeyPairRequest",
    members: &[
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("KeyPairSpec", &DATA_KEY_PAIR_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("Recipient", &RECIPIENT_INFO_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST: StructureShape = StructureShape {
    name: "GenerateDataKeyPairWithoutPlaintextRequest",
    members: &[
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("KeyPairSpec", &DATA_KEY_PAIR_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_REQUEST: StructureShape = StructureShape {
    name: "GenerateDataKeyRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE_SHAPE),
        Member::optional("KeySpec", &DATA_KEY_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("Recipient", &RECIPIENT_INFO_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: StructureShape = StructureShape {
    name: "GenerateDataKeyWithoutPlaintextRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("KeySpec", &DATA_KEY_SPEC_SHAPE),
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_MAC_REQUEST: StructureShape = StructureShape {
    name: "GenerateMacRequest",
    members: &[
        Member::required("Message", &PLAINTEXT_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("MacAlgorithm", &MAC_ALGORITHM_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_RANDOM_REQUEST: StructureShape = StructureShape {
    name: "GenerateRandomRequest",
    members: &[
        Member::optional("NumberOfBytes", &NUMBER_OF_BYTES_TYPE_SHAPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("Recipient", &RECIPIENT_INFO_SHAPE),
    ],
};

pub(super) static GET_KEY_LAST_USAGE_REQUEST: StructureShape =
    StructureShape { name: "GetKeyLastUsageRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static GET_KEY_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetKeyPolicyRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE)],
};

pub(super) static GET_KEY_ROTATION_STATUS_REQUEST: StructureShape =
    StructureShape { name: "GetKeyRotationStatusRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static GET_PARAMETERS_FOR_IMPORT_REQUEST: StructureShape = StructureShape {
    name: "GetParametersForImportRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("WrappingAlgorithm", &ALGORITHM_SPEC_SHAPE),
        Member::required("WrappingKeySpec", &WRAPPING_KEY_SPEC_SHAPE),
    ],
};

pub(super) static GET_PUBLIC_KEY_REQUEST: StructureShape = StructureShape {
    name: "GetPublicKeyRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE)],
};

pub(super) static IMPORT_KEY_MATERIAL_REQUEST: StructureShape = StructureShape {
    name: "ImportKeyMaterialRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("ImportToken", &CIPHERTEXT_TYPE_SHAPE),
        Member::required("EncryptedKeyMaterial", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("ValidTo", &DATE_TYPE_SHAPE),
        Member::optional("ExpirationModel", &EXPIRATION_MODEL_TYPE_SHAPE),
        Member::optional("ImportType", &IMPORT_TYPE_SHAPE),
        Member::optional("KeyMaterialDescription", &KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ALIASES_REQUEST: StructureShape = StructureShape {
    name: "ListAliasesRequest",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GRANTS_REQUEST: StructureShape = StructureShape {
    name: "ListGrantsRequest",
    members: &[
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("GrantId", &GRANT_ID_TYPE_SHAPE),
        Member::optional("GranteePrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEY_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListKeyPoliciesRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEY_ROTATIONS_REQUEST: StructureShape = StructureShape {
    name: "ListKeyRotationsRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("IncludeKeyMaterial", &INCLUDE_KEY_MATERIAL_SHAPE),
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEYS_REQUEST: StructureShape = StructureShape {
    name: "ListKeysRequest",
    members: &[
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("ResourceOwners", &RESOURCE_OWNERS_LIST_SHAPE),
    ],
};

pub(super) static LIST_RESOURCE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListResourceTagsRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_RETIRABLE_GRANTS_REQUEST: StructureShape = StructureShape {
    name: "ListRetirableGrantsRequest",
    members: &[
        Member::optional("Limit", &LIMIT_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("RetiringPrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("RetiringServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
    ],
};

pub(super) static PUT_KEY_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutKeyPolicyRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("Policy", &POLICY_TYPE_SHAPE),
        Member::optional("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static RE_ENCRYPT_REQUEST: StructureShape = StructureShape {
    name: "ReEncryptRequest",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("SourceEncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("SourceKeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("DestinationKeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("DestinationEncryptionContext", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("DryRunModifiers", &DRY_RUN_MODIFIER_LIST_SHAPE),
    ],
};

pub(super) static REPLICATE_KEY_REQUEST: StructureShape = StructureShape {
    name: "ReplicateKeyRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("ReplicaRegion", &REGION_TYPE_SHAPE),
        Member::optional("Policy", &POLICY_TYPE_SHAPE),
        Member::optional("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Description", &DESCRIPTION_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_SHAPE),
    ],
};

pub(super) static RETIRE_GRANT_REQUEST: StructureShape = StructureShape {
    name: "RetireGrantRequest",
    members: &[
        Member::optional("GrantToken", &GRANT_TOKEN_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("GrantId", &GRANT_ID_TYPE_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static REVOKE_GRANT_REQUEST: StructureShape = StructureShape {
    name: "RevokeGrantRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("GrantId", &GRANT_ID_TYPE_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static ROTATE_KEY_ON_DEMAND_REQUEST: StructureShape =
    StructureShape { name: "RotateKeyOnDemandRequest", members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static SCHEDULE_KEY_DELETION_REQUEST: StructureShape = StructureShape {
    name: "ScheduleKeyDeletionRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE),
    ],
};

pub(super) static SIGN_REQUEST: StructureShape = StructureShape {
    name: "SignRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("Message", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("MessageType", &MESSAGE_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::required("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static TAG_RESOURCE_REQUEST: StructureShape = StructureShape {
    name: "TagResourceRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::required("Tags", &TAG_LIST_SHAPE)],
};

pub(super) static UNTAG_RESOURCE_REQUEST: StructureShape = StructureShape {
    name: "UntagResourceRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::required("TagKeys", &TAG_KEY_LIST_SHAPE)],
};

pub(super) static UPDATE_ALIAS_REQUEST: StructureShape = StructureShape {
    name: "UpdateAliasRequest",
    members: &[
        Member::required("AliasName", &ALIAS_NAME_TYPE_SHAPE),
        Member::required("TargetKeyId", &KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_CUSTOM_KEY_STORE_REQUEST: StructureShape = StructureShape {
    name: "UpdateCustomKeyStoreRequest",
    members: &[
        Member::required("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("NewCustomKeyStoreName", &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE),
        Member::optional("KeyStorePassword", &KEY_STORE_PASSWORD_TYPE_SHAPE),
        Member::optional("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE),
        Member::optional("XksProxyUriEndpoint", &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE),
        Member::optional("XksProxyUriPath", &XKS_PROXY_URI_PATH_TYPE_SHAPE),
        Member::optional("XksProxyVpcEndpointServiceName", &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE),
        Member::optional("XksProxyVpcEndpointServiceOwner", &ACCOUNT_ID_TYPE_SHAPE),
        Member::optional("XksProxyAuthenticationCredential", &XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE),
        Member::optional("XksProxyConnectivity", &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_KEY_DESCRIPTION_REQUEST: StructureShape = StructureShape {
    name: "UpdateKeyDescriptionRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::required("Description", &DESCRIPTION_TYPE_SHAPE)],
};

pub(super) static UPDATE_PRIMARY_REGION_REQUEST: StructureShape = StructureShape {
    name: "UpdatePrimaryRegionRequest",
    members: &[Member::required("KeyId", &KEY_ID_TYPE_SHAPE), Member::required("PrimaryRegion", &REGION_TYPE_SHAPE)],
};

pub(super) static VERIFY_MAC_REQUEST: StructureShape = StructureShape {
    name: "VerifyMacRequest",
    members: &[
        Member::required("Message", &PLAINTEXT_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("MacAlgorithm", &MAC_ALGORITHM_SPEC_SHAPE),
        Member::required("Mac", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static VERIFY_REQUEST: StructureShape = StructureShape {
    name: "VerifyRequest",
    members: &[
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::required("Message", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("MessageType", &MESSAGE_TYPE_SHAPE),
        Member::required("Signature", &CIPHERTEXT_TYPE_SHAPE),
        Member::required("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC_SHAPE),
        Member::optional("GrantTokens", &GRANT_TOKEN_LIST_SHAPE),
        Member::optional("DryRun", &NULLABLE_BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static CANCEL_KEY_DELETION_RESPONSE: StructureShape =
    StructureShape { name: "CancelKeyDeletionResponse", members: &[Member::optional("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static CONNECT_CUSTOM_KEY_STORE_RESPONSE: StructureShape =
    StructureShape { name: "ConnectCustomKeyStoreResponse", members: &[] };

pub(super) static CREATE_CUSTOM_KEY_STORE_RESPONSE: StructureShape = StructureShape {
    name: "CreateCustomKeyStoreResponse",
    members: &[Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE)],
};

pub(super) static CREATE_GRANT_RESPONSE: StructureShape = StructureShape {
    name: "CreateGrantResponse",
    members: &[
        Member::optional("GrantToken", &GRANT_TOKEN_TYPE_SHAPE),
        Member::optional("GrantId", &GRANT_ID_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_KEY_RESPONSE: StructureShape =
    StructureShape { name: "CreateKeyResponse", members: &[Member::optional("KeyMetadata", &KEY_METADATA_SHAPE)] };

pub(super) static DECAPSULATE_RESPONSE: StructureShape = StructureShape {
    name: "DecapsulateResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("SharedSecret", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("EncapsulationAlgorithm", &ENCAPSULATION_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static DECRYPT_RESPONSE: StructureShape = StructureShape {
    name: "DecryptResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Plaintext", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_CUSTOM_KEY_STORE_RESPONSE: StructureShape =
    StructureShape { name: "DeleteCustomKeyStoreResponse", members: &[] };

pub(super) static DELETE_IMPORTED_KEY_MATERIAL_RESPONSE: StructureShape = StructureShape {
    name: "DeleteImportedKeyMaterialResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_RESPONSE_TYPE_SHAPE),
    ],
};

pub(super) static DERIVE_SHARED_SECRET_RESPONSE: StructureShape = StructureShape {
    name: "DeriveSharedSecretResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("SharedSecret", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyAgreementAlgorithm", &KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE),
        Member::optional("KeyOrigin", &ORIGIN_TYPE_SHAPE),
    ],
};

pub(super) static DESCRIBE_CUSTOM_KEY_STORES_RESPONSE: StructureShape = StructureShape {
    name: "DescribeCustomKeyStoresResponse",
    members: &[
        Member::optional("CustomKeyStores", &CUSTOM_KEY_STORES_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static DESCRIBE_KEY_RESPONSE: StructureShape =
    StructureShape { name: "DescribeKeyResponse", members: &[Member::optional("KeyMetadata", &KEY_METADATA_SHAPE)] };

pub(super) static DISCONNECT_CUSTOM_KEY_STORE_RESPONSE: StructureShape =
    StructureShape { name: "DisconnectCustomKeyStoreResponse", members: &[] };

pub(super) static ENCAPSULATE_RESPONSE: StructureShape = StructureShape {
    name: "EncapsulateResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("SharedSecret", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("SharedSecretCiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("EncapsulationAlgorithm", &ENCAPSULATION_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static ENCRYPT_RESPONSE: StructureShape = StructureShape {
    name: "EncryptResponse",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_PAIR_RESPONSE: StructureShape = StructureShape {
    name: "GenerateDataKeyPairResponse",
    members: &[
        Member::optional("PrivateKeyCiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("PrivateKeyPlaintext", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("PublicKey", &PUBLIC_KEY_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyPairSpec", &DATA_KEY_PAIR_SPEC_SHAPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE: StructureShape = StructureShape {
    name: "GenerateDataKeyPairWithoutPlaintextResponse",
    members: &[
        Member::optional("PrivateKeyCiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("PublicKey", &PUBLIC_KEY_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyPairSpec", &DATA_KEY_PAIR_SPEC_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_RESPONSE: StructureShape = StructureShape {
    name: "GenerateDataKeyResponse",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("Plaintext", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: StructureShape = StructureShape {
    name: "GenerateDataKeyWithoutPlaintextResponse",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_MAC_RESPONSE: StructureShape = StructureShape {
    name: "GenerateMacResponse",
    members: &[
        Member::optional("Mac", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("MacAlgorithm", &MAC_ALGORITHM_SPEC_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_RANDOM_RESPONSE: StructureShape = StructureShape {
    name: "GenerateRandomResponse",
    members: &[
        Member::optional("Plaintext", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("CiphertextForRecipient", &CIPHERTEXT_TYPE_SHAPE),
    ],
};

pub(super) static GET_KEY_LAST_USAGE_RESPONSE: StructureShape = StructureShape {
    name: "GetKeyLastUsageResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyLastUsage", &KEY_LAST_USAGE_DATA_SHAPE),
        Member::optional("TrackingStartDate", &DATE_TYPE_SHAPE),
        Member::optional("KeyCreationDate", &DATE_TYPE_SHAPE),
    ],
};

pub(super) static GET_KEY_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetKeyPolicyResponse",
    members: &[Member::optional("Policy", &POLICY_TYPE_SHAPE), Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE)],
};

pub(super) static GET_KEY_ROTATION_STATUS_RESPONSE: StructureShape = StructureShape {
    name: "GetKeyRotationStatusResponse",
    members: &[
        Member::optional("KeyRotationEnabled", &BOOLEAN_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE),
        Member::optional("NextRotationDate", &DATE_TYPE_SHAPE),
        Member::optional("OnDemandRotationStartDate", &DATE_TYPE_SHAPE),
    ],
};

pub(super) static GET_PARAMETERS_FOR_IMPORT_RESPONSE: StructureShape = StructureShape {
    name: "GetParametersForImportResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("ImportToken", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("PublicKey", &PLAINTEXT_TYPE_SHAPE),
        Member::optional("ParametersValidTo", &DATE_TYPE_SHAPE),
    ],
};

pub(super) static GET_PUBLIC_KEY_RESPONSE: StructureShape = StructureShape {
    name: "GetPublicKeyResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("PublicKey", &PUBLIC_KEY_TYPE_SHAPE),
        Member::optional("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC_SHAPE),
        Member::optional("KeySpec", &KEY_SPEC_SHAPE),
        Member::optional("KeyUsage", &KEY_USAGE_TYPE_SHAPE),
        Member::optional("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("EncapsulationAlgorithms", &ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE),
    ],
};

pub(super) static IMPORT_KEY_MATERIAL_RESPONSE: StructureShape = StructureShape {
    name: "ImportKeyMaterialResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ALIASES_RESPONSE: StructureShape = StructureShape {
    name: "ListAliasesResponse",
    members: &[
        Member::optional("Aliases", &ALIAS_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GRANTS_RESPONSE: StructureShape = StructureShape {
    name: "ListGrantsResponse",
    members: &[
        Member::optional("Grants", &GRANT_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEY_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListKeyPoliciesResponse",
    members: &[
        Member::optional("PolicyNames", &POLICY_NAME_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEY_ROTATIONS_RESPONSE: StructureShape = StructureShape {
    name: "ListKeyRotationsResponse",
    members: &[
        Member::optional("Rotations", &ROTATIONS_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_KEYS_RESPONSE: StructureShape = StructureShape {
    name: "ListKeysResponse",
    members: &[
        Member::optional("Keys", &KEY_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_RESOURCE_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListResourceTagsResponse",
    members: &[
        Member::optional("Tags", &TAG_LIST_SHAPE),
        Member::optional("NextMarker", &MARKER_TYPE_SHAPE),
        Member::optional("Truncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static RE_ENCRYPT_RESPONSE: StructureShape = StructureShape {
    name: "ReEncryptResponse",
    members: &[
        Member::optional("CiphertextBlob", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("SourceKeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC_SHAPE),
        Member::optional("SourceKeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
        Member::optional("DestinationKeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static REPLICATE_KEY_RESPONSE: StructureShape = StructureShape {
    name: "ReplicateKeyResponse",
    members: &[
        Member::optional("ReplicaKeyMetadata", &KEY_METADATA_SHAPE),
        Member::optional("ReplicaPolicy", &POLICY_TYPE_SHAPE),
        Member::optional("ReplicaTags", &TAG_LIST_SHAPE),
    ],
};

pub(super) static ROTATE_KEY_ON_DEMAND_RESPONSE: StructureShape =
    StructureShape { name: "RotateKeyOnDemandResponse", members: &[Member::optional("KeyId", &KEY_ID_TYPE_SHAPE)] };

pub(super) static SCHEDULE_KEY_DELETION_RESPONSE: StructureShape = StructureShape {
    name: "ScheduleKeyDeletionResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("DeletionDate", &DATE_TYPE_SHAPE),
        Member::optional("KeyState", &KEY_STATE_SHAPE),
        Member::optional("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE),
    ],
};

pub(super) static SIGN_RESPONSE: StructureShape = StructureShape {
    name: "SignResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Signature", &CIPHERTEXT_TYPE_SHAPE),
        Member::optional("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static UPDATE_CUSTOM_KEY_STORE_RESPONSE: StructureShape =
    StructureShape { name: "UpdateCustomKeyStoreResponse", members: &[] };

pub(super) static VERIFY_MAC_RESPONSE: StructureShape = StructureShape {
    name: "VerifyMacResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("MacValid", &BOOLEAN_TYPE_SHAPE),
        Member::optional("MacAlgorithm", &MAC_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static VERIFY_RESPONSE: StructureShape = StructureShape {
    name: "VerifyResponse",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("SignatureValid", &BOOLEAN_TYPE_SHAPE),
        Member::optional("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC_SHAPE),
    ],
};

pub(super) static ALIAS_LIST_ENTRY: StructureShape = StructureShape {
    name: "AliasListEntry",
    members: &[
        Member::optional("AliasName", &ALIAS_NAME_TYPE_SHAPE),
        Member::optional("AliasArn", &ARN_TYPE_SHAPE),
        Member::optional("TargetKeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("CreationDate", &DATE_TYPE_SHAPE),
        Member::optional("LastUpdatedDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static ALIAS_LIST_ENTRY_SHAPE: Shape = Shape::structure(&ALIAS_LIST_ENTRY);

pub(super) static CUSTOM_KEY_STORES_LIST_ENTRY: StructureShape = StructureShape {
    name: "CustomKeyStoresListEntry",
    members: &[
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("CustomKeyStoreName", &CUSTOM_KEY_STORE_NAME_TYPE_SHAPE),
        Member::optional("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE),
        Member::optional("TrustAnchorCertificate", &TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE),
        Member::optional("ConnectionState", &CONNECTION_STATE_TYPE_SHAPE),
        Member::optional("ConnectionErrorCode", &CONNECTION_ERROR_CODE_TYPE_SHAPE),
        Member::optional("CreationDate", &DATE_TYPE_SHAPE),
        Member::optional("CustomKeyStoreType", &CUSTOM_KEY_STORE_TYPE_SHAPE),
        Member::optional("XksProxyConfiguration", &XKS_PROXY_CONFIGURATION_TYPE_SHAPE),
    ],
};
pub(super) static CUSTOM_KEY_STORES_LIST_ENTRY_SHAPE: Shape = Shape::structure(&CUSTOM_KEY_STORES_LIST_ENTRY);

pub(super) static GRANT_CONSTRAINTS: StructureShape = StructureShape {
    name: "GrantConstraints",
    members: &[
        Member::optional("EncryptionContextSubset", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("EncryptionContextEquals", &ENCRYPTION_CONTEXT_TYPE_SHAPE),
        Member::optional("SourceArn", &GRANT_CONSTRAINT_SOURCE_ARN_TYPE_SHAPE),
    ],
};
pub(super) static GRANT_CONSTRAINTS_SHAPE: Shape = Shape::structure(&GRANT_CONSTRAINTS);

pub(super) static GRANT_LIST_ENTRY: StructureShape = StructureShape {
    name: "GrantListEntry",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("GrantId", &GRANT_ID_TYPE_SHAPE),
        Member::optional("Name", &GRANT_NAME_TYPE_SHAPE),
        Member::optional("CreationDate", &DATE_TYPE_SHAPE),
        Member::optional("GranteePrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("RetiringPrincipal", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("IssuingAccount", &PRINCIPAL_ID_TYPE_SHAPE),
        Member::optional("Operations", &GRANT_OPERATION_LIST_SHAPE),
        Member::optional("Constraints", &GRANT_CONSTRAINTS_SHAPE),
        Member::optional("GranteeServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
        Member::optional("RetiringServicePrincipal", &SERVICE_PRINCIPAL_TYPE_SHAPE),
    ],
};
pub(super) static GRANT_LIST_ENTRY_SHAPE: Shape = Shape::structure(&GRANT_LIST_ENTRY);

pub(super) static KEY_LAST_USAGE_DATA: StructureShape = StructureShape {
    name: "KeyLastUsageData",
    members: &[
        Member::optional("Operation", &KEY_LAST_USAGE_TRACKING_OPERATION_SHAPE),
        Member::optional("Timestamp", &DATE_TYPE_SHAPE),
        Member::optional("CloudTrailEventId", &CLOUD_TRAIL_EVENT_ID_TYPE_SHAPE),
        Member::optional("KmsRequestId", &KMS_REQUEST_ID_TYPE_SHAPE),
    ],
};
pub(super) static KEY_LAST_USAGE_DATA_SHAPE: Shape = Shape::structure(&KEY_LAST_USAGE_DATA);

pub(super) static KEY_LIST_ENTRY: StructureShape = StructureShape {
    name: "KeyListEntry",
    members: &[Member::optional("KeyId", &KEY_ID_TYPE_SHAPE), Member::optional("KeyArn", &ARN_TYPE_SHAPE)],
};
pub(super) static KEY_LIST_ENTRY_SHAPE: Shape = Shape::structure(&KEY_LIST_ENTRY);

pub(super) static KEY_METADATA: StructureShape = StructureShape {
    name: "KeyMetadata",
    members: &[
        Member::optional("AWSAccountId", &AWS_ACCOUNT_ID_TYPE_SHAPE),
        Member::required("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("CreationDate", &DATE_TYPE_SHAPE),
        Member::optional("Enabled", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Description", &DESCRIPTION_TYPE_SHAPE),
        Member::optional("KeyUsage", &KEY_USAGE_TYPE_SHAPE),
        Member::optional("KeyState", &KEY_STATE_SHAPE),
        Member::optional("DeletionDate", &DATE_TYPE_SHAPE),
        Member::optional("ValidTo", &DATE_TYPE_SHAPE),
        Member::optional("Origin", &ORIGIN_TYPE_SHAPE),
        Member::optional("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE_SHAPE),
        Member::optional("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE),
        Member::optional("ExpirationModel", &EXPIRATION_MODEL_TYPE_SHAPE),
        Member::optional("KeyManager", &KEY_MANAGER_TYPE_SHAPE),
        Member::optional("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC_SHAPE),
        Member::optional("KeySpec", &KEY_SPEC_SHAPE),
        Member::optional("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("EncapsulationAlgorithms", &ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("MultiRegion", &NULLABLE_BOOLEAN_TYPE_SHAPE),
        Member::optional("MultiRegionConfiguration", &MULTI_REGION_CONFIGURATION_SHAPE),
        Member::optional("PendingDeletionWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE_SHAPE),
        Member::optional("MacAlgorithms", &MAC_ALGORITHM_SPEC_LIST_SHAPE),
        Member::optional("XksKeyConfiguration", &XKS_KEY_CONFIGURATION_TYPE_SHAPE),
        Member::optional("CurrentKeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
    ],
};
pub(super) static KEY_METADATA_SHAPE: Shape = Shape::structure(&KEY_METADATA);

pub(super) static MULTI_REGION_CONFIGURATION: StructureShape = StructureShape {
    name: "MultiRegionConfiguration",
    members: &[
        Member::optional("MultiRegionKeyType", &MULTI_REGION_KEY_TYPE_SHAPE),
        Member::optional("PrimaryKey", &MULTI_REGION_KEY_SHAPE),
        Member::optional("ReplicaKeys", &MULTI_REGION_KEY_LIST_SHAPE),
    ],
};
pub(super) static MULTI_REGION_CONFIGURATION_SHAPE: Shape = Shape::structure(&MULTI_REGION_CONFIGURATION);

pub(super) static MULTI_REGION_KEY: StructureShape = StructureShape {
    name: "MultiRegionKey",
    members: &[Member::optional("Arn", &ARN_TYPE_SHAPE), Member::optional("Region", &REGION_TYPE_SHAPE)],
};
pub(super) static MULTI_REGION_KEY_SHAPE: Shape = Shape::structure(&MULTI_REGION_KEY);

pub(super) static RECIPIENT_INFO: StructureShape = StructureShape {
    name: "RecipientInfo",
    members: &[
        Member::optional("KeyEncryptionAlgorithm", &KEY_ENCRYPTION_MECHANISM_SHAPE),
        Member::optional("AttestationDocument", &ATTESTATION_DOCUMENT_TYPE_SHAPE),
    ],
};
pub(super) static RECIPIENT_INFO_SHAPE: Shape = Shape::structure(&RECIPIENT_INFO);

pub(super) static ROTATIONS_LIST_ENTRY: StructureShape = StructureShape {
    name: "RotationsListEntry",
    members: &[
        Member::optional("KeyId", &KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialId", &BACKING_KEY_ID_TYPE_SHAPE),
        Member::optional("KeyMaterialDescription", &KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE),
        Member::optional("ImportState", &IMPORT_STATE_SHAPE),
        Member::optional("KeyMaterialState", &KEY_MATERIAL_STATE_SHAPE),
        Member::optional("ExpirationModel", &EXPIRATION_MODEL_TYPE_SHAPE),
        Member::optional("ValidTo", &DATE_TYPE_SHAPE),
        Member::optional("RotationDate", &DATE_TYPE_SHAPE),
        Member::optional("RotationType", &ROTATION_TYPE_SHAPE),
    ],
};
pub(super) static ROTATIONS_LIST_ENTRY_SHAPE: Shape = Shape::structure(&ROTATIONS_LIST_ENTRY);

pub(super) static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("TagKey", &TAG_KEY_TYPE_SHAPE), Member::required("TagValue", &TAG_VALUE_TYPE_SHAPE)],
};
pub(super) static TAG_SHAPE: Shape = Shape::structure(&TAG);

pub(super) static XKS_KEY_CONFIGURATION_TYPE: StructureShape =
    StructureShape { name: "XksKeyConfigurationType", members: &[Member::optional("Id", &XKS_KEY_ID_TYPE_SHAPE)] };
pub(super) static XKS_KEY_CONFIGURATION_TYPE_SHAPE: Shape = Shape::structure(&XKS_KEY_CONFIGURATION_TYPE);

pub(super) static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE: StructureShape = StructureShape {
    name: "XksProxyAuthenticationCredentialType",
    members: &[
        Member::required("AccessKeyId", &XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE),
        Member::required("RawSecretAccessKey", &XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE_SHAPE),
    ],
};
pub(super) static XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE_SHAPE: Shape =
    Shape::structure(&XKS_PROXY_AUTHENTICATION_CREDENTIAL_TYPE);

pub(super) static XKS_PROXY_CONFIGURATION_TYPE: StructureShape = StructureShape {
    name: "XksProxyConfigurationType",
    members: &[
        Member::optional("Connectivity", &XKS_PROXY_CONNECTIVITY_TYPE_SHAPE),
        Member::optional("AccessKeyId", &XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE),
        Member::optional("UriEndpoint", &XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE),
        Member::optional("UriPath", &XKS_PROXY_URI_PATH_TYPE_SHAPE),
        Member::optional("VpcEndpointServiceName", &XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE),
        Member::optional("VpcEndpointServiceOwner", &ACCOUNT_ID_TYPE_SHAPE),
    ],
};
pub(super) static XKS_PROXY_CONFIGURATION_TYPE_SHAPE: Shape = Shape::structure(&XKS_PROXY_CONFIGURATION_TYPE);

pub(super) static AWS_ACCOUNT_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ACCOUNT_ID_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ID_TYPE, Bounds::between(12, 12));
pub(super) static ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::AlgorithmSpec::NAMES);
pub(super) static ALIAS_LIST_SHAPE: Shape = Shape::list(&ALIAS_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static ALIAS_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ALIAS_NAME_TYPE, Bounds::between(1, 256));
pub(super) static ARN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(20, 2048));
pub(super) static ATTESTATION_DOCUMENT_TYPE_SHAPE: Shape = Shape::blob(Bounds::between(1, 262144));
pub(super) static BACKING_KEY_ID_RESPONSE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::BACKING_KEY_ID_RESPONSE_TYPE, Bounds::between(0, 64));
pub(super) static BACKING_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::BACKING_KEY_ID_RESPONSE_TYPE, Bounds::between(64, 64));
pub(super) static BOOLEAN_TYPE_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static CIPHERTEXT_TYPE_SHAPE: Shape = Shape::blob(Bounds::between(1, 6144));
pub(super) static CLOUD_HSM_CLUSTER_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CLOUD_HSM_CLUSTER_ID_TYPE, Bounds::between(19, 24));
pub(super) static CLOUD_TRAIL_EVENT_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static CONNECTION_ERROR_CODE_TYPE_SHAPE: Shape = Shape::one_of(enums::ConnectionErrorCodeType::NAMES);
pub(super) static CONNECTION_STATE_TYPE_SHAPE: Shape = Shape::one_of(enums::ConnectionStateType::NAMES);
pub(super) static CUSTOM_KEY_STORE_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 64));
pub(super) static CUSTOM_KEY_STORE_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 256));
pub(super) static CUSTOM_KEY_STORE_TYPE_SHAPE: Shape = Shape::one_of(enums::CustomKeyStoreType::NAMES);
pub(super) static CUSTOM_KEY_STORES_LIST_SHAPE: Shape = Shape::list(&CUSTOM_KEY_STORES_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static CUSTOMER_MASTER_KEY_SPEC_SHAPE: Shape = Shape::one_of(enums::CustomerMasterKeySpec::NAMES);
pub(super) static DATA_KEY_PAIR_SPEC_SHAPE: Shape = Shape::one_of(enums::DataKeyPairSpec::NAMES);
pub(super) static DATA_KEY_SPEC_SHAPE: Shape = Shape::one_of(enums::DataKeySpec::NAMES);
pub(super) static DATE_TYPE_SHAPE: Shape = Shape::TIMESTAMP;
pub(super) static DESCRIPTION_TYPE_SHAPE: Shape = Shape::text(Bounds::between(0, 8192));
pub(super) static DRY_RUN_MODIFIER_LIST_SHAPE: Shape = Shape::list(&DRY_RUN_MODIFIER_TYPE_SHAPE, Bounds::NONE);
pub(super) static DRY_RUN_MODIFIER_TYPE_SHAPE: Shape = Shape::one_of(enums::DryRunModifierType::NAMES);
pub(super) static ENCAPSULATION_ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::EncapsulationAlgorithmSpec::NAMES);
pub(super) static ENCAPSULATION_ALGORITHM_SPEC_LIST_SHAPE: Shape =
    Shape::list(&ENCAPSULATION_ALGORITHM_SPEC_SHAPE, Bounds::NONE);
pub(super) static ENCRYPTION_ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::EncryptionAlgorithmSpec::NAMES);
pub(super) static ENCRYPTION_ALGORITHM_SPEC_LIST_SHAPE: Shape =
    Shape::list(&ENCRYPTION_ALGORITHM_SPEC_SHAPE, Bounds::NONE);
pub(super) static ENCRYPTION_CONTEXT_KEY_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ENCRYPTION_CONTEXT_TYPE_SHAPE: Shape =
    Shape::map(&ENCRYPTION_CONTEXT_KEY_SHAPE, &ENCRYPTION_CONTEXT_VALUE_SHAPE, Bounds::NONE);
pub(super) static ENCRYPTION_CONTEXT_VALUE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static EXPIRATION_MODEL_TYPE_SHAPE: Shape = Shape::one_of(enums::ExpirationModelType::NAMES);
pub(super) static GRANT_CONSTRAINT_SOURCE_ARN_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::GRANT_CONSTRAINT_SOURCE_ARN_TYPE, Bounds::between(20, 512));
pub(super) static GRANT_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static GRANT_LIST_SHAPE: Shape = Shape::list(&GRANT_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static GRANT_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ALIAS_NAME_TYPE, Bounds::between(1, 256));
pub(super) static GRANT_OPERATION_SHAPE: Shape = Shape::one_of(enums::GrantOperation::NAMES);
pub(super) static GRANT_OPERATION_LIST_SHAPE: Shape = Shape::list(&GRANT_OPERATION_SHAPE, Bounds::NONE);
pub(super) static GRANT_TOKEN_LIST_SHAPE: Shape = Shape::list(&GRANT_TOKEN_TYPE_SHAPE, Bounds::between(0, 10));
pub(super) static GRANT_TOKEN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 8192));
pub(super) static IMPORT_STATE_SHAPE: Shape = Shape::one_of(enums::ImportState::NAMES);
pub(super) static IMPORT_TYPE_SHAPE: Shape = Shape::one_of(enums::ImportType::NAMES);
pub(super) static INCLUDE_KEY_MATERIAL_SHAPE: Shape = Shape::one_of(enums::IncludeKeyMaterial::NAMES);
pub(super) static KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::KeyAgreementAlgorithmSpec::NAMES);
pub(super) static KEY_AGREEMENT_ALGORITHM_SPEC_LIST_SHAPE: Shape =
    Shape::list(&KEY_AGREEMENT_ALGORITHM_SPEC_SHAPE, Bounds::NONE);
pub(super) static KEY_ENCRYPTION_MECHANISM_SHAPE: Shape = Shape::one_of(enums::KeyEncryptionMechanism::NAMES);
pub(super) static KEY_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 2048));
pub(super) static KEY_LAST_USAGE_TRACKING_OPERATION_SHAPE: Shape =
    Shape::one_of(enums::KeyLastUsageTrackingOperation::NAMES);
pub(super) static KEY_LIST_SHAPE: Shape = Shape::list(&KEY_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static KEY_MANAGER_TYPE_SHAPE: Shape = Shape::one_of(enums::KeyManagerType::NAMES);
pub(super) static KEY_MATERIAL_DESCRIPTION_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::KEY_MATERIAL_DESCRIPTION_TYPE, Bounds::between(0, 256));
pub(super) static KEY_MATERIAL_STATE_SHAPE: Shape = Shape::one_of(enums::KeyMaterialState::NAMES);
pub(super) static KEY_SPEC_SHAPE: Shape = Shape::one_of(enums::KeySpec::NAMES);
pub(super) static KEY_STATE_SHAPE: Shape = Shape::one_of(enums::KeyState::NAMES);
pub(super) static KEY_STORE_PASSWORD_TYPE_SHAPE: Shape = Shape::text(Bounds::between(7, 32)).secret();
pub(super) static KEY_USAGE_TYPE_SHAPE: Shape = Shape::one_of(enums::KeyUsageType::NAMES);
pub(super) static KMS_REQUEST_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static LIMIT_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static MAC_ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::MacAlgorithmSpec::NAMES);
pub(super) static MAC_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape::list(&MAC_ALGORITHM_SPEC_SHAPE, Bounds::NONE);
pub(super) static MARKER_TYPE_SHAPE: Shape = Shape::text_like(&patterns::MARKER_TYPE, Bounds::between(1, 1024));
pub(super) static MESSAGE_TYPE_SHAPE: Shape = Shape::one_of(enums::MessageType::NAMES);
pub(super) static MULTI_REGION_KEY_LIST_SHAPE: Shape = Shape::list(&MULTI_REGION_KEY_SHAPE, Bounds::NONE);
pub(super) static MULTI_REGION_KEY_TYPE_SHAPE: Shape = Shape::one_of(enums::MultiRegionKeyType::NAMES);
pub(super) static NULLABLE_BOOLEAN_TYPE_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static NUMBER_OF_BYTES_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 1024));
pub(super) static ORIGIN_TYPE_SHAPE: Shape = Shape::one_of(enums::OriginType::NAMES);
pub(super) static PENDING_WINDOW_IN_DAYS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 365));
pub(super) static PLAINTEXT_TYPE_SHAPE: Shape = Shape::blob(Bounds::between(1, 4096)).secret();
pub(super) static POLICY_NAME_LIST_SHAPE: Shape = Shape::list(&POLICY_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static POLICY_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::POLICY_NAME_TYPE, Bounds::between(1, 128));
pub(super) static POLICY_TYPE_SHAPE: Shape = Shape::text_like(&patterns::POLICY_TYPE, Bounds::between(1, 131072));
pub(super) static PRINCIPAL_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::PRINCIPAL_ID_TYPE, Bounds::between(1, 256));
pub(super) static PUBLIC_KEY_TYPE_SHAPE: Shape = Shape::blob(Bounds::between(1, 8192));
pub(super) static REGION_TYPE_SHAPE: Shape = Shape::text_like(&patterns::REGION_TYPE, Bounds::between(1, 32));
pub(super) static RESOURCE_OWNER_TYPE_SHAPE: Shape = Shape::one_of(enums::ResourceOwnerType::NAMES);
pub(super) static RESOURCE_OWNERS_LIST_SHAPE: Shape = Shape::list(&RESOURCE_OWNER_TYPE_SHAPE, Bounds::between(1, 2));
pub(super) static ROTATION_PERIOD_IN_DAYS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(90, 2560));
pub(super) static ROTATION_TYPE_SHAPE: Shape = Shape::one_of(enums::RotationType::NAMES);
pub(super) static ROTATIONS_LIST_SHAPE: Shape = Shape::list(&ROTATIONS_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static SERVICE_PRINCIPAL_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SERVICE_PRINCIPAL_TYPE, Bounds::between(1, 128));
pub(super) static SIGNING_ALGORITHM_SPEC_SHAPE: Shape = Shape::one_of(enums::SigningAlgorithmSpec::NAMES);
pub(super) static SIGNING_ALGORITHM_SPEC_LIST_SHAPE: Shape = Shape::list(&SIGNING_ALGORITHM_SPEC_SHAPE, Bounds::NONE);
pub(super) static TAG_KEY_LIST_SHAPE: Shape = Shape::list(&TAG_KEY_TYPE_SHAPE, Bounds::NONE);
pub(super) static TAG_KEY_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static TAG_LIST_SHAPE: Shape = Shape::list(&TAG_SHAPE, Bounds::NONE);
pub(super) static TAG_VALUE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(0, 256));
pub(super) static TRUST_ANCHOR_CERTIFICATE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 5000));
pub(super) static WRAPPING_KEY_SPEC_SHAPE: Shape = Shape::one_of(enums::WrappingKeySpec::NAMES);
pub(super) static XKS_KEY_ID_TYPE_SHAPE: Shape = Shape::text_like(&patterns::XKS_KEY_ID_TYPE, Bounds::between(1, 128));
pub(super) static XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::XKS_PROXY_AUTHENTICATION_ACCESS_KEY_ID_TYPE, Bounds::between(20, 30)).secret();
pub(super) static XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::XKS_PROXY_AUTHENTICATION_RAW_SECRET_ACCESS_KEY_TYPE, Bounds::between(43, 64)).secret();
pub(super) static XKS_PROXY_CONNECTIVITY_TYPE_SHAPE: Shape = Shape::one_of(enums::XksProxyConnectivityType::NAMES);
pub(super) static XKS_PROXY_URI_ENDPOINT_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::XKS_PROXY_URI_ENDPOINT_TYPE, Bounds::between(10, 128));
pub(super) static XKS_PROXY_URI_PATH_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::XKS_PROXY_URI_PATH_TYPE, Bounds::between(10, 128));
pub(super) static XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::XKS_PROXY_VPC_ENDPOINT_SERVICE_NAME_TYPE, Bounds::between(20, 64));
