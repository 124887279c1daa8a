//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::SecretText;

use super::shapes::{
    ACCEPT_DELEGATION_REQUEST_REQUEST, ACQUIRE_ROLE_REQUEST, ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST, ADD_USER_TO_GROUP_REQUEST, ASSOCIATE_DELEGATION_REQUEST_REQUEST,
    ATTACH_GROUP_POLICY_REQUEST, ATTACH_ROLE_POLICY_REQUEST, ATTACH_USER_POLICY_REQUEST, CHANGE_PASSWORD_REQUEST,
    CREATE_ACCESS_KEY_REQUEST, CREATE_ACCOUNT_ALIAS_REQUEST, CREATE_DELEGATION_REQUEST_REQUEST, CREATE_GROUP_REQUEST,
    CREATE_INSTANCE_PROFILE_REQUEST, CREATE_LOGIN_PROFILE_REQUEST, CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST,
    CREATE_POLICY_REQUEST, CREATE_POLICY_VERSION_REQUEST, CREATE_ROLE_REQUEST, CREATE_SAML_PROVIDER_REQUEST,
    CREATE_SERVICE_LINKED_ROLE_REQUEST, CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, CREATE_USER_REQUEST,
    CREATE_VIRTUAL_MFA_DEVICE_REQUEST, DEACTIVATE_MFA_DEVICE_REQUEST, DELETE_ACCESS_KEY_REQUEST,
    DELETE_ACCOUNT_ALIAS_REQUEST, DELETE_GROUP_POLICY_REQUEST, DELETE_GROUP_REQUEST, DELETE_INSTANCE_PROFILE_REQUEST,
    DELETE_LOGIN_PROFILE_REQUEST, DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST, DELETE_POLICY_REQUEST,
    DELETE_POLICY_VERSION_REQUEST, DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST, DELETE_ROLE_POLICY_REQUEST,
    DELETE_ROLE_REQUEST, DELETE_SAML_PROVIDER_REQUEST, DELETE_SERVER_CERTIFICATE_REQUEST,
    DELETE_SERVICE_LINKED_ROLE_REQUEST, DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, DELETE_SIGNING_CERTIFICATE_REQUEST,
    DELETE_SSH_PUBLIC_KEY_REQUEST, DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST, DELETE_USER_POLICY_REQUEST,
    DELETE_USER_REQUEST, DELETE_VIRTUAL_MFA_DEVICE_REQUEST, DETACH_GROUP_POLICY_REQUEST, DETACH_ROLE_POLICY_REQUEST,
    DETACH_USER_POLICY_REQUEST, DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST,
    DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST, ENABLE_MFA_DEVICE_REQUEST,
    ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST, ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST,
    GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST, GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    GET_ACCESS_KEY_LAST_USED_REQUEST, GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST, GET_ACCOUNT_PROPERTIES_REQUEST,
    GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST, GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST,
    GET_DELEGATION_REQUEST_REQUEST, GET_GROUP_POLICY_REQUEST, GET_GROUP_REQUEST, GET_HUMAN_READABLE_SUMMARY_REQUEST,
    GET_INSTANCE_PROFILE_REQUEST, GET_LOGIN_PROFILE_REQUEST, GET_MFA_DEVICE_REQUEST,
    GET_OPEN_ID_CONNECT_PROVIDER_REQUEST, GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST, GET_POLICY_REQUEST,
    GET_POLICY_VERSION_REQUEST, GET_ROLE_POLICY_REQUEST, GET_ROLE_REQUEST, GET_ROLE_TEMPLATE_VERSION_REQUEST,
    GET_SAML_PROVIDER_REQUEST, GET_SERVER_CERTIFICATE_REQUEST, GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST,
    GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST, GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST,
    GET_SSH_PUBLIC_KEY_REQUEST, GET_USER_POLICY_REQUEST, GET_USER_REQUEST, LIST_ACCESS_KEYS_REQUEST,
    LIST_ACCOUNT_ALIASES_REQUEST, LIST_ATTACHED_GROUP_POLICIES_REQUEST, LIST_ATTACHED_ROLE_POLICIES_REQUEST,
    LIST_ATTACHED_USER_POLICIES_REQUEST, LIST_DELEGATION_REQUESTS_REQUEST, LIST_ENTITIES_FOR_POLICY_REQUEST,
    LIST_GROUP_POLICIES_REQUEST, LIST_GROUPS_FOR_USER_REQUEST, LIST_GROUPS_REQUEST, LIST_INSTANCE_PROFILE_TAGS_REQUEST,
    LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST, LIST_INSTANCE_PROFILES_REQUEST, LIST_MFA_DEVICE_TAGS_REQUEST,
    LIST_MFA_DEVICES_REQUEST, LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST, LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST,
    LIST_ORGANIZATIONS_FEATURES_REQUEST, LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST, LIST_POLICIES_REQUEST,
    LIST_POLICY_TAGS_REQUEST, LIST_POLICY_VERSIONS_REQUEST, LIST_ROLE_POLICIES_REQUEST, LIST_ROLE_TAGS_REQUEST,
    LIST_ROLES_REQUEST, LIST_SAML_PROVIDER_TAGS_REQUEST, LIST_SAML_PROVIDERS_REQUEST,
    LIST_SERVER_CERTIFICATE_TAGS_REQUEST, LIST_SERVER_CERTIFICATES_REQUEST, LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST,
    LIST_SIGNING_CERTIFICATES_REQUEST, LIST_SSH_PUBLIC_KEYS_REQUEST, LIST_USER_POLICIES_REQUEST,
    LIST_USER_TAGS_REQUEST, LIST_USERS_REQUEST, LIST_VIRTUAL_MFA_DEVICES_REQUEST, PUT_ACCOUNT_PROPERTIES_REQUEST,
    PUT_GROUP_POLICY_REQUEST, PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST, PUT_ROLE_POLICY_REQUEST,
    PUT_USER_PERMISSIONS_BOUNDARY_REQUEST, PUT_USER_POLICY_REQUEST, REJECT_DELEGATION_REQUEST_REQUEST,
    REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST, REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
    REMOVE_USER_FROM_GROUP_REQUEST, RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, RESYNC_MFA_DEVICE_REQUEST,
    SEND_DELEGATION_TOKEN_REQUEST, SET_DEFAULT_POLICY_VERSION_REQUEST, SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST,
    SIMULATE_CUSTOM_POLICY_REQUEST, SIMULATE_PRINCIPAL_POLICY_REQUEST, TAG_INSTANCE_PROFILE_REQUEST,
    TAG_MFA_DEVICE_REQUEST, TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, TAG_POLICY_REQUEST, TAG_ROLE_REQUEST,
    TAG_SAML_PROVIDER_REQUEST, TAG_SERVER_CERTIFICATE_REQUEST, TAG_USER_REQUEST, UNTAG_INSTANCE_PROFILE_REQUEST,
    UNTAG_MFA_DEVICE_REQUEST, UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST, UNTAG_POLICY_REQUEST, UNTAG_ROLE_REQUEST,
    UNTAG_SAML_PROVIDER_REQUEST, UNTAG_SERVER_CERTIFICATE_REQUEST, UNTAG_USER_REQUEST, UPDATE_ACCESS_KEY_REQUEST,
    UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST, UPDATE_ASSUME_ROLE_POLICY_REQUEST, UPDATE_DELEGATION_REQUEST_REQUEST,
    UPDATE_GROUP_REQUEST, UPDATE_LOGIN_PROFILE_REQUEST, UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST,
    UPDATE_ROLE_DESCRIPTION_REQUEST, UPDATE_ROLE_REQUEST, UPDATE_SAML_PROVIDER_REQUEST,
    UPDATE_SERVER_CERTIFICATE_REQUEST, UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST, UPDATE_SIGNING_CERTIFICATE_REQUEST,
    UPDATE_SSH_PUBLIC_KEY_REQUEST, UPDATE_USER_REQUEST, UPLOAD_SERVER_CERTIFICATE_REQUEST,
    UPLOAD_SIGNING_CERTIFICATE_REQUEST, UPLOAD_SSH_PUBLIC_KEY_REQUEST,
};
use super::{
    AccessAdvisorUsageGranularityType, AssertionEncryptionModeType, AssignmentStatusType, ContextEntry,
    DelegationPermission, EncodingType, EntityType, GlobalEndpointTokenVersion, OrderedOrganizationPolicyType,
    PolicyIdentifier, PolicyScopeType, PolicyUsageType, ReplacementValueEntry, SortKeyType, StatusType, Tag,
};
use crate::runtime::operation::Input;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcceptDelegationRequestRequest {
    pub delegation_request_id: String,
}

