# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The commandlog commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import commandlog as b
    from valkeykit.replies.commandlog import CommandLogEntry
else:
    b = Lazy("valkeykit.commands.generated.builders.commandlog")


class CommandlogAsyncCommands(AsyncFace[T]):
    """The commandlog commands."""

    __slots__ = ()

    def commandlog_get(
        self, count: int, type: Literal["slow", "large-request", "large-reply"]
    ) -> Coroutine[Any, Any, list[CommandLogEntry[T]]]:
        """Return the latest entries of a command log, the newest first.

        Long words and lists of words are cut by the server.

        Args:
            count: how many at most, -1 for all.
            type: which log: of slow commands, of large requests or of large replies.

        Returns: words, time and the value that brought each in: microseconds or bytes.

        Example: ``commandlog_get(-1, "slow")``
        Since server 8.1.0. Replay class: read. See https://valkey.io/commands/commandlog-get/
        """
        return self._run(b.commandlog_get(count, type))

    def commandlog_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on COMMANDLOG.

        Returns: lines of text.

        Example: ``commandlog_help()``
        Since server 8.1.0. Replay class: read. See https://valkey.io/commands/commandlog-help/
        """
        return self._run(b.commandlog_help())

    def commandlog_len(
        self, type: Literal["slow", "large-request", "large-reply"]
    ) -> Coroutine[Any, Any, int]:
        """Count the entries of a command log.

        Args:
            type: which log: of slow commands, of large requests or of large replies.

        Returns: the number.

        Example: ``commandlog_len("large-request")`` → ``0``
        Since server 8.1.0. Replay class: read. See https://valkey.io/commands/commandlog-len/
        """
        return self._run(b.commandlog_len(type))

    def commandlog_reset(
        self, type: Literal["slow", "large-request", "large-reply"]
    ) -> Coroutine[Any, Any, bool]:
        """Empty a command log.

        Args:
            type: which log: of slow commands, of large requests or of large replies.

        Returns: always True.

        Example: ``commandlog_reset("large-reply")`` → ``True``
        Since server 8.1.0. Replay class: overwrite. See https://valkey.io/commands/commandlog-reset/
        """
        return self._run(b.commandlog_reset(type))
