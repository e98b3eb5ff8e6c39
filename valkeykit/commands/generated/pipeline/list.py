# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The list commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

from valkeykit.commands.generated.builders import list as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Key, T

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class ListPipeline(PipelineFace[Mode, T, *Ts]):
    """The list commands, queued."""

    __slots__ = ()

    def blpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, list[T] | None]:
        """Queue BLPOP: Pop."""
        return self._add(b.blpop(keys, timeout))

    def lmpop(
        self,
        keys: Key | Iterable[Key],
        direction: Literal["LEFT", "RIGHT"],
        *,
        count: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T] | None]:
        """Queue LMPOP: Pop."""
        return self._add(b.lmpop(keys, direction, count=count))

    @overload
    def lpop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def lpop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, list[T] | None]: ...

    @overload
    def lpop(
        self, name: Key, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def lpop(self, name: Key, count: int | None = None) -> Any:
        """Queue LPOP: Pop."""
        return self._add(b.lpop(name, count))
