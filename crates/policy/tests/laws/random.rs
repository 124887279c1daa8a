//! Random policies and requests, from a vocabulary that is small enough for them to meet.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};
use trent_policy::evaluate::{Grant, NamedPolicy, Policies, Question, ResourceConsent};
use trent_policy::{Caller, CallerKind, Issuer, MapContext, Policy, PolicyKind};

use crate::chance::Chance;
use crate::vocabulary::{ACTIONS, CALLERS, KEY, KEYS, PRINCIPALS, RESOURCES};

/// A random case: policies as JSON, and a request.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) kind: CallerKind,
    pub(crate) account: &'static str,
    pub(crate) arn: &'static str,
    pub(crate) id: &'static str,
    pub(crate) issuer: Option<(&'static str, &'static str)>,
    pub(crate) action: &'static str,
    pub(crate) resource: &'static str,
    pub(crate) required: bool,
    pub(crate) grantee: Option<&'static str>,
    /// By key in lower case; and whether the key is multivalued.
    pub(crate) context: BTreeMap<String, (bool, Vec<&'static str>)>,
    pub(crate) resource_policy: Option<Value>,
    pub(crate) identity: Vec<Value>,
    pub(crate) boundary: Option<Value>,
    pub(crate) session: Vec<Value>,
    pub(crate) levels: Vec<Value>,
}

/// Where a policy stands.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Resource,
    Identity,
    Boundary,
    Session,
    Level,
}

impl Place {
    pub(crate) const ALL: [Self; 5] = [Self::Resource, Self::Identity, Self::Boundary, Self::Session, Self::Level];
}

impl Case {
    pub(crate) fn random(chance: &mut Chance) -> Self {
        let (kind, account, arn, id, issuer) = *chance.pick(CALLERS);
        let mut context = BTreeMap::new();
        for (key, _, values) in KEYS {
            if chance.once_in(3) {
                continue;
            }
            let multivalued = *key == "kms:EncryptionContextKeys" || chance.once_in(9);
            let count = if multivalued { chance.below(4) } else { 1 };
            let values = (0..count).map(|_| *chance.pick(&values[..3.min(values.len())])).collect();
            context.insert(key.to_lowercase(), (multivalued, values));
        }
        let is_trust = chance.once_in(4);
        let mut some = |max: usize, kind: PolicyKind| {
            let count = chance.below(max + 1);
            (0..count).map(|_| policy(kind, chance)).collect::<Vec<Value>>()
        };
        let resource_policy = some(3, if is_trust { PolicyKind::Trust } else { PolicyKind::Key }).pop();
        let identity = some(2, PolicyKind::Identity);
        let boundary = some(1, PolicyKind::Identity).pop().filter(|_| kind != CallerKind::Service);
        let (session, levels) = (some(1, PolicyKind::Session), some(2, PolicyKind::ServiceControl));
        let has_identity = matches!(kind, CallerKind::User | CallerKind::AssumedRole | CallerKind::FederatedUser);
        Self {
            kind,
            account,
            arn,
            id,
            issuer,
            action: if is_trust { "sts:AssumeRole" } else { *chance.pick(&["kms:Decrypt", "kms:Encrypt"]) },
            resource: *chance.pick(&[KEY, KEY, "*", "arn:aws:kms:us-west-2:111122223333:key/bob"]),
            required: !chance.once_in(3),
            grantee: chance.once_in(6).then(|| *chance.pick(PRINCIPALS)),
            context,
            resource_policy,
            identity: if has_identity { identity } else { Vec::new() },
            boundary: boundary.filter(|_| has_identity && chance.once_in(2)),
            session: if issuer.is_some() { session } else { Vec::new() },
            levels: if chance.once_in(2) { levels } else { Vec::new() },
        }
    }

