//! `ListPolicies`.

use std::sync::Arc;

use trent_engine::{Authorized, Cx, Failure, Operation, Question, Resource, View};
use trent_model::iam::{ListPoliciesRequest, ListPoliciesResponse, Policy, PolicyScopeType, PolicyUsageType, ops};
use trent_types::AccountId;

use super::{ManagedPolicy, Uses, aws};
use crate::listing::Wanted;
use crate::record::ManagedPolicyRecord;
use crate::sections::Sections;
use crate::{Iam, names};

/// Policies that are read at once.
const BATCH_COUNT: usize = 200;
/// The sections of the list.
const LOCAL: u8 = 0;
const AWS: u8 = 1;

/// Source: IAM API Reference, `ListPolicies`.
pub(crate) struct ListPolicies;

impl Operation for ListPolicies {
    type Model = ops::ListPolicies;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListPoliciesRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &ListPoliciesRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition.as_str());
        let path = input.path_prefix.as_deref().unwrap_or("/");
        let resource = Resource { arn: format!("arn:{partition}:iam::{account}:policy{path}"), account, kind: None };
        vec![Question::of::<Self>(resource).shown_as(format!("policy path {path}"))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListPoliciesResponse, Failure> {
        let (input, account) = (proof.input(), proof.account());
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let filter = Filter::of(input);
        let list = format!("ListPolicies/{account}/{:?}{}", input.scope, filter.path_prefix);
        let mut sections = Sections::new(wanted, list, cx)?;
        let view = cx.engine.records.view().await?;
        let (is_local, is_aws) = match &input.scope {
            None | Some(PolicyScopeType::All) => (true, true),
            Some(PolicyScopeType::Local) => (true, false),
            Some(PolicyScopeType::Aws) => (false, true),
        };
        if is_local {
            local(&filter, account, &view, &mut sections, cx).await?;
        }
        if is_aws {
            of_aws(&filter, account, &view, &mut sections, cx).await?;
        }
        let page = sections.page();
        Ok(ListPoliciesResponse {
            policies: Some(page.items),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

/// Which policies are wanted.
struct Filter<'a> {
    path_prefix: &'a str,
    is_used: bool,
    as_boundary: bool,
}

impl<'a> Filter<'a> {
    fn of(input: &'a ListPoliciesRequest) -> Self {
        Self {
            path_prefix: input.path_prefix.as_deref().unwrap_or("/"),
            is_used: input.only_attached == Some(true) || input.policy_usage_filter.is_some(),
            as_boundary: input.policy_usage_filter == Some(PolicyUsageType::PermissionsBoundary),
        }
    }

    fn wants(&self, path: &str, uses: Uses) -> bool {
        let count = if self.as_boundary { uses.boundaries } else { uses.attachments };
        path.starts_with(self.path_prefix) && (count > 0 || !self.is_used)
    }
}

/// The account's own policies, in the order of their names.
async fn local(
    filter: &Filter<'_>,
    account: AccountId,
    view: &View,
    sections: &mut Sections<'_, Policy>,
    cx: &Cx<'_, Iam>,
) -> Result<(), Failure> {
    let Some(mut after) = sections.begin(LOCAL) else { return Ok(()) };
    loop {
        let batch = view.scan::<ManagedPolicyRecord>(&names::policies(account), after.as_deref(), BATCH_COUNT).await?;
        let is_last = batch.len() < BATCH_COUNT;
        for (name, stored) in batch {
            let uses = Uses::of(&stored.record);
            if filter.wants(&stored.record.path, uses) {
                let shown = ManagedPolicy::Customer(Arc::new(stored)).listed(uses, cx.call.principal.partition);
                sections.push(LOCAL, &name, shown);
            }
            if sections.missing() == 0 {
                return Ok(());
            }
            after = Some(name);
        }
        if is_last {
            return Ok(());
        }
    }
}

/// AWS's policies.
async fn of_aws(
    filter: &Filter<'_>,
    account: AccountId,
    view: &View,
    sections: &mut Sections<'_, Policy>,
    cx: &Cx<'_, Iam>,
) -> Result<(), Failure> {
    let Some(after) = sections.begin(AWS) else { return Ok(()) };
    let is_next = |name: &str| after.as_deref().is_none_or(|after| name.as_bytes() > after);
    for policy in aws::all().iter().filter(|policy| is_next(policy.name)) {
        let managed = ManagedPolicy::Aws(policy);
        let uses = managed.uses(account, view).await?;
        if filter.wants(policy.path, uses) && sections.missing() > 0 {
            sections.push(AWS, policy.name.as_bytes(), managed.listed(uses, cx.call.principal.partition));
        }
    }
    Ok(())
}
