"""YAML text → `Spec`, strictly: what the model does not know is an error with its path."""

# PyYAML's stubs are partly typed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import yaml
from cattrs import Converter, transform_error
from cattrs.cols import list_structure_factory
from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

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
        construct: Any = self.construct_object  # pyright: ignore[reportUnknownVariableType] # partly typed stubs
        for key_node, _ in node.value:
            key = construct(key_node, deep=True)
            if key in seen:
                line = key_node.start_mark.line + 1
                raise SpecError([f"line {line}: {key}: appears twice"])
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"])


def _strict(value: Any, kind: type[Any]) -> Any:
    if type(value) is not kind:
        hint = "; quote it" if kind is str and isinstance(value, bool | int | float) else ""
        raise TypeError(f"expected {kind.__name__}, found {type(value).__name__} {value!r}{hint}")
    return value


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, lambda value, _, kind=kind: _strict(value, kind))
    converter.register_structure_hook_factory(_is_tuple, _list)
    converter.register_structure_hook(str | int | bool | None, lambda value, _: value)
    converter.register_structure_hook(str | tuple[str, ...], _words)
    # cattrs takes a Literal and a union as keys; its annotations know classes only.
    plain: Any = Replay
    union: Any = Replay | ReplayRule
    converter.register_structure_hook(
        union, lambda value, _: converter.structure(value, ReplayRule if isinstance(value, dict) else plain)
    )
    return converter


def _is_tuple(kind: Any) -> bool:
    origin: object = get_origin(kind)
    return origin is tuple


def _list(kind: Any, converter: Converter) -> Any:
    """A text is iterable too: `flags: readonly` must not be read as one flag per letter."""
    items: Callable[..., list[Any]] = list_structure_factory(kind, converter)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        return tuple(items(_strict(value, list), kind))

    return structure


def _words(value: Any, _: Any) -> str | tuple[str, ...]:
    given: object = value
    if isinstance(given, list):
        return tuple(_strict(item, str) for item in value)
    return str(_strict(value, str))


def read_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises `SpecError` when it is none."""
    try:
        return yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 # a SafeLoader subclass
    except yaml.YAMLError as error:
        raise SpecError([f"{path.name}: not valid YAML: {error}"]) from error
    except UnicodeDecodeError as error:
        raise SpecError([f"{path.name}: not UTF-8: {error}"]) from error


def load(path: Path) -> Spec:
    """Read the spec at `path`. Raises `SpecError` naming group, command and path of each fault."""
    data = read_yaml(path)
    wanted = f"{path.name}: expected one top-level key: groups"
    sections = _mapping(data, wanted)
    if set(sections) - {"module"} != {"groups"}:
        raise SpecError([wanted])
    module = _module(sections)
    converter, problems = _converter(), list[str]()
    groups: dict[str, dict[str, Command]] = {}
    for group, commands in _mapping(sections["groups"], "groups: expected a mapping").items():
        groups[group] = {}
        for name, content in _mapping(commands, f"{group}: expected a mapping of commands").items():
            try:
                entry = _mapping(content, f"{group}.{name}: expected a mapping")
                groups[group][name] = converter.structure(entry, Command)
            except SpecError as error:
                problems += error.problems
            except BaseValidationError as error:
                problems += map(
                    _placed, transform_error(error, path=f"{group}.{name}", format_exception=_told)
                )
            except (TypeError, ValueError) as error:
                problems.append(f"{group}.{name}: {error}")
    if problems:
        raise SpecError(problems)
    return Spec(groups=groups, module=module)


def _placed(line: str) -> str:
    """``what @ path`` → ``path: what``, as the rules say it."""
    what, _, path = line.rpartition(" @ ")
    group, _, rest = path.partition(".")
    name, _, inside = rest.partition(".")
    return f"{group}.{name}: {inside}: {what}" if inside else f"{group}.{name}: {what}"


def _told(error: BaseException, kind: type[Any] | None) -> str:
    """What is wrong, without the words of the library that reads."""
    if isinstance(error, KeyError):
        return "missing"
    if isinstance(error, AttributeError):
        return "expected a mapping"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(error.extra_fields))}"
    choices = get_args(kind) if get_origin(kind) is Literal else ()
    if choices:
        return f"must be one of {', '.join(map(str, choices))}"
    return str(error)


def _module(sections: dict[str, Any]) -> str | None:
    """The server module whose commands these are; None for the server's own."""
    if "module" not in sections:
        return None
    module = sections["module"]
    if not isinstance(module, str) or not re.fullmatch("[a-z][a-z0-9_]*", module):
        raise SpecError(["module: expected the name of a server module, in lower case"])
    return module


def _mapping(value: Any, otherwise: str) -> dict[str, Any]:
    given: object = value
    if not isinstance(given, dict) or not all(isinstance(key, str) for key in value):
        raise SpecError([otherwise])
    found: dict[str, Any] = value
    return found


def example_words(words: str | tuple[str, ...]) -> tuple[str, ...]:
    """The words of an example: a list as it stands, a string split at spaces."""
    return tuple(words.split()) if isinstance(words, str) else words


__all__ = ["Example", "SpecError", "example_words", "load", "read_yaml"]
