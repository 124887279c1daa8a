use super::*;

fn service_event(name: &str, details: &str) -> String {
    format!(
        r#"{{"eventVersion":"1.11","userIdentity":{{"accountId":"111122223333","invokedBy":"AWS Internal"}},
        "eventTime":"2026-01-02T03:04:05Z","eventSource":"kms.amazonaws.com","eventName":"{name}",
        "awsRegion":"us-west-2","sourceIPAddress":"AWS Internal","userAgent":"AWS Internal","requestParameters":null,
        "responseElements":null,"eventID":"cfa932fd-0d3a-4a76-a8b8-616863a2b547","readOnly":false,
        "resources":[{{"accountId":"111122223333","type":"AWS::KMS::Key","ARN":"arn:aws:kms:us-west-2:111122223333:key/k"}}],
        "eventType":"AwsServiceEvent","managementEvent":true,"recipientAccountId":"111122223333",
        "serviceEventDetails":{details},"eventCategory":"Management"}}"#
    )
}

fn call(name: &str, read_only: bool, more: &str) -> String {
    format!(
        r#"{{"eventVersion":"1.11","userIdentity":{{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/Alice"}},
        "eventTime":"2026-01-02T03:04:05Z","eventSource":"kms.amazonaws.com","eventName":"{name}",
        "awsRegion":"us-west-2","sourceIPAddress":"192.0.2.1","userAgent":"a \"b\"",{more}"requestParameters":{{"n":1.50}},
        "responseElements":null,"requestID":"r","eventID":"e","readOnly":{read_only},"eventType":"AwsApiCall",
        "managementEvent":true,"recipientAccountId":"111122223333","eventCategory":"Management"}}"#
    )
}

/// All events of an entry, as values.
fn events(json: &str, format: Format) -> Vec<Value> {
    let recorded = Recorded::parse(json).unwrap();
    let event = |kind| Event::new(kind, &recorded, json).unwrap().write(format).unwrap();
    Kind::of(&recorded).map(|kind| serde_json::from_str(&event(kind)).unwrap()).collect()
}

