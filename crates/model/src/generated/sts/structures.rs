//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::{SecretText, Timestamp};

use super::shapes::{ASSUMED_ROLE_USER, CREDENTIALS, FEDERATED_USER, POLICY_DESCRIPTOR_TYPE, PROVIDED_CONTEXT, TAG};
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

structure!(AssumedRoleUser = ASSUMED_ROLE_USER { assumed_role_id, arn });

#[derive(Debug, Clone)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: SecretText,
    pub session_token: String,
    pub expiration: Timestamp,
}

structure!(Credentials = CREDENTIALS { access_key_id, secret_access_key, session_token, expiration });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

structure!(FederatedUser = FEDERATED_USER { federated_user_id, arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

structure!(PolicyDescriptorType = POLICY_DESCRIPTOR_TYPE { arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

structure!(ProvidedContext = PROVIDED_CONTEXT { provider_arn, context_assertion });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

structure!(Tag = TAG { key, value });
