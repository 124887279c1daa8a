"""STS GetCallerIdentity, and AWS Query on the wire."""

import json
import re
from urllib.parse import urlencode

import pytest
from botocore.credentials import Credentials

from trent_audit import event_of
from trent_caller import Caller
from trent_keys import new_key, refused
from trent_signing import sign_headers

FORM = "application/x-www-form-urlencoded; charset=utf-8"
IDENTITY = {"Action": "GetCallerIdentity", "Version": "2011-06-15"}


@pytest.fixture(scope="module")
def sts(shared):
    caller = Caller(shared, service="sts")
    yield caller
    caller.close()


def send(sts, parameters: dict[str, str], **changes):
    body = urlencode(parameters).encode()
    headers = {"Host": sts.host, "Content-Type": FORM}
    return sts.send("POST", "/", sign_headers(sts.signing.changed(**changes), "POST", "/", headers, body), body)


def test_the_root_user_is_told_who_he_is(shared, shared_kms):
    answer = shared.client("sts").get_caller_identity()
    account = new_key(shared_kms).account
    answer.pop("ResponseMetadata")
    assert answer == {"UserId": account, "Account": account, "Arn": f"arn:aws:iam::{account}:root"}


def test_an_answer_is_xml(sts):
    response = send(sts, IDENTITY)
    assert response.status == 200
    assert response.header("content-type") == "text/xml"
    text = response.body.decode()
    assert re.search(r'<GetCallerIdentityResponse xmlns="https://sts\.amazonaws\.com/doc/2011-06-15/">', text)
    assert f"<RequestId>{response.header('x-amzn-requestid')}</RequestId>" in text


def test_an_error_is_xml(sts):
    response = send(sts, IDENTITY, secret_key="wrong")
    assert response.status == 403
    assert response.header("content-type") == "text/xml"
    text = response.body.decode()
    assert re.match(r'(<\?xml[^>]*\?>\s*)?<ErrorResponse xmlns="https://sts\.amazonaws\.com/doc/2011-06-15/">', text)
    assert "<Type>Sender</Type>" in text and "<Code>SignatureDoesNotMatch</Code>" in text
    assert f"<RequestId>{response.header('x-amzn-requestid')}</RequestId>" in text


def test_wrong_credentials(shared):
    with refused("InvalidClientTokenId", status=403):
        shared.client("sts", credentials=Credentials("AKIAAAAAAAAAAAAAAAAA", "x")).get_caller_identity()
    access_key, _ = shared.root_credentials()
    with refused("SignatureDoesNotMatch", status=403):
        shared.client("sts", credentials=Credentials(access_key, "wrong")).get_caller_identity()


def test_no_authentication(sts):
    body = urlencode(IDENTITY).encode()
    response = sts.send("POST", "/", {"Host": sts.host, "Content-Type": FORM}, body)
    assert response.status == 403
    assert b"<Code>MissingAuthenticationToken</Code>" in response.body


@pytest.mark.parametrize(
    "parameters",
    [
        {"Action": "NoSuchAction", "Version": "2011-06-15"},
        {"Action": "getcalleridentity", "Version": "2011-06-15"},
        {"Action": "GetCallerIdentity", "Version": "2010-01-01"},
    ],
    ids=["unknown", "case", "version"],
)
def test_unknown_actions(sts, parameters):
    response = send(sts, parameters)
    assert response.status in (400, 404)
    assert b"<Code>InvalidAction</Code>" in response.body


def test_no_action(sts):
    response = send(sts, {"Version": "2011-06-15"})
    assert 400 <= response.status < 500


def test_operations_that_do_not_work_yet(shared):
    sts = shared.client("sts")
    with refused("InvalidAction", "UnsupportedOperation", "UnsupportedOperationException"):
        policy = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"
        sts.assume_root(TargetPrincipal="111122223333", TaskPolicyArn={"arn": policy})


@pytest.mark.parametrize("kind", ["web_identity", "saml"])
def test_who_another_provider_knows_needs_no_credentials(shared, kind):
    role = {"RoleArn": "arn:aws:iam::111122223333:role/R"}
    parameters = {
        "web_identity": {"RoleSessionName": "session", "WebIdentityToken": "s3cret-token"},
        "saml": {"PrincipalArn": "arn:aws:iam::111122223333:saml-provider/P", "SAMLAssertion": "s3cret-token"},
    }
    assume = getattr(shared.client("sts"), f"assume_role_with_{kind}")
    for more, code in [({}, "InvalidAction"), ({"DurationSeconds": 1_000_000}, "ValidationError")]:
        with refused(code) as refusal:
            assume(**role, **parameters[kind], **more)
        event = event_of(shared, refusal.request_id)
        assert (event["errorCode"], event["userIdentity"]) == (code, {"type": "Unknown"})
        assert "s3cret-token" not in json.dumps(event)


@pytest.mark.parametrize(
    "parameters",
    [{"DurationSeconds": "abc"}, {"Tags.member.0.Key": "a"}, {"Tags.member.2.Key": "a", "Tags.member.2.Value": "b"}],
    ids=["number", "index 0", "gap"],
)
def test_parameters_of_another_type_are_malformed(sts, parameters):
    names = {"RoleArn": "arn:aws:iam::111122223333:role/R", "RoleSessionName": "session"}
    response = send(sts, {"Action": "AssumeRole", "Version": "2011-06-15"} | names | parameters)
    assert response.status == 400
    assert b"<Code>MalformedInput</Code>" in response.body
    assert re.search(rb"<Message>[^<]+</Message>", response.body)


def test_a_kms_signature_is_none_for_sts(sts):
    response = send(sts, IDENTITY, service="kms")
    assert response.status in (400, 403)
    assert b"<Code>SignatureDoesNotMatch</Code>" in response.body
