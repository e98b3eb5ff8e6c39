"""Replies of the MEMORY commands."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import fields, integer, number
from valkeykit.types import Raw, T


class DatabaseOverhead(NamedTuple):
    """What a database costs besides its keys and values, in bytes.

    Attributes:
        overhead_hashtable_main: the table of keys.
        overhead_hashtable_expires: the table of times to live.
    """

    overhead_hashtable_main: int
    overhead_hashtable_expires: int


class MemoryStats(NamedTuple):
    """What memory is used for: bytes unless said otherwise; 0 for what the server does not tell.

    Attributes:
        peak_allocated: the most that was ever allocated.
        total_allocated: allocated now.
        startup_allocated: allocated right after the start.
        replication_backlog: the replication backlog.
        clients_replicas: buffers of replicas.
        clients_normal: buffers of all other clients.
        cluster_links: buffers of cluster links.
        aof_buffer: buffers of the append-only file.
        lua_caches: caches of scripts.
        functions_caches: caches of functions.
        overhead_total: everything but the data.
        keys_count: number of keys in all databases.
        keys_bytes_per_key: data by number of keys.
        dataset_bytes: the data itself.
        dataset_percentage: its share of what is allocated without the start, in percent.
        peak_percentage: the share of the peak that is allocated now, in percent.
        allocator_allocated: what the allocator handed out.
        allocator_active: pages that the allocator uses.
        allocator_resident: pages that are in memory.
        fragmentation: resident memory by allocated memory, a ratio.
        fragmentation_bytes: resident memory without allocated memory; may be negative.
        dbs: the databases that have keys, by number.
        fields: every number the server sent, by the server's name, those of databases as
            ``db.0.overhead.hashtable.main``.
    """

    peak_allocated: int
    total_allocated: int
    startup_allocated: int
    replication_backlog: int
    clients_replicas: int
    clients_normal: int
    cluster_links: int
    aof_buffer: int
    lua_caches: int
    functions_caches: int
    overhead_total: int
    keys_count: int
    keys_bytes_per_key: int
    dataset_bytes: int
    dataset_percentage: float
    peak_percentage: float
    allocator_allocated: int
    allocator_active: int
    allocator_resident: int
    fragmentation: float
    fragmentation_bytes: int
    dbs: dict[int, DatabaseOverhead]
    fields: dict[str, int | float]


def memory_stats(reply: Raw, _: Codec[T]) -> MemoryStats:
    """The map of MEMORY STATS."""
    found: dict[str, int | float] = {}
    dbs: dict[int, DatabaseOverhead] = {}
    for name, value in fields(reply).items():
        if isinstance(value, dict | list):
            parts = {part: integer(size) for part, size in fields(value).items()}
            found |= {f"{name}.{part}": size for part, size in parts.items()}
            number_of_db = name.removeprefix("db.")
            if number_of_db.isdecimal():
                dbs[int(number_of_db)] = DatabaseOverhead(
                    parts.get("overhead.hashtable.main", 0), parts.get("overhead.hashtable.expires", 0)
                )
        else:
            # RESP2 sends counts as numbers and ratios as text, RESP3 both as numbers
            found[name] = value if type(value) is int else number(value)
    return _stats(found, dbs)


def _stats(found: dict[str, int | float], dbs: dict[int, DatabaseOverhead]) -> MemoryStats:
    def whole(name: str) -> int:
        return int(found.get(name, 0))

    return MemoryStats(
        peak_allocated=whole("peak.allocated"),
        total_allocated=whole("total.allocated"),
        startup_allocated=whole("startup.allocated"),
        replication_backlog=whole("replication.backlog"),
        clients_replicas=whole("clients.slaves"),
        clients_normal=whole("clients.normal"),
        cluster_links=whole("cluster.links"),
        aof_buffer=whole("aof.buffer"),
        lua_caches=whole("lua.caches"),
        functions_caches=whole("functions.caches"),
        overhead_total=whole("overhead.total"),
        keys_count=whole("keys.count"),
        keys_bytes_per_key=whole("keys.bytes-per-key"),
        dataset_bytes=whole("dataset.bytes"),
        dataset_percentage=float(found.get("dataset.percentage", 0)),
        peak_percentage=float(found.get("peak.percentage", 0)),
        allocator_allocated=whole("allocator.allocated"),
        allocator_active=whole("allocator.active"),
        allocator_resident=whole("allocator.resident"),
        fragmentation=float(found.get("fragmentation", 0)),
        fragmentation_bytes=whole("fragmentation.bytes"),
        dbs=dbs,
        fields=found,
    )
