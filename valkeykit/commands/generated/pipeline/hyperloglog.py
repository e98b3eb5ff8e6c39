# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The hyperloglog commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import hyperloglog as b
    from valkeykit.pipeline import Pipeline
else:
    b = Lazy("valkeykit.commands.generated.builders.hyperloglog")

Ts = TypeVarTuple("Ts")


class HyperloglogPipeline(PipelineFace[Mode, T, *Ts]):
    """The hyperloglog commands, queued."""

    __slots__ = ()

    def pfadd(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PFADD: Add values to a HyperLogLog."""
        queued: Any = self
        self._queue(b.pfadd(name, *values))
        return queued

    def pfcount(self, *sources: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PFCOUNT: Estimate how many different values were added to HyperLogLogs."""
        queued: Any = self
        self._queue(b.pfcount(*sources))
        return queued

    def pfdebug_decode(self, name: Key) -> Pipeline[Mode, T, *Ts, T]:
        """Queue PFDEBUG: Show the inside of a HyperLogLog in its sparse form."""
        queued: Any = self
        self._queue(b.pfdebug_decode(name))
        return queued

    def pfdebug_encoding(self, name: Key) -> Pipeline[Mode, T, *Ts, T]:
        """Queue PFDEBUG: Return the form in which a HyperLogLog is stored."""
        queued: Any = self
        self._queue(b.pfdebug_encoding(name))
        return queued

    def pfdebug_getreg(self, name: Key) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue PFDEBUG: Return the registers of a HyperLogLog."""
        queued: Any = self
        self._queue(b.pfdebug_getreg(name))
        return queued

    def pfdebug_simd(self, mode: Literal["ON", "OFF"]) -> Pipeline[Mode, T, *Ts, T]:
        """Queue PFDEBUG: Let HyperLogLogs use the vector instructions of the processor, or not."""
        queued: Any = self
        self._queue(b.pfdebug_simd(mode))
        return queued

    def pfdebug_todense(self, name: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PFDEBUG: Store a HyperLogLog in its dense form."""
        queued: Any = self
        self._queue(b.pfdebug_todense(name))
        return queued

    def pfmerge(self, dest: Key, *sources: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PFMERGE: Merge HyperLogLogs into one."""
        queued: Any = self
        self._queue(b.pfmerge(dest, *sources))
        return queued

    def pfselftest(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PFSELFTEST: Let the server test its own HyperLogLog code."""
        queued: Any = self
        self._queue(b.pfselftest())
        return queued
