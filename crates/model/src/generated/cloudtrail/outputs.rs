//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::Timestamp;

use super::shapes::{
    ADD_TAGS_RESPONSE, CANCEL_QUERY_RESPONSE, CREATE_CHANNEL_RESPONSE, CREATE_DASHBOARD_RESPONSE,
    CREATE_EVENT_DATA_STORE_RESPONSE, CREATE_TRAIL_RESPONSE, DELETE_CHANNEL_RESPONSE, DELETE_DASHBOARD_RESPONSE,
    DELETE_EVENT_DATA_STORE_RESPONSE, DELETE_RESOURCE_POLICY_RESPONSE, DELETE_TRAIL_RESPONSE,
    DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE, DESCRIBE_QUERY_RESPONSE, DESCRIBE_TRAILS_RESPONSE,
    DISABLE_FEDERATION_RESPONSE, ENABLE_FEDERATION_RESPONSE, GENERATE_QUERY_RESPONSE, GET_CHANNEL_RESPONSE,
    GET_DASHBOARD_RESPONSE, GET_EVENT_CONFIGURATION_RESPONSE, GET_EVENT_DATA_STORE_RESPONSE,
    GET_EVENT_SELECTORS_RESPONSE, GET_IMPORT_RESPONSE, GET_INSIGHT_SELECTORS_RESPONSE, GET_QUERY_RESULTS_RESPONSE,
    GET_RESOURCE_POLICY_RESPONSE, GET_TRAIL_RESPONSE, GET_TRAIL_STATUS_RESPONSE, LIST_CHANNELS_RESPONSE,
    LIST_DASHBOARDS_RESPONSE, LIST_EVENT_DATA_STORES_RESPONSE, LIST_IMPORT_FAILURES_RESPONSE, LIST_IMPORTS_RESPONSE,
    LIST_INSIGHTS_DATA_RESPONSE, LIST_INSIGHTS_METRIC_DATA_RESPONSE, LIST_PUBLIC_KEYS_RESPONSE, LIST_QUERIES_RESPONSE,
    LIST_TAGS_RESPONSE, LIST_TRAILS_RESPONSE, LOOKUP_EVENTS_RESPONSE, PUT_EVENT_CONFIGURATION_RESPONSE,
    PUT_EVENT_SELECTORS_RESPONSE, PUT_INSIGHT_SELECTORS_RESPONSE, PUT_RESOURCE_POLICY_RESPONSE,
    REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE, REMOVE_TAGS_RESPONSE, RESTORE_EVENT_DATA_STORE_RESPONSE,
    SEARCH_SAMPLE_QUERIES_RESPONSE, START_DASHBOARD_REFRESH_RESPONSE, START_EVENT_DATA_STORE_INGESTION_RESPONSE,
    START_IMPORT_RESPONSE, START_LOGGING_RESPONSE, START_QUERY_RESPONSE, STOP_EVENT_DATA_STORE_INGESTION_RESPONSE,
    STOP_IMPORT_RESPONSE, STOP_LOGGING_RESPONSE, UPDATE_CHANNEL_RESPONSE, UPDATE_DASHBOARD_RESPONSE,
    UPDATE_EVENT_DATA_STORE_RESPONSE, UPDATE_TRAIL_RESPONSE,
};
use super::{
    AdvancedEventSelector, AggregationConfiguration, BillingMode, Channel, ContextKeySelector, DashboardDetail,
    DashboardStatus, DashboardType, DeliveryStatus, Destination, Event, EventDataStore, EventDataStoreStatus,
    EventSelector, FederationStatus, ImportFailureListItem, ImportSource, ImportStatistics, ImportStatus,
    ImportsListItem, IngestionStatus, InsightSelector, InsightType, MaxEventSize, PartitionKey, PublicKey, Query,
    QueryStatistics, QueryStatisticsForDescribeQuery, QueryStatus, RefreshSchedule, ResourceTag,
    SearchSampleQueriesSearchResult, SourceConfig, Tag, Trail, TrailInfo, Widget,
};
use crate::runtime::operation::Output;
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AddTagsResponse {}

