use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use trent_model::kms::errors::NOT_FOUND_EXCEPTION;
use trent_model::kms::{DescribeKeyRequest, DescribeKeyResponse, KeyMetadata, ops};
use trent_model::runtime::common_errors::SERVICE_UNAVAILABLE_EXCEPTION;
use trent_policy::{Policy, PolicyKind};
use trent_types::AccountId;

use super::*;
use crate::admission::{Admission, Admitted, Arrival};
use crate::authorize::Enforcement;
use crate::standing::RootsOnly;
use crate::testing::TestEngine;
use crate::turns::Lines;
use crate::{AuditShape, Authorized, OwnPolicy, Question, Resource};

const ACCOUNT: &str = "111122223333";

/// A service whose one operation does what its `keyId` says, and counts.
#[derive(Default)]
struct Toy {
    loads: AtomicU32,
    acts: AtomicU32,
}

/// Stands in for any operation.
struct Describe;

impl Operation for Describe {
    type Model = ops::DescribeKey;
    type Service = Toy;
    type Loaded = u32;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &["GrantTokens"], response: true };

    async fn load(input: &DescribeKeyRequest, cx: &Cx<'_, Toy>) -> Result<u32, Failure> {
        if input.key_id == "missing" {
            return Err(AwsError::new(&NOT_FOUND_EXCEPTION, "it is missing").into());
        }
        Ok(cx.service.loads.fetch_add(1, Ordering::SeqCst))
    }

    fn questions(input: &DescribeKeyRequest, _: &u32, cx: &Cx<'_, Toy>) -> Vec<Question> {
        let owner = if matches!(input.key_id.as_str(), "foreign" | "shared") { "444455556666" } else { ACCOUNT };
        let account: AccountId = owner.parse().unwrap();
        let arn = format!("arn:aws:kms:{}:{account}:key/{}", cx.call.region, input.key_id);
        let question = Question::of::<Self>(Resource { arn, account, kind: Some("AWS::KMS::Key") });
        if input.key_id == "nobodys" {
            return vec![question.with_policy(None).binding()];
        }
        if input.key_id != "shared" {
            return vec![question];
        }
        let anyone = r#"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}}"#;
        let policy = Arc::new(Policy::parse(PolicyKind::Key, anyone).unwrap());
        vec![question.with_policy(Some(OwnPolicy { name: "key policy".into(), policy }))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Toy>) -> Result<DescribeKeyResponse, Failure> {
        cx.service.acts.fetch_add(1, Ordering::SeqCst);
        match proof.input().key_id.as_str() {
            "changed-twice" if *proof.loaded() < 2 => Err(Failure::Changed),
            "always-changed" => Err(Failure::Changed),
            "broken" => Err(Failure::internal("the secret cause")),
            key_id => Ok(DescribeKeyResponse {
                key_metadata: Some(KeyMetadata { key_id: key_id.to_owned(), ..KeyMetadata::default() }),
            }),
        }
    }
}

struct Outcome {
    answer: Result<String, AwsError>,
    loads: u32,
    acts: u32,
    /// The events that the request has left.
    events: Vec<Value>,
}

async fn call(body: &str) -> Outcome {
    call_on(&TestEngine::new(), body).await
}

async fn call_on(test: &TestEngine, body: &str) -> Outcome {
    let toy = Arc::new(Toy::default());
    let route = Route::<Describe>::boxed(&test.engine, &toy);
    let answer = test.call(route.as_ref(), ACCOUNT, "us-east-1", body).await;
    let events = test.audit.recorded().iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (loads, acts) = (toy.loads.load(Ordering::SeqCst), toy.acts.load(Ordering::SeqCst));
    Outcome { answer, loads, acts, events }
}

