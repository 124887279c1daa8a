//! Who is simulated.

use trent_engine::Failure;
use trent_policy::{Caller, CallerKind, Issuer};
use trent_types::{AccountId, Arn};

use crate::errors;

/// The caller of the requests that are simulated.
pub(super) struct Acting {
    pub(super) account: AccountId,
    kind: CallerKind,
    arn: String,
    /// Of a role: its ARN, as whose session it calls.
    issuer: Option<String>,
    unique_id: String,
}

impl Acting {
    /// A caller of an account of whom nothing is known.
    pub(super) fn anybody(account: AccountId, partition: &str) -> Self {
        let arn = format!("arn:{partition}:iam::{account}:user/");
        Self { account, kind: CallerKind::User, arn, issuer: None, unique_id: String::new() }
    }

    /// The user, group or role that an ARN names.
    ///
    /// # Errors
    /// `InvalidInput` if it names none.
    pub(super) fn parse(text: &str, unique_id: &str) -> Result<Self, Failure> {
        let invalid = || errors::invalid_arn(text);
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "iam" && arn.region.is_empty());
        let arn = arn.ok_or_else(invalid)?;
        let account: AccountId = arn.account.parse().map_err(|_| invalid())?;
        let (kind, name) = arn.resource.split_once('/').ok_or_else(invalid)?;
        let name = name.rsplit('/').next().filter(|name| !name.is_empty()).ok_or_else(invalid)?;
        let unique_id = unique_id.to_owned();
        match kind {
            "user" | "group" => {
                Ok(Self { account, kind: CallerKind::User, arn: text.to_owned(), issuer: None, unique_id })
            }
            "role" => {
                let session = format!("arn:{}:sts::{account}:assumed-role/{name}/simulation", arn.partition);
                let issuer = Some(text.to_owned());
                Ok(Self { account, kind: CallerKind::AssumedRole, arn: session, issuer, unique_id })
            }
            _ => Err(invalid()),
        }
    }

    /// As decisions want it, with or without a permissions boundary.
    pub(super) fn as_caller(&self, is_bounded: bool) -> Caller<'_> {
        let issuer = self.issuer.as_ref().map(|arn| Issuer { arn, unique_id: &self.unique_id });
        let Self { kind, account, arn, unique_id, .. } = self;
        Caller { kind: *kind, account: *account, arn, unique_id, issuer, is_bounded }
    }
}