structure!(AddTagsResponse = ADD_TAGS_RESPONSE {});

impl Output for AddTagsResponse {}

#[derive(Debug, Clone, PartialEq)]
pub struct CancelQueryResponse {
    pub query_id: String,
    pub query_status: QueryStatus,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(CancelQueryResponse = CANCEL_QUERY_RESPONSE { query_id, query_status, event_data_store_owner_account_id });

impl Output for CancelQueryResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
    pub tags: Option<Vec<Tag>>,
}

structure!(CreateChannelResponse = CREATE_CHANNEL_RESPONSE { channel_arn, name, source, destinations, tags });

impl Output for CreateChannelResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<DashboardType>,
    pub widgets: Option<Vec<Widget>>,
    pub tags_list: Option<Vec<Tag>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
}

structure!(
    CreateDashboardResponse = CREATE_DASHBOARD_RESPONSE {
        dashboard_arn,
        name,
        r#type,
        widgets,
        tags_list,
        refresh_schedule,
        termination_protection_enabled
    }
);

impl Output for CreateDashboardResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<EventDataStoreStatus>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub tags_list: Option<Vec<Tag>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<BillingMode>,
}

structure!(
    CreateEventDataStoreResponse = CREATE_EVENT_DATA_STORE_RESPONSE {
        event_data_store_arn,
        name,
        status,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        tags_list,
        created_timestamp,
        updated_timestamp,
        kms_key_id,
        billing_mode
    }
);

