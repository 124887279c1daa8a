"""The policy simulator, the context keys of policies, and the reports on an account."""

import json

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused

MISSING = 404
DENIED = 403


@pytest.fixture(scope="module")
def iam(shared):
    """A boto3 IAM client of `shared`, as the root user."""
    return shared.client("iam")


def decisions(answer) -> dict[str, str]:
    return {one["EvalActionName"]: one["EvalDecision"] for one in answer["EvaluationResults"]}


def string(name: str, *values: str, kind: str = "string") -> dict:
    """A context entry."""
    return {"ContextKeyName": name, "ContextKeyValues": list(values), "ContextKeyType": kind}


def test_the_examples_of_the_documentation(iam):
    document = (
        '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":'
        '{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}'
    )

    def simulate(time: str):
        return iam.simulate_custom_policy(
            PolicyInputList=[document],
            ActionNames=["dynamodb:CreateBackup"],
            ContextEntries=[string("aws:CurrentTime", time, kind="date")],
        )["EvaluationResults"]

    assert simulate("2019-04-25T11:00:00Z") == [
        {
            "EvalActionName": "dynamodb:CreateBackup",
            "EvalResourceName": "*",
            "EvalDecision": "allowed",
            "MatchedStatements": [
                {
                    "SourcePolicyId": "PolicyInputList.1",
                    "StartPosition": {"Line": 1, "Column": 38},
                    "EndPosition": {"Line": 1, "Column": 167},
                }
            ],
            "MissingContextValues": [],
        }
    ]
    [result] = simulate("2014-04-25T11:00:00Z")
    assert (result["EvalDecision"], result["MatchedStatements"]) == ("implicitDeny", [])
    keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[document])["ContextKeyNames"]
    assert keys == ["aws:CurrentTime"]


def test_a_simulation_decides_as_the_server_does(shared, iam):
    user = new_user(shared, ["kms:DescribeKey", "kms:Encrypt"])
    key = new_key(shared.client("kms"))
    iam.put_user_policy(
        UserName=user.name,
        PolicyName="deny",
        PolicyDocument=policy("Deny", "kms:Encrypt", Condition={"Null": {"kms:EncryptionContext:a": "true"}}),
    )
    actions = ["kms:DescribeKey", "kms:Encrypt", "kms:Decrypt"]

    def simulate(**parameters):
        return decisions(
            iam.simulate_principal_policy(
                PolicySourceArn=user.arn, ActionNames=actions, ResourceArns=[key.arn], **parameters
            )
        )

    assert simulate() == {"kms:DescribeKey": "allowed", "kms:Encrypt": "explicitDeny", "kms:Decrypt": "implicitDeny"}
    kms = user.client("kms")
    kms.describe_key(KeyId=key.id)
    ciphertext = shared.client("kms").encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    for call, parameters in [
        (kms.encrypt, {"KeyId": key.id, "Plaintext": b"x"}),
        (kms.decrypt, {"CiphertextBlob": ciphertext}),
    ]:
        with refused("AccessDeniedException"):
            call(**parameters)
    given = [string("kms:EncryptionContext:a", "b")]
    assert simulate(ContextEntries=given)["kms:Encrypt"] == "allowed"
    kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={"a": "b"})
    assert simulate(PolicyInputList=[policy("Allow", "kms:Decrypt")])["kms:Decrypt"] == "allowed"
    excluded = [
        {"InlinePolicyIdentifier": {"PolicyName": "deny", "AttachmentType": "user", "AttachmentName": user.name}}
    ]
    assert simulate(PolicyExclusionList=excluded)["kms:Encrypt"] == "allowed"


