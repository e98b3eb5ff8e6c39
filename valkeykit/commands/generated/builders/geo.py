# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the geo commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import geo as r
    from valkeykit.replies.geo import GeoPoint
else:
    r = Lazy("valkeykit.replies.geo")


def geoadd(
    name: Key,
    values: Iterable[tuple[float, float, Value] | float | Value],
    nx: bool = False,
    xx: bool = False,
    ch: bool = False,
) -> Command[int]:
    """Add members with their positions, or change positions."""
    words: list[Word] = [
        "GEOADD",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEOADD", "name"),
    ]
    if nx:
        if xx:
            a.at_most_one("GEOADD", nx=nx, xx=xx)
        a.flag(nx, "GEOADD", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "GEOADD", "xx")
        words.append("XX")
    if ch:
        a.flag(ch, "GEOADD", "ch")
        words.append("CH")
    values_words = a.rows(
        values,
        (
            a.double,
            a.double,
            a.value,
        ),
        "GEOADD",
        "values",
        flat=True,
    )
    words += values_words
    return Command(tuple(words), i.GEOADD, d.count, (1,), "checked" if nx or xx else "overwrite", None, ())


def geodist(
    name: Key, place1: Value, place2: Value, unit: Literal["m", "km", "ft", "mi"] = "m"
) -> Command[float | None]:
    """Return how far two members are apart."""
    return Command(
        (
            "GEODIST",
            name if type(name) is str or type(name) is bytes else a.key(name, "GEODIST", "name"),
            place1
            if type(place1) is str
            or type(place1) is bytes
            or (type(place1) is int and -0x8000000000000000 <= place1 < 0x8000000000000000)
            else a.value(place1, "GEODIST", "place1"),
            place2
            if type(place2) is str
            or type(place2) is bytes
            or (type(place2) is int and -0x8000000000000000 <= place2 < 0x8000000000000000)
            else a.value(place2, "GEODIST", "place2"),
            a.choice(unit, ("m", "km", "ft", "mi"), "GEODIST", "unit"),
        ),
        i.GEODIST,
        d.real_or_none,
        (1,),
        "read",
        None,
        (),
    )


def geohash(name: Key, *values: Value | Iterable[Value]) -> Command[list[T | None]]:
    """Return the positions of members as geohash text."""
    values_words = a.spread(a.value, values, "GEOHASH", "values", empty=True)
    return Command(
        (
            "GEOHASH",
            name if type(name) is str or type(name) is bytes else a.key(name, "GEOHASH", "name"),
            *values_words,
        ),
        i.GEOHASH,
        d.optional_texts,
        (1,),
        "read",
        None,
        (),
    )


def geopos(name: Key, *values: Value | Iterable[Value]) -> Command[list[GeoPoint | None]]:
    """Return the positions of members."""
    values_words = a.spread(a.value, values, "GEOPOS", "values", empty=True)
    return Command(
        (
            "GEOPOS",
            name if type(name) is str or type(name) is bytes else a.key(name, "GEOPOS", "name"),
            *values_words,
        ),
        i.GEOPOS,
        r.points,
        (1,),
        "read",
        None,
        (),
    )


