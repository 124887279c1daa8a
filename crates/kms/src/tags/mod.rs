//! Tags of keys.

mod list;
mod tag;
mod untag;

use std::collections::BTreeMap;

use trent_engine::Failure;
use trent_model::kms::Tag;
use trent_model::kms::errors::TAG_EXCEPTION;

pub(crate) use list::ListResourceTags;
pub(crate) use tag::TagResource;
pub(crate) use untag::UntagResource;

use crate::errors;
use crate::quotas::Quotas;

/// What no user's tag key begins with.
const RESERVED_PREFIX: &str = "aws:";

/// The tags of a key that is being made.
pub(crate) fn of_new_key(tags: &[Tag], quotas: &Quotas) -> Result<BTreeMap<String, String>, Failure> {
    let mut all = BTreeMap::new();
    add(&mut all, tags, quotas)?;
    Ok(all)
}

/// Adds tags or gives existing ones new values.
fn add(all: &mut BTreeMap<String, String>, tags: &[Tag], quotas: &Quotas) -> Result<(), Failure> {
    check_unique(tags)?;
    for Tag { tag_key, tag_value } in tags {
        check_key(tag_key)?;
        if !tag_value.chars().all(is_legal) {
            return Err(errors::aws(&TAG_EXCEPTION, "The tag value contains invalid characters."));
        }
        all.insert(tag_key.clone(), tag_value.clone());
    }
    quotas.check_tags(all.len())
}

/// Refuses tags of which two have the same key.
///
/// # Errors
/// `TagException`.
pub(crate) fn check_unique(tags: &[Tag]) -> Result<(), Failure> {
    let mut seen: Vec<&str> = tags.iter().map(|tag| tag.tag_key.as_str()).collect();
    seen.sort_unstable();
    if seen.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(errors::aws(&TAG_EXCEPTION, "Duplicate tag keys found. Please note that Tag keys are unique."));
    }
    Ok(())
}

fn check_key(key: &str) -> Result<(), Failure> {
    if key.get(..RESERVED_PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED_PREFIX)) {
        return Err(errors::aws(&TAG_EXCEPTION, "Tag keys that begin with aws: are reserved for AWS use."));
    }
    if key.chars().all(is_legal) {
        Ok(())
    } else {
        Err(errors::aws(&TAG_EXCEPTION, "The tag key contains invalid characters."))
    }
}

/// Source: AWS General Reference, "Tagging AWS resources": letters, digits, spaces and these signs.
fn is_legal(c: char) -> bool {
    c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c) || (c.is_whitespace() && !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tags: &[(&str, &str)]) -> Result<usize, &'static str> {
        let tag = |(key, value): &(&str, &str)| Tag { tag_key: (*key).to_owned(), tag_value: (*value).to_owned() };
        match of_new_key(&tags.iter().map(tag).collect::<Vec<_>>(), &Quotas::default()) {
            Ok(all) => Ok(all.len()),
            Err(Failure::Aws(error)) => Err(error.shape.code),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn tags_are_checked() {
        assert_eq!(check(&[]), Ok(0));
        assert_eq!(check(&[("Purpose", "Test"), ("Größe +-=._:/@", "")]), Ok(2));
        assert_eq!(check(&[("a", "1"), ("a", "2")]), Err("TagException"));
        assert_eq!(check(&[("aws:x", "1")]), Err("TagException"));
        assert_eq!(check(&[("AWS:x", "1")]), Err("TagException"));
        assert_eq!(check(&[("a\n", "1")]), Err("TagException"));
        assert_eq!(check(&[("a", "1\u{0}")]), Err("TagException"));
        assert_eq!(check(&[("a#", "1")]), Err("TagException"));
        let names: Vec<String> = (0..51).map(|n| format!("tag{n}")).collect();
        let tags: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        assert_eq!(check(&tags[..50]), Ok(50));
        assert_eq!(check(&tags), Err("LimitExceededException"));
    }
}
