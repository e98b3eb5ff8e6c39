"""One server per process and path, for `embedded://` URLs."""

from __future__ import annotations

import os
import threading

from valkeykit.embedded.server import EmbeddedServer, start

_lock = threading.Lock()
_servers: dict[str | None, EmbeddedServer] = {}


def shared(path: str | os.PathLike[str] | None = None) -> EmbeddedServer:
    """Return this process's server for `path`, starting it on first use and if it has died.

    It stops at exit. Thread-safe. A forked child goes on using its parent's server, so that workers
    see the same data, and starts one of its own when that is gone. Raises as `start` does.
    """
    key = None if path is None else os.path.realpath(path)
    with _lock:
        server = _servers.get(key)
        if server is None or not server.is_alive():
            if server is not None:
                server.stop()  # a crashed one still holds its directory
            server = _servers[key] = start(key)
        return server


def _fresh_lock() -> None:
    global _lock  # noqa: PLW0603 - another thread may have held the inherited lock at the fork
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):  # pragma: no branch - every system this launcher runs on
    os.register_at_fork(after_in_child=_fresh_lock)
