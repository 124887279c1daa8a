//! Decisions within an account, about resources whose own policy need not agree.

use super::scene::{BOB, ROOT, Row, S3, SERVICE, SESSION, check};

const LOGIC: &str = "IAM User Guide, Policy evaluation logic";
const TABLE: &str = "IAM User Guide, Grammar of the IAM JSON policy language";
const PRINCIPAL: &str = "IAM User Guide, AWS JSON policy elements: Principal";
const BY_IDENTITY: &str = "allowed by identity-based policy";
const BY_RESOURCE: &str = "allowed by resource-based policy";
const NO_IDENTITY: &str = "because no identity-based policy allows the s3:GetObject action";

#[test]
fn denies_come_first_and_silence_denies() {
    check(&[
        Row { page: LOGIC, what: "all requests are implicitly denied", expect: NO_IDENTITY, ..S3 },
        Row {
            page: LOGIC,
            what: "with the exception of the root user, which has full access",
            who: ROOT,
            expect: "allowed to root",
            ..S3
        },
        Row {
            page: LOGIC,
            what: "an explicit allow in an identity-based policy overrides this default",
            identity: &["Allow s3:GetObject"],
            expect: BY_IDENTITY,
            ..S3
        },
        Row {
            page: LOGIC,
            what: "so does one in a resource-based policy",
            on_resource: &["Allow s3:GetObject to arn:aws:iam::111122223333:user/bob"],
            expect: BY_RESOURCE,
            ..S3
        },
        Row {
            page: LOGIC,
            what: "an explicit deny overrides the allow of the same policy",
            identity: &["Allow s3:*", "Deny s3:Get*"],
            expect: "with an explicit deny in an identity-based policy",
            ..S3
        },
        Row {
            page: LOGIC,
            what: "an explicit deny overrides the allow of another policy",
            on_resource: &["Deny s3:GetObject to *"],
            identity: &["Allow s3:*"],
            expect: "with an explicit deny in a resource-based policy",
            ..S3
        },
        Row {
            page: LOGIC,
            what: "Carlos is denied access to buckets with log in their name, although others are allowed",
            resource: "arn:aws:s3:::carlossalazar-logs",
            identity: &[
                "Allow s3:* on arn:aws:s3:::carlossalazar/*,arn:aws:s3:::carlossalazar",
                "Deny s3:* on arn:aws:s3:::*log*",
            ],
            expect: "with an explicit deny in an identity-based policy",
            ..S3
        },
        Row {
            page: LOGIC,
            what: "a root user can be denied by the resource's policy",
            who: ROOT,
            on_resource: &["Deny s3:* to arn:aws:iam::111122223333:root"],
            expect: "with an explicit deny in a resource-based policy",
            ..S3
        },
    ]);
}

#[test]
fn actions_and_resources_are_compared() {
    check(&[
        Row {
            page: "IAM User Guide, IAM JSON policy elements: Action",
            what: "prefix and action name have no case",
            identity: &["Allow S3:getobject"],
            expect: BY_IDENTITY,
            ..S3
        },
        Row {
            page: TABLE,
            what: "an action with wildcards",
            identity: &["Allow s?:*Object"],
            expect: BY_IDENTITY,
            ..S3
        },
        Row { page: TABLE, what: "another action", identity: &["Allow s3:PutObject"], expect: NO_IDENTITY, ..S3 },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: NotAction",
            what: "everything but what is listed",
            identity: &["Allow !iam:*"],
            expect: BY_IDENTITY,
            ..S3
        },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: NotAction",
            what: "not what is listed",
            identity: &["Allow !s3:Get*,iam:*"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: NotAction",
            what: "operations that name no resource need the resource *",
            action: "s3:ListAllMyBuckets",
            resource: "*",
            identity: &["Allow !s3:DeleteBucket on arn:aws:s3:::*"],
            expect: "because no identity-based policy allows the s3:ListAllMyBuckets action",
            ..S3
        },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: Resource",
            what: "resources have case",
            identity: &["Allow s3:* on arn:aws:s3:::Bucket/*"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: NotResource",
            what: "everything but what is listed",
            identity: &["Allow s3:* on !arn:aws:s3:::other/*"],
            expect: BY_IDENTITY,
            ..S3
        },
        Row {
            page: "IAM User Guide, IAM JSON policy elements: NotResource",
            what: "not what is listed",
            identity: &["Allow s3:* on !arn:aws:s3:::bucket/*"],
            expect: NO_IDENTITY,
            ..S3
        },
    ]);
}

#[test]
fn principals_of_resource_policies() {
    check(&[
        Row {
            page: PRINCIPAL,
            what: "naming the account delegates to the account, and gives nothing by itself",
            on_resource: &["Allow s3:* to 111122223333"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "everyone: within the account no other permissions are required",
            on_resource: &["Allow s3:* to *"],
            expect: BY_RESOURCE,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "everyone, in its long form",
            on_resource: &["Allow s3:* to aws:*"],
            who: SESSION,
            expect: BY_RESOURCE,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "the names of users have case",
            on_resource: &["Allow s3:* to arn:aws:iam::111122223333:user/Bob"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "a session goes by its role's ARN",
            who: SESSION,
            on_resource: &["Allow s3:* to arn:aws:iam::111122223333:role/app"],
            expect: BY_RESOURCE,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "another session of the same role is not meant",
            who: SESSION,
            on_resource: &["Allow s3:* to arn:aws:sts::111122223333:assumed-role/app/two"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "the unique id of a deleted user matches nobody",
            on_resource: &["Allow s3:* to AIDADELETED000000000"],
            expect: NO_IDENTITY,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "a service is named by its name",
            who: SERVICE,
            on_resource: &["Allow s3:* to s3.amazonaws.com"],
            expect: BY_RESOURCE,
            ..S3
        },
        Row {
            page: PRINCIPAL,
            what: "and needs the resource's policy, having none itself",
            who: SERVICE,
            on_resource: &["Allow s3:* to 111122223333"],
            expect: "because no resource-based policy allows the s3:GetObject action",
            ..S3
        },
    ]);
}

#[test]
fn not_principal_in_resource_policies() {
    const PAGE: &str = "IAM User Guide, AWS JSON policy elements: NotPrincipal";
    let denied = "with an explicit deny in a resource-based policy";
    let row = |what, who, on_resource, expect| Row {
        page: PAGE,
        what,
        who,
        on_resource,
        identity: &["Allow s3:*"],
        expect,
        ..S3
    };
    check(&[
        row(
            "the user that is listed with its account is spared",
            BOB,
            &["Deny s3:* to !arn:aws:iam::111122223333:user/bob,arn:aws:iam::111122223333:root"],
            BY_IDENTITY,
        ),
        row("everyone else is denied", BOB, &["Deny s3:* to !arn:aws:iam::111122223333:user/alice"], denied),
        row(
            "a session is spared if it, its role and its account are listed",
            SESSION,
            &[
                "Deny s3:* to !arn:aws:sts::111122223333:assumed-role/app/one,arn:aws:iam::111122223333:role/app,arn:aws:iam::111122223333:root",
            ],
            BY_IDENTITY,
        ),
        row(
            "without its role it is not",
            SESSION,
            &["Deny s3:* to !arn:aws:sts::111122223333:assumed-role/app/one,arn:aws:iam::111122223333:root"],
            denied,
        ),
        Row {
            boundary: &["Allow *"],
            ..row(
                "whoever has a permissions boundary is denied, whatever is listed",
                BOB,
                &["Deny s3:* to !arn:aws:iam::111122223333:user/bob,arn:aws:iam::111122223333:root"],
                denied,
            )
        },
    ]);
}
