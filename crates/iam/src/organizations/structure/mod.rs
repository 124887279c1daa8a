//! The tree: roots, parents, children, and which policies there can be in it.

mod disable_policies;
mod enable_policies;
mod list_children;
mod list_parents;
mod list_roots;

use trent_model::organizations::{PolicyType, PolicyTypeStatus, PolicyTypeSummary, Root};

pub(super) use disable_policies::DisablePolicyType;
pub(super) use enable_policies::EnablePolicyType;
pub(super) use list_children::ListChildren;
pub(super) use list_parents::ListParents;
pub(super) use list_roots::ListRoots;

use super::seen::Seen;
use super::tree::Tree;

/// The name that AWS gives every root.
pub(super) const ROOT_NAME: &str = "Root";

/// The root as it is answered.
fn root(tree: &Tree, seen: &Seen) -> Root {
    let enabled =
        PolicyTypeSummary { r#type: Some(PolicyType::ServiceControlPolicy), status: Some(PolicyTypeStatus::Enabled) };
    Root {
        id: Some(tree.root.clone()),
        arn: Some(seen.arn(&tree.root)),
        name: Some(ROOT_NAME.to_owned()),
        policy_types: Some(if tree.policies_enabled { vec![enabled] } else { Vec::new() }),
    }
}
