//! Inline policies of users, groups and roles.

use trent_engine::Failure;
use trent_types::Partition;

use crate::errors;
use crate::record::{Document, HasPolicies};

/// `entity` with one inline policy more, or another text of it.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded` if all its inline policies together become too long.
pub(crate) fn put<E: HasPolicies>(entity: &E, name: &str, text: &str, partition: Partition) -> Result<E, Failure> {
    let document = Document::of_identity(text, partition).map_err(|error| errors::bad_document(&error))?;
    let mut changed = entity.clone();
    changed.policies_mut().inline.insert(name.to_owned(), document);
    if changed.policies().inline_characters() > E::INLINE_CHARACTERS_MAX {
        return Err(errors::policies_too_long(E::INLINE_CHARACTERS_MAX, E::KIND, entity.name()));
    }
    Ok(changed)
}

/// `entity` without an inline policy.
///
/// # Errors
/// `NoSuchEntity`.
pub(crate) fn deleted<E: HasPolicies>(entity: &E, name: &str) -> Result<E, Failure> {
    let mut changed = entity.clone();
    match changed.policies_mut().inline.remove(name) {
        Some(_) => Ok(changed),
        None => Err(missing::<E>(name)),
    }
}

/// The text of an inline policy, as AWS answers it.
///
/// # Errors
/// `NoSuchEntity`.
pub(crate) fn answer<E: HasPolicies>(entity: &E, name: &str) -> Result<String, Failure> {
    entity.policies().inline.get(name).map(Document::encoded).ok_or_else(|| missing::<E>(name))
}

/// Names of the inline policies, each with itself: the items of a list.
pub(crate) fn names<E: HasPolicies>(entity: &E) -> impl Iterator<Item = (String, String)> {
    entity.policies().inline.keys().map(|name| (name.clone(), name.clone()))
}

fn missing<E: HasPolicies>(name: &str) -> Failure {
    errors::no_such_entity(&format!("{} policy", E::KIND), name)
}
