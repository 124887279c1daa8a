//! The condition keys that a policy mentions.

use serde_json::Value;
use trent_policy::fold;

/// Adds the condition keys that the text of a policy mentions, as variables and in conditions, as the policy spells
/// them: statement by statement, those of resources first, then those of conditions by their operators' names. What is
/// in `found` in any case already is not added again.
pub(super) fn keys(policy: &str, found: &mut Vec<String>) {
    let Ok(Value::Object(document)) = serde_json::from_str(policy) else { return };
    let has_variables = document.get("Version").and_then(Value::as_str) == Some("2012-10-17");
    let statements = document.get("Statement").map(listed).unwrap_or_default();
    for statement in statements {
        for element in ["Resource", "NotResource"] {
            if has_variables {
                of_values(statement.get(element), found);
            }
        }
        let operators = statement.get("Condition").and_then(Value::as_object);
        for keys in operators.into_iter().flat_map(serde_json::Map::values).filter_map(Value::as_object) {
            for (key, values) in keys {
                add(key, found);
                if has_variables {
                    of_values(Some(values), found);
                }
            }
        }
    }
}

/// A list, or the one value that stands for it.
fn listed(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        value => std::slice::from_ref(value),
    }
}

fn of_values(values: Option<&Value>, found: &mut Vec<String>) {
    for text in values.map(listed).unwrap_or_default().iter().filter_map(Value::as_str) {
        for variable in text.split("${").skip(1) {
            let Some((inside, _)) = variable.split_once('}') else { continue };
            let key = inside.split(',').next().unwrap_or_default().trim();
            // `${*}` and the like stand for the character.
            if !matches!(key, "" | "*" | "?" | "$") {
                add(key, found);
            }
        }
    }
}

fn add(key: &str, found: &mut Vec<String>) {
    if !found.iter().any(|other| fold(other) == fold(key)) {
        found.push(key.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(policy: &str, expect: &[&str]) {
        let mut found = Vec::new();
        keys(policy, &mut found);
        assert_eq!(found, expect, "{policy}");
    }

    #[test]
    fn keys_are_those_of_conditions_and_variables() {
        // The example of the AWS CLI Command Reference.
        check(
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"arn:aws:dynamodb:us-west-2:111122223333:table/${aws:username}","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2015-11-16T12:00:00Z"}}}}"#,
            &["aws:username", "aws:CurrentTime"],
        );
        check(
            r#"{"Version":"2012-10-17","Statement":[{"Resource":["a","b/${*}/${aws:PrincipalTag/x, 'no'}"]},{"Condition":{"StringEquals":{"AWS:UserName":"${aws:SourceIp}"},"Null":{"aws:username":"true"}}}]}"#,
            &["aws:PrincipalTag/x", "aws:username", "aws:SourceIp"],
        );
    }

    #[test]
    fn the_old_version_has_no_variables() {
        check(
            r#"{"Version":"2008-10-17","Statement":[{"Resource":"${aws:username}","Condition":{"StringLike":{"kms:ViaService":["${aws:userid}"]}}}]}"#,
            &["kms:ViaService"],
        );
        check("{}", &[]);
        check("no JSON", &[]);
    }
}
