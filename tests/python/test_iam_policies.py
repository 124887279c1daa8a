"""Managed policies: versions, attachments, quotas, AWS's own; and what they decide."""

import json
import re

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused

ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
CONFLICT = 409
MISSING = 404
DENIED = 403


@pytest.fixture(scope="module")
def iam(shared):
    """A boto3 IAM client of `shared`, as the root user."""
    return shared.client("iam")


@pytest.fixture
def arn(iam) -> str:
    """A new policy that allows everything of AWS KMS."""
    return new_policy(iam)


def new_policy(iam, document: str | None = None, **parameters) -> str:
    document = document or policy("Allow", "kms:*")
    made = iam.create_policy(PolicyName=unique_name("policy"), PolicyDocument=document, **parameters)
    return made["Policy"]["Arn"]


def test_a_policy_is_made_and_read(iam):
    name, tags = unique_name("policy"), [{"Key": "Team", "Value": "red"}]
    document = policy("Allow", ["kms:Encrypt", "kms:Decrypt"])
    made = iam.create_policy(
        PolicyName=name, Path="/keys/", PolicyDocument=document, Description="Uses keys.", Tags=tags
    )["Policy"]
    assert re.fullmatch(r"ANPA[A-Z2-7]{17}", made["PolicyId"])
    assert made["Arn"].endswith(f":policy/keys/{name}")
    assert (made["DefaultVersionId"], made["AttachmentCount"], made["IsAttachable"]) == ("v1", 0, True)
    read = iam.get_policy(PolicyArn=made["Arn"])["Policy"]
    assert read == made | {"Description": "Uses keys."}
    version = iam.get_policy_version(PolicyArn=made["Arn"], VersionId="v1")["PolicyVersion"]
    assert (version["Document"], version["IsDefaultVersion"]) == (json.loads(document), True)
    listed = iam.list_policies(PathPrefix="/keys/")["Policies"]
    expect = {key: value for key, value in made.items() if key not in ("Tags", "Description")}
    assert [one for one in listed if one["PolicyName"] == name] == [expect]
    with refused("EntityAlreadyExists", status=CONFLICT) as refusal:
        iam.create_policy(PolicyName=name, PolicyDocument=document)
    assert f"A policy called {name} already exists. Duplicate names are not allowed." in refusal.message


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{}", "Syntax errors in policy."),
        ("nothing", "Syntax errors in policy."),
        (
            policy("Allow", "*").replace("2012-10-17", "2008-10-17"),
            "Policy document must be version 2012-10-17 or greater.",
        ),
        (policy("Allow", "*", Principal="*"), "Policy document should not specify a principal."),
        (policy("Allow", "*", "bucket"), 'Resource bucket must be in ARN format or "*".'),
        (policy("Allow", "Decrypt"), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
    ],
)
def test_a_document_that_is_none(iam, arn, document, message):
    with refused("MalformedPolicyDocument", message=message):
        iam.create_policy(PolicyName=unique_name("policy"), PolicyDocument=document)
    with refused("MalformedPolicyDocument", message=message):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=document)


def test_a_document_has_6144_characters_without_white_space(iam):
    def with_size(characters: int) -> str:
        text = json.dumps(json.loads(policy("Allow", "kms:*", Sid="")), separators=(",", ":"))
        return text.replace('"Sid":""', '"Sid": \n\t"' + "x" * (characters - len(text)) + '"')

    with refused("LimitExceeded", message="Cannot exceed quota for PolicySize: 6144", status=CONFLICT):
        new_policy(iam, with_size(6145))
    new_policy(iam, with_size(6144))


