"""A user's spec beside valkeykit: own commands and decoders on the sync, async and pipeline face."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from valkeykit.errors import ArgumentError, ArgumentTypeError, ReplyError
from valkeykit.providers.memory import MemoryProvider, Script

SPEC = """
groups:
  bloom:
    BF ADD MANY:
      summary: Add items to a filter.
      since: 1.0.0
      flags: [write]
      replay: overwrite
      method: bf_add_many
      words: BF.MADD
      params:
      - {name: name, type: key}
      - {name: capacity, token: CAPACITY, type: integer, doc: for how many items}
      - {name: nocreate, token: NOCREATE}
      - {name: items, token: ITEMS, type: value, multiple: true, counted: true, required: true}
      reply: {type: "list[bool]", decoder: flags}
    BF INFO:
      summary: Describe a filter.
      since: 1.0.0
      flags: [readonly]
      replay: read
      words: BF.INFO
      params:
      - {name: name, type: key}
      reply: {type: "FilterInfo[T]", decoder: filter_info}
    BF SCAN:
      summary: List items, with their counts when asked for.
      since: 1.0.0
      flags: [readonly]
      replay: read
      words: BF.SCAN
      params:
      - {name: name, type: key}
      - {name: withcounts, token: WITHCOUNTS}
      reply:
        type: "list[T]"
        decoder: texts
        when: [{args: [withcounts], type: "dict[T, int]", decoder: item_counts}]
"""

REPLIES = '''
"""Decoders of mine."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import fields, integer, pairs
from valkeykit.types import Raw, T


class FilterInfo(NamedTuple, Generic[T]):
    """A filter."""

    name: T
    size: int


def filter_info(reply: Raw, codec: Codec[T]) -> FilterInfo[T]:
    """The map of BF.INFO."""
    found = fields(reply)
    return FilterInfo(codec.text(found.get("name")), integer(found.get("size")))


def item_counts(reply: Raw, codec: Codec[T]) -> dict[T, int]:
    """Items and their counts."""
    return {codec.text(item): integer(count) for item, count in pairs(reply)}
