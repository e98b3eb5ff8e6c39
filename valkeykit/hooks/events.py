"""What happens to a command, a connection, a pool and a breaker, as records that cannot be changed.

msgspec's structures: a command makes one or two of them, and nothing that is frozen is made faster.
What they show of themselves has no value and no secret. `call` and `reply` are there for hooks that
count or hash them; never write them anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from valkeykit.command import Batch, Command
    from valkeykit.types import Raw

_NEVER_SHOWN = frozenset({"call", "reply"})


class Record(Struct, frozen=True):
    """What all events have in common."""

    # Shown before the fields: what an event knows by way of its call.
    derived: ClassVar[tuple[str, ...]] = ()

    def fields(self) -> dict[str, Any]:
        """What may be shown, by name: everything but the call and its reply."""
        names = (*self.derived, *(name for name in self.__struct_fields__ if name not in _NEVER_SHOWN))
        return {name: getattr(self, name) for name in names}

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.fields().items())
        return f"{type(self).__name__}({shown})"


class _OfCommand(Record, frozen=True):
    call: Command[Any]
    derived: ClassVar[tuple[str, ...]] = ("command",)

    @property
    def command(self) -> str:
        """The command's name, such as ``CLIENT KILL``."""
        return self.call.name


class _OfPipeline(Record, frozen=True):
    call: Batch
    derived: ClassVar[tuple[str, ...]] = ("command", "size")

    @property
    def command(self) -> str:
        """``PIPELINE`` or ``MULTI/EXEC``."""
        return self.call.name

    @property
    def size(self) -> int:
        """The number of commands."""
        return self.call.size


class CommandStart(_OfCommand, frozen=True):
    """A command begins. `call` has its words."""

    node: str


class CommandEnd(_OfCommand, frozen=True):
    """A command ended after `duration` seconds and `attempts` tries; `error` is None on success.

    A call of the native provider on an event loop ends when its reply is read from the connection:
    how long other tasks keep the loop after that is not part of it.

    One that was cancelled or interrupted ends too: `error` is then the cancellation. `reply` is what
    the server sent, before decoding; None when nothing came.
    """

    node: str
    duration: float
    attempts: int
    error: BaseException | None
    reply: Raw


class PipelineStart(_OfPipeline, frozen=True):
    """Several commands leave together: `command` is ``PIPELINE`` or ``MULTI/EXEC``, `size` their number.

    A pipeline that is sent in parts has a start and an end for each.
    """

    node: str


class PipelineEnd(_OfPipeline, frozen=True):
    """They ended after `duration` seconds and `attempts` tries.

    `error` is what happened to all of them, None if they were answered; `failed` is how many answers
    were errors. `reply` has what the server sent for each.
    """

    node: str
    duration: float
    attempts: int
    error: BaseException | None
    failed: int
    reply: Raw


class RetryScheduled(Record, frozen=True):
    """Attempt number `attempt` failed with `error`; the next starts after `delay` seconds."""

    command: str
    node: str
    attempt: int
    delay: float
    error: Exception


class BreakerChanged(Record, frozen=True):
    """The breaker of `node` went from one state to another: ``closed``, ``open``, ``half-open``."""

    node: str
    before: str
    after: str


class Connected(Record, frozen=True):
    """A connection to `node` was established."""

    node: str


class Disconnected(Record, frozen=True):
    """A connection to `node` ended; `reason` says why in a few words."""

    node: str
    reason: str


class PoolGrew(Record, frozen=True):
    """The pool of connections that one caller at a time owns has `size` of at most `limit` now."""

    node: str
    size: int
    limit: int


class PoolShrank(Record, frozen=True):
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
