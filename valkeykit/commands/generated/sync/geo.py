# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The geo commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, overload

from valkeykit.commands.generated.builders import geo as b
from valkeykit.execution.face import SyncFace
from valkeykit.types import Key, T, Value


class GeoCommands(SyncFace[T]):
    """The geo commands."""

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
    ) -> list[T]: ...

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
    ) -> list[T | None]: ...

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
    ) -> list[T | None]: ...

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
    ) -> list[T] | list[T | None]: ...

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
        """Search.

        Args:
            member: ``FROMMEMBER``.
            polygon: ``BYPOLYGON``; server 9.0.0 or later.
            asc: ``ASC``.
            desc: ``DESC``.
            any: ``ANY``.
            withcoord: ``WITHCOORD``.
            withdist: ``WITHDIST``.

        Returns: ``list[T]``; ``list[T | None]`` (with withcoord or withdist).

        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/geosearch/
        """
        return self._run(
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
