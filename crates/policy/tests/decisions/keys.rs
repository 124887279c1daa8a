//! Keys and roles within their account: their own policy must agree.

use super::scene::{BOB, DEFAULT, FEDERATED, KMS, ROOT, Row, SERVICE, SESSION, STS, check};

const DEFAULT_POLICY: &str = "AWS KMS Developer Guide, Default key policy";
const KEY_POLICIES: &str = "AWS KMS Developer Guide, Creating a key policy";
const GRANTS: &str = "AWS KMS Developer Guide, Grants in AWS KMS";
const BY_IDENTITY: &str = "allowed by identity-based policy";
const BY_RESOURCE: &str = "allowed by resource-based policy";
const NO_RESOURCE: &str = "because no resource-based policy allows the kms:Decrypt action";
const NO_IDENTITY: &str = "because no identity-based policy allows the kms:Decrypt action";

#[test]
fn key_policies_decide_whether_iam_counts() {
    let row = |what, who, on_resource, identity, expect| Row {
        page: DEFAULT_POLICY,
        what,
        who,
        on_resource,
        identity,
        expect,
        ..KMS
    };
    let allow: &[&str] = &["Allow kms:Decrypt"];
    let alice: &[&str] = &["Allow kms:* to arn:aws:iam::111122223333:user/alice"];
    check(&[
        row("the default key policy hands the decision to IAM", BOB, DEFAULT, allow, BY_IDENTITY),
        row("and gives no user permissions itself", BOB, DEFAULT, &[], NO_IDENTITY),
        row("without it, IAM policies that allow are ineffective", BOB, alice, allow, NO_RESOURCE),
        row(
            "although IAM policies that deny are still effective",
            BOB,
            &["Allow kms:* to arn:aws:iam::111122223333:user/bob"],
            &["Deny kms:*"],
            "with an explicit deny in an identity-based policy",
        ),
        row("the account principal includes the root user", ROOT, DEFAULT, &[], BY_RESOURCE),
        row("the root user has nothing without it", ROOT, alice, &[], NO_RESOURCE),
        row("the short form of the account does the same", BOB, &["Allow kms:* to 111122223333"], allow, BY_IDENTITY),
        row("a delegation of other actions", BOB, &["Allow kms:Encrypt to 111122223333"], allow, NO_RESOURCE),
        row("a policy for another account", BOB, &["Allow kms:* to 444455556666"], allow, NO_RESOURCE),
        row(
            "the deny of a key policy",
            BOB,
            &["Allow kms:* to 111122223333", "Deny kms:Decrypt to *"],
            allow,
            "with an explicit deny in a resource-based policy",
        ),
        Row {
            action: "kms:CreateKey",
            resource: "*",
            consent: trent_policy::evaluate::ResourceConsent::NotNeeded,
            ..row("operations without a key are IAM's alone", BOB, &[], &["Allow kms:CreateKey"], BY_IDENTITY)
        },
    ]);
}

#[test]
fn key_policies_give_permissions_themselves() {
    let row = |what, who, on_resource, expect| Row { page: KEY_POLICIES, what, who, on_resource, expect, ..KMS };
    check(&[
        row("to a user", BOB, &["Allow kms:Decrypt to arn:aws:iam::111122223333:user/bob"], BY_RESOURCE),
        row("to a role", SESSION, &["Allow kms:Decrypt to arn:aws:iam::111122223333:role/app"], BY_RESOURCE),
        row("to a session", SESSION, &["Allow kms:* to arn:aws:sts::111122223333:assumed-role/app/one"], BY_RESOURCE),
        row(
            "to a federated user",
            FEDERATED,
            &["Allow kms:* to arn:aws:sts::111122223333:federated-user/carol"],
            BY_RESOURCE,
        ),
        row("to every identity", SESSION, &["Allow kms:Decrypt to aws:*"], BY_RESOURCE),
        row("to a service", SERVICE, &["Allow kms:Decrypt to s3.amazonaws.com"], BY_RESOURCE),
        row(
            "on the key by its ARN",
            BOB,
            &["Allow kms:* on arn:aws:kms:us-west-2:111122223333:key/1234* to arn:aws:iam::111122223333:user/bob"],
            BY_RESOURCE,
        ),
        row(
            "not on another key",
            BOB,
            &["Allow kms:* on arn:aws:kms:us-west-2:111122223333:key/0987* to arn:aws:iam::111122223333:user/bob"],
            NO_RESOURCE,
        ),
        Row {
            context: &[("kms:ViaService", "s3.us-west-2.amazonaws.com"), ("kms:CallerAccount", "111122223333")],
            ..row(
                "to the account's principals through a service: an AWS managed key",
                BOB,
                &[
                    "Allow kms:Decrypt to aws:* if StringEquals kms:ViaService s3.us-west-2.amazonaws.com if StringEquals kms:CallerAccount 111122223333",
                ],
                BY_RESOURCE,
            )
        },
        Row {
            context: &[("kms:CallerAccount", "111122223333")],
            ..row(
                "not without the service",
                BOB,
                &[
                    "Allow kms:Decrypt to aws:* if StringEquals kms:ViaService s3.us-west-2.amazonaws.com if StringEquals kms:CallerAccount 111122223333",
                ],
                NO_RESOURCE,
            )
        },
    ]);
}

