//! `CreateAccount`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::organizations::{CreateAccountRequest, CreateAccountResponse, ops};
use trent_types::AccountId;
use trent_types::chance::random_array;

use super::{access_role, member, status};
use crate::organizations::Organizations;
use crate::organizations::ids::{self, NodeKind};
use crate::organizations::record::{MemberRecord, RequestRecord};
use crate::organizations::seen::Seen;
use crate::organizations::tree::{ACCOUNTS_MAX, Tree};
use crate::organizations::{errors, names, seen, tags};
use crate::record::AccountRecord;

/// Source: AWS Organizations API Reference, `CreateAccount`.
///
/// AWS makes the account later on; here it is made in the commit, and the answer tells so.
pub(crate) struct CreateAccount;

impl Operation for CreateAccount {
    type Model = ops::CreateAccount;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateAccountRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &CreateAccountRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        let mut questions = vec![seen.general_question::<Self>()];
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            questions.push(seen.general_question::<Self>().with_action("organizations:TagResource"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<CreateAccountResponse, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().managed()?);
        let (records, entropy) = (&cx.engine.records, cx.engine.entropy.as_ref());
        let tags = tags::new(input.tags.as_deref())?;
        let tree = &stored.record;
        let (organization, email) = (tree.organization.clone(), input.email.expose());
        let is_taken = member::has_address(tree, email, records).await?;
        let account = AccountId::from_random(u64::from_be_bytes(random_array(entropy)));
        let request = RequestRecord {
            id: ids::new_request(entropy),
            account_name: input.account_name.expose().to_owned(),
            requested: cx.now,
            account: (!is_taken).then_some(account),
        };
        let mut changes = Changes::default().create(names::request(&organization, &request.id), &request);
        if is_taken {
            changes = seen::unchanged(stored, changes);
        } else {
            let (name, email) = (request.account_name.clone(), email.to_owned());
            let member = MemberRecord { name, email, joined: cx.now, created: true };
            let role_name = input.role_name.as_deref().unwrap_or(access_role::NAME_DEFAULT);
            let partition = cx.call.principal.partition;
            let role = access_role::new(account, role_name, tree.management, partition, cx.now, entropy)?;
            let record = AccountRecord { created: cx.now, organization: Some(organization.clone()) };
            changes = crate::changes::created(&role, made(stored, account, &member, changes)?)
                // An id that is taken is no error of the caller's: the commit fails, and it is tried with another.
                .create(crate::names::account(account), &record);
            if !tags.tags.is_empty() {
                changes = changes.put(names::tags(&organization, account.as_str()), &tags);
            }
        }
        records.commit(&proof, changes).await?;
        Ok(CreateAccountResponse { create_account_status: Some(status::model(&request)) })
    }
}

/// The changes that put a new account into an organization. Its own record and its roles are the caller's.
///
/// # Errors
/// `ConstraintViolationException` if the organization has as many accounts as it can have.
pub(in crate::organizations) fn made(
    stored: &Stored<Tree>,
    account: AccountId,
    member: &MemberRecord,
    changes: Changes,
) -> Result<Changes, Failure> {
    let mut tree = stored.record.clone();
    if tree.all(NodeKind::Account).count() >= ACCOUNTS_MAX {
        return Err(errors::constraint("You have exceeded the allowed number of AWS accounts."));
    }
    tree.add(account.to_string(), tree.root.clone(), None);
    Ok(seen::changed(stored, &tree, changes).create(names::member(&tree.organization, account), member))
}
