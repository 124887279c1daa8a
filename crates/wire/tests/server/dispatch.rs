//! From a request to its operation and back.

use crate::client::{Reply, exchange, form, json, send_http2, signed};
use crate::running::Running;
use crate::signer::{Signer, ToSign};

const JSON: &str = "application/x-amz-json-1.1";

#[tokio::test]
async fn json_requests_reach_their_operation() {
    let server = Running::start().await;
    let reply = server.send(&signed(json("Echo", "{\"Text\":\"ሴ\"}"))).await;
    assert_eq!((reply.status, &*reply.body), (200, "{\"Text\":\"ሴ\"}"));
    assert_eq!(reply.header("content-type"), Some(JSON));
    let mut over_http2 = server.http2().await;
    let reply = send_http2(&mut over_http2, &signed(json("Echo", "{\"Text\":\"ሴ\"}"))).await;
    assert_eq!((reply.status, &*reply.body), (200, "{\"Text\":\"ሴ\"}"));
    assert_eq!(reply.header("content-type"), Some(JSON));
    assert_eq!(reply.header("x-amzn-requestid"), Some("00000000-0000-4001-8000-000000000000"));
}

#[tokio::test]
async fn forms_reach_their_operation() {
    let server = Running::start().await;
    let body = "Action=Echo&Version=2011-06-15&Text=a+%26b";
    let reply = server.send(&signed(form(body))).await;
    assert_eq!((reply.status, &*reply.body), (200, "<R>a &b</R>"));
    assert_eq!(reply.header("content-type"), Some("text/xml"));
    let mut in_the_address = form("");
    in_the_address.method = "GET".into();
    in_the_address.query = body.into();
    let reply = server.send(&signed(in_the_address)).await;
    assert_eq!((reply.status, &*reply.body), (200, "<R>a &b</R>"));
    let mut over_http2 = server.http2().await;
    let reply = send_http2(&mut over_http2, &signed(form(body))).await;
    assert_eq!((reply.status, &*reply.body), (200, "<R>a &b</R>"));
}

#[tokio::test]
async fn operations_learn_where_a_request_comes_from() {
    let server = Running::start().await;
    let agent = "x".repeat(2000);
    let reply = server.send(&signed(json("WhoAmI", "")).header("User-Agent", &agent)).await;
    let expect = format!(
        "00000000-0000-4000-8000-000000000000 AKIDEXAMPLE us-east-1 Origin {{ source_ip: 127.0.0.1, user_agent: \
         Some(\"{}\"), host: Some(\"kms.us-east-1.amazonaws.com\"), tls: None }}",
        &agent[..1024]
    );
    assert_eq!(reply.body, expect);
    assert_eq!(reply.header("x-amzn-requestid"), Some("00000000-0000-4000-8000-000000000000"));
    let mut over_http2 = server.http2().await;
    let mut request = json("WhoAmI", "");
    request.headers.push(("User-Agent".into(), [&[b'a'; 1023][..], "ሴ".as_bytes()].concat()));
    let reply = send_http2(&mut over_http2, &signed(request)).await;
    let host = "host: Some(\"kms.us-east-1.amazonaws.com\")";
    assert!(
        reply.body.contains(host) && reply.body.contains(&format!("Some(\"{}\")", "a".repeat(1023))),
        "{}",
        reply.body
    );
}

#[tokio::test]
async fn errors_are_written_in_the_protocol_of_the_request() {
    let server = Running::start().await;
    let reply = server.send(&signed(json("Fail", "{}"))).await;
    let body = "{\"__type\":\"ValidationException\",\"message\":\"<no> \\\"good\\\"\"}";
    assert_eq!((reply.status, &*reply.body, reply.header("content-type")), (400, body, Some(JSON)));
    let reply = server.send(&signed(form("Action=Fail&Version=2011-06-15"))).await;
    assert_eq!((reply.status, reply.header("content-type")), (400, Some("text/xml")));
    assert_eq!(
        reply.body,
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    \
         <Code>ValidationException</Code>\n    <Message>&lt;no&gt; \"good\"</Message>\n  </Error>\n  \
         <RequestId>00000000-0000-4001-8000-000000000000</RequestId>\n</ErrorResponse>\n"
    );
}

#[tokio::test]
async fn header_names_are_spelled_as_aws_spells_them() {
    let server = Running::start().await;
    let reply = server.send(&signed(json("Echo", "{}"))).await;
    for name in ["\r\nx-amzn-RequestId: ", "\r\nContent-Type: ", "\r\nContent-Length: ", "\r\nDate: "] {
        assert!(reply.head.contains(name), "{name} in {}", reply.head);
    }
}

