//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::structure::enumeration;

enumeration! {
    AccountJoinedMethod {
        Invited = "INVITED", Created = "CREATED",
    }
}

enumeration! {
    AccountState {
        PendingActivation = "PENDING_ACTIVATION", Active = "ACTIVE", Suspended = "SUSPENDED",
        PendingClosure = "PENDING_CLOSURE", Closed = "CLOSED",
    }
}

enumeration! {
    AccountStatus {
        Active = "ACTIVE", Suspended = "SUSPENDED", PendingClosure = "PENDING_CLOSURE",
    }
}

enumeration! {
    ActionType {
        Invite = "INVITE", EnableAllFeatures = "ENABLE_ALL_FEATURES", ApproveAllFeatures = "APPROVE_ALL_FEATURES",
        AddOrganizationsServiceLinkedRole = "ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE",
        TransferResponsibility = "TRANSFER_RESPONSIBILITY",
    }
}

enumeration! {
    ChildType {
        Account = "ACCOUNT", OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

enumeration! {
    CreateAccountFailureReason {
        AccountLimitExceeded = "ACCOUNT_LIMIT_EXCEEDED", EmailAlreadyExists = "EMAIL_ALREADY_EXISTS",
        InvalidAddress = "INVALID_ADDRESS", InvalidEmail = "INVALID_EMAIL",
        ConcurrentAccountModification = "CONCURRENT_ACCOUNT_MODIFICATION", InternalFailure = "INTERNAL_FAILURE",
        GovcloudAccountAlreadyExists = "GOVCLOUD_ACCOUNT_ALREADY_EXISTS",
        MissingBusinessValidation = "MISSING_BUSINESS_VALIDATION",
        FailedBusinessValidation = "FAILED_BUSINESS_VALIDATION",
        PendingBusinessValidation = "PENDING_BUSINESS_VALIDATION",
        InvalidIdentityForBusinessValidation = "INVALID_IDENTITY_FOR_BUSINESS_VALIDATION",
        UnknownBusinessValidation = "UNKNOWN_BUSINESS_VALIDATION",
        MissingPaymentInstrument = "MISSING_PAYMENT_INSTRUMENT",
        InvalidPaymentInstrument = "INVALID_PAYMENT_INSTRUMENT",
        UpdateExistingResourcePolicyWithTagsNotSupported = "UPDATE_EXISTING_RESOURCE_POLICY_WITH_TAGS_NOT_SUPPORTED",
    }
}

enumeration! {
    CreateAccountState {
        InProgress = "IN_PROGRESS", Succeeded = "SUCCEEDED", Failed = "FAILED",
    }
}

enumeration! {
    EffectivePolicyType {
        TagPolicy = "TAG_POLICY", BackupPolicy = "BACKUP_POLICY", AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
        ChatbotPolicy = "CHATBOT_POLICY", DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
        SecurityhubPolicy = "SECURITYHUB_POLICY", SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
        InspectorPolicy = "INSPECTOR_POLICY", UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
        BedrockPolicy = "BEDROCK_POLICY", S3Policy = "S3_POLICY",
        NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY", GuarddutyPolicy = "GUARDDUTY_POLICY",
    }
}

enumeration! {
    HandshakePartyType {
        Account = "ACCOUNT", Organization = "ORGANIZATION", Email = "EMAIL",
    }
}

enumeration! {
    HandshakeResourceType {
        Account = "ACCOUNT", Organization = "ORGANIZATION", OrganizationFeatureSet = "ORGANIZATION_FEATURE_SET",
        Email = "EMAIL", MasterEmail = "MASTER_EMAIL", MasterName = "MASTER_NAME", Notes = "NOTES",
        ParentHandshake = "PARENT_HANDSHAKE", ResponsibilityTransfer = "RESPONSIBILITY_TRANSFER",
        TransferStartTimestamp = "TRANSFER_START_TIMESTAMP", TransferType = "TRANSFER_TYPE",
        ManagementAccount = "MANAGEMENT_ACCOUNT", ManagementEmail = "MANAGEMENT_EMAIL",
        ManagementName = "MANAGEMENT_NAME",
    }
}

enumeration! {
    HandshakeState {
        Requested = "REQUESTED", Open = "OPEN", Canceled = "CANCELED", Accepted = "ACCEPTED", Declined = "DECLINED",
        Expired = "EXPIRED",
    }
}

enumeration! {
    IAMUserAccessToBilling {
        Allow = "ALLOW", Deny = "DENY",
    }
}

enumeration! {
    OrganizationFeatureSet {
        All = "ALL", ConsolidatedBilling = "CONSOLIDATED_BILLING",
    }
}

enumeration! {
    ParentType {
        Root = "ROOT", OrganizationalUnit = "ORGANIZATIONAL_UNIT",
    }
}

enumeration! {
    PolicyType {
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY", ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
        TagPolicy = "TAG_POLICY", BackupPolicy = "BACKUP_POLICY", AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
        ChatbotPolicy = "CHATBOT_POLICY", DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
        SecurityhubPolicy = "SECURITYHUB_POLICY", SecurityhubCspmPolicy = "SECURITYHUB_CSPM_POLICY",
        InspectorPolicy = "INSPECTOR_POLICY", UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
        BedrockPolicy = "BEDROCK_POLICY", S3Policy = "S3_POLICY",
        NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY", GuarddutyPolicy = "GUARDDUTY_POLICY",
    }
}

enumeration! {
    PolicyTypeStatus {
        Enabled = "ENABLED", PendingEnable = "PENDING_ENABLE", PendingDisable = "PENDING_DISABLE",
    }
}

enumeration! {
    ResponsibilityTransferStatus {
        Requested = "REQUESTED", Declined = "DECLINED", Canceled = "CANCELED", Expired = "EXPIRED",
        Accepted = "ACCEPTED", Withdrawn = "WITHDRAWN",
    }
}

enumeration! {
    ResponsibilityTransferType {
        Billing = "BILLING",
    }
}

enumeration! {
    TargetType {
        Account = "ACCOUNT", OrganizationalUnit = "ORGANIZATIONAL_UNIT", Root = "ROOT",
    }
}
