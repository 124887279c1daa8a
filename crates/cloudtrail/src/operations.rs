//! The table of operations: one row for each operation of the model.

use std::sync::Arc;

use trent_engine::wire::WireOperation;
use trent_engine::{Engine, Operation, Route};
use trent_model::cloudtrail::{OperationName, ops};

use crate::not_yet::NotYet;
use crate::{CloudTrail, lookup, public_keys, trails};

/// Every operation of AWS CloudTrail on an engine.
pub fn all(engine: &Arc<Engine>, cloudtrail: &Arc<CloudTrail>) -> Vec<Box<dyn WireOperation>> {
    OperationName::ALL.iter().map(|name| row(*name, engine, cloudtrail)).collect()
}

/// The operation of a name. An operation without a row does not compile.
fn row(name: OperationName, engine: &Arc<Engine>, cloudtrail: &Arc<CloudTrail>) -> Box<dyn WireOperation> {
    use OperationName as O;
    fn on<T: Operation<Service = CloudTrail>>(
        engine: &Arc<Engine>,
        cloudtrail: &Arc<CloudTrail>,
    ) -> Box<dyn WireOperation> {
        Route::<T>::boxed(engine, cloudtrail)
    }
    let make: fn(&Arc<Engine>, &Arc<CloudTrail>) -> Box<dyn WireOperation> = match name {
        O::AddTags => on::<trails::AddTags>,
        O::CancelQuery => on::<NotYet<ops::CancelQuery, false>>,
        O::CreateChannel => on::<NotYet<ops::CreateChannel, false>>,
        O::CreateDashboard => on::<NotYet<ops::CreateDashboard, false>>,
        O::CreateEventDataStore => on::<NotYet<ops::CreateEventDataStore, false>>,
        O::CreateTrail => on::<trails::CreateTrail>,
        O::DeleteChannel => on::<NotYet<ops::DeleteChannel, false>>,
        O::DeleteDashboard => on::<NotYet<ops::DeleteDashboard, false>>,
        O::DeleteEventDataStore => on::<NotYet<ops::DeleteEventDataStore, false>>,
        O::DeleteResourcePolicy => on::<NotYet<ops::DeleteResourcePolicy, false>>,
        O::DeleteTrail => on::<trails::DeleteTrail>,
        O::DeregisterOrganizationDelegatedAdmin => on::<NotYet<ops::DeregisterOrganizationDelegatedAdmin, false>>,
        O::DescribeQuery => on::<NotYet<ops::DescribeQuery, true>>,
        O::DescribeTrails => on::<trails::DescribeTrails>,
        O::DisableFederation => on::<NotYet<ops::DisableFederation, false>>,
        O::EnableFederation => on::<NotYet<ops::EnableFederation, false>>,
        O::GenerateQuery => on::<NotYet<ops::GenerateQuery, false>>,
        O::GetChannel => on::<NotYet<ops::GetChannel, true>>,
        O::GetDashboard => on::<NotYet<ops::GetDashboard, true>>,
        O::GetEventConfiguration => on::<NotYet<ops::GetEventConfiguration, true>>,
        O::GetEventDataStore => on::<NotYet<ops::GetEventDataStore, true>>,
        O::GetEventSelectors => on::<trails::GetEventSelectors>,
        O::GetImport => on::<NotYet<ops::GetImport, true>>,
        O::GetInsightSelectors => on::<NotYet<ops::GetInsightSelectors, true>>,
        O::GetQueryResults => on::<NotYet<ops::GetQueryResults, true>>,
        O::GetResourcePolicy => on::<NotYet<ops::GetResourcePolicy, true>>,
        O::GetTrail => on::<trails::GetTrail>,
        O::GetTrailStatus => on::<trails::GetTrailStatus>,
        O::ListChannels => on::<NotYet<ops::ListChannels, true>>,
        O::ListDashboards => on::<NotYet<ops::ListDashboards, true>>,
        O::ListEventDataStores => on::<NotYet<ops::ListEventDataStores, true>>,
        O::ListImportFailures => on::<NotYet<ops::ListImportFailures, true>>,
        O::ListImports => on::<NotYet<ops::ListImports, true>>,
        O::ListInsightsData => on::<NotYet<ops::ListInsightsData, true>>,
        O::ListInsightsMetricData => on::<NotYet<ops::ListInsightsMetricData, true>>,
        O::ListPublicKeys => on::<public_keys::ListPublicKeys>,
        O::ListQueries => on::<NotYet<ops::ListQueries, true>>,
        O::ListTags => on::<trails::ListTags>,
        O::ListTrails => on::<trails::ListTrails>,
        O::LookupEvents => on::<lookup::LookupEvents>,
        O::PutEventConfiguration => on::<NotYet<ops::PutEventConfiguration, false>>,
        O::PutEventSelectors => on::<trails::PutEventSelectors>,
        O::PutInsightSelectors => on::<NotYet<ops::PutInsightSelectors, false>>,
        O::PutResourcePolicy => on::<NotYet<ops::PutResourcePolicy, false>>,
        O::RegisterOrganizationDelegatedAdmin => on::<NotYet<ops::RegisterOrganizationDelegatedAdmin, false>>,
        O::RemoveTags => on::<trails::RemoveTags>,
        O::RestoreEventDataStore => on::<NotYet<ops::RestoreEventDataStore, false>>,
        O::SearchSampleQueries => on::<NotYet<ops::SearchSampleQueries, true>>,
        O::StartDashboardRefresh => on::<NotYet<ops::StartDashboardRefresh, false>>,
        O::StartEventDataStoreIngestion => on::<NotYet<ops::StartEventDataStoreIngestion, false>>,
        O::StartImport => on::<NotYet<ops::StartImport, false>>,
        O::StartLogging => on::<trails::StartLogging>,
        O::StartQuery => on::<NotYet<ops::StartQuery, false>>,
        O::StopEventDataStoreIngestion => on::<NotYet<ops::StopEventDataStoreIngestion, false>>,
        O::StopImport => on::<NotYet<ops::StopImport, false>>,
        O::StopLogging => on::<trails::StopLogging>,
        O::UpdateChannel => on::<NotYet<ops::UpdateChannel, false>>,
        O::UpdateDashboard => on::<NotYet<ops::UpdateDashboard, false>>,
        O::UpdateEventDataStore => on::<NotYet<ops::UpdateEventDataStore, false>>,
        O::UpdateTrail => on::<trails::UpdateTrail>,
    };
    make(engine, cloudtrail)
}
