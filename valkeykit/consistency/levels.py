"""The levels of consistency of a write. No I/O."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import frozen

from valkeykit.commands.generated.builders import generic
from valkeykit.errors import ArgumentError, ArgumentTypeError, ConsistencyError

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw

# What changes data, or may: scripts and functions do not say which.
_WRITES = frozenset({"write", "may_replicate"})
# Before the end of a call this much is left to the answer: an idle server sees only ten times a second
# that a wait is over. Of very little time, half.
_MARGIN = 0.25


@frozen
class Consistency:
    """What a write waits for after the primary has applied it; made by `one`, `replicas` and `durable`.

    Attributes:
        replicas: so many replicas have it; with `synced`, in their append-only files.
        synced: it is in the append-only file of the primary, written and synced to disk.
        within: seconds that the server waits for that at most, and never longer than the call may take.
    """

    replicas: int = 0
    synced: bool = False
    within: float = 1.0

    @property
    def asks(self) -> bool:
        """Whether there is anything to wait for."""
        return self.synced or self.replicas > 0

    def concerns(self, command: Command[Any]) -> bool:
        """Whether a command may write."""
        return not command.readonly and not command.info.flags.isdisjoint(_WRITES)

    def question(self, left: float) -> Command[Any]:
        """The command to send behind a write; `left` has the seconds until the end of the call."""
        wait = max(1, int(min(self.within, max(left - _MARGIN, left / 2)) * 1000))  # 0 would mean for ever
        return generic.waitaof(1, self.replicas, wait) if self.synced else generic.wait(self.replicas, wait)

    def judged(
        self,
        commands: Sequence[Command[Any]],
        answers: Sequence[tuple[Raw, Sequence[Raw]]],
        codec: Codec[Any],
    ) -> list[Raw]:
        """The replies; an error in place of that of each write which did not get as far.

        Each answer is a reply, and what those servers said to the question that ran the command.
        """
        return [
            reply
            if isinstance(reply, Exception) or not self.concerns(command) or all(map(self._reached, told))
            else self._missed(command, reply, told, codec)
            for command, (reply, told) in zip(commands, answers, strict=True)
        ]

    def _reached(self, told: Raw) -> bool:
        if not isinstance(told, int | list):
            return False
        synced, acknowledged = _counts(told)
        return acknowledged >= self.replicas and (synced or not self.synced)

    def _missed(
        self, command: Command[Any], reply: Raw, told: Sequence[Raw], codec: Codec[Any]
    ) -> ConsistencyError:
        value: Any = None
        with suppress(Exception):  # the error says that it was applied, with or without its value
            value = reply if command.decoder is None else command.decoder(reply, codec)
        unknown = [each for each in told if not isinstance(each, int | list)]
        if unknown:
            why = getattr(unknown[0], "message", "no answer")
            error = ConsistencyError(
                f"applied on the primary; how far it got is not known ({why})", value=value
            )
            error.__cause__ = unknown[0] if isinstance(unknown[0], Exception) else None
            return error
        synced, acknowledged = min(map(_counts, told))
        gaps: list[str] = []
        if self.synced and not synced:
            gaps.append("it is not on the primary's disk")
        if acknowledged < self.replicas:
            gaps.append(f"{acknowledged} of {self.replicas} replicas have acknowledged it")
        return ConsistencyError(
            f"applied on the primary; within {self.within:g} s, {' and '.join(gaps)}",
            acknowledged=acknowledged,
            value=value,
        )


def _counts(told: Any) -> tuple[bool, int]:
    """Whether it is on the primary's disk, and how many replicas have it."""
    if isinstance(told, int):
        return False, told
    local, acknowledged = told
    return local > 0, acknowledged


one = Consistency()
"""The primary alone: it has applied the write when it answers. The default."""


def replicas(count: int, *, within: float | timedelta = 1.0) -> Consistency:
    """The primary and `count` of its replicas have applied the write: WAIT.

    `within` is in seconds. A write that got less far raises `ConsistencyError`.
    """
    return Consistency(_count(count, least=1), within=_seconds(within))


def durable(replicas: int = 0, *, within: float | timedelta = 1.0) -> Consistency:
    """The write is on the disk of the primary, and of that many replicas: WAITAOF. Since server 7.2.

    It needs append-only files (appendonly yes). `within` is in seconds. A write that got less far
    raises `ConsistencyError`.
    """
    return Consistency(_count(replicas, least=0), synced=True, within=_seconds(within))


def _count(count: object, *, least: int) -> int:
    if isinstance(count, bool) or not isinstance(count, int):
        raise ArgumentTypeError("the number of replicas must be an int")
    if count < least:
        raise ArgumentError(f"the number of replicas must be {least} or more")
    return count


def _seconds(within: object) -> float:
    if isinstance(within, timedelta):
        within = within.total_seconds()
    if isinstance(within, bool) or not isinstance(within, int | float):
        raise ArgumentTypeError("within must be seconds or a timedelta")
    if not 0 < within < math.inf:
        raise ArgumentError("within must be more than 0 and finite")
    return float(within)
