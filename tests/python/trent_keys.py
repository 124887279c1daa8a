"""KMS keys for tests, and what tests expect of refused calls."""

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest
from botocore.exceptions import ClientError

T = TypeVar("T")

DAY = 24 * 60 * 60
WAIT_SECONDS_MAX = 30

# What AWS answers to a key identifier that names nothing or can't be read; its documentation doesn't draw the line.
NO_SUCH_KEY = ("NotFoundException", "InvalidArnException")
# What AWS may answer when something is not for the caller to manage.
NOT_MANAGEABLE = (
    "AccessDeniedException",
    "InvalidAliasNameException",
    "NotAuthorizedException",
    "UnsupportedOperationException",
    "ValidationException",
)


@dataclass(frozen=True)
class Key:
    """A KMS key as `CreateKey` described it."""

    metadata: dict[str, Any]

    @property
    def id(self) -> str:
        return self.metadata["KeyId"]

    @property
    def arn(self) -> str:
        return self.metadata["Arn"]

    @property
    def account(self) -> str:
        return self.metadata["AWSAccountId"]


def new_key(kms, **parameters: Any) -> Key:
    """Creates a key."""
    return Key(kms.create_key(**parameters)["KeyMetadata"])


def unique_alias(prefix: str = "test") -> str:
    """A name that no other alias has."""
    return f"alias/{prefix}-{uuid.uuid4()}"


def described(kms, key: Key | str) -> dict[str, Any]:
    """The key's metadata now."""
    return kms.describe_key(KeyId=key if isinstance(key, str) else key.arn)["KeyMetadata"]


def tags(kms, key: Key) -> dict[str, str]:
    """All tags of a key."""
    return {tag["TagKey"]: tag["TagValue"] for tag in kms.list_resource_tags(KeyId=key.id)["Tags"]}


def aliases(kms, key: Key) -> list[str]:
    """Names of all aliases of a key."""
    pages = kms.get_paginator("list_aliases").paginate(KeyId=key.id)
    return [alias["AliasName"] for page in pages for alias in page["Aliases"]]


@dataclass
class Refusal:
    """What came of a call that was refused."""

    code: str = ""
    message: str = ""
    status: int = 0
    request_id: str = ""


@contextmanager
def refused(*codes: str, message: str | None = None, status: int = 400) -> Iterator[Refusal]:
    """Expects that the one call inside is refused with one of these error codes, and with this very message."""
    refusal = Refusal()
    with pytest.raises(ClientError) as caught:
        yield refusal
    error = caught.value.response
    refusal.code = error["Error"]["Code"]
    refusal.message = error["Error"]["Message"]
    refusal.status = error["ResponseMetadata"]["HTTPStatusCode"]
    refusal.request_id = error["ResponseMetadata"].get("RequestId", "")
    assert refusal.code in codes, f"{refusal.code}: {refusal.message}"
    assert refusal.status == status
    if message is not None:
        assert refusal.message == message


def wait_for(condition: Callable[[], T], what: str) -> T:
    """Waits until the condition gives something true, and gives it."""
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while not (result := condition()):
        assert time.monotonic() < deadline, f"waited too long for {what}"
        time.sleep(0.01)
    return result
