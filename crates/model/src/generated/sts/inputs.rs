//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::SecretText;

use super::shapes::{
    ASSUME_ROLE_REQUEST, ASSUME_ROLE_WITH_SAML_REQUEST, ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST, ASSUME_ROOT_REQUEST,
    DECODE_AUTHORIZATION_MESSAGE_REQUEST, GET_ACCESS_KEY_INFO_REQUEST, GET_CALLER_IDENTITY_REQUEST,
    GET_DELEGATED_ACCESS_TOKEN_REQUEST, GET_FEDERATION_TOKEN_REQUEST, GET_SESSION_TOKEN_REQUEST,
    GET_WEB_IDENTITY_TOKEN_REQUEST,
};
use super::{PolicyDescriptorType, ProvidedContext, Tag};
use crate::runtime::operation::Input;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleRequest = ASSUME_ROLE_REQUEST {
        role_arn,
        role_session_name,
        policy_arns,
        policy,
        duration_seconds,
        tags,
        transitive_tag_keys,
        external_id,
        serial_number,
        token_code,
        source_identity,
        provided_contexts,
        minimum_session_token_size
    }
);

impl Input for AssumeRoleRequest {}

#[derive(Debug, Clone)]
pub struct AssumeRoleWithSAMLRequest {
    pub role_arn: String,
    pub principal_arn: String,
    pub saml_assertion: SecretText,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithSAMLRequest = ASSUME_ROLE_WITH_SAML_REQUEST {
        role_arn,
        principal_arn,
        saml_assertion,
        policy_arns,
        policy,
        duration_seconds,
        minimum_session_token_size
    }
);

impl Input for AssumeRoleWithSAMLRequest {}

#[derive(Debug, Clone)]
pub struct AssumeRoleWithWebIdentityRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub web_identity_token: SecretText,
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithWebIdentityRequest = ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST {
        role_arn,
        role_session_name,
        web_identity_token,
        provider_id,
        policy_arns,
        policy,
        duration_seconds,
        minimum_session_token_size
    }
);

impl Input for AssumeRoleWithWebIdentityRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssumeRootRequest {
    pub target_principal: String,
    pub task_policy_arn: PolicyDescriptorType,
    pub duration_seconds: Option<i32>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    AssumeRootRequest =
        ASSUME_ROOT_REQUEST { target_principal, task_policy_arn, duration_seconds, minimum_session_token_size }
);

impl Input for AssumeRootRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageRequest {
    pub encoded_message: String,
}

structure!(DecodeAuthorizationMessageRequest = DECODE_AUTHORIZATION_MESSAGE_REQUEST { encoded_message });

impl Input for DecodeAuthorizationMessageRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

structure!(GetAccessKeyInfoRequest = GET_ACCESS_KEY_INFO_REQUEST { access_key_id });

impl Input for GetAccessKeyInfoRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

structure!(GetCallerIdentityRequest = GET_CALLER_IDENTITY_REQUEST {});

impl Input for GetCallerIdentityRequest {}

#[derive(Debug, Clone)]
pub struct GetDelegatedAccessTokenRequest {
    pub trade_in_token: SecretText,
}

structure!(GetDelegatedAccessTokenRequest = GET_DELEGATED_ACCESS_TOKEN_REQUEST { trade_in_token });

impl Input for GetDelegatedAccessTokenRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    GetFederationTokenRequest =
        GET_FEDERATION_TOKEN_REQUEST { name, policy, policy_arns, duration_seconds, tags, minimum_session_token_size }
);

impl Input for GetFederationTokenRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

structure!(
    GetSessionTokenRequest =
        GET_SESSION_TOKEN_REQUEST { duration_seconds, serial_number, token_code, minimum_session_token_size }
);

impl Input for GetSessionTokenRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWebIdentityTokenRequest {
    pub audience: Vec<String>,
    pub duration_seconds: Option<i32>,
    pub signing_algorithm: String,
    pub tags: Option<Vec<Tag>>,
}

structure!(
    GetWebIdentityTokenRequest = GET_WEB_IDENTITY_TOKEN_REQUEST { audience, duration_seconds, signing_algorithm, tags }
);

impl Input for GetWebIdentityTokenRequest {}
