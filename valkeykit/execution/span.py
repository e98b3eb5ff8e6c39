"""One call as hooks and the breaker see it, from its first attempt to its end. No I/O."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn, cast

from valkeykit.command import Batch, Call, Command
from valkeykit.errors import (
    CircuitOpen,
    ConnectionFailed,
    DeadlineExceeded,
    ProtocolError,
    ServerError,
    ValkeyKitError,
)
from valkeykit.execution import steps
from valkeykit.lazy import Lazy

if TYPE_CHECKING:
    from collections.abc import Callable

    from valkeykit.breaker import Breaker
    from valkeykit.execution.core import Core
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw

# 1.5 ms that nobody without hooks waits for.
events = Lazy("valkeykit.hooks.events")


def opened(core: Core, tell: Emit, command: Command[Any], node: str) -> None:
    """Tell the hooks that a command begins."""
    try:
        tell(events.CommandStart(command, node))
    except Exception:  # noqa: BLE001 # whatever a hook raises is not the command's problem
        core.raised(tell)


class Span:
    """A call that the fast path does not handle: it failed once, a breaker watches, or it is a batch."""

    __slots__ = (
        "_admitted",
        "_attempt",
        "_began",
        "_breaker",
        "_call",
        "_core",
        "_failed",
        "_hops",
        "_open",
        "_tried",
        "before",
        "node",
        "unsure",
        "waited",
    )

    def __init__(
        self, core: Core, call: Call, node: str, began: float, failed: BaseException | None = None
    ) -> None:
        self.node = node
        self._core = core
        self._call = call
        self._breaker = core.breaker
        self._began = began
        # How the first attempt, already made, ended.
        self._failed = failed
        self._attempt = 1
        self._hops = 0
        # Seconds before the attempt that runs now, and why the one before failed.
        self.waited = 0.0
        self.before: ValkeyKitError | None = None
        # Whether an attempt that was repeated may have been executed.
        self.unsure = False
        self._open = True
        # The breaker let an attempt pass at this instant, and was not told yet how it went.
        self._admitted = False
        self._tried = began

    @property
    def attempt(self) -> int:
        """The number of the attempt that runs now, from 1."""
        return self._attempt

    def start(self) -> None:
        """The call begins."""
        core, call = self._core, self._call
        if core.hooks is None:
            return
        if isinstance(call, Batch):
            core.hooks.emit(events.PipelineStart(call, self.node))
        elif core.started is not None:
            opened(core, core.started, call, self.node)

    def admit(self) -> None:
        """Raise what the first attempt raised, or `CircuitOpen` when the node's breaker is open."""
        failed, self._failed = self._failed, None
        if failed is not None:
            try:
                raise failed
            finally:
                del failed  # an error that holds its own frame lives until the next collection
        if self._breaker is None:
            return
        retry_after = self._breaker.check(self.node)
        if retry_after is not None:
            raise CircuitOpen("the breaker is open", retry_after, command=self._call.name, node=self.node)
        self._admitted = True
        self._tried = monotonic()

    def failed(self, error: Exception) -> None:
        """An attempt failed."""
        if self._breaker is not None and not isinstance(error, CircuitOpen):
            self._admitted = False
            _tell_breaker(self._breaker, self, self._call, error)

    def learn(self, error: ValkeyKitError) -> Callable[[Any, float], Any] | None:
        """Tell whoever routes of a failure; the way that a redirected call takes, while it takes few."""
        router = self._core.router
        way = None if router is None else router.learn(error)
        if way is None or self._hops >= self._core.config.cluster.redirects:
            return None
        self._hops += 1
        return way

    def left(self) -> None:
        """The caller was cancelled or interrupted: of an attempt under way nothing will be known."""
        if self._admitted and self._breaker is not None:
            self._breaker.neutral(self.node)

    def answered(self) -> None:
        """An attempt was answered."""
        self.before = None
        if self._breaker is not None:
            self._admitted = False
            self._breaker.success(self.node, self.took)

    @property
    def took(self) -> float:
        """Seconds since the attempt began; none for one that was asked to wait."""
        return 0.0 if self._call.block is not None else monotonic() - self._tried

    def retry(self, verdict: steps.Retry) -> None:
        """Another attempt follows."""
        emit = self._core.emit
        if emit is not None:
            emit(
                events.RetryScheduled(self._call.name, self.node, self._attempt, verdict.after, verdict.error)
            )
        self._attempt += 1
        self.waited, self.before = verdict.after, verdict.error
        self.unsure = self.unsure or verdict.error.maybe_applied

    def end(self, error: BaseException | None, reply: Any = None) -> None:
        """The call is over."""
        self._open = False
        core, call = self._core, self._call
        if core.hooks is None:
            return
        took = monotonic() - self._began
        if isinstance(call, Command):
            core.hooks.emit(events.CommandEnd(call, self.node, took, self._attempt, error, reply))
        elif core.hooks.wants(events.PipelineEnd):
            failed = 0 if reply is None else sum(map(_is_error, reply))
            core.hooks.emit(events.PipelineEnd(call, self.node, took, self._attempt, error, failed, reply))

    def unreadable(self, error: Exception, reply: Raw) -> NoReturn:
        """A first attempt was answered, and its decoder failed: raise what to say of that."""
        call = cast("Command[Any]", self._call)
        try:
            steps.undecodable(error, call, self.node)
        except Exception as explained:
            self.end(explained, reply)
            raise

    def abandon(self) -> None:
        """Close a span that an exception ends, be it a failure or a cancellation."""
        if self._open:
            self.end(sys.exc_info()[1])


def _is_error(reply: Raw) -> bool:
    return isinstance(reply, Exception)


def _tell_breaker(breaker: Breaker, span: Span, call: Call, error: Exception) -> None:
    """Only evidence about the server counts.

    An error reply is an answer. Our own refusals, a full pool and the end of a wait that the caller
    asked for say nothing about the node.
    """
    own_wait = isinstance(error, DeadlineExceeded) and (call.block is not None or not error.maybe_applied)
    if isinstance(error, ServerError):
        breaker.success(span.node, span.took)
    elif isinstance(error, ConnectionFailed | ProtocolError | DeadlineExceeded) and not own_wait:
        breaker.failure(span.node, error)
    else:
        breaker.neutral(span.node)
