//! Names of condition operators.

use std::fmt;

use super::Comparison;

/// A condition operator with its qualifier and suffix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Operator {
    /// The name between qualifier and suffix.
    name: &'static str,
    /// What is compared, and how.
    pub(super) family: Family,
    /// Whether the comparison is negated.
    pub(super) negated: bool,
    /// `ForAllValues:` or `ForAnyValue:`.
    pub(super) qualifier: Option<Qualifier>,
    /// `…IfExists`.
    pub(super) if_exists: bool,
}

/// How many of the values of a multivalued key must pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Qualifier {
    ForAllValues,
    ForAnyValue,
}

/// What an operator compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Equal,
    EqualIgnoringCase,
    Like,
    Number(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    Address,
    Arn,
    Null,
}

/// Name, what it compares, whether that is negated. Source: IAM User Guide, "IAM JSON policy elements: Condition
/// operators".
const OPERATORS: &[(&str, Family, bool)] = &[
    ("StringEquals", Family::Equal, false),
    ("StringNotEquals", Family::Equal, true),
    ("StringEqualsIgnoreCase", Family::EqualIgnoringCase, false),
    ("StringNotEqualsIgnoreCase", Family::EqualIgnoringCase, true),
    ("StringLike", Family::Like, false),
    ("StringNotLike", Family::Like, true),
    ("NumericEquals", Family::Number(Comparison::Equal), false),
    ("NumericNotEquals", Family::Number(Comparison::Equal), true),
    ("NumericLessThan", Family::Number(Comparison::Less), false),
    ("NumericLessThanEquals", Family::Number(Comparison::LessOrEqual), false),
    ("NumericGreaterThan", Family::Number(Comparison::Greater), false),
    ("NumericGreaterThanEquals", Family::Number(Comparison::GreaterOrEqual), false),
    ("DateEquals", Family::Date(Comparison::Equal), false),
    ("DateNotEquals", Family::Date(Comparison::Equal), true),
    ("DateLessThan", Family::Date(Comparison::Less), false),
    ("DateLessThanEquals", Family::Date(Comparison::LessOrEqual), false),
    ("DateGreaterThan", Family::Date(Comparison::Greater), false),
    ("DateGreaterThanEquals", Family::Date(Comparison::GreaterOrEqual), false),
    ("Bool", Family::Bool, false),
    ("BinaryEquals", Family::Binary, false),
    ("IpAddress", Family::Address, false),
    ("NotIpAddress", Family::Address, true),
    ("ArnEquals", Family::Arn, false),
    ("ArnLike", Family::Arn, false),
    ("ArnNotEquals", Family::Arn, true),
    ("ArnNotLike", Family::Arn, true),
    ("Null", Family::Null, false),
];

impl Operator {
    /// Reads an operator; `None` if there is none of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (qualifier, text) = match text.split_once(':') {
            Some(("ForAllValues", rest)) => (Some(Qualifier::ForAllValues), rest),
            Some(("ForAnyValue", rest)) => (Some(Qualifier::ForAnyValue), rest),
            Some(_) => return None,
            None => (None, text),
        };
        let (text, if_exists) = match text.strip_suffix("IfExists") {
            Some(text) => (text, true),
            None => (text, false),
        };
        let &(name, family, negated) = OPERATORS.iter().find(|(name, ..)| *name == text)?;
        // "You can add IfExists to the end of any condition operator name except the Null condition."
        (!(if_exists && family == Family::Null)).then_some(Self { name, family, negated, qualifier, if_exists })
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let qualifier = match self.qualifier {
            None => "",
            Some(Qualifier::ForAllValues) => "ForAllValues:",
            Some(Qualifier::ForAnyValue) => "ForAnyValue:",
        };
        write!(f, "{qualifier}{}{}", self.name, if self.if_exists { "IfExists" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_can_be_qualified_and_read_back() {
        for (name, family, negated) in OPERATORS {
            for qualifier in ["", "ForAllValues:", "ForAnyValue:"] {
                for suffix in ["", "IfExists"] {
                    let text = format!("{qualifier}{name}{suffix}");
                    let operator = Operator::parse(&text);
                    assert_eq!(operator.is_some(), *name != "Null" || suffix.is_empty(), "{text}");
                    if let Some(operator) = operator {
                        assert_eq!(operator.to_string(), text);
                        assert_eq!((operator.family, operator.negated), (*family, *negated), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn unknown_operators_are_refused() {
        for text in [
            "",
            "StringEqual",
            "stringequals",
            "StringEquals ",
            "ForAllValues:",
            "ForAllvalues:StringEquals",
            "ForAnyValues:StringEquals",
            "ForAllValues:ForAnyValue:StringEquals",
            "StringEqualsIfExistsIfExists",
            "IfExists",
            "NullIfExists",
            "ForAllValues:NullIfExists",
            "BinaryNotEquals",
            "ArnLikeIgnoreCase",
        ] {
            assert_eq!(Operator::parse(text), None, "{text}");
        }
    }
}
