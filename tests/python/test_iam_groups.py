"""IAM groups and account aliases."""

import re

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import refused

CONFLICT = 409
MISSING = 404
DENIED = 403


@pytest.fixture(scope="module")
def iam(shared):
    """A boto3 IAM client of `shared`, as the root user."""
    return shared.client("iam")


@pytest.fixture
def group(iam) -> str:
    """The name of a new group."""
    name = unique_name("group")
    iam.create_group(GroupName=name)
    return name


def test_a_group_is_made_read_renamed_and_deleted(shared, iam):
    name = unique_name()
    made = iam.create_group(GroupName=name, Path="/x/")["Group"]
    account = shared.client("sts").get_caller_identity()["Account"]
    assert made["Arn"] == f"arn:aws:iam::{account}:group/x/{name}"
    assert re.fullmatch(r"AGPA[A-Z2-7]{17}", made["GroupId"])
    read = iam.get_group(GroupName=name)
    assert (read["Group"], read["Users"], read["IsTruncated"]) == (made, [], False)
    assert made in iam.list_groups(PathPrefix="/x/")["Groups"]
    with refused("EntityAlreadyExists", message=f"Group with name {name.upper()} already exists.", status=CONFLICT):
        iam.create_group(GroupName=name.upper())
    new_name = unique_name("renamed")
    iam.update_group(GroupName=name, NewGroupName=new_name, NewPath="/y/")
    assert iam.get_group(GroupName=new_name)["Group"]["GroupId"] == made["GroupId"]
    iam.delete_group(GroupName=new_name)
    message = f"The group with name {new_name} cannot be found."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.get_group(GroupName=new_name)


def test_users_come_and_go(shared, iam, group):
    names = sorted(new_user(shared).name for _ in range(3))
    for name in names:
        for _ in range(2):
            iam.add_user_to_group(GroupName=group, UserName=name)
    pages = iam.get_paginator("get_group").paginate(GroupName=group, PaginationConfig={"PageSize": 2})
    assert sorted(user["UserName"] for page in pages for user in page["Users"]) == names
    assert [g["GroupName"] for g in iam.list_groups_for_user(UserName=names[0])["Groups"]] == [group]
    message = "Cannot delete entity, must remove users from group first."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_group(GroupName=group)
    for name in names:
        for _ in range(2):
            iam.remove_user_from_group(GroupName=group, UserName=name)
    assert iam.get_group(GroupName=group)["Users"] == []
    iam.delete_group(GroupName=group)


def test_a_user_in_a_group_is_not_deleted(iam, group):
    name = unique_name()
    iam.create_user(UserName=name)
    iam.add_user_to_group(GroupName=group, UserName=name)
    message = "Cannot delete entity, must remove users from group first."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_user(UserName=name)


def test_who_is_missing(iam, group):
    with refused("NoSuchEntity", message="The user with name nobody cannot be found.", status=MISSING):
        iam.add_user_to_group(GroupName=group, UserName="nobody")
    with refused("NoSuchEntity", message="The group with name none cannot be found.", status=MISSING):
        iam.put_group_policy(GroupName="none", PolicyName="p", PolicyDocument=policy("Allow", "kms:*"))


def test_group_policies(iam, group):
    for name in ["b", "a"]:
        iam.put_group_policy(GroupName=group, PolicyName=name, PolicyDocument=policy("Allow", f"kms:{name}"))
    assert iam.list_group_policies(GroupName=group)["PolicyNames"] == ["a", "b"]
    answer = iam.get_group_policy(GroupName=group, PolicyName="a")
    assert answer["PolicyDocument"]["Statement"][0]["Action"] == "kms:a"
    with refused("DeleteConflict", message="Cannot delete entity, must delete policies first.", status=CONFLICT):
        iam.delete_group(GroupName=group)
    iam.delete_group_policy(GroupName=group, PolicyName="a")
    message = "The group policy with name a cannot be found."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.delete_group_policy(GroupName=group, PolicyName="a")
    long = policy("Allow", [f"kms:{'x' * 90}{n}" for n in range(55)])
    message = f"Maximum policy size of 5120 bytes exceeded for group {group}"
    with refused("LimitExceeded", message=message, status=CONFLICT):
        iam.put_group_policy(GroupName=group, PolicyName="c", PolicyDocument=long)


def test_what_a_group_may_its_users_may(shared, iam, group):
    user = new_user(shared)
    kms = user.client("kms")
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy("Allow", "kms:ListKeys"))
    with refused("AccessDeniedException"):
        kms.list_keys()
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    kms.list_keys()
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy("Deny", "kms:ListKeys"))
    with refused("AccessDeniedException"):
        kms.list_keys()
    iam.put_group_policy(GroupName=group, PolicyName="p", PolicyDocument=policy("Allow", "kms:ListKeys"))
    iam.remove_user_from_group(GroupName=group, UserName=user.name)
    with refused("AccessDeniedException"):
        kms.list_keys()


def test_a_user_is_in_ten_groups_at_most(iam):
    name = unique_name()
    iam.create_user(UserName=name)
    for n in range(11):
        iam.create_group(GroupName=f"{name}-{n}"[-128:])
    for n in range(10):
        iam.add_user_to_group(GroupName=f"{name}-{n}", UserName=name)
    with refused("LimitExceeded", message="Cannot exceed quota for GroupsPerUser: 10", status=CONFLICT):
        iam.add_user_to_group(GroupName=f"{name}-10", UserName=name)


def test_who_may_not_ask_does_not_learn_what_is_there(shared, group):
    user = new_user(shared)
    for name in [group, "none"]:
        with refused("AccessDenied", status=DENIED) as refusal:
            user.client("iam").get_group(GroupName=name)
        assert refusal.message == (
            f"User: {user.arn} is not authorized to perform: iam:GetGroup on resource: group {name} "
            "because no identity-based policy allows the iam:GetGroup action"
        )


def test_account_aliases(server):
    iam = server.client("iam")
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.create_account_alias(AccountAlias="finance")
    with refused("EntityAlreadyExists", message="The account alias finance already exists.", status=CONFLICT):
        iam.create_account_alias(AccountAlias="finance")
    iam.create_account_alias(AccountAlias="finance-corp")
    assert iam.list_account_aliases()["AccountAliases"] == ["finance-corp"]
    with refused("NoSuchEntity", status=MISSING):
        iam.delete_account_alias(AccountAlias="finance")
    iam.delete_account_alias(AccountAlias="finance-corp")
    assert iam.list_account_aliases()["AccountAliases"] == []
    with refused("ValidationError"):
        server.client("iam", validate=False).create_account_alias(AccountAlias="No-Good")


def test_what_is_not_built_says_so(iam):
    with refused("InvalidAction"):
        iam.list_server_certificates()


def test_dev_knows_the_users_that_were_made(dev):
    user = new_user(dev)
    assert user.client("sts").get_caller_identity()["Arn"] == user.arn
    dev.reset()
    assert dev.client("iam").list_users()["Users"] == []
    assert user.client("sts").get_caller_identity()["Arn"].endswith(":root")
