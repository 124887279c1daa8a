"""`trent dev`: the server for local tests."""

import json

import pytest
from botocore.credentials import Credentials

from trent_keys import DAY, described, new_key, refused

DEFAULT_ACCOUNT = "000000000000"


def client(dev, access_key: str = "test", secret_key: str = "test", **more):
    return dev.client("kms", credentials=Credentials(access_key, secret_key), **more)


def account_of(kms) -> str:
    return new_key(kms).account


@pytest.mark.parametrize("access_key", ["test", "AKIAIOSFODNN7EXAMPLE", "x", "12345678901", "1234567890123", "foo-bar"])
def test_any_credentials_are_accepted(dev, access_key):
    for secret_key in ("test", "another"):
        assert account_of(client(dev, access_key, secret_key)) == DEFAULT_ACCOUNT


def test_any_session_token_is_accepted(dev):
    kms = dev.client("kms", credentials=Credentials("test", "test", "token"))
    assert account_of(kms) == DEFAULT_ACCOUNT


def test_an_access_key_of_twelve_digits_is_an_account(dev):
    one, other = client(dev, "111111111111"), client(dev, "222222222222")
    key = new_key(one)
    assert key.account == "111111111111"
    assert key.arn.startswith("arn:aws:kms:us-east-1:111111111111:key/")
    assert other.list_keys()["Keys"] == client(dev).list_keys()["Keys"] == []
    identity = dev.client("sts", credentials=Credentials("111111111111", "x")).get_caller_identity()
    assert identity["Arn"] == "arn:aws:iam::111111111111:root"


def test_the_default_account_can_be_set(servers):
    dev = servers(command="dev", TRENT_ACCOUNT_ID="333333333333")
    assert account_of(client(dev)) == "333333333333"
    assert account_of(client(dev, "444444444444")) == "444444444444"
    dev = servers("--account-id", "555555555555", command="dev", TRENT_ACCOUNT_ID="333333333333")
    assert account_of(client(dev)) == "555555555555"


@pytest.mark.parametrize("account", ["", "1", "1234567890123", "12345678901x"])
def test_account_ids_that_are_none(servers, account):
    dev = servers("--account-id", account, command="dev", start=False)
    assert dev.launch().wait(30) > 0


@pytest.mark.parametrize("region", ["us-east-1", "eu-central-1", "ap-southeast-2", "us-gov-west-1", "cn-north-1"])
def test_every_region_is_answered_for(dev, region):
    key = new_key(client(dev, region=region))
    assert f":kms:{region}:" in key.arn


def test_authorization_is_off_unless_told(servers):
    open_server, strict = servers(command="dev"), servers("--enforce-iam", command="dev")
    for server in (open_server, strict):
        owner, stranger = client(server, "111111111111"), client(server, "222222222222")
        key = new_key(owner)
        if server is open_server:
            assert stranger.encrypt(KeyId=key.arn, Plaintext=b"x")["KeyId"] == key.arn
        else:
            with refused("AccessDeniedException"):
                stranger.encrypt(KeyId=key.arn, Plaintext=b"x")


def test_the_clock_can_be_moved(dev):
    kms = client(dev)
    key = new_key(kms)
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    dev.advance(9 * DAY)
    with refused("NotFoundException"):
        kms.describe_key(KeyId=key.id)


def fill(kms, name: str):
    key = new_key(kms, Tags=[{"TagKey": "a", "TagValue": "b"}])
    kms.create_alias(AliasName=name, TargetKeyId=key.id)
    return key, kms.encrypt(KeyId=name, Plaintext=b"x")["CiphertextBlob"]


def is_empty(kms, key, sealed: bytes, name: str) -> None:
    assert kms.list_keys()["Keys"] == []
    assert [alias for alias in kms.list_aliases()["Aliases"] if "TargetKeyId" in alias] == []
    for identifier in (key.id, name):
        with refused("NotFoundException"):
            kms.describe_key(KeyId=identifier)
    with refused("InvalidCiphertextException", "AccessDeniedException", "NotFoundException"):
        kms.decrypt(CiphertextBlob=sealed)
    kms.create_alias(AliasName=name, TargetKeyId=new_key(kms).id)


def test_reset_empties_the_server(dev):
    clients = [client(dev), client(dev, "111111111111"), client(dev, region="eu-west-1")]
    filled = [(kms, *fill(kms, "alias/mine")) for kms in clients]
    dev.reset()
    for kms, key, sealed in filled:
        is_empty(kms, key, sealed, "alias/mine")


