"""Faults on purpose: requests that `trent dev` throttles, delays or refuses because a test said so."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from trent_audit import event_of
from trent_keys import described, new_key, refused, wait_for

PATH = "/_trent/faults"
KMS_THROTTLED = "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls."


def add(server, **fault):
    """Sets a fault."""
    answer = server.http("POST", PATH, body=json.dumps(fault).encode())
    assert answer.status == 200, answer.body
    return answer.json


def listed(server) -> list[dict]:
    answer = server.http("GET", PATH)
    assert (answer.status, answer.header("Content-Type")) == (200, "application/json")
    return answer.json["faults"]


def outcome(call, **parameters) -> str:
    """`ok`, or the code of the error."""
    try:
        call(**parameters)
        return "ok"
    except ClientError as error:
        return error.response["Error"]["Code"]


@pytest.fixture
def key(dev):
    return new_key(dev.client())


def test_none_is_set_from_the_start(dev):
    assert listed(dev) == []
    assert dev.http("DELETE", PATH).status == 200


def test_a_throttled_operation(dev, key):
    kms = dev.client()
    fault = add(dev, operation="Encrypt", fault="throttle", times=2)
    assert fault == {
        "id": 1, "operation": "Encrypt", "fault": "throttle", "times": 2, "matched": 0, "happened": 0
    }  # fmt: skip
    for _ in range(2):
        with refused("ThrottlingException", message=KMS_THROTTLED, status=400):
            kms.encrypt(KeyId=key.id, Plaintext=b"x")
    assert outcome(kms.encrypt, KeyId=key.id, Plaintext=b"x") == "ok"
    assert outcome(kms.describe_key, KeyId=key.id) == "ok"
    assert listed(dev) == [fault | {"matched": 3, "happened": 2}]


def test_clients_that_retry_get_through(dev, key):
    kms = dev.client(retries={"total_max_attempts": 5, "mode": "standard"})
    add(dev, fault="throttle", operation="GenerateDataKey", times=1)
    add(dev, fault="unavailable", operation="GenerateDataKey", times=1)
    answer = kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")
    assert answer["ResponseMetadata"]["RetryAttempts"] == 2


def test_an_unavailable_key(dev, key):
    kms = dev.client()
    other = new_key(kms)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    add(dev, fault="unavailable", key=key.id)
    with refused("KeyUnavailableException", status=500):
        kms.encrypt(KeyId=key.id, Plaintext=b"x")
    # By the ciphertext that names it, by its alias, and as one of two.
    with refused("KeyUnavailableException", status=500):
        kms.decrypt(CiphertextBlob=sealed)
    kms.create_alias(AliasName="alias/a", TargetKeyId=key.id)
    with refused("KeyUnavailableException", status=500):
        kms.encrypt(KeyId="alias/a", Plaintext=b"x")
    with refused("KeyUnavailableException", status=500):
        kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=other.id)
    # Operations that don't know the error go on, and so do those with other keys.
    assert outcome(kms.describe_key, KeyId=key.id) == "ok"
    assert outcome(kms.encrypt, KeyId=other.id, Plaintext=b"x") == "ok"


def test_a_key_by_its_arn(dev, key):
    kms = dev.client()
    add(dev, fault="throttle", key=key.arn.replace("us-east-1", "eu-west-1"))
    assert outcome(kms.describe_key, KeyId=key.id) == "ok"
    add(dev, fault="throttle", key=key.arn)
    assert outcome(kms.describe_key, KeyId=key.id) == "ThrottlingException"


def test_any_error_of_the_operation(dev, key):
    kms = dev.client()
    for code, status, operation, call in [
        ("DependencyTimeoutException", 503, "Decrypt", lambda: kms.decrypt(CiphertextBlob=b"x")),
        ("KMSInternalException", 500, "DescribeKey", lambda: kms.describe_key(KeyId=key.id)),
        ("DisabledException", 400, "Encrypt", lambda: kms.encrypt(KeyId=key.id, Plaintext=b"x")),
        ("CloudHsmClusterInvalidConfigurationException", 400, "CreateKey", lambda: new_key(kms)),
        ("AccessDeniedException", 400, "ListKeys", kms.list_keys),
        ("ServiceUnavailableException", 503, "ListAliases", kms.list_aliases),
        ("InternalFailure", 500, "GenerateRandom", lambda: kms.generate_random(NumberOfBytes=1)),
    ]:
        add(dev, operation=operation, fault={"error": {"code": code, "message": f"{code} on purpose"}}, times=1)
        with refused(code, message=f"{code} on purpose", status=status):
            call()
    # Nothing of it has changed anything.
    assert [listed["KeyId"] for listed in kms.list_keys()["Keys"]] == [key.id]


def test_other_services(dev):
    iam, sts = dev.client("iam"), dev.client("sts")
    add(dev, service="iam", fault="throttle")
    with refused("Throttling", message="Rate exceeded", status=400):
        iam.list_users()
    assert outcome(sts.get_caller_identity) == "ok"
    add(dev, service="iam", operation="CreateUser", fault={"error": {"code": "LimitExceeded", "message": "full"}})
    dev.http("DELETE", PATH, body=b'{"id": 1}')
    with refused("LimitExceeded", message="full", status=409):
        iam.create_user(UserName="bob")
    assert iam.list_users()["Users"] == []


def test_a_delayed_request_sees_what_has_changed_meanwhile(dev, key):
    kms = dev.client()
    add(dev, operation="DescribeKey", fault={"delay_ms": 5000}, times=1)
    with ThreadPoolExecutor(1) as pool:
        delayed = pool.submit(described, dev.client(), key)
        wait_for(lambda: listed(dev)[0]["happened"] == 1, "the request to be delayed")
        kms.disable_key(KeyId=key.id)
        assert delayed.result()["KeyState"] == "Disabled"
    # Others are not.
    assert described(kms, key)["KeyState"] == "Disabled"
    assert listed(dev)[0]["matched"] == 2


def test_clients_give_up_on_a_delay_and_the_server_does_not(dev, key):
    impatient = dev.client(read_timeout=1)
    add(dev, operation="DescribeKey", fault={"delay_ms": 5000}, times=1)
    with pytest.raises(Exception, match="timed out|timeout|Read timeout"):
        impatient.describe_key(KeyId=key.id)
    assert outcome(dev.client().describe_key, KeyId=key.id) == "ok"


def test_the_first_that_happens_is_the_one(dev, key):
    kms = dev.client()
    add(dev, operation="DescribeKey", fault={"error": {"code": "DependencyTimeoutException"}}, times=1)
    add(dev, operation="DescribeKey", fault="throttle", times=1)
    outcomes = [outcome(kms.describe_key, KeyId=key.id) for _ in range(3)]
    assert outcomes == ["DependencyTimeoutException", "ThrottlingException", "ok"]


def test_for_the_callers_of_an_account(dev):
    one, other = (dev.client(credentials=Credentials(account, "x")) for account in ("111111111111", "222222222222"))
    add(dev, account="111111111111", fault="throttle")
    assert outcome(one.list_keys) == "ThrottlingException"
    assert outcome(one.create_key) == "ThrottlingException"
    assert outcome(other.list_keys) == "ok"


def test_at_a_rate(dev):
    kms = dev.client()
    never = add(dev, operation="ListKeys", fault="throttle", rate=0)
    assert {outcome(kms.list_keys) for _ in range(20)} == {"ok"}
    always = add(dev, operation="ListAliases", fault="throttle", rate=1)
    assert {outcome(kms.list_aliases) for _ in range(20)} == {"ThrottlingException"}
    half = add(dev, operation="DescribeCustomKeyStores", fault="throttle", rate=0.5)
    # One in 2**100 runs of this test fails.
    outcomes = {outcome(kms.describe_custom_key_stores) for _ in range(100)}
    assert outcomes == {"ok", "ThrottlingException"}
    counts = {fault["id"]: (fault["matched"], fault["happened"]) for fault in listed(dev)}
    assert counts[never["id"]] == (20, 0) and counts[always["id"]] == (20, 20)
    assert counts[half["id"]][0] == 100 and 0 < counts[half["id"]][1] < 100


def test_what_fails_on_purpose_is_in_the_audit_log(servers, tmp_path):
    dev = servers("--data-dir", str(tmp_path / "kept"), command="dev")
    kms = dev.client()
    key = new_key(kms)
    add(dev, operation="Encrypt", fault={"error": {"code": "DependencyTimeoutException", "message": "on purpose"}})
    answer = dev.call("Encrypt", {"KeyId": key.id, "Plaintext": "AAAA"})
    assert answer.error == "DependencyTimeoutException"
    dev.data = tmp_path / "kept"
    event = event_of(dev, answer.header("x-amzn-RequestId"))
    assert (event["errorCode"], event["errorMessage"]) == ("DependencyTimeoutException", "on purpose")
    assert [resource["ARN"] for resource in event["resources"]] == [key.arn]


def test_faults_are_cleared(dev):
    kms = dev.client()
    first, second = add(dev, fault="throttle"), add(dev, operation="ListKeys", fault="throttle")
    assert dev.http("DELETE", PATH, body=json.dumps({"id": first["id"]}).encode()).status == 200
    assert [fault["id"] for fault in listed(dev)] == [second["id"]]
    assert outcome(kms.list_keys) == "ThrottlingException"
    assert dev.http("DELETE", PATH, body=b'{"id": 77}').status == 404
    assert dev.http("DELETE", PATH).status == 200
    assert listed(dev) == []
    assert outcome(kms.list_keys) == "ok"
    add(dev, fault="throttle")
    assert dev.http("POST", "/_trent/reset").status == 200
    assert listed(dev) == []
    assert outcome(kms.list_keys) == "ok"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'"throttle"',
        b'{"fault": "throttle", "operation": "Encript"}',
        b'{"fault": "throttle", "service": "s3"}',
        b'{"fault": "throttle", "service": "iam", "operation": "Encrypt"}',
        b'{"fault": "throttle", "key": "alias/a"}',
        b'{"fault": "throttle", "key": "arn:aws:s3:::bucket"}',
        b'{"fault": "throttle", "account": "1"}',
        b'{"fault": "throttle", "account": 111111111111}',
        b'{"fault": "throttle", "times": 0}',
        b'{"fault": "throttle", "times": -1}',
        b'{"fault": "throttle", "rate": 1.01}',
        b'{"fault": "throttle", "rate": -0.01}',
        b'{"fault": "throttle", "times": 1, "rate": 1}',
        b'{"fault": "throttle", "unknown": 1}',
        b'{"fault": "explode"}',
        b'{"fault": {"delay_ms": 60001}}',
        b'{"fault": {"delay_ms": "1"}}',
        b'{"fault": {"error": {"code": "NoSuchException"}}}',
        b'{"fault": {"error": {"code": "KeyUnavailableException"}}, "operation": "CreateKey"}',
        b'{"fault": {"error": {"code": "AccessDeniedException"}}, "service": "iam"}',
        b'{"fault": {"error": {"code": "KMSInternalException", "status": 200}}}',
        b'{"fault": {"error": {"message": "no code"}}}',
        b'{"fault": "unavailable", "operation": "CreateKey"}',
    ],
)
def test_what_makes_no_sense_is_refused(dev, body):
    answer = dev.http("POST", PATH, body=body)
    assert answer.status == 400
    assert answer.json["error"]
    assert listed(dev) == []


def test_other_methods_and_other_sites(dev):
    assert dev.http("PUT", PATH, body=b'{"fault": "throttle"}').status == 405
    assert dev.http("POST", PATH, {"Origin": "https://example.com"}, b'{"fault": "throttle"}').status == 403
    assert dev.http("DELETE", PATH, body=b'{"ids": 1}').status == 400
    assert listed(dev) == []


@pytest.mark.parametrize("clock", [False, True])
def test_a_server_that_is_not_for_tests_knows_nothing_of_it(servers, clock):
    server = servers(clock=clock)
    kms = server.client()
    for path in ("/_trent/faults", "/_trent/reset") + (() if clock else ("/_trent/clock",)):
        for method in ("GET", "POST", "DELETE", "PUT"):
            answer = server.http(method, path, body=b'{"fault": "throttle"}' if method == "POST" else b"")
            assert answer.status == 404, f"{method} {path}"
    assert kms.list_keys()["Keys"] == []
    # Tags that choose ids and material in `trent dev` are tags like any other.
    key = "1234abcd-12ab-34cd-56ef-1234567890ab"
    special = [
        {"TagKey": "_custom_id_", "TagValue": key},
        {"TagKey": "_custom_key_material_", "TagValue": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="},
    ]
    made = new_key(kms, Tags=special)
    assert made.id != key
    found = kms.list_resource_tags(KeyId=made.id)["Tags"]
    assert sorted(found, key=lambda tag: tag["TagKey"]) == special


@pytest.mark.parametrize("variable", ["TRENT_FAULTS", "TRENT_RESET"])
def test_no_setting_brings_it_into_such_a_server(servers, variable):
    server = servers(**{variable: "true"})
    assert server.http("GET", PATH).status == 404


def test_no_flag_brings_it_into_such_a_server(servers):
    server = servers("--faults", start=False)
    assert server.launch().wait(30) > 0
