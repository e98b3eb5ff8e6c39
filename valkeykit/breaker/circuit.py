"""The circuit breaker that clients have: a state per node, a clock, no threads, no I/O."""

from __future__ import annotations

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias, final
from weakref import WeakMethod

from valkeykit.breaker.window import Window
from valkeykit.errors import ArgumentError

State: TypeAlias = Literal["closed", "open", "half-open"]
"""closed: calls pass. open: they are rejected. half-open: a few pass, to find out."""

Watcher: TypeAlias = Callable[[str, State, State], None]
"""Is told of a node, its state before and after."""


class _Node:
    __slots__ = ("in_a_row", "last_failure", "opens_until", "outcomes", "probes", "state")

    def __init__(self, window: float) -> None:
        self.state: State = "closed"
        self.in_a_row = 0
        self.last_failure = 0.0
        self.opens_until = 0.0
        self.probes = 0
        self.outcomes = Window(window)

    def reset(self) -> None:
        self.in_a_row = self.probes = 0
        self.outcomes.clear()


@final
class CircuitBreaker:
    """Opens for a node after `failures` in a row, or when `rate` of at least `calls` outcomes within
    `window` seconds were failures. After `pause` seconds it lets `probes` calls pass at a time: the
    first answer closes it, the first failure opens it again.

    With `slow`, answers that take so many seconds are counted too: it opens when `slow_rate` of at least
    `calls` were slow, and a slow probe opens it again. Waits that a command asked for are not slow.

    While nothing fails it is `calm` and costs nothing; outcomes are counted from the first failure on.
    With `slow` it has to see every call. Only evidence about the server counts: an error reply is an
    answer, a cancelled call says nothing. Shared by all threads and loops of a client, and by as many
    clients as you like. `clock` tells seconds that never go back. Raises `ArgumentError` for settings
    that make no sense.
    """

    def __init__(  # the settings of a breaker
        self,
        *,
        failures: int = 5,
        rate: float = 0.5,
        calls: int = 20,
        window: float = 10.0,
        pause: float = 0.5,
        probes: int = 1,
        slow: float | None = None,
        slow_rate: float = 0.5,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if failures < 1 or calls < 1 or probes < 1:
            raise ArgumentError("failures, calls and probes of a breaker must be 1 or more")
        if not (0 < rate <= 1 and 0 < slow_rate <= 1):
            raise ArgumentError("rate and slow_rate of a breaker must be more than 0 and at most 1")
        slow = math.inf if slow is None else slow
        if not (window > 0 and pause > 0 and slow > 0):
            raise ArgumentError("window, pause and slow of a breaker are seconds, more than 0")
        self.calm = self._may_be_calm = slow == math.inf
        self._failures, self._rate, self._calls = failures, rate, calls
        self._window, self._pause, self._probes = window, pause, probes
        self._slow, self._slow_rate = slow, slow_rate
        self._clock = clock
        self._lock = threading.Lock()
        self._nodes: dict[str, _Node] = {}
        self._watchers: list[Callable[[], Watcher | None]] = []
        # Transitions that watchers were not told of yet.
        self._news: deque[tuple[str, State, State]] = deque()

    def check(self, node: str, /) -> float | None:
        """None lets the attempt pass; a number rejects it: try again after that many seconds."""
        with self._lock:
            found = self._nodes.get(node)
            if found is None or found.state == "closed":
                return None
            left = found.opens_until - self._clock()
            if found.state == "open":
                if left > 0:
                    return left
                self._move(node, found, "half-open")
            if found.probes >= self._probes:
                return self._pause
            found.probes += 1
        self._announce()
        return None

    def success(self, node: str, seconds: float = 0.0, /) -> None:
        """The node answered, after so many seconds."""
        slow = seconds >= self._slow
        with self._lock:
            found = self._nodes.get(node)
            if found is None:
                if self._may_be_calm:
                    return
                found = self._nodes[node] = _Node(self._window)
            if found.state == "half-open":
                self._probed(node, found, slow=slow)
            elif found.state == "closed":
                found.in_a_row = 0
                found.outcomes.add(self._clock(), slow=slow)
                if slow:
                    self._judge(node, found)
            self._settle()
        self._announce()

    def failure(self, node: str, error: Exception, /) -> None:  # noqa: ARG002 # the seam's; every kind counts alike
        """The node did not answer."""
        with self._lock:
            self.calm = False
            found = self._nodes.setdefault(node, _Node(self._window))
            found.last_failure = self._clock()
            if found.state == "closed":
                found.in_a_row += 1
                found.outcomes.add(found.last_failure, failed=True)
                self._judge(node, found)
            elif found.state == "half-open":
                self._open(node, found, self._pause)
        self._announce()

    def neutral(self, node: str, /) -> None:
        """An attempt that passed ended without telling anything: another one may probe in its place."""
        with self._lock:
            found = self._nodes.get(node)
            if found is not None and found.state == "half-open":
                found.probes = max(0, found.probes - 1)

    def open(self, node: str, seconds: float | None = None) -> None:
        """Reject calls to a node for so many seconds, the breaker's own pause if none are given."""
        with self._lock:
            self.calm = False
            found = self._nodes.setdefault(node, _Node(self._window))
            found.last_failure = self._clock()
            self._open(node, found, self._pause if seconds is None else seconds)
        self._announce()

    def close(self, node: str) -> None:
        """Let calls to a node pass again."""
        with self._lock:
            if node in self._nodes:
                self._move(node, self._nodes[node], "closed")
        self._announce()

    def states(self) -> Mapping[str, State]:
        """The state of every node that failed lately; of the others it is ``closed``."""
        with self._lock:
            return {name: node.state for name, node in self._nodes.items()}

    def watch(self, watcher: Watcher) -> None:
        """Tell `watcher` of every transition, in the thread that causes it; it must not raise.

        A method is told for as long as its object lives: a breaker does not keep clients alive.
        """
        kept = WeakMethod(watcher) if hasattr(watcher, "__self__") else lambda: watcher
        with self._lock:
            self._watchers = [known for known in self._watchers if known() is not None] + [kept]

    def _move(self, name: str, node: _Node, state: State) -> None:
        if node.state != state and self._watchers:
            self._news.append((name, node.state, state))
        node.state = state
        node.reset()

    def _open(self, name: str, node: _Node, seconds: float) -> None:
        self._move(name, node, "open")
        node.opens_until = self._clock() + seconds

    def _probed(self, name: str, node: _Node, *, slow: bool) -> None:
        if slow:
            self._open(name, node, self._pause)
        else:
            self._move(name, node, "closed")

    def _judge(self, name: str, node: _Node) -> None:
        slow_rate = self._slow_rate if self._slow < math.inf else math.inf
        if node.in_a_row >= self._failures or node.outcomes.too_many(self._calls, self._rate, slow_rate):
            self._open(name, node, self._pause)

    def _settle(self) -> None:
        """Be calm again once no node has failed for a whole window."""
        if not self._may_be_calm:
            return
        since = self._clock() - self._window
        if all(node.state == "closed" and node.last_failure <= since for node in self._nodes.values()):
            self._nodes.clear()
            self.calm = True

    def _announce(self) -> None:
        """Outside the lock: a watcher may ask for the state."""
        while self._news:
            try:
                change = self._news.popleft()
            except IndexError:  # another thread was faster
                return
            for known in self._watchers:
                watcher = known()
                if watcher is not None:
                    watcher(*change)

    def __repr__(self) -> str:
        return f"<CircuitBreaker {dict(self.states())}>"
