"""AWS JSON 1.1 on the wire: what answers look like, and what is not to be read as a request."""

import base64
import json
import re
import time
import uuid

import pytest

from trent_caller import JSON
from trent_keys import described
from trent_model import ABSENT_KEY, MODEL
from trent_signing import sign_headers

NESTING = 10_000


def test_headers_of_an_answer(caller, key):
    response = caller("DescribeKey", {"KeyId": key.id})
    names = [name for name, _ in response.headers]
    # As AWS writes them: some clients compare names to the letter.
    assert {"Content-Type", "Content-Length", "x-amzn-RequestId"} <= set(names)
    assert len(names) == len({name.lower() for name in names})
    assert response.header("content-type") == JSON
    assert str(uuid.UUID(response.header("x-amzn-requestid"))) == response.header("x-amzn-requestid")


def test_every_request_has_its_own_id(caller):
    ids = {caller("ListKeys").header("x-amzn-requestid") for _ in range(10)}
    assert len(ids) == 10


def test_errors_look_like_answers(caller):
    response = caller("DescribeKey", {"KeyId": ABSENT_KEY})
    assert response.status == 400
    assert response.header("content-type") == JSON
    assert uuid.UUID(response.header("x-amzn-requestid"))
    assert set(response.json) == {"__type", "message"}
    assert response.json["__type"].rpartition("#")[2] == "NotFoundException"


def test_timestamps_are_seconds_since_1970(caller, key):
    metadata = caller.accepted("DescribeKey", {"KeyId": key.id})["KeyMetadata"]
    assert isinstance(metadata["CreationDate"], (int, float))
    assert abs(metadata["CreationDate"] - time.time()) < 3600
    # Whole milliseconds at most.
    assert metadata["CreationDate"] * 1000 == pytest.approx(round(metadata["CreationDate"] * 1000), abs=1e-3)


def test_blobs_are_base64(caller, key):
    answer = caller.accepted("Encrypt", {"KeyId": key.id, "Plaintext": base64.b64encode(b"\0\xff?>").decode()})
    sealed = answer["CiphertextBlob"]
    assert base64.b64encode(base64.b64decode(sealed, validate=True)).decode() == sealed
    assert caller.accepted("Decrypt", {"CiphertextBlob": sealed})["Plaintext"] == base64.b64encode(b"\0\xff?>").decode()


def test_operations_without_output_answer_nothing(caller, key):
    for operation in ("EnableKey", "DisableKey"):
        response = caller(operation, {"KeyId": key.id})
        assert (response.status, response.body) in ((200, b""), (200, b"{}"))


def test_absent_members_are_left_out(caller, key):
    assert b"null" not in caller("DescribeKey", {"KeyId": key.id}).body


def test_unknown_members_are_ignored(caller, key):
    more = {"NoSuchMember": {"a": [1, None, {"b": "c"}]}, "keyId": "other", "__type": "x", "": ""}
    assert caller.accepted("DescribeKey", {"KeyId": key.id} | more)["KeyMetadata"]["KeyId"] == key.id


def test_an_empty_body_is_an_empty_input(caller):
    assert caller("ListKeys", b"").status in (200, 400)
    assert "Keys" in caller.accepted("ListKeys", b"{}")
    assert "Keys" in caller.accepted("ListKeys", b" \r\n\t{ } ")


MALFORMED = {
    "nothing but white space": b"  ",
    "half an object": b'{"KeyId":"x"',
    "a word": b"KeyId",
    "an array": b"[]",
    "a string": b'"x"',
    "a number": b"5",
    "null": b"null",
    "two objects": b"{}{}",
    "something behind the object": b'{"KeyId":"x"} x',
    "a trailing comma": b'{"KeyId":"x",}',
    "single quotes": b"{'KeyId':'x'}",
    "a comment": b'{"KeyId":"x"/**/}',
    "a name without quotes": b'{KeyId:"x"}',
    "a raw newline in a string": b'{"KeyId":"a\nb"}',
    "an unknown escape": b'{"KeyId":"\\x41"}',
    "half a surrogate pair": b'{"KeyId":"\\ud83d"}',
    "bytes that are no UTF-8": b'{"KeyId":"\xc3\x28"}',
    "UTF-16": '{"KeyId":"x"}'.encode("utf-16"),
    "not a number": b'{"KeyId":"x","Limit":NaN}',
    "binary": bytes(range(256)),
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED)
def test_malformed_json(caller, body):
    response = caller("DescribeKey", body)
    assert (response.status, response.error) == (400, "SerializationException"), response.body


