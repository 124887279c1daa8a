//! What is stored for grants.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use trent_engine::{Cx, Failure, Record};
use trent_model::kms::GrantListEntry;
use trent_types::{AccountId, KeyArn, KeyId, Region, Timestamp};

use super::party::{Party, PartyKind};
use super::terms::Terms;
use crate::{Kms, names};

/// A grant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct GrantRecord {
    /// The account that owns the key.
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KeyId,
    pub(crate) grant_id: String,
    pub(crate) name: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) grantee: Party,
    pub(crate) retiring: Option<Party>,
    /// The account that the grant was created by.
    pub(crate) issuer: AccountId,
    pub(crate) terms: Terms,
}

impl Record for GrantRecord {
    const VERSION: u8 = 1;
}

impl GrantRecord {
    /// The key under which the record is stored.
    pub(crate) fn record_name(&self) -> Vec<u8> {
        names::grant(self.account, &self.region, &self.key_id, &self.grant_id)
    }

    /// The key under which it is stored that the retiring principal can retire the grant.
    pub(crate) fn retirable_name(&self) -> Option<Vec<u8>> {
        let retiring = self.retiring.as_ref()?;
        Some(names::retirable(&self.region, &retiring.id, self.account, &self.key_id, &self.grant_id))
    }

    /// Whether `other` was asked for with the same parameters.
    pub(crate) fn is_repeated_by(&self, other: &Self) -> bool {
        (&self.name, &self.grantee, &self.retiring, self.issuer, &self.terms)
            == (&other.name, &other.grantee, &other.retiring, other.issuer, &other.terms)
    }

    /// The grant as lists show it.
    ///
    /// Source: AWS KMS API Reference, `GrantListEntry`; AWS KMS Developer Guide, "Viewing grants", for the empty name.
    pub(crate) async fn entry(&self, cx: &Cx<'_, Kms>) -> Result<GrantListEntry, Failure> {
        let key = KeyArn { region: self.region.clone(), account: self.account, key_id: self.key_id.clone() };
        let (grantee_principal, grantee_service_principal) = shown(Some(&self.grantee), cx).await?;
        let (retiring_principal, retiring_service_principal) = shown(self.retiring.as_ref(), cx).await?;
        let partition = self.region.partition().as_str();
        Ok(GrantListEntry {
            key_id: Some(key.to_string()),
            grant_id: Some(self.grant_id.clone()),
            name: Some(self.name.clone().unwrap_or_default()),
            creation_date: Some(self.created),
            grantee_principal,
            retiring_principal,
            issuing_account: Some(format!("arn:{partition}:iam::{}:root", self.issuer)),
            operations: Some(self.terms.operations.iter().collect()),
            constraints: self.terms.constraints(),
            grantee_service_principal,
            retiring_service_principal,
        })
    }
}

/// A party as a principal or as a service principal.
async fn shown(party: Option<&Party>, cx: &Cx<'_, Kms>) -> Result<(Option<String>, Option<String>), Failure> {
    let Some(party) = party else { return Ok((None, None)) };
    let text = Some(party.shown(cx).await?);
    Ok(match party.kind {
        PartyKind::Account | PartyKind::Identity | PartyKind::Session | PartyKind::Federated => (text, None),
        PartyKind::Service => (None, text),
    })
}

/// How many grants a key has: absent if none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CountRecord {
    pub(crate) all: u32,
    /// Those of them whose grantee is a session of a role or a federated user, which is rare: others need not be looked
    /// for then.
    pub(crate) of_sessions: u32,
    /// Those of them whose grantee is an account.
    pub(crate) of_accounts: u32,
}

impl Record for CountRecord {
    const VERSION: u8 = 1;
}

impl CountRecord {
    /// How many grants of a sort of grantee there may be.
    pub(crate) const fn of(self, kind: PartyKind) -> u32 {
        match kind {
            PartyKind::Account => self.of_accounts,
            PartyKind::Session | PartyKind::Federated => self.of_sessions,
            PartyKind::Identity | PartyKind::Service => self.all - self.of_sessions - self.of_accounts,
        }
    }

    /// With one grant more, or less.
    pub(crate) fn changed(self, kind: PartyKind, more: bool) -> Self {
        let change = |count: u32| if more { count.saturating_add(1) } else { count.saturating_sub(1) };
        let Self { all, of_sessions, of_accounts } = self;
        let all = change(all);
        match kind {
            PartyKind::Account => Self { all, of_sessions, of_accounts: change(of_accounts) },
            PartyKind::Session | PartyKind::Federated => Self { all, of_sessions: change(of_sessions), of_accounts },
            PartyKind::Identity | PartyKind::Service => Self { all, of_sessions, of_accounts },
        }
    }
}

/// Some of the grants that a key has for one grantee: what a request is decided with.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct IndexRecord {
    /// In the first record of a grantee: how many records there are.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(crate) records: u32,
    pub(crate) grants: Vec<IndexEntry>,
    #[serde(skip)]
    pub(crate) marks: Marks,
}

/// Marks of the grants of an index record, made when they are first asked for.
#[derive(Debug, Default)]
pub(crate) struct Marks(OnceLock<Vec<u64>>);

impl Clone for Marks {
    /// None: a record is cloned in order to be changed.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl IndexRecord {
    /// The grants, each with its [marks](Terms::marks).
    pub(crate) fn marked(&self) -> impl Iterator<Item = (&IndexEntry, u64)> {
        let marks = self.marks.0.get_or_init(|| self.grants.iter().map(|entry| entry.terms.marks()).collect());
        self.grants.iter().zip(marks.iter().copied())
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A grant in the index.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct IndexEntry {
    pub(crate) grant_id: String,
    /// The grantee as the policy engine reads principals.
    pub(crate) principal: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    pub(crate) terms: Terms,
}

impl Record for IndexRecord {
    const VERSION: u8 = 1;
}

/// That a grant has a retiring principal. All of it stands in the name.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct RetirableRecord {}

impl Record for RetirableRecord {
    const VERSION: u8 = 1;
}

/// That a key is destroyed and its grants are still to be deleted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OrphansRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KeyId,
}

impl Record for OrphansRecord {
    const VERSION: u8 = 1;
}
