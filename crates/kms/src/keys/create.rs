//! `CreateKey`, and the making of a key's record.

use std::collections::{BTreeMap, BTreeSet};

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::kms::{CreateKeyRequest, CreateKeyResponse, KeySpec, KeyUsageType, OriginType, ops};
use trent_types::chance::random_array;
use trent_types::{AccountId, KeyId, Region, SecretBytes};
use trent_vault::{ImportError, KeyFamily, NewBackingKey, Vault, VaultError};

use super::describe::metadata;
use super::spec::{self, Wanted};
use crate::known::{self, Known};
use crate::multi_region::MultiRegion;
use crate::policies::KeyPolicy;
use crate::question::Facts;
use crate::record::{HandleRecord, Imported, KeyKind, KeyRecord, Lifecycle, Manager, Material, Origin};
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

    async fn load(input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Result<Wanted, Failure> {
        spec::check(input, &cx.call.region)
    }

    fn questions(input: &CreateKeyRequest, _: &Wanted, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let spec = input.key_spec.map(|spec| spec.as_str());
        let spec = spec.or(input.customer_master_key_spec.map(|spec| spec.as_str())).unwrap_or("SYMMETRIC_DEFAULT");
        let usage = input.key_usage.unwrap_or(KeyUsageType::EncryptDecrypt).as_str();
        let plain = known::plain_tags(input, cx);
        let tags = || plain.iter().map(|tag| (tag.tag_key.clone(), tag.tag_value.clone()));
        let facts = || {
            let facts = Facts::of(cx.call.principal.account)
                .with("kms:keyspec", spec)
                .with("kms:customermasterkeyspec", spec)
                .with("kms:keyusage", usage)
                .with("kms:customermasterkeyusage", usage)
                .with("kms:keyorigin", input.origin.unwrap_or(OriginType::AwsKms).as_str())
                .with("kms:multiregion", input.multi_region.unwrap_or(false).to_string())
                .with(
                    "kms:bypasspolicylockoutsafetycheck",
                    input.bypass_policy_lockout_safety_check.unwrap_or(false).to_string(),
                )
                .request_tags(tags());
            match input.multi_region {
                Some(true) => facts.with("kms:multiregionkeytype", "PRIMARY"),
                Some(false) | None => facts,
            }
        };
        let mut questions = vec![Question::of::<Self>(anything(cx)).with_context(facts())];
        if tags().next().is_some() {
            questions.push(Question::of::<Self>(anything(cx)).with_action("kms:TagResource").with_context(facts()));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<CreateKeyResponse, Failure> {
        let input = proof.input();
        let policy = policy_of(input, cx).await?;
        let known = Known::of_tags(input, cx)?;
        if let Some(key_id) = &known.key_id {
            known::check_free(proof.account(), proof.region(), key_id, &cx.engine.records).await?;
        }
        let key = NewKey {
            account: proof.account(),
            region: proof.region(),
            wanted: *proof.loaded(),
            description: input.description.clone().unwrap_or_default(),
            manager: Manager::Customer,
            policy,
            tags: tags::of_new_key(&known::plain_tags(input, cx), &cx.service.quotas)?,
            known,
        };
        let planned = key.plan(cx);
        check_lockout(&planned, input, cx)?;
        let (account, region) = (proof.account(), proof.region());
        let place = cx.service.keys.take(account, region, &cx.service.quotas, &cx.engine.records).await?;
        let record = planned.make(cx).await?;
        place.keep(cx.engine.records.commit(&proof, stored(&record, Changes::default()))).await?;
        Ok(CreateKeyResponse { key_metadata: Some(metadata(&record)) })
    }

    fn shown(input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Option<CreateKeyRequest> {
        Some(with_defaults(known::without_material(input, cx).unwrap_or_else(|| input.clone())))
    }

    fn touched(output: &CreateKeyResponse, cx: &Cx<'_, Kms>) -> Option<Vec<Resource>> {
        let arn = output.key_metadata.as_ref()?.arn.clone()?;
        Some(vec![Resource { arn, account: cx.call.principal.account, kind: Some("AWS::KMS::Key") }])
    }
}

/// The request with the defaults of what the caller left out.
///
/// Source: AWS KMS Developer Guide, "CreateKey" among the examples of log entries.
fn with_defaults(mut input: CreateKeyRequest) -> CreateKeyRequest {
    let old = input.customer_master_key_spec.and_then(|old| old.as_str().parse().ok());
    let spec = *input.key_spec.get_or_insert(old.unwrap_or(KeySpec::SymmetricDefault));
    input.customer_master_key_spec = input.customer_master_key_spec.or_else(|| spec.as_str().parse().ok());
    input.description.get_or_insert_default();
    input.key_usage.get_or_insert(KeyUsageType::EncryptDecrypt);
    input.origin.get_or_insert(OriginType::AwsKms);
    input.bypass_policy_lockout_safety_check.get_or_insert(false);
    input
}

/// The policy that a request gives the key, or the one of keys that are given none.
///
/// # Errors
/// `MalformedPolicyDocumentException`, `LimitExceededException`.
pub(crate) async fn policy_of(input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Result<KeyPolicy, Failure> {
    let Some(text) = &input.policy else {
        return Ok(KeyPolicy::new(policies::default_for(cx.call.principal.account, &cx.call.region)));
    };
    policies::checked(text, cx).await
}

/// The policy that a request gives a key must let the caller change it.
///
/// # Errors
/// `MalformedPolicyDocumentException`.
pub(crate) fn check_lockout(planned: &PlannedKey, input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Result<(), Failure> {
    match input.policy {
        Some(_) => policies::check_lockout(&planned.record, input.bypass_policy_lockout_safety_check, cx),
        None => Ok(()),
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
    pub(crate) known: Known,
}

/// A key that has its id and no material yet.
pub(crate) struct PlannedKey {
    record: KeyRecord,
    known_material: Option<SecretBytes>,
}

impl NewKey<'_> {
    /// Gives the key its id.
    pub(crate) fn plan(self, cx: &Cx<'_, Kms>) -> PlannedKey {
        let handle = match &self.known.key_id {
            Some(key_id) => known::handle(self.account, self.region, key_id),
            None => cx.engine.vault.new_key_handle(),
        };
        let new_id = || match self.wanted.multi_region {
            true => KeyId::multi_region_from_random(random_array(cx.engine.entropy.as_ref())),
            false => KeyId::from_random(random_array(cx.engine.entropy.as_ref())),
        };
        let record = KeyRecord {
            account: self.account,
            region: self.region.clone(),
            key_id: self.known.key_id.unwrap_or_else(new_id),
            handle,
            created: cx.now,
            description: self.description,
            manager: self.manager,
            kind: KeyKind::new(self.wanted, None),
            multi_region: self.wanted.multi_region.then(|| MultiRegion::new(self.region.clone())),
            lifecycle: Lifecycle::PendingImport,
            policy: self.policy,
            tags: self.tags,
            aliases: BTreeSet::new(),
        };
        PlannedKey { record, known_material: self.known.material }
    }
}

impl PlannedKey {
    /// Makes the key's first material, unless it is going to be imported, and the key's record whole. Nothing of the key
    /// is stored yet.
    pub(crate) async fn make(self, cx: &Cx<'_, Kms>) -> Result<KeyRecord, Failure> {
        let wanted = Wanted::of(&self.record);
        let imported = match wanted.origin {
            Origin::AwsKms => None,
            Origin::External => Some(Imported { description: None, expires: None }),
        };
        if imported.is_some() && self.known_material.is_none() {
            return Ok(self.record);
        }
        let made = self.material(cx).await?;
        let material = Material { id: made.material_id, token: Some(made.token), rotated: None, imported };
        Ok(KeyRecord { kind: KeyKind::new(wanted, Some(material)), lifecycle: Lifecycle::Enabled, ..self.record })
    }

    async fn material(&self, cx: &Cx<'_, Kms>) -> Result<NewBackingKey, Failure> {
        let KeyRecord { region, handle, kind, .. } = &self.record;
        let spec = kind.spec();
        let effort = match self.known_material {
            // The primes of a key that comes from elsewhere are checked.
            Some(_) if spec.family() == KeyFamily::Rsa => Effort::Making,
            Some(_) | None => Effort::of_making(spec, &cx.engine.vault),
        };
        let make = async || {
            let (region, handle, known) = (region.clone(), *handle, self.known_material.clone());
            let work = move |vault: &Vault| match &known {
                Some(material) => vault.wrap_known_key(&region, &handle, spec, material),
                None => Ok(vault.generate_key(&region, &handle, spec)?),
            };
            cx.service.slow.run(effort, &cx.engine.vault, work).await
        };
        let made = match make().await? {
            // The Region's first key.
            Err(ImportError::Vault(VaultError::UnknownDomainKey { .. })) => {
                cx.engine.domains.ensure(region, &cx.engine.records).await?;
                make().await?
            }
            made => made,
        };
        made.map_err(known::refused)
    }
}

/// The changes that store a new key.
pub(crate) fn stored(record: &KeyRecord, changes: Changes) -> Changes {
    let belongs = HandleRecord { account: record.account, key_id: record.key_id.clone() };
    let changes = changes.create(record.name(), record);
    match record.handle == known::handle(record.account, &record.region, &record.key_id) {
        // A key of the same id may have been there and be gone.
        true => changes.put(names::handle(&record.handle), &belongs),
        false => changes.create(names::handle(&record.handle), &belongs),
    }
}
