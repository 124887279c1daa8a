//! Written by `cargo xtask codegen`; not to be edited.

use super::{
    AcceptDelegationRequestRequest, AcquireRoleRequest, AcquireRoleResponse, AddClientIDToOpenIDConnectProviderRequest,
    AddRoleToInstanceProfileRequest, AddUserToGroupRequest, AssociateDelegationRequestRequest,
    AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, ChangePasswordRequest,
    CreateAccessKeyRequest, CreateAccessKeyResponse, CreateAccountAliasRequest, CreateDelegationRequestRequest,
    CreateDelegationRequestResponse, CreateGroupRequest, CreateGroupResponse, CreateInstanceProfileRequest,
    CreateInstanceProfileResponse, CreateLoginProfileRequest, CreateLoginProfileResponse,
    CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse, CreatePolicyRequest, CreatePolicyResponse,
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, CreateRoleRequest, CreateRoleResponse,
    CreateSAMLProviderRequest, CreateSAMLProviderResponse, CreateServiceLinkedRoleRequest,
    CreateServiceLinkedRoleResponse, CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse,
    CreateUserRequest, CreateUserResponse, CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse,
    DeactivateMFADeviceRequest, DeleteAccessKeyRequest, DeleteAccountAliasRequest, DeleteGroupPolicyRequest,
    DeleteGroupRequest, DeleteInstanceProfileRequest, DeleteLoginProfileRequest, DeleteOpenIDConnectProviderRequest,
    DeletePolicyRequest, DeletePolicyVersionRequest, DeleteRolePermissionsBoundaryRequest, DeleteRolePolicyRequest,
    DeleteRoleRequest, DeleteSAMLProviderRequest, DeleteSSHPublicKeyRequest, DeleteServerCertificateRequest,
    DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse, DeleteServiceSpecificCredentialRequest,
    DeleteSigningCertificateRequest, DeleteUserPermissionsBoundaryRequest, DeleteUserPolicyRequest, DeleteUserRequest,
    DeleteVirtualMFADeviceRequest, DetachGroupPolicyRequest, DetachRolePolicyRequest, DetachUserPolicyRequest,
    DisableOrganizationsRootCredentialsManagementRequest, DisableOrganizationsRootCredentialsManagementResponse,
    DisableOrganizationsRootSessionsRequest, DisableOrganizationsRootSessionsResponse, EnableMFADeviceRequest,
    EnableOrganizationsRootCredentialsManagementRequest, EnableOrganizationsRootCredentialsManagementResponse,
    EnableOrganizationsRootSessionsRequest, EnableOrganizationsRootSessionsResponse,
    EnableOutboundWebIdentityFederationResponse, GenerateCredentialReportResponse,
    GenerateOrganizationsAccessReportRequest, GenerateOrganizationsAccessReportResponse,
    GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse, GetAccessKeyLastUsedRequest,
    GetAccessKeyLastUsedResponse, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse,
    GetAccountPasswordPolicyResponse, GetAccountPropertiesRequest, GetAccountPropertiesResponse,
    GetAccountSummaryResponse, GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, GetCredentialReportResponse, GetDelegationRequestRequest,
    GetDelegationRequestResponse, GetGroupPolicyRequest, GetGroupPolicyResponse, GetGroupRequest, GetGroupResponse,
    GetHumanReadableSummaryRequest, GetHumanReadableSummaryResponse, GetInstanceProfileRequest,
    GetInstanceProfileResponse, GetLoginProfileRequest, GetLoginProfileResponse, GetMFADeviceRequest,
    GetMFADeviceResponse, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    GetOrganizationsAccessReportRequest, GetOrganizationsAccessReportResponse,
    GetOutboundWebIdentityFederationInfoResponse, GetPolicyRequest, GetPolicyResponse, GetPolicyVersionRequest,
    GetPolicyVersionResponse, GetRolePolicyRequest, GetRolePolicyResponse, GetRoleRequest, GetRoleResponse,
    GetRoleTemplateVersionRequest, GetRoleTemplateVersionResponse, GetSAMLProviderRequest, GetSAMLProviderResponse,
    GetSSHPublicKeyRequest, GetSSHPublicKeyResponse, GetServerCertificateRequest, GetServerCertificateResponse,
    GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse,
    GetServiceLastAccessedDetailsWithEntitiesRequest, GetServiceLastAccessedDetailsWithEntitiesResponse,
    GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse, GetUserPolicyRequest,
    GetUserPolicyResponse, GetUserRequest, GetUserResponse, ListAccessKeysRequest, ListAccessKeysResponse,
    ListAccountAliasesRequest, ListAccountAliasesResponse, ListAttachedGroupPoliciesRequest,
    ListAttachedGroupPoliciesResponse, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
    ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse, ListDelegationRequestsRequest,
    ListDelegationRequestsResponse, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse,
    ListGroupPoliciesRequest, ListGroupPoliciesResponse, ListGroupsForUserRequest, ListGroupsForUserResponse,
    ListGroupsRequest, ListGroupsResponse, ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, ListMFADeviceTagsRequest, ListMFADeviceTagsResponse, ListMFADevicesRequest,
    ListMFADevicesResponse, ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse,
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse, ListOrganizationsFeaturesRequest,
    ListOrganizationsFeaturesResponse, ListPoliciesGrantingServiceAccessRequest,
    ListPoliciesGrantingServiceAccessResponse, ListPoliciesRequest, ListPoliciesResponse, ListPolicyTagsRequest,
    ListPolicyTagsResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, ListRolePoliciesRequest,
    ListRolePoliciesResponse, ListRoleTagsRequest, ListRoleTagsResponse, ListRolesRequest, ListRolesResponse,
    ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse, ListSAMLProvidersRequest, ListSAMLProvidersResponse,
    ListSSHPublicKeysRequest, ListSSHPublicKeysResponse, ListServerCertificateTagsRequest,
    ListServerCertificateTagsResponse, ListServerCertificatesRequest, ListServerCertificatesResponse,
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse, ListSigningCertificatesRequest,
    ListSigningCertificatesResponse, ListUserPoliciesRequest, ListUserPoliciesResponse, ListUserTagsRequest,
    ListUserTagsResponse, ListUsersRequest, ListUsersResponse, ListVirtualMFADevicesRequest,
    ListVirtualMFADevicesResponse, PutAccountPropertiesRequest, PutAccountPropertiesResponse, PutGroupPolicyRequest,
    PutRolePermissionsBoundaryRequest, PutRolePolicyRequest, PutUserPermissionsBoundaryRequest, PutUserPolicyRequest,
    RejectDelegationRequestRequest, RemoveClientIDFromOpenIDConnectProviderRequest,
    RemoveRoleFromInstanceProfileRequest, RemoveUserFromGroupRequest, ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse, ResyncMFADeviceRequest, SERVICE, SendDelegationTokenRequest,
    SetDefaultPolicyVersionRequest, SetSecurityTokenServicePreferencesRequest, SimulateCustomPolicyRequest,
    SimulatePolicyResponse, SimulatePrincipalPolicyRequest, TagInstanceProfileRequest, TagMFADeviceRequest,
    TagOpenIDConnectProviderRequest, TagPolicyRequest, TagRoleRequest, TagSAMLProviderRequest,
    TagServerCertificateRequest, TagUserRequest, UntagInstanceProfileRequest, UntagMFADeviceRequest,
    UntagOpenIDConnectProviderRequest, UntagPolicyRequest, UntagRoleRequest, UntagSAMLProviderRequest,
    UntagServerCertificateRequest, UntagUserRequest, UpdateAccessKeyRequest, UpdateAccountPasswordPolicyRequest,
    UpdateAssumeRolePolicyRequest, UpdateDelegationRequestRequest, UpdateGroupRequest, UpdateLoginProfileRequest,
    UpdateOpenIDConnectProviderThumbprintRequest, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse,
    UpdateRoleRequest, UpdateRoleResponse, UpdateSAMLProviderRequest, UpdateSAMLProviderResponse,
    UpdateSSHPublicKeyRequest, UpdateServerCertificateRequest, UpdateServiceSpecificCredentialRequest,
    UpdateSigningCertificateRequest, UpdateUserRequest, UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse,
    UploadServerCertificateRequest, UploadServerCertificateResponse, UploadSigningCertificateRequest,
    UploadSigningCertificateResponse, errors,
};
use crate::runtime::operation::{OperationShape, operation};
use crate::runtime::structure::{Unit, enumeration};

