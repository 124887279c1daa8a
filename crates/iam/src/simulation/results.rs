//! What the simulator answers.

use std::collections::BTreeMap;

use trent_engine::pages::Page;
use trent_engine::{Cx, Failure};
use trent_model::iam::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail, PolicyEvaluationDecisionType,
    ResourceSpecificResult, SimulatePolicyResponse, Statement,
};
use trent_policy::Effect;
use trent_policy::evaluate::PolicyType;
use trent_policy::explain::{PolicyTrace, StatementTrace, Trace};

use super::resources;
use super::scene::Scene;
use crate::listing::{self, Wanted};
use crate::{Iam, errors};

/// What the decisions for one answer may weigh ([`Scene::weight`]): then it is cut short, which IAM may do.
const WEIGHT_MAX: usize = 200_000;
/// Actions on a page unless the caller says otherwise.
const MAX_ITEMS_DEFAULT: usize = 100;

/// What a decision says of one resource.
struct Outcome {
    decision: PolicyEvaluationDecisionType,
    matched: Vec<Statement>,
    is_within_boundary: Option<bool>,
    /// Whether service control policies allow.
    is_within_organization: bool,
    /// How each sort of policy contributes; across accounts alone.
    details: Option<BTreeMap<String, PolicyEvaluationDecisionType>>,
}

/// The answer: one result for each of the actions on the page.
///
/// # Errors
/// `InvalidInput` for what is no action; `ValidationError` for a marker that is not of this list.
pub(super) fn answer(
    scene: &Scene,
    actions: &[String],
    wanted: Wanted<'_>,
    cx: &Cx<'_, Iam>,
) -> Result<SimulatePolicyResponse, Failure> {
    if let Some(bad) = actions.iter().find(|action| !is_action(action)) {
        return Err(errors::invalid_input(format!("The action {bad} is not valid.")));
    }
    let max_items = wanted.max_items.and_then(|max| usize::try_from(max).ok()).unwrap_or(MAX_ITEMS_DEFAULT);
    let affordable = WEIGHT_MAX / (scene.resources.arns.len() * scene.weight()).max(1);
    if affordable == 0 {
        return Err(errors::invalid_input("There are too many resources and statements to be simulated at once."));
    }
    let wanted = Wanted { max_items: i32::try_from(max_items.min(affordable)).ok(), ..wanted };
    let list = format!("Simulate/{}", cx.call.principal.account);
    let Page { items, next_marker } = listing::numbered(wanted, list, actions.iter(), cx)?;
    let missing = scene.missing();
    Ok(SimulatePolicyResponse {
        evaluation_results: Some(items.into_iter().map(|action| result(scene, action, &missing)).collect()),
        is_truncated: Some(next_marker.is_some()),
        marker: next_marker,
    })
}

fn result(scene: &Scene, action: &str, missing: &[String]) -> EvaluationResult {
    let outcomes: Vec<Outcome> = scene.resources.arns.iter().map(|arn| outcome(scene, action, arn)).collect();
    let decision = outcomes.iter().map(|one| one.decision).max_by_key(|one| strictness(*one));
    let decision = decision.unwrap_or(PolicyEvaluationDecisionType::ImplicitDeny);
    let is_everything = scene.resources.is_everything();
    let mut matched: Vec<Statement> = Vec::new();
    let contributing = outcomes.iter().filter(|one| one.decision == decision);
    for statement in contributing.flat_map(|one| &one.matched) {
        if !matched.contains(statement) {
            matched.push(statement.clone());
        }
    }
    let is_within_boundary =
        scene.boundary.as_ref().map(|_| outcomes.iter().all(|one| one.is_within_boundary == Some(true)));
    let is_within_organization =
        (!scene.service_control.is_empty()).then(|| outcomes.iter().all(|one| one.is_within_organization));
    let specific = |(arn, one): (&String, &Outcome)| ResourceSpecificResult {
        eval_resource_name: arn.clone(),
        eval_resource_decision: one.decision,
        matched_statements: Some(one.matched.clone()),
        missing_context_values: Some(missing.to_vec()),
        eval_decision_details: one.details.clone(),
        permissions_boundary_decision_detail: boundary_detail(one.is_within_boundary),
    };
    let specific = || scene.resources.arns.iter().zip(&outcomes).map(specific).collect();
    EvaluationResult {
        eval_action_name: action.to_owned(),
        eval_resource_name: Some(resources::template(action).to_owned()),
        eval_decision: decision,
        matched_statements: Some(matched),
        missing_context_values: Some(missing.to_vec()),
        organizations_decision_detail: is_within_organization
            .map(|allowed| OrganizationsDecisionDetail { allowed_by_organizations: Some(allowed) }),
        permissions_boundary_decision_detail: boundary_detail(is_within_boundary),
        eval_decision_details: (!is_everything && is_within_organization != Some(false)).then(|| strictest(&outcomes)),
        resource_specific_results: (!is_everything).then(specific),
    }
}

