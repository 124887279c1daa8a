//! `CreateKey`, and the making of a key's record.

use std::collections::{BTreeMap, BTreeSet};

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::kms::{CreateKeyRequest, CreateKeyResponse, KeyUsageType, OriginType, ops};
use trent_types::chance::random_array;
use trent_types::{AccountId, KeyId, Region, Timestamp};
use trent_vault::{KeyHandle, NewBackingKey, Vault, VaultError};

use super::describe::metadata;
use super::spec::{self, Wanted};
use crate::policies::KeyPolicy;
use crate::question::Facts;
use crate::record::{HandleRecord, KeyKind, KeyRecord, Lifecycle, Manager, Material, Origin};
use crate::slow::Effort;
use crate::{Kms, anything, names, policies, tags};

/// Source: AWS KMS API Reference, `CreateKey`.
pub(crate) struct CreateKey;

impl Operation for CreateKey {
    type Model = ops::CreateKey;
    type Service = Kms;
    type Loaded = Wanted;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CreateKeyRequest, _: &Cx<'_, Kms>) -> Result<Wanted, Failure> {
        spec::check(input)
    }

    fn questions(input: &CreateKeyRequest, _: &Wanted, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let spec = input.key_spec.map(|spec| spec.as_str());
        let spec = spec.or(input.customer_master_key_spec.map(|spec| spec.as_str())).unwrap_or("SYMMETRIC_DEFAULT");
        let tags = || input.tags.iter().flatten().map(|tag| (tag.tag_key.clone(), tag.tag_value.clone()));
        let facts = || {
            Facts::of(cx.call.principal.account)
                .with("kms:keyspec", spec)
                .with("kms:customermasterkeyspec", spec)
                .with("kms:keyusage", input.key_usage.unwrap_or(KeyUsageType::EncryptDecrypt).as_str())
                .with("kms:keyorigin", input.origin.unwrap_or(OriginType::AwsKms).as_str())
                .with("kms:multiregion", input.multi_region.unwrap_or(false).to_string())
                .with(
                    "kms:bypasspolicylockoutsafetycheck",
                    input.bypass_policy_lockout_safety_check.unwrap_or(false).to_string(),
                )
                .request_tags(tags())
        };
        let mut questions = vec![Question::of::<Self>(anything(cx)).with_context(facts())];
        if tags().next().is_some() {
            questions.push(Question::of::<Self>(anything(cx)).with_action("kms:TagResource").with_context(facts()));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<CreateKeyResponse, Failure> {
        let input = proof.input();
        let policy = match &input.policy {
            Some(text) => {
                let policy = policies::checked(text, cx).await?;
                policies::check_lockout::<Self>(&policy, input.bypass_policy_lockout_safety_check, anything(cx), cx)?;
                policy
            }
            None => KeyPolicy::new(policies::default_for(proof.account(), proof.region())),
        };
        let key = NewKey {
            account: proof.account(),
            region: proof.region(),
            wanted: *proof.loaded(),
            description: input.description.clone().unwrap_or_default(),
            manager: Manager::Customer,
            policy,
            tags: tags::of_new_key(input.tags.as_deref().unwrap_or_default())?,
        };
        let record = key.make(cx.now, cx).await?;
        cx.engine.records.commit(&proof, stored(&record, Changes::default())).await?;
        Ok(CreateKeyResponse { key_metadata: Some(metadata(&record)) })
    }

    fn touched(output: &CreateKeyResponse, cx: &Cx<'_, Kms>) -> Option<Vec<Resource>> {
        let arn = output.key_metadata.as_ref()?.arn.clone()?;
        Some(vec![Resource { arn, account: cx.call.principal.account, kind: Some("AWS::KMS::Key") }])
    }
}

/// A key to be made.
pub(crate) struct NewKey<'a> {
    pub(crate) account: AccountId,
    pub(crate) region: &'a Region,
    pub(crate) wanted: Wanted,
    pub(crate) description: String,
    pub(crate) manager: Manager,
    pub(crate) policy: KeyPolicy,
    pub(crate) tags: BTreeMap<String, String>,
}

impl NewKey<'_> {
    /// Makes the key's first material, unless it is going to be imported, and its record. Nothing of the key is stored
    /// yet.
    pub(crate) async fn make(self, now: Timestamp, cx: &Cx<'_, Kms>) -> Result<KeyRecord, Failure> {
        let handle = cx.engine.vault.new_key_handle();
        let (material, lifecycle) = match self.wanted.origin {
            Origin::AwsKms => {
                let made = self.material(handle, cx).await?;
                let token = Some(made.token);
                let material = Material { id: made.material_id, token, rotated: None, imported: None };
                (Some(material), Lifecycle::Enabled)
            }
            Origin::External => (None, Lifecycle::PendingImport),
        };
        Ok(KeyRecord {
            account: self.account,
            region: self.region.clone(),
            key_id: KeyId::from_random(random_array(cx.engine.entropy.as_ref())),
            handle,
            created: now,
            description: self.description,
            manager: self.manager,
            kind: KeyKind::new(self.wanted, material),
            lifecycle,
            policy: self.policy,
            tags: self.tags,
            aliases: BTreeSet::new(),
        })
    }

    async fn material(&self, handle: KeyHandle, cx: &Cx<'_, Kms>) -> Result<NewBackingKey, Failure> {
        let spec = self.wanted.spec;
        let generate = async || {
            let region = self.region.clone();
            let work = move |vault: &Vault| vault.generate_key(&region, &handle, spec);
            cx.service.slow.run(Effort::of_making(spec, &cx.engine.vault), &cx.engine.vault, work).await
        };
        let made = match generate().await? {
            // The Region's first key.
            Err(VaultError::UnknownDomainKey { .. }) => {
                cx.engine.domains.ensure(self.region, &cx.engine.records).await?;
                generate().await?
            }
            made => made,
        };
        made.map_err(Failure::internal)
    }
}

/// The changes that store a new key.
pub(crate) fn stored(record: &KeyRecord, changes: Changes) -> Changes {
    let belongs = HandleRecord { account: record.account, key_id: record.key_id.clone() };
    changes.create(record.name(), record).create(names::handle(&record.handle), &belongs)
}
