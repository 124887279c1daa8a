//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::error::{ErrorShape, Fault};

pub static ACCESS_DENIED_EXCEPTION: ErrorShape =
    ErrorShape { code: "AccessDeniedException", status: 400, fault: Fault::Client };

pub static ACCOUNT_HAS_ONGOING_IMPORT_EXCEPTION: ErrorShape =
    ErrorShape { code: "AccountHasOngoingImportException", status: 400, fault: Fault::Client };

pub static ACCOUNT_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "AccountNotFoundException", status: 400, fault: Fault::Client };

pub static ACCOUNT_NOT_REGISTERED_EXCEPTION: ErrorShape =
    ErrorShape { code: "AccountNotRegisteredException", status: 400, fault: Fault::Client };

pub static ACCOUNT_REGISTERED_EXCEPTION: ErrorShape =
    ErrorShape { code: "AccountRegisteredException", status: 400, fault: Fault::Client };

pub static CANNOT_DELEGATE_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape =
    ErrorShape { code: "CannotDelegateManagementAccountException", status: 400, fault: Fault::Client };

pub static CHANNEL_ARN_INVALID_EXCEPTION: ErrorShape =
    ErrorShape { code: "ChannelARNInvalidException", status: 400, fault: Fault::Client };

pub static CHANNEL_ALREADY_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { code: "ChannelAlreadyExistsException", status: 400, fault: Fault::Client };

pub static CHANNEL_EXISTS_FOR_EDS_EXCEPTION: ErrorShape =
    ErrorShape { code: "ChannelExistsForEDSException", status: 400, fault: Fault::Client };

pub static CHANNEL_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "ChannelMaxLimitExceededException", status: 400, fault: Fault::Client };

pub static CHANNEL_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "ChannelNotFoundException", status: 400, fault: Fault::Client };

pub static CLOUD_TRAIL_ARN_INVALID_EXCEPTION: ErrorShape =
    ErrorShape { code: "CloudTrailARNInvalidException", status: 400, fault: Fault::Client };

pub static CLOUD_TRAIL_ACCESS_NOT_ENABLED_EXCEPTION: ErrorShape =
    ErrorShape { code: "CloudTrailAccessNotEnabledException", status: 400, fault: Fault::Client };

pub static CLOUD_TRAIL_INVALID_CLIENT_TOKEN_ID_EXCEPTION: ErrorShape =
    ErrorShape { code: "CloudTrailInvalidClientTokenIdException", status: 400, fault: Fault::Client };

pub static CLOUD_WATCH_LOGS_DELIVERY_UNAVAILABLE_EXCEPTION: ErrorShape =
    ErrorShape { code: "CloudWatchLogsDeliveryUnavailableException", status: 400, fault: Fault::Client };

pub static CONCURRENT_MODIFICATION_EXCEPTION: ErrorShape =
    ErrorShape { code: "ConcurrentModificationException", status: 400, fault: Fault::Client };

pub static CONFLICT_EXCEPTION: ErrorShape = ErrorShape { code: "ConflictException", status: 400, fault: Fault::Client };

pub static DELEGATED_ADMIN_ACCOUNT_LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "DelegatedAdminAccountLimitExceededException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_ARN_INVALID_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreARNInvalidException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_ALREADY_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreAlreadyExistsException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_FEDERATION_ENABLED_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreFederationEnabledException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_HAS_ONGOING_IMPORT_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreHasOngoingImportException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreMaxLimitExceededException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreNotFoundException", status: 400, fault: Fault::Client };

pub static EVENT_DATA_STORE_TERMINATION_PROTECTED_EXCEPTION: ErrorShape =
    ErrorShape { code: "EventDataStoreTerminationProtectedException", status: 400, fault: Fault::Client };

pub static GENERATE_RESPONSE_EXCEPTION: ErrorShape =
    ErrorShape { code: "GenerateResponseException", status: 400, fault: Fault::Client };

pub static IMPORT_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "ImportNotFoundException", status: 400, fault: Fault::Client };

