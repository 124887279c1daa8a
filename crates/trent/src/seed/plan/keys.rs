//! Keys of a seed.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_saphyr::Spanned;
use trent_kms::seed::{Part, SeedKey};
use trent_types::{AccountId, Region, SecretBytes};

use super::super::file::{Document, Grant, Key, Secret};
use super::super::{Refused, material};
use super::{Input, Names, Plan, line};

/// A key, and where its parts stand.
#[derive(Debug)]
pub(in crate::seed) struct PlannedKey {
    pub(in crate::seed) key: SeedKey,
    line: u64,
    materials: Vec<u64>,
    policy: u64,
    tags: u64,
    aliases: Vec<u64>,
    rotation: u64,
    grants: Vec<u64>,
}

impl PlannedKey {
    /// The line of a part.
    pub(in crate::seed) fn line(&self, part: Part) -> u64 {
        let of = |lines: &[u64], index: usize| lines.get(index).copied().unwrap_or(self.line);
        match part {
            Part::Key => self.line,
            Part::Material(index) => of(&self.materials, index),
            Part::Policy => self.policy,
            Part::Tags => self.tags,
            Part::Alias(index) => of(&self.aliases, index),
            Part::Rotation => self.rotation,
            Part::Grant(index) => of(&self.grants, index),
        }
    }
}

impl Plan {
    pub(super) fn key(
        &mut self,
        account: AccountId,
        key: &Spanned<Key>,
        default: &Region,
        names: &mut Names,
    ) -> Result<(), Refused> {
        let (line_of_key, key) = (line(key), &key.value);
        let region = key.region.as_ref().map_or_else(|| Ok(default.clone()), region_of)?;
        // A multi-Region key is one key in all Regions.
        let is_multi_region = key.id.starts_with("mrk-");
        match is_multi_region {
            true => names.add(line_of_key, "key", &format!("{} of account {account}", key.id))?,
            false => names.add(line_of_key, "key", &format!("{} of account {account} in {region}", key.id))?,
        }
        if let (None, Some(earlier)) = (&key.material, key.earlier_materials.first()) {
            return Err(Refused::new(line(earlier), "earlier materials need a material that came after them"));
        }
        if let (false, Some(replica)) = (is_multi_region, key.replicas.first()) {
            return Err(Refused::new(line(replica), "only keys whose ids begin with mrk- have replicas"));
        }
        let shared = || {
            Input::new()
                .with_some("KeySpec", key.spec.as_ref())
                .with_some("KeyUsage", key.usage.as_ref())
                .with_some("Origin", key.origin.as_ref())
                .with_some("MultiRegion", is_multi_region.then_some(true))
        };
        let written: Vec<_> = key.earlier_materials.iter().chain(&key.material).collect();
        let rotation = key.rotation_period_days.as_ref();
        let own = Own {
            description: key.description.as_ref(),
            enabled: key.enabled,
            aliases: &key.aliases,
            policy: key.policy.as_ref(),
            bypass: key.bypass_policy_lockout_safety_check,
            tags: key.tags.as_ref(),
            grants: &key.grants,
        };
        let primary = own.planned(line_of_key, account, region.clone(), shared(), names)?;
        self.keys.push(PlannedKey {
            key: SeedKey {
                key_id: key.id.clone(),
                materials: materials(&written)?,
                rotation_period_days: rotation.map(|days| days.value),
                ..primary.key
            },
            materials: written.iter().map(|text| line(text)).collect(),
            rotation: rotation.map_or(line_of_key, line),
            ..primary
        });
        for replica in &key.replicas {
            let (line_of_replica, replica) = (line(replica), &replica.value);
            let there = region_of(&replica.region)?;
            names.add(line(&replica.region), "key", &format!("{} of account {account} in {there}", key.id))?;
            let own = Own {
                description: replica.description.as_ref(),
                enabled: replica.enabled,
                aliases: &replica.aliases,
                policy: replica.policy.as_ref(),
                bypass: replica.bypass_policy_lockout_safety_check,
                tags: replica.tags.as_ref(),
                grants: &replica.grants,
            };
            let planned = own.planned(line_of_replica, account, there, shared(), names)?;
            let key = SeedKey {
                primary_region: Some(region.clone()),
                key_id: key.id.clone(),
                materials: materials(&written)?,
                ..planned.key
            };
            self.keys.push(PlannedKey { key, ..planned });
        }
        Ok(())
    }
}

/// What every key has of its own, replicas too.
struct Own<'a> {
    description: Option<&'a String>,
    enabled: Option<bool>,
    aliases: &'a [Spanned<String>],
    policy: Option<&'a Spanned<Document>>,
    bypass: Option<bool>,
    tags: Option<&'a Spanned<BTreeMap<String, String>>>,
    grants: &'a [Spanned<Grant>],
}

impl Own<'_> {
    /// The key in a Region, as yet without id and materials; `create` is what it shares with its replicas.
    fn planned(
        &self,
        line_of_key: u64,
        account: AccountId,
        region: Region,
        create: Input,
        names: &mut Names,
    ) -> Result<PlannedKey, Refused> {
        for alias in self.aliases {
            names.add(line(alias), "alias", &format!("{} of account {account} in {region}", alias.value))?;
        }
        let create = create
            .with_some("Description", self.description)
            .with_some("Policy", self.policy.map(|policy| policy.value.text()))
            .with_some("BypassPolicyLockoutSafetyCheck", self.bypass)
            .with_tags("TagKey", "TagValue", self.tags.map_or(&BTreeMap::new(), |tags| &tags.value));
        Ok(PlannedKey {
            key: SeedKey {
                account,
                region,
                primary_region: None,
                key_id: String::new(),
                create: create.value(),
                materials: Vec::new(),
                aliases: self.aliases.iter().map(|alias| alias.value.clone()).collect(),
                enabled: self.enabled,
                rotation_period_days: None,
                grants: self.grants.iter().map(|grant| grant_input(&grant.value)).collect(),
            },
            line: line_of_key,
            materials: Vec::new(),
            policy: self.policy.map_or(line_of_key, line),
            tags: self.tags.map_or(line_of_key, line),
            aliases: self.aliases.iter().map(line).collect(),
            rotation: line_of_key,
            grants: self.grants.iter().map(line).collect(),
        })
    }
}

fn region_of(name: &Spanned<String>) -> Result<Region, Refused> {
    name.value.parse().map_err(|_| Refused::new(line(name), format!("{} is no Region", name.value)))
}

fn materials(written: &[&Spanned<Secret>]) -> Result<Vec<SecretBytes>, Refused> {
    let read = |text: &&Spanned<Secret>| material::read(&text.value.0).map_err(|why| Refused::new(line(text), why));
    written.iter().map(read).collect()
}

fn grant_input(grant: &Grant) -> Value {
    let constraints = Input::new()
        .with_some("EncryptionContextEquals", grant.constraints.encryption_context_equals.as_ref())
        .with_some("EncryptionContextSubset", grant.constraints.encryption_context_subset.as_ref())
        .with_some("SourceArn", grant.constraints.source_arn.as_ref());
    Input::new()
        .with_some("Name", grant.name.as_ref())
        .with_some("GranteePrincipal", grant.grantee.as_ref())
        .with_some("GranteeServicePrincipal", grant.grantee_service.as_ref())
        .with_some("RetiringPrincipal", grant.retiring.as_ref())
        .with_some("RetiringServicePrincipal", grant.retiring_service.as_ref())
        .with("Operations", &grant.operations)
        .with_some("Constraints", (!constraints.0.is_empty()).then(|| constraints.value()))
        .value()
}