operation! {
    AcceptDelegationRequest(AcceptDelegationRequestRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AcquireRole(AcquireRoleRequest) -> AcquireRoleResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NAME_CONFLICT_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, ROLE_MODIFIED_EXCEPTION, ROLE_TEMPLATE_DISABLED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AddClientIDToOpenIDConnectProvider(AddClientIDToOpenIDConnectProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AddRoleToInstanceProfile(AddRoleToInstanceProfileRequest) -> Unit [
        ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
        UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    AddUserToGroup(AddUserToGroupRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AssociateDelegationRequest(AssociateDelegationRequestRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AttachGroupPolicy(AttachGroupPolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    AttachRolePolicy(AttachRolePolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    AttachUserPolicy(AttachUserPolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ChangePassword(ChangePasswordRequest) -> Unit [
        ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, INVALID_USER_TYPE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, PASSWORD_POLICY_VIOLATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateAccessKey(CreateAccessKeyRequest) -> CreateAccessKeyResponse [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateAccountAlias(CreateAccountAliasRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateDelegationRequest(CreateDelegationRequestRequest) -> CreateDelegationRequestResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateGroup(CreateGroupRequest) -> CreateGroupResponse [
        ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateInstanceProfile(CreateInstanceProfileRequest) -> CreateInstanceProfileResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateLoginProfile(CreateLoginProfileRequest) -> CreateLoginProfileResponse [
        ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        PASSWORD_POLICY_VIOLATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateOpenIDConnectProvider(CreateOpenIDConnectProviderRequest) -> CreateOpenIDConnectProviderResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreatePolicy(CreatePolicyRequest) -> CreatePolicyResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreatePolicyVersion(CreatePolicyVersionRequest) -> CreatePolicyVersionResponse [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateRole(CreateRoleRequest) -> CreateRoleResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateSAMLProvider(CreateSAMLProviderRequest) -> CreateSAMLProviderResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateServiceLinkedRole(CreateServiceLinkedRoleRequest) -> CreateServiceLinkedRoleResponse [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateServiceSpecificCredential(CreateServiceSpecificCredentialRequest) -> CreateServiceSpecificCredentialResponse [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_NOT_SUPPORTED_EXCEPTION,
    ]
}

operation! {
    CreateUser(CreateUserRequest) -> CreateUserResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    CreateVirtualMFADevice(CreateVirtualMFADeviceRequest) -> CreateVirtualMFADeviceResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeactivateMFADevice(DeactivateMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteAccessKey(DeleteAccessKeyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteAccountAlias(DeleteAccountAliasRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteAccountPasswordPolicy(Unit) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteGroup(DeleteGroupRequest) -> Unit [
        DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteGroupPolicy(DeleteGroupPolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteInstanceProfile(DeleteInstanceProfileRequest) -> Unit [
        DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteLoginProfile(DeleteLoginProfileRequest) -> Unit [
        ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteOpenIDConnectProvider(DeleteOpenIDConnectProviderRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeletePolicy(DeletePolicyRequest) -> Unit [
        DELETE_CONFLICT_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeletePolicyVersion(DeletePolicyVersionRequest) -> Unit [
        DELETE_CONFLICT_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteRole(DeleteRoleRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    DeleteRolePermissionsBoundary(DeleteRolePermissionsBoundaryRequest) -> Unit [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    DeleteRolePolicy(DeleteRolePolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    DeleteSAMLProvider(DeleteSAMLProviderRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteSSHPublicKey(DeleteSSHPublicKeyRequest) -> Unit [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    DeleteServerCertificate(DeleteServerCertificateRequest) -> Unit [
        DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteServiceLinkedRole(DeleteServiceLinkedRoleRequest) -> DeleteServiceLinkedRoleResponse [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteServiceSpecificCredential(DeleteServiceSpecificCredentialRequest) -> Unit [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    DeleteSigningCertificate(DeleteSigningCertificateRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteUser(DeleteUserRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteUserPermissionsBoundary(DeleteUserPermissionsBoundaryRequest) -> Unit [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteUserPolicy(DeleteUserPolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DeleteVirtualMFADevice(DeleteVirtualMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, DELETE_CONFLICT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DetachGroupPolicy(DetachGroupPolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DetachRolePolicy(DetachRolePolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
        UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    DetachUserPolicy(DetachUserPolicyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    DisableOrganizationsRootCredentialsManagement(DisableOrganizationsRootCredentialsManagementRequest) -> DisableOrganizationsRootCredentialsManagementResponse [
        ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    ]
}

operation! {
    DisableOrganizationsRootSessions(DisableOrganizationsRootSessionsRequest) -> DisableOrganizationsRootSessionsResponse [
        ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    ]
}

operation! {
    DisableOutboundWebIdentityFederation(Unit) -> Unit [
        FEATURE_DISABLED_EXCEPTION,
    ]
}

operation! {
    EnableMFADevice(EnableMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        INVALID_AUTHENTICATION_CODE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    EnableOrganizationsRootCredentialsManagement(EnableOrganizationsRootCredentialsManagementRequest) -> EnableOrganizationsRootCredentialsManagementResponse [
        ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    ]
}

operation! {
    EnableOrganizationsRootSessions(EnableOrganizationsRootSessionsRequest) -> EnableOrganizationsRootSessionsResponse [
        ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ORGANIZATION_NOT_FOUND_EXCEPTION, ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    ]
}

operation! {
    EnableOutboundWebIdentityFederation(Unit) -> EnableOutboundWebIdentityFederationResponse [
        FEATURE_ENABLED_EXCEPTION,
    ]
}

operation! {
    GenerateCredentialReport(Unit) -> GenerateCredentialReportResponse [
        LIMIT_EXCEEDED_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GenerateOrganizationsAccessReport(GenerateOrganizationsAccessReportRequest) -> GenerateOrganizationsAccessReportResponse [
        REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION,
    ]
}

operation! {
    GenerateServiceLastAccessedDetails(GenerateServiceLastAccessedDetailsRequest) -> GenerateServiceLastAccessedDetailsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    GetAccessKeyLastUsed(GetAccessKeyLastUsedRequest) -> GetAccessKeyLastUsedResponse []
}

operation! {
    GetAccountAuthorizationDetails(GetAccountAuthorizationDetailsRequest) -> GetAccountAuthorizationDetailsResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetAccountPasswordPolicy(Unit) -> GetAccountPasswordPolicyResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetAccountProperties(GetAccountPropertiesRequest) -> GetAccountPropertiesResponse [
        INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetAccountSummary(Unit) -> GetAccountSummaryResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetContextKeysForCustomPolicy(GetContextKeysForCustomPolicyRequest) -> GetContextKeysForPolicyResponse [
        INVALID_INPUT_EXCEPTION,
    ]
}

operation! {
    GetContextKeysForPrincipalPolicy(GetContextKeysForPrincipalPolicyRequest) -> GetContextKeysForPolicyResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    GetCredentialReport(Unit) -> GetCredentialReportResponse [
        CREDENTIAL_REPORT_EXPIRED_EXCEPTION, CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION,
        CREDENTIAL_REPORT_NOT_READY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetDelegationRequest(GetDelegationRequestRequest) -> GetDelegationRequestResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetGroup(GetGroupRequest) -> GetGroupResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetGroupPolicy(GetGroupPolicyRequest) -> GetGroupPolicyResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetHumanReadableSummary(GetHumanReadableSummaryRequest) -> GetHumanReadableSummaryResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetInstanceProfile(GetInstanceProfileRequest) -> GetInstanceProfileResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetLoginProfile(GetLoginProfileRequest) -> GetLoginProfileResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetMFADevice(GetMFADeviceRequest) -> GetMFADeviceResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetOpenIDConnectProvider(GetOpenIDConnectProviderRequest) -> GetOpenIDConnectProviderResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetOrganizationsAccessReport(GetOrganizationsAccessReportRequest) -> GetOrganizationsAccessReportResponse [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    GetOutboundWebIdentityFederationInfo(Unit) -> GetOutboundWebIdentityFederationInfoResponse [
        FEATURE_DISABLED_EXCEPTION,
    ]
}

operation! {
    GetPolicy(GetPolicyRequest) -> GetPolicyResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetPolicyVersion(GetPolicyVersionRequest) -> GetPolicyVersionResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetRole(GetRoleRequest) -> GetRoleResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetRolePolicy(GetRolePolicyRequest) -> GetRolePolicyResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetRoleTemplateVersion(GetRoleTemplateVersionRequest) -> GetRoleTemplateVersionResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetSAMLProvider(GetSAMLProviderRequest) -> GetSAMLProviderResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetSSHPublicKey(GetSSHPublicKeyRequest) -> GetSSHPublicKeyResponse [
        NO_SUCH_ENTITY_EXCEPTION, UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    ]
}

operation! {
    GetServerCertificate(GetServerCertificateRequest) -> GetServerCertificateResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetServiceLastAccessedDetails(GetServiceLastAccessedDetailsRequest) -> GetServiceLastAccessedDetailsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    GetServiceLastAccessedDetailsWithEntities(GetServiceLastAccessedDetailsWithEntitiesRequest) -> GetServiceLastAccessedDetailsWithEntitiesResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    GetServiceLinkedRoleDeletionStatus(GetServiceLinkedRoleDeletionStatusRequest) -> GetServiceLinkedRoleDeletionStatusResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetUser(GetUserRequest) -> GetUserResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    GetUserPolicy(GetUserPolicyRequest) -> GetUserPolicyResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListAccessKeys(ListAccessKeysRequest) -> ListAccessKeysResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListAccountAliases(ListAccountAliasesRequest) -> ListAccountAliasesResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListAttachedGroupPolicies(ListAttachedGroupPoliciesRequest) -> ListAttachedGroupPoliciesResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListAttachedRolePolicies(ListAttachedRolePoliciesRequest) -> ListAttachedRolePoliciesResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListAttachedUserPolicies(ListAttachedUserPoliciesRequest) -> ListAttachedUserPoliciesResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListDelegationRequests(ListDelegationRequestsRequest) -> ListDelegationRequestsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListEntitiesForPolicy(ListEntitiesForPolicyRequest) -> ListEntitiesForPolicyResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListGroupPolicies(ListGroupPoliciesRequest) -> ListGroupPoliciesResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListGroups(ListGroupsRequest) -> ListGroupsResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListGroupsForUser(ListGroupsForUserRequest) -> ListGroupsForUserResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListInstanceProfileTags(ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListInstanceProfiles(ListInstanceProfilesRequest) -> ListInstanceProfilesResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest) -> ListInstanceProfilesForRoleResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListMFADeviceTags(ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListMFADevices(ListMFADevicesRequest) -> ListMFADevicesResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListOpenIDConnectProviderTags(ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListOpenIDConnectProviders(ListOpenIDConnectProvidersRequest) -> ListOpenIDConnectProvidersResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListOrganizationsFeatures(ListOrganizationsFeaturesRequest) -> ListOrganizationsFeaturesResponse [
        ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION, ORGANIZATION_NOT_FOUND_EXCEPTION,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION, SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    ]
}

operation! {
    ListPolicies(ListPoliciesRequest) -> ListPoliciesResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListPoliciesGrantingServiceAccess(ListPoliciesGrantingServiceAccessRequest) -> ListPoliciesGrantingServiceAccessResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    ListPolicyTags(ListPolicyTagsRequest) -> ListPolicyTagsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListPolicyVersions(ListPolicyVersionsRequest) -> ListPolicyVersionsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListRolePolicies(ListRolePoliciesRequest) -> ListRolePoliciesResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListRoleTags(ListRoleTagsRequest) -> ListRoleTagsResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListRoles(ListRolesRequest) -> ListRolesResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListSAMLProviderTags(ListSAMLProviderTagsRequest) -> ListSAMLProviderTagsResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListSAMLProviders(ListSAMLProvidersRequest) -> ListSAMLProvidersResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListSSHPublicKeys(ListSSHPublicKeysRequest) -> ListSSHPublicKeysResponse [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    ListServerCertificateTags(ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListServerCertificates(ListServerCertificatesRequest) -> ListServerCertificatesResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListServiceSpecificCredentials(ListServiceSpecificCredentialsRequest) -> ListServiceSpecificCredentialsResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_NOT_SUPPORTED_EXCEPTION,
    ]
}

operation! {
    ListSigningCertificates(ListSigningCertificatesRequest) -> ListSigningCertificatesResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListUserPolicies(ListUserPoliciesRequest) -> ListUserPoliciesResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListUserTags(ListUserTagsRequest) -> ListUserTagsResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListUsers(ListUsersRequest) -> ListUsersResponse [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ListVirtualMFADevices(ListVirtualMFADevicesRequest) -> ListVirtualMFADevicesResponse []
}

operation! {
    PutAccountProperties(PutAccountPropertiesRequest) -> PutAccountPropertiesResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    PutGroupPolicy(PutGroupPolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    PutRolePermissionsBoundary(PutRolePermissionsBoundaryRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
        UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    PutRolePolicy(PutRolePolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    PutUserPermissionsBoundary(PutUserPermissionsBoundaryRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_NOT_ATTACHABLE_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    PutUserPolicy(PutUserPolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    RejectDelegationRequest(RejectDelegationRequestRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    RemoveClientIDFromOpenIDConnectProvider(RemoveClientIDFromOpenIDConnectProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    RemoveRoleFromInstanceProfile(RemoveRoleFromInstanceProfileRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    RemoveUserFromGroup(RemoveUserFromGroupRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    ResetServiceSpecificCredential(ResetServiceSpecificCredentialRequest) -> ResetServiceSpecificCredentialResponse [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    ResyncMFADevice(ResyncMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_AUTHENTICATION_CODE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    SendDelegationToken(SendDelegationTokenRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    SetDefaultPolicyVersion(SetDefaultPolicyVersionRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    SetSecurityTokenServicePreferences(SetSecurityTokenServicePreferencesRequest) -> Unit [
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    SimulateCustomPolicy(SimulateCustomPolicyRequest) -> SimulatePolicyResponse [
        INVALID_INPUT_EXCEPTION, POLICY_EVALUATION_EXCEPTION,
    ]
}

operation! {
    SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest) -> SimulatePolicyResponse [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, POLICY_EVALUATION_EXCEPTION,
    ]
}

operation! {
    TagInstanceProfile(TagInstanceProfileRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagMFADevice(TagMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagOpenIDConnectProvider(TagOpenIDConnectProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagPolicy(TagPolicyRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagRole(TagRoleRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagSAMLProvider(TagSAMLProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagServerCertificate(TagServerCertificateRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    TagUser(TagUserRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagInstanceProfile(UntagInstanceProfileRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagMFADevice(UntagMFADeviceRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagOpenIDConnectProvider(UntagOpenIDConnectProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagPolicy(UntagPolicyRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagRole(UntagRoleRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagSAMLProvider(UntagSAMLProviderRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagServerCertificate(UntagServerCertificateRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UntagUser(UntagUserRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateAccessKey(UpdateAccessKeyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateAccountPasswordPolicy(UpdateAccountPasswordPolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateAssumeRolePolicy(UpdateAssumeRolePolicyRequest) -> Unit [
        LIMIT_EXCEEDED_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    UpdateDelegationRequest(UpdateDelegationRequestRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateGroup(UpdateGroupRequest) -> Unit [
        ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateLoginProfile(UpdateLoginProfileRequest) -> Unit [
        ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        PASSWORD_POLICY_VIOLATION_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateOpenIDConnectProviderThumbprint(UpdateOpenIDConnectProviderThumbprintRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateRole(UpdateRoleRequest) -> UpdateRoleResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    UpdateRoleDescription(UpdateRoleDescriptionRequest) -> UpdateRoleDescriptionResponse [
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION, UNMODIFIABLE_ENTITY_EXCEPTION,
    ]
}

operation! {
    UpdateSAMLProvider(UpdateSAMLProviderRequest) -> UpdateSAMLProviderResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateSSHPublicKey(UpdateSSHPublicKeyRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    UpdateServerCertificate(UpdateServerCertificateRequest) -> Unit [
        ENTITY_ALREADY_EXISTS_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateServiceSpecificCredential(UpdateServiceSpecificCredentialRequest) -> Unit [
        NO_SUCH_ENTITY_EXCEPTION,
    ]
}

operation! {
    UpdateSigningCertificate(UpdateSigningCertificateRequest) -> Unit [
        INVALID_INPUT_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UpdateUser(UpdateUserRequest) -> Unit [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
        LIMIT_EXCEEDED_EXCEPTION, NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UploadSSHPublicKey(UploadSSHPublicKeyRequest) -> UploadSSHPublicKeyResponse [
        DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION, INVALID_PUBLIC_KEY_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION,
    ]
}

operation! {
    UploadServerCertificate(UploadServerCertificateRequest) -> UploadServerCertificateResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION, INVALID_INPUT_EXCEPTION,
        KEY_PAIR_MISMATCH_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_CERTIFICATE_EXCEPTION,
        SERVICE_FAILURE_EXCEPTION,
    ]
}

operation! {
    UploadSigningCertificate(UploadSigningCertificateRequest) -> UploadSigningCertificateResponse [
        CONCURRENT_MODIFICATION_EXCEPTION, DUPLICATE_CERTIFICATE_EXCEPTION, ENTITY_ALREADY_EXISTS_EXCEPTION,
        INVALID_CERTIFICATE_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION, MALFORMED_CERTIFICATE_EXCEPTION,
        NO_SUCH_ENTITY_EXCEPTION, SERVICE_FAILURE_EXCEPTION,
    ]
}

enumeration! {
    /// Every operation of the service.
    OperationName {
        AcceptDelegationRequest = "AcceptDelegationRequest", AcquireRole = "AcquireRole",
        AddClientIDToOpenIDConnectProvider = "AddClientIDToOpenIDConnectProvider",
        AddRoleToInstanceProfile = "AddRoleToInstanceProfile", AddUserToGroup = "AddUserToGroup",
        AssociateDelegationRequest = "AssociateDelegationRequest", AttachGroupPolicy = "AttachGroupPolicy",
        AttachRolePolicy = "AttachRolePolicy", AttachUserPolicy = "AttachUserPolicy", ChangePassword = "ChangePassword",
        CreateAccessKey = "CreateAccessKey", CreateAccountAlias = "CreateAccountAlias",
        CreateDelegationRequest = "CreateDelegationRequest", CreateGroup = "CreateGroup",
        CreateInstanceProfile = "CreateInstanceProfile", CreateLoginProfile = "CreateLoginProfile",
        CreateOpenIDConnectProvider = "CreateOpenIDConnectProvider", CreatePolicy = "CreatePolicy",
        CreatePolicyVersion = "CreatePolicyVersion", CreateRole = "CreateRole",
        CreateSAMLProvider = "CreateSAMLProvider", CreateServiceLinkedRole = "CreateServiceLinkedRole",
        CreateServiceSpecificCredential = "CreateServiceSpecificCredential", CreateUser = "CreateUser",
        CreateVirtualMFADevice = "CreateVirtualMFADevice", DeactivateMFADevice = "DeactivateMFADevice",
        DeleteAccessKey = "DeleteAccessKey", DeleteAccountAlias = "DeleteAccountAlias",
        DeleteAccountPasswordPolicy = "DeleteAccountPasswordPolicy", DeleteGroup = "DeleteGroup",
        DeleteGroupPolicy = "DeleteGroupPolicy", DeleteInstanceProfile = "DeleteInstanceProfile",
        DeleteLoginProfile = "DeleteLoginProfile", DeleteOpenIDConnectProvider = "DeleteOpenIDConnectProvider",
        DeletePolicy = "DeletePolicy", DeletePolicyVersion = "DeletePolicyVersion", DeleteRole = "DeleteRole",
        DeleteRolePermissionsBoundary = "DeleteRolePermissionsBoundary", DeleteRolePolicy = "DeleteRolePolicy",
        DeleteSAMLProvider = "DeleteSAMLProvider", DeleteSSHPublicKey = "DeleteSSHPublicKey",
        DeleteServerCertificate = "DeleteServerCertificate", DeleteServiceLinkedRole = "DeleteServiceLinkedRole",
        DeleteServiceSpecificCredential = "DeleteServiceSpecificCredential",
        DeleteSigningCertificate = "DeleteSigningCertificate", DeleteUser = "DeleteUser",
        DeleteUserPermissionsBoundary = "DeleteUserPermissionsBoundary", DeleteUserPolicy = "DeleteUserPolicy",
        DeleteVirtualMFADevice = "DeleteVirtualMFADevice", DetachGroupPolicy = "DetachGroupPolicy",
        DetachRolePolicy = "DetachRolePolicy", DetachUserPolicy = "DetachUserPolicy",
        DisableOrganizationsRootCredentialsManagement = "DisableOrganizationsRootCredentialsManagement",
        DisableOrganizationsRootSessions = "DisableOrganizationsRootSessions",
        DisableOutboundWebIdentityFederation = "DisableOutboundWebIdentityFederation",
        EnableMFADevice = "EnableMFADevice",
        EnableOrganizationsRootCredentialsManagement = "EnableOrganizationsRootCredentialsManagement",
        EnableOrganizationsRootSessions = "EnableOrganizationsRootSessions",
        EnableOutboundWebIdentityFederation = "EnableOutboundWebIdentityFederation",
        GenerateCredentialReport = "GenerateCredentialReport",
        GenerateOrganizationsAccessReport = "GenerateOrganizationsAccessReport",
        GenerateServiceLastAccessedDetails = "GenerateServiceLastAccessedDetails",
        GetAccessKeyLastUsed = "GetAccessKeyLastUsed",
        GetAccountAuthorizationDetails = "GetAccountAuthorizationDetails",
        GetAccountPasswordPolicy = "GetAccountPasswordPolicy", GetAccountProperties = "GetAccountProperties",
        GetAccountSummary = "GetAccountSummary", GetContextKeysForCustomPolicy = "GetContextKeysForCustomPolicy",
        GetContextKeysForPrincipalPolicy = "GetContextKeysForPrincipalPolicy",
        GetCredentialReport = "GetCredentialReport", GetDelegationRequest = "GetDelegationRequest",
        GetGroup = "GetGroup", GetGroupPolicy = "GetGroupPolicy", GetHumanReadableSummary = "GetHumanReadableSummary",
        GetInstanceProfile = "GetInstanceProfile", GetLoginProfile = "GetLoginProfile", GetMFADevice = "GetMFADevice",
        GetOpenIDConnectProvider = "GetOpenIDConnectProvider",
        GetOrganizationsAccessReport = "GetOrganizationsAccessReport",
        GetOutboundWebIdentityFederationInfo = "GetOutboundWebIdentityFederationInfo", GetPolicy = "GetPolicy",
        GetPolicyVersion = "GetPolicyVersion", GetRole = "GetRole", GetRolePolicy = "GetRolePolicy",
        GetRoleTemplateVersion = "GetRoleTemplateVersion", GetSAMLProvider = "GetSAMLProvider",
        GetSSHPublicKey = "GetSSHPublicKey", GetServerCertificate = "GetServerCertificate",
        GetServiceLastAccessedDetails = "GetServiceLastAccessedDetails",
        GetServiceLastAccessedDetailsWithEntities = "GetServiceLastAccessedDetailsWithEntities",
        GetServiceLinkedRoleDeletionStatus = "GetServiceLinkedRoleDeletionStatus", GetUser = "GetUser",
        GetUserPolicy = "GetUserPolicy", ListAccessKeys = "ListAccessKeys", ListAccountAliases = "ListAccountAliases",
        ListAttachedGroupPolicies = "ListAttachedGroupPolicies", ListAttachedRolePolicies = "ListAttachedRolePolicies",
        ListAttachedUserPolicies = "ListAttachedUserPolicies", ListDelegationRequests = "ListDelegationRequests",
        ListEntitiesForPolicy = "ListEntitiesForPolicy", ListGroupPolicies = "ListGroupPolicies",
        ListGroups = "ListGroups", ListGroupsForUser = "ListGroupsForUser",
        ListInstanceProfileTags = "ListInstanceProfileTags", ListInstanceProfiles = "ListInstanceProfiles",
        ListInstanceProfilesForRole = "ListInstanceProfilesForRole", ListMFADeviceTags = "ListMFADeviceTags",
        ListMFADevices = "ListMFADevices", ListOpenIDConnectProviderTags = "ListOpenIDConnectProviderTags",
        ListOpenIDConnectProviders = "ListOpenIDConnectProviders",
        ListOrganizationsFeatures = "ListOrganizationsFeatures", ListPolicies = "ListPolicies",
        ListPoliciesGrantingServiceAccess = "ListPoliciesGrantingServiceAccess", ListPolicyTags = "ListPolicyTags",
        ListPolicyVersions = "ListPolicyVersions", ListRolePolicies = "ListRolePolicies", ListRoleTags = "ListRoleTags",
        ListRoles = "ListRoles", ListSAMLProviderTags = "ListSAMLProviderTags", ListSAMLProviders = "ListSAMLProviders",
        ListSSHPublicKeys = "ListSSHPublicKeys", ListServerCertificateTags = "ListServerCertificateTags",
        ListServerCertificates = "ListServerCertificates",
        ListServiceSpecificCredentials = "ListServiceSpecificCredentials",
        ListSigningCertificates = "ListSigningCertificates", ListUserPolicies = "ListUserPolicies",
        ListUserTags = "ListUserTags", ListUsers = "ListUsers", ListVirtualMFADevices = "ListVirtualMFADevices",
        PutAccountProperties = "PutAccountProperties", PutGroupPolicy = "PutGroupPolicy",
        PutRolePermissionsBoundary = "PutRolePermissionsBoundary", PutRolePolicy = "PutRolePolicy",
        PutUserPermissionsBoundary = "PutUserPermissionsBoundary", PutUserPolicy = "PutUserPolicy",
        RejectDelegationRequest = "RejectDelegationRequest",
        RemoveClientIDFromOpenIDConnectProvider = "RemoveClientIDFromOpenIDConnectProvider",
        RemoveRoleFromInstanceProfile = "RemoveRoleFromInstanceProfile", RemoveUserFromGroup = "RemoveUserFromGroup",
        ResetServiceSpecificCredential = "ResetServiceSpecificCredential", ResyncMFADevice = "ResyncMFADevice",
        SendDelegationToken = "SendDelegationToken", SetDefaultPolicyVersion = "SetDefaultPolicyVersion",
        SetSecurityTokenServicePreferences = "SetSecurityTokenServicePreferences",
        SimulateCustomPolicy = "SimulateCustomPolicy", SimulatePrincipalPolicy = "SimulatePrincipalPolicy",
        TagInstanceProfile = "TagInstanceProfile", TagMFADevice = "TagMFADevice",
        TagOpenIDConnectProvider = "TagOpenIDConnectProvider", TagPolicy = "TagPolicy", TagRole = "TagRole",
        TagSAMLProvider = "TagSAMLProvider", TagServerCertificate = "TagServerCertificate", TagUser = "TagUser",
        UntagInstanceProfile = "UntagInstanceProfile", UntagMFADevice = "UntagMFADevice",
        UntagOpenIDConnectProvider = "UntagOpenIDConnectProvider", UntagPolicy = "UntagPolicy", UntagRole = "UntagRole",
        UntagSAMLProvider = "UntagSAMLProvider", UntagServerCertificate = "UntagServerCertificate",
        UntagUser = "UntagUser", UpdateAccessKey = "UpdateAccessKey",
        UpdateAccountPasswordPolicy = "UpdateAccountPasswordPolicy", UpdateAssumeRolePolicy = "UpdateAssumeRolePolicy",
        UpdateDelegationRequest = "UpdateDelegationRequest", UpdateGroup = "UpdateGroup",
        UpdateLoginProfile = "UpdateLoginProfile",
        UpdateOpenIDConnectProviderThumbprint = "UpdateOpenIDConnectProviderThumbprint", UpdateRole = "UpdateRole",
        UpdateRoleDescription = "UpdateRoleDescription", UpdateSAMLProvider = "UpdateSAMLProvider",
        UpdateSSHPublicKey = "UpdateSSHPublicKey", UpdateServerCertificate = "UpdateServerCertificate",
        UpdateServiceSpecificCredential = "UpdateServiceSpecificCredential",
        UpdateSigningCertificate = "UpdateSigningCertificate", UpdateUser = "UpdateUser",
        UploadSSHPublicKey = "UploadSSHPublicKey", UploadServerCertificate = "UploadServerCertificate",
        UploadSigningCertificate = "UploadSigningCertificate",
    }
}

/// What the model says about each operation.
pub static OPERATIONS: [OperationShape; 180] = [
    OperationShape::of::<AcceptDelegationRequest>(),
    OperationShape::of::<AcquireRole>(),
    OperationShape::of::<AddClientIDToOpenIDConnectProvider>(),
    OperationShape::of::<AddRoleToInstanceProfile>(),
    OperationShape::of::<AddUserToGroup>(),
    OperationShape::of::<AssociateDelegationRequest>(),
    OperationShape::of::<AttachGroupPolicy>(),
    OperationShape::of::<AttachRolePolicy>(),
    OperationShape::of::<AttachUserPolicy>(),
    OperationShape::of::<ChangePassword>(),
    OperationShape::of::<CreateAccessKey>(),
    OperationShape::of::<CreateAccountAlias>(),
    OperationShape::of::<CreateDelegationRequest>(),
    OperationShape::of::<CreateGroup>(),
    OperationShape::of::<CreateInstanceProfile>(),
    OperationShape::of::<CreateLoginProfile>(),
    OperationShape::of::<CreateOpenIDConnectProvider>(),
    OperationShape::of::<CreatePolicy>(),
    OperationShape::of::<CreatePolicyVersion>(),
    OperationShape::of::<CreateRole>(),
    OperationShape::of::<CreateSAMLProvider>(),
    OperationShape::of::<CreateServiceLinkedRole>(),
    OperationShape::of::<CreateServiceSpecificCredential>(),
    OperationShape::of::<CreateUser>(),
    OperationShape::of::<CreateVirtualMFADevice>(),
    OperationShape::of::<DeactivateMFADevice>(),
    OperationShape::of::<DeleteAccessKey>(),
    OperationShape::of::<DeleteAccountAlias>(),
    OperationShape::of::<DeleteAccountPasswordPolicy>(),
    OperationShape::of::<DeleteGroup>(),
    OperationShape::of::<DeleteGroupPolicy>(),
    OperationShape::of::<DeleteInstanceProfile>(),
    OperationShape::of::<DeleteLoginProfile>(),
    OperationShape::of::<DeleteOpenIDConnectProvider>(),
    OperationShape::of::<DeletePolicy>(),
    OperationShape::of::<DeletePolicyVersion>(),
    OperationShape::of::<DeleteRole>(),
    OperationShape::of::<DeleteRolePermissionsBoundary>(),
    OperationShape::of::<DeleteRolePolicy>(),
    OperationShape::of::<DeleteSAMLProvider>(),
    OperationShape::of::<DeleteSSHPublicKey>(),
    OperationShape::of::<DeleteServerCertificate>(),
    OperationShape::of::<DeleteServiceLinkedRole>(),
    OperationShape::of::<DeleteServiceSpecificCredential>(),
    OperationShape::of::<DeleteSigningCertificate>(),
    OperationShape::of::<DeleteUser>(),
    OperationShape::of::<DeleteUserPermissionsBoundary>(),
    OperationShape::of::<DeleteUserPolicy>(),
    OperationShape::of::<DeleteVirtualMFADevice>(),
    OperationShape::of::<DetachGroupPolicy>(),
    OperationShape::of::<DetachRolePolicy>(),
    OperationShape::of::<DetachUserPolicy>(),
    OperationShape::of::<DisableOrganizationsRootCredentialsManagement>(),
    OperationShape::of::<DisableOrganizationsRootSessions>(),
    OperationShape::of::<DisableOutboundWebIdentityFederation>(),
    OperationShape::of::<EnableMFADevice>(),
    OperationShape::of::<EnableOrganizationsRootCredentialsManagement>(),
    OperationShape::of::<EnableOrganizationsRootSessions>(),
    OperationShape::of::<EnableOutboundWebIdentityFederation>(),
    OperationShape::of::<GenerateCredentialReport>(),
    OperationShape::of::<GenerateOrganizationsAccessReport>(),
    OperationShape::of::<GenerateServiceLastAccessedDetails>(),
    OperationShape::of::<GetAccessKeyLastUsed>(),
    OperationShape::of::<GetAccountAuthorizationDetails>(),
    OperationShape::of::<GetAccountPasswordPolicy>(),
    OperationShape::of::<GetAccountProperties>(),
    OperationShape::of::<GetAccountSummary>(),
    OperationShape::of::<GetContextKeysForCustomPolicy>(),
    OperationShape::of::<GetContextKeysForPrincipalPolicy>(),
    OperationShape::of::<GetCredentialReport>(),
    OperationShape::of::<GetDelegationRequest>(),
    OperationShape::of::<GetGroup>(),
    OperationShape::of::<GetGroupPolicy>(),
    OperationShape::of::<GetHumanReadableSummary>(),
    OperationShape::of::<GetInstanceProfile>(),
    OperationShape::of::<GetLoginProfile>(),
    OperationShape::of::<GetMFADevice>(),
    OperationShape::of::<GetOpenIDConnectProvider>(),
    OperationShape::of::<GetOrganizationsAccessReport>(),
    OperationShape::of::<GetOutboundWebIdentityFederationInfo>(),
    OperationShape::of::<GetPolicy>(),
    OperationShape::of::<GetPolicyVersion>(),
    OperationShape::of::<GetRole>(),
    OperationShape::of::<GetRolePolicy>(),
    OperationShape::of::<GetRoleTemplateVersion>(),
    OperationShape::of::<GetSAMLProvider>(),
    OperationShape::of::<GetSSHPublicKey>(),
    OperationShape::of::<GetServerCertificate>(),
    OperationShape::of::<GetServiceLastAccessedDetails>(),
    OperationShape::of::<GetServiceLastAccessedDetailsWithEntities>(),
    OperationShape::of::<GetServiceLinkedRoleDeletionStatus>(),
    OperationShape::of::<GetUser>(),
    OperationShape::of::<GetUserPolicy>(),
    OperationShape::of::<ListAccessKeys>(),
    OperationShape::of::<ListAccountAliases>(),
    OperationShape::of::<ListAttachedGroupPolicies>(),
    OperationShape::of::<ListAttachedRolePolicies>(),
    OperationShape::of::<ListAttachedUserPolicies>(),
    OperationShape::of::<ListDelegationRequests>(),
    OperationShape::of::<ListEntitiesForPolicy>(),
    OperationShape::of::<ListGroupPolicies>(),
    OperationShape::of::<ListGroups>(),
    OperationShape::of::<ListGroupsForUser>(),
    OperationShape::of::<ListInstanceProfileTags>(),
    OperationShape::of::<ListInstanceProfiles>(),
    OperationShape::of::<ListInstanceProfilesForRole>(),
    OperationShape::of::<ListMFADeviceTags>(),
    OperationShape::of::<ListMFADevices>(),
    OperationShape::of::<ListOpenIDConnectProviderTags>(),
    OperationShape::of::<ListOpenIDConnectProviders>(),
    OperationShape::of::<ListOrganizationsFeatures>(),
    OperationShape::of::<ListPolicies>(),
    OperationShape::of::<ListPoliciesGrantingServiceAccess>(),
    OperationShape::of::<ListPolicyTags>(),
    OperationShape::of::<ListPolicyVersions>(),
    OperationShape::of::<ListRolePolicies>(),
    OperationShape::of::<ListRoleTags>(),
    OperationShape::of::<ListRoles>(),
    OperationShape::of::<ListSAMLProviderTags>(),
    OperationShape::of::<ListSAMLProviders>(),
    OperationShape::of::<ListSSHPublicKeys>(),
    OperationShape::of::<ListServerCertificateTags>(),
    OperationShape::of::<ListServerCertificates>(),
    OperationShape::of::<ListServiceSpecificCredentials>(),
    OperationShape::of::<ListSigningCertificates>(),
    OperationShape::of::<ListUserPolicies>(),
    OperationShape::of::<ListUserTags>(),
    OperationShape::of::<ListUsers>(),
    OperationShape::of::<ListVirtualMFADevices>(),
    OperationShape::of::<PutAccountProperties>(),
    OperationShape::of::<PutGroupPolicy>(),
    OperationShape::of::<PutRolePermissionsBoundary>(),
    OperationShape::of::<PutRolePolicy>(),
    OperationShape::of::<PutUserPermissionsBoundary>(),
    OperationShape::of::<PutUserPolicy>(),
    OperationShape::of::<RejectDelegationRequest>(),
    OperationShape::of::<RemoveClientIDFromOpenIDConnectProvider>(),
    OperationShape::of::<RemoveRoleFromInstanceProfile>(),
    OperationShape::of::<RemoveUserFromGroup>(),
    OperationShape::of::<ResetServiceSpecificCredential>(),
    OperationShape::of::<ResyncMFADevice>(),
    OperationShape::of::<SendDelegationToken>(),
    OperationShape::of::<SetDefaultPolicyVersion>(),
    OperationShape::of::<SetSecurityTokenServicePreferences>(),
    OperationShape::of::<SimulateCustomPolicy>(),
    OperationShape::of::<SimulatePrincipalPolicy>(),
    OperationShape::of::<TagInstanceProfile>(),
    OperationShape::of::<TagMFADevice>(),
    OperationShape::of::<TagOpenIDConnectProvider>(),
    OperationShape::of::<TagPolicy>(),
    OperationShape::of::<TagRole>(),
    OperationShape::of::<TagSAMLProvider>(),
    OperationShape::of::<TagServerCertificate>(),
    OperationShape::of::<TagUser>(),
    OperationShape::of::<UntagInstanceProfile>(),
    OperationShape::of::<UntagMFADevice>(),
    OperationShape::of::<UntagOpenIDConnectProvider>(),
    OperationShape::of::<UntagPolicy>(),
    OperationShape::of::<UntagRole>(),
    OperationShape::of::<UntagSAMLProvider>(),
    OperationShape::of::<UntagServerCertificate>(),
    OperationShape::of::<UntagUser>(),
    OperationShape::of::<UpdateAccessKey>(),
    OperationShape::of::<UpdateAccountPasswordPolicy>(),
    OperationShape::of::<UpdateAssumeRolePolicy>(),
    OperationShape::of::<UpdateDelegationRequest>(),
    OperationShape::of::<UpdateGroup>(),
    OperationShape::of::<UpdateLoginProfile>(),
    OperationShape::of::<UpdateOpenIDConnectProviderThumbprint>(),
    OperationShape::of::<UpdateRole>(),
    OperationShape::of::<UpdateRoleDescription>(),
    OperationShape::of::<UpdateSAMLProvider>(),
    OperationShape::of::<UpdateSSHPublicKey>(),
    OperationShape::of::<UpdateServerCertificate>(),
    OperationShape::of::<UpdateServiceSpecificCredential>(),
    OperationShape::of::<UpdateSigningCertificate>(),
    OperationShape::of::<UpdateUser>(),
    OperationShape::of::<UploadSSHPublicKey>(),
    OperationShape::of::<UploadServerCertificate>(),
    OperationShape::of::<UploadSigningCertificate>(),
];
