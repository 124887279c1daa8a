"""Organizations: accounts, units, service control policies."""

import re

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused
from trent_sessions import ACCESS_ROLE, Role, new_account, organization, tags

SCP = "SERVICE_CONTROL_POLICY"
FULL = "p-FullAWSAccess"
DENIED = 403


@pytest.fixture(scope="module")
def organizations(shared):
    """A boto3 Organizations client of the management account."""
    return organization(shared)


@pytest.fixture
def root(organizations) -> str:
    return organizations.list_roots()["Roots"][0]["Id"]


@pytest.fixture
def unit(organizations, root) -> str:
    """The id of a new unit in the root."""
    return organizations.create_organizational_unit(ParentId=root, Name=unique_name())["OrganizationalUnit"]["Id"]


@pytest.fixture
def account(shared, organizations):
    """A session of the administrator of a new account."""
    return new_account(shared, organizations)


def new_policy(organizations, content: str) -> str:
    made = organizations.create_policy(Name=unique_name(), Description="", Type=SCP, Content=content)
    return made["Policy"]["PolicySummary"]["Id"]


def move(organizations, account: str, source: str, destination: str) -> None:
    organizations.move_account(AccountId=account, SourceParentId=source, DestinationParentId=destination)


def test_an_organization(shared, organizations):
    described = organizations.describe_organization()["Organization"]
    management = shared.client("sts").get_caller_identity()["Account"]
    assert re.fullmatch(r"o-[a-z0-9]{10,32}", described["Id"])
    assert described["Arn"] == f"arn:aws:organizations::{management}:organization/{described['Id']}"
    assert described["MasterAccountId"] == management
    assert described["FeatureSet"] == "ALL"
    assert described["AvailablePolicyTypes"] == [{"Type": SCP, "Status": "ENABLED"}]
    with refused("AlreadyInOrganizationException"):
        organizations.create_organization()
    root = organizations.list_roots()["Roots"][0]
    assert re.fullmatch(r"r-[a-z0-9]{4,32}", root["Id"])
    assert root["Name"] == "Root"
    assert root["PolicyTypes"] == [{"Type": SCP, "Status": "ENABLED"}]


def test_a_new_account(shared, organizations):
    name = unique_name()
    request = organizations.create_account(AccountName=name, Email=f"{name}@example.com", Tags=tags(team="red"))
    status = organizations.describe_create_account_status(
        CreateAccountRequestId=request["CreateAccountStatus"]["Id"]
    )["CreateAccountStatus"]
    assert (status["State"], status["AccountName"]) == ("SUCCEEDED", name)
    account = organizations.describe_account(AccountId=status["AccountId"])["Account"]
    assert re.fullmatch(r"\d{12}", account["Id"])
    assert (account["Name"], account["Email"], account["Status"]) == (name, f"{name}@example.com", "ACTIVE")
    assert organizations.list_tags_for_resource(ResourceId=account["Id"])["Tags"] == tags(team="red")
    listed = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 2})
    assert account["Id"] in [one["Id"] for page in listed for one in page["Accounts"]]
    again = organizations.create_account(AccountName="x", Email=f"{name}@example.com")["CreateAccountStatus"]
    assert (again["State"], again["FailureReason"]) == ("FAILED", "EMAIL_ALREADY_EXISTS")


