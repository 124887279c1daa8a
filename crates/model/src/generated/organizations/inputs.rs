//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::{SecretText, Timestamp};

use super::shapes::{
    ACCEPT_HANDSHAKE_REQUEST, ATTACH_POLICY_REQUEST, CANCEL_HANDSHAKE_REQUEST, CLOSE_ACCOUNT_REQUEST,
    CREATE_ACCOUNT_REQUEST, CREATE_GOV_CLOUD_ACCOUNT_REQUEST, CREATE_ORGANIZATION_REQUEST,
    CREATE_ORGANIZATIONAL_UNIT_REQUEST, CREATE_POLICY_REQUEST, DECLINE_HANDSHAKE_REQUEST,
    DELETE_ORGANIZATIONAL_UNIT_REQUEST, DELETE_POLICY_REQUEST, DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    DESCRIBE_ACCOUNT_REQUEST, DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST, DESCRIBE_EFFECTIVE_POLICY_REQUEST,
    DESCRIBE_HANDSHAKE_REQUEST, DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST, DESCRIBE_POLICY_REQUEST,
    DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST, DETACH_POLICY_REQUEST, DISABLE_AWS_SERVICE_ACCESS_REQUEST,
    DISABLE_POLICY_TYPE_REQUEST, ENABLE_ALL_FEATURES_REQUEST, ENABLE_AWS_SERVICE_ACCESS_REQUEST,
    ENABLE_POLICY_TYPE_REQUEST, INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST,
    INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST, LIST_ACCOUNTS_FOR_PARENT_REQUEST, LIST_ACCOUNTS_REQUEST,
    LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST, LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST,
    LIST_CHILDREN_REQUEST, LIST_CREATE_ACCOUNT_STATUS_REQUEST, LIST_DELEGATED_ADMINISTRATORS_REQUEST,
    LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST, LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST,
    LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST, LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST,
    LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST, LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST,
    LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST, LIST_PARENTS_REQUEST, LIST_POLICIES_FOR_TARGET_REQUEST,
    LIST_POLICIES_REQUEST, LIST_ROOTS_REQUEST, LIST_TAGS_FOR_RESOURCE_REQUEST, LIST_TARGETS_FOR_POLICY_REQUEST,
    MOVE_ACCOUNT_REQUEST, PUT_RESOURCE_POLICY_REQUEST, REGISTER_DELEGATED_ADMINISTRATOR_REQUEST,
    REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST, TAG_RESOURCE_REQUEST, TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST,
    UNTAG_RESOURCE_REQUEST, UPDATE_ORGANIZATIONAL_UNIT_REQUEST, UPDATE_POLICY_REQUEST,
    UPDATE_RESPONSIBILITY_TRANSFER_REQUEST,
};
use super::{
    ChildType, CreateAccountState, EffectivePolicyType, HandshakeFilter, HandshakeParty, IAMUserAccessToBilling,
    OrganizationFeatureSet, PolicyType, ResponsibilityTransferType, Tag,
};
use crate::runtime::operation::Input;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceptHandshakeRequest {
    pub handshake_id: String,
}

structure!(AcceptHandshakeRequest = ACCEPT_HANDSHAKE_REQUEST { handshake_id });

impl Input for AcceptHandshakeRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachPolicyRequest {
    pub policy_id: String,
    pub target_id: String,
}

structure!(AttachPolicyRequest = ATTACH_POLICY_REQUEST { policy_id, target_id });

impl Input for AttachPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelHandshakeRequest {
    pub handshake_id: String,
}

structure!(CancelHandshakeRequest = CANCEL_HANDSHAKE_REQUEST { handshake_id });

impl Input for CancelHandshakeRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CloseAccountRequest {
    pub account_id: String,
}

structure!(CloseAccountRequest = CLOSE_ACCOUNT_REQUEST { account_id });

impl Input for CloseAccountRequest {}

#[derive(Debug, Clone)]
pub struct CreateAccountRequest {
    pub email: SecretText,
    pub account_name: SecretText,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateAccountRequest = CREATE_ACCOUNT_REQUEST { email, account_name, role_name, iam_user_access_to_billing, tags }
);

impl Input for CreateAccountRequest {}

