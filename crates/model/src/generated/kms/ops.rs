//! Written by `cargo xtask codegen`; not to be edited.

use super::{
    CancelKeyDeletionRequest, CancelKeyDeletionResponse, ConnectCustomKeyStoreRequest, ConnectCustomKeyStoreResponse,
    CreateAliasRequest, CreateCustomKeyStoreRequest, CreateCustomKeyStoreResponse, CreateGrantRequest,
    CreateGrantResponse, CreateKeyRequest, CreateKeyResponse, DecapsulateRequest, DecapsulateResponse, DecryptRequest,
    DecryptResponse, DeleteAliasRequest, DeleteCustomKeyStoreRequest, DeleteCustomKeyStoreResponse,
    DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse, DeriveSharedSecretRequest,
    DeriveSharedSecretResponse, DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresResponse, DescribeKeyRequest,
    DescribeKeyResponse, DisableKeyRequest, DisableKeyRotationRequest, DisconnectCustomKeyStoreRequest,
    DisconnectCustomKeyStoreResponse, EnableKeyRequest, EnableKeyRotationRequest, EncapsulateRequest,
    EncapsulateResponse, EncryptRequest, EncryptResponse, GenerateDataKeyPairRequest, GenerateDataKeyPairResponse,
    GenerateDataKeyPairWithoutPlaintextRequest, GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyRequest,
    GenerateDataKeyResponse, GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse,
    GenerateMacRequest, GenerateMacResponse, GenerateRandomRequest, GenerateRandomResponse, GetKeyLastUsageRequest,
    GetKeyLastUsageResponse, GetKeyPolicyRequest, GetKeyPolicyResponse, GetKeyRotationStatusRequest,
    GetKeyRotationStatusResponse, GetParametersForImportRequest, GetParametersForImportResponse, GetPublicKeyRequest,
    GetPublicKeyResponse, ImportKeyMaterialRequest, ImportKeyMaterialResponse, ListAliasesRequest, ListAliasesResponse,
    ListGrantsRequest, ListGrantsResponse, ListKeyPoliciesRequest, ListKeyPoliciesResponse, ListKeyRotationsRequest,
    ListKeyRotationsResponse, ListKeysRequest, ListKeysResponse, ListResourceTagsRequest, ListResourceTagsResponse,
    ListRetirableGrantsRequest, PutKeyPolicyRequest, ReEncryptRequest, ReEncryptResponse, ReplicateKeyRequest,
    ReplicateKeyResponse, RetireGrantRequest, RevokeGrantRequest, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse,
    SERVICE, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse, SignRequest, SignResponse, TagResourceRequest,
    UntagResourceRequest, UpdateAliasRequest, UpdateCustomKeyStoreRequest, UpdateCustomKeyStoreResponse,
    UpdateKeyDescriptionRequest, UpdatePrimaryRegionRequest, VerifyMacRequest, VerifyMacResponse, VerifyRequest,
    VerifyResponse, errors,
};
use crate::runtime::operation::{OperationShape, operation};
use crate::runtime::structure::{Unit, enumeration};

operation! {
    CancelKeyDeletion(CancelKeyDeletionRequest) -> CancelKeyDeletionResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ConnectCustomKeyStore(ConnectCustomKeyStoreRequest) -> ConnectCustomKeyStoreResponse [
        CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION,
        CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION,
    ]
}

