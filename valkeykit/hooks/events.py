"""What happens to a command, a connection, a pool and a breaker, as records that cannot be changed.

Named tuples: a command makes one or two of them, and nothing in Python that is frozen is made faster.
What they show of themselves has no value and no secret. `call` and `reply` are there for hooks that
count or hash them; never write them anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from valkeykit.command import Batch, Command
    from valkeykit.types import Raw

_NEVER_SHOWN = frozenset({"call", "reply"})


def _shown(event: Any) -> str:
    fields = (f"{name}={getattr(event, name)!r}" for name in event._fields if name not in _NEVER_SHOWN)
    return f"{type(event).__name__}({', '.join(fields)})"


class CommandStart(NamedTuple):
    """A command begins. `call` has its words."""

    command: str
    node: str
    call: Command[Any]

    def __repr__(self) -> str:
        return _shown(self)


class CommandEnd(NamedTuple):
    """A command ended after `duration` seconds and `attempts` tries; `error` is None on success.

    One that was cancelled or interrupted ends too: `error` is then the cancellation. `reply` is what
    the server sent, before decoding; None when nothing came.
    """

    command: str
    node: str
    duration: float
    attempts: int
    error: BaseException | None
    call: Command[Any]
    reply: Raw

    def __repr__(self) -> str:
        return _shown(self)


class PipelineStart(NamedTuple):
    """Several commands leave together: `command` is ``PIPELINE`` or ``MULTI/EXEC``, `size` their number.

    A pipeline that is sent in parts has a start and an end for each.
    """

    command: str
    node: str
    size: int
    call: Batch

    def __repr__(self) -> str:
        return _shown(self)


class PipelineEnd(NamedTuple):
    """They ended after `duration` seconds and `attempts` tries.

    `error` is what happened to all of them, None if they were answered; `failed` is how many answers
    were errors. `reply` has what the server sent for each.
    """

    command: str
    node: str
    size: int
    duration: float
    attempts: int
    error: BaseException | None
    failed: int
    call: Batch
    reply: Raw

    def __repr__(self) -> str:
        return _shown(self)


class RetryScheduled(NamedTuple):
    """Attempt number `attempt` failed with `error`; the next starts after `delay` seconds."""

    command: str
    node: str
    attempt: int
    delay: float
    error: Exception


class BreakerChanged(NamedTuple):
    """The breaker of `node` went from one state to another: ``closed``, ``open``, ``half-open``."""

    node: str
    before: str
    after: str


class Connected(NamedTuple):
    """A connection to `node` was established."""

    node: str


class Disconnected(NamedTuple):
    """A connection to `node` ended; `reason` says why in a few words."""

    node: str
    reason: str


class PoolGrew(NamedTuple):
    """The pool of connections that one caller at a time owns has `size` of at most `limit` now."""

    node: str
    size: int
    limit: int


class PoolShrank(NamedTuple):
    """A connection left that pool; it has `size` of at most `limit` now. `reason` says why."""

    node: str
    size: int
    limit: int
    reason: str


Event: TypeAlias = (
    CommandStart
    | CommandEnd
    | PipelineStart
    | PipelineEnd
    | RetryScheduled
    | BreakerChanged
    | Connected
    | Disconnected
    | PoolGrew
    | PoolShrank
)

EVERY: tuple[type[Event], ...] = (
    CommandStart,
    CommandEnd,
    PipelineStart,
    PipelineEnd,
    RetryScheduled,
    BreakerChanged,
    Connected,
    Disconnected,
    PoolGrew,
    PoolShrank,
)
