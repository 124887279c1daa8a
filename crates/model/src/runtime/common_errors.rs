//! Errors that every service can answer with.
//!
//! Source: AWS KMS API Reference, "Common Error Types".

use super::error::{ErrorShape, Fault};

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $status:literal, $fault:ident;)*) => {
        $(
            $(#[$doc])*
            pub static $name: ErrorShape =
                ErrorShape { name: $code, code: $code, status: $status, fault: Fault::$fault };
        )*
    };
}

shapes! {
    /// The caller may not do this.
    ACCESS_DENIED_EXCEPTION = "AccessDeniedException", 400, Client;
    /// `AccessDenied`, the same for query services.
    ACCESS_DENIED = "AccessDenied", 403, Client;
    /// The security token has expired.
    EXPIRED_TOKEN_EXCEPTION = "ExpiredTokenException", 403, Client;
    /// `ExpiredToken`, the same for query services.
    EXPIRED_TOKEN = "ExpiredToken", 403, Client;
    /// The `Authorization` header or its query form lacks something or can't be read.
    INCOMPLETE_SIGNATURE_EXCEPTION = "IncompleteSignatureException", 403, Client;
    /// `IncompleteSignature`, the same for query services.
    INCOMPLETE_SIGNATURE = "IncompleteSignature", 403, Client;
    /// Something failed here.
    INTERNAL_FAILURE = "InternalFailure", 500, Server;
    /// The action or version does not exist (query services).
    INVALID_ACTION = "InvalidAction", 400, Client;
    /// The access key or token is unknown (query services).
    INVALID_CLIENT_TOKEN_ID = "InvalidClientTokenId", 403, Client;
    /// The signature does not match the request.
    INVALID_SIGNATURE_EXCEPTION = "InvalidSignatureException", 403, Client;
    /// The HTTP request can't be understood.
    MALFORMED_HTTP_REQUEST_EXCEPTION = "MalformedHttpRequestException", 400, Client;
    /// The parameters can't be read into the operation's input (query services).
    MALFORMED_INPUT = "MalformedInput", 400, Client;
    /// There is no signature at all.
    MISSING_AUTHENTICATION_TOKEN_EXCEPTION = "MissingAuthenticationTokenException", 403, Client;
    /// `MissingAuthenticationToken`, the same for query services.
    MISSING_AUTHENTICATION_TOKEN = "MissingAuthenticationToken", 403, Client;
    /// The body is larger than the service takes.
    REQUEST_ENTITY_TOO_LARGE_EXCEPTION = "RequestEntityTooLargeException", 413, Client;
    /// The request did not arrive in time.
    REQUEST_TIMEOUT_EXCEPTION = "RequestTimeoutException", 408, Client;
    /// The body can't be read into the operation's input.
    SERIALIZATION_EXCEPTION = "SerializationException", 400, Client;
    /// The server can't answer now.
    SERVICE_UNAVAILABLE_EXCEPTION = "ServiceUnavailableException", 503, Server;
    /// The signature does not match the request (query services).
    SIGNATURE_DOES_NOT_MATCH = "SignatureDoesNotMatch", 403, Client;
    /// Too many requests.
    THROTTLING_EXCEPTION = "ThrottlingException", 400, Client;
    /// `Throttling`, the same for query services.
    THROTTLING = "Throttling", 400, Client;
    /// The operation does not exist.
    UNKNOWN_OPERATION_EXCEPTION = "UnknownOperationException", 404, Client;
    /// The access key or token is unknown.
    UNRECOGNIZED_CLIENT_EXCEPTION = "UnrecognizedClientException", 403, Client;
    /// A member of the input breaks a constraint (query services).
    VALIDATION_ERROR = "ValidationError", 400, Client;
    /// A member of the input breaks a constraint.
    VALIDATION_EXCEPTION = "ValidationException", 400, Client;
}
