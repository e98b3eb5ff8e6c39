# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The string commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.generated.builders import string as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Keyed, T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class StringPipeline(PipelineFace[Mode, T, *Ts]):
    """The string commands, queued."""

    __slots__ = ()

    def mset(self, mapping: Keyed[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MSET: Set."""
        return self._add(b.mset(mapping))
