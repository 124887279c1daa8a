//! Policy documents: their grammar.
//!
//! Source: IAM User Guide, "Grammar of the IAM JSON policy language".

use std::collections::BTreeMap;

use serde::Deserialize;

/// A key policy that is of valid form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPolicy {
    statements: Vec<Statement>,
}

/// Why a text is not a key policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// Longer than [`KeyPolicy::BYTES_MAX`].
    #[error("the policy is longer than {} bytes", KeyPolicy::BYTES_MAX)]
    TooLong,
    /// Not JSON, or not of the grammar.
    #[error("{0}")]
    Syntax(String),
    /// A version that does not exist.
    #[error("the policy has an unknown Version")]
    Version,
    /// No statement.
    #[error("the policy has no statements")]
    NoStatement,
    /// Statement ids must differ within a policy.
    #[error("two statements have the same Sid")]
    DuplicateSid,
    /// A statement lacks one of a pair of elements, or has both.
    #[error("statement {statement} needs either {element} or Not{element}")]
    OneOf {
        /// Number of the statement, from 1.
        statement: usize,
        /// `Principal`, `Action` or `Resource`.
        element: &'static str,
    },
    /// An element with nothing in it.
    #[error("statement {statement} has an empty {element}")]
    Empty {
        /// Number of the statement, from 1.
        statement: usize,
        /// Name of the element.
        element: &'static str,
    },
    /// An action without a service, such as `Encrypt`.
    #[error("statement {statement} has an action that is not of the form service:action")]
    ActionForm {
        /// Number of the statement, from 1.
        statement: usize,
    },
    /// A kind of principal that does not exist.
    #[error("statement {statement} has an unknown kind of principal")]
    PrincipalKind {
        /// Number of the statement, from 1.
        statement: usize,
    },
}

impl KeyPolicy {
    /// The longest key policy, in bytes. Source: AWS KMS Developer Guide, "Resource quotas".
    pub const BYTES_MAX: usize = 32 * 1024;

