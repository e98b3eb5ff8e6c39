"""Loading is strict: what the model does not know is an error that says where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.load import SpecError, example_words, load
from codegen.model import ReplayRule

Entry = Callable[..., dict[str, Any]]
SpecFile = Callable[[Any], Path]


@pytest.fixture
def problem(spec_file: SpecFile) -> Callable[[Any], str]:
    """The one problem of a spec."""

    def found(content: Any) -> str:
        with pytest.raises(SpecError) as caught:
            load(spec_file(content))
        assert len(caught.value.problems) == 1
        assert str(caught.value) == caught.value.problems[0]
        return caught.value.problems[0]

    return found


def test_a_minimal_command_loads(spec_file: SpecFile, entry: Entry) -> None:
    spec = load(spec_file({"string": {"GET": entry()}}))
    command = spec.groups["string"]["GET"]
    assert command.summary == "Do it."
    assert command.params[0].name == "name"
    assert command.params[0].type == "key"
    assert command.flags == ()
    assert command.replay == "never"


def test_unknown_top_level_key(problem: Callable[[Any], str]) -> None:
    assert problem("groups: {}\nextra: 1\n") == "spec.yaml: expected one top-level key: groups"


def test_a_module(spec_file: Callable[..., Any], entry: Callable[..., Any], tmp_path: Path) -> None:
    assert load(spec_file({"string": {"GET": entry()}})).module is None
    path = tmp_path / "module.yaml"
    path.write_text("module: json\ngroups: {}\n")
    spec = load(path)
    assert (spec.module, spec.versions_of) == ("json", "module json")


@pytest.mark.parametrize("name", ["1", "''", "[json]", "JSON", "a b", "null"])
def test_a_module_without_a_proper_name(problem: Callable[[Any], str], name: str) -> None:
    text = problem(f"module: {name}\ngroups: {{}}\n")
    assert text == "module: expected the name of a server module, in lower case"


def test_a_list_at_the_top(problem: Callable[[Any], str]) -> None:
    assert "groups" in problem("- GET\n")


def test_an_empty_file(problem: Callable[[Any], str]) -> None:
    assert "groups" in problem("")


def test_groups_that_are_no_mapping(problem: Callable[[Any], str]) -> None:
    assert problem("groups: [string]\n") == "groups: expected a mapping"


def test_a_group_that_is_no_mapping(problem: Callable[[Any], str]) -> None:
    assert problem("groups: {string: [GET]}\n") == "string: expected a mapping of commands"


def test_a_command_name_that_is_no_text(problem: Callable[[Any], str]) -> None:
    assert problem("groups: {string: {1: {}}}\n") == "string: expected a mapping of commands"


@pytest.mark.parametrize("content", [5, "text", ["list"], None])
def test_a_command_that_is_no_mapping(problem: Callable[[Any], str], content: Any) -> None:
    assert problem({"string": {"GET": content}}) == "string.GET: expected a mapping"


def test_not_yaml(problem: Callable[[Any], str]) -> None:
    assert problem("groups: {string: [").startswith("spec.yaml: not valid YAML: ")


def test_unknown_key_of_a_command(problem: Callable[[Any], str], entry: Entry) -> None:
    text = problem({"string": {"GET": entry(flag=["readonly"])}})
    assert "string.GET" in text
    assert "flag" in text


def test_unknown_key_of_a_parameter(problem: Callable[[Any], str], entry: Entry) -> None:
    text = problem({"string": {"GET": entry(params=[{"name": "a", "type": "key", "colour": "red"}])}})
    assert "string.GET: params[0]: unknown key colour" in text
    assert "colour" in text


def test_unknown_key_deep_inside(problem: Callable[[Any], str], entry: Entry) -> None:
    inner = {"name": "b", "token": "B", "tokn": "B"}
    params = [{"name": "a", "type": "key"}, {"oneof": [{"token": "X", "block": [inner]}]}]
    text = problem({"string": {"GET": entry(params=params)}})
    assert "string.GET: params[1].oneof[0].block[0]: " in text
    assert "tokn" in text


@pytest.mark.parametrize("key", ["summary", "since", "replay", "reply"])
def test_a_required_key_is_missing(problem: Callable[[Any], str], entry: Entry, key: str) -> None:
    text = problem({"string": {"GET": entry(**{key: None})}})
    assert text == f"string.GET: {key}: missing"


@pytest.mark.parametrize(
    ("changes", "path", "wanted"),
    [
        ({"since": 7.2}, "since", "expected str, found float 7.2; quote it"),
        ({"since": 7}, "since", "str"),
        ({"summary": ["a"]}, "summary", "str"),
        ({"stateful": "yes"}, "stateful", "bool"),
        ({"stateful": 1}, "stateful", "bool"),
        ({"flags": [1]}, "flags[0]", "str"),
        ({"flags": "readonly"}, "flags", "expected list"),
        ({"params": {"name": "key"}}, "params", "expected list"),
        ({"params": [{"name": "a", "choices": "ABC"}]}, "params[0].choices", "expected list"),
        ({"params": [{"name": "a", "type": "key", "optional": "no"}]}, "params[0].optional", "bool"),
        ({"params": [{"name": "a", "choices": ["m", True]}]}, "params[0].choices[1]", "str"),
        ({"params": ["name"]}, "params[0]", "expected a mapping"),
        ({"reply": "int"}, "reply", "expected a mapping"),
        ({"examples": [{"call": "get()", "words": "GET", "raw": 1}]}, "examples[0].raw", "str"),
    ],
)
def test_a_value_of_the_wrong_type(
    problem: Callable[[Any], str], entry: Entry, changes: dict[str, Any], path: str, wanted: str
) -> None:
    text = problem({"string": {"GET": entry(**changes)}})
    assert f"string.GET: {path}: " in text
    assert wanted in text


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"params": [{"name": "a", "type": "number"}]}, "params[0].type"),
        ({"params": [{"name": "a", "type": "timeout", "unit": "min"}]}, "params[0].unit"),
        ({"params": [{"name": "a", "type": "mapping", "wire": "zigzag"}]}, "params[0].wire"),
        ({"replay": "sometimes"}, "replay"),
        ({"replay": {"default": "read", "when": [{"replay": "maybe", "args": ["a"]}]}}, "when[0].replay"),
        ({"examples": [{"call": "get()", "words": ["GET", 1]}]}, "examples[0].words"),
    ],
)
def test_a_value_outside_the_vocabulary(
    problem: Callable[[Any], str], entry: Entry, changes: dict[str, Any], path: str
) -> None:
    text = problem({"string": {"GET": entry(**changes)}})
    assert text.startswith("string.GET: ")
    assert f"{path}: " in text


def test_every_problem_is_told_at_once(spec_file: SpecFile, entry: Entry) -> None:
    groups = {"hash": {"HGET": entry(since=1.0)}, "string": {"GET": entry(summary=None), "SET": entry()}}
    with pytest.raises(SpecError) as caught:
        load(spec_file(groups))
    assert len(caught.value.problems) == 2
    assert "hash.HGET: since: " in str(caught.value)
    assert "string.GET: summary: " in str(caught.value)


def test_a_repeated_command(problem: Callable[[Any], str]) -> None:
    text = problem("groups:\n  string:\n    GET: {}\n    SET: {}\n    GET: {}\n")
    assert text == "line 5: GET: appears twice"


def test_a_repeated_key_deep_inside(problem: Callable[[Any], str]) -> None:
    text = problem("groups:\n  string:\n    GET:\n      params: [{name: a, name: b}]\n")
    assert text == "line 4: name: appears twice"


def test_yaml_1_1_words_stay_text(spec_file: SpecFile) -> None:
    spec = load(
        spec_file(
            "groups:\n  demo:\n    SWITCH:\n      summary: On.\n      since: 2024-01-01\n"
            "      replay: never\n"
            "      params: [{name: mode, choices: [YES, NO, ON, OFF, y, n], optional: true},"
            " {name: no, token: NO}]\n"
            "      reply: {type: bool, decoder: ok}\n"
        )
    )
    command = spec.groups["demo"]["SWITCH"]
    assert command.params[0].choices == ("YES", "NO", "ON", "OFF", "y", "n")
    assert command.params[0].optional is True
    assert command.params[1].token == "NO"
    assert command.since == "2024-01-01"


def test_replay_as_a_rule(spec_file: SpecFile, entry: Entry) -> None:
    rule = {"default": "overwrite", "when": [{"args": ["name"], "replay": "checked"}]}
    command = load(spec_file({"string": {"SET": entry(replay=rule)}})).groups["string"]["SET"]
    assert isinstance(command.replay, ReplayRule)
    assert command.replay.default == "overwrite"
    assert command.replay.when[0].args == ("name",)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "none.yaml")


def test_words_of_an_example() -> None:
    assert example_words("SET k  v") == ("SET", "k", "v")
    assert example_words(("SET", "a key", "")) == ("SET", "a key", "")


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_bytes(b"groups: {string: {}} # \xff")
    with pytest.raises(SpecError, match="not UTF-8"):
        load(path)