def georadius(
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
) -> Command[Any]:
    """Return or store members within a distance of a position."""
    key_at: list[int] = [1]
    words: list[Word] = [
        "GEORADIUS",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEORADIUS", "name"),
        a.double(longitude, "GEORADIUS", "longitude"),
        a.double(latitude, "GEORADIUS", "latitude"),
        a.double(radius, "GEORADIUS", "radius"),
        a.choice(unit, ("m", "km", "ft", "mi"), "GEORADIUS", "unit"),
    ]
    if withcoord:
        a.flag(withcoord, "GEORADIUS", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEORADIUS", "withdist")
        words.append("WITHDIST")
    if withhash:
        a.flag(withhash, "GEORADIUS", "withhash")
        words.append("WITHHASH")
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEORADIUS", "count")
        )
    if any:
        a.needs("GEORADIUS", "any", count=count)
    if any:
        a.flag(any, "GEORADIUS", "any")
        words.append("ANY")
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEORADIUS", "sort"))
    if store is not None:
        if store_dist is not None:
            a.at_most_one("GEORADIUS", store=store, store_dist=store_dist)
        words.append("STORE")
        key_at.append(len(words))
        words.append(
            store if type(store) is str or type(store) is bytes else a.key(store, "GEORADIUS", "store")
        )
    elif store_dist is not None:
        words.append("STOREDIST")
        key_at.append(len(words))
        words.append(
            store_dist
            if type(store_dist) is str or type(store_dist) is bytes
            else a.key(store_dist, "GEORADIUS", "store_dist")
        )
    return Command(
        tuple(words),
        i.GEORADIUS,
        d.count
        if store is not None or store_dist is not None
        else r.matches
        if withcoord or withdist or withhash
        else d.texts,
        key_at,
        "accumulate" if store_dist is not None else "overwrite",
        None,
        (),
    )


def georadiusbymember(
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
) -> Command[Any]:
    """Return or store members within a distance of a member."""
    key_at: list[int] = [1]
    words: list[Word] = [
        "GEORADIUSBYMEMBER",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEORADIUSBYMEMBER", "name"),
        member
        if type(member) is str
        or type(member) is bytes
        or (type(member) is int and -0x8000000000000000 <= member < 0x8000000000000000)
        else a.value(member, "GEORADIUSBYMEMBER", "member"),
        a.double(radius, "GEORADIUSBYMEMBER", "radius"),
        a.choice(unit, ("m", "km", "ft", "mi"), "GEORADIUSBYMEMBER", "unit"),
    ]
    if withcoord:
        a.flag(withcoord, "GEORADIUSBYMEMBER", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEORADIUSBYMEMBER", "withdist")
        words.append("WITHDIST")
    if withhash:
        a.flag(withhash, "GEORADIUSBYMEMBER", "withhash")
        words.append("WITHHASH")
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEORADIUSBYMEMBER", "count")
        )
    if any:
        a.needs("GEORADIUSBYMEMBER", "any", count=count)
    if any:
        a.flag(any, "GEORADIUSBYMEMBER", "any")
        words.append("ANY")
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEORADIUSBYMEMBER", "sort"))
    if store is not None:
        if store_dist is not None:
            a.at_most_one("GEORADIUSBYMEMBER", store=store, store_dist=store_dist)
        words.append("STORE")
        key_at.append(len(words))
        words.append(
            store
            if type(store) is str or type(store) is bytes
            else a.key(store, "GEORADIUSBYMEMBER", "store")
        )
    elif store_dist is not None:
        words.append("STOREDIST")
        key_at.append(len(words))
        words.append(
            store_dist
            if type(store_dist) is str or type(store_dist) is bytes
            else a.key(store_dist, "GEORADIUSBYMEMBER", "store_dist")
        )
    return Command(
        tuple(words),
        i.GEORADIUSBYMEMBER,
        d.count
        if store is not None or store_dist is not None
        else r.matches
        if withcoord or withdist or withhash
        else d.texts,
        key_at,
        "accumulate" if store_dist is not None else "overwrite",
        None,
        (),
    )


