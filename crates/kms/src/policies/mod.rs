//! Key policies.

mod compiled;
mod list;
mod lockout;
mod put;
mod read;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use trent_engine::{Cx, Failure, Identities, OwnPolicy};
use trent_model::kms::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION;
use trent_policy::parse::PolicyError;
use trent_policy::{Policy, PolicyKind};
use trent_types::{AccountId, Region};

pub(crate) use compiled::CompiledPolicies;
pub(crate) use list::ListKeyPolicies;
pub(crate) use lockout::check as check_lockout;
pub(crate) use put::PutKeyPolicy;
pub(crate) use read::GetKeyPolicy;

use crate::record::KeyRecord;
use crate::{Kms, errors};

/// The name of the one policy that every key has.
pub(crate) const DEFAULT_NAME: &str = "default";

/// The policy's name as audit events show it where the caller named none. Source: AWS KMS Developer Guide, "GetKeyPolicy"
/// and "PutKeyPolicy" among the examples of log entries.
const IMPLIED_NAME: &str = r#""policyName":"default""#;

/// The policy that a request means.
///
/// Source: AWS KMS API Reference, `PutKeyPolicy` and `GetKeyPolicy`, parameter `PolicyName` and "Required permissions".
fn name_in(asked: Option<&str>) -> Cow<'static, str> {
    asked.map_or(Cow::Borrowed(DEFAULT_NAME), |asked| Cow::Owned(asked.to_owned()))
}

/// A key policy as it was put, and what it says, compiled when it is first asked for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KeyPolicy {
    text: String,
    /// Unique ids of the users and roles that the policy names, by their ARNs: who is created under the same name later
    /// is not meant.
    principals: BTreeMap<String, String>,
    #[serde(skip)]
    compiled: OnceLock<Option<OwnPolicy>>,
}

impl KeyPolicy {
    /// A policy that was made here, or that names nobody.
    pub(crate) const fn new(text: String) -> Self {
        Self { text, principals: BTreeMap::new(), compiled: OnceLock::new() }
    }

    /// The policy's text, as it was put.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The policy's text, in which users and roles that are no more are called by their unique ids.
    ///
    /// Source: IAM User Guide, "AWS JSON policy elements: Principal", on deleted users and roles.
    pub(crate) async fn shown(&self, identities: &dyn Identities) -> Result<String, Failure> {
        let mut text = self.text.clone();
        for (arn, id) in &self.principals {
            if identities.unique_id(arn).await?.as_ref() != Some(id) {
                text = text.replace(&format!("\"{arn}\""), &format!("\"{id}\""));
            }
        }
        Ok(text)
    }

    /// The compiled policy. `None` if the text is none, which then allows nothing.
    fn compiled(&self, policies: &CompiledPolicies) -> Option<OwnPolicy> {
        self.compiled.get_or_init(|| policies.of(&self.text, &self.principals)).clone()
    }
}

/// A key's policy.
pub(crate) fn compiled(key: &KeyRecord, cx: &Cx<'_, Kms>) -> Option<OwnPolicy> {
    key.policy.compiled(&cx.service.policies)
}

/// The policy of a text, if it is the text of a policy and names principals that there are.
pub(crate) async fn checked(text: &str, cx: &Cx<'_, Kms>) -> Result<KeyPolicy, Failure> {
    cx.service.quotas.check_policy(text)?;
    let policy = Policy::parse(PolicyKind::Key, text).map_err(|error| match error {
        PolicyError::TooLong { .. } => errors::limit_exceeded(error.to_string()),
        PolicyError::Malformed { .. } => malformed(error.to_string()),
    })?;
    let mut checked = KeyPolicy::new(text.to_owned());
    let accounts: Vec<String> = policy.accounts().map(|account| account.to_string()).collect();
    for principal in policy.identities().chain(accounts.iter().map(String::as_str)) {
        if !cx.engine.identities.exists(principal).await? {
            return Err(malformed("Policy contains a statement with one or more invalid principals."));
        }
        let is_lasting = principal.contains(":user/") || principal.contains(":role/");
        if let (true, Some(id)) = (is_lasting, cx.engine.identities.unique_id(principal).await?) {
            checked.principals.insert(principal.to_owned(), id);
        }
    }
    Ok(checked)
}

fn malformed(message: impl Into<String>) -> Failure {
    errors::aws(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

/// The policy of a key that is created without one: the account decides through IAM.
///
/// Source: AWS KMS Developer Guide, "Default key policy".
pub(crate) fn default_for(account: AccountId, region: &Region) -> String {
    let partition = region.partition().as_str();
    format!(
        r#"{{
  "Version" : "2012-10-17",
  "Id" : "key-default-1",
  "Statement" : [ {{
    "Sid" : "Enable IAM User Permissions",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:{partition}:iam::{account}:root"
    }},
    "Action" : "kms:*",
    "Resource" : "*"
  }} ]
}}"#
    )
}

/// The policy of an AWS managed key: principals of the account use it through the service alone, and read metadata.
///
/// Source: AWS KMS Developer Guide, "AWS managed keys" and "Viewing a key policy".
pub(crate) fn of_managed_key(service: &str, account: AccountId, region: &Region) -> String {
    let partition = region.partition().as_str();
    format!(
        r#"{{
  "Version" : "2012-10-17",
  "Id" : "auto-{service}",
  "Statement" : [ {{
    "Sid" : "Allow access through {service} for all principals in the account that are authorized to use {service}",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "*"
    }},
    "Action" : [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey" ],
    "Resource" : "*",
    "Condition" : {{
      "StringEquals" : {{
        "kms:ViaService" : "{service}.{region}.amazonaws.com",
        "kms:CallerAccount" : "{account}"
      }}
    }}
  }}, {{
    "Sid" : "Allow direct access to key metadata to the account",
    "Effect" : "Allow",
    "Principal" : {{
      "AWS" : "arn:{partition}:iam::{account}:root"
    }},
    "Action" : [ "kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant" ],
    "Resource" : "*"
  }} ]
}}"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policies_that_are_made_here_are_policies() {
        let (account, region) = ("111122223333".parse().unwrap(), "us-east-1".parse().unwrap());
        for text in [default_for(account, &region), of_managed_key("s3", account, &region)] {
            Policy::parse(PolicyKind::Key, &text).unwrap();
        }
    }
}
