//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::{SecretBytes, SecretText, Timestamp};

use super::shapes::{
    ACCESS_DETAIL, ACCESS_KEY, ACCESS_KEY_LAST_USED, ACCESS_KEY_METADATA, ATTACHED_PERMISSIONS_BOUNDARY,
    ATTACHED_POLICY, CONTEXT_ENTRY, DELEGATION_PERMISSION, DELEGATION_REQUEST, DELETION_TASK_FAILURE_REASON_TYPE,
    ENTITY_DETAILS, ENTITY_INFO, ERROR_DETAILS, EVALUATION_RESULT, GROUP, GROUP_DETAIL, INLINE_POLICY,
    INLINE_POLICY_IDENTIFIER_TYPE, INSTANCE_PROFILE, LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, LOGIN_PROFILE,
    MANAGED_POLICY_DETAIL, MFA_DEVICE, OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, ORDERED_ORGANIZATION_POLICY_TYPE,
    ORGANIZATIONS_DECISION_DETAIL, PARAMETER_DEFINITION, PASSWORD_POLICY, PERMISSIONS_BOUNDARY_DECISION_DETAIL, POLICY,
    POLICY_DETAIL, POLICY_GRANTING_SERVICE_ACCESS, POLICY_GROUP, POLICY_IDENTIFIER, POLICY_PARAMETER, POLICY_ROLE,
    POLICY_USER, POLICY_VERSION, POSITION, REPLACEMENT_VALUE_ENTRY, RESOURCE_SPECIFIC_RESULT, ROLE, ROLE_DETAIL,
    ROLE_LAST_USED, ROLE_TEMPLATE_VERSION, ROLE_USAGE_TYPE, SAML_PRIVATE_KEY, SAML_PROVIDER_LIST_ENTRY,
    SERVER_CERTIFICATE, SERVER_CERTIFICATE_METADATA, SERVICE_LAST_ACCESSED, SERVICE_SPECIFIC_CREDENTIAL,
    SERVICE_SPECIFIC_CREDENTIAL_METADATA, SIGNING_CERTIFICATE, SOURCE_ROLE_TEMPLATE, SSH_PUBLIC_KEY,
    SSH_PUBLIC_KEY_METADATA, STATEMENT, TAG, TAG_TEMPLATE, TRACKED_ACTION_LAST_ACCESSED, USER, USER_DETAIL,
    VIRTUAL_MFA_DEVICE,
};
use super::{
    AttachmentType, ContextKeyTypeEnum, ManagedByTypeType, ParameterTypeType, PermissionsBoundaryAttachmentType,
    PolicyEvaluationDecisionType, PolicyIdentifierPolicyType, PolicyOwnerEntityType, PolicyParameterTypeEnum,
    PolicySourceType, PolicyType, StateType, StatusType,
};
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessDetail {
    pub service_name: String,
    pub service_namespace: String,
    pub region: Option<String>,
    pub entity_path: Option<String>,
    pub last_authenticated_time: Option<Timestamp>,
    pub total_authenticated_entities: Option<i32>,
}

structure!(
    AccessDetail = ACCESS_DETAIL {
        service_name,
        service_namespace,
        region,
        entity_path,
        last_authenticated_time,
        total_authenticated_entities
    }
);

#[derive(Debug, Clone)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: StatusType,
    pub secret_access_key: SecretText,
    pub create_date: Option<Timestamp>,
}

