"""What can be replaced of how a client copes with nodes that fail: small protocols, and their defaults."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen

from valkeykit.errors import (
    BusyLoadingError,
    ClusterDownError,
    ConnectionFailed,
    DeadlineExceeded,
    PrimaryDownError,
    ReadOnlyError,
    ValkeyKitError,
)
from valkeykit.retry import Backoff

if TYPE_CHECKING:
    from valkeykit.topology.facts import Facts
    from valkeykit.topology.layout import Shard


@frozen
class Reaction:
    """What a failure means.

    Attributes:
        avoid: let other nodes serve reads until this one has answered a question again.
        ask: have the layout asked for: others may do the node's work by now.
    """

    avoid: bool = False
    ask: bool = False


class FailoverStrategy(Protocol):
    """Judges failures. Called with each error that a node answered or caused."""

    def __call__(self, error: ValkeyKitError) -> Reaction:
        """What the error means."""
        ...


class HealthChecker(Protocol):
    """Decides which nodes may serve reads, by what becomes of calls and questions. Called from any thread."""

    def failed(self, node: str) -> None:
        """A call that the strategy says to avoid the node for, or a question to it, failed."""
        ...

    def answered(self, node: str) -> None:
        """The node answered a question."""
        ...

    def usable(self, node: str) -> bool:
        """Whether it may serve reads. Those that may not are asked again, after pauses."""
        ...


class NodeSelector(Protocol):
    """Chooses who serves the reads of a shard."""

    def __call__(self, shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:
        """Some addresses out of `usable`: reads are spread over them by slot. None: the primary does it."""
        ...


class BackoffPolicy(Protocol):
    """How long to wait before a failed node is asked again."""

    def wait(self, attempt: int, previous: float = 0.0) -> float:
        """Seconds after failure number `attempt`, before which `previous` seconds were waited."""
        ...


def by_evidence(error: ValkeyKitError) -> Reaction:
    """The default strategy: avoid who is gone or cannot serve, ask when somebody else may be in charge."""
    if isinstance(error, ConnectionFailed | DeadlineExceeded):
        return Reaction(avoid=True, ask=True)
    return Reaction(
        avoid=isinstance(error, BusyLoadingError | PrimaryDownError),
        ask=isinstance(error, ClusterDownError | ReadOnlyError),
    )


class LatestOutcome:
    """The default checker: a node that failed last is not usable."""

    def __init__(self) -> None:
        self._failed: set[str] = set()

    def failed(self, node: str) -> None:
        """It failed."""
        self._failed.add(node)

    def answered(self, node: str) -> None:
        """It is there."""
        self._failed.discard(node)

    def usable(self, node: str) -> bool:
        """Whether it answered last, or was never asked."""
        return node not in self._failed


@frozen
class Failover:
    """The parts of failover, to be replaced one by one. A checker serves one client.

    Without a `selector` the configuration's ``reads.prefer`` and each call's ``read_from`` choose; with
    one it decides wherever reads may leave the primary.
    """

    strategy: FailoverStrategy = by_evidence
    checker: HealthChecker = field(factory=LatestOutcome)
    selector: NodeSelector | None = None
    backoff: BackoffPolicy = field(factory=partial(Backoff, first=0.1, longest=1.0, jitter="equal"))
