use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use serde_json::json;
use trent_engine::{CallContext, Origin, Question, Resource};
use trent_model::kms::errors::{KEY_UNAVAILABLE_EXCEPTION, KMS_INTERNAL_EXCEPTION};
use trent_model::{ErrorShape, iam, kms};
use trent_types::principal::Identity;
use trent_types::{Partition, Principal, RequestId, Timestamp};

use super::*;

const ACCOUNT: &str = "111122223333";
const KEY: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";
const ARN: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const INTERNAL: &[&ErrorShape] = &[&KMS_INTERNAL_EXCEPTION];
const ERRORS: &[&ErrorShape] = &[&KEY_UNAVAILABLE_EXCEPTION, &KMS_INTERNAL_EXCEPTION];

/// Gives the numbers from 0 to 1 in steps of a tenth, over and over.
struct Tenths(Mutex<u64>);

impl Entropy for Tenths {
    fn fill(&self, bytes: &mut [u8]) {
        let mut next = self.0.lock().unwrap();
        let number = (*next % 10) * (u64::MAX / 10);
        *next += 1;
        bytes.copy_from_slice(&number.to_be_bytes());
    }
}

fn faults() -> Faults {
    Faults::new(Arc::new(Tenths(Mutex::new(0))))
}

fn known() -> Vec<KnownOperation> {
    let operation = |service, name, errors| KnownOperation { service, name, errors };
    vec![
        operation(&kms::SERVICE, "Decrypt", ERRORS),
        operation(&kms::SERVICE, "CreateKey", INTERNAL),
        operation(&iam::SERVICE, "GetUser", &[]),
    ]
}

fn set(faults: &Faults, wanted: Value) -> Result<Value, String> {
    let wanted = serde_json::from_value(wanted).map_err(|error| error.to_string())?;
    faults.add(wanted, &known())
}

/// A request of an account: an operation and the ARNs that it touches.
#[derive(Clone, Copy)]
struct Request<'a> {
    operation: &'a str,
    account: &'a str,
    arns: &'a [&'a str],
}

const DECRYPT: Request<'_> = Request { operation: "Decrypt", account: ACCOUNT, arns: &[ARN] };
const CREATE_KEY: Request<'_> = Request { operation: "CreateKey", arns: &["*"], ..DECRYPT };
const GET_USER: Request<'_> =
    Request { operation: "GetUser", arns: &["arn:aws:iam::111122223333:user/bob"], ..DECRYPT };

/// What becomes of a request: `now`, `later`, or the code of the error.
fn outcome(faults: &Faults, request: &Request<'_>) -> &'static str {
    let known = known();
    let operation = known.iter().find(|known| known.name == request.operation).unwrap();
    let account: AccountId = request.account.parse().unwrap();
    let question =
        |arn: &&str| Question::about(String::new(), Resource { arn: (*arn).to_owned(), account, kind: None });
    let questions: Vec<Question> = request.arns.iter().map(question).collect();
    let call = CallContext {
        request_id: RequestId::from_random([0; 16]),
        principal: Principal {
            account,
            partition: Partition::Aws,
            identity: Identity::Root,
            access_key_id: String::new(),
            session: None,
        },
        region: "us-east-1".parse().unwrap(),
        origin: Origin { source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST), user_agent: None, host: None, tls: None },
    };
    let arrival = Arrival {
        service: operation.service,
        operation: operation.name,
        errors: operation.errors,
        call: &call,
        now: Timestamp::from_epoch_ms(0),
        questions: &questions,
    };
    match faults.admit(&arrival) {
        Ok(Admitted::Now) => "now",
        Ok(Admitted::After(delay)) => {
            assert_eq!(delay, Duration::from_millis(1500));
            "later"
        }
        Err(error) => error.shape.code,
    }
}

