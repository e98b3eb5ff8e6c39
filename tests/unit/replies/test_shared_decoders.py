"""Decoders that several groups use."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ReplyError
from valkeykit.replies import shared as d
from valkeykit.replies.codec import Codec, StrCodec

BYTES: Codec[bytes] = Codec(b"p:")
STR = StrCodec(b"p:")


@pytest.mark.parametrize(
    ("decoder", "reply", "value"),
    [
        (d.ok, b"OK", True),
        (d.ok, "OK", True),
        (d.ok_or_none, b"OK", True),
        (d.ok_or_none, None, False),
        (d.flag, 1, True),
        (d.flag, 0, False),
        (d.flag, b"1", True),
        (d.flag, True, True),
        (d.flags, [1, 0, True], [True, False, True]),
        (d.flags, [], []),
        (d.count, 5, 5),
        (d.count, b"5", 5),
        (d.count, True, 1),
        (d.count_or_none, None, None),
        (d.count_or_none, 0, 0),
        (d.counts, [1, b"2"], [1, 2]),
        (d.real, b"1.5", 1.5),
        (d.real, 1.5, 1.5),
        (d.real_or_none, None, None),
        (d.real_or_none, b"-inf", float("-inf")),
        (d.binary, b"\xff", b"\xff"),
    ],
)
def test_values_that_are_no_text(decoder: Any, reply: Any, value: Any) -> None:
    for codec in (BYTES, STR):
        found = decoder(reply, codec)
        assert found == value
        assert type(found) is type(value)


@pytest.mark.parametrize(
    ("decoder", "reply", "as_bytes", "as_str"),
    [
        (d.text, b"v", b"v", "v"),
        (d.text, b"p:v", b"p:v", "p:v"),
        (d.text_or_none, b"", b"", ""),
        (d.text_or_none, None, None, None),
        (d.texts, [b"a", "b", 1], [b"a", b"b", b"1"], ["a", "b", "1"]),
        (d.texts, None, [], []),
        (d.texts_or_none, None, None, None),
        (d.texts_or_none, [], [], []),
        (d.optional_texts, [b"a", None], [b"a", None], ["a", None]),
        (d.text_set, [b"a", b"a"], {b"a"}, {"a"}),
        (d.text_set, {b"a"}, {b"a"}, {"a"}),
        (d.text_map, [b"a", b"1"], {b"a": b"1"}, {"a": "1"}),
        (d.text_map, {b"a": b"1"}, {b"a": b"1"}, {"a": "1"}),
        (d.text_map, None, {}, {}),
        (d.keys, [b"p:a", b"p:"], [b"a", b""], ["a", ""]),
    ],
)
def test_text(decoder: Any, reply: Any, as_bytes: Any, as_str: Any) -> None:
    assert decoder(reply, BYTES) == as_bytes
    assert decoder(reply, STR) == as_str


@pytest.mark.parametrize(
    ("decoder", "reply"),
    [
        (d.ok, b"QUEUED"),
        (d.ok, None),
        (d.ok, []),
        (d.ok_or_none, b"KO"),
        (d.flag, None),
        (d.flag, [1]),
        (d.flags, 1),
        (d.flags, [None]),
        (d.count, None),
        (d.count, b"x"),
        (d.counts, [None]),
        (d.real, None),
        (d.real, b"x"),
        (d.text, None),
        (d.text, [b"v"]),
        (d.texts, b"v"),
        (d.texts, [None]),
        (d.texts, [ValueError("an error inside the array")]),
        (d.optional_texts, [[b"a"]]),
        (d.text_set, [[]]),
        (d.text_map, [b"a"]),
        (d.text_map, {b"a": None}),
        (d.binary, None),
        (d.keys, [b"a"]),
        (d.keys, {b"p:a": 1}),
    ],
)
def test_other_shapes(decoder: Any, reply: Any) -> None:
    for codec in (BYTES, STR):
        with pytest.raises(ReplyError):
            decoder(reply, codec)


@pytest.mark.parametrize("decoder", [d.text, d.text_or_none])
def test_text_that_is_no_utf8(decoder: Any) -> None:
    assert decoder(b"\xff", BYTES) == b"\xff"
    with pytest.raises(ReplyError, match="not UTF-8"):
        decoder(b"\xff", STR)


def test_a_page_of_a_scan() -> None:
    page = d.ScanPage(0, [b"a"])
    assert page == (0, [b"a"])
    cursor, items = page
    assert (cursor, items) == (page.cursor, page.items)
