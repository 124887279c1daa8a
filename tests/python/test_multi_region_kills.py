"""A server that is killed in the middle of a ReplicateKey or an UpdatePrimaryRegion: the next one finds all of it or
nothing, and no key in between."""

import http.client
import itertools
import random
import threading

from trent_caller import Caller
from trent_keys import Key, new_key, wait_for
from trent_regions import EAST, EU, FLAGS, REGIONS, WEST, Regions

ROUNDS = 12


def until_killed(server, work) -> None:
    """Does `work(caller)` again and again on two connections, and kills the server after some of it."""
    done, over = itertools.count(), threading.Event()
    enough = random.randint(1, 12)
    finished: list[int] = []

    def run() -> None:
        while not over.is_set():
            try:
                work()
                finished.append(next(done))
            except (OSError, http.client.HTTPException):
                return

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    wait_for(lambda: len(finished) >= enough, "calls to be answered")
    server.kill9()
    over.set()
    for thread in threads:
        thread.join()
    server.start()


def check(regions: Regions, key: Key) -> tuple[str, set[str]]:
    """All Regions agree, and none is in the middle of anything. Gives the primary Region and the replicas' ones."""
    kind, primary, replicas = regions.configuration(EAST, key)
    assert kind == ("PRIMARY" if primary == EAST else "REPLICA")
    assert len(replicas) == len(set(replicas))
    blob = regions[EAST].encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    for region in REGIONS:
        listed = {entry["KeyId"] for entry in regions[region].list_keys(Limit=1000)["Keys"]}
        has_one = region == primary or region in replicas
        assert (key.id in listed) is has_one, f"{region}: {primary} {replicas}"
        if has_one:
            assert regions.configuration(region, key) == (
                "PRIMARY" if region == primary else "REPLICA",
                primary,
                replicas,
            )
            # The server was asked as soon as it was healthy.
            assert regions.state(region, key) == "Enabled"
            assert regions[region].decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    return primary, set(replicas)


def test_a_replication_that_was_cut_off_is_whole_or_not_there(servers):
    server = servers(*FLAGS)
    regions = Regions(server)
    keys: list[Key] = []
    acknowledged: dict[str, set[str]] = {}

    def work() -> None:
        caller = Caller(server)
        key = Key(caller.accepted("CreateKey", {"MultiRegion": True})["KeyMetadata"])
        keys.append(key)
        for region in (WEST, EU):
            caller.accepted("ReplicateKey", {"KeyId": key.id, "ReplicaRegion": region})
            acknowledged.setdefault(key.id, set()).add(region)

    for _ in range(ROUNDS):
        keys.clear()
        until_killed(server, work)
        for key in keys:
            primary, replicas = check(regions, key)
            assert primary == EAST
            assert acknowledged.get(key.id, set()) <= replicas
            # What is missing can be made now.
            for region in {WEST, EU} - replicas:
                regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
            assert check(regions, key) == (EAST, {WEST, EU})


def test_an_update_of_the_primary_region_that_was_cut_off_is_whole_or_not_there(servers):
    server = servers(*FLAGS)
    regions = Regions(server)
    key = regions.key(WEST, EU)
    regions[EAST].enable_key_rotation(KeyId=key.id)
    # Where the primary key is by the last answer, and where it was to go when none came.
    known, asked = EAST, EAST
    turn = threading.Lock()
    callers = {region: Caller(server, region) for region in REGIONS}

    def work() -> None:
        nonlocal known, asked
        with turn:
            if known != asked:
                raise ConnectionError("the server is gone")
            asked = random.choice([region for region in REGIONS if region != known])
            callers[known].accepted("UpdatePrimaryRegion", {"KeyId": key.id, "PrimaryRegion": asked})
            known = asked

    for _ in range(ROUNDS):
        until_killed(server, work)
        primary, replicas = check(regions, key)
        assert replicas == set(REGIONS) - {primary}
        # The one that was under way may have happened.
        assert primary in (known, asked)
        known = asked = primary
        for caller in callers.values():
            caller.close()
        status = [regions[region].get_key_rotation_status(KeyId=key.id) for region in REGIONS]
        assert len({answer["NextRotationDate"] for answer in status}) == 1
    server.advance(366 * 24 * 60 * 60)
    for region in REGIONS:
        assert len(regions[region].list_key_rotations(KeyId=key.id)["Rotations"]) == 1


def test_rotations_and_deletions_that_were_cut_off_are_of_all_regions(servers):
    server = servers(*FLAGS)
    regions = Regions(server)
    key = regions.key(WEST, EU)

    def work() -> None:
        Caller(server)("RotateKeyOnDemand", {"KeyId": key.id})

    for _ in range(2):
        until_killed(server, work)
        lists = [regions[region].list_key_rotations(KeyId=key.id)["Rotations"] for region in REGIONS]
        ids = [[entry["KeyMaterialId"] for entry in entries] for entries in lists]
        assert ids[0] and ids[0] == ids[1] == ids[2]
        check(regions, key)
    doomed = new_key(regions[EAST], MultiRegion=True)
    assert check(regions, doomed) == (EAST, set())
