"""The seam for circuit breakers: asked before each attempt, told the outcome after it."""

from __future__ import annotations

from typing import Protocol


class Breaker(Protocol):
    """Keeps calls away from a node that fails."""

    calm: bool
    """Whether every call passes and only failures are news: then it is not asked, nor told of successes."""

    def check(self, node: str, /) -> float | None:
        """None lets the attempt pass; a number rejects it: try again after that many seconds."""
        ...

    def success(self, node: str, seconds: float, /) -> None:
        """The node answered (an error reply is an answer), after so many seconds.

        A command that waits at the server counts as 0: that it was asked to.
        """
        ...

    def failure(self, node: str, error: Exception, /) -> None:
        """The node did not answer."""
        ...

    def neutral(self, node: str, /) -> None:
        """An attempt that passed ended without telling anything about the node: it was cancelled, say."""
        ...
