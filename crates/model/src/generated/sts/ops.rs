//! Written by `cargo xtask codegen`; not to be edited.

use super::{
    AssumeRoleRequest, AssumeRoleResponse, AssumeRoleWithSAMLRequest, AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, AssumeRootRequest, AssumeRootResponse,
    DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse, GetDelegatedAccessTokenRequest,
    GetDelegatedAccessTokenResponse, GetFederationTokenRequest, GetFederationTokenResponse, GetSessionTokenRequest,
    GetSessionTokenResponse, GetWebIdentityTokenRequest, GetWebIdentityTokenResponse, SERVICE, errors,
};
use crate::runtime::operation::{OperationShape, operation};
use crate::runtime::structure::enumeration;

operation! {
    AssumeRole(AssumeRoleRequest) -> AssumeRoleResponse [
        EXPIRED_TOKEN_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION,
        REGION_DISABLED_EXCEPTION,
    ]
}

operation! {
    AssumeRoleWithSAML(AssumeRoleWithSAMLRequest) -> AssumeRoleWithSAMLResponse [
        EXPIRED_TOKEN_EXCEPTION, IDP_REJECTED_CLAIM_EXCEPTION, INVALID_IDENTITY_TOKEN_EXCEPTION,
        MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, REGION_DISABLED_EXCEPTION,
    ] unsigned
}

operation! {
    AssumeRoleWithWebIdentity(AssumeRoleWithWebIdentityRequest) -> AssumeRoleWithWebIdentityResponse [
        EXPIRED_TOKEN_EXCEPTION, IDP_COMMUNICATION_ERROR_EXCEPTION, IDP_REJECTED_CLAIM_EXCEPTION,
        INVALID_IDENTITY_TOKEN_EXCEPTION, MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION,
        REGION_DISABLED_EXCEPTION,
    ] unsigned
}

operation! {
    AssumeRoot(AssumeRootRequest) -> AssumeRootResponse [
        EXPIRED_TOKEN_EXCEPTION, REGION_DISABLED_EXCEPTION,
    ]
}

operation! {
    DecodeAuthorizationMessage(DecodeAuthorizationMessageRequest) -> DecodeAuthorizationMessageResponse [
        INVALID_AUTHORIZATION_MESSAGE_EXCEPTION,
    ]
}

operation! {
    GetAccessKeyInfo(GetAccessKeyInfoRequest) -> GetAccessKeyInfoResponse []
}

operation! {
    GetCallerIdentity(GetCallerIdentityRequest) -> GetCallerIdentityResponse []
}

operation! {
    GetDelegatedAccessToken(GetDelegatedAccessTokenRequest) -> GetDelegatedAccessTokenResponse [
        EXPIRED_TRADE_IN_TOKEN_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, REGION_DISABLED_EXCEPTION,
    ]
}

operation! {
    GetFederationToken(GetFederationTokenRequest) -> GetFederationTokenResponse [
        MALFORMED_POLICY_DOCUMENT_EXCEPTION, PACKED_POLICY_TOO_LARGE_EXCEPTION, REGION_DISABLED_EXCEPTION,
    ]
}

operation! {
    GetSessionToken(GetSessionTokenRequest) -> GetSessionTokenResponse [
        REGION_DISABLED_EXCEPTION,
    ]
}

operation! {
    GetWebIdentityToken(GetWebIdentityTokenRequest) -> GetWebIdentityTokenResponse [
        JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION, OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION,
        SESSION_DURATION_ESCALATION_EXCEPTION,
    ]
}

enumeration! {
    /// Every operation of the service.
    OperationName {
        AssumeRole = "AssumeRole", AssumeRoleWithSAML = "AssumeRoleWithSAML",
        AssumeRoleWithWebIdentity = "AssumeRoleWithWebIdentity", AssumeRoot = "AssumeRoot",
        DecodeAuthorizationMessage = "DecodeAuthorizationMessage", GetAccessKeyInfo = "GetAccessKeyInfo",
        GetCallerIdentity = "GetCallerIdentity", GetDelegatedAccessToken = "GetDelegatedAccessToken",
        GetFederationToken = "GetFederationToken", GetSessionToken = "GetSessionToken",
        GetWebIdentityToken = "GetWebIdentityToken",
    }
}

/// What the model says about each operation.
pub static OPERATIONS: [OperationShape; 11] = [
    OperationShape::of::<AssumeRole>(),
    OperationShape::of::<AssumeRoleWithSAML>(),
    OperationShape::of::<AssumeRoleWithWebIdentity>(),
    OperationShape::of::<AssumeRoot>(),
    OperationShape::of::<DecodeAuthorizationMessage>(),
    OperationShape::of::<GetAccessKeyInfo>(),
    OperationShape::of::<GetCallerIdentity>(),
    OperationShape::of::<GetDelegatedAccessToken>(),
    OperationShape::of::<GetFederationToken>(),
    OperationShape::of::<GetSessionToken>(),
    OperationShape::of::<GetWebIdentityToken>(),
];
