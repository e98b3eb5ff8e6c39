"""Spec → files that type checkers read: every command in every face has exactly the type it documents.

The calls are the spec's examples. Each form of a reply (plain, and one per option that changes it)
needs an example, so that none goes unchecked.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from attrs import frozen

from codegen.discover import Replies, ReplyType
from codegen.engine import engine, format_python
from codegen.model import Command, Example, ReplyCase, Spec
from codegen.plan import mentions
from codegen.render import Target
from codegen.signature import Argument, arguments_of

_TEXT = re.compile(r"\bT\b")


@frozen
class Assertion:
    """A call and the type of its result, `T` still standing for the caller's text."""

    call: str
    result: str

    def with_text(self, text: str) -> Assertion:
        """The same for bytes or str."""
        return Assertion(self.call, _TEXT.sub(text, self.result))


def assertions(command: Command) -> list[Assertion]:
    """One per form of the reply that the examples reach."""
    found: dict[tuple[str, ...], Assertion] = {}
    for example in command.examples:
        form, case = _form(command, example)
        found.setdefault(form, Assertion(example.call, case.type))
    return list(found.values())


def missing_forms(spec: Spec) -> Iterator[str]:
    """Replies without an example: nothing would prove their type."""
    for group, commands in spec.groups.items():
        for name, command in commands.items():
            reached = {_form(command, example)[0] for example in command.examples}
            wanted = {(), *((arg,) for case in command.reply.when for arg in case.args)}
            if command.reply.when and _is_always_switched(command):
                wanted.discard(())
            if not command.examples:
                yield f"{group}.{name}: examples: needs at least one"
                continue
            for form in sorted(wanted - reached):
                how = f"with {form[0]}" if form else "without options that change the reply"
                yield f"{group}.{name}: examples: needs one {how}"


def render(
    spec: Spec, replies: Replies, target: Target, values: tuple[ReplyType, ...] = ()
) -> dict[str, str]:
    """Relative path → text of the files that type checkers read.

    `values` are the classes, beside those of custom builders, that calls may be made with.
    """
    template = engine().get_template("typing.py.jinja")
    files: dict[str, str] = {}
    for group, commands in spec.groups.items():
        found = [item for c in commands.values() for item in assertions(c)]
        results = " ".join(item.result for item in found)
        builders = {c.builder.partition(":")[0] for c in commands.values() if c.builder}
        files[f"check_{target.prefix}{group}.py"] = template.render(
            source=target.source,
            command=target.command,
            title=group.replace("_", " "),
            assertions=found,
            clients="valkeykit" if target.is_core else target.pipeline_module,
            pipeline_module=target.pipeline_module,
            imports=[
                f"from {t.module} import {t.name}" for t in replies.types(group) if mentions(results, t.name)
            ]
            + [f"from {module} import {name}" for module in sorted(builders) for name in _named(found)]
            + [f"from {v.module} import {v.name}" for v in sorted(values) if v.name in _named(found)],
        )
    return format_python(files)


def _named(found: list[Assertion]) -> list[str]:
    """The classes that the calls name."""
    calls = " ".join(item.call for item in found)
    return sorted(set(re.findall(r"\b([A-Z][a-zA-Z]+)\(", calls)))


def _is_always_switched(command: Command) -> bool:
    required = {argument.name for argument in arguments_of(command) if argument.default is None}
    return any(set(case.args) & required for case in command.reply.when)


def _form(command: Command, example: Example) -> tuple[tuple[str, ...], ReplyCase]:
    """Which option decides about the reply of this call, and the reply."""
    on = set(given_names(example.call, arguments_of(command)))
    for case in command.reply.when:
        for arg in case.args:
            if arg in on:
                return (arg,), case
    return (), command.replies[0]


def given_names(call: str, arguments: list[Argument]) -> Iterator[str]:
    """The names of the parameters that a call switches on."""
    tree = ast.parse(call, mode="eval").body
    if not isinstance(tree, ast.Call):
        raise TypeError(f"not a call: {call}")
    positional = [argument.name for argument in arguments if argument.kind == "positional"]
    for name, value in zip(positional, tree.args, strict=False):
        if not _is_off(value):
            yield name
    for keyword in tree.keywords:
        if keyword.arg is not None and not _is_off(keyword.value):
            yield keyword.arg


def _is_off(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and (value.value is None or value.value is False)
