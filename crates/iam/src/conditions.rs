//! The condition keys of questions about identities and their policies.
//!
//! Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access
//! Management"; IAM User Guide, "IAM and AWS STS condition context keys" and "AWS global condition context keys".

use trent_model::iam::Tag;
use trent_policy::{Context, MapContext, Values};

use crate::record::Tags;

/// The condition keys of one question.
#[derive(Default)]
pub(crate) struct Keys(MapContext);

impl Keys {
    /// `aws:ResourceTag/…`, and the same as `iam:ResourceTag/…`: the tags of what is acted on.
    pub(crate) fn of_resource(tags: &Tags) -> Self {
        let mut keys = MapContext::new();
        for (key, value) in tags.iter() {
            keys.set(&format!("aws:ResourceTag/{key}"), value);
            keys.set(&format!("iam:ResourceTag/{key}"), value);
        }
        Self(keys)
    }

    /// `aws:RequestTag/…` and `aws:TagKeys`: tags that the request gives to what is acted on.
    #[must_use]
    pub(crate) fn with_tags(mut self, tags: Option<&[Tag]>) -> Self {
        let tags = tags.unwrap_or_default();
        for Tag { key, value } in tags {
            self.0.set(&format!("aws:RequestTag/{key}"), value.as_str());
        }
        self.with_tag_keys(tags.iter().map(|tag| tag.key.as_str()))
    }

    /// `aws:TagKeys`: keys of the tags that the request gives or takes away. Absent if there are none.
    #[must_use]
    pub(crate) fn with_tag_keys<'a>(mut self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        let mut keys = keys.into_iter().peekable();
        if keys.peek().is_some() {
            self.0.set_many("aws:TagKeys", keys);
        }
        self
    }

    /// `iam:PolicyARN`: the managed policy that is attached or detached.
    #[must_use]
    pub(crate) fn with_policy(mut self, arn: &str) -> Self {
        self.0.set("iam:PolicyARN", arn);
        self
    }

    /// `iam:PassedToService`: the service that a role is passed to.
    #[must_use]
    pub(crate) fn with_service(mut self, service: &str) -> Self {
        self.0.set("iam:PassedToService", service);
        self
    }

    /// `iam:PermissionsBoundary`: the boundary that is set, or that the user or role has.
    #[must_use]
    pub(crate) fn with_boundary(mut self, arn: Option<&str>) -> Self {
        if let Some(arn) = arn {
            self.0.set("iam:PermissionsBoundary", arn);
        }
        self
    }
}

impl Context for Keys {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        self.0.values(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: key.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn tags_are_told_by_their_keys() {
        let mut tags = Tags::default();
        tags.add(&[tag("Team", "red")]).unwrap();
        let keys = Keys::of_resource(&tags).with_tags(Some(&[tag("Cost", "1"), tag("Team", "blue")]));
        let single = |key: &str| keys.values(key).and_then(|values| values.single().map(str::to_owned));
        assert_eq!(single("aws:resourcetag/team").as_deref(), Some("red"));
        assert_eq!(single("iam:resourcetag/team").as_deref(), Some("red"));
        assert_eq!(single("aws:requesttag/team").as_deref(), Some("blue"));
        assert_eq!(single("aws:requesttag/other"), None);
        assert_eq!(keys.values("aws:tagkeys").unwrap().iter().collect::<Vec<_>>(), ["Cost", "Team"]);
    }

    #[test]
    fn what_is_not_there_has_no_key() {
        let keys = Keys::default().with_tags(None).with_boundary(None);
        for key in ["aws:tagkeys", "iam:permissionsboundary", "iam:policyarn"] {
            assert!(keys.values(key).is_none(), "{key}");
        }
        let keys = keys.with_policy("arn:p").with_boundary(Some("arn:b"));
        assert_eq!(keys.values("iam:policyarn").unwrap().single(), Some("arn:p"));
        assert_eq!(keys.values("iam:permissionsboundary").unwrap().single(), Some("arn:b"));
    }
}
