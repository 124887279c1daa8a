//! Reading patterns.

use std::fmt;
use std::str::FromStr;

use super::values::{Interval, NUMBER_MAX, Network, Test, TextTest, number};
use super::wildcard::Wildcard;
use super::{Fields, Pattern, Wanted};
use crate::json::Json;

/// Longest pattern, in bytes.
pub const PATTERN_BYTES_MAX: usize = 32 * 1024;

/// The name under which a choice stands.
const OR: &str = "$or";

/// Most combinations of the alternatives of all `$or` in a pattern. Source: Amazon EventBridge User Guide, "Complex
/// example with `$or` matching".
const COMBINATIONS_MAX: usize = 1000;

/// Names of operators, which are no names of fields in a choice.
const OPERATORS: &[&str] =
    &["anything-but", "cidr", "equals-ignore-case", "exists", "numeric", "prefix", "suffix", "wildcard"];

/// Why a text is no pattern, in plain words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct PatternError {
    /// Names of fields on the way to the place, joined by dots; empty for the pattern as a whole.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.problem),
            path => write!(f, "at {path}: {}", self.problem),
        }
    }
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let mut reader = Reader { path: Vec::new() };
        if text.len() > PATTERN_BYTES_MAX {
            return Err(reader.error(format!("the pattern is longer than {PATTERN_BYTES_MAX} bytes")));
        }
        let json = Json::parse(text).map_err(|problem| reader.error(format!("this is not JSON: {problem}")))?;
        match &json {
            Json::Object(members) => {
                let root = reader.fields(members)?;
                match root.combinations() {
                    Some(count) if count <= COMBINATIONS_MAX => Ok(Self { root }),
                    _ => Err(reader.error(format!("`$or` makes more than {COMBINATIONS_MAX} combinations"))),
                }
            }
            _ => Err(reader.error("a pattern is a JSON object")),
        }
    }
}

impl Fields {
    /// In how many ways it can hold, as the alternatives of `$or` go; none if they are too many to be counted.
    fn combinations(&self) -> Option<usize> {
        let inner = self.all.iter().map(|(_, wanted)| match wanted {
            Wanted::Fields(fields) => fields.combinations(),
            Wanted::OneOf(_) => Some(1),
        });
        let choices = self.choices.iter().map(|alternatives| {
            alternatives.iter().try_fold(0_usize, |sum, fields| sum.checked_add(fields.combinations()?))
        });
        inner.chain(choices).try_fold(1_usize, |product, count| product.checked_mul(count?))
    }
}

/// Where in a pattern the reading is.
struct Reader<'a> {
    path: Vec<&'a str>,
}

impl<'a> Reader<'a> {
    fn error(&self, problem: impl Into<String>) -> PatternError {
        PatternError { path: self.path.join("."), problem: problem.into() }
    }

    fn fields(&mut self, members: &'a [(String, Json)]) -> Result<Fields, PatternError> {
        if members.is_empty() {
            return Err(self.error("an object without fields is no pattern"));
        }
        let mut fields = Fields::default();
        for (index, (name, value)) in members.iter().enumerate() {
            // Source: Amazon EventBridge User Guide, "Complex example with multiple matching": the last one counts.
            if members[index + 1..].iter().any(|(other, _)| other == name) {
                continue;
            }
            self.path.push(name);
            if name == OR {
                fields.choices.push(self.choice(value)?);
            } else {
                let wanted = match value {
                    Json::Object(members) => Wanted::Fields(self.fields(members)?),
                    Json::List(values) if values.is_empty() => {
                        return Err(self.error("an empty list matches nothing: list at least one value"));
                    }
                    Json::List(values) => {
                        Wanted::OneOf(values.iter().map(|value| self.test(value)).collect::<Result<_, _>>()?)
                    }
                    _ => {
                        return Err(self.error("a field needs a list of values, `[…]`, or an object of further fields"));
                    }
                };
                fields.all.push((name.clone(), wanted));
            }
            self.path.pop();
        }
        Ok(fields)
    }

    fn choice(&mut self, value: &'a Json) -> Result<Vec<Fields>, PatternError> {
        let alternatives = match value {
            Json::List(alternatives) if alternatives.len() >= 2 => alternatives,
            _ => return Err(self.error("a list of two or more objects is needed")),
        };
        let mut read = Vec::new();
        for alternative in alternatives {
            let Json::Object(members) = alternative else {
                return Err(self.error("a list of objects with fields is needed"));
            };
            if let Some((name, _)) = members.iter().find(|(name, _)| OPERATORS.contains(&name.as_str())) {
                return Err(self.error(format!("`{name}` is an operator, where the name of a field is needed")));
            }
            read.push(self.fields(members)?);
        }
        Ok(read)
    }

    fn test(&self, value: &Json) -> Result<Test, PatternError> {
        match value {
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => Ok(Test::Is(value.clone())),
            Json::List(_) => Err(self.error("a list in the list of values is not allowed")),
            Json::Object(members) => match members.as_slice() {
                [(operator, operand)] => self.operator(operator, operand),
                _ => Err(self.error("an operator is an object with one member, such as {\"prefix\": \"a\"}")),
            },
        }
    }

    fn operator(&self, operator: &str, operand: &Json) -> Result<Test, PatternError> {
        Ok(match operator {
            "anything-but" => self.anything_but(operand)?,
            "numeric" => Test::Number(self.interval(operand)?),
            "exists" => match operand {
                Json::Bool(wanted) => Test::Exists(*wanted),
                _ => return Err(self.error("`exists` needs true or false")),
            },
            "cidr" => {
                let network = Network::parse(self.text(operator, operand)?);
                Test::Address(network.ok_or_else(|| {
                    self.error("`cidr` needs an IP address and a number of bits, such as \"10.0.0.0/8\"")
                })?)
            }
            _ => Test::Text(self.text_test(operator, operand)?),
        })
    }

