//! Finding the grant that allows a request.

use std::sync::Arc;

use trent_engine::{BoxFuture, Failure, GrantGiven, Grants, Records};
use trent_model::kms::GrantOperation;
use trent_types::{AccountId, EncryptionContext, KeyId, Principal, Region};

use super::party::{self, Party};
use super::record::{CountRecord, GrantRecord, IndexEntry, IndexRecord};
use super::terms::{Terms, marks_of};
use crate::identify::FoundKey;
use crate::names;
use crate::record::KeyRecord;

/// The grants of a key, as far as they may allow one request.
pub(crate) struct GrantsOfKey {
    account: AccountId,
    region: Region,
    key_id: KeyId,
    asked: Asked,
}

/// What is asked for.
enum Asked {
    /// An operation of the key's own.
    Use { operation: GrantOperation, context: Option<Arc<EncryptionContext>> },
    /// A new grant on these terms.
    Grant(Terms),
}

impl GrantsOfKey {
    /// Grants for an action on a key. `None` if grants never allow the action, or not by what is asked here.
    pub(crate) fn for_action(key: &FoundKey, action: &str, context: Option<Arc<EncryptionContext>>) -> Option<Self> {
        let operation: GrantOperation = action.strip_prefix("kms:")?.parse().ok()?;
        match operation {
            GrantOperation::CreateGrant | GrantOperation::RetireGrant => None,
            operation => Some(Self::of(&key.record, Asked::Use { operation, context })),
        }
    }

    /// Grants that may allow to create a grant on a key, on these terms.
    pub(super) fn for_child(key: &KeyRecord, child: Terms) -> Self {
        Self::of(key, Asked::Grant(child))
    }

    fn of(key: &KeyRecord, asked: Asked) -> Self {
        Self { account: key.account, region: key.region.clone(), key_id: key.key_id.clone(), asked }
    }

    async fn search(&self, principal: &Principal, records: &Records) -> Result<Option<GrantGiven>, Failure> {
        let count = names::grant_count(self.account, &self.region, &self.key_id);
        let Some(count) = records.read::<CountRecord>(&count).await? else { return Ok(None) };
        let marks = self.marks();
        for (kind, id) in party::ids_of(principal) {
            if count.record.of(kind) == 0 {
                continue;
            }
            if let Some(given) = self.search_for(&id, marks, records).await? {
                return Ok(Some(given));
            }
        }
        Ok(None)
    }

    /// The marks that a grant may have which allows what is asked for.
    fn marks(&self) -> u64 {
        match &self.asked {
            // Its constraint does not apply.
            Asked::Use { operation: GrantOperation::DescribeKey, .. } | Asked::Grant(_) => u64::MAX,
            Asked::Use { context, .. } => context.as_deref().map_or(0, marks_of),
        }
    }

    /// Looks through what a party has been granted.
    async fn search_for(&self, id: &str, marks: u64, records: &Records) -> Result<Option<GrantGiven>, Failure> {
        let (mut number, mut total) = (0, 1);
        while number < total {
            let name = names::grants_for(self.account, &self.region, &self.key_id, id, number);
            let Some(index) = records.read::<IndexRecord>(&name).await? else { return Ok(None) };
            if number == 0 {
                total = usize::try_from(index.record.records).map_err(Failure::internal)?;
            }
            let mut grants = index.record.marked();
            let is_allowed = |(entry, its): &(&IndexEntry, u64)| its & !marks == 0 && self.is_allowed_by(&entry.terms);
            if let Some((entry, _)) = grants.find(is_allowed) {
                let IndexEntry { grant_id, principal, .. } = entry;
                return Ok(Some(GrantGiven { id: grant_id.clone(), grantee: principal.clone() }));
            }
            number += 1;
        }
        Ok(None)
    }

    fn is_allowed_by(&self, terms: &Terms) -> bool {
        match &self.asked {
            Asked::Use { operation, context } => terms.allow(*operation, context.as_deref()),
            Asked::Grant(child) => terms.allow_to_grant(child),
        }
    }
}

impl Grants for GrantsOfKey {
    fn find<'a>(
        &'a self,
        principal: &'a Principal,
        records: &'a Records,
    ) -> BoxFuture<'a, Result<Option<GrantGiven>, Failure>> {
        Box::pin(self.search(principal, records))
    }
}

/// Those who can retire a grant: it says so itself.
///
/// Source: AWS KMS Developer Guide, "Retiring and revoking grants". The account that owns the key and the one that issued
/// the grant hand the right on to their users with `kms:RetireGrant` in policies of identities; so does an account that
/// is the retiring principal.
pub(super) struct Retirers {
    grant_id: String,
    /// What names whom: an id of a party, and the same party as the policy engine reads it.
    parties: Vec<(String, String)>,
}

impl Retirers {
    pub(super) fn of(grant: &GrantRecord) -> Self {
        // Constraints don't apply to RetireGrant.
        let is_retired_by_grantee = grant.terms.operations.contains(GrantOperation::RetireGrant);
        let grantee = Some(&grant.grantee).filter(|_| is_retired_by_grantee);
        let named = |party: &Party| (party.id.clone(), party.principal().to_owned());
        let mut parties: Vec<_> = grant.retiring.iter().chain(grantee).map(named).collect();
        parties.extend([grant.account, grant.issuer].map(|account| (account.to_string(), account.to_string())));
        Self { grant_id: grant.grant_id.clone(), parties }
    }
}

impl Grants for Retirers {
    fn find<'a>(
        &'a self,
        principal: &'a Principal,
        _records: &'a Records,
    ) -> BoxFuture<'a, Result<Option<GrantGiven>, Failure>> {
        let find = |(_, own): (_, String)| self.parties.iter().find(|(id, _)| *id == own);
        let found = party::ids_of(principal).find_map(find);
        let given = found.map(|(_, grantee)| GrantGiven { id: self.grant_id.clone(), grantee: grantee.clone() });
        Box::pin(async { Ok(given) })
    }
}