def test_there_are_five_versions_at_most(iam, arn):
    for number in range(2, 6):
        made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Allow", "kms:*"))["PolicyVersion"]
        assert (made["VersionId"], made["IsDefaultVersion"]) == (f"v{number}", False)
    with refused("LimitExceeded", status=CONFLICT) as refusal:
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Allow", "kms:*"))
    assert "A managed policy can have up to 5 versions." in refusal.message
    message = "Cannot delete the default version of a policy."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v3")
    made = iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Deny", "*"), SetAsDefault=True)
    assert made["PolicyVersion"]["VersionId"] == "v6"
    pages = iam.get_paginator("list_policy_versions").paginate(PolicyArn=arn, PaginationConfig={"PageSize": 2})
    versions = [(one["VersionId"], one["IsDefaultVersion"]) for page in pages for one in page["Versions"]]
    assert versions == [("v6", True), ("v5", False), ("v4", False), ("v2", False), ("v1", False)]
    with refused("DeleteConflict", status=CONFLICT):
        iam.delete_policy(PolicyArn=arn)
    for version in ["v1", "v2", "v4", "v5"]:
        iam.delete_policy_version(PolicyArn=arn, VersionId=version)
    iam.delete_policy(PolicyArn=arn)
    with refused("NoSuchEntity", message=f"Policy {arn} was not found.", status=MISSING):
        iam.get_policy(PolicyArn=arn)


def test_the_version_that_counts_decides_at_once(shared, iam, arn):
    user, key = new_user(shared), new_key(shared.client("kms"))
    kms = user.client("kms")
    with refused("AccessDeniedException"):
        kms.describe_key(KeyId=key.id)
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    kms.describe_key(KeyId=key.id)
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Deny", "kms:Describe*"), SetAsDefault=True)
    with refused("AccessDeniedException") as refusal:
        kms.describe_key(KeyId=key.id)
    assert "with an explicit deny in an identity-based policy" in refusal.message
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    kms.describe_key(KeyId=key.id)
    iam.detach_user_policy(UserName=user.name, PolicyArn=arn)
    with refused("AccessDeniedException"):
        kms.describe_key(KeyId=key.id)


def test_policies_of_groups_decide_on_their_users(shared, iam, arn):
    user, key, group = new_user(shared), new_key(shared.client("kms")), unique_name("group")
    iam.create_group(GroupName=group)
    iam.add_user_to_group(GroupName=group, UserName=user.name)
    iam.attach_group_policy(GroupName=group, PolicyArn=arn)
    user.client("kms").describe_key(KeyId=key.id)
    assert iam.list_attached_group_policies(GroupName=group)["AttachedPolicies"][0]["PolicyArn"] == arn
    iam.detach_group_policy(GroupName=group, PolicyArn=arn)
    with refused("AccessDeniedException"):
        user.client("kms").describe_key(KeyId=key.id)


def test_attachments(shared, iam, arn):
    user, other = new_user(shared), new_policy(iam, Path="/other/")
    for policy_arn in [arn, other, ADMIN, arn]:
        iam.attach_user_policy(UserName=user.name, PolicyArn=policy_arn)
    attached = iam.list_attached_user_policies(UserName=user.name)["AttachedPolicies"]
    assert sorted(one["PolicyArn"] for one in attached) == sorted([arn, other, ADMIN])
    below = iam.list_attached_user_policies(UserName=user.name, PathPrefix="/other/")["AttachedPolicies"]
    assert below == [{"PolicyName": other.rpartition("/")[2], "PolicyArn": other}]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert entities["PolicyUsers"] == [{"UserName": user.name, "UserId": user.id}]
    assert (entities["PolicyGroups"], entities["PolicyRoles"]) == ([], [])
    message = "Cannot delete a policy attached to entities."
    with refused("DeleteConflict", message=message, status=CONFLICT):
        iam.delete_policy(PolicyArn=arn)
    iam.detach_user_policy(UserName=user.name, PolicyArn=arn)
    with refused("NoSuchEntity", message=f"Policy {arn} was not found.", status=MISSING):
        iam.detach_user_policy(UserName=user.name, PolicyArn=arn)
    iam.delete_policy(PolicyArn=arn)
    message = f"Policy {arn} does not exist or is not attachable."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.attach_user_policy(UserName=user.name, PolicyArn=arn)


def test_ten_policies_can_be_attached(shared, iam):
    user = new_user(shared)
    for _ in range(10):
        iam.attach_user_policy(UserName=user.name, PolicyArn=new_policy(iam))
    with refused("LimitExceeded", message="Cannot exceed quota for PoliciesPerUser: 10", status=CONFLICT):
        iam.attach_user_policy(UserName=user.name, PolicyArn=ADMIN)


