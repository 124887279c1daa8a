"""Roles, sessions and further accounts for tests."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from botocore.credentials import Credentials

from trent_clients import Server
from trent_iam import new_user, policy, unique_name
from trent_keys import refused

ACCESS_ROLE = "OrganizationAccountAccessRole"
SESSION_ACTIONS = ("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity")


def trust(principal: str, actions: str | Sequence[str] = SESSION_ACTIONS, condition: dict | None = None) -> str:
    """A trust policy with one statement."""
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": actions}
    return json.dumps(
        {"Version": "2012-10-17", "Statement": [statement | ({"Condition": condition} if condition else {})]}
    )


def tags(**values: str) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in values.items()]


@dataclass(frozen=True)
class Session:
    """Temporary credentials, and what was answered with them."""

    answer: dict[str, Any]
    server: Server

    @property
    def credentials(self) -> Credentials:
        given = self.answer["Credentials"]
        return Credentials(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"])

    @property
    def arn(self) -> str:
        return self.answer["AssumedRoleUser"]["Arn"]

    @property
    def account(self) -> str:
        return self.arn.split(":")[4]

    def client(self, service: str = "kms", **settings: Any):
        """A boto3 client that signs with the credentials."""
        return self.server.client(service, credentials=self.credentials, **settings)


@dataclass(frozen=True)
class Role:
    """An IAM role."""

    name: str
    arn: str
    id: str
    server: Server

    def assume(self, caller, **parameters: Any) -> Session:
        """A session of the role, for who has a `client()`."""
        given = {"RoleArn": self.arn, "RoleSessionName": "session"} | parameters
        return Session(caller.client("sts", validate=False).assume_role(**given), self.server)


def new_role(server: Server, trusted: str, allow: str | Sequence[str] | None = None, iam=None, **parameters: Any) -> Role:
    """A new role whose trust policy is `trusted` and whose sessions may do the actions `allow` to everything."""
    iam = iam or server.client("iam")
    given = {"RoleName": unique_name(), "AssumeRolePolicyDocument": trusted} | parameters
    role = iam.create_role(**given)["Role"]
    if allow is not None:
        document = policy("Allow", allow)
        iam.put_role_policy(RoleName=role["RoleName"], PolicyName="allow", PolicyDocument=document)
    return Role(role["RoleName"], role["Arn"], role["RoleId"], server)


def organization(server: Server):
    """A boto3 Organizations client of the server's management account, which has an organization with policies."""
    client = server.client("organizations")
    with refused("AWSOrganizationsNotInUseException"):
        client.describe_organization()
    client.create_organization(FeatureSet="ALL")
    root = client.list_roots()["Roots"][0]["Id"]
    client.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    return client


def new_account(server: Server, organizations) -> Session:
    """A new account in the organization; a session of its administrator."""
    name = unique_name()
    status = organizations.create_account(AccountName=name, Email=f"{name}@example.com")["CreateAccountStatus"]
    status = organizations.describe_create_account_status(CreateAccountRequestId=status["Id"])["CreateAccountStatus"]
    assert status["State"] == "SUCCEEDED", status
    arn = f"arn:aws:iam::{status['AccountId']}:role/{ACCESS_ROLE}"
    administrator = new_user(server, "sts:AssumeRole")
    return Role(ACCESS_ROLE, arn, "", server).assume(administrator)
