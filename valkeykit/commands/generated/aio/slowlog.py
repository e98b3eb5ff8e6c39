# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The slowlog commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import slowlog as b
    from valkeykit.replies.slowlog import SlowLogEntry
else:
    b = Lazy("valkeykit.commands.generated.builders.slowlog")


class SlowlogAsyncCommands(AsyncFace[T]):
    """The slowlog commands."""

    __slots__ = ()

    def slowlog_get(self, num: int | None = None) -> Coroutine[Any, Any, list[SlowLogEntry[T]]]:
        """Return the latest slow commands, the newest first.

        Long words and lists of words are cut by the server.

        Args:
            num: how many at most, -1 for all; 10 without it.

        Returns: words, time and duration of each.

        Example: ``slowlog_get(-1)``
        Since server 2.2.12. Replay class: read. See https://valkey.io/commands/slowlog-get/
        """
        return self._run(b.slowlog_get(num))

    def slowlog_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on SLOWLOG.

        Returns: lines of text.

        Example: ``slowlog_help()``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/slowlog-help/
        """
        return self._run(b.slowlog_help())

    def slowlog_len(self) -> Coroutine[Any, Any, int]:
        """Count the slow commands that the server remembers.

        Returns: the number.

        Example: ``slowlog_len()``
        Since server 2.2.12. Replay class: read. See https://valkey.io/commands/slowlog-len/
        """
        return self._run(b.slowlog_len())

    def slowlog_reset(self) -> Coroutine[Any, Any, bool]:
        """Forget the slow commands.

        Returns: always True.

        Example: ``slowlog_reset()`` → ``True``
        Since server 2.2.12. Replay class: overwrite. See https://valkey.io/commands/slowlog-reset/
        """
        return self._run(b.slowlog_reset())
