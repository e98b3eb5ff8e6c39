# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The bloom commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.modules.bloom.builders import bloom as b
    from valkeykit.modules.bloom.clients import Pipeline
    from valkeykit.modules.bloom.replies import BloomInfo
else:
    b = Lazy("valkeykit.modules.bloom.builders.bloom")

Ts = TypeVarTuple("Ts")


class BloomPipeline(PipelineFace[Mode, T, *Ts]):
    """The bloom commands, queued."""

    __slots__ = ()

    def bf_add(self, key: Key, item: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue BF.ADD: Add an item to a Bloom filter, which is made when it does not exist."""
        queued: Any = self
        self._queue(b.bf_add(key, item))
        return queued

    def bf_card(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue BF.CARD: Count the items that were added to a Bloom filter."""
        queued: Any = self
        self._queue(b.bf_card(key))
        return queued

    def bf_exists(self, key: Key, item: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue BF.EXISTS: Tell whether an item may have been added to a Bloom filter."""
        queued: Any = self
        self._queue(b.bf_exists(key, item))
        return queued

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[False] = False,
        expansion: Literal[False] = False,
        maxscaledcapacity: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, BloomInfo]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[True],
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[True],
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[True],
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[True],
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[True],
        expansion: bool = False,
        maxscaledcapacity: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, float]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[False] = False,
        expansion: Literal[True],
        maxscaledcapacity: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, int | None]: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: bool = False,
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Pipeline[Mode, T, *Ts, BloomInfo | int | float | None]: ...

    def bf_info(
        self,
        key: Key,
        *,
        capacity: bool = False,
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> Any:
        """Queue BF.INFO: Describe a Bloom filter, or one property of it."""
        queued: Any = self
        self._queue(
            b.bf_info(
                key,
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        )
        return queued

    def bf_insert(
        self,
        key: Key,
        *,
        capacity: int | None = None,
        error: float | None = None,
        expansion: int | None = None,
        nocreate: bool = False,
        tightening: float | None = None,
        seed: Text | None = None,
        nonscaling: bool = False,
        validatescaleto: int | None = None,
        items: Value | Iterable[Value] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue BF.INSERT: Add items to a Bloom filter, with the properties to make it with when it does not exist."""
        queued: Any = self
        self._queue(
            b.bf_insert(
                key,
                capacity=capacity,
                error=error,
                expansion=expansion,
                nocreate=nocreate,
                tightening=tightening,
                seed=seed,
                nonscaling=nonscaling,
                validatescaleto=validatescaleto,
                items=items,
            )
        )
        return queued

    def bf_load(self, key: Key, data: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue BF.LOAD: Make a Bloom filter from the data of another one."""
        queued: Any = self
        self._queue(b.bf_load(key, data))
        return queued

    def bf_madd(self, key: Key, *items: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue BF.MADD: Add items to a Bloom filter, which is made when it does not exist."""
        queued: Any = self
        self._queue(b.bf_madd(key, *items))
        return queued

    def bf_mexists(self, key: Key, *items: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue BF.MEXISTS: Tell for each of several items whether it may have been added to a Bloom filter."""
        queued: Any = self
        self._queue(b.bf_mexists(key, *items))
        return queued

    def bf_reserve(
        self,
        key: Key,
        error_rate: float,
        capacity: int,
        *,
        expansion: int | None = None,
        nonscaling: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue BF.RESERVE: Make an empty Bloom filter."""
        queued: Any = self
        self._queue(b.bf_reserve(key, error_rate, capacity, expansion=expansion, nonscaling=nonscaling))
        return queued
