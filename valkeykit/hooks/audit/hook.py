"""The hook: which commands are recorded, and what is said of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, final

from valkeykit.command import Command
from valkeykit.errors import ArgumentError, ServerError, ValkeyKitError
from valkeykit.hooks.audit import records
from valkeykit.hooks.audit.trail import Head, Trail
from valkeykit.hooks.events import CommandEnd, Event, PipelineEnd

if TYPE_CHECKING:
    from types import TracebackType

Which: TypeAlias = "Literal['writes', 'all'] | Callable[[Command[Any]], bool]"


@final
class AuditHook:
    """Appends one record per command to the file `path`, made if need be, readable by its owner only.

    A record says who (`who`: a name, or a function that tells it at the time), what (command, node,
    digests of each key and of all arguments), when (UTC), and the outcome: ``ok``, ``error``,
    ``cancelled``, or ``unknown`` if it may have been executed. Arguments and replies are not in it:
    digests are salted, and show only that two records have the same key or arguments; commands whose
    arguments may be passwords (ACL, AUTH, CONFIG …) have none. Each record
    carries the hash of the one before, so that `verify` finds every change; with `key`, only who has
    the key can compute hashes. `head` is the last record: noted elsewhere, it proves that no record
    was cut off.

    `which` chooses: ``writes`` (every command that may change something), ``all``, or a function of the
    command. `fsync` waits for the disk each time. A record that cannot be written is counted: the next
    one says how many are missing. Writing is a system call in the thread or on the loop of the caller.

    Raises `ConfigError` if the file is no trail, was changed, or is written by someone else, `OSError`
    if it cannot be opened, `ArgumentError` for a `which` that does not exist or an empty key.
    """

    wants: tuple[type[Event], ...] = (CommandEnd, PipelineEnd)

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        who: str | Callable[[], str] = "",
        which: Which = "writes",
        key: bytes | None = None,
        fsync: bool = False,
    ) -> None:
        if not callable(which) and which not in ("writes", "all"):
            raise ArgumentError("which must be 'writes', 'all' or a function of a command")
        if key is not None and not key:
            raise ArgumentError("the key of an audit trail must not be empty")
        self._who, self._which = who, which
        self._trail = Trail(path, key=key, fsync=fsync)

    def __call__(self, event: Event) -> None:
        """Record the commands of the event."""
        if isinstance(event, CommandEnd):
            self._append(event, event.call, event.error, {})
        elif isinstance(event, PipelineEnd):
            for command, outcome in _outcomes(event):
                self._append(event, command, outcome, {"within": event.command})

    @property
    def head(self) -> Head:
        """Number and hash of the last record."""
        return self._trail.head

    def close(self) -> None:
        """Write a last record and close the file. Close the clients before."""
        self._trail.close()

    def __enter__(self) -> AuditHook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<AuditHook {self._trail.path} at record {self.head.number}>"

    def _append(
        self,
        event: CommandEnd | PipelineEnd,
        command: Command[Any],
        error: BaseException | None,
        more: Mapping[str, Any],
    ) -> None:
        try:
            if self._wanted(command):
                self._trail.append({**self._record(event, command, error), **more})
        except Exception:  # a full disk, or a function of the caller's: it is told, and not forgotten
            self._trail.lost += 1
            raise

    def _wanted(self, command: Command[Any]) -> bool:
        if callable(self._which):
            return self._which(command)
        return self._which == "all" or not command.readonly

    def _record(
        self, event: CommandEnd | PipelineEnd, command: Command[Any], error: BaseException | None
    ) -> Mapping[str, Any]:
        salt = self._trail.salt
        return {
            "event": "command",
            "who": self._who() if callable(self._who) else self._who,
            "command": command.name,
            "node": event.node,
            "keys": [records.digest_of((key,), salt) for key in command.keys],
            # A password is short enough to be tried out.
            "arguments": None if command.info.secretive else records.digest_of(command.args, salt),
            "attempts": event.attempts,
            "milliseconds": round(event.duration * 1000, 3),
            **_outcome(error),
        }


def _outcomes(event: PipelineEnd) -> Iterator[tuple[Command[Any], BaseException | None]]:
    replies = event.reply if isinstance(event.reply, list) else [event.error] * event.size
    for command, reply in zip(event.call.commands, replies, strict=False):
        yield command, reply if isinstance(reply, BaseException) else event.error


def _outcome(error: BaseException | None) -> Mapping[str, Any]:
    if error is None:
        return {"outcome": "ok"}
    said: dict[str, Any] = {"error": type(error).__name__}
    if isinstance(error, ServerError):
        said["code"] = error.code
    if isinstance(error, ValkeyKitError):
        return said | {"outcome": "unknown" if error.maybe_applied else "error"}
    # A caller who leaves does not take the command back.
    return said | {"outcome": "cancelled"}
