# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The geo commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import geo as b
    from valkeykit.replies.geo import GeoMatch, GeoPoint
else:
    b = Lazy("valkeykit.commands.generated.builders.geo")


class GeoCommands(SyncFace[T]):
    """The geo commands."""

    __slots__ = ()

    def geoadd(
        self,
        name: Key,
        values: Iterable[tuple[float, float, Value] | float | Value],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
    ) -> int:
        """Add members with their positions, or change positions.

        Args:
            values: longitude and latitude in degrees, and the member; one tuple each, or all in one list.
            nx: only add members; server 6.2.0 or later.
            xx: only change members; server 6.2.0 or later.
            ch: count changed members, too; server 6.2.0 or later.

        Returns: how many members were new.

        Example: ``geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"])`` → ``2``
        Since server 3.2.0. Replay class: overwrite (checked with nx or xx). See https://valkey.io/commands/geoadd/
        """
        return self._run(b.geoadd(name, values, nx, xx, ch))

    def geodist(
        self, name: Key, place1: Value, place2: Value, unit: Literal["m", "km", "ft", "mi"] = "m"
    ) -> float | None:
        """Return how far two members are apart.

        Args:
            unit: metres, kilometres, feet or miles.

        Returns: the distance, or None when a member does not exist.

        Example: ``geodist("g", "Palermo", "Catania")`` → ``166274.1516``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/geodist/
        """
        return self._run(b.geodist(name, place1, place2, unit))

    def geohash(self, name: Key, *values: Value | Iterable[Value]) -> list[T | None]:
        """Return the positions of members as geohash text.

        Args:
            values: the members.

        Returns: one geohash of 11 characters per member, in the order asked; None for a missing one.

        Example: ``geohash("g", "Palermo", "Rome")`` → ``[b'sqc8b49rny0', None]``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/geohash/
        """
        return self._run(b.geohash(name, *values))

    def geopos(self, name: Key, *values: Value | Iterable[Value]) -> list[GeoPoint | None]:
        """Return the positions of members.

        Args:
            values: the members.

        Returns: one position per member, in the order asked; None for a missing one.

        Example: ``geopos("g", "Palermo", "Rome")`` → ``[GeoPoint(13.361389338970184, 38.1155563954963), None]``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/geopos/
        """
        return self._run(b.geopos(name, *values))

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
    ) -> list[T]: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[T] | int | list[GeoMatch[T]]: ...

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
    ) -> list[T] | int | list[GeoMatch[T]]:
        """Return or store members within a distance of a position.

        GEOSEARCH and GEOSEARCHSTORE do the same and more. Without store, GEORADIUS_RO can be answered by a replica.

        Args:
            longitude: of the centre, in degrees.
            latitude: of the centre, in degrees.
            radius: the longest distance from the centre.
            unit: metres, kilometres, feet or miles.
            withdist: return distances, too.
            withcoord: return positions, too.
            withhash: return geohashes, too.
            count: how many members at most, the nearest ones.
            sort: nearest or farthest first; no order when not given.
            store: store the members with their positions there.
            store_dist: store the members with their distances as scores there.
            any: return the first ones found, not the nearest; server 6.2.0 or later.

        Returns: the members; how many members were stored (with store or store_dist); members with what was asked for (with withcoord or withdist or withhash).

        Example: ``georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC")`` → ``[GeoMatch(b'Catania', 56.4413), GeoMatch(b'Palermo', 190.4424)]``
        Since server 3.2.0. Replay class: overwrite (accumulate with store_dist). See https://valkey.io/commands/georadius/
        """
        return self._run(
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
    ) -> list[T]: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> int: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[T] | int | list[GeoMatch[T]]: ...

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
    ) -> list[T] | int | list[GeoMatch[T]]:
        """Return or store members within a distance of a member.

        GEOSEARCH and GEOSEARCHSTORE do the same and more. Without store, GEORADIUSBYMEMBER_RO can be answered by a replica.

        Args:
            member: the centre.
            radius: the longest distance from the centre.
            unit: metres, kilometres, feet or miles.
            withdist: return distances, too.
            withcoord: return positions, too.
            withhash: return geohashes, too.
            count: how many members at most, the nearest ones.
            sort: nearest or farthest first; no order when not given.
            store: store the members with their positions there.
            store_dist: store the members with their distances as scores there.
            any: return the first ones found, not the nearest.

        Returns: the members; how many members were stored (with store or store_dist); members with what was asked for (with withcoord or withdist or withhash).

        Example: ``georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC")`` → ``[GeoMatch(b'Palermo', 0.0), GeoMatch(b'Catania', 166.2742)]``
        Since server 3.2.0. Replay class: overwrite (accumulate with store_dist). See https://valkey.io/commands/georadiusbymember/
        """
        return self._run(
            b.georadiusbymember(
                name, member, radius, unit, withdist, withcoord, withhash, count, sort, store, store_dist, any
            )
        )

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
    ) -> list[T]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]:
        """Return members within a distance of a member.

        GEOSEARCH does the same and more.

        Args:
            member: the centre.
            radius: the longest distance from the centre.
            unit: metres, kilometres, feet or miles.
            withcoord: return positions, too.
            withdist: return distances, too.
            withhash: return geohashes, too.
            count: how many members at most, the nearest ones.
            any: return the first ones found, not the nearest.
            sort: nearest or farthest first; no order when not given.

        Returns: the members; members with what was asked for (with withcoord or withdist or withhash).

        Example: ``georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC")`` → ``[GeoMatch(b'Palermo', 0.0), GeoMatch(b'Catania', 166.2742)]``
        Since server 3.2.10. Replay class: read. See https://valkey.io/commands/georadiusbymember_ro/
        """
        return self._run(
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
    ) -> list[T]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]:
        """Return members within a distance of a position.

        GEOSEARCH does the same and more.

        Args:
            longitude: of the centre, in degrees.
            latitude: of the centre, in degrees.
            radius: the longest distance from the centre.
            unit: metres, kilometres, feet or miles.
            withcoord: return positions, too.
            withdist: return distances, too.
            withhash: return geohashes, too.
            count: how many members at most, the nearest ones.
            any: return the first ones found, not the nearest; server 6.2.0 or later.
            sort: nearest or farthest first; no order when not given.

        Returns: the members; members with what was asked for (with withcoord or withdist or withhash).

        Example: ``georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC")`` → ``[GeoMatch(b'Catania', 56.4413), GeoMatch(b'Palermo', 190.4424)]``
        Since server 3.2.10. Replay class: read. See https://valkey.io/commands/georadius_ro/
        """
        return self._run(
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
    ) -> list[T]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]: ...

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
    ) -> list[T] | list[GeoMatch[T]]:
        """Return members inside a circle, a box or a polygon.

        Give member or longitude and latitude, together with radius or width and height; or give polygon alone.

        Args:
            member: the centre, a member.
            longitude: of the centre, in degrees.
            latitude: of the centre, in degrees.
            unit: metres, kilometres, feet or miles; a polygon always has metres.
            radius: search in a circle of this radius.
            width: search in a box so wide.
            height: and so high.
            sort: nearest or farthest first; no order when not given.
            count: how many members at most, the nearest ones.
            any: return the first ones found, not the nearest.
            withcoord: return positions, too.
            withdist: return distances, too.
            withhash: return geohashes, too.
            polygon: search inside this polygon: longitude and latitude of its corners, at least three; server 9.0.0 or later.

        Returns: the members; members with what was asked for (with withcoord or withdist or withhash).

        Example: ``geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC")`` → ``[b'Catania', b'Palermo']``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/geosearch/
        """
        return self._run(
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
    ) -> int:
        """Store members inside a circle, a box or a polygon.

        Give member or longitude and latitude, together with radius or width and height; or give polygon alone.

        Args:
            dest: where the result is stored; what is there is replaced.
            name: the geo set to search.
            member: the centre, a member.
            longitude: of the centre, in degrees.
            latitude: of the centre, in degrees.
            unit: metres, kilometres, feet or miles; a polygon always has metres.
            radius: search in a circle of this radius.
            width: search in a box so wide.
            height: and so high.
            sort: nearest or farthest first; no order when not given.
            count: how many members at most, the nearest ones.
            any: return the first ones found, not the nearest.
            storedist: store distances as scores, not positions.
            polygon: search inside this polygon: longitude and latitude of its corners, at least three; server 9.0.0 or later.

        Returns: how many members were stored.

        Example: ``geosearchstore("out", "g", member="Catania", radius=100, unit="mi")`` → ``1``
        Since server 6.2.0. Replay class: overwrite (accumulate with storedist). See https://valkey.io/commands/geosearchstore/
        """
        return self._run(
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
