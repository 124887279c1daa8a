"""IAM roles: their life, trust policies, inline policies, boundaries, tags; and what their sessions may."""

import json
import re

import pytest
from botocore.credentials import Credentials

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused

CONFLICT = 409
MISSING = 404
DENIED = 403


def trust(principal: str | dict, **more) -> str:
    """A trust policy for one principal."""
    principal = principal if isinstance(principal, dict) else {"AWS": principal}
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"} | more
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@pytest.fixture(scope="module")
def iam(shared):
    """A boto3 IAM client of `shared`, as the root user."""
    return shared.client("iam")


@pytest.fixture(scope="module")
def account(shared) -> str:
    return shared.client("sts").get_caller_identity()["Account"]


@pytest.fixture
def name(iam, account) -> str:
    """The name of a new role that the account may assume."""
    name = unique_name("role")
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(account))
    return name


def session_of(shared, user, role_arn: str, service: str = "kms", **parameters):
    """A client that signs as a session of a role, which `user` assumes."""
    answer = user.client("sts").assume_role(RoleArn=role_arn, RoleSessionName="session", **parameters)["Credentials"]
    credentials = Credentials(answer["AccessKeyId"], answer["SecretAccessKey"], answer["SessionToken"])
    return shared.client(service, credentials=credentials)


def test_a_role_is_made_and_read(iam, account):
    name, tags = unique_name("role"), [{"Key": "Team", "Value": "red"}]
    document = trust(f"arn:aws:iam::{account}:root")
    made = iam.create_role(
        RoleName=name,
        Path="/service/ci/",
        AssumeRolePolicyDocument=document,
        Description="Builds things.",
        MaxSessionDuration=7200,
        Tags=tags,
    )["Role"]
    assert made["Arn"] == f"arn:aws:iam::{account}:role/service/ci/{name}"
    assert re.fullmatch(r"AROA[A-Z2-7]{17}", made["RoleId"])
    assert made["AssumeRolePolicyDocument"] == json.loads(document)
    assert (made["MaxSessionDuration"], made["Description"], made["Tags"]) == (7200, "Builds things.", tags)
    assert iam.get_role(RoleName=name.upper())["Role"] == made | {"RoleLastUsed": {}}
    listed = [role for role in iam.list_roles(PathPrefix="/service/")["Roles"] if role["RoleName"] == name]
    assert listed == [{key: value for key, value in made.items() if key != "Tags"}]


def test_names_are_taken_whatever_their_case(iam, account, name):
    with refused("EntityAlreadyExists", message=f"Role with name {name.upper()} already exists.", status=CONFLICT):
        iam.create_role(RoleName=name.upper(), AssumeRolePolicyDocument=trust(account))


def test_a_role_that_is_not_there(iam):
    for operation, parameters in [
        ("get_role", {}),
        ("delete_role", {}),
        ("update_role", {}),
        ("update_role_description", {"Description": "d"}),
        ("list_role_tags", {}),
        ("list_role_policies", {}),
        ("list_attached_role_policies", {}),
        ("put_role_policy", {"PolicyName": "p", "PolicyDocument": policy("Allow", "kms:*")}),
        ("delete_role_permissions_boundary", {}),
    ]:
        with refused("NoSuchEntity", message="The role with name nobody cannot be found.", status=MISSING):
            getattr(iam, operation)(RoleName="nobody", **parameters)