structure!(AcceptDelegationRequestRequest = ACCEPT_DELEGATION_REQUEST_REQUEST { delegation_request_id });

impl Input for AcceptDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AcquireRoleRequest {
    pub template_arn: String,
    pub template_minor_version: Option<i32>,
    pub replacement_values: Option<BTreeMap<String, ReplacementValueEntry>>,
}

structure!(AcquireRoleRequest = ACQUIRE_ROLE_REQUEST { template_arn, template_minor_version, replacement_values });

impl Input for AcquireRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

structure!(
    AddClientIDToOpenIDConnectProviderRequest =
        ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn, client_id }
);

impl Input for AddClientIDToOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

structure!(AddRoleToInstanceProfileRequest = ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST { instance_profile_name, role_name });

impl Input for AddRoleToInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

structure!(AddUserToGroupRequest = ADD_USER_TO_GROUP_REQUEST { group_name, user_name });

impl Input for AddUserToGroupRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateDelegationRequestRequest {
    pub delegation_request_id: String,
}

structure!(AssociateDelegationRequestRequest = ASSOCIATE_DELEGATION_REQUEST_REQUEST { delegation_request_id });

impl Input for AssociateDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

structure!(AttachGroupPolicyRequest = ATTACH_GROUP_POLICY_REQUEST { group_name, policy_arn });

impl Input for AttachGroupPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

structure!(AttachRolePolicyRequest = ATTACH_ROLE_POLICY_REQUEST { role_name, policy_arn });

impl Input for AttachRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

structure!(AttachUserPolicyRequest = ATTACH_USER_POLICY_REQUEST { user_name, policy_arn });

impl Input for AttachUserPolicyRequest {}

#[derive(Debug, Clone)]
pub struct ChangePasswordRequest {
    pub old_password: SecretText,
    pub new_password: SecretText,
}

structure!(ChangePasswordRequest = CHANGE_PASSWORD_REQUEST { old_password, new_password });

impl Input for ChangePasswordRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

structure!(CreateAccessKeyRequest = CREATE_ACCESS_KEY_REQUEST { user_name });

