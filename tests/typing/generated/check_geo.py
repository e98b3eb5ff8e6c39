# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the geo commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.geo import GeoMatch, GeoPoint


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]), int)
    assert_type(client.geodist("g", "Palermo", "Catania"), float | None)
    assert_type(client.geohash("g", "Palermo", "Rome"), list[bytes | None])
    assert_type(client.geopos("g", "Palermo", "Rome"), list[GeoPoint | None])
    assert_type(client.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[bytes]])
    assert_type(client.georadius("g", 15, 37, 200, "km", sort="ASC"), list[bytes])
    assert_type(
        client.georadius("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(client.georadius("g", 15, 37, 200, "km", store="out"), int)
    assert_type(client.georadius("g", 15, 37, 100, "km", store_dist="out"), int)
    assert_type(
        client.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC"), list[GeoMatch[bytes]]
    )
    assert_type(client.georadiusbymember("g", "Palermo", 200, "km", sort="ASC"), list[bytes])
    assert_type(
        client.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.georadiusbymember("g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(client.georadiusbymember("g", "Palermo", 200, "km", store="out"), int)
    assert_type(client.georadiusbymember("g", "Palermo", 100, "km", store_dist="out"), int)
    assert_type(
        client.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC"),
        list[GeoMatch[bytes]],
    )
    assert_type(client.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC"), list[bytes])
    assert_type(
        client.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.georadiusbymember_ro("g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(client.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[bytes]])
    assert_type(client.georadius_ro("g", 15, 37, 200, "km", sort="ASC"), list[bytes])
    assert_type(
        client.georadius_ro("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC"), list[bytes]
    )
    assert_type(
        client.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True),
        list[GeoMatch[bytes]],
    )
    assert_type(
        client.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True), list[GeoMatch[bytes]]
    )
    assert_type(client.geosearchstore("out", "g", member="Catania", radius=100, unit="mi"), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(
        await client.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]), int
    )
    assert_type(await client.geodist("g", "Palermo", "Catania"), float | None)
    assert_type(await client.geohash("g", "Palermo", "Rome"), list[bytes | None])
    assert_type(await client.geopos("g", "Palermo", "Rome"), list[GeoPoint | None])
    assert_type(
        await client.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[bytes]]
    )
    assert_type(await client.georadius("g", 15, 37, 200, "km", sort="ASC"), list[bytes])
    assert_type(
        await client.georadius("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(await client.georadius("g", 15, 37, 200, "km", store="out"), int)
    assert_type(await client.georadius("g", 15, 37, 100, "km", store_dist="out"), int)
    assert_type(
        await client.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC"),
        list[GeoMatch[bytes]],
    )
    assert_type(await client.georadiusbymember("g", "Palermo", 200, "km", sort="ASC"), list[bytes])
    assert_type(
        await client.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(await client.georadiusbymember("g", "Palermo", 200, "km", store="out"), int)
    assert_type(await client.georadiusbymember("g", "Palermo", 100, "km", store_dist="out"), int)
    assert_type(
        await client.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC"),
        list[GeoMatch[bytes]],
    )
    assert_type(await client.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC"), list[bytes])
    assert_type(
        await client.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[bytes]]
    )
    assert_type(await client.georadius_ro("g", 15, 37, 200, "km", sort="ASC"), list[bytes])
    assert_type(
        await client.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC"), list[bytes]
    )
    assert_type(
        await client.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True),
        list[GeoMatch[bytes]],
    )
    assert_type(
        await client.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True), list[GeoMatch[bytes]]
    )
    assert_type(await client.geosearchstore("out", "g", member="Catania", radius=100, unit="mi"), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(
        pipe.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]).execute(),
        tuple[int],
    )
    assert_type(pipe.geodist("g", "Palermo", "Catania").execute(), tuple[float | None])
    assert_type(pipe.geohash("g", "Palermo", "Rome").execute(), tuple[list[bytes | None]])
    assert_type(pipe.geopos("g", "Palermo", "Rome").execute(), tuple[list[GeoPoint | None]])
    assert_type(
        pipe.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(pipe.georadius("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[bytes]])
    assert_type(
        pipe.georadius(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(pipe.georadius("g", 15, 37, 200, "km", store="out").execute(), tuple[int])
    assert_type(pipe.georadius("g", 15, 37, 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        pipe.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(pipe.georadiusbymember("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[bytes]])
    assert_type(
        pipe.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(pipe.georadiusbymember("g", "Palermo", 200, "km", store="out").execute(), tuple[int])
    assert_type(pipe.georadiusbymember("g", "Palermo", 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        pipe.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[bytes]]
    )
    assert_type(
        pipe.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(pipe.georadius_ro("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[bytes]])
    assert_type(
        pipe.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC").execute(),
        tuple[list[bytes]],
    )
    assert_type(
        pipe.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        pipe.geosearchstore("out", "g", member="Catania", radius=100, unit="mi").execute(), tuple[int]
    )


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(
        await pipe.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]).execute(),
        tuple[int],
    )
    assert_type(await pipe.geodist("g", "Palermo", "Catania").execute(), tuple[float | None])
    assert_type(await pipe.geohash("g", "Palermo", "Rome").execute(), tuple[list[bytes | None]])
    assert_type(await pipe.geopos("g", "Palermo", "Rome").execute(), tuple[list[GeoPoint | None]])
    assert_type(
        await pipe.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(await pipe.georadius("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[bytes]])
    assert_type(
        await pipe.georadius(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(await pipe.georadius("g", 15, 37, 200, "km", store="out").execute(), tuple[int])
    assert_type(await pipe.georadius("g", 15, 37, 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[bytes]]
    )
    assert_type(
        await pipe.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(await pipe.georadiusbymember("g", "Palermo", 200, "km", store="out").execute(), tuple[int])
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 100, "km", store_dist="out").execute(), tuple[int]
    )
    assert_type(
        await pipe.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[bytes]]
    )
    assert_type(
        await pipe.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(await pipe.georadius_ro("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[bytes]])
    assert_type(
        await pipe.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.georadius_ro(
            "g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC").execute(),
        tuple[list[bytes]],
    )
    assert_type(
        await pipe.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.geosearch(
            "g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True
        ).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True).execute(),
        tuple[list[GeoMatch[bytes]]],
    )
    assert_type(
        await pipe.geosearchstore("out", "g", member="Catania", radius=100, unit="mi").execute(), tuple[int]
    )


def sync_str(client: Client[str]) -> None:
    assert_type(client.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]), int)
    assert_type(client.geodist("g", "Palermo", "Catania"), float | None)
    assert_type(client.geohash("g", "Palermo", "Rome"), list[str | None])
    assert_type(client.geopos("g", "Palermo", "Rome"), list[GeoPoint | None])
    assert_type(client.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]])
    assert_type(client.georadius("g", 15, 37, 200, "km", sort="ASC"), list[str])
    assert_type(
        client.georadius("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[str]],
    )
    assert_type(
        client.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(client.georadius("g", 15, 37, 200, "km", store="out"), int)
    assert_type(client.georadius("g", 15, 37, 100, "km", store_dist="out"), int)
    assert_type(
        client.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]]
    )
    assert_type(client.georadiusbymember("g", "Palermo", 200, "km", sort="ASC"), list[str])
    assert_type(
        client.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        client.georadiusbymember("g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(client.georadiusbymember("g", "Palermo", 200, "km", store="out"), int)
    assert_type(client.georadiusbymember("g", "Palermo", 100, "km", store_dist="out"), int)
    assert_type(
        client.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]]
    )
    assert_type(client.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC"), list[str])
    assert_type(
        client.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        client.georadiusbymember_ro("g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(client.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]])
    assert_type(client.georadius_ro("g", 15, 37, 200, "km", sort="ASC"), list[str])
    assert_type(
        client.georadius_ro("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[str]],
    )
    assert_type(
        client.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(
        client.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC"), list[str]
    )
    assert_type(
        client.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        client.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True),
        list[GeoMatch[str]],
    )
    assert_type(
        client.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True), list[GeoMatch[str]]
    )
    assert_type(client.geosearchstore("out", "g", member="Catania", radius=100, unit="mi"), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(
        await client.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]), int
    )
    assert_type(await client.geodist("g", "Palermo", "Catania"), float | None)
    assert_type(await client.geohash("g", "Palermo", "Rome"), list[str | None])
    assert_type(await client.geopos("g", "Palermo", "Rome"), list[GeoPoint | None])
    assert_type(
        await client.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]]
    )
    assert_type(await client.georadius("g", 15, 37, 200, "km", sort="ASC"), list[str])
    assert_type(
        await client.georadius("g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(await client.georadius("g", 15, 37, 200, "km", store="out"), int)
    assert_type(await client.georadius("g", 15, 37, 100, "km", store_dist="out"), int)
    assert_type(
        await client.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC"),
        list[GeoMatch[str]],
    )
    assert_type(await client.georadiusbymember("g", "Palermo", 200, "km", sort="ASC"), list[str])
    assert_type(
        await client.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ),
        list[GeoMatch[str]],
    )
    assert_type(await client.georadiusbymember("g", "Palermo", 200, "km", store="out"), int)
    assert_type(await client.georadiusbymember("g", "Palermo", 100, "km", store_dist="out"), int)
    assert_type(
        await client.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC"),
        list[GeoMatch[str]],
    )
    assert_type(await client.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC"), list[str])
    assert_type(
        await client.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC"), list[GeoMatch[str]]
    )
    assert_type(await client.georadius_ro("g", 15, 37, 200, "km", sort="ASC"), list[str])
    assert_type(
        await client.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC"), list[str]
    )
    assert_type(
        await client.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True),
        list[GeoMatch[str]],
    )
    assert_type(
        await client.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True), list[GeoMatch[str]]
    )
    assert_type(await client.geosearchstore("out", "g", member="Catania", radius=100, unit="mi"), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(
        pipe.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]).execute(),
        tuple[int],
    )
    assert_type(pipe.geodist("g", "Palermo", "Catania").execute(), tuple[float | None])
    assert_type(pipe.geohash("g", "Palermo", "Rome").execute(), tuple[list[str | None]])
    assert_type(pipe.geopos("g", "Palermo", "Rome").execute(), tuple[list[GeoPoint | None]])
    assert_type(
        pipe.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadius("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        pipe.georadius(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadius("g", 15, 37, 200, "km", store="out").execute(), tuple[int])
    assert_type(pipe.georadius("g", 15, 37, 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        pipe.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadiusbymember("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        pipe.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadiusbymember("g", "Palermo", 200, "km", store="out").execute(), tuple[int])
    assert_type(pipe.georadiusbymember("g", "Palermo", 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        pipe.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        pipe.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(pipe.georadius_ro("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        pipe.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.georadius_ro("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC").execute(),
        tuple[list[str]],
    )
    assert_type(
        pipe.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.geosearch("g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        pipe.geosearchstore("out", "g", member="Catania", radius=100, unit="mi").execute(), tuple[int]
    )


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(
        await pipe.geoadd("g", [13.361389, 38.115556, "Palermo", 15.087269, 37.502669, "Catania"]).execute(),
        tuple[int],
    )
    assert_type(await pipe.geodist("g", "Palermo", "Catania").execute(), tuple[float | None])
    assert_type(await pipe.geohash("g", "Palermo", "Rome").execute(), tuple[list[str | None]])
    assert_type(await pipe.geopos("g", "Palermo", "Rome").execute(), tuple[list[GeoPoint | None]])
    assert_type(
        await pipe.georadius("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(await pipe.georadius("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        await pipe.georadius(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadius("g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(await pipe.georadius("g", 15, 37, 200, "km", store="out").execute(), tuple[int])
    assert_type(await pipe.georadius("g", 15, 37, 100, "km", store_dist="out").execute(), tuple[int])
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[str]]
    )
    assert_type(
        await pipe.georadiusbymember(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadiusbymember(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(await pipe.georadiusbymember("g", "Palermo", 200, "km", store="out").execute(), tuple[int])
    assert_type(
        await pipe.georadiusbymember("g", "Palermo", 100, "km", store_dist="out").execute(), tuple[int]
    )
    assert_type(
        await pipe.georadiusbymember_ro("g", "Palermo", 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadiusbymember_ro("g", "Palermo", 200, "km", sort="ASC").execute(), tuple[list[str]]
    )
    assert_type(
        await pipe.georadiusbymember_ro(
            "g", "Palermo", 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadiusbymember_ro(
            "g", "Palermo", 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadius_ro("g", 15, 37, 200, "km", withdist=True, sort="ASC").execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(await pipe.georadius_ro("g", 15, 37, 200, "km", sort="ASC").execute(), tuple[list[str]])
    assert_type(
        await pipe.georadius_ro(
            "g", 15, 37, 200, "km", withdist=True, withcoord=True, withhash=True, count=1
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.georadius_ro(
            "g", 15, 37, 1000000, count=5, any=True, sort="DESC", withhash=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.geosearch("g", longitude=15, latitude=37, radius=200, unit="km", sort="ASC").execute(),
        tuple[list[str]],
    )
    assert_type(
        await pipe.geosearch(
            "g",
            longitude=15,
            latitude=37,
            width=400,
            height=400,
            unit="km",
            sort="DESC",
            withcoord=True,
            withdist=True,
            withhash=True,
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.geosearch(
            "g", polygon=[(10, 30), (20, 30), (15, 45)], sort="ASC", withdist=True
        ).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.geosearch("g", longitude=15, latitude=37, radius=1, withhash=True).execute(),
        tuple[list[GeoMatch[str]]],
    )
    assert_type(
        await pipe.geosearchstore("out", "g", member="Catania", radius=100, unit="mi").execute(), tuple[int]
    )
