"""STS: AssumeRole, GetSessionToken and what their credentials can do; the small operations."""

import re
from datetime import datetime, timezone

import pytest
from botocore.credentials import Credentials

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused
from trent_sessions import new_role, tags, trust

DENIED = 403
HOUR = 3600


@pytest.fixture(scope="module")
def user(shared):
    """A user who may assume roles."""
    return new_user(shared, "sts:*")


@pytest.fixture
def role(shared, user):
    """A role that trusts the user and may use KMS."""
    return new_role(shared, trust(user.arn), "kms:*")


def seconds_left(session) -> float:
    return (session.answer["Credentials"]["Expiration"] - datetime.now(timezone.utc)).total_seconds()


def account_of(shared) -> str:
    return shared.client("sts").get_caller_identity()["Account"]


def test_credentials_of_a_role(shared, user, role):
    session = role.assume(user, RoleSessionName="build-7")
    given = session.answer["Credentials"]
    assert re.fullmatch(r"ASIA[A-Z2-7]{16}", given["AccessKeyId"])
    assert len(given["SecretAccessKey"]) == 40
    assert 0 < seconds_left(session) <= HOUR
    account = account_of(shared)
    arn = f"arn:aws:sts::{account}:assumed-role/{role.name}/build-7"
    assert session.answer["AssumedRoleUser"] == {"AssumedRoleId": f"{role.id}:build-7", "Arn": arn}
    assert "PackedPolicySize" not in session.answer
    identity = session.client("sts").get_caller_identity()
    assert (identity["Arn"], identity["UserId"], identity["Account"]) == (arn, f"{role.id}:build-7", account)
    key = new_key(session.client())
    assert key.account == account
    message = (
        f"User: {arn} is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::{account}:user/ because no "
        "identity-based policy allows the iam:ListUsers action"
    )
    with refused("AccessDenied", message=message, status=DENIED):
        session.client("iam").list_users()


def test_who_is_not_trusted(shared, user, role):
    other = new_user(shared, "sts:AssumeRole")
    message = (
        f"User: {other.arn} is not authorized to perform: sts:AssumeRole on resource: {role.arn} because no role trust "
        "policy allows the sts:AssumeRole action"
    )
    with refused("AccessDenied", message=message, status=DENIED):
        role.assume(other)
    missing = role.arn + "x"
    with refused("AccessDenied", message=message.replace(role.arn, missing), status=DENIED):
        role.assume(other, RoleArn=missing)
    with refused("AccessDenied", message="Roles may not be assumed by root accounts.", status=DENIED):
        new_role(shared, trust(account_of(shared))).assume(shared)
    with refused("ValidationError"):
        role.assume(user, RoleArn=user.arn)


@pytest.mark.parametrize("name", ["a", "a b", "ä" * 2 + " ", "x" * 65, "a/b"])
def test_session_names(user, role, name):
    with refused("ValidationError"):
        role.assume(user, RoleSessionName=name)


def test_durations(shared, user):
    role = new_role(shared, trust(user.arn), MaxSessionDuration=2 * HOUR)
    assert seconds_left(role.assume(user, DurationSeconds=2 * HOUR)) > HOUR
    message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    with refused("ValidationError", message=message):
        role.assume(user, DurationSeconds=2 * HOUR + 1)
    for seconds in (899, 12 * HOUR + 1):
        with refused("ValidationError"):
            role.assume(user, DurationSeconds=seconds)


def test_an_external_id(shared, user):
    role = new_role(shared, trust(user.arn, condition={"StringEquals": {"sts:ExternalId": "e-1"}}))
    role.assume(user, ExternalId="e-1")
    for parameters in ({}, {"ExternalId": "e-2"}):
        with refused("AccessDenied", status=DENIED):
            role.assume(user, **parameters)


def test_a_session_policy(shared, user, role):
    iam = shared.client("iam")
    key = new_key(shared.client())
    only_describe = policy("Allow", "kms:DescribeKey")
    session = role.assume(user, Policy=only_describe)
    assert session.answer["PackedPolicySize"] > 0
    session.client().describe_key(KeyId=key.arn)
    message = (
        f"User: {session.arn} is not authorized to perform: kms:Encrypt on resource: {key.arn} because no session policy "
        "allows the kms:Encrypt action"
    )
    with refused("AccessDeniedException", message=message):
        session.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    denying = role.assume(user, Policy=policy("Deny", "kms:DescribeKey"))
    with refused("AccessDeniedException") as refusal:
        denying.client().describe_key(KeyId=key.arn)
    assert refusal.message.endswith("with an explicit deny in a session policy")
    # A session policy gives nothing that the role has not.
    wide = role.assume(user, Policy=policy("Allow", "*"))
    with refused("AccessDenied", status=DENIED):
        wide.client("iam").list_users()
    managed = iam.create_policy(PolicyName=unique_name(), PolicyDocument=only_describe)["Policy"]["Arn"]
    session = role.assume(user, PolicyArns=[{"arn": managed}])
    session.client().describe_key(KeyId=key.arn)
    with refused("AccessDeniedException"):
        session.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    with refused("ValidationError"):
        role.assume(user, PolicyArns=[{"arn": managed + "x"}])
    with refused("MalformedPolicyDocument"):
        role.assume(user, Policy="{}")
    with refused("PackedPolicyTooLarge"):
        role.assume(user, Policy=only_describe + " " * 2048)


