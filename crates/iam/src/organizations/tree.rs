//! The tree of an organization: which account hangs where, and which policies are attached to what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use trent_engine::{Failure, Record};
use trent_types::{AccountId, Timestamp};

use super::errors;
use super::ids::{FULL_ACCESS, NodeKind};

/// Policies that are attached to one node at most. Source of these: AWS Organizations User Guide, "Quotas and service
/// limits for AWS Organizations".
const POLICIES_PER_NODE_MAX: usize = 10;
/// Levels of units below the root.
const UNIT_DEPTH_MAX: usize = 5;
const UNITS_MAX: usize = 2000;
/// Accounts of one organization: what AWS's quota can be raised to is more than a record holds.
pub(super) const ACCOUNTS_MAX: usize = 5000;
/// Service control policies of one organization.
pub(super) const POLICIES_MAX: u32 = 10_000;

/// An organization with its tree.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tree {
    /// `o-…`
    pub(super) organization: String,
    pub(super) management: AccountId,
    /// `r-…`
    pub(super) root: String,
    /// Whether policies can be used at all, as opposed to consolidated billing alone.
    pub(super) all_features: bool,
    /// Whether service control policies are enabled in the root.
    pub(super) policies_enabled: bool,
    pub(super) created: Timestamp,
    /// Service control policies that there are, AWS's own not counted.
    pub(super) policy_count: u32,
    /// The root, the units and the accounts, by their ids.
    ///
    /// INVARIANT: each but the root has a parent that is here. If policies are enabled, each has at least one.
    pub(super) nodes: BTreeMap<String, Node>,
}

/// A root, unit or account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Node {
    /// Id of the root or unit that it is in; of the root none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) parent: Option<String>,
    /// The name of a unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    /// Ids of the policies that are attached.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(super) policies: BTreeSet<String>,
}

impl Record for Tree {
    const VERSION: u8 = 1;
}

impl Tree {
    /// The tree of a new organization: its root, and in it the management account.
    pub(super) fn new(
        organization: String,
        root: String,
        management: AccountId,
        all_features: bool,
        created: Timestamp,
    ) -> Self {
        let account = Node { parent: Some(root.clone()), ..Node::default() };
        let nodes = [(root.clone(), Node::default()), (management.to_string(), account)].into();
        let (policies_enabled, policy_count) = (false, 0);
        Self { organization, management, root, all_features, policies_enabled, created, policy_count, nodes }
    }

    /// The node of an id, if it is of that kind.
    pub(super) fn node(&self, kind: NodeKind, id: &str) -> Option<&Node> {
        self.nodes.get(id).filter(|_| NodeKind::of(id) == Some(kind))
    }

    /// The root or the unit of an id.
    pub(super) fn parent(&self, id: &str) -> Option<&Node> {
        self.node(NodeKind::Root, id).or_else(|| self.node(NodeKind::Unit, id))
    }

    /// All nodes of a kind, by their ids.
    pub(super) fn all(&self, kind: NodeKind) -> impl Iterator<Item = (&str, &Node)> {
        let of_kind = move |(id, _): &(&String, &Node)| NodeKind::of(id) == Some(kind);
        self.nodes.iter().filter(of_kind).map(|(id, node)| (id.as_str(), node))
    }

