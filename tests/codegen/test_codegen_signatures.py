"""Options by position, lists with a named first item, switches, flat lists, parameters that are not sent."""

from __future__ import annotations

import importlib
import inspect
import re
import typing
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from codegen.__main__ import main
from valkeykit.command import Command
from valkeykit.errors import ArgumentError, ArgumentTypeError

COMMANDS = """
FIRST:
  params:
  - {name: name, type: key}
  - {name: args, first: keys, type: key, variadic: true}
FLAT:
  params:
  - {name: values, multiple: true, wire: flat, block: [{name: x, type: double}, {name: y, type: value}]}
FORMS:
  signature: [name, count, full, store, last]
  params:
  - {name: name, type: key}
  - {name: count, token: COUNT, type: integer}
  - {name: full, token: FULL}
  - {name: store, token: STORE, type: key}
  - {name: last, token: LAST}
  - {name: own, token: OWN}
  reply:
    type: T
    decoder: text
    when:
    - {args: [store], type: int, decoder: count}
    - {args: [full], type: "list[T]", decoder: texts}
GIVES WAY:
  signature: [fast]
  params:
  - oneof:
    - {name: stop, token: STOP}
    - {name: fast, token: FAST, default: true}
ITEMS:
  signature: [key, value, mapping, items]
  params:
  - required: true
    oneof:
    - {token: FIELDS, block: [{literal: "1"}, {name: key, type: value}, {name: value, type: value}]}
    - {name: mapping, token: FIELDS, type: mapping, of: [value, value], counted: true}
    - {name: items, token: FIELDS, type: mapping, of: [value, integer], wire: flat, counted: true}
LOCAL:
  signature: [name, get, groups]
  params:
  - {name: name, type: key}
  - {name: get, token: GET, type: pattern, multiple: true, each: true}
  - {name: groups, local: true, needs: [get]}
  - {name: cast, type: cast, local: true}
  reply:
    type: float
    decoder: scaled
    when: [{args: [groups], type: "list[int]", decoder: grouped}]
SWITCH:
  signature: ["on", mode]
  params:
  - {name: "on", type: switch, choices: ["ON", "OFF"], default: true}
  - {name: mode, type: switch, choices: [ALL, WRITE], optional: true}
"""
REPLIES = """
def scaled(reply, codec, cast=float) -> float:
    return cast(reply)

def grouped(reply, codec, get) -> list[int]:
    return [len(get), reply]
"""
PLAIN = {
    "summary": "Do it.",
    "since": "1.0.0",
    "replay": "never",
    "reply": {"type": "int", "decoder": "count"},
}


@pytest.fixture(scope="module")
def package(importable: Path) -> str:
    commands = {name: PLAIN | entry for name, entry in yaml.safe_load(COMMANDS).items()}
    path = importable / "forms.yaml"
    path.write_text(yaml.safe_dump({"groups": {"demo": commands}}, sort_keys=False))
    (importable / "forms_surface").mkdir()
    (importable / "forms_surface" / "replies.py").write_text(REPLIES)
    assert main(["--spec", str(path), "--out", str(importable / "forms_surface")]) == 0
    return "forms_surface"


@pytest.fixture
def builders(package: str) -> ModuleType:
    return importlib.import_module(f"{package}.builders.demo")


def build(builders: ModuleType, call: str) -> Command[Any]:
    made = eval(call, dict(vars(builders)))
    assert isinstance(made, Command)
    return made


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("first('n', 'a')", "FIRST n a"),
        ("first('n', ['a', 'b'], 'c')", "FIRST n a b c"),
        ("first('n', keys=['a'])", "FIRST n a"),
        ("flat([(1, 'a'), (2.5, 'b')])", "FLAT 1 a 2.5 b"),
        ("flat([1, 'a', 2.5, 'b'])", "FLAT 1 a 2.5 b"),
        ("flat(iter([1, 'a']))", "FLAT 1 a"),
        ("forms('n', 3, True, 'd', True, own=True)", "FORMS n COUNT 3 FULL STORE d LAST OWN"),
        ("forms('n', None, False, None, True)", "FORMS n LAST"),
        ("gives_way()", "GIVES WAY FAST"),
        ("gives_way(False)", "GIVES WAY"),
        ("gives_way(stop=True)", "GIVES WAY STOP"),
        ("items('a', 1)", "ITEMS FIELDS 1 a 1"),
        ("items(None, None, {'a': 1, 'b': 2})", "ITEMS FIELDS 2 a 1 b 2"),
        ("items(items=['a', 1, 'b', 2])", "ITEMS FIELDS 2 a 1 b 2"),
        ("local('n', cast=int)", "LOCAL n"),
        ("local('n', ['a', 'b'], True)", "LOCAL n GET a GET b"),
        ("switch()", "SWITCH ON"),
        ("switch(False, True)", "SWITCH OFF ALL"),
        ("switch(mode=False)", "SWITCH ON WRITE"),
    ],
)
def test_words(builders: ModuleType, call: str, words: str) -> None:
    assert " ".join(str(word) for word in build(builders, call).args) == words


