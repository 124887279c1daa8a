use super::*;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// What is wrong with settings, or the plan.
fn plan(json: serde_json::Value) -> Result<Plan, String> {
    let settings: EventSettings = serde_json::from_value(json).map_err(|error| error.to_string())?;
    let environment = |name: &str| (name == "SECRETS").then(|| SecretText::new(format!(" {SECRET} {SECRET}\n")));
    Plan::new(&settings, environment, Some(Path::new("/data/events"))).map_err(|error| error.to_string())
}

fn webhook(more: serde_json::Value) -> Result<Plan, String> {
    let mut target = serde_json::json!({
        "type": "webhook", "name": "ops", "url": "https://example.com/hook", "secrets": [SECRET],
    });
    for (name, value) in more.as_object().unwrap() {
        target[name] = value.clone();
    }
    plan(serde_json::json!({ "targets": [target] }))
}

fn rule(more: serde_json::Value) -> Result<Plan, String> {
    let mut rule = serde_json::json!({
        "name": "all", "pattern": r#"{"source": ["aws.kms"]}"#, "targets": ["out"],
    });
    for (name, value) in more.as_object().unwrap() {
        rule[name] = value.clone();
    }
    plan(serde_json::json!({ "rules": [rule], "targets": [{ "type": "stdout", "name": "out" }] }))
}

#[track_caller]
fn check(plan: Result<Plan, String>, expect: &str) {
    let error = plan.unwrap_err();
    assert!(error.contains(expect), "{error}");
}

#[test]
fn settings_are_understood() {
    let plan = webhook(serde_json::json!({})).unwrap();
    let target = &plan.targets[0];
    assert_eq!((target.max_age_ms, target.concurrency), (86_400_000, 1));
    assert_eq!(target.dead_letter.as_deref(), Some(Path::new("/data/events/ops.dead-letter.jsonl")));
    let plan = webhook(serde_json::json!({ "dead_letter": "/var/dead", "format": "cloudevents" })).unwrap();
    assert_eq!(
        (plan.targets[0].dead_letter.as_deref(), plan.targets[0].format),
        (Some(Path::new("/var/dead")), Format::CloudEvents)
    );
    let plan = rule(serde_json::json!({ "read_only_calls": true })).unwrap();
    assert!(plan.rules[0].read_only_calls && plan.rules[0].targets == [0]);
    assert!(Plan::new(&EventSettings::default(), |_| None, None).unwrap().targets.is_empty());
}

