//! Written by `cargo xtask codegen`; not to be edited.

use super::enums;
use super::patterns;
use crate::runtime::shape::{Bounds, Member, Shape, StructureShape};

pub(super) static ACCEPT_HANDSHAKE_REQUEST: StructureShape =
    StructureShape { name: "AcceptHandshakeRequest", members: &[Member::required("HandshakeId", &HANDSHAKE_ID_SHAPE)] };

pub(super) static ATTACH_POLICY_REQUEST: StructureShape = StructureShape {
    name: "AttachPolicyRequest",
    members: &[Member::required("PolicyId", &POLICY_ID_SHAPE), Member::required("TargetId", &POLICY_TARGET_ID_SHAPE)],
};

pub(super) static CANCEL_HANDSHAKE_REQUEST: StructureShape =
    StructureShape { name: "CancelHandshakeRequest", members: &[Member::required("HandshakeId", &HANDSHAKE_ID_SHAPE)] };

pub(super) static CLOSE_ACCOUNT_REQUEST: StructureShape =
    StructureShape { name: "CloseAccountRequest", members: &[Member::required("AccountId", &ACCOUNT_ID_SHAPE)] };

pub(super) static CREATE_ACCOUNT_REQUEST: StructureShape = StructureShape {
    name: "CreateAccountRequest",
    members: &[
        Member::required("Email", &EMAIL_SHAPE),
        Member::required("AccountName", &CREATE_ACCOUNT_NAME_SHAPE),
        Member::optional("RoleName", &ROLE_NAME_SHAPE),
        Member::optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static CREATE_GOV_CLOUD_ACCOUNT_REQUEST: StructureShape = StructureShape {
    name: "CreateGovCloudAccountRequest",
    members: &[
        Member::required("Email", &EMAIL_SHAPE),
        Member::required("AccountName", &CREATE_ACCOUNT_NAME_SHAPE),
        Member::optional("RoleName", &ROLE_NAME_SHAPE),
        Member::optional("IamUserAccessToBilling", &IAM_USER_ACCESS_TO_BILLING_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static CREATE_ORGANIZATION_REQUEST: StructureShape = StructureShape {
    name: "CreateOrganizationRequest",
    members: &[Member::optional("FeatureSet", &ORGANIZATION_FEATURE_SET_SHAPE)],
};

pub(super) static CREATE_ORGANIZATIONAL_UNIT_REQUEST: StructureShape = StructureShape {
    name: "CreateOrganizationalUnitRequest",
    members: &[
        Member::required("ParentId", &PARENT_ID_SHAPE),
        Member::required("Name", &ORGANIZATIONAL_UNIT_NAME_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static CREATE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "CreatePolicyRequest",
    members: &[
        Member::required("Content", &POLICY_CONTENT_SHAPE),
        Member::required("Description", &POLICY_DESCRIPTION_SHAPE),
        Member::required("Name", &POLICY_NAME_SHAPE),
        Member::required("Type", &POLICY_TYPE_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static DECLINE_HANDSHAKE_REQUEST: StructureShape = StructureShape {
    name: "DeclineHandshakeRequest",
    members: &[Member::required("HandshakeId", &HANDSHAKE_ID_SHAPE)],
};

pub(super) static DELETE_ORGANIZATIONAL_UNIT_REQUEST: StructureShape = StructureShape {
    name: "DeleteOrganizationalUnitRequest",
    members: &[Member::required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID_SHAPE)],
};

pub(super) static DELETE_POLICY_REQUEST: StructureShape =
    StructureShape { name: "DeletePolicyRequest", members: &[Member::required("PolicyId", &POLICY_ID_SHAPE)] };

pub(super) static DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST: StructureShape = StructureShape {
    name: "DeregisterDelegatedAdministratorRequest",
    members: &[
        Member::required("AccountId", &ACCOUNT_ID_SHAPE),
        Member::required("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE),
    ],
};

pub(super) static DESCRIBE_ACCOUNT_REQUEST: StructureShape =
    StructureShape { name: "DescribeAccountRequest", members: &[Member::required("AccountId", &ACCOUNT_ID_SHAPE)] };

pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST: StructureShape = StructureShape {
    name: "DescribeCreateAccountStatusRequest",
    members: &[Member::required("CreateAccountRequestId", &CREATE_ACCOUNT_REQUEST_ID_SHAPE)],
};

pub(super) static DESCRIBE_EFFECTIVE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DescribeEffectivePolicyRequest",
    members: &[
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
        Member::optional("TargetId", &POLICY_TARGET_ID_SHAPE),
    ],
};

pub(super) static DESCRIBE_HANDSHAKE_REQUEST: StructureShape = StructureShape {
    name: "DescribeHandshakeRequest",
    members: &[Member::required("HandshakeId", &HANDSHAKE_ID_SHAPE)],
};

pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST: StructureShape = StructureShape {
    name: "DescribeOrganizationalUnitRequest",
    members: &[Member::required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID_SHAPE)],
};

pub(super) static DESCRIBE_POLICY_REQUEST: StructureShape =
    StructureShape { name: "DescribePolicyRequest", members: &[Member::required("PolicyId", &POLICY_ID_SHAPE)] };

pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST: StructureShape = StructureShape {
    name: "DescribeResponsibilityTransferRequest",
    members: &[Member::required("Id", &RESPONSIBILITY_TRANSFER_ID_SHAPE)],
};

pub(super) static DETACH_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DetachPolicyRequest",
    members: &[Member::required("PolicyId", &POLICY_ID_SHAPE), Member::required("TargetId", &POLICY_TARGET_ID_SHAPE)],
};

pub(super) static DISABLE_AWS_SERVICE_ACCESS_REQUEST: StructureShape = StructureShape {
    name: "DisableAWSServiceAccessRequest",
    members: &[Member::required("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE)],
};

pub(super) static DISABLE_POLICY_TYPE_REQUEST: StructureShape = StructureShape {
    name: "DisablePolicyTypeRequest",
    members: &[Member::required("RootId", &ROOT_ID_SHAPE), Member::required("PolicyType", &POLICY_TYPE_SHAPE)],
};

pub(super) static ENABLE_AWS_SERVICE_ACCESS_REQUEST: StructureShape = StructureShape {
    name: "EnableAWSServiceAccessRequest",
    members: &[Member::required("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE)],
};

pub(super) static ENABLE_ALL_FEATURES_REQUEST: StructureShape =
    StructureShape { name: "EnableAllFeaturesRequest", members: &[] };

pub(super) static ENABLE_POLICY_TYPE_REQUEST: StructureShape = StructureShape {
    name: "EnablePolicyTypeRequest",
    members: &[Member::required("RootId", &ROOT_ID_SHAPE), Member::required("PolicyType", &POLICY_TYPE_SHAPE)],
};

pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST: StructureShape = StructureShape {
    name: "InviteAccountToOrganizationRequest",
    members: &[
        Member::required("Target", &HANDSHAKE_PARTY_SHAPE),
        Member::optional("Notes", &HANDSHAKE_NOTES_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST: StructureShape = StructureShape {
    name: "InviteOrganizationToTransferResponsibilityRequest",
    members: &[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE_SHAPE),
        Member::required("Target", &HANDSHAKE_PARTY_SHAPE),
        Member::optional("Notes", &HANDSHAKE_NOTES_SHAPE),
        Member::required("StartTimestamp", &TIMESTAMP_SHAPE),
        Member::required("SourceName", &RESPONSIBILITY_TRANSFER_NAME_SHAPE),
        Member::optional("Tags", &TAGS_SHAPE),
    ],
};

pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST: StructureShape = StructureShape {
    name: "ListAWSServiceAccessForOrganizationRequest",
    members: &[Member::optional("NextToken", &NEXT_TOKEN_SHAPE), Member::optional("MaxResults", &MAX_RESULTS_SHAPE)],
};

pub(super) static LIST_ACCOUNTS_FOR_PARENT_REQUEST: StructureShape = StructureShape {
    name: "ListAccountsForParentRequest",
    members: &[
        Member::required("ParentId", &PARENT_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_ACCOUNTS_REQUEST: StructureShape = StructureShape {
    name: "ListAccountsRequest",
    members: &[Member::optional("NextToken", &NEXT_TOKEN_SHAPE), Member::optional("MaxResults", &MAX_RESULTS_SHAPE)],
};

pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "ListAccountsWithInvalidEffectivePolicyRequest",
    members: &[
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_CHILDREN_REQUEST: StructureShape = StructureShape {
    name: "ListChildrenRequest",
    members: &[
        Member::required("ParentId", &PARENT_ID_SHAPE),
        Member::required("ChildType", &CHILD_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_CREATE_ACCOUNT_STATUS_REQUEST: StructureShape = StructureShape {
    name: "ListCreateAccountStatusRequest",
    members: &[
        Member::optional("States", &CREATE_ACCOUNT_STATES_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_DELEGATED_ADMINISTRATORS_REQUEST: StructureShape = StructureShape {
    name: "ListDelegatedAdministratorsRequest",
    members: &[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST: StructureShape = StructureShape {
    name: "ListDelegatedServicesForAccountRequest",
    members: &[
        Member::required("AccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST: StructureShape = StructureShape {
    name: "ListEffectivePolicyValidationErrorsRequest",
    members: &[
        Member::required("AccountId", &ACCOUNT_ID_SHAPE),
        Member::required("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST: StructureShape = StructureShape {
    name: "ListHandshakesForAccountRequest",
    members: &[
        Member::optional("Filter", &HANDSHAKE_FILTER_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST: StructureShape = StructureShape {
    name: "ListHandshakesForOrganizationRequest",
    members: &[
        Member::optional("Filter", &HANDSHAKE_FILTER_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: StructureShape = StructureShape {
    name: "ListInboundResponsibilityTransfersRequest",
    members: &[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE_SHAPE),
        Member::optional("Id", &RESPONSIBILITY_TRANSFER_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST: StructureShape = StructureShape {
    name: "ListOrganizationalUnitsForParentRequest",
    members: &[
        Member::required("ParentId", &PARENT_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST: StructureShape = StructureShape {
    name: "ListOutboundResponsibilityTransfersRequest",
    members: &[
        Member::required("Type", &RESPONSIBILITY_TRANSFER_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_PARENTS_REQUEST: StructureShape = StructureShape {
    name: "ListParentsRequest",
    members: &[
        Member::required("ChildId", &CHILD_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_POLICIES_FOR_TARGET_REQUEST: StructureShape = StructureShape {
    name: "ListPoliciesForTargetRequest",
    members: &[
        Member::required("TargetId", &POLICY_TARGET_ID_SHAPE),
        Member::required("Filter", &POLICY_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListPoliciesRequest",
    members: &[
        Member::required("Filter", &POLICY_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static LIST_ROOTS_REQUEST: StructureShape = StructureShape {
    name: "ListRootsRequest",
    members: &[Member::optional("NextToken", &NEXT_TOKEN_SHAPE), Member::optional("MaxResults", &MAX_RESULTS_SHAPE)],
};

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: StructureShape = StructureShape {
    name: "ListTagsForResourceRequest",
    members: &[
        Member::required("ResourceId", &TAGGABLE_RESOURCE_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_TARGETS_FOR_POLICY_REQUEST: StructureShape = StructureShape {
    name: "ListTargetsForPolicyRequest",
    members: &[
        Member::required("PolicyId", &POLICY_ID_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
    ],
};

pub(super) static MOVE_ACCOUNT_REQUEST: StructureShape = StructureShape {
    name: "MoveAccountRequest",
    members: &[
        Member::required("AccountId", &ACCOUNT_ID_SHAPE),
        Member::required("SourceParentId", &PARENT_ID_SHAPE),
        Member::required("DestinationParentId", &PARENT_ID_SHAPE),
    ],
};

pub(super) static PUT_RESOURCE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutResourcePolicyRequest",
    members: &[Member::required("Content", &RESOURCE_POLICY_CONTENT_SHAPE), Member::optional("Tags", &TAGS_SHAPE)],
};

pub(super) static REGISTER_DELEGATED_ADMINISTRATOR_REQUEST: StructureShape = StructureShape {
    name: "RegisterDelegatedAdministratorRequest",
    members: &[
        Member::required("AccountId", &ACCOUNT_ID_SHAPE),
        Member::required("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE),
    ],
};

pub(super) static REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST: StructureShape = StructureShape {
    name: "RemoveAccountFromOrganizationRequest",
    members: &[Member::required("AccountId", &ACCOUNT_ID_SHAPE)],
};

pub(super) static TAG_RESOURCE_REQUEST: StructureShape = StructureShape {
    name: "TagResourceRequest",
    members: &[Member::required("ResourceId", &TAGGABLE_RESOURCE_ID_SHAPE), Member::required("Tags", &TAGS_SHAPE)],
};

pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST: StructureShape = StructureShape {
    name: "TerminateResponsibilityTransferRequest",
    members: &[
        Member::required("Id", &RESPONSIBILITY_TRANSFER_ID_SHAPE),
        Member::optional("EndTimestamp", &TIMESTAMP_SHAPE),
    ],
};

pub(super) static UNTAG_RESOURCE_REQUEST: StructureShape = StructureShape {
    name: "UntagResourceRequest",
    members: &[
        Member::required("ResourceId", &TAGGABLE_RESOURCE_ID_SHAPE),
        Member::required("TagKeys", &TAG_KEYS_SHAPE),
    ],
};

pub(super) static UPDATE_ORGANIZATIONAL_UNIT_REQUEST: StructureShape = StructureShape {
    name: "UpdateOrganizationalUnitRequest",
    members: &[
        Member::required("OrganizationalUnitId", &ORGANIZATIONAL_UNIT_ID_SHAPE),
        Member::optional("Name", &ORGANIZATIONAL_UNIT_NAME_SHAPE),
    ],
};

pub(super) static UPDATE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "UpdatePolicyRequest",
    members: &[
        Member::required("PolicyId", &POLICY_ID_SHAPE),
        Member::optional("Name", &POLICY_NAME_SHAPE),
        Member::optional("Description", &POLICY_DESCRIPTION_SHAPE),
        Member::optional("Content", &POLICY_CONTENT_SHAPE),
    ],
};

pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_REQUEST: StructureShape = StructureShape {
    name: "UpdateResponsibilityTransferRequest",
    members: &[
        Member::required("Id", &RESPONSIBILITY_TRANSFER_ID_SHAPE),
        Member::required("Name", &RESPONSIBILITY_TRANSFER_NAME_SHAPE),
    ],
};

pub(super) static ACCEPT_HANDSHAKE_RESPONSE: StructureShape =
    StructureShape { name: "AcceptHandshakeResponse", members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)] };

pub(super) static CANCEL_HANDSHAKE_RESPONSE: StructureShape =
    StructureShape { name: "CancelHandshakeResponse", members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)] };

pub(super) static CREATE_ACCOUNT_RESPONSE: StructureShape = StructureShape {
    name: "CreateAccountResponse",
    members: &[Member::optional("CreateAccountStatus", &CREATE_ACCOUNT_STATUS_SHAPE)],
};

pub(super) static CREATE_GOV_CLOUD_ACCOUNT_RESPONSE: StructureShape = StructureShape {
    name: "CreateGovCloudAccountResponse",
    members: &[Member::optional("CreateAccountStatus", &CREATE_ACCOUNT_STATUS_SHAPE)],
};

pub(super) static CREATE_ORGANIZATION_RESPONSE: StructureShape = StructureShape {
    name: "CreateOrganizationResponse",
    members: &[Member::optional("Organization", &ORGANIZATION_SHAPE)],
};

pub(super) static CREATE_ORGANIZATIONAL_UNIT_RESPONSE: StructureShape = StructureShape {
    name: "CreateOrganizationalUnitResponse",
    members: &[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT_SHAPE)],
};

pub(super) static CREATE_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "CreatePolicyResponse", members: &[Member::optional("Policy", &POLICY_SHAPE)] };

pub(super) static DECLINE_HANDSHAKE_RESPONSE: StructureShape =
    StructureShape { name: "DeclineHandshakeResponse", members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)] };

pub(super) static DESCRIBE_ACCOUNT_RESPONSE: StructureShape =
    StructureShape { name: "DescribeAccountResponse", members: &[Member::optional("Account", &ACCOUNT_SHAPE)] };

pub(super) static DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE: StructureShape = StructureShape {
    name: "DescribeCreateAccountStatusResponse",
    members: &[Member::optional("CreateAccountStatus", &CREATE_ACCOUNT_STATUS_SHAPE)],
};

pub(super) static DESCRIBE_EFFECTIVE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "DescribeEffectivePolicyResponse",
    members: &[Member::optional("EffectivePolicy", &EFFECTIVE_POLICY_SHAPE)],
};

pub(super) static DESCRIBE_HANDSHAKE_RESPONSE: StructureShape =
    StructureShape { name: "DescribeHandshakeResponse", members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)] };

pub(super) static DESCRIBE_ORGANIZATION_RESPONSE: StructureShape = StructureShape {
    name: "DescribeOrganizationResponse",
    members: &[Member::optional("Organization", &ORGANIZATION_SHAPE)],
};

pub(super) static DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE: StructureShape = StructureShape {
    name: "DescribeOrganizationalUnitResponse",
    members: &[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT_SHAPE)],
};

pub(super) static DESCRIBE_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "DescribePolicyResponse", members: &[Member::optional("Policy", &POLICY_SHAPE)] };

pub(super) static DESCRIBE_RESOURCE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "DescribeResourcePolicyResponse",
    members: &[Member::optional("ResourcePolicy", &RESOURCE_POLICY_SHAPE)],
};

pub(super) static DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE: StructureShape = StructureShape {
    name: "DescribeResponsibilityTransferResponse",
    members: &[Member::optional("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER_SHAPE)],
};

pub(super) static DISABLE_POLICY_TYPE_RESPONSE: StructureShape =
    StructureShape { name: "DisablePolicyTypeResponse", members: &[Member::optional("Root", &ROOT_SHAPE)] };

pub(super) static ENABLE_ALL_FEATURES_RESPONSE: StructureShape =
    StructureShape { name: "EnableAllFeaturesResponse", members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)] };

pub(super) static ENABLE_POLICY_TYPE_RESPONSE: StructureShape =
    StructureShape { name: "EnablePolicyTypeResponse", members: &[Member::optional("Root", &ROOT_SHAPE)] };

pub(super) static INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE: StructureShape = StructureShape {
    name: "InviteAccountToOrganizationResponse",
    members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)],
};

pub(super) static INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE: StructureShape = StructureShape {
    name: "InviteOrganizationToTransferResponsibilityResponse",
    members: &[Member::optional("Handshake", &HANDSHAKE_SHAPE)],
};

pub(super) static LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE: StructureShape = StructureShape {
    name: "ListAWSServiceAccessForOrganizationResponse",
    members: &[
        Member::optional("EnabledServicePrincipals", &ENABLED_SERVICE_PRINCIPALS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_ACCOUNTS_FOR_PARENT_RESPONSE: StructureShape = StructureShape {
    name: "ListAccountsForParentResponse",
    members: &[Member::optional("Accounts", &ACCOUNTS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_ACCOUNTS_RESPONSE: StructureShape = StructureShape {
    name: "ListAccountsResponse",
    members: &[Member::optional("Accounts", &ACCOUNTS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "ListAccountsWithInvalidEffectivePolicyResponse",
    members: &[
        Member::optional("Accounts", &ACCOUNTS_SHAPE),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_CHILDREN_RESPONSE: StructureShape = StructureShape {
    name: "ListChildrenResponse",
    members: &[Member::optional("Children", &CHILDREN_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_CREATE_ACCOUNT_STATUS_RESPONSE: StructureShape = StructureShape {
    name: "ListCreateAccountStatusResponse",
    members: &[
        Member::optional("CreateAccountStatuses", &CREATE_ACCOUNT_STATUSES_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_DELEGATED_ADMINISTRATORS_RESPONSE: StructureShape = StructureShape {
    name: "ListDelegatedAdministratorsResponse",
    members: &[
        Member::optional("DelegatedAdministrators", &DELEGATED_ADMINISTRATORS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE: StructureShape = StructureShape {
    name: "ListDelegatedServicesForAccountResponse",
    members: &[
        Member::optional("DelegatedServices", &DELEGATED_SERVICES_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE: StructureShape = StructureShape {
    name: "ListEffectivePolicyValidationErrorsResponse",
    members: &[
        Member::optional("AccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
        Member::optional("Path", &PATH_SHAPE),
        Member::optional("EvaluationTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
        Member::optional("EffectivePolicyValidationErrors", &EFFECTIVE_POLICY_VALIDATION_ERRORS_SHAPE),
    ],
};

pub(super) static LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE: StructureShape = StructureShape {
    name: "ListHandshakesForAccountResponse",
    members: &[Member::optional("Handshakes", &HANDSHAKES_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE: StructureShape = StructureShape {
    name: "ListHandshakesForOrganizationResponse",
    members: &[Member::optional("Handshakes", &HANDSHAKES_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: StructureShape = StructureShape {
    name: "ListInboundResponsibilityTransfersResponse",
    members: &[
        Member::optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE: StructureShape = StructureShape {
    name: "ListOrganizationalUnitsForParentResponse",
    members: &[
        Member::optional("OrganizationalUnits", &ORGANIZATIONAL_UNITS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE: StructureShape = StructureShape {
    name: "ListOutboundResponsibilityTransfersResponse",
    members: &[
        Member::optional("ResponsibilityTransfers", &RESPONSIBILITY_TRANSFERS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_PARENTS_RESPONSE: StructureShape = StructureShape {
    name: "ListParentsResponse",
    members: &[Member::optional("Parents", &PARENTS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_POLICIES_FOR_TARGET_RESPONSE: StructureShape = StructureShape {
    name: "ListPoliciesForTargetResponse",
    members: &[Member::optional("Policies", &POLICIES_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListPoliciesResponse",
    members: &[Member::optional("Policies", &POLICIES_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_ROOTS_RESPONSE: StructureShape = StructureShape {
    name: "ListRootsResponse",
    members: &[Member::optional("Roots", &ROOTS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: StructureShape = StructureShape {
    name: "ListTagsForResourceResponse",
    members: &[Member::optional("Tags", &TAGS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static LIST_TARGETS_FOR_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "ListTargetsForPolicyResponse",
    members: &[Member::optional("Targets", &POLICY_TARGETS_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "PutResourcePolicyResponse",
    members: &[Member::optional("ResourcePolicy", &RESOURCE_POLICY_SHAPE)],
};

pub(super) static TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE: StructureShape = StructureShape {
    name: "TerminateResponsibilityTransferResponse",
    members: &[Member::optional("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER_SHAPE)],
};

pub(super) static UPDATE_ORGANIZATIONAL_UNIT_RESPONSE: StructureShape = StructureShape {
    name: "UpdateOrganizationalUnitResponse",
    members: &[Member::optional("OrganizationalUnit", &ORGANIZATIONAL_UNIT_SHAPE)],
};

pub(super) static UPDATE_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "UpdatePolicyResponse", members: &[Member::optional("Policy", &POLICY_SHAPE)] };

pub(super) static UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE: StructureShape = StructureShape {
    name: "UpdateResponsibilityTransferResponse",
    members: &[Member::optional("ResponsibilityTransfer", &RESPONSIBILITY_TRANSFER_SHAPE)],
};

pub(super) static ACCOUNT: StructureShape = StructureShape {
    name: "Account",
    members: &[
        Member::optional("Id", &ACCOUNT_ID_SHAPE),
        Member::optional("Arn", &ACCOUNT_ARN_SHAPE),
        Member::optional("Email", &EMAIL_SHAPE),
        Member::optional("Name", &ACCOUNT_NAME_SHAPE),
        Member::optional("Status", &ACCOUNT_STATUS_SHAPE),
        Member::optional("State", &ACCOUNT_STATE_SHAPE),
        Member::optional("Paths", &PATHS_SHAPE),
        Member::optional("JoinedMethod", &ACCOUNT_JOINED_METHOD_SHAPE),
        Member::optional("JoinedTimestamp", &TIMESTAMP_SHAPE),
    ],
};
pub(super) static ACCOUNT_SHAPE: Shape = Shape::structure(&ACCOUNT);

pub(super) static CHILD: StructureShape = StructureShape {
    name: "Child",
    members: &[Member::optional("Id", &CHILD_ID_SHAPE), Member::optional("Type", &CHILD_TYPE_SHAPE)],
};
pub(super) static CHILD_SHAPE: Shape = Shape::structure(&CHILD);

pub(super) static CREATE_ACCOUNT_STATUS: StructureShape = StructureShape {
    name: "CreateAccountStatus",
    members: &[
        Member::optional("Id", &CREATE_ACCOUNT_REQUEST_ID_SHAPE),
        Member::optional("AccountName", &CREATE_ACCOUNT_NAME_SHAPE),
        Member::optional("State", &CREATE_ACCOUNT_STATE_SHAPE),
        Member::optional("RequestedTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("CompletedTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("AccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("GovCloudAccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("FailureReason", &CREATE_ACCOUNT_FAILURE_REASON_SHAPE),
    ],
};
pub(super) static CREATE_ACCOUNT_STATUS_SHAPE: Shape = Shape::structure(&CREATE_ACCOUNT_STATUS);

pub(super) static DELEGATED_ADMINISTRATOR: StructureShape = StructureShape {
    name: "DelegatedAdministrator",
    members: &[
        Member::optional("Id", &ACCOUNT_ID_SHAPE),
        Member::optional("Arn", &ACCOUNT_ARN_SHAPE),
        Member::optional("Email", &EMAIL_SHAPE),
        Member::optional("Name", &ACCOUNT_NAME_SHAPE),
        Member::optional("Status", &ACCOUNT_STATUS_SHAPE),
        Member::optional("State", &ACCOUNT_STATE_SHAPE),
        Member::optional("JoinedMethod", &ACCOUNT_JOINED_METHOD_SHAPE),
        Member::optional("JoinedTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("DelegationEnabledDate", &TIMESTAMP_SHAPE),
    ],
};
pub(super) static DELEGATED_ADMINISTRATOR_SHAPE: Shape = Shape::structure(&DELEGATED_ADMINISTRATOR);

pub(super) static DELEGATED_SERVICE: StructureShape = StructureShape {
    name: "DelegatedService",
    members: &[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE),
        Member::optional("DelegationEnabledDate", &TIMESTAMP_SHAPE),
    ],
};
pub(super) static DELEGATED_SERVICE_SHAPE: Shape = Shape::structure(&DELEGATED_SERVICE);

pub(super) static EFFECTIVE_POLICY: StructureShape = StructureShape {
    name: "EffectivePolicy",
    members: &[
        Member::optional("PolicyContent", &POLICY_CONTENT_SHAPE),
        Member::optional("LastUpdatedTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("TargetId", &POLICY_TARGET_ID_SHAPE),
        Member::optional("PolicyType", &EFFECTIVE_POLICY_TYPE_SHAPE),
    ],
};
pub(super) static EFFECTIVE_POLICY_SHAPE: Shape = Shape::structure(&EFFECTIVE_POLICY);

pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR: StructureShape = StructureShape {
    name: "EffectivePolicyValidationError",
    members: &[
        Member::optional("ErrorCode", &ERROR_CODE_SHAPE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE_SHAPE),
        Member::optional("PathToError", &PATH_TO_ERROR_SHAPE),
        Member::optional("ContributingPolicies", &POLICY_IDS_SHAPE),
    ],
};
pub(super) static EFFECTIVE_POLICY_VALIDATION_ERROR_SHAPE: Shape = Shape::structure(&EFFECTIVE_POLICY_VALIDATION_ERROR);

pub(super) static ENABLED_SERVICE_PRINCIPAL: StructureShape = StructureShape {
    name: "EnabledServicePrincipal",
    members: &[
        Member::optional("ServicePrincipal", &SERVICE_PRINCIPAL_SHAPE),
        Member::optional("DateEnabled", &TIMESTAMP_SHAPE),
    ],
};
pub(super) static ENABLED_SERVICE_PRINCIPAL_SHAPE: Shape = Shape::structure(&ENABLED_SERVICE_PRINCIPAL);

pub(super) static HANDSHAKE: StructureShape = StructureShape {
    name: "Handshake",
    members: &[
        Member::optional("Id", &HANDSHAKE_ID_SHAPE),
        Member::optional("Arn", &HANDSHAKE_ARN_SHAPE),
        Member::optional("Parties", &HANDSHAKE_PARTIES_SHAPE),
        Member::optional("State", &HANDSHAKE_STATE_SHAPE),
        Member::optional("RequestedTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("ExpirationTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("Action", &ACTION_TYPE_SHAPE),
        Member::optional("Resources", &HANDSHAKE_RESOURCES_SHAPE),
    ],
};
pub(super) static HANDSHAKE_SHAPE: Shape = Shape::structure(&HANDSHAKE);

pub(super) static HANDSHAKE_FILTER: StructureShape = StructureShape {
    name: "HandshakeFilter",
    members: &[
        Member::optional("ActionType", &ACTION_TYPE_SHAPE),
        Member::optional("ParentHandshakeId", &HANDSHAKE_ID_SHAPE),
    ],
};
pub(super) static HANDSHAKE_FILTER_SHAPE: Shape = Shape::structure(&HANDSHAKE_FILTER);

pub(super) static HANDSHAKE_PARTY: StructureShape = StructureShape {
    name: "HandshakeParty",
    members: &[
        Member::required("Id", &HANDSHAKE_PARTY_ID_SHAPE),
        Member::required("Type", &HANDSHAKE_PARTY_TYPE_SHAPE),
    ],
};
pub(super) static HANDSHAKE_PARTY_SHAPE: Shape = Shape::structure(&HANDSHAKE_PARTY);

pub(super) static HANDSHAKE_RESOURCE: StructureShape = StructureShape {
    name: "HandshakeResource",
    members: &[
        Member::optional("Value", &HANDSHAKE_RESOURCE_VALUE_SHAPE),
        Member::optional("Type", &HANDSHAKE_RESOURCE_TYPE_SHAPE),
        Member::optional("Resources", &HANDSHAKE_RESOURCES_SHAPE),
    ],
};
pub(super) static HANDSHAKE_RESOURCE_SHAPE: Shape = Shape::structure(&HANDSHAKE_RESOURCE);

pub(super) static ORGANIZATION: StructureShape = StructureShape {
    name: "Organization",
    members: &[
        Member::optional("Id", &ORGANIZATION_ID_SHAPE),
        Member::optional("Arn", &ORGANIZATION_ARN_SHAPE),
        Member::optional("FeatureSet", &ORGANIZATION_FEATURE_SET_SHAPE),
        Member::optional("MasterAccountArn", &ACCOUNT_ARN_SHAPE),
        Member::optional("MasterAccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("MasterAccountEmail", &EMAIL_SHAPE),
        Member::optional("AvailablePolicyTypes", &POLICY_TYPES_SHAPE),
    ],
};
pub(super) static ORGANIZATION_SHAPE: Shape = Shape::structure(&ORGANIZATION);

pub(super) static ORGANIZATIONAL_UNIT: StructureShape = StructureShape {
    name: "OrganizationalUnit",
    members: &[
        Member::optional("Id", &ORGANIZATIONAL_UNIT_ID_SHAPE),
        Member::optional("Arn", &ORGANIZATIONAL_UNIT_ARN_SHAPE),
        Member::optional("Name", &ORGANIZATIONAL_UNIT_NAME_SHAPE),
        Member::optional("Path", &PATH_SHAPE),
    ],
};
pub(super) static ORGANIZATIONAL_UNIT_SHAPE: Shape = Shape::structure(&ORGANIZATIONAL_UNIT);

pub(super) static PARENT: StructureShape = StructureShape {
    name: "Parent",
    members: &[Member::optional("Id", &PARENT_ID_SHAPE), Member::optional("Type", &PARENT_TYPE_SHAPE)],
};
pub(super) static PARENT_SHAPE: Shape = Shape::structure(&PARENT);

pub(super) static POLICY: StructureShape = StructureShape {
    name: "Policy",
    members: &[
        Member::optional("PolicySummary", &POLICY_SUMMARY_SHAPE),
        Member::optional("Content", &POLICY_CONTENT_SHAPE),
    ],
};
pub(super) static POLICY_SHAPE: Shape = Shape::structure(&POLICY);

pub(super) static POLICY_SUMMARY: StructureShape = StructureShape {
    name: "PolicySummary",
    members: &[
        Member::optional("Id", &POLICY_ID_SHAPE),
        Member::optional("Arn", &POLICY_ARN_SHAPE),
        Member::optional("Name", &POLICY_NAME_SHAPE),
        Member::optional("Description", &POLICY_DESCRIPTION_SHAPE),
        Member::optional("Type", &POLICY_TYPE_SHAPE),
        Member::optional("AwsManaged", &AWS_MANAGED_POLICY_SHAPE),
    ],
};
pub(super) static POLICY_SUMMARY_SHAPE: Shape = Shape::structure(&POLICY_SUMMARY);

pub(super) static POLICY_TARGET_SUMMARY: StructureShape = StructureShape {
    name: "PolicyTargetSummary",
    members: &[
        Member::optional("TargetId", &POLICY_TARGET_ID_SHAPE),
        Member::optional("Arn", &GENERIC_ARN_SHAPE),
        Member::optional("Name", &TARGET_NAME_SHAPE),
        Member::optional("Type", &TARGET_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_TARGET_SUMMARY_SHAPE: Shape = Shape::structure(&POLICY_TARGET_SUMMARY);

pub(super) static POLICY_TYPE_SUMMARY: StructureShape = StructureShape {
    name: "PolicyTypeSummary",
    members: &[Member::optional("Type", &POLICY_TYPE_SHAPE), Member::optional("Status", &POLICY_TYPE_STATUS_SHAPE)],
};
pub(super) static POLICY_TYPE_SUMMARY_SHAPE: Shape = Shape::structure(&POLICY_TYPE_SUMMARY);

pub(super) static RESOURCE_POLICY: StructureShape = StructureShape {
    name: "ResourcePolicy",
    members: &[
        Member::optional("ResourcePolicySummary", &RESOURCE_POLICY_SUMMARY_SHAPE),
        Member::optional("Content", &RESOURCE_POLICY_CONTENT_SHAPE),
    ],
};
pub(super) static RESOURCE_POLICY_SHAPE: Shape = Shape::structure(&RESOURCE_POLICY);

pub(super) static RESOURCE_POLICY_SUMMARY: StructureShape = StructureShape {
    name: "ResourcePolicySummary",
    members: &[Member::optional("Id", &RESOURCE_POLICY_ID_SHAPE), Member::optional("Arn", &RESOURCE_POLICY_ARN_SHAPE)],
};
pub(super) static RESOURCE_POLICY_SUMMARY_SHAPE: Shape = Shape::structure(&RESOURCE_POLICY_SUMMARY);

pub(super) static RESPONSIBILITY_TRANSFER: StructureShape = StructureShape {
    name: "ResponsibilityTransfer",
    members: &[
        Member::optional("Arn", &RESPONSIBILITY_TRANSFER_ARN_SHAPE),
        Member::optional("Name", &RESPONSIBILITY_TRANSFER_NAME_SHAPE),
        Member::optional("Id", &RESPONSIBILITY_TRANSFER_ID_SHAPE),
        Member::optional("Type", &RESPONSIBILITY_TRANSFER_TYPE_SHAPE),
        Member::optional("Status", &RESPONSIBILITY_TRANSFER_STATUS_SHAPE),
        Member::optional("Source", &TRANSFER_PARTICIPANT_SHAPE),
        Member::optional("Target", &TRANSFER_PARTICIPANT_SHAPE),
        Member::optional("StartTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("EndTimestamp", &TIMESTAMP_SHAPE),
        Member::optional("ActiveHandshakeId", &HANDSHAKE_ID_SHAPE),
    ],
};
pub(super) static RESPONSIBILITY_TRANSFER_SHAPE: Shape = Shape::structure(&RESPONSIBILITY_TRANSFER);

pub(super) static ROOT: StructureShape = StructureShape {
    name: "Root",
    members: &[
        Member::optional("Id", &ROOT_ID_SHAPE),
        Member::optional("Arn", &ROOT_ARN_SHAPE),
        Member::optional("Name", &ROOT_NAME_SHAPE),
        Member::optional("PolicyTypes", &POLICY_TYPES_SHAPE),
    ],
};
pub(super) static ROOT_SHAPE: Shape = Shape::structure(&ROOT);

pub(super) static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("Key", &TAG_KEY_SHAPE), Member::required("Value", &TAG_VALUE_SHAPE)],
};
pub(super) static TAG_SHAPE: Shape = Shape::structure(&TAG);

pub(super) static TRANSFER_PARTICIPANT: StructureShape = StructureShape {
    name: "TransferParticipant",
    members: &[
        Member::optional("ManagementAccountId", &ACCOUNT_ID_SHAPE),
        Member::optional("ManagementAccountEmail", &EMAIL_SHAPE),
    ],
};
pub(super) static TRANSFER_PARTICIPANT_SHAPE: Shape = Shape::structure(&TRANSFER_PARTICIPANT);

pub(super) static ACCOUNT_ARN_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ARN, Bounds::NONE);
pub(super) static ACCOUNT_ID_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ID, Bounds::at_most(12));
pub(super) static ACCOUNT_JOINED_METHOD_SHAPE: Shape = Shape::one_of(enums::AccountJoinedMethod::NAMES);
pub(super) static ACCOUNT_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::between(1, 128)).secret();
pub(super) static ACCOUNT_STATE_SHAPE: Shape = Shape::one_of(enums::AccountState::NAMES);
pub(super) static ACCOUNT_STATUS_SHAPE: Shape = Shape::one_of(enums::AccountStatus::NAMES);
pub(super) static ACCOUNTS_SHAPE: Shape = Shape::list(&ACCOUNT_SHAPE, Bounds::NONE);
pub(super) static ACTION_TYPE_SHAPE: Shape = Shape::one_of(enums::ActionType::NAMES);
pub(super) static AWS_MANAGED_POLICY_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static CHILD_ID_SHAPE: Shape = Shape::text_like(&patterns::CHILD_ID, Bounds::at_most(100));
pub(super) static CHILD_TYPE_SHAPE: Shape = Shape::one_of(enums::ChildType::NAMES);
pub(super) static CHILDREN_SHAPE: Shape = Shape::list(&CHILD_SHAPE, Bounds::NONE);
pub(super) static CREATE_ACCOUNT_FAILURE_REASON_SHAPE: Shape = Shape::one_of(enums::CreateAccountFailureReason::NAMES);
pub(super) static CREATE_ACCOUNT_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::CREATE_ACCOUNT_NAME, Bounds::between(1, 50)).secret();
pub(super) static CREATE_ACCOUNT_REQUEST_ID_SHAPE: Shape =
    Shape::text_like(&patterns::CREATE_ACCOUNT_REQUEST_ID, Bounds::at_most(36));
pub(super) static CREATE_ACCOUNT_STATE_SHAPE: Shape = Shape::one_of(enums::CreateAccountState::NAMES);
pub(super) static CREATE_ACCOUNT_STATES_SHAPE: Shape = Shape::list(&CREATE_ACCOUNT_STATE_SHAPE, Bounds::NONE);
pub(super) static CREATE_ACCOUNT_STATUSES_SHAPE: Shape = Shape::list(&CREATE_ACCOUNT_STATUS_SHAPE, Bounds::NONE);
pub(super) static DELEGATED_ADMINISTRATORS_SHAPE: Shape = Shape::list(&DELEGATED_ADMINISTRATOR_SHAPE, Bounds::NONE);
pub(super) static DELEGATED_SERVICES_SHAPE: Shape = Shape::list(&DELEGATED_SERVICE_SHAPE, Bounds::NONE);
pub(super) static EFFECTIVE_POLICY_TYPE_SHAPE: Shape = Shape::one_of(enums::EffectivePolicyType::NAMES);
pub(super) static EFFECTIVE_POLICY_VALIDATION_ERRORS_SHAPE: Shape =
    Shape::list(&EFFECTIVE_POLICY_VALIDATION_ERROR_SHAPE, Bounds::NONE);
pub(super) static EMAIL_SHAPE: Shape = Shape::text_like(&patterns::EMAIL, Bounds::between(6, 64)).secret();
pub(super) static ENABLED_SERVICE_PRINCIPALS_SHAPE: Shape = Shape::list(&ENABLED_SERVICE_PRINCIPAL_SHAPE, Bounds::NONE);
pub(super) static ERROR_CODE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ERROR_MESSAGE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static GENERIC_ARN_SHAPE: Shape = Shape::text_like(&patterns::GENERIC_ARN, Bounds::NONE);
pub(super) static HANDSHAKE_ARN_SHAPE: Shape = Shape::text_like(&patterns::HANDSHAKE_ARN, Bounds::NONE);
pub(super) static HANDSHAKE_ID_SHAPE: Shape = Shape::text_like(&patterns::HANDSHAKE_ID, Bounds::at_most(34));
pub(super) static HANDSHAKE_NOTES_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::at_most(1024)).secret();
pub(super) static HANDSHAKE_PARTIES_SHAPE: Shape = Shape::list(&HANDSHAKE_PARTY_SHAPE, Bounds::NONE);
pub(super) static HANDSHAKE_PARTY_ID_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::between(1, 64)).secret();
pub(super) static HANDSHAKE_PARTY_TYPE_SHAPE: Shape = Shape::one_of(enums::HandshakePartyType::NAMES);
pub(super) static HANDSHAKE_RESOURCE_TYPE_SHAPE: Shape = Shape::one_of(enums::HandshakeResourceType::NAMES);
pub(super) static HANDSHAKE_RESOURCE_VALUE_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static HANDSHAKE_RESOURCES_SHAPE: Shape = Shape::list(&HANDSHAKE_RESOURCE_SHAPE, Bounds::NONE);
pub(super) static HANDSHAKE_STATE_SHAPE: Shape = Shape::one_of(enums::HandshakeState::NAMES);
pub(super) static HANDSHAKES_SHAPE: Shape = Shape::list(&HANDSHAKE_SHAPE, Bounds::NONE);
pub(super) static IAM_USER_ACCESS_TO_BILLING_SHAPE: Shape = Shape::one_of(enums::IAMUserAccessToBilling::NAMES);
pub(super) static MAX_RESULTS_SHAPE: Shape = Shape::integer(Bounds::between(1, 20));
pub(super) static NEXT_TOKEN_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::at_most(100000));
pub(super) static ORGANIZATION_ARN_SHAPE: Shape = Shape::text_like(&patterns::ORGANIZATION_ARN, Bounds::NONE);
pub(super) static ORGANIZATION_FEATURE_SET_SHAPE: Shape = Shape::one_of(enums::OrganizationFeatureSet::NAMES);
pub(super) static ORGANIZATION_ID_SHAPE: Shape = Shape::text_like(&patterns::ORGANIZATION_ID, Bounds::NONE);
pub(super) static ORGANIZATIONAL_UNIT_ARN_SHAPE: Shape =
    Shape::text_like(&patterns::ORGANIZATIONAL_UNIT_ARN, Bounds::NONE);
pub(super) static ORGANIZATIONAL_UNIT_ID_SHAPE: Shape =
    Shape::text_like(&patterns::ORGANIZATIONAL_UNIT_ID, Bounds::at_most(68));
pub(super) static ORGANIZATIONAL_UNIT_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::between(1, 128));
pub(super) static ORGANIZATIONAL_UNITS_SHAPE: Shape = Shape::list(&ORGANIZATIONAL_UNIT_SHAPE, Bounds::NONE);
pub(super) static PARENT_ID_SHAPE: Shape = Shape::text_like(&patterns::PARENT_ID, Bounds::at_most(100));
pub(super) static PARENT_TYPE_SHAPE: Shape = Shape::one_of(enums::ParentType::NAMES);
pub(super) static PARENTS_SHAPE: Shape = Shape::list(&PARENT_SHAPE, Bounds::NONE);
pub(super) static PATH_SHAPE: Shape = Shape::text_like(&patterns::PATH, Bounds::NONE);
pub(super) static PATH_TO_ERROR_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static PATHS_SHAPE: Shape = Shape::list(&PATH_SHAPE, Bounds::NONE);
pub(super) static POLICIES_SHAPE: Shape = Shape::list(&POLICY_SUMMARY_SHAPE, Bounds::NONE);
pub(super) static POLICY_ARN_SHAPE: Shape = Shape::text_like(&patterns::POLICY_ARN, Bounds::NONE);
pub(super) static POLICY_CONTENT_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::at_least(1));
pub(super) static POLICY_DESCRIPTION_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::at_most(512));
pub(super) static POLICY_ID_SHAPE: Shape = Shape::text_like(&patterns::POLICY_ID, Bounds::at_most(130));
pub(super) static POLICY_IDS_SHAPE: Shape = Shape::list(&POLICY_ID_SHAPE, Bounds::NONE);
pub(super) static POLICY_NAME_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::between(1, 128));
pub(super) static POLICY_TARGET_ID_SHAPE: Shape = Shape::text_like(&patterns::POLICY_TARGET_ID, Bounds::at_most(100));
pub(super) static POLICY_TARGETS_SHAPE: Shape = Shape::list(&POLICY_TARGET_SUMMARY_SHAPE, Bounds::NONE);
pub(super) static POLICY_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyType::NAMES);
pub(super) static POLICY_TYPE_STATUS_SHAPE: Shape = Shape::one_of(enums::PolicyTypeStatus::NAMES);
pub(super) static POLICY_TYPES_SHAPE: Shape = Shape::list(&POLICY_TYPE_SUMMARY_SHAPE, Bounds::NONE);
pub(super) static RESOURCE_POLICY_ARN_SHAPE: Shape = Shape::text_like(&patterns::RESOURCE_POLICY_ARN, Bounds::NONE);
pub(super) static RESOURCE_POLICY_CONTENT_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_NAME, Bounds::between(1, 40000));
pub(super) static RESOURCE_POLICY_ID_SHAPE: Shape =
    Shape::text_like(&patterns::RESOURCE_POLICY_ID, Bounds::at_most(131));
pub(super) static RESPONSIBILITY_TRANSFER_ARN_SHAPE: Shape =
    Shape::text_like(&patterns::RESPONSIBILITY_TRANSFER_ARN, Bounds::NONE);
pub(super) static RESPONSIBILITY_TRANSFER_ID_SHAPE: Shape =
    Shape::text_like(&patterns::RESPONSIBILITY_TRANSFER_ID, Bounds::NONE);
pub(super) static RESPONSIBILITY_TRANSFER_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::RESPONSIBILITY_TRANSFER_NAME, Bounds::between(1, 128)).secret();
pub(super) static RESPONSIBILITY_TRANSFER_STATUS_SHAPE: Shape =
    Shape::one_of(enums::ResponsibilityTransferStatus::NAMES);
pub(super) static RESPONSIBILITY_TRANSFER_TYPE_SHAPE: Shape = Shape::one_of(enums::ResponsibilityTransferType::NAMES);
pub(super) static RESPONSIBILITY_TRANSFERS_SHAPE: Shape = Shape::list(&RESPONSIBILITY_TRANSFER_SHAPE, Bounds::NONE);
pub(super) static ROLE_NAME_SHAPE: Shape = Shape::text_like(&patterns::ROLE_NAME, Bounds::at_most(64));
pub(super) static ROOT_ARN_SHAPE: Shape = Shape::text_like(&patterns::ROOT_ARN, Bounds::NONE);
pub(super) static ROOT_ID_SHAPE: Shape = Shape::text_like(&patterns::ROOT_ID, Bounds::at_most(34));
pub(super) static ROOT_NAME_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static ROOTS_SHAPE: Shape = Shape::list(&ROOT_SHAPE, Bounds::NONE);
pub(super) static SERVICE_PRINCIPAL_SHAPE: Shape =
    Shape::text_like(&patterns::SERVICE_PRINCIPAL, Bounds::between(1, 128));
pub(super) static TAG_KEY_SHAPE: Shape = Shape::text_like(&patterns::TAG_KEY, Bounds::between(1, 128));
pub(super) static TAG_KEYS_SHAPE: Shape = Shape::list(&TAG_KEY_SHAPE, Bounds::NONE);
pub(super) static TAG_VALUE_SHAPE: Shape = Shape::text_like(&patterns::TAG_KEY, Bounds::between(0, 256));
pub(super) static TAGGABLE_RESOURCE_ID_SHAPE: Shape =
    Shape::text_like(&patterns::TAGGABLE_RESOURCE_ID, Bounds::at_most(130));
pub(super) static TAGS_SHAPE: Shape = Shape::list(&TAG_SHAPE, Bounds::NONE);
pub(super) static TARGET_NAME_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static TARGET_TYPE_SHAPE: Shape = Shape::one_of(enums::TargetType::NAMES);
pub(super) static TIMESTAMP_SHAPE: Shape = Shape::TIMESTAMP;
