# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The commandlog commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import commandlog as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.commandlog import CommandLogEntry
else:
    b = Lazy("valkeykit.commands.generated.builders.commandlog")

Ts = TypeVarTuple("Ts")


class CommandlogPipeline(PipelineFace[Mode, T, *Ts]):
    """The commandlog commands, queued."""

    __slots__ = ()

    def commandlog_get(
        self, count: int, type: Literal["slow", "large-request", "large-reply"]
    ) -> Pipeline[Mode, T, *Ts, list[CommandLogEntry[T]]]:
        """Queue COMMANDLOG GET: Return the latest entries of a command log, the newest first."""
        queued: Any = self
        self._queue(b.commandlog_get(count, type))
        return queued

    def commandlog_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMANDLOG HELP: Return the server's help on COMMANDLOG."""
        queued: Any = self
        self._queue(b.commandlog_help())
        return queued

    def commandlog_len(
        self, type: Literal["slow", "large-request", "large-reply"]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue COMMANDLOG LEN: Count the entries of a command log."""
        queued: Any = self
        self._queue(b.commandlog_len(type))
        return queued

    def commandlog_reset(
        self, type: Literal["slow", "large-request", "large-reply"]
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue COMMANDLOG RESET: Empty a command log."""
        queued: Any = self
        self._queue(b.commandlog_reset(type))
        return queued
