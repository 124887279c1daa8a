//! What the simulated requests act on.

use trent_engine::Failure;
use trent_types::{AccountId, Arn};

use crate::errors;

/// Resources that one request may name. AWS says of no bound; without one a short request would be long work.
const RESOURCES_MAX: usize = 1000;

/// What kinds of resources must be among those of a request. Source: IAM API Reference, `SimulateCustomPolicy`,
/// `ResourceHandlingOption`.
const OPTIONS: &[(&str, &[&str])] = &[
    ("EC2-VPC-InstanceStore", &["instance", "image", "security-group", "network-interface"]),
    ("EC2-VPC-InstanceStore-Subnet", &["instance", "image", "security-group", "network-interface", "subnet"]),
    ("EC2-VPC-EBS", &["instance", "image", "security-group", "network-interface", "volume"]),
    ("EC2-VPC-EBS-Subnet", &["instance", "image", "security-group", "network-interface", "subnet", "volume"]),
];

/// KMS operations that act on no key, and those on custom key stores. Source: AWS KMS Developer Guide, "AWS KMS
/// permissions".
const KMS_WITHOUT_KEY: &[&str] = &[
    "connectcustomkeystore",
    "createcustomkeystore",
    "createkey",
    "deletecustomkeystore",
    "describecustomkeystores",
    "disconnectcustomkeystore",
    "generaterandom",
    "listaliases",
    "listkeys",
    "listretirablegrants",
    "updatecustomkeystore",
];

/// The resources that requests act on.
pub(super) struct Resources {
    /// ARNs, or `*` alone.
    pub(super) arns: Vec<String>,
    /// The owner of those whose ARN names none.
    owner: AccountId,
}

impl Resources {
    /// What a request says of them.
    ///
    /// # Errors
    /// `InvalidInput`.
    pub(super) fn parse(
        arns: Option<&[String]>,
        owner: Option<&str>,
        caller: AccountId,
        option: Option<&str>,
    ) -> Result<Self, Failure> {
        let arns = match arns {
            None | Some([]) => vec!["*".to_owned()],
            Some(arns) => arns.to_vec(),
        };
        if arns.len() > RESOURCES_MAX {
            return Err(errors::invalid_input(format!("At most {RESOURCES_MAX} resources can be simulated at once.")));
        }
        if let Some(bad) = arns.iter().find(|arn| *arn != "*" && Arn::parse(arn).is_err()) {
            return Err(errors::invalid_arn(bad));
        }
        if let Some(option) = option {
            check_option(option, &arns)?;
        }
        let owner = owner.map(account_of_owner).transpose()?.unwrap_or(caller);
        Ok(Self { arns, owner })
    }

    /// Whether nothing but all resources at once is meant.
    pub(super) fn is_everything(&self) -> bool {
        self.arns.iter().all(|arn| arn == "*")
    }

    /// Whether a role is among them.
    pub(super) fn has_role(&self) -> bool {
        let is_role =
            |arn: &String| Arn::parse(arn).is_ok_and(|arn| arn.service == "iam" && arn.resource.starts_with("role/"));
        self.arns.iter().any(is_role)
    }

    /// The account that owns a resource.
    pub(super) fn owner_of(&self, arn: &str) -> AccountId {
        Arn::parse(arn).ok().and_then(|arn| arn.account.parse().ok()).unwrap_or(self.owner)
    }
}

/// The form of the ARNs that an action is about, or `*`. Of actions of other services than those that are here it is
/// not known.
pub(super) fn template(action: &str) -> &'static str {
    let action = action.to_ascii_lowercase();
    match action.split_once(':') {
        Some(("kms", name)) if !KMS_WITHOUT_KEY.contains(&name) => {
            "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"
        }
        Some(("sts", "assumerole")) => "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}",
        _ => "*",
    }
}

/// An account id, or the ARN of an account.
fn account_of_owner(owner: &str) -> Result<AccountId, Failure> {
    let of_arn = |arn: Arn<'_>| (arn.service == "iam" && arn.resource == "root").then(|| arn.account.parse().ok());
    let account = owner.parse().ok().or_else(|| Arn::parse(owner).ok().and_then(of_arn).flatten());
    account.ok_or_else(|| errors::invalid_input(format!("The resource owner {owner} is not valid.")))
}

fn check_option(option: &str, arns: &[String]) -> Result<(), Failure> {
    let Some((_, kinds)) = OPTIONS.iter().find(|(name, _)| *name == option) else {
        return Err(errors::invalid_input(format!("The resource handling option {option} is not valid.")));
    };
    let is_there = |kind: &&&str| {
        let of_kind = |arn: &String| {
            Arn::parse(arn).is_ok_and(|arn| arn.service == "ec2" && arn.resource.split('/').next() == Some(**kind))
        };
        arns.iter().any(of_kind)
    };
    match kinds.iter().find(|kind| !is_there(kind)) {
        None => Ok(()),
        Some(kind) => Err(errors::invalid_input(format!(
            "The resource handling option {option} needs a resource of type {kind}."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_want_their_resources() {
        let check = |option: &str, kinds: &[&str]| {
            let arns: Vec<_> =
                kinds.iter().map(|kind| format!("arn:aws:ec2:us-east-1:111122223333:{kind}/x")).collect();
            check_option(option, &arns).is_ok()
        };
        let kinds = ["instance", "image", "security-group", "network-interface", "volume"];
        assert!(check("EC2-VPC-EBS", &kinds));
        assert!(!check("EC2-VPC-EBS", &kinds[1..]));
        assert!(!check("EC2-VPC-EBS-Subnet", &kinds));
        assert!(!check("EC2-Classic-EBS", &kinds));
    }

    #[test]
    fn owners_are_accounts() {
        let expect: AccountId = "111122223333".parse().unwrap();
        for owner in ["111122223333", "arn:aws:iam::111122223333:root"] {
            assert_eq!(account_of_owner(owner).ok(), Some(expect), "{owner}");
        }
        for owner in ["", "1111", "arn:aws:iam::111122223333:user/a", "arn:aws:kms::111122223333:root"] {
            assert!(account_of_owner(owner).is_err(), "{owner}");
        }
    }
}
