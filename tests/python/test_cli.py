"""The AWS CLI against the server. What README.md prints is in test_readme.py."""

import base64

import pytest

from trent_clients import Server


@pytest.fixture(scope="module")
def aws(shared: Server):
    """Runs `aws kms …`."""
    return lambda *arguments, **more: shared.cli("kms", *arguments, **more)


def test_a_session(shared, aws, tmp_path):
    created = aws("create-key", "--description", "by the CLI", "--tags", "TagKey=team,TagValue=a").json["KeyMetadata"]
    key = created["KeyId"]
    assert created["KeyState"] == "Enabled"
    assert aws("create-alias", "--alias-name", "alias/cli", "--target-key-id", key).stdout == ""
    (tmp_path / "message").write_bytes(b"\x00binary\xff")
    context = "a=1,b=2"
    encrypt = ("encrypt", "--key-id", "alias/cli", "--plaintext", "fileb://message", "--encryption-context", context)
    sealed = aws(*encrypt, cwd=tmp_path).json["CiphertextBlob"]
    (tmp_path / "sealed").write_bytes(base64.b64decode(sealed))
    opened = aws("decrypt", "--ciphertext-blob", "fileb://sealed", "--encryption-context", "b=2,a=1", cwd=tmp_path).json
    assert base64.b64decode(opened["Plaintext"]) == b"\x00binary\xff"
    assert opened["KeyId"] == created["Arn"]
    data_key = aws("generate-data-key", "--key-id", created["Arn"], "--number-of-bytes", "64").json
    assert len(base64.b64decode(data_key["Plaintext"])) == 64
    described = aws("describe-key", "--key-id", "alias/cli").json["KeyMetadata"]
    assert described == created
    scheduled = aws("schedule-key-deletion", "--key-id", key, "--pending-window-in-days", "7").json
    assert scheduled["KeyState"] == "PendingDeletion"
    assert aws("cancel-key-deletion", "--key-id", key).json["KeyId"] == created["Arn"]


def test_errors(aws):
    result = aws("describe-key", "--key-id", "alias/none", check=False)
    assert result.code != 0
    assert "(NotFoundException) when calling the DescribeKey operation" in result.stderr
    result = aws("schedule-key-deletion", "--key-id", "x", "--pending-window-in-days", "500", check=False)
    assert result.code != 0
    assert "1 validation error detected: Value '500' at 'pendingWindowInDays'" in result.stderr


def test_pages(aws, shared_kms):
    for _ in range(5):
        shared_kms.create_key()
    keys = aws("list-keys", "--page-size", "2").json["Keys"]
    assert len({key["KeyId"] for key in keys}) == len(keys) >= 5
    limited = aws("list-keys", "--max-items", "3").json
    assert len(limited["Keys"]) == 3
    rest = aws("list-keys", "--starting-token", limited["NextToken"]).json["Keys"]
    assert limited["Keys"] + rest == keys


def test_who_am_i(shared):
    identity = shared.cli("sts", "get-caller-identity").json
    assert identity["Arn"] == f"arn:aws:iam::{identity['Account']}:root"


def test_wrong_credentials(aws):
    result = aws("list-keys", check=False, environment={"AWS_SECRET_ACCESS_KEY": "wrong"})
    assert result.code != 0
    assert "(InvalidSignatureException)" in result.stderr


def test_the_credentials_file(shared):
    environment = {"AWS_SHARED_CREDENTIALS_FILE": str(shared.data / "credentials"), "AWS_PROFILE": "default"}
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        environment[name] = ""
    assert shared.cli("sts", "get-caller-identity", environment=environment).json["Account"]