    /// Compiles the policies and asks.
    pub(crate) fn ask<T>(&self, ask: impl FnOnce(&Question<'_>) -> T) -> T {
        let is_trust = self.action.starts_with("sts:");
        let resource_kind = if is_trust { PolicyKind::Trust } else { PolicyKind::Key };
        let compile = |kind: PolicyKind, value: &Value| {
            let text = value.to_string();
            Policy::parse(kind, &text).unwrap_or_else(|error| panic!("{text}: {}", error.detail()))
        };
        let all =
            |kind: PolicyKind, values: &[Value]| values.iter().map(|value| compile(kind, value)).collect::<Vec<_>>();
        let resource = self.resource_policy.as_ref().map(|value| compile(resource_kind, value));
        let boundary = self.boundary.as_ref().map(|value| compile(PolicyKind::Identity, value));
        let (identity, session) = (all(PolicyKind::Identity, &self.identity), all(PolicyKind::Session, &self.session));
        let levels = all(PolicyKind::ServiceControl, &self.levels);
        fn named(policy: &Policy) -> NamedPolicy<'_> {
            NamedPolicy { name: "policy", policy }
        }
        let identity: Vec<_> = identity.iter().map(named).collect();
        let session: Vec<_> = session.iter().map(named).collect();
        let levels: Vec<_> = levels.iter().map(|policy| [named(policy)]).collect();
        let levels: Vec<&[NamedPolicy<'_>]> = levels.iter().map(<[_; 1]>::as_slice).collect();
        let mut context = MapContext::new();
        for (key, (multivalued, values)) in &self.context {
            match multivalued {
                true => context.set_many(key, values.iter().copied()),
                false => context.set(key, values[0]),
            };
        }
        let issuer = self.issuer.map(|(arn, unique_id)| Issuer { arn, unique_id });
        let account = self.account.parse().unwrap();
        let is_bounded = self.boundary.is_some();
        let caller = Caller { kind: self.kind, account, arn: self.arn, unique_id: self.id, issuer, is_bounded };
        ask(&Question {
            caller: &caller,
            action: self.action,
            resource: self.resource,
            resource_account: "111122223333".parse().unwrap(),
            context: &context,
            policies: Policies {
                service_control: &levels,
                resource: resource.as_ref().map(named),
                identity: &identity,
                boundary: boundary.as_ref().map(named),
                session: &session,
            },
            consent: if self.required { ResourceConsent::Required } else { ResourceConsent::NotNeeded },
            grant: self.grantee.map(|grantee| Grant { id: "grant", grantee }),
        })
    }

    /// Adds a random statement to a policy that is there; says whether there is one.
    pub(crate) fn add(&mut self, effect: &str, place: Place, chance: &mut Chance) -> bool {
        let is_trust = self.action.starts_with("sts:");
        let (kind, policy) = match place {
            Place::Resource if is_trust => (PolicyKind::Trust, self.resource_policy.as_mut()),
            Place::Resource => (PolicyKind::Key, self.resource_policy.as_mut()),
            Place::Identity => (PolicyKind::Identity, self.identity.first_mut()),
            Place::Boundary => (PolicyKind::Identity, self.boundary.as_mut()),
            Place::Session => (PolicyKind::Session, self.session.first_mut()),
            Place::Level => (PolicyKind::ServiceControl, self.levels.first_mut()),
        };
        let Some(Value::Array(statements)) = policy.map(|policy| &mut policy["Statement"]) else { return false };
        let added = statement_that(effect, kind, chance);
        statements.insert(chance.below(statements.len() + 1), added);
        true
    }

    /// Puts the statements of all policies, and the policies, in another order.
    pub(crate) fn shuffle(&mut self, chance: &mut Chance) {
        self.identity.reverse();
        self.levels.reverse();
        let one = self.resource_policy.iter_mut().chain(&mut self.boundary);
        for policy in one.chain(&mut self.identity).chain(&mut self.session).chain(&mut self.levels) {
            if let Value::Array(statements) = &mut policy["Statement"] {
                for at in (1..statements.len()).rev() {
                    statements.swap(at, chance.below(at + 1));
                }
            }
        }
    }
}

fn policy(kind: PolicyKind, chance: &mut Chance) -> Value {
    let count = 1 + chance.below(3);
    let statements: Vec<Value> = (0..count).map(|_| statement(kind, chance)).collect();
    let is_old = kind == PolicyKind::Key && chance.once_in(4);
    json!({ "Version": if is_old { "2008-10-17" } else { "2012-10-17" }, "Statement": statements })
}

fn statement(kind: PolicyKind, chance: &mut Chance) -> Value {
    let effect = if chance.once_in(4) { "Deny" } else { "Allow" };
    statement_that(effect, kind, chance)
}

fn statement_that(effect: &str, kind: PolicyKind, chance: &mut Chance) -> Value {
    let mut statement = json!({ "Effect": effect });
    let mut put = |element: &str, times: usize, value: Value, chance: &mut Chance| {
        let not = if times > 0 && chance.once_in(times) { "Not" } else { "" };
        statement[format!("{not}{element}")] = value;
    };
    if matches!(kind, PolicyKind::Key | PolicyKind::Trust) {
        let value = match chance.below(8) {
            0 if kind == PolicyKind::Key => json!("*"),
            1 => json!({ "Service": "s3.amazonaws.com" }),
            _ => json!({ "AWS": chance.some(PRINCIPALS) }),
        };
        // NotPrincipal is for Deny alone.
        put("Principal", if kind == PolicyKind::Key && effect == "Deny" { 2 } else { 0 }, value, chance);
    }
    if kind == PolicyKind::Trust {
        put("Action", 0, json!(chance.some(&["sts:AssumeRole", "sts:*", "sts:TagSession"])), chance);
    } else {
        put("Action", 6, json!(chance.some(ACTIONS)), chance);
        put("Resource", 6, json!(chance.some(RESOURCES)), chance);
    }
    if chance.once_in(2) {
        let mut condition = json!({});
        for _ in 0..1 + chance.below(2) {
            let (key, operators, values) = *chance.pick(KEYS);
            let is_null = chance.once_in(8);
            let qualifier = *chance.pick(&["", "", "", "", "ForAllValues:", "ForAnyValue:"]);
            let suffix = if !is_null && chance.once_in(4) { "IfExists" } else { "" };
            let name = if is_null { "Null" } else { chance.pick(operators) };
            let values = if is_null { chance.some(&["true", "false"]) } else { chance.some(values) };
            condition[format!("{qualifier}{name}{suffix}")][key] = json!(values);
        }
        statement["Condition"] = condition;
    }
    statement
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { arn, action, resource, required, grantee, context, .. } = self;
        writeln!(f, "{arn} {action} {resource} required {required} grantee {grantee:?}\ncontext {context:?}")?;
        writeln!(
            f,
            "resource {:?}\nidentity {:?}",
            self.resource_policy.as_ref().map(Value::to_string),
            self.identity
        )?;
        write!(f, "boundary {:?}\nsession {:?}\nlevels {:?}", self.boundary, self.session, self.levels)
    }
}
