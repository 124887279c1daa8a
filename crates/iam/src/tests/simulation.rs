//! The policy simulator.

use super::*;

const ALLOW: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["kms:*","iam:GetUser"],"Resource":"*"}]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"kms:Decrypt","Resource":"*"}]}"#;
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/a";
const OTHER_KEY: &str = "arn:aws:kms:us-east-1:444455556666:key/b";

/// The parts of an answer: one for each action.
fn results(answer: &str) -> Vec<&str> {
    answer.split("<EvalActionName>").skip(1).collect()
}

async fn custom(fixture: &Fixture, parameters: &[(&str, &str)]) -> String {
    fixture.call("SimulateCustomPolicy", parameters).await
}

#[tokio::test]
async fn an_action_is_allowed_denied_or_neither() {
    let fixture = Fixture::new();
    let answer = custom(
        &fixture,
        &[
            ("PolicyInputList.member.1", ALLOW),
            ("PolicyInputList.member.2", DENY),
            ("ActionNames.member.1", "kms:Encrypt"),
            ("ActionNames.member.2", "kms:Decrypt"),
            ("ActionNames.member.3", "iam:ListUsers"),
        ],
    )
    .await;
    assert_eq!(elements(&answer, "EvalDecision"), ["allowed", "explicitDeny", "implicitDeny"]);
    let [allowed, denied, neither] = results(&answer)[..] else { panic!("{answer}") };
    assert_eq!(elements(allowed, "SourcePolicyId"), ["PolicyInputList.1"]);
    assert_eq!(elements(denied, "SourcePolicyId"), ["PolicyInputList.2"]);
    assert_eq!(elements(neither, "SourcePolicyId"), Vec::<&str>::new());
    let name = elements(&answer, "EvalResourceName");
    assert_eq!(
        name,
        ["arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"; 2].into_iter().chain(["*"]).collect::<Vec<_>>()
    );
    assert!(!answer.contains("EvalDecisionDetails") && !answer.contains("<EvalResourceDecision>"), "{answer}");
}

#[tokio::test]
async fn the_strictest_decision_on_a_resource_is_that_on_all() {
    let fixture = Fixture::new();
    let document = DENY.replace("\"Resource\":\"*\"", &format!("\"Resource\":\"{KEY}\""));
    let answer = custom(
        &fixture,
        &[
            ("PolicyInputList.member.1", ALLOW),
            ("PolicyInputList.member.2", &document),
            ("ActionNames.member.1", "kms:Decrypt"),
            ("ResourceArns.member.1", KEY),
            ("ResourceArns.member.2", "arn:aws:kms:us-east-1:111122223333:key/b"),
        ],
    )
    .await;
    assert_eq!(elements(&answer, "EvalDecision"), ["explicitDeny"]);
    assert_eq!(elements(&answer, "EvalResourceDecision"), ["explicitDeny", "allowed"]);
    assert_eq!(elements(&answer, "SourcePolicyId").first(), Some(&"PolicyInputList.2"));
}

#[tokio::test]
async fn conditions_see_what_is_given_and_what_is_missing_is_named() {
    let fixture = Fixture::new();
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"kms:ViaService":"s3.amazonaws.com"},"ForAllValues:StringEquals":{"kms:EncryptionContextKeys":["a","b"]},"Null":{"kms:EncryptionContextKeys":"false"}}}]}"#;
    let parameters = [("PolicyInputList.member.1", document), ("ActionNames.member.1", "kms:Decrypt")];
    let answer = custom(&fixture, &parameters).await;
    assert_eq!(element(&answer, "EvalDecision"), "implicitDeny");
    assert_eq!(elements(element(&answer, "MissingContextValues"), "member").len(), 2, "{answer}");
    let given = [
        ("ContextEntries.member.1.ContextKeyName", "KMS:viaservice"),
        ("ContextEntries.member.1.ContextKeyValues.member.1", "s3.amazonaws.com"),
        ("ContextEntries.member.1.ContextKeyType", "string"),
        ("ContextEntries.member.2.ContextKeyName", "kms:EncryptionContextKeys"),
        ("ContextEntries.member.2.ContextKeyValues.member.1", "a"),
        ("ContextEntries.member.2.ContextKeyType", "stringList"),
    ];
    let answer = custom(&fixture, &[&parameters[..], &given[..]].concat()).await;
    assert_eq!(element(&answer, "EvalDecision"), "allowed");
    assert!(!answer.contains("kms:ViaService"), "{answer}");
}