structure!(AccessKey = ACCESS_KEY { user_name, access_key_id, status, secret_access_key, create_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

structure!(AccessKeyLastUsed = ACCESS_KEY_LAST_USED { last_used_date, service_name, region });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<Timestamp>,
}

structure!(AccessKeyMetadata = ACCESS_KEY_METADATA { user_name, access_key_id, status, create_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

structure!(
    AttachedPermissionsBoundary = ATTACHED_PERMISSIONS_BOUNDARY { permissions_boundary_type, permissions_boundary_arn }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

structure!(AttachedPolicy = ATTACHED_POLICY { policy_name, policy_arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_values: Option<Vec<String>>,
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

structure!(ContextEntry = CONTEXT_ENTRY { context_key_name, context_key_values, context_key_type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegationPermission {
    pub policy_template_arn: Option<String>,
    pub parameters: Option<Vec<PolicyParameter>>,
}

structure!(DelegationPermission = DELEGATION_PERMISSION { policy_template_arn, parameters });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegationRequest {
    pub delegation_request_id: Option<String>,
    pub owner_account_id: Option<String>,
    pub description: Option<String>,
    pub request_message: Option<String>,
    pub permissions: Option<DelegationPermission>,
    pub permission_policy: Option<String>,
    pub role_permission_restriction_arns: Option<Vec<String>>,
    pub owner_id: Option<String>,
    pub approver_id: Option<String>,
    pub state: Option<StateType>,
    pub expiration_time: Option<Timestamp>,
    pub requestor_id: Option<String>,
    pub requestor_name: Option<String>,
    pub create_date: Option<Timestamp>,
    pub session_duration: Option<i32>,
    pub redirect_url: Option<String>,
    pub notes: Option<String>,
    pub rejection_reason: Option<String>,
    pub only_send_by_owner: Option<bool>,
    pub updated_time: Option<Timestamp>,
}

structure!(
    DelegationRequest = DELEGATION_REQUEST {
        delegation_request_id,
        owner_account_id,
        description,
        request_message,
        permissions,
        permission_policy,
        role_permission_restriction_arns,
        owner_id,
        approver_id,
        state,
        expiration_time,
        requestor_id,
        requestor_name,
        create_date,
        session_duration,
        redirect_url,
        notes,
        rejection_reason,
        only_send_by_owner,
        updated_time
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

structure!(DeletionTaskFailureReasonType = DELETION_TASK_FAILURE_REASON_TYPE { reason, role_usage_list });

#[derive(Debug, Clone, PartialEq)]
pub struct EntityDetails {
    pub entity_info: EntityInfo,
    pub last_authenticated: Option<Timestamp>,
}

structure!(EntityDetails = ENTITY_DETAILS { entity_info, last_authenticated });

#[derive(Debug, Clone, PartialEq)]
pub struct EntityInfo {
    pub arn: String,
    pub name: String,
    pub r#type: PolicyOwnerEntityType,
    pub id: String,
    pub path: Option<String>,
}

structure!(EntityInfo = ENTITY_INFO { arn, name, r#type, id, path });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorDetails {
    pub message: String,
    pub code: String,
}

structure!(ErrorDetails = ERROR_DETAILS { message, code });

#[derive(Debug, Clone, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: String,
    pub eval_resource_name: Option<String>,
    pub eval_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

structure!(
    EvaluationResult = EVALUATION_RESULT {
        eval_action_name,
        eval_resource_name,
        eval_decision,
        matched_statements,
        missing_context_values,
        organizations_decision_detail,
        permissions_boundary_decision_detail,
        eval_decision_details,
        resource_specific_results
    }
);

#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

structure!(Group = GROUP { path, group_name, group_id, arn, create_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GroupDetail {
    pub path: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

structure!(
    GroupDetail =
        GROUP_DETAIL { path, group_name, group_id, arn, create_date, group_policy_list, attached_managed_policies }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: String,
}

structure!(InlinePolicy = INLINE_POLICY { policy_name, policy_document });

#[derive(Debug, Clone, PartialEq)]
pub struct InlinePolicyIdentifierType {
    pub policy_name: String,
    pub attachment_type: AttachmentType,
    pub attachment_name: String,
}

structure!(
    InlinePolicyIdentifierType = INLINE_POLICY_IDENTIFIER_TYPE { policy_name, attachment_type, attachment_name }
);

#[derive(Debug, Clone, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    InstanceProfile =
        INSTANCE_PROFILE { path, instance_profile_name, instance_profile_id, arn, create_date, roles, tags }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub service_namespace: Option<String>,
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
}

structure!(
    ListPoliciesGrantingServiceAccessEntry =
        LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY { service_namespace, policies }
);

#[derive(Debug, Clone, PartialEq)]
pub struct LoginProfile {
    pub user_name: String,
    pub create_date: Timestamp,
    pub password_reset_required: Option<bool>,
}

structure!(LoginProfile = LOGIN_PROFILE { user_name, create_date, password_reset_required });

#[derive(Debug, Clone, PartialEq)]
pub struct MFADevice {
    pub user_name: String,
    pub serial_number: String,
    pub enable_date: Timestamp,
}

structure!(MFADevice = MFA_DEVICE { user_name, serial_number, enable_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

structure!(
    ManagedPolicyDetail = MANAGED_POLICY_DETAIL {
        policy_name,
        policy_id,
        arn,
        path,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable,
        description,
        create_date,
        update_date,
        policy_version_list
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

structure!(OpenIDConnectProviderListEntry = OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY { arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderedOrganizationPolicyType {
    pub service_control_policy_input_list: Option<Vec<String>>,
}

structure!(OrderedOrganizationPolicyType = ORDERED_ORGANIZATION_POLICY_TYPE { service_control_policy_input_list });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

structure!(OrganizationsDecisionDetail = ORGANIZATIONS_DECISION_DETAIL { allowed_by_organizations });

#[derive(Debug, Clone, PartialEq)]
pub struct ParameterDefinition {
    pub name: String,
    pub r#type: ParameterTypeType,
    pub sub_type: Option<String>,
    pub description: Option<String>,
    pub is_required: Option<bool>,
    pub default_value: Option<String>,
    pub immutable: Option<bool>,
}

structure!(
    ParameterDefinition =
        PARAMETER_DEFINITION { name, r#type, sub_type, description, is_required, default_value, immutable }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordPolicy {
    pub minimum_password_length: Option<i32>,
    pub require_symbols: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
    pub require_lowercase_characters: Option<bool>,
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub max_password_age: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub hard_expiry: Option<bool>,
}

structure!(
    PasswordPolicy = PASSWORD_POLICY {
        minimum_password_length,
        require_symbols,
        require_numbers,
        require_uppercase_characters,
        require_lowercase_characters,
        allow_users_to_change_password,
        expire_passwords,
        max_password_age,
        password_reuse_prevention,
        hard_expiry
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

structure!(
    PermissionsBoundaryDecisionDetail = PERMISSIONS_BOUNDARY_DECISION_DETAIL { allowed_by_permissions_boundary }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    Policy = POLICY {
        policy_name,
        policy_id,
        arn,
        path,
        default_version_id,
        attachment_count,
        permissions_boundary_usage_count,
        is_attachable,
        description,
        create_date,
        update_date,
        tags
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
}

structure!(PolicyDetail = POLICY_DETAIL { policy_name, policy_document });

#[derive(Debug, Clone, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub policy_name: String,
    pub policy_type: PolicyType,
    pub policy_arn: Option<String>,
    pub entity_type: Option<PolicyOwnerEntityType>,
    pub entity_name: Option<String>,
}

structure!(
    PolicyGrantingServiceAccess =
        POLICY_GRANTING_SERVICE_ACCESS { policy_name, policy_type, policy_arn, entity_type, entity_name }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_name: Option<String>,
    pub group_id: Option<String>,
}

structure!(PolicyGroup = POLICY_GROUP { group_name, group_id });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyIdentifier {
    pub policy_type: Option<PolicyIdentifierPolicyType>,
    pub policy_arn: Option<String>,
    pub inline_policy_identifier: Option<InlinePolicyIdentifierType>,
}

structure!(PolicyIdentifier = POLICY_IDENTIFIER { policy_type, policy_arn, inline_policy_identifier });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyParameter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
    pub r#type: Option<PolicyParameterTypeEnum>,
}

structure!(PolicyParameter = POLICY_PARAMETER { name, values, r#type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyRole {
    pub role_name: Option<String>,
    pub role_id: Option<String>,
}

structure!(PolicyRole = POLICY_ROLE { role_name, role_id });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyUser {
    pub user_name: Option<String>,
    pub user_id: Option<String>,
}

structure!(PolicyUser = POLICY_USER { user_name, user_id });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

structure!(PolicyVersion = POLICY_VERSION { document, version_id, is_default_version, create_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Position {
    pub line: Option<i32>,
    pub column: Option<i32>,
}

structure!(Position = POSITION { line, column });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReplacementValueEntry {
    pub values: Vec<String>,
}

structure!(ReplacementValueEntry = REPLACEMENT_VALUE_ENTRY { values });

#[derive(Debug, Clone, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_resource_name: String,
    pub eval_resource_decision: PolicyEvaluationDecisionType,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub eval_decision_details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

structure!(
    ResourceSpecificResult = RESOURCE_SPECIFIC_RESULT {
        eval_resource_name,
        eval_resource_decision,
        matched_statements,
        missing_context_values,
        eval_decision_details,
        permissions_boundary_decision_detail
    }
);

#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

structure!(
    Role = ROLE {
        path,
        role_name,
        role_id,
        arn,
        create_date,
        assume_role_policy_document,
        description,
        max_session_duration,
        permissions_boundary,
        tags,
        role_last_used,
        source_role_template
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleDetail {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
}

structure!(
    RoleDetail = ROLE_DETAIL {
        path,
        role_name,
        role_id,
        arn,
        create_date,
        assume_role_policy_document,
        instance_profile_list,
        role_policy_list,
        attached_managed_policies,
        permissions_boundary,
        tags,
        role_last_used
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

structure!(RoleLastUsed = ROLE_LAST_USED { last_used_date, region });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleTemplateVersion {
    pub template_arn: Option<String>,
    pub template_name: Option<String>,
    pub template_version_id: Option<String>,
    pub description: Option<String>,
    pub major_version: Option<i32>,
    pub default_minor_version: Option<i32>,
    pub managed_by_type: Option<ManagedByTypeType>,
    pub managed_by_value: Option<String>,
    pub enabled: Option<bool>,
    pub minor_version: Option<i32>,
    pub role_name_pattern: Option<String>,
    pub role_path_pattern: Option<String>,
    pub role_description_pattern: Option<String>,
    pub assume_role_policy_document_template: Option<String>,
    pub inline_policy_templates: Option<Vec<InlinePolicy>>,
    pub managed_policy_arns: Option<Vec<String>>,
    pub permission_boundary_arn: Option<String>,
    pub parameters_definition: Option<Vec<ParameterDefinition>>,
    pub role_tags_template: Option<Vec<TagTemplate>>,
    pub max_session_duration: Option<i32>,
    pub version_enabled: Option<bool>,
    pub create_timestamp: Option<Timestamp>,
    pub update_timestamp: Option<Timestamp>,
}

structure!(
    RoleTemplateVersion = ROLE_TEMPLATE_VERSION {
        template_arn,
        template_name,
        template_version_id,
        description,
        major_version,
        default_minor_version,
        managed_by_type,
        managed_by_value,
        enabled,
        minor_version,
        role_name_pattern,
        role_path_pattern,
        role_description_pattern,
        assume_role_policy_document_template,
        inline_policy_templates,
        managed_policy_arns,
        permission_boundary_arn,
        parameters_definition,
        role_tags_template,
        max_session_duration,
        version_enabled,
        create_timestamp,
        update_timestamp
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

structure!(RoleUsageType = ROLE_USAGE_TYPE { region, resources });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SAMLPrivateKey {
    pub key_id: Option<String>,
    pub timestamp: Option<Timestamp>,
}

structure!(SAMLPrivateKey = SAML_PRIVATE_KEY { key_id, timestamp });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub create_date: Option<Timestamp>,
}

structure!(SAMLProviderListEntry = SAML_PROVIDER_LIST_ENTRY { arn, valid_until, create_date });

#[derive(Debug, Clone, PartialEq)]
pub struct SSHPublicKey {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub fingerprint: String,
    pub ssh_public_key_body: String,
    pub status: StatusType,
    pub upload_date: Option<Timestamp>,
}

structure!(
    SSHPublicKey =
        SSH_PUBLIC_KEY { user_name, ssh_public_key_id, fingerprint, ssh_public_key_body, status, upload_date }
);

#[derive(Debug, Clone, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub user_name: String,
    pub ssh_public_key_id: String,
    pub status: StatusType,
    pub upload_date: Timestamp,
}

structure!(SSHPublicKeyMetadata = SSH_PUBLIC_KEY_METADATA { user_name, ssh_public_key_id, status, upload_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerCertificate {
    pub server_certificate_metadata: ServerCertificateMetadata,
    pub certificate_body: String,
    pub certificate_chain: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    ServerCertificate = SERVER_CERTIFICATE { server_certificate_metadata, certificate_body, certificate_chain, tags }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub path: String,
    pub server_certificate_name: String,
    pub server_certificate_id: String,
    pub arn: String,
    pub upload_date: Option<Timestamp>,
    pub expiration: Option<Timestamp>,
}

structure!(
    ServerCertificateMetadata = SERVER_CERTIFICATE_METADATA {
        path,
        server_certificate_name,
        server_certificate_id,
        arn,
        upload_date,
        expiration
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub service_name: String,
    pub last_authenticated: Option<Timestamp>,
    pub service_namespace: String,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

structure!(
    ServiceLastAccessed = SERVICE_LAST_ACCESSED {
        service_name,
        last_authenticated,
        service_namespace,
        last_authenticated_entity,
        last_authenticated_region,
        total_authenticated_entities,
        tracked_actions_last_accessed
    }
);

#[derive(Debug, Clone)]
pub struct ServiceSpecificCredential {
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_name: String,
    pub service_user_name: Option<String>,
    pub service_password: Option<SecretText>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<SecretText>,
    pub service_specific_credential_id: String,
    pub user_name: String,
    pub status: StatusType,
}

structure!(
    ServiceSpecificCredential = SERVICE_SPECIFIC_CREDENTIAL {
        create_date,
        expiration_date,
        service_name,
        service_user_name,
        service_password,
        service_credential_alias,
        service_credential_secret,
        service_specific_credential_id,
        user_name,
        status
    }
);

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub user_name: String,
    pub status: StatusType,
    pub service_user_name: Option<String>,
    pub service_credential_alias: Option<String>,
    pub create_date: Timestamp,
    pub expiration_date: Option<Timestamp>,
    pub service_specific_credential_id: String,
    pub service_name: String,
}

structure!(
    ServiceSpecificCredentialMetadata = SERVICE_SPECIFIC_CREDENTIAL_METADATA {
        user_name,
        status,
        service_user_name,
        service_credential_alias,
        create_date,
        expiration_date,
        service_specific_credential_id,
        service_name
    }
);

#[derive(Debug, Clone, PartialEq)]
pub struct SigningCertificate {
    pub user_name: String,
    pub certificate_id: String,
    pub certificate_body: String,
    pub status: StatusType,
    pub upload_date: Option<Timestamp>,
}

structure!(
    SigningCertificate = SIGNING_CERTIFICATE { user_name, certificate_id, certificate_body, status, upload_date }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

structure!(SourceRoleTemplate = SOURCE_ROLE_TEMPLATE { template_arn, template_minor_version });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Statement {
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<PolicySourceType>,
    pub start_position: Option<Position>,
    pub end_position: Option<Position>,
}

structure!(Statement = STATEMENT { source_policy_id, source_policy_type, start_position, end_position });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag = TAG { key, value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagTemplate {
    pub key: String,
    pub value: String,
}

structure!(TagTemplate = TAG_TEMPLATE { key, value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
    pub last_accessed_region: Option<String>,
}

structure!(
    TrackedActionLastAccessed =
        TRACKED_ACTION_LAST_ACCESSED { action_name, last_accessed_entity, last_accessed_time, last_accessed_region }
);

#[derive(Debug, Clone, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

structure!(User = USER { path, user_name, user_id, arn, create_date, password_last_used, permissions_boundary, tags });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UserDetail {
    pub path: Option<String>,
    pub user_name: Option<String>,
    pub user_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    pub group_list: Option<Vec<String>>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    UserDetail = USER_DETAIL {
        path,
        user_name,
        user_id,
        arn,
        create_date,
        user_policy_list,
        group_list,
        attached_managed_policies,
        permissions_boundary,
        tags
    }
);

#[derive(Debug, Clone, Default)]
pub struct VirtualMFADevice {
    pub serial_number: String,
    pub base32_string_seed: Option<SecretBytes>,
    pub qr_code_png: Option<SecretBytes>,
    pub user: Option<User>,
    pub enable_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    VirtualMFADevice = VIRTUAL_MFA_DEVICE { serial_number, base32_string_seed, qr_code_png, user, enable_date, tags }
);
