# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the geo commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, Value, Word


def geosearch(
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
) -> Command[Any]:
    """Search."""
    words: list[Word] = [
        "GEOSEARCH",
        name if type(name) is str or type(name) is bytes else a.key(name, "GEOSEARCH", "name"),
    ]
    a.exactly_one("GEOSEARCH", member=member, longitude=longitude)
    if member is not None:
        words.append("FROMMEMBER")
        words.append(
            member
            if type(member) is str or type(member) is bytes or type(member) is int
            else a.value(member, "GEOSEARCH", "member")
        )
    elif longitude is not None or latitude is not None:
        a.together("GEOSEARCH", longitude=longitude, latitude=latitude)
        words.append("FROMLONLAT")
        words.append(a.double(longitude, "GEOSEARCH", "longitude"))
        words.append(a.double(latitude, "GEOSEARCH", "latitude"))
    a.exactly_one("GEOSEARCH", radius=radius, width=width, polygon=polygon)
    if radius is not None:
        words.append("BYRADIUS")
        words.append(a.double(radius, "GEOSEARCH", "radius"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCH", "unit"))
    elif width is not None or height is not None:
        a.together("GEOSEARCH", width=width, height=height)
        words.append("BYBOX")
        words.append(a.double(width, "GEOSEARCH", "width"))
        words.append(a.double(height, "GEOSEARCH", "height"))
        words.append(a.choice(unit, ("m", "km", "ft", "mi"), "GEOSEARCH", "unit"))
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
    if asc or desc:
        a.at_most_one("GEOSEARCH", asc=asc, desc=desc)
    if asc:
        a.flag(asc, "GEOSEARCH", "asc")
        words.append("ASC")
    elif desc:
        a.flag(desc, "GEOSEARCH", "desc")
        words.append("DESC")
    if count is not None:
        words.append("COUNT")
        words.append(count if type(count) is int else a.integer(count, "GEOSEARCH", "count"))
        if any:
            a.flag(any, "GEOSEARCH", "any")
            words.append("ANY")
    if withcoord:
        a.flag(withcoord, "GEOSEARCH", "withcoord")
        words.append("WITHCOORD")
    if withdist:
        a.flag(withdist, "GEOSEARCH", "withdist")
        words.append("WITHDIST")
    return Command(
        tuple(words),
        i.GEOSEARCH,
        d.optional_texts if withcoord or withdist else d.texts,
        (1,),
        "read",
        None,
        (),
    )