#[tokio::test]
async fn boundaries_and_service_control_policies_limit() {
    let fixture = Fixture::new();
    let base = [("PolicyInputList.member.1", ALLOW), ("ActionNames.member.1", "kms:Decrypt")];
    let only_iam = ALLOW.replace("\"kms:*\",", "");
    let within = async |more: &[(&str, &str)]| custom(&fixture, &[&base[..], more].concat()).await;
    let answer = within(&[("PermissionsBoundaryPolicyInputList.member.1", &only_iam)]).await;
    assert_eq!(
        (element(&answer, "EvalDecision"), element(&answer, "AllowedByPermissionsBoundary")),
        ("implicitDeny", "false")
    );
    let answer = within(&[("PermissionsBoundaryPolicyInputList.member.1", ALLOW)]).await;
    assert_eq!(
        (element(&answer, "EvalDecision"), element(&answer, "AllowedByPermissionsBoundary")),
        ("allowed", "true")
    );
    let level = "OrderedOrganizationPolicyInputList.member.1.ServiceControlPolicyInputList.member.1";
    let answer = within(&[(level, DENY)]).await;
    assert_eq!(
        (element(&answer, "EvalDecision"), element(&answer, "AllowedByOrganizations")),
        ("explicitDeny", "false")
    );
    let answer = within(&[(level, ALLOW)]).await;
    assert_eq!((element(&answer, "EvalDecision"), element(&answer, "AllowedByOrganizations")), ("allowed", "true"));
}

#[tokio::test]
async fn across_accounts_both_must_allow() {
    let fixture = Fixture::new();
    let alice = "arn:aws:iam::111122223333:user/alice";
    let of_key = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/alice"},"Action":"kms:Decrypt","Resource":"*"}]}"#;
    let decide = async |identity: &str, arn: &str, resource: &str| {
        custom(
            &fixture,
            &[
                ("PolicyInputList.member.1", identity),
                ("ActionNames.member.1", "kms:Decrypt"),
                ("ResourceArns.member.1", arn),
                ("ResourcePolicy", resource),
                ("CallerArn", alice),
            ],
        )
        .await
    };
    let nothing = ALLOW.replace("kms:*", "s3:*");
    let answer = decide(ALLOW, OTHER_KEY, of_key).await;
    assert_eq!(element(&answer, "EvalDecision"), "allowed", "{answer}");
    assert!(answer.contains("<key>IAM Policy</key><value>allowed</value>"), "{answer}");
    assert!(answer.contains("<key>Resource Policy</key><value>allowed</value>"), "{answer}");
    assert_eq!(elements(&answer, "SourcePolicyId")[..2], ["PolicyInputList.1", "ResourcePolicy"]);
    let answer = decide(&nothing, OTHER_KEY, of_key).await;
    assert_eq!(element(&answer, "EvalDecision"), "implicitDeny");
    assert!(answer.contains("<key>IAM Policy</key><value>implicitDeny</value>"), "{answer}");
    // Within an account one of them is enough, but a key's policy must say something.
    assert_eq!(element(&decide(&nothing, KEY, of_key).await, "EvalDecision"), "allowed");
    let answer = decide(ALLOW, KEY, &of_key.replace("alice", "bob")).await;
    assert_eq!(element(&answer, "EvalDecision"), "implicitDeny");
    assert!(!answer.contains("<key>"), "{answer}");
}

