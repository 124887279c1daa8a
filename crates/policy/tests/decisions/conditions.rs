//! Conditions and variables, in whole policies. The operators have tables of their own.

use super::scene::{KMS, Row, S3, check};

const BY_IDENTITY: &str = "allowed by identity-based policy";
const BY_RESOURCE: &str = "allowed by resource-based policy";
const NO_IDENTITY: &str = "because no identity-based policy allows the s3:GetObject action";
const NO_RESOURCE: &str = "because no resource-based policy allows the kms:Decrypt action";

#[test]
fn all_conditions_must_be_met() {
    const PAGE: &str = "IAM User Guide, Conditions with multiple context keys or values";
    let identity: &[&str] = &["Allow s3:* if StringEqualsIgnoreCase aws:PrincipalTag/department finance,hr,legal if \
                               StringEqualsIgnoreCase aws:PrincipalTag/role audit,security if StringEquals \
                               aws:PrincipalAccount 123456789012"];
    let row = |what, context, expect| Row { page: PAGE, what, identity, context, expect, ..S3 };
    check(&[
        row(
            "values are alternatives, keys and operators are not",
            &[
                ("aws:PrincipalTag/Department", "HR"),
                ("aws:PrincipalTag/Role", "audit"),
                ("aws:PrincipalAccount", "123456789012"),
            ],
            BY_IDENTITY,
        ),
        row(
            "one value is another",
            &[
                ("aws:PrincipalTag/Department", "HR"),
                ("aws:PrincipalTag/Role", "guest"),
                ("aws:PrincipalAccount", "123456789012"),
            ],
            NO_IDENTITY,
        ),
        row(
            "one key is missing",
            &[("aws:PrincipalTag/Role", "audit"), ("aws:PrincipalAccount", "123456789012")],
            NO_IDENTITY,
        ),
    ]);
}

#[test]
fn denies_with_conditions() {
    const OPERATORS: &str = "IAM User Guide, IAM JSON policy elements: Condition operators";
    const VARIABLES: &str = "IAM User Guide, IAM policy elements: Variables and tags";
    let insecure: &[&str] = &["Allow s3:*", "Deny s3:* if Bool aws:SecureTransport false"];
    let mfa: &[&str] = &["Allow s3:*", "Deny !iam:* if BoolIfExists aws:MultiFactorAuthPresent false"];
    let team: &[&str] =
        &["Allow s3:*", "Deny s3:GetObject if StringNotEquals s3:ExistingObjectTag/Team ${aws:PrincipalTag/Team}"];
    let row = |page, what, identity, context, expect| Row { page, what, identity, context, expect, ..S3 };
    let denied = "with an explicit deny in an identity-based policy";
    check(&[
        row(OPERATORS, "a request over TLS", insecure, &[("aws:SecureTransport", "true")], BY_IDENTITY),
        row(OPERATORS, "a request without TLS", insecure, &[("aws:SecureTransport", "false")], denied),
        row(OPERATORS, "with MFA", mfa, &[("aws:MultiFactorAuthPresent", "true")], BY_IDENTITY),
        row(OPERATORS, "without MFA", mfa, &[("aws:MultiFactorAuthPresent", "false")], denied),
        row(OPERATORS, "where there can't be MFA", mfa, &[], denied),
        row(
            VARIABLES,
            "the teams are the same",
            team,
            &[("aws:PrincipalTag/Team", "a"), ("s3:ExistingObjectTag/Team", "a")],
            BY_IDENTITY,
        ),
        row(
            VARIABLES,
            "the teams differ",
            team,
            &[("aws:PrincipalTag/Team", "a"), ("s3:ExistingObjectTag/Team", "b")],
            denied,
        ),
        row(
            VARIABLES,
            "access is denied when the principal has no team",
            team,
            &[("s3:ExistingObjectTag/Team", "a")],
            denied,
        ),
    ]);
}

#[test]
fn variables_in_resources() {
    const PAGE: &str = "IAM User Guide, IAM policy elements: Variables and tags";
    let home: &[&str] = &["Allow s3:* on arn:aws:s3:::bucket/${aws:username}/*"];
    let team: &[&str] = &["Allow s3:* on arn:aws:s3:::bucket/${aws:PrincipalTag/team,'company-wide'}/*"];
    let row =
        |what, resource, identity, context, expect| Row { page: PAGE, what, resource, identity, context, expect, ..S3 };
    check(&[
        row("the own directory", "arn:aws:s3:::bucket/bob/x", home, &[("aws:username", "bob")], BY_IDENTITY),
        row("another directory", "arn:aws:s3:::bucket/alice/x", home, &[("aws:username", "bob")], NO_IDENTITY),
        row("no user name", "arn:aws:s3:::bucket//x", home, &[], NO_IDENTITY),
        row(
            "a name that looks like a wildcard",
            "arn:aws:s3:::bucket/alice/x",
            home,
            &[("aws:username", "*")],
            NO_IDENTITY,
        ),
        row(
            "the team's directory",
            "arn:aws:s3:::bucket/red/x",
            team,
            &[("aws:PrincipalTag/Team", "red")],
            BY_IDENTITY,
        ),
        row(
            "not the default then",
            "arn:aws:s3:::bucket/company-wide/x",
            team,
            &[("aws:PrincipalTag/Team", "red")],
            NO_IDENTITY,
        ),
        row("the default without a team", "arn:aws:s3:::bucket/company-wide/x", team, &[], BY_IDENTITY),
    ]);
}

#[test]
fn conditions_of_key_policies() {
    const PAGE: &str = "AWS KMS Developer Guide, AWS KMS condition keys";
    let row = |what, on_resource, context, expect| Row { page: PAGE, what, on_resource, context, expect, ..KMS };
    let app: &[&str] = &["Allow kms:Decrypt to * if StringEquals kms:EncryptionContext:Appname ExampleApp"];
    let keys: &[&str] =
        &["Allow kms:Decrypt to * if ForAllValues:StringEquals kms:EncryptionContextKeys AppName,Department"];
    let any: &[&str] = &["Allow kms:Decrypt to * if ForAnyValue:StringEquals kms:EncryptionContextKeys AppName"];
    let guarded: &[&str] =
        &["Allow kms:Decrypt to * if ForAllValues:StringEquals kms:EncryptionContextKeys AppName if Null \
                              kms:EncryptionContextKeys false"];
    check(&[
        row(
            "the key of an encryption context has no case",
            app,
            &[("kms:EncryptionContext:appName", "ExampleApp")],
            BY_RESOURCE,
        ),
        row("its value has", app, &[("kms:EncryptionContext:Appname", "exampleapp")], NO_RESOURCE),
        row("no encryption context", app, &[], NO_RESOURCE),
        row(
            "all keys are among those listed",
            keys,
            &[("kms:EncryptionContextKeys", "Department|AppName")],
            BY_RESOURCE,
        ),
        row("one is not", keys, &[("kms:EncryptionContextKeys", "AppName|Other")], NO_RESOURCE),
        row("no keys at all: overly permissive", keys, &[], BY_RESOURCE),
        row("unless Null requires some", guarded, &[], NO_RESOURCE),
        row("and there are some", guarded, &[("kms:EncryptionContextKeys", "AppName|AppName")], BY_RESOURCE),
        row("any of the keys is", any, &[("kms:EncryptionContextKeys", "Other|AppName")], BY_RESOURCE),
        row("with its case", any, &[("kms:EncryptionContextKeys", "Other|appname")], NO_RESOURCE),
        row("no keys", any, &[], NO_RESOURCE),
    ]);
}
