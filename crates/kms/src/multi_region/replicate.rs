//! `ReplicateKey`.

use std::collections::BTreeSet;

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::errors::ALREADY_EXISTS_EXCEPTION;
use trent_model::kms::{CreateKeyRequest, OperationName, ReplicateKeyRequest, ReplicateKeyResponse, Tag, ops};
use trent_types::Region;

use super::notice::{Notice, join};
use super::{events, of_primary, settle, spread};
use crate::identify::{self, FoundKey};
use crate::keys::{Wanted, metadata};
use crate::policies::KeyPolicy;
use crate::question::{Facts, KeyQuestion};
use crate::record::{KeyKind, KeyRecord, Lifecycle, Manager};
use crate::{Kms, anything, errors, lifecycle, policies, tags};

/// Source: AWS KMS API Reference, `ReplicateKey`.
pub(crate) struct ReplicateKey;

/// The key of the request, and the Region that it is to be replicated into.
pub(crate) struct Replication {
    key: FoundKey,
    target: Region,
}

impl Operation for ReplicateKey {
    type Model = ops::ReplicateKey;
    type Service = Kms;
    type Loaded = Replication;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &ReplicateKeyRequest, cx: &Cx<'_, Kms>) -> Result<Replication, Failure> {
        let target = region(&input.replica_region)?;
        Ok(Replication { key: identify::key::<Self>(&input.key_id, cx).await?, target })
    }

    /// On the primary key, in its Region; then what creating a key in the other Region takes.
    fn questions(
        input: &ReplicateKeyRequest,
        Replication { key, target }: &Replication,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        let tags = || input.tags.iter().flatten().map(|tag| (tag.tag_key.clone(), tag.tag_value.clone()));
        let bypass = input.bypass_policy_lockout_safety_check.unwrap_or(false).to_string();
        let replicate = KeyQuestion::of::<Self>(key, cx)
            .with("kms:replicaregion", target.as_str().to_owned())
            .with("kms:bypasspolicylockoutsafetycheck", bypass.clone())
            .request_tags(tags());
        let record = &key.record;
        let there = |action: &str| {
            let facts = Facts::of(cx.call.principal.account)
                .with("kms:keyspec", record.key_spec().as_str())
                .with("kms:customermasterkeyspec", record.key_spec().as_str())
                .with("kms:keyusage", record.key_usage().as_str())
                .with("kms:customermasterkeyusage", record.key_usage().as_str())
                .with("kms:keyorigin", record.origin().as_str())
                .with("kms:multiregion", "true")
                .with("kms:multiregionkeytype", "REPLICA")
                .with("kms:bypasspolicylockoutsafetycheck", bypass.clone())
                .request_tags(tags());
            let question = Question::of::<Self>(anything(cx)).with_action(action);
            question.with_context(facts).in_region(target.clone())
        };
        let mut questions = vec![replicate.ask(), there("kms:CreateKey")];
        if tags().next().is_some() {
            questions.push(there("kms:TagResource"));
        }
        questions
    }

    fn implied_parameter(input: &ReplicateKeyRequest) -> Option<&'static str> {
        match (&input.description, input.bypass_policy_lockout_safety_check) {
            (None, None) => Some(r#""bypassPolicyLockoutSafetyCheck":false,"description":"""#),
            (None, Some(_)) => Some(r#""description":"""#),
            (Some(_), None) => Some(r#""bypassPolicyLockoutSafetyCheck":false"#),
            (Some(_), Some(_)) => None,
        }
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ReplicateKeyResponse, Failure> {
        let (input, Replication { key, target }) = (proof.input(), proof.loaded());
        check_target(&key.record, target, cx)?;
        lifecycle::check(OperationName::ReplicateKey, &key.record.arn(), key.record.lifecycle.state())?;
        let policy = match &input.policy {
            Some(text) => policies::checked(text, cx).await?,
            None => KeyPolicy::new(policies::default_for(proof.account(), target)),
        };
        let mut primary = key.record.clone();
        join(&mut primary, target);
        let mut replica = KeyRecord {
            account: primary.account,
            region: target.clone(),
            key_id: primary.key_id.clone(),
            handle: primary.handle,
            created: cx.now,
            description: input.description.clone().unwrap_or_default(),
            manager: Manager::Customer,
            kind: KeyKind::new(Wanted::of(&primary), None),
            multi_region: primary.multi_region.clone(),
            lifecycle: Lifecycle::Creating,
            policy,
            tags: tags::of_new_key(input.tags.as_deref().unwrap_or_default(), &cx.service.quotas)?,
            aliases: BTreeSet::new(),
        };
        if input.policy.is_some() {
            policies::check_lockout(&replica, input.bypass_policy_lockout_safety_check, cx)?;
        }
        let changes = Changes::default().replace(primary.name(), key.revision, &primary);
        let told = Notice::Joined(target.clone());
        let changes = spread(&told, &key.record, cx.now, cx.engine, cx.service, changes).await?;
        let changes = cx.service.path.plant(&mut replica, &primary, cx.engine, changes).await?;
        let changes = settle::scheduled(&replica, cx.now, changes);
        // In its Region the replica counts as a key like any other.
        let counts = &cx.service.keys;
        let place = counts.take(replica.account, target, &cx.service.quotas, &cx.engine.records).await?;
        let commit = async { Ok(place.keep(cx.engine.records.commit(&proof, changes)).await?) };
        let shown = replica.policy.shown(cx.engine.identities.as_ref()).await?;
        let created = |(): &()| vec![events::replica_created(&replica, &as_create_key(input, &replica), cx.call)];
        cx.engine.act_and_tell_all(1, commit, created).await?;
        settle::settle_now(&replica, cx.now, cx.engine).await;
        let tag = |(key, value): (&String, &String)| Tag { tag_key: key.clone(), tag_value: value.clone() };
        Ok(ReplicateKeyResponse {
            // As it was created: that it is complete, `DescribeKey` tells.
            replica_key_metadata: Some(metadata(&replica)),
            replica_policy: Some(shown),
            replica_tags: Some(replica.tags.iter().map(tag).collect()),
        })
    }
}

/// The Region of a name that the model lets through.
///
/// # Errors
/// `UnsupportedOperationException` if no Region can have the name.
pub(super) fn region(name: &str) -> Result<Region, Failure> {
    name.parse().map_err(|_| unreachable_region(name))
}

fn unreachable_region(name: &str) -> Failure {
    errors::unsupported(format!("The Region {name} is not available."))
}

/// Refuses what can't be replicated, or not there.
///
/// # Errors
/// `UnsupportedOperationException`, `AlreadyExistsException`.
fn check_target(key: &KeyRecord, target: &Region, cx: &Cx<'_, Kms>) -> Result<(), Failure> {
    let multi_region = of_primary(key)?;
    if target.partition() != key.region.partition() {
        return Err(errors::unsupported(format!(
            "{} cannot be replicated into {target}, which is in another partition.",
            key.arn()
        )));
    }
    if multi_region.has(target) {
        return Err(errors::aws(&ALREADY_EXISTS_EXCEPTION, format!("{} already exists.", key.arn_in(target))));
    }
    match cx.service.path.reaches(target) {
        true => Ok(()),
        false => Err(unreachable_region(target.as_str())),
    }
}

/// The request that would have created the replica, for the event that tells of it in its Region.
fn as_create_key(input: &ReplicateKeyRequest, replica: &KeyRecord) -> CreateKeyRequest {
    CreateKeyRequest {
        policy: input.policy.clone(),
        description: Some(replica.description.clone()),
        key_usage: Some(replica.key_usage()),
        key_spec: Some(replica.key_spec()),
        origin: Some(replica.origin()),
        bypass_policy_lockout_safety_check: input.bypass_policy_lockout_safety_check,
        tags: input.tags.clone(),
        multi_region: Some(true),
        ..CreateKeyRequest::default()
    }
}
