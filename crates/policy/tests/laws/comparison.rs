//! Comparisons of the obvious evaluator.

use crate::random::Case;

/// A character of a pattern.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Literal(char),
    Any,
    One,
}

pub(crate) fn fold(text: &str) -> String {
    text.to_ascii_lowercase()
}

/// Whether a text is of a pattern, by the table of all their beginnings.
fn of_pattern(pattern: &[Mark], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut row: Vec<bool> = (0..=text.len()).map(|at| at == 0).collect();
    for mark in pattern {
        let mut next = vec![false; row.len()];
        for at in 0..row.len() {
            next[at] = match mark {
                Mark::Any => row[at] || at > 0 && next[at - 1],
                Mark::One => at > 0 && row[at - 1],
                Mark::Literal(c) => at > 0 && row[at - 1] && text[at - 1] == *c,
            };
        }
        row = next;
    }
    row[text.len()]
}

fn marks(text: &str) -> Vec<Mark> {
    let mark = |c| match c {
        '*' => Mark::Any,
        '?' => Mark::One,
        c => Mark::Literal(c),
    };
    text.chars().map(mark).collect()
}

pub(crate) fn wild(pattern: &str, text: &str) -> bool {
    of_pattern(&marks(pattern), text)
}

/// The pattern with its variables filled in; `None` if one of them has no value.
fn filled(text: &str, case: &Case, variables: bool, wildcards: bool) -> Option<Vec<Mark>> {
    let plain = |text: &str| match wildcards {
        true => marks(text),
        false => text.chars().map(Mark::Literal).collect(),
    };
    let Some((before, rest)) = text.split_once("${").filter(|_| variables) else { return Some(plain(text)) };
    let (inside, behind) = rest.split_once('}').unwrap();
    let value = match inside {
        "*" | "?" | "$" => inside.to_owned(),
        _ => {
            let (key, default) = match inside.split_once(", '") {
                Some((key, default)) => (key, default.strip_suffix('\'')),
                None => (inside, None),
            };
            let single = match case.context.get(&fold(key)) {
                Some((false, values)) => Some(values[0]),
                _ => None,
            };
            single.filter(|value| !value.is_empty()).or(default)?.to_owned()
        }
    };
    let mut pattern = plain(before);
    pattern.extend(value.chars().map(Mark::Literal));
    pattern.extend(filled(behind, case, variables, wildcards)?);
    Some(pattern)
}

fn in_fields(pattern: &str, text: &str, case: &Case, variables: bool, complete: bool) -> bool {
    if pattern == "*" {
        return true;
    }
    // The vocabulary has variables in the last field only.
    let mut fields: Vec<&str> = pattern.splitn(6, ':').collect();
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    while complete && fields.len() < 6 {
        fields.push("*");
    }
    let matches = |(field, part): (&&str, &&str)| {
        filled(field, case, variables, true).is_some_and(|pattern| of_pattern(&pattern, part))
    };
    fields.len() == 6 && parts.len() == 6 && parts[0] == "arn" && fields.iter().zip(&parts).all(matches)
}

pub(crate) fn resource_matches(pattern: &str, case: &Case, variables: bool) -> bool {
    in_fields(pattern, case.resource, case, variables, true)
}

pub(crate) fn condition_holds(operator: &str, key: &str, policy: &[&str], case: &Case, variables: bool) -> bool {
    let values: Option<&Vec<&str>> = case.context.get(&fold(key)).map(|(_, values)| values);
    let (set, name) = match operator.split_once(':') {
        Some((set, name)) => (Some(set), name),
        None => (None, operator),
    };
    let is_null = values.is_none_or(|values| values.iter().all(|value| value.is_empty()));
    if name == "Null" {
        return match set {
            Some("ForAllValues") => true,
            Some(_) => false,
            None => policy.contains(&if is_null { "true" } else { "false" }),
        };
    }
    let (name, if_exists) = match name.strip_suffix("IfExists") {
        Some(name) => (name, true),
        None => (name, false),
    };
    let negated = name.contains("Not");
    let name = name.replace("Not", "");
    let Some(values) = values.filter(|values| !values.is_empty()) else {
        return if_exists || set == Some("ForAllValues") || set.is_none() && negated;
    };
    let one = |value: &str| policy.iter().any(|expected| compares(&name, expected, value, case, variables));
    match set {
        None if negated => !values.iter().any(|value| one(value)),
        None => values.iter().any(|value| one(value)),
        Some("ForAllValues") => is_null || values.iter().all(|value| one(value) ^ negated),
        Some(_) => !is_null && values.iter().any(|value| one(value) ^ negated),
    }
}

fn compares(name: &str, expected: &str, value: &str, case: &Case, variables: bool) -> bool {
    let text = |wildcards| filled(expected, case, variables, wildcards);
    if let Some(comparison) = name.strip_prefix("Numeric") {
        let [value, expected] = [value, expected].map(|text| text.parse::<f64>().unwrap());
        return ordered(comparison, value.partial_cmp(&expected).unwrap());
    }
    if let Some(comparison) = name.strip_prefix("Date") {
        // All dates of the vocabulary are of one form, whose order is that of its characters.
        return ordered(comparison, value.cmp(expected));
    }
    match name {
        "StringEquals" => text(false).is_some_and(|pattern| of_pattern(&pattern, value)),
        "StringEqualsIgnoreCase" => text(false).is_some_and(|pattern| {
            let own: String = pattern.iter().map(|mark| if let Mark::Literal(c) = mark { *c } else { ' ' }).collect();
            fold(&own) == fold(value)
        }),
        "StringLike" => text(true).is_some_and(|pattern| of_pattern(&pattern, value)),
        "Bool" | "BinaryEquals" => expected == value,
        "ArnEquals" | "ArnLike" => in_fields(expected, value, case, variables, false),
        "IpAddress" => {
            let number = |text: &str| text.split('.').fold(0_u64, |sum, part| sum * 256 + part.parse::<u64>().unwrap());
            if value.contains('/') {
                return false;
            }
            let (network, bits) = expected.split_once('/').unwrap_or((expected, "32"));
            let size = 1_u64 << (32 - bits.parse::<u32>().unwrap());
            number(network) / size == number(value) / size
        }
        _ => panic!("{name}"),
    }
}

fn ordered(comparison: &str, order: std::cmp::Ordering) -> bool {
    match comparison {
        "Equals" => order.is_eq(),
        "LessThan" => order.is_lt(),
        "LessThanEquals" => order.is_le(),
        "GreaterThan" => order.is_gt(),
        "GreaterThanEquals" => order.is_ge(),
        _ => panic!("{comparison}"),
    }
}