    /// Reads a key policy.
    ///
    /// # Errors
    /// [`PolicyError`] with what is wrong first.
    pub fn parse(text: &str) -> Result<Self, PolicyError> {
        if text.len() > Self::BYTES_MAX {
            return Err(PolicyError::TooLong);
        }
        let Document { version, id: _, statement } =
            serde_json::from_str(text).map_err(|error| PolicyError::Syntax(error.to_string()))?;
        if !matches!(version.as_deref(), None | Some("2012-10-17" | "2008-10-17")) {
            return Err(PolicyError::Version);
        }
        let statements = statement.into_vec();
        if statements.is_empty() {
            return Err(PolicyError::NoStatement);
        }
        for (at, statement) in statements.iter().enumerate() {
            statement.check(at + 1)?;
        }
        let mut sids: Vec<&str> = statements.iter().filter_map(|statement| statement.sid.as_deref()).collect();
        sids.sort_unstable();
        if sids.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(PolicyError::DuplicateSid);
        }
        Ok(Self { statements })
    }

    /// Number of statements, at least 1.
    pub fn statement_count(&self) -> usize {
        self.statements.len()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Document {
    version: Option<String>,
    #[expect(dead_code, reason = "it may be there, and means nothing")]
    id: Option<String>,
    statement: OneOrMany<Statement>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Statement {
    sid: Option<String>,
    effect: Effect,
    principal: Option<Principals>,
    not_principal: Option<Principals>,
    action: Option<OneOrMany<String>>,
    not_action: Option<OneOrMany<String>>,
    resource: Option<OneOrMany<String>>,
    not_resource: Option<OneOrMany<String>>,
    condition: Option<BTreeMap<String, BTreeMap<String, OneOrMany<ConditionValue>>>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Effect {
    Allow,
    Deny,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum Principals {
    Anyone(String),
    Kinds(BTreeMap<String, OneOrMany<String>>),
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "read by the evaluation of conditions")]
enum ConditionValue {
    Text(String),
    Flag(bool),
    Number(serde_json::Number),
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    fn as_slice(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }

    fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
}

impl Statement {
    fn check(&self, statement: usize) -> Result<(), PolicyError> {
        let principals = exactly_one(statement, "Principal", self.principal.as_ref(), self.not_principal.as_ref())?;
        let actions = exactly_one(statement, "Action", self.action.as_ref(), self.not_action.as_ref())?;
        let resources = exactly_one(statement, "Resource", self.resource.as_ref(), self.not_resource.as_ref())?;
        principals.check(statement)?;
        for (element, texts) in [("Action", actions.as_slice()), ("Resource", resources.as_slice())] {
            if texts.is_empty() || texts.iter().any(String::is_empty) {
                return Err(PolicyError::Empty { statement, element });
            }
        }
        let is_action = |text: &String| {
            text == "*" || text.split_once(':').is_some_and(|(service, name)| !service.is_empty() && !name.is_empty())
        };
        if !actions.as_slice().iter().all(is_action) {
            return Err(PolicyError::ActionForm { statement });
        }
        let operators = self.condition.iter().flatten();
        if operators.flat_map(|(_, keys)| keys).any(|(key, _)| key.is_empty()) {
            return Err(PolicyError::Empty { statement, element: "Condition" });
        }
        Ok(())
    }
}

impl Principals {
    fn check(&self, statement: usize) -> Result<(), PolicyError> {
        match self {
            Self::Anyone(text) if text == "*" => Ok(()),
            Self::Anyone(_) => Err(PolicyError::PrincipalKind { statement }),
            Self::Kinds(kinds) => {
                let known = |kind: &str| matches!(kind, "AWS" | "Service" | "Federated" | "CanonicalUser");
                if kinds.keys().any(|kind| !known(kind)) {
                    return Err(PolicyError::PrincipalKind { statement });
                }
                let empty = |texts: &OneOrMany<String>| {
                    texts.as_slice().is_empty() || texts.as_slice().iter().any(String::is_empty)
                };
                if kinds.is_empty() || kinds.values().any(empty) {
                    return Err(PolicyError::Empty { statement, element: "Principal" });
                }
                Ok(())
            }
        }
    }
}

fn exactly_one<'a, T>(
    statement: usize,
    element: &'static str,
    plain: Option<&'a T>,
    negated: Option<&'a T>,
) -> Result<&'a T, PolicyError> {
    match (plain, negated) {
        (Some(one), None) | (None, Some(one)) => Ok(one),
        (Some(_), Some(_)) | (None, None) => Err(PolicyError::OneOf { statement, element }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<usize, PolicyError> {
        KeyPolicy::parse(text).map(|policy| policy.statement_count())
    }

    const GOOD: &str =
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}"#;

    #[test]
    fn policies_of_valid_form_are_read() {
        assert_eq!(check(&format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":[{GOOD}]}}"#)), Ok(1));
        assert_eq!(check(&format!(r#"{{"Statement":{GOOD}}}"#)), Ok(1));
        let long_form = r#"{"Version":"2008-10-17","Statement":[{"Sid":"a","Effect":"Deny","NotPrincipal":{"AWS":["111122223333","*"],"Service":"s3.amazonaws.com"},
            "NotAction":["kms:Encrypt","*"],"Resource":["*"],"Condition":{"Bool":{"aws:SecureTransport":false},"NumericLessThan":{"kms:RotationPeriodInDays":[90,"100"]}}},
            {"Sid":"b","Effect":"Allow","Principal":"*","Action":["kms:*"],"Resource":"*"}]}"#;
        assert_eq!(check(long_form), Ok(2));
    }

    #[test]
    fn what_breaks_the_grammar_is_refused() {
        use PolicyError::{ActionForm, DuplicateSid, Empty, NoStatement, OneOf, PrincipalKind, Version};
        let statement =
            |from: &str, to: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, GOOD.replace(from, to));
        assert_eq!(check(&format!(r#"{{"Version":"2020-01-01","Statement":[{GOOD}]}}"#)), Err(Version));
        assert_eq!(check(r#"{"Version":"2012-10-17","Statement":[]}"#), Err(NoStatement));
        assert_eq!(check(&statement(r#""Action":"kms:*","#, "")), Err(OneOf { statement: 1, element: "Action" }));
        assert_eq!(check(&statement(r#","Resource":"*""#, "")), Err(OneOf { statement: 1, element: "Resource" }));
        let both = statement(r#""Action""#, r#""NotAction":"kms:Encrypt","Action""#);
        assert_eq!(check(&both), Err(OneOf { statement: 1, element: "Action" }));
        assert_eq!(check(&statement(r#""AWS""#, r#""Robot""#)), Err(PrincipalKind { statement: 1 }));
        assert_eq!(check(&statement("kms:*", "Encrypt")), Err(ActionForm { statement: 1 }));
        assert_eq!(check(&statement(r#""kms:*""#, "[]")), Err(Empty { statement: 1, element: "Action" }));
        let twice = GOOD.replace("{\"Effect\"", "{\"Sid\":\"x\",\"Effect\"");
        assert_eq!(check(&format!(r#"{{"Statement":[{twice},{twice}]}}"#)), Err(DuplicateSid));
        assert_eq!(check(&" ".repeat(KeyPolicy::BYTES_MAX + 1)), Err(PolicyError::TooLong));
    }

    #[test]
    fn what_is_no_policy_document_is_refused() {
        let deep = "[".repeat(10_000);
        for text in [
            "",
            "null",
            "[]",
            "{}",
            "not json",
            r#"{"Statement":"Allow"}"#,
            r#"{"Statement":[{"Effect":"allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":5,"Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Extra":1}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Condition":[]}]}"#,
            &deep,
        ] {
            assert!(matches!(check(text), Err(PolicyError::Syntax(_))), "{text}");
        }
    }
}
