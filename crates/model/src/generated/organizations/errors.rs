//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "AWSOrganizationsNotInUseException",
    code: "AWSOrganizationsNotInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCESS_DENIED_EXCEPTION: ErrorShape =
    ErrorShape { name: "AccessDeniedException", code: "AccessDeniedException", status: 400, fault: Fault::Client };

pub static ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccessDeniedForDependencyException",
    code: "AccessDeniedForDependencyException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_ALREADY_CLOSED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountAlreadyClosedException",
    code: "AccountAlreadyClosedException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_ALREADY_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountAlreadyRegisteredException",
    code: "AccountAlreadyRegisteredException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountNotFoundException",
    code: "AccountNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountNotRegisteredException",
    code: "AccountNotRegisteredException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountOwnerNotVerifiedException",
    code: "AccountOwnerNotVerifiedException",
    status: 400,
    fault: Fault::Client,
};

pub static ALREADY_IN_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "AlreadyInOrganizationException",
    code: "AlreadyInOrganizationException",
    status: 400,
    fault: Fault::Client,
};

pub static CHILD_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "ChildNotFoundException", code: "ChildNotFoundException", status: 400, fault: Fault::Client };

pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 400,
    fault: Fault::Client,
};

pub static CONFLICT_EXCEPTION: ErrorShape =
    ErrorShape { name: "ConflictException", code: "ConflictException", status: 400, fault: Fault::Client };

pub static CONSTRAINT_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "ConstraintViolationException",
    code: "ConstraintViolationException",
    status: 400,
    fault: Fault::Client,
};

pub static CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "CreateAccountStatusNotFoundException",
    code: "CreateAccountStatusNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static DESTINATION_PARENT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "DestinationParentNotFoundException",
    code: "DestinationParentNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static DUPLICATE_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicateAccountException",
    code: "DuplicateAccountException",
    status: 400,
    fault: Fault::Client,
};

pub static DUPLICATE_HANDSHAKE_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicateHandshakeException",
    code: "DuplicateHandshakeException",
    status: 400,
    fault: Fault::Client,
};

pub static DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicateOrganizationalUnitException",
    code: "DuplicateOrganizationalUnitException",
    status: 400,
    fault: Fault::Client,
};

pub static DUPLICATE_POLICY_ATTACHMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicatePolicyAttachmentException",
    code: "DuplicatePolicyAttachmentException",
    status: 400,
    fault: Fault::Client,
};

pub static DUPLICATE_POLICY_EXCEPTION: ErrorShape = ErrorShape {
    name: "DuplicatePolicyException",
    code: "DuplicatePolicyException",
    status: 400,
    fault: Fault::Client,
};

pub static EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "EffectivePolicyNotFoundException",
    code: "EffectivePolicyNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static FINALIZING_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "FinalizingOrganizationException",
    code: "FinalizingOrganizationException",
    status: 400,
    fault: Fault::Client,
};

pub static HANDSHAKE_ALREADY_IN_STATE_EXCEPTION: ErrorShape = ErrorShape {
    name: "HandshakeAlreadyInStateException",
    code: "HandshakeAlreadyInStateException",
    status: 400,
    fault: Fault::Client,
};

pub static HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "HandshakeConstraintViolationException",
    code: "HandshakeConstraintViolationException",
    status: 400,
    fault: Fault::Client,
};

pub static HANDSHAKE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "HandshakeNotFoundException",
    code: "HandshakeNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_HANDSHAKE_TRANSITION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidHandshakeTransitionException",
    code: "InvalidHandshakeTransitionException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_INPUT_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidInputException", code: "InvalidInputException", status: 400, fault: Fault::Client };

pub static INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidResponsibilityTransferTransitionException",
    code: "InvalidResponsibilityTransferTransitionException",
    status: 400,
    fault: Fault::Client,
};

pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocumentException",
    status: 400,
    fault: Fault::Client,
};

pub static MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "MasterCannotLeaveOrganizationException",
    code: "MasterCannotLeaveOrganizationException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATION_NOT_EMPTY_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationNotEmptyException",
    code: "OrganizationNotEmptyException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationalUnitNotEmptyException",
    code: "OrganizationalUnitNotEmptyException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationalUnitNotFoundException",
    code: "OrganizationalUnitNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static PARENT_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "ParentNotFoundException", code: "ParentNotFoundException", status: 400, fault: Fault::Client };

pub static POLICY_CHANGES_IN_PROGRESS_EXCEPTION: ErrorShape = ErrorShape {
    name: "PolicyChangesInProgressException",
    code: "PolicyChangesInProgressException",
    status: 400,
    fault: Fault::Client,
};

pub static POLICY_IN_USE_EXCEPTION: ErrorShape =
    ErrorShape { name: "PolicyInUseException", code: "PolicyInUseException", status: 400, fault: Fault::Client };

pub static POLICY_NOT_ATTACHED_EXCEPTION: ErrorShape = ErrorShape {
    name: "PolicyNotAttachedException",
    code: "PolicyNotAttachedException",
    status: 400,
    fault: Fault::Client,
};

pub static POLICY_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "PolicyNotFoundException", code: "PolicyNotFoundException", status: 400, fault: Fault::Client };

pub static POLICY_TYPE_ALREADY_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "PolicyTypeAlreadyEnabledException",
    code: "PolicyTypeAlreadyEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "PolicyTypeNotAvailableForOrganizationException",
    code: "PolicyTypeNotAvailableForOrganizationException",
    status: 400,
    fault: Fault::Client,
};

pub static POLICY_TYPE_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "PolicyTypeNotEnabledException",
    code: "PolicyTypeNotEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourcePolicyNotFoundException",
    code: "ResourcePolicyNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResponsibilityTransferAlreadyInStatusException",
    code: "ResponsibilityTransferAlreadyInStatusException",
    status: 400,
    fault: Fault::Client,
};

pub static RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResponsibilityTransferNotFoundException",
    code: "ResponsibilityTransferNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static ROOT_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "RootNotFoundException", code: "RootNotFoundException", status: 400, fault: Fault::Client };

pub static SERVICE_EXCEPTION: ErrorShape =
    ErrorShape { name: "ServiceException", code: "ServiceException", status: 500, fault: Fault::Server };

pub static SOURCE_PARENT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "SourceParentNotFoundException",
    code: "SourceParentNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static TARGET_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "TargetNotFoundException", code: "TargetNotFoundException", status: 400, fault: Fault::Client };

pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "TooManyRequestsException",
    code: "TooManyRequestsException",
    status: 400,
    fault: Fault::Client,
};

pub static UNSUPPORTED_API_ENDPOINT_EXCEPTION: ErrorShape = ErrorShape {
    name: "UnsupportedAPIEndpointException",
    code: "UnsupportedAPIEndpointException",
    status: 400,
    fault: Fault::Client,
};
