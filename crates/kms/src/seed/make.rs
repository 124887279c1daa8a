//! Making what a seed describes and is not there.

use serde_json::json;
use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Cx, Failure, perform};
use trent_types::{Region, SecretBytes};
use trent_vault::{KeyFamily, KeyHandle, KeySpec, NewBackingKey, Vault};

use super::{Asked, Part, Refusal, SeedKey, at, refused};
use crate::identify::FoundKey;
use crate::keys::{NewKey, check_lockout, policy_of, stored};
use crate::known::{self, Known};
use crate::multi_region::ReplicateKey;
use crate::record::{
    AliasRecord, AutomaticRotation, Imported, KeyRecord, Lifecycle, Manager, Material, Origin, Rotated, RotationTrigger,
};
use crate::rotation::{self, PERIOD_DAYS_DEFAULT};
use crate::slow::Effort;
use crate::{Kms, aliases, names, tags};

/// Makes a key, with its aliases, in one commit.
pub(super) async fn key(key: &SeedKey, asked: &Asked, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    let (create, quotas) = (&asked.create, &cx.service.quotas);
    let mut materials = key.materials.iter();
    let known = Known { key_id: Some(asked.key_id.clone()), material: materials.next().cloned() };
    let new = NewKey {
        account: key.account,
        region: &key.region,
        wanted: asked.wanted,
        description: create.description.clone().unwrap_or_default(),
        manager: Manager::Customer,
        policy: policy_of(create, cx).await.map_err(at(Part::Policy))?,
        tags: tags::of_new_key(create.tags.as_deref().unwrap_or_default(), quotas).map_err(at(Part::Tags))?,
        known,
    };
    let planned = new.plan(cx);
    check_lockout(&planned, create, cx).map_err(at(Part::Policy))?;
    let first = if key.materials.is_empty() { Part::Key } else { Part::Material(0) };
    let (counts, records) = (&cx.service.keys, &cx.engine.records);
    known::check_free(key.account, &key.region, &asked.key_id, records).await.map_err(at(Part::Key))?;
    let place = counts.take(key.account, &key.region, quotas, records).await.map_err(at(Part::Key))?;
    let mut record = planned.make(cx).await.map_err(at(first))?;
    for (index, material) in materials.enumerate() {
        let part = Part::Material(index + 1);
        rotate_to(material, part, &mut record, cx).await?;
    }
    if key.enabled == Some(false) {
        record.lifecycle = match record.lifecycle {
            Lifecycle::Enabled => Lifecycle::Disabled,
            _ => return Err(refused(Part::Key, "a key without key material can't be disabled")),
        };
    } else if key.enabled == Some(true) && record.lifecycle != Lifecycle::Enabled {
        return Err(refused(Part::Key, "a key without key material can't be enabled"));
    }
    let mut changes = Changes::default();
    if let Some(input) = &asked.rotation {
        let days = input.rotation_period_in_days.and_then(|days| u32::try_from(days).ok());
        let period_days = days.unwrap_or(PERIOD_DAYS_DEFAULT);
        let rotation = AutomaticRotation { period_days, next: cx.now.plus_days(i64::from(period_days)) };
        rotation::check_origin(&record).map_err(at(Part::Rotation))?;
        rotation::rotatable(&mut record).map_err(at(Part::Rotation))?.rotation = Some(rotation);
        changes = rotation::scheduled(&record, rotation, changes);
    }
    for (index, alias) in asked.aliases.iter().enumerate() {
        record = aliases::with_alias(&record, alias, &cx.service.quotas).map_err(at(Part::Alias(index)))?;
        changes = changes.create(names::alias(key.account, &key.region, alias), &alias_of(&record, cx));
    }
    let changes = stored(&record, changes);
    let committed = place.keep(records.commit(&SystemWork::assertion(), changes)).await;
    committed.map_err(|error| Refusal { part: Part::Key, failure: error.into() })
}

