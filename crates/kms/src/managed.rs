//! AWS managed keys: one for each service, account and Region, made when it is first used.
//!
//! Source: AWS KMS Developer Guide, "AWS managed keys"; AWS KMS API Reference, `DescribeKey`, parameter `KeyId`.

use std::collections::BTreeMap;
use std::sync::Arc;

use trent_engine::records::Revision;
use trent_engine::{Changes, Cx, Failure, Stored};
use trent_model::kms::OperationName;
use trent_types::{AliasName, Timestamp};

use crate::identify::FoundKey;
use crate::keys::{NewKey, Wanted, stored};
use crate::known::Known;
use crate::record::{AliasRecord, AutomaticRotation, KeyRecord, Manager};
use crate::{Kms, errors, identify, names, policies, rotation};

/// AWS managed keys are rotated every year, which nobody can change.
const ROTATION_DAYS: u32 = 365;

/// Services that have an AWS managed key: the last part of its alias, and what the key's description says that it
/// protects.
const SERVICES: &[(&str, &str)] = &[
    ("acm", "ACM private keys"),
    ("backup", "Backup data"),
    ("cloud9", "Cloud9 environments"),
    ("codeartifact", "CodeArtifact packages"),
    ("codecommit", "CodeCommit repositories"),
    ("codestar-connections", "connections"),
    ("connect", "Connect data"),
    ("dms", "DMS replication instances"),
    ("dynamodb", "DynamoDB tables"),
    ("ebs", "EBS volumes"),
    ("elasticfilesystem", "EFS filesystems"),
    ("es", "Elasticsearch domains"),
    ("fsx", "FSx resources"),
    ("glue", "Glue metadata"),
    ("kafka", "MSK clusters"),
    ("kinesis", "Kinesis streams"),
    ("kinesisvideo", "Kinesis Video streams"),
    ("lambda", "Lambda functions"),
    ("lex", "Lex data"),
    ("lightsail", "Lightsail data"),
    ("mq", "MQ brokers"),
    ("rds", "RDS database volumes"),
    ("redshift", "Redshift clusters"),
    ("s3", "S3 objects"),
    ("secretsmanager", "Secrets Manager secrets"),
    ("ses", "SES messages"),
    ("sns", "SNS data"),
    ("sqs", "SQS messages"),
    ("ssm", "SSM parameters"),
    ("timestream", "Timestream data"),
    ("workspaces", "WorkSpaces volumes"),
    ("xray", "X-Ray data"),
];

/// Whether an operation changes what it is used on, or its aliases. Nobody can be allowed to do that to AWS managed keys:
/// their policies name no such action.
///
/// Source: AWS KMS Developer Guide, "AWS managed keys".
pub(crate) const fn is_management(operation: OperationName) -> bool {
    use OperationName as O;
    matches!(
        operation,
        O::CancelKeyDeletion
            | O::CreateAlias
            | O::DeleteAlias
            | O::DeleteImportedKeyMaterial
            | O::DisableKey
            | O::DisableKeyRotation
            | O::EnableKey
            | O::EnableKeyRotation
            | O::ImportKeyMaterial
            | O::PutKeyPolicy
            | O::ReplicateKey
            | O::RotateKeyOnDemand
            | O::ScheduleKeyDeletion
            | O::TagResource
            | O::UntagResource
            | O::UpdateAlias
            | O::UpdateKeyDescription
            | O::UpdatePrimaryRegion
    )
}

/// An AWS managed key that is made and not stored yet.
pub(crate) struct NewManagedKey {
    /// As it is going to be read.
    key: FoundKey,
    alias: AliasName,
    rotation: AutomaticRotation,
}

/// The AWS managed key that a text names by its predefined alias, if there is such an alias; the caller has found out
/// that the key does not exist yet.
pub(crate) async fn first_use(text: &str, cx: &Cx<'_, Kms>) -> Result<Option<NewManagedKey>, Failure> {
    let Some(alias) = identify::reserved_alias(text, cx) else { return Ok(None) };
    let service = alias.as_str().strip_prefix(AliasName::RESERVED_PREFIX).unwrap_or_default();
    let Some((service, protected)) = SERVICES.iter().find(|(name, _)| *name == service) else { return Ok(None) };
    let account = cx.call.principal.account;
    let key = NewKey {
        account,
        region: &cx.call.region,
        wanted: Wanted::SYMMETRIC,
        description: format!("Default key that protects my {protected} when no other key is defined"),
        manager: Manager::Aws,
        policy: policies::KeyPolicy::new(policies::of_managed_key(service, account, &cx.call.region)),
        tags: BTreeMap::new(),
        known: Known::default(),
    };
    let mut record = key.plan(cx).make(cx).await?;
    let rotation = AutomaticRotation { period_days: ROTATION_DAYS, next: cx.now.plus_days(i64::from(ROTATION_DAYS)) };
    if let Some(symmetric) = record.symmetric_mut() {
        symmetric.rotation = Some(rotation);
    }
    record.aliases.insert(alias.clone());
    let key = Arc::new(Stored { record, revision: Revision(0) });
    Ok(Some(NewManagedKey { key, alias, rotation }))
}

impl NewManagedKey {
    pub(crate) const fn key(&self) -> &FoundKey {
        &self.key
    }

    /// ARN of the alias that the request names the key by.
    pub(crate) fn alias_arn(&self) -> String {
        let KeyRecord { account, region, .. } = &self.key.record;
        errors::alias_arn(*account, region, &self.alias)
    }

    /// The changes that store the key. They fail as [`Failure::Changed`] if another request was first.
    pub(crate) fn stored(&self, now: Timestamp) -> Changes {
        let KeyRecord { account, region, key_id, .. } = &self.key.record;
        let alias = AliasRecord { target: key_id.clone(), created: now, updated: now };
        let changes =
            stored(&self.key.record, Changes::default()).create(names::alias(*account, region, &self.alias), &alias);
        rotation::scheduled(&self.key.record, self.rotation, changes)
    }
}
