"""YAML text → `Spec`, strictly: what the model does not know is an error with its path."""

from __future__ import annotations

import re
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml
from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError

from codegen.model import Command, Example, Replay, ReplayRule, Spec


class SpecError(Exception):
    """The spec is not usable. `problems` has one line per fault, each starting with its path."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class _Loader(yaml.SafeLoader):
    """Safe YAML with two differences: a repeated key is an error, and only true/false are bools.

    YAML 1.1 reads the tokens YES, NO, ON and OFF as booleans, which are words in this spec.
    """

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)  # type: ignore[no-untyped-call] # the stubs leave it bare
            if key in seen:
                line = key_node.start_mark.line + 1
                raise SpecError([f"line {line}: {key}: appears twice"])
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(  # type: ignore[no-untyped-call] # the stubs leave it bare
    "tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"]
)


def _strict(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise TypeError(f"expected {kind.__name__}, found {type(value).__name__} {value!r}")
    return value


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, lambda value, _, kind=kind: _strict(value, kind))
    converter.register_structure_hook(str | int | bool | None, lambda value, _: value)
    converter.register_structure_hook(str | tuple[str, ...], _words)
    converter.register_structure_hook(
        Replay | ReplayRule,  # pyright: ignore[reportArgumentType] # a union of a Literal and a class is what cattrs keys on
        lambda value, _: (
            converter.structure(value, ReplayRule)
            if isinstance(value, dict)
            else converter.structure(value, Replay)  # pyright: ignore[reportArgumentType, reportUnknownArgumentType] # cattrs takes a Literal
        ),
    )
    return converter


def _words(value: Any, _: Any) -> str | tuple[str, ...]:
    if isinstance(value, list):
        return tuple(_strict(item, str) for item in value)
    return str(_strict(value, str))


def load(path: Path) -> Spec:
    """Read the spec at `path`. Raises `SpecError` naming group, command and path of each fault."""
    try:
        data = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 # a SafeLoader subclass
    except yaml.YAMLError as error:
        raise SpecError([f"{path.name}: not YAML: {error}"]) from error
    if not isinstance(data, dict) or set(data) != {"groups"} or not isinstance(data["groups"], dict):
        raise SpecError([f"{path.name}: expected one top-level key: groups"])
    converter, problems = _converter(), list[str]()
    groups: dict[str, dict[str, Command]] = {}
    for group, commands in data["groups"].items():
        groups[group] = {}
        for name, entry in (commands or {}).items():
            try:
                groups[group][name] = converter.structure(entry, Command)
            except BaseValidationError as error:
                problems += transform_error(error, path=f"{group}.{name}")
            except (TypeError, ValueError) as error:
                problems.append(f"{group}.{name}: {error}")
    if problems:
        raise SpecError(problems)
    return Spec(groups=groups)


def example_words(words: str | tuple[str, ...]) -> tuple[str, ...]:
    """The words of an example: a list as it stands, a string split at spaces."""
    return tuple(words.split()) if isinstance(words, str) else words


__all__ = ["Example", "SpecError", "example_words", "load"]