impl Input for CreateAccessKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: String,
}

structure!(CreateAccountAliasRequest = CREATE_ACCOUNT_ALIAS_REQUEST { account_alias });

impl Input for CreateAccountAliasRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDelegationRequestRequest {
    pub owner_account_id: Option<String>,
    pub description: String,
    pub permissions: DelegationPermission,
    pub request_message: Option<String>,
    pub requestor_workflow_id: String,
    pub redirect_url: Option<String>,
    pub notification_channel: String,
    pub session_duration: i32,
    pub only_send_by_owner: Option<bool>,
}

structure!(
    CreateDelegationRequestRequest = CREATE_DELEGATION_REQUEST_REQUEST {
        owner_account_id,
        description,
        permissions,
        request_message,
        requestor_workflow_id,
        redirect_url,
        notification_channel,
        session_duration,
        only_send_by_owner
    }
);

impl Input for CreateDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

structure!(CreateGroupRequest = CREATE_GROUP_REQUEST { path, group_name });

impl Input for CreateGroupRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateInstanceProfileRequest = CREATE_INSTANCE_PROFILE_REQUEST { instance_profile_name, path, tags });

impl Input for CreateInstanceProfileRequest {}

#[derive(Debug, Clone, Default)]
pub struct CreateLoginProfileRequest {
    pub user_name: Option<String>,
    pub password: Option<SecretText>,
    pub password_reset_required: Option<bool>,
}

structure!(CreateLoginProfileRequest = CREATE_LOGIN_PROFILE_REQUEST { user_name, password, password_reset_required });

impl Input for CreateLoginProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub url: String,
    pub client_id_list: Option<Vec<String>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateOpenIDConnectProviderRequest =
        CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST { url, client_id_list, thumbprint_list, tags }
);

impl Input for CreateOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreatePolicyRequest = CREATE_POLICY_REQUEST { policy_name, path, policy_document, description, tags });

impl Input for CreatePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

structure!(CreatePolicyVersionRequest = CREATE_POLICY_VERSION_REQUEST { policy_arn, policy_document, set_as_default });

impl Input for CreatePolicyVersionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    CreateRoleRequest = CREATE_ROLE_REQUEST {
        path,
        role_name,
        assume_role_policy_document,
        description,
        max_session_duration,
        permissions_boundary,
        tags
    }
);

impl Input for CreateRoleRequest {}

#[derive(Debug, Clone, Default)]
pub struct CreateSAMLProviderRequest {
    pub saml_metadata_document: String,
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<SecretText>,
}

structure!(
    CreateSAMLProviderRequest =
        CREATE_SAML_PROVIDER_REQUEST { saml_metadata_document, name, tags, assertion_encryption_mode, add_private_key }
);

impl Input for CreateSAMLProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: String,
    pub description: Option<String>,
    pub custom_suffix: Option<String>,
}

structure!(
    CreateServiceLinkedRoleRequest =
        CREATE_SERVICE_LINKED_ROLE_REQUEST { aws_service_name, description, custom_suffix }
);

impl Input for CreateServiceLinkedRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub user_name: String,
    pub service_name: String,
    pub credential_age_days: Option<i32>,
}

structure!(
    CreateServiceSpecificCredentialRequest =
        CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST { user_name, service_name, credential_age_days }
);

impl Input for CreateServiceSpecificCredentialRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateUserRequest = CREATE_USER_REQUEST { path, user_name, permissions_boundary, tags });

impl Input for CreateUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub virtual_mfa_device_name: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateVirtualMFADeviceRequest = CREATE_VIRTUAL_MFA_DEVICE_REQUEST { path, virtual_mfa_device_name, tags });

impl Input for CreateVirtualMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub user_name: Option<String>,
    pub serial_number: String,
}

structure!(DeactivateMFADeviceRequest = DEACTIVATE_MFA_DEVICE_REQUEST { user_name, serial_number });

impl Input for DeactivateMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

structure!(DeleteAccessKeyRequest = DELETE_ACCESS_KEY_REQUEST { user_name, access_key_id });

impl Input for DeleteAccessKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: String,
}

structure!(DeleteAccountAliasRequest = DELETE_ACCOUNT_ALIAS_REQUEST { account_alias });

impl Input for DeleteAccountAliasRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

structure!(DeleteGroupPolicyRequest = DELETE_GROUP_POLICY_REQUEST { group_name, policy_name });

impl Input for DeleteGroupPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

structure!(DeleteGroupRequest = DELETE_GROUP_REQUEST { group_name });

impl Input for DeleteGroupRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

structure!(DeleteInstanceProfileRequest = DELETE_INSTANCE_PROFILE_REQUEST { instance_profile_name });

impl Input for DeleteInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

structure!(DeleteLoginProfileRequest = DELETE_LOGIN_PROFILE_REQUEST { user_name });

impl Input for DeleteLoginProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

structure!(
    DeleteOpenIDConnectProviderRequest = DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn }
);

impl Input for DeleteOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

structure!(DeletePolicyRequest = DELETE_POLICY_REQUEST { policy_arn });

impl Input for DeletePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(DeletePolicyVersionRequest = DELETE_POLICY_VERSION_REQUEST { policy_arn, version_id });

impl Input for DeletePolicyVersionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: String,
}

structure!(DeleteRolePermissionsBoundaryRequest = DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST { role_name });

impl Input for DeleteRolePermissionsBoundaryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

