//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::Timestamp;

use super::shapes::{
    ACQUIRE_ROLE_RESPONSE, CREATE_ACCESS_KEY_RESPONSE, CREATE_DELEGATION_REQUEST_RESPONSE, CREATE_GROUP_RESPONSE,
    CREATE_INSTANCE_PROFILE_RESPONSE, CREATE_LOGIN_PROFILE_RESPONSE, CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    CREATE_POLICY_RESPONSE, CREATE_POLICY_VERSION_RESPONSE, CREATE_ROLE_RESPONSE, CREATE_SAML_PROVIDER_RESPONSE,
    CREATE_SERVICE_LINKED_ROLE_RESPONSE, CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE, CREATE_USER_RESPONSE,
    CREATE_VIRTUAL_MFA_DEVICE_RESPONSE, DELETE_SERVICE_LINKED_ROLE_RESPONSE,
    DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE, DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
    ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE, ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE,
    ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE, GENERATE_CREDENTIAL_REPORT_RESPONSE,
    GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE, GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    GET_ACCESS_KEY_LAST_USED_RESPONSE, GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE,
    GET_ACCOUNT_PASSWORD_POLICY_RESPONSE, GET_ACCOUNT_PROPERTIES_RESPONSE, GET_ACCOUNT_SUMMARY_RESPONSE,
    GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE, GET_CREDENTIAL_REPORT_RESPONSE, GET_DELEGATION_REQUEST_RESPONSE,
    GET_GROUP_POLICY_RESPONSE, GET_GROUP_RESPONSE, GET_HUMAN_READABLE_SUMMARY_RESPONSE, GET_INSTANCE_PROFILE_RESPONSE,
    GET_LOGIN_PROFILE_RESPONSE, GET_MFA_DEVICE_RESPONSE, GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE,
    GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE, GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE, GET_POLICY_RESPONSE,
    GET_POLICY_VERSION_RESPONSE, GET_ROLE_POLICY_RESPONSE, GET_ROLE_RESPONSE, GET_ROLE_TEMPLATE_VERSION_RESPONSE,
    GET_SAML_PROVIDER_RESPONSE, GET_SERVER_CERTIFICATE_RESPONSE, GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE,
    GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE, GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE,
    GET_SSH_PUBLIC_KEY_RESPONSE, GET_USER_POLICY_RESPONSE, GET_USER_RESPONSE, LIST_ACCESS_KEYS_RESPONSE,
    LIST_ACCOUNT_ALIASES_RESPONSE, LIST_ATTACHED_GROUP_POLICIES_RESPONSE, LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
    LIST_ATTACHED_USER_POLICIES_RESPONSE, LIST_DELEGATION_REQUESTS_RESPONSE, LIST_ENTITIES_FOR_POLICY_RESPONSE,
    LIST_GROUP_POLICIES_RESPONSE, LIST_GROUPS_FOR_USER_RESPONSE, LIST_GROUPS_RESPONSE,
    LIST_INSTANCE_PROFILE_TAGS_RESPONSE, LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE, LIST_INSTANCE_PROFILES_RESPONSE,
    LIST_MFA_DEVICE_TAGS_RESPONSE, LIST_MFA_DEVICES_RESPONSE, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE,
    LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE, LIST_ORGANIZATIONS_FEATURES_RESPONSE,
    LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE, LIST_POLICIES_RESPONSE, LIST_POLICY_TAGS_RESPONSE,
    LIST_POLICY_VERSIONS_RESPONSE, LIST_ROLE_POLICIES_RESPONSE, LIST_ROLE_TAGS_RESPONSE, LIST_ROLES_RESPONSE,
    LIST_SAML_PROVIDER_TAGS_RESPONSE, LIST_SAML_PROVIDERS_RESPONSE, LIST_SERVER_CERTIFICATE_TAGS_RESPONSE,
    LIST_SERVER_CERTIFICATES_RESPONSE, LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE, LIST_SIGNING_CERTIFICATES_RESPONSE,
    LIST_SSH_PUBLIC_KEYS_RESPONSE, LIST_USER_POLICIES_RESPONSE, LIST_USER_TAGS_RESPONSE, LIST_USERS_RESPONSE,
    LIST_VIRTUAL_MFA_DEVICES_RESPONSE, PUT_ACCOUNT_PROPERTIES_RESPONSE, RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE,
    SIMULATE_POLICY_RESPONSE, UPDATE_ROLE_DESCRIPTION_RESPONSE, UPDATE_ROLE_RESPONSE, UPDATE_SAML_PROVIDER_RESPONSE,
    UPLOAD_SERVER_CERTIFICATE_RESPONSE, UPLOAD_SIGNING_CERTIFICATE_RESPONSE, UPLOAD_SSH_PUBLIC_KEY_RESPONSE,
};
use super::{
    AccessAdvisorUsageGranularityType, AccessDetail, AccessKey, AccessKeyLastUsed, AccessKeyMetadata,
    AssertionEncryptionModeType, AttachedPolicy, DelegationRequest, DeletionTaskFailureReasonType,
    DeletionTaskStatusType, EntityDetails, ErrorDetails, EvaluationResult, FeatureType, Group, GroupDetail,
    InstanceProfile, JobStatusType, ListPoliciesGrantingServiceAccessEntry, LoginProfile, MFADevice,
    ManagedPolicyDetail, OpenIDConnectProviderListEntry, PasswordPolicy, PermissionCheckResultType,
    PermissionCheckStatusType, Policy, PolicyGroup, PolicyRole, PolicyUser, PolicyVersion, ReportFormatType,
    ReportStateType, Role, RoleDetail, RoleTemplateVersion, SAMLPrivateKey, SAMLProviderListEntry, SSHPublicKey,
    SSHPublicKeyMetadata, ServerCertificate, ServerCertificateMetadata, ServiceLastAccessed, ServiceSpecificCredential,
    ServiceSpecificCredentialMetadata, SigningCertificate, SummaryKeyType, SummaryStateType, Tag, User, UserDetail,
    VirtualMFADevice,
};
use crate::runtime::operation::Output;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, PartialEq)]
pub struct AcquireRoleResponse {
    pub role: Role,
}