pub static INACTIVE_EVENT_DATA_STORE_EXCEPTION: ErrorShape =
    ErrorShape { code: "InactiveEventDataStoreException", status: 400, fault: Fault::Client };

pub static INACTIVE_QUERY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InactiveQueryException", status: 400, fault: Fault::Client };

pub static INSIGHT_NOT_ENABLED_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsightNotEnabledException", status: 400, fault: Fault::Client };

pub static INSUFFICIENT_DEPENDENCY_SERVICE_ACCESS_PERMISSION_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsufficientDependencyServiceAccessPermissionException", status: 400, fault: Fault::Client };

pub static INSUFFICIENT_ENCRYPTION_POLICY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsufficientEncryptionPolicyException", status: 400, fault: Fault::Client };

pub static INSUFFICIENT_IAM_ACCESS_PERMISSION_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsufficientIAMAccessPermissionException", status: 400, fault: Fault::Client };

pub static INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsufficientS3BucketPolicyException", status: 400, fault: Fault::Client };

pub static INSUFFICIENT_SNS_TOPIC_POLICY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InsufficientSnsTopicPolicyException", status: 400, fault: Fault::Client };

pub static INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidCloudWatchLogsLogGroupArnException", status: 400, fault: Fault::Client };

pub static INVALID_CLOUD_WATCH_LOGS_ROLE_ARN_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidCloudWatchLogsRoleArnException", status: 400, fault: Fault::Client };

pub static INVALID_DATE_RANGE_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidDateRangeException", status: 400, fault: Fault::Client };

pub static INVALID_EVENT_CATEGORY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidEventCategoryException", status: 400, fault: Fault::Client };

pub static INVALID_EVENT_DATA_STORE_CATEGORY_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidEventDataStoreCategoryException", status: 400, fault: Fault::Client };

pub static INVALID_EVENT_DATA_STORE_STATUS_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidEventDataStoreStatusException", status: 400, fault: Fault::Client };

pub static INVALID_EVENT_SELECTORS_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidEventSelectorsException", status: 400, fault: Fault::Client };

pub static INVALID_HOME_REGION_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidHomeRegionException", status: 400, fault: Fault::Client };

pub static INVALID_IMPORT_SOURCE_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidImportSourceException", status: 400, fault: Fault::Client };

pub static INVALID_INSIGHT_SELECTORS_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidInsightSelectorsException", status: 400, fault: Fault::Client };

pub static INVALID_KMS_KEY_ID_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidKmsKeyIdException", status: 400, fault: Fault::Client };

pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidLookupAttributesException", status: 400, fault: Fault::Client };

pub static INVALID_MAX_RESULTS_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidMaxResultsException", status: 400, fault: Fault::Client };

pub static INVALID_NEXT_TOKEN_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidNextTokenException", status: 400, fault: Fault::Client };

pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidParameterCombinationException", status: 400, fault: Fault::Client };

pub static INVALID_PARAMETER_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidParameterException", status: 400, fault: Fault::Client };

pub static INVALID_QUERY_STATEMENT_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidQueryStatementException", status: 400, fault: Fault::Client };

pub static INVALID_QUERY_STATUS_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidQueryStatusException", status: 400, fault: Fault::Client };

pub static INVALID_S3_BUCKET_NAME_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidS3BucketNameException", status: 400, fault: Fault::Client };

pub static INVALID_S3_PREFIX_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidS3PrefixException", status: 400, fault: Fault::Client };

pub static INVALID_SNS_TOPIC_NAME_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidSnsTopicNameException", status: 400, fault: Fault::Client };

pub static INVALID_SOURCE_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidSourceException", status: 400, fault: Fault::Client };

pub static INVALID_TAG_PARAMETER_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidTagParameterException", status: 400, fault: Fault::Client };

pub static INVALID_TIME_RANGE_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidTimeRangeException", status: 400, fault: Fault::Client };

pub static INVALID_TOKEN_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidTokenException", status: 400, fault: Fault::Client };

pub static INVALID_TRAIL_NAME_EXCEPTION: ErrorShape =
    ErrorShape { code: "InvalidTrailNameException", status: 400, fault: Fault::Client };

