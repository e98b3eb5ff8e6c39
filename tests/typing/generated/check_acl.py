# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the acl commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.acl import AclLogEntry, AclUser


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.acl_cat("hyperloglog"), list[bytes])
    assert_type(client.acl_deluser("bob", "eve", "nobody"), int)
    assert_type(client.acl_dryrun("default", "GET", "k"), bytes)
    assert_type(client.acl_genpass(), bytes)
    assert_type(client.acl_getuser("default"), AclUser[bytes] | None)
    assert_type(client.acl_help(), list[bytes])
    assert_type(client.acl_list(), list[bytes])
    assert_type(client.acl_load(), bool)
    assert_type(client.acl_log(), list[AclLogEntry[bytes]])
    assert_type(client.acl_log_reset(), bool)
    assert_type(client.acl_save(), bool)
    assert_type(client.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]), bool)
    assert_type(client.acl_users(), list[bytes])
    assert_type(client.acl_whoami(), bytes)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.acl_cat("hyperloglog"), list[bytes])
    assert_type(await client.acl_deluser("bob", "eve", "nobody"), int)
    assert_type(await client.acl_dryrun("default", "GET", "k"), bytes)
    assert_type(await client.acl_genpass(), bytes)
    assert_type(await client.acl_getuser("default"), AclUser[bytes] | None)
    assert_type(await client.acl_help(), list[bytes])
    assert_type(await client.acl_list(), list[bytes])
    assert_type(await client.acl_load(), bool)
    assert_type(await client.acl_log(), list[AclLogEntry[bytes]])
    assert_type(await client.acl_log_reset(), bool)
    assert_type(await client.acl_save(), bool)
    assert_type(await client.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]), bool)
    assert_type(await client.acl_users(), list[bytes])
    assert_type(await client.acl_whoami(), bytes)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.acl_cat("hyperloglog").execute(), tuple[list[bytes]])
    assert_type(pipe.acl_deluser("bob", "eve", "nobody").execute(), tuple[int])
    assert_type(pipe.acl_dryrun("default", "GET", "k").execute(), tuple[bytes])
    assert_type(pipe.acl_genpass().execute(), tuple[bytes])
    assert_type(pipe.acl_getuser("default").execute(), tuple[AclUser[bytes] | None])
    assert_type(pipe.acl_help().execute(), tuple[list[bytes]])
    assert_type(pipe.acl_list().execute(), tuple[list[bytes]])
    assert_type(pipe.acl_load().execute(), tuple[bool])
    assert_type(pipe.acl_log().execute(), tuple[list[AclLogEntry[bytes]]])
    assert_type(pipe.acl_log_reset().execute(), tuple[bool])
    assert_type(pipe.acl_save().execute(), tuple[bool])
    assert_type(pipe.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]).execute(), tuple[bool])
    assert_type(pipe.acl_users().execute(), tuple[list[bytes]])
    assert_type(pipe.acl_whoami().execute(), tuple[bytes])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.acl_cat("hyperloglog").execute(), tuple[list[bytes]])
    assert_type(await pipe.acl_deluser("bob", "eve", "nobody").execute(), tuple[int])
    assert_type(await pipe.acl_dryrun("default", "GET", "k").execute(), tuple[bytes])
    assert_type(await pipe.acl_genpass().execute(), tuple[bytes])
    assert_type(await pipe.acl_getuser("default").execute(), tuple[AclUser[bytes] | None])
    assert_type(await pipe.acl_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.acl_list().execute(), tuple[list[bytes]])
    assert_type(await pipe.acl_load().execute(), tuple[bool])
    assert_type(await pipe.acl_log().execute(), tuple[list[AclLogEntry[bytes]]])
    assert_type(await pipe.acl_log_reset().execute(), tuple[bool])
    assert_type(await pipe.acl_save().execute(), tuple[bool])
    assert_type(
        await pipe.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]).execute(), tuple[bool]
    )
    assert_type(await pipe.acl_users().execute(), tuple[list[bytes]])
    assert_type(await pipe.acl_whoami().execute(), tuple[bytes])