structure!(DeleteRolePolicyRequest = DELETE_ROLE_POLICY_REQUEST { role_name, policy_name });

impl Input for DeleteRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

structure!(DeleteRoleRequest = DELETE_ROLE_REQUEST { role_name });

impl Input for DeleteRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSAMLProviderRequest {
    pub saml_provider_arn: String,
}

structure!(DeleteSAMLProviderRequest = DELETE_SAML_PROVIDER_REQUEST { saml_provider_arn });

impl Input for DeleteSAMLProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
}

structure!(DeleteSSHPublicKeyRequest = DELETE_SSH_PUBLIC_KEY_REQUEST { user_name, ssh_public_key_id });

impl Input for DeleteSSHPublicKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: String,
}

structure!(DeleteServerCertificateRequest = DELETE_SERVER_CERTIFICATE_REQUEST { server_certificate_name });

impl Input for DeleteServerCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: String,
}

structure!(DeleteServiceLinkedRoleRequest = DELETE_SERVICE_LINKED_ROLE_REQUEST { role_name });

impl Input for DeleteServiceLinkedRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

structure!(
    DeleteServiceSpecificCredentialRequest =
        DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST { user_name, service_specific_credential_id }
);

impl Input for DeleteServiceSpecificCredentialRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
}

structure!(DeleteSigningCertificateRequest = DELETE_SIGNING_CERTIFICATE_REQUEST { user_name, certificate_id });

impl Input for DeleteSigningCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: String,
}

structure!(DeleteUserPermissionsBoundaryRequest = DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST { user_name });

impl Input for DeleteUserPermissionsBoundaryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

structure!(DeleteUserPolicyRequest = DELETE_USER_POLICY_REQUEST { user_name, policy_name });

impl Input for DeleteUserPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

structure!(DeleteUserRequest = DELETE_USER_REQUEST { user_name });

impl Input for DeleteUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: String,
}

structure!(DeleteVirtualMFADeviceRequest = DELETE_VIRTUAL_MFA_DEVICE_REQUEST { serial_number });

impl Input for DeleteVirtualMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

structure!(DetachGroupPolicyRequest = DETACH_GROUP_POLICY_REQUEST { group_name, policy_arn });

impl Input for DetachGroupPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

structure!(DetachRolePolicyRequest = DETACH_ROLE_POLICY_REQUEST { role_name, policy_arn });

impl Input for DetachRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

structure!(DetachUserPolicyRequest = DETACH_USER_POLICY_REQUEST { user_name, policy_arn });

impl Input for DetachUserPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootCredentialsManagementRequest {}

structure!(
    DisableOrganizationsRootCredentialsManagementRequest = DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST {}
);

impl Input for DisableOrganizationsRootCredentialsManagementRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationsRootSessionsRequest {}

structure!(DisableOrganizationsRootSessionsRequest = DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST {});

impl Input for DisableOrganizationsRootSessionsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

structure!(
    EnableMFADeviceRequest =
        ENABLE_MFA_DEVICE_REQUEST { user_name, serial_number, authentication_code1, authentication_code2 }
);

impl Input for EnableMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootCredentialsManagementRequest {}

structure!(
    EnableOrganizationsRootCredentialsManagementRequest = ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST {}
);

impl Input for EnableOrganizationsRootCredentialsManagementRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationsRootSessionsRequest {}

structure!(EnableOrganizationsRootSessionsRequest = ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST {});

impl Input for EnableOrganizationsRootSessionsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateOrganizationsAccessReportRequest {
    pub entity_path: String,
    pub organizations_policy_id: Option<String>,
}

structure!(
    GenerateOrganizationsAccessReportRequest =
        GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST { entity_path, organizations_policy_id }
);

impl Input for GenerateOrganizationsAccessReportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: String,
    pub granularity: Option<AccessAdvisorUsageGranularityType>,
}

structure!(
    GenerateServiceLastAccessedDetailsRequest = GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST { arn, granularity }
);

impl Input for GenerateServiceLastAccessedDetailsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

structure!(GetAccessKeyLastUsedRequest = GET_ACCESS_KEY_LAST_USED_REQUEST { access_key_id });

impl Input for GetAccessKeyLastUsedRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<EntityType>>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetAccountAuthorizationDetailsRequest = GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST { filter, max_items, marker }
);

impl Input for GetAccountAuthorizationDetailsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccountPropertiesRequest {}

structure!(GetAccountPropertiesRequest = GET_ACCOUNT_PROPERTIES_REQUEST {});

impl Input for GetAccountPropertiesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
}

structure!(GetContextKeysForCustomPolicyRequest = GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST { policy_input_list });

impl Input for GetContextKeysForCustomPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
}

structure!(
    GetContextKeysForPrincipalPolicyRequest =
        GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST { policy_source_arn, policy_input_list }
);

impl Input for GetContextKeysForPrincipalPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDelegationRequestRequest {
    pub delegation_request_id: String,
    pub delegation_permission_check: Option<bool>,
}

structure!(
    GetDelegationRequestRequest = GET_DELEGATION_REQUEST_REQUEST { delegation_request_id, delegation_permission_check }
);

impl Input for GetDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

structure!(GetGroupPolicyRequest = GET_GROUP_POLICY_REQUEST { group_name, policy_name });

impl Input for GetGroupPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(GetGroupRequest = GET_GROUP_REQUEST { group_name, marker, max_items });

