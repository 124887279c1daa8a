//! Conditions: one operator, one key, and what its values must be.
//!
//! Sources: IAM User Guide, "IAM JSON policy elements: Condition operators", "Conditions with multiple context keys or
//! values", and "Single-valued vs. multivalued context keys".

mod base64;
mod date;
mod ip;
mod number;
mod operator;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

pub(crate) use operator::{Operator, Qualifier};

use crate::arn_pattern::{ArnPattern, ArnText, Incomplete};
use crate::context::{Context, Values};
use crate::letters::fold;
use crate::template::{Template, VariableError, Wildcards};
use operator::Family;

/// A compiled condition.
#[derive(Debug, Clone)]
pub(crate) struct Condition {
    operator: Operator,
    /// The key as the policy spells it.
    spelled: Box<str>,
    /// The key in lower case.
    key: Box<str>,
    /// The values as the policy spells them.
    values: Box<[Box<str>]>,
    test: Test,
}

/// How a value of the request is compared. It passes if it compares well with one of the values of the policy; what
/// operators such as `StringNotEquals` negate is that.
#[derive(Debug, Clone)]
enum Test {
    Equal(Box<[Template]>),
    EqualIgnoringCase(Box<[Template]>),
    Like(Box<[Template]>),
    Number(Comparison, Box<[number::Decimal]>),
    Date(Comparison, Box<[date::Moment]>),
    Bool(Box<[bool]>),
    Binary(Box<[Box<[u8]>]>),
    Address(Box<[ip::Network]>),
    Arn(Box<[ArnPattern]>),
    Null(Box<[bool]>),
}

/// How two things that have an order are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Why a condition is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ConditionError {
    #[error("Invalid condition operator: {0}")]
    Operator(String),
    #[error("The condition key format is not valid: {0}")]
    Key(String),
    #[error("The value {value} is not valid for the condition operator {operator}")]
    Value { operator: String, value: String },
    #[error("{0}: {1}")]
    Variable(VariableError, String),
}

impl Comparison {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

impl Condition {
    /// Compiles a condition. `variables` says whether variables count, which they do since version 2012-10-17.
    ///
    /// # Errors
    /// [`ConditionError`] for an unknown operator, a key without a service, and values that are not of the operator's
    /// type.
    pub(crate) fn new(operator: &str, key: &str, values: Vec<String>, variables: bool) -> Result<Self, ConditionError> {
        let parsed = Operator::parse(operator).ok_or_else(|| ConditionError::Operator(operator.to_owned()))?;
        let is_key = key.split_once(':').is_some_and(|(service, name)| !service.is_empty() && !name.is_empty());
        if !is_key || key.contains("${") {
            return Err(ConditionError::Key(key.to_owned()));
        }
        let test = Test::new(parsed.family, operator, &values, variables)?;
        let values = values.into_iter().map(Into::into).collect();
        Ok(Self { operator: parsed, spelled: key.into(), key: fold(key).into(), values, test })
    }

    /// Whether the condition is met.
    pub(crate) fn holds(&self, context: &dyn Context) -> bool {
        let values = context.values(&self.key);
        if let Test::Null(expected) = &self.test {
            let is_absent = values.as_ref().is_none_or(Values::is_null);
            return match self.operator.qualifier {
                None => expected.contains(&is_absent),
                // What the user guide says of them: "always return a true or false respectively".
                Some(Qualifier::ForAllValues) => true,
                Some(Qualifier::ForAnyValue) => false,
            };
        }
        let Operator { qualifier, negated, if_exists, .. } = self.operator;
        let Some(values) = values.filter(|values| !values.is_empty()) else {
            return if_exists
                || match qualifier {
                    None => negated,
                    Some(Qualifier::ForAllValues) => true,
                    Some(Qualifier::ForAnyValue) => false,
                };
        };
        let any = |expect: bool| values.any(|value| self.test.passes(value, context) == expect);
        match qualifier {
            None => any(true) != negated,
            Some(Qualifier::ForAllValues) => !any(negated) || values.is_null(),
            Some(Qualifier::ForAnyValue) => any(!negated) && !values.is_null(),
        }
    }

    /// The operator as the policy spells it.
    pub(crate) fn operator(&self) -> String {
        self.operator.to_string()
    }

    /// The key as the policy spells it.
    pub(crate) fn spelled_key(&self) -> &str {
        &self.spelled
    }