def test_keys_behind_a_named_first_item(builders: ModuleType) -> None:
    assert build(builders, "first('n', ['a', 'b'], 'c')").keys == ("n", "a", "b", "c")


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        ("first('n', [])", ArgumentError, "FIRST: keys must not be empty"),
        ("first('n', 1)", ArgumentTypeError, "FIRST: keys must be"),
        ("flat([1, 'a', 2])", ArgumentError, "FLAT: values must have 2 items for each, not 3 in all"),
        ("flat([])", ArgumentError, "FLAT: values must not be empty"),
        ("flat([(1, 'a'), 2, 'b'])", ArgumentTypeError, "FLAT: values must be a tuple of 2"),
        ("items()", ArgumentError, "ITEMS: one of key, mapping, items must be given"),
        ("items('a')", ArgumentError, "ITEMS: key, value go together"),
        ("items('a', 1, {'b': 2})", ArgumentError, "ITEMS: at most one of key, mapping, items"),
        ("items(items=['a', 'x'])", ArgumentTypeError, "ITEMS: items must be int"),
        ("local('n', groups=True)", ArgumentError, "LOCAL: groups needs get"),
        ("switch('ON')", ArgumentTypeError, "SWITCH: on must be True or False"),
        ("switch(mode=1)", ArgumentTypeError, "SWITCH: mode must be True or False"),
    ],
)
def test_refused(builders: ModuleType, call: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        build(builders, call)
    assert str(caught.value).startswith(message)


def test_a_decoder_gets_the_parameter_it_names(builders: ModuleType) -> None:
    codec: Any = None
    assert build(builders, "local('n')").decoder(3, codec) == 3.0
    assert build(builders, "local('n', cast=lambda number: number * 2)").decoder(3, codec) == 6
    # An iterator is sent and read by the decoder, too.
    assert build(builders, "local('n', iter(['a', 'b']), True)").decoder(3, codec) == [2, 3]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("first", "name: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]"),
        ("flat", "values: Iterable[tuple[float, Value] | float | Value]"),
        (
            "forms",
            "name: Key, count: int | None = None, full: bool = False, store: Key | None = None,"
            " last: bool = False, *, own: bool = False",
        ),
        ("gives_way", "fast: bool = True, *, stop: bool = False"),
        (
            "items",
            "key: Value | None = None, value: Value | None = None, mapping: Fields[Value] | None = None,"
            " items: Iterable[Value | int] | None = None",
        ),
        (
            "local",
            "name: Key, get: Key | Iterable[Key] | None = None, groups: bool = False, *,"
            " cast: Callable[[float], float] = <class 'float'>",
        ),
        ("switch", "on: bool = True, mode: bool | None = None"),
    ],
)
def test_the_signature(builders: ModuleType, name: str, shown: str) -> None:
    text = str(inspect.signature(getattr(builders, name))).partition(" ->")[0].replace("'", "")
    assert text == f"({shown})".replace("'", "")


@pytest.mark.parametrize("folder", ["sync", "aio"])
def test_an_option_behind_defaults_has_two_forms(package: str, folder: str) -> None:
    """With a default it could be left out, and the form would promise the wrong reply."""
    module = importlib.import_module(f"{package}.{folder}.demo")
    face = module.DemoCommands if folder == "sync" else module.DemoAsyncCommands
    found = [
        re.sub(r"Coroutine\[Any, Any, (.*)\]$", r"\1", str(inspect.signature(form)).replace("'", "")).replace(
            "(self, name: Key, ", "("
        )
        for form in typing.get_overloads(face.forms)
    ]
    rest = "last: bool = False, *, own: bool = False"
    keyword = "last: bool = False, own: bool = False"
    assert found == [
        f"(count: int | None = None, full: Literal[False] = False, store: None = None, {rest}) -> T",
        f"(count: int | None = None, full: bool = False, *, store: Key, {keyword}) -> int",
        f"(count: int | None, full: bool, store: Key, {rest}) -> int",
        f"(count: int | None = None, *, full: Literal[True], store: None = None, {keyword}) -> list[T]",
        f"(count: int | None, full: Literal[True], store: None = None, {rest}) -> list[T]",
        f"(count: int | None = None, full: bool = False, store: Key | None = None, {rest})"
        " -> T | int | list[T]",
    ]


Faults = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("param", "message"),
    [
        ({"name": "s", "type": "switch", "choices": ["ON"]}, "params[0]: a switch needs two choices"),
        (
            {"name": "s", "type": "switch", "choices": ["A", "B"], "default": "A"},
            "params[0]: the default of type switch must be bool",
        ),
        ({"name": "c", "type": "cast"}, "params[0]: type cast is only for a local parameter"),
        (
            {"name": "l", "token": "L", "local": True},
            "params[0]: local is only for a parameter on the outermost",
        ),
        ({"oneof": [{"name": "l", "local": True}]}, "params[0].oneof[0]: local is only for"),
        ({"name": "v", "type": "value", "first": "f"}, "params[0]: first is only for a variadic parameter"),
        (
            {"name": "v", "type": "value", "first": "f", "variadic": True, "optional": True},
            "params[0]: first is only for a variadic parameter that is not optional",
        ),
        (
            {"name": "v", "type": "value", "first": "class", "variadic": True},
            "params[0]: class cannot be a parameter name",
        ),
        (
            {"name": "v", "type": "value", "first": "v", "variadic": True},
            "params[0]: parameter v appears twice",
        ),
        (
            {"name": "m", "type": "mapping", "of": ["key", "value"], "wire": "flat"},
            "params[0]: a mapping marks keys only as its first part, and not swapped or flat",
        ),
        ({"name": "v", "type": "value", "wire": "flat"}, "params[0]: of and wire are only for mappings"),
    ],
)
def test_refused_specs(
    faults: Faults, entry: Callable[..., dict[str, Any]], param: dict[str, Any], message: str
) -> None:
    found = faults({"string": {"GET": entry(params=[param])}})
    assert any(message in text for text in found), found
