# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the server commands: read by type checkers, never run."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.server import ServerInfo, ServerRole, ServerTime
from valkeykit.types import Reply


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.bgrewriteaof(), str)
    assert_type(client.bgsave(False), str)
    assert_type(client.dbsize(), int)
    assert_type(client.debug("SLEEP", 0), Reply)
    assert_type(client.debug_object("k"), dict[str, str])
    assert_type(client.failover(timeout=timedelta(seconds=60)), bool)
    assert_type(client.flushall(), bool)
    assert_type(client.flushdb(), bool)
    assert_type(client.info("keyspace"), ServerInfo)
    assert_type(client.lastsave(), int)
    assert_type(client.lolwut(), bytes)
    assert_type(client.replicaof("127.0.0.1", 1), bytes)
    assert_type(client.replicaof_no_one(), bool)
    assert_type(client.role(), ServerRole)
    assert_type(client.save(), bool)
    assert_type(client.shutdown(nosave=True, now=True, force=True), bool)
    assert_type(client.slaveof("127.0.0.1", 1), bytes)
    assert_type(client.swapdb(0, 1), bool)
    assert_type(client.time(), ServerTime)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.bgrewriteaof(), str)
    assert_type(await client.bgsave(False), str)
    assert_type(await client.dbsize(), int)
    assert_type(await client.debug("SLEEP", 0), Reply)
    assert_type(await client.debug_object("k"), dict[str, str])
    assert_type(await client.failover(timeout=timedelta(seconds=60)), bool)
    assert_type(await client.flushall(), bool)
    assert_type(await client.flushdb(), bool)
    assert_type(await client.info("keyspace"), ServerInfo)
    assert_type(await client.lastsave(), int)
    assert_type(await client.lolwut(), bytes)
    assert_type(await client.replicaof("127.0.0.1", 1), bytes)
    assert_type(await client.replicaof_no_one(), bool)
    assert_type(await client.role(), ServerRole)
    assert_type(await client.save(), bool)
    assert_type(await client.shutdown(nosave=True, now=True, force=True), bool)
    assert_type(await client.slaveof("127.0.0.1", 1), bytes)
    assert_type(await client.swapdb(0, 1), bool)
    assert_type(await client.time(), ServerTime)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.bgrewriteaof().execute(), tuple[str])
    assert_type(pipe.bgsave(False).execute(), tuple[str])
    assert_type(pipe.dbsize().execute(), tuple[int])
    assert_type(pipe.debug("SLEEP", 0).execute(), tuple[Reply])
    assert_type(pipe.debug_object("k").execute(), tuple[dict[str, str]])
    assert_type(pipe.failover(timeout=timedelta(seconds=60)).execute(), tuple[bool])
    assert_type(pipe.flushall().execute(), tuple[bool])
    assert_type(pipe.flushdb().execute(), tuple[bool])
    assert_type(pipe.info("keyspace").execute(), tuple[ServerInfo])
    assert_type(pipe.lastsave().execute(), tuple[int])
    assert_type(pipe.lolwut().execute(), tuple[bytes])
    assert_type(pipe.replicaof("127.0.0.1", 1).execute(), tuple[bytes])
    assert_type(pipe.replicaof_no_one().execute(), tuple[bool])
    assert_type(pipe.role().execute(), tuple[ServerRole])
    assert_type(pipe.save().execute(), tuple[bool])
    assert_type(pipe.shutdown(nosave=True, now=True, force=True).execute(), tuple[bool])
    assert_type(pipe.slaveof("127.0.0.1", 1).execute(), tuple[bytes])
    assert_type(pipe.swapdb(0, 1).execute(), tuple[bool])
    assert_type(pipe.time().execute(), tuple[ServerTime])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.bgrewriteaof().execute(), tuple[str])
    assert_type(await pipe.bgsave(False).execute(), tuple[str])
    assert_type(await pipe.dbsize().execute(), tuple[int])
    assert_type(await pipe.debug("SLEEP", 0).execute(), tuple[Reply])
    assert_type(await pipe.debug_object("k").execute(), tuple[dict[str, str]])
    assert_type(await pipe.failover(timeout=timedelta(seconds=60)).execute(), tuple[bool])
    assert_type(await pipe.flushall().execute(), tuple[bool])
    assert_type(await pipe.flushdb().execute(), tuple[bool])
    assert_type(await pipe.info("keyspace").execute(), tuple[ServerInfo])
    assert_type(await pipe.lastsave().execute(), tuple[int])
    assert_type(await pipe.lolwut().execute(), tuple[bytes])
    assert_type(await pipe.replicaof("127.0.0.1", 1).execute(), tuple[bytes])
    assert_type(await pipe.replicaof_no_one().execute(), tuple[bool])
    assert_type(await pipe.role().execute(), tuple[ServerRole])
    assert_type(await pipe.save().execute(), tuple[bool])
    assert_type(await pipe.shutdown(nosave=True, now=True, force=True).execute(), tuple[bool])
    assert_type(await pipe.slaveof("127.0.0.1", 1).execute(), tuple[bytes])
    assert_type(await pipe.swapdb(0, 1).execute(), tuple[bool])
    assert_type(await pipe.time().execute(), tuple[ServerTime])


