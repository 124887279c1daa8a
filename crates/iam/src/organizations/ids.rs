//! Ids of what Organizations knows, and ARNs.
//!
//! Source: service model of AWS Organizations, patterns of the ids and ARNs.

use trent_types::chance::random_array;
use trent_types::{AccountId, Entropy, Partition};

/// The policy that AWS manages.
pub(super) const FULL_ACCESS: &str = "p-FullAWSAccess";
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// What stands in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    /// `r-…`
    Root,
    /// `ou-…`, an organizational unit
    Unit,
    /// 12 digits
    Account,
}

impl NodeKind {
    /// What an id is one of.
    pub(super) fn of(id: &str) -> Option<Self> {
        match id {
            id if id.starts_with("r-") => Some(Self::Root),
            id if id.starts_with("ou-") => Some(Self::Unit),
            id if id.parse::<AccountId>().is_ok() => Some(Self::Account),
            _ => None,
        }
    }
}

pub(super) fn new_organization(entropy: &dyn Entropy) -> String {
    format!("o-{}", letters(10, entropy))
}

pub(super) fn new_root(entropy: &dyn Entropy) -> String {
    format!("r-{}", letters(4, entropy))
}

/// The id of a unit has that of its root in it.
pub(super) fn new_unit(root: &str, entropy: &dyn Entropy) -> String {
    format!("ou-{}-{}", root.trim_start_matches("r-"), letters(8, entropy))
}

pub(super) fn new_policy(entropy: &dyn Entropy) -> String {
    format!("p-{}", letters(8, entropy))
}

pub(super) fn new_request(entropy: &dyn Entropy) -> String {
    format!("car-{}", letters(32, entropy))
}

/// Random letters and digits.
fn letters(count: usize, entropy: &dyn Entropy) -> String {
    let random: [u8; 32] = random_array(entropy);
    random.iter().take(count).map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}

/// The ARN of the root, a unit, an account or a policy of an organization, by its id; of the organization itself by its
/// own.
pub(super) fn arn(partition: Partition, management: AccountId, organization: &str, id: &str) -> String {
    let partition = partition.as_str();
    if id == FULL_ACCESS {
        return format!("arn:{partition}:organizations::aws:policy/service_control_policy/{id}");
    }
    let below = match NodeKind::of(id) {
        Some(NodeKind::Root) => format!("root/{organization}/{id}"),
        Some(NodeKind::Unit) => format!("ou/{organization}/{id}"),
        Some(NodeKind::Account) => format!("account/{organization}/{id}"),
        None if id.starts_with("p-") => format!("policy/{organization}/service_control_policy/{id}"),
        None => format!("organization/{id}"),
    };
    format!("arn:{partition}:organizations::{management}:{below}")
}