structure!(AcquireRoleResponse = ACQUIRE_ROLE_RESPONSE { role });

impl Output for AcquireRoleResponse {}

#[derive(Debug, Clone)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

structure!(CreateAccessKeyResponse = CREATE_ACCESS_KEY_RESPONSE { access_key });

impl Output for CreateAccessKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDelegationRequestResponse {
    pub console_deep_link: Option<String>,
    pub delegation_request_id: Option<String>,
}

structure!(
    CreateDelegationRequestResponse = CREATE_DELEGATION_REQUEST_RESPONSE { console_deep_link, delegation_request_id }
);

impl Output for CreateDelegationRequestResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

structure!(CreateGroupResponse = CREATE_GROUP_RESPONSE { group });

impl Output for CreateGroupResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

structure!(CreateInstanceProfileResponse = CREATE_INSTANCE_PROFILE_RESPONSE { instance_profile });

impl Output for CreateInstanceProfileResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: LoginProfile,
}

structure!(CreateLoginProfileResponse = CREATE_LOGIN_PROFILE_RESPONSE { login_profile });

impl Output for CreateLoginProfileResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateOpenIDConnectProviderResponse =
        CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE { open_id_connect_provider_arn, tags }
);

impl Output for CreateOpenIDConnectProviderResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

structure!(CreatePolicyResponse = CREATE_POLICY_RESPONSE { policy });

impl Output for CreatePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

structure!(CreatePolicyVersionResponse = CREATE_POLICY_VERSION_RESPONSE { policy_version });

impl Output for CreatePolicyVersionResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

structure!(CreateRoleResponse = CREATE_ROLE_RESPONSE { role });

impl Output for CreateRoleResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateSAMLProviderResponse = CREATE_SAML_PROVIDER_RESPONSE { saml_provider_arn, tags });

impl Output for CreateSAMLProviderResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

structure!(CreateServiceLinkedRoleResponse = CREATE_SERVICE_LINKED_ROLE_RESPONSE { role });

impl Output for CreateServiceLinkedRoleResponse {}

#[derive(Debug, Clone, Default)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

structure!(
    CreateServiceSpecificCredentialResponse =
        CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE { service_specific_credential }
);

impl Output for CreateServiceSpecificCredentialResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

structure!(CreateUserResponse = CREATE_USER_RESPONSE { user });

impl Output for CreateUserResponse {}

#[derive(Debug, Clone, Default)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: VirtualMFADevice,
}

structure!(CreateVirtualMFADeviceResponse = CREATE_VIRTUAL_MFA_DEVICE_RESPONSE { virtual_mfa_device });

impl Output for CreateVirtualMFADeviceResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: String,
}

