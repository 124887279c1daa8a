//! The keys under which records are stored.
//!
//! ```text
//! org/<organization id>/tree                      the tree of an organization
//! org/<organization id>/member/<account>          an account in it
//! org/<organization id>/request/<request id>      what became of a request for an account
//! org/<organization id>/policy/<policy id>        a service control policy
//! org/<organization id>/policy-name/<name>        which policy has a name
//! org/<organization id>/tags/<resource id>        the tags of the root, a unit, an account or a policy
//! ```
//! Which organization an account is in stands in the account's own record.

use trent_types::AccountId;

/// What the keys of all organizations begin with.
pub(super) const ALL: &[u8] = b"org/";

/// What the keys of an organization begin with.
pub(super) fn organization(id: &str) -> Vec<u8> {
    joined(id, &[""])
}

pub(super) fn tree(organization: &str) -> Vec<u8> {
    joined(organization, &["tree"])
}

pub(super) fn member(organization: &str, account: AccountId) -> Vec<u8> {
    joined(organization, &["member", account.as_str()])
}

/// What the keys of all accounts in an organization begin with.
pub(super) fn members(organization: &str) -> Vec<u8> {
    joined(organization, &["member", ""])
}

pub(super) fn request(organization: &str, id: &str) -> Vec<u8> {
    joined(organization, &["request", id])
}

/// What the keys of all requests for accounts begin with.
pub(super) fn requests(organization: &str) -> Vec<u8> {
    joined(organization, &["request", ""])
}

pub(super) fn policy(organization: &str, id: &str) -> Vec<u8> {
    joined(organization, &["policy", id])
}

/// What the keys of all policies begin with.
pub(super) fn policies(organization: &str) -> Vec<u8> {
    joined(organization, &["policy", ""])
}

pub(super) fn policy_name(organization: &str, name: &str) -> Vec<u8> {
    joined(organization, &["policy-name", name])
}

pub(super) fn tags(organization: &str, id: &str) -> Vec<u8> {
    joined(organization, &["tags", id])
}

fn joined(organization: &str, parts: &[&str]) -> Vec<u8> {
    let mut name = Vec::with_capacity(96);
    name.extend_from_slice(ALL);
    name.extend_from_slice(organization.as_bytes());
    for part in parts {
        name.push(b'/');
        name.extend_from_slice(part.as_bytes());
    }
    name
}