#[test]
fn a_fault_is_for_the_requests_that_it_names() {
    let check = |wanted: Value, expect: [&str; 3]| {
        let faults = faults();
        set(&faults, wanted.clone()).unwrap();
        let found = [DECRYPT, CREATE_KEY, GET_USER].map(|request| outcome(&faults, &request));
        assert_eq!(found, expect, "{wanted}");
    };
    let throttle = "throttle";
    check(json!({"fault": throttle}), ["ThrottlingException", "ThrottlingException", "Throttling"]);
    check(json!({"fault": throttle, "service": "kms"}), ["ThrottlingException", "ThrottlingException", "now"]);
    check(json!({"fault": throttle, "service": "iam"}), ["now", "now", "Throttling"]);
    check(json!({"fault": throttle, "operation": "CreateKey"}), ["now", "ThrottlingException", "now"]);
    check(json!({"fault": throttle, "key": KEY}), ["ThrottlingException", "now", "now"]);
    check(json!({"fault": throttle, "key": ARN}), ["ThrottlingException", "now", "now"]);
    check(json!({"fault": throttle, "key": ARN.replace("us-east-1", "eu-west-1")}), ["now"; 3]);
    check(json!({"fault": throttle, "key": KEY.replace('1', "2")}), ["now"; 3]);
    check(json!({"fault": throttle, "account": ACCOUNT, "service": "iam"}), ["now", "now", "Throttling"]);
    check(json!({"fault": throttle, "account": "444455556666"}), ["now"; 3]);
    // What can't happen to an operation does not.
    check(json!({"fault": "unavailable"}), ["KeyUnavailableException", "now", "now"]);
    let internal = json!({"error": {"code": "KMSInternalException"}});
    check(json!({"fault": internal}), ["KMSInternalException", "KMSInternalException", "now"]);
    let denied = |code: &str| json!({"fault": {"error": {"code": code, "message": "no"}}});
    check(denied("AccessDeniedException"), ["AccessDeniedException", "AccessDeniedException", "now"]);
    check(denied("AccessDenied"), ["now", "now", "AccessDenied"]);
    check(json!({"fault": {"delay_ms": 1500}}), ["later"; 3]);
}

#[test]
fn what_makes_no_sense_is_not_set() {
    let check = |wanted: Value, why: &str| {
        let faults = faults();
        let refused = set(&faults, wanted.clone()).expect_err(&wanted.to_string());
        assert!(refused.contains(why), "{wanted}: {refused}");
        assert!(faults.list().is_empty());
    };
    check(json!({}), "fault");
    check(json!({"fault": "explode"}), "explode");
    check(json!({"fault": {}}), "");
    check(json!({"fault": {"delay_ms": 1, "error": {"code": "InternalFailure"}}}), "");
    check(json!({"fault": {"delay_ms": -1}}), "");
    check(json!({"fault": {"delay_ms": 60_001}}), "delay_ms");
    check(json!({"fault": {"error": {}}}), "code");
    check(json!({"fault": {"error": {"code": "NoSuchException"}}}), "NoSuchException");
    check(json!({"fault": {"error": {"code": "InternalFailure", "status": 418}}}), "status");
    check(json!({"fault": {"error": {"code": "InternalFailure", "message": "x".repeat(1025)}}}), "message");
    check(json!({"operation": "CreateKey", "fault": {"error": {"code": "KeyUnavailableException"}}}), "no error");
    check(json!({"operation": "CreateKey", "fault": "unavailable"}), "does not need a key");
    check(json!({"service": "iam", "fault": {"error": {"code": "AccessDeniedException"}}}), "AccessDeniedException");
    check(json!({"operation": "decrypt", "fault": "throttle"}), "no such operation");
    check(json!({"service": "s3", "fault": "throttle"}), "no such operation");
    check(json!({"service": "iam", "operation": "Decrypt", "fault": "throttle"}), "no such operation");
    check(json!({"account": "12", "fault": "throttle"}), "12 decimal digits");
    for key in ["", "alias/a", "arn:aws:kms:us-east-1:111122223333:alias/a", "arn:aws:s3:::b", "a b"] {
        check(json!({"key": key, "fault": "throttle"}), "key is the id or the ARN");
    }
    check(json!({"fault": "throttle", "times": 0}), "times");
    check(json!({"fault": "throttle", "times": 1, "rate": 0.5}), "not both");
    check(json!({"fault": "throttle", "times": 1.5}), "");
    check(json!({"fault": "throttle", "rate": 1.1}), "rate");
    check(json!({"fault": "throttle", "rate": -0.1}), "rate");
    check(json!({"fault": "throttle", "ratte": 0.1}), "ratte");
}