def test_session_tags(shared, user):
    role = new_role(shared, trust(user.arn), "kms:*", Tags=tags(Team="red", Cost="1"))
    document = policy("Deny", "kms:ListKeys", Condition={"StringEquals": {"aws:PrincipalTag/team": "blue"}})
    shared.client("iam").put_role_policy(RoleName=role.name, PolicyName="deny", PolicyDocument=document)
    role.assume(user).client().list_keys()
    blue = role.assume(user, Tags=tags(TEAM="blue"))
    with refused("AccessDeniedException") as refusal:
        blue.client().list_keys()
    assert refusal.message.endswith("with an explicit deny in an identity-based policy")
    with refused("ValidationError"):
        role.assume(user, Tags=tags(team="a", Team="b"))
    with refused("ValidationError"):
        role.assume(user, Tags=tags(team="a"), TransitiveTagKeys=["other"])
    with refused("ValidationError"):
        role.assume(user, Tags=tags(**{f"t{n}": "x" for n in range(51)}))


def test_tags_need_a_permission(shared, user):
    role = new_role(shared, trust(user.arn, "sts:AssumeRole"))
    with refused("AccessDenied", status=DENIED) as refusal:
        role.assume(user, Tags=tags(team="a"))
    assert f"sts:TagSession on resource: {role.arn}" in refusal.message
    with refused("AccessDenied", status=DENIED) as refusal:
        role.assume(user, SourceIdentity="alice")
    assert f"sts:SetSourceIdentity on resource: {role.arn}" in refusal.message


def test_a_chain_of_roles(shared, user):
    first = new_role(shared, trust(user.arn), "sts:*", MaxSessionDuration=2 * HOUR)
    second = new_role(shared, trust(first.arn), "kms:*", MaxSessionDuration=2 * HOUR)
    session = first.assume(
        user, Tags=tags(team="a", stage="b"), TransitiveTagKeys=["team"], SourceIdentity="alice", DurationSeconds=2 * HOUR
    )
    chained = second.assume(session)
    assert chained.answer["SourceIdentity"] == "alice"
    for key, expect in (("team", False), ("stage", True)):
        document = policy("Deny", "kms:ListKeys", Condition={"StringLike": {f"aws:PrincipalTag/{key}": "*"}})
        shared.client("iam").put_role_policy(RoleName=second.name, PolicyName="deny", PolicyDocument=document)
        if expect:
            chained.client().list_keys()
        else:
            with refused("AccessDeniedException"):
                chained.client().list_keys()
    with refused("ValidationError"):
        second.assume(session, DurationSeconds=HOUR + 1)
    for change in ({"Tags": tags(Team="x")}, {"SourceIdentity": "bob"}):
        with refused("ValidationError"):
            second.assume(session, **change)


def test_a_source_identity_is_seen_by_policies(shared, user):
    role = new_role(shared, trust(user.arn), "kms:*")
    document = policy("Deny", "kms:ListKeys", Condition={"StringNotEquals": {"aws:SourceIdentity": "alice"}})
    shared.client("iam").put_role_policy(RoleName=role.name, PolicyName="deny", PolicyDocument=document)
    role.assume(user, SourceIdentity="alice").client().list_keys()
    with refused("AccessDeniedException"):
        role.assume(user, SourceIdentity="bob").client().list_keys()


def test_a_deleted_role_ends_its_sessions(shared, user, role):
    session = role.assume(user)
    session.client().list_keys()
    iam = shared.client("iam")
    iam.delete_role_policy(RoleName=role.name, PolicyName="allow")
    with refused("AccessDeniedException"):
        session.client().list_keys()
    iam.delete_role(RoleName=role.name)
    with refused("UnrecognizedClientException", status=DENIED):
        session.client().list_keys()
    again = iam.create_role(RoleName=role.name, AssumeRolePolicyDocument=trust(user.arn))["Role"]
    assert again["RoleId"] != role.id
    with refused("InvalidClientTokenId", status=DENIED):
        session.client("sts").get_caller_identity()


def test_credentials_expire(server):
    user = new_user(server, "sts:*")
    role = new_role(server, trust(user.arn), "kms:*")
    session = role.assume(user, DurationSeconds=900)
    session.client().list_keys()
    server.advance(900)
    with refused("ExpiredTokenException", status=DENIED):
        session.client().list_keys()
    with refused("ExpiredToken", status=DENIED):
        session.client("sts").get_caller_identity()