'''

USER = """
from typing import assert_type

from own_commands.clients import AsyncClient, Client
from own_commands.replies import FilterInfo


def sync(client: Client[str], counted: bool) -> None:
    assert_type(client.bf_add_many("k", [1, "b"], capacity=10), list[bool])
    assert_type(client.bf_info("k"), FilterInfo[str])
    assert_type(client.bf_scan("k"), list[str])
    assert_type(client.bf_scan("k", withcounts=True), dict[str, int])
    assert_type(client.bf_scan("k", withcounts=counted), list[str] | dict[str, int])
    assert_type(client.get("k"), str | None)
    replies = client.pipeline().bf_scan("k").bf_scan("k", withcounts=True).bf_info("k").get("k").execute()
    assert_type(replies, tuple[list[str], dict[str, int], FilterInfo[str], str | None])


def made() -> None:
    assert_type(Client("embedded://"), Client[bytes])
    assert_type(AsyncClient(decode_responses=True), AsyncClient[str])
    with Client("embedded://") as client, client.session() as session:
        assert_type(session.bf_scan("k"), list[bytes])
        assert_type(session.transaction().bf_scan("k").execute(), tuple[list[bytes]])


async def aio(client: AsyncClient[bytes]) -> None:
    assert_type(await client.bf_info("k"), FilterInfo[bytes])
    assert_type(await client.bf_scan("k", withcounts=True), dict[bytes, int])
    assert_type(await client.transaction().bf_scan("k").execute(), tuple[list[bytes]])
"""


@pytest.fixture(scope="module")
def package(importable: Path) -> Path:
    """The generated package, importable as own_commands."""
    folder = importable / "own_commands"
    folder.mkdir()
    spec = importable / "mine.yaml"
    spec.write_text(SPEC)
    (folder / "replies.py").write_text(REPLIES.lstrip())
    assert main(["--spec", str(spec), "--out", str(folder)]) == 0
    return folder


@pytest.fixture
def clients(package: Path) -> Any:
    return importlib.import_module("own_commands.clients")


@pytest.fixture
def provider() -> MemoryProvider:
    script = Script()
    script.on("BF.MADD", "k", "CAPACITY", 10, "NOCREATE", "ITEMS", 2, "x", 2).reply([1, 0])
    script.on("BF.INFO", "k").reply([b"name", b"k", b"size", 3], {b"name": b"k", b"size": 3})
    script.on("BF.SCAN", "k").reply([b"x", b"y"])
    script.on("BF.SCAN", "k", "WITHCOUNTS").reply([b"x", 1, b"y", 2])
    script.on("GET", "k").reply(b"v")
    return MemoryProvider(script)


def test_the_sync_client(clients: Any, provider: MemoryProvider) -> None:
    replies = importlib.import_module("own_commands.replies")
    with clients.Client(provider=provider, decode_responses=True) as client:
        assert client.bf_add_many("k", ["x", 2], capacity=10, nocreate=True) == [True, False]
        assert client.bf_info("k") == replies.FilterInfo("k", 3)
        assert client.bf_info("k") == replies.FilterInfo("k", 3)
        assert client.bf_scan("k") == ["x", "y"]
        assert client.bf_scan("k", withcounts=True) == {"x": 1, "y": 2}
        assert client.get("k") == "v"


async def test_the_async_client(clients: Any, provider: MemoryProvider) -> None:
    async with clients.AsyncClient(provider=provider) as client:
        assert await client.bf_add_many("k", ["x", 2], capacity=10, nocreate=True) == [True, False]
        assert await client.bf_scan("k", withcounts=True) == {b"x": 1, b"y": 2}
        assert await client.get("k") == b"v"
        assert await client.pipeline().bf_scan("k").get("k").execute() == ([b"x", b"y"], b"v")


async def test_sessions_know_the_commands_too(clients: Any, provider: MemoryProvider) -> None:
    with clients.Client(provider=provider) as client, client.session() as session:
        assert session.bf_scan("k") == [b"x", b"y"]
        assert session.transaction().bf_scan("k").execute() == ([b"x", b"y"],)
    provider.script.on("WATCH", "k").reply(b"OK")

    async def work(session: Any) -> Any:
        assert await session.bf_scan("k") == [b"x", b"y"]
        return session.transaction().bf_scan("k")

    async with clients.AsyncClient(provider=provider) as client:
        assert await client.optimistic(work, "k") == ([b"x", b"y"],)


def test_a_pipeline(clients: Any, provider: MemoryProvider) -> None:
    with clients.Client(provider=provider) as client:
        found = client.pipeline().bf_scan("k").bf_scan("k", withcounts=True).get("k").execute()
    assert found == ([b"x", b"y"], {b"x": 1, b"y": 2}, b"v")


def test_arguments_are_refused_before_anything_is_sent(clients: Any, provider: MemoryProvider) -> None:
    with clients.Client(provider=provider) as client:
        with pytest.raises(ArgumentTypeError, match=r"BF\.INFO: name"):
            client.bf_info(1)
        with pytest.raises(ArgumentError, match=r"BF\.MADD: items must not be empty"):
            client.bf_add_many("k", [])
    assert provider.script.calls == []


def test_a_reply_of_the_wrong_shape(clients: Any) -> None:
    provider = MemoryProvider(Script().on("BF.INFO", "k").reply([b"name"]))
    with clients.Client(provider=provider) as client, pytest.raises(ReplyError):
        client.bf_info("k")


def test_the_table_of_facts(package: Path) -> None:
    info = importlib.import_module("own_commands.info")
    assert set(info.COMMANDS) == {"BF.MADD", "BF.INFO", "BF.SCAN"}
    assert info.COMMANDS["BF.INFO"].readonly
    assert info.COMMANDS["BF.MADD"].group == "bloom"


def test_mypy_accepts_the_package_and_its_types(package: Path, tmp_path: Path) -> None:
    user = tmp_path / "user.py"
    user.write_text(textwrap.dedent(USER))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}",
         str(package), str(user)],
        cwd=tmp_path,
        env=os.environ | {"MYPYPATH": f"{package.parent}:{Path(__file__).parents[2]}"},
        timeout=110,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
