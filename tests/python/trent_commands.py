"""Commands of the program that are no servers."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from trent_process import binary, clean_environment


def command(
    *arguments: str | Path, check: bool = True, cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs `trent ARGUMENTS…` to its end, and expects success unless `check` is off."""
    given = [binary(), *map(str, arguments)]
    env = clean_environment() | dict(environment or {})
    result = subprocess.run(given, env=env, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    if check:
        assert result.returncode == 0, f"{given}: {result.returncode}\n{result.stderr}"
    # Nothing that fails says so with a backtrace.
    assert "panicked" not in result.stderr, result.stderr
    return result


def refused_command(*arguments: str | Path, **settings: Any) -> str:
    """Runs a command that must fail, and gives what it says."""
    result = command(*arguments, check=False, **settings)
    assert result.returncode == 1, f"{result.returncode}: {result.stdout}{result.stderr}"
    assert result.stderr.startswith("trent: "), result.stderr
    return result.stderr


def contents(directory: Path) -> dict[str, bytes]:
    """Every file below a directory."""
    return {str(path.relative_to(directory)): path.read_bytes() for path in directory.rglob("*") if path.is_file()}
