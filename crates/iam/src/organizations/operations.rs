//! The table of operations: one row for each operation of the model.

use std::sync::Arc;

use trent_engine::wire::WireOperation;
use trent_engine::{Engine, Operation, Route};
use trent_model::organizations::{OperationName, ops};

use super::not_yet::NotYet;
use super::{Organizations, accounts, organization, policies, structure, tags, units};

/// Every operation of AWS Organizations on an engine.
pub fn all(engine: &Arc<Engine>, organizations: &Arc<Organizations>) -> Vec<Box<dyn WireOperation>> {
    OperationName::ALL.iter().map(|name| row(*name, engine, organizations)).collect()
}

/// The operation of a name. An operation without a row does not compile.
fn row(name: OperationName, engine: &Arc<Engine>, organizations: &Arc<Organizations>) -> Box<dyn WireOperation> {
    use OperationName as O;
    fn on<T: Operation<Service = Organizations>>(
        engine: &Arc<Engine>,
        organizations: &Arc<Organizations>,
    ) -> Box<dyn WireOperation> {
        Route::<T>::boxed(engine, organizations)
    }
    let make: fn(&Arc<Engine>, &Arc<Organizations>) -> Box<dyn WireOperation> = match name {
        O::AcceptHandshake => on::<NotYet<ops::AcceptHandshake, false>>,
        O::AttachPolicy => on::<policies::AttachPolicy>,
        O::CancelHandshake => on::<NotYet<ops::CancelHandshake, false>>,
        O::CloseAccount => on::<NotYet<ops::CloseAccount, false>>,
        O::CreateAccount => on::<accounts::CreateAccount>,
        O::CreateGovCloudAccount => on::<NotYet<ops::CreateGovCloudAccount, false>>,
        O::CreateOrganization => on::<organization::CreateOrganization>,
        O::CreateOrganizationalUnit => on::<units::CreateOrganizationalUnit>,
        O::CreatePolicy => on::<policies::CreatePolicy>,
        O::DeclineHandshake => on::<NotYet<ops::DeclineHandshake, false>>,
        O::DeleteOrganization => on::<organization::DeleteOrganization>,
        O::DeleteOrganizationalUnit => on::<units::DeleteOrganizationalUnit>,
        O::DeletePolicy => on::<policies::DeletePolicy>,
        O::DeleteResourcePolicy => on::<NotYet<ops::DeleteResourcePolicy, false>>,
        O::DeregisterDelegatedAdministrator => on::<NotYet<ops::DeregisterDelegatedAdministrator, false>>,
        O::DescribeAccount => on::<accounts::DescribeAccount>,
        O::DescribeCreateAccountStatus => on::<accounts::DescribeCreateAccountStatus>,
        O::DescribeEffectivePolicy => on::<NotYet<ops::DescribeEffectivePolicy, true>>,
        O::DescribeHandshake => on::<NotYet<ops::DescribeHandshake, true>>,
        O::DescribeOrganization => on::<organization::DescribeOrganization>,
        O::DescribeOrganizationalUnit => on::<units::DescribeOrganizationalUnit>,
        O::DescribePolicy => on::<policies::DescribePolicy>,
        O::DescribeResourcePolicy => on::<NotYet<ops::DescribeResourcePolicy, true>>,
        O::DescribeResponsibilityTransfer => on::<NotYet<ops::DescribeResponsibilityTransfer, true>>,
        O::DetachPolicy => on::<policies::DetachPolicy>,
        O::DisableAWSServiceAccess => on::<NotYet<ops::DisableAWSServiceAccess, false>>,
        O::DisablePolicyType => on::<structure::DisablePolicyType>,
        O::EnableAWSServiceAccess => on::<NotYet<ops::EnableAWSServiceAccess, false>>,
        O::EnableAllFeatures => on::<NotYet<ops::EnableAllFeatures, false>>,
        O::EnablePolicyType => on::<structure::EnablePolicyType>,
        O::InviteAccountToOrganization => on::<NotYet<ops::InviteAccountToOrganization, false>>,
        O::InviteOrganizationToTransferResponsibility => {
            on::<NotYet<ops::InviteOrganizationToTransferResponsibility, false>>
        }
        O::LeaveOrganization => on::<organization::LeaveOrganization>,
        O::ListAWSServiceAccessForOrganization => on::<NotYet<ops::ListAWSServiceAccessForOrganization, true>>,
        O::ListAccounts => on::<accounts::ListAccounts>,
        O::ListAccountsForParent => on::<accounts::ListAccountsForParent>,
        O::ListAccountsWithInvalidEffectivePolicy => on::<NotYet<ops::ListAccountsWithInvalidEffectivePolicy, true>>,
        O::ListChildren => on::<structure::ListChildren>,
        O::ListCreateAccountStatus => on::<accounts::ListCreateAccountStatus>,
        O::ListDelegatedAdministrators => on::<NotYet<ops::ListDelegatedAdministrators, true>>,
        O::ListDelegatedServicesForAccount => on::<NotYet<ops::ListDelegatedServicesForAccount, true>>,
        O::ListEffectivePolicyValidationErrors => on::<NotYet<ops::ListEffectivePolicyValidationErrors, true>>,
        O::ListHandshakesForAccount => on::<NotYet<ops::ListHandshakesForAccount, true>>,
        O::ListHandshakesForOrganization => on::<NotYet<ops::ListHandshakesForOrganization, true>>,
        O::ListInboundResponsibilityTransfers => on::<NotYet<ops::ListInboundResponsibilityTransfers, true>>,
        O::ListOrganizationalUnitsForParent => on::<units::ListOrganizationalUnitsForParent>,
        O::ListOutboundResponsibilityTransfers => on::<NotYet<ops::ListOutboundResponsibilityTransfers, true>>,
        O::ListParents => on::<structure::ListParents>,
        O::ListPolicies => on::<policies::ListPolicies>,
        O::ListPoliciesForTarget => on::<policies::ListPoliciesForTarget>,
        O::ListRoots => on::<structure::ListRoots>,
        O::ListTagsForResource => on::<tags::ListTagsForResource>,
        O::ListTargetsForPolicy => on::<policies::ListTargetsForPolicy>,
        O::MoveAccount => on::<accounts::MoveAccount>,
        O::PutResourcePolicy => on::<NotYet<ops::PutResourcePolicy, false>>,
        O::RegisterDelegatedAdministrator => on::<NotYet<ops::RegisterDelegatedAdministrator, false>>,
        O::RemoveAccountFromOrganization => on::<accounts::RemoveAccountFromOrganization>,
        O::TagResource => on::<tags::TagResource>,
        O::TerminateResponsibilityTransfer => on::<NotYet<ops::TerminateResponsibilityTransfer, false>>,
        O::UntagResource => on::<tags::UntagResource>,
        O::UpdateOrganizationalUnit => on::<units::UpdateOrganizationalUnit>,
        O::UpdatePolicy => on::<policies::UpdatePolicy>,
        O::UpdateResponsibilityTransfer => on::<NotYet<ops::UpdateResponsibilityTransfer, false>>,
    };
    make(engine, organizations)
}
