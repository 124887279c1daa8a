//! What can stand in a seed: docs/testing.md.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_saphyr::Spanned;
use trent_types::SecretText;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) accounts: Vec<Spanned<Account>>,
}

/// An account, with everything in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub(super) id: Spanned<String>,
    pub(super) organization: Option<Spanned<Member>>,
    /// Access keys of the root user.
    #[serde(default)]
    pub(super) access_keys: Vec<Spanned<AccessKey>>,
    #[serde(default)]
    pub(super) policies: Vec<Spanned<ManagedPolicy>>,
    #[serde(default)]
    pub(super) groups: Vec<Spanned<Group>>,
    #[serde(default)]
    pub(super) users: Vec<Spanned<User>>,
    #[serde(default)]
    pub(super) roles: Vec<Spanned<Role>>,
    #[serde(default)]
    pub(super) keys: Vec<Spanned<Key>>,
}

/// The account in the organization of the default account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) email: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccessKey {
    pub(super) id: String,
    pub(super) secret: Option<Secret>,
    pub(super) active: Option<bool>,
}

/// A customer managed policy.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ManagedPolicy {
    pub(super) name: String,
    pub(super) path: Option<String>,
    pub(super) description: Option<String>,
    pub(super) document: Document,
    #[serde(default)]
    pub(super) tags: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) name: String,
    pub(super) path: Option<String>,
    #[serde(default)]
    pub(super) inline_policies: BTreeMap<String, Spanned<Document>>,
    #[serde(default)]
    pub(super) managed_policies: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) path: Option<String>,
    pub(super) permissions_boundary: Option<String>,
    #[serde(default)]
    pub(super) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) groups: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) inline_policies: BTreeMap<String, Spanned<Document>>,
    #[serde(default)]
    pub(super) managed_policies: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) access_keys: Vec<Spanned<AccessKey>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Role {
    pub(super) name: String,
    pub(super) path: Option<String>,
    pub(super) description: Option<String>,
    pub(super) trust_policy: Document,
    pub(super) max_session_seconds: Option<u32>,
    pub(super) permissions_boundary: Option<String>,
    #[serde(default)]
    pub(super) tags: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) inline_policies: BTreeMap<String, Spanned<Document>>,
    #[serde(default)]
    pub(super) managed_policies: Vec<Spanned<String>>,
}

/// A KMS key.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Key {
    pub(super) id: String,
    pub(super) region: Option<Spanned<String>>,
    pub(super) spec: Option<String>,
    pub(super) usage: Option<String>,
    pub(super) origin: Option<String>,
    pub(super) description: Option<String>,
    pub(super) enabled: Option<bool>,
    pub(super) material: Option<Spanned<Secret>>,
    /// Materials before the current one, oldest first.
    #[serde(default)]
    pub(super) earlier_materials: Vec<Spanned<Secret>>,
    #[serde(default)]
    pub(super) aliases: Vec<Spanned<String>>,
    pub(super) policy: Option<Spanned<Document>>,
    pub(super) bypass_policy_lockout_safety_check: Option<bool>,
    pub(super) tags: Option<Spanned<BTreeMap<String, String>>>,
    pub(super) rotation_period_days: Option<Spanned<u32>>,
    #[serde(default)]
    pub(super) grants: Vec<Spanned<Grant>>,
    #[serde(default)]
    pub(super) replicas: Vec<Spanned<Replica>>,
}

/// A replica of a multi-Region key: what it has of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replica {
    pub(super) region: Spanned<String>,
    pub(super) description: Option<String>,
    pub(super) enabled: Option<bool>,
    #[serde(default)]
    pub(super) aliases: Vec<Spanned<String>>,
    pub(super) policy: Option<Spanned<Document>>,
    pub(super) bypass_policy_lockout_safety_check: Option<bool>,
    pub(super) tags: Option<Spanned<BTreeMap<String, String>>>,
    #[serde(default)]
    pub(super) grants: Vec<Spanned<Grant>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Grant {
    pub(super) name: Option<String>,
    pub(super) grantee: Option<String>,
    pub(super) grantee_service: Option<String>,
    pub(super) retiring: Option<String>,
    pub(super) retiring_service: Option<String>,
    pub(super) operations: Vec<String>,
    #[serde(default)]
    pub(super) constraints: Constraints,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Constraints {
    pub(super) encryption_context_equals: Option<BTreeMap<String, String>>,
    pub(super) encryption_context_subset: Option<BTreeMap<String, String>>,
    pub(super) source_arn: Option<String>,
}

/// A policy: the text of a JSON object, or the object itself.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Document(serde_json::Value);

impl Document {
    /// The policy's text.
    pub(super) fn text(&self) -> String {
        match &self.0 {
            serde_json::Value::String(text) => text.clone(),
            object => object.to_string(),
        }
    }
}

/// Text that is secret.
#[derive(Debug)]
pub(super) struct Secret(pub(super) SecretText);

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(SecretText::new(text)))
    }
}
