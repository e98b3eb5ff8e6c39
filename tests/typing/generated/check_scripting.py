# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the scripting commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.scripting import FunctionStats, LibraryInfo
from valkeykit.types import Reply


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]), Reply)
    assert_type(client.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(client.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(client.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]), Reply)
    assert_type(client.fcall("f", keys=["k"], args=["v"]), Reply)
    assert_type(client.fcall_ro("f", args=[1]), Reply)
    assert_type(client.function_delete("lib"), bool)
    assert_type(client.function_dump(), bytes)
    assert_type(client.function_flush("ASYNC"), bool)
    assert_type(client.function_help(), list[bytes])
    assert_type(client.function_kill(), bool)
    assert_type(client.function_list(), list[LibraryInfo[bytes]])
    assert_type(
        client.function_load("#!lua name=lib\nserver.register_function('f', function() return 1 end)"), bytes
    )
    assert_type(client.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH"), bool)
    assert_type(client.function_stats(), FunctionStats[bytes])
    assert_type(client.script_debug("NO"), bool)
    assert_type(client.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0"), list[bool])
    assert_type(client.script_flush(), bool)
    assert_type(client.script_help(), list[bytes])
    assert_type(client.script_kill(), bool)
    assert_type(client.script_load("return 1"), bytes)
    assert_type(client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"), bytes)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]), Reply)
    assert_type(await client.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(await client.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(await client.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]), Reply)
    assert_type(await client.fcall("f", keys=["k"], args=["v"]), Reply)
    assert_type(await client.fcall_ro("f", args=[1]), Reply)
    assert_type(await client.function_delete("lib"), bool)
    assert_type(await client.function_dump(), bytes)
    assert_type(await client.function_flush("ASYNC"), bool)
    assert_type(await client.function_help(), list[bytes])
    assert_type(await client.function_kill(), bool)
    assert_type(await client.function_list(), list[LibraryInfo[bytes]])
    assert_type(
        await client.function_load("#!lua name=lib\nserver.register_function('f', function() return 1 end)"),
        bytes,
    )
    assert_type(await client.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH"), bool)
    assert_type(await client.function_stats(), FunctionStats[bytes])
    assert_type(await client.script_debug("NO"), bool)
    assert_type(await client.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0"), list[bool])
    assert_type(await client.script_flush(), bool)
    assert_type(await client.script_help(), list[bytes])
    assert_type(await client.script_kill(), bool)
    assert_type(await client.script_load("return 1"), bytes)
    assert_type(await client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"), bytes)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(
        pipe.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]).execute(), tuple[Reply]
    )
    assert_type(pipe.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply])
    assert_type(
        pipe.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(pipe.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]).execute(), tuple[Reply])
    assert_type(pipe.fcall("f", keys=["k"], args=["v"]).execute(), tuple[Reply])
    assert_type(pipe.fcall_ro("f", args=[1]).execute(), tuple[Reply])
    assert_type(pipe.function_delete("lib").execute(), tuple[bool])
    assert_type(pipe.function_dump().execute(), tuple[bytes])
    assert_type(pipe.function_flush("ASYNC").execute(), tuple[bool])
    assert_type(pipe.function_help().execute(), tuple[list[bytes]])
    assert_type(pipe.function_kill().execute(), tuple[bool])
    assert_type(pipe.function_list().execute(), tuple[list[LibraryInfo[bytes]]])
    assert_type(
        pipe.function_load(
            "#!lua name=lib\nserver.register_function('f', function() return 1 end)"
        ).execute(),
        tuple[bytes],
    )
    assert_type(pipe.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH").execute(), tuple[bool])
    assert_type(pipe.function_stats().execute(), tuple[FunctionStats[bytes]])
    assert_type(pipe.script_debug("NO").execute(), tuple[bool])
    assert_type(
        pipe.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0").execute(), tuple[list[bool]]
    )
    assert_type(pipe.script_flush().execute(), tuple[bool])
    assert_type(pipe.script_help().execute(), tuple[list[bytes]])
    assert_type(pipe.script_kill().execute(), tuple[bool])
    assert_type(pipe.script_load("return 1").execute(), tuple[bytes])
    assert_type(pipe.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db").execute(), tuple[bytes])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(
        await pipe.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]).execute(),
        tuple[Reply],
    )
    assert_type(
        await pipe.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(
        await pipe.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(await pipe.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]).execute(), tuple[Reply])
    assert_type(await pipe.fcall("f", keys=["k"], args=["v"]).execute(), tuple[Reply])
    assert_type(await pipe.fcall_ro("f", args=[1]).execute(), tuple[Reply])
    assert_type(await pipe.function_delete("lib").execute(), tuple[bool])
    assert_type(await pipe.function_dump().execute(), tuple[bytes])
    assert_type(await pipe.function_flush("ASYNC").execute(), tuple[bool])
    assert_type(await pipe.function_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.function_kill().execute(), tuple[bool])
    assert_type(await pipe.function_list().execute(), tuple[list[LibraryInfo[bytes]]])
    assert_type(
        await pipe.function_load(
            "#!lua name=lib\nserver.register_function('f', function() return 1 end)"
        ).execute(),
        tuple[bytes],
    )
    assert_type(
        await pipe.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH").execute(), tuple[bool]
    )
    assert_type(await pipe.function_stats().execute(), tuple[FunctionStats[bytes]])
    assert_type(await pipe.script_debug("NO").execute(), tuple[bool])
    assert_type(
        await pipe.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0").execute(), tuple[list[bool]]
    )
    assert_type(await pipe.script_flush().execute(), tuple[bool])
    assert_type(await pipe.script_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.script_kill().execute(), tuple[bool])
    assert_type(await pipe.script_load("return 1").execute(), tuple[bytes])
    assert_type(await pipe.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db").execute(), tuple[bytes])


def sync_str(client: Client[str]) -> None:
    assert_type(client.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]), Reply)
    assert_type(client.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(client.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(client.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]), Reply)
    assert_type(client.fcall("f", keys=["k"], args=["v"]), Reply)
    assert_type(client.fcall_ro("f", args=[1]), Reply)
    assert_type(client.function_delete("lib"), bool)
    assert_type(client.function_dump(), bytes)
    assert_type(client.function_flush("ASYNC"), bool)
    assert_type(client.function_help(), list[str])
    assert_type(client.function_kill(), bool)
    assert_type(client.function_list(), list[LibraryInfo[str]])
    assert_type(
        client.function_load("#!lua name=lib\nserver.register_function('f', function() return 1 end)"), str
    )
    assert_type(client.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH"), bool)
    assert_type(client.function_stats(), FunctionStats[str])
    assert_type(client.script_debug("NO"), bool)
    assert_type(client.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0"), list[bool])
    assert_type(client.script_flush(), bool)
    assert_type(client.script_help(), list[str])
    assert_type(client.script_kill(), bool)
    assert_type(client.script_load("return 1"), str)
    assert_type(client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"), str)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]), Reply)
    assert_type(await client.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(await client.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]), Reply)
    assert_type(await client.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]), Reply)
    assert_type(await client.fcall("f", keys=["k"], args=["v"]), Reply)
    assert_type(await client.fcall_ro("f", args=[1]), Reply)
    assert_type(await client.function_delete("lib"), bool)
    assert_type(await client.function_dump(), bytes)
    assert_type(await client.function_flush("ASYNC"), bool)
    assert_type(await client.function_help(), list[str])
    assert_type(await client.function_kill(), bool)
    assert_type(await client.function_list(), list[LibraryInfo[str]])
    assert_type(
        await client.function_load("#!lua name=lib\nserver.register_function('f', function() return 1 end)"),
        str,
    )
    assert_type(await client.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH"), bool)
    assert_type(await client.function_stats(), FunctionStats[str])
    assert_type(await client.script_debug("NO"), bool)
    assert_type(await client.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0"), list[bool])
    assert_type(await client.script_flush(), bool)
    assert_type(await client.script_help(), list[str])
    assert_type(await client.script_kill(), bool)
    assert_type(await client.script_load("return 1"), str)
    assert_type(await client.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db"), str)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(
        pipe.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]).execute(), tuple[Reply]
    )
    assert_type(pipe.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply])
    assert_type(
        pipe.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(pipe.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]).execute(), tuple[Reply])
    assert_type(pipe.fcall("f", keys=["k"], args=["v"]).execute(), tuple[Reply])
    assert_type(pipe.fcall_ro("f", args=[1]).execute(), tuple[Reply])
    assert_type(pipe.function_delete("lib").execute(), tuple[bool])
    assert_type(pipe.function_dump().execute(), tuple[bytes])
    assert_type(pipe.function_flush("ASYNC").execute(), tuple[bool])
    assert_type(pipe.function_help().execute(), tuple[list[str]])
    assert_type(pipe.function_kill().execute(), tuple[bool])
    assert_type(pipe.function_list().execute(), tuple[list[LibraryInfo[str]]])
    assert_type(
        pipe.function_load(
            "#!lua name=lib\nserver.register_function('f', function() return 1 end)"
        ).execute(),
        tuple[str],
    )
    assert_type(pipe.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH").execute(), tuple[bool])
    assert_type(pipe.function_stats().execute(), tuple[FunctionStats[str]])
    assert_type(pipe.script_debug("NO").execute(), tuple[bool])
    assert_type(
        pipe.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0").execute(), tuple[list[bool]]
    )
    assert_type(pipe.script_flush().execute(), tuple[bool])
    assert_type(pipe.script_help().execute(), tuple[list[str]])
    assert_type(pipe.script_kill().execute(), tuple[bool])
    assert_type(pipe.script_load("return 1").execute(), tuple[str])
    assert_type(pipe.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db").execute(), tuple[str])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(
        await pipe.eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"]).execute(),
        tuple[Reply],
    )
    assert_type(
        await pipe.evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(
        await pipe.evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"]).execute(), tuple[Reply]
    )
    assert_type(await pipe.eval_ro("return server.call('GET', KEYS[1])", keys=["k"]).execute(), tuple[Reply])
    assert_type(await pipe.fcall("f", keys=["k"], args=["v"]).execute(), tuple[Reply])
    assert_type(await pipe.fcall_ro("f", args=[1]).execute(), tuple[Reply])
    assert_type(await pipe.function_delete("lib").execute(), tuple[bool])
    assert_type(await pipe.function_dump().execute(), tuple[bytes])
    assert_type(await pipe.function_flush("ASYNC").execute(), tuple[bool])
    assert_type(await pipe.function_help().execute(), tuple[list[str]])
    assert_type(await pipe.function_kill().execute(), tuple[bool])
    assert_type(await pipe.function_list().execute(), tuple[list[LibraryInfo[str]]])
    assert_type(
        await pipe.function_load(
            "#!lua name=lib\nserver.register_function('f', function() return 1 end)"
        ).execute(),
        tuple[str],
    )
    assert_type(
        await pipe.function_restore(b"\n\x00]\x9b\\@\x0f\x7f\xa2\xda", "FLUSH").execute(), tuple[bool]
    )
    assert_type(await pipe.function_stats().execute(), tuple[FunctionStats[str]])
    assert_type(await pipe.script_debug("NO").execute(), tuple[bool])
    assert_type(
        await pipe.script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0").execute(), tuple[list[bool]]
    )
    assert_type(await pipe.script_flush().execute(), tuple[bool])
    assert_type(await pipe.script_help().execute(), tuple[list[str]])
    assert_type(await pipe.script_kill().execute(), tuple[bool])
    assert_type(await pipe.script_load("return 1").execute(), tuple[str])
    assert_type(await pipe.script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db").execute(), tuple[str])
