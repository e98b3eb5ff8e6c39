"""From Python arguments to words: every conversion that generated and custom builders use.

Each function takes the command's and the parameter's name, so that a bad argument is refused by
name before anything is sent. Messages show types and allowed values, never the argument itself.
"""

from __future__ import annotations

from valkeykit.commands.arguments.json_text import json, jsons
from valkeykit.commands.arguments.lists import (
    columns,
    flat,
    lasting,
    many,
    pairs,
    row,
    rows,
    spread,
    swapped,
    weights,
)
from valkeykit.commands.arguments.options import (
    at_most_one,
    contains,
    deprecated,
    ends,
    exactly_one,
    given,
    needs,
    together,
)
from valkeykit.commands.arguments.scalars import (
    Convert,
    choice,
    double,
    duration,
    flag,
    integer,
    key,
    pattern,
    refuse,
    string,
    switch,
    timeout,
    timestamp,
    value,
)

__all__ = [
    "Convert",
    "at_most_one",
    "choice",
    "columns",
    "contains",
    "deprecated",
    "double",
    "duration",
    "ends",
    "exactly_one",
    "flag",
    "flat",
    "given",
    "integer",
    "json",
    "jsons",
    "key",
    "lasting",
    "many",
    "needs",
    "pairs",
    "pattern",
    "refuse",
    "row",
    "rows",
    "spread",
    "string",
    "swapped",
    "switch",
    "timeout",
    "timestamp",
    "together",
    "value",
    "weights",
]