structure!(DeleteServiceLinkedRoleResponse = DELETE_SERVICE_LINKED_ROLE_RESPONSE { deletion_task_id });

impl Output for DeleteServiceLinkedRoleResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    DisableOrganizationsRootCredentialsManagementResponse =
        DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE { organization_id, enabled_features }
);

impl Output for DisableOrganizationsRootCredentialsManagementResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    DisableOrganizationsRootSessionsResponse =
        DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE { organization_id, enabled_features }
);

impl Output for DisableOrganizationsRootSessionsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    EnableOrganizationsRootCredentialsManagementResponse =
        ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE { organization_id, enabled_features }
);

impl Output for EnableOrganizationsRootCredentialsManagementResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    EnableOrganizationsRootSessionsResponse =
        ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE { organization_id, enabled_features }
);

impl Output for EnableOrganizationsRootSessionsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOutboundWebIdentityFederationResponse {
    pub issuer_identifier: Option<String>,
}

structure!(
    EnableOutboundWebIdentityFederationResponse =
        ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE { issuer_identifier }
);

impl Output for EnableOutboundWebIdentityFederationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub state: Option<ReportStateType>,
    pub description: Option<String>,
}

structure!(GenerateCredentialReportResponse = GENERATE_CREDENTIAL_REPORT_RESPONSE { state, description });

impl Output for GenerateCredentialReportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportResponse {
    pub job_id: Option<String>,
}

structure!(GenerateOrganizationsAccessReportResponse = GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE { job_id });

impl Output for GenerateOrganizationsAccessReportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

structure!(GenerateServiceLastAccessedDetailsResponse = GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE { job_id });

impl Output for GenerateServiceLastAccessedDetailsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

structure!(GetAccessKeyLastUsedResponse = GET_ACCESS_KEY_LAST_USED_RESPONSE { user_name, access_key_last_used });

impl Output for GetAccessKeyLastUsedResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub user_detail_list: Option<Vec<UserDetail>>,
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    GetAccountAuthorizationDetailsResponse = GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE {
        user_detail_list,
        group_detail_list,
        role_detail_list,
        policies,
        is_truncated,
        marker
    }
);

impl Output for GetAccountAuthorizationDetailsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: PasswordPolicy,
}

structure!(GetAccountPasswordPolicyResponse = GET_ACCOUNT_PASSWORD_POLICY_RESPONSE { password_policy });

impl Output for GetAccountPasswordPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPropertiesResponse {
    pub properties: Option<BTreeMap<String, String>>,
}

structure!(GetAccountPropertiesResponse = GET_ACCOUNT_PROPERTIES_RESPONSE { properties });

impl Output for GetAccountPropertiesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<SummaryKeyType, i32>>,
}

structure!(GetAccountSummaryResponse = GET_ACCOUNT_SUMMARY_RESPONSE { summary_map });

impl Output for GetAccountSummaryResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

structure!(GetContextKeysForPolicyResponse = GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE { context_key_names });

impl Output for GetContextKeysForPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: Option<Vec<u8>>,
    pub report_format: Option<ReportFormatType>,
    pub generated_time: Option<Timestamp>,
}

structure!(GetCredentialReportResponse = GET_CREDENTIAL_REPORT_RESPONSE { content, report_format, generated_time });

impl Output for GetCredentialReportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDelegationRequestResponse {
    pub delegation_request: Option<DelegationRequest>,
    pub permission_check_status: Option<PermissionCheckStatusType>,
    pub permission_check_result: Option<PermissionCheckResultType>,
}

structure!(
    GetDelegationRequestResponse =
        GET_DELEGATION_REQUEST_RESPONSE { delegation_request, permission_check_status, permission_check_result }
);

impl Output for GetDelegationRequestResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(GetGroupPolicyResponse = GET_GROUP_POLICY_RESPONSE { group_name, policy_name, policy_document });

impl Output for GetGroupPolicyResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(GetGroupResponse = GET_GROUP_RESPONSE { group, users, is_truncated, marker });

impl Output for GetGroupResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHumanReadableSummaryResponse {
    pub summary_content: Option<String>,
    pub locale: Option<String>,
    pub summary_state: Option<SummaryStateType>,
}

structure!(
    GetHumanReadableSummaryResponse = GET_HUMAN_READABLE_SUMMARY_RESPONSE { summary_content, locale, summary_state }
);

impl Output for GetHumanReadableSummaryResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

