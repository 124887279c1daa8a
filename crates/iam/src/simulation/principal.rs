//! `SimulatePrincipalPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{SimulatePolicyResponse, SimulatePrincipalPolicyRequest, ops};

use super::caller::Acting;
use super::exclusion::Exclusions;
use super::given::Given;
use super::resources::Resources;
use super::scene::{self, Scene};
use super::source::{self, Source};
use super::{context, results};
use crate::Iam;
use crate::listing::Wanted;

/// Source: IAM API Reference, `SimulatePrincipalPolicy`.
pub(crate) struct SimulatePrincipalPolicy;

impl Operation for SimulatePrincipalPolicy {
    type Model = ops::SimulatePrincipalPolicy;
    type Service = Iam;
    type Loaded = Source;

    const READ_ONLY: bool = true;

    async fn load(input: &SimulatePrincipalPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Source, Failure> {
        source::by_arn(&input.policy_source_arn, cx).await
    }

    fn questions(_: &SimulatePrincipalPolicyRequest, source: &Source, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![source.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<SimulatePolicyResponse, Failure> {
        let (input, source) = (proof.input(), proof.loaded().existing()?);
        let caller = match &input.caller_arn {
            Some(arn) if *arn != input.policy_source_arn => Acting::parse(arn, "")?,
            Some(_) | None => Acting::parse(&input.policy_source_arn, &source.id)?,
        };
        let resources = Resources::parse(
            input.resource_arns.as_deref(),
            input.resource_owner.as_deref(),
            caller.account,
            input.resource_handling_option.as_deref(),
        )?;
        let exclusions = Exclusions::parse(input.policy_exclusion_list.as_deref())?;
        let kept = source.policies.iter().filter(|policy| !exclusions.has(&policy.origin));
        let mut identity: Vec<Given> = kept.map(|policy| policy.given.clone()).collect();
        identity.extend(Given::listed("PolicyInputList", input.policy_input_list.as_deref().unwrap_or_default())?);
        let boundary = match scene::boundary(input.permissions_boundary_policy_input_list.as_deref())? {
            None if exclusions.has_boundary() => None,
            None => source.boundary.as_ref().map(|policy| policy.given.clone()),
            boundary => boundary,
        };
        // The source is of the caller's account, and so are the service control policies that it stands under.
        let levels = if exclusions.has_service_control() { &[] } else { cx.standing.service_control.as_slice() };
        let scene = Scene {
            identity,
            resource: scene::resource_policy(input.resource_policy.as_deref(), &resources)?,
            boundary,
            service_control: levels.to_vec(),
            context: context::given(input.context_entries.as_deref())?,
            caller,
            resources,
        };
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        results::answer(&scene, &input.action_names, wanted, cx)
    }
}
