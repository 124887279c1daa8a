//! Written by `cargo xtask codegen`; not to be edited.

use super::{
    AcceptHandshakeRequest, AcceptHandshakeResponse, AttachPolicyRequest, CancelHandshakeRequest,
    CancelHandshakeResponse, CloseAccountRequest, CreateAccountRequest, CreateAccountResponse,
    CreateGovCloudAccountRequest, CreateGovCloudAccountResponse, CreateOrganizationRequest, CreateOrganizationResponse,
    CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse, CreatePolicyRequest, CreatePolicyResponse,
    DeclineHandshakeRequest, DeclineHandshakeResponse, DeleteOrganizationalUnitRequest, DeletePolicyRequest,
    DeregisterDelegatedAdministratorRequest, DescribeAccountRequest, DescribeAccountResponse,
    DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse, DescribeEffectivePolicyRequest,
    DescribeEffectivePolicyResponse, DescribeHandshakeRequest, DescribeHandshakeResponse, DescribeOrganizationResponse,
    DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse, DescribePolicyRequest,
    DescribePolicyResponse, DescribeResourcePolicyResponse, DescribeResponsibilityTransferRequest,
    DescribeResponsibilityTransferResponse, DetachPolicyRequest, DisableAWSServiceAccessRequest,
    DisablePolicyTypeRequest, DisablePolicyTypeResponse, EnableAWSServiceAccessRequest, EnableAllFeaturesRequest,
    EnableAllFeaturesResponse, EnablePolicyTypeRequest, EnablePolicyTypeResponse, InviteAccountToOrganizationRequest,
    InviteAccountToOrganizationResponse, InviteOrganizationToTransferResponsibilityRequest,
    InviteOrganizationToTransferResponsibilityResponse, ListAWSServiceAccessForOrganizationRequest,
    ListAWSServiceAccessForOrganizationResponse, ListAccountsForParentRequest, ListAccountsForParentResponse,
    ListAccountsRequest, ListAccountsResponse, ListAccountsWithInvalidEffectivePolicyRequest,
    ListAccountsWithInvalidEffectivePolicyResponse, ListChildrenRequest, ListChildrenResponse,
    ListCreateAccountStatusRequest, ListCreateAccountStatusResponse, ListDelegatedAdministratorsRequest,
    ListDelegatedAdministratorsResponse, ListDelegatedServicesForAccountRequest,
    ListDelegatedServicesForAccountResponse, ListEffectivePolicyValidationErrorsRequest,
    ListEffectivePolicyValidationErrorsResponse, ListHandshakesForAccountRequest, ListHandshakesForAccountResponse,
    ListHandshakesForOrganizationRequest, ListHandshakesForOrganizationResponse,
    ListInboundResponsibilityTransfersRequest, ListInboundResponsibilityTransfersResponse,
    ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse,
    ListOutboundResponsibilityTransfersRequest, ListOutboundResponsibilityTransfersResponse, ListParentsRequest,
    ListParentsResponse, ListPoliciesForTargetRequest, ListPoliciesForTargetResponse, ListPoliciesRequest,
    ListPoliciesResponse, ListRootsRequest, ListRootsResponse, ListTagsForResourceRequest, ListTagsForResourceResponse,
    ListTargetsForPolicyRequest, ListTargetsForPolicyResponse, MoveAccountRequest, PutResourcePolicyRequest,
    PutResourcePolicyResponse, RegisterDelegatedAdministratorRequest, RemoveAccountFromOrganizationRequest, SERVICE,
    TagResourceRequest, TerminateResponsibilityTransferRequest, TerminateResponsibilityTransferResponse,
    UntagResourceRequest, UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse, UpdatePolicyRequest,
    UpdatePolicyResponse, UpdateResponsibilityTransferRequest, UpdateResponsibilityTransferResponse, errors,
};
use crate::runtime::operation::{OperationShape, operation};
use crate::runtime::structure::{Unit, enumeration};

