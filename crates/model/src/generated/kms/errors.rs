//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static ALREADY_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { name: "AlreadyExistsException", code: "AlreadyExistsException", status: 400, fault: Fault::Client };

pub static CLOUD_HSM_CLUSTER_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudHsmClusterInUseException",
    code: "CloudHsmClusterInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudHsmClusterInvalidConfigurationException",
    code: "CloudHsmClusterInvalidConfigurationException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_HSM_CLUSTER_NOT_ACTIVE_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudHsmClusterNotActiveException",
    code: "CloudHsmClusterNotActiveException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudHsmClusterNotFoundException",
    code: "CloudHsmClusterNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_HSM_CLUSTER_NOT_RELATED_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudHsmClusterNotRelatedException",
    code: "CloudHsmClusterNotRelatedException",
    status: 400,
    fault: Fault::Client,
};

pub static CONFLICT_EXCEPTION: ErrorShape =
    ErrorShape { name: "ConflictException", code: "ConflictException", status: 400, fault: Fault::Client };

pub static CUSTOM_KEY_STORE_HAS_CMKS_EXCEPTION: ErrorShape = ErrorShape {
    name: "CustomKeyStoreHasCMKsException",
    code: "CustomKeyStoreHasCMKsException",
    status: 400,
    fault: Fault::Client,
};

pub static CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: ErrorShape = ErrorShape {
    name: "CustomKeyStoreInvalidStateException",
    code: "CustomKeyStoreInvalidStateException",
    status: 400,
    fault: Fault::Client,
};

pub static CUSTOM_KEY_STORE_NAME_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "CustomKeyStoreNameInUseException",
    code: "CustomKeyStoreNameInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "CustomKeyStoreNotFoundException",
    code: "CustomKeyStoreNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static DEPENDENCY_TIMEOUT_EXCEPTION: ErrorShape = ErrorShape {
    name: "DependencyTimeoutException",
    code: "DependencyTimeoutException",
    status: 503,
    fault: Fault::Server,
};

pub static DISABLED_EXCEPTION: ErrorShape =
    ErrorShape { name: "DisabledException", code: "DisabledException", status: 400, fault: Fault::Client };

pub static DRY_RUN_OPERATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "DryRunOperationException",
    code: "DryRunOperationException",
    status: 400,
    fault: Fault::Client,
};

pub static EXPIRED_IMPORT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "ExpiredImportTokenException",
    code: "ExpiredImportTokenException",
    status: 400,
    fault: Fault::Client,
};

pub static INCORRECT_KEY_EXCEPTION: ErrorShape =
    ErrorShape { name: "IncorrectKeyException", code: "IncorrectKeyException", status: 400, fault: Fault::Client };

pub static INCORRECT_KEY_MATERIAL_EXCEPTION: ErrorShape = ErrorShape {
    name: "IncorrectKeyMaterialException",
    code: "IncorrectKeyMaterialException",
    status: 400,
    fault: Fault::Client,
};

pub static INCORRECT_TRUST_ANCHOR_EXCEPTION: ErrorShape = ErrorShape {
    name: "IncorrectTrustAnchorException",
    code: "IncorrectTrustAnchorException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_ALIAS_NAME_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidAliasNameException",
    code: "InvalidAliasNameException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_ARN_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidArnException", code: "InvalidArnException", status: 400, fault: Fault::Client };

pub static INVALID_CIPHERTEXT_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidCiphertextException",
    code: "InvalidCiphertextException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_GRANT_ID_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidGrantIdException", code: "InvalidGrantIdException", status: 400, fault: Fault::Client };

pub static INVALID_GRANT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidGrantTokenException",
    code: "InvalidGrantTokenException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_IMPORT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidImportTokenException",
    code: "InvalidImportTokenException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_KEY_USAGE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidKeyUsageException",
    code: "InvalidKeyUsageException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_MARKER_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidMarkerException", code: "InvalidMarkerException", status: 400, fault: Fault::Client };

pub static KMS_INTERNAL_EXCEPTION: ErrorShape =
    ErrorShape { name: "KMSInternalException", code: "KMSInternalException", status: 500, fault: Fault::Server };

pub static KMS_INVALID_MAC_EXCEPTION: ErrorShape =
    ErrorShape { name: "KMSInvalidMacException", code: "KMSInvalidMacException", status: 400, fault: Fault::Client };

pub static KMS_INVALID_SIGNATURE_EXCEPTION: ErrorShape = ErrorShape {
    name: "KMSInvalidSignatureException",
    code: "KMSInvalidSignatureException",
    status: 400,
    fault: Fault::Client,
};

pub static KMS_INVALID_STATE_EXCEPTION: ErrorShape = ErrorShape {
    name: "KMSInvalidStateException",
    code: "KMSInvalidStateException",
    status: 400,
    fault: Fault::Client,
};

pub static KEY_UNAVAILABLE_EXCEPTION: ErrorShape =
    ErrorShape { name: "KeyUnavailableException", code: "KeyUnavailableException", status: 500, fault: Fault::Server };

pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { name: "LimitExceededException", code: "LimitExceededException", status: 400, fault: Fault::Client };

pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocumentException",
    status: 400,
    fault: Fault::Client,
};

pub static NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "NotFoundException", code: "NotFoundException", status: 400, fault: Fault::Client };

pub static TAG_EXCEPTION: ErrorShape =
    ErrorShape { name: "TagException", code: "TagException", status: 400, fault: Fault::Client };

pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "UnsupportedOperationException",
    code: "UnsupportedOperationException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_KEY_ALREADY_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksKeyAlreadyInUseException",
    code: "XksKeyAlreadyInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksKeyInvalidConfigurationException",
    code: "XksKeyInvalidConfigurationException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_KEY_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "XksKeyNotFoundException", code: "XksKeyNotFoundException", status: 400, fault: Fault::Client };

pub static XKS_PROXY_INCORRECT_AUTHENTICATION_CREDENTIAL_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyIncorrectAuthenticationCredentialException",
    code: "XksProxyIncorrectAuthenticationCredentialException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyInvalidConfigurationException",
    code: "XksProxyInvalidConfigurationException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_INVALID_RESPONSE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyInvalidResponseException",
    code: "XksProxyInvalidResponseException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_URI_ENDPOINT_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyUriEndpointInUseException",
    code: "XksProxyUriEndpointInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_URI_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyUriInUseException",
    code: "XksProxyUriInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_URI_UNREACHABLE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyUriUnreachableException",
    code: "XksProxyUriUnreachableException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyVpcEndpointServiceInUseException",
    code: "XksProxyVpcEndpointServiceInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyVpcEndpointServiceInvalidConfigurationException",
    code: "XksProxyVpcEndpointServiceInvalidConfigurationException",
    status: 400,
    fault: Fault::Client,
};

pub static XKS_PROXY_VPC_ENDPOINT_SERVICE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "XksProxyVpcEndpointServiceNotFoundException",
    code: "XksProxyVpcEndpointServiceNotFoundException",
    status: 400,
    fault: Fault::Client,
};
