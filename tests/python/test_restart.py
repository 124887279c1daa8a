"""What was acknowledged is there again: after a stop, after a `kill -9` under load."""

import base64
import http.client
import itertools
import threading
from concurrent.futures import ThreadPoolExecutor

from trent_caller import Caller
from trent_keys import wait_for

KEYS = 1000
THREADS = 8
PLAINTEXT = base64.b64encode(b"kept over restarts").decode()


def each(server, items, work) -> list:
    """Does `work(caller, item)` for all items, over several connections."""
    local = threading.local()

    def one(item):
        if not hasattr(local, "caller"):
            local.caller = Caller(server)
        return work(local.caller, item)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, items))


def made(caller: Caller, number: int) -> tuple[dict, str, str]:
    """A key with a tag, an alias, and a ciphertext."""
    tags = [{"TagKey": "number", "TagValue": str(number)}]
    parameters = {"Description": f"key {number}", "Tags": tags}
    metadata = caller.accepted("CreateKey", parameters)["KeyMetadata"]
    alias = f"alias/number/{number}"
    caller.accepted("CreateAlias", {"AliasName": alias, "TargetKeyId": metadata["KeyId"]})
    context = {"number": str(number)}
    call = {"KeyId": alias, "Plaintext": PLAINTEXT, "EncryptionContext": context}
    return metadata, alias, caller.accepted("Encrypt", call)["CiphertextBlob"]


def check(caller: Caller, item: tuple[int, tuple[dict, str, str]]) -> None:
    """Everything about a key is as it was."""
    number, (metadata, alias, sealed) = item
    assert caller.accepted("DescribeKey", {"KeyId": alias})["KeyMetadata"] == metadata
    tags = caller.accepted("ListResourceTags", {"KeyId": metadata["KeyId"]})["Tags"]
    assert tags == [{"TagKey": "number", "TagValue": str(number)}]
    call = {"CiphertextBlob": sealed, "EncryptionContext": {"number": str(number)}}
    opened = caller.accepted("Decrypt", call)
    assert (opened["Plaintext"], opened["KeyId"]) == (PLAINTEXT, metadata["Arn"])


def listed(server) -> tuple[set[str], set[str]]:
    """Ids of all keys and names of all aliases."""
    kms = server.client("kms")
    keys = {key["KeyId"] for page in kms.get_paginator("list_keys").paginate() for key in page["Keys"]}
    pages = kms.get_paginator("list_aliases").paginate()
    aliases = {alias["AliasName"] for page in pages for alias in page["Aliases"] if "TargetKeyId" in alias}
    return keys, aliases


def test_a_thousand_keys_survive_a_stop_and_a_kill_under_load(server):
    keys = each(server, range(KEYS), made)
    server.restart()
    expected = {metadata["KeyId"] for metadata, _, _ in keys}, {alias for _, alias, _ in keys}
    assert listed(server) == expected
    each(server, enumerate(keys), check)
    more = killed_under_load(server)
    keys_now, aliases_now = listed(server)
    # What was acknowledged is there. What was under way may be there, but whole.
    acknowledged = expected[0] | {metadata["KeyId"] for metadata, _, _ in more.values()}
    assert acknowledged <= keys_now
    assert expected[1] | {alias for _, alias, _ in more.values()} <= aliases_now
    assert len(keys_now) <= len(acknowledged) + THREADS
    each(server, enumerate(keys), check)
    each(server, more.items(), check)
    each(server, keys_now - acknowledged, lambda caller, key: caller.accepted("DescribeKey", {"KeyId": key}))
    server.restart()
    assert listed(server) == (keys_now, aliases_now)


def killed_under_load(server, enough: int = 100) -> dict[int, tuple[dict, str, str]]:
    """Kills a server while keys are made; gives those that were acknowledged in all parts, and starts it again."""
    done: dict[int, tuple[dict, str, str]] = {}
    numbers = itertools.count(KEYS)
    over = threading.Event()

    def work() -> None:
        caller = Caller(server)
        while not over.is_set():
            number = next(numbers)
            try:
                done[number] = made(caller, number)
            except (OSError, http.client.HTTPException):
                # The server is gone; half of a key's parts may be there.
                return

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    wait_for(lambda: len(done) >= enough, "keys to be made")
    server.kill9()
    over.set()
    for thread in threads:
        thread.join()
    server.start()
    return dict(done)


def test_changes_are_acknowledged_when_they_are_durable(server):
    caller = Caller(server)
    key = caller.accepted("CreateKey")["KeyMetadata"]["KeyId"]
    for number in range(5):
        caller.accepted("UpdateKeyDescription", {"KeyId": key, "Description": str(number)})
        caller.accepted("TagResource", {"KeyId": key, "Tags": [{"TagKey": "n", "TagValue": str(number)}]})
        caller.accepted("DisableKey" if number % 2 else "EnableKey", {"KeyId": key})
        caller.close()
        server.kill9()
        server.start()
        metadata = caller.accepted("DescribeKey", {"KeyId": key})["KeyMetadata"]
        assert metadata["Description"] == str(number)
        assert metadata["Enabled"] is (number % 2 == 0)
        tags = caller.accepted("ListResourceTags", {"KeyId": key})["Tags"]
        assert tags == [{"TagKey": "n", "TagValue": str(number)}]


def test_many_starts_do_no_harm(server):
    caller = Caller(server)
    sealed = made(caller, 0)
    for stop in (server.stop, server.kill9) * 5:
        caller.close()
        stop()
        server.start()
    check(caller, (0, sealed))


def test_one_alias_for_many_who_want_it(server):
    # A race has one winner, before and after a restart.
    clients = 16
    caller = Caller(server)
    keys = [caller.accepted("CreateKey")["KeyMetadata"]["KeyId"] for _ in range(clients)]
    barrier = threading.Barrier(clients)

    def claim(key: str) -> str | None:
        own = Caller(server)
        barrier.wait()
        return own("CreateAlias", {"AliasName": "alias/wanted", "TargetKeyId": key}).error

    with ThreadPoolExecutor(clients) as pool:
        errors = list(pool.map(claim, keys))
    assert sorted(errors, key=str) == ["AlreadyExistsException"] * (clients - 1) + [None]
    winner = keys[errors.index(None)]
    assert caller.accepted("DescribeKey", {"KeyId": "alias/wanted"})["KeyMetadata"]["KeyId"] == winner
    caller.close()
    server.restart()
    assert caller.accepted("DescribeKey", {"KeyId": "alias/wanted"})["KeyMetadata"]["KeyId"] == winner
