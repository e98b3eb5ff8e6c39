# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the sentinel commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.sentinel import (
    CachedInfo,
    PendingScript,
    PrimaryState,
    PrimaryVote,
    ReplicaState,
    SentinelAddress,
    SentinelState,
)


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.sentinel_ckquorum("mymaster"), bytes)
    assert_type(client.sentinel_config_get("resolve-*", "announce-port"), dict[str, str])
    assert_type(client.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}), bool)
    assert_type(client.sentinel_debug(), dict[str, int])
    assert_type(client.sentinel_debug({"info-period": 10000, "ask-period": 1000}), bool)
    assert_type(client.sentinel_failover("mymaster"), bool)
    assert_type(client.sentinel_flushconfig(), bool)
    assert_type(client.sentinel_get_master_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(client.sentinel_get_primary_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(client.sentinel_help(), list[bytes])
    assert_type(client.sentinel_info_cache("mymaster"), dict[str, list[CachedInfo]])
    assert_type(client.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(client.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(client.sentinel_master("mymaster"), PrimaryState)
    assert_type(client.sentinel_masters(), list[PrimaryState])
    assert_type(client.sentinel_monitor("other", "127.0.0.1", 1, 2), bool)
    assert_type(client.sentinel_myid(), str)
    assert_type(client.sentinel_pending_scripts(), list[PendingScript])
    assert_type(client.sentinel_primaries(), list[PrimaryState])
    assert_type(client.sentinel_primary("mymaster"), PrimaryState)
    assert_type(client.sentinel_remove("mymaster"), bool)
    assert_type(client.sentinel_replicas("mymaster"), list[ReplicaState])
    assert_type(client.sentinel_reset("my*"), int)
    assert_type(client.sentinel_sentinels("mymaster"), list[SentinelState])
    assert_type(client.sentinel_set("mymaster", "quorum", 2), bool)
    assert_type(client.sentinel_simulate_failure("crash-after-election"), bool)
    assert_type(client.sentinel_simulate_failure_help(), list[bytes])
    assert_type(client.sentinel_slaves("mymaster"), list[ReplicaState])


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.sentinel_ckquorum("mymaster"), bytes)
    assert_type(await client.sentinel_config_get("resolve-*", "announce-port"), dict[str, str])
    assert_type(await client.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}), bool)
    assert_type(await client.sentinel_debug(), dict[str, int])
    assert_type(await client.sentinel_debug({"info-period": 10000, "ask-period": 1000}), bool)
    assert_type(await client.sentinel_failover("mymaster"), bool)
    assert_type(await client.sentinel_flushconfig(), bool)
    assert_type(await client.sentinel_get_master_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(await client.sentinel_get_primary_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(await client.sentinel_help(), list[bytes])
    assert_type(await client.sentinel_info_cache("mymaster"), dict[str, list[CachedInfo]])
    assert_type(await client.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(await client.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(await client.sentinel_master("mymaster"), PrimaryState)
    assert_type(await client.sentinel_masters(), list[PrimaryState])
    assert_type(await client.sentinel_monitor("other", "127.0.0.1", 1, 2), bool)
    assert_type(await client.sentinel_myid(), str)
    assert_type(await client.sentinel_pending_scripts(), list[PendingScript])
    assert_type(await client.sentinel_primaries(), list[PrimaryState])
    assert_type(await client.sentinel_primary("mymaster"), PrimaryState)
    assert_type(await client.sentinel_remove("mymaster"), bool)
    assert_type(await client.sentinel_replicas("mymaster"), list[ReplicaState])
    assert_type(await client.sentinel_reset("my*"), int)
    assert_type(await client.sentinel_sentinels("mymaster"), list[SentinelState])
    assert_type(await client.sentinel_set("mymaster", "quorum", 2), bool)
    assert_type(await client.sentinel_simulate_failure("crash-after-election"), bool)
    assert_type(await client.sentinel_simulate_failure_help(), list[bytes])
    assert_type(await client.sentinel_slaves("mymaster"), list[ReplicaState])


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.sentinel_ckquorum("mymaster").execute(), tuple[bytes])
    assert_type(pipe.sentinel_config_get("resolve-*", "announce-port").execute(), tuple[dict[str, str]])
    assert_type(
        pipe.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}).execute(), tuple[bool]
    )
    assert_type(pipe.sentinel_debug().execute(), tuple[dict[str, int]])
    assert_type(pipe.sentinel_debug({"info-period": 10000, "ask-period": 1000}).execute(), tuple[bool])
    assert_type(pipe.sentinel_failover("mymaster").execute(), tuple[bool])
    assert_type(pipe.sentinel_flushconfig().execute(), tuple[bool])
    assert_type(pipe.sentinel_get_master_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None])
    assert_type(pipe.sentinel_get_primary_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None])
    assert_type(pipe.sentinel_help().execute(), tuple[list[bytes]])
    assert_type(pipe.sentinel_info_cache("mymaster").execute(), tuple[dict[str, list[CachedInfo]]])
    assert_type(pipe.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote])
    assert_type(pipe.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote])
    assert_type(pipe.sentinel_master("mymaster").execute(), tuple[PrimaryState])
    assert_type(pipe.sentinel_masters().execute(), tuple[list[PrimaryState]])
    assert_type(pipe.sentinel_monitor("other", "127.0.0.1", 1, 2).execute(), tuple[bool])
    assert_type(pipe.sentinel_myid().execute(), tuple[str])
    assert_type(pipe.sentinel_pending_scripts().execute(), tuple[list[PendingScript]])
    assert_type(pipe.sentinel_primaries().execute(), tuple[list[PrimaryState]])
    assert_type(pipe.sentinel_primary("mymaster").execute(), tuple[PrimaryState])
    assert_type(pipe.sentinel_remove("mymaster").execute(), tuple[bool])
    assert_type(pipe.sentinel_replicas("mymaster").execute(), tuple[list[ReplicaState]])
    assert_type(pipe.sentinel_reset("my*").execute(), tuple[int])
    assert_type(pipe.sentinel_sentinels("mymaster").execute(), tuple[list[SentinelState]])
    assert_type(pipe.sentinel_set("mymaster", "quorum", 2).execute(), tuple[bool])
    assert_type(pipe.sentinel_simulate_failure("crash-after-election").execute(), tuple[bool])
    assert_type(pipe.sentinel_simulate_failure_help().execute(), tuple[list[bytes]])
    assert_type(pipe.sentinel_slaves("mymaster").execute(), tuple[list[ReplicaState]])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.sentinel_ckquorum("mymaster").execute(), tuple[bytes])
    assert_type(await pipe.sentinel_config_get("resolve-*", "announce-port").execute(), tuple[dict[str, str]])
    assert_type(
        await pipe.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}).execute(), tuple[bool]
    )
    assert_type(await pipe.sentinel_debug().execute(), tuple[dict[str, int]])
    assert_type(await pipe.sentinel_debug({"info-period": 10000, "ask-period": 1000}).execute(), tuple[bool])
    assert_type(await pipe.sentinel_failover("mymaster").execute(), tuple[bool])
    assert_type(await pipe.sentinel_flushconfig().execute(), tuple[bool])
    assert_type(
        await pipe.sentinel_get_master_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None]
    )
    assert_type(
        await pipe.sentinel_get_primary_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None]
    )
    assert_type(await pipe.sentinel_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.sentinel_info_cache("mymaster").execute(), tuple[dict[str, list[CachedInfo]]])
    assert_type(
        await pipe.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote]
    )
    assert_type(
        await pipe.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote]
    )
    assert_type(await pipe.sentinel_master("mymaster").execute(), tuple[PrimaryState])
    assert_type(await pipe.sentinel_masters().execute(), tuple[list[PrimaryState]])
    assert_type(await pipe.sentinel_monitor("other", "127.0.0.1", 1, 2).execute(), tuple[bool])
    assert_type(await pipe.sentinel_myid().execute(), tuple[str])
    assert_type(await pipe.sentinel_pending_scripts().execute(), tuple[list[PendingScript]])
    assert_type(await pipe.sentinel_primaries().execute(), tuple[list[PrimaryState]])
    assert_type(await pipe.sentinel_primary("mymaster").execute(), tuple[PrimaryState])
    assert_type(await pipe.sentinel_remove("mymaster").execute(), tuple[bool])
    assert_type(await pipe.sentinel_replicas("mymaster").execute(), tuple[list[ReplicaState]])
    assert_type(await pipe.sentinel_reset("my*").execute(), tuple[int])
    assert_type(await pipe.sentinel_sentinels("mymaster").execute(), tuple[list[SentinelState]])
    assert_type(await pipe.sentinel_set("mymaster", "quorum", 2).execute(), tuple[bool])
    assert_type(await pipe.sentinel_simulate_failure("crash-after-election").execute(), tuple[bool])
    assert_type(await pipe.sentinel_simulate_failure_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.sentinel_slaves("mymaster").execute(), tuple[list[ReplicaState]])