/// Replicates a key into another Region.
pub(super) async fn replica(key: &SeedKey, asked: &Asked, primary: &Region, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    let call = perform::call_of_root(cx.engine, key.account, primary.clone());
    let mut input = json!({ "KeyId": key.key_id, "ReplicaRegion": key.region.as_str() });
    for member in ["Policy", "BypassPolicyLockoutSafetyCheck", "Description", "Tags"] {
        if let Some(value) = key.create.get(member) {
            input[member] = value.clone();
        }
    }
    let text = input.to_string();
    let made = perform::perform::<ReplicateKey>(cx.engine, cx.service, &call, text.as_bytes()).await;
    made.map_err(at(Part::Key))?;
    let missing = || refused(Part::Key, "the replica is not there");
    let mut found = super::found(key, &asked.key_id, cx).await?.ok_or_else(missing)?;
    if key.enabled == Some(false) {
        let disabled = KeyRecord { lifecycle: Lifecycle::Disabled, ..found.record.clone() };
        commit(Changes::default().replace(disabled.name(), found.revision, &disabled), cx).await?;
        found = super::found(key, &asked.key_id, cx).await?.ok_or_else(missing)?;
    }
    missing_aliases(asked, &found, cx).await
}

/// Makes the aliases that a key doesn't have.
pub(super) async fn missing_aliases(asked: &Asked, found: &FoundKey, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    let (mut record, mut changes) = (found.record.clone(), Changes::default());
    for (index, alias) in asked.aliases.iter().enumerate() {
        if !found.record.aliases.contains(alias) {
            record = aliases::with_alias(&record, alias, &cx.service.quotas).map_err(at(Part::Alias(index)))?;
            changes = changes.create(names::alias(record.account, &record.region, alias), &alias_of(&record, cx));
        }
    }
    if record.aliases == found.record.aliases {
        return Ok(());
    }
    commit(changes.replace(record.name(), found.revision, &record), cx).await
}

/// Known material, wrapped for a key.
pub(super) async fn wrapped(
    material: &SecretBytes,
    spec: KeySpec,
    handle: KeyHandle,
    region: &Region,
    cx: &Cx<'_, Kms>,
) -> Result<NewBackingKey, Failure> {
    let effort =
        if spec.family() == KeyFamily::Rsa { Effort::Making } else { Effort::of_making(spec, &cx.engine.vault) };
    let (material, own_region) = (material.clone(), region.clone());
    let wrap = move |vault: &Vault| vault.wrap_known_key(&own_region, &handle, spec, &material);
    cx.service.slow.run(effort, &cx.engine.vault, wrap).await?.map_err(known::refused)
}

/// Makes known material the current one of a key.
async fn rotate_to(
    material: &SecretBytes,
    part: Part,
    record: &mut KeyRecord,
    cx: &Cx<'_, Kms>,
) -> Result<(), Refusal> {
    rotation::rotatable(record).map_err(at(part))?;
    let (spec, handle, region) = (record.kind.spec(), record.handle, record.region.clone());
    let made = wrapped(material, spec, handle, &region, cx).await.map_err(at(part))?;
    let imported = match record.kind.origin() {
        Origin::AwsKms => None,
        Origin::External => Some(Imported { description: None, expires: None }),
    };
    let rotated = Some(Rotated { at: cx.now, how: RotationTrigger::OnDemand });
    let symmetric = rotation::rotatable(record).map_err(at(part))?;
    if symmetric.materials.iter().any(|earlier| earlier.id == made.material_id) {
        return Err(refused(part, "the key has this material already"));
    }
    cx.service.quotas.check_on_demand_rotations(symmetric.on_demand_count).map_err(at(part))?;
    symmetric.materials.push(Material { id: made.material_id, token: Some(made.token), rotated, imported });
    symmetric.on_demand_count += 1;
    Ok(())
}

fn alias_of(record: &KeyRecord, cx: &Cx<'_, Kms>) -> AliasRecord {
    AliasRecord { target: record.key_id.clone(), created: cx.now, updated: cx.now }
}

async fn commit(changes: Changes, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    let committed = cx.engine.records.commit(&SystemWork::assertion(), changes).await;
    committed.map_err(|error| Refusal { part: Part::Key, failure: error.into() })
}