def test_reset_can_be_limited_to_an_account(dev):
    mine, theirs = client(dev, "111111111111"), client(dev, "222222222222")
    elsewhere = client(dev, "111111111111", region="eu-west-1")
    key, sealed = fill(mine, "alias/mine")
    there, there_sealed = fill(elsewhere, "alias/mine")
    kept, kept_sealed = fill(theirs, "alias/kept")
    dev.reset("111111111111")
    is_empty(mine, key, sealed, "alias/mine")
    is_empty(elsewhere, there, there_sealed, "alias/mine")
    assert described(theirs, "alias/kept")["KeyId"] == kept.id
    assert theirs.decrypt(CiphertextBlob=kept_sealed)["Plaintext"] == b"x"


def events(dev, account: str) -> set[str]:
    cloudtrail = dev.client("cloudtrail", credentials=Credentials(account, "x"))
    pages = cloudtrail.get_paginator("lookup_events").paginate()
    return {event["EventName"] for page in pages for event in page["Events"]}


def test_the_event_history_begins_anew_with_a_reset(dev):
    for account in ("111111111111", "222222222222"):
        new_key(client(dev, account))
    assert "CreateKey" in events(dev, "111111111111")
    dev.reset("222222222222")
    assert "CreateKey" in events(dev, "111111111111")
    dev.reset()
    assert events(dev, "111111111111") == set()
    assert events(dev, "111111111111") == {"LookupEvents"}
    assert events(dev, "222222222222") == set()
    new_key(client(dev, "222222222222"))
    assert "CreateKey" in events(dev, "222222222222")


def test_a_reset_leaves_the_clock_where_it_is(dev):
    dev.advance(9 * DAY)
    dev.reset()
    assert json.loads(dev.http("GET", "/_trent/clock").body)["advanced_seconds"] >= 9 * DAY


def test_what_was_to_come_due_is_gone_with_a_reset(dev):
    kms = client(dev)
    kms.schedule_key_deletion(KeyId=new_key(kms).id, PendingWindowInDays=7)
    kms.enable_key_rotation(KeyId=new_key(kms).id, RotationPeriodInDays=90)
    described(kms, "alias/aws/s3")
    dev.reset()
    dev.advance(400 * DAY)
    assert kms.list_keys()["Keys"] == []


@pytest.mark.parametrize(
    "body", [b"[]", b'{"account":5}', b'{"account":"1"}', b'{"acount":"111111111111"}', b"x"], ids=repr
)
def test_resets_that_are_none(dev, body):
    kms = client(dev, "111111111111")
    new_key(kms)
    response = dev.http("POST", "/_trent/reset", {"Content-Type": "application/json"}, body)
    assert response.status == 400
    assert len(kms.list_keys()["Keys"]) == 1


def test_web_pages_can_t_reset_it(dev):
    kms = client(dev)
    new_key(kms)
    response = dev.http("POST", "/_trent/reset", {"Origin": "https://example.com"}, b"")
    assert 400 <= response.status < 500
    assert dev.http("GET", "/_trent/reset").status in (404, 405)
    assert len(kms.list_keys()["Keys"]) == 1


def test_a_server_in_earnest_can_t_be_reset(shared, shared_kms, key):
    response = shared.http("POST", "/_trent/reset", {"Content-Type": "application/json"}, b"{}")
    assert response.status == 404
    assert described(shared_kms, key) == key.metadata


@pytest.mark.parametrize("host", ["0.0.0.0"])
def test_it_listens_on_loopback_addresses_only(servers, host):
    dev = servers(command="dev", start=False)
    dev.host = host
    assert dev.launch().wait(30) > 0
    assert "--allow-remote" in dev.log
    dev = servers("--allow-remote", command="dev", start=False)
    dev.host = host
    assert account_of(client(dev.start())) == DEFAULT_ACCOUNT


def test_it_says_so_loudly(dev):
    assert "any credentials" in dev.log.lower()


def test_it_keeps_nothing(dev):
    kms = client(dev)
    new_key(kms)
    files = [path.name for path in dev.directory.rglob("*") if path.is_file()]
    assert files == ["trent.log"]
    dev.restart()
    assert kms.list_keys()["Keys"] == []


def test_it_keeps_what_it_is_told_to_keep(servers, tmp_path):
    dev = servers("--data-dir", str(tmp_path / "kept"), command="dev")
    kms = client(dev)
    key = new_key(kms)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    dev.restart()
    assert described(kms, key) == key.metadata
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_requests_without_a_signature(dev):
    headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "TrentService.ListKeys"}
    response = dev.http("POST", "/", headers, json.dumps({}).encode())
    # Whoever names no credentials names no account; that it is refused or taken for the default one is both thinkable.
    assert response.status == 200 or response.error == "MissingAuthenticationTokenException"
