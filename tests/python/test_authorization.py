"""Who may use a KMS key: users, roles and groups, boundaries, tags, other accounts; and AWS's words for a denial."""

import json

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused
from trent_sessions import new_account, new_role, organization, trust

FOREIGN = (
    "because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based "
    "policy explicitly denies access"
)


@pytest.fixture(scope="module")
def iam(shared):
    return shared.client("iam")


@pytest.fixture(scope="module")
def account(shared) -> str:
    return shared.client("sts").get_caller_identity()["Account"]


@pytest.fixture(scope="module")
def elsewhere(shared):
    """A session of the administrator of another account."""
    return new_account(shared, organization(shared))


def key_policy(account: str, *statements: dict) -> str:
    """A key policy that leaves the key to its account's policies, with more statements."""
    own = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "kms:*", "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [own, *statements]})


def statement(effect: str, principal: str, *actions: str, **more) -> dict:
    return {"Effect": effect, "Principal": {"AWS": principal}, "Action": actions, "Resource": "*"} | more


def denied(who: str, action: str, resource: str, why: str) -> str:
    return f"User: {who} is not authorized to perform: {action} on resource: {resource} {why}"


def encrypt(caller, key) -> None:
    caller.client().encrypt(KeyId=key.arn, Plaintext=b"x")


def refuses(caller, key, who: str, why: str) -> None:
    """Expects that `caller` may not encrypt, for that reason."""
    with refused("AccessDeniedException", message=denied(who, "kms:Encrypt", key.arn, why)):
        encrypt(caller, key)


def test_a_user_without_policies(shared, key):
    user = new_user(shared)
    refuses(user, key, user.arn, "because no identity-based policy allows the kms:Encrypt action")


def test_the_users_policy_allows(shared, key):
    encrypt(new_user(shared, "kms:Encrypt"), key)


def test_the_users_policy_names_the_key(shared, iam, shared_kms, key):
    user = new_user(shared)
    document = policy("Allow", "kms:*", key.arn)
    iam.put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    encrypt(user, key)
    other = new_key(shared_kms)
    refuses(user, other, user.arn, "because no identity-based policy allows the kms:Encrypt action")


def test_the_users_policy_denies(shared, iam, key):
    user = new_user(shared, "kms:*")
    iam.put_user_policy(UserName=user.name, PolicyName="deny", PolicyDocument=policy("Deny", "kms:Encrypt"))
    refuses(user, key, user.arn, "with an explicit deny in an identity-based policy")


def test_the_key_policy_alone_is_enough(shared, shared_kms, account):
    user = new_user(shared)
    document = key_policy(account, statement("Allow", user.arn, "kms:Encrypt"))
    key = new_key(shared_kms, Policy=document)
    encrypt(user, key)
    with refused("AccessDeniedException"):
        user.client().describe_key(KeyId=key.arn)


def test_the_key_policy_denies(shared, shared_kms, account):
    user = new_user(shared, "kms:*")
    key = new_key(shared_kms, Policy=key_policy(account, statement("Deny", user.arn, "kms:Encrypt")))
    refuses(user, key, user.arn, "with an explicit deny in a resource-based policy")
    user.client().describe_key(KeyId=key.arn)


def test_without_the_accounts_statement_policies_of_users_give_nothing(shared, shared_kms):
    administrator, user = new_user(shared, "kms:*"), new_user(shared, "kms:*")
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement("Allow", administrator.arn, "kms:*")]})
    key = new_key(administrator.client(), Policy=document)
    encrypt(administrator, key)
    refuses(user, key, user.arn, "because no resource-based policy allows the kms:Encrypt action")


def test_a_group_gives_to_its_users(shared, iam, key):
    user, group = new_user(shared), unique_name()
    iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy("Allow", "kms:Encrypt"))
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    encrypt(user, key)
    iam.remove_user_from_group(GroupName=group, UserName=user.name)
    refuses(user, key, user.arn, "because no identity-based policy allows the kms:Encrypt action")


def test_an_attached_policy_and_its_versions(shared, iam, key):
    user = new_user(shared)
    arn = iam.create_policy(PolicyName=unique_name(), PolicyDocument=policy("Allow", "kms:Encrypt"))["Policy"]["Arn"]
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    encrypt(user, key)
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Allow", "kms:Decrypt"), SetAsDefault=True)
    refuses(user, key, user.arn, "because no identity-based policy allows the kms:Encrypt action")
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    encrypt(user, key)
    iam.detach_user_policy(UserName=user.name, PolicyArn=arn)
    refuses(user, key, user.arn, "because no identity-based policy allows the kms:Encrypt action")


