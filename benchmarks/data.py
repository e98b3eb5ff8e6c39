"""The keys that all sides read and write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import valkey

from valkeykit import Client

if TYPE_CHECKING:
    from benchmarks.settings import Target

KEY = "key"
VALUE = b"v" * 64
SIZES = {"1 KB": 1024, "64 KB": 64 * 1024, "1 MB": 1024 * 1024}
"""Sizes of values, each under a key of its own."""

KEYS = [f"key:{n}" for n in range(100)]
HASH, FIELDS = "hash", 100
SORTED_SET, MEMBERS = "sorted set", 1000
STREAM, ENTRIES = "stream", 1000


def write_cluster(target: Target) -> None:
    """Fill the cluster with the keys that its rows read."""
    with Client(target.cluster_url, provider=target.provider) as client:
        client.mset(dict.fromkeys(KEYS, VALUE))


def key_of(size: int) -> str:
    """The key whose value has `size` bytes."""
    return f"value:{size}"


def write(target: Target) -> None:
    """Fill the server; every run of the table reads the same."""
    with valkey.Valkey(target.host, target.port) as client:
        client.flushall()
        client.set(KEY, VALUE)
        client.mset(dict.fromkeys(KEYS, VALUE))
        client.mset({key_of(size): b"v" * size for size in SIZES.values()})
        client.hset(HASH, mapping={f"field:{n}": f"value:{n}" for n in range(FIELDS)})
        client.zadd(SORTED_SET, {f"member:{n}": n + 0.5 for n in range(MEMBERS)})
        for n in range(1, ENTRIES + 1):
            client.xadd(STREAM, {"sensor": n, "unit": "C"}, id=f"{n}-0")