    /// An operator for texts.
    fn text_test(&self, operator: &str, operand: &Json) -> Result<TextTest, PatternError> {
        let ignoring_case = match operand {
            Json::Object(members) => match members.as_slice() {
                [(inner, operand)] if inner == "equals-ignore-case" => Some(operand),
                _ => None,
            },
            _ => None,
        };
        Ok(match (operator, ignoring_case) {
            ("prefix", None) => TextTest::Prefix(self.text(operator, operand)?.to_owned()),
            ("prefix", Some(operand)) => TextTest::PrefixIgnoreCase(self.text(operator, operand)?.to_lowercase()),
            ("suffix", None) => TextTest::Suffix(self.text(operator, operand)?.to_owned()),
            ("suffix", Some(operand)) => TextTest::SuffixIgnoreCase(self.text(operator, operand)?.to_lowercase()),
            ("equals-ignore-case", _) => TextTest::EqualsIgnoreCase(self.text(operator, operand)?.to_lowercase()),
            ("wildcard", _) => {
                let wildcard = Wildcard::parse(self.text(operator, operand)?);
                TextTest::Wildcard(wildcard.map_err(|problem| self.error(format!("in the wildcard, {problem}")))?)
            }
            _ => {
                let known = OPERATORS.join(", ");
                return Err(self.error(format!("there is no operator `{operator}`; there are {known}")));
            }
        })
    }

    fn text<'j>(&self, operator: &str, operand: &'j Json) -> Result<&'j str, PatternError> {
        match operand {
            Json::Text(text) => Ok(text),
            _ => Err(self.error(format!("`{operator}` needs a text"))),
        }
    }

    fn anything_but(&self, operand: &Json) -> Result<Test, PatternError> {
        match operand {
            Json::Text(_) | Json::Number(_) => Ok(Test::IsNot(vec![operand.clone()])),
            Json::List(values) => {
                let are_texts = values.iter().all(|value| matches!(value, Json::Text(_)));
                let are_numbers = values.iter().all(|value| matches!(value, Json::Number(_)));
                if values.is_empty() || !(are_texts || are_numbers) {
                    return Err(self.error("the list of `anything-but` needs texts only, or numbers only"));
                }
                Ok(Test::IsNot(values.clone()))
            }
            Json::Object(members) => match members.as_slice() {
                [(operator, operand)] => self.no_text(operator, operand),
                _ => Err(self.error("`anything-but` needs one operator")),
            },
            Json::Null | Json::Bool(_) => Err(self.error("`anything-but` needs texts or numbers")),
        }
    }

    /// `anything-but` with an operator for texts.
    fn no_text(&self, operator: &str, operand: &Json) -> Result<Test, PatternError> {
        if !matches!(operator, "prefix" | "suffix" | "equals-ignore-case" | "wildcard") {
            return Err(self.error(format!(
                "`anything-but` goes with prefix, suffix, equals-ignore-case and wildcard, not with `{operator}`"
            )));
        }
        let operands = match operand {
            Json::List(operands) => operands.as_slice(),
            one => std::slice::from_ref(one),
        };
        if operands.is_empty() {
            return Err(self.error(format!("`{operator}` needs a text")));
        }
        let test = |operand: &Json| match operand {
            Json::Text(text) if text.is_empty() && matches!(operator, "prefix" | "suffix") => {
                Err(self.error(format!("an empty `{operator}` is in every text")))
            }
            Json::Text(_) => self.text_test(operator, operand),
            _ => Err(self.error(format!("`{operator}` needs a text, or a list of texts"))),
        };
        Ok(Test::NoText(operands.iter().map(test).collect::<Result<_, _>>()?))
    }

    fn interval(&self, operand: &Json) -> Result<Interval, PatternError> {
        let form = "`numeric` needs [\"=\", 1], [\">\", 1] and the like, or both bounds as in [\">\", 0, \"<=\", 5]";
        let Json::List(parts) = operand else { return Err(self.error(form)) };
        let mut interval = Interval::ALL;
        let bounds = parts.chunks(2).map(|bound| match bound {
            [Json::Text(comparison), Json::Number(text)] => match number(text) {
                Some(number) => Ok((comparison.as_str(), number)),
                None => Err(self.error(format!("`numeric` compares numbers from -{NUMBER_MAX} to {NUMBER_MAX}"))),
            },
            _ => Err(self.error(form)),
        });
        let bounds = bounds.collect::<Result<Vec<_>, _>>()?;
        let comparisons: Vec<&str> = bounds.iter().map(|(comparison, _)| *comparison).collect();
        match comparisons.as_slice() {
            ["=" | "<" | "<=" | ">" | ">="] | [">" | ">=", "<" | "<="] => {}
            _ => return Err(self.error(form)),
        }
        for (comparison, number) in bounds {
            if comparison != "<" && comparison != "<=" {
                (interval.low, interval.low_included) = (number, comparison != ">");
            }
            if comparison != ">" && comparison != ">=" {
                (interval.high, interval.high_included) = (number, comparison != "<");
            }
        }
        if comparisons.len() == 2 && interval.low >= interval.high {
            return Err(self.error("the lower bound of `numeric` is not below the upper one"));
        }
        Ok(interval)
    }
}