def test_the_management_account_gets_into_a_new_one(shared, organizations, account):
    management = shared.client("sts").get_caller_identity()["Account"]
    assert account.account != management
    assert account.client("sts").get_caller_identity()["Arn"] == account.arn
    assert account.arn.endswith(f"assumed-role/{ACCESS_ROLE}/session")
    role = account.client("iam").get_role(RoleName=ACCESS_ROLE)["Role"]
    assert role["AssumeRolePolicyDocument"]["Statement"] == [
        {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{management}:root"}, "Action": "sts:AssumeRole"}
    ]
    key = new_key(account.client())
    assert key.account == account.account
    assert key.id not in [one["KeyId"] for one in shared.client().list_keys(Limit=1000)["Keys"]]
    # Who may not assume roles in the management account does not get in.
    arn = f"arn:aws:iam::{account.account}:role/{ACCESS_ROLE}"
    with refused("AccessDenied", status=DENIED):
        Role(ACCESS_ROLE, arn, "", shared).assume(new_user(shared))


def test_a_role_of_another_name(shared, organizations):
    name = unique_name()
    request = organizations.create_account(AccountName=name, Email=f"{name}@example.com", RoleName="Admin")
    arn = f"arn:aws:iam::{request['CreateAccountStatus']['AccountId']}:role/Admin"
    session = Role("Admin", arn, "", shared).assume(new_user(shared, "sts:AssumeRole"))
    session.client("iam").list_roles()


def test_members_may_not_manage(organizations, account):
    theirs = account.client("organizations")
    assert theirs.describe_organization()["Organization"] == organizations.describe_organization()["Organization"]
    message = "You don't have permissions to access this resource."
    with refused("AccessDeniedException", message=message):
        theirs.list_accounts()
    with refused("AccessDeniedException", message=message):
        theirs.create_account(AccountName="x", Email="x@example.com")
    with refused("AccessDeniedException", message=message):
        theirs.remove_account_from_organization(AccountId=account.account)


def test_users_need_permissions(shared, organizations):
    nobody = new_user(shared).client("organizations")
    with refused("AccessDeniedException") as refusal:
        nobody.list_accounts()
    words = "because no identity-based policy allows the organizations:ListAccounts action"
    assert refusal.message.endswith(words)
    new_user(shared, "organizations:List*").client("organizations").list_accounts()


def test_units(organizations, root, unit):
    described = organizations.describe_organizational_unit(OrganizationalUnitId=unit)["OrganizationalUnit"]
    assert described["Id"].startswith("ou-" + root[2:] + "-")
    with refused("DuplicateOrganizationalUnitException"):
        organizations.create_organizational_unit(ParentId=root, Name=described["Name"])
    organizations.update_organizational_unit(OrganizationalUnitId=unit, Name=unique_name())
    inner = organizations.create_organizational_unit(ParentId=unit, Name="inner")["OrganizationalUnit"]
    assert organizations.list_organizational_units_for_parent(ParentId=unit)["OrganizationalUnits"] == [inner]
    assert organizations.list_parents(ChildId=inner["Id"])["Parents"] == [{"Id": unit, "Type": "ORGANIZATIONAL_UNIT"}]
    with refused("OrganizationalUnitNotEmptyException"):
        organizations.delete_organizational_unit(OrganizationalUnitId=unit)
    organizations.delete_organizational_unit(OrganizationalUnitId=inner["Id"])
    organizations.delete_organizational_unit(OrganizationalUnitId=unit)
    with refused("OrganizationalUnitNotFoundException"):
        organizations.describe_organizational_unit(OrganizationalUnitId=unit)


def test_accounts_move(organizations, root, unit, account):
    move(organizations, account.account, root, unit)
    assert [one["Id"] for one in organizations.list_accounts_for_parent(ParentId=unit)["Accounts"]] == [account.account]
    children = organizations.list_children(ParentId=unit, ChildType="ACCOUNT")["Children"]
    assert children == [{"Id": account.account, "Type": "ACCOUNT"}]
    with refused("DuplicateAccountException"):
        move(organizations, account.account, unit, unit)
    with refused("SourceParentNotFoundException"):
        move(organizations, account.account, root, unit)


def test_policies(organizations, unit):
    content = policy("Deny", "kms:ScheduleKeyDeletion")
    made = organizations.create_policy(Name=unique_name(), Description="d", Type=SCP, Content=content)["Policy"]
    summary = made["PolicySummary"]
    assert (made["Content"], summary["Type"], summary["AwsManaged"]) == (content, SCP, False)
    assert organizations.describe_policy(PolicyId=summary["Id"])["Policy"] == made
    listed = organizations.get_paginator("list_policies").paginate(Filter=SCP, PaginationConfig={"PageSize": 1})
    ids = [one["Id"] for page in listed for one in page["Policies"]]
    assert ids[0] == FULL and summary["Id"] in ids
    organizations.attach_policy(PolicyId=summary["Id"], TargetId=unit)
    with refused("DuplicatePolicyAttachmentException"):
        organizations.attach_policy(PolicyId=summary["Id"], TargetId=unit)
    attached = organizations.list_policies_for_target(TargetId=unit, Filter=SCP)["Policies"]
    assert {one["Id"] for one in attached} == {FULL, summary["Id"]}
    targets = organizations.list_targets_for_policy(PolicyId=summary["Id"])["Targets"]
    assert [(one["TargetId"], one["Type"]) for one in targets] == [(unit, "ORGANIZATIONAL_UNIT")]
    with refused("PolicyInUseException"):
        organizations.delete_policy(PolicyId=summary["Id"])
    organizations.detach_policy(PolicyId=summary["Id"], TargetId=unit)
    with refused("PolicyNotAttachedException"):
        organizations.detach_policy(PolicyId=summary["Id"], TargetId=unit)
    with refused("ConstraintViolationException"):
        organizations.detach_policy(PolicyId=FULL, TargetId=unit)
    organizations.delete_policy(PolicyId=summary["Id"])
    with refused("PolicyNotFoundException"):
        organizations.describe_policy(PolicyId=summary["Id"])
    with refused("MalformedPolicyDocumentException"):
        organizations.create_policy(Name=unique_name(), Description="", Type=SCP, Content="{}")


def test_a_service_control_policy_denies(organizations, root, unit, account):
    key = new_key(account.client())
    move(organizations, account.account, root, unit)
    denying = new_policy(organizations, policy("Deny", "kms:Encrypt"))
    account.client().encrypt(KeyId=key.id, Plaintext=b"x")
    organizations.attach_policy(PolicyId=denying, TargetId=unit)
    arn = organizations.describe_policy(PolicyId=denying)["Policy"]["PolicySummary"]["Arn"]
    message = (
        f"User: {account.arn} is not authorized to perform: kms:Encrypt on resource: {key.arn} with an explicit deny in a "
        f"service control policy: {arn}"
    )
    with refused("AccessDeniedException", message=message):
        account.client().encrypt(KeyId=key.id, Plaintext=b"x")
    account.client().describe_key(KeyId=key.id)
    organizations.detach_policy(PolicyId=denying, TargetId=unit)
    account.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_each_level_must_allow(organizations, root, unit, account):
    key = new_key(account.client())
    move(organizations, account.account, root, unit)
    narrow = new_policy(organizations, policy("Allow", "kms:DescribeKey"))
    organizations.attach_policy(PolicyId=narrow, TargetId=account.account)
    account.client().encrypt(KeyId=key.id, Plaintext=b"x")
    organizations.detach_policy(PolicyId=FULL, TargetId=account.account)
    message = (
        f"User: {account.arn} is not authorized to perform: kms:Encrypt on resource: {key.arn} because no service control "
        "policy allows the kms:Encrypt action"
    )
    with refused("AccessDeniedException", message=message):
        account.client().encrypt(KeyId=key.id, Plaintext=b"x")
    account.client().describe_key(KeyId=key.id)
    organizations.update_policy(PolicyId=narrow, Content=policy("Allow", "kms:*"))
    account.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_what_an_organization_does_not_allow_tells_nothing_of_anothers_keys(shared, organizations, account):
    there = new_key(shared.client()).arn
    condition = {"StringEquals": {"kms:KeySpec": "SYMMETRIC_DEFAULT"}}
    narrow = new_policy(organizations, policy("Allow", "kms:*", Condition=condition))
    organizations.attach_policy(PolicyId=narrow, TargetId=account.account)
    organizations.detach_policy(PolicyId=FULL, TargetId=account.account)
    for arn in (there, there[:-12] + "0" * 12):
        message = (
            f"User: {account.arn} is not authorized to perform: kms:Encrypt on resource: {arn} because no service control "
            "policy allows the kms:Encrypt action"
        )
        with refused("AccessDeniedException", message=message):
            account.client().encrypt(KeyId=arn, Plaintext=b"x")


def test_the_management_account_is_not_limited(shared, organizations, root):
    denying = new_policy(organizations, policy("Deny", "kms:GenerateRandom"))
    management = shared.client("sts").get_caller_identity()["Account"]
    organizations.attach_policy(PolicyId=denying, TargetId=management)
    shared.client().generate_random(NumberOfBytes=1)
    organizations.detach_policy(PolicyId=denying, TargetId=management)


def test_an_organization_is_taken_apart(server):
    organizations = organization(server)
    account = new_account(server, organizations)
    with refused("OrganizationNotEmptyException"):
        organizations.delete_organization()
    account.client("organizations").leave_organization()
    organizations.delete_organization()
    with refused("AWSOrganizationsNotInUseException"):
        organizations.describe_organization()
    with refused("AWSOrganizationsNotInUseException"):
        account.client("organizations").describe_organization()
    new_key(account.client())


def test_an_organization_survives_a_restart(server):
    organizations = organization(server)
    account = new_account(server, organizations)
    before = organizations.describe_organization()["Organization"]
    denying = new_policy(organizations, policy("Deny", "kms:GenerateRandom"))
    organizations.attach_policy(PolicyId=denying, TargetId=account.account)
    server.restart()
    organizations = server.client("organizations")
    assert organizations.describe_organization()["Organization"] == before
    with refused("AccessDeniedException"):
        account.client().generate_random(NumberOfBytes=1)


def test_what_does_not_work_yet(organizations):
    with refused("UnknownOperationException", status=404):
        organizations.list_delegated_administrators()
