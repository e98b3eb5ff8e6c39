"""Plan → what the pages of the command reference say: one page per group, one section per method."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from codegen.docstring import page_of, replay_doc
from codegen.engine import engine
from codegen.model import Command, Spec
from codegen.names import method_of, words_of
from codegen.render import Target
from codegen.signature import Argument, Overload, arguments_of, overloads, signature, split_outermost
from codegen.wire import leaves

_WIDEST = 100
_MARKUP = re.compile(r"[\[\]*_<>^~]")
_WHERE = {
    "all_nodes": "every node",
    "all_shards": "every primary",
    "multi_shard": "each node that owns some of the keys",
    "special": "decided by the arguments",
}
_COMBINED = {
    "agg_logical_and": "true when all say so",
    "agg_logical_or": "true when one says so",
    "agg_max": "the greatest",
    "agg_min": "the least",
    "agg_sum": "the sum",
    "all_succeeded": "an error when one fails",
    "one_succeeded": "an error when all fail",
    "special": "combined by a rule of its own",
}


@frozen
class Entry:
    """One section."""

    method: str
    command: str
    page: str
    forms: tuple[str, ...]
    arguments: tuple[Argument, ...]
    facts: tuple[tuple[str, str], ...]
    source: Command


def pages(spec: Spec, target: Target) -> dict[str, str]:
    """Relative path → text of the pages of the command reference, one per group."""
    templates = engine()
    templates.filters["prose"] = _prose
    same = {"source": target.source, "command": target.command}
    files: dict[str, str] = {}
    for group, commands in spec.groups.items():
        files[f"{target.prefix}{group}.md"] = templates.get_template("reference.md.jinja").render(
            title=group.replace("_", " "),
            module=spec.module,
            package=target.package,
            entries=entries(commands, spec.versions_of),
            **same,
        )
    return files


def index(spec: Spec, target: Target, modules: list[str]) -> dict[str, str]:
    """The page that lists the others; `modules` are the names of the modules' pages."""
    text = (
        engine()
        .get_template("reference_index.md.jinja")
        .render(
            groups=list(spec.groups),
            count=sum(map(len, spec.groups.values())),
            modules=modules,
            source=target.source,
            command=target.command,
        )
    )
    return {"index.md": text}


def _prose(text: str) -> str:
    """Our plain text as Markdown: what would be markup outside of backticks is escaped."""
    parts = text.split("`")
    parts[::2] = [_MARKUP.sub(r"\\\g<0>", part) for part in parts[::2]]
    return "`".join(parts).replace("|", "\\|")


def entries(commands: dict[str, Command], versions_of: str = "server") -> list[Entry]:
    """The sections of a group's page, by method name."""
    found = (_entry(name, command, versions_of) for name, command in commands.items())
    return sorted(found, key=lambda entry: entry.method)


def _entry(name: str, command: Command, versions_of: str) -> Entry:
    words, arguments = words_of(name, command), arguments_of(command)
    method = method_of(name, command)
    # The last overload is for a bool known at run time only: it says nothing new.
    forms = list(overloads(command, arguments))[:-1] or [Overload(signature(arguments), command.reply.type)]
    return Entry(
        method=method,
        command=" ".join(words),
        page=page_of(words),
        forms=tuple(_shown(method, form) for form in forms),
        arguments=tuple(argument for argument in arguments if argument.doc),
        facts=tuple(_facts(command, versions_of)),
        source=command,
    )


def _shown(method: str, form: Overload) -> str:
    """A signature on one line, or on one line per parameter."""
    line = f"{method}({form.arguments}) -> {form.result}"
    if len(line) <= _WIDEST:
        return line
    parameters = "".join(f"    {text},\n" for text in split_outermost(form.arguments, ","))
    return f"{method}(\n{parameters}) -> {form.result}"


def _facts(command: Command, versions_of: str) -> Iterator[tuple[str, str]]:
    yield "Returns", "; ".join(_returns(command))
    yield "Since", f"{versions_of} {command.since}"
    if command.deprecated:
        yield "Deprecated", f"since {versions_of} {command.deprecated.since}: use {command.deprecated.use}"
    yield "Complexity", command.complexity
    yield "Flags", ", ".join(sorted(command.flags)) or "none"
    yield "Replay class", replay_doc(command)
    yield "In a cluster", _routing(command)
    if command.stateful:
        yield "Needs", "a session: it changes the state of one connection"
    if command.blocks:
        yield "Waits", f"on the server, for as long as `{command.blocks.param}` says"


def _returns(command: Command) -> Iterator[str]:
    for case in command.replies:
        option = f" with {' or '.join(f'`{arg}`' for arg in case.args)}" if case.args else ""
        yield f"`{case.type}`{option}" + (f": {case.doc}" if case.doc else "")


def _routing(command: Command) -> str:
    keyed = any("key" in (leaf.type, *leaf.of) or _has_key(leaf.block) for leaf in leaves(command.params))
    owner = f"the node that owns the slot of `{command.slot_by}`" if command.slot_by else "any node"
    where = _WHERE.get(command.request_policy or "", "the node that owns the keys" if keyed else owner)
    combined = _COMBINED.get(command.response_policy or "")
    return f"{where}; {combined}" if combined else where


def _has_key(block: tuple[object, ...]) -> bool:
    return any(getattr(member, "type", None) == "key" for member in block)