pub static KMS_EXCEPTION: ErrorShape = ErrorShape { code: "KmsException", status: 400, fault: Fault::Client };

pub static KMS_KEY_DISABLED_EXCEPTION: ErrorShape =
    ErrorShape { code: "KmsKeyDisabledException", status: 400, fault: Fault::Client };

pub static KMS_KEY_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "KmsKeyNotFoundException", status: 400, fault: Fault::Client };

pub static MAX_CONCURRENT_QUERIES_EXCEPTION: ErrorShape =
    ErrorShape { code: "MaxConcurrentQueriesException", status: 400, fault: Fault::Client };

pub static MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "MaximumNumberOfTrailsExceededException", status: 400, fault: Fault::Client };

pub static NO_MANAGEMENT_ACCOUNT_SLR_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { code: "NoManagementAccountSLRExistsException", status: 400, fault: Fault::Client };

pub static NOT_ORGANIZATION_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape =
    ErrorShape { code: "NotOrganizationManagementAccountException", status: 400, fault: Fault::Client };

pub static NOT_ORGANIZATION_MASTER_ACCOUNT_EXCEPTION: ErrorShape =
    ErrorShape { code: "NotOrganizationMasterAccountException", status: 400, fault: Fault::Client };

pub static OPERATION_NOT_PERMITTED_EXCEPTION: ErrorShape =
    ErrorShape { code: "OperationNotPermittedException", status: 400, fault: Fault::Client };

pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorShape =
    ErrorShape { code: "OrganizationNotInAllFeaturesModeException", status: 400, fault: Fault::Client };

pub static ORGANIZATIONS_NOT_IN_USE_EXCEPTION: ErrorShape =
    ErrorShape { code: "OrganizationsNotInUseException", status: 400, fault: Fault::Client };

pub static QUERY_ID_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "QueryIdNotFoundException", status: 400, fault: Fault::Client };

pub static RESOURCE_ARN_NOT_VALID_EXCEPTION: ErrorShape =
    ErrorShape { code: "ResourceARNNotValidException", status: 400, fault: Fault::Client };

pub static RESOURCE_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "ResourceNotFoundException", status: 400, fault: Fault::Client };

pub static RESOURCE_POLICY_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "ResourcePolicyNotFoundException", status: 400, fault: Fault::Client };

pub static RESOURCE_POLICY_NOT_VALID_EXCEPTION: ErrorShape =
    ErrorShape { code: "ResourcePolicyNotValidException", status: 400, fault: Fault::Client };

pub static RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION: ErrorShape =
    ErrorShape { code: "ResourceTypeNotSupportedException", status: 400, fault: Fault::Client };

pub static S3_BUCKET_DOES_NOT_EXIST_EXCEPTION: ErrorShape =
    ErrorShape { code: "S3BucketDoesNotExistException", status: 400, fault: Fault::Client };

pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "ServiceQuotaExceededException", status: 400, fault: Fault::Client };

pub static TAGS_LIMIT_EXCEEDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "TagsLimitExceededException", status: 400, fault: Fault::Client };

pub static THROTTLING_EXCEPTION: ErrorShape =
    ErrorShape { code: "ThrottlingException", status: 400, fault: Fault::Client };

pub static TRAIL_ALREADY_EXISTS_EXCEPTION: ErrorShape =
    ErrorShape { code: "TrailAlreadyExistsException", status: 400, fault: Fault::Client };

pub static TRAIL_NOT_FOUND_EXCEPTION: ErrorShape =
    ErrorShape { code: "TrailNotFoundException", status: 400, fault: Fault::Client };

pub static TRAIL_NOT_PROVIDED_EXCEPTION: ErrorShape =
    ErrorShape { code: "TrailNotProvidedException", status: 400, fault: Fault::Client };

pub static UNSUPPORTED_OPERATION_EXCEPTION: ErrorShape =
    ErrorShape { code: "UnsupportedOperationException", status: 400, fault: Fault::Client };
