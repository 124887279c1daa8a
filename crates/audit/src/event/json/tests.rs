use serde_json::{Value, json};

use trent_types::Timestamp;

use super::super::samples::{KEY_ARN, account, encrypt};
use super::super::{EventError, EventResource, IssuerKind, SessionIssuer, Tls};
use super::*;

fn written(event: &Event<'_>) -> String {
    let mut out = b"before".to_vec();
    event.write(&mut out);
    String::from_utf8(out).unwrap().strip_prefix("before").unwrap().to_owned()
}

fn parsed(event: &Event<'_>) -> Value {
    let text = written(event);
    assert!(!text.contains(|c: char| c < ' '), "{text}");
    assert!(text.len() <= EVENT_BYTES_MAX);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_call_is_written_in_the_order_of_cloudtrail() {
    assert_eq!(
        written(&encrypt("91235988-eb87-476a-ac2c-0cdc244e6dca")),
        concat!(
            r#"{"eventVersion":"1.11","userIdentity":{"type":"Root","principalId":"111122223333","#,
            r#""arn":"arn:aws:iam::111122223333:root","accountId":"111122223333","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"#,
            r#""eventTime":"2025-05-20T20:46:16Z","eventSource":"kms.amazonaws.com","eventName":"Encrypt","#,
            r#""awsRegion":"us-east-1","sourceIPAddress":"192.0.2.0","userAgent":"aws-cli/2.31.0","#,
            r#""requestParameters":{"keyId":"alias/a","encryptionAlgorithm":"SYMMETRIC_DEFAULT"},"responseElements":null,"#,
            r#""additionalEventData":{"keyMaterialId":"1234"},"requestID":"f3423043-63bc-11e4-bc2b-4198b6150d5c","#,
            r#""eventID":"91235988-eb87-476a-ac2c-0cdc244e6dca","readOnly":true,"resources":[{"accountId":"111122223333","#,
            r#""type":"AWS::KMS::Key","#,
            r#""ARN":"arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}],"#,
            r#""eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333","#,
            r#""eventCategory":"Management","tlsDetails":{"tlsVersion":"TLSv1.3","#,
            r#""cipherSuite":"TLS_AES_256_GCM_SHA384","clientProvidedHostHeader":"kms.us-east-1.amazonaws.com","#,
            r#""keyExchange":"X25519MLKEM768"}}"#,
        )
    );
}

#[test]
fn what_a_service_does_of_its_own_accord_is_internal() {
    let event = Event {
        identity: Identity::Service { invoked_by: "kms.amazonaws.com", account: account() },
        event_name: "RotateKey",
        source: Source::Service("kms.amazonaws.com"),
        user_agent: None,
        request_parameters: None,
        additional_event_data: None,
        service_event_details: Some(r#"{"keyId":"1234"}"#),
        request_id: None,
        read_only: false,
        kind: EventKind::ServiceEvent,
        tls: None,
        ..encrypt("a24b3967-ddad-417f-9b22-2332b918db06")
    };
    assert_eq!(
        parsed(&event),
        json!({
            "eventVersion": "1.11",
            "userIdentity": {"accountId": "111122223333", "invokedBy": "AWS Internal"},
            "eventTime": "2025-05-20T20:46:16Z",
            "eventSource": "kms.amazonaws.com",
            "eventName": "RotateKey",
            "awsRegion": "us-east-1",
            "sourceIPAddress": "AWS Internal",
            "userAgent": "AWS Internal",
            "requestParameters": null,
            "responseElements": null,
            "eventID": "a24b3967-ddad-417f-9b22-2332b918db06",
            "readOnly": false,
            "resources": [{"accountId": "111122223333", "type": "AWS::KMS::Key", "ARN": KEY_ARN}],
            "eventType": "AwsServiceEvent",
            "managementEvent": true,
            "recipientAccountId": "111122223333",
            "serviceEventDetails": {"keyId": "1234"},
            "eventCategory": "Management",
        })
    );
}

#[test]
fn a_service_that_calls_for_somebody_is_named() {
    let event = Event {
        identity: Identity::Service { invoked_by: "ssm.amazonaws.com", account: account() },
        source: Source::Service("ssm.amazonaws.com"),
        user_agent: None,
        ..encrypt("1")
    };
    let value = parsed(&event);
    assert_eq!(value["userIdentity"], json!({"accountId": "111122223333", "invokedBy": "ssm.amazonaws.com"}));
    assert_eq!(value["sourceIPAddress"], "ssm.amazonaws.com");
    assert_eq!(value.get("userAgent"), None);
}

#[test]
fn owners_learn_which_principal_of_another_account_it_was() {
    let caller = Identity::Account { account: account(), principal_id: "AROA1:build-7".to_owned() };
    let event = Event { identity: caller, shared_event_id: Some("s-1"), ..encrypt("1") };
    let value = parsed(&event);
    let expect = json!({"type": "AWSAccount", "principalId": "AROA1:build-7", "accountId": "111122223333"});
    assert_eq!((&value["userIdentity"], &value["sharedEventID"]), (&expect, &json!("s-1")));
    assert_eq!(parsed(&encrypt("1")).get("sharedEventID"), None);
}

#[test]
fn a_service_that_calls_on_behalf_of_a_caller_is_named_beside_it() {
    let caller = Box::new(Identity::Unproven { access_key_id: Some("AKIA") });
    let event = Event { identity: Identity::OnBehalf { caller, invoked_by: "kms.amazonaws.com" }, ..encrypt("1") };
    let identity = json!({"type": "Unknown", "accessKeyId": "AKIA", "invokedBy": "kms.amazonaws.com"});
    assert_eq!(parsed(&event)["userIdentity"], identity);
}

#[test]
fn a_caller_that_proved_nothing_has_no_account() {
    let check = |access_key_id, expect: Value| {
        let event = Event { identity: Identity::Unproven { access_key_id }, ..encrypt("1") };
        assert_eq!(parsed(&event)["userIdentity"], expect);
    };
    check(None, json!({"type": "Unknown"}));
    check(Some("AKIA\"\n"), json!({"type": "Unknown", "accessKeyId": "AKIA\"\n"}));
}

#[test]
fn an_error_stands_before_the_parameters() {
    let with = |error| Event { error: Some(error), ..encrypt("1") };
    let text = written(&with(EventError { code: "AccessDenied", message: Some("no \"way\"") }));
    assert!(text.contains(r#""errorCode":"AccessDenied","errorMessage":"no \"way\"","requestParameters":"#), "{text}");
    let text = written(&with(EventError { code: "DisabledException", message: None }));
    assert!(text.contains(r#""errorCode":"DisabledException","requestParameters":"#), "{text}");
}

#[test]
fn addresses_have_their_usual_form() {
    let check = |address: &str, expect: &str| {
        let event = Event { source: Source::Address(address.parse().unwrap()), ..encrypt("1") };
        assert_eq!(parsed(&event)["sourceIPAddress"], expect);
    };
    check("203.0.113.9", "203.0.113.9");
    check("2001:db8::1", "2001:db8::1");
    check("::ffff:203.0.113.9", "203.0.113.9");
}

#[test]
fn what_comes_from_outside_stays_in_its_text() {
    for nasty in ["\"},\"eventName\":\"x", "a\nb\r\0\u{1f}\u{7f}", "\\", "\u{2028}é\u{10ffff}", ""] {
        let event = Event {
            user_agent: Some(nasty),
            error: Some(EventError { code: nasty, message: Some(nasty) }),
            tls: Some(Tls { version: nasty, cipher_suite: nasty, host: Some(nasty), key_exchange: Some(nasty) }),
            ..encrypt(nasty)
        };
        let mut out = Vec::new();
        event.write(&mut out);
        assert!(!out.iter().any(|byte| *byte < 0x20), "{nasty:?}");
        let value: Value = serde_json::from_slice(&out).unwrap();
        for place in ["/userAgent", "/errorCode", "/errorMessage", "/eventID", "/tlsDetails/tlsVersion"] {
            assert_eq!(value.pointer(place).unwrap(), nasty);
        }
        assert_eq!(value["tlsDetails"]["clientProvidedHostHeader"], nasty);
        assert_eq!(value["eventName"], "Encrypt");
    }
}

#[test]
fn line_breaks_between_members_are_spaces() {
    let event = Event { request_parameters: Some("{\n\t\"keyId\":\r\n\"a\\nb\"}"), ..encrypt("1") };
    assert_eq!(parsed(&event)["requestParameters"], json!({"keyId": "a\nb"}));
}

#[test]
fn long_texts_are_cut_off_at_a_character() {
    let check = |agent: &str, expect: &str| {
        assert_eq!(parsed(&Event { user_agent: Some(agent), ..encrypt("1") })["userAgent"], expect);
    };
    let longest = "a".repeat(1024);
    check(&longest, &longest);
    check(&format!("{longest}b"), &longest);
    check(&format!("{}é", "a".repeat(1023)), &"a".repeat(1023));
}

#[test]
fn members_that_are_too_long_are_replaced() {
    let object = |bytes: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - 8));
    let omitted = |member: &str, size: usize| json!({"reason": format!("{member} too large"), "omitted": true, "originalSize": size});

    let (fits, not) = (object(102_400), object(102_401));
    let value = parsed(&Event { request_parameters: Some(&fits), ..encrypt("1") });
    assert_eq!(value["requestParameters"]["a"].as_str().unwrap().len(), 102_392);
    let value = parsed(&Event { request_parameters: Some(&not), ..encrypt("1") });
    assert_eq!(value["requestParameters"], omitted("requestParameters", 102_401));

    let (fits, not) = (object(28_672), object(28_673));
    let value = parsed(&Event { additional_event_data: Some(&fits), ..encrypt("1") });
    assert_eq!(value["additionalEventData"]["a"].as_str().unwrap().len(), 28_664);
    let value = parsed(&Event { additional_event_data: Some(&not), ..encrypt("1") });
    assert_eq!(value["additionalEventData"], omitted("additionalEventData", 28_673));

    // Each fits, but not all of them together.
    let half = object(70_000);
    let value = parsed(&Event { request_parameters: Some(&half), response_elements: Some(&half), ..encrypt("1") });
    assert_eq!(value["responseElements"], omitted("responseElements", 70_000));
    assert_eq!(value["requestParameters"]["a"].as_str().unwrap().len(), 69_992);
    let event = Event { request_parameters: Some(&half), service_event_details: Some(&half), ..encrypt("1") };
    let value = parsed(&event);
    assert_eq!(value["requestParameters"], omitted("requestParameters", 70_000));
    assert_eq!(value["serviceEventDetails"]["a"].as_str().unwrap().len(), 69_992);
    assert_eq!(value["responseElements"], Value::Null);
}

#[test]
fn users_and_sessions_are_called_as_cloudtrail_calls_them() {
    let check = |identity: Identity<'_>, expect: Value| {
        let event = Event { identity, ..encrypt("91235988-eb87-476a-ac2c-0cdc244e6dca") };
        assert_eq!(parsed(&event)["userIdentity"], expect);
    };
    let session = |issuer| SessionContext {
        issuer,
        created: Timestamp::from_epoch_ms(1_747_773_976_123),
        mfa_authenticated: false,
        source_identity: None,
    };
    let user = |session| Identity::IamUser {
        account: account(),
        arn: "arn:aws:iam::111122223333:user/Alice".to_owned(),
        principal_id: "AIDAXXXXXXXXXXXXXXXXX",
        user_name: "Alice",
        access_key_id: "AKIAIOSFODNN7EXAMPLE",
        session,
    };
    let mut alice = json!({
        "type": "IAMUser",
        "principalId": "AIDAXXXXXXXXXXXXXXXXX",
        "arn": "arn:aws:iam::111122223333:user/Alice",
        "accountId": "111122223333",
        "accessKeyId": "AKIAIOSFODNN7EXAMPLE",
        "userName": "Alice",
    });
    check(user(None), alice.clone());
    alice["sessionContext"] =
        json!({"attributes": {"creationDate": "2025-05-20T20:46:16Z", "mfaAuthenticated": "false"}});
    check(user(Some(session(None))), alice);

    let issuer = SessionIssuer {
        kind: IssuerKind::Role,
        account: account(),
        arn: "arn:aws:iam::111122223333:role/ci/Deploy".to_owned(),
        principal_id: "AROAXXXXXXXXXXXXXXXXX",
        name: Some("Deploy"),
    };
    let role = Identity::AssumedRole {
        account: account(),
        arn: "arn:aws:sts::111122223333:assumed-role/Deploy/build-7".to_owned(),
        principal_id: "AROAXXXXXXXXXXXXXXXXX:build-7".to_owned(),
        access_key_id: "ASIAIOSFODNN7EXAMPLE",
        session: Some(SessionContext {
            mfa_authenticated: true,
            source_identity: Some("alice"),
            ..session(Some(issuer))
        }),
    };
    check(
        role,
        json!({
            "type": "AssumedRole",
            "principalId": "AROAXXXXXXXXXXXXXXXXX:build-7",
            "arn": "arn:aws:sts::111122223333:assumed-role/Deploy/build-7",
            "accountId": "111122223333",
            "accessKeyId": "ASIAIOSFODNN7EXAMPLE",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": "AROAXXXXXXXXXXXXXXXXX",
                    "arn": "arn:aws:iam::111122223333:role/ci/Deploy",
                    "accountId": "111122223333",
                    "userName": "Deploy",
                },
                "attributes": {"creationDate": "2025-05-20T20:46:16Z", "mfaAuthenticated": "true"},
                "sourceIdentity": "alice",
            },
        }),
    );

    let issuer = SessionIssuer {
        kind: IssuerKind::Root,
        account: account(),
        arn: "arn:aws:iam::111122223333:root".to_owned(),
        principal_id: "111122223333",
        name: None,
    };
    let federated = Identity::FederatedUser {
        account: account(),
        arn: "arn:aws:sts::111122223333:federated-user/Bob".to_owned(),
        principal_id: "111122223333:Bob".to_owned(),
        access_key_id: "ASIAIOSFODNN7EXAMPLE",
        session: Some(session(Some(issuer))),
    };
    check(
        federated,
        json!({
            "type": "FederatedUser",
            "principalId": "111122223333:Bob",
            "arn": "arn:aws:sts::111122223333:federated-user/Bob",
            "accountId": "111122223333",
            "accessKeyId": "ASIAIOSFODNN7EXAMPLE",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Root",
                    "principalId": "111122223333",
                    "arn": "arn:aws:iam::111122223333:root",
                    "accountId": "111122223333",
                },
                "attributes": {"creationDate": "2025-05-20T20:46:16Z", "mfaAuthenticated": "false"},
            },
        }),
    );
}

