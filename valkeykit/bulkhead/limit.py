"""The limit itself: places, and who waits for one. Shared by threads, event loops and clients."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, final

from attrs import evolve

from valkeykit.errors import ArgumentError, ArgumentTypeError, Overloaded
from valkeykit.providers import fork

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.execution.core import Core
    from valkeykit.execution.steps import Options

Wake = Callable[[], bool]


@final
class Turn:
    """One caller's claim to a place: `held` once it has one. Give it back whatever happened.

    A turn that dies with its frame (an exception thrown into a thread strikes where it likes) gives
    its place back by itself.
    """

    __slots__ = ("__weakref__", "_owner", "generation", "held", "wake")

    def __init__(self, owner: Bulkhead) -> None:
        self._owner = owner
        self.held = False
        # Tells whoever waits that the place is his; False when nobody can be told any more.
        self.wake: Wake | None = None
        self.generation = fork.current.generation

    def give_back(self) -> None:
        """Leave the place, or the queue."""
        if self.held or self.wake is not None:
            self._owner.leave(self)

    def __del__(self) -> None:
        self.give_back()


@final
class Bulkhead:
    """At most `limit` calls under way at once, for all clients and handles that share the object.

    A call that finds no free place waits for one, first come first served, for at most `wait` seconds
    and never beyond its own budget, of which the wait is a part; then it raises `Overloaded`, and
    nothing was sent. None waits as long as the budget, 0 not at all. A pipeline, a transaction and a
    blocking command take one place each; a blocking command waits no longer than its grace, so that its
    own wait on the server stays whole.

    Threads and event loops may share it. After a fork the child's is empty. `name` stands in errors.
    Raises `ArgumentError` for settings that make no sense.
    """

    def __init__(self, limit: int, *, wait: float | None = None, name: str = "bulkhead") -> None:
        if isinstance(limit, bool) or not isinstance(limit, int):  # pyright: ignore[reportUnnecessaryIsInstance] # callers need not check types
            raise ArgumentTypeError("the limit of a bulkhead must be a whole number")
        if limit < 1:
            raise ArgumentError("the limit of a bulkhead must be 1 or more")
        if wait is not None and not 0 <= wait < math.inf:
            raise ArgumentError("the wait of a bulkhead must be 0 or more seconds, or None")
        self.limit = limit
        self.wait = math.inf if wait is None else float(wait)
        self.name = name
        self._reset()

    def _reset(self) -> None:
        self._generation = fork.current.generation
        # Reentrant: the garbage collector may drop a turn while this thread is in here.
        self._lock = threading.RLock()
        self._free = self.limit
        self._rejected = 0
        # In order of arrival; any of them may leave at any time.
        self._queue: OrderedDict[Turn, None] = OrderedDict()

    @property
    def in_use(self) -> int:
        """Calls under way."""
        return self.limit - self._free

    @property
    def waiting(self) -> int:
        """Calls that wait for a place."""
        return len(self._queue)

    @property
    def rejected(self) -> int:
        """Calls that were turned away since the start."""
        return self._rejected

    def enter(self, turn: Turn) -> bool:
        """Take a place if one is free and nobody was here before."""
        if self._generation != fork.current.generation:
            self._reset()
        with self._lock:
            if not self._free or self._queue:
                return False
            # No call in between: an interrupt cannot tell these apart.
            self._free -= 1
            turn.held = True
        return True

    def queue(self, turn: Turn, wake: Wake) -> None:
        """Wait for a place: `wake` is called, from any thread, once the turn has it."""
        with self._lock:
            turn.wake = wake
            self._queue[turn] = None
            self._hand_out()

    def leave(self, turn: Turn) -> None:
        """Give up a place, or the wait for one."""
        if turn.generation != fork.current.generation:
            return  # it was a place of the parent's
        with self._lock:
            if turn.held:
                turn.held = False
                self._free += 1
            turn.wake = None
            self._queue.pop(turn, None)
            self._hand_out()

    def _hand_out(self) -> None:
        # Looked at again in each round, and changed in one step: `leave` may run in between.
        while self._free and self._queue:
            turn, _ = self._queue.popitem(last=False)
            wake = turn.wake
            self._free -= 1
            turn.held = True
            if wake is None or not wake():
                turn.held = False
                self._free += 1

    def reject(self, command: str, core: Core, waited: float) -> Overloaded:
        """What a call raises that got no place."""
        self._rejected += 1
        ready: Any = getattr(core, "ready", None)  # of either flavour
        node: str = core.config.node if ready is None else ready.node
        after = f" after {waited:.3g} s" if waited else ""
        return Overloaded(
            f"no place in {self.name} became free{after}: {self.limit} calls are under way, its limit",
            command=command,
            node=node,
        )

    def __repr__(self) -> str:
        return f"<Bulkhead {self.name} {self.in_use} of {self.limit}, {self.waiting} waiting>"


def slack(command: Command[Any], options: Options) -> float:
    """Seconds of a call's budget that may pass before it is sent."""
    if command.block is None:
        return options.timeout
    return options.grace if command.block else math.inf


def shorter(options: Options, waited: float) -> Options:
    """What is left of a call's budget."""
    return evolve(options, timeout=options.timeout - waited, grace=options.grace - waited)
