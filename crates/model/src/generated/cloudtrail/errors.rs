//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static ACCESS_DENIED_EXCEPTION: ErrorShape =
    ErrorShape { name: "AccessDeniedException", code: "AccessDeniedException", status: 400, fault: Fault::Client };

pub static ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountHasOngoingImportException",
    code: "AccountHasOngoingImportException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountNotFoundException",
    code: "AccountNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountNotRegisteredException",
    code: "AccountNotRegisteredException",
    status: 400,
    fault: Fault::Client,
};

pub static ACCOUNT_REGISTERED_EXCEPTION: ErrorShape = ErrorShape {
    name: "AccountRegisteredException",
    code: "AccountRegisteredException",
    status: 400,
    fault: Fault::Client,
};

pub static CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
    name: "CannotDelegateManagementAccountException",
    code: "CannotDelegateManagementAccountException",
    status: 400,
    fault: Fault::Client,
};

pub static CHANNEL_ARN_INVALID_EXCEPTION: ErrorShape = ErrorShape {
    name: "ChannelARNInvalidException",
    code: "ChannelARNInvalidException",
    status: 400,
    fault: Fault::Client,
};

pub static CHANNEL_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "ChannelAlreadyExistsException",
    code: "ChannelAlreadyExistsException",
    status: 400,
    fault: Fault::Client,
};

pub static CHANNEL_EXISTS_FOR_EDS_EXCEPTION: ErrorShape = ErrorShape {
    name: "ChannelExistsForEDSException",
    code: "ChannelExistsForEDSException",
    status: 400,
    fault: Fault::Client,
};

pub static CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "ChannelMaxLimitExceededException",
    code: "ChannelMaxLimitExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static CHANNEL_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "ChannelNotFoundException",
    code: "ChannelNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_TRAIL_ARN_INVALID_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudTrailARNInvalidException",
    code: "CloudTrailARNInvalidException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudTrailAccessNotEnabledException",
    code: "CloudTrailAccessNotEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudTrailInvalidClientTokenIdException",
    code: "CloudTrailInvalidClientTokenIdException",
    status: 400,
    fault: Fault::Client,
};

pub static CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION: ErrorShape = ErrorShape {
    name: "CloudWatchLogsDeliveryUnavailableException",
    code: "CloudWatchLogsDeliveryUnavailableException",
    status: 400,
    fault: Fault::Client,
};

pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 400,
    fault: Fault::Client,
};

pub static CONFLICT_EXCEPTION: ErrorShape =
    ErrorShape { name: "ConflictException", code: "ConflictException", status: 400, fault: Fault::Client };

pub static DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "DelegatedAdminAccountLimitExceededException",
    code: "DelegatedAdminAccountLimitExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_ARN_INVALID_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreARNInvalidException",
    code: "EventDataStoreARNInvalidException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreAlreadyExistsException",
    code: "EventDataStoreAlreadyExistsException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreFederationEnabledException",
    code: "EventDataStoreFederationEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreHasOngoingImportException",
    code: "EventDataStoreHasOngoingImportException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreMaxLimitExceededException",
    code: "EventDataStoreMaxLimitExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreNotFoundException",
    code: "EventDataStoreNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION: ErrorShape = ErrorShape {
    name: "EventDataStoreTerminationProtectedException",
    code: "EventDataStoreTerminationProtectedException",
    status: 400,
    fault: Fault::Client,
};

pub static GENERATE_RESPONSE_EXCEPTION: ErrorShape = ErrorShape {
    name: "GenerateResponseException",
    code: "GenerateResponseException",
    status: 400,
    fault: Fault::Client,
};

pub static IMPORT_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "ImportNotFoundException", code: "ImportNotFoundException", status: 400, fault: Fault::Client };

pub static INACTIVE_EVENT_DATA_STORE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InactiveEventDataStoreException",
    code: "InactiveEventDataStoreException",
    status: 400,
    fault: Fault::Client,
};