#[test]
fn the_worst_event_fits() {
    let nasty = "\u{1}".repeat(5000);
    let (details, more) = (format!("{{\"a\":\"{}\"}}", "x".repeat(100_000)), format!("[{}1]", " ".repeat(28_000)));
    let event = Event {
        identity: Identity::Root { account: account(), arn: nasty.clone(), access_key_id: &nasty, session: None },
        event_source: &nasty,
        event_name: &nasty,
        region: &nasty,
        source: Source::Service(&nasty),
        user_agent: Some(&nasty),
        error: Some(EventError { code: &nasty, message: Some(&nasty) }),
        request_parameters: Some(&details),
        response_elements: Some(&details),
        additional_event_data: Some(&more),
        service_event_details: Some(&details),
        request_id: Some(&nasty),
        resources: Some(vec![EventResource { arn: &nasty, account: account(), kind: &nasty }; 100]),
        tls: Some(Tls { version: &nasty, cipher_suite: &nasty, host: Some(&nasty), key_exchange: Some(&nasty) }),
        ..encrypt(&nasty)
    };
    let value = parsed(&event);
    assert_eq!(value.get("resources"), None);
    assert_eq!(value["additionalEventData"]["originalSize"], more.len());
    assert_eq!(value["eventCategory"], "Management");
}