impl Input for GetGroupRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHumanReadableSummaryRequest {
    pub entity_arn: String,
    pub locale: Option<String>,
}

structure!(GetHumanReadableSummaryRequest = GET_HUMAN_READABLE_SUMMARY_REQUEST { entity_arn, locale });

impl Input for GetHumanReadableSummaryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

structure!(GetInstanceProfileRequest = GET_INSTANCE_PROFILE_REQUEST { instance_profile_name });

impl Input for GetInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

structure!(GetLoginProfileRequest = GET_LOGIN_PROFILE_REQUEST { user_name });

impl Input for GetLoginProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    pub serial_number: String,
    pub user_name: Option<String>,
}

structure!(GetMFADeviceRequest = GET_MFA_DEVICE_REQUEST { serial_number, user_name });

impl Input for GetMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
}

structure!(GetOpenIDConnectProviderRequest = GET_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn });

impl Input for GetOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetOrganizationsAccessReportRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
    pub sort_key: Option<SortKeyType>,
}

structure!(
    GetOrganizationsAccessReportRequest =
        GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST { job_id, max_items, marker, sort_key }
);

impl Input for GetOrganizationsAccessReportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

structure!(GetPolicyRequest = GET_POLICY_REQUEST { policy_arn });

impl Input for GetPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(GetPolicyVersionRequest = GET_POLICY_VERSION_REQUEST { policy_arn, version_id });

impl Input for GetPolicyVersionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

structure!(GetRolePolicyRequest = GET_ROLE_POLICY_REQUEST { role_name, policy_name });

impl Input for GetRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

structure!(GetRoleRequest = GET_ROLE_REQUEST { role_name });

impl Input for GetRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetRoleTemplateVersionRequest {
    pub template_arn: String,
    pub minor_version: Option<i32>,
}

structure!(GetRoleTemplateVersionRequest = GET_ROLE_TEMPLATE_VERSION_REQUEST { template_arn, minor_version });

impl Input for GetRoleTemplateVersionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSAMLProviderRequest {
    pub saml_provider_arn: String,
}

structure!(GetSAMLProviderRequest = GET_SAML_PROVIDER_REQUEST { saml_provider_arn });

impl Input for GetSAMLProviderRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub encoding: EncodingType,
}

structure!(GetSSHPublicKeyRequest = GET_SSH_PUBLIC_KEY_REQUEST { user_name, ssh_public_key_id, encoding });

impl Input for GetSSHPublicKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: String,
}

structure!(GetServerCertificateRequest = GET_SERVER_CERTIFICATE_REQUEST { server_certificate_name });

impl Input for GetServerCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetServiceLastAccessedDetailsRequest = GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST { job_id, max_items, marker }
);

impl Input for GetServiceLastAccessedDetailsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: String,
    pub service_namespace: String,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    GetServiceLastAccessedDetailsWithEntitiesRequest =
        GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST { job_id, service_namespace, max_items, marker }
);

impl Input for GetServiceLastAccessedDetailsWithEntitiesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: String,
}

structure!(
    GetServiceLinkedRoleDeletionStatusRequest = GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST { deletion_task_id }
);

impl Input for GetServiceLinkedRoleDeletionStatusRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

structure!(GetUserPolicyRequest = GET_USER_POLICY_REQUEST { user_name, policy_name });

impl Input for GetUserPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

structure!(GetUserRequest = GET_USER_REQUEST { user_name });

impl Input for GetUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListAccessKeysRequest = LIST_ACCESS_KEYS_REQUEST { user_name, marker, max_items });

impl Input for ListAccessKeysRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListAccountAliasesRequest = LIST_ACCOUNT_ALIASES_REQUEST { marker, max_items });

impl Input for ListAccountAliasesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedGroupPoliciesRequest =
        LIST_ATTACHED_GROUP_POLICIES_REQUEST { group_name, path_prefix, marker, max_items }
);

impl Input for ListAttachedGroupPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedRolePoliciesRequest = LIST_ATTACHED_ROLE_POLICIES_REQUEST { role_name, path_prefix, marker, max_items }
);

impl Input for ListAttachedRolePoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListAttachedUserPoliciesRequest = LIST_ATTACHED_USER_POLICIES_REQUEST { user_name, path_prefix, marker, max_items }
);

impl Input for ListAttachedUserPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDelegationRequestsRequest {
    pub owner_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListDelegationRequestsRequest = LIST_DELEGATION_REQUESTS_REQUEST { owner_id, marker, max_items });

impl Input for ListDelegationRequestsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub policy_arn: String,
    pub entity_filter: Option<EntityType>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListEntitiesForPolicyRequest = LIST_ENTITIES_FOR_POLICY_REQUEST {
        policy_arn,
        entity_filter,
        path_prefix,
        policy_usage_filter,
        marker,
        max_items
    }
);

impl Input for ListEntitiesForPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListGroupPoliciesRequest = LIST_GROUP_POLICIES_REQUEST { group_name, marker, max_items });

impl Input for ListGroupPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListGroupsForUserRequest = LIST_GROUPS_FOR_USER_REQUEST { user_name, marker, max_items });

impl Input for ListGroupsForUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListGroupsRequest = LIST_GROUPS_REQUEST { path_prefix, marker, max_items });

impl Input for ListGroupsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListInstanceProfileTagsRequest = LIST_INSTANCE_PROFILE_TAGS_REQUEST { instance_profile_name, marker, max_items }
);

