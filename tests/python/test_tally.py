"""The sums that CI prints."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

import pytest

from trent_process import REPOSITORY


def load():
    loader = SourceFileLoader("tally", str(REPOSITORY / "scripts" / "tally"))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


CARGO = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s"
CARGO_FAILED = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s"


@pytest.mark.parametrize(
    ("log", "expect"),
    [
        (CARGO, (12, 0)),
        (f"{CARGO}\nrunning 5 tests\n{CARGO_FAILED}\n", (15, 2)),
        ("test result: \x1b[32mok\x1b[0m. 7 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out", (7, 0)),
        ("     Summary [   0.123s] 5 tests run: 4 passed (1 slow, 2 flaky), 1 failed, 3 skipped", (4, 1)),
        ("     Summary [   0.123s] 1/5 tests run: 0 passed, 1 timed out, 3 skipped", (0, 1)),
        ("===== 3 failed, 10 passed, 1 skipped, 2 errors in 3.21s =====", (10, 5)),
        ("==== 200 passed in 65.21s (0:01:05) ====", (200, 0)),
        ("1 passed in 0.01s", (1, 0)),
        ("no tests ran in 0.01s", (0, 0)),
        ("2 passed, 1 xfailed, 1 xpassed, 3 deselected, 4 warnings in 0.5s", (3, 0)),
        ("", (0, 0)),
        ("12 passed, 3 failed", (0, 0)),
        ("the run: 12 passed in 3.4s", (0, 0)),
        ("expected `test result: ok. 1 passed; 0 failed; ...`", (0, 0)),
        ("test a_test_that_failed ... ok", (0, 0)),
    ],
)
def test_only_the_closing_lines_of_runs_count(log, expect):
    assert load().tally(log) == expect
