//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::structure::enumeration;

enumeration! {
    BillingMode {
        ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING", FixedRetentionPricing = "FIXED_RETENTION_PRICING",
    }
}

enumeration! {
    DashboardStatus {
        Creating = "CREATING", Created = "CREATED", Updating = "UPDATING", Updated = "UPDATED", Deleting = "DELETING",
    }
}

enumeration! {
    DashboardType {
        Managed = "MANAGED", Custom = "CUSTOM",
    }
}

enumeration! {
    DeliveryStatus {
        Success = "SUCCESS", Failed = "FAILED", FailedSigningFile = "FAILED_SIGNING_FILE", Pending = "PENDING",
        ResourceNotFound = "RESOURCE_NOT_FOUND", AccessDenied = "ACCESS_DENIED",
        AccessDeniedSigningFile = "ACCESS_DENIED_SIGNING_FILE", Cancelled = "CANCELLED", Unknown = "UNKNOWN",
    }
}

enumeration! {
    DestinationType {
        EventDataStore = "EVENT_DATA_STORE", AwsService = "AWS_SERVICE",
    }
}

enumeration! {
    EventCategoryAggregation {
        Data = "Data",
    }
}

enumeration! {
    EventDataStoreStatus {
        Created = "CREATED", Enabled = "ENABLED", PendingDeletion = "PENDING_DELETION",
        StartingIngestion = "STARTING_INGESTION", StoppingIngestion = "STOPPING_INGESTION",
        StoppedIngestion = "STOPPED_INGESTION",
    }
}

enumeration! {
    FederationStatus {
        Enabling = "ENABLING", Enabled = "ENABLED", Disabling = "DISABLING", Disabled = "DISABLED",
    }
}

enumeration! {
    ImportFailureStatus {
        Failed = "FAILED", Retry = "RETRY", Succeeded = "SUCCEEDED",
    }
}

enumeration! {
    ImportStatus {
        Initializing = "INITIALIZING", InProgress = "IN_PROGRESS", Failed = "FAILED", Stopped = "STOPPED",
        Completed = "COMPLETED",
    }
}

enumeration! {
    InsightType {
        ApiCallRateInsight = "ApiCallRateInsight", ApiErrorRateInsight = "ApiErrorRateInsight",
    }
}

enumeration! {
    InsightsMetricDataType {
        FillWithZeros = "FillWithZeros", NonZeroData = "NonZeroData",
    }
}

enumeration! {
    ListInsightsDataDimensionKey {
        EventId = "EventId", EventName = "EventName", EventSource = "EventSource",
    }
}

enumeration! {
    ListInsightsDataType {
        InsightsEvents = "InsightsEvents",
    }
}

enumeration! {
    MaxEventSize {
        Standard = "Standard", Large = "Large",
    }
}

enumeration! {
    QueryStatus {
        Queued = "QUEUED", Running = "RUNNING", Finished = "FINISHED", Failed = "FAILED", Cancelled = "CANCELLED",
        TimedOut = "TIMED_OUT",
    }
}

enumeration! {
    ReadWriteType {
        ReadOnly = "ReadOnly", WriteOnly = "WriteOnly", All = "All",
    }
}

enumeration! {
    RefreshScheduleFrequencyUnit {
        Hours = "HOURS", Days = "DAYS",
    }
}

enumeration! {
    RefreshScheduleStatus {
        Enabled = "ENABLED", Disabled = "DISABLED",
    }
}

enumeration! {
    SourceEventCategory {
        Management = "Management", Data = "Data",
    }
}

enumeration! {
    Template {
        ApiActivity = "API_ACTIVITY", ResourceAccess = "RESOURCE_ACCESS", UserActions = "USER_ACTIONS",
    }
}

enumeration! {
    Type {
        TagContext = "TagContext", RequestContext = "RequestContext",
    }
}
