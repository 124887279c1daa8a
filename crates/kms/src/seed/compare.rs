//! Whether a key that is there is the one that a seed describes. What the seed does not say is not compared.

use serde_json::Value;
use trent_engine::Cx;
use trent_types::SecretBytes;
use trent_vault::KeyMaterialId;

use super::{Asked, Part, Refusal, SeedKey, refused};
use crate::record::{AliasRecord, KeyRecord, Lifecycle};
use crate::{Kms, known, names};

/// Refuses aliases that other keys have.
pub(super) async fn aliases(key: &SeedKey, asked: &Asked, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    for (index, alias) in asked.aliases.iter().enumerate() {
        let name = names::alias(key.account, &key.region, alias);
        let stored = cx.engine.records.read::<AliasRecord>(&name).await;
        let stored = stored.map_err(|error| Refusal { part: Part::Alias(index), failure: error.into() })?;
        if let Some(other) = stored.filter(|stored| stored.record.target != asked.key_id) {
            let target = &other.record.target;
            return Err(refused(Part::Alias(index), format!("{alias} is an alias of another key: {target}")));
        }
    }
    Ok(())
}

/// Refuses a key that is not as it is described.
pub(super) async fn key(key: &SeedKey, asked: &Asked, found: &KeyRecord, cx: &Cx<'_, Kms>) -> Result<(), Refusal> {
    let differs = |part: Part, what: &str| {
        Err(refused(part, format!("the key {} is there with another {what} than the seed says", asked.key_id)))
    };
    if found.handle != known::handle(key.account, &key.region, &asked.key_id) {
        return Err(refused(Part::Key, format!("the key {} is there and is not of a seed", asked.key_id)));
    }
    if found.kind.spec() != asked.wanted.spec {
        return differs(Part::Key, "key spec");
    }
    if found.key_usage() != asked.wanted.usage {
        return differs(Part::Key, "key usage");
    }
    if found.kind.origin() != asked.wanted.origin {
        return differs(Part::Key, "origin");
    }
    let is_replica = found.multi_region.as_ref().is_some_and(|regions| !regions.is_primary(&found.region));
    if found.multi_region.is_some() != asked.wanted.multi_region || is_replica != key.primary_region.is_some() {
        return differs(Part::Key, "kind of primary and replica keys");
    }
    if asked.create.description.as_ref().is_some_and(|description| *description != found.description) {
        return differs(Part::Key, "description");
    }
    let has_tag = |(tag_key, value): (&str, &str)| found.tags.get(tag_key).is_some_and(|there| there == value);
    let mut tags = asked.create.tags.iter().flatten().map(|tag| (tag.tag_key.as_str(), tag.tag_value.as_str()));
    if !tags.all(has_tag) {
        return differs(Part::Tags, "set of tags");
    }
    if asked.create.policy.as_ref().is_some_and(|policy| !is_same_json(policy, found.policy.text())) {
        return differs(Part::Policy, "key policy");
    }
    let is_enabled = match found.lifecycle {
        Lifecycle::Enabled => Some(true),
        Lifecycle::Disabled => Some(false),
        _ => None,
    };
    if key.enabled.is_some() && key.enabled != is_enabled {
        return differs(Part::Key, "key state");
    }
    let period_days = found.symmetric().and_then(|symmetric| symmetric.rotation).map(|rotation| rotation.period_days);
    if key.rotation_period_days.is_some() && key.rotation_period_days != period_days {
        return differs(Part::Rotation, "rotation");
    }
    let mut there = found.kind.own_materials().map(|material| material.id);
    for (index, material) in key.materials.iter().enumerate() {
        let id =
            id_of(material, found, cx).await.map_err(|failure| Refusal { part: Part::Material(index), failure })?;
        if there.next() != Some(id) {
            return differs(Part::Material(index), "key material");
        }
    }
    Ok(())
}

/// The id that a material has as material of a key.
async fn id_of(
    material: &SecretBytes,
    key: &KeyRecord,
    cx: &Cx<'_, Kms>,
) -> Result<KeyMaterialId, trent_engine::Failure> {
    let made = super::make::wrapped(material, key.kind.spec(), key.handle, &key.region, cx).await?;
    Ok(made.material_id)
}

/// Whether two texts are the same JSON but for white space.
fn is_same_json(one: &str, other: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<Value>(text).ok();
    read(one).is_some_and(|one| Some(one) == read(other))
}
