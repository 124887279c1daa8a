"""Signature Version 4 in headers: each way to fail has its AWS error."""

import base64
import json

import pytest

from trent_caller import JSON
from trent_clients import Response
from trent_keys import described
from trent_refusals import BODY, MISMATCH, UNKNOWN, assert_refused, message_of, now
from trent_signing import canonical_request, digest, sign_headers


def send(caller, signing=None, sent: bytes = BODY, query="", **headers: str) -> Response:
    """Calls GenerateRandom, signed over `BODY`; then what is sent can be something else."""
    signed = sign_headers(signing or caller.signing, "POST", "/", caller.headers("GenerateRandom") | headers, BODY)
    return caller.send("POST", "/" + query, signed, sent)


def test_a_good_signature(caller):
    response = send(caller)
    assert response.status == 200
    assert len(base64.b64decode(response.json["Plaintext"])) == 16


def test_no_authentication(caller):
    response = caller.send("POST", "/", caller.headers("GenerateRandom"), BODY)
    assert_refused(response, "MissingAuthenticationTokenException", "Missing Authentication Token")


def test_an_unknown_access_key(caller):
    assert_refused(
        send(caller, caller.signing.changed(access_key="AKIAAAAAAAAAAAAAAAAA")), "UnrecognizedClientException", UNKNOWN
    )


@pytest.mark.parametrize("access_key", ["", "x", "111122223333", "AKIA" * 100, "a b", "é"])
def test_access_keys_that_are_none(caller, access_key):
    try:
        response = send(caller, caller.signing.changed(access_key=access_key))
    except UnicodeEncodeError:
        pytest.skip("http.client sends Latin-1 only")
    assert response.status in (400, 403)
    assert response.error in ("UnrecognizedClientException", "IncompleteSignatureException")


def test_a_session_token_that_nobody_gave_out(caller):
    assert_refused(send(caller, caller.signing.changed(token="token")), "UnrecognizedClientException", UNKNOWN)


def test_a_wrong_secret_is_answered_with_what_should_have_been_signed(caller):
    signing = caller.signing.changed(secret_key="wrong", at=now())
    headers = caller.headers("GenerateRandom")
    sent = sign_headers(signing, "POST", "/", headers, BODY)
    response = caller.send("POST", "/", sent, BODY)
    assert_refused(response, "InvalidSignatureException", MISMATCH)
    signed = {name: value for name, value in sent.items() if name != "Authorization"}
    canonical = canonical_request("POST", "/", [], signed, digest(BODY))
    scope = f"{signing.time[:8]}/us-east-1/kms/aws4_request"
    to_sign = f"AWS4-HMAC-SHA256\n{signing.time}\n{scope}\n{digest(canonical.encode())}"
    assert message_of(response) == (
        f"{MISMATCH}\n\nThe Canonical String for this request should have been\n'{canonical}'\n\n"
        f"The String-to-Sign should have been\n'{to_sign}'\n"
    )


def test_a_tampered_body(caller, shared_kms, key):
    assert_refused(send(caller, sent=b'{"NumberOfBytes":17}'), "InvalidSignatureException", MISMATCH)
    assert_refused(send(caller, sent=BODY + b" "), "InvalidSignatureException", MISMATCH)
    assert_refused(send(caller, sent=b""), "InvalidSignatureException", MISMATCH)
    # Another operation with the same signature.
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("EnableKey"), b'{"KeyId":"%s"}' % key.id.encode())
    signed["X-Amz-Target"] = "TrentService.DisableKey"
    response = caller.send("POST", "/", signed, b'{"KeyId":"%s"}' % key.id.encode())
    assert_refused(response, "InvalidSignatureException", MISMATCH)
    assert described(shared_kms, key)["Enabled"]


def test_a_payload_hash_instead_of_the_payload(caller):
    for claimed in ("UNSIGNED-PAYLOAD", digest(BODY), digest(b"")):
        response = send(caller, caller.signing.changed(payload_hash=claimed), sent=b'{"NumberOfBytes":18}')
        assert_refused(response, "InvalidSignatureException")
        header = {"X-Amz-Content-Sha256": claimed}
        response = send(caller, caller.signing.changed(payload_hash=claimed), sent=b'{"NumberOfBytes":18}', **header)
        assert_refused(response, "InvalidSignatureException")


