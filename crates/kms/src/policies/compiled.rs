//! Compiled key policies, each once, however many keys have it.
//!
//! Most keys of an account have the default policy, or one of a few others. A key's record in memory keeps what it has
//! compiled; records of the same policy keep the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use quick_cache::sync::Cache;
use quick_cache::{Equivalent, Weighter};
use trent_engine::OwnPolicy;
use trent_policy::{Policy, PolicyKind};

/// Texts of policies that are kept, in bytes. What is compiled out of them takes some times as much.
const TEXT_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Assumed mean length of a policy, to size the cache's tables.
const TEXT_BYTES_ESTIMATED: u64 = 1024;

/// Compiled policies, by what they were compiled from.
pub(crate) struct CompiledPolicies(Cache<Source, Option<OwnPolicy>, ByText>);

/// What a policy is compiled from.
#[derive(PartialEq, Eq, Hash)]
struct Source {
    text: String,
    principals: BTreeMap<String, String>,
}

/// A [`Source`] to look up. Hashes as the owned one, field by field.
#[derive(Hash)]
struct SourceRef<'a> {
    text: &'a str,
    principals: &'a BTreeMap<String, String>,
}

impl Equivalent<Source> for SourceRef<'_> {
    fn equivalent(&self, source: &Source) -> bool {
        *self.text == source.text && *self.principals == source.principals
    }
}

#[derive(Clone)]
struct ByText;

impl Weighter<Source, Option<OwnPolicy>> for ByText {
    fn weight(&self, source: &Source, _: &Option<OwnPolicy>) -> u64 {
        source.text.len().max(1) as u64
    }
}

impl Default for CompiledPolicies {
    fn default() -> Self {
        let count = usize::try_from(TEXT_BYTES_MAX / TEXT_BYTES_ESTIMATED).unwrap_or(usize::MAX);
        Self(Cache::with_weighter(count, TEXT_BYTES_MAX, ByText))
    }
}

impl CompiledPolicies {
    /// The policy of a text, bound to the unique ids of the principals that it names. `None` if the text is none.
    pub(super) fn of(&self, text: &str, principals: &BTreeMap<String, String>) -> Option<OwnPolicy> {
        if let Some(compiled) = self.0.get(&SourceRef { text, principals }) {
            return compiled;
        }
        let compiled = compile(text, principals);
        let source = Source { text: text.to_owned(), principals: principals.clone() };
        self.0.insert(source, compiled.clone());
        compiled
    }
}

/// Compiles a policy. `None` if the text is none.
fn compile(text: &str, principals: &BTreeMap<String, String>) -> Option<OwnPolicy> {
    let mut policy = Policy::parse(PolicyKind::Key, text).ok()?;
    policy.bind(|arn| principals.get(arn).cloned());
    Some(OwnPolicy { name: "key policy".into(), policy: Arc::new(policy) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOW: &str = r#"{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/bob"},"Action":"kms:*","Resource":"*"}]}"#;

    #[test]
    fn equal_policies_are_one() {
        let (policies, nobody) = (CompiledPolicies::default(), BTreeMap::new());
        let one = policies.of(ALLOW, &nobody).unwrap();
        let copy = String::from(ALLOW);
        let other = policies.of(&copy, &nobody).unwrap();
        assert!(Arc::ptr_eq(&one.policy, &other.policy));
    }

    #[test]
    fn another_text_or_another_user_of_the_same_name_is_another_policy() {
        let (policies, nobody) = (CompiledPolicies::default(), BTreeMap::new());
        let one = policies.of(ALLOW, &nobody).unwrap();
        let spaced = policies.of(&format!("{ALLOW} "), &nobody).unwrap();
        let principals = |id: &str| BTreeMap::from([("arn:aws:iam::111122223333:user/bob".to_owned(), id.to_owned())]);
        let first = policies.of(ALLOW, &principals("AIDAAAAAAAAAAAAAAAAAA")).unwrap();
        let second = policies.of(ALLOW, &principals("AIDABBBBBBBBBBBBBBBBB")).unwrap();
        for (at, policy) in [&one, &spaced, &first, &second].iter().enumerate() {
            for other in [&one, &spaced, &first, &second].iter().skip(at + 1) {
                assert!(!Arc::ptr_eq(&policy.policy, &other.policy));
            }
        }
    }

    #[test]
    fn what_is_no_policy_is_none_each_time() {
        let (policies, nobody) = (CompiledPolicies::default(), BTreeMap::new());
        for _ in 0..2 {
            assert!(policies.of("", &nobody).is_none());
            assert!(policies.of("{}", &nobody).is_none());
        }
    }
}
