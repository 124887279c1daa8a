//! `TagUser`, `UntagUser` and `ListUserTags`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{ListUserTagsRequest, ListUserTagsResponse, TagUserRequest, UntagUserRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::Iam;
use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{Entity as _, UserRecord};

/// Source: IAM API Reference, `TagUser`.
pub(crate) struct TagUser;

/// Source: IAM API Reference, `UntagUser`.
pub(crate) struct UntagUser;

/// Source: IAM API Reference, `ListUserTags`.
pub(crate) struct ListUserTags;

impl Operation for TagUser {
    type Model = ops::TagUser;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &TagUserRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(input: &TagUserRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![user.question::<Self>().with_context(super::keys(user).with_tags(Some(&input.tags)))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let user = proof.loaded().existing()?;
        let mut changed = user.record.clone();
        changed.tags.add(&proof.input().tags)?;
        let changes = Changes::default().replace(UserRecord::key(&changed.id), user.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for UntagUser {
    type Model = ops::UntagUser;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UntagUserRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(input: &UntagUserRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        let keys = super::keys(user).with_tag_keys(input.tag_keys.iter().map(String::as_str));
        vec![user.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let user = proof.loaded().existing()?;
        let mut changed = user.record.clone();
        changed.tags.remove(&proof.input().tag_keys);
        let changes = Changes::default().replace(UserRecord::key(&changed.id), user.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListUserTags {
    type Model = ops::ListUserTags;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListUserTagsRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &ListUserTagsRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListUserTagsResponse, Failure> {
        let (input, user) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListUserTags/{}", user.id);
        let page = listing::numbered(wanted, list, user.tags.model().into_iter(), cx)?;
        Ok(ListUserTagsResponse {
            tags: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
