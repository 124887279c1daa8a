//! Published signatures, and those of botocore.

use trent_engine::auth::CredentialError;

use super::{Refusal, Sample, Signer, ToSign, list_keys_presigned};

/// The session token of AWS's published examples.
const TOKEN: &str = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTf\
                     lfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HF\
                     vlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr\
                     4rvx3iSIlTJabIQwj2ICCR/oLxBA==";

/// `-`, `.`, `_`, `~`, digits and letters.
const UNRESERVED: &str = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const VANILLA: &str = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

/// Name, request line and signature of requests with nothing but `Host` and `X-Amz-Date`.
const PLAIN: &[(&str, &str, &str)] = &[
    ("get-vanilla", "GET /", VANILLA),
    ("get-relative", "GET /example/..", VANILLA),
    ("get-relative-relative", "GET /example1/example2/../..", VANILLA),
    ("get-slash", "GET //", VANILLA),
    ("get-slash-dot-slash", "GET /./", VANILLA),
    ("get-slashes", "GET //example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
    ("get-slash-pointless-dot", "GET /./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
    ("get-space", "GET /example space/", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
    ("get-utf8", "GET /ሴ", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
    (
        "get-vanilla-empty-query-key",
        "GET /?Param1=value1",
        "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
    ),
    (
        "get-vanilla-query-order-key-case",
        "GET /?Param2=value2&Param1=value1",
        "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ),
    (
        "get-vanilla-query-order-value",
        "GET /?Param1=value2&Param1=value1",
        "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694",
    ),
    ("get-vanilla-utf8-query", "GET /?ሴ=bar", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
    ("post-vanilla", "POST /", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    ("post-vanilla-query", "POST /?Param1=value1", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
];

/// Name, method, further headers, body and signature.
type WithHeaders = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static str, &'static str);

const WITH_HEADERS: &[WithHeaders] = &[
    (
        "get-header-key-duplicate",
        "GET",
        &[("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")],
        "",
        "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
    ),
    (
        "get-header-value-order",
        "GET",
        &[("My-Header1", "value4"), ("My-Header1", "value1"), ("My-Header1", "value3"), ("My-Header1", "value2")],
        "",
        "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
    ),
    (
        "get-header-value-trim",
        "GET",
        &[("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")],
        "",
        "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
    ),
    (
        "post-header-key-sort",
        "POST",
        &[("My-Header1", "value1")],
        "",
        "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
    ),
    (
        "post-header-value-case",
        "POST",
        &[("My-Header1", "VALUE1")],
        "",
        "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
    ),
    (
        "post-x-www-form-urlencoded",
        "POST",
        &[("Content-Type", "application/x-www-form-urlencoded")],
        "Param1=value1",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ),
    (
        "post-x-www-form-urlencoded-parameters",
        "POST",
        &[("Content-Type", "application/x-www-form-urlencoded; charset=utf8")],
        "Param1=value1",
        "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
    ),
];

/// Source: the AWS Signature Version 4 test suite, by its names; the signatures were computed with botocore 1.44.5
/// besides.
#[test]
fn signatures_of_the_test_suite_are_accepted() {
    let check = |name: &str, (method, target): (&str, &str), headers: &[(&str, &str)], body: &str, signature: &str| {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let fixed = [("Host", "example.amazonaws.com"), ("X-Amz-Date", "20150830T123600Z")];
        let headers = fixed.iter().chain(headers).map(|(name, value)| ((*name).to_owned(), value.as_bytes().into()));
        let request = ToSign {
            method: method.into(),
            path: path.into(),
            query: query.into(),
            headers: headers.collect(),
            body: body.into(),
        };
        let mut sample = Sample::signed(&Signer::example("service"), &request);
        assert!(sample.authorization().ends_with(signature), "{name}: the test's own signer");
        assert_eq!(sample.accepted().principal.access_key_id, "AKIDEXAMPLE", "{name}");
        sample.replace(&signature[56..], "00000000");
        assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }), "{name}: another signature");
    };
    for (name, request, signature) in PLAIN {
        check(name, request.split_once(' ').unwrap(), &[], "", signature);
    }
    for (name, method, headers, body, signature) in WITH_HEADERS {
        check(name, (method, "/"), headers, body, signature);
    }
    let target = format!("/{UNRESERVED}");
    let signature = "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f";
    check("get-unreserved", ("GET", &target), &[], "", signature);
    let target = format!("/?{UNRESERVED}={UNRESERVED}");
    let signature = "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197";
    check("get-vanilla-query-unreserved", ("GET", &target), &[], "", signature);
}

/// Source: the AWS Signature Version 4 test suite in its first edition, which dates requests with `Date`, as botocore's
/// tests have it: what is encoded on the wire is encoded once more.
#[test]
fn a_date_header_does_as_well() {
    let check = |path: &str, signature: &str| {
        let headers = [("Date", "Mon, 09 Sep 2011 23:36:00 GMT"), ("Host", "host.foo.com")];
        let request = ToSign {
            method: "GET".into(),
            path: path.into(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.into())).into(),
            ..ToSign::default()
        };
        let signer = Signer { time: "20110909T233600Z".into(), ..Signer::example("host") };
        let sample = Sample::signed(&signer, &request);
        assert!(sample.authorization().ends_with(signature), "{path}: {}", sample.authorization());
        sample.accepted();
    };
    check("/%E1%88%B4", "57b1eb3df3b16a8479c0097b66c0b261cfd65b829419a3f2c3d05319722490b8");
    check("/%20/foo", "2be9e587d1ee1f0fd02128724b86b4358ba3630d39f493b6e06610a19a50779e");
}

/// Source: IAM User Guide, "Create a signed AWS API request", the example.
#[test]
fn the_example_of_the_user_guide_is_accepted() {
    let headers = [
        ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("Host", "iam.amazonaws.com"),
        ("X-Amz-Date", "20150830T123600Z"),
    ];
    let request = ToSign {
        method: "GET".into(),
        path: "/".into(),
        query: "Action=ListUsers&Version=2010-05-08".into(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.into())).into(),
        ..ToSign::default()
    };
    let sample = Sample::signed(&Signer::example("iam"), &request);
    assert_eq!(
        sample.authorization(),
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
         SignedHeaders=content-type;host;x-amz-date, \
         Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    );
    sample.accepted();
}

/// What botocore 1.44.5 (`SigV4QueryAuth`) made of the same requests.
#[test]
fn addresses_signed_by_botocore_are_accepted() {
    let check = |service: &str, request: ToSign, token: Option<&str>, expires: &str, signature: &str| {
        let sample = Sample::presigned(&Signer::example(service), &request, Some(expires), token);
        assert!(sample.query.ends_with(signature), "{}", sample.query);
        sample
    };
    let caller = ToSign {
        method: "GET".into(),
        path: "/".into(),
        query: "Action=GetCallerIdentity&Version=2011-06-15".into(),
        headers: vec![("Host".into(), b"sts.amazonaws.com".to_vec())],
        ..ToSign::default()
    };
    let sample = check("sts", caller, None, "3600", "6f70c7e5be3fb188d394164459b78aed61615460356f74ca474e903c6c4d167b");
    sample.accepted();
    let signature = "37693e7d5bee3d854696a50f5a4173c2d835aa9ed40504a639b3717882fd82bd";
    // botocore moves the members of a body into the address, so that none is left.
    let request = ToSign { body: Vec::new(), ..list_keys_presigned() };
    let sample = check("kms", request, Some(TOKEN), "60", signature);
    // The key has no session here; that is found out with everything else in order.
    assert_eq!(sample.refusal(), Refusal::Credentials(CredentialError::InvalidToken));
}
