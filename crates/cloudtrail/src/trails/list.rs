//! `ListTrails`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{ListTrailsRequest, ListTrailsResponse, ops};

use crate::record::TrailRecord;
use crate::{CloudTrail, anything, errors, names};

/// Trails on a page.
const LIMIT: usize = 100;

/// Source: AWS CloudTrail API Reference, `ListTrails`.
pub(crate) struct ListTrails;

impl Operation for ListTrails {
    type Model = ops::ListTrails;
    type Service = CloudTrail;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListTrailsRequest, _: &Cx<'_, CloudTrail>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &ListTrailsRequest, (): &(), cx: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<ListTrailsResponse, Failure> {
        let account = proof.account();
        let pages = Pages::new(&cx.engine.vault, format!("ListTrails/{account}"), LIMIT);
        let after = pages.after(proof.input().next_token.as_deref()).map_err(|_| errors::invalid_token())?;
        let view = cx.engine.records.view().await?;
        let found = view.scan::<TrailRecord>(&names::trails(account), after.as_deref(), pages.read_limit()).await?;
        let page = pages.page(found.into_iter().map(|(key, stored)| (key, stored.record.info())).collect());
        Ok(ListTrailsResponse { trails: Some(page.items), next_token: page.next_marker })
    }
}