operation! {
    CreateAlias(CreateAliasRequest) -> Unit [
        ALREADY_EXISTS_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ALIAS_NAME_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    CreateCustomKeyStore(CreateCustomKeyStoreRequest) -> CreateCustomKeyStoreResponse [
        CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION,
        CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION,
        CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION, INCORRECT_TRUST_ANCHOR_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION,
        XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION, XKS_PROXY_INVALID_RESPONSE_EXCEPTION,
        XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION, XKS_PROXY_URI_IN_USE_EXCEPTION, XKS_PROXY_URI_UNREACHABLE_EXCEPTION,
        XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION,
        XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    CreateGrant(CreateGrantRequest) -> CreateGrantResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_ARN_EXCEPTION,
        INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    CreateKey(CreateKeyRequest) -> CreateKeyResponse [
        CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
        CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION,
        KMS_INTERNAL_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, TAG_EXCEPTION,
        UNSUPPORTED_OPERATION_EXCEPTION, XKS_KEY_ALREADY_IN_USE_EXCEPTION, XKS_KEY_INVALID_CONFIGURATION_EXCEPTION,
        XKS_KEY_NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    Decapsulate(DecapsulateRequest) -> DecapsulateResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_CIPHERTEXT_EXCEPTION,
        INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    Decrypt(DecryptRequest) -> DecryptResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INCORRECT_KEY_EXCEPTION,
        INVALID_CIPHERTEXT_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION,
        KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    DeleteAlias(DeleteAliasRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    DeleteCustomKeyStore(DeleteCustomKeyStoreRequest) -> DeleteCustomKeyStoreResponse [
        CUSTOM_KEY_STORE_HAS_CMKS_EXCEPTION, CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
        CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION,
    ]
}

operation! {
    DeleteImportedKeyMaterial(DeleteImportedKeyMaterialRequest) -> DeleteImportedKeyMaterialResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    DeriveSharedSecret(DeriveSharedSecretRequest) -> DeriveSharedSecretResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    DescribeCustomKeyStores(DescribeCustomKeyStoresRequest) -> DescribeCustomKeyStoresResponse [
        CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION,
    ]
}

operation! {
    DescribeKey(DescribeKeyRequest) -> DescribeKeyResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    DisableKey(DisableKeyRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    DisableKeyRotation(DisableKeyRotationRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    DisconnectCustomKeyStore(DisconnectCustomKeyStoreRequest) -> DisconnectCustomKeyStoreResponse [
        CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION,
    ]
}

operation! {
    EnableKey(EnableKeyRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    EnableKeyRotation(EnableKeyRotationRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    Encapsulate(EncapsulateRequest) -> EncapsulateResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    Encrypt(EncryptRequest) -> EncryptResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GenerateDataKey(GenerateDataKeyRequest) -> GenerateDataKeyResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GenerateDataKeyPair(GenerateDataKeyPairRequest) -> GenerateDataKeyPairResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    GenerateDataKeyPairWithoutPlaintext(GenerateDataKeyPairWithoutPlaintextRequest) -> GenerateDataKeyPairWithoutPlaintextResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    GenerateDataKeyWithoutPlaintext(GenerateDataKeyWithoutPlaintextRequest) -> GenerateDataKeyWithoutPlaintextResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GenerateMac(GenerateMacRequest) -> GenerateMacResponse [
        DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION,
        KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GenerateRandom(GenerateRandomRequest) -> GenerateRandomResponse [
        CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION,
        KMS_INTERNAL_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    GetKeyLastUsage(GetKeyLastUsageRequest) -> GetKeyLastUsageResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GetKeyPolicy(GetKeyPolicyRequest) -> GetKeyPolicyResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    GetKeyRotationStatus(GetKeyRotationStatusRequest) -> GetKeyRotationStatusResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    GetParametersForImport(GetParametersForImportRequest) -> GetParametersForImportResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    GetPublicKey(GetPublicKeyRequest) -> GetPublicKeyResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    ImportKeyMaterial(ImportKeyMaterialRequest) -> ImportKeyMaterialResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, EXPIRED_IMPORT_TOKEN_EXCEPTION, INCORRECT_KEY_MATERIAL_EXCEPTION,
        INVALID_ARN_EXCEPTION, INVALID_CIPHERTEXT_EXCEPTION, INVALID_IMPORT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    ListAliases(ListAliasesRequest) -> ListAliasesResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ListGrants(ListGrantsRequest) -> ListGrantsResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION, INVALID_MARKER_EXCEPTION,
        KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ListKeyPolicies(ListKeyPoliciesRequest) -> ListKeyPoliciesResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ListKeyRotations(ListKeyRotationsRequest) -> ListKeyRotationsResponse [
        INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    ListKeys(ListKeysRequest) -> ListKeysResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION,
    ]
}

operation! {
    ListResourceTags(ListResourceTagsRequest) -> ListResourceTagsResponse [
        INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ListRetirableGrants(ListRetirableGrantsRequest) -> ListGrantsResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_MARKER_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    PutKeyPolicy(PutKeyPolicyRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NOT_FOUND_EXCEPTION,
        UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    ReEncrypt(ReEncryptRequest) -> ReEncryptResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INCORRECT_KEY_EXCEPTION,
        INVALID_CIPHERTEXT_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION,
        KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    ReplicateKey(ReplicateKeyRequest) -> ReplicateKeyResponse [
        ALREADY_EXISTS_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NOT_FOUND_EXCEPTION,
        TAG_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    RetireGrant(RetireGrantRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION,
        INVALID_GRANT_TOKEN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    RevokeGrant(RevokeGrantRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_ARN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION,
        KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    RotateKeyOnDemand(RotateKeyOnDemandRequest) -> RotateKeyOnDemandResponse [
        CONFLICT_EXCEPTION, DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION,
        KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NOT_FOUND_EXCEPTION,
        UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    ScheduleKeyDeletion(ScheduleKeyDeletionRequest) -> ScheduleKeyDeletionResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    Sign(SignRequest) -> SignResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    TagResource(TagResourceRequest) -> Unit [
        INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NOT_FOUND_EXCEPTION, TAG_EXCEPTION,
    ]
}

operation! {
    UntagResource(UntagResourceRequest) -> Unit [
        INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION, TAG_EXCEPTION,
    ]
}

operation! {
    UpdateAlias(UpdateAliasRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    UpdateCustomKeyStore(UpdateCustomKeyStoreRequest) -> UpdateCustomKeyStoreResponse [
        CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION,
        CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION, CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION,
        CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION, CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION,
        CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, KMS_INTERNAL_EXCEPTION,
        XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION, XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION,
        XKS_PROXY_INVALID_RESPONSE_EXCEPTION, XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION, XKS_PROXY_URI_IN_USE_EXCEPTION,
        XKS_PROXY_URI_UNREACHABLE_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION,
        XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION, XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    UpdateKeyDescription(UpdateKeyDescriptionRequest) -> Unit [
        DEPENDENCY_TIMEOUT_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    UpdatePrimaryRegion(UpdatePrimaryRegionRequest) -> Unit [
        DISABLED_EXCEPTION, INVALID_ARN_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION,
    ]
}

operation! {
    Verify(VerifyRequest) -> VerifyResponse [
        DEPENDENCY_TIMEOUT_EXCEPTION, DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION,
        INVALID_KEY_USAGE_EXCEPTION, KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_SIGNATURE_EXCEPTION,
        KMS_INVALID_STATE_EXCEPTION, NOT_FOUND_EXCEPTION,
    ]
}

operation! {
    VerifyMac(VerifyMacRequest) -> VerifyMacResponse [
        DISABLED_EXCEPTION, DRY_RUN_OPERATION_EXCEPTION, INVALID_GRANT_TOKEN_EXCEPTION, INVALID_KEY_USAGE_EXCEPTION,
        KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION, KMS_INVALID_MAC_EXCEPTION, KMS_INVALID_STATE_EXCEPTION,
        NOT_FOUND_EXCEPTION,
    ]
}

enumeration! {
    /// Every operation of the service.
    OperationName {
        CancelKeyDeletion = "CancelKeyDeletion", ConnectCustomKeyStore = "ConnectCustomKeyStore",
        CreateAlias = "CreateAlias", CreateCustomKeyStore = "CreateCustomKeyStore", CreateGrant = "CreateGrant",
        CreateKey = "CreateKey", Decapsulate = "Decapsulate", Decrypt = "Decrypt", DeleteAlias = "DeleteAlias",
        DeleteCustomKeyStore = "DeleteCustomKeyStore", DeleteImportedKeyMaterial = "DeleteImportedKeyMaterial",
        DeriveSharedSecret = "DeriveSharedSecret", DescribeCustomKeyStores = "DescribeCustomKeyStores",
        DescribeKey = "DescribeKey", DisableKey = "DisableKey", DisableKeyRotation = "DisableKeyRotation",
        DisconnectCustomKeyStore = "DisconnectCustomKeyStore", EnableKey = "EnableKey",
        EnableKeyRotation = "EnableKeyRotation", Encapsulate = "Encapsulate", Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey", GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext", GenerateMac = "GenerateMac",
        GenerateRandom = "GenerateRandom", GetKeyLastUsage = "GetKeyLastUsage", GetKeyPolicy = "GetKeyPolicy",
        GetKeyRotationStatus = "GetKeyRotationStatus", GetParametersForImport = "GetParametersForImport",
        GetPublicKey = "GetPublicKey", ImportKeyMaterial = "ImportKeyMaterial", ListAliases = "ListAliases",
        ListGrants = "ListGrants", ListKeyPolicies = "ListKeyPolicies", ListKeyRotations = "ListKeyRotations",
        ListKeys = "ListKeys", ListResourceTags = "ListResourceTags", ListRetirableGrants = "ListRetirableGrants",
        PutKeyPolicy = "PutKeyPolicy", ReEncrypt = "ReEncrypt", ReplicateKey = "ReplicateKey",
        RetireGrant = "RetireGrant", RevokeGrant = "RevokeGrant", RotateKeyOnDemand = "RotateKeyOnDemand",
        ScheduleKeyDeletion = "ScheduleKeyDeletion", Sign = "Sign", TagResource = "TagResource",
        UntagResource = "UntagResource", UpdateAlias = "UpdateAlias", UpdateCustomKeyStore = "UpdateCustomKeyStore",
        UpdateKeyDescription = "UpdateKeyDescription", UpdatePrimaryRegion = "UpdatePrimaryRegion", Verify = "Verify",
        VerifyMac = "VerifyMac",
    }
}

/// What the model says about each operation.
pub static OPERATIONS: [OperationShape; 56] = [
    OperationShape::of::<CancelKeyDeletion>(),
    OperationShape::of::<ConnectCustomKeyStore>(),
    OperationShape::of::<CreateAlias>(),
    OperationShape::of::<CreateCustomKeyStore>(),
    OperationShape::of::<CreateGrant>(),
    OperationShape::of::<CreateKey>(),
    OperationShape::of::<Decapsulate>(),
    OperationShape::of::<Decrypt>(),
    OperationShape::of::<DeleteAlias>(),
    OperationShape::of::<DeleteCustomKeyStore>(),
    OperationShape::of::<DeleteImportedKeyMaterial>(),
    OperationShape::of::<DeriveSharedSecret>(),
    OperationShape::of::<DescribeCustomKeyStores>(),
    OperationShape::of::<DescribeKey>(),
    OperationShape::of::<DisableKey>(),
    OperationShape::of::<DisableKeyRotation>(),
    OperationShape::of::<DisconnectCustomKeyStore>(),
    OperationShape::of::<EnableKey>(),
    OperationShape::of::<EnableKeyRotation>(),
    OperationShape::of::<Encapsulate>(),
    OperationShape::of::<Encrypt>(),
    OperationShape::of::<GenerateDataKey>(),
    OperationShape::of::<GenerateDataKeyPair>(),
    OperationShape::of::<GenerateDataKeyPairWithoutPlaintext>(),
    OperationShape::of::<GenerateDataKeyWithoutPlaintext>(),
    OperationShape::of::<GenerateMac>(),
    OperationShape::of::<GenerateRandom>(),
    OperationShape::of::<GetKeyLastUsage>(),
    OperationShape::of::<GetKeyPolicy>(),
    OperationShape::of::<GetKeyRotationStatus>(),
    OperationShape::of::<GetParametersForImport>(),
    OperationShape::of::<GetPublicKey>(),
    OperationShape::of::<ImportKeyMaterial>(),
    OperationShape::of::<ListAliases>(),
    OperationShape::of::<ListGrants>(),
    OperationShape::of::<ListKeyPolicies>(),
    OperationShape::of::<ListKeyRotations>(),
    OperationShape::of::<ListKeys>(),
    OperationShape::of::<ListResourceTags>(),
    OperationShape::of::<ListRetirableGrants>(),
    OperationShape::of::<PutKeyPolicy>(),
    OperationShape::of::<ReEncrypt>(),
    OperationShape::of::<ReplicateKey>(),
    OperationShape::of::<RetireGrant>(),
    OperationShape::of::<RevokeGrant>(),
    OperationShape::of::<RotateKeyOnDemand>(),
    OperationShape::of::<ScheduleKeyDeletion>(),
    OperationShape::of::<Sign>(),
    OperationShape::of::<TagResource>(),
    OperationShape::of::<UntagResource>(),
    OperationShape::of::<UpdateAlias>(),
    OperationShape::of::<UpdateCustomKeyStore>(),
    OperationShape::of::<UpdateKeyDescription>(),
    OperationShape::of::<UpdatePrimaryRegion>(),
    OperationShape::of::<Verify>(),
    OperationShape::of::<VerifyMac>(),
];
