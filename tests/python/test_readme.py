"""The commands that README.md prints work as printed."""

import base64
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from trent_process import REPOSITORY, clean_environment

COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands(containing: str) -> str:
    """The only block of commands in README.md that has `containing` in it."""
    blocks = [block for block in COMMANDS.findall((REPOSITORY / "README.md").read_text()) if containing in block]
    assert len(blocks) == 1, f"{len(blocks)} blocks with {containing!r}"
    return blocks[0]


@pytest.fixture
def run(servers, tmp_path: Path):
    """Runs commands in a shell beside the server's data directory."""
    server = servers(start=False)
    server.data = server.directory / "trent-data"
    server.start()
    # The test's server can't have the port that README.md names.
    settings = commands("export AWS_ENDPOINT_URL").replace("http://127.0.0.1:4566", server.endpoint)
    # The AWS CLI of the tests, whatever else is installed.
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "aws").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m awscli "$@"\n')
    (programs / "aws").chmod(0o755)
    environment = clean_environment() | {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(tmp_path)}

    def run(script: str) -> str:
        result = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", settings + script],
            cwd=server.directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout

    return run


def test_the_session_works_as_printed(run):
    output = run(commands("aws kms create-key"))
    assert "Meet me at the usual place.\n" in output
    data_key = re.search(r'"Plaintext": "([^"]+)"', output)
    assert data_key is not None and len(base64.b64decode(data_key[1])) == 32
    assert '"KeyState": "PendingDeletion"' in output


def test_the_settings_are_those_of_a_root_user(run):
    assert re.fullmatch(r"arn:aws:iam::\d{12}:root\n", run("aws sts get-caller-identity --query Arn --output text\n"))


def test_cargo_run_needs_no_name():
    result = subprocess.run(
        ["cargo", "metadata", "--no-deps", "--format-version", "1"], cwd=REPOSITORY, capture_output=True, check=True
    )
    metadata = json.loads(result.stdout)
    defaults = [package for package in metadata["packages"] if package["id"] in metadata["workspace_default_members"]]
    targets = [target for package in defaults for target in package["targets"]]
    assert [target["name"] for target in targets if "bin" in target["kind"]] == ["trent"]
    assert "cargo run --release -- serve\n" in (REPOSITORY / "README.md").read_text()
