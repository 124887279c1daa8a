"""GetKeyPolicy, PutKeyPolicy, ListKeyPolicies, and CreateKey with a policy."""

import json

import pytest
from botocore.credentials import Credentials

from trent_keys import Key, new_key, refused

POLICY_BYTES_MAX = 32768


def policy_of(kms, key: Key) -> dict:
    return json.loads(kms.get_key_policy(KeyId=key.id)["Policy"])


def root_statement(account: str, **more) -> dict:
    return {
        "Sid": "Root may do all",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
        "Action": "kms:*",
        "Resource": "*",
    } | more


def document(account: str, *statements: dict, **more) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": [root_statement(account), *statements]} | more)


def test_the_default_policy_lets_the_account_do_all(shared_kms, key):
    answer = shared_kms.get_key_policy(KeyId=key.id)
    assert answer["PolicyName"] == "default"
    policy = json.loads(answer["Policy"])
    assert policy["Version"] == "2012-10-17"
    (statement,) = policy["Statement"]
    statement.pop("Sid")
    expected = root_statement(key.account)
    expected.pop("Sid")
    assert statement == expected


def test_get_key_policy_takes_the_name_of_the_policy(shared_kms, key):
    named = shared_kms.get_key_policy(KeyId=key.arn, PolicyName="default")
    assert named["Policy"] == shared_kms.get_key_policy(KeyId=key.id)["Policy"]


def test_a_policy_is_given_back_as_it_was_put(shared_kms, key):
    statement = {"Effect": "Deny", "Principal": "*", "Action": ["kms:Sign"], "Resource": "*", "Sid": "Größe"}
    policy = document(key.account, statement, Id="mine")
    assert set(shared_kms.put_key_policy(KeyId=key.id, Policy=policy)) == {"ResponseMetadata"}
    assert policy_of(shared_kms, key) == json.loads(policy)
    shared_kms.put_key_policy(KeyId=key.arn, Policy=document(key.account), PolicyName="default")
    assert policy_of(shared_kms, key) == json.loads(document(key.account))


def test_a_key_can_be_created_with_a_policy(shared_kms, key):
    policy = document(key.account, Id="from the start")
    assert policy_of(shared_kms, new_key(shared_kms, Policy=policy)) == json.loads(policy)


def test_statements_without_action_or_resource_are_taken(shared_kms, key):
    # The model's text about `Policy`: the statement has no effect, the request succeeds.
    for missing in ("Action", "Resource"):
        statement = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{key.account}:root"}}
        statement |= {"Action": "kms:Encrypt", "Resource": "*"}
        del statement[missing]
        policy = document(key.account, statement)
        shared_kms.put_key_policy(KeyId=key.id, Policy=policy)
        assert policy_of(shared_kms, key) == json.loads(policy)


MALFORMED = {
    "not JSON": lambda account: "policy",
    "broken JSON": lambda account: document(account)[:-1],
    "a JSON array": lambda account: f"[{document(account)}]",
    "a JSON string": lambda account: '"x"',
    "no statement": lambda account: json.dumps({"Version": "2012-10-17"}),
    "no statements": lambda account: json.dumps({"Version": "2012-10-17", "Statement": []}),
    "unknown version": lambda account: document(account, Version="2012-10-18"),
    "unknown element": lambda account: document(account, Statements=[]),
    "unknown element of a statement": lambda account: document(account, root_statement(account, Actions="kms:*")),
    "no principal": lambda account: document(account, {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}),
    "no effect": lambda account: document(account, {"Principal": "*", "Action": "kms:*", "Resource": "*"}),
    "unknown effect": lambda account: document(account, root_statement(account, Effect="allow")),
    "action and not-action": lambda account: document(account, root_statement(account, NotAction="kms:Sign")),
    "a principal that is none": lambda account: document(account, root_statement(account, Principal={"AWS": "arn:x"})),
    "a principal of an unknown kind": lambda account: document(account, root_statement(account, Principal={"X": "y"})),
    "an action that is a number": lambda account: document(account, root_statement(account, Action=5)),
    "an unknown condition": lambda account: document(
        account, root_statement(account, Condition={"StringSortOf": {"kms:CallerAccount": "1"}})
    ),
    "a condition that is none": lambda account: document(account, root_statement(account, Condition="x")),
}


@pytest.mark.parametrize("make", MALFORMED.values(), ids=MALFORMED)
def test_malformed_policies(shared_kms, key, make):
    before = policy_of(shared_kms, key)
    with refused("MalformedPolicyDocumentException"):
        shared_kms.put_key_policy(KeyId=key.id, Policy=make(key.account))
    assert policy_of(shared_kms, key) == before
    with refused("MalformedPolicyDocumentException"):
        shared_kms.create_key(Policy=make(key.account))


LOCKED_OUT = {
    "nobody may": lambda account: root_statement(account, Effect="Deny"),
    "may do too little": lambda account: root_statement(account, Action="kms:Encrypt"),
    "another account may": lambda account: root_statement("111122223333"),
}


