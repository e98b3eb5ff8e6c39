"""Options given by position have the same types as by keyword."""

from __future__ import annotations

from typing import assert_type

from valkeykit import Client
from valkeykit.replies.geo import GeoMatch


def positional(client: Client[bytes], flag: bool) -> None:
    assert_type(client.set("k", "v", 60), bool)
    assert_type(client.set("k", "v", None, None, False, False, False, True), bytes | None)
    assert_type(client.set("k", "v", 60, get=True, ifeq="x"), bytes | None)
    assert_type(client.set("k", "v", get=flag), bool | bytes | None)
    assert_type(client.zrange("z", 0, -1, False, True, int), list[tuple[bytes, float]])
    assert_type(client.zrange("z", 0, -1, True), list[bytes])
    assert_type(client.georadius("g", 1, 2, 3, "km", True), list[GeoMatch[bytes]])
    assert_type(client.georadius("g", 1, 2, 3, "km", False, False, False, 5, "ASC"), list[bytes])
    assert_type(client.georadius("g", 1, 2, 3, "km", withcoord=True, count=5), list[GeoMatch[bytes]])
    assert_type(client.georadius("g", 1, 2, 3, "km", False, False, False, None, None, "d"), int)
    assert_type(client.sort("l", get=["#", "w_*"], groups=True), list[tuple[bytes | None, ...]])
    assert_type(client.mget(keys=["a", "b"]), list[bytes | None])
    assert_type(client.client_kill("1.2.3.4:5"), bool)
    assert_type(client.client_kill(addr="1.2.3.4:5"), int)
