"""Rules about calls: the order of parameters, and examples that call the method with what it takes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.model import Command
from codegen.names import method_of
from codegen.signature import Argument, arguments_of
from codegen.wire import leaves


def _reordered(command: Command) -> Iterator[str]:
    """Python wants what must be given first; which order that is, the spec says."""
    if command.signature:
        return
    names = [a.name for a in arguments_of(command) if a.kind == "positional"]
    sent = [str(leaf.name) for leaf in leaves(command.params) if leaf.name in names]
    if names != sent and set(names) == set(sent):
        yield "an optional parameter stands before a required one: give a signature in Python's order"


def calls(name: str, command: Command) -> Iterator[str]:
    """The faults of a command that has no others."""
    yield from _reordered(command)
    method, arguments = method_of(name, command), arguments_of(command)
    for position, example in enumerate(command.examples):
        for text in _wrong(example.call, method, arguments):
            yield f"examples[{position}].call: {text}"


def _wrong(text: str, method: str, arguments: list[Argument]) -> Iterator[str]:
    call = ast.parse(text, mode="eval").body
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or call.func.id != method:
        yield f"must be a call of {method}"
        return
    named = [keyword.arg for keyword in call.keywords if keyword.arg is not None]
    known = [argument.name for argument in arguments]
    yield from (f"{method} has no parameter {name}" for name in named if name not in known)
    if any(isinstance(item, ast.Starred) for item in call.args):
        return
    positional = [a.name for a in arguments if a.kind == "positional"]
    variadic = any(a.kind == "variadic" for a in arguments)
    if len(call.args) > len(positional) and not variadic:
        yield f"{method} takes {len(positional)} positional arguments, not {len(call.args)}"
    given = {*positional[: len(call.args)], *named}
    missing = [
        a.name for a in arguments if a.default is None and a.kind != "variadic" and a.name not in given
    ]
    if missing:
        yield f"{', '.join(missing)} must be given"
