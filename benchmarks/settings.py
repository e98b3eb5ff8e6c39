"""What is measured, and against which data: the one place that names our driver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from valkeykit.errors import ConfigError
from valkeykit.providers.registry import find

if TYPE_CHECKING:
    from collections.abc import Sequence

PROVIDER = "native"
"""The driver that the bars are about."""

WRAPPED = ("valkey-py", "glide")
"""The drivers that we lay our layers over."""


@frozen
class Target:
    """The server that every side talks to, and how many callers the sides must serve at once."""

    host: str
    port: int
    process: int
    provider: str = PROVIDER
    callers: int = 100
    cluster: str = ""
    """A seed, ``host:port``, of the cluster that some rows are about."""

    @property
    def url(self) -> str:
        """As our clients take it."""
        return f"valkey://{self.host}:{self.port}"

    @property
    def cluster_url(self) -> str:
        """The cluster, as our clients take it."""
        return f"valkey+cluster://{self.cluster}"

    @property
    def seed(self) -> tuple[str, int]:
        """The cluster, as others take it."""
        host, _, port = self.cluster.rpartition(":")
        return host, int(port)


def is_available(provider: str) -> bool:
    """Whether this version of valkeykit has a provider of that name."""
    try:
        find(provider)
    except ConfigError:
        return False
    return True


def providers() -> Sequence[str]:
    """The wrapped drivers, and our own where there is one: for the micro-benchmarks."""
    return [*WRAPPED, *([PROVIDER] if is_available(PROVIDER) else [])]
