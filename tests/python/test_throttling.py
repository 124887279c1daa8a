"""Request quotas: how often an account may call, by Region and class of requests.

No test here depends on how long a call takes: where a call is to be throttled, its token comes back after minutes; where
it is not, the test clock has moved on.
"""

from concurrent.futures import ThreadPoolExecutor

from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from trent_audit import event_of
from trent_iam import new_user
from trent_keys import new_key, refused

THROTTLED = "ThrottlingException"
MESSAGE = "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls."
# One call, and the next after a hundred seconds.
SLOW = 0.01


def configured(servers, tmp_path, text: str, *arguments: str, **more):
    path = tmp_path / f"trent-{len(list(tmp_path.iterdir()))}.toml"
    path.write_text(text)
    return servers("--config", str(path), *arguments, **more)


def rates(**classes: float) -> str:
    return "[quotas.rates]\n" + "".join(f'"{name}" = {rate}\n' for name, rate in classes.items())


def outcome(call, *arguments, **parameters) -> str:
    """`ok`, or the code of the error."""
    try:
        call(*arguments, **parameters)
        return "ok"
    except ClientError as error:
        return error.response["Error"]["Code"]


def test_nothing_is_throttled_unless_it_is_asked_for(shared_kms, key):
    for _ in range(300):
        shared_kms.list_aliases(Limit=1)
    for _ in range(20):
        shared_kms.disable_key(KeyId=key.id)
        shared_kms.enable_key(KeyId=key.id)


def test_who_calls_too_often_is_throttled(servers, tmp_path):
    server = configured(servers, tmp_path, rates(DescribeKey=SLOW))
    kms = server.client()
    key = new_key(kms)
    kms.describe_key(KeyId=key.id)
    for _ in range(5):
        with refused(THROTTLED, message=MESSAGE, status=400):
            kms.describe_key(KeyId=key.id)
    answer = server.call("DescribeKey", {"KeyId": key.id})
    assert (answer.status, answer.json) == (400, {"__type": THROTTLED, "message": MESSAGE})
    event = event_of(server, answer.header("x-amzn-RequestId"))
    assert (event["errorCode"], event["errorMessage"]) == (THROTTLED, MESSAGE)
    assert event["requestParameters"] == {"keyId": key.id}
    assert [resource["ARN"] for resource in event["resources"]] == [key.arn]
    # The clock brings the token back, and one alone.
    server.advance(100)
    kms.describe_key(KeyId=key.id)
    with refused(THROTTLED):
        kms.describe_key(KeyId=key.id)


def test_nobody_else_suffers(servers, tmp_path):
    regions = {"TRENT_REGIONS": "us-east-1,eu-west-1"}
    dev = configured(servers, tmp_path, rates(ListKeys=SLOW), command="dev", **regions)
    one, other = (dev.client(credentials=Credentials(account, "x")) for account in ("111111111111", "222222222222"))
    elsewhere = dev.client(region="eu-west-1", credentials=Credentials("111111111111", "x"))
    assert outcome(one.list_keys) == "ok"
    with ThreadPoolExecutor(4) as pool:
        flood = list(pool.map(lambda _: outcome(one.list_keys), range(100)))
    assert set(flood) == {THROTTLED}
    # Other operations, Regions and accounts.
    assert outcome(one.list_aliases) == "ok"
    assert outcome(one.create_key) == "ok"
    assert outcome(elsewhere.list_keys) == "ok"
    assert outcome(other.list_keys) == "ok"
    # Those who were refused have not made it worse.
    dev.advance(100)
    assert outcome(one.list_keys) == "ok"


def test_all_principals_of_an_account_share_a_quota(servers, tmp_path):
    server = configured(servers, tmp_path, rates(ListKeys=SLOW))
    user = new_user(server, allow="kms:ListKeys")
    assert outcome(server.client().list_keys) == "ok"
    assert outcome(user.client().list_keys) == THROTTLED


