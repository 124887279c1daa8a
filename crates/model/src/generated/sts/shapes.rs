//! Written by `cargo xtask codegen`; not to be edited.

use super::patterns;
use crate::runtime::shape::{Bounds, Member, Shape, StructureShape};

pub(super) static ASSUME_ROLE_REQUEST: StructureShape = StructureShape {
    name: "AssumeRoleRequest",
    members: &[
        Member::required("RoleArn", &ARN_TYPE_SHAPE),
        Member::required("RoleSessionName", &ROLE_SESSION_NAME_TYPE_SHAPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE),
        Member::optional("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("TransitiveTagKeys", &TAG_KEY_LIST_TYPE_SHAPE),
        Member::optional("ExternalId", &EXTERNAL_ID_TYPE_SHAPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE_SHAPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE_SHAPE),
        Member::optional("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROLE_WITH_SAML_REQUEST: StructureShape = StructureShape {
    name: "AssumeRoleWithSAMLRequest",
    members: &[
        Member::required("RoleArn", &ARN_TYPE_SHAPE),
        Member::required("PrincipalArn", &ARN_TYPE_SHAPE),
        Member::required("SAMLAssertion", &SAML_ASSERTION_TYPE_SHAPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: StructureShape = StructureShape {
    name: "AssumeRoleWithWebIdentityRequest",
    members: &[
        Member::required("RoleArn", &ARN_TYPE_SHAPE),
        Member::required("RoleSessionName", &ROLE_SESSION_NAME_TYPE_SHAPE),
        Member::required("WebIdentityToken", &CLIENT_TOKEN_TYPE_SHAPE),
        Member::optional("ProviderId", &URL_TYPE_SHAPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROOT_REQUEST: StructureShape = StructureShape {
    name: "AssumeRootRequest",
    members: &[
        Member::required("TargetPrincipal", &TARGET_PRINCIPAL_TYPE_SHAPE),
        Member::required("TaskPolicyArn", &POLICY_DESCRIPTOR_TYPE_SHAPE),
        Member::optional("DurationSeconds", &ROOT_DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static DECODE_AUTHORIZATION_MESSAGE_REQUEST: StructureShape = StructureShape {
    name: "DecodeAuthorizationMessageRequest",
    members: &[Member::required("EncodedMessage", &ENCODED_MESSAGE_TYPE_SHAPE)],
};

pub(super) static GET_ACCESS_KEY_INFO_REQUEST: StructureShape = StructureShape {
    name: "GetAccessKeyInfoRequest",
    members: &[Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE)],
};

pub(super) static GET_CALLER_IDENTITY_REQUEST: StructureShape =
    StructureShape { name: "GetCallerIdentityRequest", members: &[] };

pub(super) static GET_DELEGATED_ACCESS_TOKEN_REQUEST: StructureShape = StructureShape {
    name: "GetDelegatedAccessTokenRequest",
    members: &[Member::required("TradeInToken", &TRADE_IN_TOKEN_TYPE_SHAPE)],
};

pub(super) static GET_FEDERATION_TOKEN_REQUEST: StructureShape = StructureShape {
    name: "GetFederationTokenRequest",
    members: &[
        Member::required("Name", &USER_NAME_TYPE_SHAPE),
        Member::optional("Policy", &SESSION_POLICY_DOCUMENT_TYPE_SHAPE),
        Member::optional("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE_SHAPE),
        Member::optional("DurationSeconds", &DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static GET_SESSION_TOKEN_REQUEST: StructureShape = StructureShape {
    name: "GetSessionTokenRequest",
    members: &[
        Member::optional("DurationSeconds", &DURATION_SECONDS_TYPE_SHAPE),
        Member::optional("SerialNumber", &SERIAL_NUMBER_TYPE_SHAPE),
        Member::optional("TokenCode", &TOKEN_CODE_TYPE_SHAPE),
        Member::optional("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static GET_WEB_IDENTITY_TOKEN_REQUEST: StructureShape = StructureShape {
    name: "GetWebIdentityTokenRequest",
    members: &[
        Member::required("Audience", &WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE_SHAPE),
        Member::optional("DurationSeconds", &WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE_SHAPE),
        Member::required("SigningAlgorithm", &JWT_ALGORITHM_TYPE_SHAPE),
        Member::optional("Tags", &TAG_LIST_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROLE_RESPONSE: StructureShape = StructureShape {
    name: "AssumeRoleResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER_SHAPE),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE_SHAPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROLE_WITH_SAML_RESPONSE: StructureShape = StructureShape {
    name: "AssumeRoleWithSAMLResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER_SHAPE),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE_SHAPE),
        Member::optional("Subject", &SUBJECT_SHAPE),
        Member::optional("SubjectType", &SUBJECT_TYPE_SHAPE),
        Member::optional("Issuer", &ISSUER_SHAPE),
        Member::optional("Audience", &AUDIENCE_SHAPE),
        Member::optional("NameQualifier", &NAME_QUALIFIER_SHAPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: StructureShape = StructureShape {
    name: "AssumeRoleWithWebIdentityResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE_SHAPE),
        Member::optional("AssumedRoleUser", &ASSUMED_ROLE_USER_SHAPE),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE_SHAPE),
        Member::optional("Provider", &ISSUER_SHAPE),
        Member::optional("Audience", &AUDIENCE_SHAPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUME_ROOT_RESPONSE: StructureShape = StructureShape {
    name: "AssumeRootResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("SourceIdentity", &SOURCE_IDENTITY_TYPE_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static DECODE_AUTHORIZATION_MESSAGE_RESPONSE: StructureShape = StructureShape {
    name: "DecodeAuthorizationMessageResponse",
    members: &[Member::optional("DecodedMessage", &DECODED_MESSAGE_TYPE_SHAPE)],
};

pub(super) static GET_ACCESS_KEY_INFO_RESPONSE: StructureShape =
    StructureShape { name: "GetAccessKeyInfoResponse", members: &[Member::optional("Account", &ACCOUNT_TYPE_SHAPE)] };

pub(super) static GET_CALLER_IDENTITY_RESPONSE: StructureShape = StructureShape {
    name: "GetCallerIdentityResponse",
    members: &[
        Member::optional("UserId", &USER_ID_TYPE_SHAPE),
        Member::optional("Account", &ACCOUNT_TYPE_SHAPE),
        Member::optional("Arn", &ARN_TYPE_SHAPE),
    ],
};

pub(super) static GET_DELEGATED_ACCESS_TOKEN_RESPONSE: StructureShape = StructureShape {
    name: "GetDelegatedAccessTokenResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE_SHAPE),
        Member::optional("AssumedPrincipal", &ARN_TYPE_SHAPE),
    ],
};

pub(super) static GET_FEDERATION_TOKEN_RESPONSE: StructureShape = StructureShape {
    name: "GetFederationTokenResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("FederatedUser", &FEDERATED_USER_SHAPE),
        Member::optional("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static GET_SESSION_TOKEN_RESPONSE: StructureShape = StructureShape {
    name: "GetSessionTokenResponse",
    members: &[
        Member::optional("Credentials", &CREDENTIALS_SHAPE),
        Member::optional("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE_SHAPE),
        Member::optional("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE_SHAPE),
    ],
};

pub(super) static GET_WEB_IDENTITY_TOKEN_RESPONSE: StructureShape = StructureShape {
    name: "GetWebIdentityTokenResponse",
    members: &[
        Member::optional("WebIdentityToken", &WEB_IDENTITY_TOKEN_TYPE_SHAPE),
        Member::optional("Expiration", &DATE_TYPE_SHAPE),
    ],
};

pub(super) static ASSUMED_ROLE_USER: StructureShape = StructureShape {
    name: "AssumedRoleUser",
    members: &[
        Member::required("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE_SHAPE),
        Member::required("Arn", &ARN_TYPE_SHAPE),
    ],
};
pub(super) static ASSUMED_ROLE_USER_SHAPE: Shape = Shape::structure(&ASSUMED_ROLE_USER);

pub(super) static CREDENTIALS: StructureShape = StructureShape {
    name: "Credentials",
    members: &[
        Member::required("AccessKeyId", &ACCESS_KEY_ID_TYPE_SHAPE),
        Member::required("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE_SHAPE),
        Member::required("SessionToken", &TOKEN_TYPE_SHAPE),
        Member::required("Expiration", &DATE_TYPE_SHAPE),
    ],
};
pub(super) static CREDENTIALS_SHAPE: Shape = Shape::structure(&CREDENTIALS);

pub(super) static FEDERATED_USER: StructureShape = StructureShape {
    name: "FederatedUser",
    members: &[Member::required("FederatedUserId", &FEDERATED_ID_TYPE_SHAPE), Member::required("Arn", &ARN_TYPE_SHAPE)],
};
pub(super) static FEDERATED_USER_SHAPE: Shape = Shape::structure(&FEDERATED_USER);

pub(super) static POLICY_DESCRIPTOR_TYPE: StructureShape =
    StructureShape { name: "PolicyDescriptorType", members: &[Member::optional("arn", &ARN_TYPE_SHAPE)] };
pub(super) static POLICY_DESCRIPTOR_TYPE_SHAPE: Shape = Shape::structure(&POLICY_DESCRIPTOR_TYPE);

pub(super) static PROVIDED_CONTEXT: StructureShape = StructureShape {
    name: "ProvidedContext",
    members: &[
        Member::optional("ProviderArn", &ARN_TYPE_SHAPE),
        Member::optional("ContextAssertion", &CONTEXT_ASSERTION_TYPE_SHAPE),
    ],
};
pub(super) static PROVIDED_CONTEXT_SHAPE: Shape = Shape::structure(&PROVIDED_CONTEXT);

pub(super) static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("Key", &TAG_KEY_TYPE_SHAPE), Member::required("Value", &TAG_VALUE_TYPE_SHAPE)],
};
pub(super) static TAG_SHAPE: Shape = Shape::structure(&TAG);

pub(super) static AUDIENCE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ISSUER_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static NAME_QUALIFIER_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static PROVIDED_CONTEXTS_LIST_TYPE_SHAPE: Shape =
    Shape::list(&PROVIDED_CONTEXT_SHAPE, Bounds::between(1, 5));
pub(super) static ROOT_DURATION_SECONDS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(0, 900));
pub(super) static SAML_ASSERTION_TYPE_SHAPE: Shape = Shape::text(Bounds::between(4, 100000)).secret();
pub(super) static SUBJECT_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SUBJECT_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static TARGET_PRINCIPAL_TYPE_SHAPE: Shape = Shape::text(Bounds::between(12, 2048));
pub(super) static ACCESS_KEY_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ACCESS_KEY_ID_TYPE, Bounds::between(16, 128));
pub(super) static ACCESS_KEY_SECRET_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static ACCOUNT_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static ARN_TYPE_SHAPE: Shape = Shape::text_like(&patterns::ARN_TYPE, Bounds::between(20, 2048));
pub(super) static ASSUMED_ROLE_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ASSUMED_ROLE_ID_TYPE, Bounds::between(2, 193));
pub(super) static CLIENT_TOKEN_TYPE_SHAPE: Shape = Shape::text(Bounds::between(4, 20000)).secret();
pub(super) static CONTEXT_ASSERTION_TYPE_SHAPE: Shape = Shape::text(Bounds::between(4, 2048));
pub(super) static DATE_TYPE_SHAPE: Shape = Shape::TIMESTAMP;
pub(super) static DECODED_MESSAGE_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static DURATION_SECONDS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(900, 129600));
pub(super) static ENCODED_MESSAGE_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 10240));
pub(super) static EXTERNAL_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::EXTERNAL_ID_TYPE, Bounds::between(2, 1224));
pub(super) static FEDERATED_ID_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::FEDERATED_ID_TYPE, Bounds::between(2, 193));
pub(super) static JWT_ALGORITHM_TYPE_SHAPE: Shape = Shape::text(Bounds::between(5, 5));
pub(super) static MINIMUM_SESSION_TOKEN_SIZE_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(0, 4096));
pub(super) static NON_NEGATIVE_INTEGER_TYPE_SHAPE: Shape = Shape::integer(Bounds::at_least(0));
pub(super) static POLICY_DESCRIPTOR_LIST_TYPE_SHAPE: Shape = Shape::list(&POLICY_DESCRIPTOR_TYPE_SHAPE, Bounds::NONE);
pub(super) static ROLE_DURATION_SECONDS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(900, 43200));
pub(super) static ROLE_SESSION_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ROLE_SESSION_NAME_TYPE, Bounds::between(2, 64));
pub(super) static SERIAL_NUMBER_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SERIAL_NUMBER_TYPE, Bounds::between(9, 256));
pub(super) static SESSION_POLICY_DOCUMENT_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SESSION_POLICY_DOCUMENT_TYPE, Bounds::between(1, 2048));
pub(super) static SESSION_TOKEN_SIZE_TYPE_SHAPE: Shape = Shape::integer(Bounds::at_least(0));
pub(super) static SESSION_TOKEN_UTILIZATION_TYPE_SHAPE: Shape = Shape::integer(Bounds::at_least(0));
pub(super) static SOURCE_IDENTITY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ROLE_SESSION_NAME_TYPE, Bounds::between(2, 64));
pub(super) static TAG_KEY_LIST_TYPE_SHAPE: Shape = Shape::list(&TAG_KEY_TYPE_SHAPE, Bounds::at_most(50));
pub(super) static TAG_KEY_TYPE_SHAPE: Shape = Shape::text_like(&patterns::TAG_KEY_TYPE, Bounds::between(1, 128));
pub(super) static TAG_LIST_TYPE_SHAPE: Shape = Shape::list(&TAG_SHAPE, Bounds::at_most(50));
pub(super) static TAG_VALUE_TYPE_SHAPE: Shape = Shape::text_like(&patterns::TAG_VALUE_TYPE, Bounds::between(0, 256));
pub(super) static TOKEN_CODE_TYPE_SHAPE: Shape = Shape::text_like(&patterns::TOKEN_CODE_TYPE, Bounds::between(6, 6));
pub(super) static TOKEN_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static TRADE_IN_TOKEN_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
pub(super) static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::SESSION_POLICY_DOCUMENT_TYPE, Bounds::at_least(1));
pub(super) static URL_TYPE_SHAPE: Shape = Shape::text(Bounds::between(4, 2048));
pub(super) static USER_ID_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static USER_NAME_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::ROLE_SESSION_NAME_TYPE, Bounds::between(2, 32));
pub(super) static WEB_IDENTITY_SUBJECT_TYPE_SHAPE: Shape = Shape::text(Bounds::between(6, 255));
pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_LIST_TYPE_SHAPE: Shape =
    Shape::list(&WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE_SHAPE, Bounds::between(1, 10));
pub(super) static WEB_IDENTITY_TOKEN_AUDIENCE_STRING_TYPE_SHAPE: Shape = Shape::text(Bounds::between(1, 1000));
pub(super) static WEB_IDENTITY_TOKEN_DURATION_SECONDS_TYPE_SHAPE: Shape = Shape::integer(Bounds::between(60, 3600));
pub(super) static WEB_IDENTITY_TOKEN_TYPE_SHAPE: Shape = Shape::text(Bounds::NONE).secret();
