//! The one place where authorization is proved.

use trent_model::OperationModel;
use trent_model::runtime::common_errors::{ACCESS_DENIED, ACCESS_DENIED_EXCEPTION};
use trent_model::{AwsError, Protocol, ServiceModel};
use trent_policy::Context;
use trent_policy::explain::Trace;
use trent_types::{AccountId, Principal, Region, Timestamp};
use trent_vault::{KeyHandle, KeyUse, Purpose};

use crate::asking::{Asking, Refused};
use crate::{CallContext, Cx, Engine, Failure, Operation, Question, ShownAs, Standing};

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
    let binds = |question: &&Question| engine.is_enforcing() || question.binds_always;
    for question in questions.iter().filter(binds) {
        match Asking::new(call, standing, now, question).decide(engine).await {
            Ok(None) => {}
            Ok(Some(Refused { words, path })) => {
                let error = denial(service, &call.principal, question, &words);
                return Err(Ok(Refusal { error, path }));
            }
            Err(failure) => return Err(Err(failure)),
        }
    }
    Ok(Allowed { account: call.principal.account, region: &call.region, owners_events: Vec::new() })
}

/// The path of the decision on a question of which `given` says what a request would. Gives no right to do anything.
pub(crate) async fn path(
    engine: &Engine,
    call: &CallContext,
    standing: &Standing,
    question: &Question,
    given: &(dyn Context + Sync),
) -> Result<Trace, Failure> {
    Asking::new(call, standing, engine.clock.now(), question).path(engine, given).await
}

fn denial(service: &ServiceModel, principal: &Principal, question: &Question, words: &str) -> AwsError {
    let shape = match service.protocol {
        Protocol::Json11 { .. } => &ACCESS_DENIED_EXCEPTION,
        Protocol::Query { .. } => &ACCESS_DENIED,
    };
    let Question { action, resource, shown_as, .. } = question;
    let on = match shown_as {
        ShownAs::Arn => format!("on resource: {}", resource.arn),
        ShownAs::Name(name) => format!("on resource: {name}"),
        ShownAs::OfCiphertext => "on the resource associated with this ciphertext".to_owned(),
    };
    AwsError::new(shape, format!("User: {} is not authorized to perform: {action} {on} {words}", principal.arn()))
}

/// What the policies answer to a question about a resource of the caller's account that is not the request's own: whether
/// something would be allowed. Grants are not looked for. Gives no right to do it.
///
/// # Errors
/// [`Failure::Internal`].
pub fn would_allow<S>(cx: &Cx<'_, S>, question: &Question) -> Result<bool, Failure> {
    Asking::new(cx.call, cx.standing, cx.now, question).is_allowed()
}

/// The denial for a resource that the caller's account does not own and that was not found: the same words as if it
/// had been found and its owner did not allow it. `None` where decisions don't bind.
///
/// # Errors
/// [`Failure::Internal`].
pub async fn denied_unseen<S>(
    cx: &Cx<'_, S>,
    service: &ServiceModel,
    question: &Question,
) -> Result<Option<AwsError>, Failure> {
    if !cx.engine.is_enforcing() {
        return Ok(None);
    }
    let mut asking = Asking::new(cx.call, cx.standing, cx.now, question);
    let words = asking.words_unseen(cx.engine.identities.as_ref()).await?;
    Ok(Some(denial(service, &cx.call.principal, question, &words)))
}
