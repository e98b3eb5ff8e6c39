"""A hook that logs through structlog: never a value, and keys only as you say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, final, get_args

import structlog

from valkeykit.command import Batch, Command
from valkeykit.errors import ArgumentError, ServerError, ValkeyKitError
from valkeykit.hooks.events import (
    BreakerChanged,
    CommandEnd,
    Connected,
    Disconnected,
    Event,
    PipelineEnd,
    PoolGrew,
    PoolShrank,
    RetryScheduled,
)

if TYPE_CHECKING:
    from valkeykit.types import Word

Level: TypeAlias = Literal["debug", "info", "warning", "error", "critical"]

# What a server quotes is often an argument.
_QUOTED = re.compile(r"'[^']*'|`[^`]*`|\"[^\"]*\"")
_SHOWN_KEYS = 10


def hashed(key: Word) -> str:
    """A key as 16 hexadecimal digits: the same key has the same ones, nobody reads it from them."""
    return blake2b(_bytes(key), digest_size=8).hexdigest()


def plain(key: Word) -> str:
    """A key as it is, for keys that hold nothing personal."""
    return _bytes(key).decode("utf-8", "backslashreplace")


def _bytes(word: Word) -> bytes:
    return word if isinstance(word, bytes) else str(word).encode()


@final
class LogHook:
    """One line for each command, retry, connection, and change of a breaker or pool.

    Commands are logged at `level`, at `slow_level` from `slow` seconds on, and at `failure_level` when
    they fail; None for a level leaves those lines out. `keys` turns a key into what may be shown of it
    (`hashed`, `plain`, a function of yours); without it keys do not appear. What a server quotes in an
    error is hidden. `logger` is any structlog logger, by default that of the name ``valkeykit``.

    Raises `ArgumentError` for a level that does not exist.
    """

    wants: tuple[type[Event], ...] = (
        CommandEnd,
        PipelineEnd,
        RetryScheduled,
        BreakerChanged,
        Connected,
        Disconnected,
        PoolGrew,
        PoolShrank,
    )

    def __init__(
        self,
        logger: Any = None,
        *,
        level: Level | None = "debug",
        slow: float | None = 0.1,
        slow_level: Level | None = "warning",
        failure_level: Level | None = "warning",
        keys: Callable[[Word], str] | None = None,
    ) -> None:
        for given in (level, slow_level, failure_level):
            if given is not None and given not in get_args(Level):
                raise ArgumentError(f"a level must be one of {', '.join(get_args(Level))}, or None")
        self._logger = structlog.get_logger("valkeykit") if logger is None else logger
        self._level: Level | None = level
        self._slow_level: Level | None = slow_level
        self._failure_level: Level | None = failure_level
        self._slow = float("inf") if slow is None else slow
        self._keys = keys

    def __call__(self, event: Event) -> None:
        """Log the event."""
        if isinstance(event, CommandEnd | PipelineEnd):
            self._ended(event)
        elif isinstance(event, RetryScheduled):
            self._say("info", "retry", {**event.fields(), "error": None}, _reason(event.error))
        elif isinstance(event, BreakerChanged):
            self._say("warning" if event.after == "open" else "info", "breaker", event.fields())
        elif isinstance(event, Connected | Disconnected):
            self._say("info", type(event).__name__.lower(), event.fields())
        elif isinstance(event, PoolGrew | PoolShrank):
            self._say("debug", "pool grew" if isinstance(event, PoolGrew) else "pool shrank", event.fields())

    def _ended(self, event: CommandEnd | PipelineEnd) -> None:
        if event.error is not None:
            level, said = self._failure_level, "command failed"
        elif event.duration >= self._slow:
            level, said = self._slow_level, "slow command"
        else:
            level, said = self._level, "command"
        if level is None:
            return
        facts: dict[str, Any] = {
            "command": event.command,
            "node": event.node,
            "milliseconds": round(event.duration * 1000, 3),
            "attempts": event.attempts,
        }
        if isinstance(event, PipelineEnd):
            facts |= {"size": event.size, "failed": event.failed}
        if self._keys is not None:
            facts["keys"] = self._shown(event.call, self._keys)
        self._say(level, said, facts, _reason(event.error))

    @staticmethod
    def _shown(call: Command[Any] | Batch, show: Callable[[Word], str]) -> Sequence[str]:
        commands = call.commands if isinstance(call, Batch) else (call,)
        keys = [key for command in commands for key in command.keys]
        return [show(key) for key in keys[:_SHOWN_KEYS]] + ["…"] * (len(keys) > _SHOWN_KEYS)

    def _say(self, level: Level, said: str, *facts: Mapping[str, Any]) -> None:
        merged = {name: value for some in facts for name, value in some.items() if value is not None}
        getattr(self._logger, level)(said, **merged)


def _reason(error: BaseException | None) -> Mapping[str, Any]:
    if error is None:
        return {}
    said: dict[str, Any] = {"error": type(error).__name__}
    if isinstance(error, ServerError):
        said["code"] = error.code
    if isinstance(error, ValkeyKitError):
        said |= {"reason": _QUOTED.sub("'***'", error.message), "maybe_applied": error.maybe_applied}
    return said
