"""Exact types of clients with the commands of modules; read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit.modules import bloom, json, search
from valkeykit.modules.bloom.replies import BloomInfo
from valkeykit.modules.search.fields import TagField, VectorField
from valkeykit.modules.search.replies import SearchResult
from valkeykit.types import Json


def constructors() -> None:
    assert_type(json.Client("valkey://h"), json.Client[bytes])
    assert_type(bloom.AsyncClient(decode_responses=True), bloom.AsyncClient[str])
    with search.Client() as client, client.session() as session:
        assert_type(session.ft_search("i", "*"), SearchResult[bytes])


def values(client: json.Client[str], ages: dict[str, int], rows: list[dict[str, str]]) -> None:
    assert_type(client.json_set("k", "$", ages), bool)
    assert_type(client.json_set("k", "$", rows, nx=True), bool)
    assert_type(client.json_mset([("k", "$", rows), ("j", "$.a", None)]), bool)
    assert_type(client.json_get("k", "$"), Json)
    assert_type(client.json_set("k", "$", client.json_get("j")), bool)
    assert_type(client.get("k"), str | None)


def chained(client: json.Client[str]) -> None:
    assert_type(client.pipeline().json_get("k").get("k").execute(), tuple[Json, str | None])


def options(client: bloom.Client[bytes], one: bool) -> None:
    assert_type(client.bf_info("k"), BloomInfo)
    assert_type(client.bf_info("k", size=True), int)
    assert_type(client.bf_info("k", expansion=one), BloomInfo | int | float | None)


def fields(client: search.Client[bytes]) -> None:
    vector = VectorField("v", "FLAT", dim=3, distance_metric="L2")
    assert_type(client.ft_create("i", TagField("t"), vector, prefix=["a:"]), bool)