#[test]
fn it_happens_so_many_times_or_at_a_rate() {
    let twice = faults();
    set(&twice, json!({"fault": "throttle", "times": 2, "operation": "Decrypt"})).unwrap();
    let found: Vec<_> = (0..4).map(|_| outcome(&twice, &DECRYPT)).collect();
    assert_eq!(found, ["ThrottlingException", "ThrottlingException", "now", "now"]);
    assert_eq!(outcome(&twice, &CREATE_KEY), "now");
    let [listed] = &twice.list()[..] else { panic!() };
    assert_eq!((&listed["matched"], &listed["happened"], &listed["times"]), (&json!(4), &json!(2), &json!(2)));
    for (rate, expect) in [(0.0, 0), (0.35, 40), (1.0, 100)] {
        let faults = faults();
        set(&faults, json!({"fault": "throttle", "rate": rate})).unwrap();
        let happened = (0..100).filter(|_| outcome(&faults, &DECRYPT) != "now").count();
        assert_eq!(happened, expect, "{rate}");
    }
}

#[test]
fn the_first_that_happens_is_the_one() {
    let faults = faults();
    set(&faults, json!({"fault": {"delay_ms": 1500}, "times": 1})).unwrap();
    set(&faults, json!({"fault": "unavailable", "times": 1})).unwrap();
    set(&faults, json!({"fault": "throttle"})).unwrap();
    let found: Vec<_> = (0..4).map(|_| outcome(&faults, &DECRYPT)).collect();
    assert_eq!(found, ["later", "KeyUnavailableException", "ThrottlingException", "ThrottlingException"]);
}

#[test]
fn faults_are_listed_and_cleared() {
    let faults = faults();
    let wanted = json!({"operation": "Decrypt", "service": "kms", "key": ARN, "account": ACCOUNT, "rate": 0.5,
                        "fault": {"error": {"code": "InternalFailure", "message": "on purpose"}}});
    let mut listed = wanted.clone();
    listed["id"] = json!(1);
    listed["matched"] = json!(0);
    listed["happened"] = json!(0);
    assert_eq!(set(&faults, wanted), Ok(listed.clone()));
    assert_eq!(faults.list(), [listed.clone()]);
    set(&faults, json!({"fault": "throttle"})).unwrap();
    assert!(faults.remove(2) && !faults.remove(2) && !faults.remove(7));
    set(&faults, json!({"fault": "throttle"})).unwrap();
    // Ids are not given twice; an account's go without the others.
    assert_eq!(faults.list()[1]["id"], 3);
    faults.clear(Some("444455556666".parse().unwrap()));
    assert_eq!(faults.list().len(), 2);
    faults.clear(Some(ACCOUNT.parse().unwrap()));
    assert_eq!(faults.list().len(), 1);
    faults.clear(None);
    assert!(faults.list().is_empty());
    assert_eq!(outcome(&faults, &DECRYPT), "now");
}

#[test]
fn there_is_a_limit_to_them() {
    let faults = faults();
    for _ in 0..FAULTS_MAX {
        set(&faults, json!({"fault": "throttle"})).unwrap();
    }
    assert!(set(&faults, json!({"fault": "throttle"})).unwrap_err().contains("1000 faults"));
}
