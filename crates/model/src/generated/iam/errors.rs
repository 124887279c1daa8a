//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountNotManagementOrDelegatedAdministratorException",
    code: "AccountNotManagementOrDelegatedAdministratorException",
    status: 400,
    fault: Fault::Client,
};

pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
    name: "CallerIsNotManagementAccountException",
    code: "CallerIsNotManagementAccountException",
    status: 400,
    fault: Fault::Client,
};

pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "ConcurrentModificationException",
    code: "ConcurrentModification",
    status: 409,
    fault: Fault::Client,
};

pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: ErrorShape =
    ErrorShape { name: "CredentialReportExpiredException", code: "ReportExpired", status: 410, fault: Fault::Client };

pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "CredentialReportNotPresentException",
    code: "ReportNotPresent",
    status: 410,
    fault: Fault::Client,
};

pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: ErrorShape = ErrorShape {
    name: "CredentialReportNotReadyException",
    code: "ReportInProgress",
    status: 404,
    fault: Fault::Client,
};

pub static DELETE_CONFLICT_EXCEPTION: ErrorShape =
    ErrorShape { name: "DeleteConflictException", code: "DeleteConflict", status: 409, fault: Fault::Client };

pub static DUPLICATE_CERTIFICATE_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicateCertificateException",
    code: "DuplicateCertificate",
    status: 409,
    fault: Fault::Client,
};

pub static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicateSSHPublicKeyException",
    code: "DuplicateSSHPublicKey",
    status: 400,
    fault: Fault::Client,
};

pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { name: "EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409, fault: Fault::Client };

pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorShape = ErrorShape {
    name: "EntityTemporarilyUnmodifiableException",
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
    fault: Fault::Client,
};

pub static FEATURE_DISABLED_EXCEPTION: ErrorShape =
    ErrorShape { name: "FeatureDisabledException", code: "FeatureDisabled", status: 404, fault: Fault::Client };

pub static FEATURE_ENABLED_EXCEPTION: ErrorShape =
    ErrorShape { name: "FeatureEnabledException", code: "FeatureEnabled", status: 409, fault: Fault::Client };

pub static INVALID_AUTHENTICATION_CODE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidAuthenticationCodeException",
    code: "InvalidAuthenticationCode",
    status: 403,
    fault: Fault::Client,
};

pub static INVALID_CERTIFICATE_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidCertificateException", code: "InvalidCertificate", status: 400, fault: Fault::Client };

pub static INVALID_INPUT_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidInputException", code: "InvalidInput", status: 400, fault: Fault::Client };

pub static INVALID_PUBLIC_KEY_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidPublicKeyException", code: "InvalidPublicKey", status: 400, fault: Fault::Client };

pub static INVALID_USER_TYPE_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidUserTypeException", code: "InvalidUserType", status: 400, fault: Fault::Client };

pub static KEY_PAIR_MISMATCH_EXCEPTION: ErrorShape =
    ErrorShape { name: "KeyPairMismatchException", code: "KeyPairMismatch", status: 400, fault: Fault::Client };

pub static LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { name: "LimitExceededException", code: "LimitExceeded", status: 409, fault: Fault::Client };

pub static MALFORMED_CERTIFICATE_EXCEPTION: ErrorShape = ErrorShape {
    name: "MalformedCertificateException",
    code: "MalformedCertificate",
    status: 400,
    fault: Fault::Client,
};

pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    fault: Fault::Client,
};

pub static NAME_CONFLICT_EXCEPTION: ErrorShape =
    ErrorShape { name: "NameConflictException", code: "NameConflict", status: 409, fault: Fault::Client };

pub static NO_SUCH_ENTITY_EXCEPTION: ErrorShape =
    ErrorShape { name: "NoSuchEntityException", code: "NoSuchEntity", status: 404, fault: Fault::Client };

pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorShape = ErrorShape {
    name: "OpenIdIdpCommunicationErrorException",
    code: "OpenIdIdpCommunicationError",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationNotFoundException",
    code: "OrganizationNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationNotInAllFeaturesModeException",
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
    fault: Fault::Client,
};

pub static PASSWORD_POLICY_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "PasswordPolicyViolationException",
    code: "PasswordPolicyViolation",
    status: 400,
    fault: Fault::Client,
};

pub static POLICY_EVALUATION_EXCEPTION: ErrorShape =
    ErrorShape { name: "PolicyEvaluationException", code: "PolicyEvaluation", status: 500, fault: Fault::Server };

pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorShape =
    ErrorShape { name: "PolicyNotAttachableException", code: "PolicyNotAttachable", status: 400, fault: Fault::Client };

pub static REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "ReportGenerationLimitExceededException",
    code: "ReportGenerationLimitExceeded",
    status: 409,
    fault: Fault::Client,
};

pub static ROLE_MODIFIED_EXCEPTION: ErrorShape =
    ErrorShape { name: "RoleModifiedException", code: "RoleModified", status: 409, fault: Fault::Client };

pub static ROLE_TEMPLATE_DISABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "RoleTemplateDisabledException",
    code: "RoleTemplateDisabled",
    status: 400,
    fault: Fault::Client,
};

pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "ServiceAccessNotEnabledException",
    code: "ServiceAccessNotEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static SERVICE_FAILURE_EXCEPTION: ErrorShape =
    ErrorShape { name: "ServiceFailureException", code: "ServiceFailure", status: 500, fault: Fault::Server };

pub static SERVICE_NOT_SUPPORTED_EXCEPTION: ErrorShape =
    ErrorShape { name: "ServiceNotSupportedException", code: "NotSupportedService", status: 404, fault: Fault::Client };

pub static UNMODIFIABLE_ENTITY_EXCEPTION: ErrorShape =
    ErrorShape { name: "UnmodifiableEntityException", code: "UnmodifiableEntity", status: 400, fault: Fault::Client };

pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: ErrorShape = ErrorShape {
    name: "UnrecognizedPublicKeyEncodingException",
    code: "UnrecognizedPublicKeyEncoding",
    status: 400,
    fault: Fault::Client,
};