impl Input for ListInstanceProfileTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListInstanceProfilesForRoleRequest = LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST { role_name, marker, max_items }
);

impl Input for ListInstanceProfilesForRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListInstanceProfilesRequest = LIST_INSTANCE_PROFILES_REQUEST { path_prefix, marker, max_items });

impl Input for ListInstanceProfilesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    pub serial_number: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListMFADeviceTagsRequest = LIST_MFA_DEVICE_TAGS_REQUEST { serial_number, marker, max_items });

impl Input for ListMFADeviceTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListMFADevicesRequest = LIST_MFA_DEVICES_REQUEST { user_name, marker, max_items });

impl Input for ListMFADevicesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub open_id_connect_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListOpenIDConnectProviderTagsRequest =
        LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST { open_id_connect_provider_arn, marker, max_items }
);

impl Input for ListOpenIDConnectProviderTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}

structure!(ListOpenIDConnectProvidersRequest = LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST {});

impl Input for ListOpenIDConnectProvidersRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationsFeaturesRequest {}

structure!(ListOrganizationsFeaturesRequest = LIST_ORGANIZATIONS_FEATURES_REQUEST {});

impl Input for ListOrganizationsFeaturesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub marker: Option<String>,
    pub arn: String,
    pub service_namespaces: Vec<String>,
}

structure!(
    ListPoliciesGrantingServiceAccessRequest =
        LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST { marker, arn, service_namespaces }
);

impl Input for ListPoliciesGrantingServiceAccessRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListPoliciesRequest =
        LIST_POLICIES_REQUEST { scope, only_attached, path_prefix, policy_usage_filter, marker, max_items }
);

impl Input for ListPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListPolicyTagsRequest = LIST_POLICY_TAGS_REQUEST { policy_arn, marker, max_items });

impl Input for ListPolicyTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListPolicyVersionsRequest = LIST_POLICY_VERSIONS_REQUEST { policy_arn, marker, max_items });

impl Input for ListPolicyVersionsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListRolePoliciesRequest = LIST_ROLE_POLICIES_REQUEST { role_name, marker, max_items });

impl Input for ListRolePoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListRoleTagsRequest = LIST_ROLE_TAGS_REQUEST { role_name, marker, max_items });

impl Input for ListRoleTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListRolesRequest = LIST_ROLES_REQUEST { path_prefix, marker, max_items });

impl Input for ListRolesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSAMLProviderTagsRequest {
    pub saml_provider_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListSAMLProviderTagsRequest = LIST_SAML_PROVIDER_TAGS_REQUEST { saml_provider_arn, marker, max_items });

impl Input for ListSAMLProviderTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}

structure!(ListSAMLProvidersRequest = LIST_SAML_PROVIDERS_REQUEST {});

impl Input for ListSAMLProvidersRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListSSHPublicKeysRequest = LIST_SSH_PUBLIC_KEYS_REQUEST { user_name, marker, max_items });

impl Input for ListSSHPublicKeysRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub server_certificate_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListServerCertificateTagsRequest =
        LIST_SERVER_CERTIFICATE_TAGS_REQUEST { server_certificate_name, marker, max_items }
);

impl Input for ListServerCertificateTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListServerCertificatesRequest = LIST_SERVER_CERTIFICATES_REQUEST { path_prefix, marker, max_items });

impl Input for ListServerCertificatesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub user_name: Option<String>,
    pub service_name: Option<String>,
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(
    ListServiceSpecificCredentialsRequest =
        LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST { user_name, service_name, all_users, marker, max_items }
);

impl Input for ListServiceSpecificCredentialsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListSigningCertificatesRequest = LIST_SIGNING_CERTIFICATES_REQUEST { user_name, marker, max_items });

impl Input for ListSigningCertificatesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListUserPoliciesRequest = LIST_USER_POLICIES_REQUEST { user_name, marker, max_items });

impl Input for ListUserPoliciesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListUserTagsRequest = LIST_USER_TAGS_REQUEST { user_name, marker, max_items });

impl Input for ListUserTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListUsersRequest = LIST_USERS_REQUEST { path_prefix, marker, max_items });

impl Input for ListUsersRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<AssignmentStatusType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

structure!(ListVirtualMFADevicesRequest = LIST_VIRTUAL_MFA_DEVICES_REQUEST { assignment_status, marker, max_items });

impl Input for ListVirtualMFADevicesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutAccountPropertiesRequest {
    pub properties: BTreeMap<String, String>,
}

structure!(PutAccountPropertiesRequest = PUT_ACCOUNT_PROPERTIES_REQUEST { properties });

impl Input for PutAccountPropertiesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(PutGroupPolicyRequest = PUT_GROUP_POLICY_REQUEST { group_name, policy_name, policy_document });

impl Input for PutGroupPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub role_name: String,
    pub permissions_boundary: String,
}

structure!(
    PutRolePermissionsBoundaryRequest = PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST { role_name, permissions_boundary }
);

impl Input for PutRolePermissionsBoundaryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(PutRolePolicyRequest = PUT_ROLE_POLICY_REQUEST { role_name, policy_name, policy_document });

impl Input for PutRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub user_name: String,
    pub permissions_boundary: String,
}

structure!(
    PutUserPermissionsBoundaryRequest = PUT_USER_PERMISSIONS_BOUNDARY_REQUEST { user_name, permissions_boundary }
);

impl Input for PutUserPermissionsBoundaryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