@pytest.mark.parametrize("name", ["X-Amz-Date", "X-Amz-Target", "Content-Type", "Host"])
def test_a_tampered_header(caller, name):
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("GenerateRandom"), BODY)
    signed[name] = {
        "X-Amz-Date": now(seconds=-2).strftime("%Y%m%dT%H%M%SZ"),
        "X-Amz-Target": "TrentService.ListKeys",
        "Content-Type": JSON + "; charset=utf-8",
        "Host": "kms.us-east-1.amazonaws.com",
    }[name]
    assert_refused(caller.send("POST", "/", signed, BODY), "InvalidSignatureException", MISMATCH)


def test_a_tampered_query(caller):
    assert_refused(send(caller, query="?Action=CreateKey"), "InvalidSignatureException", MISMATCH)


@pytest.mark.parametrize("name", ["host", "x-amz-date", "x-amz-target", "x-amz-more"])
def test_headers_that_have_to_be_signed(caller, name):
    headers = caller.headers("GenerateRandom") | {"X-Amz-More": "x"}
    names = [each for each in ("host", "content-type", "x-amz-date", "x-amz-target", "x-amz-more") if each != name]
    signed = sign_headers(caller.signing.changed(signed=names), "POST", "/", headers, BODY)
    assert_refused(caller.send("POST", "/", signed, BODY), "InvalidSignatureException")


def test_other_headers_need_not_be_signed(caller):
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("GenerateRandom"), BODY)
    assert caller.send("POST", "/", signed | {"User-Agent": "test", "Accept": "*/*"}, BODY).status == 200


def test_expired(caller):
    for minutes in (6, 60, 60 * 24 * 365):
        at = now(minutes=-minutes)
        response = send(caller, caller.signing.changed(at=at))
        assert_refused(
            response, "InvalidSignatureException", f"Signature expired: {at:%Y%m%dT%H%M%SZ} is now earlier than "
        )
        assert message_of(response).endswith(" - 5 min.)")


def test_not_yet_current(caller):
    at = now(minutes=6)
    response = send(caller, caller.signing.changed(at=at))
    assert_refused(
        response, "InvalidSignatureException", f"Signature not yet current: {at:%Y%m%dT%H%M%SZ} is still later than "
    )
    assert message_of(response).endswith(" + 5 min.)")


@pytest.mark.parametrize("minutes", [-4, 4])
def test_clocks_may_differ_by_less_than_five_minutes(caller, minutes):
    assert send(caller, caller.signing.changed(at=now(minutes=minutes))).status == 200


def test_a_wrong_region(caller):
    response = send(caller, caller.signing.changed(region="eu-west-1"))
    assert_refused(response, "InvalidSignatureException", "Credential should be scoped to a valid region")


def test_a_wrong_service(caller):
    response = send(caller, caller.signing.changed(service="s3"))
    assert_refused(response, "InvalidSignatureException", "Credential should be scoped to correct service: 'kms'.")


def scope(caller, **parts: str) -> str:
    usual = {"date": now().strftime("%Y%m%d"), "region": "us-east-1", "service": "kms", "end": "aws4_request"}
    return "/".join((usual | parts).values())


def test_a_wrong_terminator(caller):
    response = send(caller, caller.signing.changed(scope=scope(caller, end="aws4")))
    assert_refused(response, "InvalidSignatureException", "Credential should be scoped with a valid terminator")


def test_a_date_of_another_day(caller):
    response = send(caller, caller.signing.changed(scope=scope(caller, date="20200101")))
    assert_refused(
        response, "InvalidSignatureException", "Date in Credential scope does not match YYYYMMDD from ISO-8601"
    )


@pytest.mark.parametrize(
    "wrong", ["", "x", "20200101", "20200101/us-east-1/kms", "20200101/us-east-1/kms/aws4_request/x"]
)
def test_scopes_that_are_none(caller, wrong):
    signed = sign_headers(caller.signing.changed(scope="a/b/c/d"), "POST", "/", caller.headers("GenerateRandom"), BODY)
    signed["Authorization"] = signed["Authorization"].replace("a/b/c/d", wrong)
    response = caller.send("POST", "/", signed, BODY)
    assert response.status in (400, 403)
    assert response.error in ("IncompleteSignatureException", "InvalidSignatureException")


