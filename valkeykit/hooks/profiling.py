"""A hook that counts: calls, time and bytes by command and by pattern of keys."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from heapq import nlargest
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, final

from attrs import define, evolve

from valkeykit.command import Command
from valkeykit.errors import ArgumentError
from valkeykit.hooks.events import CommandEnd, Event, PipelineEnd

if TYPE_CHECKING:
    from valkeykit.types import Raw, Word

By: TypeAlias = Literal["calls", "errors", "seconds", "slowest", "bytes_out", "bytes_in"]
"""What the largest are looked for by."""

OTHERS = "(others)"
"""The pattern of all keys that came after the limit was reached."""

# A part of a key that names one thing of many: a number, a UUID, a long hexadecimal name.
_NAMES_ONE = re.compile(
    r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|(?<![A-Za-z0-9])[0-9a-fA-F]{12,}(?![A-Za-z0-9])|[0-9]+"
)
_LINE = "{:<24} {:<32} {:>9} {:>7} {:>11} {:>11} {:>12} {:>12}"


def pattern_of(key: Word) -> str:
    """The pattern of a key: numbers, UUIDs and long hexadecimal names become ``*``."""
    text = key.decode("utf-8", "backslashreplace") if isinstance(key, bytes) else str(key)
    return _NAMES_ONE.sub("*", text)


@define
class Profile:
    """What was counted for one command and one pattern of keys; seconds, and bytes on the wire.

    `calls` includes the failed ones (`errors`). `slowest` is the longest one. `bytes_out` went to the
    server, `bytes_in` came back; both are computed from words and replies, to within a few bytes for
    replies whose form on the wire is not kept. `pattern` is "" for commands without keys.
    """

    command: str
    pattern: str
    calls: int = 0
    errors: int = 0
    seconds: float = 0.0
    slowest: float = 0.0
    bytes_out: int = 0
    bytes_in: int = 0

    @property
    def mean(self) -> float:
        """Seconds per call."""
        return self.seconds / self.calls if self.calls else 0.0


@final
class ProfilingHook:
    """Counts every command; `top` and `report` say where time and bytes go.

    `pattern` turns a key into a pattern. It keeps at most `limit` pairs of command and pattern; keys
    beyond go to ``(others)``. A pipeline's time is shared evenly by its commands. Safe to share by
    threads, loops and clients. Raises `ArgumentError` for a limit below 1.
    """

    wants: tuple[type[Event], ...] = (CommandEnd, PipelineEnd)

    def __init__(self, *, pattern: Callable[[Word], str] = pattern_of, limit: int = 10_000) -> None:
        if limit < 1:
            raise ArgumentError("limit of a profiling hook must be 1 or more")
        self._pattern, self._limit = pattern, limit
        self._lock = threading.Lock()
        self._found: dict[tuple[str, str], Profile] = {}

    def __call__(self, event: Event) -> None:
        """Count the commands of the event."""
        if isinstance(event, CommandEnd):
            self._count(event.call, event.duration, event.error is not None, event.reply)
        elif isinstance(event, PipelineEnd):
            each = event.duration / max(1, event.size)
            replies = event.reply if isinstance(event.reply, list) else [None] * event.size
            for command, reply in zip(event.call.commands, replies, strict=False):
                failed = event.error is not None or isinstance(reply, Exception)
                self._count(command, each, failed, reply)

    def _count(self, command: Command[Any], seconds: float, failed: bool, reply: Raw) -> None:
        pattern = self._pattern(command.args[command.key_at[0]]) if command.key_at else ""
        out, back = size_of_request(command.args), size_of_reply(reply)
        with self._lock:
            found = self._of(command.info.name, pattern)
            found.calls += 1
            found.errors += failed
            found.seconds += seconds
            found.slowest = max(found.slowest, seconds)
            found.bytes_out += out
            found.bytes_in += back

    def _of(self, command: str, pattern: str) -> Profile:
        found = self._found.get((command, pattern))
        if found is None:
            if len(self._found) >= self._limit:
                pattern = OTHERS
            found = self._found.setdefault((command, pattern), Profile(command, pattern))
        return found

    def profiles(self) -> Sequence[Profile]:
        """A copy of everything that was counted."""
        with self._lock:
            return tuple(evolve(found) for found in self._found.values())

    def top(self, count: int = 10, by: By = "seconds") -> Sequence[Profile]:
        """The `count` largest."""
        return nlargest(count, self.profiles(), key=lambda found: getattr(found, by))

    def report(self, count: int = 10, by: By = "seconds") -> str:
        """The same as a table of text."""
        lines = [_LINE.format("command", "keys", "calls", "errors", "mean ms", "max ms", "out", "in")]
        lines += [
            _LINE.format(
                found.command[:24],
                found.pattern[:32],
                found.calls,
                found.errors,
                f"{found.mean * 1000:.3f}",
                f"{found.slowest * 1000:.3f}",
                found.bytes_out,
                found.bytes_in,
            )
            for found in self.top(count, by)
        ]
        return "\n".join(lines)

    def clear(self) -> None:
        """Start again from nothing."""
        with self._lock:
            self._found.clear()


def size_of_request(words: Sequence[Word]) -> int:
    """Bytes of a command on the wire."""
    total = _header(len(words))
    for word in words:
        size = len(word) if isinstance(word, bytes) else len(str(word).encode())
        total += _header(size) + size + 2
    return total


def size_of_reply(reply: Raw) -> int:
    """Bytes of a reply on the wire, as RESP2 has it."""
    if isinstance(reply, bytes):
        return _header(len(reply)) + len(reply) + 2
    if isinstance(reply, list | tuple | set | frozenset):
        return _header(len(reply)) + sum(map(size_of_reply, reply))
    if isinstance(reply, dict):
        return _header(2 * len(reply)) + sum(size_of_reply(k) + size_of_reply(v) for k, v in reply.items())
    return 5 if reply is None else 3 + len(str(reply))


def _header(number: int) -> int:
    """Bytes of a line such as ``*3`` or ``$10``."""
    return len(str(number)) + 3
