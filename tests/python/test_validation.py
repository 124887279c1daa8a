"""Every constraint of the service model at its bounds, for every operation that works."""

import json
import re

import pytest

from trent_model import ABSENT_KEY, WORKING, VALID, outside, required, valid_input, violations, within

DETECTED = "validation error detected: "
FAILED = "failed to satisfy constraint"
# Characters of a value that a message quotes whatever comes; nobody reads more of them.
QUOTED_IN_FULL = 4096

# "If the key policy exceeds the length constraint, KMS returns a LimitExceededException" (CreateKey, PutKeyPolicy).
TOO_LONG_POLICY = {"CreateKey-Policy-max +1", "PutKeyPolicy-Policy-max +1"}


def message_of(response) -> str:
    assert response.status == 400, response.body
    return response.json["message"]


@pytest.mark.parametrize("operation", WORKING)
def test_just_inside(caller, operation):
    for case in within(operation):
        response = caller(operation, case.parameters)
        assert response.status in (200, 400), f"{case.id}: {response.body!r}"
        if response.status == 400:
            # AWS says nothing about a ciphertext that does not open.
            assert FAILED not in response.json.get("message", ""), f"{case.id}: {response.json}"
            assert response.error != "SerializationException", f"{case.id}: {response.json}"


def constraints(message: str) -> tuple[int, set[str]]:
    """The number that a validation error begins with, and its constraints; those of enums are put in order."""
    match = re.fullmatch(r"(\d+) validation errors? detected: (.*)", message, re.DOTALL)
    assert match, message
    assert message.startswith("1 validation error d" if match[1] == "1" else f"{match[1]} validation errors d")
    parts = re.split(r"; (?=Value)", match[2])
    return int(match[1]), {in_order(part) for part in parts}


def in_order(part: str) -> str:
    """AWS lists the values of an enum in no particular order."""
    values = re.search(r"enum value set: \[(.*)\]", part)
    return part if values is None else part.replace(values[1], ", ".join(sorted(values[1].split(", "))))


@pytest.mark.parametrize(
    "case", [case for operation in WORKING for case in outside(operation)], ids=lambda case: case.id
)
def test_just_outside(caller, case):
    response = caller(case.operation, case.parameters)
    message = message_of(response)
    if case.id in TOO_LONG_POLICY and response.error == "LimitExceededException":
        return
    assert response.error == "ValidationException", message
    number, found = constraints(message)
    expected = violations(case.shape, case.value)
    assert number == len(found) == len(expected)
    if case.shape.get("sensitive"):
        value = "Value"
        assert str(case.value)[:16] not in message or not case.value
    elif case.shape["type"] == "blob":
        # AWS shows what Java shows of a buffer; the content is not to be seen.
        assert not case.value or case.value[:16] not in message
        value = re.match(r"Value( '[^']*')?", next(iter(found)))[0]
    elif case.shape["type"] == "list":
        value = f"Value '[{', '.join(case.value)}]'"
    else:
        value = f"Value '{case.value}'"
    if len(value) > QUOTED_IN_FULL and "…'" in message:
        value = value[: next(iter(found)).index("…'")] + "…'"
    assert found == {in_order(f"{value} at '{case.wire_path}' {FAILED}: {constraint}") for constraint in expected}


@pytest.mark.parametrize(
    ("operation", "member"),
    [(operation, member) for operation in WORKING for member in required(operation)],
)
def test_what_is_required(caller, operation, member):
    path = member[0].lower() + member[1:]
    expected = rf"1 validation error detected: Value( null| 'null')? at '{path}' {FAILED}: Member must not be null"
    absent = {name: value for name, value in valid_input(operation).items() if name != member}
    for parameters in (absent, absent | {member: None}):
        response = caller(operation, parameters)
        assert response.error == "ValidationException"
        assert re.fullmatch(expected, message_of(response)), response.json["message"]


@pytest.mark.parametrize("member", ["TagKey", "TagValue"])
@pytest.mark.parametrize("operation", ["CreateKey", "TagResource"])
def test_what_a_tag_requires(caller, operation, member):
    tag = {"TagKey": "key", "TagValue": "value"}
    del tag[member]
    response = caller(operation, valid_input(operation) | {"Tags": [VALID["Tags"][0], tag]})
    assert response.error == "ValidationException"
    expected = rf".* at 'tags\.2\.member\.{member[0].lower() + member[1:]}' {FAILED}: Member must not be null"
    assert re.fullmatch(expected, message_of(response)), response.json["message"]


