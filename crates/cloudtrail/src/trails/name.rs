//! Names of trails, buckets and prefixes.
//!
//! Source: AWS CloudTrail User Guide, "CloudTrail trail naming requirements" and "Amazon S3 bucket naming requirements";
//! AWS CloudTrail API Reference, `CreateTrail`, `S3KeyPrefix`.

use trent_engine::Failure;

use crate::errors;

const NAME_CHARS_MIN: usize = 3;
const NAME_CHARS_MAX: usize = 128;
const PREFIX_CHARS_MAX: usize = 200;

/// Checks the name of a trail.
///
/// # Errors
/// `InvalidTrailNameException`.
pub(super) fn check_trail(name: &str) -> Result<(), Failure> {
    let refuse = |message: &str| Err(errors::invalid_name(message));
    let length = name.chars().count();
    if length == 0 {
        return refuse("Trail name cannot be blank!");
    }
    if length < NAME_CHARS_MIN {
        return Err(errors::invalid_name(format!(
            "Trail name too short. Minimum allowed length: {NAME_CHARS_MIN} characters. Specified name length: {length} \
             characters."
        )));
    }
    if length > NAME_CHARS_MAX {
        return Err(errors::invalid_name(format!(
            "Trail name too long. Maximum allowed length: {NAME_CHARS_MAX} characters. Specified name length: {length} \
             characters."
        )));
    }
    let is_separator = |byte: u8| matches!(byte, b'.' | b'_' | b'-');
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_separator(byte)) {
        return refuse(
            "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), \
             and underscores (_).",
        );
    }
    if name.bytes().next().is_some_and(is_separator) {
        return refuse("Trail name must start with a letter or number.");
    }
    if name.bytes().last().is_some_and(is_separator) {
        return refuse("Trail name must end with a letter or number.");
    }
    if name.as_bytes().windows(2).any(|pair| pair.iter().all(|byte| is_separator(*byte))) {
        return refuse("Trail name must not have adjacent periods, underscores or dashes.");
    }
    if is_ip_address(name) {
        return refuse("Trail name must not be formatted as an IP address.");
    }
    Ok(())
}

/// Checks the name of a bucket.
///
/// # Errors
/// `InvalidS3BucketNameException`.
pub(super) fn check_bucket(name: &str) -> Result<(), Failure> {
    let is_end = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_label = |label: &str| {
        let ends = [label.bytes().next(), label.bytes().last()];
        label.bytes().all(|byte| is_end(byte) || byte == b'-') && ends.iter().all(|byte| byte.is_some_and(is_end))
    };
    let is_valid = (3..=63).contains(&name.len()) && name.split('.').all(is_label) && !is_ip_address(name);
    if is_valid { Ok(()) } else { Err(errors::invalid_bucket(name)) }
}

/// Checks what stands before the keys of objects. Besides what CloudTrail demands, it must be a relative path without
/// steps that lead nowhere or up.
///
/// # Errors
/// `InvalidS3PrefixException`.
pub(super) fn check_prefix(prefix: &str) -> Result<(), Failure> {
    if prefix.chars().count() > PREFIX_CHARS_MAX {
        return Err(errors::invalid_prefix(format!("S3 prefix is longer than maximum length: {PREFIX_CHARS_MAX}")));
    }
    let is_step = |step: &str| !matches!(step, "" | "." | "..");
    if !prefix.split('/').all(is_step) || prefix.chars().any(char::is_control) {
        return Err(errors::invalid_prefix("S3 prefix must be a path of names with single slashes between them."));
    }
    Ok(())
}

fn is_ip_address(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let is_number = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 4 && parts.iter().all(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(test: fn(&str) -> Result<(), Failure>, good: &[&str], bad: &[&str]) {
        for name in good {
            assert!(test(name).is_ok(), "{name}");
        }
        for name in bad {
            assert!(test(name).is_err(), "{name}");
        }
    }

    #[test]
    fn trails_have_names_of_letters_and_single_separators() {
        let (longest, too_long) = ("a".repeat(128), "a".repeat(129));
        check(
            check_trail,
            &["abc", "A-b_c.9", "000", "1.2.3", "1.2.3.4.5", "1.2.3.4444", &longest],
            &[
                "",
                "ab",
                "-abc",
                "abc-",
                ".abc",
                "abc.",
                "a--b",
                "a-_b",
                "a..b",
                "a b",
                "a/b",
                "äbc",
                "192.168.5.4",
                "a:b",
                "a\n",
                &too_long,
            ],
        );
    }

    #[test]
    fn buckets_have_labels() {
        let (longest, too_long) = ("a".repeat(63), "a".repeat(64));
        check(
            check_bucket,
            &["abc", "a-b.c-1", "000", &longest],
            &[
                "",
                "ab",
                "Abc",
                "a_b",
                "-ab",
                "ab-",
                "a..b",
                "a.-b",
                "a-.b",
                "198.51.100.24",
                ".ab",
                "a/b",
                "../a",
                &too_long,
            ],
        );
    }

    #[test]
    fn prefixes_lead_down() {
        let (longest, too_long) = ("a".repeat(200), "a".repeat(201));
        check(
            check_prefix,
            &["a", "a/b", "a b/ü", "..a/b..", &longest],
            &["", "/a", "a/", "a//b", "..", "a/../b", ".", "./a", "a\0", "a\nb", &too_long],
        );
    }
}
