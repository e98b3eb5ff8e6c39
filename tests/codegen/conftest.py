"""Small specs as dictionaries, written to a file and read the way the generator reads them."""

from __future__ import annotations

import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import rules
from codegen.discover import Replies, scan
from codegen.load import load
from valkeykit.commands import face

ROOT = Path(__file__).parents[2]
Groups = dict[str, dict[str, Any]]


@pytest.fixture
def entry() -> Callable[..., dict[str, Any]]:
    """A faultless command, with changes; a change to None takes the key away."""

    def made(**changes: Any) -> dict[str, Any]:
        plain = {
            "summary": "Do it.",
            "since": "1.0.0",
            "replay": "never",
            "params": [{"name": "name", "type": "key"}],
            "reply": {"type": "int", "decoder": "count"},
        }
        return {key: value for key, value in (plain | changes).items() if value is not None}

    return made


@pytest.fixture
def spec_file(tmp_path: Path) -> Callable[[Groups | str], Path]:
    """A spec on disk, from groups or from text."""

    def made(content: Groups | str) -> Path:
        path = tmp_path / "spec.yaml"
        text = content if isinstance(content, str) else yaml.safe_dump({"groups": content}, sort_keys=False)
        path.write_text(text, "utf-8")
        return path

    return made


@pytest.fixture(scope="session")
def core_replies() -> Replies:
    """The decoders of valkeykit."""
    return scan(ROOT / "valkeykit" / "replies", "valkeykit.replies")


@pytest.fixture
def faults(spec_file: Callable[[Groups], Path], core_replies: Replies) -> Callable[..., list[str]]:
    """What the rules say about groups."""

    def found(groups: Groups, replies: Replies | None = None, *, all_used: bool = False) -> list[str]:
        known = replies or core_replies
        return rules.problems(load(spec_file(groups)), known, known if all_used else None)

    return found


@pytest.fixture(scope="module")
def importable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that Python imports from; what came from it is forgotten afterwards."""
    folder = tmp_path_factory.mktemp("importable")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        # So that tests can ask for the forms of a method; the library drops them.
        patch.setattr(face, "overload", typing.overload)
        yield folder
    for name, module in list(sys.modules.items()):
        if str(getattr(module, "__file__", None) or "").startswith(str(folder)):
            del sys.modules[name]
