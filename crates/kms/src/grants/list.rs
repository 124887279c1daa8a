//! `ListGrants`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{ListGrantsRequest, ListGrantsResponse, ops};

use super::party::Party;
use super::record::{GrantRecord, IndexRecord};
use super::{LIMIT_DEFAULT, LIMIT_MAX};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::record::KeyRecord;
use crate::{Kms, errors, names};

/// Source: AWS KMS API Reference, `ListGrants`.
pub(crate) struct ListGrants;

impl Operation for ListGrants {
    type Model = ops::ListGrants;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &ListGrantsRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        crate::check_limit(input.limit, LIMIT_MAX)?;
        if let Some(grant_id) = &input.grant_id {
            super::check_id(grant_id)?;
        }
        if input.grantee_service_principal.is_some() {
            return Err(match input.grantee_principal {
                Some(_) => errors::validation(
                    "You can specify either GranteePrincipal or GranteeServicePrincipal, but not both.",
                ),
                None => super::for_services_alone("GranteeServicePrincipal"),
            });
        }
        super::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &ListGrantsRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).with("kms:grantisforawsresource", "false").alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListGrantsResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let party = match &input.grantee_principal {
            // Somebody who is no more is shown, and found, by the unique id.
            Some(id) if id.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Some(id.clone()),
            Some(arn) => Some(Party::of_arn(arn, cx).await?.id),
            None => None,
        };
        let (filter, of_party) = (input.grant_id.as_deref(), party.as_deref());
        let list = format!("ListGrants/{}/{}/{}", key.arn(), filter.unwrap_or_default(), of_party.unwrap_or_default());
        let pages = Pages::new(&cx.engine.vault, list, crate::limit(input.limit, LIMIT_DEFAULT));
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let is_meant = |grant: &GrantRecord| {
            filter.is_none_or(|id| id == grant.grant_id) && of_party.is_none_or(|id| id == grant.grantee.id)
        };
        let found = match (filter, of_party) {
            (None, None) => {
                let all = names::grants(key.account, &key.region, &key.key_id);
                let view = cx.engine.records.view().await?;
                let read = view.scan::<GrantRecord>(&all, after.as_deref(), pages.read_limit()).await?;
                read.into_iter().map(|(name, stored)| (name, stored.record)).collect()
            }
            (Some(grant_id), _) => {
                let grant = super::on_key(key, grant_id, cx).await?.filter(|grant| is_meant(&grant.record));
                let found = grant.map(|grant| (grant.record.record_name(), grant.record.clone()));
                found.into_iter().filter(|(name, _)| after.as_ref().is_none_or(|after| name > after)).collect()
            }
            (None, Some(party)) => of_grantee(key, party, after.as_deref(), pages.read_limit(), cx).await?,
        };
        let mut read = Vec::with_capacity(found.len());
        for (name, grant) in found {
            read.push((name, grant.entry(cx).await?));
        }
        let page = pages.page(read);
        Ok(ListGrantsResponse {
            grants: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}

/// The first grants of a grantee on a key, in the order of their names, that come after `after`.
async fn of_grantee(
    key: &KeyRecord,
    party: &str,
    after: Option<&[u8]>,
    limit: usize,
    cx: &Cx<'_, Kms>,
) -> Result<Vec<(Vec<u8>, GrantRecord)>, Failure> {
    let KeyRecord { account, region, key_id, .. } = key;
    let mut all = Vec::new();
    let (mut number, mut total) = (0, 1);
    while number < total {
        let name = names::grants_for(*account, region, key_id, party, number);
        let Some(index) = cx.engine.records.read::<IndexRecord>(&name).await? else { break };
        if number == 0 {
            total = usize::try_from(index.record.records).map_err(Failure::internal)?;
        }
        let listed = index.record.grants.iter().map(|entry| names::grant(*account, region, key_id, &entry.grant_id));
        all.extend(listed.filter(|name| after.is_none_or(|after| name.as_slice() > after)));
        number += 1;
    }
    all.sort_unstable();
    let mut found = Vec::new();
    for name in all.into_iter().take(limit) {
        // One that is gone since the index was read is not listed.
        if let Some(grant) = cx.engine.records.read::<GrantRecord>(&name).await? {
            found.push((name, grant.record.clone()));
        }
    }
    Ok(found)
}
