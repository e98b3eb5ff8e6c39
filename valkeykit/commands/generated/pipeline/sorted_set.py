# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sorted set commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

from valkeykit.commands.generated.builders import sorted_set as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Fields, Key, Keyed, T

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class SortedSetPipeline(PipelineFace[Mode, T, *Ts]):
    """The sorted set commands, queued."""

    __slots__ = ()

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, float | None]: ...

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int | float | None]: ...

    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
    ) -> Any:
        """Queue ZADD: Add."""
        return self._add(b.zadd(name, mapping, nx=nx, xx=xx, ch=ch, incr=incr))

    def zunionstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        *,
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZUNIONSTORE: Store."""
        return self._add(b.zunionstore(dest, keys, aggregate=aggregate))
