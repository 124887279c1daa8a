"""`trent explain --principal …`: what would be decided on requests that nobody has made, as the server decides them."""

import json
import shutil

import pytest
from botocore.exceptions import ClientError

from trent_audit import segments
from trent_clients import REGION
from trent_commands import command, contents, refused_command
from trent_iam import new_user, policy
from trent_keys import new_key
from trent_sessions import new_account, new_role, organization, trust

DENIED = 3


def explain(server, principal: str, action: str, resource: str, *context: str, region: str | None = None) -> tuple[bool, str]:
    """Whether it would be allowed, and what is told."""
    flags = [f"--context={pair}" for pair in context] + ([f"--region={region}"] if region else [])
    given = ("--principal", principal, "--action", action, "--resource", resource, *flags)
    result = command("explain", *given, "--data-dir", server.data, check=False)
    assert result.returncode in (0, DENIED), f"{result.returncode}: {result.stderr}"
    allowed = result.returncode == 0
    assert result.stdout.startswith("allowed: " if allowed else "denied: "), result.stdout
    return allowed, result.stdout


def allowed(*arguments: str, **settings) -> bool:
    return explain(*arguments, **settings)[0]


def is_allowed(call) -> bool:
    """Whether a call of a real client is allowed: whatever else becomes of it."""
    try:
        call()
    except ClientError as error:
        return error.response["Error"]["Code"] not in ("AccessDeniedException", "AccessDenied")
    return True


def key_policy(account: str, *statements: dict) -> str:
    root = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "kms:*", "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [root, *statements]})


def test_identity_policies_and_key_policies_decide(shared, shared_kms):
    key = new_key(shared_kms)
    may, may_not = new_user(shared, ["kms:Encrypt", "kms:ListKeys"]), new_user(shared)
    denied = new_user(shared)
    deny = {"Sid": "NotHer", "Effect": "Deny", "Principal": {"AWS": denied.arn}, "Action": "kms:*", "Resource": "*"}
    shared_kms.put_key_policy(KeyId=key.id, Policy=key_policy(key.account, deny))
    shared.client("iam").put_user_policy(
        UserName=denied.name, PolicyName="allow", PolicyDocument=policy("Allow", "kms:*")
    )
    for user in (may, may_not, denied):
        client = user.client()
        for action, call in {
            "kms:Encrypt": lambda: client.encrypt(KeyId=key.arn, Plaintext=b"x"),  # noqa: B023
            "kms:DescribeKey": lambda: client.describe_key(KeyId=key.arn),  # noqa: B023
        }.items():
            assert allowed(shared, user.arn, action, key.arn) == is_allowed(call), f"{user.arn} {action}"
        assert allowed(shared, user.arn, "kms:ListKeys", "*") == is_allowed(client.list_keys)
    assert allowed(shared, f"arn:aws:iam::{key.account}:root", "kms:ScheduleKeyDeletion", key.arn)
    _, told = explain(shared, denied.arn, "kms:Encrypt", key.arn)
    assert "explicit deny" in told and "decided by statement 2" in told and 'statement 2 "NotHer" (Deny): applies' in told
    _, told = explain(shared, may_not.arn, "kms:encrypt", key.arn)
    assert f"{may_not.arn} asked to do kms:Encrypt to {key.arn}" in told
    assert "no identity-based policy allows" in told