#[derive(Debug, Clone)]
pub struct CreateGovCloudAccountRequest {
    pub email: SecretText,
    pub account_name: SecretText,
    pub role_name: Option<String>,
    pub iam_user_access_to_billing: Option<IAMUserAccessToBilling>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateGovCloudAccountRequest =
        CREATE_GOV_CLOUD_ACCOUNT_REQUEST { email, account_name, role_name, iam_user_access_to_billing, tags }
);

impl Input for CreateGovCloudAccountRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationRequest {
    pub feature_set: Option<OrganizationFeatureSet>,
}

structure!(CreateOrganizationRequest = CREATE_ORGANIZATION_REQUEST { feature_set });

impl Input for CreateOrganizationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationalUnitRequest {
    pub parent_id: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateOrganizationalUnitRequest = CREATE_ORGANIZATIONAL_UNIT_REQUEST { parent_id, name, tags });

impl Input for CreateOrganizationalUnitRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct CreatePolicyRequest {
    pub content: String,
    pub description: String,
    pub name: String,
    pub r#type: PolicyType,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreatePolicyRequest = CREATE_POLICY_REQUEST { content, description, name, r#type, tags });

impl Input for CreatePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeclineHandshakeRequest {
    pub handshake_id: String,
}

structure!(DeclineHandshakeRequest = DECLINE_HANDSHAKE_REQUEST { handshake_id });

impl Input for DeclineHandshakeRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOrganizationalUnitRequest {
    pub organizational_unit_id: String,
}

structure!(DeleteOrganizationalUnitRequest = DELETE_ORGANIZATIONAL_UNIT_REQUEST { organizational_unit_id });

impl Input for DeleteOrganizationalUnitRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_id: String,
}

structure!(DeletePolicyRequest = DELETE_POLICY_REQUEST { policy_id });

impl Input for DeletePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterDelegatedAdministratorRequest {
    pub account_id: String,
    pub service_principal: String,
}

structure!(
    DeregisterDelegatedAdministratorRequest =
        DEREGISTER_DELEGATED_ADMINISTRATOR_REQUEST { account_id, service_principal }
);

impl Input for DeregisterDelegatedAdministratorRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeAccountRequest {
    pub account_id: String,
}

structure!(DescribeAccountRequest = DESCRIBE_ACCOUNT_REQUEST { account_id });

impl Input for DescribeAccountRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeCreateAccountStatusRequest {
    pub create_account_request_id: String,
}

structure!(DescribeCreateAccountStatusRequest = DESCRIBE_CREATE_ACCOUNT_STATUS_REQUEST { create_account_request_id });

impl Input for DescribeCreateAccountStatusRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct DescribeEffectivePolicyRequest {
    pub policy_type: EffectivePolicyType,
    pub target_id: Option<String>,
}

structure!(DescribeEffectivePolicyRequest = DESCRIBE_EFFECTIVE_POLICY_REQUEST { policy_type, target_id });

impl Input for DescribeEffectivePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeHandshakeRequest {
    pub handshake_id: String,
}

structure!(DescribeHandshakeRequest = DESCRIBE_HANDSHAKE_REQUEST { handshake_id });

impl Input for DescribeHandshakeRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationalUnitRequest {
    pub organizational_unit_id: String,
}

structure!(DescribeOrganizationalUnitRequest = DESCRIBE_ORGANIZATIONAL_UNIT_REQUEST { organizational_unit_id });

impl Input for DescribeOrganizationalUnitRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePolicyRequest {
    pub policy_id: String,
}

structure!(DescribePolicyRequest = DESCRIBE_POLICY_REQUEST { policy_id });

impl Input for DescribePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResponsibilityTransferRequest {
    pub id: String,
}

structure!(DescribeResponsibilityTransferRequest = DESCRIBE_RESPONSIBILITY_TRANSFER_REQUEST { id });

impl Input for DescribeResponsibilityTransferRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachPolicyRequest {
    pub policy_id: String,
    pub target_id: String,
}

structure!(DetachPolicyRequest = DETACH_POLICY_REQUEST { policy_id, target_id });

impl Input for DetachPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableAWSServiceAccessRequest {
    pub service_principal: String,
}

structure!(DisableAWSServiceAccessRequest = DISABLE_AWS_SERVICE_ACCESS_REQUEST { service_principal });

impl Input for DisableAWSServiceAccessRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct DisablePolicyTypeRequest {
    pub root_id: String,
    pub policy_type: PolicyType,
}

structure!(DisablePolicyTypeRequest = DISABLE_POLICY_TYPE_REQUEST { root_id, policy_type });

