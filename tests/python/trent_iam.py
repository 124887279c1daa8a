"""IAM users for tests."""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from botocore.credentials import Credentials

from trent_clients import Server


def unique_name(prefix: str = "test") -> str:
    """A name that nothing else has."""
    return f"{prefix}-{uuid.uuid4()}"


def policy(effect: str, actions: str | Sequence[str], resources: str | Sequence[str] = "*", **more: Any) -> str:
    """A policy document with one statement."""
    statement = {"Effect": effect, "Action": actions, "Resource": resources} | more
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


@dataclass(frozen=True)
class User:
    """An IAM user with an access key."""

    name: str
    arn: str
    id: str
    credentials: Credentials
    server: Server

    def client(self, service: str = "kms", **settings: Any):
        """A boto3 client that signs as the user."""
        return self.server.client(service, credentials=self.credentials, **settings)


def new_user(server: Server, allow: str | Sequence[str] | None = None, **parameters: Any) -> User:
    """A new user with an access key, who may do the actions `allow` to everything."""
    iam = server.client("iam")
    user = iam.create_user(**{"UserName": unique_name()} | parameters)["User"]
    if allow is not None:
        iam.put_user_policy(UserName=user["UserName"], PolicyName="allow", PolicyDocument=policy("Allow", allow))
    key = iam.create_access_key(UserName=user["UserName"])["AccessKey"]
    credentials = Credentials(key["AccessKeyId"], key["SecretAccessKey"])
    return User(user["UserName"], user["Arn"], user["UserId"], credentials, server)