#[test]
fn rules_that_mean_nothing_are_refused() {
    check(rule(serde_json::json!({ "pattern": "{" })), "event rule \"all\": the pattern: this is not JSON");
    check(rule(serde_json::json!({ "pattern": r#"{"a": "b"}"# })), "the pattern: at a: a field needs a list");
    check(rule(serde_json::json!({ "targets": [] })), "it has no targets");
    check(rule(serde_json::json!({ "targets": ["out", "nowhere"] })), "there is no target \"nowhere\"");
    check(rule(serde_json::json!({ "name": "" })), "a name has");
    check(rule(serde_json::json!({ "name": "a/b" })), "a name has");
    check(rule(serde_json::json!({ "name": "..", })), "begins with no dot");
    check(rule(serde_json::json!({ "name": "x".repeat(65) })), "a name has");
    check(rule(serde_json::json!({ "pattern": { "a": [1] } })), "expected a string");
    check(rule(serde_json::json!({ "unknown": 1 })), "unknown field `unknown`");
    let rule = serde_json::json!({ "name": "all", "pattern": "{\"a\": [1]}", "targets": ["out"] });
    let target = serde_json::json!({ "type": "stdout", "name": "out" });
    check(plan(serde_json::json!({ "rules": [rule, rule], "targets": [target] })), "there are two of this name");
    let many: Vec<_> = (0..301).map(|n| serde_json::json!({ "type": "stdout", "name": n.to_string() })).collect();
    check(plan(serde_json::json!({ "targets": many })), "at most 300");
}

#[test]
fn targets_that_can_not_work_are_refused() {
    check(
        webhook(serde_json::json!({ "url": "example.com" })),
        "event target \"ops\": a URL that begins with https://",
    );
    check(webhook(serde_json::json!({ "url": "ftp://example.com" })), "begins with https://");
    check(webhook(serde_json::json!({ "url": "http://example.com" })), "allow_http");
    check(webhook(serde_json::json!({ "secrets": [] })), "a webhook needs a secret");
    check(webhook(serde_json::json!({ "secrets": ["whsec_c2hvcnQ="] })), "24 to 64 bytes");
    check(webhook(serde_json::json!({ "secrets_env": "SECRETS" })), "exclude each other");
    check(webhook(serde_json::json!({ "secrets": [], "secrets_env": "OTHERS" })), "no environment variable OTHERS");
    check(webhook(serde_json::json!({ "ca_file": "/no/such/file" })), "/no/such/file");
    for (name, max) in
        [("timeout_seconds", 300), ("concurrency", 64), ("max_age_seconds", 2_592_000), ("retry_ms_max", 3_600_000)]
    {
        assert!(webhook(serde_json::json!({ name: max })).is_ok(), "{name}");
        check(webhook(serde_json::json!({ name: max + 1 })), "is at most");
        check(webhook(serde_json::json!({ name: 0 })), "must not be 0");
        check(webhook(serde_json::json!({ name: -1 })), "invalid value");
    }
    check(webhook(serde_json::json!({ "retry_ms_min": 300_001 })), "retry_ms_min is at most 300000");
    check(webhook(serde_json::json!({ "type": "telegram" })), "unknown variant `telegram`");
    check(webhook(serde_json::json!({ "secret": SECRET })), "unknown field `secret`");
    check(webhook(serde_json::json!({ "format": "xml" })), "unknown variant `xml`");
    let file = |name: &str| serde_json::json!({ "type": "file", "name": name, "path": "/var/events" });
    check(plan(serde_json::json!({ "targets": [file("a"), file("b")] })), "is used by another target");
    check(plan(serde_json::json!({ "targets": [file("a"), file("A")] })), "there are two of this name");
    check(plan(serde_json::json!({ "targets": [{ "type": "file", "name": "a" }] })), "missing field `path`");
    check(plan(serde_json::json!({ "targets": [{ "type": "stdout" }] })), "missing field `name`");
}

#[test]
fn secrets_may_be_in_the_environment() {
    let plan = webhook(serde_json::json!({ "secrets": [], "secrets_env": "SECRETS" })).unwrap();
    let Destination::Webhook { secrets, .. } = &plan.targets[0].destination else { panic!() };
    assert_eq!(format!("{secrets:?}"), "[2 secrets]");
}

#[test]
fn unencrypted_events_stay_on_the_machine() {
    for host in ["127.0.0.1", "127.9.9.9:80", "localhost:8080", "[::1]:80"] {
        assert!(webhook(serde_json::json!({ "url": format!("http://{host}/") })).is_ok(), "{host}");
    }
    for host in ["10.0.0.1", "localhost.example.com", "128.0.0.1", "[::2]"] {
        check(webhook(serde_json::json!({ "url": format!("http://{host}/") })), "allow_http");
        assert!(webhook(serde_json::json!({ "url": format!("http://{host}/"), "allow_http": true })).is_ok(), "{host}");
    }
}

#[test]
fn secrets_are_in_no_message() {
    let settings = serde_json::json!({ "targets": [{
        "type": "webhook", "name": "ops", "url": "https://example.com/s3cret", "secrets": ["s3cret"],
    }]});
    let settings: EventSettings = serde_json::from_value(settings).unwrap();
    let error = Plan::new(&settings, |_| None, None).unwrap_err();
    assert!(!format!("{settings:?} {error:?} {error}").contains("s3cret"));
    assert!(!format!("{:?}", webhook(serde_json::json!({})).unwrap()).contains("hook\""));
}
