"""Quotas on resources: AWS's by default, or those of the file of settings."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from trent_audit import event_of
from trent_keys import DAY, new_key, refused, tags

EXCEEDED = "LimitExceededException"
POLICY = (
    '{"Version":"2012-10-17","Statement":[{"Sid":"%s","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::%s:root"},'
    '"Action":"kms:*","Resource":"*"}]}'
)


def configured(servers, tmp_path, text: str, **more):
    """A server with a file of settings."""
    path = tmp_path / "trent.toml"
    path.write_text(text)
    return servers("--config", str(path), **more)


def test_a_region_has_so_many_keys(servers, tmp_path):
    server = configured(servers, tmp_path, '[quotas]\nkeys = 3\n', TRENT_REGIONS="us-east-1,eu-west-1")
    kms = server.client()
    keys = [new_key(kms), new_key(kms, Origin="EXTERNAL"), new_key(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")]
    message = "Key quota for this account in this region is 3, current usage is 3."
    with refused(EXCEEDED, message=message):
        new_key(kms)
    # Disabled keys and keys that wait for their deletion count; AWS managed keys don't.
    kms.disable_key(KeyId=keys[0].id)
    kms.schedule_key_deletion(KeyId=keys[1].id, PendingWindowInDays=7)
    with refused(EXCEEDED):
        new_key(kms)
    assert kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["KeyManager"] == "AWS"
    assert len(kms.list_keys()["Keys"]) == 4
    for _ in range(3):
        new_key(server.client(region="eu-west-1"))
    with refused(EXCEEDED):
        new_key(server.client(region="eu-west-1"))
    # A restart does not forget them.
    server.restart()
    with refused(EXCEEDED, message=message) as refusal:
        new_key(kms)
    assert refusal.status == 400
    server.advance(8 * DAY)
    new_key(kms)
    with refused(EXCEEDED):
        new_key(kms)


def test_a_refused_key_is_in_the_audit_log_and_nowhere_else(servers, tmp_path):
    server = configured(servers, tmp_path, "[quotas]\nkeys = 1\n")
    kms = server.client()
    key = new_key(kms)
    answer = server.call("CreateKey", {"Description": "one too many"})
    assert (answer.status, answer.error) == (400, EXCEEDED)
    event = event_of(server, answer.header("x-amzn-RequestId"))
    assert (event["eventName"], event["errorCode"]) == ("CreateKey", EXCEEDED)
    assert event["responseElements"] is None
    assert [listed["KeyId"] for listed in kms.list_keys()["Keys"]] == [key.id]


def test_no_more_keys_are_made_by_many_callers(servers, tmp_path):
    server = configured(servers, tmp_path, "[quotas]\nkeys = 20\n")

    def create(_) -> str:
        try:
            new_key(server.client())
            return "made"
        except ClientError as error:
            return error.response["Error"]["Code"]

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(create, range(60)))
    assert outcomes.count("made") == 20
    assert outcomes.count(EXCEEDED) == 40
    assert len(server.client().list_keys()["Keys"]) == 20


def test_accounts_have_quotas_of_their_own(servers, tmp_path):
    dev = configured(servers, tmp_path, "[quotas]\nkeys = 2\n", command="dev")
    one, other = (dev.client(credentials=Credentials(account, "x")) for account in ("111111111111", "222222222222"))
    for kms in (one, other):
        new_key(kms)
        new_key(kms)
        with refused(EXCEEDED):
            new_key(kms)
    # A reset gives the places back: of one account, then of all.
    assert dev.http("POST", "/_trent/reset", body=b'{"account": "111111111111"}').status == 200
    new_key(one)
    with refused(EXCEEDED):
        new_key(other)
    assert dev.http("POST", "/_trent/reset").status == 200
    for kms in (one, other):
        new_key(kms)
        new_key(kms)
        with refused(EXCEEDED):
            new_key(kms)


def test_every_other_quota_can_be_set(servers, tmp_path):
    settings = "aliases_per_key = 2\ngrants_per_key = 2\ntags_per_key = 2\npolicy_bytes = 400\non_demand_rotations = 1\n"
    server = configured(servers, tmp_path, "[quotas]\n" + settings)
    kms = server.client()
    key, other = new_key(kms), new_key(kms)
    for name in ("alias/a", "alias/b"):
        kms.create_alias(AliasName=name, TargetKeyId=key.id)
    message = "Aliases per key quota for this account in this region is 2, current usage is 2."
    with refused(EXCEEDED, message=message):
        kms.create_alias(AliasName="alias/c", TargetKeyId=key.id)
    kms.create_alias(AliasName="alias/c", TargetKeyId=other.id)
    with refused(EXCEEDED):
        kms.update_alias(AliasName="alias/c", TargetKeyId=key.id)
    kms.delete_alias(AliasName="alias/a")
    kms.update_alias(AliasName="alias/c", TargetKeyId=key.id)

    grant = {"KeyId": key.id, "GranteePrincipal": f"arn:aws:iam::{key.account}:root", "Operations": ["Decrypt"]}
    first = kms.create_grant(**grant)
    kms.create_grant(**grant)
    with refused(EXCEEDED):
        kms.create_grant(**grant)
    kms.revoke_grant(KeyId=key.id, GrantId=first["GrantId"])
    kms.create_grant(**grant)

    tag = lambda name: {"TagKey": name, "TagValue": "v"}  # noqa: E731
    kms.tag_resource(KeyId=key.id, Tags=[tag("a"), tag("b")])
    with refused(EXCEEDED):
        kms.tag_resource(KeyId=key.id, Tags=[tag("c")])
    with refused(EXCEEDED):
        new_key(kms, Tags=[tag("a"), tag("b"), tag("c")])
    assert tags(kms, key) == {"a": "v", "b": "v"}
    kms.tag_resource(KeyId=key.id, Tags=[{"TagKey": "a", "TagValue": "w"}])

    kms.rotate_key_on_demand(KeyId=key.id)
    with refused(EXCEEDED):
        kms.rotate_key_on_demand(KeyId=key.id)

    longest = POLICY % ("x" * (400 - len(POLICY % ("", key.account))), key.account)
    assert len(longest) == 400
    kms.put_key_policy(KeyId=key.id, Policy=longest)
    too_long = longest.replace('"x', '"xx')
    with refused(EXCEEDED):
        kms.put_key_policy(KeyId=key.id, Policy=too_long)
    with refused(EXCEEDED):
        new_key(kms, Policy=too_long)
    assert kms.get_key_policy(KeyId=key.id)["Policy"] == longest


def test_a_key_policy_has_32_kib(shared_kms, key):
    longest = POLICY % ("x" * (32768 - len(POLICY % ("", key.account))), key.account)
    shared_kms.put_key_policy(KeyId=key.id, Policy=longest)
    with refused(EXCEEDED):
        shared_kms.put_key_policy(KeyId=key.id, Policy=longest.replace('"x', '"xx'))


@pytest.mark.parametrize(
    "text",
    [
        "[quotas]\nkeys = -1\n",
        "[quotas]\nkeys = 1.5\n",
        "[quotas]\nkeyz = 1\n",
        "[quotas]\naliases_per_key = 100000\n",
        "[quotas]\npolicy_bytes = 40000\n",
        "[quotas.rates]\nEncrypt = 5\n",
        "[quotas.rates]\nCreateKey = -1\n",
        "[quotas.rates]\nCreateKey = nan\n",
        'request_quotas = "azure"\n',
    ],
)
def test_settings_that_make_no_sense_are_refused(servers, tmp_path, text):
    path = tmp_path / "trent.toml"
    path.write_text(text)
    server = servers("--config", str(path), start=False)
    assert server.launch().wait(30) > 0
