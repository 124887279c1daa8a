//! `CreatePolicy`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{CreatePolicyRequest, CreatePolicyResponse, Policy, ops};
use trent_types::{AccountId, Partition};

use crate::conditions::Keys;
use crate::ids::{self, IdKind};
use crate::record::{ManagedPolicyRecord, PolicyVersion, Tags};
use crate::{Iam, errors, names};

/// Customer managed policies of one account. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const POLICIES_MAX: usize = 1500;

/// Source: IAM API Reference, `CreatePolicy`.
pub(crate) struct CreatePolicy;

impl Operation for CreatePolicy {
    type Model = ops::CreatePolicy;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreatePolicyRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &CreatePolicyRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let resource = Resource { arn: arn(input, account, partition), account, kind: None };
        let tags = input.tags.as_deref().unwrap_or_default();
        let ask = || {
            let question = Question::of::<Self>(resource.clone()).shown_as(format!("policy {}", input.policy_name));
            question.with_context(Keys::default().with_tags(Some(tags)))
        };
        let mut questions = vec![ask()];
        if !tags.is_empty() {
            questions.push(ask().with_action("iam:TagPolicy"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreatePolicyResponse, Failure> {
        let (input, account, records) = (proof.input(), proof.account(), &cx.engine.records);
        let name = names::policy(account, &input.policy_name);
        let view = records.view().await?;
        if view.read::<ManagedPolicyRecord>(&name).await?.is_some() {
            return Err(errors::policy_exists(&input.policy_name));
        }
        if view.keys(&names::policies(account), None, POLICIES_MAX).await?.len() >= POLICIES_MAX {
            return Err(errors::quota("PoliciesPerAccount", POLICIES_MAX));
        }
        drop(view);
        let mut tags = Tags::default();
        tags.add(input.tags.as_deref().unwrap_or_default())?;
        let document = super::document(&input.policy_document, cx.call.principal.partition)?;
        let policy = ManagedPolicyRecord {
            account,
            id: ids::new_id(IdKind::ManagedPolicy, cx.engine.entropy.as_ref()),
            path: path(input).to_owned(),
            name: input.policy_name.clone(),
            description: input.description.clone(),
            created: cx.now,
            updated: cx.now,
            versions: vec![PolicyVersion { number: 1, created: cx.now, document }],
            default_version: 1,
            next_version: 2,
            attachment_count: 0,
            boundary_count: 0,
            tags,
        };
        records.commit(&proof, Changes::default().create(name, &policy)).await?;
        let shown = super::listed(&policy, cx.call.principal.partition);
        Ok(CreatePolicyResponse { policy: Some(Policy { tags: policy.tags.model_unless_empty(), ..shown }) })
    }
}

fn path(input: &CreatePolicyRequest) -> &str {
    input.path.as_deref().unwrap_or("/")
}

fn arn(input: &CreatePolicyRequest, account: AccountId, partition: Partition) -> String {
    format!("arn:{}:iam::{account}:policy{}{}", partition.as_str(), path(input), input.policy_name)
}
