//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::Timestamp;

use super::shapes::{
    ACCEPT_HANDSHAKE_RESPONSE, CANCEL_HANDSHAKE_RESPONSE, CREATE_ACCOUNT_RESPONSE, CREATE_GOV_CLOUD_ACCOUNT_RESPONSE,
    CREATE_ORGANIZATION_RESPONSE, CREATE_ORGANIZATIONAL_UNIT_RESPONSE, CREATE_POLICY_RESPONSE,
    DECLINE_HANDSHAKE_RESPONSE, DESCRIBE_ACCOUNT_RESPONSE, DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE,
    DESCRIBE_EFFECTIVE_POLICY_RESPONSE, DESCRIBE_HANDSHAKE_RESPONSE, DESCRIBE_ORGANIZATION_RESPONSE,
    DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE, DESCRIBE_POLICY_RESPONSE, DESCRIBE_RESOURCE_POLICY_RESPONSE,
    DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE, DISABLE_POLICY_TYPE_RESPONSE, ENABLE_ALL_FEATURES_RESPONSE,
    ENABLE_POLICY_TYPE_RESPONSE, INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE,
    INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE, LIST_ACCOUNTS_FOR_PARENT_RESPONSE, LIST_ACCOUNTS_RESPONSE,
    LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE, LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE,
    LIST_CHILDREN_RESPONSE, LIST_CREATE_ACCOUNT_STATUS_RESPONSE, LIST_DELEGATED_ADMINISTRATORS_RESPONSE,
    LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE, LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE,
    LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE, LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE,
    LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE, LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE,
    LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE, LIST_PARENTS_RESPONSE, LIST_POLICIES_FOR_TARGET_RESPONSE,
    LIST_POLICIES_RESPONSE, LIST_ROOTS_RESPONSE, LIST_TAGS_FOR_RESOURCE_RESPONSE, LIST_TARGETS_FOR_POLICY_RESPONSE,
    PUT_RESOURCE_POLICY_RESPONSE, TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE, UPDATE_ORGANIZATIONAL_UNIT_RESPONSE,
    UPDATE_POLICY_RESPONSE, UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE,
};
use super::{
    Account, Child, CreateAccountStatus, DelegatedAdministrator, DelegatedService, EffectivePolicy,
    EffectivePolicyType, EffectivePolicyValidationError, EnabledServicePrincipal, Handshake, Organization,
    OrganizationalUnit, Parent, Policy, PolicySummary, PolicyTargetSummary, ResourcePolicy, ResponsibilityTransfer,
    Root, Tag,
};
use crate::runtime::operation::Output;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default)]
pub struct AcceptHandshakeResponse {
    pub handshake: Option<Handshake>,
}

structure!(AcceptHandshakeResponse = ACCEPT_HANDSHAKE_RESPONSE { handshake });

impl Output for AcceptHandshakeResponse {}

#[derive(Debug, Clone, Default)]
pub struct CancelHandshakeResponse {
    pub handshake: Option<Handshake>,
}

structure!(CancelHandshakeResponse = CANCEL_HANDSHAKE_RESPONSE { handshake });

impl Output for CancelHandshakeResponse {}

#[derive(Debug, Clone, Default)]
pub struct CreateAccountResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}

structure!(CreateAccountResponse = CREATE_ACCOUNT_RESPONSE { create_account_status });

impl Output for CreateAccountResponse {}

#[derive(Debug, Clone, Default)]
pub struct CreateGovCloudAccountResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}

structure!(CreateGovCloudAccountResponse = CREATE_GOV_CLOUD_ACCOUNT_RESPONSE { create_account_status });

impl Output for CreateGovCloudAccountResponse {}

#[derive(Debug, Clone, Default)]
pub struct CreateOrganizationResponse {
    pub organization: Option<Organization>,
}

structure!(CreateOrganizationResponse = CREATE_ORGANIZATION_RESPONSE { organization });

impl Output for CreateOrganizationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}

structure!(CreateOrganizationalUnitResponse = CREATE_ORGANIZATIONAL_UNIT_RESPONSE { organizational_unit });

impl Output for CreateOrganizationalUnitResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

structure!(CreatePolicyResponse = CREATE_POLICY_RESPONSE { policy });

impl Output for CreatePolicyResponse {}

#[derive(Debug, Clone, Default)]
pub struct DeclineHandshakeResponse {
    pub handshake: Option<Handshake>,
}

structure!(DeclineHandshakeResponse = DECLINE_HANDSHAKE_RESPONSE { handshake });

impl Output for DeclineHandshakeResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeAccountResponse {
    pub account: Option<Account>,
}

structure!(DescribeAccountResponse = DESCRIBE_ACCOUNT_RESPONSE { account });

impl Output for DescribeAccountResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeCreateAccountStatusResponse {
    pub create_account_status: Option<CreateAccountStatus>,
}

structure!(DescribeCreateAccountStatusResponse = DESCRIBE_CREATE_ACCOUNT_STATUS_RESPONSE { create_account_status });

impl Output for DescribeCreateAccountStatusResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeEffectivePolicyResponse {
    pub effective_policy: Option<EffectivePolicy>,
}

structure!(DescribeEffectivePolicyResponse = DESCRIBE_EFFECTIVE_POLICY_RESPONSE { effective_policy });

impl Output for DescribeEffectivePolicyResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeHandshakeResponse {
    pub handshake: Option<Handshake>,
}

structure!(DescribeHandshakeResponse = DESCRIBE_HANDSHAKE_RESPONSE { handshake });

impl Output for DescribeHandshakeResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeOrganizationResponse {
    pub organization: Option<Organization>,
}

structure!(DescribeOrganizationResponse = DESCRIBE_ORGANIZATION_RESPONSE { organization });

impl Output for DescribeOrganizationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}

structure!(DescribeOrganizationalUnitResponse = DESCRIBE_ORGANIZATIONAL_UNIT_RESPONSE { organizational_unit });

impl Output for DescribeOrganizationalUnitResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribePolicyResponse {
    pub policy: Option<Policy>,
}

structure!(DescribePolicyResponse = DESCRIBE_POLICY_RESPONSE { policy });

impl Output for DescribePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
}

structure!(DescribeResourcePolicyResponse = DESCRIBE_RESOURCE_POLICY_RESPONSE { resource_policy });

impl Output for DescribeResourcePolicyResponse {}

#[derive(Debug, Clone, Default)]
pub struct DescribeResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

structure!(
    DescribeResponsibilityTransferResponse = DESCRIBE_RESPONSIBILITY_TRANSFER_RESPONSE { responsibility_transfer }
);

impl Output for DescribeResponsibilityTransferResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisablePolicyTypeResponse {
    pub root: Option<Root>,
}

structure!(DisablePolicyTypeResponse = DISABLE_POLICY_TYPE_RESPONSE { root });

impl Output for DisablePolicyTypeResponse {}

#[derive(Debug, Clone, Default)]
pub struct EnableAllFeaturesResponse {
    pub handshake: Option<Handshake>,
}

structure!(EnableAllFeaturesResponse = ENABLE_ALL_FEATURES_RESPONSE { handshake });

impl Output for EnableAllFeaturesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnablePolicyTypeResponse {
    pub root: Option<Root>,
}

structure!(EnablePolicyTypeResponse = ENABLE_POLICY_TYPE_RESPONSE { root });

impl Output for EnablePolicyTypeResponse {}

#[derive(Debug, Clone, Default)]
pub struct InviteAccountToOrganizationResponse {
    pub handshake: Option<Handshake>,
}

structure!(InviteAccountToOrganizationResponse = INVITE_ACCOUNT_TO_ORGANIZATION_RESPONSE { handshake });

impl Output for InviteAccountToOrganizationResponse {}

#[derive(Debug, Clone, Default)]
pub struct InviteOrganizationToTransferResponsibilityResponse {
    pub handshake: Option<Handshake>,
}

structure!(
    InviteOrganizationToTransferResponsibilityResponse =
        INVITE_ORGANIZATION_TO_TRANSFER_RESPONSIBILITY_RESPONSE { handshake }
);

