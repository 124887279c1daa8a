//! Session tags, and those of them that are handed on.
//!
//! Source: IAM User Guide, "Pass session tags in AWS STS", with "Chaining roles with session tags".

use std::collections::{BTreeMap, BTreeSet};

use trent_engine::Failure;
use trent_model::sts::Tag;
use trent_policy::{MapContext, same_ignoring_case};
use trent_types::principal::Session;

use crate::errors::validation;

/// Most tags of one session, those that it inherits included. Source: IAM User Guide, "IAM and AWS STS quotas".
const TAGS_MAX: usize = 50;

/// The tags of a new session.
pub(super) struct SessionTags {
    /// Tags that the request gives.
    given: Vec<Tag>,
    /// Keys that the request makes transitive.
    made_transitive: Vec<String>,
    all: BTreeMap<String, String>,
    transitive: BTreeSet<String>,
}

impl SessionTags {
    /// The tags that a request gives, and those that the caller's session hands on. Keys are not told apart by case.
    ///
    /// # Errors
    /// `ValidationError`.
    pub(super) fn new(
        given: Option<&[Tag]>,
        made_transitive: Option<&[String]>,
        session: Option<&Session>,
    ) -> Result<Self, Failure> {
        let (given, made_transitive) = (given.unwrap_or_default(), made_transitive.unwrap_or_default());
        let (mut all, mut transitive) = (BTreeMap::new(), BTreeSet::new());
        for key in session.iter().flat_map(|session| &session.transitive_tag_keys) {
            let value = session.and_then(|session| session.tags.get(key)).cloned().unwrap_or_default();
            all.insert(key.clone(), value);
            transitive.insert(key.clone());
        }
        let is_inherited = |key: &str| transitive.iter().any(|inherited| same_ignoring_case(inherited, key));
        if given.iter().any(|tag| is_inherited(&tag.key)) || made_transitive.iter().any(|key| is_inherited(key)) {
            return Err(validation(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key \
                 from the calling session.",
            ));
        }
        for (at, Tag { key, value }) in given.iter().enumerate() {
            if given.iter().take(at).any(|before| same_ignoring_case(&before.key, key)) {
                return Err(validation("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
            }
            if key.to_ascii_lowercase().starts_with("aws:") {
                return Err(validation("Tag keys that begin with aws: are reserved for AWS use."));
            }
            all.insert(key.clone(), value.clone());
        }
        for key in made_transitive {
            let tag = given.iter().find(|tag| same_ignoring_case(&tag.key, key)).ok_or_else(|| {
                validation("The specified transitive tag key must be included in the requested tags.")
            })?;
            transitive.insert(tag.key.clone());
        }
        if all.len() > TAGS_MAX {
            return Err(validation(format!("A session can't have more than {TAGS_MAX} tags.")));
        }
        Ok(Self { given: given.to_vec(), made_transitive: made_transitive.to_vec(), all, transitive })
    }

    /// Whether the session has no tags.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All tags.
    pub(super) const fn all(&self) -> &BTreeMap<String, String> {
        &self.all
    }

    /// Keys of the tags that the session hands on.
    pub(super) const fn transitive(&self) -> &BTreeSet<String> {
        &self.transitive
    }

    /// `aws:RequestTag/…`, `aws:TagKeys` and `sts:TransitiveTagKeys`: what the request gives.
    pub(super) fn conditions(&self, keys: &mut MapContext) {
        for Tag { key, value } in &self.given {
            keys.set(&format!("aws:RequestTag/{key}"), value);
        }
        if !self.given.is_empty() {
            keys.set_many("aws:TagKeys", self.given.iter().map(|tag| &tag.key));
        }
        if !self.made_transitive.is_empty() {
            keys.set_many("sts:TransitiveTagKeys", &self.made_transitive);
        }
    }
}
