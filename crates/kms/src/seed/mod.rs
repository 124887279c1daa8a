//! Keys that are described beforehand, for tests: made once, and found again with every start.
//!
//! They are made of the same parts as keys that are asked for by requests: what `CreateKey`, `CreateAlias`,
//! `EnableKeyRotation` and `CreateGrant` refuse is refused here too.

mod compare;
mod make;

use serde_json::{Value, json};
use trent_engine::{Cx, Engine, Failure, perform};
use trent_model::kms::{CreateGrantRequest, CreateKeyRequest, EnableKeyRotationRequest};
use trent_types::{AccountId, AliasName, KeyId, Region, SecretBytes};

use crate::identify::FoundKey;
use crate::keys::{Wanted, check_wanted};
use crate::record::KeyRecord;
use crate::{Kms, aliases, errors, grants, known, names};

/// A key as a seed describes it.
#[derive(Debug)]
pub struct SeedKey {
    /// Account that owns the key.
    pub account: AccountId,
    /// Region of the key.
    pub region: Region,
    /// The Region of the primary key, if this is a replica of it. Its key spec, key usage, origin and materials are those of
    /// the primary, which is made before it.
    pub primary_region: Option<Region>,
    /// The key's id: a UUID, or `mrk-` and 32 hexadecimal digits.
    pub key_id: String,
    /// The input of `CreateKey` as a JSON object.
    pub create: Value,
    /// The key's materials, oldest first, the current one last, in the forms that
    /// [`Vault::wrap_known_key`](trent_vault::Vault::wrap_known_key) takes; none for one that is made here or imported
    /// later.
    pub materials: Vec<SecretBytes>,
    /// Names of aliases.
    pub aliases: Vec<String>,
    /// Whether the key is enabled; none if nothing is said of it: a new one is, then.
    pub enabled: Option<bool>,
    /// The period of automatic rotation, in days.
    pub rotation_period_days: Option<u32>,
    /// The inputs of `CreateGrant` as JSON objects, without the key's id.
    pub grants: Vec<Value>,
}

/// What of a key's description is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The key as a whole.
    Key,
    /// A material.
    Material(usize),
    /// The key policy.
    Policy,
    /// The tags.
    Tags,
    /// An alias.
    Alias(usize),
    /// Automatic rotation.
    Rotation,
    /// A grant.
    Grant(usize),
}

/// Why a key can't be made as it is described.
#[derive(Debug, thiserror::Error)]
#[error("{failure}")]
pub struct Refusal {
    /// What is refused.
    pub part: Part,
    /// Why.
    #[source]
    pub failure: Failure,
}

/// Compares a key with what is there of it: nothing is changed.
///
/// # Errors
/// [`Refusal`] if there is a key of that id which is not as described, or an alias of another key.
pub async fn compare(engine: &Engine, kms: &Kms, key: &SeedKey) -> Result<(), Refusal> {
    let call = perform::call_of_root(engine, key.account, key.region.clone());
    let standing = engine.identities.standing(&call.principal).await.map_err(at(Part::Key))?;
    let cx = Cx { engine, service: kms, call: &call, event_id: "", standing: &standing, now: engine.clock.now() };
    let asked = Asked::read(key)?;
    compare::aliases(key, &asked, &cx).await?;
    match found(key, &asked.key_id, &cx).await? {
        Some(found) => compare::key(key, &asked, &found.record, &cx).await,
        None => Ok(()),
    }
}

