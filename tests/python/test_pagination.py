"""Limit, Marker, NextMarker and Truncated."""

import pytest

from trent_keys import new_key, refused, unique_alias

KEYS = 7


@pytest.fixture(scope="module")
def listed(shared_kms):
    """Seven keys; the first one has seven aliases, seven tags, seven rotations, seven grants."""
    keys = [new_key(shared_kms) for _ in range(KEYS)]
    for number in range(KEYS):
        shared_kms.create_alias(AliasName=unique_alias(), TargetKeyId=keys[0].id)
        shared_kms.tag_resource(KeyId=keys[0].id, Tags=[{"TagKey": f"tag-{number}", "TagValue": "x"}])
        shared_kms.rotate_key_on_demand(KeyId=keys[0].id)
        grantee = f"arn:aws:iam::{keys[0].account}:root"
        shared_kms.create_grant(KeyId=keys[0].id, GranteePrincipal=grantee, Operations=["Encrypt"])
    return keys


# Operation → the member with the items, what makes an item one of its kind, whether it lists one key's things.
LISTS = {
    "list_keys": ("Keys", lambda item: item["KeyId"], False),
    "list_aliases": ("Aliases", lambda item: item["AliasName"], True),
    "list_resource_tags": ("Tags", lambda item: item["TagKey"], True),
    "list_key_rotations": ("Rotations", lambda item: item["KeyMaterialId"], True),
    "list_grants": ("Grants", lambda item: item["GrantId"], True),
}


def pages(kms, operation, key, limit: int | None, **more) -> list[list[str]]:
    """The items of all pages."""
    member, identity, of_key = LISTS[operation]
    parameters = ({"KeyId": key.id} if of_key else {}) | more
    if limit is not None:
        parameters["Limit"] = limit
    found = []
    while True:
        answer = getattr(kms, operation)(**parameters)
        found.append([identity(item) for item in answer[member]])
        assert limit is None or len(found[-1]) <= limit
        if not answer["Truncated"]:
            assert "NextMarker" not in answer
            return found
        parameters["Marker"] = answer["NextMarker"]


@pytest.mark.parametrize("limit", [1, 3, KEYS - 1, KEYS, KEYS + 1, 50])
@pytest.mark.parametrize("operation", LISTS)
def test_pages_have_everything_once(shared_kms, listed, operation, limit):
    whole = pages(shared_kms, operation, listed[0], None)
    assert len(whole) == 1
    found = [item for page in pages(shared_kms, operation, listed[0], limit) for item in page]
    assert len(found) == len(set(found)) >= KEYS
    # Rotations are no set that one could order otherwise; of the others, pages don't change the order either.
    assert found == whole[0]


@pytest.mark.parametrize("operation", LISTS)
def test_a_page_is_full_while_there_is_more(shared_kms, listed, operation):
    lengths = [len(page) for page in pages(shared_kms, operation, listed[0], 3)]
    assert lengths[:-1] == [3] * (len(lengths) - 1)
    assert 1 <= lengths[-1] <= 3


def test_the_default_limits(server, kms):
    keys = [new_key(kms) for _ in range(101)]
    answer = kms.list_keys()
    assert (len(answer["Keys"]), answer["Truncated"]) == (100, True)
    assert len(kms.list_keys(Marker=answer["NextMarker"])["Keys"]) == 1
    assert len(kms.list_keys(Limit=1000)["Keys"]) == 101
    for number in range(51):
        kms.create_alias(AliasName=f"alias/{number}", TargetKeyId=keys[number % 2].id)
    answer = kms.list_aliases()
    assert (len(answer["Aliases"]), answer["Truncated"]) == (50, True)
    assert len([alias for alias in kms.list_aliases(Limit=100)["Aliases"] if "TargetKeyId" in alias]) == 51


@pytest.mark.parametrize("operation", LISTS)
@pytest.mark.parametrize("marker", ["x", "AAAA", "eyJhIjoiYiJ9", " ", "ÿ", "x" * 1024, "../../etc/passwd"])
def test_markers_that_never_were(shared_kms, listed, operation, marker):
    with refused("InvalidMarkerException"):
        pages(shared_kms, operation, listed[0], 3, Marker=marker)


def marker_of(kms, operation, key) -> str:
    parameters = {"KeyId": key.id} if LISTS[operation][2] else {}
    return getattr(kms, operation)(Limit=1, **parameters)["NextMarker"]


@pytest.mark.parametrize("of", LISTS)
@pytest.mark.parametrize("to", LISTS)
def test_markers_of_other_lists(shared_kms, listed, of, to):
    marker = marker_of(shared_kms, of, listed[0])
    if of == to:
        assert pages(shared_kms, to, listed[0], 50, Marker=marker)
        return
    with refused("InvalidMarkerException"):
        pages(shared_kms, to, listed[0], 50, Marker=marker)


@pytest.mark.parametrize("operation", [name for name, (_, _, of_key) in LISTS.items() if of_key])
def test_markers_of_other_keys(shared_kms, listed, operation):
    marker = marker_of(shared_kms, operation, listed[0])
    with refused("InvalidMarkerException"):
        pages(shared_kms, operation, listed[1], 50, Marker=marker)


def test_a_marker_holds_for_the_same_resource_owners_only(shared_kms, listed):
    marker = shared_kms.list_keys(Limit=1)["NextMarker"]
    with refused("InvalidMarkerException"):
        shared_kms.list_keys(Marker=marker, ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"])


@pytest.mark.parametrize("operation", LISTS)
def test_changed_markers(shared_kms, listed, operation):
    marker = marker_of(shared_kms, operation, listed[0])
    for changed in (marker[:-1], marker + "A", marker[1:], marker[: len(marker) // 2]):
        with refused("InvalidMarkerException"):
            pages(shared_kms, operation, listed[0], 3, Marker=changed)


def test_what_goes_away_between_pages_hides_nothing(kms):
    key = new_key(kms)
    names = [f"alias/{number}" for number in range(9)]
    for name in names:
        kms.create_alias(AliasName=name, TargetKeyId=key.id)
    first = kms.list_aliases(KeyId=key.id, Limit=4)
    seen = [alias["AliasName"] for alias in first["Aliases"]]
    kms.delete_alias(AliasName=seen[-1])
    rest = kms.list_aliases(KeyId=key.id, Marker=first["NextMarker"])["Aliases"]
    assert sorted(seen + [alias["AliasName"] for alias in rest]) == names


@pytest.mark.parametrize(("operation", "limit"), [("list_aliases", 100), ("list_resource_tags", 50), ("list_grants", 100)])
def test_limits_that_only_the_text_of_the_model_has(shared_kms, listed, operation, limit):
    call = getattr(shared_kms, operation)
    assert call(KeyId=listed[0].id, Limit=limit)["Truncated"] is False
    with refused("ValidationException"):
        call(KeyId=listed[0].id, Limit=limit + 1)


@pytest.mark.parametrize("operation", [*LISTS, "list_key_policies"])
@pytest.mark.parametrize(("limit", "bound"), [(0, "greater than or equal to 1"), (1001, "less than or equal to 1000")])
def test_limits_have_bounds(shared, listed, operation, limit, bound):
    parameters = {} if operation == "list_keys" else {"KeyId": listed[0].id}
    message = (
        f"1 validation error detected: Value '{limit}' at 'limit' failed to satisfy constraint: "
        f"Member must have value {bound}"
    )
    with refused("ValidationException", message=message):
        getattr(shared.client(validate=False), operation)(Limit=limit, **parameters)
