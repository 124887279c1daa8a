//! Audit events of requests, and of what services do of their own accord.

use trent_audit::{
    Event, EventError, EventKind, EventResource, Identity, IssuerKind, SessionContext, SessionIssuer, Source, Tls,
};
use trent_model::runtime::common_errors::ACCESS_DENIED_EXCEPTION;
use trent_model::{AwsError, ServiceModel};
use trent_types::{AccountId, Principal, Timestamp, principal};

use crate::{Origin, Resource};

/// CloudTrail's code for a request that was not allowed, whatever the service calls it.
const ACCESS_DENIED: &str = "AccessDenied";

/// Services whose events list resources even where there are none. Source: AWS KMS Developer Guide, examples of log
/// entries, "ListAliases".
const ALWAYS_LISTED: &[&str] = &["kms"];

/// Who made a request, from where and when.
#[derive(Clone)]
pub(crate) struct Made<'a> {
    pub(crate) identity: Identity<'a>,
    pub(crate) recipient: AccountId,
    /// What this event and those of other accounts have in common, if others get one.
    pub(crate) shared_event_id: Option<&'a str>,
    pub(crate) origin: &'a Origin,
    pub(crate) region: &'a str,
    pub(crate) request_id: &'a str,
    pub(crate) event_id: &'a str,
    pub(crate) time: Timestamp,
}

/// What was asked for, and what became of it.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) operation: &'a str,
    pub(crate) service: &'static ServiceModel,
    pub(crate) read_only: bool,
    pub(crate) request_parameters: Option<&'a str>,
    pub(crate) response_elements: Option<&'a str>,
    pub(crate) additional: Option<&'a str>,
    pub(crate) resources: &'a [Resource],
    pub(crate) error: Option<&'a AwsError>,
}

/// The event of a request.
pub(crate) fn of_request<'a>(made: Made<'a>, told: &Told<'a>) -> Event<'a> {
    Event {
        time: made.time,
        event_id: made.event_id,
        identity: made.identity,
        event_source: told.service.event_source,
        event_name: told.operation,
        region: made.region,
        source: Source::Address(made.origin.source_ip),
        user_agent: made.origin.user_agent.as_deref(),
        error: told.error.map(|error| {
            let denied = *error.shape == ACCESS_DENIED_EXCEPTION;
            // AWS IAM's events say `NoSuchEntityException` where its answers say `NoSuchEntity`.
            let code = if denied { ACCESS_DENIED } else { error.shape.name };
            EventError { code, message: error.recorded.as_deref().or(error.message.as_deref()) }
        }),
        request_parameters: told.request_parameters,
        response_elements: told.response_elements,
        additional_event_data: told.additional,
        service_event_details: None,
        request_id: Some(made.request_id),
        read_only: told.read_only,
        resources: match told.resources {
            [] if !ALWAYS_LISTED.contains(&told.service.id) => None,
            touched => Some(resources(touched)),
        },
        kind: EventKind::ApiCall,
        recipient: made.recipient,
        shared_event_id: made.shared_event_id,
        tls: made.origin.tls.map(|tls| Tls {
            version: tls.version,
            cipher_suite: tls.cipher_suite,
            key_exchange: tls.key_exchange,
            host: made.origin.host.as_deref(),
        }),
    }
}

/// The caller, as the owner of another account's resource is told of it.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail userIdentity element", `AWSAccount`.
pub(crate) fn foreign_identity(caller: &Principal) -> Identity<'static> {
    Identity::Account { account: caller.account, principal_id: caller.unique_id().into_owned() }
}

/// The caller, as events name it.
pub(crate) fn identity(caller: &Principal) -> Identity<'_> {
    let Principal { account, access_key_id, .. } = caller;
    let (account, arn) = (*account, caller.arn().text());
    match &caller.identity {
        principal::Identity::Root => Identity::Root { account, arn, access_key_id, session: session(caller, None) },
        principal::Identity::User(user) => Identity::IamUser {
            account,
            arn,
            principal_id: &user.id,
            user_name: &user.name,
            access_key_id,
            session: session(caller, None),
        },
        principal::Identity::RoleSession(role) => {
            let issuer = SessionIssuer {
                kind: IssuerKind::Role,
                account,
                arn: caller.policy_arn().text(),
                principal_id: &role.role_id,
                name: Some(&role.role_name),
            };
            Identity::AssumedRole {
                account,
                arn,
                principal_id: caller.unique_id().into_owned(),
                access_key_id,
                session: session(caller, Some(issuer)),
            }
        }
        principal::Identity::Federated(federated) => {
            let user = federated.by.as_ref();
            let issuer = SessionIssuer {
                kind: if user.is_some() { IssuerKind::IamUser } else { IssuerKind::Root },
                account,
                arn: caller.issuer_arn().unwrap_or_default(),
                principal_id: caller.issuer_id().unwrap_or_default(),
                name: user.map(|user| user.name.as_str()),
            };
            Identity::FederatedUser {
                account,
                arn,
                principal_id: caller.unique_id().into_owned(),
                access_key_id,
                session: session(caller, Some(issuer)),
            }
        }
        principal::Identity::Service(name) => Identity::Service { invoked_by: name, account },
    }
}

fn session<'a>(caller: &'a Principal, issuer: Option<SessionIssuer<'a>>) -> Option<SessionContext<'a>> {
    caller.session.as_ref().map(|session| SessionContext {
        issuer,
        created: session.issued,
        mfa_authenticated: session.mfa,
        source_identity: session.source_identity.as_deref(),
    })
}

pub(crate) fn resources(resources: &[Resource]) -> Vec<EventResource<'_>> {
    let listed = |resource: &'_ Resource| resource.kind.is_some();
    resources
        .iter()
        .filter(|resource| listed(resource))
        .map(|resource| EventResource {
            arn: &resource.arn,
            account: resource.account,
            kind: resource.kind.unwrap_or_default(),
        })
        .collect()
}