structure!(PutUserPolicyRequest = PUT_USER_POLICY_REQUEST { user_name, policy_name, policy_document });

impl Input for PutUserPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RejectDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

structure!(RejectDelegationRequestRequest = REJECT_DELEGATION_REQUEST_REQUEST { delegation_request_id, notes });

impl Input for RejectDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub client_id: String,
}

structure!(
    RemoveClientIDFromOpenIDConnectProviderRequest =
        REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn, client_id }
);

impl Input for RemoveClientIDFromOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

structure!(
    RemoveRoleFromInstanceProfileRequest =
        REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST { instance_profile_name, role_name }
);

impl Input for RemoveRoleFromInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

structure!(RemoveUserFromGroupRequest = REMOVE_USER_FROM_GROUP_REQUEST { group_name, user_name });

impl Input for RemoveUserFromGroupRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
}

structure!(
    ResetServiceSpecificCredentialRequest =
        RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST { user_name, service_specific_credential_id }
);

impl Input for ResetServiceSpecificCredentialRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    pub user_name: String,
    pub serial_number: String,
    pub authentication_code1: String,
    pub authentication_code2: String,
}

structure!(
    ResyncMFADeviceRequest =
        RESYNC_MFA_DEVICE_REQUEST { user_name, serial_number, authentication_code1, authentication_code2 }
);

impl Input for ResyncMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SendDelegationTokenRequest {
    pub delegation_request_id: String,
}

structure!(SendDelegationTokenRequest = SEND_DELEGATION_TOKEN_REQUEST { delegation_request_id });

impl Input for SendDelegationTokenRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

structure!(SetDefaultPolicyVersionRequest = SET_DEFAULT_POLICY_VERSION_REQUEST { policy_arn, version_id });

impl Input for SetDefaultPolicyVersionRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct SetSecurityTokenServicePreferencesRequest {
    pub global_endpoint_token_version: GlobalEndpointTokenVersion,
}

structure!(
    SetSecurityTokenServicePreferencesRequest =
        SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST { global_endpoint_token_version }
);

impl Input for SetSecurityTokenServicePreferencesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub policy_input_list: Vec<String>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    SimulateCustomPolicyRequest = SIMULATE_CUSTOM_POLICY_REQUEST {
        policy_input_list,
        permissions_boundary_policy_input_list,
        ordered_organization_policy_input_list,
        action_names,
        resource_arns,
        resource_policy,
        resource_owner,
        caller_arn,
        context_entries,
        resource_handling_option,
        max_items,
        marker
    }
);

impl Input for SimulateCustomPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub policy_source_arn: String,
    pub policy_input_list: Option<Vec<String>>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    pub action_names: Vec<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_policy: Option<String>,
    pub resource_owner: Option<String>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub resource_handling_option: Option<String>,
    pub max_items: Option<i32>,
    pub marker: Option<String>,
}

structure!(
    SimulatePrincipalPolicyRequest = SIMULATE_PRINCIPAL_POLICY_REQUEST {
        policy_source_arn,
        policy_input_list,
        permissions_boundary_policy_input_list,
        policy_exclusion_list,
        action_names,
        resource_arns,
        resource_policy,
        resource_owner,
        caller_arn,
        context_entries,
        resource_handling_option,
        max_items,
        marker
    }
);

impl Input for SimulatePrincipalPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagInstanceProfileRequest = TAG_INSTANCE_PROFILE_REQUEST { instance_profile_name, tags });

impl Input for TagInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    pub serial_number: String,
    pub tags: Vec<Tag>,
}

structure!(TagMFADeviceRequest = TAG_MFA_DEVICE_REQUEST { serial_number, tags });

impl Input for TagMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tags: Vec<Tag>,
}

structure!(
    TagOpenIDConnectProviderRequest = TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn, tags }
);

impl Input for TagOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagPolicyRequest = TAG_POLICY_REQUEST { policy_arn, tags });

impl Input for TagPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagRoleRequest = TAG_ROLE_REQUEST { role_name, tags });

impl Input for TagRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tags: Vec<Tag>,
}

structure!(TagSAMLProviderRequest = TAG_SAML_PROVIDER_REQUEST { saml_provider_arn, tags });

impl Input for TagSAMLProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagServerCertificateRequest = TAG_SERVER_CERTIFICATE_REQUEST { server_certificate_name, tags });

impl Input for TagServerCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

structure!(TagUserRequest = TAG_USER_REQUEST { user_name, tags });

impl Input for TagUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagInstanceProfileRequest = UNTAG_INSTANCE_PROFILE_REQUEST { instance_profile_name, tag_keys });

impl Input for UntagInstanceProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    pub serial_number: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagMFADeviceRequest = UNTAG_MFA_DEVICE_REQUEST { serial_number, tag_keys });

impl Input for UntagMFADeviceRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(
    UntagOpenIDConnectProviderRequest =
        UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST { open_id_connect_provider_arn, tag_keys }
);

impl Input for UntagOpenIDConnectProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagPolicyRequest = UNTAG_POLICY_REQUEST { policy_arn, tag_keys });

impl Input for UntagPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagRoleRequest = UNTAG_ROLE_REQUEST { role_name, tag_keys });

impl Input for UntagRoleRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagSAMLProviderRequest {
    pub saml_provider_arn: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagSAMLProviderRequest = UNTAG_SAML_PROVIDER_REQUEST { saml_provider_arn, tag_keys });