WRONG_TYPES = {
    "a number for a string": ("DescribeKey", b'{"KeyId":5}'),
    "a boolean for a string": ("DescribeKey", b'{"KeyId":true}'),
    "an object for a string": ("DescribeKey", b'{"KeyId":{}}'),
    "an array for a string": ("DescribeKey", b'{"KeyId":["x"]}'),
    "a string for an integer": ("ListKeys", b'{"Limit":"5"}'),
    "a boolean for an integer": ("ListKeys", b'{"Limit":true}'),
    "an array for an integer": ("ListKeys", b'{"Limit":[5]}'),
    "an integer beyond 64 bits": ("ListKeys", b'{"Limit":99999999999999999999}'),
    "a string for a boolean": ("CreateKey", b'{"MultiRegion":"false"}'),
    "a number for a boolean": ("CreateKey", b'{"MultiRegion":0}'),
    "a number for an enum": ("CreateKey", b'{"KeySpec":1}'),
    "a string for a list": ("CreateKey", b'{"Tags":"a=b"}'),
    "an object for a list": ("CreateKey", b'{"Tags":{"TagKey":"a","TagValue":"b"}}'),
    "a string for an element": ("CreateKey", b'{"Tags":["a"]}'),
    "a number in an element": ("CreateKey", b'{"Tags":[{"TagKey":"a","TagValue":1}]}'),
    "a number in a list of strings": ("UntagResource", b'{"KeyId":"x","TagKeys":[1]}'),
    "a list for a map": ("Encrypt", b'{"KeyId":"x","Plaintext":"eA==","EncryptionContext":[]}'),
    "a list for a structure": ("Decrypt", b'{"CiphertextBlob":"eA==","Recipient":[]}'),
    "a number for a blob": ("Encrypt", b'{"KeyId":"x","Plaintext":5}'),
    "an array for a blob": ("Encrypt", b'{"KeyId":"x","Plaintext":[1,2]}'),
    "a blob that is no base64": ("Encrypt", b'{"KeyId":"x","Plaintext":"!!!!"}'),
    "a blob in other base64": ("Encrypt", b'{"KeyId":"x","Plaintext":"_-_-"}'),
    "a blob cut off": ("Encrypt", b'{"KeyId":"x","Plaintext":"eHh4e"}'),
    "a blob with white space": ("Encrypt", b'{"KeyId":"x","Plaintext":"eH h4"}'),
    "a blob with padding in between": ("Encrypt", b'{"KeyId":"x","Plaintext":"eA==eA=="}'),
}


@pytest.mark.parametrize(("operation", "body"), WRONG_TYPES.values(), ids=WRONG_TYPES)
def test_wrong_types(caller, operation, body):
    response = caller(operation, body)
    assert (response.status, response.error) == (400, "SerializationException"), response.body


NESTED = {"arrays": (b"[", b"]"), "objects": (b'{"a":', b"}"), "both": (b'{"Tags":[', b"]}")}


@pytest.mark.parametrize(("start", "end"), NESTED.values(), ids=NESTED)
@pytest.mark.parametrize("member", [b"KeyId", b"NoSuchMember"])
def test_deeply_nested_json(caller, start, end, member):
    begun = b'{"%s":%s' % (member, start * NESTING)
    for body in (begun, begun + b"1" + end * NESTING + b"}"):
        response = caller("DescribeKey", body)
        assert (response.status, response.error) == (400, "SerializationException"), response.body[:200]


