//! Written by `cargo xtask codegen`; not to be edited.

use super::enums;
use super::patterns;
use crate::runtime::shape::{Bounds, Member, Shape, StructureShape};

pub(super) static ACCEPT_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "AcceptDelegationRequestRequest",
    members: &[Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE)],
};

pub(super) static ACQUIRE_ROLE_REQUEST: StructureShape = StructureShape {
    name: "AcquireRoleRequest",
    members: &[
        Member::required("TemplateArn", &ARN_TYPE_SHAPE),
        Member::optional("TemplateMinorVersion", &INTEGER_TYPE_SHAPE),
        Member::optional("ReplacementValues", &MAP_STRING_REPLACEMENT_VALUE_ENTRY_SHAPE),
    ],
};

pub(super) static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "AddClientIDToOpenIDConnectProviderRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::required("ClientID", &CLIENT_ID_TYPE_SHAPE),
    ],
};

pub(super) static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "AddRoleToInstanceProfileRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
    ],
};

pub(super) static ADD_USER_TO_GROUP_REQUEST: StructureShape = StructureShape {
    name: "AddUserToGroupRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
    ],
};

pub(super) static ASSOCIATE_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "AssociateDelegationRequestRequest",
    members: &[Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE)],
};

pub(super) static ATTACH_GROUP_POLICY_REQUEST: StructureShape = StructureShape {
    name: "AttachGroupPolicyRequest",
    members: &[Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static ATTACH_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "AttachRolePolicyRequest",
    members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static ATTACH_USER_POLICY_REQUEST: StructureShape = StructureShape {
    name: "AttachUserPolicyRequest",
    members: &[Member::required("UserName", &USER_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static CHANGE_PASSWORD_REQUEST: StructureShape = StructureShape {
    name: "ChangePasswordRequest",
    members: &[
        Member::required("OldPassword", &PASSWORD_TYPE_SHAPE),
        Member::required("NewPassword", &PASSWORD_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_ACCESS_KEY_REQUEST: StructureShape = StructureShape {
    name: "CreateAccessKeyRequest",
    members: &[Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE)],
};

pub(super) static CREATE_ACCOUNT_ALIAS_REQUEST: StructureShape = StructureShape {
    name: "CreateAccountAliasRequest",
    members: &[Member::required("AccountAlias", &ACCOUNT_ALIAS_TYPE_SHAPE)],
};

pub(super) static CREATE_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "CreateDelegationRequestRequest",
    members: &[
        Member::optional("OwnerAccountId", &ACCOUNT_ID_TYPE_SHAPE),
        Member::required("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE_SHAPE),
        Member::required("Permissions", &DELEGATION_PERMISSION_SHAPE),
        Member::optional("RequestMessage", &REQUEST_MESSAGE_TYPE_SHAPE),
        Member::required("RequestorWorkflowId", &REQUESTOR_WORKFLOW_ID_TYPE_SHAPE),
        Member::optional("RedirectUrl", &REDIRECT_URL_TYPE_SHAPE),
        Member::required("NotificationChannel", &NOTIFICATION_CHANNEL_TYPE_SHAPE),
        Member::required("SessionDuration", &SESSION_DURATION_TYPE_SHAPE),
        Member::optional("OnlySendByOwner", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_GROUP_REQUEST: StructureShape = StructureShape {
    name: "CreateGroupRequest",
    members: &[Member::optional("Path", &PATH_TYPE_SHAPE), Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE)],
};

pub(super) static CREATE_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "CreateInstanceProfileRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_LOGIN_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "CreateLoginProfileRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("Password", &PASSWORD_TYPE_SHAPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "CreateOpenIDConnectProviderRequest",
    members: &[
        Member::required("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE),
        Member::optional("ClientIDList", &CLIENT_ID_LIST_TYPE_SHAPE),
        Member::optional("ThumbprintList", &THUMBPRINT_LIST_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "CreatePolicyRequest",
    members: &[
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::optional("Path", &POLICY_PATH_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_POLICY_VERSION_REQUEST: StructureShape = StructureShape {
    name: "CreatePolicyVersionRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("SetAsDefault", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_ROLE_REQUEST: StructureShape = StructureShape {
    name: "CreateRoleRequest",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE_SHAPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_SAML_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "CreateSAMLProviderRequest",
    members: &[
        Member::required("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE_SHAPE),
        Member::required("Name", &SAML_PROVIDER_NAME_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE),
        Member::optional("AddPrivateKey", &PRIVATE_KEY_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_SERVICE_LINKED_ROLE_REQUEST: StructureShape = StructureShape {
    name: "CreateServiceLinkedRoleRequest",
    members: &[
        Member::required("AWSServiceName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE_SHAPE),
        Member::optional("CustomSuffix", &CUSTOM_SUFFIX_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructureShape = StructureShape {
    name: "CreateServiceSpecificCredentialRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("ServiceName", &SERVICE_NAME_SHAPE),
        Member::optional("CredentialAgeDays", &CREDENTIAL_AGE_DAYS_SHAPE),
    ],
};

pub(super) static CREATE_USER_REQUEST: StructureShape = StructureShape {
    name: "CreateUserRequest",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ARN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "CreateVirtualMFADeviceRequest",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::required("VirtualMFADeviceName", &VIRTUAL_MFA_DEVICE_NAME_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static DEACTIVATE_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "DeactivateMFADeviceRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_ACCESS_KEY_REQUEST: StructureShape = StructureShape {
    name: "DeleteAccessKeyRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_ACCOUNT_ALIAS_REQUEST: StructureShape = StructureShape {
    name: "DeleteAccountAliasRequest",
    members: &[Member::required("AccountAlias", &ACCOUNT_ALIAS_TYPE_SHAPE)],
};

pub(super) static DELETE_GROUP_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DeleteGroupPolicyRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_GROUP_REQUEST: StructureShape =
    StructureShape { name: "DeleteGroupRequest", members: &[Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE)] };

pub(super) static DELETE_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "DeleteInstanceProfileRequest",
    members: &[Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_LOGIN_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "DeleteLoginProfileRequest",
    members: &[Member::optional("UserName", &USER_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "DeleteOpenIDConnectProviderRequest",
    members: &[Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE)],
};

pub(super) static DELETE_POLICY_REQUEST: StructureShape =
    StructureShape { name: "DeletePolicyRequest", members: &[Member::required("PolicyArn", &ARN_TYPE_SHAPE)] };

pub(super) static DELETE_POLICY_VERSION_REQUEST: StructureShape = StructureShape {
    name: "DeletePolicyVersionRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: StructureShape = StructureShape {
    name: "DeleteRolePermissionsBoundaryRequest",
    members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DeleteRolePolicyRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_ROLE_REQUEST: StructureShape =
    StructureShape { name: "DeleteRoleRequest", members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE)] };

pub(super) static DELETE_SAML_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "DeleteSAMLProviderRequest",
    members: &[Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE)],
};

pub(super) static DELETE_SSH_PUBLIC_KEY_REQUEST: StructureShape = StructureShape {
    name: "DeleteSSHPublicKeyRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "DeleteServerCertificateRequest",
    members: &[Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_SERVICE_LINKED_ROLE_REQUEST: StructureShape = StructureShape {
    name: "DeleteServiceLinkedRoleRequest",
    members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructureShape = StructureShape {
    name: "DeleteServiceSpecificCredentialRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE),
    ],
};

pub(super) static DELETE_SIGNING_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "DeleteSigningCertificateRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: StructureShape = StructureShape {
    name: "DeleteUserPermissionsBoundaryRequest",
    members: &[Member::required("UserName", &USER_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_USER_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DeleteUserPolicyRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static DELETE_USER_REQUEST: StructureShape = StructureShape {
    name: "DeleteUserRequest",
    members: &[Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE)],
};

pub(super) static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "DeleteVirtualMFADeviceRequest",
    members: &[Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE)],
};

pub(super) static DETACH_GROUP_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DetachGroupPolicyRequest",
    members: &[Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static DETACH_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DetachRolePolicyRequest",
    members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static DETACH_USER_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DetachUserPolicyRequest",
    members: &[Member::required("UserName", &USER_NAME_TYPE_SHAPE), Member::required("PolicyArn", &ARN_TYPE_SHAPE)],
};

pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: StructureShape =
    StructureShape { name: "DisableOrganizationsRootCredentialsManagementRequest", members: &[] };

pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: StructureShape =
    StructureShape { name: "DisableOrganizationsRootSessionsRequest", members: &[] };

pub(super) static ENABLE_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "EnableMFADeviceRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::required("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE_SHAPE),
        Member::required("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE_SHAPE),
    ],
};

pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: StructureShape =
    StructureShape { name: "EnableOrganizationsRootCredentialsManagementRequest", members: &[] };

pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: StructureShape =
    StructureShape { name: "EnableOrganizationsRootSessionsRequest", members: &[] };

pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_REQUEST: StructureShape = StructureShape {
    name: "GenerateOrganizationsAccessReportRequest",
    members: &[
        Member::required("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE_SHAPE),
        Member::optional("OrganizationsPolicyId", &ORGANIZATIONS_POLICY_ID_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: StructureShape = StructureShape {
    name: "GenerateServiceLastAccessedDetailsRequest",
    members: &[
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::optional("Granularity", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_SHAPE),
    ],
};

pub(super) static GET_ACCESS_KEY_LAST_USED_REQUEST: StructureShape = StructureShape {
    name: "GetAccessKeyLastUsedRequest",
    members: &[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE)],
};

pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: StructureShape = StructureShape {
    name: "GetAccountAuthorizationDetailsRequest",
    members: &[
        Member::optional("Filter", &ENTITY_LIST_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static GET_ACCOUNT_PROPERTIES_REQUEST: StructureShape =
    StructureShape { name: "GetAccountPropertiesRequest", members: &[] };

pub(super) static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetContextKeysForCustomPolicyRequest",
    members: &[Member::required("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE)],
};

pub(super) static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetContextKeysForPrincipalPolicyRequest",
    members: &[
        Member::required("PolicySourceArn", &ARN_TYPE_SHAPE),
        Member::optional("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static GET_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "GetDelegationRequestRequest",
    members: &[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE),
        Member::optional("DelegationPermissionCheck", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GET_GROUP_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetGroupPolicyRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static GET_GROUP_REQUEST: StructureShape = StructureShape {
    name: "GetGroupRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static GET_HUMAN_READABLE_SUMMARY_REQUEST: StructureShape = StructureShape {
    name: "GetHumanReadableSummaryRequest",
    members: &[Member::required("EntityArn", &ARN_TYPE_SHAPE), Member::optional("Locale", &LOCALE_TYPE_SHAPE)],
};

pub(super) static GET_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "GetInstanceProfileRequest",
    members: &[Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE)],
};

pub(super) static GET_LOGIN_PROFILE_REQUEST: StructureShape =
    StructureShape { name: "GetLoginProfileRequest", members: &[Member::optional("UserName", &USER_NAME_TYPE_SHAPE)] };

pub(super) static GET_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "GetMFADeviceRequest",
    members: &[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
    ],
};

pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "GetOpenIDConnectProviderRequest",
    members: &[Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE)],
};

pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_REQUEST: StructureShape = StructureShape {
    name: "GetOrganizationsAccessReportRequest",
    members: &[
        Member::required("JobId", &JOB_ID_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("SortKey", &SORT_KEY_TYPE_SHAPE),
    ],
};

pub(super) static GET_POLICY_REQUEST: StructureShape =
    StructureShape { name: "GetPolicyRequest", members: &[Member::required("PolicyArn", &ARN_TYPE_SHAPE)] };

pub(super) static GET_POLICY_VERSION_REQUEST: StructureShape = StructureShape {
    name: "GetPolicyVersionRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
    ],
};

pub(super) static GET_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetRolePolicyRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static GET_ROLE_REQUEST: StructureShape =
    StructureShape { name: "GetRoleRequest", members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE)] };

pub(super) static GET_ROLE_TEMPLATE_VERSION_REQUEST: StructureShape = StructureShape {
    name: "GetRoleTemplateVersionRequest",
    members: &[
        Member::required("TemplateArn", &ARN_TYPE_SHAPE),
        Member::optional("MinorVersion", &MINOR_VERSION_TYPE_SHAPE),
    ],
};

pub(super) static GET_SAML_PROVIDER_REQUEST: StructureShape =
    StructureShape { name: "GetSAMLProviderRequest", members: &[Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE)] };

pub(super) static GET_SSH_PUBLIC_KEY_REQUEST: StructureShape = StructureShape {
    name: "GetSSHPublicKeyRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE_SHAPE),
        Member::required("Encoding", &ENCODING_TYPE_SHAPE),
    ],
};

pub(super) static GET_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "GetServerCertificateRequest",
    members: &[Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE)],
};

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: StructureShape = StructureShape {
    name: "GetServiceLastAccessedDetailsRequest",
    members: &[
        Member::required("JobId", &JOB_ID_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: StructureShape = StructureShape {
    name: "GetServiceLastAccessedDetailsWithEntitiesRequest",
    members: &[
        Member::required("JobId", &JOB_ID_TYPE_SHAPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: StructureShape = StructureShape {
    name: "GetServiceLinkedRoleDeletionStatusRequest",
    members: &[Member::required("DeletionTaskId", &DELETION_TASK_ID_TYPE_SHAPE)],
};

pub(super) static GET_USER_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetUserPolicyRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
    ],
};

pub(super) static GET_USER_REQUEST: StructureShape =
    StructureShape { name: "GetUserRequest", members: &[Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE)] };

pub(super) static LIST_ACCESS_KEYS_REQUEST: StructureShape = StructureShape {
    name: "ListAccessKeysRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ACCOUNT_ALIASES_REQUEST: StructureShape = StructureShape {
    name: "ListAccountAliasesRequest",
    members: &[Member::optional("Marker", &MARKER_TYPE_SHAPE), Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE)],
};

pub(super) static LIST_ATTACHED_GROUP_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListAttachedGroupPoliciesRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ATTACHED_ROLE_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListAttachedRolePoliciesRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ATTACHED_USER_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListAttachedUserPoliciesRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_DELEGATION_REQUESTS_REQUEST: StructureShape = StructureShape {
    name: "ListDelegationRequestsRequest",
    members: &[
        Member::optional("OwnerId", &OWNER_ID_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ENTITIES_FOR_POLICY_REQUEST: StructureShape = StructureShape {
    name: "ListEntitiesForPolicyRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::optional("EntityFilter", &ENTITY_TYPE_SHAPE),
        Member::optional("PathPrefix", &PATH_TYPE_SHAPE),
        Member::optional("PolicyUsageFilter", &POLICY_USAGE_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUP_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListGroupPoliciesRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUPS_FOR_USER_REQUEST: StructureShape = StructureShape {
    name: "ListGroupsForUserRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUPS_REQUEST: StructureShape = StructureShape {
    name: "ListGroupsRequest",
    members: &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListInstanceProfileTagsRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: StructureShape = StructureShape {
    name: "ListInstanceProfilesForRoleRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILES_REQUEST: StructureShape = StructureShape {
    name: "ListInstanceProfilesRequest",
    members: &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_MFA_DEVICE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListMFADeviceTagsRequest",
    members: &[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_MFA_DEVICES_REQUEST: StructureShape = StructureShape {
    name: "ListMFADevicesRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListOpenIDConnectProviderTagsRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: StructureShape =
    StructureShape { name: "ListOpenIDConnectProvidersRequest", members: &[] };

pub(super) static LIST_ORGANIZATIONS_FEATURES_REQUEST: StructureShape =
    StructureShape { name: "ListOrganizationsFeaturesRequest", members: &[] };

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: StructureShape = StructureShape {
    name: "ListPoliciesGrantingServiceAccessRequest",
    members: &[
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("ServiceNamespaces", &SERVICE_NAMESPACE_LIST_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListPoliciesRequest",
    members: &[
        Member::optional("Scope", &POLICY_SCOPE_TYPE_SHAPE),
        Member::optional("OnlyAttached", &BOOLEAN_TYPE_SHAPE),
        Member::optional("PathPrefix", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("PolicyUsageFilter", &POLICY_USAGE_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICY_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListPolicyTagsRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICY_VERSIONS_REQUEST: StructureShape = StructureShape {
    name: "ListPolicyVersionsRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLE_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListRolePoliciesRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListRoleTagsRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLES_REQUEST: StructureShape = StructureShape {
    name: "ListRolesRequest",
    members: &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SAML_PROVIDER_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListSAMLProviderTagsRequest",
    members: &[
        Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SAML_PROVIDERS_REQUEST: StructureShape =
    StructureShape { name: "ListSAMLProvidersRequest", members: &[] };

pub(super) static LIST_SSH_PUBLIC_KEYS_REQUEST: StructureShape = StructureShape {
    name: "ListSSHPublicKeysRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListServerCertificateTagsRequest",
    members: &[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVER_CERTIFICATES_REQUEST: StructureShape = StructureShape {
    name: "ListServerCertificatesRequest",
    members: &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: StructureShape = StructureShape {
    name: "ListServiceSpecificCredentialsRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("ServiceName", &SERVICE_NAME_SHAPE),
        Member::optional("AllUsers", &ALL_USERS_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SIGNING_CERTIFICATES_REQUEST: StructureShape = StructureShape {
    name: "ListSigningCertificatesRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USER_POLICIES_REQUEST: StructureShape = StructureShape {
    name: "ListUserPoliciesRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USER_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListUserTagsRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USERS_REQUEST: StructureShape = StructureShape {
    name: "ListUsersRequest",
    members: &[
        Member::optional("PathPrefix", &PATH_PREFIX_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static LIST_VIRTUAL_MFA_DEVICES_REQUEST: StructureShape = StructureShape {
    name: "ListVirtualMFADevicesRequest",
    members: &[
        Member::optional("AssignmentStatus", &ASSIGNMENT_STATUS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
    ],
};

pub(super) static PUT_ACCOUNT_PROPERTIES_REQUEST: StructureShape = StructureShape {
    name: "PutAccountPropertiesRequest",
    members: &[Member::required("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE_SHAPE)],
};

pub(super) static PUT_GROUP_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutGroupPolicyRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: StructureShape = StructureShape {
    name: "PutRolePermissionsBoundaryRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PermissionsBoundary", &ARN_TYPE_SHAPE),
    ],
};

pub(super) static PUT_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutRolePolicyRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: StructureShape = StructureShape {
    name: "PutUserPermissionsBoundaryRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("PermissionsBoundary", &ARN_TYPE_SHAPE),
    ],
};

pub(super) static PUT_USER_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutUserPolicyRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static REJECT_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "RejectDelegationRequestRequest",
    members: &[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE),
        Member::optional("Notes", &NOTES_TYPE_SHAPE),
    ],
};

pub(super) static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "RemoveClientIDFromOpenIDConnectProviderRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::required("ClientID", &CLIENT_ID_TYPE_SHAPE),
    ],
};

pub(super) static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "RemoveRoleFromInstanceProfileRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
    ],
};

pub(super) static REMOVE_USER_FROM_GROUP_REQUEST: StructureShape = StructureShape {
    name: "RemoveUserFromGroupRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
    ],
};

pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructureShape = StructureShape {
    name: "ResetServiceSpecificCredentialRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE),
    ],
};

pub(super) static RESYNC_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "ResyncMFADeviceRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::required("AuthenticationCode1", &AUTHENTICATION_CODE_TYPE_SHAPE),
        Member::required("AuthenticationCode2", &AUTHENTICATION_CODE_TYPE_SHAPE),
    ],
};

pub(super) static SEND_DELEGATION_TOKEN_REQUEST: StructureShape = StructureShape {
    name: "SendDelegationTokenRequest",
    members: &[Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE)],
};

pub(super) static SET_DEFAULT_POLICY_VERSION_REQUEST: StructureShape = StructureShape {
    name: "SetDefaultPolicyVersionRequest",
    members: &[
        Member::required("PolicyArn", &ARN_TYPE_SHAPE),
        Member::required("VersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
    ],
};

pub(super) static SET_SECURITY_TOKEN_SERVICE_PREFERENCES_REQUEST: StructureShape = StructureShape {
    name: "SetSecurityTokenServicePreferencesRequest",
    members: &[Member::required("GlobalEndpointTokenVersion", &GLOBAL_ENDPOINT_TOKEN_VERSION_SHAPE)],
};

pub(super) static SIMULATE_CUSTOM_POLICY_REQUEST: StructureShape = StructureShape {
    name: "SimulateCustomPolicyRequest",
    members: &[
        Member::required("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE),
        Member::optional("OrderedOrganizationPolicyInputList", &ORGANIZATION_POLICY_LIST_TYPE_SHAPE),
        Member::required("ActionNames", &ACTION_NAME_LIST_TYPE_SHAPE),
        Member::optional("ResourceArns", &RESOURCE_NAME_LIST_TYPE_SHAPE),
        Member::optional("ResourcePolicy", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("ResourceOwner", &RESOURCE_NAME_TYPE_SHAPE),
        Member::optional("CallerArn", &RESOURCE_NAME_TYPE_SHAPE),
        Member::optional("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE_SHAPE),
        Member::optional("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static SIMULATE_PRINCIPAL_POLICY_REQUEST: StructureShape = StructureShape {
    name: "SimulatePrincipalPolicyRequest",
    members: &[
        Member::required("PolicySourceArn", &ARN_TYPE_SHAPE),
        Member::optional("PolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryPolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE),
        Member::optional("PolicyExclusionList", &POLICY_EXCLUSIONS_LIST_TYPE_SHAPE),
        Member::required("ActionNames", &ACTION_NAME_LIST_TYPE_SHAPE),
        Member::optional("ResourceArns", &RESOURCE_NAME_LIST_TYPE_SHAPE),
        Member::optional("ResourcePolicy", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("ResourceOwner", &RESOURCE_NAME_TYPE_SHAPE),
        Member::optional("CallerArn", &RESOURCE_NAME_TYPE_SHAPE),
        Member::optional("ContextEntries", &CONTEXT_ENTRY_LIST_TYPE_SHAPE),
        Member::optional("ResourceHandlingOption", &RESOURCE_HANDLING_OPTION_TYPE_SHAPE),
        Member::optional("MaxItems", &MAX_ITEMS_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
    ],
};

pub(super) static TAG_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "TagInstanceProfileRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static TAG_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "TagMFADeviceRequest",
    members: &[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "TagOpenIDConnectProviderRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static TAG_POLICY_REQUEST: StructureShape = StructureShape {
    name: "TagPolicyRequest",
    members: &[Member::required("PolicyArn", &ARN_TYPE_SHAPE), Member::required("Tags", &TAG_LIST_TYPE_SHAPE)],
};

pub(super) static TAG_ROLE_REQUEST: StructureShape = StructureShape {
    name: "TagRoleRequest",
    members: &[Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE), Member::required("Tags", &TAG_LIST_TYPE_SHAPE)],
};

pub(super) static TAG_SAML_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "TagSAMLProviderRequest",
    members: &[Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE), Member::required("Tags", &TAG_LIST_TYPE_SHAPE)],
};

pub(super) static TAG_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "TagServerCertificateRequest",
    members: &[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static TAG_USER_REQUEST: StructureShape = StructureShape {
    name: "TagUserRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_INSTANCE_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "UntagInstanceProfileRequest",
    members: &[
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_MFA_DEVICE_REQUEST: StructureShape = StructureShape {
    name: "UntagMFADeviceRequest",
    members: &[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "UntagOpenIDConnectProviderRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_POLICY_REQUEST: StructureShape = StructureShape {
    name: "UntagPolicyRequest",
    members: &[Member::required("PolicyArn", &ARN_TYPE_SHAPE), Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE)],
};

pub(super) static UNTAG_ROLE_REQUEST: StructureShape = StructureShape {
    name: "UntagRoleRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_SAML_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "UntagSAMLProviderRequest",
    members: &[
        Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "UntagServerCertificateRequest",
    members: &[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UNTAG_USER_REQUEST: StructureShape = StructureShape {
    name: "UntagUserRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("TagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ACCESS_KEY_REQUEST: StructureShape = StructureShape {
    name: "UpdateAccessKeyRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: StructureShape = StructureShape {
    name: "UpdateAccountPasswordPolicyRequest",
    members: &[
        Member::optional("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE),
        Member::optional("RequireSymbols", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireNumbers", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireUppercaseCharacters", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireLowercaseCharacters", &BOOLEAN_TYPE_SHAPE),
        Member::optional("AllowUsersToChangePassword", &BOOLEAN_TYPE_SHAPE),
        Member::optional("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE_SHAPE),
        Member::optional("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE_SHAPE),
        Member::optional("HardExpiry", &BOOLEAN_OBJECT_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ASSUME_ROLE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "UpdateAssumeRolePolicyRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_DELEGATION_REQUEST_REQUEST: StructureShape = StructureShape {
    name: "UpdateDelegationRequestRequest",
    members: &[
        Member::required("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE),
        Member::optional("Notes", &NOTES_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_GROUP_REQUEST: StructureShape = StructureShape {
    name: "UpdateGroupRequest",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("NewPath", &PATH_TYPE_SHAPE),
        Member::optional("NewGroupName", &GROUP_NAME_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_LOGIN_PROFILE_REQUEST: StructureShape = StructureShape {
    name: "UpdateLoginProfileRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("Password", &PASSWORD_TYPE_SHAPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_OBJECT_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: StructureShape = StructureShape {
    name: "UpdateOpenIDConnectProviderThumbprintRequest",
    members: &[
        Member::required("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::required("ThumbprintList", &THUMBPRINT_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ROLE_DESCRIPTION_REQUEST: StructureShape = StructureShape {
    name: "UpdateRoleDescriptionRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("Description", &ROLE_DESCRIPTION_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ROLE_REQUEST: StructureShape = StructureShape {
    name: "UpdateRoleRequest",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE_SHAPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_SAML_PROVIDER_REQUEST: StructureShape = StructureShape {
    name: "UpdateSAMLProviderRequest",
    members: &[
        Member::optional("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE_SHAPE),
        Member::required("SAMLProviderArn", &ARN_TYPE_SHAPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE),
        Member::optional("AddPrivateKey", &PRIVATE_KEY_TYPE_SHAPE),
        Member::optional("RemovePrivateKey", &PRIVATE_KEY_ID_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_SSH_PUBLIC_KEY_REQUEST: StructureShape = StructureShape {
    name: "UpdateSSHPublicKeyRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "UpdateServerCertificateRequest",
    members: &[
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::optional("NewPath", &PATH_TYPE_SHAPE),
        Member::optional("NewServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: StructureShape = StructureShape {
    name: "UpdateServiceSpecificCredentialRequest",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_SIGNING_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "UpdateSigningCertificateRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_USER_REQUEST: StructureShape = StructureShape {
    name: "UpdateUserRequest",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("NewPath", &PATH_TYPE_SHAPE),
        Member::optional("NewUserName", &USER_NAME_TYPE_SHAPE),
    ],
};

pub(super) static UPLOAD_SSH_PUBLIC_KEY_REQUEST: StructureShape = StructureShape {
    name: "UploadSSHPublicKeyRequest",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE_SHAPE),
    ],
};

pub(super) static UPLOAD_SERVER_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "UploadServerCertificateRequest",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE_SHAPE),
        Member::required("PrivateKey", &PRIVATE_KEY_TYPE_SHAPE),
        Member::optional("CertificateChain", &CERTIFICATE_CHAIN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UPLOAD_SIGNING_CERTIFICATE_REQUEST: StructureShape = StructureShape {
    name: "UploadSigningCertificateRequest",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE_SHAPE),
    ],
};

pub(super) static ACQUIRE_ROLE_RESPONSE: StructureShape =
    StructureShape { name: "AcquireRoleResponse", members: &[Member::required("Role", &ROLE_SHAPE)] };

pub(super) static CREATE_ACCESS_KEY_RESPONSE: StructureShape =
    StructureShape { name: "CreateAccessKeyResponse", members: &[Member::required("AccessKey", &ACCESS_KEY_SHAPE)] };

pub(super) static CREATE_DELEGATION_REQUEST_RESPONSE: StructureShape = StructureShape {
    name: "CreateDelegationRequestResponse",
    members: &[
        Member::optional("ConsoleDeepLink", &CONSOLE_DEEP_LINK_TYPE_SHAPE),
        Member::optional("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_GROUP_RESPONSE: StructureShape =
    StructureShape { name: "CreateGroupResponse", members: &[Member::required("Group", &GROUP_SHAPE)] };

pub(super) static CREATE_INSTANCE_PROFILE_RESPONSE: StructureShape = StructureShape {
    name: "CreateInstanceProfileResponse",
    members: &[Member::required("InstanceProfile", &INSTANCE_PROFILE_SHAPE)],
};

pub(super) static CREATE_LOGIN_PROFILE_RESPONSE: StructureShape = StructureShape {
    name: "CreateLoginProfileResponse",
    members: &[Member::required("LoginProfile", &LOGIN_PROFILE_SHAPE)],
};

pub(super) static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: StructureShape = StructureShape {
    name: "CreateOpenIDConnectProviderResponse",
    members: &[
        Member::optional("OpenIDConnectProviderArn", &ARN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static CREATE_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "CreatePolicyResponse", members: &[Member::optional("Policy", &POLICY_SHAPE)] };

pub(super) static CREATE_POLICY_VERSION_RESPONSE: StructureShape = StructureShape {
    name: "CreatePolicyVersionResponse",
    members: &[Member::optional("PolicyVersion", &POLICY_VERSION_SHAPE)],
};

pub(super) static CREATE_ROLE_RESPONSE: StructureShape =
    StructureShape { name: "CreateRoleResponse", members: &[Member::required("Role", &ROLE_SHAPE)] };

pub(super) static CREATE_SAML_PROVIDER_RESPONSE: StructureShape = StructureShape {
    name: "CreateSAMLProviderResponse",
    members: &[Member::optional("SAMLProviderArn", &ARN_TYPE_SHAPE), Member::optional("Tags", &TAG_LIST_TYPE_SHAPE)],
};

pub(super) static CREATE_SERVICE_LINKED_ROLE_RESPONSE: StructureShape =
    StructureShape { name: "CreateServiceLinkedRoleResponse", members: &[Member::optional("Role", &ROLE_SHAPE)] };

pub(super) static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: StructureShape = StructureShape {
    name: "CreateServiceSpecificCredentialResponse",
    members: &[Member::optional("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL_SHAPE)],
};

pub(super) static CREATE_USER_RESPONSE: StructureShape =
    StructureShape { name: "CreateUserResponse", members: &[Member::optional("User", &USER_SHAPE)] };

pub(super) static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: StructureShape = StructureShape {
    name: "CreateVirtualMFADeviceResponse",
    members: &[Member::required("VirtualMFADevice", &VIRTUAL_MFA_DEVICE_SHAPE)],
};

pub(super) static DELETE_SERVICE_LINKED_ROLE_RESPONSE: StructureShape = StructureShape {
    name: "DeleteServiceLinkedRoleResponse",
    members: &[Member::required("DeletionTaskId", &DELETION_TASK_ID_TYPE_SHAPE)],
};

pub(super) static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: StructureShape = StructureShape {
    name: "DisableOrganizationsRootCredentialsManagementResponse",
    members: &[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE_SHAPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE_SHAPE),
    ],
};

pub(super) static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: StructureShape = StructureShape {
    name: "DisableOrganizationsRootSessionsResponse",
    members: &[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE_SHAPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE_SHAPE),
    ],
};

pub(super) static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: StructureShape = StructureShape {
    name: "EnableOrganizationsRootCredentialsManagementResponse",
    members: &[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE_SHAPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE_SHAPE),
    ],
};

pub(super) static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: StructureShape = StructureShape {
    name: "EnableOrganizationsRootSessionsResponse",
    members: &[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE_SHAPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE_SHAPE),
    ],
};

pub(super) static ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION_RESPONSE: StructureShape = StructureShape {
    name: "EnableOutboundWebIdentityFederationResponse",
    members: &[Member::optional("IssuerIdentifier", &STRING_TYPE_SHAPE)],
};

pub(super) static GENERATE_CREDENTIAL_REPORT_RESPONSE: StructureShape = StructureShape {
    name: "GenerateCredentialReportResponse",
    members: &[
        Member::optional("State", &REPORT_STATE_TYPE_SHAPE),
        Member::optional("Description", &REPORT_STATE_DESCRIPTION_TYPE_SHAPE),
    ],
};

pub(super) static GENERATE_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: StructureShape = StructureShape {
    name: "GenerateOrganizationsAccessReportResponse",
    members: &[Member::optional("JobId", &JOB_ID_TYPE_SHAPE)],
};

pub(super) static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: StructureShape = StructureShape {
    name: "GenerateServiceLastAccessedDetailsResponse",
    members: &[Member::optional("JobId", &JOB_ID_TYPE_SHAPE)],
};

pub(super) static GET_ACCESS_KEY_LAST_USED_RESPONSE: StructureShape = StructureShape {
    name: "GetAccessKeyLastUsedResponse",
    members: &[
        Member::optional("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::optional("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED_SHAPE),
    ],
};

pub(super) static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: StructureShape = StructureShape {
    name: "GetAccountAuthorizationDetailsResponse",
    members: &[
        Member::optional("UserDetailList", &USER_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("GroupDetailList", &GROUP_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("RoleDetailList", &ROLE_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("Policies", &MANAGED_POLICY_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetAccountPasswordPolicyResponse",
    members: &[Member::required("PasswordPolicy", &PASSWORD_POLICY_SHAPE)],
};

pub(super) static GET_ACCOUNT_PROPERTIES_RESPONSE: StructureShape = StructureShape {
    name: "GetAccountPropertiesResponse",
    members: &[Member::optional("Properties", &ACCOUNT_PROPERTIES_MAP_TYPE_SHAPE)],
};

pub(super) static GET_ACCOUNT_SUMMARY_RESPONSE: StructureShape = StructureShape {
    name: "GetAccountSummaryResponse",
    members: &[Member::optional("SummaryMap", &SUMMARY_MAP_TYPE_SHAPE)],
};

pub(super) static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetContextKeysForPolicyResponse",
    members: &[Member::optional("ContextKeyNames", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE)],
};

pub(super) static GET_CREDENTIAL_REPORT_RESPONSE: StructureShape = StructureShape {
    name: "GetCredentialReportResponse",
    members: &[
        Member::optional("Content", &REPORT_CONTENT_TYPE_SHAPE),
        Member::optional("ReportFormat", &REPORT_FORMAT_TYPE_SHAPE),
        Member::optional("GeneratedTime", &DATE_TYPE_SHAPE),
    ],
};

pub(super) static GET_DELEGATION_REQUEST_RESPONSE: StructureShape = StructureShape {
    name: "GetDelegationRequestResponse",
    members: &[
        Member::optional("DelegationRequest", &DELEGATION_REQUEST_SHAPE),
        Member::optional("PermissionCheckStatus", &PERMISSION_CHECK_STATUS_TYPE_SHAPE),
        Member::optional("PermissionCheckResult", &PERMISSION_CHECK_RESULT_TYPE_SHAPE),
    ],
};

pub(super) static GET_GROUP_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetGroupPolicyResponse",
    members: &[
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static GET_GROUP_RESPONSE: StructureShape = StructureShape {
    name: "GetGroupResponse",
    members: &[
        Member::required("Group", &GROUP_SHAPE),
        Member::required("Users", &USER_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static GET_HUMAN_READABLE_SUMMARY_RESPONSE: StructureShape = StructureShape {
    name: "GetHumanReadableSummaryResponse",
    members: &[
        Member::optional("SummaryContent", &SUMMARY_CONTENT_TYPE_SHAPE),
        Member::optional("Locale", &LOCALE_TYPE_SHAPE),
        Member::optional("SummaryState", &SUMMARY_STATE_TYPE_SHAPE),
    ],
};

pub(super) static GET_INSTANCE_PROFILE_RESPONSE: StructureShape = StructureShape {
    name: "GetInstanceProfileResponse",
    members: &[Member::required("InstanceProfile", &INSTANCE_PROFILE_SHAPE)],
};

pub(super) static GET_LOGIN_PROFILE_RESPONSE: StructureShape = StructureShape {
    name: "GetLoginProfileResponse",
    members: &[Member::required("LoginProfile", &LOGIN_PROFILE_SHAPE)],
};

pub(super) static GET_MFA_DEVICE_RESPONSE: StructureShape = StructureShape {
    name: "GetMFADeviceResponse",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("EnableDate", &DATE_TYPE_SHAPE),
        Member::optional("Certifications", &CERTIFICATION_MAP_TYPE_SHAPE),
    ],
};

pub(super) static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: StructureShape = StructureShape {
    name: "GetOpenIDConnectProviderResponse",
    members: &[
        Member::optional("Url", &OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE),
        Member::optional("ClientIDList", &CLIENT_ID_LIST_TYPE_SHAPE),
        Member::optional("ThumbprintList", &THUMBPRINT_LIST_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static GET_ORGANIZATIONS_ACCESS_REPORT_RESPONSE: StructureShape = StructureShape {
    name: "GetOrganizationsAccessReportResponse",
    members: &[
        Member::required("JobStatus", &JOB_STATUS_TYPE_SHAPE),
        Member::required("JobCreationDate", &DATE_TYPE_SHAPE),
        Member::optional("JobCompletionDate", &DATE_TYPE_SHAPE),
        Member::optional("NumberOfServicesAccessible", &INTEGER_TYPE_SHAPE),
        Member::optional("NumberOfServicesNotAccessed", &INTEGER_TYPE_SHAPE),
        Member::optional("AccessDetails", &ACCESS_DETAILS_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("ErrorDetails", &ERROR_DETAILS_SHAPE),
    ],
};

pub(super) static GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO_RESPONSE: StructureShape = StructureShape {
    name: "GetOutboundWebIdentityFederationInfoResponse",
    members: &[
        Member::optional("IssuerIdentifier", &STRING_TYPE_SHAPE),
        Member::optional("JwtVendingEnabled", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static GET_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "GetPolicyResponse", members: &[Member::optional("Policy", &POLICY_SHAPE)] };

pub(super) static GET_POLICY_VERSION_RESPONSE: StructureShape = StructureShape {
    name: "GetPolicyVersionResponse",
    members: &[Member::optional("PolicyVersion", &POLICY_VERSION_SHAPE)],
};

pub(super) static GET_ROLE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetRolePolicyResponse",
    members: &[
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static GET_ROLE_RESPONSE: StructureShape =
    StructureShape { name: "GetRoleResponse", members: &[Member::required("Role", &ROLE_SHAPE)] };

pub(super) static GET_ROLE_TEMPLATE_VERSION_RESPONSE: StructureShape = StructureShape {
    name: "GetRoleTemplateVersionResponse",
    members: &[Member::required("RoleTemplateVersion", &ROLE_TEMPLATE_VERSION_SHAPE)],
};

pub(super) static GET_SAML_PROVIDER_RESPONSE: StructureShape = StructureShape {
    name: "GetSAMLProviderResponse",
    members: &[
        Member::optional("SAMLProviderUUID", &PRIVATE_KEY_ID_TYPE_SHAPE),
        Member::optional("SAMLMetadataDocument", &SAML_METADATA_DOCUMENT_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("ValidUntil", &DATE_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("AssertionEncryptionMode", &ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE),
        Member::optional("PrivateKeyList", &PRIVATE_KEY_LIST_SHAPE),
    ],
};

pub(super) static GET_SSH_PUBLIC_KEY_RESPONSE: StructureShape = StructureShape {
    name: "GetSSHPublicKeyResponse",
    members: &[Member::optional("SSHPublicKey", &SSH_PUBLIC_KEY_SHAPE)],
};

pub(super) static GET_SERVER_CERTIFICATE_RESPONSE: StructureShape = StructureShape {
    name: "GetServerCertificateResponse",
    members: &[Member::required("ServerCertificate", &SERVER_CERTIFICATE_SHAPE)],
};

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: StructureShape = StructureShape {
    name: "GetServiceLastAccessedDetailsResponse",
    members: &[
        Member::required("JobStatus", &JOB_STATUS_TYPE_SHAPE),
        Member::optional("JobType", &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_SHAPE),
        Member::required("JobCreationDate", &DATE_TYPE_SHAPE),
        Member::required("ServicesLastAccessed", &SERVICES_LAST_ACCESSED_SHAPE),
        Member::required("JobCompletionDate", &DATE_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
        Member::optional("Error", &ERROR_DETAILS_SHAPE),
    ],
};

pub(super) static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: StructureShape = StructureShape {
    name: "GetServiceLastAccessedDetailsWithEntitiesResponse",
    members: &[
        Member::required("JobStatus", &JOB_STATUS_TYPE_SHAPE),
        Member::required("JobCreationDate", &DATE_TYPE_SHAPE),
        Member::required("JobCompletionDate", &DATE_TYPE_SHAPE),
        Member::required("EntityDetailsList", &ENTITY_DETAILS_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
        Member::optional("Error", &ERROR_DETAILS_SHAPE),
    ],
};

pub(super) static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: StructureShape = StructureShape {
    name: "GetServiceLinkedRoleDeletionStatusResponse",
    members: &[
        Member::required("Status", &DELETION_TASK_STATUS_TYPE_SHAPE),
        Member::optional("Reason", &DELETION_TASK_FAILURE_REASON_TYPE_SHAPE),
    ],
};

pub(super) static GET_USER_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetUserPolicyResponse",
    members: &[
        Member::required("UserName", &EXISTING_USER_NAME_TYPE_SHAPE),
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};

pub(super) static GET_USER_RESPONSE: StructureShape =
    StructureShape { name: "GetUserResponse", members: &[Member::required("User", &USER_SHAPE)] };

pub(super) static LIST_ACCESS_KEYS_RESPONSE: StructureShape = StructureShape {
    name: "ListAccessKeysResponse",
    members: &[
        Member::required("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ACCOUNT_ALIASES_RESPONSE: StructureShape = StructureShape {
    name: "ListAccountAliasesResponse",
    members: &[
        Member::required("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListAttachedGroupPoliciesResponse",
    members: &[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListAttachedRolePoliciesResponse",
    members: &[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ATTACHED_USER_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListAttachedUserPoliciesResponse",
    members: &[
        Member::optional("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_DELEGATION_REQUESTS_RESPONSE: StructureShape = StructureShape {
    name: "ListDelegationRequestsResponse",
    members: &[
        Member::optional("DelegationRequests", &DELEGATION_REQUESTS_LIST_TYPE_SHAPE),
        Member::optional("Marker", &MARKER_TYPE_SHAPE),
        Member::optional("isTruncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ENTITIES_FOR_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "ListEntitiesForPolicyResponse",
    members: &[
        Member::optional("PolicyGroups", &POLICY_GROUP_LIST_TYPE_SHAPE),
        Member::optional("PolicyUsers", &POLICY_USER_LIST_TYPE_SHAPE),
        Member::optional("PolicyRoles", &POLICY_ROLE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUP_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListGroupPoliciesResponse",
    members: &[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUPS_FOR_USER_RESPONSE: StructureShape = StructureShape {
    name: "ListGroupsForUserResponse",
    members: &[
        Member::required("Groups", &GROUP_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_GROUPS_RESPONSE: StructureShape = StructureShape {
    name: "ListGroupsResponse",
    members: &[
        Member::required("Groups", &GROUP_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListInstanceProfileTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: StructureShape = StructureShape {
    name: "ListInstanceProfilesForRoleResponse",
    members: &[
        Member::required("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_INSTANCE_PROFILES_RESPONSE: StructureShape = StructureShape {
    name: "ListInstanceProfilesResponse",
    members: &[
        Member::required("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_MFA_DEVICE_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListMFADeviceTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_MFA_DEVICES_RESPONSE: StructureShape = StructureShape {
    name: "ListMFADevicesResponse",
    members: &[
        Member::required("MFADevices", &MFA_DEVICE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListOpenIDConnectProviderTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: StructureShape = StructureShape {
    name: "ListOpenIDConnectProvidersResponse",
    members: &[Member::optional("OpenIDConnectProviderList", &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_SHAPE)],
};

pub(super) static LIST_ORGANIZATIONS_FEATURES_RESPONSE: StructureShape = StructureShape {
    name: "ListOrganizationsFeaturesResponse",
    members: &[
        Member::optional("OrganizationId", &ORGANIZATION_ID_TYPE_SHAPE),
        Member::optional("EnabledFeatures", &FEATURES_LIST_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: StructureShape = StructureShape {
    name: "ListPoliciesGrantingServiceAccessResponse",
    members: &[
        Member::required(
            "PoliciesGrantingServiceAccess",
            &LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE_SHAPE,
        ),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListPoliciesResponse",
    members: &[
        Member::optional("Policies", &POLICY_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICY_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListPolicyTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_POLICY_VERSIONS_RESPONSE: StructureShape = StructureShape {
    name: "ListPolicyVersionsResponse",
    members: &[
        Member::optional("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLE_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListRolePoliciesResponse",
    members: &[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLE_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListRoleTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_ROLES_RESPONSE: StructureShape = StructureShape {
    name: "ListRolesResponse",
    members: &[
        Member::required("Roles", &ROLE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SAML_PROVIDER_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListSAMLProviderTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SAML_PROVIDERS_RESPONSE: StructureShape = StructureShape {
    name: "ListSAMLProvidersResponse",
    members: &[Member::optional("SAMLProviderList", &SAML_PROVIDER_LIST_TYPE_SHAPE)],
};

pub(super) static LIST_SSH_PUBLIC_KEYS_RESPONSE: StructureShape = StructureShape {
    name: "ListSSHPublicKeysResponse",
    members: &[
        Member::optional("SSHPublicKeys", &SSH_PUBLIC_KEY_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListServerCertificateTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVER_CERTIFICATES_RESPONSE: StructureShape = StructureShape {
    name: "ListServerCertificatesResponse",
    members: &[
        Member::required("ServerCertificateMetadataList", &SERVER_CERTIFICATE_METADATA_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: StructureShape = StructureShape {
    name: "ListServiceSpecificCredentialsResponse",
    members: &[
        Member::optional("ServiceSpecificCredentials", &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
    ],
};

pub(super) static LIST_SIGNING_CERTIFICATES_RESPONSE: StructureShape = StructureShape {
    name: "ListSigningCertificatesResponse",
    members: &[
        Member::required("Certificates", &CERTIFICATE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USER_POLICIES_RESPONSE: StructureShape = StructureShape {
    name: "ListUserPoliciesResponse",
    members: &[
        Member::required("PolicyNames", &POLICY_NAME_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USER_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListUserTagsResponse",
    members: &[
        Member::required("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_USERS_RESPONSE: StructureShape = StructureShape {
    name: "ListUsersResponse",
    members: &[
        Member::required("Users", &USER_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: StructureShape = StructureShape {
    name: "ListVirtualMFADevicesResponse",
    members: &[
        Member::required("VirtualMFADevices", &VIRTUAL_MFA_DEVICE_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static PUT_ACCOUNT_PROPERTIES_RESPONSE: StructureShape =
    StructureShape { name: "PutAccountPropertiesResponse", members: &[] };

pub(super) static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: StructureShape = StructureShape {
    name: "ResetServiceSpecificCredentialResponse",
    members: &[Member::optional("ServiceSpecificCredential", &SERVICE_SPECIFIC_CREDENTIAL_SHAPE)],
};

pub(super) static SIMULATE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "SimulatePolicyResponse",
    members: &[
        Member::optional("EvaluationResults", &EVALUATION_RESULTS_LIST_TYPE_SHAPE),
        Member::optional("IsTruncated", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Marker", &RESPONSE_MARKER_TYPE_SHAPE),
    ],
};

pub(super) static UPDATE_ROLE_DESCRIPTION_RESPONSE: StructureShape =
    StructureShape { name: "UpdateRoleDescriptionResponse", members: &[Member::optional("Role", &ROLE_SHAPE)] };

pub(super) static UPDATE_ROLE_RESPONSE: StructureShape = StructureShape { name: "UpdateRoleResponse", members: &[] };

pub(super) static UPDATE_SAML_PROVIDER_RESPONSE: StructureShape = StructureShape {
    name: "UpdateSAMLProviderResponse",
    members: &[Member::optional("SAMLProviderArn", &ARN_TYPE_SHAPE)],
};

pub(super) static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: StructureShape = StructureShape {
    name: "UploadSSHPublicKeyResponse",
    members: &[Member::optional("SSHPublicKey", &SSH_PUBLIC_KEY_SHAPE)],
};

pub(super) static UPLOAD_SERVER_CERTIFICATE_RESPONSE: StructureShape = StructureShape {
    name: "UploadServerCertificateResponse",
    members: &[
        Member::optional("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: StructureShape = StructureShape {
    name: "UploadSigningCertificateResponse",
    members: &[Member::required("Certificate", &SIGNING_CERTIFICATE_SHAPE)],
};

pub(super) static ACCESS_DETAIL: StructureShape = StructureShape {
    name: "AccessDetail",
    members: &[
        Member::required("ServiceName", &SERVICE_NAME_TYPE_SHAPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE_SHAPE),
        Member::optional("Region", &STRING_TYPE_SHAPE),
        Member::optional("EntityPath", &ORGANIZATIONS_ENTITY_PATH_TYPE_SHAPE),
        Member::optional("LastAuthenticatedTime", &DATE_TYPE_SHAPE),
        Member::optional("TotalAuthenticatedEntities", &INTEGER_TYPE_SHAPE),
    ],
};
pub(super) static ACCESS_DETAIL_SHAPE: Shape = Shape::structure(&ACCESS_DETAIL);

pub(super) static ACCESS_KEY: StructureShape = StructureShape {
    name: "AccessKey",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static ACCESS_KEY_SHAPE: Shape = Shape::structure(&ACCESS_KEY);

pub(super) static ACCESS_KEY_LAST_USED: StructureShape = StructureShape {
    name: "AccessKeyLastUsed",
    members: &[
        Member::optional("LastUsedDate", &DATE_TYPE_SHAPE),
        Member::required("ServiceName", &STRING_TYPE_SHAPE),
        Member::required("Region", &STRING_TYPE_SHAPE),
    ],
};
pub(super) static ACCESS_KEY_LAST_USED_SHAPE: Shape = Shape::structure(&ACCESS_KEY_LAST_USED);

pub(super) static ACCESS_KEY_METADATA: StructureShape = StructureShape {
    name: "AccessKeyMetadata",
    members: &[
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE),
        Member::optional("Status", &STATUS_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static ACCESS_KEY_METADATA_SHAPE: Shape = Shape::structure(&ACCESS_KEY_METADATA);

pub(super) static ATTACHED_PERMISSIONS_BOUNDARY: StructureShape = StructureShape {
    name: "AttachedPermissionsBoundary",
    members: &[
        Member::optional("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryArn", &ARN_TYPE_SHAPE),
    ],
};
pub(super) static ATTACHED_PERMISSIONS_BOUNDARY_SHAPE: Shape = Shape::structure(&ATTACHED_PERMISSIONS_BOUNDARY);

pub(super) static ATTACHED_POLICY: StructureShape = StructureShape {
    name: "AttachedPolicy",
    members: &[Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE), Member::optional("PolicyArn", &ARN_TYPE_SHAPE)],
};
pub(super) static ATTACHED_POLICY_SHAPE: Shape = Shape::structure(&ATTACHED_POLICY);

pub(super) static CONTEXT_ENTRY: StructureShape = StructureShape {
    name: "ContextEntry",
    members: &[
        Member::optional("ContextKeyName", &CONTEXT_KEY_NAME_TYPE_SHAPE),
        Member::optional("ContextKeyValues", &CONTEXT_KEY_VALUE_LIST_TYPE_SHAPE),
        Member::optional("ContextKeyType", &CONTEXT_KEY_TYPE_ENUM_SHAPE),
    ],
};
pub(super) static CONTEXT_ENTRY_SHAPE: Shape = Shape::structure(&CONTEXT_ENTRY);

pub(super) static DELEGATION_PERMISSION: StructureShape = StructureShape {
    name: "DelegationPermission",
    members: &[
        Member::optional("PolicyTemplateArn", &ARN_TYPE_SHAPE),
        Member::optional("Parameters", &POLICY_PARAMETER_LIST_TYPE_SHAPE),
    ],
};
pub(super) static DELEGATION_PERMISSION_SHAPE: Shape = Shape::structure(&DELEGATION_PERMISSION);

pub(super) static DELEGATION_REQUEST: StructureShape = StructureShape {
    name: "DelegationRequest",
    members: &[
        Member::optional("DelegationRequestId", &DELEGATION_REQUEST_ID_TYPE_SHAPE),
        Member::optional("OwnerAccountId", &ACCOUNT_ID_TYPE_SHAPE),
        Member::optional("Description", &DELEGATION_REQUEST_DESCRIPTION_TYPE_SHAPE),
        Member::optional("RequestMessage", &REQUEST_MESSAGE_TYPE_SHAPE),
        Member::optional("Permissions", &DELEGATION_PERMISSION_SHAPE),
        Member::optional("PermissionPolicy", &PERMISSION_TYPE_SHAPE),
        Member::optional("RolePermissionRestrictionArns", &ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE_SHAPE),
        Member::optional("OwnerId", &OWNER_ID_TYPE_SHAPE),
        Member::optional("ApproverId", &ARN_TYPE_SHAPE),
        Member::optional("State", &STATE_TYPE_SHAPE),
        Member::optional("ExpirationTime", &DATE_TYPE_SHAPE),
        Member::optional("RequestorId", &ACCOUNT_ID_TYPE_SHAPE),
        Member::optional("RequestorName", &REQUESTOR_NAME_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("SessionDuration", &SESSION_DURATION_TYPE_SHAPE),
        Member::optional("RedirectUrl", &REDIRECT_URL_TYPE_SHAPE),
        Member::optional("Notes", &NOTES_TYPE_SHAPE),
        Member::optional("RejectionReason", &NOTES_TYPE_SHAPE),
        Member::optional("OnlySendByOwner", &BOOLEAN_TYPE_SHAPE),
        Member::optional("UpdatedTime", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static DELEGATION_REQUEST_SHAPE: Shape = Shape::structure(&DELEGATION_REQUEST);

pub(super) static DELETION_TASK_FAILURE_REASON_TYPE: StructureShape = StructureShape {
    name: "DeletionTaskFailureReasonType",
    members: &[
        Member::optional("Reason", &REASON_TYPE_SHAPE),
        Member::optional("RoleUsageList", &ROLE_USAGE_LIST_TYPE_SHAPE),
    ],
};
pub(super) static DELETION_TASK_FAILURE_REASON_TYPE_SHAPE: Shape = Shape::structure(&DELETION_TASK_FAILURE_REASON_TYPE);

pub(super) static ENTITY_DETAILS: StructureShape = StructureShape {
    name: "EntityDetails",
    members: &[
        Member::required("EntityInfo", &ENTITY_INFO_SHAPE),
        Member::optional("LastAuthenticated", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static ENTITY_DETAILS_SHAPE: Shape = Shape::structure(&ENTITY_DETAILS);

pub(super) static ENTITY_INFO: StructureShape = StructureShape {
    name: "EntityInfo",
    members: &[
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("Name", &USER_NAME_TYPE_SHAPE),
        Member::required("Type", &POLICY_OWNER_ENTITY_TYPE_SHAPE),
        Member::required("Id", &ID_TYPE_SHAPE),
        Member::optional("Path", &PATH_TYPE_SHAPE),
    ],
};
pub(super) static ENTITY_INFO_SHAPE: Shape = Shape::structure(&ENTITY_INFO);

pub(super) static ERROR_DETAILS: StructureShape = StructureShape {
    name: "ErrorDetails",
    members: &[Member::required("Message", &STRING_TYPE_SHAPE), Member::required("Code", &STRING_TYPE_SHAPE)],
};
pub(super) static ERROR_DETAILS_SHAPE: Shape = Shape::structure(&ERROR_DETAILS);

pub(super) static EVALUATION_RESULT: StructureShape = StructureShape {
    name: "EvaluationResult",
    members: &[
        Member::required("EvalActionName", &ACTION_NAME_TYPE_SHAPE),
        Member::optional("EvalResourceName", &RESOURCE_NAME_TYPE_SHAPE),
        Member::required("EvalDecision", &POLICY_EVALUATION_DECISION_TYPE_SHAPE),
        Member::optional("MatchedStatements", &STATEMENT_LIST_TYPE_SHAPE),
        Member::optional("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE),
        Member::optional("OrganizationsDecisionDetail", &ORGANIZATIONS_DECISION_DETAIL_SHAPE),
        Member::optional("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE),
        Member::optional("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE_SHAPE),
        Member::optional("ResourceSpecificResults", &RESOURCE_SPECIFIC_RESULT_LIST_TYPE_SHAPE),
    ],
};
pub(super) static EVALUATION_RESULT_SHAPE: Shape = Shape::structure(&EVALUATION_RESULT);

pub(super) static GROUP: StructureShape = StructureShape {
    name: "Group",
    members: &[
        Member::required("Path", &PATH_TYPE_SHAPE),
        Member::required("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::required("GroupId", &ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static GROUP_SHAPE: Shape = Shape::structure(&GROUP);

pub(super) static GROUP_DETAIL: StructureShape = StructureShape {
    name: "GroupDetail",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::optional("GroupName", &GROUP_NAME_TYPE_SHAPE),
        Member::optional("GroupId", &ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("GroupPolicyList", &POLICY_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
    ],
};
pub(super) static GROUP_DETAIL_SHAPE: Shape = Shape::structure(&GROUP_DETAIL);

pub(super) static INLINE_POLICY: StructureShape = StructureShape {
    name: "InlinePolicy",
    members: &[
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};
pub(super) static INLINE_POLICY_SHAPE: Shape = Shape::structure(&INLINE_POLICY);

pub(super) static INLINE_POLICY_IDENTIFIER_TYPE: StructureShape = StructureShape {
    name: "InlinePolicyIdentifierType",
    members: &[
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("AttachmentType", &ATTACHMENT_TYPE_SHAPE),
        Member::required("AttachmentName", &ATTACHMENT_NAME_SHAPE),
    ],
};
pub(super) static INLINE_POLICY_IDENTIFIER_TYPE_SHAPE: Shape = Shape::structure(&INLINE_POLICY_IDENTIFIER_TYPE);

pub(super) static INSTANCE_PROFILE: StructureShape = StructureShape {
    name: "InstanceProfile",
    members: &[
        Member::required("Path", &PATH_TYPE_SHAPE),
        Member::required("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE_SHAPE),
        Member::required("InstanceProfileId", &ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::required("Roles", &ROLE_LIST_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static INSTANCE_PROFILE_SHAPE: Shape = Shape::structure(&INSTANCE_PROFILE);

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: StructureShape = StructureShape {
    name: "ListPoliciesGrantingServiceAccessEntry",
    members: &[
        Member::optional("ServiceNamespace", &SERVICE_NAMESPACE_TYPE_SHAPE),
        Member::optional("Policies", &POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE_SHAPE),
    ],
};
pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_SHAPE: Shape =
    Shape::structure(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY);

pub(super) static LOGIN_PROFILE: StructureShape = StructureShape {
    name: "LoginProfile",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("PasswordResetRequired", &BOOLEAN_TYPE_SHAPE),
    ],
};
pub(super) static LOGIN_PROFILE_SHAPE: Shape = Shape::structure(&LOGIN_PROFILE);

pub(super) static MFA_DEVICE: StructureShape = StructureShape {
    name: "MFADevice",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::required("EnableDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static MFA_DEVICE_SHAPE: Shape = Shape::structure(&MFA_DEVICE);

pub(super) static MANAGED_POLICY_DETAIL: StructureShape = StructureShape {
    name: "ManagedPolicyDetail",
    members: &[
        Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::optional("PolicyId", &ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("Path", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("DefaultVersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
        Member::optional("AttachmentCount", &ATTACHMENT_COUNT_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE_SHAPE),
        Member::optional("IsAttachable", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("UpdateDate", &DATE_TYPE_SHAPE),
        Member::optional("PolicyVersionList", &POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE),
    ],
};
pub(super) static MANAGED_POLICY_DETAIL_SHAPE: Shape = Shape::structure(&MANAGED_POLICY_DETAIL);

pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: StructureShape =
    StructureShape { name: "OpenIDConnectProviderListEntry", members: &[Member::optional("Arn", &ARN_TYPE_SHAPE)] };
pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_SHAPE: Shape =
    Shape::structure(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY);

pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE: StructureShape = StructureShape {
    name: "OrderedOrganizationPolicyType",
    members: &[Member::optional("ServiceControlPolicyInputList", &SIMULATION_POLICY_LIST_TYPE_SHAPE)],
};
pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE_SHAPE: Shape = Shape::structure(&ORDERED_ORGANIZATION_POLICY_TYPE);

pub(super) static ORGANIZATIONS_DECISION_DETAIL: StructureShape = StructureShape {
    name: "OrganizationsDecisionDetail",
    members: &[Member::optional("AllowedByOrganizations", &BOOLEAN_TYPE_SHAPE)],
};
pub(super) static ORGANIZATIONS_DECISION_DETAIL_SHAPE: Shape = Shape::structure(&ORGANIZATIONS_DECISION_DETAIL);

pub(super) static PARAMETER_DEFINITION: StructureShape = StructureShape {
    name: "ParameterDefinition",
    members: &[
        Member::required("Name", &PARAMETER_NAME_TYPE_SHAPE),
        Member::required("Type", &PARAMETER_TYPE_TYPE_SHAPE),
        Member::optional("SubType", &PARAMETER_SUB_TYPE_TYPE_SHAPE),
        Member::optional("Description", &PARAMETER_DESCRIPTION_TYPE_SHAPE),
        Member::optional("IsRequired", &BOOLEAN_TYPE_SHAPE),
        Member::optional("DefaultValue", &PARAMETER_DEFAULT_VALUE_TYPE_SHAPE),
        Member::optional("Immutable", &BOOLEAN_TYPE_SHAPE),
    ],
};
pub(super) static PARAMETER_DEFINITION_SHAPE: Shape = Shape::structure(&PARAMETER_DEFINITION);

pub(super) static PASSWORD_POLICY: StructureShape = StructureShape {
    name: "PasswordPolicy",
    members: &[
        Member::optional("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE),
        Member::optional("RequireSymbols", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireNumbers", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireUppercaseCharacters", &BOOLEAN_TYPE_SHAPE),
        Member::optional("RequireLowercaseCharacters", &BOOLEAN_TYPE_SHAPE),
        Member::optional("AllowUsersToChangePassword", &BOOLEAN_TYPE_SHAPE),
        Member::optional("ExpirePasswords", &BOOLEAN_TYPE_SHAPE),
        Member::optional("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE_SHAPE),
        Member::optional("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE_SHAPE),
        Member::optional("HardExpiry", &BOOLEAN_OBJECT_TYPE_SHAPE),
    ],
};
pub(super) static PASSWORD_POLICY_SHAPE: Shape = Shape::structure(&PASSWORD_POLICY);

pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: StructureShape = StructureShape {
    name: "PermissionsBoundaryDecisionDetail",
    members: &[Member::optional("AllowedByPermissionsBoundary", &BOOLEAN_TYPE_SHAPE)],
};
pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE: Shape =
    Shape::structure(&PERMISSIONS_BOUNDARY_DECISION_DETAIL);

pub(super) static POLICY: StructureShape = StructureShape {
    name: "Policy",
    members: &[
        Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::optional("PolicyId", &ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("Path", &POLICY_PATH_TYPE_SHAPE),
        Member::optional("DefaultVersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
        Member::optional("AttachmentCount", &ATTACHMENT_COUNT_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE_SHAPE),
        Member::optional("IsAttachable", &BOOLEAN_TYPE_SHAPE),
        Member::optional("Description", &POLICY_DESCRIPTION_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("UpdateDate", &DATE_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_SHAPE: Shape = Shape::structure(&POLICY);

pub(super) static POLICY_DETAIL: StructureShape = StructureShape {
    name: "PolicyDetail",
    members: &[
        Member::optional("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::optional("PolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_DETAIL_SHAPE: Shape = Shape::structure(&POLICY_DETAIL);

pub(super) static POLICY_GRANTING_SERVICE_ACCESS: StructureShape = StructureShape {
    name: "PolicyGrantingServiceAccess",
    members: &[
        Member::required("PolicyName", &POLICY_NAME_TYPE_SHAPE),
        Member::required("PolicyType", &POLICY_TYPE_SHAPE),
        Member::optional("PolicyArn", &ARN_TYPE_SHAPE),
        Member::optional("EntityType", &POLICY_OWNER_ENTITY_TYPE_SHAPE),
        Member::optional("EntityName", &ENTITY_NAME_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_GRANTING_SERVICE_ACCESS_SHAPE: Shape = Shape::structure(&POLICY_GRANTING_SERVICE_ACCESS);

pub(super) static POLICY_GROUP: StructureShape = StructureShape {
    name: "PolicyGroup",
    members: &[Member::optional("GroupName", &GROUP_NAME_TYPE_SHAPE), Member::optional("GroupId", &ID_TYPE_SHAPE)],
};
pub(super) static POLICY_GROUP_SHAPE: Shape = Shape::structure(&POLICY_GROUP);

pub(super) static POLICY_IDENTIFIER: StructureShape = StructureShape {
    name: "PolicyIdentifier",
    members: &[
        Member::optional("PolicyType", &POLICY_IDENTIFIER_POLICY_TYPE_SHAPE),
        Member::optional("PolicyArn", &ARN_TYPE_SHAPE),
        Member::optional("InlinePolicyIdentifier", &INLINE_POLICY_IDENTIFIER_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_IDENTIFIER_SHAPE: Shape = Shape::structure(&POLICY_IDENTIFIER);

pub(super) static POLICY_PARAMETER: StructureShape = StructureShape {
    name: "PolicyParameter",
    members: &[
        Member::optional("Name", &POLICY_PARAMETER_NAME_TYPE_SHAPE),
        Member::optional("Values", &POLICY_PARAMETER_VALUES_LIST_TYPE_SHAPE),
        Member::optional("Type", &POLICY_PARAMETER_TYPE_ENUM_SHAPE),
    ],
};
pub(super) static POLICY_PARAMETER_SHAPE: Shape = Shape::structure(&POLICY_PARAMETER);

pub(super) static POLICY_ROLE: StructureShape = StructureShape {
    name: "PolicyRole",
    members: &[Member::optional("RoleName", &ROLE_NAME_TYPE_SHAPE), Member::optional("RoleId", &ID_TYPE_SHAPE)],
};
pub(super) static POLICY_ROLE_SHAPE: Shape = Shape::structure(&POLICY_ROLE);

pub(super) static POLICY_USER: StructureShape = StructureShape {
    name: "PolicyUser",
    members: &[Member::optional("UserName", &USER_NAME_TYPE_SHAPE), Member::optional("UserId", &ID_TYPE_SHAPE)],
};
pub(super) static POLICY_USER_SHAPE: Shape = Shape::structure(&POLICY_USER);

pub(super) static POLICY_VERSION: StructureShape = StructureShape {
    name: "PolicyVersion",
    members: &[
        Member::optional("Document", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("VersionId", &POLICY_VERSION_ID_TYPE_SHAPE),
        Member::optional("IsDefaultVersion", &BOOLEAN_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static POLICY_VERSION_SHAPE: Shape = Shape::structure(&POLICY_VERSION);

pub(super) static POSITION: StructureShape = StructureShape {
    name: "Position",
    members: &[Member::optional("Line", &LINE_NUMBER_SHAPE), Member::optional("Column", &COLUMN_NUMBER_SHAPE)],
};
pub(super) static POSITION_SHAPE: Shape = Shape::structure(&POSITION);

pub(super) static REPLACEMENT_VALUE_ENTRY: StructureShape = StructureShape {
    name: "ReplacementValueEntry",
    members: &[Member::required("Values", &REPLACEMENT_VALUE_LIST_TYPE_SHAPE)],
};
pub(super) static REPLACEMENT_VALUE_ENTRY_SHAPE: Shape = Shape::structure(&REPLACEMENT_VALUE_ENTRY);

pub(super) static RESOURCE_SPECIFIC_RESULT: StructureShape = StructureShape {
    name: "ResourceSpecificResult",
    members: &[
        Member::required("EvalResourceName", &RESOURCE_NAME_TYPE_SHAPE),
        Member::required("EvalResourceDecision", &POLICY_EVALUATION_DECISION_TYPE_SHAPE),
        Member::optional("MatchedStatements", &STATEMENT_LIST_TYPE_SHAPE),
        Member::optional("MissingContextValues", &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE),
        Member::optional("EvalDecisionDetails", &EVAL_DECISION_DETAILS_TYPE_SHAPE),
        Member::optional("PermissionsBoundaryDecisionDetail", &PERMISSIONS_BOUNDARY_DECISION_DETAIL_SHAPE),
    ],
};
pub(super) static RESOURCE_SPECIFIC_RESULT_SHAPE: Shape = Shape::structure(&RESOURCE_SPECIFIC_RESULT);

pub(super) static ROLE: StructureShape = StructureShape {
    name: "Role",
    members: &[
        Member::required("Path", &PATH_TYPE_SHAPE),
        Member::required("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::required("RoleId", &ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("Description", &ROLE_DESCRIPTION_TYPE_SHAPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("RoleLastUsed", &ROLE_LAST_USED_SHAPE),
        Member::optional("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE_SHAPE),
    ],
};
pub(super) static ROLE_SHAPE: Shape = Shape::structure(&ROLE);

pub(super) static ROLE_DETAIL: StructureShape = StructureShape {
    name: "RoleDetail",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::optional("RoleName", &ROLE_NAME_TYPE_SHAPE),
        Member::optional("RoleId", &ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("InstanceProfileList", &INSTANCE_PROFILE_LIST_TYPE_SHAPE),
        Member::optional("RolePolicyList", &POLICY_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("RoleLastUsed", &ROLE_LAST_USED_SHAPE),
    ],
};
pub(super) static ROLE_DETAIL_SHAPE: Shape = Shape::structure(&ROLE_DETAIL);

pub(super) static ROLE_LAST_USED: StructureShape = StructureShape {
    name: "RoleLastUsed",
    members: &[Member::optional("LastUsedDate", &DATE_TYPE_SHAPE), Member::optional("Region", &STRING_TYPE_SHAPE)],
};
pub(super) static ROLE_LAST_USED_SHAPE: Shape = Shape::structure(&ROLE_LAST_USED);

pub(super) static ROLE_TEMPLATE_VERSION: StructureShape = StructureShape {
    name: "RoleTemplateVersion",
    members: &[
        Member::optional("TemplateArn", &ARN_TYPE_SHAPE),
        Member::optional("TemplateName", &ROLE_TEMPLATE_NAME_TYPE_SHAPE),
        Member::optional("TemplateVersionId", &ID_TYPE_SHAPE),
        Member::optional("Description", &ROLE_TEMPLATE_DESCRIPTION_TYPE_SHAPE),
        Member::optional("MajorVersion", &INTEGER_TYPE_SHAPE),
        Member::optional("DefaultMinorVersion", &MINOR_VERSION_TYPE_SHAPE),
        Member::optional("ManagedByType", &MANAGED_BY_TYPE_TYPE_SHAPE),
        Member::optional("ManagedByValue", &MANAGED_BY_VALUE_TYPE_SHAPE),
        Member::optional("Enabled", &BOOLEAN_TYPE_SHAPE),
        Member::optional("MinorVersion", &MINOR_VERSION_TYPE_SHAPE),
        Member::optional("RoleNamePattern", &ROLE_NAME_PATTERN_TYPE_SHAPE),
        Member::optional("RolePathPattern", &ROLE_PATH_PATTERN_TYPE_SHAPE),
        Member::optional("RoleDescriptionPattern", &ROLE_DESCRIPTION_PATTERN_TYPE_SHAPE),
        Member::optional("AssumeRolePolicyDocumentTemplate", &POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("InlinePolicyTemplates", &INLINE_POLICY_TEMPLATE_LIST_TYPE_SHAPE),
        Member::optional("ManagedPolicyArns", &MANAGED_POLICY_ARN_LIST_TYPE_SHAPE),
        Member::optional("PermissionBoundaryArn", &ARN_TYPE_SHAPE),
        Member::optional("ParametersDefinition", &PARAMETERS_DEFINITION_LIST_TYPE_SHAPE),
        Member::optional("RoleTagsTemplate", &TAG_TEMPLATE_LIST_TYPE_SHAPE),
        Member::optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE_SHAPE),
        Member::optional("VersionEnabled", &BOOLEAN_TYPE_SHAPE),
        Member::optional("CreateTimestamp", &DATE_TYPE_SHAPE),
        Member::optional("UpdateTimestamp", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static ROLE_TEMPLATE_VERSION_SHAPE: Shape = Shape::structure(&ROLE_TEMPLATE_VERSION);

pub(super) static ROLE_USAGE_TYPE: StructureShape = StructureShape {
    name: "RoleUsageType",
    members: &[
        Member::optional("Region", &REGION_NAME_TYPE_SHAPE),
        Member::optional("Resources", &ARN_LIST_TYPE_SHAPE),
    ],
};
pub(super) static ROLE_USAGE_TYPE_SHAPE: Shape = Shape::structure(&ROLE_USAGE_TYPE);

pub(super) static SAML_PRIVATE_KEY: StructureShape = StructureShape {
    name: "SAMLPrivateKey",
    members: &[Member::optional("KeyId", &PRIVATE_KEY_ID_TYPE_SHAPE), Member::optional("Timestamp", &DATE_TYPE_SHAPE)],
};
pub(super) static SAML_PRIVATE_KEY_SHAPE: Shape = Shape::structure(&SAML_PRIVATE_KEY);

pub(super) static SAML_PROVIDER_LIST_ENTRY: StructureShape = StructureShape {
    name: "SAMLProviderListEntry",
    members: &[
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("ValidUntil", &DATE_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static SAML_PROVIDER_LIST_ENTRY_SHAPE: Shape = Shape::structure(&SAML_PROVIDER_LIST_ENTRY);

pub(super) static SSH_PUBLIC_KEY: StructureShape = StructureShape {
    name: "SSHPublicKey",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE_SHAPE),
        Member::required("Fingerprint", &PUBLIC_KEY_FINGERPRINT_TYPE_SHAPE),
        Member::required("SSHPublicKeyBody", &PUBLIC_KEY_MATERIAL_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
        Member::optional("UploadDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static SSH_PUBLIC_KEY_SHAPE: Shape = Shape::structure(&SSH_PUBLIC_KEY);

pub(super) static SSH_PUBLIC_KEY_METADATA: StructureShape = StructureShape {
    name: "SSHPublicKeyMetadata",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("SSHPublicKeyId", &PUBLIC_KEY_ID_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
        Member::required("UploadDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static SSH_PUBLIC_KEY_METADATA_SHAPE: Shape = Shape::structure(&SSH_PUBLIC_KEY_METADATA);

pub(super) static SERVER_CERTIFICATE: StructureShape = StructureShape {
    name: "ServerCertificate",
    members: &[
        Member::required("ServerCertificateMetadata", &SERVER_CERTIFICATE_METADATA_SHAPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE_SHAPE),
        Member::optional("CertificateChain", &CERTIFICATE_CHAIN_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static SERVER_CERTIFICATE_SHAPE: Shape = Shape::structure(&SERVER_CERTIFICATE);

pub(super) static SERVER_CERTIFICATE_METADATA: StructureShape = StructureShape {
    name: "ServerCertificateMetadata",
    members: &[
        Member::required("Path", &PATH_TYPE_SHAPE),
        Member::required("ServerCertificateName", &SERVER_CERTIFICATE_NAME_TYPE_SHAPE),
        Member::required("ServerCertificateId", &ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::optional("UploadDate", &DATE_TYPE_SHAPE),
        Member::optional("Expiration", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static SERVER_CERTIFICATE_METADATA_SHAPE: Shape = Shape::structure(&SERVER_CERTIFICATE_METADATA);

pub(super) static SERVICE_LAST_ACCESSED: StructureShape = StructureShape {
    name: "ServiceLastAccessed",
    members: &[
        Member::required("ServiceName", &SERVICE_NAME_TYPE_SHAPE),
        Member::optional("LastAuthenticated", &DATE_TYPE_SHAPE),
        Member::required("ServiceNamespace", &SERVICE_NAMESPACE_TYPE_SHAPE),
        Member::optional("LastAuthenticatedEntity", &ARN_TYPE_SHAPE),
        Member::optional("LastAuthenticatedRegion", &STRING_TYPE_SHAPE),
        Member::optional("TotalAuthenticatedEntities", &INTEGER_TYPE_SHAPE),
        Member::optional("TrackedActionsLastAccessed", &TRACKED_ACTIONS_LAST_ACCESSED_SHAPE),
    ],
};
pub(super) static SERVICE_LAST_ACCESSED_SHAPE: Shape = Shape::structure(&SERVICE_LAST_ACCESSED);

pub(super) static SERVICE_SPECIFIC_CREDENTIAL: StructureShape = StructureShape {
    name: "ServiceSpecificCredential",
    members: &[
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("ExpirationDate", &DATE_TYPE_SHAPE),
        Member::required("ServiceName", &SERVICE_NAME_SHAPE),
        Member::optional("ServiceUserName", &SERVICE_USER_NAME_SHAPE),
        Member::optional("ServicePassword", &SERVICE_PASSWORD_SHAPE),
        Member::optional("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS_SHAPE),
        Member::optional("ServiceCredentialSecret", &SERVICE_CREDENTIAL_SECRET_SHAPE),
        Member::required("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE),
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
    ],
};
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_SHAPE: Shape = Shape::structure(&SERVICE_SPECIFIC_CREDENTIAL);

pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: StructureShape = StructureShape {
    name: "ServiceSpecificCredentialMetadata",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
        Member::optional("ServiceUserName", &SERVICE_USER_NAME_SHAPE),
        Member::optional("ServiceCredentialAlias", &SERVICE_CREDENTIAL_ALIAS_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("ExpirationDate", &DATE_TYPE_SHAPE),
        Member::required("ServiceSpecificCredentialId", &SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE),
        Member::required("ServiceName", &SERVICE_NAME_SHAPE),
    ],
};
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA_SHAPE: Shape =
    Shape::structure(&SERVICE_SPECIFIC_CREDENTIAL_METADATA);

pub(super) static SIGNING_CERTIFICATE: StructureShape = StructureShape {
    name: "SigningCertificate",
    members: &[
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("CertificateId", &CERTIFICATE_ID_TYPE_SHAPE),
        Member::required("CertificateBody", &CERTIFICATE_BODY_TYPE_SHAPE),
        Member::required("Status", &STATUS_TYPE_SHAPE),
        Member::optional("UploadDate", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static SIGNING_CERTIFICATE_SHAPE: Shape = Shape::structure(&SIGNING_CERTIFICATE);

pub(super) static SOURCE_ROLE_TEMPLATE: StructureShape = StructureShape {
    name: "SourceRoleTemplate",
    members: &[
        Member::required("TemplateArn", &ARN_TYPE_SHAPE),
        Member::required("TemplateMinorVersion", &INTEGER_TYPE_SHAPE),
    ],
};
pub(super) static SOURCE_ROLE_TEMPLATE_SHAPE: Shape = Shape::structure(&SOURCE_ROLE_TEMPLATE);

pub(super) static STATEMENT: StructureShape = StructureShape {
    name: "Statement",
    members: &[
        Member::optional("SourcePolicyId", &POLICY_IDENTIFIER_TYPE_SHAPE),
        Member::optional("SourcePolicyType", &POLICY_SOURCE_TYPE_SHAPE),
        Member::optional("StartPosition", &POSITION_SHAPE),
        Member::optional("EndPosition", &POSITION_SHAPE),
    ],
};
pub(super) static STATEMENT_SHAPE: Shape = Shape::structure(&STATEMENT);

pub(super) static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("Key", &TAG_KEY_TYPE_SHAPE), Member::required("Value", &TAG_VALUE_TYPE_SHAPE)],
};
pub(super) static TAG_SHAPE: Shape = Shape::structure(&TAG);

pub(super) static TAG_TEMPLATE: StructureShape = StructureShape {
    name: "TagTemplate",
    members: &[
        Member::required("Key", &TAG_TEMPLATE_KEY_TYPE_SHAPE),
        Member::required("Value", &TAG_TEMPLATE_VALUE_TYPE_SHAPE),
    ],
};
pub(super) static TAG_TEMPLATE_SHAPE: Shape = Shape::structure(&TAG_TEMPLATE);

pub(super) static TRACKED_ACTION_LAST_ACCESSED: StructureShape = StructureShape {
    name: "TrackedActionLastAccessed",
    members: &[
        Member::optional("ActionName", &STRING_TYPE_SHAPE),
        Member::optional("LastAccessedEntity", &ARN_TYPE_SHAPE),
        Member::optional("LastAccessedTime", &DATE_TYPE_SHAPE),
        Member::optional("LastAccessedRegion", &STRING_TYPE_SHAPE),
    ],
};
pub(super) static TRACKED_ACTION_LAST_ACCESSED_SHAPE: Shape = Shape::structure(&TRACKED_ACTION_LAST_ACCESSED);

pub(super) static USER: StructureShape = StructureShape {
    name: "User",
    members: &[
        Member::required("Path", &PATH_TYPE_SHAPE),
        Member::required("UserName", &USER_NAME_TYPE_SHAPE),
        Member::required("UserId", &ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
        Member::required("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("PasswordLastUsed", &DATE_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static USER_SHAPE: Shape = Shape::structure(&USER);

pub(super) static USER_DETAIL: StructureShape = StructureShape {
    name: "UserDetail",
    members: &[
        Member::optional("Path", &PATH_TYPE_SHAPE),
        Member::optional("UserName", &USER_NAME_TYPE_SHAPE),
        Member::optional("UserId", &ID_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
        Member::optional("CreateDate", &DATE_TYPE_SHAPE),
        Member::optional("UserPolicyList", &POLICY_DETAIL_LIST_TYPE_SHAPE),
        Member::optional("GroupList", &GROUP_NAME_LIST_TYPE_SHAPE),
        Member::optional("AttachedManagedPolicies", &ATTACHED_POLICIES_LIST_TYPE_SHAPE),
        Member::optional("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static USER_DETAIL_SHAPE: Shape = Shape::structure(&USER_DETAIL);

pub(super) static VIRTUAL_MFA_DEVICE: StructureShape = StructureShape {
    name: "VirtualMFADevice",
    members: &[
        Member::required("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("Base32StringSeed", &BOOTSTRAP_DATUM_SHAPE),
        Member::optional("QRCodePNG", &BOOTSTRAP_DATUM_SHAPE),
        Member::optional("User", &USER_SHAPE),
        Member::optional("EnableDate", &DATE_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};
pub(super) static VIRTUAL_MFA_DEVICE_SHAPE: Shape = Shape::structure(&VIRTUAL_MFA_DEVICE);

pub(super) static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE_SHAPE: Shape =
    Shape::one_of(enums::AccessAdvisorUsageGranularityType::NAMES);
pub(super) static ACCESS_DETAILS_SHAPE: Shape = Shape::list(&ACCESS_DETAIL_SHAPE, Bounds::NONE);
pub(super) static ACTION_NAME_LIST_TYPE_SHAPE: Shape = Shape::list(&ACTION_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static ACTION_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(3, 128));
pub(super) static ARN_LIST_TYPE_SHAPE: Shape = Shape::list(&ARN_TYPE_SHAPE, Bounds::NONE);
pub(super) static ATTACHMENT_NAME_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static ATTACHMENT_TYPE_SHAPE: Shape = Shape::one_of(enums::AttachmentType::NAMES);
pub(super) static BOOTSTRAP_DATUM_SHAPE: Shape = Shape::blob(Bounds::NONE).secret();
pub(super) static CERTIFICATION_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATION_KEY_TYPE, Bounds::between(1, 128));
pub(super) static CERTIFICATION_MAP_TYPE_SHAPE: Shape =
    Shape::map(&CERTIFICATION_KEY_TYPE_SHAPE, &CERTIFICATION_VALUE_TYPE_SHAPE, Bounds::NONE);
pub(super) static CERTIFICATION_VALUE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATION_KEY_TYPE, Bounds::between(1, 32));
pub(super) static COLUMN_NUMBER_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static CONTEXT_ENTRY_LIST_TYPE_SHAPE: Shape = Shape::list(&CONTEXT_ENTRY_SHAPE, Bounds::NONE);
pub(super) static CONTEXT_KEY_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(5, 256));
pub(super) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE_SHAPE: Shape =
    Shape::list(&CONTEXT_KEY_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static CONTEXT_KEY_TYPE_ENUM_SHAPE: Shape = Shape::one_of(enums::ContextKeyTypeEnum::NAMES);
pub(super) static CONTEXT_KEY_VALUE_LIST_TYPE_SHAPE: Shape = Shape::list(&CONTEXT_KEY_VALUE_TYPE_SHAPE, Bounds::NONE);
pub(super) static CONTEXT_KEY_VALUE_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static DELETION_TASK_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 1000));
pub(super) static DELETION_TASK_STATUS_TYPE_SHAPE: Shape = Shape::one_of(enums::DeletionTaskStatusType::NAMES);
pub(super) static ENTITY_TYPE_SHAPE: Shape = Shape::one_of(enums::EntityType::NAMES);
pub(super) static EVAL_DECISION_DETAILS_TYPE_SHAPE: Shape =
    Shape::map(&EVAL_DECISION_SOURCE_TYPE_SHAPE, &POLICY_EVALUATION_DECISION_TYPE_SHAPE, Bounds::NONE);
pub(super) static EVAL_DECISION_SOURCE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(3, 256));
pub(super) static EVALUATION_RESULTS_LIST_TYPE_SHAPE: Shape = Shape::list(&EVALUATION_RESULT_SHAPE, Bounds::NONE);
pub(super) static FEATURE_TYPE_SHAPE: Shape = Shape::one_of(enums::FeatureType::NAMES);
pub(super) static FEATURES_LIST_TYPE_SHAPE: Shape = Shape::list(&FEATURE_TYPE_SHAPE, Bounds::NONE);
pub(super) static LINE_NUMBER_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static MANAGED_POLICY_DETAIL_LIST_TYPE_SHAPE: Shape =
    Shape::list(&MANAGED_POLICY_DETAIL_SHAPE, Bounds::NONE);
pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE_SHAPE: Shape =
    Shape::list(&OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 255));
pub(super) static ORGANIZATION_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ORGANIZATION_ID_TYPE, Bounds::at_most(34));
pub(super) static ORGANIZATION_POLICY_LIST_TYPE_SHAPE: Shape =
    Shape::list(&ORDERED_ORGANIZATION_POLICY_TYPE_SHAPE, Bounds::at_most(7));
pub(super) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE_SHAPE: Shape =
    Shape::one_of(enums::PermissionsBoundaryAttachmentType::NAMES);
pub(super) static POLICY_EVALUATION_DECISION_TYPE_SHAPE: Shape =
    Shape::one_of(enums::PolicyEvaluationDecisionType::NAMES);
pub(super) static POLICY_EXCLUSIONS_LIST_TYPE_SHAPE: Shape =
    Shape::list(&POLICY_IDENTIFIER_SHAPE, Bounds::at_most(256));
pub(super) static POLICY_GROUP_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_GROUP_SHAPE, Bounds::NONE);
pub(super) static POLICY_IDENTIFIER_POLICY_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyIdentifierPolicyType::NAMES);
pub(super) static POLICY_IDENTIFIER_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static POLICY_PARAMETER_TYPE_ENUM_SHAPE: Shape = Shape::one_of(enums::PolicyParameterTypeEnum::NAMES);
pub(super) static POLICY_ROLE_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_ROLE_SHAPE, Bounds::NONE);
pub(super) static POLICY_SOURCE_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicySourceType::NAMES);
pub(super) static POLICY_USAGE_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyUsageType::NAMES);
pub(super) static POLICY_USER_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_USER_SHAPE, Bounds::NONE);
pub(super) static REASON_TYPE_SHAPE: Shape = Shape::text(Bounds::at_most(1000));
pub(super) static REGION_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 100));
pub(super) static REPORT_CONTENT_TYPE_SHAPE: Shape = Shape::blob(Bounds::NONE);
pub(super) static REPORT_FORMAT_TYPE_SHAPE: Shape = Shape::one_of(enums::ReportFormatType::NAMES);
pub(super) static REPORT_STATE_DESCRIPTION_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static REPORT_STATE_TYPE_SHAPE: Shape = Shape::one_of(enums::ReportStateType::NAMES);
pub(super) static RESOURCE_HANDLING_OPTION_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 64));
pub(super) static RESOURCE_NAME_LIST_TYPE_SHAPE: Shape = Shape::list(&RESOURCE_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static RESOURCE_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 2048));
pub(super) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE_SHAPE: Shape =
    Shape::list(&RESOURCE_SPECIFIC_RESULT_SHAPE, Bounds::NONE);
pub(super) static ROLE_USAGE_LIST_TYPE_SHAPE: Shape = Shape::list(&ROLE_USAGE_TYPE_SHAPE, Bounds::NONE);
pub(super) static SAML_METADATA_DOCUMENT_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1000, 10000000));
pub(super) static SAML_PROVIDER_LIST_TYPE_SHAPE: Shape = Shape::list(&SAML_PROVIDER_LIST_ENTRY_SHAPE, Bounds::NONE);
pub(super) static SAML_PROVIDER_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SAML_PROVIDER_NAME_TYPE, Bounds::between(1, 128));
pub(super) static SSH_PUBLIC_KEY_LIST_TYPE_SHAPE: Shape = Shape::list(&SSH_PUBLIC_KEY_METADATA_SHAPE, Bounds::NONE);
pub(super) static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE_SHAPE: Shape =
    Shape::list(&SERVICE_SPECIFIC_CREDENTIAL_METADATA_SHAPE, Bounds::NONE);
pub(super) static SERVICES_LAST_ACCESSED_SHAPE: Shape = Shape::list(&SERVICE_LAST_ACCESSED_SHAPE, Bounds::NONE);
pub(super) static SIMULATION_POLICY_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_DOCUMENT_TYPE_SHAPE, Bounds::NONE);
pub(super) static STATEMENT_LIST_TYPE_SHAPE: Shape = Shape::list(&STATEMENT_SHAPE, Bounds::NONE);
pub(super) static TRACKED_ACTIONS_LAST_ACCESSED_SHAPE: Shape =
    Shape::list(&TRACKED_ACTION_LAST_ACCESSED_SHAPE, Bounds::NONE);
pub(super) static ACCESS_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(16, 128));
pub(super) static ACCESS_KEY_METADATA_LIST_TYPE_SHAPE: Shape = Shape::list(&ACCESS_KEY_METADATA_SHAPE, Bounds::NONE);
pub(super) static ACCESS_KEY_SECRET_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static ACCOUNT_ALIAS_LIST_TYPE_SHAPE: Shape = Shape::list(&ACCOUNT_ALIAS_TYPE_SHAPE, Bounds::NONE);
pub(super) static ACCOUNT_ALIAS_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_ALIAS_TYPE, Bounds::between(3, 63));
pub(super) static ACCOUNT_ID_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ID_TYPE, Bounds::NONE);
pub(super) static ACCOUNT_PROPERTIES_MAP_TYPE_SHAPE: Shape =
    Shape::map(&ACCOUNT_PROPERTY_KEY_TYPE_SHAPE, &ACCOUNT_PROPERTY_VALUE_TYPE_SHAPE, Bounds::NONE);
pub(super) static ACCOUNT_PROPERTY_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCOUNT_PROPERTY_KEY_TYPE, Bounds::between(1, 50));
pub(super) static ACCOUNT_PROPERTY_VALUE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 1024));
pub(super) static ALL_USERS_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static ARN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(20, 2048));
pub(super) static ASSERTION_ENCRYPTION_MODE_TYPE_SHAPE: Shape =
    Shape::one_of(enums::AssertionEncryptionModeType::NAMES);
pub(super) static ASSIGNMENT_STATUS_TYPE_SHAPE: Shape = Shape::one_of(enums::AssignmentStatusType::NAMES);
pub(super) static ATTACHED_POLICIES_LIST_TYPE_SHAPE: Shape = Shape::list(&ATTACHED_POLICY_SHAPE, Bounds::NONE);
pub(super) static ATTACHMENT_COUNT_TYPE_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static AUTHENTICATION_CODE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::AUTHENTICATION_CODE_TYPE, Bounds::between(6, 6));
pub(super) static BOOLEAN_OBJECT_TYPE_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static BOOLEAN_TYPE_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static CERTIFICATE_BODY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 16384));
pub(super) static CERTIFICATE_CHAIN_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 2097152));
pub(super) static CERTIFICATE_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(24, 128));
pub(super) static CERTIFICATE_LIST_TYPE_SHAPE: Shape = Shape::list(&SIGNING_CERTIFICATE_SHAPE, Bounds::NONE);
pub(super) static CLIENT_ID_LIST_TYPE_SHAPE: Shape = Shape::list(&CLIENT_ID_TYPE_SHAPE, Bounds::NONE);
pub(super) static CLIENT_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 255));
pub(super) static CONSOLE_DEEP_LINK_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 255));
pub(super) static CREDENTIAL_AGE_DAYS_SHAPE: Shape = Shape::integer(Bounds::between(1, 36600));
pub(super) static CUSTOM_SUFFIX_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 64));
pub(super) static DATE_TYPE_SHAPE: Shape = Shape::TIMESTAMP;
pub(super) static DELEGATION_REQUEST_DESCRIPTION_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(1000));
pub(super) static DELEGATION_REQUEST_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_ID_TYPE, Bounds::between(16, 128));
pub(super) static DELEGATION_REQUESTS_LIST_TYPE_SHAPE: Shape = Shape::list(&DELEGATION_REQUEST_SHAPE, Bounds::NONE);
pub(super) static ENCODING_TYPE_SHAPE: Shape = Shape::one_of(enums::EncodingType::NAMES);
pub(super) static ENTITY_DETAILS_LIST_TYPE_SHAPE: Shape = Shape::list(&ENTITY_DETAILS_SHAPE, Bounds::NONE);
pub(super) static ENTITY_LIST_TYPE_SHAPE: Shape = Shape::list(&ENTITY_TYPE_SHAPE, Bounds::NONE);
pub(super) static ENTITY_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static EXISTING_USER_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static GLOBAL_ENDPOINT_TOKEN_VERSION_SHAPE: Shape = Shape::one_of(enums::GlobalEndpointTokenVersion::NAMES);
pub(super) static GROUP_DETAIL_LIST_TYPE_SHAPE: Shape = Shape::list(&GROUP_DETAIL_SHAPE, Bounds::NONE);
pub(super) static GROUP_LIST_TYPE_SHAPE: Shape = Shape::list(&GROUP_SHAPE, Bounds::NONE);
pub(super) static GROUP_NAME_LIST_TYPE_SHAPE: Shape = Shape::list(&GROUP_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static GROUP_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static ID_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(16, 128));
pub(super) static INLINE_POLICY_TEMPLATE_LIST_TYPE_SHAPE: Shape = Shape::list(&INLINE_POLICY_SHAPE, Bounds::NONE);
pub(super) static INSTANCE_PROFILE_LIST_TYPE_SHAPE: Shape = Shape::list(&INSTANCE_PROFILE_SHAPE, Bounds::NONE);
pub(super) static INSTANCE_PROFILE_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static INTEGER_TYPE_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static JOB_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::between(36, 36));
pub(super) static JOB_STATUS_TYPE_SHAPE: Shape = Shape::one_of(enums::JobStatusType::NAMES);
pub(super) static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE_SHAPE: Shape =
    Shape::list(&LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY_SHAPE, Bounds::NONE);
pub(super) static LOCALE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(2, 12));
pub(super) static MANAGED_BY_TYPE_TYPE_SHAPE: Shape = Shape::one_of(enums::ManagedByTypeType::NAMES);
pub(super) static MANAGED_BY_VALUE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static MANAGED_POLICY_ARN_LIST_TYPE_SHAPE: Shape = Shape::list(&ARN_TYPE_SHAPE, Bounds::NONE);
pub(super) static MAP_STRING_REPLACEMENT_VALUE_ENTRY_SHAPE: Shape =
    Shape::map(&STRING_TYPE_SHAPE, &REPLACEMENT_VALUE_ENTRY_SHAPE, Bounds::at_most(30));
pub(super) static MARKER_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATION_KEY_TYPE, Bounds::between(1, 320));
pub(super) static MAX_ITEMS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static MAX_PASSWORD_AGE_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 1095));
pub(super) static MFA_DEVICE_LIST_TYPE_SHAPE: Shape = Shape::list(&MFA_DEVICE_SHAPE, Bounds::NONE);
pub(super) static MINIMUM_PASSWORD_LENGTH_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(6, 128));
pub(super) static MINOR_VERSION_TYPE_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static NOTES_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(500));
pub(super) static NOTIFICATION_CHANNEL_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::NOTIFICATION_CHANNEL_TYPE, Bounds::between(2, 400));
pub(super) static ORGANIZATIONS_ENTITY_PATH_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ORGANIZATIONS_ENTITY_PATH_TYPE, Bounds::between(19, 427));
pub(super) static ORGANIZATIONS_POLICY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ORGANIZATIONS_POLICY_ID_TYPE, Bounds::NONE);
pub(super) static OWNER_ID_TYPE_SHAPE: Shape = Shape::text_like(&patterns::OWNER_ID_TYPE, Bounds::between(20, 2048));
pub(super) static PARAMETER_DEFAULT_VALUE_TYPE_SHAPE: Shape = Shape::text(Bounds::at_most(1024));
pub(super) static PARAMETER_DESCRIPTION_TYPE_SHAPE: Shape = Shape::text(Bounds::at_most(1000));
pub(super) static PARAMETER_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static PARAMETER_SUB_TYPE_TYPE_SHAPE: Shape = Shape::text(Bounds::at_most(256));
pub(super) static PARAMETER_TYPE_TYPE_SHAPE: Shape = Shape::one_of(enums::ParameterTypeType::NAMES);
pub(super) static PARAMETERS_DEFINITION_LIST_TYPE_SHAPE: Shape = Shape::list(&PARAMETER_DEFINITION_SHAPE, Bounds::NONE);
pub(super) static PASSWORD_REUSE_PREVENTION_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(1, 24));
pub(super) static PASSWORD_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 128)).secret();
pub(super) static PATH_PREFIX_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::PATH_PREFIX_TYPE, Bounds::between(1, 512));
pub(super) static PATH_TYPE_SHAPE: Shape = Shape::text_like(&patterns::PATH_TYPE, Bounds::between(1, 512));
pub(super) static PERMISSION_CHECK_RESULT_TYPE_SHAPE: Shape = Shape::one_of(enums::PermissionCheckResultType::NAMES);
pub(super) static PERMISSION_CHECK_STATUS_TYPE_SHAPE: Shape = Shape::one_of(enums::PermissionCheckStatusType::NAMES);
pub(super) static PERMISSION_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static POLICY_DESCRIPTION_TYPE_SHAPE: Shape = Shape::text(Bounds::at_most(1000));
pub(super) static POLICY_DETAIL_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_DETAIL_SHAPE, Bounds::NONE);
pub(super) static POLICY_DOCUMENT_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 131072));
pub(super) static POLICY_DOCUMENT_VERSION_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_VERSION_SHAPE, Bounds::NONE);
pub(super) static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE_SHAPE: Shape =
    Shape::list(&POLICY_GRANTING_SERVICE_ACCESS_SHAPE, Bounds::NONE);
pub(super) static POLICY_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_SHAPE, Bounds::NONE);
pub(super) static POLICY_NAME_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_NAME_TYPE_SHAPE, Bounds::NONE);
pub(super) static POLICY_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static POLICY_OWNER_ENTITY_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyOwnerEntityType::NAMES);
pub(super) static POLICY_PARAMETER_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_PARAMETER_SHAPE, Bounds::at_most(50));
pub(super) static POLICY_PARAMETER_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::POLICY_PARAMETER_NAME_TYPE, Bounds::between(5, 256));
pub(super) static POLICY_PARAMETER_VALUE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::POLICY_PARAMETER_NAME_TYPE, Bounds::NONE);
pub(super) static POLICY_PARAMETER_VALUES_LIST_TYPE_SHAPE: Shape =
    Shape::list(&POLICY_PARAMETER_VALUE_TYPE_SHAPE, Bounds::NONE);
pub(super) static POLICY_PATH_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::POLICY_PATH_TYPE, Bounds::between(1, 512));
pub(super) static POLICY_SCOPE_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyScopeType::NAMES);
pub(super) static POLICY_TYPE_SHAPE: Shape = Shape::one_of(enums::PolicyType::NAMES);
pub(super) static POLICY_VERSION_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::POLICY_VERSION_ID_TYPE, Bounds::NONE);
pub(super) static PRIVATE_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::PRIVATE_KEY_ID_TYPE, Bounds::between(22, 64));
pub(super) static PRIVATE_KEY_LIST_SHAPE: Shape = Shape::list(&SAML_PRIVATE_KEY_SHAPE, Bounds::at_most(2));
pub(super) static PRIVATE_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 16384)).secret();
pub(super) static PUBLIC_KEY_FINGERPRINT_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::PUBLIC_KEY_FINGERPRINT_TYPE, Bounds::between(48, 48));
pub(super) static PUBLIC_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(20, 128));
pub(super) static PUBLIC_KEY_MATERIAL_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::CERTIFICATE_BODY_TYPE, Bounds::between(1, 16384));
pub(super) static REDIRECT_URL_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::REDIRECT_URL_TYPE, Bounds::between(1, 255));
pub(super) static REPLACEMENT_VALUE_LIST_TYPE_SHAPE: Shape = Shape::list(&STRING_TYPE_SHAPE, Bounds::between(1, 20));
pub(super) static REQUEST_MESSAGE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(200));
pub(super) static REQUESTOR_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(30));
pub(super) static REQUESTOR_WORKFLOW_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::REQUESTOR_WORKFLOW_ID_TYPE, Bounds::between(5, 400));
pub(super) static RESPONSE_MARKER_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ROLE_DESCRIPTION_PATTERN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 512));
pub(super) static ROLE_DESCRIPTION_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(1000));
pub(super) static ROLE_DETAIL_LIST_TYPE_SHAPE: Shape = Shape::list(&ROLE_DETAIL_SHAPE, Bounds::NONE);
pub(super) static ROLE_LIST_TYPE_SHAPE: Shape = Shape::list(&ROLE_SHAPE, Bounds::NONE);
pub(super) static ROLE_MAX_SESSION_DURATION_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(3600, 43200));
pub(super) static ROLE_NAME_PATTERN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 256));
pub(super) static ROLE_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 64));
pub(super) static ROLE_PATH_PATTERN_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ROLE_PATH_PATTERN_TYPE, Bounds::between(1, 256));
pub(super) static ROLE_PERMISSION_RESTRICTION_ARN_LIST_TYPE_SHAPE: Shape = Shape::list(&ARN_TYPE_SHAPE, Bounds::NONE);
pub(super) static ROLE_TEMPLATE_DESCRIPTION_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::DELEGATION_REQUEST_DESCRIPTION_TYPE, Bounds::at_most(512));
pub(super) static ROLE_TEMPLATE_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ROLE_TEMPLATE_NAME_TYPE, Bounds::between(1, 128));
pub(super) static SERIAL_NUMBER_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SERIAL_NUMBER_TYPE, Bounds::between(9, 256));
pub(super) static SERVER_CERTIFICATE_METADATA_LIST_TYPE_SHAPE: Shape =
    Shape::list(&SERVER_CERTIFICATE_METADATA_SHAPE, Bounds::NONE);
pub(super) static SERVER_CERTIFICATE_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 128));
pub(super) static SERVICE_CREDENTIAL_ALIAS_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(0, 200));
pub(super) static SERVICE_CREDENTIAL_SECRET_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static SERVICE_NAME_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SERVICE_NAME_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SERVICE_NAMESPACE_LIST_TYPE_SHAPE: Shape =
    Shape::list(&SERVICE_NAMESPACE_TYPE_SHAPE, Bounds::between(1, 200));
pub(super) static SERVICE_NAMESPACE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SERVICE_NAMESPACE_TYPE, Bounds::between(1, 64));
pub(super) static SERVICE_PASSWORD_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static SERVICE_SPECIFIC_CREDENTIAL_ID_SHAPE: Shape =
    Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(20, 128));
pub(super) static SERVICE_USER_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::SERVICE_USER_NAME, Bounds::between(0, 200));
pub(super) static SESSION_DURATION_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(300, 43200));
pub(super) static SORT_KEY_TYPE_SHAPE: Shape = Shape::one_of(enums::SortKeyType::NAMES);
pub(super) static STATE_TYPE_SHAPE: Shape = Shape::one_of(enums::StateType::NAMES);
pub(super) static STATUS_TYPE_SHAPE: Shape = Shape::one_of(enums::StatusType::NAMES);
pub(super) static STRING_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SUMMARY_CONTENT_TYPE_SHAPE: Shape = Shape::text(Bounds::between(0, 10000));
pub(super) static SUMMARY_KEY_TYPE_SHAPE: Shape = Shape::one_of(enums::SummaryKeyType::NAMES);
pub(super) static SUMMARY_MAP_TYPE_SHAPE: Shape =
    Shape::map(&SUMMARY_KEY_TYPE_SHAPE, &SUMMARY_VALUE_TYPE_SHAPE, Bounds::NONE);
pub(super) static SUMMARY_STATE_TYPE_SHAPE: Shape = Shape::one_of(enums::SummaryStateType::NAMES);
pub(super) static SUMMARY_VALUE_TYPE_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static TAG_KEY_LIST_TYPE_SHAPE: Shape = Shape::list(&TAG_KEY_TYPE_SHAPE, Bounds::at_most(50));
pub(super) static TAG_KEY_TYPE_SHAPE: Shape = Shape::text_like(&patterns::TAG_KEY_TYPE, Bounds::between(1, 128));
pub(super) static TAG_LIST_TYPE_SHAPE: Shape = Shape::list(&TAG_SHAPE, Bounds::at_most(50));
pub(super) static TAG_TEMPLATE_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::TAG_TEMPLATE_KEY_TYPE, Bounds::between(1, 128));
pub(super) static TAG_TEMPLATE_LIST_TYPE_SHAPE: Shape = Shape::list(&TAG_TEMPLATE_SHAPE, Bounds::at_most(50));
pub(super) static TAG_TEMPLATE_VALUE_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::TAG_TEMPLATE_VALUE_TYPE, Bounds::between(0, 256));
pub(super) static TAG_VALUE_TYPE_SHAPE: Shape = Shape::text_like(&patterns::TAG_VALUE_TYPE, Bounds::between(0, 256));
pub(super) static THUMBPRINT_LIST_TYPE_SHAPE: Shape = Shape::list(&THUMBPRINT_TYPE_SHAPE, Bounds::NONE);
pub(super) static THUMBPRINT_TYPE_SHAPE: Shape = Shape::text(Bounds::between(40, 40));
pub(super) static USER_DETAIL_LIST_TYPE_SHAPE: Shape = Shape::list(&USER_DETAIL_SHAPE, Bounds::NONE);
pub(super) static USER_LIST_TYPE_SHAPE: Shape = Shape::list(&USER_SHAPE, Bounds::NONE);
pub(super) static USER_NAME_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::between(1, 64));
pub(super) static VIRTUAL_MFA_DEVICE_LIST_TYPE_SHAPE: Shape = Shape::list(&VIRTUAL_MFA_DEVICE_SHAPE, Bounds::NONE);
pub(super) static VIRTUAL_MFA_DEVICE_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::ATTACHMENT_NAME, Bounds::at_least(1));
