"""Signature Version 4 in the query string."""

import base64

import pytest

from trent_refusals import BODY, MISMATCH, UNKNOWN, assert_refused, now
from trent_signing import presigned_path, sign_headers


def presign(caller, signing=None, expires: str = "60") -> tuple[str, dict[str, str]]:
    headers = caller.headers("GenerateRandom")
    return presigned_path(signing or caller.signing, "POST", "/", headers, BODY, expires), headers


def test_a_presigned_request(caller):
    path, headers = presign(caller)
    for _ in range(2):
        response = caller.send("POST", path, headers, BODY)
        assert response.status == 200, response.body
        assert len(base64.b64decode(response.json["Plaintext"])) == 16


def test_presigned_requests_that_are_refused(caller):
    path, headers = presign(caller)
    assert_refused(caller.send("POST", path, headers, BODY + b" "), "InvalidSignatureException", MISMATCH)
    assert_refused(caller.send("POST", path + "0", headers, BODY), "InvalidSignatureException")
    assert_refused(
        caller.send("POST", path.replace("=60", "=61"), headers, BODY), "InvalidSignatureException", MISMATCH
    )
    other = headers | {"X-Amz-Target": "TrentService.CreateKey"}
    assert_refused(caller.send("POST", path, other, BODY), "InvalidSignatureException", MISMATCH)
    path, headers = presign(caller, caller.signing.changed(secret_key="wrong"))
    assert_refused(caller.send("POST", path, headers, BODY), "InvalidSignatureException", MISMATCH)
    path, headers = presign(caller, caller.signing.changed(access_key="AKIAAAAAAAAAAAAAAAAA"))
    assert_refused(caller.send("POST", path, headers, BODY), "UnrecognizedClientException", UNKNOWN)


def test_a_presigned_request_holds_as_long_as_it_says(caller):
    path, headers = presign(caller, caller.signing.changed(at=now(minutes=-30)), expires="3600")
    assert caller.send("POST", path, headers, BODY).status == 200
    path, headers = presign(caller, caller.signing.changed(at=now(minutes=-30)), expires="60")
    assert_refused(caller.send("POST", path, headers, BODY), "InvalidSignatureException", "Signature expired: ")
    path, headers = presign(caller, caller.signing.changed(at=now(minutes=10)), expires="3600")
    assert_refused(caller.send("POST", path, headers, BODY), "InvalidSignatureException", "Signature not yet current: ")


@pytest.mark.parametrize("expires", ["-1", "604801", "x", ""])
def test_lifetimes_that_are_none(caller, expires):
    path, headers = presign(caller, expires=expires)
    response = caller.send("POST", path, headers, BODY)
    assert response.status in (400, 403)
    assert response.error in ("IncompleteSignatureException", "InvalidSignatureException")


def test_both_forms_at_once(caller):
    path, headers = presign(caller)
    signed = sign_headers(caller.signing, "POST", "/", headers, BODY)
    response = caller.send("POST", path, signed, BODY)
    assert response.status in (400, 403)
