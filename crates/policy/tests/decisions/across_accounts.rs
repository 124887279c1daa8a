//! Decisions across accounts.

use super::scene::{KMS, Row, S3, SERVICE, STRANGE_ROOT, STRANGE_SESSION, STRANGER, STS, UNSEEN, check};

const LOGIC: &str = "IAM User Guide, Cross-account policy evaluation logic";
const KEYS: &str = "AWS KMS Developer Guide, Allowing users in other accounts to use a KMS key";
const NO_RESOURCE: &str = "because no resource-based policy allows the s3:GetObject action";
const BY_RESOURCE_DENY: &str = "with an explicit deny in a resource-based policy";
const BY_IDENTITY: &str = "allowed by identity-based policy";

#[test]
fn both_accounts_must_allow() {
    const EVE: &[&str] = &["Allow s3:GetObject* to arn:aws:iam::444455556666:user/eve"];
    const ALLOW: &[&str] = &["Allow s3:*Object*"];
    let no_identity = "because no identity-based policy allows the s3:GetObject action";
    let row =
        |what, who, on_resource, identity, expect| Row { page: LOGIC, what, who, on_resource, identity, expect, ..S3 };
    check(&[
        row("both allow", STRANGER, EVE, ALLOW, BY_IDENTITY),
        row("the caller's account doesn't", STRANGER, EVE, &[], no_identity),
        row("the resource's account doesn't", STRANGER, &[], ALLOW, NO_RESOURCE),
        row("the resource's account allows the account", STRANGER, &["Allow s3:* to 444455556666"], ALLOW, BY_IDENTITY),
        row("it allows everyone", STRANGER, &["Allow s3:* to *"], ALLOW, BY_IDENTITY),
        row("it allows everyone, which is not enough", STRANGER, &["Allow s3:* to *"], &[], no_identity),
        row("it allows somebody else", STRANGER, &["Allow s3:* to 777788889999"], ALLOW, NO_RESOURCE),
        row("it denies", STRANGER, &["Allow s3:* to *", "Deny s3:* to 444455556666"], ALLOW, BY_RESOURCE_DENY),
        row(
            "both accounts deny: the caller learns nothing about the resource",
            STRANGER,
            &["Deny s3:* to *"],
            &["Deny s3:*"],
            "with an explicit deny in an identity-based policy",
        ),
        row(
            "the caller's account denies",
            STRANGER,
            EVE,
            &["Allow s3:*", "Deny s3:* on arn:aws:s3:::*"],
            "with an explicit deny in an identity-based policy",
        ),
        row(
            "a root user's account allows it everything",
            STRANGE_ROOT,
            &["Allow s3:* to 444455556666"],
            &[],
            "allowed to root",
        ),
        row(
            "a service's account is of no importance",
            SERVICE,
            &["Allow s3:* to s3.amazonaws.com"],
            &[],
            "allowed by resource-based policy",
        ),
    ]);
    let session = |what, on_resource, boundary, session, expect| Row {
        boundary,
        session,
        ..row(what, STRANGE_SESSION, on_resource, ALLOW, expect)
    };
    let own = &["Allow s3:* to arn:aws:sts::444455556666:assumed-role/app/one"];
    check(&[
        session("a session whose account allows", own, &[], &[], BY_IDENTITY),
        session(
            "its boundary limits it",
            own,
            &["Allow iam:*"],
            &[],
            "because no permissions boundary allows the s3:GetObject action",
        ),
        session(
            "its session policy limits it",
            own,
            &[],
            &["Allow iam:*"],
            "because no session policy allows the s3:GetObject action",
        ),
    ]);
}

#[test]
fn keys_that_other_accounts_use() {
    let row = |what, on_resource, identity, expect| Row {
        page: KEYS,
        what,
        who: STRANGER,
        on_resource,
        identity,
        expect,
        ..KMS
    };
    let account: &[&str] = &[
        "Allow kms:* to arn:aws:iam::111122223333:root",
        "Allow kms:Encrypt,kms:Decrypt to arn:aws:iam::444455556666:root",
    ];
    let role: &[&str] = &["Allow kms:Decrypt to arn:aws:iam::444455556666:role/app"];
    let one_key: &[&str] =
        &["Allow kms:Decrypt on arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"];
    check(&[
        row("the key policy allows the account, which allows its user", account, one_key, BY_IDENTITY),
        row(
            "until the account allows it, its users can't",
            account,
            &[],
            "because no identity-based policy allows the kms:Decrypt action",
        ),
        row(
            "the IAM policy is for another key",
            account,
            &["Allow kms:Decrypt on arn:aws:kms:us-west-2:111122223333:key/0987*"],
            "because no identity-based policy allows the kms:Decrypt action",
        ),
        row("IAM policies for principals that the key policy doesn't name have no effect", role, one_key, UNSEEN),
        row(
            "nor have actions that the key policy doesn't give",
            &["Allow kms:Encrypt to 444455556666"],
            one_key,
            UNSEEN,
        ),
        row("a key that does not exist, or has no such policy", &[], one_key, UNSEEN),
        Row { who: STRANGE_SESSION, ..row("the key policy names the role", role, one_key, BY_IDENTITY) },
    ]);
    check(&[
        Row {
            grantee: Some("arn:aws:iam::444455556666:user/eve"),
            ..row("or use grants: a grant to the user is enough", &[], &[], "allowed by grant")
        },
        Row {
            page: "AWS KMS Developer Guide, Grants in AWS KMS",
            grantee: Some("arn:aws:iam::444455556666:root"),
            ..row("a grant to the account is for its IAM policies to hand on", &[], one_key, BY_IDENTITY)
        },
        Row {
            page: "AWS KMS Developer Guide, Grants in AWS KMS",
            grantee: Some("arn:aws:iam::444455556666:root"),
            ..row(
                "and gives its users nothing by itself",
                &[],
                &[],
                "because no identity-based policy allows the kms:Decrypt action",
            )
        },
    ]);
}

#[test]
fn roles_that_other_accounts_assume() {
    let row = |what, on_resource, identity, expect| Row {
        page: "IAM User Guide, AWS JSON policy elements: Principal",
        what,
        who: STRANGER,
        on_resource,
        identity,
        expect,
        ..STS
    };
    let allow: &[&str] = &["Allow sts:AssumeRole on arn:aws:iam::111122223333:role/app"];
    let external: &[&str] = &["Allow sts:AssumeRole to 444455556666 if StringEquals sts:ExternalId 12345"];
    let refused = "because no role trust policy allows the sts:AssumeRole action";
    check(&[
        row("the trust policy allows the account", &["Allow sts:AssumeRole to 444455556666"], allow, BY_IDENTITY),
        row(
            "the account must allow as well",
            &["Allow sts:AssumeRole to 444455556666"],
            &[],
            "because no identity-based policy allows the sts:AssumeRole action",
        ),
        row("the trust policy allows another account", &["Allow sts:AssumeRole to 777788889999"], allow, refused),
        Row {
            context: &[("sts:ExternalId", "12345")],
            ..row("the external id is given", external, allow, BY_IDENTITY)
        },
        Row { context: &[("sts:ExternalId", "1234")], ..row("another external id is given", external, allow, refused) },
        row("no external id is given", external, allow, refused),
        row(
            "the trust policy denies",
            &["Allow sts:AssumeRole to 444455556666", "Deny sts:* to aws:*"],
            allow,
            "with an explicit deny in the role trust policy",
        ),
    ]);
}