impl Output for InviteOrganizationToTransferResponsibilityResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAWSServiceAccessForOrganizationResponse {
    pub enabled_service_principals: Option<Vec<EnabledServicePrincipal>>,
    pub next_token: Option<String>,
}

structure!(
    ListAWSServiceAccessForOrganizationResponse =
        LIST_AWS_SERVICE_ACCESS_FOR_ORGANIZATION_RESPONSE { enabled_service_principals, next_token }
);

impl Output for ListAWSServiceAccessForOrganizationResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListAccountsForParentResponse {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}

structure!(ListAccountsForParentResponse = LIST_ACCOUNTS_FOR_PARENT_RESPONSE { accounts, next_token });

impl Output for ListAccountsForParentResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListAccountsResponse {
    pub accounts: Option<Vec<Account>>,
    pub next_token: Option<String>,
}

structure!(ListAccountsResponse = LIST_ACCOUNTS_RESPONSE { accounts, next_token });

impl Output for ListAccountsResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListAccountsWithInvalidEffectivePolicyResponse {
    pub accounts: Option<Vec<Account>>,
    pub policy_type: Option<EffectivePolicyType>,
    pub next_token: Option<String>,
}

structure!(
    ListAccountsWithInvalidEffectivePolicyResponse =
        LIST_ACCOUNTS_WITH_INVALID_EFFECTIVE_POLICY_RESPONSE { accounts, policy_type, next_token }
);

impl Output for ListAccountsWithInvalidEffectivePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChildrenResponse {
    pub children: Option<Vec<Child>>,
    pub next_token: Option<String>,
}

structure!(ListChildrenResponse = LIST_CHILDREN_RESPONSE { children, next_token });

impl Output for ListChildrenResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListCreateAccountStatusResponse {
    pub create_account_statuses: Option<Vec<CreateAccountStatus>>,
    pub next_token: Option<String>,
}

structure!(
    ListCreateAccountStatusResponse = LIST_CREATE_ACCOUNT_STATUS_RESPONSE { create_account_statuses, next_token }
);

impl Output for ListCreateAccountStatusResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListDelegatedAdministratorsResponse {
    pub delegated_administrators: Option<Vec<DelegatedAdministrator>>,
    pub next_token: Option<String>,
}

structure!(
    ListDelegatedAdministratorsResponse =
        LIST_DELEGATED_ADMINISTRATORS_RESPONSE { delegated_administrators, next_token }
);

impl Output for ListDelegatedAdministratorsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegatedServicesForAccountResponse {
    pub delegated_services: Option<Vec<DelegatedService>>,
    pub next_token: Option<String>,
}

structure!(
    ListDelegatedServicesForAccountResponse =
        LIST_DELEGATED_SERVICES_FOR_ACCOUNT_RESPONSE { delegated_services, next_token }
);

impl Output for ListDelegatedServicesForAccountResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEffectivePolicyValidationErrorsResponse {
    pub account_id: Option<String>,
    pub policy_type: Option<EffectivePolicyType>,
    pub path: Option<String>,
    pub evaluation_timestamp: Option<Timestamp>,
    pub next_token: Option<String>,
    pub effective_policy_validation_errors: Option<Vec<EffectivePolicyValidationError>>,
}

structure!(
    ListEffectivePolicyValidationErrorsResponse = LIST_EFFECTIVE_POLICY_VALIDATION_ERRORS_RESPONSE {
        account_id,
        policy_type,
        path,
        evaluation_timestamp,
        next_token,
        effective_policy_validation_errors
    }
);

impl Output for ListEffectivePolicyValidationErrorsResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListHandshakesForAccountResponse {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}

structure!(ListHandshakesForAccountResponse = LIST_HANDSHAKES_FOR_ACCOUNT_RESPONSE { handshakes, next_token });

impl Output for ListHandshakesForAccountResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListHandshakesForOrganizationResponse {
    pub handshakes: Option<Vec<Handshake>>,
    pub next_token: Option<String>,
}

