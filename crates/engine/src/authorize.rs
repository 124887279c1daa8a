//! The one place where authorization is proved.

use trent_model::OperationModel;
use trent_model::runtime::common_errors::{ACCESS_DENIED, ACCESS_DENIED_EXCEPTION};
use trent_model::{AwsError, Protocol, ServiceModel};
use trent_policy::{Decision, Request};
use trent_types::{AccountId, Principal, Region};
use trent_vault::{KeyHandle, KeyUse, Purpose};

use crate::{Cx, Operation, Question};

/// Whether decisions bind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enforcement {
    /// A request that is not allowed is refused.
    Enforced,
    /// Every request passes: `trent dev` without `--enforce-iam`, nothing else.
    DevelopmentOnly,
}

/// The proof that a request may do what it asks for, together with what it asks for.
///
/// INVARIANT: made by [`authorize`] alone, which is private to this crate's pipeline. An operation can act, use a key in
/// the vault or write records only with it, so that a forgotten check does not compile.
pub struct Authorized<'a, O: Operation> {
    input: &'a <O::Model as OperationModel>::Input,
    loaded: O::Loaded,
    account: AccountId,
    region: &'a Region,
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

    /// The vault's ticket for using the KMS key `handle`, which must be one of those that the questions were about.
    pub fn key_use(&self, handle: KeyHandle, purpose: Purpose) -> KeyUse {
        KeyUse::assertion(handle, purpose)
    }
}

/// Puts every question to the policies. The first that is not answered with yes refuses the request.
pub(crate) fn authorize<'a, O: Operation>(
    enforcement: Enforcement,
    principal: &Principal,
    region: &'a Region,
    input: &'a <O::Model as OperationModel>::Input,
    loaded: O::Loaded,
    questions: &[Question],
) -> Result<Authorized<'a, O>, AwsError> {
    if enforcement == Enforcement::Enforced {
        for question in questions {
            let request = Request { principal, action: &question.action, resource: question.owner() };
            match trent_policy::decide(&request) {
                Decision::Allowed(_) => {}
                Decision::Denied(reason) => return Err(denial(O::Model::SERVICE, principal, question, reason)),
            }
        }
    }
    Ok(Authorized { input, loaded, account: principal.account, region })
}

fn denial(
    service: &ServiceModel,
    principal: &Principal,
    question: &Question,
    reason: trent_policy::DenialReason,
) -> AwsError {
    let shape = match service.protocol {
        Protocol::Json11 { .. } => &ACCESS_DENIED_EXCEPTION,
        Protocol::Query { .. } => &ACCESS_DENIED,
    };
    let Question { action, resource, shown_as, .. } = question;
    let message = format!(
        "User: {} is not authorized to perform: {action} on resource: {} because {}",
        principal.arn(),
        shown_as.as_ref().unwrap_or(&resource.arn),
        reason.explanation(action)
    );
    AwsError::new(shape, message)
}

/// The denial for a resource that the caller's account does not own and that was not found: the same words as if it
/// had been found. `None` where decisions don't bind.
pub fn denied_unseen<S>(cx: &Cx<'_, S>, service: &ServiceModel, question: &Question) -> Option<AwsError> {
    let denied = || denial(service, &cx.call.principal, question, trent_policy::DenialReason::OtherAccount);
    (cx.engine.enforcement == Enforcement::Enforced).then(denied)
}
