//! The language once more, as a set of names and values: for events without objects in lists, and for integers.

use std::collections::BTreeMap;

use serde_json::Value;

type Leaves = BTreeMap<String, Vec<Value>>;

/// Whether an event is in the set of a valid pattern.
pub(super) fn matches(pattern: &Value, event: &Value) -> bool {
    let mut leaves = Leaves::new();
    flatten(event, "", &mut leaves);
    holds(pattern, "", &leaves)
}

fn flatten(value: &Value, path: &str, leaves: &mut Leaves) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| flatten(value, &format!("{path}/{name}"), leaves))
        }
        Value::Array(elements) => elements.iter().for_each(|element| flatten(element, path, leaves)),
        leaf => leaves.entry(path.to_owned()).or_default().push(leaf.clone()),
    }
}

fn holds(pattern: &Value, path: &str, leaves: &Leaves) -> bool {
    match pattern {
        Value::Object(members) => members.iter().all(|(name, wanted)| match (name.as_str(), wanted) {
            ("$or", Value::Array(choice)) => choice.iter().any(|one| holds(one, path, leaves)),
            _ => holds(wanted, &format!("{path}/{name}"), leaves),
        }),
        Value::Array(tests) => {
            let found = leaves.get(path).map(Vec::as_slice).unwrap_or_default();
            tests.iter().any(|test| match test.get("exists") {
                Some(wanted) => *wanted == Value::Bool(!found.is_empty()),
                None => found.iter().any(|leaf| passes(test, leaf)),
            })
        }
        _ => unreachable!("a valid pattern"),
    }
}

fn passes(test: &Value, leaf: &Value) -> bool {
    let Some((operator, operand)) = test.as_object().and_then(|test| test.iter().next()) else { return test == leaf };
    let text = leaf.as_str();
    match operator.as_str() {
        "prefix" => text.is_some_and(|text| text.starts_with(operand.as_str().unwrap())),
        "suffix" => {
            let suffix = operand["equals-ignore-case"].as_str().unwrap().to_lowercase();
            text.is_some_and(|text| text.to_lowercase().ends_with(&suffix))
        }
        "equals-ignore-case" => text.is_some_and(|text| text.eq_ignore_ascii_case(operand.as_str().unwrap())),
        "anything-but" => match operand {
            Value::Array(unwanted) => !unwanted.contains(leaf),
            Value::Object(_) => {
                let prefixes = operand["prefix"].as_array().unwrap();
                !prefixes.iter().any(|prefix| text.is_some_and(|text| text.starts_with(prefix.as_str().unwrap())))
            }
            one => one != leaf,
        },
        "numeric" => leaf.as_i64().is_some_and(|number| {
            operand.as_array().unwrap().chunks(2).all(|bound| match bound[0].as_str().unwrap() {
                "<" => number < bound[1].as_i64().unwrap(),
                "<=" => number <= bound[1].as_i64().unwrap(),
                _ => number > bound[1].as_i64().unwrap(),
            })
        }),
        _ => unreachable!("a generated operator"),
    }
}