def sync_str(client: Client[str]) -> None:
    assert_type(client.bgrewriteaof(), str)
    assert_type(client.bgsave(False), str)
    assert_type(client.dbsize(), int)
    assert_type(client.debug("SLEEP", 0), Reply)
    assert_type(client.debug_object("k"), dict[str, str])
    assert_type(client.failover(timeout=timedelta(seconds=60)), bool)
    assert_type(client.flushall(), bool)
    assert_type(client.flushdb(), bool)
    assert_type(client.info("keyspace"), ServerInfo)
    assert_type(client.lastsave(), int)
    assert_type(client.lolwut(), str)
    assert_type(client.replicaof("127.0.0.1", 1), str)
    assert_type(client.replicaof_no_one(), bool)
    assert_type(client.role(), ServerRole)
    assert_type(client.save(), bool)
    assert_type(client.shutdown(nosave=True, now=True, force=True), bool)
    assert_type(client.slaveof("127.0.0.1", 1), str)
    assert_type(client.swapdb(0, 1), bool)
    assert_type(client.time(), ServerTime)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.bgrewriteaof(), str)
    assert_type(await client.bgsave(False), str)
    assert_type(await client.dbsize(), int)
    assert_type(await client.debug("SLEEP", 0), Reply)
    assert_type(await client.debug_object("k"), dict[str, str])
    assert_type(await client.failover(timeout=timedelta(seconds=60)), bool)
    assert_type(await client.flushall(), bool)
    assert_type(await client.flushdb(), bool)
    assert_type(await client.info("keyspace"), ServerInfo)
    assert_type(await client.lastsave(), int)
    assert_type(await client.lolwut(), str)
    assert_type(await client.replicaof("127.0.0.1", 1), str)
    assert_type(await client.replicaof_no_one(), bool)
    assert_type(await client.role(), ServerRole)
    assert_type(await client.save(), bool)
    assert_type(await client.shutdown(nosave=True, now=True, force=True), bool)
    assert_type(await client.slaveof("127.0.0.1", 1), str)
    assert_type(await client.swapdb(0, 1), bool)
    assert_type(await client.time(), ServerTime)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.bgrewriteaof().execute(), tuple[str])
    assert_type(pipe.bgsave(False).execute(), tuple[str])
    assert_type(pipe.dbsize().execute(), tuple[int])
    assert_type(pipe.debug("SLEEP", 0).execute(), tuple[Reply])
    assert_type(pipe.debug_object("k").execute(), tuple[dict[str, str]])
    assert_type(pipe.failover(timeout=timedelta(seconds=60)).execute(), tuple[bool])
    assert_type(pipe.flushall().execute(), tuple[bool])
    assert_type(pipe.flushdb().execute(), tuple[bool])
    assert_type(pipe.info("keyspace").execute(), tuple[ServerInfo])
    assert_type(pipe.lastsave().execute(), tuple[int])
    assert_type(pipe.lolwut().execute(), tuple[str])
    assert_type(pipe.replicaof("127.0.0.1", 1).execute(), tuple[str])
    assert_type(pipe.replicaof_no_one().execute(), tuple[bool])
    assert_type(pipe.role().execute(), tuple[ServerRole])
    assert_type(pipe.save().execute(), tuple[bool])
    assert_type(pipe.shutdown(nosave=True, now=True, force=True).execute(), tuple[bool])
    assert_type(pipe.slaveof("127.0.0.1", 1).execute(), tuple[str])
    assert_type(pipe.swapdb(0, 1).execute(), tuple[bool])
    assert_type(pipe.time().execute(), tuple[ServerTime])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.bgrewriteaof().execute(), tuple[str])
    assert_type(await pipe.bgsave(False).execute(), tuple[str])
    assert_type(await pipe.dbsize().execute(), tuple[int])
    assert_type(await pipe.debug("SLEEP", 0).execute(), tuple[Reply])
    assert_type(await pipe.debug_object("k").execute(), tuple[dict[str, str]])
    assert_type(await pipe.failover(timeout=timedelta(seconds=60)).execute(), tuple[bool])
    assert_type(await pipe.flushall().execute(), tuple[bool])
    assert_type(await pipe.flushdb().execute(), tuple[bool])
    assert_type(await pipe.info("keyspace").execute(), tuple[ServerInfo])
    assert_type(await pipe.lastsave().execute(), tuple[int])
    assert_type(await pipe.lolwut().execute(), tuple[str])
    assert_type(await pipe.replicaof("127.0.0.1", 1).execute(), tuple[str])
    assert_type(await pipe.replicaof_no_one().execute(), tuple[bool])
    assert_type(await pipe.role().execute(), tuple[ServerRole])
    assert_type(await pipe.save().execute(), tuple[bool])
    assert_type(await pipe.shutdown(nosave=True, now=True, force=True).execute(), tuple[bool])
    assert_type(await pipe.slaveof("127.0.0.1", 1).execute(), tuple[str])
    assert_type(await pipe.swapdb(0, 1).execute(), tuple[bool])
    assert_type(await pipe.time().execute(), tuple[ServerTime])