#[tokio::test]
async fn answers_of_aws_kms_are_kept_by_nobody_on_the_way() {
    let server = Running::start().await;
    let private = Some("no-cache, no-store, must-revalidate, private");
    for request in [signed(json("Echo", "{}")), signed(json("Fail", "{}")), json("Echo", "{}")] {
        let reply = server.send(&request).await;
        assert_eq!(reply.header("cache-control"), private, "{}", reply.head);
        assert!(reply.head.contains("\r\nCache-Control: "), "{}", reply.head);
    }
    for request in [signed(form("Action=Echo&Version=2011-06-15")), json("Nope", "{}")] {
        assert_eq!(server.send(&request).await.header("cache-control"), None);
    }
}

#[tokio::test]
async fn what_is_in_a_body_does_not_matter_here() {
    let server = Running::start().await;
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    let reply = server.send(&signed(json("Echo", &deep))).await;
    assert_eq!((reply.status, reply.body), (200, deep));
}

/// Nobody is asked for credentials where nothing is named that they could be for.
#[tokio::test]
async fn unknown_json_operations_are_unknown_to_anyone() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    for target in ["TrentService.Nope", "TrentService", "TrentService.", ".Echo", "TrentService.echo", "Other.Echo", ""]
    {
        let request = json("", "{}").without("x-amz-target").header("X-Amz-Target", target);
        let reply = exchange(&mut connection, &request.http1()).await;
        assert_eq!((reply.status, &*reply.body), (404, "{\"__type\":\"UnknownOperationException\"}"), "{target}");
        assert_eq!(reply.header("content-type"), Some(JSON));
    }
    assert_eq!(server.events.told(), [""; 0]);
}

#[tokio::test]
async fn requests_of_no_protocol_are_answered_with_a_bare_element() {
    let server = Running::start().await;
    let echo = || signed(json("Echo", "{}"));
    let with = |change: fn(&mut ToSign)| {
        let mut request = echo();
        change(&mut request);
        request
    };
    let mut connection = server.connect().await;
    for (what, request) in [
        ("two targets", echo().header("X-Amz-Target", "TrentService.Echo")),
        ("no target", echo().without("x-amz-target")),
        ("no content type", echo().without("content-type")),
        ("content type", echo().without("content-type").header("Content-Type", "application/json")),
        ("method", with(|request| request.method = "PUT".into())),
        ("GET", with(|request| request.method = "GET".into())),
        ("path", with(|request| request.path = "/x".into())),
        ("double slash", with(|request| request.path = "//".into())),
        ("local without slash", with(|request| request.path = "/_trent".into())),
        ("form without action", form("Version=2011-06-15")),
    ] {
        let reply = exchange(&mut connection, &request.http1()).await;
        assert_eq!((reply.status, &*reply.body), (404, "<UnknownOperationException/>\n"), "{what}");
        assert!(reply.header("x-amzn-requestid").is_some(), "{what}");
    }
    assert_eq!(server.events.told(), [""; 0]);
}

#[tokio::test]
async fn unknown_actions_are_told_to_those_with_credentials() {
    let server = Running::start().await;
    let check = async |request: &ToSign, status: u16, code: &str, message: &str| {
        let Reply { status: found, body, .. } = server.send(request).await;
        assert_eq!(found, status, "{body}");
        assert!(body.contains(&format!("<Code>{code}</Code>")), "{body}");
        assert!(body.contains(&format!("<Message>{message}</Message>")), "{body}");
    };
    let words = |action: &str, version: &str| format!("Could not find operation {action} for version {version}");
    let nope = form("Action=Nope&Version=2011-06-15");
    check(&signed(nope.clone()), 400, "InvalidAction", &words("Nope", "2011-06-15")).await;
    check(&signed(form("Action=Echo&Version=x")), 400, "InvalidAction", &words("Echo", "x")).await;
    check(&signed(form("Action=Echo")), 400, "InvalidAction", &words("Echo", "NO_VERSION_SPECIFIED")).await;
    let missing = "Request is missing Authentication Token";
    check(&nope, 403, "MissingAuthenticationToken", missing).await;
    let mut unsigned = form("");
    (unsigned.method, unsigned.query) = ("GET".into(), "Action=Nope".into());
    check(&unsigned, 403, "MissingAuthenticationToken", missing).await;
    let reply = server.send(&signed(form("Action=Echo&Version=2011-06-15&Text=%ff"))).await;
    assert_eq!(reply.status, 400);
    let malformed = "<Code>MalformedInput</Code>\n    <Message>A parameter is not UTF-8.</Message>\n";
    assert!(reply.body.contains(malformed), "{}", reply.body);
    assert_eq!(server.events.told(), [""; 0]);
}

