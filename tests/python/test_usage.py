"""`trent usage`: what was used in a month and what AWS would charge for it."""

import csv
import io
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from trent_keys import DAY, new_key
from trent_process import REPOSITORY, binary, clean_environment
from trent_sessions import new_account, organization

# Of months and of dollars: a server's clock runs on while a test does.
TOLERANCE = 0.001


def usage(server, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Runs `trent usage` on a server's data directory."""
    done = subprocess.run(
        [binary(), "usage", "--data-dir", str(server.data), *arguments],
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not check or done.returncode == 0, done.stderr
    return done


def report(server, month: str, *arguments: str) -> dict:
    return json.loads(usage(server, "--month", month, "--format", "json", *arguments).stdout)


def to_next_month(server) -> tuple[str, int]:
    """Moves the clock to the beginning of a month; gives its name and its number of days."""
    now = datetime.fromtimestamp(server.clock()["epoch_seconds"], UTC)
    first = datetime(now.year + now.month // 12, now.month % 12 + 1, 1, tzinfo=UTC)
    following = datetime(first.year + first.month // 12, first.month % 12 + 1, 1, tzinfo=UTC)
    server.advance((first - now).total_seconds() + 1)
    return f"{first:%Y-%m}", (following - first).days


def pass_month(server) -> None:
    """Moves the clock beyond the month. The report goes as far as the log does."""
    server.advance(40 * DAY)
    server.client("kms").list_keys()


def test_keys_rotations_and_calls_are_added_up(server, kms):
    month, days = to_next_month(server)
    for _ in range(3):
        new_key(kms)
    rsa2 = new_key(kms, KeyUsage="SIGN_VERIFY", KeySpec="RSA_2048")
    ecc = new_key(kms, KeyUsage="SIGN_VERIFY", KeySpec="ECC_NIST_P256")
    rotated = new_key(kms)
    server.advance(10 * DAY)
    kms.rotate_key_on_demand(KeyId=rotated.id)
    for _ in range(4):
        kms.encrypt(KeyId=rotated.id, Plaintext=b"a")
    kms.sign(KeyId=rsa2.id, Message=b"a", SigningAlgorithm="RSASSA_PSS_SHA_256")
    kms.sign(KeyId=ecc.id, Message=b"a", SigningAlgorithm="ECDSA_SHA_256")
    kms.get_public_key(KeyId=ecc.id)
    kms.generate_data_key_pair_without_plaintext(KeyId=rotated.id, KeyPairSpec="ECC_NIST_P256")
    kms.generate_data_key_pair(KeyId=rotated.id, KeyPairSpec="RSA_2048")
    with pytest.raises(kms.exceptions.NotFoundException):
        kms.describe_key(KeyId="alias/missing")
    kms.schedule_key_deletion(KeyId=ecc.id, PendingWindowInDays=7)
    # Looking at an AWS managed key makes it, and that is free.
    kms.describe_key(KeyId="alias/aws/s3")
    pass_month(server)

    told = report(server, month)
    (account,) = told["accounts"]
    assert account["account"] == server.client("sts").get_caller_identity()["Account"]
    # Five keys for the whole month, one for ten days of it.
    assert account["keys"]["count"] == 6
    assert float(account["keys"]["keyMonths"]) == pytest.approx(5 + 10 / days, abs=TOLERANCE)
    assert float(account["keys"]["cost"]) == pytest.approx(5 + 10 / days, abs=TOLERANCE)
    assert float(account["rotations"]["cost"]) == pytest.approx(1 - 10 / days, abs=TOLERANCE)
    counts = {name: calls["count"] for name, calls in account["calls"].items()}
    # Six keys made, a rotation, a scheduled deletion, four calls of Encrypt, one of DescribeKey.
    assert counts == {
        "requests": 13, "rsa_2048": 1, "asymmetric": 2, "ecc_data_key_pairs": 1, "rsa_data_key_pairs": 1,
    }
    assert account["operations"]["Encrypt"] == 4 and account["failedCalls"] == 1
    charged = {name: calls["charged"] for name, calls in account["calls"].items()}
    assert charged["requests"] == 0
    assert account["calls"]["rsa_data_key_pairs"]["cost"] == "0.0012"
    assert told["notes"][0].startswith("the audit log begins at") or told["notes"] == []


def test_all_forms_tell_the_same(server, kms):
    month, _ = to_next_month(server)
    new_key(kms)
    pass_month(server)
    told = report(server, month)
    text = usage(server, "--month", month).stdout
    assert f"all accounts: {told['cost']} USD" in text and f"account {told['accounts'][0]['account']}" in text
    rows = list(csv.DictReader(io.StringIO(usage(server, "--month", month, "--format", "csv").stdout)))
    assert {row["account"] for row in rows} == {told["accounts"][0]["account"]}
    assert {row["month"] for row in rows} == {month}
    assert sum(float(row["cost"]) for row in rows) == pytest.approx(float(told["cost"]), abs=TOLERANCE)
    # The month is this one if none is named: the server's clock has gone ahead of it.
    assert "Use in" in usage(server).stdout


def test_other_prices_can_be_given(server, kms, tmp_path: Path):
    month, _ = to_next_month(server)
    new_key(kms)
    pass_month(server)
    published = (REPOSITORY / "crates/trent/prices/aws-kms-us-east-1.toml").read_text()
    prices = tmp_path / "prices.toml"
    prices.write_text(published.replace('key_month = "1.00"', 'key_month = "3.00"').replace("20000", "0"))
    told = report(server, month, "--prices", str(prices))
    assert float(told["accounts"][0]["keys"]["cost"]) == pytest.approx(3, abs=3 * TOLERANCE)
    assert told["accounts"][0]["calls"]["requests"]["charged"] == 1
    prices.write_text("key_month = 3")
    failed = usage(server, "--month", month, "--prices", str(prices), check=False)
    assert failed.returncode == 1 and "prices.toml" in failed.stderr


def test_what_cannot_be_told_is_an_error(server, tmp_path: Path):
    for month in ["2026", "2026-13", "yesterday", "2026-11-01"]:
        failed = usage(server, "--month", month, check=False)
        assert failed.returncode == 2 and "YYYY-MM" in failed.stderr, failed.stderr
    assert usage(server, "--format", "xml", check=False).returncode == 2
    missing = subprocess.run(
        [binary(), "usage", "--data-dir", str(tmp_path / "missing")],
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert missing.returncode == 1 and "missing" in missing.stderr
    assert report(server, "2001-01")["accounts"] == []


def test_every_account_has_its_own_bill(server, kms):
    month, _ = to_next_month(server)
    new_key(kms)
    other = new_account(server, organization(server))
    for _ in range(2):
        new_key(other.client("kms"))
    pass_month(server)
    keys = {account["account"]: account["keys"]["count"] for account in report(server, month)["accounts"]}
    own = server.client("sts").get_caller_identity()["Account"]
    assert keys == {own: 1, other.account: 2}
