# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The geo commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import geo as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.geo import GeoMatch, GeoPoint
else:
    b = Lazy("valkeykit.commands.generated.builders.geo")

Ts = TypeVarTuple("Ts")


class GeoPipeline(PipelineFace[Mode, T, *Ts]):
    """The geo commands, queued."""

    __slots__ = ()

    def geoadd(
        self,
        name: Key,
        values: Iterable[tuple[float, float, Value] | float | Value],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue GEOADD: Add members with their positions, or change positions."""
        queued: Any = self
        self._queue(b.geoadd(name, values, nx, xx, ch))
        return queued

    def geodist(
        self, name: Key, place1: Value, place2: Value, unit: Literal["m", "km", "ft", "mi"] = "m"
    ) -> Pipeline[Mode, T, *Ts, float | None]:
        """Queue GEODIST: Return how far two members are apart."""
        queued: Any = self
        self._queue(b.geodist(name, place1, place2, unit))
        return queued

    def geohash(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[T | None]]:
        """Queue GEOHASH: Return the positions of members as geohash text."""
        queued: Any = self
        self._queue(b.geohash(name, *values))
        return queued

    def geopos(
        self, name: Key, *values: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[GeoPoint | None]]:
        """Queue GEOPOS: Return the positions of members."""
        queued: Any = self
        self._queue(b.geopos(name, *values))
        return queued

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: Literal[False] = False,
        withcoord: Literal[False] = False,
        withhash: Literal[False] = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        *,
        store: Key,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: bool,
        withhash: bool,
        count: int | None,
        sort: Literal["ASC", "DESC"] | None,
        store: Key,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        *,
        store_dist: Key,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: bool,
        withhash: bool,
        count: int | None,
        sort: Literal["ASC", "DESC"] | None,
        store: None,
        store_dist: Key,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        *,
        withcoord: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withdist: Literal[True],
        withcoord: Literal[False] = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: Literal[True],
        withcoord: Literal[False] = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: Literal[False] = False,
        withcoord: Literal[False] = False,
        *,
        withhash: Literal[True],
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: Literal[False],
        withcoord: Literal[False],
        withhash: Literal[True],
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: Key | None = None,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | int | list[GeoMatch[T]]]: ...

    def georadius(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: Key | None = None,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Any:
        """Queue GEORADIUS: Return or store members within a distance of a position."""
        queued: Any = self
        self._queue(
            b.georadius(
                name,
                longitude,
                latitude,
                radius,
                unit,
                withdist,
                withcoord,
                withhash,
                count,
                sort,
                store,
                store_dist,
                any,
            )
        )
        return queued

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: Literal[False] = False,
        withcoord: Literal[False] = False,
        withhash: Literal[False] = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        *,
        store: Key,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: bool,
        withhash: bool,
        count: int | None,
        sort: Literal["ASC", "DESC"] | None,
        store: Key,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        *,
        store_dist: Key,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: bool,
        withhash: bool,
        count: int | None,
        sort: Literal["ASC", "DESC"] | None,
        store: None,
        store_dist: Key,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        *,
        withcoord: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: bool,
        withcoord: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withdist: Literal[True],
        withcoord: Literal[False] = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: Literal[True],
        withcoord: Literal[False] = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: Literal[False] = False,
        withcoord: Literal[False] = False,
        *,
        withhash: Literal[True],
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"],
        withdist: Literal[False],
        withcoord: Literal[False],
        withhash: Literal[True],
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: None = None,
        store_dist: None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: Key | None = None,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | int | list[GeoMatch[T]]]: ...

    def georadiusbymember(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        withdist: bool = False,
        withcoord: bool = False,
        withhash: bool = False,
        count: int | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        store: Key | None = None,
        store_dist: Key | None = None,
        any: bool = False,
    ) -> Any:
        """Queue GEORADIUSBYMEMBER: Return or store members within a distance of a member."""
        queued: Any = self
        self._queue(
            b.georadiusbymember(
                name, member, radius, unit, withdist, withcoord, withhash, count, sort, store, store_dist, any
            )
        )
        return queued

    @overload
    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        withhash: Literal[False] = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[True],
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        withhash: Literal[True],
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[GeoMatch[T]]]: ...

    def georadiusbymember_ro(
        self,
        name: Key,
        member: Value,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Any:
        """Queue GEORADIUSBYMEMBER_RO: Return members within a distance of a member."""
        queued: Any = self
        self._queue(
            b.georadiusbymember_ro(
                name,
                member,
                radius,
                unit,
                withcoord=withcoord,
                withdist=withdist,
                withhash=withhash,
                count=count,
                any=any,
                sort=sort,
            )
        )
        return queued

    @overload
    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        withhash: Literal[False] = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[True],
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[True],
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        withhash: Literal[True],
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[GeoMatch[T]]]: ...

    def georadius_ro(
        self,
        name: Key,
        longitude: float,
        latitude: float,
        radius: float,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        *,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        count: int | None = None,
        any: bool = False,
        sort: Literal["ASC", "DESC"] | None = None,
    ) -> Any:
        """Queue GEORADIUS_RO: Return members within a distance of a position."""
        queued: Any = self
        self._queue(
            b.georadius_ro(
                name,
                longitude,
                latitude,
                radius,
                unit,
                withcoord=withcoord,
                withdist=withdist,
                withhash=withhash,
                count=count,
                any=any,
                sort=sort,
            )
        )
        return queued

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        withhash: Literal[False] = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        *,
        withcoord: Literal[True],
        withdist: bool = False,
        withhash: bool = False,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None,
        longitude: float | None,
        latitude: float | None,
        unit: Literal["m", "km", "ft", "mi"],
        radius: float | None,
        width: float | None,
        height: float | None,
        sort: Literal["ASC", "DESC"] | None,
        count: int | None,
        any: bool,
        withcoord: Literal[True],
        withdist: bool = False,
        withhash: bool = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[False] = False,
        *,
        withdist: Literal[True],
        withhash: bool = False,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None,
        longitude: float | None,
        latitude: float | None,
        unit: Literal["m", "km", "ft", "mi"],
        radius: float | None,
        width: float | None,
        height: float | None,
        sort: Literal["ASC", "DESC"] | None,
        count: int | None,
        any: bool,
        withcoord: Literal[False],
        withdist: Literal[True],
        withhash: bool = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        withcoord: Literal[False] = False,
        withdist: Literal[False] = False,
        *,
        withhash: Literal[True],
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None,
        longitude: float | None,
        latitude: float | None,
        unit: Literal["m", "km", "ft", "mi"],
        radius: float | None,
        width: float | None,
        height: float | None,
        sort: Literal["ASC", "DESC"] | None,
        count: int | None,
        any: bool,
        withcoord: Literal[False],
        withdist: Literal[False],
        withhash: Literal[True],
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[GeoMatch[T]]]: ...

    @overload
    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[GeoMatch[T]]]: ...

    def geosearch(
        self,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        withcoord: bool = False,
        withdist: bool = False,
        withhash: bool = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Any:
        """Queue GEOSEARCH: Return members inside a circle, a box or a polygon."""
        queued: Any = self
        self._queue(
            b.geosearch(
                name,
                member,
                longitude,
                latitude,
                unit,
                radius,
                width,
                height,
                sort,
                count,
                any,
                withcoord,
                withdist,
                withhash,
                polygon=polygon,
            )
        )
        return queued

    def geosearchstore(
        self,
        dest: Key,
        name: Key,
        member: Value | None = None,
        longitude: float | None = None,
        latitude: float | None = None,
        unit: Literal["m", "km", "ft", "mi"] = "m",
        radius: float | None = None,
        width: float | None = None,
        height: float | None = None,
        sort: Literal["ASC", "DESC"] | None = None,
        count: int | None = None,
        any: bool = False,
        storedist: bool = False,
        *,
        polygon: Iterable[tuple[float, float]] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue GEOSEARCHSTORE: Store members inside a circle, a box or a polygon."""
        queued: Any = self
        self._queue(
            b.geosearchstore(
                dest,
                name,
                member,
                longitude,
                latitude,
                unit,
                radius,
                width,
                height,
                sort,
                count,
                any,
                storedist,
                polygon=polygon,
            )
        )
        return queued
