//! The decision on one request.

use trent_types::principal::Identity;
use trent_types::{AccountId, Principal};

/// "May this principal do this to that?"
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// IAM action, for instance `kms:Encrypt`.
    pub action: &'a str,
    /// What is acted on.
    pub resource: ResourceOwner<'a>,
}

/// A resource with its owner.
#[derive(Debug, Clone, Copy)]
pub struct ResourceOwner<'a> {
    /// Account that owns the resource.
    pub account: AccountId,
    /// ARN of the resource, or `*`.
    pub arn: &'a str,
    /// Who manages it.
    pub manager: ResourceManager,
}

/// Who manages a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResourceManager {
    /// The account that owns it.
    Owner,
    /// AWS on the account's behalf: an AWS managed key.
    Aws,
}

/// What is decided, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The request may go on.
    Allowed(AllowReason),
    /// The request is refused.
    Denied(DenialReason),
}

/// Why a request is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AllowReason {
    /// The root user acts on a resource of its own account.
    AccountRoot,
    /// The root user reads what AWS manages in its account: the second statement of every AWS managed key's policy.
    AccountRootReads,
}

/// Why a request is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DenialReason {
    /// The resource is another account's, and nothing there allows the request. The same words are used whether the
    /// resource exists or not.
    OtherAccount,
    /// The resource's policy, which AWS manages, doesn't allow it.
    AwsManaged,
    /// No policy of the user or role allows it. Nothing evaluates those policies yet, so that nothing is allowed.
    NoIdentityPolicy,
    /// A service of the server came in by the road for callers.
    NotACaller,
}

impl DenialReason {
    /// The end of AWS's sentence "User: … is not authorized to perform: … on resource: … because …".
    pub fn explanation(self, action: &str) -> String {
        match self {
            Self::OtherAccount => {
                "the resource does not exist in this Region, no resource-based policies allow access, \
                 or a resource-based policy explicitly denies access"
                    .to_owned()
            }
            Self::NoIdentityPolicy => format!("no identity-based policy allows the {action} action"),
            Self::AwsManaged | Self::NotACaller => format!("no resource-based policy allows the {action} action"),
        }
    }
}

/// Decides on a request. Whatever is not allowed is denied.
///
/// Source: AWS KMS Developer Guide, "Default key policy" (the root user of the key's account) and "AWS managed keys"
/// (whose policies let the account read metadata, and only services use the key).
pub fn decide(request: &Request<'_>) -> Decision {
    let Request { principal, action, resource } = request;
    match &principal.identity {
        Identity::Service(_) => Decision::Denied(DenialReason::NotACaller),
        Identity::User(_) | Identity::RoleSession(_) if principal.account != resource.account => {
            Decision::Denied(DenialReason::OtherAccount)
        }
        Identity::User(_) | Identity::RoleSession(_) => Decision::Denied(DenialReason::NoIdentityPolicy),
        Identity::Root if principal.account != resource.account => Decision::Denied(DenialReason::OtherAccount),
        Identity::Root => match resource.manager {
            ResourceManager::Owner => Decision::Allowed(AllowReason::AccountRoot),
            ResourceManager::Aws if reads_metadata(action) => Decision::Allowed(AllowReason::AccountRootReads),
            ResourceManager::Aws => Decision::Denied(DenialReason::AwsManaged),
        },
    }
}

/// `kms:Describe*`, `kms:Get*`, `kms:List*` and `kms:RevokeGrant`, which AWS managed keys' policies allow the account.
fn reads_metadata(action: &str) -> bool {
    action.strip_prefix("kms:").is_some_and(|name| {
        ["Describe", "Get", "List"].iter().any(|verb| name.starts_with(verb)) || name == "RevokeGrant"
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use trent_types::Partition;
    use trent_types::principal::User;

    use super::*;

    const OWN: &str = "111122223333";
    const OTHER: &str = "444455556666";

    fn check(identity: Identity, owner: &str, manager: ResourceManager, action: &str, expect: Decision) {
        let principal = Principal {
            account: OWN.parse().unwrap(),
            partition: Partition::Aws,
            identity,
            access_key_id: "AKIAEXAMPLE".to_owned(),
            session: None,
        };
        let resource = ResourceOwner { account: owner.parse().unwrap(), arn: "*", manager };
        assert_eq!(decide(&Request { principal: &principal, action, resource }), expect, "{action}");
    }

    #[test]
    fn root_acts_in_its_own_account_only() {
        use ResourceManager::Owner;
        check(Identity::Root, OWN, Owner, "kms:Encrypt", Decision::Allowed(AllowReason::AccountRoot));
        check(Identity::Root, OTHER, Owner, "kms:Encrypt", Decision::Denied(DenialReason::OtherAccount));
        check(Identity::Root, OTHER, Owner, "kms:DescribeKey", Decision::Denied(DenialReason::OtherAccount));
    }

    #[test]
    fn aws_managed_resources_are_read_only_for_root() {
        use ResourceManager::Aws;
        for action in ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:ListResourceTags", "kms:RevokeGrant"] {
            check(Identity::Root, OWN, Aws, action, Decision::Allowed(AllowReason::AccountRootReads));
        }
        for action in ["kms:Encrypt", "kms:ScheduleKeyDeletion", "kms:PutKeyPolicy", "kms:DisableKey", "iam:GetUser"] {
            check(Identity::Root, OWN, Aws, action, Decision::Denied(DenialReason::AwsManaged));
        }
    }

    #[test]
    fn users_and_roles_are_allowed_nothing_yet() {
        let user = || {
            let text = "u".to_owned();
            Identity::User(Arc::new(User { name: text.clone(), path: "/".to_owned(), id: text }))
        };
        let owner = ResourceManager::Owner;
        check(user(), OWN, owner, "kms:Encrypt", Decision::Denied(DenialReason::NoIdentityPolicy));
        check(user(), OTHER, owner, "kms:Encrypt", Decision::Denied(DenialReason::OtherAccount));
    }

    #[test]
    fn services_are_no_callers() {
        let service = Identity::Service("kms.amazonaws.com");
        check(service, OWN, ResourceManager::Owner, "kms:Encrypt", Decision::Denied(DenialReason::NotACaller));
    }
}
