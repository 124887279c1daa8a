//! Written by `cargo xtask codegen`; not to be edited.

use std::collections::BTreeMap;

use trent_types::Timestamp;

use super::shapes::{
    ADVANCED_EVENT_SELECTOR, ADVANCED_FIELD_SELECTOR, AGGREGATION_CONFIGURATION, CHANNEL, CONTEXT_KEY_SELECTOR,
    DASHBOARD_DETAIL, DATA_RESOURCE, DESTINATION, EVENT, EVENT_DATA_STORE, EVENT_SELECTOR, IMPORT_FAILURE_LIST_ITEM,
    IMPORT_SOURCE, IMPORT_STATISTICS, IMPORTS_LIST_ITEM, INGESTION_STATUS, INSIGHT_SELECTOR, LOOKUP_ATTRIBUTE,
    PARTITION_KEY, PUBLIC_KEY, QUERY, QUERY_STATISTICS, QUERY_STATISTICS_FOR_DESCRIBE_QUERY, REFRESH_SCHEDULE,
    REFRESH_SCHEDULE_FREQUENCY, REQUEST_WIDGET, RESOURCE, RESOURCE_TAG, S3_IMPORT_SOURCE,
    SEARCH_SAMPLE_QUERIES_SEARCH_RESULT, SOURCE_CONFIG, TAG, TRAIL, TRAIL_INFO, WIDGET,
};
use super::{
    DashboardType, DestinationType, EventCategoryAggregation, EventDataStoreStatus, ImportFailureStatus, ImportStatus,
    InsightType, QueryStatus, ReadWriteType, RefreshScheduleFrequencyUnit, RefreshScheduleStatus, SourceEventCategory,
    Template, Type,
};
use crate::runtime::structure::structure;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AdvancedEventSelector {
    pub name: Option<String>,
    pub field_selectors: Vec<AdvancedFieldSelector>,
}

structure!(AdvancedEventSelector = ADVANCED_EVENT_SELECTOR { name, field_selectors });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AdvancedFieldSelector {
    pub field: String,
    pub equals: Option<Vec<String>>,
    pub starts_with: Option<Vec<String>>,
    pub ends_with: Option<Vec<String>>,
    pub not_equals: Option<Vec<String>>,
    pub not_starts_with: Option<Vec<String>>,
    pub not_ends_with: Option<Vec<String>>,
}

structure!(
    AdvancedFieldSelector =
        ADVANCED_FIELD_SELECTOR { field, equals, starts_with, ends_with, not_equals, not_starts_with, not_ends_with }
);

#[derive(Debug, Clone, PartialEq)]
pub struct AggregationConfiguration {
    pub templates: Vec<Template>,
    pub event_category: EventCategoryAggregation,
}

structure!(AggregationConfiguration = AGGREGATION_CONFIGURATION { templates, event_category });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Channel {
    pub channel_arn: Option<String>,
    pub name: Option<String>,
}

structure!(Channel = CHANNEL { channel_arn, name });

#[derive(Debug, Clone, PartialEq)]
pub struct ContextKeySelector {
    pub r#type: Type,
    pub equals: Vec<String>,
}