impl Input for UntagSAMLProviderRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagServerCertificateRequest = UNTAG_SERVER_CERTIFICATE_REQUEST { server_certificate_name, tag_keys });

impl Input for UntagServerCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

structure!(UntagUserRequest = UNTAG_USER_REQUEST { user_name, tag_keys });

impl Input for UntagUserRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

structure!(UpdateAccessKeyRequest = UPDATE_ACCESS_KEY_REQUEST { user_name, access_key_id, status });

impl Input for UpdateAccessKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

structure!(
    UpdateAccountPasswordPolicyRequest = UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST {
        minimum_password_length,
        require_symbols,
        require_numbers,
        require_uppercase_characters,
        require_lowercase_characters,
        allow_users_to_change_password,
        max_password_age,
        password_reuse_prevention,
        hard_expiry
    }
);

impl Input for UpdateAccountPasswordPolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

structure!(UpdateAssumeRolePolicyRequest = UPDATE_ASSUME_ROLE_POLICY_REQUEST { role_name, policy_document });

impl Input for UpdateAssumeRolePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDelegationRequestRequest {
    pub delegation_request_id: String,
    pub notes: Option<String>,
}

structure!(UpdateDelegationRequestRequest = UPDATE_DELEGATION_REQUEST_REQUEST { delegation_request_id, notes });

impl Input for UpdateDelegationRequestRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: String,
    pub new_path: Option<String>,
    pub new_group_name: Option<String>,
}

structure!(UpdateGroupRequest = UPDATE_GROUP_REQUEST { group_name, new_path, new_group_name });

impl Input for UpdateGroupRequest {}

#[derive(Debug, Clone, Default)]
pub struct UpdateLoginProfileRequest {
    pub user_name: String,
    pub password: Option<SecretText>,
    pub password_reset_required: Option<bool>,
}

structure!(UpdateLoginProfileRequest = UPDATE_LOGIN_PROFILE_REQUEST { user_name, password, password_reset_required });

impl Input for UpdateLoginProfileRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: String,
    pub thumbprint_list: Vec<String>,
}

structure!(
    UpdateOpenIDConnectProviderThumbprintRequest =
        UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST { open_id_connect_provider_arn, thumbprint_list }
);

impl Input for UpdateOpenIDConnectProviderThumbprintRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub role_name: String,
    pub description: String,
}

structure!(UpdateRoleDescriptionRequest = UPDATE_ROLE_DESCRIPTION_REQUEST { role_name, description });

impl Input for UpdateRoleDescriptionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

structure!(UpdateRoleRequest = UPDATE_ROLE_REQUEST { role_name, description, max_session_duration });

impl Input for UpdateRoleRequest {}

#[derive(Debug, Clone, Default)]
pub struct UpdateSAMLProviderRequest {
    pub saml_metadata_document: Option<String>,
    pub saml_provider_arn: String,
    pub assertion_encryption_mode: Option<AssertionEncryptionModeType>,
    pub add_private_key: Option<SecretText>,
    pub remove_private_key: Option<String>,
}

structure!(
    UpdateSAMLProviderRequest = UPDATE_SAML_PROVIDER_REQUEST {
        saml_metadata_document,
        saml_provider_arn,
        assertion_encryption_mode,
        add_private_key,
        remove_private_key
    }
);

impl Input for UpdateSAMLProviderRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
}

structure!(UpdateSSHPublicKeyRequest = UPDATE_SSH_PUBLIC_KEY_REQUEST { user_name, ssh_public_key_id, status });

impl Input for UpdateSSHPublicKeyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub server_certificate_name: String,
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
}

structure!(
    UpdateServerCertificateRequest =
        UPDATE_SERVER_CERTIFICATE_REQUEST { server_certificate_name, new_path, new_server_certificate_name }
);

impl Input for UpdateServerCertificateRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub user_name: Option<String>,
    pub service_specific_credential_id: String,
    pub status: StatusType,
}

structure!(
    UpdateServiceSpecificCredentialRequest =
        UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST { user_name, service_specific_credential_id, status }
);

impl Input for UpdateServiceSpecificCredentialRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_id: String,
    pub status: StatusType,
}

structure!(UpdateSigningCertificateRequest = UPDATE_SIGNING_CERTIFICATE_REQUEST { user_name, certificate_id, status });

impl Input for UpdateSigningCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

structure!(UpdateUserRequest = UPDATE_USER_REQUEST { user_name, new_path, new_user_name });

impl Input for UpdateUserRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub user_name: String,
    pub ssh_public_key_body: String,
}

structure!(UploadSSHPublicKeyRequest = UPLOAD_SSH_PUBLIC_KEY_REQUEST { user_name, ssh_public_key_body });

impl Input for UploadSSHPublicKeyRequest {}

#[derive(Debug, Clone)]
pub struct UploadServerCertificateRequest {
    pub path: Option<String>,
    pub server_certificate_name: String,
    pub certificate_body: String,
    pub private_key: SecretText,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    UploadServerCertificateRequest = UPLOAD_SERVER_CERTIFICATE_REQUEST {
        path,
        server_certificate_name,
        certificate_body,
        private_key,
        certificate_chain,
        tags
    }
);

impl Input for UploadServerCertificateRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    pub user_name: Option<String>,
    pub certificate_body: String,
}

structure!(UploadSigningCertificateRequest = UPLOAD_SIGNING_CERTIFICATE_REQUEST { user_name, certificate_body });

impl Input for UploadSigningCertificateRequest {}