impl Input for DisablePolicyTypeRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAWSServiceAccessRequest {
    pub service_principal: String,
}

structure!(EnableAWSServiceAccessRequest = ENABLE_AWS_SERVICE_ACCESS_REQUEST { service_principal });

impl Input for EnableAWSServiceAccessRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableAllFeaturesRequest {}

structure!(EnableAllFeaturesRequest = ENABLE_ALL_FEATURES_REQUEST {});

impl Input for EnableAllFeaturesRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct EnablePolicyTypeRequest {
    pub root_id: String,
    pub policy_type: PolicyType,
}

structure!(EnablePolicyTypeRequest = ENABLE_POLICY_TYPE_REQUEST { root_id, policy_type });

impl Input for EnablePolicyTypeRequest {}

#[derive(Debug, Clone)]
pub struct InviteAccountToOrganizationRequest {
    pub target: HandshakeParty,
    pub notes: Option<SecretText>,
    pub tags: Option<Vec<Tag>>,
}

structure!(InviteAccountToOrganizationRequest = INVITE_ACCOUNT_TO_ORGANIZATION_REQUEST { target, notes, tags });

impl Input for InviteAccountToOrganizationRequest {}

#[derive(Debug, Clone)]
pub struct InviteOrganizationToTransferResponsibilityRequest {
    pub r#type: ResponsibilityTransferType,
    pub target: HandshakeParty,
    pub notes: Option<SecretText>,
    pub start_timestamp: Timestamp,
    pub source_name: SecretText,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    InviteOrganizationToTransferResponsibilityRequest = INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_REQUEST {
        r#type,
        target,
        notes,
        start_timestamp,
        source_name,
        tags
    }
);

impl Input for InviteOrganizationToTransferResponsibilityRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListAWSServiceAccessForOrganizationRequest =
        LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_REQUEST { next_token, max_results }
);

impl Input for ListAWSServiceAccessForOrganizationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsForParentRequest {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListAccountsForParentRequest = LIST_ACCOUNTS_FOR_PARENT_REQUEST { parent_id, next_token, max_results });

impl Input for ListAccountsForParentRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListAccountsRequest = LIST_ACCOUNTS_REQUEST { next_token, max_results });

impl Input for ListAccountsRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListAccountsWithInvalidEffectivePolicyRequest {
    pub policy_type: EffectivePolicyType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListAccountsWithInvalidEffectivePolicyRequest =
        LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_REQUEST { policy_type, next_token, max_results }
);

impl Input for ListAccountsWithInvalidEffectivePolicyRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListChildrenRequest {
    pub parent_id: String,
    pub child_type: ChildType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListChildrenRequest = LIST_CHILDREN_REQUEST { parent_id, child_type, next_token, max_results });

impl Input for ListChildrenRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCreateAccountStatusRequest {
    pub states: Option<Vec<CreateAccountState>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListCreateAccountStatusRequest = LIST_CREATE_ACCOUNT_STATUS_REQUEST { states, next_token, max_results });

impl Input for ListCreateAccountStatusRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedAdministratorsRequest {
    pub service_principal: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListDelegatedAdministratorsRequest =
        LIST_DELEGATED_ADMINISTRATORS_REQUEST { service_principal, next_token, max_results }
);

impl Input for ListDelegatedAdministratorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountRequest {
    pub account_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListDelegatedServicesForAccountRequest =
        LIST_DELEGATED_SERVICES_FOR_ACCOUNT_REQUEST { account_id, next_token, max_results }
);

impl Input for ListDelegatedServicesForAccountRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsRequest {
    pub account_id: String,
    pub policy_type: EffectivePolicyType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListEffectivePolicyValidationErrorsRequest =
        LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_REQUEST { account_id, policy_type, next_token, max_results }
);

impl Input for ListEffectivePolicyValidationErrorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForAccountRequest {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListHandshakesForAccountRequest = LIST_HANDSHAKES_FOR_ACCOUNT_REQUEST { filter, next_token, max_results });

impl Input for ListHandshakesForAccountRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListHandshakesForOrganizationRequest {
    pub filter: Option<HandshakeFilter>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListHandshakesForOrganizationRequest = LIST_HANDSHAKES_FOR_ORGANIZATION_REQUEST { filter, next_token, max_results }
);

impl Input for ListHandshakesForOrganizationRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListInboundResponsibilityTransfersRequest {
    pub r#type: ResponsibilityTransferType,
    pub id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListInboundResponsibilityTransfersRequest =
        LIST_INBOUND_RESPONSIBILITY_TRANSFERS_REQUEST { r#type, id, next_token, max_results }
);

impl Input for ListInboundResponsibilityTransfersRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentRequest {
    pub parent_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListOrganizationalUnitsForParentRequest =
        LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_REQUEST { parent_id, next_token, max_results }
);

impl Input for ListOrganizationalUnitsForParentRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListOutboundResponsibilityTransfersRequest {
    pub r#type: ResponsibilityTransferType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListOutboundResponsibilityTransfersRequest =
        LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_REQUEST { r#type, next_token, max_results }
);

impl Input for ListOutboundResponsibilityTransfersRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParentsRequest {
    pub child_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListParentsRequest = LIST_PARENTS_REQUEST { child_id, next_token, max_results });

impl Input for ListParentsRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListPoliciesForTargetRequest {
    pub target_id: String,
    pub filter: PolicyType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(
    ListPoliciesForTargetRequest = LIST_POLICIES_FOR_TARGET_REQUEST { target_id, filter, next_token, max_results }
);

impl Input for ListPoliciesForTargetRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListPoliciesRequest {
    pub filter: PolicyType,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListPoliciesRequest = LIST_POLICIES_REQUEST { filter, next_token, max_results });

impl Input for ListPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRootsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListRootsRequest = LIST_ROOTS_REQUEST { next_token, max_results });

impl Input for ListRootsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: String,
    pub next_token: Option<String>,
}

structure!(ListTagsForResourceRequest = LIST_TAGS_FOR_RESOURCE_REQUEST { resource_id, next_token });

impl Input for ListTagsForResourceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsForPolicyRequest {
    pub policy_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListTargetsForPolicyRequest = LIST_TARGETS_FOR_POLICY_REQUEST { policy_id, next_token, max_results });

impl Input for ListTargetsForPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct MoveAccountRequest {
    pub account_id: String,
    pub source_parent_id: String,
    pub destination_parent_id: String,
}

structure!(MoveAccountRequest = MOVE_ACCOUNT_REQUEST { account_id, source_parent_id, destination_parent_id });

impl Input for MoveAccountRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub content: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(PutResourcePolicyRequest = PUT_RESOURCE_POLICY_REQUEST { content, tags });

impl Input for PutResourcePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterDelegatedAdministratorRequest {
    pub account_id: String,
    pub service_principal: String,
}

structure!(
    RegisterDelegatedAdministratorRequest = REGISTER_DELEGATED_ADMINISTRATOR_REQUEST { account_id, service_principal }
);

impl Input for RegisterDelegatedAdministratorRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveAccountFromOrganizationRequest {
    pub account_id: String,
}

structure!(RemoveAccountFromOrganizationRequest = REMOVE_ACCOUNT_FROM_ORGANIZATION_REQUEST { account_id });

impl Input for RemoveAccountFromOrganizationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_id: String,
    pub tags: Vec<Tag>,
}

structure!(TagResourceRequest = TAG_RESOURCE_REQUEST { resource_id, tags });

impl Input for TagResourceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TerminateResponsibilityTransferRequest {
    pub id: String,
    pub end_timestamp: Option<Timestamp>,
}

structure!(TerminateResponsibilityTransferRequest = TERMINATE_RESPONSIBILITY_TRANSFER_REQUEST { id, end_timestamp });

impl Input for TerminateResponsibilityTransferRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagResourceRequest = UNTAG_RESOURCE_REQUEST { resource_id, tag_keys });

impl Input for UntagResourceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationalUnitRequest {
    pub organizational_unit_id: String,
    pub name: Option<String>,
}

structure!(UpdateOrganizationalUnitRequest = UPDATE_ORGANIZATIONAL_UNIT_REQUEST { organizational_unit_id, name });

impl Input for UpdateOrganizationalUnitRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePolicyRequest {
    pub policy_id: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub content: Option<String>,
}

structure!(UpdatePolicyRequest = UPDATE_POLICY_REQUEST { policy_id, name, description, content });

impl Input for UpdatePolicyRequest {}

#[derive(Debug, Clone)]
pub struct UpdateResponsibilityTransferRequest {
    pub id: String,
    pub name: SecretText,
}

structure!(UpdateResponsibilityTransferRequest = UPDATE_RESPONSIBILITY_TRANSFER_REQUEST { id, name });

impl Input for UpdateResponsibilityTransferRequest {}