@pytest.mark.parametrize("statement", LOCKED_OUT.values(), ids=LOCKED_OUT)
def test_a_policy_must_let_the_caller_change_it(shared_kms, key, statement):
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement(key.account)]})
    before = policy_of(shared_kms, key)
    with refused("MalformedPolicyDocumentException"):
        shared_kms.put_key_policy(KeyId=key.id, Policy=policy)
    with refused("MalformedPolicyDocumentException"):
        shared_kms.create_key(Policy=policy)
    assert policy_of(shared_kms, key) == before
    shared_kms.put_key_policy(KeyId=key.id, Policy=policy, BypassPolicyLockoutSafetyCheck=True)
    assert new_key(shared_kms, Policy=policy, BypassPolicyLockoutSafetyCheck=True).metadata["KeyState"] == "Enabled"


def test_the_largest_policy(shared_kms, key):
    # Developer guide, "Resource quotas"; the model's text about `Policy`.
    room = POLICY_BYTES_MAX - len(document(key.account, Id=""))
    largest = document(key.account, Id="x" * room)
    assert len(largest) == POLICY_BYTES_MAX
    shared_kms.put_key_policy(KeyId=key.id, Policy=largest)
    assert policy_of(shared_kms, key) == json.loads(largest)
    for call in (lambda **policy: shared_kms.put_key_policy(KeyId=key.id, **policy), shared_kms.create_key):
        with refused("LimitExceededException"):
            call(Policy=document(key.account, Id="x" * (room + 1)))
    assert policy_of(shared_kms, key) == json.loads(largest)


def test_the_policy_that_ram_manages(shared_kms, key):
    with refused("ValidationException", message="The AWS_RAM policy can only be managed by the RAM service"):
        shared_kms.put_key_policy(KeyId=key.id, PolicyName="AWS_RAM", Policy=document(key.account))
    with refused("NotFoundException"):
        shared_kms.get_key_policy(KeyId=key.id, PolicyName="AWS_RAM")


def test_there_are_no_policies_of_other_names(shared_kms, key):
    with refused("NotFoundException"):
        shared_kms.get_key_policy(KeyId=key.id, PolicyName="other")
    with refused("ValidationException", "NotFoundException", "UnsupportedOperationException"):
        shared_kms.put_key_policy(KeyId=key.id, PolicyName="other", Policy=document(key.account))
    assert shared_kms.list_key_policies(KeyId=key.id)["PolicyNames"] == ["default"]


def test_list_key_policies(shared_kms, key):
    answer = shared_kms.list_key_policies(KeyId=key.arn, Limit=1)
    answer.pop("ResponseMetadata")
    assert answer == {"PolicyNames": ["default"], "Truncated": False}


@pytest.mark.parametrize("operation", ["get_key_policy", "list_key_policies", "put_key_policy"])
def test_an_absent_key_has_no_policy(shared_kms, key, operation):
    more = {"Policy": document(key.account)} if operation == "put_key_policy" else {}
    with refused("NotFoundException"):
        getattr(shared_kms, operation)(KeyId="00000000-0000-4000-8000-000000000000", **more)


def naming(user_arn: str, account: str) -> str:
    """A policy that lets the account's root do everything and a user describe the key."""
    return json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"AWS": f"arn:aws:iam::{account}:root"},
                    "Action": "kms:*",
                    "Resource": "*",
                },
                {"Effect": "Allow", "Principal": {"AWS": user_arn}, "Action": "kms:DescribeKey", "Resource": "*"},
            ],
        }
    )


def test_principals_must_exist_and_deleted_ones_are_called_by_their_ids(shared, shared_kms, key):
    iam = shared.client("iam")
    account = shared.client("sts").get_caller_identity()["Account"]
    before = shared_kms.get_key_policy(KeyId=key.id)["Policy"]
    with refused("MalformedPolicyDocumentException"):
        shared_kms.put_key_policy(KeyId=key.id, Policy=naming(f"arn:aws:iam::{account}:user/nobody", account))
    assert shared_kms.get_key_policy(KeyId=key.id)["Policy"] == before

    user = iam.create_user(UserName="named-in-a-policy")["User"]
    access = iam.create_access_key(UserName="named-in-a-policy")["AccessKey"]
    shared_kms.put_key_policy(KeyId=key.id, Policy=naming(user["Arn"], account))
    credentials = Credentials(access["AccessKeyId"], access["SecretAccessKey"])
    assert shared.client("kms", credentials=credentials).describe_key(KeyId=key.id)
    assert user["Arn"] in shared_kms.get_key_policy(KeyId=key.id)["Policy"]

    iam.delete_access_key(UserName="named-in-a-policy", AccessKeyId=access["AccessKeyId"])
    iam.delete_user(UserName="named-in-a-policy")
    shown = shared_kms.get_key_policy(KeyId=key.id)["Policy"]
    assert user["UserId"] in shown and user["Arn"] not in shown

    # Somebody else under the same name.
    iam.create_user(UserName="named-in-a-policy")
    access = iam.create_access_key(UserName="named-in-a-policy")["AccessKey"]
    credentials = Credentials(access["AccessKeyId"], access["SecretAccessKey"])
    with refused("AccessDeniedException"):
        shared.client("kms", credentials=credentials).describe_key(KeyId=key.id)
    assert user["UserId"] in shared_kms.get_key_policy(KeyId=key.id)["Policy"]
