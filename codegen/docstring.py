"""Docstrings: what a user reads in the editor, from the spec's summaries, docs and facts."""

from __future__ import annotations

from codegen.model import Command, Param, ReplayRule

_PAGE = "https://valkey.io/commands/{}/"
_UNIT_DOC = {"s": "seconds", "ms": "milliseconds"}


def page_of(words: tuple[str, ...]) -> str:
    """The server's own page of a command; those of modules (with a dot) have one for all subcommands."""
    told = words[:1] if "." in words[0] else words
    return _PAGE.format("-".join(word.lower() for word in told))


def argument_doc(param: Param) -> str:
    """What the docstring says of a parameter."""
    parts: list[str] = []
    if param.doc:
        parts.append(param.doc)
    if param.unit:
        clock = "Unix time in " if param.type == "timestamp" else ""
        parts.append(clock + _UNIT_DOC[param.unit])
    if param.token and not param.doc:
        parts.append(f"``{param.token}``")
    if param.since:
        parts.append(f"server {param.since} or later")
    return "; ".join(parts)


def docstring(
    words: tuple[str, ...], command: Command, documented: list[tuple[str, str]], versions_of: str = "server"
) -> str:
    """The method's docstring; `documented` are the parameters that have something to say."""
    lines = [command.summary, ""]
    if command.notes:
        lines += [command.notes, ""]
    if documented:
        lines += ["Args:", *(f"    {name}: {doc}." for name, doc in documented), ""]
    shown = [
        (case.doc or f"``{case.type}``") + (f" (with {' or '.join(case.args)})" if case.args else "")
        for case in command.replies
    ]
    lines += [f"Returns: {'; '.join(shown)}.", ""]
    if command.examples:
        example = command.examples[0]
        lines += [f"Example: ``{example.call}``" + (f" → ``{example.result}``" if example.result else "")]
    if command.deprecated:
        lines += [f"Deprecated since {versions_of} {command.deprecated.since}: use {command.deprecated.use}."]
    lines += [
        f"Since {versions_of} {command.since}. Replay class: {replay_doc(command)}. See {page_of(words)}"
    ]
    return "\n".join(lines).replace("\\", "\\\\").replace('"""', "'''")


def replay_doc(command: Command) -> str:
    """The replay class in words."""
    rule = command.replay
    if not isinstance(rule, ReplayRule):
        return rule
    parts: list[str] = []
    for case in rule.when:
        test = " or ".join(case.args) or f"{case.arg} {case.equals or case.contains or case.ends}"
        parts.append(f"{case.replay} with {test}")
    return f"{rule.default} ({', '.join(parts)})"
