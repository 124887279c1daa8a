//! Tags of users, roles and policies.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trent_model::iam::Tag;

/// Most tags of one resource. Source: IAM User Guide, "IAM and AWS STS quotas".
const TAGS_MAX: usize = 50;
/// What no user's tag key begins with, in any case.
const RESERVED_PREFIX: &str = "aws:";

/// Tags of a resource. Keys are not told apart by case, but keep theirs.
///
/// Source: IAM User Guide, "Tags for IAM resources", "Rules for tagging".
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Tags(BTreeMap<String, OneTag>);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct OneTag {
    key: String,
    value: String,
}

/// Why tags are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum TagsError {
    #[error("Duplicate tag keys found. Please note that Tag keys are case insensitive.")]
    Duplicate,
    #[error("Tag keys that begin with aws: are reserved for AWS use.")]
    Reserved,
    #[error("Cannot exceed quota for TagsPerResource: {TAGS_MAX}")]
    TooMany,
}

impl Tags {
    /// Adds tags; one whose key is there already takes its place.
    pub(crate) fn add(&mut self, tags: &[Tag]) -> Result<(), TagsError> {
        let mut keys: Vec<String> = tags.iter().map(|tag| tag.key.to_lowercase()).collect();
        keys.sort_unstable();
        if keys.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(TagsError::Duplicate);
        }
        if keys.iter().any(|key| key.starts_with(RESERVED_PREFIX)) {
            return Err(TagsError::Reserved);
        }
        for Tag { key, value } in tags {
            self.0.insert(key.to_lowercase(), OneTag { key: key.clone(), value: value.clone() });
        }
        if self.0.len() > TAGS_MAX { Err(TagsError::TooMany) } else { Ok(()) }
    }

    /// Takes away the tags with these keys; those that aren't there are left out.
    pub(crate) fn remove(&mut self, keys: &[String]) {
        for key in keys {
            self.0.remove(&key.to_lowercase());
        }
    }

    /// Keys and values, ordered by key.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.values().map(|tag| (tag.key.as_str(), tag.value.as_str()))
    }

    /// The tags as AWS's structures, ordered by key.
    pub(crate) fn model(&self) -> Vec<Tag> {
        self.iter().map(|(key, value)| Tag { key: key.to_owned(), value: value.to_owned() }).collect()
    }

    /// The same, unless there are none.
    pub(crate) fn model_unless_empty(&self) -> Option<Vec<Tag>> {
        Some(self.model()).filter(|tags| !tags.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(all: &mut Tags, tags: &[(&str, &str)]) -> Result<(), TagsError> {
        let tag = |(key, value): &(&str, &str)| Tag { key: (*key).to_owned(), value: (*value).to_owned() };
        all.add(&tags.iter().map(tag).collect::<Vec<_>>())
    }

    #[test]
    fn keys_have_no_case_and_keep_theirs() {
        let mut all = Tags::default();
        add(&mut all, &[("Department", "IT"), ("cost", "1")]).unwrap();
        add(&mut all, &[("DEPARTMENT", "HR")]).unwrap();
        assert_eq!(all.iter().collect::<Vec<_>>(), [("cost", "1"), ("DEPARTMENT", "HR")]);
        all.remove(&["department".to_owned(), "none".to_owned()]);
        assert_eq!(all.iter().collect::<Vec<_>>(), [("cost", "1")]);
    }

    #[test]
    fn bad_tags_are_refused() {
        let check = |tags: &[(&str, &str)]| add(&mut Tags::default(), tags);
        assert_eq!(check(&[("a", "1"), ("A", "2")]), Err(TagsError::Duplicate));
        assert_eq!(check(&[("AWS:x", "1")]), Err(TagsError::Reserved));
        assert_eq!(check(&[("awsx", ""), ("", "1")]), Ok(()));
        let names: Vec<String> = (0..51).map(|n| format!("tag{n}")).collect();
        let tags: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(check(&tags[..50]), Ok(()));
        assert_eq!(check(&tags), Err(TagsError::TooMany));
    }
}