    /// The key in lower case.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// The key and those that variables in the values stand for, in lower case.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let (texts, arns) = match &self.test {
            Test::Equal(texts) | Test::EqualIgnoringCase(texts) | Test::Like(texts) => (&**texts, [].as_slice()),
            Test::Arn(patterns) => ([].as_slice(), &**patterns),
            _ => ([].as_slice(), [].as_slice()),
        };
        let variables = texts.iter().flat_map(Template::keys).chain(arns.iter().flat_map(ArnPattern::keys));
        std::iter::once(self.key()).chain(variables)
    }

    /// The values as the policy spells them.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| &**value)
    }
}

impl Test {
    fn new(family: Family, operator: &str, values: &[String], variables: bool) -> Result<Self, ConditionError> {
        let bad = |value: &String| ConditionError::Value { operator: operator.to_owned(), value: value.clone() };
        let malformed = |value: &String, error| ConditionError::Variable(error, value.clone());
        let templates = |wildcards| {
            let compile = |value: &String| match variables {
                true => Template::parse(value, wildcards).map_err(|error| malformed(value, error)),
                false => Ok(Template::plain(value, wildcards)),
            };
            values.iter().map(compile).collect::<Result<Box<[_]>, _>>()
        };
        let booleans = || {
            let read = |value: &String| boolean(value).ok_or_else(|| bad(value));
            values.iter().map(read).collect::<Result<Box<[_]>, _>>()
        };
        Ok(match family {
            Family::Equal => Self::Equal(templates(Wildcards::Literal)?),
            Family::EqualIgnoringCase => Self::EqualIgnoringCase(templates(Wildcards::Literal)?),
            Family::Like => Self::Like(templates(Wildcards::Match)?),
            Family::Number(comparison) => {
                let read = |value: &String| number::Decimal::parse(value).ok_or_else(|| bad(value));
                Self::Number(comparison, values.iter().map(read).collect::<Result<_, _>>()?)
            }
            Family::Date(comparison) => {
                let read = |value: &String| date::Moment::parse(value).ok_or_else(|| bad(value));
                Self::Date(comparison, values.iter().map(read).collect::<Result<_, _>>()?)
            }
            Family::Bool => Self::Bool(booleans()?),
            Family::Binary => {
                let read = |value: &String| base64::decode(value).map(Into::into).ok_or_else(|| bad(value));
                Self::Binary(values.iter().map(read).collect::<Result<_, _>>()?)
            }
            Family::Address => {
                let read = |value: &String| ip::Network::parse(value).ok_or_else(|| bad(value));
                Self::Address(values.iter().map(read).collect::<Result<_, _>>()?)
            }
            Family::Arn => {
                let compile = |value: &String| {
                    ArnPattern::parse(value, variables, Incomplete::Refused).map_err(|error| malformed(value, error))
                };
                Self::Arn(values.iter().map(compile).collect::<Result<_, _>>()?)
            }
            Family::Null => Self::Null(booleans()?),
        })
    }

    /// Whether a value of the request compares well with one of the policy's.
    fn passes(&self, value: &str, context: &dyn Context) -> bool {
        match self {
            Self::Equal(texts) | Self::Like(texts) => texts.iter().any(|text| text.matches(value, context)),
            Self::EqualIgnoringCase(texts) => texts.iter().any(|text| text.same_ignoring_case(value, context)),
            Self::Number(comparison, numbers) => number::Decimal::parse(value)
                .is_some_and(|value| numbers.iter().any(|number| comparison.holds(value.cmp(number)))),
            Self::Date(comparison, dates) => date::Moment::parse(value)
                .is_some_and(|value| dates.iter().any(|date| comparison.holds(value.cmp(date)))),
            Self::Bool(expected) => boolean(value).is_some_and(|value| expected.contains(&value)),
            Self::Binary(expected) => {
                base64::decode(value).is_some_and(|value| expected.iter().any(|bytes| **bytes == *value))
            }
            Self::Address(networks) => {
                ip::address(value).is_some_and(|address| networks.iter().any(|network| network.contains(address)))
            }
            Self::Arn(patterns) => {
                let arn = ArnText::new(value);
                patterns.iter().any(|pattern| pattern.matches(arn, context))
            }
            // Decided by presence, in `holds`.
            Self::Null(_) => false,
        }
    }
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") { Some(true) } else { text.eq_ignore_ascii_case("false").then_some(false) }
}
