//! Policies that are left out of a simulation.

use trent_engine::Failure;
use trent_model::iam::{InlinePolicyIdentifierType, PolicyIdentifier, PolicyIdentifierPolicyType};
use trent_types::Arn;

use super::source::Origin;
use crate::errors;

/// What is left out of a simulation.
///
/// Source: IAM API Reference, `PolicyIdentifier` and `PolicyExclusionList` of `SimulatePrincipalPolicy`. The reference
/// speaks of wildcards in names of entities too; the service model's pattern of `AttachmentName` has no room for them.
pub(super) struct Exclusions<'a>(&'a [PolicyIdentifier]);

impl<'a> Exclusions<'a> {
    /// What a request says of it.
    ///
    /// # Errors
    /// `InvalidInput` for what is no ARN, for wildcards where none may be, and for an identifier that is not exactly
    /// one thing.
    pub(super) fn parse(identifiers: Option<&'a [PolicyIdentifier]>) -> Result<Self, Failure> {
        let identifiers = identifiers.unwrap_or_default();
        for identifier in identifiers {
            let is_valid = match identifier {
                PolicyIdentifier { policy_type: Some(_), policy_arn: None, inline_policy_identifier: None } => true,
                PolicyIdentifier { policy_type: None, policy_arn: Some(arn), inline_policy_identifier: None } => {
                    is_arn_pattern(arn)
                }
                PolicyIdentifier { policy_type: None, policy_arn: None, inline_policy_identifier: Some(_) } => true,
                _ => false,
            };
            if !is_valid {
                return Err(errors::invalid_input("A policy identifier in PolicyExclusionList is not valid."));
            }
        }
        Ok(Self(identifiers))
    }

    /// Whether a policy is left out.
    pub(super) fn has(&self, origin: &Origin) -> bool {
        use PolicyIdentifierPolicyType as T;
        self.0.iter().any(|identifier| match (origin, identifier) {
            (Origin::Inline { .. }, PolicyIdentifier { policy_type: Some(T::Inline), .. })
            | (Origin::Managed { is_aws: true, .. }, PolicyIdentifier { policy_type: Some(T::AwsManaged), .. })
            | (Origin::Managed { is_aws: false, .. }, PolicyIdentifier { policy_type: Some(T::UserManaged), .. }) => {
                true
            }
            (Origin::Managed { arn, .. }, PolicyIdentifier { policy_arn: Some(pattern), .. }) => matches(pattern, arn),
            (Origin::Inline { kind, owner, name }, PolicyIdentifier { inline_policy_identifier: Some(inline), .. }) => {
                let InlinePolicyIdentifierType { policy_name, attachment_type, attachment_name } = inline;
                attachment_type.as_str() == *kind && policy_name == name && attachment_name == owner
            }
            _ => false,
        })
    }

    /// Whether the permissions boundary is left out.
    pub(super) fn has_boundary(&self) -> bool {
        self.has_type(PolicyIdentifierPolicyType::PermissionBoundary)
    }

    /// Whether service control policies are left out.
    pub(super) fn has_service_control(&self) -> bool {
        self.has_type(PolicyIdentifierPolicyType::Scp)
    }

    fn has_type(&self, wanted: PolicyIdentifierPolicyType) -> bool {
        self.0.iter().any(|identifier| identifier.policy_type == Some(wanted))
    }
}

/// Whether a text is the ARN of a managed policy, with wildcards in its last field alone.
fn is_arn_pattern(text: &str) -> bool {
    let Ok(arn) = Arn::parse(text) else { return false };
    let is_plain = |field: &str| !field.contains(['*', '?']);
    arn.service == "iam"
        && [arn.partition, arn.region, arn.account].into_iter().all(is_plain)
        && arn.resource.starts_with("policy/")
        && stars(arn.resource) <= 1
}

fn stars(text: &str) -> usize {
    text.matches('*').count()
}

/// Whether a text matches a pattern with at most one `*` and any number of `?`.
fn matches(pattern: &str, text: &str) -> bool {
    let is_equal = |pattern: &[u8], text: &[u8]| {
        pattern.len() == text.len() && pattern.iter().zip(text).all(|(want, byte)| *want == b'?' || want == byte)
    };
    let text = text.as_bytes();
    let Some((before, behind)) = pattern.split_once('*') else { return is_equal(pattern.as_bytes(), text) };
    let (before, behind) = (before.as_bytes(), behind.as_bytes());
    before.len() + behind.len() <= text.len()
        && is_equal(before, &text[..before.len()])
        && is_equal(behind, &text[text.len() - behind.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match() {
        for (pattern, text, expect) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a?", "ab", true),
            ("a*", "a", true),
            ("a*c", "abbc", true),
            ("a*bb", "abb", true),
            ("ab*bb", "abb", false),
            ("*", "", true),
            ("?*?", "a", false),
        ] {
            assert_eq!(matches(pattern, text), expect, "{pattern} {text}");
        }
    }

    #[test]
    fn an_identifier_is_one_thing() {
        let arn = |text: &str| PolicyIdentifier { policy_arn: Some(text.to_owned()), ..PolicyIdentifier::default() };
        let check = |identifier: PolicyIdentifier| Exclusions::parse(Some(&[identifier])).is_ok();
        assert!(check(arn("arn:aws:iam::aws:policy/*Access")));
        assert!(!check(arn("arn:aws:iam::*:policy/a")));
        assert!(!check(arn("arn:aws:iam::aws:policy/*a*")));
        assert!(!check(arn("arn:aws:iam::aws:role/a")));
        assert!(!check(PolicyIdentifier::default()));
        let scp = Some(PolicyIdentifierPolicyType::Scp);
        assert!(!check(PolicyIdentifier { policy_type: scp, ..arn("arn:aws:iam::aws:policy/a") }));
        assert!(check(PolicyIdentifier { policy_type: scp, ..PolicyIdentifier::default() }));
    }
}
