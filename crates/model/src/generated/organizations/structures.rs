//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::{SecretText, Timestamp};

use super::shapes::{
    ACCOUNT, CHILD, CREATE_ACCOUNT_STATUS, DELEGATED_ADMINISTRATOR, DELEGATED_SERVICE, EFFECTIVE_POLICY,
    EFFECTIVE_POLICY_VALIDATION_ERROR, ENABLED_SERVICE_PRINCIPAL, HANDSHAKE, HANDSHAKE_FILTER, HANDSHAKE_PARTY,
    HANDSHAKE_RESOURCE, ORGANIZATION, ORGANIZATIONAL_UNIT, PARENT, POLICY, POLICY_SUMMARY, POLICY_TARGET_SUMMARY,
    POLICY_TYPE_SUMMARY, RESOURCE_POLICY, RESOURCE_POLICY_SUMMARY, RESPONSIBILITY_TRANSFER, ROOT, TAG,
    TRANSFER_PARTICIPANT,
};
use super::{
    AccountJoinedMethod, AccountState, AccountStatus, ActionType, ChildType, CreateAccountFailureReason,
    CreateAccountState, EffectivePolicyType, HandshakePartyType, HandshakeResourceType, HandshakeState,
    OrganizationFeatureSet, ParentType, PolicyType, PolicyTypeStatus, ResponsibilityTransferStatus,
    ResponsibilityTransferType, TargetType,
};
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default)]
pub struct Account {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<SecretText>,
    pub name: Option<SecretText>,
    pub status: Option<AccountStatus>,
    pub state: Option<AccountState>,
    pub paths: Option<Vec<String>>,
    pub joined_method: Option<AccountJoinedMethod>,
    pub joined_timestamp: Option<Timestamp>,
}

structure!(Account = ACCOUNT { id, arn, email, name, status, state, paths, joined_method, joined_timestamp });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Child {
    pub id: Option<String>,
    pub r#type: Option<ChildType>,
}