structure!(GetInstanceProfileResponse = GET_INSTANCE_PROFILE_RESPONSE { instance_profile });

impl Output for GetInstanceProfileResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: LoginProfile,
}

structure!(GetLoginProfileResponse = GET_LOGIN_PROFILE_RESPONSE { login_profile });

impl Output for GetLoginProfileResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    pub user_name: Option<String>,
    pub serial_number: String,
    pub enable_date: Option<Timestamp>,
    pub certifications: Option<BTreeMap<String, String>>,
}

structure!(GetMFADeviceResponse = GET_MFA_DEVICE_RESPONSE { user_name, serial_number, enable_date, certifications });

impl Output for GetMFADeviceResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub url: Option<String>,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    GetOpenIDConnectProviderResponse =
        GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE { url, client_id_list, thumbprint_list, create_date, tags }
);

impl Output for GetOpenIDConnectProviderResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetOrganizationsAccessReportResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Option<Timestamp>,
    pub number_of_services_accessible: Option<i32>,
    pub number_of_services_not_accessed: Option<i32>,
    pub access_details: Option<Vec<AccessDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error_details: Option<ErrorDetails>,
}

structure!(
    GetOrganizationsAccessReportResponse = GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE {
        job_status,
        job_creation_date,
        job_completion_date,
        number_of_services_accessible,
        number_of_services_not_accessed,
        access_details,
        is_truncated,
        marker,
        error_details
    }
);

impl Output for GetOrganizationsAccessReportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOutboundWebIdentityFederationInfoResponse {
    pub issuer_identifier: Option<String>,
    pub jwt_vending_enabled: Option<bool>,
}

structure!(
    GetOutboundWebIdentityFederationInfoResponse =
        GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE { issuer_identifier, jwt_vending_enabled }
);

impl Output for GetOutboundWebIdentityFederationInfoResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

structure!(GetPolicyResponse = GET_POLICY_RESPONSE { policy });

impl Output for GetPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

structure!(GetPolicyVersionResponse = GET_POLICY_VERSION_RESPONSE { policy_version });

impl Output for GetPolicyVersionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(GetRolePolicyResponse = GET_ROLE_POLICY_RESPONSE { role_name, policy_name, policy_document });

impl Output for GetRolePolicyResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

structure!(GetRoleResponse = GET_ROLE_RESPONSE { role });

impl Output for GetRoleResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleTemplateVersionResponse {
    pub role_template_version: RoleTemplateVersion,
}

structure!(GetRoleTemplateVersionResponse = GET_ROLE_TEMPLATE_VERSION_RESPONSE { role_template_version });

impl Output for GetRoleTemplateVersionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSAMLProviderResponse {
    pub saml_provider_uuid: Option<String>,
    pub saml_metadata_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub private_key_list: Option<Vec<SAMLPrivateKey>>,
}

structure!(
    GetSAMLProviderResponse = GET_SAML_PROVIDER_RESPONSE {
        saml_provider_uuid,
        saml_metadata_document,
        create_date,
        valid_until,
        tags,
        assertion_encryption_mode,
        private_key_list
    }
);

impl Output for GetSAMLProviderResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

structure!(GetSSHPublicKeyResponse = GET_SSH_PUBLIC_KEY_RESPONSE { ssh_public_key });

impl Output for GetSSHPublicKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: ServerCertificate,
}

structure!(GetServerCertificateResponse = GET_SERVER_CERTIFICATE_RESPONSE { server_certificate });

impl Output for GetServerCertificateResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub job_status: JobStatusType,
    pub job_type: Option<AccessAdvisorUsageGranularityType>,
    pub job_creation_date: Timestamp,
    pub services_last_accessed: Vec<ServiceLastAccessed>,
    pub job_completion_date: Timestamp,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

structure!(
    GetServiceLastAccessedDetailsResponse = GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE {
        job_status,
        job_type,
        job_creation_date,
        services_last_accessed,
        job_completion_date,
        is_truncated,
        marker,
        error
    }
);

impl Output for GetServiceLastAccessedDetailsResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub job_status: JobStatusType,
    pub job_creation_date: Timestamp,
    pub job_completion_date: Timestamp,
    pub entity_details_list: Vec<EntityDetails>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub error: Option<ErrorDetails>,
}

structure!(
    GetServiceLastAccessedDetailsWithEntitiesResponse = GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE {
        job_status,
        job_creation_date,
        job_completion_date,
        entity_details_list,
        is_truncated,
        marker,
        error
    }
);