BROKEN = {
    "nothing": lambda value: "",
    "the algorithm alone": lambda value: "AWS4-HMAC-SHA256",
    "no signature": lambda value: value.partition(", Signature=")[0],
    "no signed headers": lambda value: value.replace("SignedHeaders=", "Headers="),
    "no credential": lambda value: value.replace("Credential=", "Credentials="),
    "no pairs": lambda value: "AWS4-HMAC-SHA256 token",
}


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN)
def test_authorization_headers_that_lack_something(caller, damage):
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("GenerateRandom"), BODY)
    signed["Authorization"] = damage(signed["Authorization"])
    response = caller.send("POST", "/", signed, BODY)
    assert response.status in (400, 403)
    assert response.error in ("IncompleteSignatureException", "MissingAuthenticationTokenException")


WRONG = {
    "a bit less": lambda value: value[:-1],
    "a bit more": lambda value: value + "0",
    "another digit": lambda value: value[:-1] + ("0" if value[-1] != "0" else "1"),
    "no digits": lambda value: value[: value.rindex("=") + 1],
    "other text": lambda value: value[: value.rindex("=") + 1] + "z" * 64,
    "capitals": lambda value: value[: value.rindex("=") + 1] + value[value.rindex("=") + 1 :].upper(),
}


@pytest.mark.parametrize("damage", WRONG.values(), ids=WRONG)
def test_wrong_signatures(caller, damage):
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("GenerateRandom"), BODY)
    before = signed["Authorization"]
    signed["Authorization"] = damage(before)
    response = caller.send("POST", "/", signed, BODY)
    assert response.status in (400, 403) or before == signed["Authorization"]
    assert response.error in ("InvalidSignatureException", "IncompleteSignatureException")


@pytest.mark.parametrize(
    "scheme", ["AWS4-HMAC-SHA1", "AWS4-HMAC-SHA512", "AWS3-HTTPS", "Basic", "Bearer", "aws4-hmac-sha256"]
)
def test_other_algorithms(caller, scheme):
    signed = sign_headers(caller.signing, "POST", "/", caller.headers("GenerateRandom"), BODY)
    signed["Authorization"] = signed["Authorization"].replace("AWS4-HMAC-SHA256", scheme)
    response = caller.send("POST", "/", signed, BODY)
    assert response.status in (400, 403)
    assert response.error in (
        "IncompleteSignatureException",
        "InvalidSignatureException",
        "MissingAuthenticationTokenException",
        "UnrecognizedClientException",
    )


@pytest.mark.parametrize("date", ["", "yesterday", "20261301T000000Z", "20200101", "2026-01-01T00:00:00Z"])
def test_dates_that_are_none(caller, date):
    headers = caller.headers("GenerateRandom") | {"X-Amz-Date": date}
    response = caller.send("POST", "/", sign_headers(caller.signing, "POST", "/", headers, BODY), BODY)
    assert response.status in (400, 403)
    assert response.error in ("IncompleteSignatureException", "InvalidSignatureException")


def test_white_space_in_headers_and_order_of_the_query(caller):
    headers = caller.headers("GenerateRandom") | {"X-Amz-Meta": "  a   b  ", "My-Header": "x y  z"}
    query = [("b", "2"), ("a", "z"), ("a", "1 /é~"), ("c", "")]
    signed = sign_headers(caller.signing, "POST", "/", headers, BODY, query)
    response = caller.send("POST", "/?c&a=z&b=2&a=1%20%2F%C3%A9~", signed, BODY)
    assert response.status == 200, response.body


def test_the_region_of_the_scope_decides_where(servers):
    server = servers("--region", "us-east-1", "--region", "eu-west-1")
    for region in ("us-east-1", "eu-west-1"):
        answer = server.call("CreateKey", {}, region=region)
        assert f":kms:{region}:" in answer.json["KeyMetadata"]["Arn"]
    assert server.call("ListKeys", {}, region="us-west-2").error == "InvalidSignatureException"


def test_nothing_of_a_request_is_done_without_a_good_signature(caller, shared_kms, key):
    body = json.dumps({"KeyId": key.id}).encode()
    for signing in (caller.signing.changed(secret_key="wrong"), caller.signing.changed(at=now(hours=-1))):
        caller.send("POST", "/", sign_headers(signing, "POST", "/", caller.headers("DisableKey"), body), body)
    assert described(shared_kms, key)["Enabled"]