def test_a_user_is_simulated_with_its_groups_and_its_boundary(shared, iam):
    user, group = new_user(shared), unique_name("group")
    iam.create_group(GroupName=group)
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy("Allow", "kms:*"))
    ask = {"PolicySourceArn": user.arn, "ActionNames": ["kms:CreateKey", "kms:Encrypt"]}
    answer = iam.simulate_principal_policy(**ask)
    assert decisions(answer) == {"kms:CreateKey": "allowed", "kms:Encrypt": "allowed"}
    [statement] = answer["EvaluationResults"][0]["MatchedStatements"]
    assert (statement["SourcePolicyId"], statement["SourcePolicyType"]) == (f"group_{group}_p", "group")
    power_user = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser"
    iam.put_user_permissions_boundary(UserName=user.name, PermissionsBoundary=power_user)
    answer = iam.simulate_principal_policy(**ask)
    assert decisions(answer) == {"kms:CreateKey": "allowed", "kms:Encrypt": "implicitDeny"}
    details = [one["PermissionsBoundaryDecisionDetail"] for one in answer["EvaluationResults"]]
    assert [one["AllowedByPermissionsBoundary"] for one in details] == [True, False]


def test_each_resource_has_its_result(iam):
    arns = [f"arn:aws:kms:us-east-1:111122223333:key/{name}" for name in "ab"]
    result = iam.simulate_custom_policy(
        PolicyInputList=[policy("Allow", "kms:*", arns[0])],
        ActionNames=["kms:Decrypt"],
        ResourceArns=arns,
        CallerArn="arn:aws:iam::111122223333:user/alice",
    )["EvaluationResults"][0]
    assert (result["EvalDecision"], result["MatchedStatements"]) == ("implicitDeny", [])
    specific = {one["EvalResourceName"]: one["EvalResourceDecision"] for one in result["ResourceSpecificResults"]}
    assert specific == {arns[0]: "allowed", arns[1]: "implicitDeny"}


def test_across_accounts_each_policy_has_its_say(iam):
    caller, key = "arn:aws:iam::111122223333:user/alice", "arn:aws:kms:us-east-1:444455556666:key/a"

    def simulate(identity: str, resource: str):
        statement = {"Effect": "Allow", "Principal": {"AWS": resource}, "Action": "kms:*", "Resource": "*"}
        [result] = iam.simulate_custom_policy(
            PolicyInputList=[identity],
            ActionNames=["kms:Decrypt"],
            ResourceArns=[key],
            ResourcePolicy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}),
            CallerArn=caller,
        )["EvaluationResults"]
        return result["EvalDecision"], result["EvalDecisionDetails"]

    allow, nothing = policy("Allow", "kms:*"), policy("Allow", "s3:*")
    both = {"IAM Policy": "allowed", "Resource Policy": "allowed"}
    assert simulate(allow, caller) == ("allowed", both)
    assert simulate(nothing, caller) == ("implicitDeny", both | {"IAM Policy": "implicitDeny"})
    other = "arn:aws:iam::111122223333:user/bob"
    assert simulate(allow, other) == ("implicitDeny", both | {"Resource Policy": "implicitDeny"})


def test_what_is_missing_is_named(shared, iam):
    resource = "arn:aws:kms:*:*:key/${aws:PrincipalTag/key}"
    document = policy("Allow", "kms:*", resource, Condition={"Bool": {"aws:SecureTransport": "true"}})
    ask = {"PolicyInputList": [document], "ActionNames": ["kms:Decrypt"]}
    [result] = iam.simulate_custom_policy(**ask)["EvaluationResults"]
    assert result["MissingContextValues"] == ["aws:PrincipalTag/key", "aws:SecureTransport"]
    given = [string("AWS:principaltag/KEY", "a"), string("aws:SecureTransport", "true", kind="boolean")]
    key = "arn:aws:kms:us-east-1:111122223333:key/a"
    [result] = iam.simulate_custom_policy(**ask, ContextEntries=given, ResourceArns=[key])["EvaluationResults"]
    assert (result["MissingContextValues"], result["EvalDecision"]) == ([], "implicitDeny"), "another account's key"
    [result] = iam.simulate_custom_policy(
        **ask, ContextEntries=given, ResourceArns=[key], CallerArn="arn:aws:iam::111122223333:user/alice"
    )["EvaluationResults"]
    assert result["EvalDecision"] == "allowed"
    user = new_user(shared)
    iam.put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    keys = iam.get_context_keys_for_principal_policy(PolicySourceArn=user.arn)["ContextKeyNames"]
    assert keys == ["aws:PrincipalTag/key", "aws:SecureTransport"]


