//! Permissions boundaries, session policies and service control policies.

use super::scene::{BOB, FEDERATED, ROOT, Row, S3, SESSION, check};

const BOUNDARIES: &str = "IAM User Guide, Permissions boundaries for IAM entities";
const LOGIC: &str = "IAM User Guide, Policy evaluation logic";
const SESSIONS: &str = "IAM User Guide, Policies and permissions in IAM, session policies";
const BY_IDENTITY: &str = "allowed by identity-based policy";
const BY_RESOURCE: &str = "allowed by resource-based policy";
const NO_IDENTITY: &str = "because no identity-based policy allows the s3:GetObject action";
const NO_BOUNDARY: &str = "because no permissions boundary allows the s3:GetObject action";
const NO_SESSION: &str = "because no session policy allows the s3:GetObject action";
const NO_SERVICE_CONTROL: &str = "because no service control policy allows the s3:GetObject action";
const ALLOW: &[&str] = &["Allow s3:*"];
const OTHER: &[&str] = &["Allow iam:*"];
const DENY: &[&str] = &["Allow s3:*", "Deny s3:GetObject"];

#[test]
fn boundaries_limit_what_policies_of_identities_give() {
    let user = &["Allow s3:* to arn:aws:iam::111122223333:user/bob"];
    let role = &["Allow s3:* to arn:aws:iam::111122223333:role/app"];
    let session = &["Allow s3:* to arn:aws:sts::111122223333:assumed-role/app/one"];
    let row = |what, who, on_resource, identity, boundary, expect| Row {
        page: BOUNDARIES,
        what,
        who,
        on_resource,
        identity,
        boundary,
        expect,
        ..S3
    };
    check(&[
        row("both allow", BOB, &[], ALLOW, ALLOW, BY_IDENTITY),
        row("the boundary doesn't", BOB, &[], ALLOW, OTHER, NO_BOUNDARY),
        row("a boundary gives nothing", BOB, &[], &[], ALLOW, NO_IDENTITY),
        row("a boundary that denies", BOB, &[], ALLOW, DENY, "with an explicit deny in a permissions boundary"),
        row("what is given to a user is not limited by an implicit deny", BOB, user, &[], OTHER, BY_RESOURCE),
        row("but by an explicit one", BOB, user, &[], DENY, "with an explicit deny in a permissions boundary"),
        row("what is given to a role is limited", SESSION, role, &[], OTHER, NO_BOUNDARY),
        row("and given if the boundary allows", SESSION, role, &[], ALLOW, BY_RESOURCE),
        row("what is given to the session is not limited", SESSION, session, &[], OTHER, BY_RESOURCE),
        row("nor what is given to everyone", SESSION, &["Allow s3:* to *"], &[], OTHER, BY_RESOURCE),
        Row {
            context: &[("aws:PrincipalArn", "arn:aws:iam::111122223333:role/app")],
            ..row(
                "nor what is given to everyone whose aws:PrincipalArn is the role",
                SESSION,
                &["Allow s3:* to aws:* if ArnEquals aws:PrincipalArn arn:aws:iam::111122223333:role/app"],
                &[],
                OTHER,
                BY_RESOURCE,
            )
        },
    ]);
}

#[test]
fn session_policies_limit_what_the_session_gets() {
    let role = &["Allow s3:* to arn:aws:iam::111122223333:role/app"];
    let session = &["Allow s3:* to arn:aws:sts::111122223333:assumed-role/app/one"];
    let row = |what, on_resource, identity, session, expect| Row {
        page: SESSIONS,
        what,
        who: SESSION,
        on_resource,
        identity,
        session,
        expect,
        ..S3
    };
    check(&[
        row("without a session policy the role's permissions are the session's", &[], ALLOW, &[], BY_IDENTITY),
        row("both allow", &[], ALLOW, ALLOW, BY_IDENTITY),
        row("the session policy doesn't", &[], ALLOW, OTHER, NO_SESSION),
        row("a session policy gives nothing", &[], &[], ALLOW, NO_IDENTITY),
        row("a session policy that denies", &[], ALLOW, DENY, "with an explicit deny in a session policy"),
        row("what the resource's policy gives to the role is limited", role, &[], OTHER, NO_SESSION),
        row("and given if the session policy allows", role, &[], ALLOW, BY_RESOURCE),
        row("what it gives to the session is not limited", session, &[], OTHER, BY_RESOURCE),
        Row { boundary: OTHER, ..row("boundary and session policy must both allow", &[], ALLOW, ALLOW, NO_BOUNDARY) },
    ]);
}

#[test]
fn federated_users_have_what_their_session_policy_allows() {
    let user = &["Allow s3:* to arn:aws:iam::111122223333:user/bob"];
    let own = &["Allow s3:* to arn:aws:sts::111122223333:federated-user/carol"];
    let row = |what, on_resource, identity, session, expect| Row {
        page: LOGIC,
        what,
        who: FEDERATED,
        on_resource,
        identity,
        session,
        expect,
        ..S3
    };
    check(&[
        row("both allow", &[], ALLOW, ALLOW, BY_IDENTITY),
        row("without a session policy the request is implicitly denied", &[], ALLOW, &[], NO_SESSION),
        row("what is given to the federated user is not limited", own, &[], &[], BY_RESOURCE),
        row("what is given to the user who federated is limited", user, &[], OTHER, NO_SESSION),
        row("and given if the session policy allows", user, &[], ALLOW, BY_RESOURCE),
    ]);
}

#[test]
fn service_control_policies_limit_the_account() {
    let row = |what, service_control, expect| Row { page: LOGIC, what, service_control, identity: ALLOW, expect, ..S3 };
    let deny = "with an explicit deny in a service control policy";
    check(&[
        row("no organization", &[], BY_IDENTITY),
        row("every level allows", &[&["Allow *"], &["Allow s3:*"], &["Allow *"]], BY_IDENTITY),
        row("one level doesn't", &[&["Allow *"], OTHER, &["Allow *"]], NO_SERVICE_CONTROL),
        row("one level denies", &[&["Allow *", "Deny s3:Get*"], &["Allow *"]], deny),
        Row { who: ROOT, identity: &[], ..row("the root user of a member account too", &[OTHER], NO_SERVICE_CONTROL) },
        Row { identity: &[], ..row("they give nothing", &[&["Allow *"]], NO_IDENTITY) },
        Row {
            identity: &[],
            on_resource: &["Allow s3:* to arn:aws:iam::111122223333:user/bob"],
            ..row("they limit what the resource's policy gives", &[OTHER], NO_SERVICE_CONTROL)
        },
        Row { boundary: OTHER, ..row("a boundary must allow as well", &[&["Allow *"]], NO_BOUNDARY) },
        Row {
            page: "AWS Organizations User Guide, SCP syntax",
            context: &[("aws:RequestedRegion", "eu-west-1")],
            ..row(
                "everything but global services is denied outside of a Region",
                &[&["Allow *", "Deny !iam:*,sts:* if StringNotEquals aws:RequestedRegion us-east-1"]],
                deny,
            )
        },
    ]);
}