structure!(
    ListHandshakesForOrganizationResponse = LIST_HANDSHAKES_FOR_ORGANIZATION_RESPONSE { handshakes, next_token }
);

impl Output for ListHandshakesForOrganizationResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListInboundResponsibilityTransfersResponse {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}

structure!(
    ListInboundResponsibilityTransfersResponse =
        LIST_INBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE { responsibility_transfers, next_token }
);

impl Output for ListInboundResponsibilityTransfersResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationalUnitsForParentResponse {
    pub organizational_units: Option<Vec<OrganizationalUnit>>,
    pub next_token: Option<String>,
}

structure!(
    ListOrganizationalUnitsForParentResponse =
        LIST_ORGANIZATIONAL_UNITS_FOR_PARENT_RESPONSE { organizational_units, next_token }
);

impl Output for ListOrganizationalUnitsForParentResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListOutboundResponsibilityTransfersResponse {
    pub responsibility_transfers: Option<Vec<ResponsibilityTransfer>>,
    pub next_token: Option<String>,
}

structure!(
    ListOutboundResponsibilityTransfersResponse =
        LIST_OUTBOUND_RESPONSIBILITY_TRANSFERS_RESPONSE { responsibility_transfers, next_token }
);

impl Output for ListOutboundResponsibilityTransfersResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListParentsResponse {
    pub parents: Option<Vec<Parent>>,
    pub next_token: Option<String>,
}

structure!(ListParentsResponse = LIST_PARENTS_RESPONSE { parents, next_token });

impl Output for ListParentsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesForTargetResponse {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}

structure!(ListPoliciesForTargetResponse = LIST_POLICIES_FOR_TARGET_RESPONSE { policies, next_token });

impl Output for ListPoliciesForTargetResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<PolicySummary>>,
    pub next_token: Option<String>,
}

structure!(ListPoliciesResponse = LIST_POLICIES_RESPONSE { policies, next_token });

impl Output for ListPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRootsResponse {
    pub roots: Option<Vec<Root>>,
    pub next_token: Option<String>,
}

structure!(ListRootsResponse = LIST_ROOTS_RESPONSE { roots, next_token });

impl Output for ListRootsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

structure!(ListTagsForResourceResponse = LIST_TAGS_FOR_RESOURCE_RESPONSE { tags, next_token });

impl Output for ListTagsForResourceResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTargetsForPolicyResponse {
    pub targets: Option<Vec<PolicyTargetSummary>>,
    pub next_token: Option<String>,
}

structure!(ListTargetsForPolicyResponse = LIST_TARGETS_FOR_POLICY_RESPONSE { targets, next_token });

impl Output for ListTargetsForPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
}

structure!(PutResourcePolicyResponse = PUT_RESOURCE_POLICY_RESPONSE { resource_policy });

impl Output for PutResourcePolicyResponse {}

#[derive(Debug, Clone, Default)]
pub struct TerminateResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

structure!(
    TerminateResponsibilityTransferResponse = TERMINATE_RESPONSIBILITY_TRANSFER_RESPONSE { responsibility_transfer }
);

impl Output for TerminateResponsibilityTransferResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationalUnitResponse {
    pub organizational_unit: Option<OrganizationalUnit>,
}

structure!(UpdateOrganizationalUnitResponse = UPDATE_ORGANIZATIONAL_UNIT_RESPONSE { organizational_unit });

impl Output for UpdateOrganizationalUnitResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdatePolicyResponse {
    pub policy: Option<Policy>,
}

structure!(UpdatePolicyResponse = UPDATE_POLICY_RESPONSE { policy });

impl Output for UpdatePolicyResponse {}

#[derive(Debug, Clone, Default)]
pub struct UpdateResponsibilityTransferResponse {
    pub responsibility_transfer: Option<ResponsibilityTransfer>,
}

structure!(UpdateResponsibilityTransferResponse = UPDATE_RESPONSIBILITY_TRANSFER_RESPONSE { responsibility_transfer });

impl Output for UpdateResponsibilityTransferResponse {}