structure!(ContextKeySelector = CONTEXT_KEY_SELECTOR { r#type, equals });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardDetail {
    pub dashboard_arn: Option<String>,
    pub r#type: Option<DashboardType>,
}

structure!(DashboardDetail = DASHBOARD_DETAIL { dashboard_arn, r#type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataResource {
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}

structure!(DataResource = DATA_RESOURCE { r#type, values });

#[derive(Debug, Clone, PartialEq)]
pub struct Destination {
    pub r#type: DestinationType,
    pub location: String,
}

structure!(Destination = DESTINATION { r#type, location });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Event {
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub read_only: Option<String>,
    pub access_key_id: Option<String>,
    pub event_time: Option<Timestamp>,
    pub event_source: Option<String>,
    pub username: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub cloud_trail_event: Option<String>,
}

structure!(
    Event = EVENT {
        event_id,
        event_name,
        read_only,
        access_key_id,
        event_time,
        event_source,
        username,
        resources,
        cloud_trail_event
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventDataStore {
    pub event_data_store_arn: Option<String>,
    pub name: Option<String>,
    pub termination_protection_enabled: Option<bool>,
    pub status: Option<EventDataStoreStatus>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
    pub multi_region_enabled: Option<bool>,
    pub organization_enabled: Option<bool>,
    pub retention_period: Option<i32>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

structure!(
    EventDataStore = EVENT_DATA_STORE {
        event_data_store_arn,
        name,
        termination_protection_enabled,
        status,
        advanced_event_selectors,
        multi_region_enabled,
        organization_enabled,
        retention_period,
        created_timestamp,
        updated_timestamp
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventSelector {
    pub read_write_type: Option<ReadWriteType>,
    pub include_management_events: Option<bool>,
    pub data_resources: Option<Vec<DataResource>>,
    pub exclude_management_event_sources: Option<Vec<String>>,
}

structure!(
    EventSelector =
        EVENT_SELECTOR { read_write_type, include_management_events, data_resources, exclude_management_event_sources }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportFailureListItem {
    pub location: Option<String>,
    pub status: Option<ImportFailureStatus>,
    pub error_type: Option<String>,
    pub error_message: Option<String>,
    pub last_updated_time: Option<Timestamp>,
}

structure!(
    ImportFailureListItem = IMPORT_FAILURE_LIST_ITEM { location, status, error_type, error_message, last_updated_time }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportSource {
    pub s3: S3ImportSource,
}

structure!(ImportSource = IMPORT_SOURCE { s3 });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportStatistics {
    pub prefixes_found: Option<i64>,
    pub prefixes_completed: Option<i64>,
    pub files_completed: Option<i64>,
    pub events_completed: Option<i64>,
    pub failed_entries: Option<i64>,
}

structure!(
    ImportStatistics =
        IMPORT_STATISTICS { prefixes_found, prefixes_completed, files_completed, events_completed, failed_entries }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportsListItem {
    pub import_id: Option<String>,
    pub import_status: Option<ImportStatus>,
    pub destinations: Option<Vec<String>>,
    pub created_timestamp: Option<Timestamp>,
    pub updated_timestamp: Option<Timestamp>,
}

structure!(
    ImportsListItem =
        IMPORTS_LIST_ITEM { import_id, import_status, destinations, created_timestamp, updated_timestamp }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct IngestionStatus {
    pub latest_ingestion_success_time: Option<Timestamp>,
    pub latest_ingestion_success_event_id: Option<String>,
    pub latest_ingestion_error_code: Option<String>,
    pub latest_ingestion_attempt_time: Option<Timestamp>,
    pub latest_ingestion_attempt_event_id: Option<String>,
}

structure!(
    IngestionStatus = INGESTION_STATUS {
        latest_ingestion_success_time,
        latest_ingestion_success_event_id,
        latest_ingestion_error_code,
        latest_ingestion_attempt_time,
        latest_ingestion_attempt_event_id
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InsightSelector {
    pub insight_type: Option<InsightType>,
    pub event_categories: Option<Vec<SourceEventCategory>>,
}

structure!(InsightSelector = INSIGHT_SELECTOR { insight_type, event_categories });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LookupAttribute {
    pub attribute_key: String,
    pub attribute_value: String,
}

structure!(LookupAttribute = LOOKUP_ATTRIBUTE { attribute_key, attribute_value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PartitionKey {
    pub name: String,
    pub r#type: String,
}

structure!(PartitionKey = PARTITION_KEY { name, r#type });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicKey {
    pub value: Option<Vec<u8>>,
    pub validity_start_time: Option<Timestamp>,
    pub validity_end_time: Option<Timestamp>,
    pub fingerprint: Option<String>,
}

structure!(PublicKey = PUBLIC_KEY { value, validity_start_time, validity_end_time, fingerprint });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    pub query_id: Option<String>,
    pub query_status: Option<QueryStatus>,
    pub creation_time: Option<Timestamp>,
}

structure!(Query = QUERY { query_id, query_status, creation_time });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStatistics {
    pub results_count: Option<i32>,
    pub total_results_count: Option<i32>,
    pub bytes_scanned: Option<i64>,
}

structure!(QueryStatistics = QUERY_STATISTICS { results_count, total_results_count, bytes_scanned });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStatisticsForDescribeQuery {
    pub events_matched: Option<i64>,
    pub events_scanned: Option<i64>,
    pub bytes_scanned: Option<i64>,
    pub execution_time_in_millis: Option<i32>,
    pub creation_time: Option<Timestamp>,
}

structure!(
    QueryStatisticsForDescribeQuery = QUERY_STATISTICS_FOR_DESCRIBE_QUERY {
        events_matched,
        events_scanned,
        bytes_scanned,
        execution_time_in_millis,
        creation_time
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RefreshSchedule {
    pub frequency: Option<RefreshScheduleFrequency>,
    pub status: Option<RefreshScheduleStatus>,
    pub time_of_day: Option<String>,
}

structure!(RefreshSchedule = REFRESH_SCHEDULE { frequency, status, time_of_day });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RefreshScheduleFrequency {
    pub unit: Option<RefreshScheduleFrequencyUnit>,
    pub value: Option<i32>,
}

structure!(RefreshScheduleFrequency = REFRESH_SCHEDULE_FREQUENCY { unit, value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestWidget {
    pub query_statement: String,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: BTreeMap<String, String>,
}

structure!(RequestWidget = REQUEST_WIDGET { query_statement, query_parameters, view_properties });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource {
    pub resource_type: Option<String>,
    pub resource_name: Option<String>,
}

structure!(Resource = RESOURCE { resource_type, resource_name });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResourceTag {
    pub resource_id: Option<String>,
    pub tags_list: Option<Vec<Tag>>,
}

structure!(ResourceTag = RESOURCE_TAG { resource_id, tags_list });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct S3ImportSource {
    pub s3_location_uri: String,
    pub s3_bucket_region: String,
    pub s3_bucket_access_role_arn: String,
}

structure!(S3ImportSource = S3_IMPORT_SOURCE { s3_location_uri, s3_bucket_region, s3_bucket_access_role_arn });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchSampleQueriesSearchResult {
    pub name: Option<String>,
    pub description: Option<String>,
    pub sql: Option<String>,
    pub relevance: Option<f64>,
}

structure!(SearchSampleQueriesSearchResult = SEARCH_SAMPLE_QUERIES_SEARCH_RESULT { name, description, sql, relevance });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceConfig {
    pub apply_to_all_regions: Option<bool>,
    pub advanced_event_selectors: Option<Vec<AdvancedEventSelector>>,
}

structure!(SourceConfig = SOURCE_CONFIG { apply_to_all_regions, advanced_event_selectors });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: Option<String>,
}

structure!(Tag = TAG { key, value });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Trail {
    pub name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_key_prefix: Option<String>,
    pub sns_topic_name: Option<String>,
    pub sns_topic_arn: Option<String>,
    pub include_global_service_events: Option<bool>,
    pub is_multi_region_trail: Option<bool>,
    pub home_region: Option<String>,
    pub trail_arn: Option<String>,
    pub log_file_validation_enabled: Option<bool>,
    pub cloud_watch_logs_log_group_arn: Option<String>,
    pub cloud_watch_logs_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub has_custom_event_selectors: Option<bool>,
    pub has_insight_selectors: Option<bool>,
    pub is_organization_trail: Option<bool>,
    pub recursive_logging: Option<bool>,
}

structure!(
    Trail = TRAIL {
        name,
        s3_bucket_name,
        s3_key_prefix,
        sns_topic_name,
        sns_topic_arn,
        include_global_service_events,
        is_multi_region_trail,
        home_region,
        trail_arn,
        log_file_validation_enabled,
        cloud_watch_logs_log_group_arn,
        cloud_watch_logs_role_arn,
        kms_key_id,
        has_custom_event_selectors,
        has_insight_selectors,
        is_organization_trail,
        recursive_logging
    }
);

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TrailInfo {
    pub trail_arn: Option<String>,
    pub name: Option<String>,
    pub home_region: Option<String>,
}

structure!(TrailInfo = TRAIL_INFO { trail_arn, name, home_region });

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Widget {
    pub query_alias: Option<String>,
    pub query_statement: Option<String>,
    pub query_parameters: Option<Vec<String>>,
    pub view_properties: Option<BTreeMap<String, String>>,
}

structure!(Widget = WIDGET { query_alias, query_statement, query_parameters, view_properties });