@pytest.mark.parametrize(
    "parameters",
    [
        {"ActionNames": ["kms:*"]},
        {"ActionNames": ["Decrypt"]},
        {"PolicyInputList": ["{}"]},
        {"ResourceArns": ["bucket"]},
        {"CallerArn": "arn:aws:sts::111122223333:assumed-role/r/s"},
        {"ResourceHandlingOption": "EC2-VPC-EBS"},
        {"ResourcePolicy": policy("Allow", "kms:*", Principal="*")},
    ],
)
def test_bad_input(iam, parameters):
    good = {"PolicyInputList": [policy("Allow", "kms:*")], "ActionNames": ["kms:Decrypt"]}
    iam.simulate_custom_policy(**good)
    with refused("InvalidInput"):
        iam.simulate_custom_policy(**good | parameters)


def test_whom_a_caller_may_simulate(shared, iam):
    alice, bob = new_user(shared), new_user(shared)
    document = policy("Allow", "iam:SimulatePrincipalPolicy", alice.arn)
    iam.put_user_policy(UserName=alice.name, PolicyName="p", PolicyDocument=document)
    as_alice = alice.client("iam")
    as_alice.simulate_principal_policy(PolicySourceArn=alice.arn, ActionNames=["kms:Decrypt"])
    for arn in [bob.arn, bob.arn + "x"]:
        with refused("AccessDenied", status=DENIED):
            as_alice.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["kms:Decrypt"])
    with refused("NoSuchEntity", status=MISSING):
        iam.simulate_principal_policy(PolicySourceArn=bob.arn + "x", ActionNames=["kms:Decrypt"])


def test_the_reports_on_an_account(server):
    iam = server.client("iam")
    user = new_user(server, "kms:*")
    role, group = "r", "g"
    trust = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    iam.create_role(RoleName=role, AssumeRolePolicyDocument=document)
    iam.create_group(GroupName=group)
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    own = iam.create_policy(PolicyName="p", PolicyDocument=policy("Allow", "kms:*"))["Policy"]["Arn"]
    power_user = "arn:aws:iam::aws:policy/PowerUserAccess"
    iam.attach_role_policy(RoleName=role, PolicyArn=power_user)
    everything = iam.get_account_authorization_details()
    [told] = everything["UserDetailList"]
    assert (told["UserName"], told["GroupList"], told["AttachedManagedPolicies"]) == (user.name, [group], [])
    assert told["UserPolicyList"] == [{"PolicyName": "allow", "PolicyDocument": json.loads(policy("Allow", "kms:*"))}]
    [told] = everything["RoleDetailList"]
    assert told["AssumeRolePolicyDocument"] == json.loads(document)
    assert told["AttachedManagedPolicies"] == [{"PolicyName": "PowerUserAccess", "PolicyArn": power_user}]
    assert [one["GroupName"] for one in everything["GroupDetailList"]] == [group]
    assert [one["Arn"] for one in everything["Policies"]] == [own, power_user]
    assert everything["Policies"][0]["PolicyVersionList"][0]["Document"] == json.loads(policy("Allow", "kms:*"))
    lists = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]
    roles = iam.get_account_authorization_details(Filter=["Role"])
    assert [len(roles[part]) for part in lists] == [0, 0, 1, 0]
    pages = iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 2})
    assert [sum(len(page[part]) for part in lists) for page in pages] == [2, 2, 1]
    summary = iam.get_account_summary()["SummaryMap"]
    counted = {key: summary[key] for key in ["Users", "Groups", "Roles", "Policies", "AccountAccessKeysPresent"]}
    assert counted == {"Users": 1, "Groups": 1, "Roles": 1, "Policies": 1, "AccountAccessKeysPresent": 1}
