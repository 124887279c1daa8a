//! Prints how long decisions take: `cargo run --release -p trent-policy --example timing`.
#![allow(clippy::panic, clippy::print_stdout, clippy::unwrap_used)]

use std::borrow::Cow;
use std::hint::black_box;
use std::time::Instant;

use trent_policy::evaluate::{Grant, NamedPolicy, Policies, Question, ResourceConsent, evaluate};
use trent_policy::explain::explain;
use trent_policy::{Caller, CallerKind, Context, Issuer, MapContext, Policy, PolicyKind, Values};

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const ACTIONS: &str = r#"["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:DescribeKey"]"#;

/// What a request to encrypt knows, found out when it is asked for.
struct Encrypt;

impl Context for Encrypt {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        let one = |value: &'static str| Some(Values::One(Cow::Borrowed(value)));
        match key {
            "aws:principalarn" => one("arn:aws:iam::111122223333:role/app"),
            "aws:principalaccount" | "kms:calleraccount" => one("111122223333"),
            "aws:principaltag/team" => one("red"),
            "aws:securetransport" => one("true"),
            "aws:sourceip" => one("203.0.113.7"),
            "aws:currenttime" => one("2026-11-24T12:00:00Z"),
            "aws:userid" => one("AROAROLEEXAMPLE00001:one"),
            "aws:resourcetag/team" => one("red"),
            "kms:encryptioncontext:department" => one("finance"),
            "kms:encryptioncontextkeys" => Some(Values::Many(vec!["Department".into(), "AppName".into()])),
            "kms:encryptionalgorithm" => one("SYMMETRIC_DEFAULT"),
            "kms:keyspec" => one("SYMMETRIC_DEFAULT"),
            _ => None,
        }
    }
}

fn time<T>(what: &str, calls: u32, mut call: impl FnMut() -> T) {
    for _ in 0..calls / 10 {
        black_box(call());
    }
    let start = Instant::now();
    for _ in 0..calls {
        black_box(call());
    }
    println!("{what:72} {:>9.2} µs", start.elapsed().as_secs_f64() * 1e6 / f64::from(calls));
}