def test_tokens_are_checked(shared, user, role):
    one, other = role.assume(user).credentials, role.assume(user).credentials

    def call(key: str, secret: str, token: str | None):
        return shared.client("sts", credentials=Credentials(key, secret, token)).get_caller_identity()

    call(one.access_key, one.secret_key, one.token)
    middle = len(one.token) // 2
    forged = one.token[:middle] + ("A" if one.token[middle] != "A" else "B") + one.token[middle + 1 :]
    for token in (None, other.token, forged, "x", one.token[:-4], one.token * 2):
        with refused("InvalidClientTokenId", status=DENIED):
            call(one.access_key, one.secret_key, token)
    with refused("SignatureDoesNotMatch", status=DENIED):
        call(one.access_key, other.secret_key, one.token)
    with refused("InvalidClientTokenId", status=DENIED):
        call(*shared.root_credentials(), one.token)
    # The same of a service that speaks JSON.
    with refused("UnrecognizedClientException", status=DENIED):
        shared.client(credentials=Credentials(one.access_key, one.secret_key, other.token)).list_keys()


def test_sessions_survive_a_restart(server):
    user = new_user(server, "sts:*")
    role = new_role(server, trust(user.arn), "kms:*")
    session = role.assume(user)
    key = new_key(session.client())
    server.restart()
    assert session.client().describe_key(KeyId=key.id)["KeyMetadata"]["Arn"] == key.arn


def test_a_session_of_a_user(shared):
    user = new_user(shared, "kms:*")
    answer = user.client("sts").get_session_token(DurationSeconds=900)["Credentials"]
    credentials = Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer["SessionToken"])
    sts = shared.client("sts", credentials=credentials)
    assert sts.get_caller_identity()["Arn"] == user.arn
    shared.client(credentials=credentials).list_keys()
    with refused("AccessDenied", message="Cannot call GetSessionToken with session credentials", status=DENIED):
        sts.get_session_token()
    with refused("AccessDenied", status=DENIED):
        user.client("sts").get_session_token(SerialNumber="arn:aws:iam::111122223333:mfa/x", TokenCode="123456")


def test_a_session_of_the_root_user(shared):
    answer = shared.client("sts").get_session_token(DurationSeconds=2 * HOUR)["Credentials"]
    assert (answer["Expiration"] - datetime.now(timezone.utc)).total_seconds() <= HOUR
    credentials = Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer["SessionToken"])
    new_key(shared.client(credentials=credentials))


def test_the_account_of_an_access_key(shared, user, role):
    sts, account = shared.client("sts"), account_of(shared)
    for key in (user.credentials.access_key, role.assume(user).credentials.access_key):
        assert sts.get_access_key_info(AccessKeyId=key)["Account"] == account
    with refused("ValidationError"):
        sts.get_access_key_info(AccessKeyId="AKIAAAAAAAAAAAAAAAAA")
    with refused("AccessDenied", status=DENIED):
        new_user(shared).client("sts").get_access_key_info(AccessKeyId=user.credentials.access_key)


def test_authorization_messages(shared):
    with refused("InvalidAuthorizationMessageException"):
        shared.client("sts").decode_authorization_message(EncodedMessage="eNrtXV")


def test_a_new_user_of_an_old_name_is_not_trusted(shared):
    user = new_user(shared)
    role = new_role(shared, trust(user.arn))
    role.assume(user)
    iam = shared.client("iam")
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials.access_key)
    iam.delete_user(UserName=user.name)
    again = new_user(shared, UserName=user.name)
    assert again.arn == user.arn
    with refused("AccessDenied", status=DENIED):
        role.assume(again)
    iam.update_assume_role_policy(RoleName=role.name, PolicyDocument=trust(again.arn))
    role.assume(again)


def test_a_role_trusts_one_session(shared, user):
    first = new_role(shared, trust(user.arn), "sts:*")
    session, other = first.assume(user, RoleSessionName="one"), first.assume(user, RoleSessionName="other")
    second = new_role(shared, trust(session.arn))
    second.assume(session)
    with refused("AccessDenied", status=DENIED):
        second.assume(other)


def test_a_development_server_knows_its_sessions(servers):
    dev = servers("--enforce-iam", command="dev")
    user = new_user(dev, "sts:*")
    role = new_role(dev, trust(user.arn), "kms:DescribeKey")
    session = role.assume(user)
    assert session.client("sts").get_caller_identity()["Arn"] == session.arn
    with refused("AccessDeniedException"):
        session.client().list_keys()
    # Tools send tokens that are none.
    credentials = Credentials("111122223333", "test", "test")
    assert dev.client("sts", credentials=credentials).get_caller_identity()["Account"] == "111122223333"
    credentials = Credentials(user.credentials.access_key, "test", "test")
    assert dev.client("sts", credentials=credentials).get_caller_identity()["Arn"] == user.arn


def test_a_development_server_lets_everyone_assume_roles(dev):
    role = new_role(dev, trust("123456789012"))
    session = role.assume(dev)
    assert session.client("sts").get_caller_identity()["Arn"] == session.arn
    with refused("AccessDenied", status=DENIED):
        role.assume(dev, RoleArn=role.arn + "x")
