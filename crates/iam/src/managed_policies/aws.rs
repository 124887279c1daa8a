//! AWS's own managed policies: the few that accounts are set up with.
//!
//! Source: AWS Managed Policy Reference Guide, the page of each policy: document, version, times and description. Their
//! unique ids are those that AWS answers.

use std::sync::LazyLock;

use trent_policy::PolicyKind;
use trent_types::{Arn, Partition, Timestamp};

use crate::record::Document;

/// A managed policy of AWS's, which can be used and not changed.
pub(crate) struct AwsPolicy {
    pub(super) id: &'static str,
    pub(super) path: &'static str,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) created: Timestamp,
    pub(super) updated: Timestamp,
    /// The current version: 1 of `v1`.
    pub(super) version: u32,
    document: LazyLock<Option<Document>>,
}

/// 2015-02-06T18:39:46Z
const BEGINNING: Timestamp = Timestamp::from_epoch_ms(1_423_247_986_000);
/// 2015-02-06T18:40:00Z
const BEGINNING_LATER: Timestamp = Timestamp::from_epoch_ms(1_423_248_000_000);

/// The policies, ordered by name.
static POLICIES: [AwsPolicy; 4] = [
    AwsPolicy {
        id: "ANPAJNPP7PPPPMJRV2SA4",
        path: "/",
        name: "AWSKeyManagementServicePowerUser",
        description: "Provides access to AWS Key Management Service (KMS).",
        created: BEGINNING_LATER,
        // 2017-03-07T00:55:00Z
        updated: Timestamp::from_epoch_ms(1_488_848_100_000),
        version: 2,
        document: LazyLock::new(|| {
            parse(
                r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "kms:CreateAlias",
        "kms:CreateKey",
        "kms:DeleteAlias",
        "kms:Describe*",
        "kms:GenerateRandom",
        "kms:Get*",
        "kms:List*",
        "kms:TagResource",
        "kms:UntagResource",
        "iam:ListGroups",
        "iam:ListRoles",
        "iam:ListUsers"
      ],
      "Resource": "*"
    }
  ]
}"#,
            )
        }),
    },
    AwsPolicy {
        id: "ANPAIWMBCKSKIEE64ZLYK",
        path: "/",
        name: "AdministratorAccess",
        description: "Provides full access to AWS services and resources.",
        created: BEGINNING,
        updated: BEGINNING,
        version: 1,
        document: LazyLock::new(|| {
            parse(
                r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}"#,
            )
        }),
    },
    AwsPolicy {
        id: "ANPAI7XKCFMBPM3QQRRVQ",
        path: "/",
        name: "IAMFullAccess",
        description: "Provides full access to IAM via the AWS Management Console.",
        created: BEGINNING_LATER,
        // 2019-06-21T19:40:00Z
        updated: Timestamp::from_epoch_ms(1_561_146_000_000),
        version: 2,
        document: LazyLock::new(|| {
            parse(
                r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
        "iam:*",
        "organizations:DescribeAccount",
        "organizations:DescribeOrganization",
        "organizations:DescribeOrganizationalUnit",
        "organizations:DescribePolicy",
        "organizations:ListChildren",
        "organizations:ListParents",
        "organizations:ListPoliciesForTarget",
        "organizations:ListRoots",
        "organizations:ListPolicies",
        "organizations:ListTargetsForPolicy"
      ],
      "Resource": "*"
    }
  ]
}"#,
            )
        }),
    },
    AwsPolicy {
        id: "ANPAJYRXTHIB4FOVS3ZXS",
        path: "/",
        name: "PowerUserAccess",
        description: "Provides full access to AWS services and resources, but does not allow management of Users and \
                      groups.",
        created: BEGINNING,
        // 2026-02-12T17:59:00Z
        updated: Timestamp::from_epoch_ms(1_770_919_140_000),
        version: 12,
        document: LazyLock::new(|| {
            parse(
                r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "NotAction": [
        "iam:*",
        "organizations:*",
        "account:*"
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": [
        "account:GetAccountInformation",
        "account:GetGovCloudAccountInformation",
        "account:GetPrimaryEmail",
        "account:ListRegions",
        "iam:CreateServiceLinkedRole",
        "iam:DeleteServiceLinkedRole",
        "iam:ListRoles",
        "organizations:DescribeEffectivePolicy",
        "organizations:DescribeOrganization"
      ],
      "Resource": "*"
    }
  ]
}"#,
            )
        }),
    },
];

/// All of them, ordered by name.
pub(super) fn all() -> &'static [AwsPolicy] {
    &POLICIES
}

/// The one that an ARN names.
pub(super) fn find(text: &str) -> Option<&'static AwsPolicy> {
    let arn = Arn::parse(text).ok().filter(|arn| arn.service == "iam" && arn.account == "aws")?;
    let partition = Partition::from_arn_field(arn.partition)?;
    POLICIES.iter().find(|policy| policy.arn(partition) == text)
}

fn parse(text: &str) -> Option<Document> {
    Document::parse(PolicyKind::Identity, text).ok()
}

impl AwsPolicy {
    /// The policy's ARN.
    pub(super) fn arn(&self, partition: Partition) -> String {
        format!("arn:{}:iam::aws:policy{}{}", partition.as_str(), self.path, self.name)
    }

    /// Its document.
    pub(super) fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_policies_and_in_order() {
        for policy in all() {
            assert!(policy.document().is_some(), "{}", policy.name);
            assert!(policy.created <= policy.updated, "{}", policy.name);
            assert_eq!(find(&policy.arn(Partition::Aws)).map(|found| found.id), Some(policy.id));
        }
        assert!(all().windows(2).all(|pair| pair[0].name < pair[1].name));
    }

    #[test]
    fn times_are_those_of_the_documentation() {
        let times = all().iter().map(|policy| format!("{} {}", policy.created, policy.updated));
        let expect = [
            "2015-02-06T18:40:00Z 2017-03-07T00:55:00Z",
            "2015-02-06T18:39:46Z 2015-02-06T18:39:46Z",
            "2015-02-06T18:40:00Z 2019-06-21T19:40:00Z",
            "2015-02-06T18:39:46Z 2026-02-12T17:59:00Z",
        ];
        assert_eq!(times.collect::<Vec<_>>(), expect);
    }

    #[test]
    fn others_are_not_known() {
        for arn in [
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws:iam::aws:policy/administratoraccess",
            "arn:aws:iam::aws:policy/a/AdministratorAccess",
            "arn:aws:iam::111122223333:policy/AdministratorAccess",
            "AdministratorAccess",
        ] {
            assert!(find(arn).is_none(), "{arn}");
        }
    }
}
