//! `trent explain`.

mod hypothetical;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde_json::Value;

use crate::node::audit_directory;
use crate::settings::tools::ExplainArguments;
use crate::trouble::Trouble;

/// Tells why a request was allowed or denied, or what would be decided on one.
pub(super) fn run(arguments: &ExplainArguments) -> Result<ExitCode, Trouble> {
    let data_dir = &arguments.of.data_dir;
    match (&arguments.id, arguments.hypothetical()) {
        (_, Some(asked)) => hypothetical::run(data_dir, &asked),
        (Some(id), None) => recorded(data_dir, id).map(|()| ExitCode::SUCCESS),
        (None, None) => Err(Trouble::new("an id, or --principal with --action and --resource, is needed")),
    }
}

/// Tells why a request was allowed or denied, out of the audit log of a data directory.
fn recorded(data_dir: &Path, id: &str) -> Result<(), Trouble> {
    let directory = audit_directory(data_dir);
    let found = trent_audit::find(&directory, id)
        .map_err(|error| Trouble::while_doing(&directory.display().to_string(), &error))?;
    if found.is_empty() {
        return Err(Trouble::new(format!("the audit log has no request and no event {id}")));
    }
    let mut text = String::new();
    for event in found {
        let event: Value = serde_json::from_str(&event)?;
        // Writing to a string can't fail.
        let _ = tell(&event, &mut text);
    }
    write_out(&text)
}

fn write_out(text: &str) -> Result<(), Trouble> {
    let told = std::io::stdout().lock().write_all(text.as_bytes());
    told.map_err(|error| Trouble::while_doing("standard output", &error))
}

fn tell(event: &Value, out: &mut String) -> std::fmt::Result {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let caller = event["userIdentity"]["arn"].as_str().or(event["userIdentity"]["accessKeyId"].as_str());
    writeln!(
        out,
        "{} {}:{} in {} by {}",
        text(&event["eventTime"]),
        text(&event["eventSource"]),
        text(&event["eventName"]),
        text(&event["awsRegion"]),
        caller.unwrap_or("nobody who proved to be someone")
    )?;
    match event.get("errorCode") {
        None => writeln!(out, "  succeeded: everything that it asks for was allowed")?,
        Some(code) => {
            writeln!(out, "  answered {}: {}", text(code), text(&event["errorMessage"]))?;
            match event["additionalEventData"].get("decision") {
                Some(decision) => tell_decision(decision, out)?,
                None => writeln!(out, "  no policy refused it")?,
            }
        }
    }
    Ok(())
}

fn tell_decision(decision: &Value, out: &mut String) -> std::fmt::Result {
    writeln!(
        out,
        "  {} asked to do {} to {}",
        decision["caller"].as_str().unwrap_or("-"),
        decision["action"].as_str().unwrap_or("-"),
        decision["resource"].as_str().unwrap_or("-")
    )?;
    if let Some(by) = decision.get("decidedBy") {
        writeln!(out, "  decided by statement {} of the {} {}", by["statement"], by["policyType"], by["policy"])?;
    }
    let policies = decision["policies"].as_array().map(Vec::as_slice).unwrap_or_default();
    if policies.is_empty() {
        writeln!(out, "  no policy applies to the caller or the resource")?;
    }
    for policy in policies {
        let kind = policy["policyType"].as_str().unwrap_or("-");
        writeln!(out, "  {kind} policy \"{}\":", policy["policy"].as_str().unwrap_or("-"))?;
        for statement in policy["statements"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let sid = statement["sid"].as_str().map(|sid| format!(" \"{sid}\"")).unwrap_or_default();
            write!(
                out,
                "    statement {}{sid} ({}): ",
                statement["number"],
                statement["effect"].as_str().unwrap_or("-")
            )?;
            tell_statement(statement, out)?;
        }
    }
    Ok(())
}

fn tell_statement(statement: &Value, out: &mut String) -> std::fmt::Result {
    if statement["applies"] == true {
        return writeln!(out, "applies");
    }
    let mismatch = &statement["mismatch"];
    write!(out, "does not apply: {}", mismatch["element"].as_str().unwrap_or("-"))?;
    if let (Some(operator), Some(key)) = (mismatch["operator"].as_str(), mismatch["key"].as_str()) {
        write!(out, " {operator} {key}")?;
    }
    write!(out, " wants {}", list(&mismatch["expected"]))?;
    match &mismatch["seen"] {
        Value::Null => writeln!(out, "; the request has no such thing"),
        seen => writeln!(out, "; the request has {}", list(seen)),
    }
}

fn list(values: &Value) -> String {
    let texts = values.as_array().map(Vec::as_slice).unwrap_or_default().iter().filter_map(Value::as_str);
    texts.collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(event: Value, expect: &[&str]) {
        let mut out = String::new();
        tell(&event, &mut out).unwrap();
        for part in expect {
            assert!(out.contains(part), "{part:?} is missing:\n{out}");
        }
    }

    #[test]
    fn a_denial_is_told_with_the_condition_that_failed() {
        let decision = serde_json::json!({
            "allowed": false, "explanation": "…", "caller": "arn:aws:iam::111122223333:user/bob",
            "action": "kms:Decrypt", "resource": "arn:aws:kms:us-east-1:111122223333:key/k",
            "policies": [{"policyType": "resource", "policy": "key policy", "statements": [{
                "number": 1, "sid": "Bob", "effect": "Allow", "applies": false,
                "mismatch": {"element": "Condition", "operator": "StringEquals", "key": "kms:ViaService",
                    "expected": ["s3.amazonaws.com"], "seen": null},
            }]}],
        });
        check(
            serde_json::json!({
                "eventTime": "2026-01-01T00:00:00Z", "eventSource": "kms.amazonaws.com", "eventName": "Decrypt",
                "awsRegion": "us-east-1", "userIdentity": {"arn": "arn:aws:iam::111122223333:user/bob"},
                "errorCode": "AccessDenied", "errorMessage": "no",
                "additionalEventData": {"decision": decision},
            }),
            &[
                "kms.amazonaws.com:Decrypt in us-east-1 by arn:aws:iam::111122223333:user/bob",
                "answered AccessDenied: no",
                "resource policy \"key policy\":",
                "statement 1 \"Bob\" (Allow): does not apply: Condition StringEquals kms:ViaService wants s3.amazonaws.com; \
                 the request has no such thing",
            ],
        );
    }

    #[test]
    fn what_no_policy_refused_is_told_too() {
        let event = |error: Option<&str>| {
            let mut event = serde_json::json!({"eventName": "Encrypt"});
            if let Some(error) = error {
                event["errorCode"] = error.into();
            }
            event
        };
        check(event(None), &["succeeded"]);
        check(event(Some("NotFoundException")), &["answered NotFoundException", "no policy refused it"]);
    }
}
