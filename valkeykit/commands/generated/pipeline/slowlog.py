# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The slowlog commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import slowlog as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.slowlog import SlowLogEntry
else:
    b = Lazy("valkeykit.commands.generated.builders.slowlog")

Ts = TypeVarTuple("Ts")


class SlowlogPipeline(PipelineFace[Mode, T, *Ts]):
    """The slowlog commands, queued."""

    __slots__ = ()

    def slowlog_get(self, num: int | None = None) -> Pipeline[Mode, T, *Ts, list[SlowLogEntry[T]]]:
        """Queue SLOWLOG GET: Return the latest slow commands, the newest first."""
        queued: Any = self
        self._queue(b.slowlog_get(num))
        return queued

    def slowlog_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue SLOWLOG HELP: Return the server's help on SLOWLOG."""
        queued: Any = self
        self._queue(b.slowlog_help())
        return queued

    def slowlog_len(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SLOWLOG LEN: Count the slow commands that the server remembers."""
        queued: Any = self
        self._queue(b.slowlog_len())
        return queued

    def slowlog_reset(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SLOWLOG RESET: Forget the slow commands."""
        queued: Any = self
        self._queue(b.slowlog_reset())
        return queued
