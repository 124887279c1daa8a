//! `ListResourceTags`.

use std::ops::Bound;

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{ListResourceTagsRequest, ListResourceTagsResponse, Tag, ops};

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors};

/// Tags on a page unless the caller says otherwise. Source: AWS KMS API Reference, `ListResourceTags`.
const LIMIT_DEFAULT: usize = 50;
/// Most tags on a page.
const LIMIT_MAX: i32 = 50;

/// Source: AWS KMS API Reference, `ListResourceTags`.
pub(crate) struct ListResourceTags;

impl Operation for ListResourceTags {
    type Model = ops::ListResourceTags;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &ListResourceTagsRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        crate::check_limit(input.limit, LIMIT_MAX)?;
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &ListResourceTagsRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListResourceTagsResponse, Failure> {
        let input = proof.input();
        let key = &proof.loaded().record;
        let list = format!("ListResourceTags/{}", key.arn());
        let pages = Pages::new(&cx.engine.vault, list, crate::limit(input.limit, LIMIT_DEFAULT));
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let after = after.map(String::from_utf8).transpose().map_err(Failure::internal)?;
        let from = after.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let tag = |(key, value): (&String, &String)| {
            (key.clone().into_bytes(), Tag { tag_key: key.clone(), tag_value: value.clone() })
        };
        let read = key.tags.range::<str, _>((from, Bound::Unbounded)).take(pages.read_limit()).map(tag).collect();
        let page = pages.page(read);
        Ok(ListResourceTagsResponse {
            tags: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}