def test_awss_own_policies(shared, iam):
    aws = {one["PolicyName"]: one for one in iam.list_policies(Scope="AWS")["Policies"]}
    assert {"AdministratorAccess", "AWSKeyManagementServicePowerUser", "IAMFullAccess", "PowerUserAccess"} <= set(aws)
    for one in aws.values():
        version = iam.get_policy_version(PolicyArn=one["Arn"], VersionId=one["DefaultVersionId"])["PolicyVersion"]
        assert version["Document"]["Version"] == "2012-10-17"
    for operation, parameters in [
        ("delete_policy", {}),
        ("create_policy_version", {"PolicyDocument": policy("Deny", "*")}),
        ("tag_policy", {"Tags": [{"Key": "k", "Value": "v"}]}),
    ]:
        with refused("AccessDenied", status=DENIED):
            getattr(iam, operation)(PolicyArn=ADMIN, **parameters)
    user = new_user(shared)
    iam.attach_user_policy(UserName=user.name, PolicyArn="arn:aws:iam::aws:policy/PowerUserAccess")
    user.client("kms").list_keys()
    with refused("AccessDenied", status=DENIED):
        user.client("iam").list_users()
    user.client("iam").list_roles()


def test_lists_are_filtered(shared, iam, arn):
    def names(**parameters) -> set[str]:
        pages = iam.get_paginator("list_policies").paginate(PaginationConfig={"PageSize": 3}, **parameters)
        return {one["Arn"] for page in pages for one in page["Policies"]}

    user, limit = new_user(shared), new_policy(iam)
    iam.attach_user_policy(UserName=user.name, PolicyArn=arn)
    iam.put_user_permissions_boundary(UserName=user.name, PermissionsBoundary=limit)
    assert {arn, limit} <= names(Scope="Local") and ADMIN not in names(Scope="Local")
    assert {arn, limit, ADMIN} <= names()
    attached = names(Scope="Local", OnlyAttached=True)
    assert arn in attached and limit not in attached
    boundaries = names(PolicyUsageFilter="PermissionsBoundary")
    assert limit in boundaries and arn not in boundaries
    entities = iam.list_entities_for_policy(PolicyArn=limit, PolicyUsageFilter="PermissionsBoundary")
    assert [one["UserName"] for one in entities["PolicyUsers"]] == [user.name]
    assert iam.list_entities_for_policy(PolicyArn=limit, PolicyUsageFilter="PermissionsPolicy")["PolicyUsers"] == []


def test_tags(iam, arn):
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["A"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    with refused("InvalidInput"):
        iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "x", "Value": "1"}, {"Key": "X", "Value": "2"}])


def test_denials_name_the_policy(shared, arn):
    user = new_user(shared)
    for operation, parameters, resource in [
        ("get_policy", {"PolicyArn": arn}, f"policy {arn}"),
        ("create_policy", {"PolicyName": "p", "PolicyDocument": policy("Allow", "*")}, "policy p"),
        ("list_policies", {}, "policy path /"),
        ("attach_user_policy", {"UserName": user.name, "PolicyArn": arn}, f"user {user.name}"),
    ]:
        action = "iam:" + "".join(word.title() for word in operation.split("_"))
        message = (
            f"User: {user.arn} is not authorized to perform: {action} on resource: {resource} because no "
            f"identity-based policy allows the {action} action"
        )
        with refused("AccessDenied", message=message, status=DENIED):
            getattr(user.client("iam"), operation)(**parameters)


def test_who_may_attach_can_be_limited_to_policies(shared, iam, arn):
    user = new_user(shared)
    condition = {"ArnEquals": {"iam:PolicyARN": arn}}
    document = policy("Allow", "iam:AttachUserPolicy", Condition=condition)
    iam.put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=document)
    with refused("AccessDenied", status=DENIED):
        user.client("iam").attach_user_policy(UserName=user.name, PolicyArn=ADMIN)
    user.client("iam").attach_user_policy(UserName=user.name, PolicyArn=arn)


def test_arns_that_are_none(iam):
    other = "arn:aws:iam::999988887777:user/alice"
    with refused("InvalidInput", message=f"ARN {other} is not valid."):
        iam.get_policy(PolicyArn=other)
    foreign = "arn:aws:iam::999988887777:policy/alice"
    with refused("AccessDenied", status=DENIED):
        iam.get_policy(PolicyArn=foreign)
