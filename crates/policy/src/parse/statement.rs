//! Statements.

use super::error::{At, malformed, malformed_as, no_principal};
use super::json::Json;
use super::{PolicyError, PolicyKind, action, principal, resource};
use crate::condition::{Condition, ConditionError};
use crate::index::Actions;
use crate::policy::{Effect, Principals, Resources, Statement, Version};

/// The elements of a statement, as they stand in the policy.
#[derive(Default)]
struct Elements {
    sid: Option<Json>,
    effect: Option<Json>,
    principal: Option<Json>,
    not_principal: Option<Json>,
    action: Option<Json>,
    not_action: Option<Json>,
    resource: Option<Json>,
    not_resource: Option<Json>,
    condition: Option<Json>,
}

/// Reads a statement, and apart from it its actions, by which statements are found.
pub(super) fn read(at: At, version: Version, statement: Json) -> Result<(Statement, Actions), PolicyError> {
    let Json::Object(members) = statement else {
        return Err(malformed(at, "it is not a JSON object"));
    };
    let mut elements = Elements::default();
    for (name, value) in members {
        let place = match &*name {
            "Sid" => &mut elements.sid,
            "Effect" => &mut elements.effect,
            "Principal" => &mut elements.principal,
            "NotPrincipal" => &mut elements.not_principal,
            "Action" => &mut elements.action,
            "NotAction" => &mut elements.not_action,
            "Resource" => &mut elements.resource,
            "NotResource" => &mut elements.not_resource,
            "Condition" => &mut elements.condition,
            _ => return Err(malformed(at, format!("the policy element {name} is not valid"))),
        };
        *place = Some(value);
    }
    let Elements { sid, effect, principal, not_principal, action, not_action, resource, not_resource, condition } =
        elements;
    let sid = sid.map(|sid| read_sid(at, sid)).transpose()?;
    let effect = match effect {
        Some(Json::Text(text)) if text == "Allow" => Effect::Allow,
        Some(Json::Text(text)) if text == "Deny" => Effect::Deny,
        Some(_) => return Err(malformed(at, "its Effect is neither Allow nor Deny")),
        None => return Err(malformed(at, "it has no Effect")),
    };
    let principals = read_principals(at, effect, principal, not_principal)?;
    let actions = read_actions(at, action, not_action)?;
    let resources = read_resources(at, version, resource, not_resource)?;
    let conditions = match condition {
        Some(condition) => read_conditions(at, version, condition)?,
        None => Vec::new(),
    };
    let statement = Statement { sid, effect, principals, resources, conditions: conditions.into() };
    Ok((statement, actions))
}

fn read_sid(at: At, sid: Json) -> Result<Box<str>, PolicyError> {
    let Json::Text(sid) = sid else { return Err(malformed(at, "its Sid is not a string")) };
    // AWS KMS allows spaces.
    if at.kind != PolicyKind::Key && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let iam = "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
                   [0-9A-Za-z]*";
        return Err(malformed_as(at, iam, "its Sid is not alphanumeric"));
    }
    Ok(sid.into())
}

/// Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal": not in trust policies, and only with `Deny`.
fn read_principals(
    at: At,
    effect: Effect,
    plain: Option<Json>,
    negated: Option<Json>,
) -> Result<Option<Principals>, PolicyError> {
    match (at.kind, plain, negated) {
        (_, Some(_), Some(_)) => Err(malformed(at, "it has both Principal and NotPrincipal")),
        (PolicyKind::Key | PolicyKind::Trust, None, None) => Err(no_principal(at)),
        (PolicyKind::Key | PolicyKind::Trust, Some(list), None) => {
            Ok(Some(Principals { negated: false, list: principal::read(at, list)?.into() }))
        }
        (PolicyKind::Key, None, Some(_)) if effect == Effect::Allow => {
            Err(malformed(at, "NotPrincipal is allowed with the Effect Deny only"))
        }
        (PolicyKind::Key, None, Some(list)) => {
            Ok(Some(Principals { negated: true, list: principal::read(at, list)?.into() }))
        }
        (PolicyKind::Trust, None, Some(_)) => {
            Err(malformed_as(at, "Has prohibited field NotPrincipal", "NotPrincipal is not allowed"))
        }
        (PolicyKind::Identity | PolicyKind::Session | PolicyKind::ServiceControl, None, None) => Ok(None),
        (PolicyKind::Identity | PolicyKind::Session | PolicyKind::ServiceControl, ..) => {
            Err(malformed_as(at, "Policy document should not specify a principal.", "Principal is not allowed"))
        }
    }
}