def test_description_and_longest_session_are_changed(shared, iam, name):
    iam.update_role(RoleName=name, Description="d", MaxSessionDuration=43200)
    role = iam.get_role(RoleName=name)["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("d", 43200)
    assert iam.update_role_description(RoleName=name, Description="e")["Role"]["Description"] == "e"
    for seconds in [3599, 43201]:
        with refused("ValidationError"):
            shared.client("iam", validate=False).update_role(RoleName=name, MaxSessionDuration=seconds)


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{}", "Syntax errors in policy."),
        (trust("*", Resource="*"), "Has prohibited field Resource"),
        (trust("*", Action="kms:Decrypt"), "AssumeRole policy may only specify STS AssumeRole actions."),
        (
            trust("arn:aws:iam::111122223333:user/*"),
            'Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*"',
        ),
        (trust("AIDAAAAAAAAAAAAAAAAAA"), 'Invalid principal in policy: "AWS":"AIDAAAAAAAAAAAAAAAAAA"'),
    ],
)
def test_a_trust_policy_that_is_none(iam, name, document, message):
    with refused("MalformedPolicyDocument", message=message):
        iam.create_role(RoleName=unique_name("role"), AssumeRolePolicyDocument=document)
    with refused("MalformedPolicyDocument", message=message):
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=document)


def test_a_trust_policy_names_users_that_there_are(shared, iam, account, name):
    unknown = f"arn:aws:iam::{account}:user/{unique_name()}"
    with refused("MalformedPolicyDocument", message=f'Invalid principal in policy: "AWS":"{unknown}"'):
        iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust(unknown))
    user = new_user(shared)
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust(user.arn))
    assert iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"] == json.loads(trust(user.arn))
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust({"Service": "ec2.amazonaws.com"}))


def test_a_session_may_what_the_policies_of_its_role_allow(shared, iam, account, name):
    user = new_user(shared, "sts:AssumeRole")
    key = new_key(shared.client("kms"))
    arn = f"arn:aws:iam::{account}:role/{name}"
    kms = session_of(shared, user, arn)
    with refused("AccessDeniedException"):
        kms.describe_key(KeyId=key.id)
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy("Allow", "kms:DescribeKey"))
    kms.describe_key(KeyId=key.id)
    iam.attach_role_policy(RoleName=name, PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
    kms.encrypt(KeyId=key.id, Plaintext=b"x")
    iam.put_role_permissions_boundary(
        RoleName=name, PermissionsBoundary="arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser"
    )
    with refused("AccessDeniedException") as refusal:
        kms.encrypt(KeyId=key.id, Plaintext=b"x")
    assert "because no permissions boundary allows the kms:Encrypt action" in refusal.message
    iam.delete_role_permissions_boundary(RoleName=name)
    kms.encrypt(KeyId=key.id, Plaintext=b"x")


def test_who_is_not_trusted_does_not_assume(shared, iam, account, name):
    alice, bob = new_user(shared, "sts:AssumeRole"), new_user(shared, "sts:AssumeRole")
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=trust(alice.arn))
    arn = f"arn:aws:iam::{account}:role/{name}"
    session_of(shared, alice, arn)
    with refused("AccessDenied", status=DENIED):
        session_of(shared, bob, arn)


def test_what_a_role_still_has_is_in_the_way_of_deleting_it(iam, name):
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy("Allow", "kms:*"))
    arn = "arn:aws:iam::aws:policy/IAMFullAccess"
    iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    message = "Cannot delete entity, must delete policies first."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_role(RoleName=name)
    assert iam.list_role_policies(RoleName=name)["PolicyNames"] == ["p"]
    iam.delete_role_policy(RoleName=name, PolicyName="p")
    message = "Cannot delete entity, must detach all policies first."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_role(RoleName=name)
    iam.detach_role_policy(RoleName=name, PolicyArn=arn)
    iam.delete_role(RoleName=name)
    with refused("NoSuchEntity", status=MISSING):
        iam.get_role(RoleName=name)