#[test]
fn grants_give_permissions() {
    let row = |what, who, grantee, expect| Row { page: GRANTS, what, who, grantee: Some(grantee), expect, ..KMS };
    let bob = "arn:aws:iam::111122223333:user/bob";
    let role = "arn:aws:iam::111122223333:role/app";
    check(&[
        row("to a user, although neither key policy nor IAM allow", BOB, bob, "allowed by grant"),
        row("to a role", SESSION, role, "allowed by grant"),
        row("to a service", SERVICE, "s3.amazonaws.com", "allowed by grant"),
        row("to somebody else", SESSION, bob, NO_RESOURCE),
        row("to the account, for IAM to hand on", BOB, "arn:aws:iam::111122223333:root", NO_IDENTITY),
        Row { identity: &["Allow kms:*"], ..row("which it does", BOB, "arn:aws:iam::111122223333:root", BY_IDENTITY) },
        Row {
            on_resource: &["Deny kms:* to *"],
            ..row("a deny of the key policy overrides it", BOB, bob, "with an explicit deny in a resource-based policy")
        },
        Row {
            identity: &["Deny kms:*"],
            ..row("a deny of IAM overrides it", BOB, bob, "with an explicit deny in an identity-based policy")
        },
        Row {
            service_control: &[&["Allow iam:*"]],
            ..row(
                "service control policies limit it",
                BOB,
                bob,
                "because no service control policy allows the kms:Decrypt action",
            )
        },
        Row {
            session: &["Allow iam:*"],
            ..row(
                "a session policy limits what the role gets",
                SESSION,
                role,
                "because no session policy allows the kms:Decrypt action",
            )
        },
    ]);
}

#[test]
fn roles_trust_whom_their_policy_names() {
    let row = |what, who, on_resource, identity, expect| Row {
        page: "IAM User Guide, Policy evaluation logic",
        what,
        who,
        on_resource,
        identity,
        expect,
        ..STS
    };
    let allow: &[&str] = &["Allow sts:AssumeRole"];
    let refused = "because no role trust policy allows the sts:AssumeRole action";
    check(&[
        row(
            "a user is named",
            BOB,
            &["Allow sts:AssumeRole to arn:aws:iam::111122223333:user/bob"],
            &[],
            "allowed by role trust policy",
        ),
        row("the account is named", BOB, &["Allow sts:AssumeRole to 111122223333"], allow, BY_IDENTITY),
        row(
            "the account is named, and allows nobody",
            BOB,
            &["Allow sts:AssumeRole to 111122223333"],
            &[],
            "because no identity-based policy allows the sts:AssumeRole action",
        ),
        row("nobody but a service is named", BOB, &["Allow sts:AssumeRole to ec2.amazonaws.com"], allow, refused),
        row("not even the root user then", ROOT, &["Allow sts:AssumeRole to ec2.amazonaws.com"], &[], refused),
        row("another action is given", BOB, &["Allow sts:TagSession to 111122223333"], allow, refused),
    ]);
}
