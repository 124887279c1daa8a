//! `UpdateAssumeRolePolicy`, and what a trust policy must be.

use std::collections::BTreeMap;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{UpdateAssumeRolePolicyRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_policy::PolicyKind;
use trent_types::Arn;

use crate::find::{self, Named};
use crate::record::{Document, Entity as _, RoleRecord};
use crate::{Iam, Principals, errors};

/// Source: IAM API Reference, `UpdateAssumeRolePolicy`.
pub(crate) struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Model = ops::UpdateAssumeRolePolicy;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateAssumeRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &UpdateAssumeRolePolicyRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let role = proof.loaded().existing()?;
        let trust = checked(&proof.input().policy_document, cx).await?;
        let changed = RoleRecord { trust, ..role.record.clone() };
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

/// A trust policy that names users and roles that there are.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded` if it is too long.
pub(super) async fn checked(text: &str, cx: &Cx<'_, Iam>) -> Result<Document, Failure> {
    let document = Document::parse(PolicyKind::Trust, text).map_err(|error| errors::bad_document(&error))?;
    if document.characters() > PolicyKind::TRUST_CHARACTERS_MAX {
        return Err(errors::quota("ACLSizePerRole", PolicyKind::TRUST_CHARACTERS_MAX));
    }
    let principals = Principals::new(cx.engine.records.clone());
    let mut ids = BTreeMap::new();
    for principal in document.policy(PolicyKind::Trust)?.identities() {
        let id = principals.unique_id(principal).await?.ok_or_else(|| errors::invalid_principal(principal))?;
        if let Some(id) = lasting(principal, id) {
            ids.insert(principal.to_owned(), id);
        }
    }
    Ok(document.bound(ids))
}

/// What the unique id of a principal's user or role makes of its ARN; a unique id means itself already.
fn lasting(principal: &str, id: String) -> Option<String> {
    let arn = Arn::parse(principal).ok()?;
    match arn.service {
        // A session, by the id of its role and its own name.
        "sts" => Some(format!("{id}:{}", arn.resource.rsplit('/').next()?)),
        _ => Some(id),
    }
}