#[tokio::test]
async fn bad_input_is_refused() {
    let fixture = Fixture::new();
    let base = [("PolicyInputList.member.1", ALLOW), ("ActionNames.member.1", "kms:Decrypt")];
    for more in [
        vec![("ActionNames.member.2", "kms:*")],
        vec![("ActionNames.member.2", "decrypt")],
        vec![("PolicyInputList.member.2", "{}")],
        vec![("ResourceArns.member.1", "bucket")],
        vec![("ResourcePolicy", ALLOW), ("CallerArn", "arn:aws:iam::111122223333:user/alice")],
        vec![("ResourcePolicy", DENY)],
        vec![("CallerArn", "arn:aws:sts::111122223333:assumed-role/a/b")],
        vec![("ResourceOwner", "somebody")],
        vec![("ResourceHandlingOption", "EC2-VPC-EBS")],
        vec![
            ("PermissionsBoundaryPolicyInputList.member.1", ALLOW),
            ("PermissionsBoundaryPolicyInputList.member.2", ALLOW),
        ],
        vec![
            ("ContextEntries.member.1.ContextKeyName", "aws:x:y"),
            ("ContextEntries.member.1.ContextKeyType", "string"),
        ],
    ] {
        let refused = fixture.try_call("SimulateCustomPolicy", &[&base[..], &more[..]].concat()).await;
        assert_eq!(refused.map_err(|(code, _)| code).err(), Some("InvalidInput"), "{more:?}");
    }
}

