//! What an observer is told of answered requests.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use trent_wire::{Answered, Authentication, RequestObserver};

use crate::client::{exchange, form, json, signed};
use crate::running::{Everyone, Running, Setup};
use crate::signer::ToSign;

const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

/// Writes down what it is told.
#[derive(Default)]
struct Told(Mutex<Vec<String>>);

impl RequestObserver for Told {
    fn answered(&self, request: &Answered<'_>) {
        let Answered { operation, seen, status, error, parent, took, .. } = request;
        assert!(*took > Duration::ZERO && *took < Duration::from_secs(60), "{took:?}");
        let operation = operation.map_or("-".to_owned(), |operation| format!("{operation:?}"));
        let seen = seen.map_or("-".to_owned(), |seen| {
            format!("{} {}", seen.region, seen.account.map_or("-".to_owned(), |account| account.to_string()))
        });
        let parent = parent.map_or("-".to_owned(), |parent| format!("{:x} {}", parent.parent_id[7], parent.sampled));
        let told = format!("{operation} {seen} {status} {} {parent}", error.unwrap_or("-"));
        self.0.lock().unwrap().push(told);
    }
}

/// What is told of one request.
async fn told(authentication: Authentication, request: &ToSign) -> String {
    let observer = Arc::new(Told::default());
    let setup = Setup { observer: Some(observer.clone()), authentication, ..Setup::default() };
    let server = Running::with(setup).await;
    exchange(&mut server.connect().await, &request.http1()).await;
    let told = observer.0.lock().unwrap();
    assert_eq!(told.len(), 1, "{told:?}");
    told[0].clone()
}

async fn check(request: ToSign, expect: &str) {
    assert_eq!(told(Setup::default().authentication, &request).await, expect);
}

#[tokio::test]
async fn answered_requests_are_told_with_who_made_them() {
    check(signed(json("Echo", "{}")), "kms:Echo us-east-1 111122223333 200 - -").await;
    check(signed(form("Action=Echo&Version=2011-06-15")), "sts:Echo us-east-1 111122223333 200 - -").await;
    check(signed(json("Fail", "{}")), "kms:Fail us-east-1 111122223333 400 ValidationException -").await;
    check(signed(json("Panic", "{}")), "kms:Panic us-east-1 111122223333 500 InternalFailure -").await;
    let everyone = Authentication::Trusted(Arc::new(Everyone));
    let unsigned = told(everyone, &json("Echo", "{}")).await;
    assert_eq!(unsigned, "kms:Echo us-east-1 111122223333 200 - -");
}

#[tokio::test]
async fn of_refused_requests_no_caller_is_told() {
    let mut forged = signed(json("Echo", "{}"));
    forged.body = b"{ }".to_vec();
    check(forged, "kms:Echo us-east-1 - 403 InvalidSignatureException -").await;
    check(json("Echo", "{}"), "kms:Echo us-east-1 - 403 MissingAuthenticationTokenException -").await;
    check(signed(json("Nope", "{}")), "- - 404 UnknownOperationException -").await;
    check(signed(form("Action=Nope&Version=2011-06-15")), "- - 400 InvalidAction -").await;
}

#[tokio::test]
async fn the_parent_is_told_if_it_is_valid() {
    let request = |parent: &str| signed(json("Echo", "{}")).header("traceparent", parent);
    check(request(PARENT), "kms:Echo us-east-1 111122223333 200 - b7 true").await;
    check(request(&PARENT.replace("-01", "-00")), "kms:Echo us-east-1 111122223333 200 - b7 false").await;
    check(request(&PARENT[..54]), "kms:Echo us-east-1 111122223333 200 - -").await;
    check(request(PARENT).header("traceparent", PARENT), "kms:Echo us-east-1 111122223333 200 - -").await;
}

#[tokio::test]
async fn the_servers_own_endpoints_are_not_told() {
    let observer = Arc::new(Told::default());
    let server = Running::with(Setup { observer: Some(observer.clone()), ..Setup::default() }).await;
    let mut connection = server.connect().await;
    let reply = exchange(&mut connection, b"GET /_trent/echo HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(reply.status, 200);
    assert!(observer.0.lock().unwrap().is_empty());
}
