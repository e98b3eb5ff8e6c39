"""What a server says of a command → an entry for the spec, with blanks for what no server knows."""

from __future__ import annotations

import json
import re
from typing import Any

from codegen.server.facts import Fact
from codegen.server.shapes import Shapes

_BLANKS = ("summary", "replay")
# YAML readers other than ours take these for bools or null.
_QUOTED = frozenset(["yes", "no", "on", "off", "true", "false", "null", "y", "n"])


def skeleton(fact: Fact) -> str:
    """The entry's lines, without the command's name, indented as in the file."""
    shapes = Shapes(fact)
    lines = [f"{key}:" for key in _BLANKS[:1]]
    lines.append(f"since: {fact.since}")
    flags = sorted(fact.flags - {"movablekeys"})
    if flags:
        lines.append(f"flags: {_flow(flags)}")
    for key in ("request_policy", "response_policy"):
        if getattr(fact, key):
            lines.append(f"{key}: {getattr(fact, key)}")
    lines += [f"{key}:" for key in _BLANKS[1:]]
    if shapes.wait:
        lines.append(f"blocks: {_flow(shapes.wait)}")
    lines += _params(shapes)
    lines.append("reply: {type: Reply, decoder: anything}")
    if fact.deprecated:
        lines.append(f"deprecated: {_flow({'since': fact.deprecated, 'use': fact.instead or '?'})}")
    return "".join(f"      {line}\n" for line in lines)


def _params(shapes: Shapes) -> list[str]:
    lines = [f"# left out, no parameter can say it: {item}" for item in shapes.left_out]
    if shapes.params:
        lines += ["params:", *(f"- {_flow(param)}" for param in shapes.params)]
    plain = [p for p in shapes.params if not p.keys() & {"token", "oneof", "block", "literal", "variadic"}]
    if (ordered := sorted(plain, key=lambda param: "optional" in param)) != plain:
        lines.append(f"signature: {_flow([param['name'] for param in ordered])}")
    return lines


def _flow(value: Any) -> str:
    """One line of YAML."""
    given: object = value
    if isinstance(given, dict):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    if isinstance(given, list):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    if isinstance(given, bool):
        return str(given).lower()
    text = str(value)
    if re.fullmatch(r"[A-Za-z][\w. -]*|\d+\.\d+\.\d+", text) and text.lower() not in _QUOTED:
        return text
    return json.dumps(text)


def insert(text: str, facts: list[Fact]) -> str:
    """The spec's text with entries for `facts` in their groups, in order; all else byte for byte."""
    for fact in facts:
        text = _inserted(text, fact)
    return text


def _inserted(text: str, fact: Fact) -> str:
    entry = f"    {fact.name}:\n{skeleton(fact)}"
    if text and not text.endswith("\n"):
        text += "\n"
    groups = [(m.start(), m.end(), m[1]) for m in re.finditer(r"(?m)^  ([a-z_]\w*):[^\n]*\n", text)]
    for at, (_, end, name) in enumerate(groups):
        if name == fact.group:
            stop = groups[at + 1][0] if at + 1 < len(groups) else len(text)
            place = end + _place(text[end:stop], r"(?m)^    ([A-Z][^:\n]*):", fact.name)
            return text[:place] + entry + text[place:]
    place = next((start for start, _, name in groups if name > fact.group), len(text))
    return f"{text[:place]}  {fact.group}:\n{entry}{text[place:]}"


def _place(section: str, heading: str, name: str) -> int:
    """Where `name` belongs among the headings of a section."""
    later = (match.start() for match in re.finditer(heading, section) if match[1] > name)
    return next(later, len(section))
