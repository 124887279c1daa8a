//! Policy documents: the one place where the text of a policy becomes a policy.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use trent_engine::Failure;
use trent_policy::parse::{PolicyError, SizeLimit};
use trent_policy::{Policy, PolicyKind};
use trent_types::Partition;

/// The longest document that is stored, whatever quota is meant for it. Source: service model of AWS IAM, shape
/// `policyDocumentType`.
const CHARACTERS_MAX: usize = 131_072;

/// A policy document: its text, as it was given, and what is compiled out of it.
///
/// Cheap to clone: records, and what is loaded for a decision, share one text and one compiled policy, which lives as
/// long as the record is in the cache. A document that was read from the store is compiled when it is first decided on.
#[derive(Debug, Clone)]
pub(crate) struct Document(Arc<Text>);

#[derive(Debug)]
struct Text {
    text: String,
    /// Unique ids of the users and roles that a trust policy names, by their ARNs.
    principals: BTreeMap<String, String>,
    /// INVARIANT: of one kind, as a document is used for one thing.
    compiled: OnceLock<Arc<Policy>>,
    /// INVARIANT: one, as it is asked for inline policies only, which belong to one identity.
    called: OnceLock<Arc<str>>,
}

impl Document {
    /// Takes over the text of a policy, if it is one. How long it may be is the caller's quota.
    pub(crate) fn parse(kind: PolicyKind, text: &str) -> Result<Self, PolicyError> {
        let policy = compiled(kind, text, &BTreeMap::new())?;
        Ok(Self::compiled_before(text, policy))
    }

    /// The same for a policy of a user, group or role in `partition`, whose resources there are nowhere else.
    pub(crate) fn of_identity(text: &str, partition: Partition) -> Result<Self, PolicyError> {
        let policy = compiled(PolicyKind::Identity, text, &BTreeMap::new())?;
        policy.check_partition(partition)?;
        Ok(Self::compiled_before(text, policy))
    }

    /// The same document, in which ARNs of users and roles mean those with these unique ids: who is created under the
    /// same name later is not meant.
    ///
    /// Source: IAM User Guide, "AWS JSON policy elements: Principal", on deleted users and roles.
    pub(crate) fn bound(&self, principals: BTreeMap<String, String>) -> Self {
        Self::taken_over(self.0.text.clone(), principals)
    }

    /// The compiled policy.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the text, which was a policy when it was stored, is none any more: nothing can be
    /// decided then, as it might deny.
    pub(crate) fn policy(&self, kind: PolicyKind) -> Result<Arc<Policy>, Failure> {
        if let Some(policy) = self.0.compiled.get() {
            return Ok(Arc::clone(policy));
        }
        let policy =
            compiled(kind, &self.0.text, &self.0.principals).map_err(|error| Failure::internal(error.detail()))?;
        Ok(Arc::clone(self.0.compiled.get_or_init(|| policy)))
    }

    /// What explanations call an inline policy; `name` makes it when it is first asked for.
    pub(crate) fn called(&self, name: impl FnOnce() -> String) -> Arc<str> {
        Arc::clone(self.0.called.get_or_init(|| name().into()))
    }

    /// The text as it was given.
    pub(crate) fn text(&self) -> &str {
        &self.0.text
    }

    /// Characters, white space left out, as quotas count them.
    ///
    /// Source: IAM User Guide, "IAM and AWS STS quotas": white space does not count.
    pub(crate) fn characters(&self) -> usize {
        SizeLimit::CharactersWithoutSpace(0).size_of(&self.0.text)
    }

    /// The text as AWS answers it: percent-encoded as of RFC 3986.
    ///
    /// Source: IAM API Reference, `GetUserPolicy`.
    pub(crate) fn encoded(&self) -> String {
        percent_encoded(&self.0.text)
    }

    fn compiled_before(text: &str, policy: Arc<Policy>) -> Self {
        let document = Self::taken_over(text.to_owned(), BTreeMap::new());
        let _ = document.0.compiled.set(policy);
        document
    }

