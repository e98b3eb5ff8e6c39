# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The geo commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

from valkeykit.commands.generated.builders import geo as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class GeoPipeline(PipelineFace[Mode, T, *Ts]):
    """The geo commands, queued."""

    __slots__ = ()

    @overload
    def geosearch(
        self,
        name: Key,
        *,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        radius: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        width: float | None = None,
        height: float | None = None,
        polygon: Iterable[tuple[float, float]] | None = None,
        asc: bool = False,
        desc: bool = False,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        *,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        radius: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        width: float | None = None,
        height: float | None = None,
        polygon: Iterable[tuple[float, float]] | None = None,
        asc: bool = False,
        desc: bool = False,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[True],
        withdist: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        *,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        radius: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        width: float | None = None,
        height: float | None = None,
        polygon: Iterable[tuple[float, float]] | None = None,
        asc: bool = False,
        desc: bool = False,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[False] = False,
        withdist: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        *,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        radius: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        width: float | None = None,
        height: float | None = None,
        polygon: Iterable[tuple[float, float]] | None = None,
        asc: bool = False,
        desc: bool = False,
        count: int | None = None,
        any: bool = False,
        withcoord: bool = False,
        withdist: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[T | None]]: ...

    def geosearch(
        self,
        name: Key,
        *,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        radius: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        width: float | None = None,
        height: float | None = None,
        polygon: Iterable[tuple[float, float]] | None = None,
        asc: bool = False,
        desc: bool = False,
        count: int | None = None,
        any: bool = False,
        withcoord: bool = False,
        withdist: bool = False,
    ) -> Any:
        """Queue GEOSEARCH: Search."""
        return self._add(
            b.geosearch(
                name,
                member=member,
                longitude=longitude,
                latitude=latitude,
                radius=radius,
                unit=unit,
                width=width,
                height=height,
                polygon=polygon,
                asc=asc,
                desc=desc,
                count=count,
                any=any,
                withcoord=withcoord,
                withdist=withdist,
            )
        )