fn outcome(scene: &Scene, action: &str, resource: &str) -> Outcome {
    let trace = scene.decide(action, resource);
    let decision = match (trace.allowed, &trace.decided_by) {
        (true, _) => PolicyEvaluationDecisionType::Allowed,
        (false, Some(_)) => PolicyEvaluationDecisionType::ExplicitDeny,
        (false, None) => PolicyEvaluationDecisionType::ImplicitDeny,
    };
    let is_within_organization = is_within_organization(&trace);
    let of = |policy_type| traces(&trace, policy_type);
    let is_foreign = scene.resources.owner_of(resource) != scene.caller.account;
    let details = (is_foreign && is_within_organization).then(|| {
        let mut details = BTreeMap::from([("IAM Policy".to_owned(), says(of(PolicyType::Identity)))]);
        details.insert("Resource Policy".to_owned(), says(of(PolicyType::Resource)));
        if scene.boundary.is_some() {
            details.insert("PermissionsBoundary".to_owned(), says(of(PolicyType::Boundary)));
        }
        details
    });
    Outcome {
        decision,
        matched: matched(scene, &trace, decision),
        is_within_boundary: scene.boundary.as_ref().map(|_| is_allowing(says(of(PolicyType::Boundary)))),
        is_within_organization,
        details,
    }
}

/// The statements that a decision rests on: those that deny, or else those that allow.
fn matched(scene: &Scene, trace: &Trace, decision: PolicyEvaluationDecisionType) -> Vec<Statement> {
    let effect = match decision {
        PolicyEvaluationDecisionType::Allowed => Effect::Allow,
        PolicyEvaluationDecisionType::ExplicitDeny => Effect::Deny,
        PolicyEvaluationDecisionType::ImplicitDeny => return Vec::new(),
    };
    let is_meant = |statement: &&StatementTrace| statement.applies && statement.effect == effect;
    let identity = traces(trace, PolicyType::Identity).zip(&scene.identity);
    let resource = traces(trace, PolicyType::Resource).zip(&scene.resource);
    let statements = identity.chain(resource).flat_map(|(trace, given)| {
        trace.statements.iter().filter(is_meant).map(|statement| given.statement(statement.number))
    });
    statements.collect()
}

/// What all policies of a sort say together.
fn says<'a>(policies: impl Iterator<Item = &'a PolicyTrace>) -> PolicyEvaluationDecisionType {
    let mut decision = PolicyEvaluationDecisionType::ImplicitDeny;
    for statement in policies.flat_map(|policy| &policy.statements).filter(|statement| statement.applies) {
        match statement.effect {
            Effect::Deny => return PolicyEvaluationDecisionType::ExplicitDeny,
            Effect::Allow => decision = PolicyEvaluationDecisionType::Allowed,
        }
    }
    decision
}

/// Whether every level of service control policies allows.
fn is_within_organization(trace: &Trace) -> bool {
    let levels = traces(trace, PolicyType::ServiceControl).filter_map(|policy| policy.level).max().unwrap_or_default();
    (1..=levels).all(|level| {
        let of_level = traces(trace, PolicyType::ServiceControl).filter(|policy| policy.level == Some(level));
        is_allowing(says(of_level))
    })
}

fn traces(trace: &Trace, policy_type: PolicyType) -> impl Iterator<Item = &PolicyTrace> {
    trace.policies.iter().filter(move |policy| policy.policy_type == policy_type)
}

fn is_allowing(decision: PolicyEvaluationDecisionType) -> bool {
    decision == PolicyEvaluationDecisionType::Allowed
}

fn boundary_detail(is_within: Option<bool>) -> Option<PermissionsBoundaryDecisionDetail> {
    is_within.map(|allowed| PermissionsBoundaryDecisionDetail { allowed_by_permissions_boundary: Some(allowed) })
}

/// The strictest decision of each sort of policy; nothing where no resource is another account's.
fn strictest(outcomes: &[Outcome]) -> BTreeMap<String, PolicyEvaluationDecisionType> {
    let mut all: BTreeMap<String, PolicyEvaluationDecisionType> = BTreeMap::new();
    for (name, decision) in outcomes.iter().filter_map(|one| one.details.as_ref()).flatten() {
        let entry = all.entry(name.clone()).or_insert(*decision);
        if strictness(*entry) < strictness(*decision) {
            *entry = *decision;
        }
    }
    all
}

const fn strictness(decision: PolicyEvaluationDecisionType) -> u8 {
    match decision {
        PolicyEvaluationDecisionType::Allowed => 0,
        PolicyEvaluationDecisionType::ImplicitDeny => 1,
        PolicyEvaluationDecisionType::ExplicitDeny => 2,
    }
}

/// Whether a text is the name of an action: `service:Action`, without wildcards.
fn is_action(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
    };
    text.split_once(':').is_some_and(|(service, name)| is_word(service) && is_word(name))
}
