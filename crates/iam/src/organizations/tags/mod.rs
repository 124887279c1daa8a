//! Tags of the root, of units, accounts and policies.

mod list;
mod tag;
mod untag;

use trent_engine::{Changes, Cx, Failure, Stored};
use trent_model::organizations::Tag;

pub(super) use list::ListTagsForResource;
pub(super) use tag::TagResource;
pub(super) use untag::UntagResource;

use super::policies::Policy;
use super::record::TagsRecord;
use super::tree::Tree;
use super::{Organizations, errors, names};

/// Most tags of one resource. Source: AWS Organizations User Guide, "Tagging AWS Organizations resources".
const TAGS_MAX: usize = 50;

/// The tags of something new.
///
/// # Errors
/// As [`add`].
pub(super) fn new(tags: Option<&[Tag]>) -> Result<TagsRecord, Failure> {
    let mut record = TagsRecord::default();
    add(&mut record, tags.unwrap_or_default())?;
    Ok(record)
}

/// Adds tags; one whose key is there already takes its place.
///
/// # Errors
/// `InvalidInputException`, `ConstraintViolationException`.
fn add(record: &mut TagsRecord, tags: &[Tag]) -> Result<(), Failure> {
    for (at, Tag { key, value }) in tags.iter().enumerate() {
        if tags.iter().take(at).any(|before| before.key == *key) {
            return Err(errors::invalid_input("Tag keys must be unique among the tags attached to the same entity."));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(errors::invalid_input(
                "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys.",
            ));
        }
        record.tags.insert(key.clone(), value.clone());
    }
    if record.tags.len() > TAGS_MAX {
        return Err(errors::constraint("You have exceeded the number of tags allowed on this resource."));
    }
    Ok(())
}

/// The tags of what has this id, with where they stand.
///
/// # Errors
/// `TargetNotFoundException`.
async fn read(
    tree: &Tree,
    id: &str,
    cx: &Cx<'_, Organizations>,
) -> Result<(Vec<u8>, Option<Stored<TagsRecord>>), Failure> {
    let records = &cx.engine.records;
    let is_own_policy = || async {
        let policy = Policy::find(tree, id, records).await?;
        Ok::<_, Failure>(policy.is_some_and(|policy| policy.own().is_ok()))
    };
    if !tree.nodes.contains_key(id) && !is_own_policy().await? {
        return Err(errors::no_target());
    }
    let name = names::tags(&tree.organization, id);
    let stored = records.view().await?.read::<TagsRecord>(&name).await?;
    Ok((name, stored))
}

/// Stores tags in place of those that were read.
fn changed(name: Vec<u8>, old: Option<&Stored<TagsRecord>>, new: &TagsRecord, changes: Changes) -> Changes {
    match old {
        Some(old) if new.tags.is_empty() => changes.remove(name, old.revision),
        Some(old) => changes.replace(name, old.revision, new),
        None if new.tags.is_empty() => changes,
        None => changes.create(name, new),
    }
}