impl Output for CreateEventDataStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateTrailResponse {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

structure!(
    CreateTrailResponse = CREATE_TRAIL_RESPONSE {
        name,
        s3_bucket_name,
        s3_key_prefix,
        sns_topic_name,
        sns_topic_arn,
        include_global_service_events,
        is_multi_region_trail,
        trail_arn,
        log_file_validation_enabled,
        cloud_watch_logs_log_group_arn,
        cloud_watch_logs_role_arn,
        kms_key_id,
        is_organization_trail,
        recursive_logging
    }
);

impl Output for CreateTrailResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteChannelResponse {}

structure!(DeleteChannelResponse = DELETE_CHANNEL_RESPONSE {});

impl Output for DeleteChannelResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardResponse {}

structure!(DeleteDashboardResponse = DELETE_DASHBOARD_RESPONSE {});

impl Output for DeleteDashboardResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteEventDataStoreResponse {}

structure!(DeleteEventDataStoreResponse = DELETE_EVENT_DATA_STORE_RESPONSE {});

impl Output for DeleteEventDataStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteResourcePolicyResponse {}

structure!(DeleteResourcePolicyResponse = DELETE_RESOURCE_POLICY_RESPONSE {});

impl Output for DeleteResourcePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteTrailResponse {}

structure!(DeleteTrailResponse = DELETE_TRAIL_RESPONSE {});

impl Output for DeleteTrailResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeregisterOrganizationDelegatedAdminResponse {}

structure!(DeregisterOrganizationDelegatedAdminResponse = DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {});

impl Output for DeregisterOrganizationDelegatedAdminResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeQueryResponse {
    pub query_id: Option<String>,
    pub query_string: Option<String>,
    pub query_status: Option<QueryStatus>,
    pub query_statistics: Option<QueryStatisticsForDescribeQuery>,
    pub error_message: Option<String>,
    pub delivery_s3_uri: Option<String>,
    pub delivery_status: Option<DeliveryStatus>,
    pub prompt: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(
    DescribeQueryResponse = DESCRIBE_QUERY_RESPONSE {
        query_id,
        query_string,
        query_status,
        query_statistics,
        error_message,
        delivery_s3_uri,
        delivery_status,
        prompt,
        event_data_store_owner_account_id
    }
);

impl Output for DescribeQueryResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeTrailsResponse {
    pub trail_list: Option<Vec<Trail>>,
}

structure!(DescribeTrailsResponse = DESCRIBE_TRAILS_RESPONSE { trail_list });

impl Output for DescribeTrailsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableFederationResponse {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<FederationStatus>,
}

structure!(DisableFederationResponse = DISABLE_FEDERATION_RESPONSE { event_data_store_arn, federation_status });

impl Output for DisableFederationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableFederationResponse {
    pub event_data_store_arn: Option<String>,
    pub federation_status: Option<FederationStatus>,
    pub federation_role_arn: Option<String>,
}

structure!(
    EnableFederationResponse =
        ENABLE_FEDERATION_RESPONSE { event_data_store_arn, federation_status, federation_role_arn }
);

impl Output for EnableFederationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateQueryResponse {
    pub query_statement: Option<String>,
    pub query_alias: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(
    GenerateQueryResponse = GENERATE_QUERY_RESPONSE { query_statement, query_alias, event_data_store_owner_account_id }
);

impl Output for GenerateQueryResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub source_config: Option<SourceConfig>,
    pub destinations: Option<Vec<Destination>>,
    pub ingestion_status: Option<IngestionStatus>,
}

structure!(
    GetChannelResponse =
        GET_CHANNEL_RESPONSE { channel_arn, name, source, source_config, destinations, ingestion_status }
);

impl Output for GetChannelResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<DashboardType>,
    pub status: Option<DashboardStatus>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub last_refresh_id: Option<String>,
    pub last_refresh_failure_reason: Option<String>,
    pub termination_protection_enabled: Option<bool>,
}

structure!(
    GetDashboardResponse = GET_DASHBOARD_RESPONSE {
        dashboard_arn,
        r#type,
        status,
        widgets,
        refresh_schedule,
        created_timestamp,
        updated_timestamp,
        last_refresh_id,
        last_refresh_failure_reason,
        termination_protection_enabled
    }
);

impl Output for GetDashboardResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventConfigurationResponse {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<MaxEventSize>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

structure!(
    GetEventConfigurationResponse = GET_EVENT_CONFIGURATION_RESPONSE {
        trail_arn,
        event_data_store_arn,
        max_event_size,
        context_key_selectors,
        aggregation_configurations
    }
);

impl Output for GetEventConfigurationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<EventDataStoreStatus>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<BillingMode>,
    pub federation_status: Option<FederationStatus>,
    pub federation_role_arn: Option<String>,
    pub partition_keys: Option<Vec<PartitionKey>>,
}

structure!(
    GetEventDataStoreResponse = GET_EVENT_DATA_STORE_RESPONSE {
        event_data_store_arn,
        name,
        status,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        created_timestamp,
        updated_timestamp,
        kms_key_id,
        billing_mode,
        federation_status,
        federation_role_arn,
        partition_keys
    }
);

impl Output for GetEventDataStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventSelectorsResponse {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

structure!(
    GetEventSelectorsResponse = GET_EVENT_SELECTORS_RESPONSE { trail_arn, event_selectors, advanced_event_selectors }
);

impl Output for GetEventSelectorsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetImportResponse {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<ImportStatus>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

structure!(
    GetImportResponse = GET_IMPORT_RESPONSE {
        import_id,
        destinations,
        import_source,
        start_event_time,
        end_event_time,
        import_status,
        created_timestamp,
        updated_timestamp,
        import_statistics
    }
);

impl Output for GetImportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetInsightSelectorsResponse {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

structure!(
    GetInsightSelectorsResponse =
        GET_INSIGHT_SELECTORS_RESPONSE { trail_arn, insight_selectors, event_data_store_arn, insights_destination }
);

impl Output for GetInsightSelectorsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsResponse {
    pub query_status: Option<QueryStatus>,
    pub query_statistics: Option<QueryStatistics>,
    pub query_result_rows: Option<Vec<Vec<BTreeMap<String, String>>>>,
    pub next_token: Option<String>,
    pub error_message: Option<String>,
}

structure!(
    GetQueryResultsResponse =
        GET_QUERY_RESULTS_RESPONSE { query_status, query_statistics, query_result_rows, next_token, error_message }
);

impl Output for GetQueryResultsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetResourcePolicyResponse {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

structure!(
    GetResourcePolicyResponse =
        GET_RESOURCE_POLICY_RESPONSE { resource_arn, resource_policy, delegated_admin_resource_policy }
);

impl Output for GetResourcePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrailResponse {
    pub trail: Option<Trail>,
}

structure!(GetTrailResponse = GET_TRAIL_RESPONSE { trail });

impl Output for GetTrailResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTrailStatusResponse {
    pub is_logging: Option<bool>,
    pub latest_delivery_error: Option<String>,
    pub latest_notification_error: Option<String>,
    pub latest_delivery_time: Option<Timestamp>,
    pub latest_notification_time: Option<Timestamp>,
    pub start_logging_time: Option<Timestamp>,
    pub stop_logging_time: Option<Timestamp>,
    pub latest_cloud_watch_logs_delivery_error: Option<String>,
    pub latest_cloud_watch_logs_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_time: Option<Timestamp>,
    pub latest_digest_delivery_error: Option<String>,
    pub latest_delivery_attempt_time: Option<String>,
    pub latest_notification_attempt_time: Option<String>,
    pub latest_notification_attempt_succeeded: Option<String>,
    pub latest_delivery_attempt_succeeded: Option<String>,
    pub time_logging_started: Option<String>,
    pub time_logging_stopped: Option<String>,
}

structure!(
    GetTrailStatusResponse = GET_TRAIL_STATUS_RESPONSE {
        is_logging,
        latest_delivery_error,
        latest_notification_error,
        latest_delivery_time,
        latest_notification_time,
        start_logging_time,
        stop_logging_time,
        latest_cloud_watch_logs_delivery_error,
        latest_cloud_watch_logs_delivery_time,
        latest_digest_delivery_time,
        latest_digest_delivery_error,
        latest_delivery_attempt_time,
        latest_notification_attempt_time,
        latest_notification_attempt_succeeded,
        latest_delivery_attempt_succeeded,
        time_logging_started,
        time_logging_stopped
    }
);

impl Output for GetTrailStatusResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListChannelsResponse {
    pub channels: Option<Vec<Channel>>,
    pub next_token: Option<String>,
}

structure!(ListChannelsResponse = LIST_CHANNELS_RESPONSE { channels, next_token });

impl Output for ListChannelsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsResponse {
    pub dashboards: Option<Vec<DashboardDetail>>,
    pub next_token: Option<String>,
}

structure!(ListDashboardsResponse = LIST_DASHBOARDS_RESPONSE { dashboards, next_token });

impl Output for ListDashboardsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventDataStoresResponse {
    pub event_data_stores: Option<Vec<EventDataStore>>,
    pub next_token: Option<String>,
}

structure!(ListEventDataStoresResponse = LIST_EVENT_DATA_STORES_RESPONSE { event_data_stores, next_token });

impl Output for ListEventDataStoresResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportFailuresResponse {
    pub failures: Option<Vec<ImportFailureListItem>>,
    pub next_token: Option<String>,
}

structure!(ListImportFailuresResponse = LIST_IMPORT_FAILURES_RESPONSE { failures, next_token });

impl Output for ListImportFailuresResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListImportsResponse {
    pub imports: Option<Vec<ImportsListItem>>,
    pub next_token: Option<String>,
}

structure!(ListImportsResponse = LIST_IMPORTS_RESPONSE { imports, next_token });

impl Output for ListImportsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInsightsDataResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

structure!(ListInsightsDataResponse = LIST_INSIGHTS_DATA_RESPONSE { events, next_token });

impl Output for ListInsightsDataResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListInsightsMetricDataResponse {
    pub trail_arn: Option<String>,
    pub event_source: Option<String>,
    pub event_name: Option<String>,
    pub insight_type: Option<InsightType>,
    pub error_code: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub next_token: Option<String>,
}

structure!(
    ListInsightsMetricDataResponse = LIST_INSIGHTS_METRIC_DATA_RESPONSE {
        trail_arn,
        event_source,
        event_name,
        insight_type,
        error_code,
        timestamps,
        values,
        next_token
    }
);

impl Output for ListInsightsMetricDataResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPublicKeysResponse {
    pub public_key_list: Option<Vec<PublicKey>>,
    pub next_token: Option<String>,
}

structure!(ListPublicKeysResponse = LIST_PUBLIC_KEYS_RESPONSE { public_key_list, next_token });

impl Output for ListPublicKeysResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQueriesResponse {
    pub queries: Option<Vec<Query>>,
    pub next_token: Option<String>,
}

structure!(ListQueriesResponse = LIST_QUERIES_RESPONSE { queries, next_token });

impl Output for ListQueriesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsResponse {
    pub resource_tag_list: Option<Vec<ResourceTag>>,
    pub next_token: Option<String>,
}

structure!(ListTagsResponse = LIST_TAGS_RESPONSE { resource_tag_list, next_token });

impl Output for ListTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTrailsResponse {
    pub trails: Option<Vec<TrailInfo>>,
    pub next_token: Option<String>,
}

structure!(ListTrailsResponse = LIST_TRAILS_RESPONSE { trails, next_token });

impl Output for ListTrailsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LookupEventsResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

structure!(LookupEventsResponse = LOOKUP_EVENTS_RESPONSE { events, next_token });

impl Output for LookupEventsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventConfigurationResponse {
    pub trail_arn: Option<String>,
    pub event_data_store_arn: Option<String>,
    pub max_event_size: Option<MaxEventSize>,
    pub context_key_selectors: Option<Vec<ContextKeySelector>>,
    pub aggregation_configurations: Option<Vec<AggregationConfiguration>>,
}

structure!(
    PutEventConfigurationResponse = PUT_EVENT_CONFIGURATION_RESPONSE {
        trail_arn,
        event_data_store_arn,
        max_event_size,
        context_key_selectors,
        aggregation_configurations
    }
);

impl Output for PutEventConfigurationResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutEventSelectorsResponse {
    pub trail_arn: Option<String>,
    pub event_selectors: Option<Vec<EventSelector>>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

structure!(
    PutEventSelectorsResponse = PUT_EVENT_SELECTORS_RESPONSE { trail_arn, event_selectors, advanced_event_selectors }
);

impl Output for PutEventSelectorsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutInsightSelectorsResponse {
    pub trail_arn: Option<String>,
    pub insight_selectors: Option<Vec<InsightSelector>>,
    pub event_data_store_arn: Option<String>,
    pub insights_destination: Option<String>,
}

structure!(
    PutInsightSelectorsResponse =
        PUT_INSIGHT_SELECTORS_RESPONSE { trail_arn, insight_selectors, event_data_store_arn, insights_destination }
);

impl Output for PutInsightSelectorsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub resource_arn: Option<String>,
    pub resource_policy: Option<String>,
    pub delegated_admin_resource_policy: Option<String>,
}

structure!(
    PutResourcePolicyResponse =
        PUT_RESOURCE_POLICY_RESPONSE { resource_arn, resource_policy, delegated_admin_resource_policy }
);

impl Output for PutResourcePolicyResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RegisterOrganizationDelegatedAdminResponse {}

structure!(RegisterOrganizationDelegatedAdminResponse = REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE {});

impl Output for RegisterOrganizationDelegatedAdminResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RemoveTagsResponse {}

structure!(RemoveTagsResponse = REMOVE_TAGS_RESPONSE {});

impl Output for RemoveTagsResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RestoreEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<EventDataStoreStatus>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<BillingMode>,
}

structure!(
    RestoreEventDataStoreResponse = RESTORE_EVENT_DATA_STORE_RESPONSE {
        event_data_store_arn,
        name,
        status,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        created_timestamp,
        updated_timestamp,
        kms_key_id,
        billing_mode
    }
);

impl Output for RestoreEventDataStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchSampleQueriesResponse {
    pub search_results: Option<Vec<SearchSampleQueriesSearchResult>>,
    pub next_token: Option<String>,
}

structure!(SearchSampleQueriesResponse = SEARCH_SAMPLE_QUERIES_RESPONSE { search_results, next_token });

impl Output for SearchSampleQueriesResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartDashboardRefreshResponse {
    pub refresh_id: Option<String>,
}

structure!(StartDashboardRefreshResponse = START_DASHBOARD_REFRESH_RESPONSE { refresh_id });

impl Output for StartDashboardRefreshResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartEventDataStoreIngestionResponse {}

structure!(StartEventDataStoreIngestionResponse = START_EVENT_DATA_STORE_INGESTION_RESPONSE {});

impl Output for StartEventDataStoreIngestionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartImportResponse {
    pub import_id: Option<String>,
    pub destinations: Option<Vec<String>>,
    pub import_source: Option<ImportSource>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_status: Option<ImportStatus>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

structure!(
    StartImportResponse = START_IMPORT_RESPONSE {
        import_id,
        destinations,
        import_source,
        start_event_time,
        end_event_time,
        import_status,
        created_timestamp,
        updated_timestamp
    }
);

impl Output for StartImportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartLoggingResponse {}

structure!(StartLoggingResponse = START_LOGGING_RESPONSE {});

impl Output for StartLoggingResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
    pub event_data_store_owner_account_id: Option<String>,
}

structure!(StartQueryResponse = START_QUERY_RESPONSE { query_id, event_data_store_owner_account_id });

impl Output for StartQueryResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopEventDataStoreIngestionResponse {}

structure!(StopEventDataStoreIngestionResponse = STOP_EVENT_DATA_STORE_INGESTION_RESPONSE {});

impl Output for StopEventDataStoreIngestionResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopImportResponse {
    pub import_id: Option<String>,
    pub import_source: Option<ImportSource>,
    pub destinations: Option<Vec<String>>,
    pub import_status: Option<ImportStatus>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub start_event_time: Option<Timestamp>,
    pub end_event_time: Option<Timestamp>,
    pub import_statistics: Option<ImportStatistics>,
}

structure!(
    StopImportResponse = STOP_IMPORT_RESPONSE {
        import_id,
        import_source,
        destinations,
        import_status,
        created_timestamp,
        updated_timestamp,
        start_event_time,
        end_event_time,
        import_statistics
    }
);

impl Output for StopImportResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopLoggingResponse {}

structure!(StopLoggingResponse = STOP_LOGGING_RESPONSE {});

impl Output for StopLoggingResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateChannelResponse {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub destinations: Option<Vec<Destination>>,
}

structure!(UpdateChannelResponse = UPDATE_CHANNEL_RESPONSE { channel_arn, name, source, destinations });

impl Output for UpdateChannelResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDashboardResponse {
    pub dashboard_arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<DashboardType>,
    pub widgets: Option<Vec<Widget>>,
    pub refresh_schedule: Option<RefreshSchedule>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

structure!(
    UpdateDashboardResponse = UPDATE_DASHBOARD_RESPONSE {
        dashboard_arn,
        name,
        r#type,
        widgets,
        refresh_schedule,
        termination_protection_enabled,
        created_timestamp,
        updated_timestamp
    }
);

impl Output for UpdateDashboardResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateEventDataStoreResponse {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub status: Option<EventDataStoreStatus>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub termination_protection_enabled: Option<bool>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
    pub kms_key_id: Option<String>,
    pub billing_mode: Option<BillingMode>,
    pub federation_status: Option<FederationStatus>,
    pub federation_role_arn: Option<String>,
}

structure!(
    UpdateEventDataStoreResponse = UPDATE_EVENT_DATA_STORE_RESPONSE {
        event_data_store_arn,
        name,
        status,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        termination_protection_enabled,
        created_timestamp,
        updated_timestamp,
        kms_key_id,
        billing_mode,
        federation_status,
        federation_role_arn
    }
);

impl Output for UpdateEventDataStoreResponse {}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateTrailResponse {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

structure!(
    UpdateTrailResponse = UPDATE_TRAIL_RESPONSE {
        name,
        s3_bucket_name,
        s3_key_prefix,
        sns_topic_name,
        sns_topic_arn,
        include_global_service_events,
        is_multi_region_trail,
        trail_arn,
        log_file_validation_enabled,
        cloud_watch_logs_log_group_arn,
        cloud_watch_logs_role_arn,
        kms_key_id,
        is_organization_trail,
        recursive_logging
    }
);

impl Output for UpdateTrailResponse {}