def test_condition_keys_are_what_is_given(shared, shared_kms):
    key = new_key(shared_kms, Tags=[{"TagKey": "team", "TagValue": "blue"}])
    user = new_user(shared)
    statements = [
        policy_statement("kms:Decrypt", {"StringEquals": {"kms:EncryptionContext:App": "web"}}),
        policy_statement("kms:Encrypt", {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}),
        policy_statement("kms:DescribeKey", {"StringEquals": {"aws:ResourceTag/team": "blue"}}),
        policy_statement("kms:GenerateDataKey", {"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}}),
        policy_statement("kms:Sign", {"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}),
        policy_statement("kms:Verify", {"StringEquals": {"aws:PrincipalTag/role": "auditor"}}),
    ]
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    shared.client("iam").put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    for action, context, expect in [
        ("kms:Decrypt", [], False),
        ("kms:Decrypt", ["kms:EncryptionContext:App=web"], True),
        ("kms:Decrypt", ["KMS:encryptioncontext:App=web"], True),
        ("kms:Decrypt", ["kms:EncryptionContext:App=mail"], False),
        ("kms:Encrypt", [], False),
        ("kms:Encrypt", ["aws:SourceIp=192.0.2.7"], True),
        ("kms:Encrypt", ["aws:sourceip=198.51.100.7"], False),
        ("kms:DescribeKey", [], True),
        ("kms:DescribeKey", ["aws:ResourceTag/team=red"], False),
        ("kms:GenerateDataKey", ["aws:TagKeys=a", "aws:TagKeys=b"], True),
        ("kms:GenerateDataKey", ["aws:TagKeys=a", "aws:TagKeys=c"], False),
        ("kms:Sign", [], False),
        ("kms:Sign", ["aws:CurrentTime=2019-01-01T00:00:00Z"], True),
        ("kms:Verify", [], False),
        ("kms:Verify", ["aws:PrincipalTag/role=auditor"], True),
    ]:
        assert allowed(shared, user.arn, action, key.arn, *context) is expect, f"{action} {context}"
    _, told = explain(shared, user.arn, "kms:Decrypt", key.arn, "kms:EncryptionContext:App=mail")
    assert "Condition StringEquals kms:EncryptionContext:App wants web; the request has mail" in told
    assert "aws:SourceIp=127.0.0.1" in told
    _, told = explain(shared, user.arn, "kms:Encrypt", key.arn, "aws:SourceIp=192.0.2.7")
    assert "aws:SourceIp=127.0.0.1" not in told


def policy_statement(action: str, condition: dict) -> dict:
    return {"Effect": "Allow", "Action": action, "Resource": "*", "Condition": condition}


def test_grants_count(shared, shared_kms):
    key = new_key(shared_kms)
    user = new_user(shared)
    grant = shared_kms.create_grant(
        KeyId=key.id,
        GranteePrincipal=user.arn,
        Operations=["Decrypt", "DescribeKey"],
        Constraints={"EncryptionContextSubset": {"App": "web"}},
    )["GrantId"]
    is_granted, told = explain(shared, user.arn, "kms:Decrypt", key.arn, "kms:EncryptionContext:App=web")
    assert is_granted and grant in told
    assert allowed(shared, user.arn, "kms:Decrypt", key.arn, "kms:EncryptionContext:App=web", "kms:EncryptionContext:B=c")
    assert not allowed(shared, user.arn, "kms:Decrypt", key.arn, "kms:EncryptionContext:App=Web")
    assert not allowed(shared, user.arn, "kms:Decrypt", key.arn)
    assert not allowed(shared, user.arn, "kms:Encrypt", key.arn, "kms:EncryptionContext:App=web")
    assert allowed(shared, user.arn, "kms:DescribeKey", key.arn)
    shared_kms.revoke_grant(KeyId=key.id, GrantId=grant)
    assert not allowed(shared, user.arn, "kms:Decrypt", key.arn, "kms:EncryptionContext:App=web")


def test_roles_and_their_sessions(shared, shared_kms):
    key = new_key(shared_kms)
    user = new_user(shared, "sts:AssumeRole")
    role = new_role(shared, trust(user.arn), ["kms:Encrypt"])
    for principal in (role.arn, f"arn:aws:sts::{key.account}:assumed-role/{role.name}/build"):
        assert allowed(shared, principal, "kms:Encrypt", key.arn)
        assert not allowed(shared, principal, "kms:Decrypt", key.arn)
    assert allowed(shared, user.arn, "sts:AssumeRole", role.arn)
    other = new_user(shared, "sts:AssumeRole")
    trusting = new_role(shared, trust(other.arn))
    is_trusted, told = explain(shared, user.arn, "sts:AssumeRole", trusting.arn)
    assert is_trusted == is_allowed(lambda: trusting.assume(user))
    assert "trust policy of" in told
    # Of IAM the policies of the caller decide.
    assert not allowed(shared, user.arn, "iam:GetRole", role.arn)
    assert allowed(shared, f"arn:aws:iam::{key.account}:root", "iam:DeleteRole", role.arn)


def test_aliases_stand_for_their_keys(shared, shared_kms):
    key = new_key(shared_kms)
    name = f"alias/{key.id}"
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    alias = f"arn:aws:kms:{REGION}:{key.account}:{name}"
    user = new_user(shared)
    condition = {"StringEquals": {"kms:RequestAlias": name}}
    document = json.dumps({"Version": "2012-10-17", "Statement": [policy_statement("kms:Encrypt", condition)]})
    shared.client("iam").put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    assert allowed(shared, user.arn, "kms:Encrypt", alias)
    assert not allowed(shared, user.arn, "kms:Encrypt", key.arn)
    document = policy("Allow", "kms:DeleteAlias", alias)
    shared.client("iam").put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    assert allowed(shared, user.arn, "kms:DeleteAlias", alias)
    assert not allowed(shared, user.arn, "kms:DeleteAlias", f"{alias}-other")


def test_other_accounts_and_service_control_policies(servers):
    server = servers()
    kms = server.client()
    key = new_key(kms)
    organizations = organization(server)
    other = new_account(server, organizations)
    principal = f"arn:aws:iam::{other.account}:role/OrganizationAccountAccessRole"
    assert allowed(server, principal, "kms:CreateKey", "*")
    assert not allowed(server, principal, "kms:Encrypt", key.arn)
    foreign = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "kms:*", "Resource": "*"}
    kms.put_key_policy(KeyId=key.id, Policy=key_policy(key.account, foreign))
    client = other.client()
    assert allowed(server, principal, "kms:Encrypt", key.arn)
    assert is_allowed(lambda: client.encrypt(KeyId=key.arn, Plaintext=b"x"))
    # What can't be done across accounts can't be allowed.
    assert not allowed(server, principal, "kms:ScheduleKeyDeletion", key.arn)
    assert not is_allowed(lambda: client.schedule_key_deletion(KeyId=key.arn))
    limit = organizations.create_policy(
        Name="limit", Description="", Type="SERVICE_CONTROL_POLICY", Content=policy("Deny", "kms:Encrypt")
    )["Policy"]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=limit, TargetId=other.account)
    is_limited, told = explain(server, principal, "kms:Encrypt", key.arn)
    assert not is_limited and "service control" in told
    assert not is_allowed(lambda: client.encrypt(KeyId=key.arn, Plaintext=b"x"))
    # It works without the server too, and writes nothing.
    server.stop()
    before = {name: text for name, text in contents(server.data).items() if "trent.db-" not in name}
    assert not allowed(server, principal, "kms:Encrypt", key.arn)
    assert {name: text for name, text in contents(server.data).items() if "trent.db-" not in name} == before
    server.start()


def test_no_event_tells_of_it(server, kms):
    key = new_key(kms)
    log = segments(server)
    before = [path.read_bytes() for path in log]
    root = f"arn:aws:iam::{key.account}:root"
    for action in ("kms:Encrypt", "kms:ScheduleKeyDeletion"):
        assert allowed(server, root, action, key.arn)
    assert segments(server) == log and [path.read_bytes() for path in log] == before
    assert kms.describe_key(KeyId=key.id)["KeyMetadata"]["KeyState"] == "Enabled"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"principal": "arn:aws:iam::111122223333:user/nobody"}, "there is no"),
        ({"principal": "nobody"}, "there is no"),
        ({"principal": "*"}, "there is no"),
        ({"principal": "arn:aws:iam::111122223333:group/g"}, "there is no"),
        ({"action": "kms:*"}, "no action"),
        ({"action": "kms:Decrypts"}, "no action"),
        ({"action": "Decrypt"}, "no action"),
        ({"action": "s3:GetObject"}, "no action"),
        ({"action": "kms:RetireGrant"}, "retire"),
        ({"resource": "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000"}, "NotFoundException"),
        ({"resource": "arn:aws:kms:us-east-1:111122223333:alias/none"}, "NotFoundException"),
        ({"resource": "arn:aws:s3:::bucket"}, "InvalidArnException"),
        ({"resource": "nothing"}, "InvalidArnException"),
        ({"action": "iam:GetUser", "resource": "nothing"}, "no ARN"),
        ({"action": "sts:AssumeRole", "resource": "arn:aws:iam::111122223333:role/none"}, "there is no role"),
        ({"region": "eu-west-1"}, "is not in eu-west-1"),
    ],
)
def test_what_can_not_be_asked_is_said(shared, key, change, said):
    asked = {"principal": f"arn:aws:iam::{key.account}:root", "action": "kms:Decrypt", "resource": key.arn} | change
    flags = [f"--{name}={value}" for name, value in asked.items()]
    assert said in refused_command("explain", *flags, "--data-dir", shared.data)


def test_usage_is_told(shared, key, tmp_path):
    flags = ["--principal=arn", "--action=kms:Decrypt", "--resource=*"]
    for wrong in (
        [],
        flags[:2],
        flags[1:],
        ["id", *flags],
        [*flags, "--context=nothing"],
        [*flags, "--context=aws:SourceIp"],
        [*flags, "--region=nowhere at all"],
        ["id", "--context=a:b=c"],
    ):
        assert command("explain", *wrong, "--data-dir", shared.data, check=False).returncode == 2, wrong
    assert "not the data directory" in refused_command("explain", *flags, "--data-dir", tmp_path / "missing")
    assert "--principal" in command("explain", "--help").stdout


def test_without_the_key_file_nothing_is_read(servers, tmp_path):
    server = servers()
    key = new_key(server.client())
    root = f"arn:aws:iam::{key.account}:root"
    shutil.move(server.data / "root.key", tmp_path / "root.key")
    flags = [f"--principal={root}", "--action=kms:Decrypt", f"--resource={key.arn}"]
    assert "root.key" in refused_command("explain", *flags, "--data-dir", server.data)
