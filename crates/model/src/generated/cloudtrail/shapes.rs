//! Written by `cargo xtask codegen`; not to be edited.

use super::enums;
use super::patterns;
use crate::runtime::shape::{Bounds, Member, Shape, StructureShape};

pub(super) static ADD_TAGS_REQUEST: StructureShape = StructureShape {
    name: "AddTagsRequest",
    members: &[Member::required("ResourceId", &STRING_SHAPE), Member::required("TagsList", &TAGS_LIST_SHAPE)],
};

pub(super) static CANCEL_QUERY_REQUEST: StructureShape = StructureShape {
    name: "CancelQueryRequest",
    members: &[
        Member::optional("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::required("QueryId", &UUID_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static CREATE_CHANNEL_REQUEST: StructureShape = StructureShape {
    name: "CreateChannelRequest",
    members: &[
        Member::required("Name", &CHANNEL_NAME_SHAPE),
        Member::required("Source", &SOURCE_SHAPE),
        Member::required("Destinations", &DESTINATIONS_SHAPE),
        Member::optional("Tags", &TAGS_LIST_SHAPE),
    ],
};

pub(super) static CREATE_DASHBOARD_REQUEST: StructureShape = StructureShape {
    name: "CreateDashboardRequest",
    members: &[
        Member::required("Name", &DASHBOARD_NAME_SHAPE),
        Member::optional("RefreshSchedule", &REFRESH_SCHEDULE_SHAPE),
        Member::optional("TagsList", &TAGS_LIST_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("Widgets", &REQUEST_WIDGET_LIST_SHAPE),
    ],
};

pub(super) static CREATE_EVENT_DATA_STORE_REQUEST: StructureShape = StructureShape {
    name: "CreateEventDataStoreRequest",
    members: &[
        Member::required("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("TagsList", &TAGS_LIST_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("StartIngestion", &BOOLEAN_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
    ],
};

pub(super) static CREATE_TRAIL_REQUEST: StructureShape = StructureShape {
    name: "CreateTrailRequest",
    members: &[
        Member::required("Name", &STRING_SHAPE),
        Member::required("S3BucketName", &STRING_SHAPE),
        Member::optional("S3KeyPrefix", &STRING_SHAPE),
        Member::optional("SnsTopicName", &STRING_SHAPE),
        Member::optional("IncludeGlobalServiceEvents", &BOOLEAN_SHAPE),
        Member::optional("IsMultiRegionTrail", &BOOLEAN_SHAPE),
        Member::optional("EnableLogFileValidation", &BOOLEAN_SHAPE),
        Member::optional("CloudWatchLogsLogGroupArn", &STRING_SHAPE),
        Member::optional("CloudWatchLogsRoleArn", &STRING_SHAPE),
        Member::optional("KmsKeyId", &STRING_SHAPE),
        Member::optional("IsOrganizationTrail", &BOOLEAN_SHAPE),
        Member::optional("TagsList", &TAGS_LIST_SHAPE),
        Member::optional("RecursiveLogging", &BOOLEAN_SHAPE),
    ],
};

pub(super) static DELETE_CHANNEL_REQUEST: StructureShape =
    StructureShape { name: "DeleteChannelRequest", members: &[Member::required("Channel", &CHANNEL_ARN_SHAPE)] };

pub(super) static DELETE_DASHBOARD_REQUEST: StructureShape = StructureShape {
    name: "DeleteDashboardRequest",
    members: &[Member::required("DashboardId", &DASHBOARD_ARN_SHAPE)],
};

pub(super) static DELETE_EVENT_DATA_STORE_REQUEST: StructureShape = StructureShape {
    name: "DeleteEventDataStoreRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "DeleteResourcePolicyRequest",
    members: &[Member::required("ResourceArn", &RESOURCE_ARN_SHAPE)],
};

pub(super) static DELETE_TRAIL_REQUEST: StructureShape =
    StructureShape { name: "DeleteTrailRequest", members: &[Member::required("Name", &STRING_SHAPE)] };

pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: StructureShape = StructureShape {
    name: "DeregisterOrganizationDelegatedAdminRequest",
    members: &[Member::required("DelegatedAdminAccountId", &ACCOUNT_ID_SHAPE)],
};

pub(super) static DESCRIBE_QUERY_REQUEST: StructureShape = StructureShape {
    name: "DescribeQueryRequest",
    members: &[
        Member::optional("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("QueryId", &UUID_SHAPE),
        Member::optional("QueryAlias", &QUERY_ALIAS_SHAPE),
        Member::optional("RefreshId", &REFRESH_ID_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static DESCRIBE_TRAILS_REQUEST: StructureShape = StructureShape {
    name: "DescribeTrailsRequest",
    members: &[
        Member::optional("trailNameList", &TRAIL_NAME_LIST_SHAPE),
        Member::optional("includeShadowTrails", &BOOLEAN_SHAPE),
    ],
};

pub(super) static DISABLE_FEDERATION_REQUEST: StructureShape = StructureShape {
    name: "DisableFederationRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static ENABLE_FEDERATION_REQUEST: StructureShape = StructureShape {
    name: "EnableFederationRequest",
    members: &[
        Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::required("FederationRoleArn", &FEDERATION_ROLE_ARN_SHAPE),
    ],
};

pub(super) static GENERATE_QUERY_REQUEST: StructureShape = StructureShape {
    name: "GenerateQueryRequest",
    members: &[
        Member::required("EventDataStores", &EVENT_DATA_STORE_LIST_SHAPE),
        Member::required("Prompt", &PROMPT_SHAPE),
    ],
};

pub(super) static GET_CHANNEL_REQUEST: StructureShape =
    StructureShape { name: "GetChannelRequest", members: &[Member::required("Channel", &CHANNEL_ARN_SHAPE)] };

pub(super) static GET_DASHBOARD_REQUEST: StructureShape =
    StructureShape { name: "GetDashboardRequest", members: &[Member::required("DashboardId", &DASHBOARD_ARN_SHAPE)] };

pub(super) static GET_EVENT_CONFIGURATION_REQUEST: StructureShape = StructureShape {
    name: "GetEventConfigurationRequest",
    members: &[Member::optional("TrailName", &STRING_SHAPE), Member::optional("EventDataStore", &STRING_SHAPE)],
};

pub(super) static GET_EVENT_DATA_STORE_REQUEST: StructureShape = StructureShape {
    name: "GetEventDataStoreRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static GET_EVENT_SELECTORS_REQUEST: StructureShape =
    StructureShape { name: "GetEventSelectorsRequest", members: &[Member::required("TrailName", &STRING_SHAPE)] };

pub(super) static GET_IMPORT_REQUEST: StructureShape =
    StructureShape { name: "GetImportRequest", members: &[Member::required("ImportId", &UUID_SHAPE)] };

pub(super) static GET_INSIGHT_SELECTORS_REQUEST: StructureShape = StructureShape {
    name: "GetInsightSelectorsRequest",
    members: &[
        Member::optional("TrailName", &STRING_SHAPE),
        Member::optional("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
    ],
};

pub(super) static GET_QUERY_RESULTS_REQUEST: StructureShape = StructureShape {
    name: "GetQueryResultsRequest",
    members: &[
        Member::optional("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::required("QueryId", &UUID_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
        Member::optional("MaxQueryResults", &MAX_QUERY_RESULTS_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static GET_RESOURCE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "GetResourcePolicyRequest",
    members: &[Member::required("ResourceArn", &RESOURCE_ARN_SHAPE)],
};

pub(super) static GET_TRAIL_REQUEST: StructureShape =
    StructureShape { name: "GetTrailRequest", members: &[Member::required("Name", &STRING_SHAPE)] };

pub(super) static GET_TRAIL_STATUS_REQUEST: StructureShape =
    StructureShape { name: "GetTrailStatusRequest", members: &[Member::required("Name", &STRING_SHAPE)] };

pub(super) static LIST_CHANNELS_REQUEST: StructureShape = StructureShape {
    name: "ListChannelsRequest",
    members: &[
        Member::optional("MaxResults", &LIST_CHANNELS_MAX_RESULTS_COUNT_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_DASHBOARDS_REQUEST: StructureShape = StructureShape {
    name: "ListDashboardsRequest",
    members: &[
        Member::optional("NamePrefix", &DASHBOARD_NAME_SHAPE),
        Member::optional("Type", &DASHBOARD_TYPE_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
        Member::optional("MaxResults", &LIST_DASHBOARDS_MAX_RESULTS_COUNT_SHAPE),
    ],
};

pub(super) static LIST_EVENT_DATA_STORES_REQUEST: StructureShape = StructureShape {
    name: "ListEventDataStoresRequest",
    members: &[
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
        Member::optional("MaxResults", &LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT_SHAPE),
    ],
};

pub(super) static LIST_IMPORT_FAILURES_REQUEST: StructureShape = StructureShape {
    name: "ListImportFailuresRequest",
    members: &[
        Member::required("ImportId", &UUID_SHAPE),
        Member::optional("MaxResults", &LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_IMPORTS_REQUEST: StructureShape = StructureShape {
    name: "ListImportsRequest",
    members: &[
        Member::optional("MaxResults", &LIST_IMPORTS_MAX_RESULTS_COUNT_SHAPE),
        Member::optional("Destination", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("ImportStatus", &IMPORT_STATUS_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_INSIGHTS_DATA_REQUEST: StructureShape = StructureShape {
    name: "ListInsightsDataRequest",
    members: &[
        Member::required("InsightSource", &RESOURCE_ARN_SHAPE),
        Member::required("DataType", &LIST_INSIGHTS_DATA_TYPE_SHAPE),
        Member::optional("Dimensions", &LIST_INSIGHTS_DATA_DIMENSIONS_SHAPE),
        Member::optional("StartTime", &DATE_SHAPE),
        Member::optional("EndTime", &DATE_SHAPE),
        Member::optional("MaxResults", &LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_INSIGHTS_METRIC_DATA_REQUEST: StructureShape = StructureShape {
    name: "ListInsightsMetricDataRequest",
    members: &[
        Member::optional("TrailName", &STRING_SHAPE),
        Member::required("EventSource", &EVENT_SOURCE_SHAPE),
        Member::required("EventName", &EVENT_NAME_SHAPE),
        Member::required("InsightType", &INSIGHT_TYPE_SHAPE),
        Member::optional("ErrorCode", &ERROR_CODE_SHAPE),
        Member::optional("StartTime", &DATE_SHAPE),
        Member::optional("EndTime", &DATE_SHAPE),
        Member::optional("Period", &INSIGHTS_METRIC_PERIOD_SHAPE),
        Member::optional("DataType", &INSIGHTS_METRIC_DATA_TYPE_SHAPE),
        Member::optional("MaxResults", &INSIGHTS_METRIC_MAX_RESULTS_SHAPE),
        Member::optional("NextToken", &INSIGHTS_METRIC_NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_PUBLIC_KEYS_REQUEST: StructureShape = StructureShape {
    name: "ListPublicKeysRequest",
    members: &[
        Member::optional("StartTime", &DATE_SHAPE),
        Member::optional("EndTime", &DATE_SHAPE),
        Member::optional("NextToken", &STRING_SHAPE),
    ],
};

pub(super) static LIST_QUERIES_REQUEST: StructureShape = StructureShape {
    name: "ListQueriesRequest",
    members: &[
        Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
        Member::optional("MaxResults", &LIST_QUERIES_MAX_RESULTS_COUNT_SHAPE),
        Member::optional("StartTime", &DATE_SHAPE),
        Member::optional("EndTime", &DATE_SHAPE),
        Member::optional("QueryStatus", &QUERY_STATUS_SHAPE),
    ],
};

pub(super) static LIST_TAGS_REQUEST: StructureShape = StructureShape {
    name: "ListTagsRequest",
    members: &[
        Member::required("ResourceIdList", &RESOURCE_ID_LIST_SHAPE),
        Member::optional("NextToken", &STRING_SHAPE),
    ],
};

pub(super) static LIST_TRAILS_REQUEST: StructureShape =
    StructureShape { name: "ListTrailsRequest", members: &[Member::optional("NextToken", &STRING_SHAPE)] };

pub(super) static LOOKUP_EVENTS_REQUEST: StructureShape = StructureShape {
    name: "LookupEventsRequest",
    members: &[
        Member::optional("LookupAttributes", &LOOKUP_ATTRIBUTES_LIST_SHAPE),
        Member::optional("StartTime", &DATE_SHAPE),
        Member::optional("EndTime", &DATE_SHAPE),
        Member::optional("EventCategory", &EVENT_CATEGORY_SHAPE),
        Member::optional("MaxResults", &MAX_RESULTS_SHAPE),
        Member::optional("NextToken", &NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static PUT_EVENT_CONFIGURATION_REQUEST: StructureShape = StructureShape {
    name: "PutEventConfigurationRequest",
    members: &[
        Member::optional("TrailName", &STRING_SHAPE),
        Member::optional("EventDataStore", &STRING_SHAPE),
        Member::optional("MaxEventSize", &MAX_EVENT_SIZE_SHAPE),
        Member::optional("ContextKeySelectors", &CONTEXT_KEY_SELECTORS_SHAPE),
        Member::optional("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS_SHAPE),
    ],
};

pub(super) static PUT_EVENT_SELECTORS_REQUEST: StructureShape = StructureShape {
    name: "PutEventSelectorsRequest",
    members: &[
        Member::required("TrailName", &STRING_SHAPE),
        Member::optional("EventSelectors", &EVENT_SELECTORS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
    ],
};

pub(super) static PUT_INSIGHT_SELECTORS_REQUEST: StructureShape = StructureShape {
    name: "PutInsightSelectorsRequest",
    members: &[
        Member::optional("TrailName", &STRING_SHAPE),
        Member::required("InsightSelectors", &INSIGHT_SELECTORS_SHAPE),
        Member::optional("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("InsightsDestination", &EVENT_DATA_STORE_ARN_SHAPE),
    ],
};

pub(super) static PUT_RESOURCE_POLICY_REQUEST: StructureShape = StructureShape {
    name: "PutResourcePolicyRequest",
    members: &[
        Member::required("ResourceArn", &RESOURCE_ARN_SHAPE),
        Member::required("ResourcePolicy", &RESOURCE_POLICY_SHAPE),
    ],
};

pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_REQUEST: StructureShape = StructureShape {
    name: "RegisterOrganizationDelegatedAdminRequest",
    members: &[Member::required("MemberAccountId", &ACCOUNT_ID_SHAPE)],
};

pub(super) static REMOVE_TAGS_REQUEST: StructureShape = StructureShape {
    name: "RemoveTagsRequest",
    members: &[Member::required("ResourceId", &STRING_SHAPE), Member::required("TagsList", &TAGS_LIST_SHAPE)],
};

pub(super) static RESTORE_EVENT_DATA_STORE_REQUEST: StructureShape = StructureShape {
    name: "RestoreEventDataStoreRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static SEARCH_SAMPLE_QUERIES_REQUEST: StructureShape = StructureShape {
    name: "SearchSampleQueriesRequest",
    members: &[
        Member::required("SearchPhrase", &SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE_SHAPE),
        Member::optional("MaxResults", &SEARCH_SAMPLE_QUERIES_MAX_RESULTS_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static START_DASHBOARD_REFRESH_REQUEST: StructureShape = StructureShape {
    name: "StartDashboardRefreshRequest",
    members: &[
        Member::required("DashboardId", &DASHBOARD_ARN_SHAPE),
        Member::optional("QueryParameterValues", &QUERY_PARAMETER_VALUES_SHAPE),
    ],
};

pub(super) static START_EVENT_DATA_STORE_INGESTION_REQUEST: StructureShape = StructureShape {
    name: "StartEventDataStoreIngestionRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static START_IMPORT_REQUEST: StructureShape = StructureShape {
    name: "StartImportRequest",
    members: &[
        Member::optional("Destinations", &IMPORT_DESTINATIONS_SHAPE),
        Member::optional("ImportSource", &IMPORT_SOURCE_SHAPE),
        Member::optional("StartEventTime", &DATE_SHAPE),
        Member::optional("EndEventTime", &DATE_SHAPE),
        Member::optional("ImportId", &UUID_SHAPE),
    ],
};

pub(super) static START_LOGGING_REQUEST: StructureShape =
    StructureShape { name: "StartLoggingRequest", members: &[Member::required("Name", &STRING_SHAPE)] };

pub(super) static START_QUERY_REQUEST: StructureShape = StructureShape {
    name: "StartQueryRequest",
    members: &[
        Member::optional("QueryStatement", &QUERY_STATEMENT_SHAPE),
        Member::optional("DeliveryS3Uri", &DELIVERY_S3_URI_SHAPE),
        Member::optional("QueryAlias", &QUERY_ALIAS_SHAPE),
        Member::optional("QueryParameters", &QUERY_PARAMETERS_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static STOP_EVENT_DATA_STORE_INGESTION_REQUEST: StructureShape = StructureShape {
    name: "StopEventDataStoreIngestionRequest",
    members: &[Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE)],
};

pub(super) static STOP_IMPORT_REQUEST: StructureShape =
    StructureShape { name: "StopImportRequest", members: &[Member::required("ImportId", &UUID_SHAPE)] };

pub(super) static STOP_LOGGING_REQUEST: StructureShape =
    StructureShape { name: "StopLoggingRequest", members: &[Member::required("Name", &STRING_SHAPE)] };

pub(super) static UPDATE_CHANNEL_REQUEST: StructureShape = StructureShape {
    name: "UpdateChannelRequest",
    members: &[
        Member::required("Channel", &CHANNEL_ARN_SHAPE),
        Member::optional("Destinations", &DESTINATIONS_SHAPE),
        Member::optional("Name", &CHANNEL_NAME_SHAPE),
    ],
};

pub(super) static UPDATE_DASHBOARD_REQUEST: StructureShape = StructureShape {
    name: "UpdateDashboardRequest",
    members: &[
        Member::required("DashboardId", &DASHBOARD_ARN_SHAPE),
        Member::optional("Widgets", &REQUEST_WIDGET_LIST_SHAPE),
        Member::optional("RefreshSchedule", &REFRESH_SCHEDULE_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
    ],
};

pub(super) static UPDATE_EVENT_DATA_STORE_REQUEST: StructureShape = StructureShape {
    name: "UpdateEventDataStoreRequest",
    members: &[
        Member::required("EventDataStore", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
    ],
};

pub(super) static UPDATE_TRAIL_REQUEST: StructureShape = StructureShape {
    name: "UpdateTrailRequest",
    members: &[
        Member::required("Name", &STRING_SHAPE),
        Member::optional("S3BucketName", &STRING_SHAPE),
        Member::optional("S3KeyPrefix", &STRING_SHAPE),
        Member::optional("SnsTopicName", &STRING_SHAPE),
        Member::optional("IncludeGlobalServiceEvents", &BOOLEAN_SHAPE),
        Member::optional("IsMultiRegionTrail", &BOOLEAN_SHAPE),
        Member::optional("EnableLogFileValidation", &BOOLEAN_SHAPE),
        Member::optional("CloudWatchLogsLogGroupArn", &STRING_SHAPE),
        Member::optional("CloudWatchLogsRoleArn", &STRING_SHAPE),
        Member::optional("KmsKeyId", &STRING_SHAPE),
        Member::optional("IsOrganizationTrail", &BOOLEAN_SHAPE),
        Member::optional("RecursiveLogging", &BOOLEAN_SHAPE),
    ],
};

pub(super) static ADD_TAGS_RESPONSE: StructureShape = StructureShape { name: "AddTagsResponse", members: &[] };

pub(super) static CANCEL_QUERY_RESPONSE: StructureShape = StructureShape {
    name: "CancelQueryResponse",
    members: &[
        Member::required("QueryId", &UUID_SHAPE),
        Member::required("QueryStatus", &QUERY_STATUS_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static CREATE_CHANNEL_RESPONSE: StructureShape = StructureShape {
    name: "CreateChannelResponse",
    members: &[
        Member::optional("ChannelArn", &CHANNEL_ARN_SHAPE),
        Member::optional("Name", &CHANNEL_NAME_SHAPE),
        Member::optional("Source", &SOURCE_SHAPE),
        Member::optional("Destinations", &DESTINATIONS_SHAPE),
        Member::optional("Tags", &TAGS_LIST_SHAPE),
    ],
};

pub(super) static CREATE_DASHBOARD_RESPONSE: StructureShape = StructureShape {
    name: "CreateDashboardResponse",
    members: &[
        Member::optional("DashboardArn", &DASHBOARD_ARN_SHAPE),
        Member::optional("Name", &DASHBOARD_NAME_SHAPE),
        Member::optional("Type", &DASHBOARD_TYPE_SHAPE),
        Member::optional("Widgets", &WIDGET_LIST_SHAPE),
        Member::optional("TagsList", &TAGS_LIST_SHAPE),
        Member::optional("RefreshSchedule", &REFRESH_SCHEDULE_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
    ],
};

pub(super) static CREATE_EVENT_DATA_STORE_RESPONSE: StructureShape = StructureShape {
    name: "CreateEventDataStoreResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("Status", &EVENT_DATA_STORE_STATUS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("TagsList", &TAGS_LIST_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
    ],
};

pub(super) static CREATE_TRAIL_RESPONSE: StructureShape = StructureShape {
    name: "CreateTrailResponse",
    members: &[
        Member::optional("Name", &STRING_SHAPE),
        Member::optional("S3BucketName", &STRING_SHAPE),
        Member::optional("S3KeyPrefix", &STRING_SHAPE),
        Member::optional("SnsTopicName", &STRING_SHAPE),
        Member::optional("SnsTopicARN", &STRING_SHAPE),
        Member::optional("IncludeGlobalServiceEvents", &BOOLEAN_SHAPE),
        Member::optional("IsMultiRegionTrail", &BOOLEAN_SHAPE),
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("LogFileValidationEnabled", &BOOLEAN_SHAPE),
        Member::optional("CloudWatchLogsLogGroupArn", &STRING_SHAPE),
        Member::optional("CloudWatchLogsRoleArn", &STRING_SHAPE),
        Member::optional("KmsKeyId", &STRING_SHAPE),
        Member::optional("IsOrganizationTrail", &BOOLEAN_SHAPE),
        Member::optional("RecursiveLogging", &BOOLEAN_SHAPE),
    ],
};

pub(super) static DELETE_CHANNEL_RESPONSE: StructureShape =
    StructureShape { name: "DeleteChannelResponse", members: &[] };

pub(super) static DELETE_DASHBOARD_RESPONSE: StructureShape =
    StructureShape { name: "DeleteDashboardResponse", members: &[] };

pub(super) static DELETE_EVENT_DATA_STORE_RESPONSE: StructureShape =
    StructureShape { name: "DeleteEventDataStoreResponse", members: &[] };

pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: StructureShape =
    StructureShape { name: "DeleteResourcePolicyResponse", members: &[] };

pub(super) static DELETE_TRAIL_RESPONSE: StructureShape = StructureShape { name: "DeleteTrailResponse", members: &[] };

pub(super) static DEREGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: StructureShape =
    StructureShape { name: "DeregisterOrganizationDelegatedAdminResponse", members: &[] };

pub(super) static DESCRIBE_QUERY_RESPONSE: StructureShape = StructureShape {
    name: "DescribeQueryResponse",
    members: &[
        Member::optional("QueryId", &UUID_SHAPE),
        Member::optional("QueryString", &QUERY_STATEMENT_SHAPE),
        Member::optional("QueryStatus", &QUERY_STATUS_SHAPE),
        Member::optional("QueryStatistics", &QUERY_STATISTICS_FOR_DESCRIBE_QUERY_SHAPE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE_SHAPE),
        Member::optional("DeliveryS3Uri", &DELIVERY_S3_URI_SHAPE),
        Member::optional("DeliveryStatus", &DELIVERY_STATUS_SHAPE),
        Member::optional("Prompt", &PROMPT_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static DESCRIBE_TRAILS_RESPONSE: StructureShape =
    StructureShape { name: "DescribeTrailsResponse", members: &[Member::optional("trailList", &TRAIL_LIST_SHAPE)] };

pub(super) static DISABLE_FEDERATION_RESPONSE: StructureShape = StructureShape {
    name: "DisableFederationResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("FederationStatus", &FEDERATION_STATUS_SHAPE),
    ],
};

pub(super) static ENABLE_FEDERATION_RESPONSE: StructureShape = StructureShape {
    name: "EnableFederationResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("FederationStatus", &FEDERATION_STATUS_SHAPE),
        Member::optional("FederationRoleArn", &FEDERATION_ROLE_ARN_SHAPE),
    ],
};

pub(super) static GENERATE_QUERY_RESPONSE: StructureShape = StructureShape {
    name: "GenerateQueryResponse",
    members: &[
        Member::optional("QueryStatement", &QUERY_STATEMENT_SHAPE),
        Member::optional("QueryAlias", &QUERY_ALIAS_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static GET_CHANNEL_RESPONSE: StructureShape = StructureShape {
    name: "GetChannelResponse",
    members: &[
        Member::optional("ChannelArn", &CHANNEL_ARN_SHAPE),
        Member::optional("Name", &CHANNEL_NAME_SHAPE),
        Member::optional("Source", &SOURCE_SHAPE),
        Member::optional("SourceConfig", &SOURCE_CONFIG_SHAPE),
        Member::optional("Destinations", &DESTINATIONS_SHAPE),
        Member::optional("IngestionStatus", &INGESTION_STATUS_SHAPE),
    ],
};

pub(super) static GET_DASHBOARD_RESPONSE: StructureShape = StructureShape {
    name: "GetDashboardResponse",
    members: &[
        Member::optional("DashboardArn", &DASHBOARD_ARN_SHAPE),
        Member::optional("Type", &DASHBOARD_TYPE_SHAPE),
        Member::optional("Status", &DASHBOARD_STATUS_SHAPE),
        Member::optional("Widgets", &WIDGET_LIST_SHAPE),
        Member::optional("RefreshSchedule", &REFRESH_SCHEDULE_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("LastRefreshId", &REFRESH_ID_SHAPE),
        Member::optional("LastRefreshFailureReason", &ERROR_MESSAGE_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
    ],
};

pub(super) static GET_EVENT_CONFIGURATION_RESPONSE: StructureShape = StructureShape {
    name: "GetEventConfigurationResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("MaxEventSize", &MAX_EVENT_SIZE_SHAPE),
        Member::optional("ContextKeySelectors", &CONTEXT_KEY_SELECTORS_SHAPE),
        Member::optional("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS_SHAPE),
    ],
};

pub(super) static GET_EVENT_DATA_STORE_RESPONSE: StructureShape = StructureShape {
    name: "GetEventDataStoreResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("Status", &EVENT_DATA_STORE_STATUS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
        Member::optional("FederationStatus", &FEDERATION_STATUS_SHAPE),
        Member::optional("FederationRoleArn", &FEDERATION_ROLE_ARN_SHAPE),
        Member::optional("PartitionKeys", &PARTITION_KEY_LIST_SHAPE),
    ],
};

pub(super) static GET_EVENT_SELECTORS_RESPONSE: StructureShape = StructureShape {
    name: "GetEventSelectorsResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("EventSelectors", &EVENT_SELECTORS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
    ],
};

pub(super) static GET_IMPORT_RESPONSE: StructureShape = StructureShape {
    name: "GetImportResponse",
    members: &[
        Member::optional("ImportId", &UUID_SHAPE),
        Member::optional("Destinations", &IMPORT_DESTINATIONS_SHAPE),
        Member::optional("ImportSource", &IMPORT_SOURCE_SHAPE),
        Member::optional("StartEventTime", &DATE_SHAPE),
        Member::optional("EndEventTime", &DATE_SHAPE),
        Member::optional("ImportStatus", &IMPORT_STATUS_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("ImportStatistics", &IMPORT_STATISTICS_SHAPE),
    ],
};

pub(super) static GET_INSIGHT_SELECTORS_RESPONSE: StructureShape = StructureShape {
    name: "GetInsightSelectorsResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("InsightSelectors", &INSIGHT_SELECTORS_SHAPE),
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("InsightsDestination", &EVENT_DATA_STORE_ARN_SHAPE),
    ],
};

pub(super) static GET_QUERY_RESULTS_RESPONSE: StructureShape = StructureShape {
    name: "GetQueryResultsResponse",
    members: &[
        Member::optional("QueryStatus", &QUERY_STATUS_SHAPE),
        Member::optional("QueryStatistics", &QUERY_STATISTICS_SHAPE),
        Member::optional("QueryResultRows", &QUERY_RESULT_ROWS_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
        Member::optional("ErrorMessage", &ERROR_MESSAGE_SHAPE),
    ],
};

pub(super) static GET_RESOURCE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "GetResourcePolicyResponse",
    members: &[
        Member::optional("ResourceArn", &RESOURCE_ARN_SHAPE),
        Member::optional("ResourcePolicy", &RESOURCE_POLICY_SHAPE),
        Member::optional("DelegatedAdminResourcePolicy", &RESOURCE_POLICY_SHAPE),
    ],
};

pub(super) static GET_TRAIL_RESPONSE: StructureShape =
    StructureShape { name: "GetTrailResponse", members: &[Member::optional("Trail", &TRAIL_SHAPE)] };

pub(super) static GET_TRAIL_STATUS_RESPONSE: StructureShape = StructureShape {
    name: "GetTrailStatusResponse",
    members: &[
        Member::optional("IsLogging", &BOOLEAN_SHAPE),
        Member::optional("LatestDeliveryError", &STRING_SHAPE),
        Member::optional("LatestNotificationError", &STRING_SHAPE),
        Member::optional("LatestDeliveryTime", &DATE_SHAPE),
        Member::optional("LatestNotificationTime", &DATE_SHAPE),
        Member::optional("StartLoggingTime", &DATE_SHAPE),
        Member::optional("StopLoggingTime", &DATE_SHAPE),
        Member::optional("LatestCloudWatchLogsDeliveryError", &STRING_SHAPE),
        Member::optional("LatestCloudWatchLogsDeliveryTime", &DATE_SHAPE),
        Member::optional("LatestDigestDeliveryTime", &DATE_SHAPE),
        Member::optional("LatestDigestDeliveryError", &STRING_SHAPE),
        Member::optional("LatestDeliveryAttemptTime", &STRING_SHAPE),
        Member::optional("LatestNotificationAttemptTime", &STRING_SHAPE),
        Member::optional("LatestNotificationAttemptSucceeded", &STRING_SHAPE),
        Member::optional("LatestDeliveryAttemptSucceeded", &STRING_SHAPE),
        Member::optional("TimeLoggingStarted", &STRING_SHAPE),
        Member::optional("TimeLoggingStopped", &STRING_SHAPE),
    ],
};

pub(super) static LIST_CHANNELS_RESPONSE: StructureShape = StructureShape {
    name: "ListChannelsResponse",
    members: &[Member::optional("Channels", &CHANNELS_SHAPE), Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE)],
};

pub(super) static LIST_DASHBOARDS_RESPONSE: StructureShape = StructureShape {
    name: "ListDashboardsResponse",
    members: &[
        Member::optional("Dashboards", &DASHBOARDS_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_EVENT_DATA_STORES_RESPONSE: StructureShape = StructureShape {
    name: "ListEventDataStoresResponse",
    members: &[
        Member::optional("EventDataStores", &EVENT_DATA_STORES_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_IMPORT_FAILURES_RESPONSE: StructureShape = StructureShape {
    name: "ListImportFailuresResponse",
    members: &[
        Member::optional("Failures", &IMPORT_FAILURE_LIST_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_IMPORTS_RESPONSE: StructureShape = StructureShape {
    name: "ListImportsResponse",
    members: &[
        Member::optional("Imports", &IMPORTS_LIST_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_INSIGHTS_DATA_RESPONSE: StructureShape = StructureShape {
    name: "ListInsightsDataResponse",
    members: &[Member::optional("Events", &EVENTS_LIST_SHAPE), Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE)],
};

pub(super) static LIST_INSIGHTS_METRIC_DATA_RESPONSE: StructureShape = StructureShape {
    name: "ListInsightsMetricDataResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("EventSource", &EVENT_SOURCE_SHAPE),
        Member::optional("EventName", &EVENT_NAME_SHAPE),
        Member::optional("InsightType", &INSIGHT_TYPE_SHAPE),
        Member::optional("ErrorCode", &ERROR_CODE_SHAPE),
        Member::optional("Timestamps", &TIMESTAMPS_SHAPE),
        Member::optional("Values", &INSIGHTS_METRIC_VALUES_SHAPE),
        Member::optional("NextToken", &INSIGHTS_METRIC_NEXT_TOKEN_SHAPE),
    ],
};

pub(super) static LIST_PUBLIC_KEYS_RESPONSE: StructureShape = StructureShape {
    name: "ListPublicKeysResponse",
    members: &[Member::optional("PublicKeyList", &PUBLIC_KEY_LIST_SHAPE), Member::optional("NextToken", &STRING_SHAPE)],
};

pub(super) static LIST_QUERIES_RESPONSE: StructureShape = StructureShape {
    name: "ListQueriesResponse",
    members: &[Member::optional("Queries", &QUERIES_SHAPE), Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE)],
};

pub(super) static LIST_TAGS_RESPONSE: StructureShape = StructureShape {
    name: "ListTagsResponse",
    members: &[
        Member::optional("ResourceTagList", &RESOURCE_TAG_LIST_SHAPE),
        Member::optional("NextToken", &STRING_SHAPE),
    ],
};

pub(super) static LIST_TRAILS_RESPONSE: StructureShape = StructureShape {
    name: "ListTrailsResponse",
    members: &[Member::optional("Trails", &TRAILS_SHAPE), Member::optional("NextToken", &STRING_SHAPE)],
};

pub(super) static LOOKUP_EVENTS_RESPONSE: StructureShape = StructureShape {
    name: "LookupEventsResponse",
    members: &[Member::optional("Events", &EVENTS_LIST_SHAPE), Member::optional("NextToken", &NEXT_TOKEN_SHAPE)],
};

pub(super) static PUT_EVENT_CONFIGURATION_RESPONSE: StructureShape = StructureShape {
    name: "PutEventConfigurationResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("MaxEventSize", &MAX_EVENT_SIZE_SHAPE),
        Member::optional("ContextKeySelectors", &CONTEXT_KEY_SELECTORS_SHAPE),
        Member::optional("AggregationConfigurations", &AGGREGATION_CONFIGURATIONS_SHAPE),
    ],
};

pub(super) static PUT_EVENT_SELECTORS_RESPONSE: StructureShape = StructureShape {
    name: "PutEventSelectorsResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("EventSelectors", &EVENT_SELECTORS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
    ],
};

pub(super) static PUT_INSIGHT_SELECTORS_RESPONSE: StructureShape = StructureShape {
    name: "PutInsightSelectorsResponse",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("InsightSelectors", &INSIGHT_SELECTORS_SHAPE),
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("InsightsDestination", &EVENT_DATA_STORE_ARN_SHAPE),
    ],
};

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: StructureShape = StructureShape {
    name: "PutResourcePolicyResponse",
    members: &[
        Member::optional("ResourceArn", &RESOURCE_ARN_SHAPE),
        Member::optional("ResourcePolicy", &RESOURCE_POLICY_SHAPE),
        Member::optional("DelegatedAdminResourcePolicy", &RESOURCE_POLICY_SHAPE),
    ],
};

pub(super) static REGISTER_ORGANIZATION_DELEGATED_ADMIN_RESPONSE: StructureShape =
    StructureShape { name: "RegisterOrganizationDelegatedAdminResponse", members: &[] };

pub(super) static REMOVE_TAGS_RESPONSE: StructureShape = StructureShape { name: "RemoveTagsResponse", members: &[] };

pub(super) static RESTORE_EVENT_DATA_STORE_RESPONSE: StructureShape = StructureShape {
    name: "RestoreEventDataStoreResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("Status", &EVENT_DATA_STORE_STATUS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
    ],
};

pub(super) static SEARCH_SAMPLE_QUERIES_RESPONSE: StructureShape = StructureShape {
    name: "SearchSampleQueriesResponse",
    members: &[
        Member::optional("SearchResults", &SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS_SHAPE),
        Member::optional("NextToken", &PAGINATION_TOKEN_SHAPE),
    ],
};

pub(super) static START_DASHBOARD_REFRESH_RESPONSE: StructureShape = StructureShape {
    name: "StartDashboardRefreshResponse",
    members: &[Member::optional("RefreshId", &REFRESH_ID_SHAPE)],
};

pub(super) static START_EVENT_DATA_STORE_INGESTION_RESPONSE: StructureShape =
    StructureShape { name: "StartEventDataStoreIngestionResponse", members: &[] };

pub(super) static START_IMPORT_RESPONSE: StructureShape = StructureShape {
    name: "StartImportResponse",
    members: &[
        Member::optional("ImportId", &UUID_SHAPE),
        Member::optional("Destinations", &IMPORT_DESTINATIONS_SHAPE),
        Member::optional("ImportSource", &IMPORT_SOURCE_SHAPE),
        Member::optional("StartEventTime", &DATE_SHAPE),
        Member::optional("EndEventTime", &DATE_SHAPE),
        Member::optional("ImportStatus", &IMPORT_STATUS_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
    ],
};

pub(super) static START_LOGGING_RESPONSE: StructureShape =
    StructureShape { name: "StartLoggingResponse", members: &[] };

pub(super) static START_QUERY_RESPONSE: StructureShape = StructureShape {
    name: "StartQueryResponse",
    members: &[
        Member::optional("QueryId", &UUID_SHAPE),
        Member::optional("EventDataStoreOwnerAccountId", &ACCOUNT_ID_SHAPE),
    ],
};

pub(super) static STOP_EVENT_DATA_STORE_INGESTION_RESPONSE: StructureShape =
    StructureShape { name: "StopEventDataStoreIngestionResponse", members: &[] };

pub(super) static STOP_IMPORT_RESPONSE: StructureShape = StructureShape {
    name: "StopImportResponse",
    members: &[
        Member::optional("ImportId", &UUID_SHAPE),
        Member::optional("ImportSource", &IMPORT_SOURCE_SHAPE),
        Member::optional("Destinations", &IMPORT_DESTINATIONS_SHAPE),
        Member::optional("ImportStatus", &IMPORT_STATUS_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("StartEventTime", &DATE_SHAPE),
        Member::optional("EndEventTime", &DATE_SHAPE),
        Member::optional("ImportStatistics", &IMPORT_STATISTICS_SHAPE),
    ],
};

pub(super) static STOP_LOGGING_RESPONSE: StructureShape = StructureShape { name: "StopLoggingResponse", members: &[] };

pub(super) static UPDATE_CHANNEL_RESPONSE: StructureShape = StructureShape {
    name: "UpdateChannelResponse",
    members: &[
        Member::optional("ChannelArn", &CHANNEL_ARN_SHAPE),
        Member::optional("Name", &CHANNEL_NAME_SHAPE),
        Member::optional("Source", &SOURCE_SHAPE),
        Member::optional("Destinations", &DESTINATIONS_SHAPE),
    ],
};

pub(super) static UPDATE_DASHBOARD_RESPONSE: StructureShape = StructureShape {
    name: "UpdateDashboardResponse",
    members: &[
        Member::optional("DashboardArn", &DASHBOARD_ARN_SHAPE),
        Member::optional("Name", &DASHBOARD_NAME_SHAPE),
        Member::optional("Type", &DASHBOARD_TYPE_SHAPE),
        Member::optional("Widgets", &WIDGET_LIST_SHAPE),
        Member::optional("RefreshSchedule", &REFRESH_SCHEDULE_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
    ],
};

pub(super) static UPDATE_EVENT_DATA_STORE_RESPONSE: StructureShape = StructureShape {
    name: "UpdateEventDataStoreResponse",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("Status", &EVENT_DATA_STORE_STATUS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
        Member::optional("KmsKeyId", &EVENT_DATA_STORE_KMS_KEY_ID_SHAPE),
        Member::optional("BillingMode", &BILLING_MODE_SHAPE),
        Member::optional("FederationStatus", &FEDERATION_STATUS_SHAPE),
        Member::optional("FederationRoleArn", &FEDERATION_ROLE_ARN_SHAPE),
    ],
};

pub(super) static UPDATE_TRAIL_RESPONSE: StructureShape = StructureShape {
    name: "UpdateTrailResponse",
    members: &[
        Member::optional("Name", &STRING_SHAPE),
        Member::optional("S3BucketName", &STRING_SHAPE),
        Member::optional("S3KeyPrefix", &STRING_SHAPE),
        Member::optional("SnsTopicName", &STRING_SHAPE),
        Member::optional("SnsTopicARN", &STRING_SHAPE),
        Member::optional("IncludeGlobalServiceEvents", &BOOLEAN_SHAPE),
        Member::optional("IsMultiRegionTrail", &BOOLEAN_SHAPE),
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("LogFileValidationEnabled", &BOOLEAN_SHAPE),
        Member::optional("CloudWatchLogsLogGroupArn", &STRING_SHAPE),
        Member::optional("CloudWatchLogsRoleArn", &STRING_SHAPE),
        Member::optional("KmsKeyId", &STRING_SHAPE),
        Member::optional("IsOrganizationTrail", &BOOLEAN_SHAPE),
        Member::optional("RecursiveLogging", &BOOLEAN_SHAPE),
    ],
};

pub(super) static ADVANCED_EVENT_SELECTOR: StructureShape = StructureShape {
    name: "AdvancedEventSelector",
    members: &[
        Member::optional("Name", &SELECTOR_NAME_SHAPE),
        Member::required("FieldSelectors", &ADVANCED_FIELD_SELECTORS_SHAPE),
    ],
};
pub(super) static ADVANCED_EVENT_SELECTOR_SHAPE: Shape = Shape::structure(&ADVANCED_EVENT_SELECTOR);

pub(super) static ADVANCED_FIELD_SELECTOR: StructureShape = StructureShape {
    name: "AdvancedFieldSelector",
    members: &[
        Member::required("Field", &SELECTOR_FIELD_SHAPE),
        Member::optional("Equals", &OPERATOR_SHAPE),
        Member::optional("StartsWith", &OPERATOR_SHAPE),
        Member::optional("EndsWith", &OPERATOR_SHAPE),
        Member::optional("NotEquals", &OPERATOR_SHAPE),
        Member::optional("NotStartsWith", &OPERATOR_SHAPE),
        Member::optional("NotEndsWith", &OPERATOR_SHAPE),
    ],
};
pub(super) static ADVANCED_FIELD_SELECTOR_SHAPE: Shape = Shape::structure(&ADVANCED_FIELD_SELECTOR);

pub(super) static AGGREGATION_CONFIGURATION: StructureShape = StructureShape {
    name: "AggregationConfiguration",
    members: &[
        Member::required("Templates", &TEMPLATES_SHAPE),
        Member::required("EventCategory", &EVENT_CATEGORY_AGGREGATION_SHAPE),
    ],
};
pub(super) static AGGREGATION_CONFIGURATION_SHAPE: Shape = Shape::structure(&AGGREGATION_CONFIGURATION);

pub(super) static CHANNEL: StructureShape = StructureShape {
    name: "Channel",
    members: &[Member::optional("ChannelArn", &CHANNEL_ARN_SHAPE), Member::optional("Name", &CHANNEL_NAME_SHAPE)],
};
pub(super) static CHANNEL_SHAPE: Shape = Shape::structure(&CHANNEL);

pub(super) static CONTEXT_KEY_SELECTOR: StructureShape = StructureShape {
    name: "ContextKeySelector",
    members: &[Member::required("Type", &TYPE_SHAPE), Member::required("Equals", &OPERATOR_TARGET_LIST_SHAPE)],
};
pub(super) static CONTEXT_KEY_SELECTOR_SHAPE: Shape = Shape::structure(&CONTEXT_KEY_SELECTOR);

pub(super) static DASHBOARD_DETAIL: StructureShape = StructureShape {
    name: "DashboardDetail",
    members: &[Member::optional("DashboardArn", &DASHBOARD_ARN_SHAPE), Member::optional("Type", &DASHBOARD_TYPE_SHAPE)],
};
pub(super) static DASHBOARD_DETAIL_SHAPE: Shape = Shape::structure(&DASHBOARD_DETAIL);

pub(super) static DATA_RESOURCE: StructureShape = StructureShape {
    name: "DataResource",
    members: &[Member::optional("Type", &STRING_SHAPE), Member::optional("Values", &DATA_RESOURCE_VALUES_SHAPE)],
};
pub(super) static DATA_RESOURCE_SHAPE: Shape = Shape::structure(&DATA_RESOURCE);

pub(super) static DESTINATION: StructureShape = StructureShape {
    name: "Destination",
    members: &[Member::required("Type", &DESTINATION_TYPE_SHAPE), Member::required("Location", &LOCATION_SHAPE)],
};
pub(super) static DESTINATION_SHAPE: Shape = Shape::structure(&DESTINATION);

pub(super) static EVENT: StructureShape = StructureShape {
    name: "Event",
    members: &[
        Member::optional("EventId", &STRING_SHAPE),
        Member::optional("EventName", &STRING_SHAPE),
        Member::optional("ReadOnly", &STRING_SHAPE),
        Member::optional("AccessKeyId", &STRING_SHAPE),
        Member::optional("EventTime", &DATE_SHAPE),
        Member::optional("EventSource", &STRING_SHAPE),
        Member::optional("Username", &STRING_SHAPE),
        Member::optional("Resources", &RESOURCE_LIST_SHAPE),
        Member::optional("CloudTrailEvent", &STRING_SHAPE),
    ],
};
pub(super) static EVENT_SHAPE: Shape = Shape::structure(&EVENT);

pub(super) static EVENT_DATA_STORE: StructureShape = StructureShape {
    name: "EventDataStore",
    members: &[
        Member::optional("EventDataStoreArn", &EVENT_DATA_STORE_ARN_SHAPE),
        Member::optional("Name", &EVENT_DATA_STORE_NAME_SHAPE),
        Member::optional("TerminationProtectionEnabled", &TERMINATION_PROTECTION_ENABLED_SHAPE),
        Member::optional("Status", &EVENT_DATA_STORE_STATUS_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
        Member::optional("MultiRegionEnabled", &BOOLEAN_SHAPE),
        Member::optional("OrganizationEnabled", &BOOLEAN_SHAPE),
        Member::optional("RetentionPeriod", &RETENTION_PERIOD_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
    ],
};
pub(super) static EVENT_DATA_STORE_SHAPE: Shape = Shape::structure(&EVENT_DATA_STORE);

pub(super) static EVENT_SELECTOR: StructureShape = StructureShape {
    name: "EventSelector",
    members: &[
        Member::optional("ReadWriteType", &READ_WRITE_TYPE_SHAPE),
        Member::optional("IncludeManagementEvents", &BOOLEAN_SHAPE),
        Member::optional("DataResources", &DATA_RESOURCES_SHAPE),
        Member::optional("ExcludeManagementEventSources", &EXCLUDE_MANAGEMENT_EVENT_SOURCES_SHAPE),
    ],
};
pub(super) static EVENT_SELECTOR_SHAPE: Shape = Shape::structure(&EVENT_SELECTOR);

pub(super) static IMPORT_FAILURE_LIST_ITEM: StructureShape = StructureShape {
    name: "ImportFailureListItem",
    members: &[
        Member::optional("Location", &STRING_SHAPE),
        Member::optional("Status", &IMPORT_FAILURE_STATUS_SHAPE),
        Member::optional("ErrorType", &STRING_SHAPE),
        Member::optional("ErrorMessage", &STRING_SHAPE),
        Member::optional("LastUpdatedTime", &DATE_SHAPE),
    ],
};
pub(super) static IMPORT_FAILURE_LIST_ITEM_SHAPE: Shape = Shape::structure(&IMPORT_FAILURE_LIST_ITEM);

pub(super) static IMPORT_SOURCE: StructureShape =
    StructureShape { name: "ImportSource", members: &[Member::required("S3", &S3_IMPORT_SOURCE_SHAPE)] };
pub(super) static IMPORT_SOURCE_SHAPE: Shape = Shape::structure(&IMPORT_SOURCE);

pub(super) static IMPORT_STATISTICS: StructureShape = StructureShape {
    name: "ImportStatistics",
    members: &[
        Member::optional("PrefixesFound", &LONG_SHAPE),
        Member::optional("PrefixesCompleted", &LONG_SHAPE),
        Member::optional("FilesCompleted", &LONG_SHAPE),
        Member::optional("EventsCompleted", &LONG_SHAPE),
        Member::optional("FailedEntries", &LONG_SHAPE),
    ],
};
pub(super) static IMPORT_STATISTICS_SHAPE: Shape = Shape::structure(&IMPORT_STATISTICS);

pub(super) static IMPORTS_LIST_ITEM: StructureShape = StructureShape {
    name: "ImportsListItem",
    members: &[
        Member::optional("ImportId", &UUID_SHAPE),
        Member::optional("ImportStatus", &IMPORT_STATUS_SHAPE),
        Member::optional("Destinations", &IMPORT_DESTINATIONS_SHAPE),
        Member::optional("CreatedTimestamp", &DATE_SHAPE),
        Member::optional("UpdatedTimestamp", &DATE_SHAPE),
    ],
};
pub(super) static IMPORTS_LIST_ITEM_SHAPE: Shape = Shape::structure(&IMPORTS_LIST_ITEM);

pub(super) static INGESTION_STATUS: StructureShape = StructureShape {
    name: "IngestionStatus",
    members: &[
        Member::optional("LatestIngestionSuccessTime", &DATE_SHAPE),
        Member::optional("LatestIngestionSuccessEventID", &UUID_SHAPE),
        Member::optional("LatestIngestionErrorCode", &ERROR_MESSAGE_SHAPE),
        Member::optional("LatestIngestionAttemptTime", &DATE_SHAPE),
        Member::optional("LatestIngestionAttemptEventID", &UUID_SHAPE),
    ],
};
pub(super) static INGESTION_STATUS_SHAPE: Shape = Shape::structure(&INGESTION_STATUS);

pub(super) static INSIGHT_SELECTOR: StructureShape = StructureShape {
    name: "InsightSelector",
    members: &[
        Member::optional("InsightType", &INSIGHT_TYPE_SHAPE),
        Member::optional("EventCategories", &SOURCE_EVENT_CATEGORIES_SHAPE),
    ],
};
pub(super) static INSIGHT_SELECTOR_SHAPE: Shape = Shape::structure(&INSIGHT_SELECTOR);

pub(super) static LOOKUP_ATTRIBUTE: StructureShape = StructureShape {
    name: "LookupAttribute",
    members: &[
        Member::required("AttributeKey", &LOOKUP_ATTRIBUTE_KEY_SHAPE),
        Member::required("AttributeValue", &LOOKUP_ATTRIBUTE_VALUE_SHAPE),
    ],
};
pub(super) static LOOKUP_ATTRIBUTE_SHAPE: Shape = Shape::structure(&LOOKUP_ATTRIBUTE);

pub(super) static PARTITION_KEY: StructureShape = StructureShape {
    name: "PartitionKey",
    members: &[
        Member::required("Name", &PARTITION_KEY_NAME_SHAPE),
        Member::required("Type", &PARTITION_KEY_TYPE_SHAPE),
    ],
};
pub(super) static PARTITION_KEY_SHAPE: Shape = Shape::structure(&PARTITION_KEY);

pub(super) static PUBLIC_KEY: StructureShape = StructureShape {
    name: "PublicKey",
    members: &[
        Member::optional("Value", &BYTE_BUFFER_SHAPE),
        Member::optional("ValidityStartTime", &DATE_SHAPE),
        Member::optional("ValidityEndTime", &DATE_SHAPE),
        Member::optional("Fingerprint", &STRING_SHAPE),
    ],
};
pub(super) static PUBLIC_KEY_SHAPE: Shape = Shape::structure(&PUBLIC_KEY);

pub(super) static QUERY: StructureShape = StructureShape {
    name: "Query",
    members: &[
        Member::optional("QueryId", &UUID_SHAPE),
        Member::optional("QueryStatus", &QUERY_STATUS_SHAPE),
        Member::optional("CreationTime", &DATE_SHAPE),
    ],
};
pub(super) static QUERY_SHAPE: Shape = Shape::structure(&QUERY);

pub(super) static QUERY_STATISTICS: StructureShape = StructureShape {
    name: "QueryStatistics",
    members: &[
        Member::optional("ResultsCount", &INTEGER_SHAPE),
        Member::optional("TotalResultsCount", &INTEGER_SHAPE),
        Member::optional("BytesScanned", &LONG_SHAPE),
    ],
};
pub(super) static QUERY_STATISTICS_SHAPE: Shape = Shape::structure(&QUERY_STATISTICS);

pub(super) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY: StructureShape = StructureShape {
    name: "QueryStatisticsForDescribeQuery",
    members: &[
        Member::optional("EventsMatched", &LONG_SHAPE),
        Member::optional("EventsScanned", &LONG_SHAPE),
        Member::optional("BytesScanned", &LONG_SHAPE),
        Member::optional("ExecutionTimeInMillis", &INTEGER_SHAPE),
        Member::optional("CreationTime", &DATE_SHAPE),
    ],
};
pub(super) static QUERY_STATISTICS_FOR_DESCRIBE_QUERY_SHAPE: Shape =
    Shape::structure(&QUERY_STATISTICS_FOR_DESCRIBE_QUERY);

pub(super) static REFRESH_SCHEDULE: StructureShape = StructureShape {
    name: "RefreshSchedule",
    members: &[
        Member::optional("Frequency", &REFRESH_SCHEDULE_FREQUENCY_SHAPE),
        Member::optional("Status", &REFRESH_SCHEDULE_STATUS_SHAPE),
        Member::optional("TimeOfDay", &TIME_OF_DAY_SHAPE),
    ],
};
pub(super) static REFRESH_SCHEDULE_SHAPE: Shape = Shape::structure(&REFRESH_SCHEDULE);

pub(super) static REFRESH_SCHEDULE_FREQUENCY: StructureShape = StructureShape {
    name: "RefreshScheduleFrequency",
    members: &[
        Member::optional("Unit", &REFRESH_SCHEDULE_FREQUENCY_UNIT_SHAPE),
        Member::optional("Value", &REFRESH_SCHEDULE_FREQUENCY_VALUE_SHAPE),
    ],
};
pub(super) static REFRESH_SCHEDULE_FREQUENCY_SHAPE: Shape = Shape::structure(&REFRESH_SCHEDULE_FREQUENCY);

pub(super) static REQUEST_WIDGET: StructureShape = StructureShape {
    name: "RequestWidget",
    members: &[
        Member::required("QueryStatement", &QUERY_STATEMENT_SHAPE),
        Member::optional("QueryParameters", &QUERY_PARAMETERS_SHAPE),
        Member::required("ViewProperties", &VIEW_PROPERTIES_MAP_SHAPE),
    ],
};
pub(super) static REQUEST_WIDGET_SHAPE: Shape = Shape::structure(&REQUEST_WIDGET);

pub(super) static RESOURCE: StructureShape = StructureShape {
    name: "Resource",
    members: &[Member::optional("ResourceType", &STRING_SHAPE), Member::optional("ResourceName", &STRING_SHAPE)],
};
pub(super) static RESOURCE_SHAPE: Shape = Shape::structure(&RESOURCE);

pub(super) static RESOURCE_TAG: StructureShape = StructureShape {
    name: "ResourceTag",
    members: &[Member::optional("ResourceId", &STRING_SHAPE), Member::optional("TagsList", &TAGS_LIST_SHAPE)],
};
pub(super) static RESOURCE_TAG_SHAPE: Shape = Shape::structure(&RESOURCE_TAG);

pub(super) static S3_IMPORT_SOURCE: StructureShape = StructureShape {
    name: "S3ImportSource",
    members: &[
        Member::required("S3LocationUri", &STRING_SHAPE),
        Member::required("S3BucketRegion", &STRING_SHAPE),
        Member::required("S3BucketAccessRoleArn", &STRING_SHAPE),
    ],
};
pub(super) static S3_IMPORT_SOURCE_SHAPE: Shape = Shape::structure(&S3_IMPORT_SOURCE);

pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT: StructureShape = StructureShape {
    name: "SearchSampleQueriesSearchResult",
    members: &[
        Member::optional("Name", &SAMPLE_QUERY_NAME_SHAPE),
        Member::optional("Description", &SAMPLE_QUERY_DESCRIPTION_SHAPE),
        Member::optional("SQL", &SAMPLE_QUERY_SQL_SHAPE),
        Member::optional("Relevance", &SAMPLE_QUERY_RELEVANCE_SHAPE),
    ],
};
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULT_SHAPE: Shape =
    Shape::structure(&SEARCH_SAMPLE_QUERIES_SEARCH_RESULT);

pub(super) static SOURCE_CONFIG: StructureShape = StructureShape {
    name: "SourceConfig",
    members: &[
        Member::optional("ApplyToAllRegions", &BOOLEAN_SHAPE),
        Member::optional("AdvancedEventSelectors", &ADVANCED_EVENT_SELECTORS_SHAPE),
    ],
};
pub(super) static SOURCE_CONFIG_SHAPE: Shape = Shape::structure(&SOURCE_CONFIG);

pub(super) static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("Key", &TAG_KEY_SHAPE), Member::optional("Value", &TAG_VALUE_SHAPE)],
};
pub(super) static TAG_SHAPE: Shape = Shape::structure(&TAG);

pub(super) static TRAIL: StructureShape = StructureShape {
    name: "Trail",
    members: &[
        Member::optional("Name", &STRING_SHAPE),
        Member::optional("S3BucketName", &STRING_SHAPE),
        Member::optional("S3KeyPrefix", &STRING_SHAPE),
        Member::optional("SnsTopicName", &STRING_SHAPE),
        Member::optional("SnsTopicARN", &STRING_SHAPE),
        Member::optional("IncludeGlobalServiceEvents", &BOOLEAN_SHAPE),
        Member::optional("IsMultiRegionTrail", &BOOLEAN_SHAPE),
        Member::optional("HomeRegion", &STRING_SHAPE),
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("LogFileValidationEnabled", &BOOLEAN_SHAPE),
        Member::optional("CloudWatchLogsLogGroupArn", &STRING_SHAPE),
        Member::optional("CloudWatchLogsRoleArn", &STRING_SHAPE),
        Member::optional("KmsKeyId", &STRING_SHAPE),
        Member::optional("HasCustomEventSelectors", &BOOLEAN_SHAPE),
        Member::optional("HasInsightSelectors", &BOOLEAN_SHAPE),
        Member::optional("IsOrganizationTrail", &BOOLEAN_SHAPE),
        Member::optional("RecursiveLogging", &BOOLEAN_SHAPE),
    ],
};
pub(super) static TRAIL_SHAPE: Shape = Shape::structure(&TRAIL);

pub(super) static TRAIL_INFO: StructureShape = StructureShape {
    name: "TrailInfo",
    members: &[
        Member::optional("TrailARN", &STRING_SHAPE),
        Member::optional("Name", &STRING_SHAPE),
        Member::optional("HomeRegion", &STRING_SHAPE),
    ],
};
pub(super) static TRAIL_INFO_SHAPE: Shape = Shape::structure(&TRAIL_INFO);

pub(super) static WIDGET: StructureShape = StructureShape {
    name: "Widget",
    members: &[
        Member::optional("QueryAlias", &QUERY_ALIAS_SHAPE),
        Member::optional("QueryStatement", &QUERY_STATEMENT_SHAPE),
        Member::optional("QueryParameters", &QUERY_PARAMETERS_SHAPE),
        Member::optional("ViewProperties", &VIEW_PROPERTIES_MAP_SHAPE),
    ],
};
pub(super) static WIDGET_SHAPE: Shape = Shape::structure(&WIDGET);

pub(super) static ACCOUNT_ID_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ID, Bounds::between(12, 16));
pub(super) static ADVANCED_EVENT_SELECTORS_SHAPE: Shape = Shape::list(&ADVANCED_EVENT_SELECTOR_SHAPE, Bounds::NONE);
pub(super) static ADVANCED_FIELD_SELECTORS_SHAPE: Shape =
    Shape::list(&ADVANCED_FIELD_SELECTOR_SHAPE, Bounds::at_least(1));
pub(super) static AGGREGATION_CONFIGURATIONS_SHAPE: Shape =
    Shape::list(&AGGREGATION_CONFIGURATION_SHAPE, Bounds::at_most(1));
pub(super) static BILLING_MODE_SHAPE: Shape = Shape::one_of(enums::BillingMode::NAMES);
pub(super) static BOOLEAN_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static BYTE_BUFFER_SHAPE: Shape = Shape::blob(Bounds::NONE);
pub(super) static CHANNEL_ARN_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_ARN, Bounds::between(3, 256));
pub(super) static CHANNEL_NAME_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_NAME, Bounds::between(3, 128));
pub(super) static CHANNELS_SHAPE: Shape = Shape::list(&CHANNEL_SHAPE, Bounds::NONE);
pub(super) static CONTEXT_KEY_SELECTORS_SHAPE: Shape = Shape::list(&CONTEXT_KEY_SELECTOR_SHAPE, Bounds::at_most(2));
pub(super) static DASHBOARD_ARN_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_ARN, Bounds::NONE);
pub(super) static DASHBOARD_NAME_SHAPE: Shape = Shape::text_like(&patterns::DASHBOARD_NAME, Bounds::between(3, 128));
pub(super) static DASHBOARD_STATUS_SHAPE: Shape = Shape::one_of(enums::DashboardStatus::NAMES);
pub(super) static DASHBOARD_TYPE_SHAPE: Shape = Shape::one_of(enums::DashboardType::NAMES);
pub(super) static DASHBOARDS_SHAPE: Shape = Shape::list(&DASHBOARD_DETAIL_SHAPE, Bounds::NONE);
pub(super) static DATA_RESOURCE_VALUES_SHAPE: Shape = Shape::list(&STRING_SHAPE, Bounds::NONE);
pub(super) static DATA_RESOURCES_SHAPE: Shape = Shape::list(&DATA_RESOURCE_SHAPE, Bounds::NONE);
pub(super) static DATE_SHAPE: Shape = Shape::TIMESTAMP;
pub(super) static DELIVERY_S3_URI_SHAPE: Shape = Shape::text_like(&patterns::DELIVERY_S3_URI, Bounds::at_most(1024));
pub(super) static DELIVERY_STATUS_SHAPE: Shape = Shape::one_of(enums::DeliveryStatus::NAMES);
pub(super) static DESTINATION_TYPE_SHAPE: Shape = Shape::one_of(enums::DestinationType::NAMES);
pub(super) static DESTINATIONS_SHAPE: Shape = Shape::list(&DESTINATION_SHAPE, Bounds::between(1, 200));
pub(super) static DOUBLE_SHAPE: Shape = Shape::DOUBLE;
pub(super) static ERROR_CODE_SHAPE: Shape = Shape::text_like(&patterns::ERROR_CODE, Bounds::at_most(128));
pub(super) static ERROR_MESSAGE_SHAPE: Shape = Shape::text_like(&patterns::ERROR_MESSAGE, Bounds::between(4, 1000));
pub(super) static EVENT_CATEGORY_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static EVENT_CATEGORY_AGGREGATION_SHAPE: Shape = Shape::one_of(enums::EventCategoryAggregation::NAMES);
pub(super) static EVENT_DATA_STORE_ARN_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_ARN, Bounds::between(3, 256));
pub(super) static EVENT_DATA_STORE_KMS_KEY_ID_SHAPE: Shape =
    Shape::text_like(&patterns::CHANNEL_ARN, Bounds::between(1, 350));
pub(super) static EVENT_DATA_STORE_LIST_SHAPE: Shape = Shape::list(&EVENT_DATA_STORE_ARN_SHAPE, Bounds::between(1, 1));
pub(super) static EVENT_DATA_STORE_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::CHANNEL_NAME, Bounds::between(3, 128));
pub(super) static EVENT_DATA_STORE_STATUS_SHAPE: Shape = Shape::one_of(enums::EventDataStoreStatus::NAMES);
pub(super) static EVENT_DATA_STORES_SHAPE: Shape = Shape::list(&EVENT_DATA_STORE_SHAPE, Bounds::NONE);
pub(super) static EVENT_NAME_SHAPE: Shape = Shape::text_like(&patterns::EVENT_NAME, Bounds::at_most(128));
pub(super) static EVENT_SELECTORS_SHAPE: Shape = Shape::list(&EVENT_SELECTOR_SHAPE, Bounds::NONE);
pub(super) static EVENT_SOURCE_SHAPE: Shape = Shape::text_like(&patterns::EVENT_SOURCE, Bounds::at_most(256));
pub(super) static EVENTS_LIST_SHAPE: Shape = Shape::list(&EVENT_SHAPE, Bounds::NONE);
pub(super) static EXCLUDE_MANAGEMENT_EVENT_SOURCES_SHAPE: Shape = Shape::list(&STRING_SHAPE, Bounds::NONE);
pub(super) static FEDERATION_ROLE_ARN_SHAPE: Shape =
    Shape::text_like(&patterns::FEDERATION_ROLE_ARN, Bounds::between(3, 125));
pub(super) static FEDERATION_STATUS_SHAPE: Shape = Shape::one_of(enums::FederationStatus::NAMES);
pub(super) static IMPORT_DESTINATIONS_SHAPE: Shape = Shape::list(&EVENT_DATA_STORE_ARN_SHAPE, Bounds::between(1, 1));
pub(super) static IMPORT_FAILURE_LIST_SHAPE: Shape = Shape::list(&IMPORT_FAILURE_LIST_ITEM_SHAPE, Bounds::NONE);
pub(super) static IMPORT_FAILURE_STATUS_SHAPE: Shape = Shape::one_of(enums::ImportFailureStatus::NAMES);
pub(super) static IMPORT_STATUS_SHAPE: Shape = Shape::one_of(enums::ImportStatus::NAMES);
pub(super) static IMPORTS_LIST_SHAPE: Shape = Shape::list(&IMPORTS_LIST_ITEM_SHAPE, Bounds::NONE);
pub(super) static INSIGHT_SELECTORS_SHAPE: Shape = Shape::list(&INSIGHT_SELECTOR_SHAPE, Bounds::NONE);
pub(super) static INSIGHT_TYPE_SHAPE: Shape = Shape::one_of(enums::InsightType::NAMES);
pub(super) static INSIGHTS_METRIC_DATA_TYPE_SHAPE: Shape = Shape::one_of(enums::InsightsMetricDataType::NAMES);
pub(super) static INSIGHTS_METRIC_MAX_RESULTS_SHAPE: Shape = Shape::integer(Bounds::between(1, 21600));
pub(super) static INSIGHTS_METRIC_NEXT_TOKEN_SHAPE: Shape = Shape::text(Bounds::between(1, 5000));
pub(super) static INSIGHTS_METRIC_PERIOD_SHAPE: Shape = Shape::integer(Bounds::between(60, 3600));
pub(super) static INSIGHTS_METRIC_VALUES_SHAPE: Shape = Shape::list(&DOUBLE_SHAPE, Bounds::NONE);
pub(super) static INTEGER_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static LIST_CHANNELS_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LIST_DASHBOARDS_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LIST_EVENT_DATA_STORES_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LIST_IMPORT_FAILURES_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LIST_IMPORTS_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LIST_INSIGHTS_DATA_DIMENSION_KEY_SHAPE: Shape =
    Shape::one_of(enums::ListInsightsDataDimensionKey::NAMES);
pub(super) static LIST_INSIGHTS_DATA_DIMENSION_VALUE_SHAPE: Shape = Shape::text(Bounds::between(1, 2000));
pub(super) static LIST_INSIGHTS_DATA_DIMENSIONS_SHAPE: Shape = Shape::map(
    &LIST_INSIGHTS_DATA_DIMENSION_KEY_SHAPE,
    &LIST_INSIGHTS_DATA_DIMENSION_VALUE_SHAPE,
    Bounds::between(1, 1),
);
pub(super) static LIST_INSIGHTS_DATA_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 50));
pub(super) static LIST_INSIGHTS_DATA_TYPE_SHAPE: Shape = Shape::one_of(enums::ListInsightsDataType::NAMES);
pub(super) static LIST_QUERIES_MAX_RESULTS_COUNT_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static LOCATION_SHAPE: Shape = Shape::text_like(&patterns::LOCATION, Bounds::between(3, 1024));
pub(super) static LONG_SHAPE: Shape = Shape::long(Bounds::NONE);
pub(super) static LOOKUP_ATTRIBUTE_KEY_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static LOOKUP_ATTRIBUTE_VALUE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static LOOKUP_ATTRIBUTES_LIST_SHAPE: Shape = Shape::list(&LOOKUP_ATTRIBUTE_SHAPE, Bounds::NONE);
pub(super) static MAX_EVENT_SIZE_SHAPE: Shape = Shape::one_of(enums::MaxEventSize::NAMES);
pub(super) static MAX_QUERY_RESULTS_SHAPE: Shape = Shape::integer(Bounds::between(1, 1000));
pub(super) static MAX_RESULTS_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static NEXT_TOKEN_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static OPERATOR_SHAPE: Shape = Shape::list(&OPERATOR_VALUE_SHAPE, Bounds::at_least(1));
pub(super) static OPERATOR_TARGET_LIST_SHAPE: Shape =
    Shape::list(&OPERATOR_TARGET_LIST_MEMBER_SHAPE, Bounds::between(1, 50));
pub(super) static OPERATOR_TARGET_LIST_MEMBER_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static OPERATOR_VALUE_SHAPE: Shape = Shape::text_like(&patterns::OPERATOR_VALUE, Bounds::between(1, 2048));
pub(super) static PAGINATION_TOKEN_SHAPE: Shape = Shape::text_like(&patterns::ERROR_MESSAGE, Bounds::between(4, 1000));
pub(super) static PARTITION_KEY_LIST_SHAPE: Shape = Shape::list(&PARTITION_KEY_SHAPE, Bounds::at_most(2));
pub(super) static PARTITION_KEY_NAME_SHAPE: Shape =
    Shape::text_like(&patterns::PARTITION_KEY_NAME, Bounds::between(1, 255));
pub(super) static PARTITION_KEY_TYPE_SHAPE: Shape =
    Shape::text_like(&patterns::PARTITION_KEY_NAME, Bounds::between(0, 255));
pub(super) static PROMPT_SHAPE: Shape = Shape::text_like(&patterns::PROMPT, Bounds::between(3, 500));
pub(super) static PUBLIC_KEY_LIST_SHAPE: Shape = Shape::list(&PUBLIC_KEY_SHAPE, Bounds::NONE);
pub(super) static QUERIES_SHAPE: Shape = Shape::list(&QUERY_SHAPE, Bounds::NONE);
pub(super) static QUERY_ALIAS_SHAPE: Shape = Shape::text_like(&patterns::QUERY_ALIAS, Bounds::between(1, 256));
pub(super) static QUERY_PARAMETER_SHAPE: Shape = Shape::text_like(&patterns::ERROR_MESSAGE, Bounds::between(1, 1024));
pub(super) static QUERY_PARAMETER_KEY_SHAPE: Shape =
    Shape::text_like(&patterns::QUERY_PARAMETER_KEY, Bounds::between(3, 128));
pub(super) static QUERY_PARAMETER_VALUE_SHAPE: Shape =
    Shape::text_like(&patterns::CHANNEL_ARN, Bounds::between(1, 128));
pub(super) static QUERY_PARAMETER_VALUES_SHAPE: Shape =
    Shape::map(&QUERY_PARAMETER_KEY_SHAPE, &QUERY_PARAMETER_VALUE_SHAPE, Bounds::NONE);
pub(super) static QUERY_PARAMETERS_SHAPE: Shape = Shape::list(&QUERY_PARAMETER_SHAPE, Bounds::between(1, 10));
pub(super) static QUERY_RESULT_COLUMN_SHAPE: Shape =
    Shape::map(&QUERY_RESULT_KEY_SHAPE, &QUERY_RESULT_VALUE_SHAPE, Bounds::NONE);
pub(super) static QUERY_RESULT_KEY_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static QUERY_RESULT_ROW_SHAPE: Shape = Shape::list(&QUERY_RESULT_COLUMN_SHAPE, Bounds::NONE);
pub(super) static QUERY_RESULT_ROWS_SHAPE: Shape = Shape::list(&QUERY_RESULT_ROW_SHAPE, Bounds::NONE);
pub(super) static QUERY_RESULT_VALUE_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static QUERY_STATEMENT_SHAPE: Shape =
    Shape::text_like(&patterns::QUERY_STATEMENT, Bounds::between(1, 10000));
pub(super) static QUERY_STATUS_SHAPE: Shape = Shape::one_of(enums::QueryStatus::NAMES);
pub(super) static READ_WRITE_TYPE_SHAPE: Shape = Shape::one_of(enums::ReadWriteType::NAMES);
pub(super) static REFRESH_ID_SHAPE: Shape = Shape::text_like(&patterns::ACCOUNT_ID, Bounds::between(10, 20));
pub(super) static REFRESH_SCHEDULE_FREQUENCY_UNIT_SHAPE: Shape =
    Shape::one_of(enums::RefreshScheduleFrequencyUnit::NAMES);
pub(super) static REFRESH_SCHEDULE_FREQUENCY_VALUE_SHAPE: Shape = Shape::integer(Bounds::NONE);
pub(super) static REFRESH_SCHEDULE_STATUS_SHAPE: Shape = Shape::one_of(enums::RefreshScheduleStatus::NAMES);
pub(super) static REQUEST_WIDGET_LIST_SHAPE: Shape = Shape::list(&REQUEST_WIDGET_SHAPE, Bounds::NONE);
pub(super) static RESOURCE_ARN_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_ARN, Bounds::between(3, 256));
pub(super) static RESOURCE_ID_LIST_SHAPE: Shape = Shape::list(&STRING_SHAPE, Bounds::NONE);
pub(super) static RESOURCE_LIST_SHAPE: Shape = Shape::list(&RESOURCE_SHAPE, Bounds::NONE);
pub(super) static RESOURCE_POLICY_SHAPE: Shape = Shape::text(Bounds::between(1, 8192));
pub(super) static RESOURCE_TAG_LIST_SHAPE: Shape = Shape::list(&RESOURCE_TAG_SHAPE, Bounds::NONE);
pub(super) static RETENTION_PERIOD_SHAPE: Shape = Shape::integer(Bounds::between(7, 3653));
pub(super) static SAMPLE_QUERY_DESCRIPTION_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SAMPLE_QUERY_NAME_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SAMPLE_QUERY_RELEVANCE_SHAPE: Shape = Shape::DOUBLE;
pub(super) static SAMPLE_QUERY_SQL_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static SEARCH_SAMPLE_QUERIES_MAX_RESULTS_SHAPE: Shape = Shape::integer(Bounds::between(1, 50));
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_PHRASE_SHAPE: Shape =
    Shape::text_like(&patterns::PROMPT, Bounds::between(2, 1000));
pub(super) static SEARCH_SAMPLE_QUERIES_SEARCH_RESULTS_SHAPE: Shape =
    Shape::list(&SEARCH_SAMPLE_QUERIES_SEARCH_RESULT_SHAPE, Bounds::NONE);
pub(super) static SELECTOR_FIELD_SHAPE: Shape = Shape::text_like(&patterns::SELECTOR_FIELD, Bounds::between(1, 1000));
pub(super) static SELECTOR_NAME_SHAPE: Shape = Shape::text_like(&patterns::ERROR_MESSAGE, Bounds::between(0, 1000));
pub(super) static SOURCE_SHAPE: Shape = Shape::text_like(&patterns::ERROR_MESSAGE, Bounds::between(1, 256));
pub(super) static SOURCE_EVENT_CATEGORIES_SHAPE: Shape = Shape::list(&SOURCE_EVENT_CATEGORY_SHAPE, Bounds::NONE);
pub(super) static SOURCE_EVENT_CATEGORY_SHAPE: Shape = Shape::one_of(enums::SourceEventCategory::NAMES);
pub(super) static STRING_SHAPE: Shape = Shape::text(Bounds::NONE);
pub(super) static TAG_KEY_SHAPE: Shape = Shape::text(Bounds::between(1, 128));
pub(super) static TAG_VALUE_SHAPE: Shape = Shape::text(Bounds::between(1, 256));
pub(super) static TAGS_LIST_SHAPE: Shape = Shape::list(&TAG_SHAPE, Bounds::at_most(200));
pub(super) static TEMPLATE_SHAPE: Shape = Shape::one_of(enums::Template::NAMES);
pub(super) static TEMPLATES_SHAPE: Shape = Shape::list(&TEMPLATE_SHAPE, Bounds::between(1, 50));
pub(super) static TERMINATION_PROTECTION_ENABLED_SHAPE: Shape = Shape::BOOLEAN;
pub(super) static TIME_OF_DAY_SHAPE: Shape = Shape::text_like(&patterns::TIME_OF_DAY, Bounds::NONE);
pub(super) static TIMESTAMPS_SHAPE: Shape = Shape::list(&DATE_SHAPE, Bounds::NONE);
pub(super) static TRAIL_LIST_SHAPE: Shape = Shape::list(&TRAIL_SHAPE, Bounds::NONE);
pub(super) static TRAIL_NAME_LIST_SHAPE: Shape = Shape::list(&STRING_SHAPE, Bounds::NONE);
pub(super) static TRAILS_SHAPE: Shape = Shape::list(&TRAIL_INFO_SHAPE, Bounds::NONE);
pub(super) static TYPE_SHAPE: Shape = Shape::one_of(enums::Type::NAMES);
pub(super) static UUID_SHAPE: Shape = Shape::text_like(&patterns::UUID, Bounds::between(36, 36));
pub(super) static VIEW_PROPERTIES_KEY_SHAPE: Shape = Shape::text_like(&patterns::CHANNEL_NAME, Bounds::between(3, 128));
pub(super) static VIEW_PROPERTIES_MAP_SHAPE: Shape =
    Shape::map(&VIEW_PROPERTIES_KEY_SHAPE, &VIEW_PROPERTIES_VALUE_SHAPE, Bounds::NONE);
pub(super) static VIEW_PROPERTIES_VALUE_SHAPE: Shape =
    Shape::text_like(&patterns::VIEW_PROPERTIES_VALUE, Bounds::between(1, 128));
pub(super) static WIDGET_LIST_SHAPE: Shape = Shape::list(&WIDGET_SHAPE, Bounds::NONE);
