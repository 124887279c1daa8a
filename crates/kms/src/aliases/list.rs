//! `ListAliases`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question, View};
use trent_model::kms::{AliasListEntry, ListAliasesRequest, ListAliasesResponse, ops};
use trent_types::AliasName;

use crate::identify::{self, FoundKey};
use crate::record::AliasRecord;
use crate::{Kms, anything, errors, names};

/// Aliases on a page unless the caller says otherwise. Source: AWS KMS API Reference, `ListAliases`.
const LIMIT_DEFAULT: usize = 50;
/// Most aliases on a page.
const LIMIT_MAX: i32 = 100;

/// Source: AWS KMS API Reference, `ListAliases`.
pub(crate) struct ListAliases;

impl Operation for ListAliases {
    type Model = ops::ListAliases;
    type Service = Kms;
    type Loaded = Option<FoundKey>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListAliasesRequest, cx: &Cx<'_, Kms>) -> Result<Option<FoundKey>, Failure> {
        crate::check_limit(input.limit, LIMIT_MAX)?;
        match &input.key_id {
            Some(key_id) => Ok(Some(identify::key::<Self>(key_id, cx).await?)),
            None => Ok(None),
        }
    }

    fn questions(_: &ListAliasesRequest, _: &Option<FoundKey>, cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListAliasesResponse, Failure> {
        let input = proof.input();
        let (account, region) = (proof.account(), proof.region());
        let all = names::aliases(account, region);
        let of_key = proof.loaded().as_ref().map(|key| &key.record);
        let list = match of_key {
            Some(key) => format!("ListAliases/{}", key.arn()),
            None => format!("ListAliases/{}", String::from_utf8_lossy(&all)),
        };
        let pages = Pages::new(&cx.engine.vault, list, crate::limit(input.limit, LIMIT_DEFAULT));
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let view = cx.engine.records.view().await?;
        let found: Vec<Vec<u8>> = match of_key {
            // A key knows its aliases.
            Some(key) => {
                let names = key.aliases.iter().map(|alias| names::alias(account, region, alias));
                let rest = names.filter(|name| after.as_ref().is_none_or(|after| name > after));
                rest.take(pages.read_limit()).collect()
            }
            None => view.keys(&all, after.as_deref(), pages.read_limit()).await?,
        };
        let mut read = Vec::new();
        for name in found {
            let alias = name.get(all.len()..).unwrap_or_default();
            let alias: AliasName =
                std::str::from_utf8(alias).map_err(Failure::internal)?.parse().map_err(Failure::internal)?;
            if let Some(entry) = entry(&view, &alias, &proof).await? {
                read.push((name, entry));
            }
        }
        let page = pages.page(read);
        Ok(ListAliasesResponse {
            aliases: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}

async fn entry(
    view: &View,
    alias: &AliasName,
    proof: &Authorized<'_, ListAliases>,
) -> Result<Option<AliasListEntry>, Failure> {
    let (account, region) = (proof.account(), proof.region());
    let stored = view.read::<AliasRecord>(&names::alias(account, region, alias)).await?;
    Ok(stored.map(|stored| AliasListEntry {
        alias_name: Some(alias.to_string()),
        alias_arn: Some(errors::alias_arn(account, region, alias)),
        target_key_id: Some(stored.record.target.to_string()),
        creation_date: Some(stored.record.created),
        last_updated_date: Some(stored.record.updated),
    }))
}
