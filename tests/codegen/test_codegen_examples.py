"""Examples of the spec: every form of a reply needs one, for they prove its type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.load import load
from codegen.typing_tests import given_names, missing_forms

Entry = Callable[..., dict[str, Any]]
KEY = {"name": "name", "type": "key"}


def test_every_form_of_a_reply_needs_an_example(spec_file: Callable[..., Path], entry: Entry) -> None:
    def missing(**changes: Any) -> list[str]:
        return list(missing_forms(load(spec_file({"string": {"GET": entry(**changes)}}))))

    assert missing() == ["string.GET: examples: needs at least one"]
    plain = {"call": 'get("k")', "words": "GET k", "raw": "1", "result": "1"}
    assert missing(examples=[plain]) == []
    params = [KEY, {"name": "full", "token": "FULL"}]
    reply = {
        "type": "int",
        "decoder": "count",
        "when": [{"args": ["full"], "type": "list[int]", "decoder": "counts"}],
    }
    full = {"call": 'get("k", full=True)', "words": "GET k FULL", "raw": "[1]", "result": "[1]"}
    assert missing(params=params, reply=reply, examples=[plain, full]) == []
    assert missing(params=params, reply=reply, examples=[plain]) == [
        "string.GET: examples: needs one with full"
    ]
    assert missing(params=params, reply=reply, examples=[full]) == [
        "string.GET: examples: needs one without options that change the reply"
    ]


def test_an_example_is_a_call() -> None:
    with pytest.raises(TypeError, match="not a call: client"):
        list(given_names("client", []))
