"""Shapes and facts that the generator refuses instead of making wrong code of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

VALUE = {"name": "v", "type": "value"}
Faults = Callable[..., list[str]]

REFUSED: list[tuple[dict[str, Any], str]] = [
    (
        {"params": [{"name": "rows", "multiple": True, "block": [VALUE, {"name": "k", "type": "key"}]}]},
        "params[0]: a key inside a tuple cannot be marked",
    ),
    (
        {"params": [{"name": "row", "token": "ROW", "block": [{"name": "k", "type": "key"}, VALUE]}]},
        "params[0]: a key inside a tuple cannot be marked",
    ),
    (
        {"params": [{"name": "m", "type": "mapping", "of": ["value", "key"]}]},
        "params[0]: a mapping marks keys only as its first part, and not swapped",
    ),
    (
        {"params": [{"name": "m", "type": "mapping", "of": ["key", "double"], "wire": "swapped"}]},
        "params[0]: a mapping marks keys only as its first part, and not swapped",
    ),
    (
        {"params": [{**VALUE, "variadic": True}, {"name": "w", "type": "value", "variadic": True}]},
        "only one parameter can be variadic, not v and w",
    ),
    ({"params": [VALUE], "signature": ["v", "v"]}, "signature: v appears twice"),
    (
        {"params": [{"token": "B", "block": [VALUE, {"oneof": [{"name": "x", "token": "X"}]}]}]},
        "params[0]: a oneof cannot stand inside a block",
    ),
    (
        {"params": [{"oneof": [{"name": "t", "token": "T", "type": "timeout", "unit": "s"}]}]},
        "params[0]: a timeout cannot be one of several",
    ),
    (
        {"params": [{"name": "u", "choices": ["m", "km"], "default": "mile"}]},
        "params[0]: the default is not one of the choices",
    ),
    (
        {"params": [{"name": "n", "type": "integer", "default": "ten"}]},
        "params[0]: the default of type integer must be int",
    ),
    ({"since": "banana"}, "since: banana is not a version such as 7.2.0"),
    ({"params": [{**VALUE, "since": "8"}]}, "params[0].since: 8 is not a version such as 7.2.0"),
    ({"flags": ["readonly", "quick"]}, "flags: quick is no flag of the server"),
    ({"request_policy": "bananas"}, "request_policy: bananas is not one of"),
    (
        {"params": [{"name": "len", "type": "value"}, {**VALUE, "multiple": True, "counted": True}]},
        "hides a builtin",
    ),
    ({"params": [{**VALUE, "each": True, "multiple": True}]}, "params[0]: each needs the token"),
    ({"params": [{**VALUE, "counted": True}]}, "params[0]: each and counted are only for lists"),
    (
        {"params": [{**VALUE, "multiple": True, "default": "x"}]},
        "params[0]: lists and mappings have no default",
    ),
    (
        {"params": [{"name": "docs", "type": "json", "multiple": True}]},
        "params[0]: several JSON values are variadic",
    ),
    ({"method": "pipeline"}, "method pipeline is a client's own"),
]


@pytest.mark.parametrize(("changes", "message"), REFUSED, ids=range(len(REFUSED)))
def test_refused(
    faults: Faults, entry: Callable[..., dict[str, Any]], changes: dict[str, Any], message: str
) -> None:
    found = faults({"string": {"GET": entry(**changes)}})
    assert any(f"string.GET: {message}" in text or message in text for text in found), found
