"""The metrics of a running server."""

import re
import time

from trent_process import TrentProcess

SAMPLE = re.compile(r"(?P<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(\{(?P<labels>[^}]*)\})? (?P<value>\S+)")
LABEL = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)="([^"\\]*)"(?:,|$)')
WAIT_SECONDS_MAX = 30

Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def page(server: TrentProcess) -> str:
    """The page as it comes."""
    connection = server.connection()
    try:
        connection.request("GET", "/_trent/metrics")
        response = connection.getresponse()
        assert response.status == 200
        assert response.getheader("content-type") == "text/plain; version=0.0.4; charset=utf-8"
        return response.read().decode()
    finally:
        connection.close()


def samples(text: str) -> Samples:
    """All samples of a page; nothing may be there twice, or of another form."""
    found: Samples = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        match = SAMPLE.fullmatch(line)
        assert match, line
        labels = match["labels"] or ""
        pairs = LABEL.findall(labels)
        assert ",".join(f'{name}="{value}"' for name, value in pairs) == labels, line
        key = (match["name"], frozenset(pairs))
        assert key not in found, line
        found[key] = float(match["value"])
    return found


def value(server: TrentProcess, name: str, **labels: str) -> float | None:
    """A sample's value now."""
    return samples(page(server)).get((name, frozenset(labels.items())))


def wait_for(server: TrentProcess, name: str, expected: float, **labels: str) -> None:
    """Waits until a sample has a value."""
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while (found := value(server, name, **labels)) != expected:
        assert time.monotonic() < deadline, f"{name} {labels} is {found}, not {expected}"
        time.sleep(0.01)