def sync_str(client: Client[str]) -> None:
    assert_type(client.acl_cat("hyperloglog"), list[str])
    assert_type(client.acl_deluser("bob", "eve", "nobody"), int)
    assert_type(client.acl_dryrun("default", "GET", "k"), str)
    assert_type(client.acl_genpass(), str)
    assert_type(client.acl_getuser("default"), AclUser[str] | None)
    assert_type(client.acl_help(), list[str])
    assert_type(client.acl_list(), list[str])
    assert_type(client.acl_load(), bool)
    assert_type(client.acl_log(), list[AclLogEntry[str]])
    assert_type(client.acl_log_reset(), bool)
    assert_type(client.acl_save(), bool)
    assert_type(client.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]), bool)
    assert_type(client.acl_users(), list[str])
    assert_type(client.acl_whoami(), str)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.acl_cat("hyperloglog"), list[str])
    assert_type(await client.acl_deluser("bob", "eve", "nobody"), int)
    assert_type(await client.acl_dryrun("default", "GET", "k"), str)
    assert_type(await client.acl_genpass(), str)
    assert_type(await client.acl_getuser("default"), AclUser[str] | None)
    assert_type(await client.acl_help(), list[str])
    assert_type(await client.acl_list(), list[str])
    assert_type(await client.acl_load(), bool)
    assert_type(await client.acl_log(), list[AclLogEntry[str]])
    assert_type(await client.acl_log_reset(), bool)
    assert_type(await client.acl_save(), bool)
    assert_type(await client.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]), bool)
    assert_type(await client.acl_users(), list[str])
    assert_type(await client.acl_whoami(), str)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.acl_cat("hyperloglog").execute(), tuple[list[str]])
    assert_type(pipe.acl_deluser("bob", "eve", "nobody").execute(), tuple[int])
    assert_type(pipe.acl_dryrun("default", "GET", "k").execute(), tuple[str])
    assert_type(pipe.acl_genpass().execute(), tuple[str])
    assert_type(pipe.acl_getuser("default").execute(), tuple[AclUser[str] | None])
    assert_type(pipe.acl_help().execute(), tuple[list[str]])
    assert_type(pipe.acl_list().execute(), tuple[list[str]])
    assert_type(pipe.acl_load().execute(), tuple[bool])
    assert_type(pipe.acl_log().execute(), tuple[list[AclLogEntry[str]]])
    assert_type(pipe.acl_log_reset().execute(), tuple[bool])
    assert_type(pipe.acl_save().execute(), tuple[bool])
    assert_type(pipe.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]).execute(), tuple[bool])
    assert_type(pipe.acl_users().execute(), tuple[list[str]])
    assert_type(pipe.acl_whoami().execute(), tuple[str])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.acl_cat("hyperloglog").execute(), tuple[list[str]])
    assert_type(await pipe.acl_deluser("bob", "eve", "nobody").execute(), tuple[int])
    assert_type(await pipe.acl_dryrun("default", "GET", "k").execute(), tuple[str])
    assert_type(await pipe.acl_genpass().execute(), tuple[str])
    assert_type(await pipe.acl_getuser("default").execute(), tuple[AclUser[str] | None])
    assert_type(await pipe.acl_help().execute(), tuple[list[str]])
    assert_type(await pipe.acl_list().execute(), tuple[list[str]])
    assert_type(await pipe.acl_load().execute(), tuple[bool])
    assert_type(await pipe.acl_log().execute(), tuple[list[AclLogEntry[str]]])
    assert_type(await pipe.acl_log_reset().execute(), tuple[bool])
    assert_type(await pipe.acl_save().execute(), tuple[bool])
    assert_type(
        await pipe.acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"]).execute(), tuple[bool]
    )
    assert_type(await pipe.acl_users().execute(), tuple[list[str]])
    assert_type(await pipe.acl_whoami().execute(), tuple[str])