structure!(Child = CHILD { id, r#type });

#[derive(Debug, Clone, Default)]
pub struct CreateAccountStatus {
    pub id: Option<String>,
    pub account_name: Option<SecretText>,
    pub state: Option<CreateAccountState>,
    pub requested_timestamp: Option<Timestamp>,
    pub completed_timestamp: Option<Timestamp>,
    pub account_id: Option<String>,
    pub gov_cloud_account_id: Option<String>,
    pub failure_reason: Option<CreateAccountFailureReason>,
}

structure!(
    CreateAccountStatus = CREATE_ACCOUNT_STATUS {
        id,
        account_name,
        state,
        requested_timestamp,
        completed_timestamp,
        account_id,
        gov_cloud_account_id,
        failure_reason
    }
);

#[derive(Debug, Clone, Default)]
pub struct DelegatedAdministrator {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub email: Option<SecretText>,
    pub name: Option<SecretText>,
    pub status: Option<AccountStatus>,
    pub state: Option<AccountState>,
    pub joined_method: Option<AccountJoinedMethod>,
    pub joined_timestamp: Option<Timestamp>,
    pub delegation_enabled_date: Option<Timestamp>,
}

structure!(
    DelegatedAdministrator = DELEGATED_ADMINISTRATOR {
        id,
        arn,
        email,
        name,
        status,
        state,
        joined_method,
        joined_timestamp,
        delegation_enabled_date
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DelegatedService {
    pub service_principal: Option<String>,
    pub delegation_enabled_date: Option<Timestamp>,
}

structure!(DelegatedService = DELEGATED_SERVICE { service_principal, delegation_enabled_date });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EffectivePolicy {
    pub policy_content: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub target_id: Option<String>,
    pub policy_type: Option<EffectivePolicyType>,
}

structure!(EffectivePolicy = EFFECTIVE_POLICY { policy_content, last_updated_timestamp, target_id, policy_type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EffectivePolicyValidationError {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub path_to_error: Option<String>,
    pub contributing_policies: Option<Vec<String>>,
}

structure!(
    EffectivePolicyValidationError =
        EFFECTIVE_POLICY_VALIDATION_ERROR { error_code, error_message, path_to_error, contributing_policies }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnabledServicePrincipal {
    pub service_principal: Option<String>,
    pub date_enabled: Option<Timestamp>,
}

structure!(EnabledServicePrincipal = ENABLED_SERVICE_PRINCIPAL { service_principal, date_enabled });

#[derive(Debug, Clone, Default)]
pub struct Handshake {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub parties: Option<Vec<HandshakeParty>>,
    pub state: Option<HandshakeState>,
    pub requested_timestamp: Option<Timestamp>,
    pub expiration_timestamp: Option<Timestamp>,
    pub action: Option<ActionType>,
    pub resources: Option<Vec<HandshakeResource>>,
}

structure!(
    Handshake = HANDSHAKE { id, arn, parties, state, requested_timestamp, expiration_timestamp, action, resources }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct HandshakeFilter {
    pub action_type: Option<ActionType>,
    pub parent_handshake_id: Option<String>,
}

structure!(HandshakeFilter = HANDSHAKE_FILTER { action_type, parent_handshake_id });

#[derive(Debug, Clone)]
pub struct HandshakeParty {
    pub id: SecretText,
    pub r#type: HandshakePartyType,
}

structure!(HandshakeParty = HANDSHAKE_PARTY { id, r#type });

#[derive(Debug, Clone, Default)]
pub struct HandshakeResource {
    pub value: Option<SecretText>,
    pub r#type: Option<HandshakeResourceType>,
    pub resources: Option<Vec<HandshakeResource>>,
}

structure!(HandshakeResource = HANDSHAKE_RESOURCE { value, r#type, resources });

#[derive(Debug, Clone, Default)]
pub struct Organization {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub feature_set: Option<OrganizationFeatureSet>,
    pub master_account_arn: Option<String>,
    pub master_account_id: Option<String>,
    pub master_account_email: Option<SecretText>,
    pub available_policy_types: Option<Vec<PolicyTypeSummary>>,
}

structure!(
    Organization = ORGANIZATION {
        id,
        arn,
        feature_set,
        master_account_arn,
        master_account_id,
        master_account_email,
        available_policy_types
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationalUnit {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
}

structure!(OrganizationalUnit = ORGANIZATIONAL_UNIT { id, arn, name, path });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parent {
    pub id: Option<String>,
    pub r#type: Option<ParentType>,
}

structure!(Parent = PARENT { id, r#type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Policy {
    pub policy_summary: Option<PolicySummary>,
    pub content: Option<String>,
}

structure!(Policy = POLICY { policy_summary, content });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<PolicyType>,
    pub aws_managed: Option<bool>,
}

structure!(PolicySummary = POLICY_SUMMARY { id, arn, name, description, r#type, aws_managed });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyTargetSummary {
    pub target_id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<TargetType>,
}

structure!(PolicyTargetSummary = POLICY_TARGET_SUMMARY { target_id, arn, name, r#type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyTypeSummary {
    pub r#type: Option<PolicyType>,
    pub status: Option<PolicyTypeStatus>,
}

structure!(PolicyTypeSummary = POLICY_TYPE_SUMMARY { r#type, status });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourcePolicy {
    pub resource_policy_summary: Option<ResourcePolicySummary>,
    pub content: Option<String>,
}

structure!(ResourcePolicy = RESOURCE_POLICY { resource_policy_summary, content });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourcePolicySummary {
    pub id: Option<String>,
    pub arn: Option<String>,
}

structure!(ResourcePolicySummary = RESOURCE_POLICY_SUMMARY { id, arn });

#[derive(Debug, Clone, Default)]
pub struct ResponsibilityTransfer {
    pub arn: Option<String>,
    pub name: Option<SecretText>,
    pub id: Option<String>,
    pub r#type: Option<ResponsibilityTransferType>,
    pub status: Option<ResponsibilityTransferStatus>,
    pub source: Option<TransferParticipant>,
    pub target: Option<TransferParticipant>,
    pub start_timestamp: Option<Timestamp>,
    pub end_timestamp: Option<Timestamp>,
    pub active_handshake_id: Option<String>,
}

structure!(
    ResponsibilityTransfer = RESPONSIBILITY_TRANSFER {
        arn,
        name,
        id,
        r#type,
        status,
        source,
        target,
        start_timestamp,
        end_timestamp,
        active_handshake_id
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Root {
    pub id: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_types: Option<Vec<PolicyTypeSummary>>,
}

structure!(Root = ROOT { id, arn, name, policy_types });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag = TAG { key, value });

#[derive(Debug, Clone, Default)]
pub struct TransferParticipant {
    pub management_account_id: Option<String>,
    pub management_account_email: Option<SecretText>,
}

structure!(TransferParticipant = TRANSFER_PARTICIPANT { management_account_id, management_account_email });
