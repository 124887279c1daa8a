//! Who gets to an operation, and what is written down of those who don't.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use trent_wire::{Authentication, ServedRegions};

use crate::client::{form, json, signed};
use crate::running::{Everyone, Running, Setup};
use crate::signer::Signer;

#[tokio::test]
async fn refusals_are_answered_and_written_down() {
    let server = Running::start().await;
    let echo = || signed(json("Echo", "{}"));
    let in_eu = {
        let signer =
            Signer { region: "eu-west-1".into(), access_key_id: "AKIDUNKNOWN".into(), ..Signer::example("kms") };
        let request = json("Echo", "{}");
        let authorization = signer.authorization(&request);
        request.header("Authorization", &authorization)
    };
    let mut tampered = echo();
    tampered.body = b"{ }".to_vec();
    let query = || form("Action=Echo&Version=2011-06-15");
    for (request, code, told) in [
        (json("Echo", "{}"), "MissingAuthenticationTokenException", "kms:Echo us-east-1 -"),
        (query(), "MissingAuthenticationToken", "sts:Echo us-east-1 -"),
        (in_eu, "UnrecognizedClientException", "kms:Echo eu-west-1 AKIDUNKNOWN"),
        (tampered, "InvalidSignatureException", "kms:Echo us-east-1 AKIDEXAMPLE"),
        (
            signed(query()).header("X-Amz-Security-Token", "x"),
            "SignatureDoesNotMatch",
            "sts:Echo us-east-1 AKIDEXAMPLE",
        ),
        (
            json("Echo", "{}").header("Authorization", "AWS4-HMAC-SHA256 Credential=a/b/mars-north-1/kms/d"),
            "IncompleteSignatureException",
            "kms:Echo us-east-1 a",
        ),
    ] {
        let reply = server.send(&request).await;
        assert_eq!(reply.status, 403, "{code}");
        assert!(
            reply.body.contains(&format!("\"__type\":\"{code}\""))
                || reply.body.contains(&format!("<Code>{code}</Code>")),
            "{}",
            reply.body
        );
        assert_eq!(server.events.told().last(), Some(&format!("refused {told} {code}")));
    }
    assert_eq!(server.events.told().len(), 6);
}

/// A canonical request has the session token in it.
#[tokio::test]
async fn what_should_have_been_signed_is_told_to_the_caller_alone() {
    let server = Running::start().await;
    let mut tampered = signed(json("Echo", "{}"));
    tampered.body = b"{ }".to_vec();
    let reply = server.send(&tampered).await;
    assert!(reply.body.contains("The Canonical String for this request should have been"), "{}", reply.body);
    let logged = server.events.last_message.lock().unwrap().clone().unwrap();
    assert!(logged.starts_with("The request signature we calculated") && !logged.contains("Canonical"), "{logged}");
}

#[tokio::test]
async fn a_refusal_that_can_not_be_written_down_is_another_error() {
    let server = Running::start().await;
    server.events.log_is_full.store(true, Ordering::SeqCst);
    let reply = server.send(&json("Echo", "{}")).await;
    assert_eq!((reply.status, &*reply.body), (503, "{\"__type\":\"ServiceUnavailableException\"}"));
    let reply = server.send(&form("Action=Echo&Version=2011-06-15")).await;
    assert_eq!(reply.status, 503);
    assert!(reply.body.contains("<Code>ServiceUnavailableException</Code>"), "{}", reply.body);
}

#[tokio::test]
async fn where_everyone_is_believed_anything_goes() {
    let setup = Setup {
        authentication: Authentication::Trusted(Arc::new(Everyone)),
        regions: ServedRegions::any("us-east-1".parse().unwrap()),
        ..Setup::default()
    };
    let server = Running::with(setup).await;
    for (authorization, id, region) in [
        (None, "nobody", "us-east-1"),
        (Some("AWS4-HMAC-SHA256 Credential=test/20200101/mars-north-1/kms/aws4_request"), "test", "mars-north-1"),
        (
            Some("AWS4-HMAC-SHA256 Credential=111122223333/x/not a region/kms/y, Signature=0"),
            "111122223333",
            "us-east-1",
        ),
        (Some("Basic dTpw"), "nobody", "us-east-1"),
        (Some("Bearer Credential=,"), "nobody", "us-east-1"),
    ] {
        let mut request = json("WhoAmI", "{}");
        request.headers.extend(authorization.map(|value| ("Authorization".to_owned(), value.into())));
        let reply = server.send(&request).await;
        assert_eq!(reply.status, 200, "{authorization:?}");
        assert!(reply.body.contains(&format!(" {id} {region} ")), "{authorization:?}: {}", reply.body);
    }
    let mut request = json("WhoAmI", "{}");
    request.query = "X-Amz-Credential=me%2F20200101%2Feu-west-1%2Fkms%2Faws4_request".into();
    assert!(server.send(&request).await.body.contains(" me eu-west-1 "));
    let reply = server.send(&form("Action=Nope&Version=2011-06-15")).await;
    assert_eq!(reply.status, 400);
    assert!(reply.body.contains("<Code>InvalidAction</Code>"), "{}", reply.body);
    // What a web page made its browser send.
    let form_of_a_page = form("Action=Echo&Version=2011-06-15").header("Origin", "https://example.net");
    let reply = server.send(&form_of_a_page).await;
    assert_eq!(reply.status, 403);
    assert!(reply.body.contains("<Code>AccessDenied</Code>"), "{}", reply.body);
    for origin in ["https://example.net", "null"] {
        let reply = server.send(&json("WhoAmI", "{}").header("Origin", origin)).await;
        let refused = r#"{"__type":"AccessDeniedException","message":"requests from web pages are refused"}"#;
        assert_eq!((reply.status, &*reply.body), (400, refused));
    }
}

#[tokio::test]
async fn some_operations_are_for_callers_without_credentials() {
    let server = Running::start().await;
    let open = |text: &str| form(&format!("Action=Open&Version=2011-06-15&Text={text}"));
    for text in ["a", "b"] {
        let reply = server.send(&open(text)).await;
        assert_eq!(reply.status, 400);
        assert!(reply.body.contains(&format!("<Message>{text}</Message>")), "{}", reply.body);
    }
    let told = "refused sts:Open us-east-1 - ValidationError";
    assert_eq!(server.events.told(), [told, told]);
    // Whoever brings credentials is who they say, or nobody.
    let reply = server.send(&open("a").header("Authorization", "AWS4-HMAC-SHA256 Credential=a/b/c/sts/d")).await;
    assert!(reply.body.contains("<Code>IncompleteSignature</Code>"), "{}", reply.body);
    let reply = server.send(&signed(open("a"))).await;
    assert_eq!((reply.status, &*reply.body), (200, "<R></R>"));
}
