# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The stream commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.generated.builders import stream as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Fields, Key, Keyed, T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class StreamPipeline(PipelineFace[Mode, T, *Ts]):
    """The stream commands, queued."""

    __slots__ = ()

    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        *,
        nomkstream: bool = False,
        approximate: bool = True,
        maxlen: int | None = None,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue XADD: Add."""
        return self._add(
            b.xadd(
                name,
                fields,
                id,
                nomkstream=nomkstream,
                approximate=approximate,
                maxlen=maxlen,
                minid=minid,
                limit=limit,
            )
        )

    def xread(
        self,
        streams: Keyed[Value],
        *,
        count: int | None = None,
        block: float | timedelta | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue XREAD: Read."""
        return self._add(b.xread(streams, count=count, block=block))
