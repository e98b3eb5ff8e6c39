# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The latency commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import latency as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.latency import CommandHistogram, LatencyEvent, LatencySample
else:
    b = Lazy("valkeykit.commands.generated.builders.latency")

Ts = TypeVarTuple("Ts")


class LatencyPipeline(PipelineFace[Mode, T, *Ts]):
    """The latency commands, queued."""

    __slots__ = ()

    def latency_doctor(self) -> Pipeline[Mode, T, *Ts, T]:
        """Queue LATENCY DOCTOR: Return the server's own report on its latency, in prose."""
        queued: Any = self
        self._queue(b.latency_doctor())
        return queued

    def latency_graph(self, event: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue LATENCY GRAPH: Draw the samples of an event as characters."""
        queued: Any = self
        self._queue(b.latency_graph(event))
        return queued

    def latency_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue LATENCY HELP: Return the server's help on LATENCY."""
        queued: Any = self
        self._queue(b.latency_help())
        return queued

    def latency_histogram(
        self, *commands: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, dict[str, CommandHistogram]]:
        """Queue LATENCY HISTOGRAM: Return how long commands took, as cumulative histograms."""
        queued: Any = self
        self._queue(b.latency_histogram(*commands))
        return queued

    def latency_history(self, event: Text) -> Pipeline[Mode, T, *Ts, list[LatencySample]]:
        """Queue LATENCY HISTORY: Return the samples of an event, the oldest first."""
        queued: Any = self
        self._queue(b.latency_history(event))
        return queued

    def latency_latest(self) -> Pipeline[Mode, T, *Ts, list[LatencyEvent]]:
        """Queue LATENCY LATEST: Return the latest sample of every event."""
        queued: Any = self
        self._queue(b.latency_latest())
        return queued

    def latency_reset(self, *events: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LATENCY RESET: Forget the samples of some events, or of all."""
        queued: Any = self
        self._queue(b.latency_reset(*events))
        return queued
