//! The path to a decision, written down for administrators.

use serde::Serialize;

use crate::condition::Condition;
use crate::context::Context;
use crate::evaluate::{AllowedBy, Decision, NamedPolicy, Policies, PolicyType, Question, StatementRef, evaluate};
use crate::parse::PolicyKind;
use crate::policy::{Effect, Principals, Resources, Statement};
use crate::request::Subject;

#[cfg(test)]
mod tests;

/// The path to a decision: every policy that was asked, and what each of its statements said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Trace {
    /// Whether the request is allowed.
    pub allowed: bool,
    /// What decided, in words: AWS's for a denial.
    pub explanation: String,
    /// The statement that decided, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<DecidedBy>,
    /// ARN of the caller.
    pub caller: String,
    /// The action.
    pub action: String,
    /// ARN of the resource.
    pub resource: String,
    /// The grant that allows the request, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant: Option<String>,
    /// The policies, in the order in which they are asked.
    pub policies: Vec<PolicyTrace>,
}

/// The statement that decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DecidedBy {
    /// The sort of the policy.
    pub policy_type: PolicyType,
    /// Name of the policy.
    pub policy: String,
    /// Number of the statement, from 1.
    pub statement: usize,
    /// The statement's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}

/// What a policy said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyTrace {
    /// The sort of the policy.
    pub policy_type: PolicyType,
    /// Name of the policy.
    pub policy: String,
    /// For service control policies the level, from 1 at the root of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<usize>,
    /// Its statements.
    pub statements: Vec<StatementTrace>,
}

/// What a statement said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementTrace {
    /// Number of the statement, from 1.
    pub number: usize,
    /// The statement's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
    /// What it does when it applies.
    pub effect: Effect,
    /// Whether it applies.
    pub applies: bool,
    /// The first part that doesn't match, if it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mismatch: Option<Mismatch>,
}

/// A part of a statement that doesn't match the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mismatch {
    /// The element, for instance `Action` or `NotPrincipal`.
    pub element: &'static str,
    /// Operator of the condition, for the element `Condition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Key of the condition, for the element `Condition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// What the policy says.
    pub expected: Vec<String>,
    /// What the request has; `None` if the condition key is not in it.
    pub seen: Option<Vec<String>>,
}

/// Decides on a request like [`evaluate`], and writes down how.
pub fn explain(question: &Question<'_>) -> Trace {
    let subject = question.subject();
    let decision = evaluate(question);
    let (explanation, decided_by) = match decision {
        Decision::Allowed { by: AllowedBy::RootUser } => ("allowed to the root user of the account".to_owned(), None),
        Decision::Allowed { by: AllowedBy::Grant(id) } => (format!("allowed by the grant {id}"), None),
        Decision::Allowed { by: AllowedBy::Policy(policy_type, statement) } => {
            (format!("allowed by the {} {}", policy_type.name(), statement.policy), Some((policy_type, statement)))
        }
        Decision::Denied { because } => {
            let statement = because.statement.map(|statement| (because.policy_type, statement));
            (because.explanation(question.action), statement)
        }
    };
    let decided_by = decided_by.map(|(policy_type, StatementRef { policy, number, sid })| DecidedBy {
        policy_type,
        policy: policy.to_owned(),
        statement: number,
        sid: sid.map(str::to_owned),
    });
    Trace {
        allowed: decision.is_allowed(),
        explanation,
        decided_by,
        caller: question.caller.arn.to_owned(),
        action: question.action.to_owned(),
        resource: question.resource.to_owned(),
        grant: question.grant.map(|grant| grant.id.to_owned()),
        policies: in_order(&question.policies).map(|asked| asked.trace(&subject)).collect(),
    }
}

/// A policy with its place among the others.
struct Asked<'a> {
    policy_type: PolicyType,
    level: Option<usize>,
    named: NamedPolicy<'a>,
}

fn in_order<'a>(policies: &Policies<'a>) -> impl Iterator<Item = Asked<'a>> {
    let Policies { service_control, resource, identity, boundary, session } = *policies;
    let of_type = |policy_type: PolicyType| move |named| Asked { policy_type, level: None, named };
    let levels = service_control.iter().enumerate().flat_map(|(at, level)| {
        let at = Some(at + 1);
        level.iter().map(move |named| Asked { policy_type: PolicyType::ServiceControl, level: at, named: *named })
    });
    let resource = resource.into_iter().map(move |named| {
        let is_trust = named.policy.kind() == PolicyKind::Trust;
        of_type(if is_trust { PolicyType::RoleTrust } else { PolicyType::Resource })(named)
    });
    levels
        .chain(resource)
        .chain(identity.iter().copied().map(of_type(PolicyType::Identity)))
        .chain(boundary.into_iter().map(of_type(PolicyType::Boundary)))
        .chain(session.iter().copied().map(of_type(PolicyType::Session)))
}

impl Asked<'_> {
    fn trace(&self, subject: &Subject<'_>) -> PolicyTrace {
        let NamedPolicy { name, policy } = self.named;
        let statements = policy.statements.iter().enumerate().map(|(at, statement)| {
            let mismatch = mismatch(&self.named, at, statement, subject);
            StatementTrace {
                number: at + 1,
                sid: statement.sid().map(str::to_owned),
                effect: statement.effect,
                applies: mismatch.is_none(),
                mismatch,
            }
        });
        let statements = statements.collect();
        PolicyTrace { policy_type: self.policy_type, policy: name.to_owned(), level: self.level, statements }
    }
}

/// The first part of a statement that doesn't match.
fn mismatch(policy: &NamedPolicy<'_>, at: usize, statement: &Statement, subject: &Subject<'_>) -> Option<Mismatch> {
    let part = |element: &'static str, expected: Vec<String>, seen: Vec<String>| {
        Some(Mismatch { element, operator: None, key: None, expected, seen: Some(seen) })
    };
    if statement.naming(subject.caller).is_none() {
        let Principals { negated, list } = statement.principals.as_ref()?;
        let caller = subject.caller;
        let names = [Some(caller.arn), caller.issuer.map(|issuer| issuer.arn)];
        let seen = names.into_iter().flatten().map(str::to_owned).collect();
        let element = if *negated { "NotPrincipal" } else { "Principal" };
        return part(element, list.iter().map(ToString::to_string).collect(), seen);
    }
    if !policy.policy.index.find(&subject.action).iter().any(|number| number == at) {
        let (negated, patterns) = policy.policy.index.of_statement(at);
        let element = if negated { "NotAction" } else { "Action" };
        return part(element, patterns.map(str::to_owned).collect(), vec![subject.action.clone()]);
    }
    let Some(resources) = &statement.resources else {
        return part("Resource", Vec::new(), vec![subject.resource.text.to_owned()]);
    };
    if !resources.cover(subject) {
        let Resources { negated, texts, .. } = resources;
        let element = if *negated { "NotResource" } else { "Resource" };
        let expected = texts.iter().map(|text| text.to_string()).collect();
        return part(element, expected, vec![subject.resource.text.to_owned()]);
    }
    let failed = statement.conditions.iter().find(|condition| !condition.holds(subject.context))?;
    Some(of_condition(failed, subject.context))
}

fn of_condition(condition: &Condition, context: &dyn Context) -> Mismatch {
    let seen = context.values(condition.key()).map(|values| values.iter().map(str::to_owned).collect());
    Mismatch {
        element: "Condition",
        operator: Some(condition.operator()),
        key: Some(condition.spelled_key().to_owned()),
        expected: condition.values().map(str::to_owned).collect(),
        seen,
    }
}
