"""A server that is part of a topology."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from valkeykit.embedded.plan import LaunchPlan
from valkeykit.embedded.server import EmbeddedServer
from valkeykit.embedded.topologies.wire import Wire

_ROLES = {"master": "primary", "slave": "replica"}


class Node(EmbeddedServer):
    """A running server of a topology, which made it; all of `EmbeddedServer` works on it.

    Prefer the topology's own `kill`, `restart`, `pause` and `resume` where they do more.
    """

    def __init__(self, plan: LaunchPlan, password: str | None = None) -> None:
        self._password = password
        self._paused = False
        super().__init__(plan)

    @property
    def address(self) -> str:
        """Host and port, such as `127.0.0.1:23456`."""
        return f"{self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The URL to connect to this node alone, with the password if there is one."""
        login = "" if self._password is None else f":{quote(self._password, safe='')}@"
        return f"valkey://{login}{self.address}"

    def is_running(self) -> bool:
        """Whether the process runs and was not paused."""
        return not self._paused and self.is_alive()

    def role(self) -> str:
        """`"primary"`, `"replica"` or `"sentinel"`, as the server itself says now.

        Raises `EmbeddedServerError` when it does not answer: it is dead or paused.
        """
        role: str = self.call("ROLE")[0].decode()
        return _ROLES.get(role, role)

    def call(self, *words: str | int | bytes) -> Any:
        """Send one command on a new connection and return the reply as RESP2 has it, undecoded.

        Raises `EmbeddedServerError` for an error reply, and when the server does not answer in 5 s.
        """
        with self.connect() as wire:
            return wire.call(*words)

    def connect(self) -> Wire:
        """Open a connection for several commands; the caller closes it."""
        return Wire(self.port, password=self._password)

    def info(self, section: str) -> dict[str, str]:
        """The fields of a section of INFO by name."""
        lines = self.call("INFO", section).decode().splitlines()
        return dict(line.split(":", 1) for line in lines if ":" in line)

    def kill(self) -> None:
        """Kill the server with SIGKILL, as a crash would; `restart` brings it back."""
        super().kill()
        self._paused = False

    def pause(self) -> None:
        """Freeze the server with SIGSTOP: it keeps its connections and answers nothing."""
        self._paused = self.is_alive()
        super().pause()

    def resume(self) -> None:
        """Let a paused server go on."""
        super().resume()
        self._paused = False

    def restart(self, *, grace: float = 10.0) -> None:
        """Stop the server if it runs and start it again: same port, directory and data.

        Raises `EmbeddedServerError` as `EmbeddedServer.restart` does.
        """
        self._paused = False
        super().restart(grace=grace)
