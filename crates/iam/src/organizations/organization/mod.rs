//! Organizations themselves.

mod create;
mod delete;
mod describe;
mod leave;

use trent_model::organizations::{
    Organization, OrganizationFeatureSet, PolicyType, PolicyTypeStatus, PolicyTypeSummary,
};
use trent_types::{Partition, SecretText};

pub(super) use create::CreateOrganization;
pub(super) use delete::DeleteOrganization;
pub(super) use describe::DescribeOrganization;
pub(super) use leave::LeaveOrganization;

use super::ids;
use super::tree::Tree;

/// An organization as it is answered.
fn model(tree: &Tree, email: &str, partition: Partition) -> Organization {
    let arn = |id: &str| ids::arn(partition, tree.management, &tree.organization, id);
    let features = match tree.all_features {
        true => OrganizationFeatureSet::All,
        false => OrganizationFeatureSet::ConsolidatedBilling,
    };
    let available =
        PolicyTypeSummary { r#type: Some(PolicyType::ServiceControlPolicy), status: Some(PolicyTypeStatus::Enabled) };
    Organization {
        id: Some(tree.organization.clone()),
        arn: Some(arn(&tree.organization)),
        feature_set: Some(features),
        master_account_arn: Some(arn(tree.management.as_str())),
        master_account_id: Some(tree.management.to_string()),
        master_account_email: Some(SecretText::new(email.to_owned())),
        available_policy_types: Some(if tree.all_features { vec![available] } else { Vec::new() }),
    }
}