operation! {
    AcceptHandshake(AcceptHandshakeRequest) -> AcceptHandshakeResponse [
        ACCESS_DENIED_EXCEPTION, ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
        HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION, HANDSHAKE_NOT_FOUND_EXCEPTION, INVALID_HANDSHAKE_TRANSITION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    AttachPolicy(AttachPolicyRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_POLICY_ATTACHMENT_EXCEPTION, INVALID_INPUT_EXCEPTION,
        POLICY_CHANGES_IN_PROGRESS_EXCEPTION, POLICY_NOT_FOUND_EXCEPTION, POLICY_TYPE_NOT_ENABLED_EXCEPTION,
        SERVICE_EXCEPTION, TARGET_NOT_FOUND_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    CancelHandshake(CancelHandshakeRequest) -> CancelHandshakeResponse [
        ACCESS_DENIED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
        HANDSHAKE_NOT_FOUND_EXCEPTION, INVALID_HANDSHAKE_TRANSITION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    CloseAccount(CloseAccountRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_ALREADY_CLOSED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION,
        AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, CONFLICT_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    CreateAccount(CreateAccountRequest) -> CreateAccountResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, FINALIZING_ORGANIZATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    CreateGovCloudAccount(CreateGovCloudAccountRequest) -> CreateGovCloudAccountResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, FINALIZING_ORGANIZATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    CreateOrganization(CreateOrganizationRequest) -> CreateOrganizationResponse [
        ACCESS_DENIED_EXCEPTION, ACCESS_DENIED_FOR_DEPENDENCY_EXCEPTION, ALREADY_IN_ORGANIZATION_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    CreateOrganizationalUnit(CreateOrganizationalUnitRequest) -> CreateOrganizationalUnitResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION, INVALID_INPUT_EXCEPTION,
        PARENT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    CreatePolicy(CreatePolicyRequest) -> CreatePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_POLICY_EXCEPTION, INVALID_INPUT_EXCEPTION,
        MALFORMED_POLICY_DOCUMENT_EXCEPTION, POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DeclineHandshake(DeclineHandshakeRequest) -> DeclineHandshakeResponse [
        ACCESS_DENIED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, HANDSHAKE_ALREADY_IN_STATE_EXCEPTION,
        HANDSHAKE_NOT_FOUND_EXCEPTION, INVALID_HANDSHAKE_TRANSITION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DeleteOrganization(Unit) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, ORGANIZATION_NOT_EMPTY_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DeleteOrganizationalUnit(DeleteOrganizationalUnitRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION, ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DeletePolicy(DeletePolicyRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, POLICY_IN_USE_EXCEPTION, POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DeleteResourcePolicy(Unit) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, RESOURCE_POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DeregisterDelegatedAdministrator(DeregisterDelegatedAdministratorRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, ACCOUNT_NOT_REGISTERED_EXCEPTION,
        AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DescribeAccount(DescribeAccountRequest) -> DescribeAccountResponse [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DescribeCreateAccountStatus(DescribeCreateAccountStatusRequest) -> DescribeCreateAccountStatusResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DescribeEffectivePolicy(DescribeEffectivePolicyRequest) -> DescribeEffectivePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TARGET_NOT_FOUND_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DescribeHandshake(DescribeHandshakeRequest) -> DescribeHandshakeResponse [
        ACCESS_DENIED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, HANDSHAKE_NOT_FOUND_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DescribeOrganization(Unit) -> DescribeOrganizationResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DescribeOrganizationalUnit(DescribeOrganizationalUnitRequest) -> DescribeOrganizationalUnitResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    DescribePolicy(DescribePolicyRequest) -> DescribePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DescribeResourcePolicy(Unit) -> DescribeResourcePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        RESOURCE_POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DescribeResponsibilityTransfer(DescribeResponsibilityTransferRequest) -> DescribeResponsibilityTransferResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DetachPolicy(DetachPolicyRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        POLICY_NOT_ATTACHED_EXCEPTION, POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TARGET_NOT_FOUND_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DisableAWSServiceAccess(DisableAWSServiceAccessRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    DisablePolicyType(DisablePolicyTypeRequest) -> DisablePolicyTypeResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        POLICY_TYPE_NOT_ENABLED_EXCEPTION, ROOT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    EnableAWSServiceAccess(EnableAWSServiceAccessRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    EnableAllFeatures(EnableAllFeaturesRequest) -> EnableAllFeaturesResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    EnablePolicyType(EnablePolicyTypeRequest) -> EnablePolicyTypeResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, POLICY_CHANGES_IN_PROGRESS_EXCEPTION,
        POLICY_TYPE_ALREADY_ENABLED_EXCEPTION, POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION,
        ROOT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    InviteAccountToOrganization(InviteAccountToOrganizationRequest) -> InviteAccountToOrganizationResponse [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_OWNER_NOT_VERIFIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_HANDSHAKE_EXCEPTION,
        FINALIZING_ORGANIZATION_EXCEPTION, HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    InviteOrganizationToTransferResponsibility(InviteOrganizationToTransferResponsibilityRequest) -> InviteOrganizationToTransferResponsibilityResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_HANDSHAKE_EXCEPTION, HANDSHAKE_CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    LeaveOrganization(Unit) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListAWSServiceAccessForOrganization(ListAWSServiceAccessForOrganizationRequest) -> ListAWSServiceAccessForOrganizationResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListAccounts(ListAccountsRequest) -> ListAccountsResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListAccountsForParent(ListAccountsForParentRequest) -> ListAccountsForParentResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        PARENT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListAccountsWithInvalidEffectivePolicy(ListAccountsWithInvalidEffectivePolicyRequest) -> ListAccountsWithInvalidEffectivePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListChildren(ListChildrenRequest) -> ListChildrenResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        PARENT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListCreateAccountStatus(ListCreateAccountStatusRequest) -> ListCreateAccountStatusResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListDelegatedAdministrators(ListDelegatedAdministratorsRequest) -> ListDelegatedAdministratorsResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListDelegatedServicesForAccount(ListDelegatedServicesForAccountRequest) -> ListDelegatedServicesForAccountResponse [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, ACCOUNT_NOT_REGISTERED_EXCEPTION,
        AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListEffectivePolicyValidationErrors(ListEffectivePolicyValidationErrorsRequest) -> ListEffectivePolicyValidationErrorsResponse [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, EFFECTIVE_POLICY_NOT_FOUND_EXCEPTION, INVALID_INPUT_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListHandshakesForAccount(ListHandshakesForAccountRequest) -> ListHandshakesForAccountResponse [
        ACCESS_DENIED_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListHandshakesForOrganization(ListHandshakesForOrganizationRequest) -> ListHandshakesForOrganizationResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListInboundResponsibilityTransfers(ListInboundResponsibilityTransfersRequest) -> ListInboundResponsibilityTransfersResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListOrganizationalUnitsForParent(ListOrganizationalUnitsForParentRequest) -> ListOrganizationalUnitsForParentResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        PARENT_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListOutboundResponsibilityTransfers(ListOutboundResponsibilityTransfersRequest) -> ListOutboundResponsibilityTransfersResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListParents(ListParentsRequest) -> ListParentsResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CHILD_NOT_FOUND_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListPolicies(ListPoliciesRequest) -> ListPoliciesResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListPoliciesForTarget(ListPoliciesForTargetRequest) -> ListPoliciesForTargetResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TARGET_NOT_FOUND_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    ListRoots(ListRootsRequest) -> ListRootsResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListTagsForResource(ListTagsForResourceRequest) -> ListTagsForResourceResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION,
        TARGET_NOT_FOUND_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    ListTargetsForPolicy(ListTargetsForPolicyRequest) -> ListTargetsForPolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, INVALID_INPUT_EXCEPTION,
        POLICY_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    MoveAccount(MoveAccountRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, DESTINATION_PARENT_NOT_FOUND_EXCEPTION, DUPLICATE_ACCOUNT_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, SOURCE_PARENT_NOT_FOUND_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    PutResourcePolicy(PutResourcePolicyRequest) -> PutResourcePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
        UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    RegisterDelegatedAdministrator(RegisterDelegatedAdministratorRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_ALREADY_REGISTERED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION,
        AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    RemoveAccountFromOrganization(RemoveAccountFromOrganizationRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, ACCOUNT_NOT_FOUND_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION,
        CONCURRENT_MODIFICATION_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION,
        MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION, SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    TagResource(TagResourceRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TARGET_NOT_FOUND_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    TerminateResponsibilityTransfer(TerminateResponsibilityTransferRequest) -> TerminateResponsibilityTransferResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, INVALID_RESPONSIBILITY_TRANSFER_TRANSITION_EXCEPTION,
        RESPONSIBILITY_TRANSFER_ALREADY_IN_STATUS_EXCEPTION, RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    UntagResource(UntagResourceRequest) -> Unit [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_EXCEPTION, TARGET_NOT_FOUND_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    UpdateOrganizationalUnit(UpdateOrganizationalUnitRequest) -> UpdateOrganizationalUnitResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION, INVALID_INPUT_EXCEPTION, ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION,
    ]
}

operation! {
    UpdatePolicy(UpdatePolicyRequest) -> UpdatePolicyResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONCURRENT_MODIFICATION_EXCEPTION,
        CONSTRAINT_VIOLATION_EXCEPTION, DUPLICATE_POLICY_EXCEPTION, INVALID_INPUT_EXCEPTION,
        MALFORMED_POLICY_DOCUMENT_EXCEPTION, POLICY_CHANGES_IN_PROGRESS_EXCEPTION, POLICY_NOT_FOUND_EXCEPTION,
        SERVICE_EXCEPTION, TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

operation! {
    UpdateResponsibilityTransfer(UpdateResponsibilityTransferRequest) -> UpdateResponsibilityTransferResponse [
        ACCESS_DENIED_EXCEPTION, AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, CONSTRAINT_VIOLATION_EXCEPTION,
        INVALID_INPUT_EXCEPTION, RESPONSIBILITY_TRANSFER_NOT_FOUND_EXCEPTION, SERVICE_EXCEPTION,
        TOO_MANY_REQUESTS_EXCEPTION, UNSUPPORTED_API_ENDPOINT_EXCEPTION,
    ]
}

enumeration! {
    /// Every operation of the service.
    OperationName {
        AcceptHandshake = "AcceptHandshake", AttachPolicy = "AttachPolicy", CancelHandshake = "CancelHandshake",
        CloseAccount = "CloseAccount", CreateAccount = "CreateAccount", CreateGovCloudAccount = "CreateGovCloudAccount",
        CreateOrganization = "CreateOrganization", CreateOrganizationalUnit = "CreateOrganizationalUnit",
        CreatePolicy = "CreatePolicy", DeclineHandshake = "DeclineHandshake", DeleteOrganization = "DeleteOrganization",
        DeleteOrganizationalUnit = "DeleteOrganizationalUnit", DeletePolicy = "DeletePolicy",
        DeleteResourcePolicy = "DeleteResourcePolicy",
        DeregisterDelegatedAdministrator = "DeregisterDelegatedAdministrator", DescribeAccount = "DescribeAccount",
        DescribeCreateAccountStatus = "DescribeCreateAccountStatus",
        DescribeEffectivePolicy = "DescribeEffectivePolicy", DescribeHandshake = "DescribeHandshake",
        DescribeOrganization = "DescribeOrganization", DescribeOrganizationalUnit = "DescribeOrganizationalUnit",
        DescribePolicy = "DescribePolicy", DescribeResourcePolicy = "DescribeResourcePolicy",
        DescribeResponsibilityTransfer = "DescribeResponsibilityTransfer", DetachPolicy = "DetachPolicy",
        DisableAWSServiceAccess = "DisableAWSServiceAccess", DisablePolicyType = "DisablePolicyType",
        EnableAWSServiceAccess = "EnableAWSServiceAccess", EnableAllFeatures = "EnableAllFeatures",
        EnablePolicyType = "EnablePolicyType", InviteAccountToOrganization = "InviteAccountToOrganization",
        InviteOrganizationToTransferResponsibility = "InviteOrganizationToTransferResponsibility",
        LeaveOrganization = "LeaveOrganization",
        ListAWSServiceAccessForOrganization = "ListAWSServiceAccessForOrganization", ListAccounts = "ListAccounts",
        ListAccountsForParent = "ListAccountsForParent",
        ListAccountsWithInvalidEffectivePolicy = "ListAccountsWithInvalidEffectivePolicy",
        ListChildren = "ListChildren", ListCreateAccountStatus = "ListCreateAccountStatus",
        ListDelegatedAdministrators = "ListDelegatedAdministrators",
        ListDelegatedServicesForAccount = "ListDelegatedServicesForAccount",
        ListEffectivePolicyValidationErrors = "ListEffectivePolicyValidationErrors",
        ListHandshakesForAccount = "ListHandshakesForAccount",
        ListHandshakesForOrganization = "ListHandshakesForOrganization",
        ListInboundResponsibilityTransfers = "ListInboundResponsibilityTransfers",
        ListOrganizationalUnitsForParent = "ListOrganizationalUnitsForParent",
        ListOutboundResponsibilityTransfers = "ListOutboundResponsibilityTransfers", ListParents = "ListParents",
        ListPolicies = "ListPolicies", ListPoliciesForTarget = "ListPoliciesForTarget", ListRoots = "ListRoots",
        ListTagsForResource = "ListTagsForResource", ListTargetsForPolicy = "ListTargetsForPolicy",
        MoveAccount = "MoveAccount", PutResourcePolicy = "PutResourcePolicy",
        RegisterDelegatedAdministrator = "RegisterDelegatedAdministrator",
        RemoveAccountFromOrganization = "RemoveAccountFromOrganization", TagResource = "TagResource",
        TerminateResponsibilityTransfer = "TerminateResponsibilityTransfer", UntagResource = "UntagResource",
        UpdateOrganizationalUnit = "UpdateOrganizationalUnit", UpdatePolicy = "UpdatePolicy",
        UpdateResponsibilityTransfer = "UpdateResponsibilityTransfer",
    }
}

/// What the model says about each operation.
pub static OPERATIONS: [OperationShape; 63] = [
    OperationShape::of::<AcceptHandshake>(),
    OperationShape::of::<AttachPolicy>(),
    OperationShape::of::<CancelHandshake>(),
    OperationShape::of::<CloseAccount>(),
    OperationShape::of::<CreateAccount>(),
    OperationShape::of::<CreateGovCloudAccount>(),
    OperationShape::of::<CreateOrganization>(),
    OperationShape::of::<CreateOrganizationalUnit>(),
    OperationShape::of::<CreatePolicy>(),
    OperationShape::of::<DeclineHandshake>(),
    OperationShape::of::<DeleteOrganization>(),
    OperationShape::of::<DeleteOrganizationalUnit>(),
    OperationShape::of::<DeletePolicy>(),
    OperationShape::of::<DeleteResourcePolicy>(),
    OperationShape::of::<DeregisterDelegatedAdministrator>(),
    OperationShape::of::<DescribeAccount>(),
    OperationShape::of::<DescribeCreateAccountStatus>(),
    OperationShape::of::<DescribeEffectivePolicy>(),
    OperationShape::of::<DescribeHandshake>(),
    OperationShape::of::<DescribeOrganization>(),
    OperationShape::of::<DescribeOrganizationalUnit>(),
    OperationShape::of::<DescribePolicy>(),
    OperationShape::of::<DescribeResourcePolicy>(),
    OperationShape::of::<DescribeResponsibilityTransfer>(),
    OperationShape::of::<DetachPolicy>(),
    OperationShape::of::<DisableAWSServiceAccess>(),
    OperationShape::of::<DisablePolicyType>(),
    OperationShape::of::<EnableAWSServiceAccess>(),
    OperationShape::of::<EnableAllFeatures>(),
    OperationShape::of::<EnablePolicyType>(),
    OperationShape::of::<InviteAccountToOrganization>(),
    OperationShape::of::<InviteOrganizationToTransferResponsibility>(),
    OperationShape::of::<LeaveOrganization>(),
    OperationShape::of::<ListAWSServiceAccessForOrganization>(),
    OperationShape::of::<ListAccounts>(),
    OperationShape::of::<ListAccountsForParent>(),
    OperationShape::of::<ListAccountsWithInvalidEffectivePolicy>(),
    OperationShape::of::<ListChildren>(),
    OperationShape::of::<ListCreateAccountStatus>(),
    OperationShape::of::<ListDelegatedAdministrators>(),
    OperationShape::of::<ListDelegatedServicesForAccount>(),
    OperationShape::of::<ListEffectivePolicyValidationErrors>(),
    OperationShape::of::<ListHandshakesForAccount>(),
    OperationShape::of::<ListHandshakesForOrganization>(),
    OperationShape::of::<ListInboundResponsibilityTransfers>(),
    OperationShape::of::<ListOrganizationalUnitsForParent>(),
    OperationShape::of::<ListOutboundResponsibilityTransfers>(),
    OperationShape::of::<ListParents>(),
    OperationShape::of::<ListPolicies>(),
    OperationShape::of::<ListPoliciesForTarget>(),
    OperationShape::of::<ListRoots>(),
    OperationShape::of::<ListTagsForResource>(),
    OperationShape::of::<ListTargetsForPolicy>(),
    OperationShape::of::<MoveAccount>(),
    OperationShape::of::<PutResourcePolicy>(),
    OperationShape::of::<RegisterDelegatedAdministrator>(),
    OperationShape::of::<RemoveAccountFromOrganization>(),
    OperationShape::of::<TagResource>(),
    OperationShape::of::<TerminateResponsibilityTransfer>(),
    OperationShape::of::<UntagResource>(),
    OperationShape::of::<UpdateOrganizationalUnit>(),
    OperationShape::of::<UpdatePolicy>(),
    OperationShape::of::<UpdateResponsibilityTransfer>(),
];
