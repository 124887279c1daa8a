//! The one place where authorization is proved.

use trent_model::OperationModel;
use trent_model::runtime::common_errors::{ACCESS_DENIED, ACCESS_DENIED_EXCEPTION};
use trent_model::{AwsError, Protocol, ServiceModel};
use trent_policy::explain::{Trace, explain};
use trent_policy::{Caller, CallerKind, Context, Issuer, evaluate};
use trent_types::principal::Identity;
use trent_types::{AccountId, Principal, Region, Timestamp};
use trent_vault::{KeyHandle, KeyUse, Purpose};

use crate::request_context::RequestContext;
use crate::{CallContext, Cx, Engine, Failure, GrantGiven, Operation, OwnPolicy, Question, Records, Standing};

/// Whether decisions bind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enforcement {
    /// A request that is not allowed is refused.
    Enforced,
    /// Every request passes, but for what is nobody's to do: `trent dev` without `--enforce-iam`, nothing else.
    DevelopmentOnly,
}

/// The proof that a request may do what it asks for, together with what it asks for.
///
/// INVARIANT: made out of [`Allowed`] alone, which the private `authorize` of this crate's pipeline makes. An operation can
/// act, use a key in the vault or write records only with it, so that a forgotten check does not compile.
pub struct Authorized<'a, O: Operation> {
    input: &'a <O::Model as OperationModel>::Input,
    loaded: O::Loaded,
    account: AccountId,
    region: &'a Region,
    owners_events: Vec<OwnersEvent>,
}

/// The event that another account than the caller's gets, as it owns what is acted on.
pub(crate) struct OwnersEvent {
    pub(crate) account: AccountId,
    pub(crate) id: String,
}

impl<'a, O: Operation> Authorized<'a, O> {
    /// The request's input.
    pub const fn input(&self) -> &'a <O::Model as OperationModel>::Input {
        self.input
    }

    /// What was loaded and decided on.
    pub const fn loaded(&self) -> &O::Loaded {
        &self.loaded
    }

    /// The caller's account.
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The Region that was called.
    pub const fn region(&self) -> &'a Region {
        self.region
    }

    /// Id of the audit event of the request in the log of an account that owns what is acted on.
    pub fn event_id_of<'b>(&'b self, owner: AccountId, cx: &Cx<'b, O::Service>) -> &'b str {
        let theirs = self.owners_events.iter().find(|event| event.account == owner);
        theirs.map_or(cx.event_id, |event| event.id.as_str())
    }

    /// The vault's ticket for using the KMS key `handle`, which must be one of those that the questions were about.
    pub fn key_use(&self, handle: KeyHandle, purpose: Purpose) -> KeyUse {
        KeyUse::assertion(handle, purpose)
    }
}

/// The decision that a request may do what it asks for, which exists once for all operations.
///
/// INVARIANT: made by [`authorize`] alone.
pub(crate) struct Allowed<'a> {
    account: AccountId,
    region: &'a Region,
    owners_events: Vec<OwnersEvent>,
}

impl<'a> Allowed<'a> {
    /// The same, and what other accounts are told of it.
    pub(crate) fn telling(mut self, owners_events: Vec<OwnersEvent>) -> Self {
        self.owners_events = owners_events;
        self
    }

    /// The proof for the operation whose request was decided on.
    pub(crate) fn proof<O: Operation>(
        self,
        input: &'a <O::Model as OperationModel>::Input,
        loaded: O::Loaded,
    ) -> Authorized<'a, O> {
        let Self { account, region, owners_events } = self;
        Authorized { input, loaded, account, region, owners_events }
    }
}

/// Why a request is refused: what the caller is told, and the path of the decision, which administrators find in the
/// audit event.
pub(crate) struct Refusal {
    pub(crate) error: AwsError,
    pub(crate) path: String,
}

/// Puts every question whose decision binds to the policies. The first that is not answered with yes refuses the request.
pub(crate) async fn authorize<'a>(
    engine: &Engine,
    service: &ServiceModel,
    call: &'a CallContext,
    standing: &Standing,
    now: Timestamp,
    questions: &[Question],
) -> Result<Allowed<'a>, Result<Refusal, Failure>> {
    let binds = |question: &&Question| engine.enforcement == Enforcement::Enforced || question.binds_always;
    for question in questions.iter().filter(binds) {
        match decide(call, standing, now, question, &engine.records).await {
            Ok(None) => {}
            Ok(Some(Refused { words, path, .. })) => {
                let error = denial(service, &call.principal, question, &words);
                return Err(Ok(Refusal { error, path }));
            }
            Err(failure) => return Err(Err(failure)),
        }
    }
    Ok(Allowed { account: call.principal.account, region: &call.region, owners_events: Vec::new() })
}

struct Refused {
    /// The end of AWS's sentence.
    words: String,
    path: String,
    is_explicit: bool,
}

/// The decision on one question: `None` allows. Grants are looked for only if nothing else allows and nothing denies.
async fn decide(
    call: &CallContext,
    standing: &Standing,
    now: Timestamp,
    question: &Question,
    records: &Records,
) -> Result<Option<Refused>, Failure> {
    let Some(grants) = &question.grants else {
        return decide_with(call, standing, now, question, None, Path::Told);
    };
    // Most requests that need a grant have one: the path is written down when there is none.
    let given = match decide_with(call, standing, now, question, None, Path::Untold)? {
        None => return Ok(None),
        Some(refused) if refused.is_explicit => None,
        Some(_) => grants.find(&call.principal, records).await?,
    };
    decide_with(call, standing, now, question, given.as_ref(), Path::Told)
}

