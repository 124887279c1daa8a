//! An evaluator that is slow and obviously right: it reads the JSON of the policies anew for every question, and says
//! what the documentation says, in its order.

use serde_json::Value;
use trent_policy::CallerKind;

use crate::comparison::{condition_holds, fold, resource_matches, wild};
use crate::random::Case;

/// How directly a statement names the caller.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Itself,
    ItsIssuer,
    ItsAccount,
}

/// `Ok` if the request is allowed; else the sort of policy that denies explicitly, if one does.
pub(crate) fn decide(case: &Case) -> Result<(), Option<&'static str>> {
    let is_trust = case.action.starts_with("sts:");
    let resource: Vec<Value> = case.resource_policy.iter().cloned().collect();
    let boundary: Vec<Value> = case.boundary.iter().cloned().collect();
    let resource_type = if is_trust && !resource.is_empty() { "role trust policy" } else { "resource-based policy" };
    let mut in_order = vec![
        ("service control policy", &case.levels),
        (resource_type, &resource),
        ("identity-based policy", &case.identity),
        ("permissions boundary", &boundary),
        ("session policy", &case.session),
    ];
    if case.account != "111122223333" {
        // Another account's resource comes last.
        let resource = in_order.remove(1);
        in_order.push(resource);
    }
    for (name, policies) in in_order {
        if !says("Deny", policies, case).is_empty() {
            return Err(Some(name));
        }
    }
    let allows = |policies: &[Value]| !says("Allow", policies, case).is_empty();
    if !case.levels.iter().all(|level| allows(std::slice::from_ref(level))) {
        return Err(None);
    }

    let is_service = case.kind == CallerKind::Service;
    let is_own = case.account == "111122223333";
    let by_root = case.issuer.is_some_and(|(arn, _)| arn.ends_with(":root"));
    let by_identity = allows(&case.identity) || case.kind == CallerKind::Root || by_root;
    let within_boundary = boundary.is_empty() || allows(&boundary);
    let within_session = match case.session.is_empty() {
        true => case.kind != CallerKind::FederatedUser,
        false => allows(&case.session),
    };
    let within_limits = within_boundary && within_session;
    let resource_says = says("Allow", &resource, case);
    let grant_says: Vec<Named> = case.grantee.iter().filter_map(|grantee| names(grantee, "AWS", case)).collect();

    let ways = [
        // A grant to the caller.
        grant_says.contains(&Named::Itself),
        // A grant to its role or user.
        grant_says.contains(&Named::ItsIssuer) && within_limits,
        // The resource's policy allows the caller, within the account.
        (is_own || is_service) && resource_says.contains(&Named::Itself),
        // It allows its role or user, within the account.
        is_own && resource_says.contains(&Named::ItsIssuer) && within_limits,
        // The caller's account allows; and the resource's agrees, or need not.
        !is_service
            && by_identity
            && within_limits
            && (!resource_says.is_empty() || !grant_says.is_empty() || is_own && !case.required),
    ];
    if ways.contains(&true) { Ok(()) } else { Err(None) }
}

/// How the statements of an effect that apply name the caller: one entry for each of them.
fn says(effect: &str, policies: &[Value], case: &Case) -> Vec<Named> {
    let mut found = Vec::new();
    for policy in policies {
        let variables = policy["Version"] == "2012-10-17";
        for statement in policy["Statement"].as_array().unwrap() {
            if statement["Effect"] != effect {
                continue;
            }
            let actions = |element: &str| {
                let lower = fold(case.action);
                statement.get(element).map(|list| texts(list).iter().any(|text| wild(&fold(text), &lower)))
            };
            let acts = actions("Action").unwrap_or_else(|| !actions("NotAction").unwrap());
            let resources = |element: &str| {
                let matches = |text: &&str| resource_matches(text, case, variables);
                statement.get(element).map(|list| texts(list).iter().any(matches))
            };
            let is_there = match (resources("Resource"), resources("NotResource")) {
                (None, None) => case.action.starts_with("sts:"),
                (Some(yes), _) => yes,
                (None, Some(no)) => !no,
            };
            if acts && is_there && conditions_hold(statement, case, variables) {
                found.extend(principals(statement, case));
            }
        }
    }
    found
}

fn conditions_hold(statement: &Value, case: &Case, variables: bool) -> bool {
    let Some(Value::Object(operators)) = statement.get("Condition") else { return true };
    operators.iter().all(|(operator, keys)| {
        let keys = keys.as_object().unwrap();
        keys.iter().all(|(key, values)| condition_holds(operator, key, &texts(values), case, variables))
    })
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(list) => list.iter().map(|text| text.as_str().unwrap()).collect(),
        text => vec![text.as_str().unwrap()],
    }
}

fn principals(statement: &Value, case: &Case) -> Vec<Named> {
    let named = |element: &Value| -> Vec<Named> {
        match element {
            Value::String(_) => vec![Named::Itself],
            Value::Object(kinds) => {
                let all = kinds.iter().flat_map(|(kind, list)| texts(list).into_iter().map(move |text| (text, kind)));
                all.filter_map(|(text, kind)| names(text, kind, case)).collect()
            }
            _ => panic!("{element}"),
        }
    };
    if let Some(element) = statement.get("Principal") {
        return named(element);
    }
    let Some(element) = statement.get("NotPrincipal") else { return vec![Named::Itself] };
    let listed = named(element);
    let everyone = *element == "*" || element["AWS"].as_array().is_some_and(|list| list.contains(&"*".into()));
    let role_too = case.issuer.is_none() || everyone || listed.contains(&Named::ItsIssuer);
    let is_spared = case.boundary.is_none() && listed.contains(&Named::Itself) && role_too;
    if !is_spared { vec![Named::Itself] } else { Vec::new() }
}

fn names(principal: &str, kind: &str, case: &Case) -> Option<Named> {
    if (kind == "Service") != (case.kind == CallerKind::Service) {
        return None;
    }
    if principal == "*" || principal == case.arn || principal == case.id && principal.starts_with('A') {
        return Some(Named::Itself);
    }
    if case.issuer.is_some_and(|(arn, id)| principal == arn || principal == id) {
        return Some(Named::ItsIssuer);
    }
    let account = principal.strip_prefix("arn:aws:iam::").and_then(|rest| rest.strip_suffix(":root"));
    if account.unwrap_or(principal) == case.account {
        return Some(if case.kind == CallerKind::Root { Named::Itself } else { Named::ItsAccount });
    }
    None
}