def test_a_member_twice(caller, key):
    # No matter which one would count: a request that can be read in two ways is none, or the last one counts.
    body = b'{"KeyId":"%s","KeyId":"%s"}' % (ABSENT_KEY.encode(), key.id.encode())
    response = caller("DescribeKey", body)
    assert response.error == "SerializationException" or response.json["KeyMetadata"]["KeyId"] == key.id


UNKNOWN_OPERATIONS = [
    "TrentService.NoSuchOperation",
    "TrentService.describekey",
    "TrentService.",
    "TrentService",
    "DescribeKey",
    "NoSuchService.DescribeKey",
    "trentservice.DescribeKey",
    "TrentService.DescribeKey.x",
    "TrentService.x" * 100,
]


@pytest.mark.parametrize("target", UNKNOWN_OPERATIONS)
def test_unknown_operations(caller, target):
    headers = {"Host": caller.host, "Content-Type": JSON, "X-Amz-Target": target}
    response = caller.send("POST", "/", sign_headers(caller.signing, "POST", "/", headers, b"{}"), b"{}")
    # The API reference's page on common errors has 404.
    assert response.status in (400, 404)
    assert response.error == "UnknownOperationException"
    assert uuid.UUID(response.header("x-amzn-requestid"))


def test_no_operation_at_all(caller):
    headers = {"Host": caller.host, "Content-Type": JSON}
    response = caller.send("POST", "/", sign_headers(caller.signing, "POST", "/", headers, b"{}"), b"{}")
    assert 400 <= response.status < 500
    assert b"UnknownOperationException" in response.body


def test_every_operation_of_the_model_is_known(caller):
    for operation in MODEL["operations"]:
        response = caller(operation, {"KeyId": ABSENT_KEY})
        assert response.error != "UnknownOperationException", operation
        assert response.status < 500, f"{operation}: {response.body!r}"


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE"])
def test_other_methods(caller, key, method):
    body = json.dumps({"KeyId": key.id}).encode()
    headers = sign_headers(caller.signing, method, "/", caller.headers("DisableKey"), body)
    response = caller.send(method, "/", headers, body if method not in ("GET", "HEAD") else b"")
    assert 400 <= response.status < 500
    assert caller.accepted("DescribeKey", {"KeyId": key.id})["KeyMetadata"]["KeyState"] == "Enabled"


@pytest.mark.parametrize("path", ["/other", "//", "/_trent", "/_trent/nothing", "/%2e", "/../"])
def test_other_paths(caller, key, path):
    body = json.dumps({"KeyId": key.id}).encode()
    headers = sign_headers(caller.signing, "POST", path, caller.headers("DisableKey"), body)
    response = caller.send("POST", path, headers, body)
    assert 400 <= response.status < 500
    assert caller.accepted("DescribeKey", {"KeyId": key.id})["KeyMetadata"]["KeyState"] == "Enabled"


def test_many_requests_over_one_connection(caller):
    for number in range(200):
        answer = caller.accepted("GenerateRandom", {"NumberOfBytes": number % 7 + 1})
        assert len(base64.b64decode(answer["Plaintext"])) == number % 7 + 1


def test_text_comes_back_as_it_went(caller, shared_kms, key):
    description = 'quote " backslash \\ slash / tab \t bell \u0007 é Δ 🔑 \u2028'
    for body in (json.dumps, lambda value: json.dumps(value, ensure_ascii=False)):
        parameters = body({"KeyId": key.id, "Description": description}).encode()
        caller.accepted("UpdateKeyDescription", parameters)
        assert described(shared_kms, key)["Description"] == description
        caller.accepted("UpdateKeyDescription", {"KeyId": key.id, "Description": ""})


def test_answers_tell_nothing_of_the_program(caller):
    for response in (caller("ListKeys"), caller("DescribeKey", b"{"), caller("DescribeKey", {"KeyId": ABSENT_KEY})):
        assert not re.search(rb"rust|serde|panick|src/|\.rs\b|sqlite", response.body, re.IGNORECASE)
        assert response.header("server") is None