def sync_str(client: Client[str]) -> None:
    assert_type(client.sentinel_ckquorum("mymaster"), str)
    assert_type(client.sentinel_config_get("resolve-*", "announce-port"), dict[str, str])
    assert_type(client.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}), bool)
    assert_type(client.sentinel_debug(), dict[str, int])
    assert_type(client.sentinel_debug({"info-period": 10000, "ask-period": 1000}), bool)
    assert_type(client.sentinel_failover("mymaster"), bool)
    assert_type(client.sentinel_flushconfig(), bool)
    assert_type(client.sentinel_get_master_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(client.sentinel_get_primary_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(client.sentinel_help(), list[str])
    assert_type(client.sentinel_info_cache("mymaster"), dict[str, list[CachedInfo]])
    assert_type(client.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(client.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(client.sentinel_master("mymaster"), PrimaryState)
    assert_type(client.sentinel_masters(), list[PrimaryState])
    assert_type(client.sentinel_monitor("other", "127.0.0.1", 1, 2), bool)
    assert_type(client.sentinel_myid(), str)
    assert_type(client.sentinel_pending_scripts(), list[PendingScript])
    assert_type(client.sentinel_primaries(), list[PrimaryState])
    assert_type(client.sentinel_primary("mymaster"), PrimaryState)
    assert_type(client.sentinel_remove("mymaster"), bool)
    assert_type(client.sentinel_replicas("mymaster"), list[ReplicaState])
    assert_type(client.sentinel_reset("my*"), int)
    assert_type(client.sentinel_sentinels("mymaster"), list[SentinelState])
    assert_type(client.sentinel_set("mymaster", "quorum", 2), bool)
    assert_type(client.sentinel_simulate_failure("crash-after-election"), bool)
    assert_type(client.sentinel_simulate_failure_help(), list[str])
    assert_type(client.sentinel_slaves("mymaster"), list[ReplicaState])


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.sentinel_ckquorum("mymaster"), str)
    assert_type(await client.sentinel_config_get("resolve-*", "announce-port"), dict[str, str])
    assert_type(await client.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}), bool)
    assert_type(await client.sentinel_debug(), dict[str, int])
    assert_type(await client.sentinel_debug({"info-period": 10000, "ask-period": 1000}), bool)
    assert_type(await client.sentinel_failover("mymaster"), bool)
    assert_type(await client.sentinel_flushconfig(), bool)
    assert_type(await client.sentinel_get_master_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(await client.sentinel_get_primary_addr_by_name("mymaster"), SentinelAddress | None)
    assert_type(await client.sentinel_help(), list[str])
    assert_type(await client.sentinel_info_cache("mymaster"), dict[str, list[CachedInfo]])
    assert_type(await client.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(await client.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*"), PrimaryVote)
    assert_type(await client.sentinel_master("mymaster"), PrimaryState)
    assert_type(await client.sentinel_masters(), list[PrimaryState])
    assert_type(await client.sentinel_monitor("other", "127.0.0.1", 1, 2), bool)
    assert_type(await client.sentinel_myid(), str)
    assert_type(await client.sentinel_pending_scripts(), list[PendingScript])
    assert_type(await client.sentinel_primaries(), list[PrimaryState])
    assert_type(await client.sentinel_primary("mymaster"), PrimaryState)
    assert_type(await client.sentinel_remove("mymaster"), bool)
    assert_type(await client.sentinel_replicas("mymaster"), list[ReplicaState])
    assert_type(await client.sentinel_reset("my*"), int)
    assert_type(await client.sentinel_sentinels("mymaster"), list[SentinelState])
    assert_type(await client.sentinel_set("mymaster", "quorum", 2), bool)
    assert_type(await client.sentinel_simulate_failure("crash-after-election"), bool)
    assert_type(await client.sentinel_simulate_failure_help(), list[str])
    assert_type(await client.sentinel_slaves("mymaster"), list[ReplicaState])


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.sentinel_ckquorum("mymaster").execute(), tuple[str])
    assert_type(pipe.sentinel_config_get("resolve-*", "announce-port").execute(), tuple[dict[str, str]])
    assert_type(
        pipe.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}).execute(), tuple[bool]
    )
    assert_type(pipe.sentinel_debug().execute(), tuple[dict[str, int]])
    assert_type(pipe.sentinel_debug({"info-period": 10000, "ask-period": 1000}).execute(), tuple[bool])
    assert_type(pipe.sentinel_failover("mymaster").execute(), tuple[bool])
    assert_type(pipe.sentinel_flushconfig().execute(), tuple[bool])
    assert_type(pipe.sentinel_get_master_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None])
    assert_type(pipe.sentinel_get_primary_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None])
    assert_type(pipe.sentinel_help().execute(), tuple[list[str]])
    assert_type(pipe.sentinel_info_cache("mymaster").execute(), tuple[dict[str, list[CachedInfo]]])
    assert_type(pipe.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote])
    assert_type(pipe.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote])
    assert_type(pipe.sentinel_master("mymaster").execute(), tuple[PrimaryState])
    assert_type(pipe.sentinel_masters().execute(), tuple[list[PrimaryState]])
    assert_type(pipe.sentinel_monitor("other", "127.0.0.1", 1, 2).execute(), tuple[bool])
    assert_type(pipe.sentinel_myid().execute(), tuple[str])
    assert_type(pipe.sentinel_pending_scripts().execute(), tuple[list[PendingScript]])
    assert_type(pipe.sentinel_primaries().execute(), tuple[list[PrimaryState]])
    assert_type(pipe.sentinel_primary("mymaster").execute(), tuple[PrimaryState])
    assert_type(pipe.sentinel_remove("mymaster").execute(), tuple[bool])
    assert_type(pipe.sentinel_replicas("mymaster").execute(), tuple[list[ReplicaState]])
    assert_type(pipe.sentinel_reset("my*").execute(), tuple[int])
    assert_type(pipe.sentinel_sentinels("mymaster").execute(), tuple[list[SentinelState]])
    assert_type(pipe.sentinel_set("mymaster", "quorum", 2).execute(), tuple[bool])
    assert_type(pipe.sentinel_simulate_failure("crash-after-election").execute(), tuple[bool])
    assert_type(pipe.sentinel_simulate_failure_help().execute(), tuple[list[str]])
    assert_type(pipe.sentinel_slaves("mymaster").execute(), tuple[list[ReplicaState]])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.sentinel_ckquorum("mymaster").execute(), tuple[str])
    assert_type(await pipe.sentinel_config_get("resolve-*", "announce-port").execute(), tuple[dict[str, str]])
    assert_type(
        await pipe.sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0}).execute(), tuple[bool]
    )
    assert_type(await pipe.sentinel_debug().execute(), tuple[dict[str, int]])
    assert_type(await pipe.sentinel_debug({"info-period": 10000, "ask-period": 1000}).execute(), tuple[bool])
    assert_type(await pipe.sentinel_failover("mymaster").execute(), tuple[bool])
    assert_type(await pipe.sentinel_flushconfig().execute(), tuple[bool])
    assert_type(
        await pipe.sentinel_get_master_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None]
    )
    assert_type(
        await pipe.sentinel_get_primary_addr_by_name("mymaster").execute(), tuple[SentinelAddress | None]
    )
    assert_type(await pipe.sentinel_help().execute(), tuple[list[str]])
    assert_type(await pipe.sentinel_info_cache("mymaster").execute(), tuple[dict[str, list[CachedInfo]]])
    assert_type(
        await pipe.sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote]
    )
    assert_type(
        await pipe.sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*").execute(), tuple[PrimaryVote]
    )
    assert_type(await pipe.sentinel_master("mymaster").execute(), tuple[PrimaryState])
    assert_type(await pipe.sentinel_masters().execute(), tuple[list[PrimaryState]])
    assert_type(await pipe.sentinel_monitor("other", "127.0.0.1", 1, 2).execute(), tuple[bool])
    assert_type(await pipe.sentinel_myid().execute(), tuple[str])
    assert_type(await pipe.sentinel_pending_scripts().execute(), tuple[list[PendingScript]])
    assert_type(await pipe.sentinel_primaries().execute(), tuple[list[PrimaryState]])
    assert_type(await pipe.sentinel_primary("mymaster").execute(), tuple[PrimaryState])
    assert_type(await pipe.sentinel_remove("mymaster").execute(), tuple[bool])
    assert_type(await pipe.sentinel_replicas("mymaster").execute(), tuple[list[ReplicaState]])
    assert_type(await pipe.sentinel_reset("my*").execute(), tuple[int])
    assert_type(await pipe.sentinel_sentinels("mymaster").execute(), tuple[list[SentinelState]])
    assert_type(await pipe.sentinel_set("mymaster", "quorum", 2).execute(), tuple[bool])
    assert_type(await pipe.sentinel_simulate_failure("crash-after-election").execute(), tuple[bool])
    assert_type(await pipe.sentinel_simulate_failure_help().execute(), tuple[list[str]])
    assert_type(await pipe.sentinel_slaves("mymaster").execute(), tuple[list[ReplicaState]])