pub static INACTIVE_QUERY_EXCEPTION: ErrorShape =
    ErrorShape { name: "InactiveQueryException", code: "InactiveQueryException", status: 400, fault: Fault::Client };

pub static INSIGHT_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsightNotEnabledException",
    code: "InsightNotEnabledException",
    status: 400,
    fault: Fault::Client,
};

pub static INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsufficientDependencyServiceAccessPermissionException",
    code: "InsufficientDependencyServiceAccessPermissionException",
    status: 400,
    fault: Fault::Client,
};

pub static INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsufficientEncryptionPolicyException",
    code: "InsufficientEncryptionPolicyException",
    status: 400,
    fault: Fault::Client,
};

pub static INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsufficientIAMAccessPermissionException",
    code: "InsufficientIAMAccessPermissionException",
    status: 400,
    fault: Fault::Client,
};

pub static INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsufficientS3BucketPolicyException",
    code: "InsufficientS3BucketPolicyException",
    status: 400,
    fault: Fault::Client,
};

pub static INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION: ErrorShape = ErrorShape {
    name: "InsufficientSnsTopicPolicyException",
    code: "InsufficientSnsTopicPolicyException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidCloudWatchLogsLogGroupArnException",
    code: "InvalidCloudWatchLogsLogGroupArnException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidCloudWatchLogsRoleArnException",
    code: "InvalidCloudWatchLogsRoleArnException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_DATE_RANGE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidDateRangeException",
    code: "InvalidDateRangeException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_EVENT_CATEGORY_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidEventCategoryException",
    code: "InvalidEventCategoryException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidEventDataStoreCategoryException",
    code: "InvalidEventDataStoreCategoryException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidEventDataStoreStatusException",
    code: "InvalidEventDataStoreStatusException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_EVENT_SELECTORS_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidEventSelectorsException",
    code: "InvalidEventSelectorsException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_HOME_REGION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidHomeRegionException",
    code: "InvalidHomeRegionException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_IMPORT_SOURCE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidImportSourceException",
    code: "InvalidImportSourceException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_INSIGHT_SELECTORS_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidInsightSelectorsException",
    code: "InvalidInsightSelectorsException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_KMS_KEY_ID_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidKmsKeyIdException",
    code: "InvalidKmsKeyIdException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidLookupAttributesException",
    code: "InvalidLookupAttributesException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_MAX_RESULTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidMaxResultsException",
    code: "InvalidMaxResultsException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_NEXT_TOKEN_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidNextTokenException",
    code: "InvalidNextTokenException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidParameterCombinationException",
    code: "InvalidParameterCombinationException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_PARAMETER_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_QUERY_STATEMENT_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidQueryStatementException",
    code: "InvalidQueryStatementException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_QUERY_STATUS_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidQueryStatusException",
    code: "InvalidQueryStatusException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_S3_BUCKET_NAME_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidS3BucketNameException",
    code: "InvalidS3BucketNameException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_S3_PREFIX_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidS3PrefixException",
    code: "InvalidS3PrefixException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_SNS_TOPIC_NAME_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidSnsTopicNameException",
    code: "InvalidSnsTopicNameException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_SOURCE_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidSourceException", code: "InvalidSourceException", status: 400, fault: Fault::Client };

pub static INVALID_TAG_PARAMETER_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidTagParameterException",
    code: "InvalidTagParameterException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_TIME_RANGE_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidTimeRangeException",
    code: "InvalidTimeRangeException",
    status: 400,
    fault: Fault::Client,
};

pub static INVALID_TOKEN_EXCEPTION: ErrorShape =
    ErrorShape { name: "InvalidTokenException", code: "InvalidTokenException", status: 400, fault: Fault::Client };

pub static INVALID_TRAIL_NAME_EXCEPTION: ErrorShape = ErrorShape {
    name: "InvalidTrailNameException",
    code: "InvalidTrailNameException",
    status: 400,
    fault: Fault::Client,
};