def test_inline_policies(iam, name):
    document = policy("Allow", "kms:*")
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=document)
    read = iam.get_role_policy(RoleName=name, PolicyName="p")
    assert (read["RoleName"], read["PolicyName"], read["PolicyDocument"]) == (name, "p", json.loads(document))
    missing = "The role policy with name q cannot be found."
    for operation in ["get_role_policy", "delete_role_policy"]:
        with refused("NoSuchEntity", message=missing, status=MISSING):
            getattr(iam, operation)(RoleName=name, PolicyName="q")
    long = policy("Allow", "kms:*", Sid="x" * 10_200)
    message = f"Maximum policy size of 10240 bytes exceeded for role {name}"
    with refused("LimitExceeded", message=message, status=CONFLICT):
        iam.put_role_policy(RoleName=name, PolicyName="q", PolicyDocument=long)


def test_tags(iam, name):
    iam.tag_role(RoleName=name, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.tag_role(RoleName=name, Tags=[{"Key": "A", "Value": "3"}])
    assert iam.list_role_tags(RoleName=name)["Tags"] == [{"Key": "A", "Value": "3"}, {"Key": "b", "Value": "2"}]
    first = iam.list_role_tags(RoleName=name, MaxItems=1)
    rest = iam.list_role_tags(RoleName=name, Marker=first["Marker"])
    assert [tag["Key"] for tag in first["Tags"] + rest["Tags"]] == ["A", "b"]
    iam.untag_role(RoleName=name, TagKeys=["a", "none"])
    assert [tag["Key"] for tag in iam.list_role_tags(RoleName=name)["Tags"]] == ["b"]


def test_roles_are_listed_page_by_page(shared, iam, account):
    path = f"/{unique_name()}/"
    names = sorted(unique_name("role") for _ in range(5))
    for name in names:
        iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=trust(account))
    pages = iam.get_paginator("list_roles").paginate(PathPrefix=path, PaginationConfig={"PageSize": 2})
    found = [[role["RoleName"] for role in page["Roles"]] for page in pages]
    assert ([len(page) for page in found], sum(found, [])) == ([2, 2, 1], names)


def test_what_may_be_done_to_roles_depends_on_their_tags(shared, iam, account, name):
    condition = {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}
    user = new_user(shared, Tags=[{"Key": "team", "Value": "red"}])
    iam.put_user_policy(
        UserName=user.name, PolicyName="p", PolicyDocument=policy("Allow", "iam:GetRole", Condition=condition)
    )
    denied = (
        f"User: {user.arn} is not authorized to perform: iam:GetRole on resource: role {name} because no "
        "identity-based policy allows the iam:GetRole action"
    )
    with refused("AccessDenied", message=denied, status=DENIED):
        user.client("iam").get_role(RoleName=name)
    iam.tag_role(RoleName=name, Tags=[{"Key": "Team", "Value": "red"}])
    assert user.client("iam").get_role(RoleName=name)["Role"]["RoleName"] == name


def test_instance_profiles(iam, name):
    profile = unique_name("profile")
    made = iam.create_instance_profile(InstanceProfileName=profile, Path="/ec2/")["InstanceProfile"]
    assert re.fullmatch(r"AIPA[A-Z2-7]{17}", made["InstanceProfileId"])
    iam.get_waiter("instance_profile_exists").wait(InstanceProfileName=profile)
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=name)
    [told] = iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"]
    assert (told["InstanceProfileName"], [role["RoleName"] for role in told["Roles"]]) == (profile, [name])
    conflict = "Cannot delete entity, must remove roles from instance profile first."
    with refused("DeleteConflict", message=conflict, status=CONFLICT):
        iam.delete_role(RoleName=name)
    with refused("DeleteConflict", message=conflict, status=CONFLICT):
        iam.delete_instance_profile(InstanceProfileName=profile)
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=name)
    assert iam.list_instance_profiles(PathPrefix="/ec2/")["InstanceProfiles"] == [made]
    iam.delete_instance_profile(InstanceProfileName=profile)
    message = f"Instance Profile {profile} cannot be found."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.get_instance_profile(InstanceProfileName=profile)


def test_what_is_not_built_says_so(iam):
    with refused("InvalidAction"):
        iam.create_service_linked_role(AWSServiceName="kms.amazonaws.com")
