//! `SimulateCustomPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{SimulateCustomPolicyRequest, SimulatePolicyResponse, ops};

use super::caller::Acting;
use super::given::Given;
use super::resources::Resources;
use super::scene::{self, Scene};
use super::{context, results};
use crate::listing::Wanted;
use crate::{Iam, anything, errors};

/// Source: IAM API Reference, `SimulateCustomPolicy`.
pub(crate) struct SimulateCustomPolicy;

impl Operation for SimulateCustomPolicy {
    type Model = ops::SimulateCustomPolicy;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &SimulateCustomPolicyRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &SimulateCustomPolicyRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<SimulatePolicyResponse, Failure> {
        let input = proof.input();
        let caller = match (&input.caller_arn, &input.resource_policy) {
            (Some(arn), _) => Acting::parse(arn, "")?,
            (None, Some(_)) => return Err(errors::no_simulated_caller()),
            (None, None) => Acting::anybody(proof.account(), cx.call.principal.partition.as_str()),
        };
        let resources = Resources::parse(
            input.resource_arns.as_deref(),
            input.resource_owner.as_deref(),
            caller.account,
            input.resource_handling_option.as_deref(),
        )?;
        let scene = Scene {
            identity: Given::listed("PolicyInputList", &input.policy_input_list)?,
            resource: scene::resource_policy(input.resource_policy.as_deref(), &resources)?,
            boundary: scene::boundary(input.permissions_boundary_policy_input_list.as_deref())?,
            service_control: scene::levels(input.ordered_organization_policy_input_list.as_deref())?,
            context: context::given(input.context_entries.as_deref())?,
            caller,
            resources,
        };
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        results::answer(&scene, &input.action_names, wanted, cx)
    }
}