#[tokio::test]
async fn a_request_is_answered_and_told_of_once() {
    let outcome = call(r#"{"KeyId":"k","GrantTokens":["token"]}"#).await;
    assert_eq!(outcome.answer.unwrap(), r#"{"KeyMetadata":{"KeyId":"k"}}"#);
    assert_eq!((outcome.loads, outcome.acts), (1, 1));
    let [event] = outcome.events.as_slice() else { panic!("{:?}", outcome.events) };
    assert_eq!(event["eventName"], "DescribeKey");
    assert_eq!(event["eventSource"], "kms.amazonaws.com");
    assert_eq!(event["requestParameters"], serde_json::json!({"keyId": "k"}));
    assert_eq!(event["responseElements"], serde_json::json!({"keyMetadata": {"keyId": "k"}}));
    assert_eq!(event["resources"][0]["ARN"], "arn:aws:kms:us-east-1:111122223333:key/k");
    assert_eq!(event["userIdentity"]["arn"], "arn:aws:iam::111122223333:root");
    assert_eq!(event["eventTime"], "2026-01-01T00:00:00Z");
    assert_eq!((event.get("errorCode"), event.get("sharedEventID")), (None, None));
}

#[tokio::test]
async fn a_denied_request_does_not_act() {
    let outcome = call(r#"{"KeyId":"foreign"}"#).await;
    assert_eq!(outcome.answer.unwrap_err().shape.code, "AccessDeniedException");
    assert_eq!((outcome.loads, outcome.acts), (1, 0));
    let event = &outcome.events[0];
    assert_eq!(event["errorCode"], "AccessDenied");
    assert_eq!(event["responseElements"], Value::Null);
    assert_eq!(event["resources"][0]["accountId"], "444455556666");
    // The owner of the resource does not learn of it.
    assert_eq!((outcome.events.len(), event.get("sharedEventID")), (1, None));
}

#[tokio::test]
async fn where_decisions_dont_bind_those_do_that_always_bind() {
    let test = TestEngine::new().with_enforcement(Enforcement::DevelopmentOnly);
    call_on(&test, r#"{"KeyId":"foreign"}"#).await.answer.unwrap();
    let outcome = call_on(&test, r#"{"KeyId":"nobodys"}"#).await;
    assert_eq!(outcome.answer.unwrap_err().shape.code, "AccessDeniedException");
    assert_eq!((outcome.loads, outcome.acts), (1, 0));
}

#[tokio::test]
async fn the_owner_of_what_another_account_uses_is_told_too() {
    let Outcome { answer, events, .. } = call(r#"{"KeyId":"shared"}"#).await;
    answer.unwrap();
    let [callers, owners] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(
        (&callers["recipientAccountId"], &owners["recipientAccountId"]),
        (&ACCOUNT.into(), &"444455556666".into())
    );
    assert_eq!(
        owners["userIdentity"],
        serde_json::json!({
            "type": "AWSAccount", "principalId": ACCOUNT, "accountId": ACCOUNT,
        })
    );
    assert_eq!(callers["userIdentity"]["type"], "Root");
    assert_eq!(callers["sharedEventID"].as_str().unwrap(), owners["sharedEventID"].as_str().unwrap());
    assert_ne!(callers["eventID"], owners["eventID"]);
    for member in ["requestID", "requestParameters", "responseElements", "resources", "eventTime"] {
        assert_eq!(callers[member], owners[member], "{member}");
    }
}

#[tokio::test]
async fn what_changes_meanwhile_is_loaded_and_decided_anew() {
    let outcome = call(r#"{"KeyId":"changed-twice"}"#).await;
    assert!(outcome.answer.is_ok());
    assert_eq!((outcome.loads, outcome.acts, outcome.events.len()), (3, 3, 1));
    let outcome = call(r#"{"KeyId":"always-changed"}"#).await;
    assert_eq!(outcome.answer.unwrap_err().shape.code, "KMSInternalException");
    assert_eq!(outcome.events.len(), 1);
}

#[tokio::test]
async fn who_has_often_been_outrun_goes_before_newcomers() {
    let test = TestEngine::new();
    let turn = test.engine.turns.take(Lines::of_service("kms")).await;
    let mut newcomer = Box::pin(call_on(&test, r#"{"KeyId":"any"}"#));
    let mut poll = || newcomer.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    for _ in 0..100 {
        assert!(poll().is_pending());
    }
    drop(turn);
    let outcome = newcomer.await;
    assert_eq!((outcome.answer.is_ok(), outcome.acts), (true, 1));
    // It has waited, and keeps nobody waiting.
    assert!(!test.engine.turns.are_taken(Lines::of_service("kms")));
}

#[tokio::test]
async fn causes_of_internal_failures_stay_inside() {
    let outcome = call(r#"{"KeyId":"broken"}"#).await;
    let error = outcome.answer.unwrap_err();
    assert_eq!((error.shape.code, error.message), ("KMSInternalException", None));
    assert!(!outcome.events[0].to_string().contains("secret cause"));
}

#[tokio::test]
async fn what_is_refused_early_is_told_of_too() {
    for (body, code) in [
        ("{", "SerializationException"),
        (r#"{"KeyId":1}"#, "SerializationException"),
        ("{}", "ValidationException"),
        (r#"{"KeyId":"missing"}"#, "NotFoundException"),
    ] {
        let outcome = call(body).await;
        assert_eq!(outcome.answer.unwrap_err().shape.code, code, "{body}");
        assert_eq!((outcome.acts, outcome.events.len()), (0, 1), "{body}");
        assert_eq!(outcome.events[0]["errorCode"], code);
    }
}

/// Answers every request alike, and writes down the resources of each.
struct Doorkeeper {
    answer: Result<Admitted, AwsError>,
    seen: std::sync::Mutex<Vec<Vec<String>>>,
}

impl Admission for Doorkeeper {
    fn admit(&self, arrival: &Arrival<'_>) -> Result<Admitted, AwsError> {
        assert_eq!((arrival.service.id, arrival.operation), ("kms", "DescribeKey"));
        assert!(arrival.errors.iter().any(|shape| **shape == NOT_FOUND_EXCEPTION));
        let arns = arrival.questions.iter().map(|question| question.resource.arn.clone()).collect();
        self.seen.lock().unwrap().push(arns);
        self.answer.clone()
    }
}

/// A call to an engine with one doorkeeper for each answer, and which resources each of them has seen.
async fn call_past(answers: Vec<Result<Admitted, AwsError>>, body: &str) -> (Outcome, Vec<Vec<Vec<String>>>) {
    let keeper = |answer| Arc::new(Doorkeeper { answer, seen: std::sync::Mutex::default() });
    let keepers: Vec<Arc<Doorkeeper>> = answers.into_iter().map(keeper).collect();
    let admissions = keepers.iter().map(|keeper| Arc::clone(keeper) as Arc<dyn Admission>).collect();
    let test = TestEngine::with_admissions(|_| Arc::new(RootsOnly::default()), admissions);
    let outcome = call_on(&test, body).await;
    (outcome, keepers.iter().map(|keeper| keeper.seen.lock().unwrap().clone()).collect())
}

#[tokio::test]
async fn a_request_that_is_not_admitted_changes_nothing_and_is_told_of() {
    let error = AwsError::new(&SERVICE_UNAVAILABLE_EXCEPTION, "not now");
    let answers = vec![Ok(Admitted::Now), Err(error.clone()), Ok(Admitted::Now)];
    let (outcome, seen) = call_past(answers, r#"{"KeyId":"foreign"}"#).await;
    // Before it would be denied.
    assert_eq!(outcome.answer.unwrap_err(), error);
    assert_eq!((outcome.loads, outcome.acts, outcome.events.len()), (1, 0, 1));
    assert_eq!(outcome.events[0]["errorCode"], "ServiceUnavailableException");
    assert_eq!(outcome.events[0]["resources"][0]["ARN"], "arn:aws:kms:us-east-1:444455556666:key/foreign");
    let arns = vec![vec!["arn:aws:kms:us-east-1:444455556666:key/foreign".to_owned()]];
    assert_eq!(seen, [arns.clone(), arns, vec![]]);
}

#[tokio::test]
async fn a_request_is_admitted_once_however_often_it_takes_the_road() {
    let (outcome, seen) = call_past(vec![Ok(Admitted::Now)], r#"{"KeyId":"changed-twice"}"#).await;
    assert!(outcome.answer.is_ok());
    assert_eq!((outcome.loads, seen[0].len()), (3, 1));
}

#[tokio::test]
async fn what_a_delayed_request_touches_is_looked_up_again() {
    let answers = vec![Ok(Admitted::After(std::time::Duration::from_millis(1)))];
    let (outcome, seen) = call_past(answers, r#"{"KeyId":"k"}"#).await;
    assert!(outcome.answer.is_ok());
    assert_eq!((outcome.loads, outcome.acts, seen[0].len()), (2, 1, 1));
}

#[tokio::test]
async fn requests_for_what_is_not_there_are_admitted_too_and_malformed_ones_are_not() {
    let (outcome, seen) = call_past(vec![Ok(Admitted::Now)], r#"{"KeyId":"missing"}"#).await;
    assert_eq!(outcome.answer.unwrap_err().shape.code, "NotFoundException");
    assert_eq!(seen, [[Vec::<String>::new()]]);
    let (outcome, seen) = call_past(vec![Ok(Admitted::Now)], "{}").await;
    assert_eq!(outcome.answer.unwrap_err().shape.code, "ValidationException");
    assert_eq!(seen, [Vec::<Vec<String>>::new()]);
}
