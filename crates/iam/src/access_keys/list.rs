//! `ListAccessKeys`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{AccessKeyMetadata, ListAccessKeysRequest, ListAccessKeysResponse, ops};

use crate::Iam;
use crate::caller::{self, Subject};
use crate::listing::{self, Wanted};
use crate::record::Owner;

/// Source: IAM API Reference, `ListAccessKeys`.
pub(crate) struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Model = ops::ListAccessKeys;
    type Service = Iam;
    type Loaded = Subject;

    const READ_ONLY: bool = true;

    async fn load(input: &ListAccessKeysRequest, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
        caller::subject(input.user_name.as_deref(), cx).await
    }

    fn questions(_: &ListAccessKeysRequest, subject: &Subject, cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![subject.question::<Self>(cx)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListAccessKeysResponse, Failure> {
        let (input, subject) = (proof.input(), proof.loaded());
        let mut found = Vec::new();
        for id in subject.access_keys()? {
            let stored = super::of(subject, id, cx).await?;
            found.push(AccessKeyMetadata {
                user_name: subject.name()?.map(str::to_owned),
                access_key_id: Some(id.clone()),
                status: Some(stored.record.status.model()),
                create_date: Some(stored.record.created),
            });
        }
        let owner = match subject.owner()? {
            Owner::Root => proof.account().to_string(),
            Owner::User(id) => id,
        };
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::numbered(wanted, format!("ListAccessKeys/{owner}"), found.into_iter(), cx)?;
        Ok(ListAccessKeysResponse {
            access_key_metadata: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
