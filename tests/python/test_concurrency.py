"""Many changes of one thing at once: each of them succeeds, or is refused for a reason of its own, and none is lost."""

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError

from trent_clients import Server
from trent_keys import DAY, aliases, described, new_key, tags, unique_alias
from trent_regions import EAST, FLAGS, WEST, Regions

THREADS = 40


@pytest.fixture(scope="module")
def crowd() -> Iterable[ThreadPoolExecutor]:
    with ThreadPoolExecutor(THREADS) as executor:
        yield executor


@pytest.fixture
def kms(shared: Server):
    return shared.client("kms", max_pool_connections=THREADS)


def outcomes(crowd: ThreadPoolExecutor, call: Callable[[int], Any], count: int) -> Counter[str]:
    """Makes the calls at once, and counts what they come to: error codes, or `ok`."""

    def outcome(number: int) -> str:
        try:
            call(number)
        except ClientError as error:
            return error.response["Error"]["Code"]
        return "ok"

    return Counter(crowd.map(outcome, range(count)))


def test_a_key_gets_as_many_tags_as_it_may_have(crowd, kms):
    key = new_key(kms)

    def tag(number: int):
        kms.tag_resource(KeyId=key.id, Tags=[{"TagKey": f"t{number}", "TagValue": "v"}])

    assert outcomes(crowd, tag, 60) == {"ok": 50, "LimitExceededException": 10}
    assert len(tags(kms, key)) == 50


def test_a_key_gets_as_many_aliases_as_it_may_have(crowd, kms):
    key = new_key(kms)
    create = lambda _: kms.create_alias(AliasName=unique_alias(), TargetKeyId=key.id)
    assert outcomes(crowd, create, 60) == {"ok": 50, "LimitExceededException": 10}
    assert len(aliases(kms, key)) == 50


def test_an_alias_that_is_moved_about_stays_one(crowd, kms):
    keys = [new_key(kms) for _ in range(5)]
    name = unique_alias()
    kms.create_alias(AliasName=name, TargetKeyId=keys[0].id)
    move = lambda number: kms.update_alias(AliasName=name, TargetKeyId=keys[number % len(keys)].id)
    assert outcomes(crowd, move, 100) == {"ok": 100}
    holders = [key for key in keys if name in aliases(kms, key)]
    assert [holder.id for holder in holders] == [described(kms, name)["KeyId"]]


def test_a_key_is_described_and_switched_by_many(crowd, kms):
    key = new_key(kms)

    def change(number: int):
        match number % 3:
            case 0:
                kms.update_key_description(KeyId=key.id, Description=str(number))
            case 1:
                kms.disable_key(KeyId=key.id)
            case _:
                kms.enable_key(KeyId=key.id)

    assert outcomes(crowd, change, 120) == {"ok": 120}
    assert int(described(kms, key)["Description"]) % 3 == 0


def test_a_key_is_scheduled_for_deletion_once(crowd, kms):
    key = new_key(kms)
    schedule = lambda _: kms.schedule_key_deletion(KeyId=key.id)
    assert outcomes(crowd, schedule, 40) == {"ok": 1, "KMSInvalidStateException": 39}


def test_grants_given_and_revoked_by_many_are_counted(crowd, kms):
    key = new_key(kms)
    root = f"arn:aws:iam::{key.account}:root"
    given = []

    def give(_: int):
        given.append(kms.create_grant(KeyId=key.id, GranteePrincipal=root, Operations=["Decrypt"])["GrantId"])

    assert outcomes(crowd, give, 60) == {"ok": 60}
    revoke = lambda number: kms.revoke_grant(KeyId=key.id, GrantId=given[number % 30])
    assert outcomes(crowd, revoke, 60) == {"ok": 30, "NotFoundException": 30}
    left = [grant["GrantId"] for grant in kms.list_grants(KeyId=key.id)["Grants"]]
    assert sorted(left) == sorted(given[30:])


def test_regions_that_change_one_multi_region_key_agree(crowd, servers):
    regions = Regions(servers(*FLAGS))
    for region in (EAST, WEST):
        regions.clients[region] = regions.server.client("kms", region, max_pool_connections=THREADS)
    key = regions.key(WEST)

    def change(number: int):
        match number % 4:
            case 0:
                regions[EAST].enable_key_rotation(KeyId=key.id, RotationPeriodInDays=100 + number)
            case 1:
                regions[WEST].update_key_description(KeyId=key.id, Description=str(number))
            case 2:
                regions[WEST].tag_resource(KeyId=key.id, Tags=[{"TagKey": f"t{number}", "TagValue": ""}])
            case _:
                regions[EAST].update_key_description(KeyId=key.id, Description=str(number))

    assert outcomes(crowd, change, 120) == {"ok": 120}
    period = [regions[region].get_key_rotation_status(KeyId=key.id)["RotationPeriodInDays"] for region in (EAST, WEST)]
    assert period[0] == period[1]
    assert len(tags(regions[WEST], key)) == 30 and not tags(regions[EAST], key)


def test_a_policy_is_attached_to_many_users(crowd, shared):
    iam = shared.client("iam", max_pool_connections=THREADS)
    document = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}'
    policy = iam.create_policy(PolicyName="attached", PolicyDocument=document)["Policy"]["Arn"]
    assert outcomes(crowd, lambda number: iam.create_user(UserName=f"user-{number}"), 40) == {"ok": 40}
    attach = lambda number: iam.attach_user_policy(UserName=f"user-{number}", PolicyArn=policy)
    assert outcomes(crowd, attach, 40) == {"ok": 40}
    assert iam.get_policy(PolicyArn=policy)["Policy"]["AttachmentCount"] == 40


def test_a_user_gets_two_access_keys_at_most(crowd, shared):
    iam = shared.client("iam", max_pool_connections=THREADS)
    iam.create_user(UserName="busy")
    assert outcomes(crowd, lambda _: iam.create_access_key(UserName="busy"), 40) == {"ok": 2, "LimitExceeded": 38}
    assert len(iam.list_access_keys(UserName="busy")["AccessKeyMetadata"]) == 2


def test_an_organization_gets_many_accounts(crowd, shared):
    organizations = shared.client("organizations", max_pool_connections=THREADS)
    organizations.create_organization(FeatureSet="ALL")
    create = lambda number: organizations.create_account(Email=f"a{number}@example.com", AccountName=f"a{number}")
    assert outcomes(crowd, create, 40) == {"ok": 40}
    pages = organizations.get_paginator("list_accounts").paginate()
    assert len({account["Id"] for page in pages for account in page["Accounts"]}) == 41


def test_a_key_that_is_always_being_changed_rotates_when_it_is_due(crowd, servers):
    server = servers()
    kms = server.client("kms", max_pool_connections=THREADS)
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    done = threading.Event()

    def change(number: int) -> int:
        for count in itertools.count():
            if done.is_set():
                return count
            kms.update_key_description(KeyId=key.id, Description=f"{number}-{count}")

    writers = [crowd.submit(change, number) for number in range(12)]
    try:
        for _ in range(10):
            server.advance(91 * DAY)
    finally:
        done.set()
    assert all(writer.result() for writer in writers)
    # Ten times 91 days have 10 rotations every 90 days.
    assert len(kms.list_key_rotations(KeyId=key.id)["Rotations"]) == 10
