//! Rows of the table, and how they are decided.

use serde_json::{Map, Value, json};
use trent_policy::evaluate::{AllowedBy, Decision, Grant, NamedPolicy, Policies, Question, ResourceConsent, evaluate};
use trent_policy::explain::explain;
use trent_policy::{Caller, CallerKind, Issuer, MapContext, Policy, PolicyKind};

pub(crate) const ROOT: Who = Who(CallerKind::Root, "arn:aws:iam::111122223333:root", None);
pub(crate) const BOB: Who = Who(CallerKind::User, "arn:aws:iam::111122223333:user/bob", None);
pub(crate) const SESSION: Who = Who(
    CallerKind::AssumedRole,
    "arn:aws:sts::111122223333:assumed-role/app/one",
    Some("arn:aws:iam::111122223333:role/app"),
);
pub(crate) const FEDERATED: Who = Who(
    CallerKind::FederatedUser,
    "arn:aws:sts::111122223333:federated-user/carol",
    Some("arn:aws:iam::111122223333:user/bob"),
);
pub(crate) const STRANGER: Who = Who(CallerKind::User, "arn:aws:iam::444455556666:user/eve", None);
pub(crate) const STRANGE_ROOT: Who = Who(CallerKind::Root, "arn:aws:iam::444455556666:root", None);
pub(crate) const STRANGE_SESSION: Who = Who(
    CallerKind::AssumedRole,
    "arn:aws:sts::444455556666:assumed-role/app/one",
    Some("arn:aws:iam::444455556666:role/app"),
);
pub(crate) const SERVICE: Who = Who(CallerKind::Service, "s3.amazonaws.com", None);

pub(crate) const KEY: &str = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
/// The one statement of the default key policy.
pub(crate) const DEFAULT: &[&str] = &["Allow kms:* to arn:aws:iam::111122223333:root"];
/// What the caller of another account learns.
pub(crate) const UNSEEN: &str = "because the resource does not exist in this Region, no resource-based policies allow \
                                 access, or a resource-based policy explicitly denies access";

/// A caller: its sort, its ARN, and the ARN of its role or user.
#[derive(Clone, Copy)]
pub(crate) struct Who(CallerKind, &'static str, Option<&'static str>);

/// A case.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    /// The page of AWS's documentation.
    pub(crate) page: &'static str,
    /// What the case shows.
    pub(crate) what: &'static str,
    pub(crate) who: Who,
    pub(crate) action: &'static str,
    pub(crate) resource: &'static str,
    pub(crate) consent: ResourceConsent,
    pub(crate) resource_kind: PolicyKind,
    /// Statements of the resource's policy; none: it has no policy.
    pub(crate) on_resource: &'static [&'static str],
    pub(crate) identity: &'static [&'static str],
    pub(crate) boundary: &'static [&'static str],
    pub(crate) session: &'static [&'static str],
    /// Statements of the service control policies, by level.
    pub(crate) service_control: &'static [&'static [&'static str]],
    pub(crate) grantee: Option<&'static str>,
    pub(crate) context: &'static [(&'static str, &'static str)],
    /// `allowed by` what, or the end of the message.
    pub(crate) expect: &'static str,
}

/// A request to use a key of account 111122223333.
pub(crate) const KMS: Row = Row {
    page: "",
    what: "",
    who: BOB,
    action: "kms:Decrypt",
    resource: KEY,
    consent: ResourceConsent::Required,
    resource_kind: PolicyKind::Key,
    on_resource: &[],
    identity: &[],
    boundary: &[],
    session: &[],
    service_control: &[],
    grantee: None,
    context: &[],
    expect: "",
};

/// A request to a resource of account 111122223333 whose policy need not agree.
pub(crate) const S3: Row =
    Row { action: "s3:GetObject", resource: "arn:aws:s3:::bucket/file", consent: ResourceConsent::NotNeeded, ..KMS };

/// A request to assume a role of account 111122223333.
pub(crate) const STS: Row = Row {
    action: "sts:AssumeRole",
    resource: "arn:aws:iam::111122223333:role/app",
    resource_kind: PolicyKind::Trust,
    ..KMS
};

/// Decides every row and compares.
pub(crate) fn check(rows: &[Row]) {
    for row in rows {
        let (found, explained) = decide(row);
        assert_eq!(found, row.expect, "{} ({})", row.what, row.page);
        assert_eq!(explained, row.expect.starts_with("allowed"), "{} ({})", row.what, row.page);
    }
}

