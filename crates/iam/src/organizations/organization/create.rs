//! `CreateOrganization`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::OrganizationFeatureSet;
use trent_model::organizations::{CreateOrganizationRequest, CreateOrganizationResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::record::MemberRecord;
use crate::organizations::seen::Seen;
use crate::organizations::tree::Tree;
use crate::organizations::{errors, ids, names};
use crate::record::AccountRecord;

/// Source: AWS Organizations API Reference, `CreateOrganization`.
///
/// Service control policies are available then, and not enabled in the root before `EnablePolicyType` enables them, as
/// `ListRoots` says. Nobody has told this server a name or an address of the account: it gets some that are nobody's.
pub(crate) struct CreateOrganization;

impl Operation for CreateOrganization {
    type Model = ops::CreateOrganization;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateOrganizationRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &CreateOrganizationRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<CreateOrganizationResponse, Failure> {
        let (input, seen, account) = (proof.input(), proof.loaded(), proof.account());
        if seen.is_member() {
            return Err(errors::in_an_organization());
        }
        let (records, entropy) = (&cx.engine.records, cx.engine.entropy.as_ref());
        let all_features = input.feature_set != Some(OrganizationFeatureSet::ConsolidatedBilling);
        let (id, root) = (ids::new_organization(entropy), ids::new_root(entropy));
        let tree = Tree::new(id.clone(), root, account, all_features, cx.now);
        let member = MemberRecord {
            name: format!("Account {account}"),
            email: format!("root@{account}.invalid"),
            joined: cx.now,
            created: false,
        };
        let stored = records.read::<AccountRecord>(&crate::names::account(account)).await?;
        let changes = Changes::default().create(names::tree(&id), &tree).create(names::member(&id, account), &member);
        let name = crate::names::account(account);
        let changes = match stored {
            Some(stored) => {
                let changed = AccountRecord { organization: Some(id), created: stored.record.created };
                changes.replace(name, stored.revision, &changed)
            }
            // An account that `trent dev` took for granted.
            None => changes.create(name, &AccountRecord { created: cx.now, organization: Some(id) }),
        };
        records.commit(&proof, changes).await?;
        let organization = super::model(&tree, &member.email, cx.call.principal.partition);
        Ok(CreateOrganizationResponse { organization: Some(organization) })
    }
}
