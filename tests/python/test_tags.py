"""TagResource, UntagResource, ListResourceTags, and CreateKey with tags."""

import pytest

from trent_keys import new_key, refused, tags

TAGS_PER_KEY_MAX = 50

ILLEGAL = {
    # "Tagging AWS resources": which characters are allowed, and whose prefix `aws:` is.
    "reserved prefix": {"TagKey": "aws:mine", "TagValue": "x"},
    "reserved prefix in capitals": {"TagKey": "AWS:mine", "TagValue": "x"},
    "character in the key": {"TagKey": "a<b>", "TagValue": "x"},
    "character in the value": {"TagKey": "a", "TagValue": "x\u0000y"},
}
REFUSALS = ("TagException", "ValidationException")


def pairs(values: dict[str, str]) -> list[dict[str, str]]:
    return [{"TagKey": key, "TagValue": value} for key, value in values.items()]


def test_tags_are_added_and_edited(shared_kms, key):
    assert tags(shared_kms, key) == {}
    assert set(shared_kms.tag_resource(KeyId=key.id, Tags=pairs({"a": "1", "b": "2"}))) == {"ResponseMetadata"}
    shared_kms.tag_resource(KeyId=key.arn, Tags=pairs({"b": "", "c": "3"}))
    assert tags(shared_kms, key) == {"a": "1", "b": "", "c": "3"}


def test_tags_are_removed(shared_kms):
    key = new_key(shared_kms, Tags=pairs({"a": "1", "A": "2", "b": "3"}))
    assert set(shared_kms.untag_resource(KeyId=key.id, TagKeys=["a", "b"])) == {"ResponseMetadata"}
    assert tags(shared_kms, key) == {"A": "2"}


def test_removing_what_is_not_there_is_no_error(shared_kms):
    key = new_key(shared_kms, Tags=pairs({"a": "1"}))
    shared_kms.untag_resource(KeyId=key.id, TagKeys=["none", "A"])
    assert tags(shared_kms, key) == {"a": "1"}


@pytest.mark.parametrize(
    ("name", "value"),
    [("k" * 128, "v" * 256), ("Größe", "Ünïcödé 数"), ("a b_./=+-:@9", "a b_./=+-:@9"), ("awsome", "aws:x")],
    ids=["longest", "unicode", "punctuation", "almost reserved"],
)
def test_legal_tags(shared_kms, key, name, value):
    shared_kms.tag_resource(KeyId=key.id, Tags=pairs({name: value}))
    assert tags(shared_kms, key) == {name: value}


@pytest.mark.parametrize("tag", ILLEGAL.values(), ids=ILLEGAL)
def test_illegal_tags(shared_kms, tag):
    key = new_key(shared_kms, Tags=pairs({"kept": "1"}))
    with refused(*REFUSALS):
        shared_kms.tag_resource(KeyId=key.id, Tags=[*pairs({"fine": "2"}), tag])
    assert tags(shared_kms, key) == {"kept": "1"}
    with refused(*REFUSALS):
        shared_kms.create_key(Tags=[tag])


def test_a_tag_key_stands_once_in_a_request(shared_kms, key):
    twice = [{"TagKey": "a", "TagValue": "1"}, {"TagKey": "a", "TagValue": "2"}]
    with refused(*REFUSALS):
        shared_kms.tag_resource(KeyId=key.id, Tags=twice)
    assert tags(shared_kms, key) == {}
    with refused(*REFUSALS):
        shared_kms.create_key(Tags=twice)


def test_a_key_has_fifty_tags_at_most(shared_kms, key):
    fifty = {f"tag-{number}": "x" for number in range(TAGS_PER_KEY_MAX)}
    shared_kms.tag_resource(KeyId=key.id, Tags=pairs(fifty))
    with refused("LimitExceededException", "TagException"):
        shared_kms.tag_resource(KeyId=key.id, Tags=pairs({"one-more": "x"}))
    with refused("LimitExceededException", "TagException"):
        shared_kms.create_key(Tags=pairs(fifty | {"one-more": "x"}))
    assert tags(shared_kms, key) == fifty
    shared_kms.tag_resource(KeyId=key.id, Tags=pairs({"tag-0": "edited"}))
    shared_kms.untag_resource(KeyId=key.id, TagKeys=["tag-1"])
    shared_kms.tag_resource(KeyId=key.id, Tags=pairs({"one-more": "x"}))
    assert len(tags(shared_kms, key)) == TAGS_PER_KEY_MAX


def test_tags_of_one_key_are_not_another_s(shared_kms, key):
    other = new_key(shared_kms, Tags=pairs({"a": "other"}))
    shared_kms.tag_resource(KeyId=key.id, Tags=pairs({"a": "mine"}))
    assert tags(shared_kms, other) == {"a": "other"}


@pytest.mark.parametrize("operation", ["tag_resource", "untag_resource", "list_resource_tags"])
def test_an_absent_key_has_no_tags(shared_kms, operation):
    more = {"tag_resource": {"Tags": pairs({"a": "1"})}, "untag_resource": {"TagKeys": ["a"]}}.get(operation, {})
    with refused("NotFoundException"):
        getattr(shared_kms, operation)(KeyId="00000000-0000-4000-8000-000000000000", **more)
