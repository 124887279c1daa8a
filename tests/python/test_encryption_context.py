"""Encryption contexts: what is the same context, and what is none."""

import base64
import itertools

import pytest

from trent_keys import new_key, refused

CONTEXT = {"Department": "Finance", "project": "α", "empty": ""}

OTHERS = {
    "none": None,
    "empty": {},
    "a pair less": {"Department": "Finance", "project": "α"},
    "a pair more": CONTEXT | {"more": "x"},
    "another value": CONTEXT | {"Department": "finance"},
    "another case of a name": {"department": "Finance", "project": "α", "empty": ""},
    "names and values exchanged": {value: name for name, value in CONTEXT.items() if value},
    "pairs run together": {"Department": "Financeprojectα", "empty": ""},
    "white space": CONTEXT | {"Department": "Finance "},
    "another form of the same character": CONTEXT | {"project": "\u0251"},
    "null bytes": CONTEXT | {"empty": "\u0000"},
}


@pytest.fixture(scope="module")
def sealed(shared_kms):
    key = new_key(shared_kms)
    return shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext=CONTEXT)["CiphertextBlob"]


def test_order_does_not_matter(caller, sealed):
    for pairs in itertools.permutations(CONTEXT.items()):
        call = {"CiphertextBlob": base64.b64encode(sealed).decode(), "EncryptionContext": dict(pairs)}
        assert caller.accepted("Decrypt", call)["Plaintext"] == base64.b64encode(b"x").decode()


@pytest.mark.parametrize("context", OTHERS.values(), ids=OTHERS)
def test_another_context_does_not_open_it(shared_kms, sealed, context):
    more = {} if context is None else {"EncryptionContext": context}
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed, **more)


def test_no_context_and_an_empty_one_are_the_same(shared_kms, key):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    assert shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext={})["Plaintext"] == b"x"
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={})["CiphertextBlob"]
    assert shared_kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"a": "b"})


@pytest.mark.parametrize(
    "context",
    [
        {"schlüssel": "wért", "鍵": "値", "🔑": "🔒", "ключ": "значение"},
        {"": "empty name"},
        {"a=b&c": "d,e\n\t\"'\\"},
        {"\u0000": "\u0001\u007f"},
        {"e\u0301": "combining"},
        {"aws:s3:arn": "arn:aws:s3:::bucket/path"},
        {f"name-{number}": f"value-{number}" for number in range(50)},
        {"n" * 500: "v" * 2000},
    ],
    ids=["unicode", "empty name", "punctuation", "control", "combining", "arn", "many", "long"],
)
def test_names_and_values_can_be_any_text(shared_kms, key, context):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext=context)["CiphertextBlob"]
    assert shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=context)["Plaintext"] == b"x"


def test_unicode_is_compared_as_it_is_written(shared_kms, key):
    composed, decomposed = "\u00e9", "e\u0301"
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={"n": composed})["CiphertextBlob"]
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"n": decomposed})


def test_escapes_of_json_mean_the_characters(caller, shared_kms, key):
    body = b'{"KeyId":"%s","Plaintext":"eA==","EncryptionContext":{"\\u00e9\\ud83d\\udd11":"\\u0041"}}'
    sealed = caller.accepted("Encrypt", body % key.id.encode())["CiphertextBlob"]
    blob = base64.b64decode(sealed)
    assert shared_kms.decrypt(CiphertextBlob=blob, EncryptionContext={"é🔑": "A"})["Plaintext"] == b"x"


NOT_CONTEXTS = {
    "a number": b'{"a":1}',
    "a fraction": b'{"a":1.5}',
    "a boolean": b'{"a":true}',
    "an array": b'{"a":["b"]}',
    "an object": b'{"a":{"b":"c"}}',
    "an array for the map": b'[["a","b"]]',
    "a string for the map": b'"a=b"',
    "a name twice": b'{"a":"1","a":"2"}',
    "a name twice with the same value": b'{"a":"1","a":"1"}',
    "a name twice, once escaped": b'{"a":"1","\\u0061":"2"}',
    "half a character": b'{"a":"\\ud800"}',
    "half a character in a name": b'{"\\udc00":"a"}',
    "bytes that are no UTF-8": b'{"a":"\xff"}',
}


@pytest.mark.parametrize("context", NOT_CONTEXTS.values(), ids=NOT_CONTEXTS)
def test_what_is_no_context(caller, key, context):
    for operation, more in (("Encrypt", b'"Plaintext":"eA=="'), ("GenerateDataKey", b'"KeySpec":"AES_256"')):
        body = b'{"KeyId":"%s",%s,"EncryptionContext":%s}' % (key.id.encode(), more, context)
        response = caller(operation, body)
        assert (response.status, response.error) == (400, "SerializationException")


def test_a_value_is_not_null(caller, key):
    response = caller("Encrypt", b'{"KeyId":"%s","Plaintext":"eA==","EncryptionContext":{"a":null}}' % key.id.encode())
    assert response.status == 400
    assert response.error in ("SerializationException", "ValidationException")


@pytest.mark.parametrize(
    "context",
    [{"name": "v" * 20_000}, {"n" * 20_000: "value"}, {f"name-{number}": "v" * 100 for number in range(1000)}],
    ids=["value", "name", "pairs"],
)
def test_a_context_that_is_too_large(caller, key, context):
    call = {"KeyId": key.id, "Plaintext": "eA==", "EncryptionContext": context}
    response = caller("Encrypt", call)
    assert response.status == 400
    assert response.error in ("ValidationException", "LimitExceededException")
