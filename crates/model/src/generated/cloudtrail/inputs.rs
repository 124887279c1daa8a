//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::Timestamp;

use super::shapes::{
    ADD_TAGS_REQUEST, CANCEL_QUERY_REQUEST, CREATE_CHANNEL_REQUEST, CREATE_DASHBOARD_REQUEST,
    CREATE_EVENT_DATA_STORE_REQUEST, CREATE_TRAIL_REQUEST, DELETE_CHANNEL_REQUEST, DELETE_DASHBOARD_REQUEST,
    DELETE_EVENT_DATA_STORE_REQUEST, DELETE_RESOURCE_POLICY_REQUEST, DELETE_TRAIL_REQUEST,
    DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST, DESCRIBE_QUERY_REQUEST, DESCRIBE_TRAILS_REQUEST,
    DISABLE_FEDERATION_REQUEST, ENABLE_FEDERATION_REQUEST, GENERATE_QUERY_REQUEST, GET_CHANNEL_REQUEST,
    GET_DASHBOARD_REQUEST, GET_EVENT_CONFIGURATION_REQUEST, GET_EVENT_DATA_STORE_REQUEST, GET_EVENT_SELECTORS_REQUEST,
    GET_IMPORT_REQUEST, GET_INSIGHT_SELECTORS_REQUEST, GET_QUERY_RESULTS_REQUEST, GET_RESOURCE_POLICY_REQUEST,
    GET_TRAIL_REQUEST, GET_TRAIL_STATUS_REQUEST, LIST_CHANNELS_REQUEST, LIST_DASHBOARDS_REQUEST,
    LIST_EVENT_DATA_STORES_REQUEST, LIST_IMPORT_FAILURES_REQUEST, LIST_IMPORTS_REQUEST, LIST_INSIGHTS_DATA_REQUEST,
    LIST_INSIGHTS_METRIC_DATA_REQUEST, LIST_PUBLIC_KEYS_REQUEST, LIST_QUERIES_REQUEST, LIST_TAGS_REQUEST,
    LIST_TRAILS_REQUEST, LOOKUP_EVENTS_REQUEST, PUT_EVENT_CONFIGURATION_REQUEST, PUT_EVENT_SELECTORS_REQUEST,
    PUT_INSIGHT_SELECTORS_REQUEST, PUT_RESOURCE_POLICY_REQUEST, REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST,
    REMOVE_TAGS_REQUEST, RESTORE_EVENT_DATA_STORE_REQUEST, SEARCH_SAMPLE_QUERIES_REQUEST,
    START_DASHBOARD_REFRESH_REQUEST, START_EVENT_DATA_STORE_INGESTION_REQUEST, START_IMPORT_REQUEST,
    START_LOGGING_REQUEST, START_QUERY_REQUEST, STOP_EVENT_DATA_STORE_INGESTION_REQUEST, STOP_IMPORT_REQUEST,
    STOP_LOGGING_REQUEST, UPDATE_CHANNEL_REQUEST, UPDATE_DASHBOARD_REQUEST, UPDATE_EVENT_DATA_STORE_REQUEST,
    UPDATE_TRAIL_REQUEST,
};
use super::{
    AdvancedEventSelector, AggregationConfiguration, BillingMode, ContextKeySelector, DashboardType, Destination,
    EventSelector, ImportSource, ImportStatus, InsightSelector, InsightType, InsightsMetricDataType,
    ListInsightsDataDimensionKey, ListInsightsDataType, LookupAttribute, MaxEventSize, QueryStatus, RefreshSchedule,
    RequestWidget, Tag,
};
use crate::runtime::operation::Input;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsRequest {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

structure!(AddTagsRequest = ADD_TAGS_REQUEST { resource_id, tags_list });

impl Input for AddTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CancelQueryRequest {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(CancelQueryRequest = CANCEL_QUERY_REQUEST { event_data_store, query_id, event_data_store_owner_account_id });

impl Input for CancelQueryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateChannelRequest {
    pub name: String,
    pub source: String,
    pub destinations: Vec<Destination>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateChannelRequest = CREATE_CHANNEL_REQUEST { name, source, destinations, tags });

impl Input for CreateChannelRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDashboardRequest {
    pub name: String,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub tags_list: Option<Vec<Tag>>,
    pub termination_protection_enabled: Option<bool>,
    pub widgets: Option<Vec<RequestWidget>>,
}

structure!(
    CreateDashboardRequest =
        CREATE_DASHBOARD_REQUEST { name, refresh_schedule, tags_list, termination_protection_enabled, widgets }
);

impl Input for CreateDashboardRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventDataStoreRequest {
    pub name: String,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub kms_key_id: Option<String>,
    pub start_ingestion: Option<bool>,
    pub billing_mode: Option<BillingMode>,
}

structure!(
    CreateEventDataStoreRequest = CREATE_EVENT_DATA_STORE_REQUEST {
        name,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        tags_list,
        kms_key_id,
        start_ingestion,
        billing_mode
    }
);

impl Input for CreateEventDataStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTrailRequest {
    pub name: String,
    pub s3_bucket_name: String,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub recursive_logging: Option<bool>,
}

structure!(
    CreateTrailRequest = CREATE_TRAIL_REQUEST {
        name,
        s3_bucket_name,
        s3_key_prefix,
        sns_topic_name,
        include_global_service_events,
        is_multi_region_trail,
        enable_log_file_validation,
        cloud_watch_logs_log_group_arn,
        cloud_watch_logs_role_arn,
        kms_key_id,
        is_organization_trail,
        tags_list,
        recursive_logging
    }
);

impl Input for CreateTrailRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteChannelRequest {
    pub channel: String,
}

structure!(DeleteChannelRequest = DELETE_CHANNEL_REQUEST { channel });

impl Input for DeleteChannelRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardRequest {
    pub dashboard_id: String,
}

structure!(DeleteDashboardRequest = DELETE_DASHBOARD_REQUEST { dashboard_id });

impl Input for DeleteDashboardRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventDataStoreRequest {
    pub event_data_store: String,
}

structure!(DeleteEventDataStoreRequest = DELETE_EVENT_DATA_STORE_REQUEST { event_data_store });

impl Input for DeleteEventDataStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub resource_arn: String,
}

structure!(DeleteResourcePolicyRequest = DELETE_RESOURCE_POLICY_REQUEST { resource_arn });

impl Input for DeleteResourcePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTrailRequest {
    pub name: String,
}

structure!(DeleteTrailRequest = DELETE_TRAIL_REQUEST { name });

impl Input for DeleteTrailRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterOrganizationDelegatedAdminRequest {
    pub delegated_admin_account_id: String,
}

structure!(
    DeregisterOrganizationDelegatedAdminRequest =
        DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST { delegated_admin_account_id }
);

impl Input for DeregisterOrganizationDelegatedAdminRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueryRequest {
    pub event_data_store: Option<String>,
    pub query_id: Option<String>,
    pub query_alias: Option<String>,
    pub refresh_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(
    DescribeQueryRequest = DESCRIBE_QUERY_REQUEST {
        event_data_store,
        query_id,
        query_alias,
        refresh_id,
        event_data_store_owner_account_id
    }
);

impl Input for DescribeQueryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTrailsRequest {
    pub trail_name_list: Option<Vec<String>>,
    pub include_shadow_trails: Option<bool>,
}

structure!(DescribeTrailsRequest = DESCRIBE_TRAILS_REQUEST { trail_name_list, include_shadow_trails });

impl Input for DescribeTrailsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableFederationRequest {
    pub event_data_store: String,
}

structure!(DisableFederationRequest = DISABLE_FEDERATION_REQUEST { event_data_store });

impl Input for DisableFederationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableFederationRequest {
    pub event_data_store: String,
    pub federation_role_arn: String,
}

structure!(EnableFederationRequest = ENABLE_FEDERATION_REQUEST { event_data_store, federation_role_arn });

impl Input for EnableFederationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateQueryRequest {
    pub event_data_stores: Vec<String>,
    pub prompt: String,
}

structure!(GenerateQueryRequest = GENERATE_QUERY_REQUEST { event_data_stores, prompt });

impl Input for GenerateQueryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetChannelRequest {
    pub channel: String,
}

structure!(GetChannelRequest = GET_CHANNEL_REQUEST { channel });

impl Input for GetChannelRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDashboardRequest {
    pub dashboard_id: String,
}

structure!(GetDashboardRequest = GET_DASHBOARD_REQUEST { dashboard_id });

impl Input for GetDashboardRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventConfigurationRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

structure!(GetEventConfigurationRequest = GET_EVENT_CONFIGURATION_REQUEST { trail_name, event_data_store });

impl Input for GetEventConfigurationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventDataStoreRequest {
    pub event_data_store: String,
}

structure!(GetEventDataStoreRequest = GET_EVENT_DATA_STORE_REQUEST { event_data_store });

impl Input for GetEventDataStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventSelectorsRequest {
    pub trail_name: String,
}

structure!(GetEventSelectorsRequest = GET_EVENT_SELECTORS_REQUEST { trail_name });

impl Input for GetEventSelectorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetImportRequest {
    pub import_id: String,
}

structure!(GetImportRequest = GET_IMPORT_REQUEST { import_id });

impl Input for GetImportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInsightSelectorsRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
}

structure!(GetInsightSelectorsRequest = GET_INSIGHT_SELECTORS_REQUEST { trail_name, event_data_store });

impl Input for GetInsightSelectorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsRequest {
    pub event_data_store: Option<String>,
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_query_results: Option<i32>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(
    GetQueryResultsRequest = GET_QUERY_RESULTS_REQUEST {
        event_data_store,
        query_id,
        next_token,
        max_query_results,
        event_data_store_owner_account_id
    }
);

impl Input for GetQueryResultsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyRequest {
    pub resource_arn: String,
}

structure!(GetResourcePolicyRequest = GET_RESOURCE_POLICY_REQUEST { resource_arn });

impl Input for GetResourcePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrailRequest {
    pub name: String,
}

structure!(GetTrailRequest = GET_TRAIL_REQUEST { name });

impl Input for GetTrailRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrailStatusRequest {
    pub name: String,
}

structure!(GetTrailStatusRequest = GET_TRAIL_STATUS_REQUEST { name });

impl Input for GetTrailStatusRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChannelsRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(ListChannelsRequest = LIST_CHANNELS_REQUEST { max_results, next_token });

impl Input for ListChannelsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsRequest {
    pub name_prefix: Option<String>,
    pub r#type: Option<DashboardType>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListDashboardsRequest = LIST_DASHBOARDS_REQUEST { name_prefix, r#type, next_token, max_results });

impl Input for ListDashboardsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventDataStoresRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

structure!(ListEventDataStoresRequest = LIST_EVENT_DATA_STORES_REQUEST { next_token, max_results });

impl Input for ListEventDataStoresRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportFailuresRequest {
    pub import_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(ListImportFailuresRequest = LIST_IMPORT_FAILURES_REQUEST { import_id, max_results, next_token });

impl Input for ListImportFailuresRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportsRequest {
    pub max_results: Option<i32>,
    pub destination: Option<String>,
    pub import_status: Option<ImportStatus>,
    pub next_token: Option<String>,
}

structure!(ListImportsRequest = LIST_IMPORTS_REQUEST { max_results, destination, import_status, next_token });

impl Input for ListImportsRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListInsightsDataRequest {
    pub insight_source: String,
    pub data_type: ListInsightsDataType,
    pub dimensions: Option<BTreeMap<ListInsightsDataDimensionKey, String>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListInsightsDataRequest = LIST_INSIGHTS_DATA_REQUEST {
        insight_source,
        data_type,
        dimensions,
        start_time,
        end_time,
        max_results,
        next_token
    }
);

impl Input for ListInsightsDataRequest {}

#[derive(Debug, Clone, PartialEq)]
pub struct ListInsightsMetricDataRequest {
    pub trail_name: Option<String>,
    pub event_source: String,
    pub event_name: String,
    pub insight_type: InsightType,
    pub error_code: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub period: Option<i32>,
    pub data_type: Option<InsightsMetricDataType>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    ListInsightsMetricDataRequest = LIST_INSIGHTS_METRIC_DATA_REQUEST {
        trail_name,
        event_source,
        event_name,
        insight_type,
        error_code,
        start_time,
        end_time,
        period,
        data_type,
        max_results,
        next_token
    }
);

impl Input for ListInsightsMetricDataRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPublicKeysRequest {
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub next_token: Option<String>,
}

structure!(ListPublicKeysRequest = LIST_PUBLIC_KEYS_REQUEST { start_time, end_time, next_token });

impl Input for ListPublicKeysRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueriesRequest {
    pub event_data_store: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub query_status: Option<QueryStatus>,
}

structure!(
    ListQueriesRequest =
        LIST_QUERIES_REQUEST { event_data_store, next_token, max_results, start_time, end_time, query_status }
);

impl Input for ListQueriesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource_id_list: Vec<String>,
    pub next_token: Option<String>,
}

structure!(ListTagsRequest = LIST_TAGS_REQUEST { resource_id_list, next_token });

impl Input for ListTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTrailsRequest {
    pub next_token: Option<String>,
}

structure!(ListTrailsRequest = LIST_TRAILS_REQUEST { next_token });

impl Input for ListTrailsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LookupEventsRequest {
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(
    LookupEventsRequest =
        LOOKUP_EVENTS_REQUEST { lookup_attributes, start_time, end_time, event_category, max_results, next_token }
);

impl Input for LookupEventsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventConfigurationRequest {
    pub trail_name: Option<String>,
    pub event_data_store: Option<String>,
    pub max_event_size: Option<MaxEventSize>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

structure!(
    PutEventConfigurationRequest = PUT_EVENT_CONFIGURATION_REQUEST {
        trail_name,
        event_data_store,
        max_event_size,
        context_key_selectors,
        aggregation_configurations
    }
);

impl Input for PutEventConfigurationRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventSelectorsRequest {
    pub trail_name: String,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

structure!(
    PutEventSelectorsRequest = PUT_EVENT_SELECTORS_REQUEST { trail_name, event_selectors, advanced_event_selectors }
);

impl Input for PutEventSelectorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutInsightSelectorsRequest {
    pub trail_name: Option<String>,
    pub insight_selectors: Vec<InsightSelector>,
    pub event_data_store: Option<String>,
    pub insights_destination: Option<String>,
}

structure!(
    PutInsightSelectorsRequest =
        PUT_INSIGHT_SELECTORS_REQUEST { trail_name, insight_selectors, event_data_store, insights_destination }
);

impl Input for PutInsightSelectorsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub resource_arn: String,
    pub resource_policy: String,
}

structure!(PutResourcePolicyRequest = PUT_RESOURCE_POLICY_REQUEST { resource_arn, resource_policy });

impl Input for PutResourcePolicyRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterOrganizationDelegatedAdminRequest {
    pub member_account_id: String,
}

structure!(
    RegisterOrganizationDelegatedAdminRequest = REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST { member_account_id }
);

impl Input for RegisterOrganizationDelegatedAdminRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsRequest {
    pub resource_id: String,
    pub tags_list: Vec<Tag>,
}

structure!(RemoveTagsRequest = REMOVE_TAGS_REQUEST { resource_id, tags_list });

impl Input for RemoveTagsRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreEventDataStoreRequest {
    pub event_data_store: String,
}

structure!(RestoreEventDataStoreRequest = RESTORE_EVENT_DATA_STORE_REQUEST { event_data_store });

impl Input for RestoreEventDataStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchSampleQueriesRequest {
    pub search_phrase: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

structure!(SearchSampleQueriesRequest = SEARCH_SAMPLE_QUERIES_REQUEST { search_phrase, max_results, next_token });

impl Input for SearchSampleQueriesRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartDashboardRefreshRequest {
    pub dashboard_id: String,
    pub query_parameter_values: Option<BTreeMap<String, String>>,
}

structure!(StartDashboardRefreshRequest = START_DASHBOARD_REFRESH_REQUEST { dashboard_id, query_parameter_values });

impl Input for StartDashboardRefreshRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartEventDataStoreIngestionRequest {
    pub event_data_store: String,
}

structure!(StartEventDataStoreIngestionRequest = START_EVENT_DATA_STORE_INGESTION_REQUEST { event_data_store });

impl Input for StartEventDataStoreIngestionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartImportRequest {
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_id: Option<String>,
}

structure!(
    StartImportRequest =
        START_IMPORT_REQUEST { destinations, import_source, start_event_time, end_event_time, import_id }
);

impl Input for StartImportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartLoggingRequest {
    pub name: String,
}

structure!(StartLoggingRequest = START_LOGGING_REQUEST { name });

impl Input for StartLoggingRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryRequest {
    pub query_statement: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub query_alias: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(
    StartQueryRequest = START_QUERY_REQUEST {
        query_statement,
        delivery_s3_uri,
        query_alias,
        query_parameters,
        event_data_store_owner_account_id
    }
);

impl Input for StartQueryRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopEventDataStoreIngestionRequest {
    pub event_data_store: String,
}

structure!(StopEventDataStoreIngestionRequest = STOP_EVENT_DATA_STORE_INGESTION_REQUEST { event_data_store });

impl Input for StopEventDataStoreIngestionRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopImportRequest {
    pub import_id: String,
}

structure!(StopImportRequest = STOP_IMPORT_REQUEST { import_id });

impl Input for StopImportRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopLoggingRequest {
    pub name: String,
}

structure!(StopLoggingRequest = STOP_LOGGING_REQUEST { name });

impl Input for StopLoggingRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateChannelRequest {
    pub channel: String,
    pub destinations: Option<Vec<Destination>>,
    pub name: Option<String>,
}

structure!(UpdateChannelRequest = UPDATE_CHANNEL_REQUEST { channel, destinations, name });

impl Input for UpdateChannelRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDashboardRequest {
    pub dashboard_id: String,
    pub widgets: Option<Vec<RequestWidget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

structure!(
    UpdateDashboardRequest =
        UPDATE_DASHBOARD_REQUEST { dashboard_id, widgets, refresh_schedule, termination_protection_enabled }
);

impl Input for UpdateDashboardRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventDataStoreRequest {
    pub event_data_store: String,
    pub name: Option<String>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<BillingMode>,
}

structure!(
    UpdateEventDataStoreRequest = UPDATE_EVENT_DATA_STORE_REQUEST {
        event_data_store,
        name,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        kms_key_id,
        billing_mode
    }
);

impl Input for UpdateEventDataStoreRequest {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTrailRequest {
    pub name: String,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub enable_log_file_validation: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

structure!(
    UpdateTrailRequest = UPDATE_TRAIL_REQUEST {
        name,
        s3_bucket_name,
        s3_key_prefix,
        sns_topic_name,
        include_global_service_events,
        is_multi_region_trail,
        enable_log_file_validation,
        cloud_watch_logs_log_group_arn,
        cloud_watch_logs_role_arn,
        kms_key_id,
        is_organization_trail,
        recursive_logging
    }
);

impl Input for UpdateTrailRequest {}
