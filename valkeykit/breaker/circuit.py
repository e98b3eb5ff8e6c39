"""The circuit breaker that clients have: a state per node, a clock, no threads, no I/O."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias, final

from valkeykit.errors import ArgumentError

State: TypeAlias = Literal["closed", "open", "half-open"]
"""closed: calls pass. open: they are rejected. half-open: a few pass, to find out."""


class _Node:
    __slots__ = ("in_a_row", "last_failure", "opens_until", "outcomes", "probes", "state")

    def __init__(self) -> None:
        self.state: State = "closed"
        self.in_a_row = 0
        self.last_failure = 0.0
        self.opens_until = 0.0
        self.probes = 0
        # When, and whether it failed.
        self.outcomes: deque[tuple[float, bool]] = deque()

    def close(self) -> None:
        self.state, self.in_a_row, self.probes = "closed", 0, 0
        self.outcomes.clear()


@final
class CircuitBreaker:
    """Opens for a node after `failures` in a row, or when `rate` of at least `calls` outcomes within
    `window` seconds were failures. After `pause` seconds it lets `probes` calls pass at a time: the
    first answer closes it, the first failure opens it again.

    While nothing fails it is `calm` and costs nothing; outcomes are counted from the first failure on.
    Only evidence about the server counts: an error reply is an answer, a cancelled call says nothing.
    Shared by all threads and loops of a client. `clock` tells seconds that never go back. Raises
    `ArgumentError` for settings that make no sense.
    """

    def __init__(  # the settings of a breaker
        self,
        *,
        failures: int = 5,
        rate: float = 0.5,
        calls: int = 20,
        window: float = 10.0,
        pause: float = 1.0,
        probes: int = 1,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if failures < 1 or calls < 1 or probes < 1:
            raise ArgumentError("failures, calls and probes of a breaker must be 1 or more")
        if not (0 < rate <= 1 and window > 0 and pause > 0):
            raise ArgumentError(
                "a breaker needs 0 < rate <= 1, and a window and a pause of more than 0 seconds"
            )
        self.calm = True
        self._failures, self._rate, self._calls = failures, rate, calls
        self._window, self._pause, self._probes = window, pause, probes
        self._clock = clock
        self._lock = threading.Lock()
        self._nodes: dict[str, _Node] = {}

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
                found.state, found.probes = "half-open", 0
            if found.probes >= self._probes:
                return self._pause
            found.probes += 1
            return None

    def success(self, node: str, /) -> None:
        """The node answered."""
        with self._lock:
            found = self._nodes.get(node)
            if found is None:
                return
            if found.state == "half-open":
                found.close()
            elif found.state == "closed":
                found.in_a_row = 0
                self._note(found, failed=False)
            self._settle()

    def failure(self, node: str, error: Exception, /) -> None:  # noqa: ARG002 # the seam's; every kind counts alike
        """The node did not answer."""
        with self._lock:
            self.calm = False
            found = self._nodes.setdefault(node, _Node())
            found.last_failure = self._clock()
            if found.state == "closed":
                found.in_a_row += 1
                self._note(found, failed=True)
                if found.in_a_row >= self._failures or self._too_many(found):
                    self._open(found, self._pause)
            elif found.state == "half-open":
                self._open(found, self._pause)

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
            found = self._nodes.setdefault(node, _Node())
            found.last_failure = self._clock()
            self._open(found, self._pause if seconds is None else seconds)

    def close(self, node: str) -> None:
        """Let calls to a node pass again."""
        with self._lock:
            if node in self._nodes:
                self._nodes[node].close()

    def states(self) -> Mapping[str, State]:
        """The state of every node that failed lately; of the others it is ``closed``."""
        with self._lock:
            return {name: node.state for name, node in self._nodes.items()}

    def _open(self, node: _Node, seconds: float) -> None:
        node.close()
        node.state, node.opens_until = "open", self._clock() + seconds

    def _note(self, node: _Node, *, failed: bool) -> None:
        now = self._clock()
        node.outcomes.append((now, failed))
        while node.outcomes[0][0] <= now - self._window:
            node.outcomes.popleft()

    def _too_many(self, node: _Node) -> bool:
        total = len(node.outcomes)
        return total >= self._calls and sum(failed for _, failed in node.outcomes) >= self._rate * total

    def _settle(self) -> None:
        """Be calm again once no node has failed for a whole window."""
        since = self._clock() - self._window
        if all(node.state == "closed" and node.last_failure <= since for node in self._nodes.values()):
            self._nodes.clear()
            self.calm = True

    def __repr__(self) -> str:
        return f"<CircuitBreaker {dict(self.states())}>"
