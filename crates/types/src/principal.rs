//! Who makes a request.

use std::fmt;

use crate::{AccountId, Partition};

/// An authenticated caller.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// Account that the caller belongs to.
    pub account: AccountId,
    /// Partition of the Region that the caller called.
    pub partition: Partition,
    /// Who in that account.
    pub identity: Identity,
    /// Access key id that signed the request.
    pub access_key_id: String,
}

/// Who in an account makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// The account's root user.
    Root,
    /// A service of this server that acts for the account, such as the rotation and deletion clockwork.
    Service(&'static str),
}

impl Principal {
    /// The caller's ARN, as `GetCallerIdentity` and `aws:PrincipalArn` give it.
    pub fn arn(&self) -> PrincipalArn<'_> {
        PrincipalArn(self)
    }

    /// The caller's unique id, as `GetCallerIdentity` gives it in `UserId`.
    pub fn unique_id(&self) -> &str {
        match self.identity {
            Identity::Root => self.account.as_str(),
            Identity::Service(name) => name,
        }
    }
}

/// Writes a principal's ARN.
#[derive(Debug)]
pub struct PrincipalArn<'a>(&'a Principal);

impl fmt::Display for PrincipalArn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.identity {
            Identity::Root => write!(f, "arn:{}:iam::{}:root", self.0.partition.as_str(), self.0.account),
            Identity::Service(name) => f.write_str(name),
        }
    }
}