def georadiusbymember_ro(
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
) -> Command[Any]:
    """Return members within a distance of a member."""
    words: list[Word] = [
        "GEORADIUSBYMEMBER_RO",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEORADIUSBYMEMBER_RO", "name"),
        member
        if type(member) is str
        or type(member) is bytes
        or (type(member) is int and -0x8000000000000000 <= member < 0x8000000000000000)
        else a.value(member, "GEORADIUSBYMEMBER_RO", "member"),
        a.double(radius, "GEORADIUSBYMEMBER_RO", "radius"),
        a.choice(unit, ("m", "km", "ft", "mi"), "GEORADIUSBYMEMBER_RO", "unit"),
    ]
    if withcoord:
        a.flag(withcoord, "GEORADIUSBYMEMBER_RO", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEORADIUSBYMEMBER_RO", "withdist")
        words.append("WITHDIST")
    if withhash:
        a.flag(withhash, "GEORADIUSBYMEMBER_RO", "withhash")
        words.append("WITHHASH")
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEORADIUSBYMEMBER_RO", "count")
        )
    if any:
        a.needs("GEORADIUSBYMEMBER_RO", "any", count=count)
    if any:
        a.flag(any, "GEORADIUSBYMEMBER_RO", "any")
        words.append("ANY")
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEORADIUSBYMEMBER_RO", "sort"))
    return Command(
        tuple(words),
        i.GEORADIUSBYMEMBER_RO,
        r.matches if withcoord or withdist or withhash else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def georadius_ro(
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
) -> Command[Any]:
    """Return members within a distance of a position."""
    words: list[Word] = [
        "GEORADIUS_RO",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEORADIUS_RO", "name"),
        a.double(longitude, "GEORADIUS_RO", "longitude"),
        a.double(latitude, "GEORADIUS_RO", "latitude"),
        a.double(radius, "GEORADIUS_RO", "radius"),
        a.choice(unit, ("m", "km", "ft", "mi"), "GEORADIUS_RO", "unit"),
    ]
    if withcoord:
        a.flag(withcoord, "GEORADIUS_RO", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEORADIUS_RO", "withdist")
        words.append("WITHDIST")
    if withhash:
        a.flag(withhash, "GEORADIUS_RO", "withhash")
        words.append("WITHHASH")
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEORADIUS_RO", "count")
        )
    if any:
        a.needs("GEORADIUS_RO", "any", count=count)
    if any:
        a.flag(any, "GEORADIUS_RO", "any")
        words.append("ANY")
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEORADIUS_RO", "sort"))
    return Command(
        tuple(words),
        i.GEORADIUS_RO,
        r.matches if withcoord or withdist or withhash else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def geosearch(
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
) -> Command[Any]:
    """Return members inside a circle, a box or a polygon."""
    words: list[Word] = [
        "GEOSEARCH",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEOSEARCH", "name"),
    ]
    if member is not None:
        if longitude is not None or latitude is not None or polygon is not None:
            a.at_most_one("GEOSEARCH", member=member, longitude=longitude, polygon=polygon)
        words.append("FROMMEMBER")
        words.append(
            member
            if type(member) is str
            or type(member) is bytes
            or (type(member) is int and -0x8000000000000000 <= member < 0x8000000000000000)
            else a.value(member, "GEOSEARCH", "member")
        )
    elif longitude is not None or latitude is not None:
        if polygon is not None:
            a.at_most_one("GEOSEARCH", member=member, longitude=longitude, polygon=polygon)
        a.together("GEOSEARCH", longitude=longitude, latitude=latitude)
        words.append("FROMLONLAT")
        words.append(a.double(longitude, "GEOSEARCH", "longitude"))
        words.append(a.double(latitude, "GEOSEARCH", "latitude"))
    elif polygon is not None:
        polygon_words = a.rows(
            polygon,
            (
                a.double,
                a.double,
            ),
            "GEOSEARCH",
            "polygon",
        )
        words.append("BYPOLYGON")
        words.append(len(polygon_words) // 2)
        words += polygon_words
    else:
        a.exactly_one("GEOSEARCH", member=member, longitude=longitude, polygon=polygon)
    if radius is not None:
        if width is not None or height is not None:
            a.at_most_one("GEOSEARCH", radius=radius, width=width)
        words.append("BYRADIUS")
        words.append(a.double(radius, "GEOSEARCH", "radius"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCH", "unit"))
    elif width is not None or height is not None:
        a.together("GEOSEARCH", width=width, height=height)
        words.append("BYBOX")
        words.append(a.double(width, "GEOSEARCH", "width"))
        words.append(a.double(height, "GEOSEARCH", "height"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCH", "unit"))
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEOSEARCH", "sort"))
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEOSEARCH", "count")
        )
    if any:
        a.needs("GEOSEARCH", "any", count=count)
    if any:
        a.flag(any, "GEOSEARCH", "any")
        words.append("ANY")
    if withcoord:
        a.flag(withcoord, "GEOSEARCH", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEOSEARCH", "withdist")
        words.append("WITHDIST")
    if withhash:
        a.flag(withhash, "GEOSEARCH", "withhash")
        words.append("WITHHASH")
    return Command(
        tuple(words),
        i.GEOSEARCH,
        r.matches if withcoord or withdist or withhash else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def geosearchstore(
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
) -> Command[int]:
    """Store members inside a circle, a box or a polygon."""
    words: list[Word] = [
        "GEOSEARCHSTORE",
        dest if type(dest) is str or type(dest) is bytes else a.key(dest, "GEOSEARCHSTORE", "dest"),
        name if type(name) is str or type(name) is bytes else a.key(name, "GEOSEARCHSTORE", "name"),
    ]
    if member is not None:
        if longitude is not None or latitude is not None or polygon is not None:
            a.at_most_one("GEOSEARCHSTORE", member=member, longitude=longitude, polygon=polygon)
        words.append("FROMMEMBER")
        words.append(
            member
            if type(member) is str
            or type(member) is bytes
            or (type(member) is int and -0x8000000000000000 <= member < 0x8000000000000000)
            else a.value(member, "GEOSEARCHSTORE", "member")
        )
    elif longitude is not None or latitude is not None:
        if polygon is not None:
            a.at_most_one("GEOSEARCHSTORE", member=member, longitude=longitude, polygon=polygon)
        a.together("GEOSEARCHSTORE", longitude=longitude, latitude=latitude)
        words.append("FROMLONLAT")
        words.append(a.double(longitude, "GEOSEARCHSTORE", "longitude"))
        words.append(a.double(latitude, "GEOSEARCHSTORE", "latitude"))
    elif polygon is not None:
        polygon_words = a.rows(
            polygon,
            (
                a.double,
                a.double,
            ),
            "GEOSEARCHSTORE",
            "polygon",
        )
        words.append("BYPOLYGON")
        words.append(len(polygon_words) // 2)
        words += polygon_words
    else:
        a.exactly_one("GEOSEARCHSTORE", member=member, longitude=longitude, polygon=polygon)
    if radius is not None:
        if width is not None or height is not None:
            a.at_most_one("GEOSEARCHSTORE", radius=radius, width=width)
        words.append("BYRADIUS")
        words.append(a.double(radius, "GEOSEARCHSTORE", "radius"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCHSTORE", "unit"))
    elif width is not None or height is not None:
        a.together("GEOSEARCHSTORE", width=width, height=height)
        words.append("BYBOX")
        words.append(a.double(width, "GEOSEARCHSTORE", "width"))
        words.append(a.double(height, "GEOSEARCHSTORE", "height"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCHSTORE", "unit"))
    if sort is not None:
        words.append(a.choice(sort, ("ASC", "DESC"), "GEOSEARCHSTORE", "sort"))
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "GEOSEARCHSTORE", "count")
        )
    if any:
        a.needs("GEOSEARCHSTORE", "any", count=count)
    if any:
        a.flag(any, "GEOSEARCHSTORE", "any")
        words.append("ANY")
    if storedist:
        a.flag(storedist, "GEOSEARCHSTORE", "storedist")
        words.append("STOREDIST")
    return Command(
        tuple(words), i.GEOSEARCHSTORE, d.count, (1, 2), "accumulate" if storedist else "overwrite", None, ()
    )