impl Output for GetServiceLastAccessedDetailsWithEntitiesResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub status: DeletionTaskStatusType,
    pub reason: Option<DeletionTaskFailureReasonType>,
}

structure!(
    GetServiceLinkedRoleDeletionStatusResponse = GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE { status, reason }
);

impl Output for GetServiceLinkedRoleDeletionStatusResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(GetUserPolicyResponse = GET_USER_POLICY_RESPONSE { user_name, policy_name, policy_document });

impl Output for GetUserPolicyResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

structure!(GetUserResponse = GET_USER_RESPONSE { user });

impl Output for GetUserResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListAccessKeysResponse = LIST_ACCESS_KEYS_RESPONSE { access_key_metadata, is_truncated, marker });

impl Output for ListAccessKeysResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListAccountAliasesResponse = LIST_ACCOUNT_ALIASES_RESPONSE { account_aliases, is_truncated, marker });

impl Output for ListAccountAliasesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedGroupPoliciesResponse =
        LIST_ATTACHED_GROUP_POLICIES_RESPONSE { attached_policies, is_truncated, marker }
);

impl Output for ListAttachedGroupPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedRolePoliciesResponse = LIST_ATTACHED_ROLE_POLICIES_RESPONSE { attached_policies, is_truncated, marker }
);

impl Output for ListAttachedRolePoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListAttachedUserPoliciesResponse = LIST_ATTACHED_USER_POLICIES_RESPONSE { attached_policies, is_truncated, marker }
);

impl Output for ListAttachedUserPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegationRequestsResponse {
    pub delegation_requests: Option<Vec<DelegationRequest>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

structure!(
    ListDelegationRequestsResponse = LIST_DELEGATION_REQUESTS_RESPONSE { delegation_requests, marker, is_truncated }
);

impl Output for ListDelegationRequestsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_users: Option<Vec<PolicyUser>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListEntitiesForPolicyResponse =
        LIST_ENTITIES_FOR_POLICY_RESPONSE { policy_groups, policy_users, policy_roles, is_truncated, marker }
);

impl Output for ListEntitiesForPolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListGroupPoliciesResponse = LIST_GROUP_POLICIES_RESPONSE { policy_names, is_truncated, marker });

impl Output for ListGroupPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListGroupsForUserResponse = LIST_GROUPS_FOR_USER_RESPONSE { groups, is_truncated, marker });

impl Output for ListGroupsForUserResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListGroupsResponse = LIST_GROUPS_RESPONSE { groups, is_truncated, marker });

impl Output for ListGroupsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListInstanceProfileTagsResponse = LIST_INSTANCE_PROFILE_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListInstanceProfileTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListInstanceProfilesForRoleResponse =
        LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE { instance_profiles, is_truncated, marker }
);

impl Output for ListInstanceProfilesForRoleResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListInstanceProfilesResponse = LIST_INSTANCE_PROFILES_RESPONSE { instance_profiles, is_truncated, marker });

impl Output for ListInstanceProfilesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListMFADeviceTagsResponse = LIST_MFA_DEVICE_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListMFADeviceTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub mfa_devices: Vec<MFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListMFADevicesResponse = LIST_MFA_DEVICES_RESPONSE { mfa_devices, is_truncated, marker });

impl Output for ListMFADevicesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListOpenIDConnectProviderTagsResponse = LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE { tags, is_truncated, marker }
);

impl Output for ListOpenIDConnectProviderTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

structure!(
    ListOpenIDConnectProvidersResponse = LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE { open_id_connect_provider_list }
);

impl Output for ListOpenIDConnectProvidersResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesResponse {
    pub organization_id: Option<String>,
    pub enabled_features: Option<Vec<FeatureType>>,
}

structure!(
    ListOrganizationsFeaturesResponse = LIST_ORGANIZATIONS_FEATURES_RESPONSE { organization_id, enabled_features }
);

impl Output for ListOrganizationsFeaturesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub policies_granting_service_access: Vec<ListPoliciesGrantingServiceAccessEntry>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListPoliciesGrantingServiceAccessResponse =
        LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE { policies_granting_service_access, is_truncated, marker }
);

impl Output for ListPoliciesGrantingServiceAccessResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListPoliciesResponse = LIST_POLICIES_RESPONSE { policies, is_truncated, marker });

