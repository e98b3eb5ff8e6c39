"""Each form of parameter, as the generated builder behaves: words, keys, waits, replay, signature."""

from __future__ import annotations

import importlib
import inspect
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.__main__ import main
from valkeykit.command import Command
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.replies import shared

COMMANDS = """
BLOCK CHOICE:
  params:
  - {name: name, type: key}
  - oneof:
    - {token: FROMKEY, name: member, type: value}
    - {token: FROMPLACE, block: [{name: x, type: double}, {name: y, type: double}]}
    required: true
BLOCK FLAT:
  params:
  - {name: name, type: key}
  - {token: LIMIT, block: [{name: offset, type: integer}, {name: count, type: integer}], optional: true}
BLOCK FREE:
  params:
  - oneof:
    - {token: MAXLEN, block: [{name: exact, token: "="}, {name: maxlen, type: integer}, {name: step, type: integer, default: 1}]}
    - {token: MINID, block: [{name: exact, token: "="}, {name: minid, type: value}, {name: step, type: integer, default: 1}]}
BLOCK ROWS:
  params:
  - {name: name, type: key}
  - {name: rows, block: [{name: x, type: double}, {name: unit, choices: [m, km]}], multiple: true}
BLOCK TUPLE:
  params:
  - {name: auth, token: AUTH, block: [{name: user, type: string}, {name: password, type: string}], optional: true}
CHOICE:
  params:
  - {name: unit, choices: [m, km]}
  - {name: order, token: SORT BY, choices: [ASC, DESC]}
DOTTED.NAME:
  params:
  - {name: name, type: key}
KEY CONDITIONAL:
  params:
  - {name: name, type: key}
  - {name: store, token: STORE, type: key}
  - {name: last, token: LAST, type: key}
KEY LAST:
  params:
  - {name: names, type: key, multiple: true}
  - {name: dest, type: key}
KEY OTHER:
  params:
  - {name: dest, type: key}
  - {name: names, type: key, variadic: true}
LIST COUNTED:
  params:
  - {name: names, type: key, multiple: true, counted: true}
  - {name: items, type: value, multiple: true, optional: true}
LIST EACH:
  params:
  - {name: by, token: BY, type: pattern}
  - {name: get, token: GET, type: pattern, multiple: true, each: true}
LIST REQUIRED:
  params:
  - {name: name, type: key}
  - {name: fields, token: FIELDS, type: value, variadic: true, counted: true, required: true}
LIST TOKEN:
  params:
  - {name: keys, token: KEYS, type: key, multiple: true}
LITERAL:
  params:
  - {name: key, type: key, optional: true}
  - {literal: ""}
  - {literal: GO}
MAPPING COLUMNS:
  params:
  - {name: count, token: COUNT, type: integer}
  - {name: streams, token: STREAMS, type: mapping, of: [key, value], wire: columns}
MAPPING COUNTED:
  params:
  - {name: mapping, type: mapping, of: [value, value], counted: true}
MAPPING PAIRS:
  params:
  - {name: mapping, type: mapping, of: [key, value]}
MAPPING SWAPPED:
  params:
  - {name: name, type: key}
  - {name: mapping, type: mapping, of: [value, double], wire: swapped}
MAPPING WEIGHTS:
  params:
  - {name: dest, type: key}
  - {name: keys, type: mapping, of: [key, double], wire: weights}
  - {name: aggregate, token: AGGREGATE, choices: [SUM, MIN, MAX]}
NEEDS:
  params:
  - {name: start, type: integer, optional: true}
  - {name: end, type: integer, optional: true, needs: [start]}
  - {name: last, token: LAST, needs: [start, end]}
OLD:
  deprecated: {since: 2.0.0, use: NEW}
  params:
  - {name: name, type: key}
ONEOF:
  params:
  - oneof:
    - {name: nx, token: NX}
    - {name: xx, token: XX}
    - {name: ex, token: EX, type: duration, unit: s}
ORDER:
  signature: [name, pattern]
  params:
  - {name: cursor, type: integer, default: 0}
  - {name: pattern, type: pattern}
  - {name: name, type: key}
REPLAY ARGS:
  replay: {default: overwrite, when: [{args: [nx], replay: checked}, {args: [count], replay: accumulate}]}
  params:
  - {name: nx, token: NX}
  - {name: count, token: COUNT, type: integer}
REPLAY CONTAINS:
  replay: {default: accumulate, when: [{arg: streams, contains: ">", replay: never}]}
  params:
  - {name: streams, type: mapping, of: [key, value], wire: columns}
REPLAY ENDS:
  replay: {default: checked, when: [{arg: id, equals: "*", replay: never}, {arg: id, ends: "*", replay: accumulate}]}
  params:
  - {name: id, type: value, default: "*"}
REPLY:
  params:
  - {name: name, type: key}
  - {name: count, type: integer, optional: true}
  - {name: full, token: FULL}
  reply:
    type: T | None
    decoder: text_or_none
    when:
    - {args: [count], type: "list[T]", decoder: texts}
    - {args: [full], type: "dict[T, T]", decoder: text_map}
SCALARS:
  params:
  - {name: name, type: key}
  - {name: script, type: string}
  - {name: value, type: value}
  - {name: number, type: integer}
  - {name: score, type: double}
  - {name: ttl, type: duration, unit: ms}
  - {name: at, type: timestamp, unit: s}
TOKENS:
  params:
  - {name: count, token: COUNT, type: integer}
  - {name: fresh, token: FRESH}
  - {name: fully, token: WITH MORE WORDS}
  - {name: quick, token: QUICK, default: true}
TYPE NAMED:
  params:
  - {name: name, type: key}
  - {name: type, token: TYPE, type: string}
WAIT FIRST:
  flags: [blocking]
  blocks: {param: timeout, unit: s}
  params:
  - {name: timeout, type: timeout, unit: s}
  - {name: names, type: key, multiple: true, counted: true}
WAIT LAST:
  flags: [blocking]
  blocks: {param: timeout, unit: ms}
  params:
  - {name: names, type: key, variadic: true}
  - {name: timeout, type: timeout, unit: ms}
WAIT TOKEN:
  flags: [blocking]
  blocks: {param: block, unit: ms}
  params:
  - {name: name, type: key}
  - {name: count, token: COUNT, type: integer}
  - {name: block, token: BLOCK, type: timeout, unit: ms}
"""
PLAIN = {"summary": "Do it.", "since": "1.0.0", "replay": "never", "reply": "{type: int, decoder: count}"}


def spec() -> str:
    """The commands above, completed by what every command must have."""
    lines = ["groups:", "  demo:"]
    for line in COMMANDS.strip().splitlines():
        lines.append(f"    {line}")
        if not line.startswith(" "):
            rest = COMMANDS.partition(f"\n{line}\n")[2]
            own = [text for text in rest.split("\n") if text][0:8]
            end = next((at for at, text in enumerate(own) if not text.startswith(" ")), len(own))
            has = " ".join(own[:end]) if end else ""
            lines += [
                f"      {key}: {value}" for key, value in PLAIN.items() if f"  {key}:" not in f"{has} "
            ]
    return "\n".join(lines)