@pytest.mark.parametrize("operation", WORKING)
def test_what_is_optional_may_be_null(caller, operation):
    members = [case.path[0] for case in within(operation) if case.path[0] not in required(operation)]
    response = caller(operation, valid_input(operation) | dict.fromkeys(members))
    assert response.status in (200, 400)
    if response.status == 400:
        assert response.error != "SerializationException"
        assert FAILED not in response.json.get("message", "")


def test_several_violations_at_once(caller):
    parameters = {"KeyId": "x" * 2049, "PendingWindowInDays": 366}
    response = caller("ScheduleKeyDeletion", parameters)
    assert response.error == "ValidationException"
    number, found = constraints(message_of(response))
    assert number == 2
    assert found == {
        f"Value '{'x' * 2049}' at 'keyId' {FAILED}: Member must have length less than or equal to 2048",
        f"Value '366' at 'pendingWindowInDays' {FAILED}: Member must have value less than or equal to 365",
    }


def test_one_value_can_break_two_constraints(caller):
    response = caller("CreateAlias", {"AliasName": "!" * 257, "TargetKeyId": ABSENT_KEY})
    number, found = constraints(message_of(response))
    value = f"Value '{'!' * 257}' at 'aliasName' {FAILED}"
    assert number == 2
    assert found == {
        f"{value}: Member must have length less than or equal to 256",
        f"{value}: Member must satisfy regular expression pattern: ^[a-zA-Z0-9:/_-]+$",
    }


def test_everything_can_be_wrong(caller):
    response = caller("Encrypt", {"EncryptionAlgorithm": "NONE", "GrantTokens": ["t"] * 11})
    assert response.error == "ValidationException"
    message = message_of(response)
    assert message.startswith("4 validation errors detected: ")
    for member in ("keyId", "plaintext", "encryptionAlgorithm", "grantTokens"):
        assert f" at '{member}' {FAILED}: " in message


@pytest.mark.parametrize(
    ("token", "bound"),
    [("", "greater than or equal to 1"), ("t" * 8193, "less than or equal to 8192")],
    ids=["empty", "long"],
)
@pytest.mark.parametrize("operation", ["Encrypt", "Decrypt", "ReEncrypt", "DescribeKey", "GenerateDataKey"])
def test_elements_of_lists(caller, operation, token, bound):
    response = caller(operation, valid_input(operation) | {"GrantTokens": ["fine", token]})
    assert response.error == "ValidationException"
    message = message_of(response)
    assert message.startswith(f"1 {DETECTED}Value ")
    assert f"at 'grantTokens' {FAILED}: Member must satisfy constraint: [" in message
    assert f"Member must have length {bound}" in message


def test_elements_of_enums(caller):
    response = caller("ListKeys", {"ResourceOwners": ["SELF", "NOBODY"]})
    assert response.error == "ValidationException"
    assert "'resourceOwners'" in message_of(response)
    response = caller("Decrypt", {"DryRun": True, "DryRunModifiers": ["IGNORE_EVERYTHING"], "KeyId": ABSENT_KEY})
    assert response.error == "ValidationException"
    assert "'dryRunModifiers'" in message_of(response)


def test_elements_of_tag_keys(caller):
    response = caller("UntagResource", {"KeyId": ABSENT_KEY, "TagKeys": ["fine", "k" * 129]})
    assert response.error == "ValidationException"
    assert "'tagKeys'" in message_of(response)


def test_a_secret_value_is_left_out(caller):
    # The plaintext would be in the answer and, as the error message, in the audit log.
    response = caller("Encrypt", {"KeyId": ABSENT_KEY, "Plaintext": "c2VjcmV0" * 1024})
    assert b"c2VjcmV0" not in response.body
    assert b"secret" not in response.body


def test_validation_comes_before_anything_else(caller, key):
    # A key that is there, in a state that forbids the operation: the constraint is what is told.
    caller.accepted("DisableKey", {"KeyId": key.id})
    response = caller("Encrypt", {"KeyId": key.id, "Plaintext": ""})
    assert response.error == "ValidationException"


def test_replication_validates_first(caller):
    response = caller("ReplicateKey", {"KeyId": "x" * 2049, "ReplicaRegion": "eu-west-1"})
    assert response.error == "ValidationException"
    response = caller("ReplicateKey", {"KeyId": ABSENT_KEY, "ReplicaRegion": "eu-west-1"})
    assert response.error == "NotFoundException"
    assert json.loads(response.body)["message"]