/// Statements until the policy is as long as it may be.
fn full(kind: PolicyKind, first: &str, statement: impl Fn(usize) -> String) -> String {
    let mut text = format!(r#"{{"Version":"2012-10-17","Statement":[{first}"#);
    for number in 0.. {
        let next = format!(",{}", statement(number));
        if kind.limit().is_exceeded_by(&format!("{text}{next}]}}")) {
            return format!("{text}]}}");
        }
        text.push_str(&next);
    }
    text
}

fn read(kind: PolicyKind, text: &str) -> Policy {
    Policy::parse(kind, text).unwrap_or_else(|error| panic!("{}", error.detail()))
}

fn ask<T>(
    key: &Policy,
    identity: &[Policy],
    context: &dyn Context,
    grant: bool,
    ask: impl FnOnce(&Question<'_>) -> T,
) -> T {
    let account = "111122223333".parse().unwrap();
    let caller = Caller {
        kind: CallerKind::AssumedRole,
        account,
        arn: "arn:aws:sts::111122223333:assumed-role/app/one",
        unique_id: "AROAROLEEXAMPLE00001:one",
        issuer: Some(Issuer { arn: "arn:aws:iam::111122223333:role/app", unique_id: "AROAROLEEXAMPLE00001" }),
        is_bounded: false,
    };
    let named = |policy| NamedPolicy { name: "policy", policy };
    let mut identity_named = [named(key); 16];
    identity_named.iter_mut().zip(identity).for_each(|(place, policy)| *place = named(policy));
    ask(&Question {
        caller: &caller,
        action: "kms:Encrypt",
        resource: KEY,
        resource_account: account,
        context,
        policies: Policies {
            resource: Some(named(key)),
            identity: &identity_named[..identity.len()],
            ..Policies::default()
        },
        consent: ResourceConsent::Required,
        grant: grant.then_some(Grant { id: "grant", grantee: "arn:aws:iam::111122223333:role/app" }),
    })
}

fn main() {
    let root = r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"}"#;
    let deny = r#"{"Effect":"Deny","Action":"kms:ScheduleKeyDeletion","Resource":"*"}"#;
    let default = read(PolicyKind::Key, &format!(r#"{{"Version":"2012-10-17","Statement":[{root}]}}"#));
    let identity_text = full(PolicyKind::Identity, deny, |number| {
        format!(
            r#"{{"Effect":"Allow","Action":{ACTIONS},"Resource":"arn:aws:kms:*:111122223333:key/{number:08}-*","Condition":{{
            "StringEquals":{{"aws:ResourceTag/Team":"${{aws:PrincipalTag/Team}}"}},"Bool":{{"aws:SecureTransport":"true"}}}}}}"#
        )
    });
    let last = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Encrypt","Resource":"arn:aws:kms:*:*:key/1234*"}]}"#;
    let mut identity: Vec<Policy> = (0..9).map(|_| read(PolicyKind::Identity, &identity_text)).collect();
    identity.push(read(PolicyKind::Identity, last));
    let key_text = full(PolicyKind::Key, root, |number| {
        format!(
            r#"{{"Sid":"{number}","Effect":"{}","Principal":{{"AWS":"arn:aws:iam::111122223333:{}/n{number}"}},"Action":{ACTIONS},"Resource":"*","Condition":{{
            "StringEquals":{{"kms:EncryptionContext:Department":"other"}},"IpAddress":{{"aws:SourceIp":["10.0.0.0/8","192.0.2.0/24"]}}}}}}"#,
            if number % 4 == 0 { "Deny" } else { "Allow" },
            if number % 2 == 0 { "user" } else { "role" },
        )
    });
    // Everyone is named, so that every condition is evaluated and fails.
    let conditions_text = full(PolicyKind::Key, root, |number| {
        format!(
            r#"{{"Effect":"Deny","Principal":"*","Action":"kms:*","Resource":"*","Condition":{{"ForAnyValue:StringLike":{{"kms:EncryptionContextKeys":["x{number}*","*y"]}}}}}}"#
        )
    });
    let key = read(PolicyKind::Key, &key_text);
    let conditions = read(PolicyKind::Key, &conditions_text);
    println!(
        "key policies of {} and {} bytes with {} and {} statements; 10 identity policies, 9 of {} bytes with {} statements",
        key_text.len(),
        conditions_text.len(),
        key.statement_count(),
        conditions.statement_count(),
        identity_text.len(),
        identity[0].statement_count(),
    );
    assert!(ask(&key, &identity, &Encrypt, false, |question| evaluate(question).is_allowed()));
    assert!(!ask(&key, &[], &Encrypt, false, |question| evaluate(question).is_allowed()));

    let calls = 20_000;
    let decide = |key: &Policy, identity: &[Policy]| {
        ask(key, identity, &Encrypt, false, |question| evaluate(question).is_allowed())
    };
    time("default key policy, 1 identity policy", calls, || decide(&default, &identity[9..]));
    time("default key policy, 10 identity policies", calls, || decide(&default, &identity));
    time("32 KB key policy, 10 identity policies", calls, || decide(&key, &identity));
    time("32 KB key policy, 10 identity policies, a grant", calls, || {
        ask(&key, &identity, &Encrypt, true, |question| evaluate(question).is_allowed())
    });
    time("32 KB key policy whose conditions are all evaluated, 10 policies", calls, || decide(&conditions, &identity));
    time("the same explained", 200, || ask(&key, &identity, &Encrypt, false, |question| explain(question).allowed));
    time("read a 32 KB key policy", 200, || read(PolicyKind::Key, &key_text));
    time("read an identity policy", 1000, || read(PolicyKind::Identity, &identity_text));

    // 32 KB of wildcards against the longest texts that a request has.
    for (what, pattern, text) in [
        ("a*a*a*…b", format!("*{}b", "a*".repeat(15_900)), "a".repeat(8_192)),
        ("*aaa…b*", format!("*{}b*", "a".repeat(4_000)), "a".repeat(8_192)),
        ("*aaa…?b*", format!("*{}?b*", "a".repeat(4_000)), "a".repeat(8_192)),
        ("*??…b*", format!("*{}b*", "?".repeat(4_000)), "a".repeat(8_192)),
    ] {
        let times = 31_800 / pattern.len();
        let patterns: Vec<String> = (0..times.max(1)).map(|_| format!("\"{pattern}\"")).collect();
        let condition = format!(r#"{{"StringLike":{{"kms:EncryptionContext:x":[{}]}}}}"#, patterns.join(","));
        let statement =
            format!(r#"{{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Condition":{condition}}}"#);
        let wild = read(PolicyKind::Key, &format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#));
        let context = MapContext::new().with("kms:EncryptionContext:x", text);
        time(&format!("32 KB of {what} against 8 KB of a"), 20, || {
            assert!(!ask(&wild, &[], &context, false, |question| evaluate(question).is_allowed()));
        });
    }
    let names = full(PolicyKind::Key, root, |number| {
        format!(
            r#"{{"Effect":"Deny","Principal":"*","Action":["kms:*a*{number}*b*","k*:*?{number}*?*"],"Resource":"*"}}"#
        )
    });
    let wild = read(PolicyKind::Key, &names);
    time("32 KB of actions with wildcards", 2000, || decide(&wild, &[]));
}
