//! `ListKeys`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{KeyListEntry, ListKeysRequest, ListKeysResponse, ResourceOwnerType, ops};
use trent_types::{KeyArn, KeyId};

use crate::{Kms, anything, errors, names};

/// Keys on a page unless the caller says otherwise. Source: AWS KMS API Reference, `ListKeys`.
const LIMIT_DEFAULT: usize = 100;

/// Source: AWS KMS API Reference, `ListKeys`.
pub(crate) struct ListKeys;

impl Operation for ListKeys {
    type Model = ops::ListKeys;
    type Service = Kms;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListKeysRequest, _: &Cx<'_, Kms>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &ListKeysRequest, (): &(), cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListKeysResponse, Failure> {
        let input = proof.input();
        let owners = input.resource_owners.as_deref().unwrap_or(&[ResourceOwnerType::SelfValue]);
        let own = owners.contains(&ResourceOwnerType::SelfValue);
        let prefix = names::keys(proof.account(), proof.region());
        // Nothing is shared through AWS RAM here, so that the list of other accounts' keys is always empty.
        let list = format!("ListKeys/{own}/{}", String::from_utf8_lossy(&prefix));
        let limit = crate::limit(input.limit, LIMIT_DEFAULT);
        let pages = Pages::new(&cx.engine.vault, list, limit);
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let read = if own {
            cx.engine.records.view().await?.keys(&prefix, after.as_deref(), pages.read_limit()).await?
        } else {
            Vec::new()
        };
        let entry = |name: Vec<u8>| {
            let key_id: KeyId = std::str::from_utf8(name.get(prefix.len()..)?).ok()?.parse().ok()?;
            let arn = KeyArn { region: proof.region().clone(), account: proof.account(), key_id: key_id.clone() };
            let entry = KeyListEntry { key_id: Some(key_id.to_string()), key_arn: Some(arn.to_string()) };
            Some((name, entry))
        };
        let page = pages.page(read.into_iter().filter_map(entry).collect());
        Ok(ListKeysResponse {
            keys: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}