    fn taken_over(text: String, principals: BTreeMap<String, String>) -> Self {
        Self(Arc::new(Text { text, principals, compiled: OnceLock::new(), called: OnceLock::new() }))
    }
}

fn compiled(kind: PolicyKind, text: &str, principals: &BTreeMap<String, String>) -> Result<Arc<Policy>, PolicyError> {
    let mut policy = Policy::parse_within(kind, SizeLimit::Characters(CHARACTERS_MAX), text)?;
    policy.bind(|arn| principals.get(arn).cloned());
    Ok(Arc::new(policy))
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

/// A document as it is stored: its text alone, unless it names users or roles.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Stored {
    Text(String),
    Bound { text: String, principals: BTreeMap<String, String> },
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Text { text, principals, .. } = self.0.as_ref();
        match principals.is_empty() {
            true => serializer.serialize_str(text),
            false => Stored::Bound { text: text.clone(), principals: principals.clone() }.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Stored::deserialize(deserializer)? {
            Stored::Text(text) => Self::taken_over(text, BTreeMap::new()),
            Stored::Bound { text, principals } => Self::taken_over(text, principals),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

    #[test]
    fn what_is_no_policy_is_refused() {
        assert!(Document::parse(PolicyKind::Identity, ALLOW).is_ok());
        for text in ["", "x", "{}", &ALLOW.replace("Allow", "allow"), &format!("{ALLOW} x")] {
            assert!(Document::parse(PolicyKind::Identity, text).is_err(), "{text}");
        }
        assert!(Document::parse(PolicyKind::Trust, ALLOW).is_err());
    }

    #[test]
    fn a_document_comes_back_as_it_was_and_is_compiled_once() {
        let document = Document::parse(PolicyKind::Identity, ALLOW).unwrap();
        let stored = serde_json::to_string(&document).unwrap();
        let read: Document = serde_json::from_str(&stored).unwrap();
        assert_eq!(read.text(), ALLOW);
        let (one, other) =
            (read.policy(PolicyKind::Identity).unwrap(), read.clone().policy(PolicyKind::Identity).unwrap());
        assert!(Arc::ptr_eq(&one, &other));
        let damaged: Document = serde_json::from_str("\"{}\"").unwrap();
        assert!(damaged.policy(PolicyKind::Identity).is_err());
    }

    #[test]
    fn who_is_meant_is_stored_with_the_document() {
        const BOB: &str = "arn:aws:iam::111122223333:user/bob";
        let text = ALLOW
            .replace("\"Resource\":\"*\"", &format!(r#""Principal":{{"AWS":"{BOB}"}}"#))
            .replace(r#""Action":"*""#, r#""Action":"sts:*""#);
        let document = Document::parse(PolicyKind::Trust, &text).unwrap();
        let bound = document.bound([(BOB.to_owned(), "AIDAXXXXXXXXXXXXXXXXX".to_owned())].into());
        let stored = serde_json::to_string(&bound).unwrap();
        let read: Document = serde_json::from_str(&stored).unwrap();
        assert_eq!((read.text(), serde_json::to_string(&read).unwrap()), (text.as_str(), stored));
        assert_eq!(read.policy(PolicyKind::Trust).unwrap().identities().collect::<Vec<_>>(), [BOB]);
    }

    #[test]
    fn documents_are_answered_percent_encoded() {
        let text = "{\"Version\":\"2012-10-17\", \"Statement\":\n {\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"~\u{e4}\"}}";
        assert_eq!(
            percent_encoded(text),
            "%7B%22Version%22%3A%222012-10-17%22%2C%20%22Statement%22%3A%0A%20%7B%22Effect%22%3A%22Deny%22%2C\
             %22Action%22%3A%22%2A%22%2C%22Resource%22%3A%22~%C3%A4%22%7D%7D"
        );
    }

    #[test]
    fn white_space_does_not_count() {
        let text = ALLOW.replace(',', ",\n\t ");
        let document = Document::parse(PolicyKind::Identity, &text).unwrap();
        assert_eq!((document.characters(), document.text()), (ALLOW.len(), text.as_str()));
    }
}
