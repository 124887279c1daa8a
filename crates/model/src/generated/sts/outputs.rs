//! Written by `cargo xtask codegen`; not to be edited.

use trent_types::{SecretText, Timestamp};

use super::shapes::{
    ASSUME_ROLE_RESPONSE, ASSUME_ROLE_WITH_SAML_RESPONSE, ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE, ASSUME_ROOT_RESPONSE,
    DECODE_AUTHORIZATION_MESSAGE_RESPONSE, GET_ACCESS_KEY_INFO_RESPONSE, GET_CALLER_IDENTITY_RESPONSE,
    GET_DELEGATED_ACCESS_TOKEN_RESPONSE, GET_FEDERATION_TOKEN_RESPONSE, GET_SESSION_TOKEN_RESPONSE,
    GET_WEB_IDENTITY_TOKEN_RESPONSE,
};
use super::{AssumedRoleUser, Credentials, FederatedUser};
use crate::runtime::operation::Output;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleResponse = ASSUME_ROLE_RESPONSE {
        credentials,
        assumed_role_user,
        packed_policy_size,
        source_identity,
        session_token_utilization,
        session_token_size
    }
);

impl Output for AssumeRoleResponse {}

#[derive(Debug, Clone, Default)]
pub struct AssumeRoleWithSAMLResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub subject: Option<String>,
    pub subject_type: Option<String>,
    pub issuer: Option<String>,
    pub audience: Option<String>,
    pub name_qualifier: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithSAMLResponse = ASSUME_ROLE_WITH_SAML_RESPONSE {
        credentials,
        assumed_role_user,
        packed_policy_size,
        subject,
        subject_type,
        issuer,
        audience,
        name_qualifier,
        source_identity,
        session_token_utilization,
        session_token_size
    }
);

impl Output for AssumeRoleWithSAMLResponse {}

#[derive(Debug, Clone, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRoleWithWebIdentityResponse = ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE {
        credentials,
        subject_from_web_identity_token,
        assumed_role_user,
        packed_policy_size,
        provider,
        audience,
        source_identity,
        session_token_utilization,
        session_token_size
    }
);

impl Output for AssumeRoleWithWebIdentityResponse {}

#[derive(Debug, Clone, Default)]
pub struct AssumeRootResponse {
    pub credentials: Option<Credentials>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    AssumeRootResponse =
        ASSUME_ROOT_RESPONSE { credentials, source_identity, session_token_utilization, session_token_size }
);

impl Output for AssumeRootResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DecodeAuthorizationMessageResponse {
    pub decoded_message: Option<String>,
}

structure!(DecodeAuthorizationMessageResponse = DECODE_AUTHORIZATION_MESSAGE_RESPONSE { decoded_message });

impl Output for DecodeAuthorizationMessageResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

structure!(GetAccessKeyInfoResponse = GET_ACCESS_KEY_INFO_RESPONSE { account });

impl Output for GetAccessKeyInfoResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

structure!(GetCallerIdentityResponse = GET_CALLER_IDENTITY_RESPONSE { user_id, account, arn });

impl Output for GetCallerIdentityResponse {}

#[derive(Debug, Clone, Default)]
pub struct GetDelegatedAccessTokenResponse {
    pub credentials: Option<Credentials>,
    pub packed_policy_size: Option<i32>,
    pub assumed_principal: Option<String>,
}

structure!(
    GetDelegatedAccessTokenResponse =
        GET_DELEGATED_ACCESS_TOKEN_RESPONSE { credentials, packed_policy_size, assumed_principal }
);

impl Output for GetDelegatedAccessTokenResponse {}

#[derive(Debug, Clone, Default)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    GetFederationTokenResponse = GET_FEDERATION_TOKEN_RESPONSE {
        credentials,
        federated_user,
        packed_policy_size,
        session_token_utilization,
        session_token_size
    }
);

impl Output for GetFederationTokenResponse {}

#[derive(Debug, Clone, Default)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

structure!(
    GetSessionTokenResponse = GET_SESSION_TOKEN_RESPONSE { credentials, session_token_utilization, session_token_size }
);

impl Output for GetSessionTokenResponse {}

#[derive(Debug, Clone, Default)]
pub struct GetWebIdentityTokenResponse {
    pub web_identity_token: Option<SecretText>,
    pub expiration: Option<Timestamp>,
}

structure!(GetWebIdentityTokenResponse = GET_WEB_IDENTITY_TOKEN_RESPONSE { web_identity_token, expiration });

impl Output for GetWebIdentityTokenResponse {}
