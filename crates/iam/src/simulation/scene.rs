//! Everything that has a say in the simulated requests.

use std::sync::Arc;

use trent_engine::{Failure, OwnPolicy};
use trent_model::iam::{OrderedOrganizationPolicyType, PolicySourceType};
use trent_policy::evaluate::{NamedPolicy, Policies, Question, ResourceConsent};
use trent_policy::explain::{Trace, explain};
use trent_policy::parse::SizeLimit;
use trent_policy::{MapContext, Policy, PolicyKind};

use super::caller::Acting;
use super::given::Given;
use super::resources::Resources;
use super::{context, mentioned};
use crate::errors;

/// Who asks, about what, under which policies.
pub(super) struct Scene {
    pub(super) caller: Acting,
    pub(super) resources: Resources,
    pub(super) identity: Vec<Given>,
    pub(super) resource: Option<Given>,
    pub(super) boundary: Option<Given>,
    /// Service control policies by level. No levels: the account is in no organization.
    pub(super) service_control: Vec<Vec<OwnPolicy>>,
    pub(super) context: MapContext,
}

impl Scene {
    /// The decision on one request, with its path.
    pub(super) fn decide(&self, action: &str, resource: &str) -> Trace {
        let caller = self.caller.as_caller(self.boundary.is_some());
        let levels: Vec<Vec<NamedPolicy<'_>>> = self
            .service_control
            .iter()
            .map(|level| level.iter().map(|OwnPolicy { name, policy }| NamedPolicy { name, policy }).collect())
            .collect();
        let levels: Vec<&[NamedPolicy<'_>]> = levels.iter().map(Vec::as_slice).collect();
        let identity: Vec<NamedPolicy<'_>> = self.identity.iter().map(Given::named).collect();
        explain(&Question {
            caller: &caller,
            action,
            resource,
            resource_account: self.resources.owner_of(resource),
            context: &self.context,
            policies: Policies {
                service_control: &levels,
                resource: self.resource.as_ref().map(Given::named),
                identity: &identity,
                boundary: self.boundary.as_ref().map(Given::named),
                session: &[],
            },
            consent: self.consent(action),
            grant: None,
        })
    }

    /// How much work one decision is, and how long its answer can get: four for each statement, and one for each 256
    /// bytes of policies.
    pub(super) fn weight(&self) -> usize {
        let given = self.identity.iter().chain(&self.resource).chain(&self.boundary);
        let of_given: usize = given.map(|given| 4 * given.policy.statement_count() + given.text.len() / 256).sum();
        let levels = self.service_control.iter().flatten();
        of_given + levels.map(|own| 4 * own.policy.statement_count()).sum::<usize>() + 1
    }

    /// Condition keys that policies of identity and resource mention and the request doesn't give.
    pub(super) fn missing(&self) -> Vec<String> {
        let mut found = Vec::new();
        for given in self.identity.iter().chain(&self.resource) {
            mentioned::keys(&given.text, &mut found);
        }
        context::missing(found, &self.context)
    }

    /// A key policy must agree. Where none is given, nothing is known of it, and nothing is said of it.
    fn consent(&self, action: &str) -> ResourceConsent {
        let is_kms = action.get(..4).is_some_and(|service| service.eq_ignore_ascii_case("kms:"));
        if is_kms && self.resource.is_some() { ResourceConsent::Required } else { ResourceConsent::NotNeeded }
    }
}

/// The policy of the resources, if the request gives one.
///
/// # Errors
/// `InvalidInput`.
pub(super) fn resource_policy(text: Option<&str>, resources: &Resources) -> Result<Option<Given>, Failure> {
    let Some(text) = text else { return Ok(None) };
    if resources.has_role() {
        return Err(errors::invalid_input("Simulation of resource-based policies isn't supported for IAM roles."));
    }
    // The grammar of key policies is that of the policies of all resources.
    let kind = Some(PolicySourceType::Resource);
    Given::parse("ResourcePolicy".to_owned(), kind, PolicyKind::Key, text).map(Some)
}

/// The permissions boundary, if the request gives one.
///
/// # Errors
/// `InvalidInput`, also for more than one.
pub(super) fn boundary(texts: Option<&[String]>) -> Result<Option<Given>, Failure> {
    match texts.unwrap_or_default() {
        texts @ ([] | [_]) => Ok(Given::listed("PermissionsBoundaryPolicyInputList", texts)?.pop()),
        _ => Err(errors::invalid_input("Only one permissions boundary policy can be simulated.")),
    }
}

/// Service control policies that the request gives, by level.
///
/// # Errors
/// `InvalidInput`.
pub(super) fn levels(given: Option<&[OrderedOrganizationPolicyType]>) -> Result<Vec<Vec<OwnPolicy>>, Failure> {
    let parse = |text: &String| {
        let limit = SizeLimit::Characters(PolicyKind::SERVICE_CONTROL_CHARACTERS_MAX);
        let policy = Policy::parse_within(PolicyKind::ServiceControl, limit, text);
        let policy = policy.map_err(|error| errors::invalid_input(error.detail()))?;
        Ok(OwnPolicy { name: "ServiceControlPolicyInputList".into(), policy: Arc::new(policy) })
    };
    let level = |level: &OrderedOrganizationPolicyType| {
        level.service_control_policy_input_list.as_deref().unwrap_or_default().iter().map(parse).collect()
    };
    given.unwrap_or_default().iter().map(level).collect()
}
