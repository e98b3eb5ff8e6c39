"""Builders of the modules' commands: words, keys, JSON values, fields, and what is refused."""

from __future__ import annotations

import importlib
import subprocess
import sys
from typing import Any

import pytest
from cases import MODULES, Case, module_cases

from codegen.load import example_words
from codegen.model import Example
from valkeykit.command import Command
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.modules import bloom, json, search
from valkeykit.modules.search.fields import TagField, TextField, VectorField
from valkeykit.modules.search.stages import GroupBy, Limit, Reduce, SortBy
from valkeykit.providers.memory import MemoryProvider, Script

EXAMPLES = [
    pytest.param(case, example, id=f"{case.id}[{at}]")
    for case in module_cases()
    for at, example in case.examples()
]


def build(case: Case, call: str) -> Command[Any]:
    """The command that a call of an example builds."""
    commands = importlib.import_module(f"valkeykit.modules.{case.module}.sync").SyncCommands

    class Recorder(commands):  # type: ignore[misc,valid-type] # whichever module it is
        def _run(self, command: Command[Any]) -> Any:
            return command

    made = eval(f"client.{call}", {**case.names(), "client": Recorder()})
    assert isinstance(made, Command)
    return made


def made(module: str, call: str) -> Command[Any]:
    return build(next(case for case in module_cases() if case.module == module), call)


@pytest.mark.parametrize(("case", "example"), EXAMPLES)
def test_an_example_sends_its_words(case: Case, example: Example) -> None:
    command = build(case, example.call)
    found = tuple(word.decode() if isinstance(word, bytes) else str(word) for word in command.args)
    assert found == example_words(example.words)
    info = importlib.import_module(f"valkeykit.modules.{case.module}.info").COMMANDS
    assert command.info is info[" ".join(case.words)]
    assert command.info.module == case.module


@pytest.mark.parametrize("case", module_cases(), ids=lambda case: case.id)
def test_every_command_has_an_example_and_says_its_module(case: Case) -> None:
    assert case.command.examples
    commands = importlib.import_module(f"valkeykit.modules.{case.module}.sync").SyncCommands
    method = case.command.examples[0].call.partition("(")[0]
    assert f"Since module {case.module} {case.command.since}." in getattr(commands, method).__doc__


@pytest.mark.parametrize(
    ("module", "call", "keys"),
    [
        ("json", 'json_get("k", "$.a")', ("k",)),
        ("json", 'json_mget(["a", "b"], "$")', ("a", "b")),
        ("json", 'json_mset([("a", "$", 1), ("b", ".x", "c"), ("c", "$", [])])', ("a", "b", "c")),
        ("json", 'json_debug_memory("k")', ("k",)),
        ("bloom", 'bf_madd("k", "a", "b")', ("k",)),
        ("search", 'ft_create("idx", "t", "TAG", prefix=["a:", "b:"])', ("a:", "b:")),
        ("search", 'ft_search("idx", "*")', ()),
    ],
)
def test_keys_are_marked(module: str, call: str, keys: tuple[str, ...]) -> None:
    assert made(module, call).keys == keys


def test_a_key_prefix_stands_before_keys_only() -> None:
    script = Script()
    script.on("JSON.MSET", "p:a", "$", "1", "p:b", "$", '"x"').reply(b"OK")
    script.on("JSON.MGET", "p:a", "p:b", "$").reply([b"[1]", None])
    script.on("BF.ADD", "p:k", "a").reply(1)
    script.on("FT.CREATE", "i", "PREFIX", 1, "p:", "SCHEMA", "t", "TEXT").reply(b"OK")
    script.on("FT.SEARCH", "i", "*", "NOCONTENT").reply([1, b"p:a"], [1, b"other"])
    provider = MemoryProvider(script)
    with json.Client(provider=provider, key_prefix="p:") as client:
        assert client.json_mset([("a", "$", 1), ("b", "$", "x")])
        assert client.json_mget(["a", "b"], "$") == [[1], None]
    with bloom.Client(provider=provider, key_prefix="p:") as filters:
        assert filters.bf_add("k", "a")
    with search.Client(provider=provider, key_prefix="p:") as index:
        assert index.ft_create("i", TextField("t"), prefix="")
        assert index.ft_search("i", "*", nocontent=True).documents[0].key == b"a"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (-0.5, "-0.5"),
        ("ü\n", '"ü\\n"'),
        ((1, [2, ()]), "[1,[2,[]]]"),
        ({"a": {"b": None}}, '{"a":{"b":null}}'),
        (2**70, str(2**70)),
        (range(2), "[0,1]"),
    ],
)
def test_a_json_value(value: Any, text: str) -> None:
    with json.Client(provider=MemoryProvider(Script().on("JSON.SET", "k", "$", text).reply(b"OK"))) as client:
        assert client.json_set("k", "$", value)


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "obj must be finite"),
        ([1, float("-inf")], "obj must be finite"),
        (LOOP, "obj is nested too deep, or contains itself"),
        ("\ud800", "obj has text that is not Unicode"),
        (10**5000, "obj has a number that is too long"),
    ],
    ids=["nan", "inf", "loop", "surrogate", "long"],
)
def test_what_json_cannot_hold(value: Any, message: str) -> None:
    with json.Client(provider=MemoryProvider()) as client:
        with pytest.raises(ArgumentError, match=r"^JSON\.SET: ") as caught:
            client.json_set("k", "$", value)
        assert message in str(caught.value)