/// What is decided, and what the trace says of it.
fn decide(row: &Row) -> (String, bool) {
    let compile = |kind, statements: &[&str]| (!statements.is_empty()).then(|| policy(kind, statements));
    let on_resource = compile(row.resource_kind, row.on_resource);
    let identity = compile(PolicyKind::Identity, row.identity);
    let boundary = compile(PolicyKind::Identity, row.boundary);
    let session = compile(PolicyKind::Session, row.session);
    let levels: Vec<_> = row.service_control.iter().map(|level| policy(PolicyKind::ServiceControl, level)).collect();
    fn name<'a>(name: &'a str, policy: &'a Option<Policy>) -> Option<NamedPolicy<'a>> {
        policy.as_ref().map(|policy| NamedPolicy { name, policy })
    }
    let (identity, session) = (name("identity", &identity), name("session", &session));
    let levels: Vec<_> = levels.iter().map(|policy| [NamedPolicy { name: "scp", policy }]).collect();
    let levels: Vec<&[NamedPolicy<'_>]> = levels.iter().map(<[_; 1]>::as_slice).collect();
    let mut context = MapContext::new();
    for (key, value) in row.context {
        match value.split_once('|') {
            Some(_) => context.set_many(key, value.split('|')),
            None => context.set(key, *value),
        };
    }
    let Who(kind, arn, issuer) = row.who;
    let issuer = issuer.map(|arn| Issuer { arn, unique_id: "AROAEXAMPLE000000000" });
    let account = arn.split(':').nth(4).map_or("111122223333", |account| account).parse().unwrap();
    let is_bounded = boundary.is_some();
    let caller = Caller { kind, account, arn, unique_id: "AIDAEXAMPLE000000000", issuer, is_bounded };
    let question = Question {
        caller: &caller,
        action: row.action,
        resource: row.resource,
        resource_account: "111122223333".parse().unwrap(),
        context: &context,
        policies: Policies {
            service_control: &levels,
            resource: name("resource", &on_resource),
            identity: identity.as_slice(),
            boundary: name("boundary", &boundary),
            session: session.as_slice(),
        },
        consent: row.consent,
        grant: row.grantee.map(|grantee| Grant { id: "grant", grantee }),
    };
    let found = match evaluate(&question) {
        Decision::Allowed { by: AllowedBy::RootUser } => "allowed to root".to_owned(),
        Decision::Allowed { by: AllowedBy::Grant(_) } => "allowed by grant".to_owned(),
        Decision::Allowed { by: AllowedBy::Policy(policy_type, _) } => format!("allowed by {}", policy_type.name()),
        Decision::Denied { because } => {
            let explanation = because.explanation(row.action);
            let message = because.message(&question);
            let start =
                format!("User: {arn} is not authorized to perform: {} on resource: {} ", row.action, row.resource);
            assert_eq!(message, format!("{start}{explanation}"));
            explanation
        }
    };
    (found, explain(&question).allowed)
}

fn policy(kind: PolicyKind, statements: &[&str]) -> Policy {
    let statements: Vec<Value> = statements.iter().map(|text| statement(kind, text)).collect();
    let text = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    Policy::parse(kind, &text).unwrap_or_else(|error| panic!("{text}: {}", error.detail()))
}

fn statement(kind: PolicyKind, text: &str) -> Value {
    let mut words = text.split(' ');
    let mut statement = Map::new();
    let mut put = |element: &str, texts: &str, wrap: &dyn Fn(Vec<&str>) -> Value| {
        let (element, texts) = match texts.strip_prefix('!') {
            Some(texts) => (format!("Not{element}"), texts),
            None => (element.to_owned(), texts),
        };
        // The comma before a variable's default value is no separator.
        let texts = texts.replace(",'", "\n'").replace(',', ";").replace('\n', ",");
        statement.insert(element, wrap(texts.split(';').collect()));
    };
    put("Effect", words.next().unwrap(), &|texts| json!(texts[0]));
    put("Action", words.next().unwrap(), &|texts| json!(texts));
    let (mut resource, mut conditions) = ("*", Map::new());
    while let Some(word) = words.next() {
        match word {
            "on" => resource = words.next().unwrap(),
            "to" => put("Principal", words.next().unwrap(), &principals),
            "if" => {
                let [operator, key, values] = std::array::from_fn(|_| words.next().unwrap());
                let keys = conditions.entry(operator).or_insert_with(|| json!({}));
                keys[key] = json!(values.split(',').collect::<Vec<_>>());
            }
            _ => panic!("{text}: {word}"),
        }
    }
    if kind != PolicyKind::Trust {
        put("Resource", resource, &|texts| json!(texts));
    }
    if !conditions.is_empty() {
        statement.insert("Condition".to_owned(), Value::Object(conditions));
    }
    Value::Object(statement)
}

fn principals(texts: Vec<&str>) -> Value {
    match texts.as_slice() {
        ["*"] => json!("*"),
        ["aws:*"] => json!({ "AWS": "*" }),
        [service] if service.ends_with(".amazonaws.com") => json!({ "Service": service }),
        texts => json!({ "AWS": texts }),
    }
}
