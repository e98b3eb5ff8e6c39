"""Every command of commands.yaml: its examples send exactly their words, its key must be text."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from recording import Recorder, quietly, record

from codegen.load import example_words, load
from codegen.model import Command as SpecCommand
from codegen.model import Example
from codegen.names import builder_of, method_of, words_of
from codegen.wire import leaves
from valkeykit.commands.generated.info import COMMANDS
from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.errors import ArgumentTypeError

SPEC = load(Path(__file__).parents[3] / "commands.yaml")
ENTRIES = [(group, name, entry) for group, entries in SPEC.groups.items() for name, entry in entries.items()]
EXAMPLES = [
    pytest.param(group, name, example, id=f"{group}.{name}[{at}]")
    for group, name, entry in ENTRIES
    for at, example in enumerate(entry.examples)
]
KEYED = [
    pytest.param(group, name, entry, id=f"{group}.{name}")
    for group, name, entry in ENTRIES
    if entry.params and entry.params[0].type == "key" and not entry.params[0].token
]
CUSTOM = [
    pytest.param(group, name, entry, id=f"{group}.{name}") for group, name, entry in ENTRIES if entry.builder
]


def spelled(word: str | bytes | int) -> str:
    if isinstance(word, bytes):
        return word.decode("utf-8", "backslashreplace")
    return str(word)


@pytest.mark.parametrize(("group", "name", "example"), EXAMPLES)
def test_an_example_sends_its_words(group: str, name: str, example: Example) -> None:
    command = record(group, example.call)
    if example.words:
        assert tuple(spelled(word) for word in command.args) == example_words(example.words)
    else:  # left out where a word has bytes that YAML cannot hold
        assert any(isinstance(word, bytes) for word in command.args)
    assert all(type(word) in {str, bytes, int} for word in command.args)
    assert command.info is COMMANDS[" ".join(command.args[: len(command.info.words)])]
    assert command.decoder is not None
    assert set(command.key_at) <= set(range(1, len(command.args)))
    assert set(command.pattern_at) <= set(range(1, len(command.args)))


@pytest.mark.parametrize("group", SPEC.groups)
def test_every_command_has_an_example(group: str) -> None:
    assert [name for name, entry in SPEC.groups[group].items() if not entry.examples] == []


def wrong_call(entry: SpecCommand, method: str, wrong: Any) -> Any:
    """Call with a wrong first key and something for the other required parameters."""
    (first, *rest) = leaves(entry.params)
    name = first.first or first.name
    function = getattr(Recorder(), method)
    given: dict[str, Any] = {}
    stars: tuple[Any, ...] = ()
    samples = {"mapping": {"m": 1}, "timeout": 1, "double": 1, "integer": 1, "duration": 1, "timestamp": 1}
    for parameter in inspect.signature(function).parameters.values():
        mine = wrong if parameter.name == name else None
        if parameter.kind is parameter.VAR_POSITIONAL:
            stars = (mine if parameter.name == name else "x",)
        elif parameter.name == name:
            given[parameter.name] = mine
        elif parameter.default is parameter.empty:
            (param,) = (item for item in rest if parameter.name in {item.name, item.first})
            sample: Any = param.choices[0] if param.choices else samples.get(str(param.type), "x")
            given[parameter.name] = [tuple(1 for _ in param.block)] if param.block else sample
    if stars:
        before = [given.pop(name) for name in list(inspect.signature(function).parameters) if name in given]
        return function(*before, *stars)
    return function(**given)


@pytest.mark.parametrize("wrong", [1, 1.5, True, object()], ids=lambda wrong: type(wrong).__name__)
@pytest.mark.parametrize(("group", "name", "entry"), KEYED)
def test_a_key_that_is_no_text_is_refused_by_name(
    group: str, name: str, entry: SpecCommand, wrong: object
) -> None:
    with quietly(), pytest.raises(ArgumentTypeError) as caught:
        wrong_call(entry, method_of(name, entry), wrong)
    assert caught.value.command == " ".join(words_of(name, entry))
    first = entry.params[0]
    assert caught.value.message.startswith(f"{first.first or first.name} must be ")
    assert caught.value.message.endswith(f"not {type(wrong).__name__}")


@pytest.mark.parametrize(("group", "name", "entry"), CUSTOM)
def test_a_custom_builder_has_the_signature_of_the_spec(group: str, name: str, entry: SpecCommand) -> None:
    module, _, function = str(entry.builder).partition(":")
    builder = getattr(importlib.import_module(module), function)
    method = method_of(name, entry)
    assert module == f"valkeykit.commands.custom.{group}"
    generated = importlib.import_module(f"valkeykit.commands.generated.builders.{group}")
    assert getattr(generated, builder_of(method)) is builder
    wanted = list(inspect.signature(getattr(SyncCommands, method)).parameters.values())[1:]
    assert list(inspect.signature(builder).parameters.values()) == wanted


def test_every_custom_builder_is_named_by_the_spec() -> None:
    named = {entry.builder for _, _, entry in ENTRIES if entry.builder}
    folder = Path(__file__).parents[3] / "valkeykit" / "commands" / "custom"
    found: set[str] = set()
    for path in folder.glob("*.py"):
        module = f"valkeykit.commands.custom.{path.stem}"
        for name, value in vars(importlib.import_module(module)).items():
            if isinstance(value, FunctionType) and value.__module__ == module and not name.startswith("_"):
                found.add(f"{module}:{name}")
    assert found == named
