"""Starts servers for tests, each in a directory of its own."""

from pathlib import Path

from trent_clients import Server


class Servers:
    """Starts servers, each in a directory of its own, and ends them."""

    def __init__(self, directory: Path):
        self._directory = directory
        self.started: list[Server] = []

    def __call__(
        self, *arguments: str, command: str = "serve", start: bool = True, clock: bool = True, **environment: str
    ) -> Server:
        """A server: `servers("--region", "eu-west-1", TRENT_ACCOUNT_ID="111122223333")`.

        `start=False` leaves the start to the caller. `serve` gets the test clock unless `clock` is off.
        """
        directory = self._directory / f"trent-{len(self.started)}"
        directory.mkdir()
        flags = ("--test-clock",) if command == "serve" and clock else ()
        server = Server(directory, command, (*flags, *arguments), environment)
        self.started.append(server)
        return server.start() if start else server

    def close(self) -> None:
        for server in self.started:
            server.close()