fn read_actions(at: At, plain: Option<Json>, negated: Option<Json>) -> Result<Actions, PolicyError> {
    let (negated, value) = match (plain, negated) {
        (Some(_), Some(_)) => return Err(malformed(at, "it has both Action and NotAction")),
        (Some(value), None) => (false, value),
        (None, Some(value)) => (true, value),
        // As with Resource: such a statement has no effect, but is stored.
        (None, None) if at.kind == PolicyKind::Key => return Ok(Actions { negated: false, patterns: Vec::new() }),
        (None, None) => return Err(action::missing(at)),
    };
    let texts = value.into_texts().ok_or_else(|| malformed(at, "its actions are not strings"))?;
    if texts.is_empty() {
        return Err(action::missing(at));
    }
    let patterns = texts.iter().map(|text| action::read(at, text)).collect::<Result<_, _>>()?;
    Ok(Actions { negated, patterns })
}

fn read_resources(
    at: At,
    version: Version,
    plain: Option<Json>,
    negated: Option<Json>,
) -> Result<Option<Resources>, PolicyError> {
    let (negated, value) = match (at.kind, plain, negated) {
        (PolicyKind::Trust, None, None) => return Ok(Some(Resources::everything())),
        (PolicyKind::Trust, Some(_), _) => {
            return Err(malformed_as(at, "Has prohibited field Resource", "Resource is not allowed"));
        }
        (PolicyKind::Trust, None, Some(_)) => {
            return Err(malformed_as(at, "Has prohibited field NotResource", "NotResource is not allowed"));
        }
        (_, Some(_), Some(_)) => return Err(malformed(at, "it has both Resource and NotResource")),
        (_, Some(value), None) => (false, value),
        (_, None, Some(value)) => (true, value),
        // "A key policy statement without a Resource element doesn't apply to any KMS key", but is stored.
        (PolicyKind::Key, None, None) => return Ok(None),
        (_, None, None) => return Err(resource::missing(at)),
    };
    let texts = value.into_texts().ok_or_else(|| malformed(at, "its resources are not strings"))?;
    if texts.is_empty() {
        return Err(resource::missing(at));
    }
    let patterns = texts.iter().map(|text| resource::read(at, version, text)).collect::<Result<Vec<_>, _>>()?;
    let texts = texts.into_iter().map(Into::into).collect();
    Ok(Some(Resources { negated, patterns: patterns.into(), texts }))
}

fn read_conditions(at: At, version: Version, condition: Json) -> Result<Vec<Condition>, PolicyError> {
    let Json::Object(operators) = condition else {
        return Err(malformed(at, "its Condition is not a JSON object"));
    };
    let mut conditions = Vec::new();
    for (operator, keys) in operators {
        let Json::Object(keys) = keys else {
            return Err(malformed(at, format!("the condition operator {operator} has no keys")));
        };
        for (key, values) in keys {
            let what = || malformed(at, format!("the values of the condition key {key} are not strings"));
            let values = values.into_scalars().ok_or_else(what)?;
            let condition = Condition::new(&operator, &key, values, version == Version::V2012);
            conditions.push(condition.map_err(|error| in_aws_words(at, &error))?);
        }
    }
    Ok(conditions)
}

fn in_aws_words(at: At, error: &ConditionError) -> PolicyError {
    let iam = match error {
        ConditionError::Operator(name) => format!("Invalid condition operator: {name}"),
        ConditionError::Key(_) => action::NO_VENDOR.to_owned(),
        ConditionError::Value { .. } | ConditionError::Variable(..) => "Syntax errors in policy.".to_owned(),
    };
    malformed_as(at, iam, error.to_string())
}
