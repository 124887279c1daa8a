//! CloudTrail events.
//!
//! Source: AWS CloudTrail User Guide, "CloudTrail record contents" and "CloudTrail userIdentity element".

mod json;
mod outline;
#[cfg(any(test, feature = "testing"))]
pub mod samples;

use std::net::IpAddr;

use trent_types::{AccountId, Timestamp};

pub use json::EVENT_BYTES_MAX;
pub use outline::{Member, Span};

/// One event, as CloudTrail writes it.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// When the request came.
    pub time: Timestamp,
    /// Unique id of the event: a UUID.
    pub event_id: &'a str,
    /// Who made the request.
    pub identity: Identity<'a>,
    /// For instance `kms.amazonaws.com`.
    pub event_source: &'a str,
    /// The operation, for instance `Encrypt`.
    pub event_name: &'a str,
    /// Region of the request.
    pub region: &'a str,
    /// Where the request came from.
    pub source: Source<'a>,
    /// The `User-Agent` header.
    pub user_agent: Option<&'a str>,
    /// The error that was answered.
    pub error: Option<EventError<'a>>,
    /// The request's parameters without secrets: the text of a JSON object. `None` is written as `null`.
    pub request_parameters: Option<&'a str>,
    /// The answer's elements, where the operation changes something: the text of a JSON object.
    pub response_elements: Option<&'a str>,
    /// More about the event: the text of a JSON object.
    pub additional_event_data: Option<&'a str>,
    /// What a service did of its own accord: the text of a JSON object.
    pub service_event_details: Option<&'a str>,
    /// Id of the request; service events have none.
    pub request_id: Option<&'a str>,
    /// Whether the operation only reads.
    pub read_only: bool,
    /// What was touched. `None` leaves the member out, an empty list is written as one.
    pub resources: Option<Vec<EventResource<'a>>>,
    /// Whether a caller or a service caused it.
    pub kind: EventKind,
    /// Account that gets the event.
    pub recipient: AccountId,
    /// What the events of one request have in common where several accounts get one each: a UUID.
    pub shared_event_id: Option<&'a str>,
    /// The TLS connection, if there was one.
    pub tls: Option<Tls<'a>>,
}

/// Who made a request: CloudTrail's `userIdentity`.
#[derive(Debug, Clone)]
pub enum Identity<'a> {
    /// An account's root user.
    Root {
        /// The account.
        account: AccountId,
        /// For instance `arn:aws:iam::111122223333:root`.
        arn: String,
        /// Access key that signed the request.
        access_key_id: &'a str,
        /// The temporary credentials, if it was such that signed the request.
        session: Option<SessionContext<'a>>,
    },
    /// An IAM user.
    IamUser {
        /// The user's account.
        account: AccountId,
        /// For instance `arn:aws:iam::111122223333:user/Alice`.
        arn: String,
        /// Unique id of the user.
        principal_id: &'a str,
        /// Friendly name of the user.
        user_name: &'a str,
        /// Access key that signed the request.
        access_key_id: &'a str,
        /// The temporary credentials, if it was such that signed the request.
        session: Option<SessionContext<'a>>,
    },
    /// A session of a role.
    AssumedRole {
        /// The role's account.
        account: AccountId,
        /// For instance `arn:aws:sts::111122223333:assumed-role/Deploy/build-7`.
        arn: String,
        /// Unique id of the role, `:`, and the session's name.
        principal_id: String,
        /// Access key that signed the request.
        access_key_id: &'a str,
        /// The session.
        session: Option<SessionContext<'a>>,
    },
    /// A session of `GetFederationToken`.
    FederatedUser {
        /// The account of the user who federated.
        account: AccountId,
        /// For instance `arn:aws:sts::111122223333:federated-user/Bob`.
        arn: String,
        /// Account id, `:`, and the session's name.
        principal_id: String,
        /// Access key that signed the request.
        access_key_id: &'a str,
        /// The session.
        session: Option<SessionContext<'a>>,
    },
    /// A caller of another account, as the owner of what it used is told: which principal, not what it is called.
    Account {
        /// The caller's account.
        account: AccountId,
        /// Unique id of the caller; of a role's session with `:` and the session's name.
        principal_id: String,
    },
    /// A service of this server, for instance `kms.amazonaws.com`.
    Service {
        /// Its name.
        invoked_by: &'a str,
        /// The account that it acts for.
        account: AccountId,
    },
    /// A caller on whose behalf a service of this server made a request of its own.
    OnBehalf {
        /// The caller.
        caller: Box<Identity<'a>>,
        /// The service, for instance `kms.amazonaws.com`.
        invoked_by: &'a str,
    },
    /// A caller that did not prove who it is.
    Unproven {
        /// Access key id that it claims.
        access_key_id: Option<&'a str>,
    },
}

/// Temporary credentials: CloudTrail's `sessionContext`.
#[derive(Debug, Clone)]
pub struct SessionContext<'a> {
    /// The role that was assumed; none for temporary credentials of a user or the root user.
    pub issuer: Option<SessionIssuer<'a>>,
    /// When the credentials were given out.
    pub created: Timestamp,
    /// Whether a multi-factor device was asked then.
    pub mfa_authenticated: bool,
    /// The source identity, if one was set.
    pub source_identity: Option<&'a str>,
}

/// The role or user that a session belongs to: CloudTrail's `sessionIssuer`.
#[derive(Debug, Clone)]
pub struct SessionIssuer<'a> {
    /// What it is.
    pub kind: IssuerKind,
    /// Its account.
    pub account: AccountId,
    /// Its ARN, with its path.
    pub arn: String,
    /// Its unique id.
    pub principal_id: &'a str,
    /// Its friendly name; the root user has none.
    pub name: Option<&'a str>,
}

/// What a session can belong to.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail userIdentity element", `sessionIssuer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IssuerKind {
    /// A role.
    Role,
    /// A user who federated another.
    IamUser,
    /// A root user who federated another.
    Root,
}

/// Where a request came from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A peer's address.
    Address(IpAddr),
    /// A service of this server.
    Service(&'a str),
}

/// The error that was answered.
#[derive(Debug, Clone, Copy)]
pub struct EventError<'a> {
    /// For instance `AccessDenied`.
    pub code: &'a str,
    /// Its message.
    pub message: Option<&'a str>,
}

/// A resource that was touched.
#[derive(Debug, Clone)]
pub struct EventResource<'a> {
    /// The resource's ARN.
    pub arn: &'a str,
    /// Account that owns it.
    pub account: AccountId,
    /// For instance `AWS::KMS::Key`.
    pub kind: &'a str,
}

/// Whether a caller or a service caused an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// `AwsApiCall`.
    ApiCall,
    /// `AwsServiceEvent`.
    ServiceEvent,
}

/// The TLS connection of a request: CloudTrail's `tlsDetails`.
#[derive(Debug, Clone, Copy)]
pub struct Tls<'a> {
    /// For instance `TLSv1.3`.
    pub version: &'a str,
    /// For instance `TLS_AES_256_GCM_SHA384`.
    pub cipher_suite: &'a str,
    /// The `Host` header.
    pub host: Option<&'a str>,
    /// The group of the key exchange, for instance `X25519MLKEM768`.
    pub key_exchange: Option<&'a str>,
}