#[tokio::test]
async fn a_panic_is_an_internal_failure_and_the_connection_lives_on() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    let reply = exchange(&mut connection, &signed(json("Panic", "{}")).http1()).await;
    assert_eq!((reply.status, &*reply.body), (500, "{\"__type\":\"InternalFailure\"}"));
    let reply = exchange(&mut connection, &signed(form("Action=Panic&Version=2011-06-15")).http1()).await;
    assert_eq!(reply.status, 500);
    assert!(reply.body.contains("<Code>InternalFailure</Code>"), "{}", reply.body);
    let reply = exchange(&mut connection, &signed(json("Echo", "{}")).http1()).await;
    assert_eq!(reply.status, 200);
    let expect = [
        "Panic",
        "refused kms:Panic us-east-1 AKIDEXAMPLE InternalFailure",
        "Panic",
        "refused sts:Panic us-east-1 AKIDEXAMPLE InternalFailure",
        "Echo",
    ];
    assert_eq!(server.events.told(), expect);
}

#[tokio::test]
async fn requests_are_counted() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    for request in [
        signed(json("Echo", "{}")),
        signed(json("Echo", "{}")),
        json("Echo", "{}"),
        signed(json("Panic", "{}")),
        signed(form("Action=Echo&Version=2011-06-15")),
        json("Nope", "{}"),
    ] {
        exchange(&mut connection, &request.http1()).await;
    }
    let text = server.metrics.render();
    for line in [
        "trent_requests_total{service=\"kms\",operation=\"Echo\",status=\"2xx\"} 2",
        "trent_requests_total{service=\"kms\",operation=\"Echo\",status=\"4xx\"} 1",
        "trent_requests_total{service=\"kms\",operation=\"Panic\",status=\"5xx\"} 1",
        "trent_requests_total{service=\"sts\",operation=\"Echo\",status=\"2xx\"} 1",
        "trent_requests_total{service=\"other\",operation=\"other\",status=\"4xx\"} 1",
        "trent_requests_in_flight 0",
        "trent_request_duration_seconds_bucket{service=\"kms\",operation=\"Echo\",le=\"0.00005\"}",
        "trent_request_duration_seconds_bucket{service=\"kms\",operation=\"Echo\",le=\"5\"}",
        "trent_request_duration_seconds_bucket{service=\"kms\",operation=\"Echo\",le=\"+Inf\"} 3",
        "trent_request_duration_seconds_sum{service=\"kms\",operation=\"Echo\"}",
        "trent_request_duration_seconds_count{service=\"kms\",operation=\"Echo\"} 3",
        "trent_request_duration_seconds_count{service=\"other\",operation=\"other\"} 1",
    ] {
        assert!(text.lines().any(|found| found.starts_with(line)), "{line} in {text}");
    }
    let told = text.lines().filter(|line| line.starts_with("trent_requests_total")).count();
    assert_eq!(told, 5);
    // What nobody has called has no histogram.
    let told = text.lines().filter(|line| line.starts_with("trent_request_duration_seconds_count")).count();
    assert_eq!(told, 4);
}

#[tokio::test]
async fn addresses_can_carry_the_credentials() {
    let server = Running::start().await;
    let mut request = json("Echo", "{}").without("x-amz-date");
    request.query = Signer::example("kms").presigned(request.clone(), Some("60"), None);
    assert_eq!(server.send(&request).await.status, 200);
    let mut request =
        ToSign { method: "GET".into(), body: Vec::new(), ..form("").without("x-amz-date").without("content-type") };
    request.query = "Action=Echo&Version=2011-06-15&Text=x".into();
    request.query = Signer::example("sts").presigned(request.clone(), Some("60"), None);
    let reply = server.send(&request).await;
    assert_eq!((reply.status, &*reply.body), (200, "<R>x</R>"));
    request.query = request.query.replace("Text=x", "Text=y");
    let reply = server.send(&request).await;
    assert_eq!(reply.status, 403);
    assert!(reply.body.contains("<Code>SignatureDoesNotMatch</Code>"), "{}", reply.body);
}