/// Source: the examples of AWS KMS Developer Guide, "Monitor KMS keys with Amazon EventBridge".
#[test]
fn events_of_keys_have_the_documented_form() {
    let details = r#"{"rotationType":"ON_DEMAND","keyOrigin":"AWS_KMS","previousKeyMaterialId":"a","currentKeyMaterialId":"b","keyId":"k"}"#;
    let told = events(&service_event("RotateKey", details), Format::EventBridge);
    assert_eq!(told.len(), 2);
    let id = told[0]["id"].as_str().unwrap();
    let expect = json!({
        "version": "0", "id": id, "detail-type": "KMS CMK Rotation", "source": "aws.kms", "account": "111122223333",
        "time": "2026-01-02T03:04:05Z", "region": "us-west-2",
        "resources": ["arn:aws:kms:us-west-2:111122223333:key/k"],
        "detail": {"key-id": "k", "key-origin": "AWS_KMS", "rotation-type": "ON_DEMAND",
            "previous-key-material-id": "a", "current-key-material-id": "b"},
    });
    assert_eq!(told[0], expect);
    assert_eq!(id.len(), 36);
    let json = service_event("RotateKey", details);
    let recorded = Recorded::parse(&json).unwrap();
    let text = Event::new(Kind::Rotation, &recorded, &json).unwrap().write(Format::EventBridge).unwrap();
    assert!(text.ends_with(
        r#""detail":{"key-id":"k","key-origin":"AWS_KMS","rotation-type":"ON_DEMAND","previous-key-material-id":"a","current-key-material-id":"b"}}"#
    ));

    let told = events(&service_event("DeleteKey", r#"{"keyId":"k"}"#), Format::EventBridge);
    assert_eq!((&told[0]["detail-type"], &told[0]["detail"]), (&json!("KMS CMK Deletion"), &json!({"key-id": "k"})));
    let details = r#"{"keyId":"k","keyMaterialId":"m"}"#;
    let told = events(&service_event("DeleteExpiredKeyMaterial", details), Format::EventBridge);
    assert_eq!(told[0]["detail-type"], "KMS Imported Key Material Expiration");
    assert_eq!(told[0]["detail"], json!({"key-id": "k", "key-material-id": "m"}));
    let told = events(&service_event("DeleteExpiredKeyMaterial", r#"{"keyId":"k"}"#), Format::EventBridge);
    assert_eq!(told[0]["detail"], json!({"key-id": "k"}));
}

#[test]
fn what_cloudtrail_records_is_told_whole() {
    let recorded = service_event("SynchronizeMultiRegionKey", r#"{"keyId":"mrk-1"}"#);
    let told = events(&recorded, Format::EventBridge);
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["detail-type"], "AWS Service Event via CloudTrail");
    let recorded = call("CreateKey", false, "");
    let told = events(&recorded, Format::EventBridge);
    assert_eq!(told.len(), 1);
    assert_eq!(
        (&told[0]["detail-type"], &told[0]["source"]),
        (&json!("AWS API Call via CloudTrail"), &json!("aws.kms"))
    );
    assert_eq!(told[0]["resources"], json!([]));
    assert_eq!(told[0]["detail"], serde_json::from_str::<Value>(&recorded).unwrap());
}

#[test]
fn events_keep_their_ids_and_differ_in_them() {
    let entry = service_event("RotateKey", "{}");
    let ids =
        |json: &str| events(json, Format::EventBridge).iter().map(|event| event["id"].to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&entry), ids(&entry));
    let other = entry.replace("cfa932fd", "cfa932fe");
    let all: std::collections::BTreeSet<String> = [ids(&entry), ids(&other)].concat().into_iter().collect();
    assert_eq!(all.len(), 4);
}

#[test]
fn refusals_are_told_apart() {
    let told =
        events(&call("Decrypt", true, r#""errorCode":"AccessDenied","errorMessage":"no","#), Format::EventBridge);
    assert_eq!(told.len(), 2);
    assert_eq!((&told[1]["source"], &told[1]["detail-type"]), (&json!("trent"), &json!("Trent Request Denied")));
    assert_eq!(told[1]["detail"]["error-message"], "no");
    assert_eq!(told[1]["detail"]["user-identity"]["arn"], "arn:aws:iam::111122223333:user/Alice");
    assert_eq!(told[1]["detail"]["user-agent"], "a \"b\"");
    for code in ["InvalidSignatureException", "SignatureDoesNotMatch", "ExpiredTokenException"] {
        let told = events(&call("Decrypt", true, &format!("\"errorCode\":\"{code}\",")), Format::EventBridge);
        assert_eq!(told[1]["detail-type"], "Trent Authentication Failed", "{code}");
    }
    for code in ["NotFoundException", "ThrottlingException", "KMSInvalidStateException"] {
        assert_eq!(events(&call("Decrypt", true, &format!("\"errorCode\":\"{code}\",")), Format::EventBridge).len(), 1);
    }
}

#[test]
fn reading_calls_are_known() {
    let is_read_only = |json: &str| {
        let recorded = Recorded::parse(json).unwrap();
        Kind::of(&recorded).map(|kind| kind.is_read_only(&recorded)).collect::<Vec<_>>()
    };
    assert_eq!(is_read_only(&call("Decrypt", true, "")), [true]);
    assert_eq!(is_read_only(&call("CreateKey", false, "")), [false]);
    // The alarm is none.
    assert_eq!(is_read_only(&call("Decrypt", true, r#""errorCode":"AccessDenied","#)), [true, false]);
}

#[test]
fn cloud_events_hold_the_same() {
    let told = events(&service_event("DeleteKey", r#"{"keyId":"k"}"#), Format::CloudEvents);
    let expect = json!({
        "specversion": "1.0", "id": told[0]["id"], "source": "aws.kms", "type": "KMS CMK Deletion",
        "subject": "arn:aws:kms:us-west-2:111122223333:key/k", "time": "2026-01-02T03:04:05Z",
        "datacontenttype": "application/json", "awsaccount": "111122223333", "awsregion": "us-west-2",
        "data": {"key-id": "k"},
    });
    assert_eq!(told[0], expect);
    // Nothing was touched: there is no subject.
    assert!(told[1].get("subject").is_none());
}

#[test]
fn patterns_see_numbers_as_recorded() {
    let json = call("Encrypt", true, "");
    let recorded = Recorded::parse(&json).unwrap();
    let event = Event::new(Kind::ApiCall, &recorded, &json).unwrap().for_patterns().unwrap();
    let matches = |pattern: &str| pattern.parse::<crate::Pattern>().unwrap().matches(&event);
    assert!(matches(r#"{"detail": {"requestParameters": {"n": [1.50]}}}"#));
    assert!(!matches(r#"{"detail": {"requestParameters": {"n": [1.5]}}}"#));
}

#[test]
fn what_is_no_event_of_the_log_is_refused() {
    for json in ["", "{}", "[]", r#"{"eventTime":"t"}"#, "null"] {
        assert!(Recorded::parse(json).is_err(), "{json}");
    }
}
