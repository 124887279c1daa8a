//! Policy documents: the one place where the text of a policy becomes a policy.

use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A policy document: its text, as it was given.
///
/// Cheap to clone: records, and what is loaded for a decision, share one text. This is the place for what is compiled
/// out of it: kept here, it lives as long as the record is in the cache, and is made once.
#[derive(Debug, Clone)]
pub(crate) struct Document(Arc<Text>);

#[derive(Debug)]
struct Text {
    text: String,
}

/// Why a text is no policy. The words are AWS's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DocumentError {
    #[error("Syntax errors in policy.")]
    Syntax,
}

impl Document {
    /// Takes over the text of a policy, if it is one.
    ///
    /// So far its form is checked: a JSON object with statements that are objects and have an effect.
    pub(crate) fn parse(text: &str) -> Result<Self, DocumentError> {
        use serde_json::Value;
        let value: Value = serde_json::from_str(text).map_err(|_| DocumentError::Syntax)?;
        let statements = match value.get("Statement") {
            Some(Value::Array(statements)) if !statements.is_empty() => statements.as_slice(),
            Some(statement @ Value::Object(_)) => std::slice::from_ref(statement),
            _ => return Err(DocumentError::Syntax),
        };
        let has_effect = |statement: &Value| matches!(statement.get("Effect"), Some(Value::String(effect)) if effect == "Allow" || effect == "Deny");
        if !statements.iter().all(has_effect) {
            return Err(DocumentError::Syntax);
        }
        Ok(Self::taken_over(text.to_owned()))
    }

    /// The text as it was given.
    pub(crate) fn text(&self) -> &str {
        &self.0.text
    }

    /// Characters, white space left out, as quotas count them.
    ///
    /// Source: IAM User Guide, "IAM and AWS STS quotas": white space does not count.
    pub(crate) fn characters(&self) -> usize {
        self.0.text.chars().filter(|c| !c.is_whitespace()).count()
    }

    /// The text as AWS answers it: percent-encoded as of RFC 3986.
    ///
    /// Source: IAM API Reference, `GetUserPolicy`.
    pub(crate) fn encoded(&self) -> String {
        percent_encoded(&self.0.text)
    }

    fn taken_over(text: String) -> Self {
        Self(Arc::new(Text { text }))
    }
}

/// Encodes everything but the unreserved characters of RFC 3986, section 2.3.
fn percent_encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(char::from(DIGITS[usize::from(byte >> 4)]));
            encoded.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    encoded
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.text)
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::taken_over)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_policy_is_refused() {
        let check = |text: &str, good: bool| assert_eq!(Document::parse(text).is_ok(), good, "{text}");
        check(r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#, true);
        check(r#"{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#, true);
        for text in ["", "x", "[]", "{}", "\"Statement\"", r#"{"Statement":[]}"#, r#"{"Statement":[1]}"#] {
            check(text, false);
        }
        check(r#"{"Statement":[{"Effect":"allow"}]}"#, false);
        check(r#"{"Statement":[{"Effect":"Allow"}]} x"#, false);
    }

    #[test]
    fn documents_are_answered_percent_encoded() {
        let document = Document::parse("{\"Statement\":\n {\"Effect\":\"Allow\",\"Sid\":\"a-b._~\u{e4}\"}}").unwrap();
        assert_eq!(
            document.encoded(),
            "%7B%22Statement%22%3A%0A%20%7B%22Effect%22%3A%22Allow%22%2C%22Sid%22%3A%22a-b._~%C3%A4%22%7D%7D"
        );
        assert_eq!(document.characters(), 48);
    }
}
