//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::structure::enumeration;

enumeration! {
    AccessAdvisorUsageGranularityType {
        ServiceLevel = "SERVICE_LEVEL", ActionLevel = "ACTION_LEVEL",
    }
}

enumeration! {
    AttachmentType {
        User = "user", Group = "group", Role = "role",
    }
}

enumeration! {
    ContextKeyTypeEnum {
        String = "string", StringList = "stringList", Numeric = "numeric", NumericList = "numericList",
        Boolean = "boolean", BooleanList = "booleanList", Ip = "ip", IpList = "ipList", Binary = "binary",
        BinaryList = "binaryList", Date = "date", DateList = "dateList",
    }
}

enumeration! {
    DeletionTaskStatusType {
        Succeeded = "SUCCEEDED", InProgress = "IN_PROGRESS", Failed = "FAILED", NotStarted = "NOT_STARTED",
    }
}

enumeration! {
    EntityType {
        User = "User", Role = "Role", Group = "Group", LocalManagedPolicy = "LocalManagedPolicy",
        AwsManagedPolicy = "AWSManagedPolicy",
    }
}

enumeration! {
    FeatureType {
        RootCredentialsManagement = "RootCredentialsManagement", RootSessions = "RootSessions",
    }
}

enumeration! {
    PermissionsBoundaryAttachmentType {
        PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
    }
}

enumeration! {
    PolicyEvaluationDecisionType {
        Allowed = "allowed", ExplicitDeny = "explicitDeny", ImplicitDeny = "implicitDeny",
    }
}

enumeration! {
    PolicyIdentifierPolicyType {
        Inline = "inline", AwsManaged = "aws-managed", UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary", Scp = "scp", Rcp = "rcp",
    }
}

enumeration! {
    PolicyParameterTypeEnum {
        String = "string", StringList = "stringList",
    }
}

enumeration! {
    PolicySourceType {
        User = "user", Group = "group", Role = "role", AwsManaged = "aws-managed", UserManaged = "user-managed",
        Resource = "resource", None = "none",
    }
}

enumeration! {
    PolicyUsageType {
        PermissionsPolicy = "PermissionsPolicy", PermissionsBoundary = "PermissionsBoundary",
    }
}

enumeration! {
    ReportFormatType {
        TextCsv = "text/csv",
    }
}

enumeration! {
    ReportStateType {
        Started = "STARTED", Inprogress = "INPROGRESS", Complete = "COMPLETE",
    }
}

enumeration! {
    AssertionEncryptionModeType {
        Required = "Required", Allowed = "Allowed",
    }
}

enumeration! {
    AssignmentStatusType {
        Assigned = "Assigned", Unassigned = "Unassigned", Any = "Any",
    }
}

enumeration! {
    EncodingType {
        Ssh = "SSH", Pem = "PEM",
    }
}

enumeration! {
    GlobalEndpointTokenVersion {
        V1Token = "v1Token", V2Token = "v2Token",
    }
}

enumeration! {
    JobStatusType {
        InProgress = "IN_PROGRESS", Completed = "COMPLETED", Failed = "FAILED",
    }
}

enumeration! {
    ManagedByTypeType {
        Service = "Service",
    }
}

enumeration! {
    ParameterTypeType {
        String = "String", StringList = "StringList", Number = "Number", NumberList = "NumberList", Arn = "Arn",
        ArnList = "ArnList",
    }
}

enumeration! {
    PermissionCheckResultType {
        Allowed = "ALLOWED", Denied = "DENIED", Unsure = "UNSURE",
    }
}

enumeration! {
    PermissionCheckStatusType {
        Complete = "COMPLETE", InProgress = "IN_PROGRESS", Failed = "FAILED",
    }
}

enumeration! {
    PolicyOwnerEntityType {
        User = "USER", Role = "ROLE", Group = "GROUP",
    }
}

enumeration! {
    PolicyScopeType {
        All = "All", Aws = "AWS", Local = "Local",
    }
}

enumeration! {
    PolicyType {
        Inline = "INLINE", Managed = "MANAGED",
    }
}

enumeration! {
    SortKeyType {
        ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
        ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
        LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
        LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
    }
}

enumeration! {
    StateType {
        Unassigned = "UNASSIGNED", Assigned = "ASSIGNED", PendingApproval = "PENDING_APPROVAL", Finalized = "FINALIZED",
        Accepted = "ACCEPTED", Rejected = "REJECTED", Expired = "EXPIRED",
    }
}

enumeration! {
    StatusType {
        Active = "Active", Inactive = "Inactive", Expired = "Expired",
    }
}

enumeration! {
    SummaryKeyType {
        Users = "Users", UsersQuota = "UsersQuota", Groups = "Groups", GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates", ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota", GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota", SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota", MfaDevices = "MFADevices",
        MfaDevicesInUse = "MFADevicesInUse", AccountMfaEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent", AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota", Policies = "Policies",
        PoliciesQuota = "PoliciesQuota", PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse", PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota", GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota", InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota", Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota", Roles = "Roles", RolesQuota = "RolesQuota",
    }
}

enumeration! {
    SummaryStateType {
        Available = "AVAILABLE", NotAvailable = "NOT_AVAILABLE", NotSupported = "NOT_SUPPORTED", Failed = "FAILED",
    }
}