/// Whether the path of a refusal is written down, which takes longer than the decision.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Path {
    Told,
    Untold,
}

fn decide_with(
    call: &CallContext,
    standing: &Standing,
    now: Timestamp,
    question: &Question,
    grant: Option<&GrantGiven>,
    path: Path,
) -> Result<Option<Refused>, Failure> {
    ask(call, standing, now, question, grant, None, |asked| match evaluate::evaluate(asked) {
        evaluate::Decision::Allowed { .. } => Ok(None),
        evaluate::Decision::Denied { because } => {
            let path = match path {
                Path::Told => serde_json::to_string(&explain(asked)).map_err(Failure::internal)?,
                Path::Untold => String::new(),
            };
            let words = because.explanation(&question.action);
            Ok(Some(Refused { words, path, is_explicit: because.is_explicit() }))
        }
    })
}

/// The path of the decision on a question of which `given` says what a request would. Gives no right to do anything.
pub(crate) async fn path(
    call: &CallContext,
    standing: &Standing,
    now: Timestamp,
    question: &Question,
    given: &(dyn Context + Sync),
    records: &Records,
) -> Result<Trace, Failure> {
    let needs_grant = |asked: &evaluate::Question<'_>| match evaluate::evaluate(asked) {
        evaluate::Decision::Allowed { .. } => false,
        evaluate::Decision::Denied { because } => !because.is_explicit(),
    };
    let grant = match &question.grants {
        Some(grants) if ask(call, standing, now, question, None, Some(given), needs_grant) => {
            grants.find(&call.principal, records).await?
        }
        Some(_) | None => None,
    };
    Ok(ask(call, standing, now, question, grant.as_ref(), Some(given), explain))
}

/// Puts a question to the policy engine.
fn ask<T>(
    call: &CallContext,
    standing: &Standing,
    now: Timestamp,
    question: &Question,
    grant: Option<&GrantGiven>,
    given: Option<&dyn Context>,
    answer: impl FnOnce(&evaluate::Question<'_>) -> T,
) -> T {
    let principal = &call.principal;
    let (arn, unique_id) = (principal.arn().text(), principal.unique_id());
    let issuer_arn = principal.issuer_arn();
    let caller = caller(principal, &arn, &unique_id, issuer_arn.as_deref());
    let own = question.context.as_deref();
    let region = question.region.as_ref().unwrap_or(&call.region);
    let resource_account = question.resource.account;
    let context = RequestContext { call, standing, now, region, resource_account, own, given };
    let (identity, session) = (all_named(&standing.identity), all_named(&standing.session));
    let levels: Vec<_> = standing.service_control.iter().map(|level| all_named(level)).collect();
    let levels: Vec<_> = levels.iter().map(Vec::as_slice).collect();
    answer(&evaluate::Question {
        caller: &caller,
        action: &question.action,
        resource: &question.resource.arn,
        resource_account: question.resource.account,
        context: &context,
        policies: evaluate::Policies {
            service_control: &levels,
            resource: question.policy.as_ref().map(OwnPolicy::named),
            identity: &identity,
            boundary: standing.boundary.as_ref().map(OwnPolicy::named),
            session: &session,
        },
        consent: question.consent,
        grant: grant.map(|given| evaluate::Grant { id: &given.id, grantee: &given.grantee }),
    })
}

fn all_named(policies: &[OwnPolicy]) -> Vec<evaluate::NamedPolicy<'_>> {
    policies.iter().map(OwnPolicy::named).collect()
}

fn caller<'a>(principal: &'a Principal, arn: &'a str, unique_id: &'a str, issuer_arn: Option<&'a str>) -> Caller<'a> {
    let kind = match &principal.identity {
        Identity::Root => CallerKind::Root,
        Identity::User(_) => CallerKind::User,
        Identity::RoleSession(_) => CallerKind::AssumedRole,
        Identity::Federated(_) => CallerKind::FederatedUser,
        Identity::Service(_) => CallerKind::Service,
    };
    let issuer = issuer_arn.zip(principal.issuer_id()).map(|(arn, unique_id)| Issuer { arn, unique_id });
    Caller { kind, account: principal.account, arn, unique_id, issuer }
}

fn denial(service: &ServiceModel, principal: &Principal, question: &Question, words: &str) -> AwsError {
    let shape = match service.protocol {
        Protocol::Json11 { .. } => &ACCESS_DENIED_EXCEPTION,
        Protocol::Query { .. } => &ACCESS_DENIED,
    };
    let Question { action, resource, shown_as, .. } = question;
    let message = format!(
        "User: {} is not authorized to perform: {action} on resource: {} {words}",
        principal.arn(),
        shown_as.as_ref().unwrap_or(&resource.arn),
    );
    AwsError::new(shape, message)
}

/// What the policies answer to a question that is not the request's own: whether something would be allowed. Gives no
/// right to do it.
///
/// # Errors
/// [`Failure::Internal`].
pub fn would_allow<S>(cx: &Cx<'_, S>, question: &Question) -> Result<bool, Failure> {
    Ok(decide_with(cx.call, cx.standing, cx.now, question, None, Path::Untold)?.is_none())
}

/// The denial for a resource that the caller's account does not own and that was not found: the same words as if it
/// had been found. `None` where decisions don't bind.
pub fn denied_unseen<S>(cx: &Cx<'_, S>, service: &ServiceModel, question: &Question) -> Option<AwsError> {
    let unseen = evaluate::Denial { policy_type: evaluate::PolicyType::Resource, statement: None, is_foreign: true };
    let denied = || denial(service, &cx.call.principal, question, &unseen.explanation(&question.action));
    (cx.engine.enforcement == Enforcement::Enforced).then(denied)
}
