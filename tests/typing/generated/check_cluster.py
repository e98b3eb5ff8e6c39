# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the cluster commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.cluster import (
    ClusterInfo,
    ClusterLink,
    ClusterScanPage,
    EpochBump,
    SlotMigration,
    SlotStats,
)
from valkeykit.replies.cluster_nodes import ClusterNode, ClusterShard, SlotAssignment


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.asking(), bool)
    assert_type(client.cluster_addslots(0, 1, 5), bool)
    assert_type(client.cluster_addslotsrange(0, 5, 10, 20), bool)
    assert_type(client.cluster_bumpepoch(), EpochBump)
    assert_type(client.cluster_cancelslotmigrations(), bool)
    assert_type(client.cluster_count_failure_report("2222222222222222222222222222222222222222"), int)
    assert_type(client.cluster_countkeysinslot(15495), int)
    assert_type(client.cluster_delslots(1, 5), bool)
    assert_type(client.cluster_delslotsrange(1, 2, 5, 9), bool)
    assert_type(client.cluster_failover(), bool)
    assert_type(client.cluster_flushslot(15495), bool)
    assert_type(client.cluster_flushslots(), bool)
    assert_type(client.cluster_forget("2222222222222222222222222222222222222222"), bool)
    assert_type(client.cluster_get_keys_in_slot(15495, 10), list[bytes])
    assert_type(client.cluster_getslotmigrations(), list[SlotMigration])
    assert_type(client.cluster_help(), list[bytes])
    assert_type(client.cluster_info(), ClusterInfo)
    assert_type(client.cluster_keyslot("somekey"), int)
    assert_type(client.cluster_links(), list[ClusterLink])
    assert_type(client.cluster_meet("127.0.0.1", 1), bool)
    assert_type(
        client.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ),
        bool,
    )
    assert_type(client.cluster_myid(), str)
    assert_type(client.cluster_myshardid(), str)
    assert_type(client.cluster_nodes(), list[ClusterNode])
    assert_type(client.cluster_replicas("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(client.cluster_replicate("2222222222222222222222222222222222222222"), bool)
    assert_type(client.cluster_replicate_no_one(), bool)
    assert_type(client.cluster_reset(), bool)
    assert_type(client.cluster_save_config(), bool)
    assert_type(client.cluster_set_config_epoch(7), bool)
    assert_type(client.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING"), bool)
    assert_type(client.cluster_setslot_stable(9), bool)
    assert_type(client.cluster_shards(), list[ClusterShard])
    assert_type(client.cluster_slaves("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(client.cluster_slot_stats(slotsrange=(15494, 15495)), list[SlotStats])
    assert_type(client.cluster_slots(), list[SlotAssignment])
    assert_type(client.clusterscan(), ClusterScanPage[bytes])
    assert_type(client.readonly(), bool)
    assert_type(client.readwrite(), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.asking(), bool)
    assert_type(await client.cluster_addslots(0, 1, 5), bool)
    assert_type(await client.cluster_addslotsrange(0, 5, 10, 20), bool)
    assert_type(await client.cluster_bumpepoch(), EpochBump)
    assert_type(await client.cluster_cancelslotmigrations(), bool)
    assert_type(await client.cluster_count_failure_report("2222222222222222222222222222222222222222"), int)
    assert_type(await client.cluster_countkeysinslot(15495), int)
    assert_type(await client.cluster_delslots(1, 5), bool)
    assert_type(await client.cluster_delslotsrange(1, 2, 5, 9), bool)
    assert_type(await client.cluster_failover(), bool)
    assert_type(await client.cluster_flushslot(15495), bool)
    assert_type(await client.cluster_flushslots(), bool)
    assert_type(await client.cluster_forget("2222222222222222222222222222222222222222"), bool)
    assert_type(await client.cluster_get_keys_in_slot(15495, 10), list[bytes])
    assert_type(await client.cluster_getslotmigrations(), list[SlotMigration])
    assert_type(await client.cluster_help(), list[bytes])
    assert_type(await client.cluster_info(), ClusterInfo)
    assert_type(await client.cluster_keyslot("somekey"), int)
    assert_type(await client.cluster_links(), list[ClusterLink])
    assert_type(await client.cluster_meet("127.0.0.1", 1), bool)
    assert_type(
        await client.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ),
        bool,
    )
    assert_type(await client.cluster_myid(), str)
    assert_type(await client.cluster_myshardid(), str)
    assert_type(await client.cluster_nodes(), list[ClusterNode])
    assert_type(await client.cluster_replicas("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(await client.cluster_replicate("2222222222222222222222222222222222222222"), bool)
    assert_type(await client.cluster_replicate_no_one(), bool)
    assert_type(await client.cluster_reset(), bool)
    assert_type(await client.cluster_save_config(), bool)
    assert_type(await client.cluster_set_config_epoch(7), bool)
    assert_type(
        await client.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING"), bool
    )
    assert_type(await client.cluster_setslot_stable(9), bool)
    assert_type(await client.cluster_shards(), list[ClusterShard])
    assert_type(await client.cluster_slaves("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(await client.cluster_slot_stats(slotsrange=(15494, 15495)), list[SlotStats])
    assert_type(await client.cluster_slots(), list[SlotAssignment])
    assert_type(await client.clusterscan(), ClusterScanPage[bytes])
    assert_type(await client.readonly(), bool)
    assert_type(await client.readwrite(), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.asking().execute(), tuple[bool])
    assert_type(pipe.cluster_addslots(0, 1, 5).execute(), tuple[bool])
    assert_type(pipe.cluster_addslotsrange(0, 5, 10, 20).execute(), tuple[bool])
    assert_type(pipe.cluster_bumpepoch().execute(), tuple[EpochBump])
    assert_type(pipe.cluster_cancelslotmigrations().execute(), tuple[bool])
    assert_type(
        pipe.cluster_count_failure_report("2222222222222222222222222222222222222222").execute(), tuple[int]
    )
    assert_type(pipe.cluster_countkeysinslot(15495).execute(), tuple[int])
    assert_type(pipe.cluster_delslots(1, 5).execute(), tuple[bool])
    assert_type(pipe.cluster_delslotsrange(1, 2, 5, 9).execute(), tuple[bool])
    assert_type(pipe.cluster_failover().execute(), tuple[bool])
    assert_type(pipe.cluster_flushslot(15495).execute(), tuple[bool])
    assert_type(pipe.cluster_flushslots().execute(), tuple[bool])
    assert_type(pipe.cluster_forget("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(pipe.cluster_get_keys_in_slot(15495, 10).execute(), tuple[list[bytes]])
    assert_type(pipe.cluster_getslotmigrations().execute(), tuple[list[SlotMigration]])
    assert_type(pipe.cluster_help().execute(), tuple[list[bytes]])
    assert_type(pipe.cluster_info().execute(), tuple[ClusterInfo])
    assert_type(pipe.cluster_keyslot("somekey").execute(), tuple[int])
    assert_type(pipe.cluster_links().execute(), tuple[list[ClusterLink]])
    assert_type(pipe.cluster_meet("127.0.0.1", 1).execute(), tuple[bool])
    assert_type(
        pipe.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ).execute(),
        tuple[bool],
    )
    assert_type(pipe.cluster_myid().execute(), tuple[str])
    assert_type(pipe.cluster_myshardid().execute(), tuple[str])
    assert_type(pipe.cluster_nodes().execute(), tuple[list[ClusterNode]])
    assert_type(
        pipe.cluster_replicas("1111111111111111111111111111111111111111").execute(), tuple[list[ClusterNode]]
    )
    assert_type(pipe.cluster_replicate("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(pipe.cluster_replicate_no_one().execute(), tuple[bool])
    assert_type(pipe.cluster_reset().execute(), tuple[bool])
    assert_type(pipe.cluster_save_config().execute(), tuple[bool])
    assert_type(pipe.cluster_set_config_epoch(7).execute(), tuple[bool])
    assert_type(
        pipe.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING").execute(),
        tuple[bool],
    )
    assert_type(pipe.cluster_setslot_stable(9).execute(), tuple[bool])
    assert_type(pipe.cluster_shards().execute(), tuple[list[ClusterShard]])
    assert_type(
        pipe.cluster_slaves("1111111111111111111111111111111111111111").execute(), tuple[list[ClusterNode]]
    )
    assert_type(pipe.cluster_slot_stats(slotsrange=(15494, 15495)).execute(), tuple[list[SlotStats]])
    assert_type(pipe.cluster_slots().execute(), tuple[list[SlotAssignment]])
    assert_type(pipe.clusterscan().execute(), tuple[ClusterScanPage[bytes]])
    assert_type(pipe.readonly().execute(), tuple[bool])
    assert_type(pipe.readwrite().execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.asking().execute(), tuple[bool])
    assert_type(await pipe.cluster_addslots(0, 1, 5).execute(), tuple[bool])
    assert_type(await pipe.cluster_addslotsrange(0, 5, 10, 20).execute(), tuple[bool])
    assert_type(await pipe.cluster_bumpepoch().execute(), tuple[EpochBump])
    assert_type(await pipe.cluster_cancelslotmigrations().execute(), tuple[bool])
    assert_type(
        await pipe.cluster_count_failure_report("2222222222222222222222222222222222222222").execute(),
        tuple[int],
    )
    assert_type(await pipe.cluster_countkeysinslot(15495).execute(), tuple[int])
    assert_type(await pipe.cluster_delslots(1, 5).execute(), tuple[bool])
    assert_type(await pipe.cluster_delslotsrange(1, 2, 5, 9).execute(), tuple[bool])
    assert_type(await pipe.cluster_failover().execute(), tuple[bool])
    assert_type(await pipe.cluster_flushslot(15495).execute(), tuple[bool])
    assert_type(await pipe.cluster_flushslots().execute(), tuple[bool])
    assert_type(await pipe.cluster_forget("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(await pipe.cluster_get_keys_in_slot(15495, 10).execute(), tuple[list[bytes]])
    assert_type(await pipe.cluster_getslotmigrations().execute(), tuple[list[SlotMigration]])
    assert_type(await pipe.cluster_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.cluster_info().execute(), tuple[ClusterInfo])
    assert_type(await pipe.cluster_keyslot("somekey").execute(), tuple[int])
    assert_type(await pipe.cluster_links().execute(), tuple[list[ClusterLink]])
    assert_type(await pipe.cluster_meet("127.0.0.1", 1).execute(), tuple[bool])
    assert_type(
        await pipe.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.cluster_myid().execute(), tuple[str])
    assert_type(await pipe.cluster_myshardid().execute(), tuple[str])
    assert_type(await pipe.cluster_nodes().execute(), tuple[list[ClusterNode]])
    assert_type(
        await pipe.cluster_replicas("1111111111111111111111111111111111111111").execute(),
        tuple[list[ClusterNode]],
    )
    assert_type(
        await pipe.cluster_replicate("2222222222222222222222222222222222222222").execute(), tuple[bool]
    )
    assert_type(await pipe.cluster_replicate_no_one().execute(), tuple[bool])
    assert_type(await pipe.cluster_reset().execute(), tuple[bool])
    assert_type(await pipe.cluster_save_config().execute(), tuple[bool])
    assert_type(await pipe.cluster_set_config_epoch(7).execute(), tuple[bool])
    assert_type(
        await pipe.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING").execute(),
        tuple[bool],
    )
    assert_type(await pipe.cluster_setslot_stable(9).execute(), tuple[bool])
    assert_type(await pipe.cluster_shards().execute(), tuple[list[ClusterShard]])
    assert_type(
        await pipe.cluster_slaves("1111111111111111111111111111111111111111").execute(),
        tuple[list[ClusterNode]],
    )
    assert_type(await pipe.cluster_slot_stats(slotsrange=(15494, 15495)).execute(), tuple[list[SlotStats]])
    assert_type(await pipe.cluster_slots().execute(), tuple[list[SlotAssignment]])
    assert_type(await pipe.clusterscan().execute(), tuple[ClusterScanPage[bytes]])
    assert_type(await pipe.readonly().execute(), tuple[bool])
    assert_type(await pipe.readwrite().execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.asking(), bool)
    assert_type(client.cluster_addslots(0, 1, 5), bool)
    assert_type(client.cluster_addslotsrange(0, 5, 10, 20), bool)
    assert_type(client.cluster_bumpepoch(), EpochBump)
    assert_type(client.cluster_cancelslotmigrations(), bool)
    assert_type(client.cluster_count_failure_report("2222222222222222222222222222222222222222"), int)
    assert_type(client.cluster_countkeysinslot(15495), int)
    assert_type(client.cluster_delslots(1, 5), bool)
    assert_type(client.cluster_delslotsrange(1, 2, 5, 9), bool)
    assert_type(client.cluster_failover(), bool)
    assert_type(client.cluster_flushslot(15495), bool)
    assert_type(client.cluster_flushslots(), bool)
    assert_type(client.cluster_forget("2222222222222222222222222222222222222222"), bool)
    assert_type(client.cluster_get_keys_in_slot(15495, 10), list[str])
    assert_type(client.cluster_getslotmigrations(), list[SlotMigration])
    assert_type(client.cluster_help(), list[str])
    assert_type(client.cluster_info(), ClusterInfo)
    assert_type(client.cluster_keyslot("somekey"), int)
    assert_type(client.cluster_links(), list[ClusterLink])
    assert_type(client.cluster_meet("127.0.0.1", 1), bool)
    assert_type(
        client.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ),
        bool,
    )
    assert_type(client.cluster_myid(), str)
    assert_type(client.cluster_myshardid(), str)
    assert_type(client.cluster_nodes(), list[ClusterNode])
    assert_type(client.cluster_replicas("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(client.cluster_replicate("2222222222222222222222222222222222222222"), bool)
    assert_type(client.cluster_replicate_no_one(), bool)
    assert_type(client.cluster_reset(), bool)
    assert_type(client.cluster_save_config(), bool)
    assert_type(client.cluster_set_config_epoch(7), bool)
    assert_type(client.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING"), bool)
    assert_type(client.cluster_setslot_stable(9), bool)
    assert_type(client.cluster_shards(), list[ClusterShard])
    assert_type(client.cluster_slaves("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(client.cluster_slot_stats(slotsrange=(15494, 15495)), list[SlotStats])
    assert_type(client.cluster_slots(), list[SlotAssignment])
    assert_type(client.clusterscan(), ClusterScanPage[str])
    assert_type(client.readonly(), bool)
    assert_type(client.readwrite(), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.asking(), bool)
    assert_type(await client.cluster_addslots(0, 1, 5), bool)
    assert_type(await client.cluster_addslotsrange(0, 5, 10, 20), bool)
    assert_type(await client.cluster_bumpepoch(), EpochBump)
    assert_type(await client.cluster_cancelslotmigrations(), bool)
    assert_type(await client.cluster_count_failure_report("2222222222222222222222222222222222222222"), int)
    assert_type(await client.cluster_countkeysinslot(15495), int)
    assert_type(await client.cluster_delslots(1, 5), bool)
    assert_type(await client.cluster_delslotsrange(1, 2, 5, 9), bool)
    assert_type(await client.cluster_failover(), bool)
    assert_type(await client.cluster_flushslot(15495), bool)
    assert_type(await client.cluster_flushslots(), bool)
    assert_type(await client.cluster_forget("2222222222222222222222222222222222222222"), bool)
    assert_type(await client.cluster_get_keys_in_slot(15495, 10), list[str])
    assert_type(await client.cluster_getslotmigrations(), list[SlotMigration])
    assert_type(await client.cluster_help(), list[str])
    assert_type(await client.cluster_info(), ClusterInfo)
    assert_type(await client.cluster_keyslot("somekey"), int)
    assert_type(await client.cluster_links(), list[ClusterLink])
    assert_type(await client.cluster_meet("127.0.0.1", 1), bool)
    assert_type(
        await client.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ),
        bool,
    )
    assert_type(await client.cluster_myid(), str)
    assert_type(await client.cluster_myshardid(), str)
    assert_type(await client.cluster_nodes(), list[ClusterNode])
    assert_type(await client.cluster_replicas("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(await client.cluster_replicate("2222222222222222222222222222222222222222"), bool)
    assert_type(await client.cluster_replicate_no_one(), bool)
    assert_type(await client.cluster_reset(), bool)
    assert_type(await client.cluster_save_config(), bool)
    assert_type(await client.cluster_set_config_epoch(7), bool)
    assert_type(
        await client.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING"), bool
    )
    assert_type(await client.cluster_setslot_stable(9), bool)
    assert_type(await client.cluster_shards(), list[ClusterShard])
    assert_type(await client.cluster_slaves("1111111111111111111111111111111111111111"), list[ClusterNode])
    assert_type(await client.cluster_slot_stats(slotsrange=(15494, 15495)), list[SlotStats])
    assert_type(await client.cluster_slots(), list[SlotAssignment])
    assert_type(await client.clusterscan(), ClusterScanPage[str])
    assert_type(await client.readonly(), bool)
    assert_type(await client.readwrite(), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.asking().execute(), tuple[bool])
    assert_type(pipe.cluster_addslots(0, 1, 5).execute(), tuple[bool])
    assert_type(pipe.cluster_addslotsrange(0, 5, 10, 20).execute(), tuple[bool])
    assert_type(pipe.cluster_bumpepoch().execute(), tuple[EpochBump])
    assert_type(pipe.cluster_cancelslotmigrations().execute(), tuple[bool])
    assert_type(
        pipe.cluster_count_failure_report("2222222222222222222222222222222222222222").execute(), tuple[int]
    )
    assert_type(pipe.cluster_countkeysinslot(15495).execute(), tuple[int])
    assert_type(pipe.cluster_delslots(1, 5).execute(), tuple[bool])
    assert_type(pipe.cluster_delslotsrange(1, 2, 5, 9).execute(), tuple[bool])
    assert_type(pipe.cluster_failover().execute(), tuple[bool])
    assert_type(pipe.cluster_flushslot(15495).execute(), tuple[bool])
    assert_type(pipe.cluster_flushslots().execute(), tuple[bool])
    assert_type(pipe.cluster_forget("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(pipe.cluster_get_keys_in_slot(15495, 10).execute(), tuple[list[str]])
    assert_type(pipe.cluster_getslotmigrations().execute(), tuple[list[SlotMigration]])
    assert_type(pipe.cluster_help().execute(), tuple[list[str]])
    assert_type(pipe.cluster_info().execute(), tuple[ClusterInfo])
    assert_type(pipe.cluster_keyslot("somekey").execute(), tuple[int])
    assert_type(pipe.cluster_links().execute(), tuple[list[ClusterLink]])
    assert_type(pipe.cluster_meet("127.0.0.1", 1).execute(), tuple[bool])
    assert_type(
        pipe.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ).execute(),
        tuple[bool],
    )
    assert_type(pipe.cluster_myid().execute(), tuple[str])
    assert_type(pipe.cluster_myshardid().execute(), tuple[str])
    assert_type(pipe.cluster_nodes().execute(), tuple[list[ClusterNode]])
    assert_type(
        pipe.cluster_replicas("1111111111111111111111111111111111111111").execute(), tuple[list[ClusterNode]]
    )
    assert_type(pipe.cluster_replicate("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(pipe.cluster_replicate_no_one().execute(), tuple[bool])
    assert_type(pipe.cluster_reset().execute(), tuple[bool])
    assert_type(pipe.cluster_save_config().execute(), tuple[bool])
    assert_type(pipe.cluster_set_config_epoch(7).execute(), tuple[bool])
    assert_type(
        pipe.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING").execute(),
        tuple[bool],
    )
    assert_type(pipe.cluster_setslot_stable(9).execute(), tuple[bool])
    assert_type(pipe.cluster_shards().execute(), tuple[list[ClusterShard]])
    assert_type(
        pipe.cluster_slaves("1111111111111111111111111111111111111111").execute(), tuple[list[ClusterNode]]
    )
    assert_type(pipe.cluster_slot_stats(slotsrange=(15494, 15495)).execute(), tuple[list[SlotStats]])
    assert_type(pipe.cluster_slots().execute(), tuple[list[SlotAssignment]])
    assert_type(pipe.clusterscan().execute(), tuple[ClusterScanPage[str]])
    assert_type(pipe.readonly().execute(), tuple[bool])
    assert_type(pipe.readwrite().execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.asking().execute(), tuple[bool])
    assert_type(await pipe.cluster_addslots(0, 1, 5).execute(), tuple[bool])
    assert_type(await pipe.cluster_addslotsrange(0, 5, 10, 20).execute(), tuple[bool])
    assert_type(await pipe.cluster_bumpepoch().execute(), tuple[EpochBump])
    assert_type(await pipe.cluster_cancelslotmigrations().execute(), tuple[bool])
    assert_type(
        await pipe.cluster_count_failure_report("2222222222222222222222222222222222222222").execute(),
        tuple[int],
    )
    assert_type(await pipe.cluster_countkeysinslot(15495).execute(), tuple[int])
    assert_type(await pipe.cluster_delslots(1, 5).execute(), tuple[bool])
    assert_type(await pipe.cluster_delslotsrange(1, 2, 5, 9).execute(), tuple[bool])
    assert_type(await pipe.cluster_failover().execute(), tuple[bool])
    assert_type(await pipe.cluster_flushslot(15495).execute(), tuple[bool])
    assert_type(await pipe.cluster_flushslots().execute(), tuple[bool])
    assert_type(await pipe.cluster_forget("2222222222222222222222222222222222222222").execute(), tuple[bool])
    assert_type(await pipe.cluster_get_keys_in_slot(15495, 10).execute(), tuple[list[str]])
    assert_type(await pipe.cluster_getslotmigrations().execute(), tuple[list[SlotMigration]])
    assert_type(await pipe.cluster_help().execute(), tuple[list[str]])
    assert_type(await pipe.cluster_info().execute(), tuple[ClusterInfo])
    assert_type(await pipe.cluster_keyslot("somekey").execute(), tuple[int])
    assert_type(await pipe.cluster_links().execute(), tuple[list[ClusterLink]])
    assert_type(await pipe.cluster_meet("127.0.0.1", 1).execute(), tuple[bool])
    assert_type(
        await pipe.cluster_migrateslots(
            [
                (0, 5, "2222222222222222222222222222222222222222"),
                (10, 12, "2222222222222222222222222222222222222222"),
            ]
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.cluster_myid().execute(), tuple[str])
    assert_type(await pipe.cluster_myshardid().execute(), tuple[str])
    assert_type(await pipe.cluster_nodes().execute(), tuple[list[ClusterNode]])
    assert_type(
        await pipe.cluster_replicas("1111111111111111111111111111111111111111").execute(),
        tuple[list[ClusterNode]],
    )
    assert_type(
        await pipe.cluster_replicate("2222222222222222222222222222222222222222").execute(), tuple[bool]
    )
    assert_type(await pipe.cluster_replicate_no_one().execute(), tuple[bool])
    assert_type(await pipe.cluster_reset().execute(), tuple[bool])
    assert_type(await pipe.cluster_save_config().execute(), tuple[bool])
    assert_type(await pipe.cluster_set_config_epoch(7).execute(), tuple[bool])
    assert_type(
        await pipe.cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING").execute(),
        tuple[bool],
    )
    assert_type(await pipe.cluster_setslot_stable(9).execute(), tuple[bool])
    assert_type(await pipe.cluster_shards().execute(), tuple[list[ClusterShard]])
    assert_type(
        await pipe.cluster_slaves("1111111111111111111111111111111111111111").execute(),
        tuple[list[ClusterNode]],
    )
    assert_type(await pipe.cluster_slot_stats(slotsrange=(15494, 15495)).execute(), tuple[list[SlotStats]])
    assert_type(await pipe.cluster_slots().execute(), tuple[list[SlotAssignment]])
    assert_type(await pipe.clusterscan().execute(), tuple[ClusterScanPage[str]])
    assert_type(await pipe.readonly().execute(), tuple[bool])
    assert_type(await pipe.readwrite().execute(), tuple[bool])
