//! The keys under which records are stored.
//!
//! ```text
//! iam/management                                      the management account
//! iam/account/<account>                               an account
//! iam/root/<account>                                  the root user of an account
//! iam/alias/<account>                                 the alias of an account
//! iam/alias-name/<alias>                              which account has an alias
//! iam/access-key/<access key id>                      an access key
//! iam/access-key-usage/<access key id>                when and for what it was last used
//! iam/user/<user id>                                  a user
//! iam/user-name/<account>/<name>                      which user has a name
//! iam/group/<group id>                                a group
//! iam/group-name/<account>/<name>                     which group has a name
//! iam/member/<group id>/<user id>                     index: the users of a group
//! iam/role/<role id>                                  a role
//! iam/role-name/<account>/<name>                      which role has a name
//! iam/policy/<account>/<name>                         a customer managed policy with its versions
//! iam/attachment/<account>/<policy id>/<entity id>    index: what a managed policy is attached to
//! iam/boundary/<account>/<policy id>/<entity id>      index: whose permissions boundary a managed policy is
//! iam/instance-profile/<account>/<name>               an instance profile
//! iam/role-profile/<account>/<role id>/<name>         index: the instance profiles that have a role
//! ```
//! Names are in lower case, as IAM doesn't tell names apart by case (IAM User Guide, "IAM and AWS STS quotas", on name
//! requirements); each stands last. An entity is a user, group or role; its unique id tells which. The account of an
//! attachment is the entity's. Access keys and policies point at ids, so that a rename changes two records and a new
//! identity of an old name has nothing of the old one.

use trent_types::AccountId;

pub(crate) fn management() -> Vec<u8> {
    b"iam/management".to_vec()
}

pub(crate) fn account(account: AccountId) -> Vec<u8> {
    joined("account", &[account.as_str()])
}

/// What the keys of all accounts begin with.
pub(crate) fn accounts() -> Vec<u8> {
    joined("account", &[""])
}

pub(crate) fn root(account: AccountId) -> Vec<u8> {
    joined("root", &[account.as_str()])
}

pub(crate) fn alias(account: AccountId) -> Vec<u8> {
    joined("alias", &[account.as_str()])
}

pub(crate) fn alias_name(alias: &str) -> Vec<u8> {
    joined("alias-name", &[alias])
}

/// What the keys of all access keys begin with; the access key id follows.
pub(crate) const ACCESS_KEYS: &[u8] = b"iam/access-key/";

pub(crate) fn access_key(id: &str) -> Vec<u8> {
    joined("access-key", &[id])
}

pub(crate) fn access_key_usage(id: &str) -> Vec<u8> {
    joined("access-key-usage", &[id])
}

pub(crate) fn user(id: &str) -> Vec<u8> {
    joined("user", &[id])
}

pub(crate) fn user_name(account: AccountId, name: &str) -> Vec<u8> {
    joined("user-name", &[account.as_str(), &folded(name)])
}

pub(crate) fn user_names(account: AccountId) -> Vec<u8> {
    joined("user-name", &[account.as_str(), ""])
}

pub(crate) fn group(id: &str) -> Vec<u8> {
    joined("group", &[id])
}

pub(crate) fn group_name(account: AccountId, name: &str) -> Vec<u8> {
    joined("group-name", &[account.as_str(), &folded(name)])
}

pub(crate) fn group_names(account: AccountId) -> Vec<u8> {
    joined("group-name", &[account.as_str(), ""])
}

pub(crate) fn member(group_id: &str, user_id: &str) -> Vec<u8> {
    joined("member", &[group_id, user_id])
}

pub(crate) fn members(group_id: &str) -> Vec<u8> {
    joined("member", &[group_id, ""])
}

pub(crate) fn role(id: &str) -> Vec<u8> {
    joined("role", &[id])
}

pub(crate) fn role_name(account: AccountId, name: &str) -> Vec<u8> {
    joined("role-name", &[account.as_str(), &folded(name)])
}

pub(crate) fn role_names(account: AccountId) -> Vec<u8> {
    joined("role-name", &[account.as_str(), ""])
}

pub(crate) fn policy(account: AccountId, name: &str) -> Vec<u8> {
    joined("policy", &[account.as_str(), &folded(name)])
}

/// What the keys of all customer managed policies of an account begin with.
pub(crate) fn policies(account: AccountId) -> Vec<u8> {
    joined("policy", &[account.as_str(), ""])
}

pub(crate) fn attachment(account: AccountId, policy_id: &str, entity_id: &str) -> Vec<u8> {
    joined("attachment", &[account.as_str(), policy_id, entity_id])
}

pub(crate) fn attachments(account: AccountId, policy_id: &str) -> Vec<u8> {
    joined("attachment", &[account.as_str(), policy_id, ""])
}

pub(crate) fn boundaries(account: AccountId, policy_id: &str) -> Vec<u8> {
    joined("boundary", &[account.as_str(), policy_id, ""])
}

pub(crate) fn instance_profile(account: AccountId, name: &str) -> Vec<u8> {
    joined("instance-profile", &[account.as_str(), &folded(name)])
}

pub(crate) fn instance_profiles(account: AccountId) -> Vec<u8> {
    joined("instance-profile", &[account.as_str(), ""])
}

pub(crate) fn role_profile(account: AccountId, role_id: &str, name: &str) -> Vec<u8> {
    joined("role-profile", &[account.as_str(), role_id, &folded(name)])
}

pub(crate) fn role_profiles(account: AccountId, role_id: &str) -> Vec<u8> {
    joined("role-profile", &[account.as_str(), role_id, ""])
}

pub(crate) fn boundary(account: AccountId, policy_id: &str, entity_id: &str) -> Vec<u8> {
    joined("boundary", &[account.as_str(), policy_id, entity_id])
}

/// What the names of records begin with that say which account they belong to: of one account, or of all.
pub(crate) fn of_account(account: Option<AccountId>) -> Vec<Vec<u8>> {
    let kinds = [
        "alias",
        "user-name",
        "group-name",
        "role-name",
        "policy",
        "attachment",
        "boundary",
        "instance-profile",
        "role-profile",
    ];
    let below = |kind| match account {
        // An account has one alias, so that nothing comes behind its id.
        Some(account) if kind == "alias" => joined(kind, &[account.as_str()]),
        Some(account) => joined(kind, &[account.as_str(), ""]),
        None => joined(kind, &[""]),
    };
    kinds.into_iter().map(below).collect()
}

/// A name as it is compared with others: names of IAM are ASCII.
pub(crate) fn folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

fn joined(kind: &str, parts: &[&str]) -> Vec<u8> {
    let mut name = Vec::with_capacity(96);
    name.extend_from_slice(b"iam/");
    name.extend_from_slice(kind.as_bytes());
    for part in parts {
        name.push(b'/');
        name.extend_from_slice(part.as_bytes());
    }
    name
}
