//! Which Regions have a key, and which of them has the primary one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use trent_model::kms::{MultiRegionConfiguration, MultiRegionKey, MultiRegionKeyType};
use trent_types::{KeyArn, Region};

use crate::record::KeyRecord;

/// The related keys of a multi-Region key, as one of them sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MultiRegion {
    /// Region of the primary key.
    primary: Region,
    /// Regions of the replica keys, in the order in which they came to be.
    replicas: Vec<Region>,
    /// Regions whose key lacks the imported material that waits for a rotation.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    lacking: BTreeSet<Region>,
}

impl MultiRegion {
    /// A primary key without replicas.
    pub(crate) const fn new(primary: Region) -> Self {
        Self { primary, replicas: Vec::new(), lacking: BTreeSet::new() }
    }

    /// Whether a Region has the primary key.
    pub(crate) fn is_primary(&self, region: &Region) -> bool {
        self.primary == *region
    }

    /// Whether a Region has one of the keys.
    pub(crate) fn has(&self, region: &Region) -> bool {
        self.is_primary(region) || self.replicas.contains(region)
    }

    /// Whether there are replicas.
    pub(crate) const fn is_replicated(&self) -> bool {
        !self.replicas.is_empty()
    }

    /// The other Regions than this one.
    pub(crate) fn others<'a>(&'a self, region: &'a Region) -> impl Iterator<Item = &'a Region> {
        std::iter::once(&self.primary).chain(&self.replicas).filter(move |other| *other != region)
    }

    /// Whether the imported material that waits for a rotation is in every Region.
    pub(crate) fn is_ready_to_rotate(&self) -> bool {
        self.lacking.is_empty()
    }

    pub(crate) fn key_type(&self, region: &Region) -> MultiRegionKeyType {
        if self.is_primary(region) { MultiRegionKeyType::Primary } else { MultiRegionKeyType::Replica }
    }

    /// A Region has got a replica.
    pub(super) fn join(&mut self, region: Region) {
        self.replicas.push(region);
    }

    /// A Region's replica is gone.
    pub(super) fn leave(&mut self, region: &Region) {
        self.replicas.retain(|replica| replica != region);
        self.lacking.remove(region);
    }

    /// A replica becomes the primary key, and the primary key a replica in its place.
    pub(super) fn promote(&mut self, region: &Region) {
        if let Some(replica) = self.replicas.iter_mut().find(|replica| *replica == region) {
            std::mem::swap(replica, &mut self.primary);
        }
    }

    /// The imported material that waits for a rotation is, or is not, in a Region.
    pub(crate) fn set_lacking(&mut self, region: &Region, lacks: bool) {
        match lacks {
            true => self.lacking.insert(region.clone()),
            false => self.lacking.remove(region),
        };
    }

    /// New imported material waits for a rotation, and is in the primary key's Region alone.
    pub(crate) fn all_replicas_lack(&mut self) {
        self.lacking = self.replicas.iter().cloned().collect();
    }

    /// No imported material waits for a rotation any more.
    pub(crate) fn none_lacks(&mut self) {
        self.lacking.clear();
    }
}

impl KeyRecord {
    /// Whether the key is a multi-Region replica key.
    pub(crate) fn is_replica(&self) -> bool {
        self.multi_region.as_ref().is_some_and(|multi_region| !multi_region.is_primary(&self.region))
    }

    /// Whether the key is a multi-Region primary key that has replicas.
    pub(crate) fn has_replicas(&self) -> bool {
        !self.is_replica() && self.multi_region.as_ref().is_some_and(MultiRegion::is_replicated)
    }

    /// The key's counterpart in another Region, or the key itself.
    pub(super) fn arn_in(&self, region: &Region) -> KeyArn {
        KeyArn { region: region.clone(), account: self.account, key_id: self.key_id.clone() }
    }

    /// What `DescribeKey` answers; none for a single-Region key.
    pub(crate) fn multi_region_configuration(&self) -> Option<MultiRegionConfiguration> {
        let multi_region = self.multi_region.as_ref()?;
        let entry = |region: &Region| MultiRegionKey {
            arn: Some(self.arn_in(region).to_string()),
            region: Some(region.to_string()),
        };
        Some(MultiRegionConfiguration {
            multi_region_key_type: Some(multi_region.key_type(&self.region)),
            primary_key: Some(entry(&multi_region.primary)),
            replica_keys: Some(multi_region.replicas.iter().map(entry).collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(name: &str) -> Region {
        name.parse().unwrap()
    }

    #[test]
    fn the_primary_changes_places_with_a_replica() {
        let [a, b, c] = ["us-east-1", "us-west-2", "eu-west-1"].map(region);
        let mut all = MultiRegion::new(a.clone());
        assert!(!all.is_replicated());
        all.join(b.clone());
        all.join(c.clone());
        all.promote(&c);
        assert_eq!((&all.primary, &all.replicas), (&c, &vec![b.clone(), a.clone()]));
        all.promote(&region("ap-south-1"));
        all.promote(&c);
        assert_eq!((&all.primary, &all.replicas), (&c, &vec![b.clone(), a.clone()]));
        assert_eq!(all.others(&b).collect::<Vec<_>>(), [&c, &a]);
        all.leave(&a);
        all.leave(&c);
        assert_eq!((&all.primary, &all.replicas), (&c, &vec![b]));
    }

    #[test]
    fn a_region_that_leaves_lacks_nothing() {
        let [a, b, c] = ["us-east-1", "us-west-2", "eu-west-1"].map(region);
        let mut all = MultiRegion::new(a);
        all.join(b.clone());
        all.join(c.clone());
        all.all_replicas_lack();
        all.set_lacking(&b, false);
        assert!(!all.is_ready_to_rotate());
        all.leave(&c);
        assert!(all.is_ready_to_rotate());
    }

    #[test]
    fn what_is_stored_is_read_back() {
        let mut all = MultiRegion::new(region("us-east-1"));
        let text = serde_json::to_string(&all).unwrap();
        assert_eq!(text, r#"{"primary":"us-east-1","replicas":[]}"#);
        all.join(region("eu-west-1"));
        all.all_replicas_lack();
        let text = serde_json::to_string(&all).unwrap();
        assert_eq!(serde_json::from_str::<MultiRegion>(&text).unwrap(), all);
    }
}