impl Output for ListPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListPolicyTagsResponse = LIST_POLICY_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListPolicyTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListPolicyVersionsResponse = LIST_POLICY_VERSIONS_RESPONSE { versions, is_truncated, marker });

impl Output for ListPolicyVersionsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListRolePoliciesResponse = LIST_ROLE_POLICIES_RESPONSE { policy_names, is_truncated, marker });

impl Output for ListRolePoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListRoleTagsResponse = LIST_ROLE_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListRoleTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListRolesResponse = LIST_ROLES_RESPONSE { roles, is_truncated, marker });

impl Output for ListRolesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSAMLProviderTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListSAMLProviderTagsResponse = LIST_SAML_PROVIDER_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListSAMLProviderTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

structure!(ListSAMLProvidersResponse = LIST_SAML_PROVIDERS_RESPONSE { saml_provider_list });

impl Output for ListSAMLProvidersResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListSSHPublicKeysResponse = LIST_SSH_PUBLIC_KEYS_RESPONSE { ssh_public_keys, is_truncated, marker });

impl Output for ListSSHPublicKeysResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListServerCertificateTagsResponse = LIST_SERVER_CERTIFICATE_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListServerCertificateTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub server_certificate_metadata_list: Vec<ServerCertificateMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListServerCertificatesResponse =
        LIST_SERVER_CERTIFICATES_RESPONSE { server_certificate_metadata_list, is_truncated, marker }
);

impl Output for ListServerCertificatesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
}

structure!(
    ListServiceSpecificCredentialsResponse =
        LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE { service_specific_credentials, marker, is_truncated }
);

impl Output for ListServiceSpecificCredentialsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Vec<SigningCertificate>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListSigningCertificatesResponse = LIST_SIGNING_CERTIFICATES_RESPONSE { certificates, is_truncated, marker });

impl Output for ListSigningCertificatesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListUserPoliciesResponse = LIST_USER_POLICIES_RESPONSE { policy_names, is_truncated, marker });

impl Output for ListUserPoliciesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListUserTagsResponse = LIST_USER_TAGS_RESPONSE { tags, is_truncated, marker });

impl Output for ListUserTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(ListUsersResponse = LIST_USERS_RESPONSE { users, is_truncated, marker });

impl Output for ListUsersResponse {}

#[derive(Debug, Clone, Default)]
pub struct ListVirtualMFADevicesResponse {
    pub virtual_mfa_devices: Vec<VirtualMFADevice>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(
    ListVirtualMFADevicesResponse = LIST_VIRTUAL_MFA_DEVICES_RESPONSE { virtual_mfa_devices, is_truncated, marker }
);

impl Output for ListVirtualMFADevicesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountPropertiesResponse {}

structure!(PutAccountPropertiesResponse = PUT_ACCOUNT_PROPERTIES_RESPONSE {});

impl Output for PutAccountPropertiesResponse {}

#[derive(Debug, Clone, Default)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

structure!(
    ResetServiceSpecificCredentialResponse = RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE { service_specific_credential }
);

impl Output for ResetServiceSpecificCredentialResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

structure!(SimulatePolicyResponse = SIMULATE_POLICY_RESPONSE { evaluation_results, is_truncated, marker });

impl Output for SimulatePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

structure!(UpdateRoleDescriptionResponse = UPDATE_ROLE_DESCRIPTION_RESPONSE { role });

impl Output for UpdateRoleDescriptionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleResponse {}

structure!(UpdateRoleResponse = UPDATE_ROLE_RESPONSE {});

impl Output for UpdateRoleResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSAMLProviderResponse {
    pub saml_provider_arn: Option<String>,
}

structure!(UpdateSAMLProviderResponse = UPDATE_SAML_PROVIDER_RESPONSE { saml_provider_arn });

impl Output for UpdateSAMLProviderResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

structure!(UploadSSHPublicKeyResponse = UPLOAD_SSH_PUBLIC_KEY_RESPONSE { ssh_public_key });

impl Output for UploadSSHPublicKeyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

structure!(UploadServerCertificateResponse = UPLOAD_SERVER_CERTIFICATE_RESPONSE { server_certificate_metadata, tags });

impl Output for UploadServerCertificateResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: SigningCertificate,
}

structure!(UploadSigningCertificateResponse = UPLOAD_SIGNING_CERTIFICATE_RESPONSE { certificate });

impl Output for UploadSigningCertificateResponse {}