def test_a_boundary_limits(shared, iam, key):
    user = new_user(shared, "kms:*")
    document = policy("Allow", "kms:DescribeKey")
    arn = iam.create_policy(PolicyName=unique_name(), PolicyDocument=document)["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName=user.name, PermissionsBoundary=arn)
    refuses(user, key, user.arn, "because no permissions boundary allows the kms:Encrypt action")
    user.client().describe_key(KeyId=key.arn)
    iam.delete_user_permissions_boundary(UserName=user.name)
    encrypt(user, key)


def test_a_role(shared, key):
    user = new_user(shared, "sts:AssumeRole")
    may, may_not = new_role(shared, trust(user.arn), "kms:Encrypt"), new_role(shared, trust(user.arn))
    encrypt(may.assume(user), key)
    session = may_not.assume(user)
    refuses(session, key, session.arn, "because no identity-based policy allows the kms:Encrypt action")


def test_the_key_policy_names_a_role(shared, shared_kms, account):
    user = new_user(shared, "sts:AssumeRole")
    role = new_role(shared, trust(user.arn))
    key = new_key(shared_kms, Policy=key_policy(account, statement("Allow", role.arn, "kms:Encrypt")))
    encrypt(role.assume(user), key)
    limited = role.assume(user, Policy=policy("Allow", "kms:DescribeKey"))
    refuses(limited, key, limited.arn, "because no session policy allows the kms:Encrypt action")


def test_tags_of_the_principal_and_of_the_key(shared, iam, shared_kms):
    same = {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}
    red = new_key(shared_kms, Tags=[{"TagKey": "team", "TagValue": "red"}])
    blue = new_key(shared_kms, Tags=[{"TagKey": "team", "TagValue": "blue"}])
    user = new_user(shared, "sts:*", Tags=[{"Key": "team", "Value": "red"}])
    document = policy("Allow", "kms:Encrypt", Condition=same)
    iam.put_user_policy(UserName=user.name, PolicyName="same", PolicyDocument=document)
    none = "because no identity-based policy allows the kms:Encrypt action"
    encrypt(user, red)
    refuses(user, blue, user.arn, none)
    role = new_role(shared, trust(user.arn), Tags=[{"Key": "team", "Value": "red"}])
    iam.put_role_policy(RoleName=role.name, PolicyName="same", PolicyDocument=document)
    session = role.assume(user)
    encrypt(session, red)
    refuses(session, blue, session.arn, none)
    session = role.assume(user, Tags=[{"Key": "team", "Value": "blue"}])
    encrypt(session, blue)
    refuses(session, red, session.arn, none)
    iam.untag_user(UserName=user.name, TagKeys=["team"])
    refuses(user, red, user.arn, none)


def test_a_key_of_another_account(shared, account, elsewhere):
    user = new_user(shared, "kms:*")
    there = elsewhere.account
    closed = new_key(elsewhere.client())
    refuses(user, closed, user.arn, FOREIGN)
    opened = new_key(elsewhere.client(), Policy=key_policy(there, statement("Allow", user.arn, "kms:Encrypt")))
    encrypt(user, opened)
    # Both accounts must allow.
    stranger = new_user(shared)
    account_opened = key_policy(there, statement("Allow", f"arn:aws:iam::{account}:root", "kms:Encrypt"))
    key = new_key(elsewhere.client(), Policy=account_opened)
    encrypt(user, key)
    refuses(stranger, key, stranger.arn, "because no identity-based policy allows the kms:Encrypt action")
    # A key that there is not is told in the same words as one that is closed.
    missing = closed.arn[:-12] + "0" * 12
    with refused("AccessDeniedException", message=denied(user.arn, "kms:Encrypt", missing, FOREIGN)):
        user.client().encrypt(KeyId=missing, Plaintext=b"x")


def test_a_key_of_ours_for_another_account(shared, shared_kms, account, elsewhere):
    refuses(elsewhere, new_key(shared_kms), elsewhere.arn, FOREIGN)
    key = new_key(shared_kms, Policy=key_policy(account, statement("Allow", elsewhere.account, "kms:Encrypt")))
    encrypt(elsewhere, key)
    blob = elsewhere.client().encrypt(KeyId=key.arn, Plaintext=b"x")["CiphertextBlob"]
    with refused("AccessDeniedException"):
        elsewhere.client().decrypt(CiphertextBlob=blob)
    assert shared_kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_operations_that_do_not_cross_accounts(shared_kms, account, elsewhere):
    key = new_key(shared_kms, Policy=key_policy(account, statement("Allow", elsewhere.account, "kms:*")))
    encrypt(elsewhere, key)
    with refused("AccessDeniedException", "NotFoundException"):
        elsewhere.client().schedule_key_deletion(KeyId=key.arn)
    assert shared_kms.describe_key(KeyId=key.id)["KeyMetadata"]["KeyState"] == "Enabled"


def test_the_organization_of_the_caller(shared, shared_kms, account, elsewhere):
    described = shared.client("organizations").describe_organization()["Organization"]["Id"]
    for organization_id, expect in ((described, True), ("o-other00000", False)):
        condition = {"StringEquals": {"aws:PrincipalOrgID": organization_id}}
        document = key_policy(account, statement("Allow", "*", "kms:Encrypt", Condition=condition))
        key = new_key(shared_kms, Policy=document)
        if expect:
            encrypt(elsewhere, key)
        else:
            refuses(elsewhere, key, elsewhere.arn, FOREIGN)


def test_the_organization_of_the_resource(shared, iam, shared_kms, elsewhere):
    own = "${aws:PrincipalOrgID}"
    user = new_user(shared, "kms:*")
    perimeter = policy("Deny", "*", Condition={"StringNotEqualsIfExists": {"aws:ResourceOrgID": own}})
    iam.put_user_policy(UserName=user.name, PolicyName="perimeter", PolicyDocument=perimeter)
    encrypt(user, new_key(shared_kms))
    organizations = shared.client("organizations")
    outside = new_account(shared, organizations)
    keys = []
    for owner in (elsewhere, outside):
        opened = key_policy(owner.account, statement("Allow", user.arn, "kms:Encrypt"))
        keys.append(new_key(owner.client(), Policy=opened))
        encrypt(user, keys[-1])
    organizations.remove_account_from_organization(AccountId=outside.account)
    encrypt(user, keys[0])
    refuses(user, keys[1], user.arn, "with an explicit deny in an identity-based policy")


def test_a_managed_policy_that_denies_is_named(shared, iam, shared_kms, key, elsewhere):
    user = new_user(shared, "kms:*")
    arn = iam.create_policy(PolicyName=unique_name(), PolicyDocument=policy("Deny", "kms:Encrypt"))["Policy"]["Arn"]
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    named = f"with an explicit deny in an identity-based policy: {arn}"
    refuses(user, key, user.arn, named)
    # In the same organization too, whether there is the key or not.
    closed = new_key(elsewhere.client())
    refuses(user, closed, user.arn, named)
    missing = closed.arn[:-12] + "0" * 12
    with refused("AccessDeniedException", message=denied(user.arn, "kms:Encrypt", missing, named)):
        user.client().encrypt(KeyId=missing, Plaintext=b"x")


def test_not_principal_denies_whoever_has_a_boundary(shared, iam, shared_kms, account):
    user = new_user(shared, "kms:*")
    spared = {"NotPrincipal": {"AWS": [user.arn, f"arn:aws:iam::{account}:root"]}}
    deny = {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*"} | spared
    key = new_key(shared_kms, Policy=key_policy(account, deny))
    encrypt(user, key)
    boundary = iam.create_policy(PolicyName=unique_name(), PolicyDocument=policy("Allow", "*"))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName=user.name, PermissionsBoundary=boundary)
    refuses(user, key, user.arn, "with an explicit deny in a resource-based policy")
    with refused("MalformedPolicyDocumentException"):
        shared_kms.put_key_policy(KeyId=key.id, Policy=key_policy(account, deny | {"Effect": "Allow"}))


def test_a_ciphertext_does_not_tell_its_key(shared, shared_kms, key, elsewhere):
    user = new_user(shared)
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    for caller, why in (
        (user, "because no identity-based policy allows the kms:Decrypt action"),
        (elsewhere, FOREIGN),
    ):
        start = f"User: {caller.arn} is not authorized to perform: kms:Decrypt on"
        with refused("AccessDeniedException", message=f"{start} the resource associated with this ciphertext {why}"):
            caller.client().decrypt(CiphertextBlob=blob)
        with refused("AccessDeniedException", message=f"{start} resource: {key.arn} {why}"):
            caller.client().decrypt(CiphertextBlob=blob, KeyId=key.arn)


def test_a_role_in_another_account(shared, elsewhere):
    user = new_user(shared, "sts:AssumeRole")
    role = new_role(shared, trust(user.arn), "kms:*", iam=elsewhere.client("iam"))
    session = role.assume(user)
    assert session.account == elsewhere.account
    encrypt(session, new_key(session.client()))
    stranger = new_user(shared)
    with refused("AccessDenied", status=403) as refusal:
        role.assume(stranger)
    why = "because no role trust policy allows the sts:AssumeRole action"
    assert refusal.message == denied(stranger.arn, "sts:AssumeRole", role.arn, why)


def test_a_deleted_user_may_nothing(shared, iam, shared_kms, account):
    user = new_user(shared)
    key = new_key(shared_kms, Policy=key_policy(account, statement("Allow", user.arn, "kms:Encrypt")))
    encrypt(user, key)
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials.access_key)
    iam.delete_user(UserName=user.name)
    with refused("UnrecognizedClientException", status=403):
        encrypt(user, key)


def test_a_new_user_of_an_old_name_has_nothing_of_it(shared, iam, shared_kms, account):
    user = new_user(shared)
    key = new_key(shared_kms, Policy=key_policy(account, statement("Allow", user.arn, "kms:Encrypt")))
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials.access_key)
    iam.delete_user(UserName=user.name)
    again = new_user(shared, UserName=user.name)
    assert again.arn == user.arn
    refuses(again, key, again.arn, "because no identity-based policy allows the kms:Encrypt action")
