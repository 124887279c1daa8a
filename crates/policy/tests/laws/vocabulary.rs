//! The words of random policies and requests.

use trent_policy::CallerKind;

/// Sort, account, ARN and unique id of a caller, ARN and unique id of its issuer.
type Who = (CallerKind, &'static str, &'static str, &'static str, Option<(&'static str, &'static str)>);

pub(crate) const CALLERS: &[Who] = &[
    (CallerKind::Root, "111122223333", "arn:aws:iam::111122223333:root", "111122223333", None),
    (CallerKind::User, "111122223333", "arn:aws:iam::111122223333:user/bob", "AIDABOBEXAMPLE000001", None),
    (
        CallerKind::AssumedRole,
        "111122223333",
        "arn:aws:sts::111122223333:assumed-role/app/one",
        "AROAROLEEXAMPLE00001:one",
        Some(("arn:aws:iam::111122223333:role/app", "AROAROLEEXAMPLE00001")),
    ),
    (
        CallerKind::FederatedUser,
        "111122223333",
        "arn:aws:sts::111122223333:federated-user/carol",
        "111122223333:carol",
        Some(("arn:aws:iam::111122223333:user/bob", "AIDABOBEXAMPLE000001")),
    ),
    (CallerKind::User, "444455556666", "arn:aws:iam::444455556666:user/eve", "AIDAEVEEXAMPLE000001", None),
    (CallerKind::Root, "444455556666", "arn:aws:iam::444455556666:root", "444455556666", None),
    (CallerKind::Service, "111122223333", "s3.amazonaws.com", "s3.amazonaws.com", None),
];
pub(crate) const PRINCIPALS: &[&str] = &[
    "*",
    "111122223333",
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/bob",
    "arn:aws:iam::111122223333:user/Bob",
    "arn:aws:iam::111122223333:role/app",
    "arn:aws:sts::111122223333:assumed-role/app/one",
    "arn:aws:sts::111122223333:federated-user/carol",
    "arn:aws:iam::444455556666:root",
    "arn:aws:iam::444455556666:user/eve",
    "444455556666",
    "AROAROLEEXAMPLE00001",
    "AIDADELETED000000000",
];
pub(crate) const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/k1";
pub(crate) const ACTIONS: &[&str] =
    &["kms:Decrypt", "kms:Encrypt", "KMS:decrypt", "kms:*", "*", "kms:*crypt", "kms:?ecrypt", "s3:*", "kms:List*"];
pub(crate) const RESOURCES: &[&str] = &[
    "*",
    KEY,
    "arn:aws:kms:us-west-2:111122223333:key/*",
    "arn:aws:kms:*:*:key/k?",
    "arn:aws:kms",
    "arn:aws:s3:::bucket",
    "arn:aws:kms:us-west-2:111122223333:key/${aws:username}",
    "arn:aws:kms:us-west-2:111122223333:key/${aws:PrincipalTag/Team, 'k1'}",
    "arn:aws:kms:us-west-2:111122223333:*/${aws:PrincipalTag/team}*",
];
/// Keys of conditions with the operators that suit them and values; the first values are those of requests.
pub(crate) const KEYS: &[(&str, &[&str], &[&str])] = &[
    ("aws:PrincipalTag/Team", STRINGS, &["k1", "", "red", "K1", "${aws:username}", "k*", "${*}", "${aws:nope, 'red'}"]),
    ("aws:username", STRINGS, &["bob", "k1", "*", "${aws:principaltag/TEAM}", "b?b", "${aws:username}"]),
    ("kms:EncryptionContextKeys", STRINGS, &["App", "Dept", "", "a", "A*", "${$}"]),
    ("kms:RotationPeriodInDays", NUMBERS, &["90", "365", "90.0", "-1"]),
    ("aws:CurrentTime", DATES, &["2020-01-01T00:00:00Z", "2024-06-30T12:00:00Z", "2024-06-30T12:00:01Z"]),
    ("aws:SecureTransport", &["Bool"], &["true", "false"]),
    (
        "aws:SourceIp",
        &["IpAddress", "NotIpAddress"],
        &["10.1.2.3", "192.0.2.1", "10.0.0.0/8", "192.0.2.0/25", "0.0.0.0/0"],
    ),
    (
        "aws:SourceArn",
        ARNS,
        &["arn:aws:s3:::bucket", KEY, "no-arn", "arn:aws:kms:*:*:*", "arn:aws:s3:::${aws:username}*", "*"],
    ),
    ("test:Binary", &["BinaryEquals"], &["Zm9v", "YmFy"]),
];
pub(crate) const STRINGS: &[&str] = &[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
];
pub(crate) const NUMBERS: &[&str] = &[
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
];
pub(crate) const DATES: &[&str] =
    &["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"];
pub(crate) const ARNS: &[&str] = &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];
