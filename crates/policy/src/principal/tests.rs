//! Principals: their form, and whom they name.

use super::*;
use crate::caller::Issuer;

const ROOT: &str = "arn:aws:iam::111122223333:root";
const BOB: &str = "arn:aws:iam::111122223333:user/team/bob";
const ROLE: &str = "arn:aws:iam::111122223333:role/app";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/app/one";
const FEDERATED: &str = "arn:aws:sts::111122223333:federated-user/carol";

fn caller(kind: CallerKind) -> Caller<'static> {
    let role = Issuer { arn: ROLE, unique_id: "AROAROLEEXAMPLE00001" };
    let bob = Issuer { arn: BOB, unique_id: "AIDABOBEXAMPLE000001" };
    let (arn, unique_id, issuer) = match kind {
        CallerKind::Root => (ROOT, "111122223333", None),
        CallerKind::User => (BOB, bob.unique_id, None),
        CallerKind::AssumedRole => (SESSION, "AROAROLEEXAMPLE00001:one", Some(role)),
        CallerKind::FederatedUser => (FEDERATED, "111122223333:carol", Some(bob)),
        CallerKind::Service => ("s3.amazonaws.com", "s3.amazonaws.com", None),
    };
    Caller { kind, account: "111122223333".parse().unwrap(), arn, unique_id, issuer, is_bounded: false }
}

#[test]
fn callers_are_named_more_or_less_directly() {
    use CallerKind::{AssumedRole, FederatedUser, Root, Service, User};
    let check = |principal: &str, kind: CallerKind, expect: Option<Naming>| {
        assert_eq!(caller(kind).named_by(principal), expect, "{principal} {kind:?}");
    };
    for principal in [ROOT, "111122223333"] {
        check(principal, Root, Some(Naming::Caller));
        check(principal, User, Some(Naming::Account));
        check(principal, AssumedRole, Some(Naming::Account));
        check(principal, FederatedUser, Some(Naming::Account));
        check(principal, Service, None);
    }
    for kind in [Root, User, AssumedRole, FederatedUser] {
        check("*", kind, Some(Naming::Caller));
        check("444455556666", kind, None);
        check("arn:aws-cn:iam::111122223333:root", kind, None);
        check("arn:aws:iam::111122223333:user/bob", kind, None);
        check("arn:aws:iam::111122223333:user/team/Bob", kind, None);
        check("s3.amazonaws.com", kind, None);
    }
    check(BOB, User, Some(Naming::Caller));
    check("AIDABOBEXAMPLE000001", User, Some(Naming::Caller));
    check("AIDABOBEXAMPLE000002", User, None);
    check(BOB, FederatedUser, Some(Naming::Issuer));
    check(FEDERATED, FederatedUser, Some(Naming::Caller));
    check(ROLE, AssumedRole, Some(Naming::Issuer));
    check("AROAROLEEXAMPLE00001", AssumedRole, Some(Naming::Issuer));
    check(SESSION, AssumedRole, Some(Naming::Caller));
    check("arn:aws:sts::111122223333:assumed-role/app/two", AssumedRole, None);
    check("s3.amazonaws.com", Service, Some(Naming::Caller));
    check("s3.us-east-1.amazonaws.com", Service, None);
    check("*", Service, None);
    assert_eq!(PrincipalPattern::Everyone.naming(&caller(Service)), Some(Naming::Caller));
}

#[test]
fn an_identity_that_was_looked_up_goes_by_its_id() {
    let check = |id: &str, kind: CallerKind, expect: Option<Naming>| {
        let pattern = PrincipalPattern::Identity { arn: BOB.into(), unique_id: Some(id.into()) };
        assert_eq!(pattern.naming(&caller(kind)), expect, "{id}");
    };
    check("AIDABOBEXAMPLE000001", CallerKind::User, Some(Naming::Caller));
    check("AIDABOBEXAMPLE000001", CallerKind::FederatedUser, Some(Naming::Issuer));
    // Deleted, and created anew with the same name.
    check("AIDAANOTHERBOB000001", CallerKind::User, None);
}

#[test]
fn what_is_no_principal_is_refused() {
    for text in [
        "",
        "bob",
        "1111222233334",
        "arn:aws:iam::111122223333:user",
        "arn:aws:iam::111122223333:user/",
        "arn:aws:iam::111122223333:user/*",
        "arn:aws:iam::111122223333:group/admins",
        "arn:aws:iam::*:root",
        "arn:aws:iam:us-east-1:111122223333:root",
        "arn:aws:iam::111122223333:root/x",
        "arn:aws:iam::11112222333:user/bob",
        "arn::iam::111122223333:user/bob",
        "arn:aws:sts::111122223333:assumed-role/app",
        "arn:aws:sts::111122223333:assumed-role/app/",
        "arn:aws:sts::111122223333:assumed-role/app/*",
        "arn:aws:sts::111122223333:user/bob",
        "arn:aws:s3:::bucket",
        "AIDASHORT",
        "aida0000000000000000",
        "ASIA0000000000000000",
    ] {
        assert_eq!(PrincipalPattern::of_aws(text), None, "{text}");
    }
    for text in ["", "s3", "s3.", ".com", "s3.*.com", "s3 .amazonaws.com"] {
        assert_eq!(PrincipalPattern::of_service(text), None, "{text}");
    }
    assert!(PrincipalPattern::of_provider("accounts.google.com").is_some());
    assert!(PrincipalPattern::of_provider("arn:aws:iam::111122223333:saml-provider/x").is_some());
    assert!(PrincipalPattern::of_provider("arn:aws:iam::111122223333:user/x").is_none());
    assert!(PrincipalPattern::of_provider("*").is_none());
}

#[test]
fn not_principal_spares_those_that_are_listed_with_their_role() {
    let check = |listed: &[&str], kind: CallerKind, expect: bool| {
        let listed_: Vec<_> = listed.iter().map(|text| PrincipalPattern::of_text(text).unwrap()).collect();
        assert_eq!(spared(&listed_, &caller(kind)), expect, "{listed:?} {kind:?}");
    };
    check(&[BOB, ROOT], CallerKind::User, true);
    check(&[BOB], CallerKind::User, true);
    check(&[ROOT], CallerKind::User, false);
    check(&[ROOT], CallerKind::Root, true);
    check(&[], CallerKind::Root, false);
    check(&[SESSION, ROLE, ROOT], CallerKind::AssumedRole, true);
    check(&[SESSION, ROOT], CallerKind::AssumedRole, false);
    check(&[ROLE, ROOT], CallerKind::AssumedRole, false);
    check(&["*"], CallerKind::AssumedRole, true);
    check(&["*"], CallerKind::Service, false);
    check(&["s3.amazonaws.com"], CallerKind::Service, true);
}

#[test]
fn not_principal_spares_nobody_with_a_permissions_boundary() {
    let check = |listed: &[&str], kind: CallerKind| {
        let listed_: Vec<_> = listed.iter().map(|text| PrincipalPattern::of_text(text).unwrap()).collect();
        let bounded = Caller { is_bounded: true, ..caller(kind) };
        assert!(spared(&listed_, &caller(kind)), "{listed:?} {kind:?}");
        assert!(!spared(&listed_, &bounded), "{listed:?} {kind:?}");
    };
    check(&[BOB, ROOT], CallerKind::User);
    check(&[SESSION, ROLE, ROOT], CallerKind::AssumedRole);
    check(&[FEDERATED, BOB, ROOT], CallerKind::FederatedUser);
    check(&["*"], CallerKind::User);
}