def test_what_is_throttled_changes_nothing(servers, tmp_path):
    server = configured(servers, tmp_path, rates(CreateKey=SLOW, CreateAlias=SLOW, DisableKey=SLOW))
    kms = server.client()
    key = new_key(kms)
    kms.create_alias(AliasName="alias/a", TargetKeyId=key.id)
    kms.disable_key(KeyId=key.id)
    kms.enable_key(KeyId=key.id)
    with refused(THROTTLED):
        new_key(kms)
    with refused(THROTTLED):
        kms.create_alias(AliasName="alias/b", TargetKeyId=key.id)
    with refused(THROTTLED):
        kms.disable_key(KeyId=key.id)
    assert [listed["KeyId"] for listed in kms.list_keys()["Keys"]] == [key.id]
    assert [alias["AliasName"] for alias in kms.list_aliases()["Aliases"]] == ["alias/a"]
    assert kms.describe_key(KeyId=key.id)["KeyMetadata"]["KeyState"] == "Enabled"


def test_cryptographic_operations_share_a_quota_by_the_type_of_the_key(servers, tmp_path):
    classes = {f"Cryptographic operations ({name})": SLOW for name in ("symmetric", "RSA", "ECC", "ML-DSA", "ML-KEM")}
    server = configured(servers, tmp_path, rates(**classes))
    kms = server.client()
    aes, mac = new_key(kms), new_key(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    assert outcome(kms.generate_random, NumberOfBytes=8) == "ok"
    for call, parameters in [
        (kms.encrypt, {"KeyId": aes.id, "Plaintext": b"x"}),
        (kms.generate_data_key, {"KeyId": aes.id, "KeySpec": "AES_256"}),
        (kms.generate_data_key_without_plaintext, {"KeyId": aes.id, "KeySpec": "AES_256"}),
        (kms.generate_mac, {"KeyId": mac.id, "Message": b"x", "MacAlgorithm": "HMAC_SHA_256"}),
        (kms.generate_random, {"NumberOfBytes": 8}),
    ]:
        assert outcome(call, **parameters) == THROTTLED
    for spec, algorithm in [
        ("RSA_2048", "RSASSA_PSS_SHA_256"),
        ("ECC_NIST_P256", "ECDSA_SHA_256"),
        ("ML_DSA_44", "ML_DSA_SHAKE_256"),
    ]:
        key = new_key(kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
        sign = {"KeyId": key.id, "Message": b"x", "SigningAlgorithm": algorithm}
        assert outcome(kms.sign, **sign) == "ok", spec
        assert outcome(kms.sign, **sign) == THROTTLED, spec
    # Data key pairs have quotas of their own.
    assert outcome(kms.generate_data_key_pair, KeyId=aes.id, KeyPairSpec="ECC_NIST_P256") == "ok"


def test_data_key_pairs_have_a_quota_for_each_spec(servers, tmp_path):
    server = configured(servers, tmp_path, rates(**{"GenerateDataKeyPair (ECC_NIST_P256)": SLOW}))
    kms = server.client()
    key = new_key(kms)
    pair = {"KeyId": key.id, "KeyPairSpec": "ECC_NIST_P256"}
    assert outcome(kms.generate_data_key_pair_without_plaintext, **pair) == "ok"
    assert outcome(kms.generate_data_key_pair, **pair) == THROTTLED
    assert outcome(kms.generate_data_key_pair, **pair | {"KeyPairSpec": "ECC_NIST_P384"}) == "ok"


def test_requests_for_another_account_s_key_count_for_the_caller(servers, tmp_path):
    dev = configured(servers, tmp_path, rates(DescribeKey=SLOW), command="dev")
    owner, stranger = (dev.client(credentials=Credentials(account, "x")) for account in ("111111111111", "222222222222"))
    key = new_key(owner)
    assert outcome(stranger.describe_key, KeyId=key.arn) == "ok"
    assert outcome(stranger.describe_key, KeyId=key.arn) == THROTTLED
    assert outcome(owner.describe_key, KeyId=key.arn) == "ok"


# Rows of AWS's table: quotas that are small enough to be used up in a test.
TABLE = {
    "CreateAlias": 5,
    "UpdateKeyDescription": 5,
    "DisableKey": 5,
    "EnableKeyRotation": 15,
    "TagResource": 10,
    "GetKeyLastUsage": 5,
    "ScheduleKeyDeletion": 15,
    "CreateGrant": 50,
}


def test_the_table_of_aws_replayed(servers):
    """At the rate that AWS allows no call is throttled; calls that come at once are let through up to that rate."""
    dev = servers("--request-quotas", "aws", command="dev")
    kms = dev.client()
    key = new_key(kms)
    grantee = f"arn:aws:iam::{key.account}:root"
    calls = {
        "CreateAlias": lambda n: kms.create_alias(AliasName=f"alias/n{n}", TargetKeyId=key.id),
        "UpdateKeyDescription": lambda n: kms.update_key_description(KeyId=key.id, Description=str(n)),
        "DisableKey": lambda n: kms.disable_key(KeyId=key.id),
        "EnableKeyRotation": lambda n: kms.enable_key_rotation(KeyId=key.id),
        "TagResource": lambda n: kms.tag_resource(KeyId=key.id, Tags=[{"TagKey": "n", "TagValue": str(n)}]),
        "GetKeyLastUsage": lambda n: kms.get_key_last_usage(KeyId=key.id),
        "ScheduleKeyDeletion": lambda n: kms.schedule_key_deletion(KeyId=key.id),
        "CreateGrant": lambda n: kms.create_grant(KeyId=key.id, GranteePrincipal=grantee, Operations=["Decrypt"]),
    }
    assert calls.keys() == TABLE.keys()
    for second in range(2):
        for operation, rate in TABLE.items():
            outcomes = [outcome(calls[operation], second * 100 + n) for n in range(rate)]
            assert THROTTLED not in outcomes, f"{operation} in second {second}: {outcomes}"
            if operation == "DisableKey":
                kms.enable_key(KeyId=key.id)
            if operation == "ScheduleKeyDeletion":
                kms.cancel_key_deletion(KeyId=key.id)
                kms.enable_key(KeyId=key.id)
        dev.advance(1)


def is_throttled(server) -> bool:
    """Whether AWS's slowest quota holds: one pair of RSA_4096 in ten seconds, in the Regions of China."""
    kms = server.client(region="cn-north-1")
    key = new_key(kms)
    pair = {"KeyId": key.id, "KeyPairSpec": "RSA_4096", "DryRun": True}
    # Of many in a row two come within ten seconds, on whatever machine.
    outcomes = {outcome(kms.generate_data_key_pair, **pair) for _ in range(20)}
    assert outcomes <= {"DryRunOperationException", THROTTLED} and "DryRunOperationException" in outcomes
    return THROTTLED in outcomes


def test_above_the_table_of_aws_calls_are_throttled(servers):
    dev = servers("--request-quotas", "aws", command="dev")
    assert is_throttled(dev)
    # Others don't suffer: in the account, in the Region, elsewhere.
    kms = dev.client(region="cn-north-1")
    key = new_key(kms)
    pair = {"KeyId": key.id, "KeyPairSpec": "RSA_4096", "DryRun": True}
    assert outcome(kms.generate_data_key_pair, **pair) == THROTTLED
    assert outcome(kms.generate_data_key_pair, **pair | {"KeyPairSpec": "RSA_2048"}) == "DryRunOperationException"
    assert outcome(kms.describe_key, KeyId=key.id) == "ok"
    stranger = dev.client(region="cn-north-1", credentials=Credentials("222222222222", "x"))
    pair["KeyId"] = new_key(stranger).id
    assert outcome(stranger.generate_data_key_pair, **pair) == "DryRunOperationException"


def test_the_environment_and_the_file_choose_the_preset(servers, tmp_path):
    assert not is_throttled(servers(command="dev"))
    assert is_throttled(servers(command="dev", TRENT_REQUEST_QUOTAS="aws"))
    preset = 'request_quotas = "aws"\n'
    assert is_throttled(configured(servers, tmp_path, preset, command="dev"))
    # A rate of the file's own wins over the preset, and a flag over the file's preset.
    own = preset + rates(**{"GenerateDataKeyPair (RSA_4096)": 1000})
    assert not is_throttled(configured(servers, tmp_path, own, command="dev"))
    assert not is_throttled(configured(servers, tmp_path, preset, "--request-quotas", "unlimited", command="dev"))


def test_the_preset_that_is_none(servers):
    server = servers("--request-quotas", "gcp", start=False)
    assert server.launch().wait(30) > 0
