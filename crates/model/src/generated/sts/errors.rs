//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static EXPIRED_TOKEN_EXCEPTION: ErrorShape =
    ErrorShape { name: "ExpiredTokenException", code: "ExpiredTokenException", status: 400, fault: Fault::Client };

pub static EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "ExpiredTradeInTokenException",
    code: "ExpiredTradeInTokenException",
    status: 400,
    fault: Fault::Client,
};

pub static IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorShape = ErrorShape {
    name: "IDPCommunicationErrorException",
    code: "IDPCommunicationError",
    status: 400,
    fault: Fault::Client,
};

pub static IDP_REJECTED_CLAIM_EXCEPTION: ErrorShape =
    ErrorShape { name: "IDPRejectedClaimException", code: "IDPRejectedClaim", status: 403, fault: Fault::Client };

pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidAuthorizationMessageException",
    code: "InvalidAuthorizationMessageException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidIdentityTokenException",
    code: "InvalidIdentityToken",
    status: 400,
    fault: Fault::Client,
};

pub static JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "JWTPayloadSizeExceededException",
    code: "JWTPayloadSizeExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    fault: Fault::Client,
};

pub static OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "OutboundWebIdentityFederationDisabledException",
    code: "OutboundWebIdentityFederationDisabledException",
    status: 403,
    fault: Fault::Client,
};

pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorShape = ErrorShape {
    name: "PackedPolicyTooLargeException",
    code: "PackedPolicyTooLarge",
    status: 400,
    fault: Fault::Client,
};

pub static REGION_DISABLED_EXCEPTION: ErrorShape =
    ErrorShape { name: "RegionDisabledException", code: "RegionDisabledException", status: 403, fault: Fault::Client };

pub static SESSION_DURATION_ESCALATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "SessionDurationEscalationException",
    code: "SessionDurationEscalationException",
    status: 403,
    fault: Fault::Client,
};