pub static KMS_EXCEPTION: ErrorShape =
    ErrorShape { name: "KmsException", code: "KmsException", status: 400, fault: Fault::Client };

pub static KMS_KEY_DISABLED_EXCEPTION: ErrorShape =
    ErrorShape { name: "KmsKeyDisabledException", code: "KmsKeyDisabledException", status: 400, fault: Fault::Client };

pub static KMS_KEY_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "KmsKeyNotFoundException", code: "KmsKeyNotFoundException", status: 400, fault: Fault::Client };

pub static MAX_CONCURRENT_QUERIES_EXCEPTION: ErrorShape = ErrorShape {
    name: "MaxConcurrentQueriesException",
    code: "MaxConcurrentQueriesException",
    status: 400,
    fault: Fault::Client,
};

pub static MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "MaximumNumberOfTrailsExceededException",
    code: "MaximumNumberOfTrailsExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "NoManagementAccountSLRExistsException",
    code: "NoManagementAccountSLRExistsException",
    status: 400,
    fault: Fault::Client,
};

pub static NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
    name: "NotOrganizationManagementAccountException",
    code: "NotOrganizationManagementAccountException",
    status: 400,
    fault: Fault::Client,
};

pub static NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
    name: "NotOrganizationMasterAccountException",
    code: "NotOrganizationMasterAccountException",
    status: 400,
    fault: Fault::Client,
};

pub static OPERATION_NOT_PERMITTED_EXCEPTION: ErrorShape = ErrorShape {
    name: "OperationNotPermittedException",
    code: "OperationNotPermittedException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationNotInAllFeaturesModeException",
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
    fault: Fault::Client,
};

pub static ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorShape = ErrorShape {
    name: "OrganizationsNotInUseException",
    code: "OrganizationsNotInUseException",
    status: 400,
    fault: Fault::Client,
};

pub static QUERY_ID_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "QueryIdNotFoundException",
    code: "QueryIdNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_ARN_NOT_VALID_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourceARNNotValidException",
    code: "ResourceARNNotValidException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourcePolicyNotFoundException",
    code: "ResourcePolicyNotFoundException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_POLICY_NOT_VALID_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourcePolicyNotValidException",
    code: "ResourcePolicyNotValidException",
    status: 400,
    fault: Fault::Client,
};

pub static RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION: ErrorShape = ErrorShape {
    name: "ResourceTypeNotSupportedException",
    code: "ResourceTypeNotSupportedException",
    status: 400,
    fault: Fault::Client,
};

pub static S3_BUCKET_DOES_NOT_EXIST_EXCEPTION: ErrorShape = ErrorShape {
    name: "S3BucketDoesNotExistException",
    code: "S3BucketDoesNotExistException",
    status: 400,
    fault: Fault::Client,
};

pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static TAGS_LIMIT_EXCEEDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "TagsLimitExceededException",
    code: "TagsLimitExceededException",
    status: 400,
    fault: Fault::Client,
};

pub static THROTTLING_EXCEPTION: ErrorShape =
    ErrorShape { name: "ThrottlingException", code: "ThrottlingException", status: 400, fault: Fault::Client };

pub static TRAIL_ALREADY_EXISTS_EXCEPTION: ErrorShape = ErrorShape {
    name: "TrailAlreadyExistsException",
    code: "TrailAlreadyExistsException",
    status: 400,
    fault: Fault::Client,
};

pub static TRAIL_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { name: "TrailNotFoundException", code: "TrailNotFoundException", status: 400, fault: Fault::Client };

pub static TRAIL_NOT_PROVIDED_EXCEPTION: ErrorShape = ErrorShape {
    name: "TrailNotProvidedException",
    code: "TrailNotProvidedException",
    status: 400,
    fault: Fault::Client,
};

pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape = ErrorShape {
    name: "UnsupportedOperationException",
    code: "UnsupportedOperationException",
    status: 400,
    fault: Fault::Client,
};
