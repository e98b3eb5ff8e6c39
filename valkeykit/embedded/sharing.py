"""One server per process and path, for `embedded://` URLs, and one cluster per process."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from valkeykit.embedded.server import EmbeddedServer, start

if TYPE_CHECKING:
    from valkeykit.embedded.topologies.cluster import EmbeddedCluster

_lock = threading.Lock()
_servers: dict[str | None, EmbeddedServer] = {}
_clusters: list[EmbeddedCluster] = []


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


def shared_cluster() -> EmbeddedCluster:
    """Return this process's cluster, three primaries with a replica each, starting it on first use.

    Another one is started when none of its nodes is left. It stops at exit. Thread-safe. A forked child
    goes on using its parent's cluster. Raises as `cluster` does.
    """
    from valkeykit.embedded.topologies.cluster import cluster  # noqa: PLC0415 - few need it

    with _lock:
        if _clusters and not any(node.is_alive() for node in _clusters[0].nodes):
            _clusters.pop().close()
        if not _clusters:
            _clusters.append(cluster())
        return _clusters[0]


def _fresh_lock() -> None:
    global _lock  # noqa: PLW0603 - another thread may have held the inherited lock at the fork
    _lock = threading.Lock()


if hasattr(os, "register_at_fork"):  # pragma: no branch - every system this launcher runs on
    os.register_at_fork(after_in_child=_fresh_lock)
