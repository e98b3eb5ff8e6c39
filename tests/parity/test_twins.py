"""Twins stay twins: faces have the same methods, loops take the same decisions, defaults are one."""

from __future__ import annotations

import asyncio
import difflib
import inspect
import re
from pathlib import Path

import pytest

from valkeykit import AsyncClient, Client, Pipeline
from valkeykit.client import aio as aio_client
from valkeykit.client import sync as sync_client
from valkeykit.commands.generated.aio import AsyncCommands
from valkeykit.commands.generated.pipeline import PipelineCommands
from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.providers.memory import MemoryProvider, Script

ROOT = Path(__file__).parents[2] / "valkeykit"


def methods(face: type) -> dict[str, inspect.Signature]:
    return {
        name: inspect.signature(member)
        for name, member in inspect.getmembers(face, inspect.isfunction)
        if not name.startswith("_")
    }


def test_the_three_faces_have_the_same_methods_and_parameters() -> None:
    sync, aio, pipeline = methods(SyncCommands), methods(AsyncCommands), methods(PipelineCommands)
    assert list(sync) == list(aio) == list(pipeline)
    assert len(sync) > 250
    for name, signature in sync.items():
        assert signature.parameters == aio[name].parameters == pipeline[name].parameters, name
        assert aio[name].return_annotation == f"Coroutine[Any, Any, {signature.return_annotation}]", name


def test_the_async_face_is_async() -> None:
    for name, member in inspect.getmembers(AsyncCommands, inspect.isfunction):
        # A plain function that returns a coroutine, marked: what mocks and frameworks ask.
        assert name.startswith("_") or asyncio.iscoroutinefunction(member), name


def test_clients_differ_only_in_closing() -> None:
    sync = {name for name in vars(sync_client.Client) if not name.startswith("__")}
    aio = {name for name in vars(aio_client.AsyncClient) if not name.startswith("__")}
    assert sync ^ aio == {"close", "aclose"}
    assert set(methods(Pipeline)) >= set(methods(PipelineCommands)) | {"execute", "execute_command", "clear"}


def test_defaults_are_one_table() -> None:
    sync, aio = Client(port=1), AsyncClient(port=1)
    assert sync.config == aio.config
    assert sync._options == aio._options


# How many lines may differ: more where waiting itself is what they do.
TWINS = [
    ("execution/sync.py", "execution/aio.py", 8),
    ("client/sync.py", "client/aio.py", 8),
    ("bulkhead/sync.py", "bulkhead/aio.py", 14),
    ("health/sync.py", "health/aio.py", 22),
    ("consistency/sync.py", "consistency/aio.py", 8),
    ("client/recipes/sync.py", "client/recipes/aio.py", 2),
    ("scripting/sync.py", "scripting/aio.py", 4),
    ("scans/sync.py", "scans/aio.py", 10),
]
_SAME = [
    (r"\basync |\bawait ", ""),
    (r"\b(Async|Sync)\b", "MODE"),
    (r", None, None\]:", ", None]:"),
    (r"\bAsync", ""),
    (r"Awaitable\[((?:[^\[\]]|\[[^\]]*\])*)\]", r"\1"),
    (r"asyncio\.sleep", "time.sleep"),
    (r"\baclose\b", "close"),
    (r"__a(enter|exit)__", r"__\1__"),
    (r"asynccontextmanager", "contextmanager"),
    (r"\bSyncC", "C"),
    (r"\bSyncR", "R"),
    (r"\bSyncF", "F"),
    (r"drive_async", "drive"),
    (r"generated\.aio|execution import aio|\baio\.py", "TWIN"),
    (r"generated\.sync|execution import sync|\bsync\.py", "TWIN"),
    (r"asyncio", "blocking"),
    (r"\bAbstractAsync", "Abstract"),
    (r'\.(aio|sync)"\)', '.TWIN")'),
    (r"Coroutine\[Any, Any, Any\]", "Any"),
    (r"  # noqa: (ASYNC|UP028).*", ""),
    (r"(Generator\[.*), None, None\]", r"\1, None]"),
]


def normal(path: str) -> list[str]:
    text = (ROOT / path).read_text()
    for pattern, replacement in _SAME:
        text = re.sub(pattern, replacement, text)
    skip = ("import ", "from ", '"""', "    it: it is")
    return [
        " ".join(line.split()) for line in text.splitlines() if line.strip() and not line.startswith(skip)
    ]


@pytest.mark.parametrize(("one", "other", "most"), TWINS)
def test_twin_files_read_line_for_line(one: str, other: str, most: int) -> None:
    different = [
        line
        for line in difflib.unified_diff(normal(one), normal(other), lineterm="", n=0)
        if line[:1] in "+-" and line[:3] not in {"---", "+++"}
    ]
    assert len(different) <= most, "\n".join(different)


def test_only_what_returns_a_coroutine_is_marked() -> None:
    assert asyncio.iscoroutinefunction(AsyncClient.get)
    for name in ("pipeline", "transaction", "session", "with_options", "once", "stats"):
        assert not asyncio.iscoroutinefunction(getattr(AsyncClient, name)), name


def test_a_loop_of_its_own() -> None:
    assert (
        asyncio.run(AsyncClient(provider=MemoryProvider(Script().on("GET", "k").reply(b"v"))).get("k"))
        == b"v"
    )
