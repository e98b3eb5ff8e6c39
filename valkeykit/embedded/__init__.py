"""A private, real valkey-server for tests, notebooks and `embedded://` URLs.

    from valkeykit import embedded

    with embedded.start() as server:
        print(server.url)              # valkey://127.0.0.1:PORT

`cluster`, `replicated` and `sentinel` start several that belong together.

Importing this package loads nothing else; the launcher is loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from valkeykit.embedded.errors import EmbeddedServerError
    from valkeykit.embedded.server import EmbeddedServer, start
    from valkeykit.embedded.sharing import shared, shared_cluster
    from valkeykit.embedded.topologies.cluster import EmbeddedCluster, cluster
    from valkeykit.embedded.topologies.formation import ClusterNode
    from valkeykit.embedded.topologies.node import Node
    from valkeykit.embedded.topologies.replicated import EmbeddedReplication, replicated
    from valkeykit.embedded.topologies.sentinel import EmbeddedSentinel, sentinel

__all__ = [
    "ClusterNode",
    "EmbeddedCluster",
    "EmbeddedReplication",
    "EmbeddedSentinel",
    "EmbeddedServer",
    "EmbeddedServerError",
    "Node",
    "cluster",
    "replicated",
    "sentinel",
    "shared",
    "shared_cluster",
    "start",
]

_HOME = {
    "ClusterNode": "topologies.formation",
    "EmbeddedCluster": "topologies.cluster",
    "EmbeddedReplication": "topologies.replicated",
    "EmbeddedSentinel": "topologies.sentinel",
    "EmbeddedServer": "server",
    "EmbeddedServerError": "errors",
    "Node": "topologies.node",
    "cluster": "topologies.cluster",
    "replicated": "topologies.replicated",
    "sentinel": "topologies.sentinel",
    "shared": "sharing",
    "shared_cluster": "sharing",
    "start": "server",
}


def __getattr__(name: str) -> object:
    """Load the module a public name lives in, once."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