#[tokio::test]
async fn a_principal_is_simulated_with_all_that_it_has() {
    let fixture = Fixture::new();
    let alice = ("PolicySourceArn", "arn:aws:iam::111122223333:user/alice");
    let missing = "The user with name alice cannot be found.";
    let ask = [alice, ("ActionNames.member.1", "kms:Decrypt")];
    fixture.refused("SimulatePrincipalPolicy", &ask, "NoSuchEntity", missing).await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    fixture.call("AddUserToGroup", &[("UserName", "alice"), ("GroupName", "g")]).await;
    let put = [("PolicyName", "p"), ("PolicyDocument", ALLOW)];
    fixture.call("PutUserPolicy", &[&[("UserName", "alice")], &put[..]].concat()).await;
    fixture.call("PutGroupPolicy", &[&[("GroupName", "g")], &put[..]].concat()).await;
    let admin = ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess");
    fixture.call("AttachUserPolicy", &[("UserName", "alice"), admin]).await;
    let answer = fixture.call("SimulatePrincipalPolicy", &ask).await;
    assert_eq!(element(&answer, "EvalDecision"), "allowed");
    assert_eq!(elements(&answer, "SourcePolicyId"), ["user_alice_p", "AdministratorAccess", "group_g_p"]);
    assert_eq!(elements(&answer, "SourcePolicyType"), ["user", "aws-managed", "group"]);
    assert_eq!(elements(element(&answer, "EndPosition"), "Column"), [(ALLOW.len() - 1).to_string()]);

    let without = async |more: &[(&str, &str)]| {
        let answer = fixture.call("SimulatePrincipalPolicy", &[&ask[..], more].concat()).await;
        elements(&answer, "SourcePolicyId").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let exclude = |number: u32, what: &str| format!("PolicyExclusionList.member.{number}.{what}");
    assert_eq!(without(&[(&exclude(1, "PolicyType"), "inline")]).await, ["AdministratorAccess"]);
    let arn = exclude(1, "PolicyArn");
    assert_eq!(without(&[(&arn, "arn:aws:iam::aws:policy/Admin*")]).await, ["user_alice_p", "group_g_p"]);
    let [name, kind, owner] = ["PolicyName", "AttachmentType", "AttachmentName"]
        .map(|part| exclude(1, &format!("InlinePolicyIdentifier.{part}")));
    let of_user = [(name.as_str(), "p"), (&kind, "user"), (&owner, "alice")];
    assert_eq!(without(&of_user).await, ["AdministratorAccess", "group_g_p"]);

    fixture
        .call(
            "PutUserPermissionsBoundary",
            &[("UserName", "alice"), ("PermissionsBoundary", "arn:aws:iam::aws:policy/IAMFullAccess")],
        )
        .await;
    let answer = fixture.call("SimulatePrincipalPolicy", &ask).await;
    assert_eq!(
        (element(&answer, "EvalDecision"), element(&answer, "AllowedByPermissionsBoundary")),
        ("implicitDeny", "false")
    );
    assert_eq!(without(&[(&exclude(1, "PolicyType"), "permission-boundary")]).await.len(), 3);
}

#[tokio::test]
async fn actions_have_pages() {
    let fixture = Fixture::new();
    let mut found = Vec::new();
    let mut marker = None::<String>;
    loop {
        let mut parameters = vec![("PolicyInputList.member.1", ALLOW), ("MaxItems", "2")];
        let names: Vec<String> = (1..=5).map(|number| format!("ActionNames.member.{number}")).collect();
        let actions = ["kms:A", "kms:B", "kms:C", "kms:D", "kms:E"];
        parameters.extend(names.iter().map(String::as_str).zip(actions));
        if let Some(marker) = &marker {
            parameters.push(("Marker", marker));
        }
        let page = custom(&fixture, &parameters).await;
        found.extend(elements(&page, "EvalActionName").into_iter().map(str::to_owned));
        marker = elements(&page, "Marker").first().map(|marker| (*marker).to_owned());
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(found, ["kms:A", "kms:B", "kms:C", "kms:D", "kms:E"]);
}

#[tokio::test]
async fn context_keys_are_those_that_policies_mention() {
    let fixture = Fixture::new();
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:user/${aws:username}","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}"#;
    let keys = ["aws:username", "aws:SecureTransport"];
    let list = ("PolicyInputList.member.1", document);
    let answer = fixture.call("GetContextKeysForCustomPolicy", &[list]).await;
    assert_eq!(elements(&answer, "member"), keys);
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    fixture.call("PutUserPolicy", &[("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", document)]).await;
    let source = ("PolicySourceArn", "arn:aws:iam::111122223333:user/alice");
    let more = ("PolicyInputList.member.1", &*document.replace("aws:SecureTransport", "aws:ViaAWSService"));
    let answer = fixture.call("GetContextKeysForPrincipalPolicy", &[source, more]).await;
    assert_eq!(elements(&answer, "member"), [keys[0], keys[1], "aws:ViaAWSService"]);
}

#[tokio::test]
async fn what_others_may_is_not_told_to_everyone() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let alice = fixture.caller("alice").await;
    let ask = [("PolicySourceArn", "arn:aws:iam::111122223333:user/bob"), ("ActionNames.member.1", "kms:Decrypt")];
    let (code, message) = fixture.call_as(alice, "SimulatePrincipalPolicy", &ask).await.unwrap_err();
    let resource = "on resource: arn:aws:iam::111122223333:user/bob because";
    assert!(code == "AccessDenied" && message.contains(resource), "{message}");
    let other = root_of("444455556666");
    assert_eq!(fixture.call_as(other, "SimulatePrincipalPolicy", &ask).await.unwrap_err().0, "AccessDenied");
}

#[tokio::test]
async fn what_would_be_endless_work_is_cut_short_or_refused() {
    let fixture = Fixture::new();
    let statement = r#"{"Effect":"Allow","Action":"kms:*","Resource":"*"}"#;
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, vec![statement; 500].join(","));
    let resources: Vec<String> = (1..=150).map(|number| format!("ResourceArns.member.{number}")).collect();
    let ask = async |count: usize| {
        let mut parameters = vec![("PolicyInputList.member.1", document.as_str())];
        parameters.extend([("ActionNames.member.1", "kms:Decrypt"), ("ActionNames.member.2", "kms:Encrypt")]);
        parameters.extend(resources[..count].iter().map(|name| (name.as_str(), KEY)));
        fixture.try_call("SimulateCustomPolicy", &parameters).await
    };
    assert_eq!(elements(&ask(25).await.unwrap(), "EvalDecision").len(), 2);
    let short = ask(75).await.unwrap();
    assert_eq!((elements(&short, "EvalDecision").len(), element(&short, "IsTruncated")), (1, "true"));
    assert_eq!(ask(150).await.unwrap_err().0, "InvalidInput");
}
