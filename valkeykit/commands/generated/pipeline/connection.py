# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The connection commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.generated.builders import connection as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class ConnectionPipeline(PipelineFace[Mode, T, *Ts]):
    """The connection commands, queued."""

    __slots__ = ()

    def client_id(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLIENT ID: Return the id of this connection."""
        return self._add(b.client_id())

    def ping(self, message: Value | None = None) -> Pipeline[Mode, T, *Ts, T]:
        """Queue PING: Answer."""
        return self._add(b.ping(message))
