//! A policy of any kind is read or refused; one that is read answers questions, and the answer is the one that its trace
//! tells. The first line is the action, the second the resource and a value of the context, the rest is the policy.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_policy::evaluate::{NamedPolicy, Policies, Question, ResourceConsent, evaluate};
use trent_policy::explain::explain;
use trent_policy::{Caller, CallerKind, Issuer, MapContext, Policy, PolicyKind};

const KINDS: [PolicyKind; 5] =
    [PolicyKind::Key, PolicyKind::Trust, PolicyKind::Identity, PolicyKind::Session, PolicyKind::ServiceControl];

fuzz_target!(|text: &str| {
    let mut lines = text.splitn(3, '\n');
    let (Some(action), Some(resource), Some(text)) = (lines.next(), lines.next(), lines.next()) else { return };
    let Ok(account) = "111122223333".parse() else { return };
    for kind in KINDS {
        let Ok(policy) = Policy::parse(kind, text) else { continue };
        assert!(policy.statement_count() > 0);
        let mut context = MapContext::new();
        for key in policy.condition_keys() {
            context.set(key, resource);
        }
        let caller = Caller {
            kind: CallerKind::AssumedRole,
            account,
            arn: "arn:aws:sts::111122223333:assumed-role/app/one",
            unique_id: "AROAROLEEXAMPLE00001:one",
            issuer: Some(Issuer { arn: "arn:aws:iam::111122223333:role/app", unique_id: "AROAROLEEXAMPLE00001" }),
            is_bounded: kind == PolicyKind::Identity,
        };
        let named = [NamedPolicy { name: "policy", policy: &policy }];
        let policies = match kind {
            PolicyKind::Key | PolicyKind::Trust => Policies { resource: Some(named[0]), ..Policies::default() },
            PolicyKind::Identity => Policies { identity: &named, boundary: Some(named[0]), ..Policies::default() },
            PolicyKind::Session => Policies { identity: &named, session: &named, ..Policies::default() },
            PolicyKind::ServiceControl => {
                Policies { identity: &named, service_control: &[&named], ..Policies::default() }
            }
        };
        let consent = match kind {
            PolicyKind::Key | PolicyKind::Trust => ResourceConsent::Required,
            PolicyKind::Identity | PolicyKind::Session | PolicyKind::ServiceControl => ResourceConsent::NotNeeded,
        };
        let question = Question {
            caller: &caller,
            action,
            resource,
            resource_account: account,
            context: &context,
            policies,
            consent,
            grant: None,
        };
        let trace = explain(&question);
        assert_eq!(evaluate(&question).is_allowed(), trace.allowed);
        let applies = |effect| {
            let statements = trace.policies.iter().flat_map(|policy| &policy.statements);
            statements.filter(|statement| statement.applies && statement.effect == effect).count()
        };
        // A trace shows what decided: nothing is allowed against a deny, or without an allow.
        assert!(!trace.allowed || applies(trent_policy::Effect::Deny) == 0 && applies(trent_policy::Effect::Allow) > 0);
        assert!(serde_json::to_string(&trace).is_ok());
    }
});
