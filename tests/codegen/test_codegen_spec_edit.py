"""An edit of commands.yaml needs no edit of Python: a new option of GET reaches every face."""

from __future__ import annotations

import importlib
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from codegen import rules
from codegen.discover import Replies
from codegen.load import load
from codegen.output import write
from codegen.plan import plan
from codegen.render import Target, render
from valkeykit.errors import ArgumentTypeError
from valkeykit.providers.memory import MemoryProvider, Script

PACKAGE = "edited_surface"


@pytest.fixture(scope="module")
def edited(importable: Path, core_replies: Replies) -> str:
    """A surface from commands.yaml with one more option."""
    text = (Path(__file__).parents[2] / "commands.yaml").read_text("utf-8")
    changed, count = re.subn(
        r"(?ms)^(    GET:\n.*?^      params:\n      - \{name: name, type: key[^\n]*\}\n)",
        r"\1      - {name: fresh, token: FRESH}\n",
        text,
        count=1,
    )
    assert count == 1
    path = importable / "edited.yaml"
    path.write_text(changed, "utf-8")
    spec = load(path)
    assert rules.problems(spec, core_replies) == []
    target = Target(PACKAGE, "edited.yaml", "a test", pipeline_module=f"{PACKAGE}.clients")
    write(render(plan(spec, core_replies), target), importable / PACKAGE)
    return PACKAGE


@pytest.fixture
def clients(edited: str) -> Any:
    return importlib.import_module(f"{edited}.clients")


@pytest.fixture
def provider() -> MemoryProvider:
    return MemoryProvider(Script().on("GET", "k", "FRESH").reply(b"new").on("GET", "k").reply(b"old"))


def test_the_builder(edited: str) -> None:
    builder = importlib.import_module(f"{edited}.builders.string").get
    assert str(inspect.signature(builder).parameters["fresh"]) == "fresh: 'bool' = False"
    assert builder("k", fresh=True).args == ("GET", "k", "FRESH")
    assert builder("k").args == ("GET", "k")
    assert builder("k", fresh=True).keys == ("k",)
    with pytest.raises(ArgumentTypeError, match="GET: fresh must be"):
        builder("k", fresh="yes")


@pytest.mark.parametrize("face", ["Client", "AsyncClient", "Pipeline"])
def test_every_face_documents_it(clients: Any, face: str) -> None:
    parameter = inspect.signature(getattr(clients, face).get).parameters["fresh"]
    assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
    assert parameter.default is False


def test_the_sync_face(clients: Any, provider: MemoryProvider) -> None:
    with clients.Client(provider=provider) as client:
        assert client.get("k", fresh=True) == b"new"
        assert client.get("k") == b"old"


async def test_the_async_face(clients: Any, provider: MemoryProvider) -> None:
    async with clients.AsyncClient(provider=provider) as client:
        assert await client.get("k", fresh=True) == b"new"


def test_the_pipeline_face(clients: Any, provider: MemoryProvider) -> None:
    with clients.Client(provider=provider) as client:
        assert client.pipeline().get("k", fresh=True).get("k").execute() == (b"new", b"old")
        assert client.transaction().get("k", fresh=True).execute()
    assert ("GET", "k", "FRESH") in provider.script.calls