/// Makes what is not there of a key and its aliases. [`ensure_grants`] comes after all keys.
///
/// # Errors
/// [`Refusal`]; nothing of the key is made then.
pub async fn ensure(engine: &Engine, kms: &Kms, key: &SeedKey) -> Result<(), Refusal> {
    let call = perform::call_of_root(engine, key.account, key.region.clone());
    let standing = engine.identities.standing(&call.principal).await.map_err(at(Part::Key))?;
    let cx = Cx { engine, service: kms, call: &call, event_id: "", standing: &standing, now: engine.clock.now() };
    let asked = Asked::read(key)?;
    compare::aliases(key, &asked, &cx).await?;
    match found(key, &asked.key_id, &cx).await? {
        Some(found) => {
            compare::key(key, &asked, &found.record, &cx).await?;
            make::missing_aliases(&asked, &found, &cx).await
        }
        None => match &key.primary_region {
            Some(primary) => make::replica(key, &asked, primary, &cx).await,
            None => make::key(key, &asked, &cx).await,
        },
    }
}

/// Makes the grants of a key that are not there.
///
/// # Errors
/// [`Refusal`]; some grants may be made then.
pub async fn ensure_grants(engine: &Engine, kms: &Kms, key: &SeedKey) -> Result<(), Refusal> {
    let call = perform::call_of_root(engine, key.account, key.region.clone());
    let standing = engine.identities.standing(&call.principal).await.map_err(at(Part::Key))?;
    let cx = Cx { engine, service: kms, call: &call, event_id: "", standing: &standing, now: engine.clock.now() };
    let asked = Asked::read(key)?;
    for (index, input) in asked.grants.iter().enumerate() {
        let missing = || errors::validation("The key is not there.");
        let found = found(key, &asked.key_id, &cx).await?.ok_or_else(missing).map_err(at(Part::Key))?;
        grants::ensure(input, &found, &cx).await.map_err(at(Part::Grant(index)))?;
    }
    Ok(())
}

/// What a key's description asks for, in the words of the API.
struct Asked {
    key_id: KeyId,
    create: CreateKeyRequest,
    wanted: Wanted,
    aliases: Vec<AliasName>,
    rotation: Option<EnableKeyRotationRequest>,
    grants: Vec<CreateGrantRequest>,
}

impl Asked {
    fn read(key: &SeedKey) -> Result<Self, Refusal> {
        let text = |value: &Value| value.to_string().into_bytes();
        let create: CreateKeyRequest = perform::read(&text(&key.create)).map_err(at(Part::Key))?;
        let wanted = check_wanted(&create, &key.region).map_err(at(Part::Key))?;
        let key_id = known::key_id(&key.key_id, create.multi_region == Some(true)).map_err(at(Part::Key))?;
        let alias = |(index, text): (usize, &String)| aliases::new_name(text).map_err(at(Part::Alias(index)));
        let aliases = key.aliases.iter().enumerate().map(alias).collect::<Result<_, _>>()?;
        let rotation = key.rotation_period_days.map(|days| {
            let input = json!({ "KeyId": key.key_id, "RotationPeriodInDays": days });
            perform::read(&text(&input)).map_err(at(Part::Rotation))
        });
        let grant = |(index, grant): (usize, &Value)| {
            let mut input = grant.clone();
            if let Some(members) = input.as_object_mut() {
                members.insert("KeyId".to_owned(), key.key_id.clone().into());
            }
            perform::read(&text(&input)).map_err(at(Part::Grant(index)))
        };
        let grants = key.grants.iter().enumerate().map(grant).collect::<Result<_, _>>()?;
        Ok(Self { key_id, create, wanted, aliases, rotation: rotation.transpose()?, grants })
    }
}

async fn found(key: &SeedKey, key_id: &KeyId, cx: &Cx<'_, Kms>) -> Result<Option<FoundKey>, Refusal> {
    let name = names::key(key.account, &key.region, key_id);
    let stored = cx.engine.records.read::<KeyRecord>(&name).await;
    stored.map_err(|error| Refusal { part: Part::Key, failure: error.into() })
}

fn at(part: Part) -> impl Fn(Failure) -> Refusal {
    move |failure| Refusal { part, failure }
}

/// A refusal in words.
fn refused(part: Part, words: impl Into<String>) -> Refusal {
    Refusal { part, failure: errors::validation(words) }
}

#[cfg(test)]
mod tests;
