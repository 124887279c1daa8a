//! `ListRetirableGrants`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question, Resource};
use trent_model::kms::{ListGrantsResponse, ListRetirableGrantsRequest, ops};
use trent_types::{AccountId, KeyId};

use super::party::{self, Party};
use super::record::GrantRecord;
use super::{LIMIT_DEFAULT, LIMIT_MAX};
use crate::{Kms, errors, names};

/// Source: AWS KMS API Reference, `ListRetirableGrants`.
pub(crate) struct ListRetirableGrants;

impl Operation for ListRetirableGrants {
    type Model = ops::ListRetirableGrants;
    type Service = Kms;
    /// The ARN of the retiring principal, and its account.
    type Loaded = (String, AccountId);

    const READ_ONLY: bool = true;

    async fn load(input: &ListRetirableGrantsRequest, _: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        crate::check_limit(input.limit, LIMIT_MAX)?;
        match (&input.retiring_principal, &input.retiring_service_principal) {
            (Some(arn), None) => Ok((arn.clone(), party::account_of(arn)?)),
            (None, Some(_)) => Err(super::for_services_alone("RetiringServicePrincipal")),
            (None, None) | (Some(_), Some(_)) => Err(errors::validation(
                "You must specify either RetiringPrincipal or RetiringServicePrincipal, but not both.",
            )),
        }
    }

    fn questions(_: &ListRetirableGrantsRequest, (arn, account): &Self::Loaded, _: &Cx<'_, Kms>) -> Vec<Question> {
        // A principal of another account has no policy that could allow it.
        vec![Question::of::<Self>(Resource { arn: arn.clone(), account: *account, kind: None })]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListGrantsResponse, Failure> {
        let (input, (arn, _)) = (proof.input(), proof.loaded());
        let retiring = Party::of_arn(arn, cx).await?;
        let all = names::retirables(proof.region(), &retiring.id);
        let list = format!("ListRetirableGrants/{}", String::from_utf8_lossy(&all));
        let pages = Pages::new(&cx.engine.vault, list, crate::limit(input.limit, LIMIT_DEFAULT));
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let view = cx.engine.records.view().await?;
        let mut read = Vec::new();
        for name in view.keys(&all, after.as_deref(), pages.read_limit()).await? {
            let (account, key_id, grant_id) = parse(name.get(all.len()..).unwrap_or_default())?;
            let grant = view.read::<GrantRecord>(&names::grant(account, proof.region(), &key_id, &grant_id)).await?;
            let grant = grant.ok_or_else(|| Failure::internal("a retirable grant that is not there"))?;
            read.push((name, grant.record.entry(cx).await?));
        }
        let page = pages.page(read);
        Ok(ListGrantsResponse {
            grants: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}

/// Account, key and grant: the end of a retirable grant's name.
fn parse(rest: &[u8]) -> Result<(AccountId, KeyId, String), Failure> {
    let rest = std::str::from_utf8(rest).map_err(Failure::internal)?;
    let mut parts = rest.splitn(3, '/');
    let mut next = || parts.next().ok_or_else(|| Failure::internal("the name of a retirable grant is too short"));
    let (account, key_id, grant_id) = (next()?, next()?, next()?);
    Ok((account.parse().map_err(Failure::internal)?, key_id.parse().map_err(Failure::internal)?, grant_id.to_owned()))
}
