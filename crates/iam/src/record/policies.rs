//! The policies of a user, group or role.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Document, Entity};

/// The policies of a user, group or role: they lie in its record, so that deciding on a request reads few records.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Policies {
    /// Inline policies by name.
    pub(crate) inline: BTreeMap<String, Document>,
    /// ARNs of the managed policies that are attached.
    pub(crate) attached: BTreeSet<String>,
}

impl Policies {
    /// Characters of all inline policies, white space left out, as quotas count them.
    pub(crate) fn inline_characters(&self) -> usize {
        self.inline.values().map(Document::characters).sum()
    }
}

/// An entity that has policies.
pub(crate) trait HasPolicies: Entity {
    /// Most characters of all its inline policies, white space left out.
    ///
    /// Source: IAM User Guide, "IAM and AWS STS quotas".
    const INLINE_CHARACTERS_MAX: usize;

    /// Its policies.
    fn policies(&self) -> &Policies;

    /// Its policies, to be changed.
    fn policies_mut(&mut self) -> &mut Policies;
}