    /// What is directly in a root or unit.
    pub(super) fn children<'a>(&'a self, parent: &'a str, kind: NodeKind) -> impl Iterator<Item = (&'a str, &'a Node)> {
        self.all(kind).filter(move |(_, node)| node.parent.as_deref() == Some(parent))
    }

    /// The ids from the root down to a node.
    pub(super) fn way_to<'a>(&'a self, id: &'a str) -> Vec<&'a str> {
        let mut way = vec![id];
        let mut at = id;
        while let Some(parent) = self.nodes.get(at).and_then(|node| node.parent.as_deref()) {
            // A tree is not deeper; a damaged record must not make this endless.
            if way.len() > UNIT_DEPTH_MAX + 2 {
                break;
            }
            way.push(parent);
            at = parent;
        }
        way.reverse();
        way
    }

    /// `o-…/r-…/ou-…/`, down to a node.
    pub(super) fn path(&self, id: &str) -> String {
        let mut path = format!("{}/", self.organization);
        for step in self.way_to(id) {
            path.push_str(step);
            path.push('/');
        }
        path
    }

    /// Adds a unit or an account; where policies are enabled, full access is attached to it.
    pub(super) fn add(&mut self, id: String, parent: String, name: Option<String>) {
        let policies = if self.policies_enabled { [FULL_ACCESS.to_owned()].into() } else { BTreeSet::new() };
        self.nodes.insert(id, Node { parent: Some(parent), name, policies });
    }

    /// Checks that a unit of this name can come into a parent.
    ///
    /// # Errors
    /// `ParentNotFoundException`, `DuplicateOrganizationalUnitException`, `ConstraintViolationException`.
    pub(super) fn check_new_unit(&self, parent: &str, name: &str) -> Result<(), Failure> {
        self.parent(parent).ok_or_else(errors::no_parent)?;
        self.check_unit_name(parent, name, None)?;
        if self.way_to(parent).len() > UNIT_DEPTH_MAX {
            return Err(errors::constraint("You have exceeded the allowed depth of organizational units."));
        }
        if self.all(NodeKind::Unit).count() >= UNITS_MAX {
            return Err(errors::constraint("You have exceeded the allowed number of organizational units."));
        }
        Ok(())
    }

    /// Checks that no other unit in a parent has this name than `own`.
    ///
    /// # Errors
    /// `DuplicateOrganizationalUnitException`.
    pub(super) fn check_unit_name(&self, parent: &str, name: &str, own: Option<&str>) -> Result<(), Failure> {
        let is_taken = |(id, unit): (&str, &Node)| Some(id) != own && unit.name.as_deref() == Some(name);
        if self.children(parent, NodeKind::Unit).any(is_taken) {
            return Err(errors::duplicate_unit());
        }
        Ok(())
    }

    /// Enables service control policies: full access is attached to everything.
    pub(super) fn enable_policies(&mut self) {
        self.policies_enabled = true;
        for node in self.nodes.values_mut() {
            node.policies = [FULL_ACCESS.to_owned()].into();
        }
    }

    /// Disables service control policies: they are detached from everything.
    pub(super) fn disable_policies(&mut self) {
        self.policies_enabled = false;
        for node in self.nodes.values_mut() {
            node.policies.clear();
        }
    }

    /// Attaches a policy.
    ///
    /// # Errors
    /// AWS's, for what can't be.
    pub(super) fn attach(&mut self, policy: &str, target: &str) -> Result<(), Failure> {
        let enabled = self.policies_enabled;
        let node = self.nodes.get_mut(target).ok_or_else(errors::no_target)?;
        if !enabled {
            return Err(errors::policies_not_enabled());
        }
        if node.policies.contains(policy) {
            return Err(errors::attached_already());
        }
        if node.policies.len() >= POLICIES_PER_NODE_MAX {
            return Err(errors::constraint(
                "You have attached the maximum number of policies to the specified target.",
            ));
        }
        node.policies.insert(policy.to_owned());
        Ok(())
    }

    /// Detaches a policy.
    ///
    /// # Errors
    /// AWS's, for what can't be: the last policy must stay.
    pub(super) fn detach(&mut self, policy: &str, target: &str) -> Result<(), Failure> {
        let node = self.nodes.get_mut(target).ok_or_else(errors::no_target)?;
        if !node.policies.contains(policy) {
            return Err(errors::not_attached());
        }
        if node.policies.len() == 1 {
            return Err(errors::constraint(
                "You cannot remove the last policy attached to the specified target. You must have at least one \
                 attached at all times.",
            ));
        }
        node.policies.remove(policy);
        Ok(())
    }

    /// Whether a policy is attached to anything.
    pub(super) fn is_attached(&self, policy: &str) -> bool {
        self.nodes.values().any(|node| node.policies.contains(policy))
    }
}
