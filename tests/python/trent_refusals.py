"""What tests of signatures have in common: a body, a time, and what a refusal looks like.

Statuses: the API reference's page on common errors has 403; AWS KMS has been seen to answer 400 (hashicorp/vault issue
5965). Error codes are what clients look at.
"""

from datetime import UTC, datetime, timedelta

from trent_caller import JSON
from trent_clients import Response

BODY = b'{"NumberOfBytes":16}'
MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details."
)
UNKNOWN = "The security token included in the request is invalid."


def now(**delta) -> datetime:
    return datetime.now(UTC) + timedelta(**delta)


def message_of(response: Response) -> str:
    return response.json.get("message") or response.json.get("Message") or ""


def assert_refused(response: Response, code: str, start: str = "") -> None:
    assert response.status in (400, 403), response.body
    assert response.error == code, response.body
    assert message_of(response).startswith(start), message_of(response)
    assert response.header("content-type") == JSON
    assert response.header("x-amzn-requestid")
