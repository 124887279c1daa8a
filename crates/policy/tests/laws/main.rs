//! Laws of decisions, on random policies and requests: the compiled evaluator agrees with an obvious one; another deny
//! never allows more, another allow never denies more, and the order of statements is of no importance.
//!
//! `TRENT_POLICY_CASES` sets the number of cases, `TRENT_POLICY_SEED` the first of their seeds.
#![allow(clippy::unwrap_used, clippy::panic)]

mod chance;
mod comparison;
mod obvious;
mod random;
mod vocabulary;

use chance::Chance;
use random::{Case, Place};
use trent_policy::evaluate::{Decision, evaluate};
use trent_policy::explain::explain;

/// Cases in a run without any settings.
const CASES: u64 = 20_000;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name} is not a number")))
}

/// What is decided, apart from the statement that does it: whether the request is allowed, and if not, by which sort of
/// policy, and whether explicitly.
fn decision(case: &Case) -> Result<(), (&'static str, bool)> {
    case.ask(|question| match evaluate(question) {
        Decision::Allowed { .. } => Ok(()),
        Decision::Denied { because } => Err((because.policy_type.name(), because.is_explicit())),
    })
}

#[test]
fn decisions_keep_their_laws() {
    let (first, count) = (setting("TRENT_POLICY_SEED", 1), setting("TRENT_POLICY_CASES", CASES));
    let mut seen = [0_u32; 4];
    for seed in first..first + count {
        let mut chance = Chance::new(seed);
        let case = Case::random(&mut chance);
        let decided = decision(&case);
        let what = || format!("TRENT_POLICY_SEED={seed} TRENT_POLICY_CASES=1\n{case}");

        let obvious = obvious::decide(&case);
        assert_eq!(decided.is_ok(), obvious.is_ok(), "{}", what());
        if let (Err((policy_type, true)), Err(denier)) = (decided, obvious) {
            assert_eq!(Some(policy_type), denier, "{}", what());
        }
        assert_eq!(matches!(decided, Err((_, true))), matches!(obvious, Err(Some(_))), "{}", what());
        assert_eq!(case.ask(|question| explain(question).allowed), decided.is_ok(), "{}", what());

        let mut shuffled = case.clone();
        shuffled.shuffle(&mut chance);
        assert_eq!(decision(&shuffled), decided, "order: {}", what());

        let place = chance.pick(&Place::ALL);
        let mut denying = case.clone();
        if denying.add("Deny", *place, &mut chance) {
            assert!(decided.is_ok() || decision(&denying).is_err(), "another deny: {}\n{denying}", what());
        }
        let mut allowing = case.clone();
        if allowing.add("Allow", *place, &mut chance) {
            assert!(decided.is_err() || decision(&allowing).is_ok(), "another allow: {}\n{allowing}", what());
        }
        seen[match decided {
            Ok(()) => 0,
            Err((_, true)) => 1,
            Err(("resource-based policy" | "role trust policy", false)) => 2,
            Err((_, false)) => 3,
        }] += 1;
    }
    // The cases are of some use only if all decisions are among them.
    if count >= CASES {
        assert!(seen.iter().all(|times| u64::from(*times) > count / 50), "{seen:?}");
    }
}