@pytest.mark.parametrize("value", [b"bytes", {1: 2}, {"a": b"x"}, [object()], {1, 2}, 1j, memoryview(b"")])
def test_what_is_no_json(value: Any) -> None:
    with json.Client(provider=MemoryProvider()) as client:
        with pytest.raises(ArgumentTypeError, match=r"^JSON\.SET: obj must be a JSON value"):
            client.json_set("k", "$", value)
        with pytest.raises(ArgumentTypeError, match=r"^JSON\.ARRAPPEND: values must be a JSON value"):
            client.json_arrappend("k", "$", value)


def test_values_must_be_there() -> None:
    with (
        json.Client(provider=MemoryProvider()) as client,
        pytest.raises(ArgumentError, match="values must not"),
    ):
        client.json_arrappend("k", "$")


@pytest.mark.parametrize(
    ("make", "parameter"),
    [
        (lambda: TagField("t", separator=";;"), "separator"),
        (lambda: TextField(1), "name"),  # type: ignore[arg-type] # wrong on purpose
        (lambda: VectorField("v", "FLAT", dim=0, distance_metric="L2"), "dim"),
        (lambda: VectorField("v", "FLAT", dim=3, distance_metric="L2", m=4), "m"),
        (lambda: VectorField("v", "HNSW", dim=3, distance_metric="L2", ef_runtime=0), "ef_runtime"),
        (lambda: VectorField("v", "TREE", dim=3, distance_metric="L2"), "algorithm"),  # type: ignore[arg-type] # wrong on purpose
        (lambda: VectorField("v", "HNSW", dim=3, distance_metric="L3"), "distance_metric"),  # type: ignore[arg-type] # wrong on purpose
        (lambda: Reduce("COUNT", "@a"), "COUNT"),
        (lambda: Reduce("SUM"), "SUM"),
        (lambda: GroupBy([]), "fields"),
        (lambda: GroupBy("@a", "SUM"), "reducers"),  # type: ignore[arg-type] # wrong on purpose
        (SortBy, "fields"),
        (lambda: SortBy(("@a", "UP")), "fields"),  # type: ignore[arg-type] # wrong on purpose
        (lambda: Limit("0", 1), "offset"),  # type: ignore[arg-type] # wrong on purpose
    ],
)
def test_a_bad_field_or_stage(make: Any, parameter: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        make()
    assert caught.value.message.startswith(parameter)
    assert caught.value.command in {"FT.CREATE", "FT.AGGREGATE"}


def test_an_index_needs_a_field() -> None:
    with (
        search.Client(provider=MemoryProvider()) as client,
        pytest.raises(ArgumentError, match="fields must not"),
    ):
        client.ft_create("idx")


def test_the_library_loads_no_module_by_itself() -> None:
    code = "import sys, valkeykit; valkeykit.Client; print([m for m in sys.modules if 'modules' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    code = "import sys, valkeykit.modules.search.fields; print([m for m in sys.modules if 'clients' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_several_modules_in_one_client(capsys: pytest.CaptureFixture[str]) -> None:
    several = importlib.import_module("examples.several_modules")
    several.main()
    assert capsys.readouterr().out == "True True None\n([41], True)\n"
    script = Script().on("JSON.GET", "k").reply(b"1")
    script.on("BF.CARD", "k").reply(2)
    script.on("GET", "k").reply(b"3")
    with several.Client(provider=MemoryProvider(script), decode_responses=True) as client:
        for queue in (client.pipeline, client.transaction):
            assert queue().json_get("k").bf_card("k").get("k").execute() == (1, 2, "3")


@pytest.mark.parametrize("module", MODULES)
def test_a_package_has_its_clients_and_nothing_else(module: str) -> None:
    package = importlib.import_module(f"valkeykit.modules.{module}")
    clients = importlib.import_module(f"valkeykit.modules.{module}.clients")
    for name in package.__all__:
        assert getattr(package, name) is getattr(clients, name)
    with pytest.raises(AttributeError, match="no attribute 'Klient'"):
        _ = package.Klient
