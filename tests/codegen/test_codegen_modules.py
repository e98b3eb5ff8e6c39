"""The specs of server modules beside the core one: the same generator, packages of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import output, project, rules
from codegen.discover import Replies
from codegen.load import SpecError, load
from codegen.plan import plan

Entry = Callable[..., dict[str, Any]]


def test_every_spec_has_its_package() -> None:
    folders = {one.folder: one.files for one in project.outputs()}
    specs = sorted(path.stem for path in project.MODULES.glob("*.yaml"))
    assert specs == ["bloom", "json", "search"]
    for name in specs:
        files = folders[project.MODULES_OUT / name]
        assert {"__init__.py", "clients.py", "info.py", f"sync/{name}.py", f"pipeline/{name}.py"} <= set(
            files
        )
        assert files["info.py"].startswith(f"# Generated from modules/{name}.yaml by `python -m codegen`")
        assert f"check_module_{name}.py" in folders[project.TYPING_OUT]
        assert "scripted replies only" in folders[project.REFERENCE_OUT][f"module_{name}.md"]
        assert f"module_{name}" in folders[project.REFERENCE_OUT]["index.md"]


def test_a_package_whose_spec_is_gone_is_left_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(project, "MODULES", tmp_path)
    drift = {
        f"{one.folder.name}/{line}"
        for one in project.outputs()
        for line in output.check(one.files, one.folder)
    }
    assert "json/clients.py: orphan, no longer generated" in drift
    assert "search/aio/search.py: orphan, no longer generated" in drift
    assert "generated/check_module_json.py: orphan, no longer generated" in drift
    assert "reference/module_bloom.md: orphan, no longer generated" in drift
    assert not any("replies.py" in line or "fields.py" in line for line in drift)  # handwritten


@pytest.mark.parametrize("top", ["", "module: other\n"])
def test_a_spec_names_its_module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, top: str) -> None:
    (tmp_path / "mine.yaml").write_text(f"{top}groups: {{}}\n")
    monkeypatch.setattr(project, "MODULES", tmp_path)
    with pytest.raises(SpecError, match=r"mine\.yaml: module: must be mine, as the file is called"):
        project.outputs()


def test_a_parameter_has_no_version_of_a_module(
    spec_file: Callable[..., Path], entry: Entry, core_replies: Replies
) -> None:
    path = spec_file({"json": {"JSON.X": entry(params=[{"name": "n", "token": "N", "since": "1.1.0"}])}})
    assert rules.problems(load(path), core_replies) == []
    path.write_text(f"module: json\n{path.read_text()}")
    (problem,) = rules.problems(load(path), core_replies)
    assert problem == "json.JSON.X: params[0].since: a module has versions of its own; say it in doc"


def code(spec_file: Callable[..., Path], entry: Entry, replies: Replies, *params: dict[str, Any]) -> Any:
    spec = load(spec_file({"string": {"X": entry(params=list(params))}}))
    assert rules.problems(spec, replies) == []
    return plan(spec, replies)[0].methods[0]


def test_the_first_key_of_tuples_is_marked(
    spec_file: Callable[..., Path], entry: Entry, core_replies: Replies
) -> None:
    block = [{"name": "k", "type": "key"}, {"name": "p", "type": "string"}, {"name": "j", "type": "json"}]
    method = code(spec_file, entry, core_replies, {"name": "rows", "multiple": True, "block": block})
    assert method.code.key_at == "range(1, 1 + len(rows_words), 3)"
    assert method.arguments == "rows: Iterable[tuple[Key, Text, JsonValue]]"


def test_several_json_values_are_not_flattened(
    spec_file: Callable[..., Path], entry: Entry, core_replies: Replies
) -> None:
    method = code(spec_file, entry, core_replies, {"name": "docs", "type": "json", "variadic": True})
    assert method.arguments == "*docs: JsonValue"
    assert method.code.lines == ['docs_words = a.jsons(docs, "X", "docs")']


def test_pairs_counted_by_words(spec_file: Callable[..., Path], entry: Entry, core_replies: Replies) -> None:
    mapping = {"name": "m", "type": "mapping", "of": ["string", "value"], "counted": True}
    assert "len(m_words) // 2" in code(spec_file, entry, core_replies, mapping).code.words
    by_words = code(spec_file, entry, core_replies, mapping | {"wire": "words"}).code
    assert "len(m_words)," in by_words.words
    assert by_words.lines[0].startswith("m_words = a.pairs(m, a.string, a.value")
