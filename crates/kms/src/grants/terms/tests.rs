use super::*;

fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn equals(pairs: &[(&str, &str)]) -> Option<ContextConstraint> {
    Some(ContextConstraint::Equals(context(pairs)))
}

fn subset(pairs: &[(&str, &str)]) -> Option<ContextConstraint> {
    Some(ContextConstraint::Subset(context(pairs)))
}

const IT: (&str, &str) = ("Department", "IT");
const TEST: (&str, &str) = ("Purpose", "Test");

#[test]
fn constraints_hold_as_the_developer_guide_says() {
    let check = |constraint: Option<ContextConstraint>, pairs: &[(&str, &str)], expect: bool| {
        let terms = Terms {
            operations: [GrantOperation::Decrypt].into_iter().collect(),
            context: constraint,
            source_arn: None,
        };
        assert_eq!(terms.allow(GrantOperation::Decrypt, Some(&context(pairs))), expect, "{terms:?} {pairs:?}");
        // Marks never tell a grant apart that allows.
        assert!(!expect || terms.marks() & !marks_of(&context(pairs)) == 0, "{terms:?} {pairs:?}");
        assert!(!terms.allow(GrantOperation::Encrypt, Some(&context(pairs))));
    };
    check(None, &[], true);
    check(None, &[IT], true);
    check(equals(&[IT]), &[IT], true);
    check(equals(&[IT]), &[("department", "IT")], true);
    check(equals(&[IT]), &[("Department", "it")], false);
    check(equals(&[IT]), &[IT, TEST], false);
    check(equals(&[IT]), &[], false);
    check(equals(&[IT]), &[IT, ("department", "IT")], false);
    check(equals(&[IT, TEST]), &[TEST, IT], true);
    check(equals(&[IT, TEST]), &[IT], false);
    check(subset(&[IT]), &[IT], true);
    check(subset(&[IT]), &[IT, TEST], true);
    check(subset(&[IT]), &[("DEPARTMENT", "IT"), TEST], true);
    check(subset(&[IT]), &[TEST], false);
    check(subset(&[IT]), &[("Department", "IT ")], false);
    check(subset(&[IT]), &[], false);
    check(subset(&[IT, TEST]), &[IT], false);
}

#[test]
fn describe_key_has_no_encryption_context() {
    let operations = [GrantOperation::DescribeKey, GrantOperation::Decrypt].into_iter().collect();
    let mut terms = Terms { operations, context: equals(&[IT]), source_arn: None };
    assert!(terms.allow(GrantOperation::DescribeKey, None));
    assert!(!terms.allow(GrantOperation::Decrypt, None));
    terms.source_arn = Some("arn:aws:ssm:us-east-1:111122223333:parameter/p".to_owned());
    assert!(!terms.allow(GrantOperation::DescribeKey, None));
}

#[test]
fn a_child_is_at_least_as_strict() {
    use GrantOperation as G;
    let parent = [G::CreateGrant, G::Decrypt, G::Encrypt];
    let check = |own: Option<ContextConstraint>, operations: &[G], child: Option<ContextConstraint>, expect: bool| {
        let own = Terms { operations: parent.into_iter().collect(), context: own, source_arn: None };
        let child = Terms { operations: operations.iter().copied().collect(), context: child, source_arn: None };
        assert_eq!(own.allow_to_grant(&child), expect, "{own:?} {child:?}");
    };
    check(None, &[G::Decrypt], None, true);
    check(None, &parent, subset(&[IT]), true);
    check(None, &[G::Decrypt, G::RetireGrant], None, false);
    check(None, &[G::GenerateDataKey], None, false);
    check(subset(&[IT]), &[G::Decrypt], None, false);
    check(subset(&[IT]), &[G::Decrypt], subset(&[IT]), true);
    check(subset(&[IT]), &[G::Decrypt], subset(&[IT, TEST]), true);
    check(subset(&[IT]), &[G::Decrypt], subset(&[TEST]), false);
    check(subset(&[IT]), &[G::Decrypt], equals(&[IT]), true);
    check(subset(&[IT]), &[G::Decrypt], equals(&[IT, TEST]), true);
    check(subset(&[IT, TEST]), &[G::Decrypt], equals(&[IT]), false);
    check(equals(&[IT]), &[G::Decrypt], subset(&[IT]), false);
    check(equals(&[IT]), &[G::Decrypt], equals(&[IT]), true);
    check(equals(&[IT]), &[G::Decrypt], equals(&[IT, TEST]), false);
    check(equals(&[IT]), &[G::Decrypt], None, false);

    let no_right = Terms { operations: [G::Decrypt].into_iter().collect(), context: None, source_arn: None };
    assert!(!no_right.allow_to_grant(&no_right));
    let source_arn = Some("arn:aws:ssm:us-east-1:111122223333:parameter/p".to_owned());
    let on_behalf = Terms { operations: parent.into_iter().collect(), context: None, source_arn };
    assert!(!on_behalf.allow_to_grant(&on_behalf));
}
