//! `TagRole`, `UntagRole` and `ListRoleTags`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{ListRoleTagsRequest, ListRoleTagsResponse, TagRoleRequest, UntagRoleRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::Iam;
use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{Entity as _, RoleRecord};

/// Source: IAM API Reference, `TagRole`.
pub(crate) struct TagRole;

/// Source: IAM API Reference, `UntagRole`.
pub(crate) struct UntagRole;

/// Source: IAM API Reference, `ListRoleTags`.
pub(crate) struct ListRoleTags;

impl Operation for TagRole {
    type Model = ops::TagRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &TagRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(input: &TagRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![role.question::<Self>().with_context(super::keys(role).with_tags(Some(&input.tags)))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let role = proof.loaded().existing()?;
        let mut changed = role.record.clone();
        changed.tags.add(&proof.input().tags)?;
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for UntagRole {
    type Model = ops::UntagRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UntagRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(input: &UntagRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        let keys = super::keys(role).with_tag_keys(input.tag_keys.iter().map(String::as_str));
        vec![role.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let role = proof.loaded().existing()?;
        let mut changed = role.record.clone();
        changed.tags.remove(&proof.input().tag_keys);
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListRoleTags {
    type Model = ops::ListRoleTags;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListRoleTagsRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &ListRoleTagsRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListRoleTagsResponse, Failure> {
        let (input, role) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListRoleTags/{}", role.id);
        let page = listing::numbered(wanted, list, role.tags.model().into_iter(), cx)?;
        Ok(ListRoleTagsResponse {
            tags: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
