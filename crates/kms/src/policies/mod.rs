//! Key policies.

mod list;
mod put;
mod read;

use trent_engine::Failure;
use trent_model::kms::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION;
use trent_policy::{KeyPolicy, PolicyError};
use trent_types::{AccountId, Region};

pub(crate) use list::ListKeyPolicies;
pub(crate) use put::PutKeyPolicy;
pub(crate) use read::GetKeyPolicy;

use crate::errors;

/// The name of the one policy that every key has.
pub(crate) const DEFAULT_NAME: &str = "default";

/// A policy's text, if it is the text of a policy.
pub(crate) fn checked(text: &str) -> Result<String, Failure> {
    match KeyPolicy::parse(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(error @ PolicyError::TooLong) => Err(errors::limit_exceeded(error.to_string())),
        Err(error) => Err(errors::aws(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, error.to_string())),
    }
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
        checked(&default_for(account, &region)).unwrap();
        checked(&of_managed_key("s3", account, &region)).unwrap();
    }
}
