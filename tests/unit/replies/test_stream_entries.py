"""Entries of a stream: one value, whatever the shape and the number of their fields."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, StrCodec
from valkeykit.replies.stream import StreamEntry, entries


def flat(fields: dict[bytes, bytes]) -> Any:
    return [part for pair in fields.items() for part in pair]


def paired(fields: dict[bytes, bytes]) -> Any:
    return [list(pair) for pair in fields.items()]


def fields_of(count: int, entry: int = 0) -> dict[bytes, bytes]:
    return {b"field %d" % n: b"%d %d" % (entry, n) for n in range(count)}


@pytest.mark.parametrize("shape", [flat, paired, dict])
@pytest.mark.parametrize("counts", [[1], [2], [3], [7], [2, 2, 2], [3, 3], [1, 2], [2, 1, 3], []], ids=str)
def test_entries(shape: Any, counts: list[int]) -> None:
    held = {b"%d-0" % at: fields_of(count, at) for at, count in enumerate(counts)}
    reply = [[name, shape(fields)] for name, fields in held.items()]
    assert entries(reply, Codec()) == [StreamEntry(name, fields) for name, fields in held.items()]
    assert all(type(entry) is StreamEntry for entry in entries(reply, Codec()))
    assert entries(reply, StrCodec()) == [
        StreamEntry(name.decode(), {field.decode(): value.decode() for field, value in fields.items()})
        for name, fields in held.items()
    ]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_field_given_twice_has_the_last_value(size: int) -> None:
    reply = [[b"1-0", [b"a", b"first"] * size + [b"a", b"last"]]]
    assert entries(reply, Codec()) == [StreamEntry(b"1-0", {b"a": b"last"})]


@pytest.mark.parametrize(
    "fields",
    [[b"a"], [b"a", b"b", b"c"], [b"a", None], [b"a", [b"b"]], [b"a", {}], None, b"ab", 1],
    ids=repr,
)
@pytest.mark.parametrize("beside", [[], [b"x", b"y"]], ids=repr)
def test_other_shapes_are_refused(fields: Any, beside: list[bytes]) -> None:
    reply = [[b"1-0", fields], *([[b"2-0", beside]] if beside else [])]
    for codec in (Codec[bytes](), StrCodec()):
        with pytest.raises(ReplyError):
            entries(reply, codec)


def test_text_that_is_not_utf_8() -> None:
    reply = [[b"1-0", [b"a", b"\xff"]]]
    assert entries(reply, Codec()) == [StreamEntry(b"1-0", {b"a": b"\xff"})]
    with pytest.raises(ReplyError, match="UTF-8"):
        entries(reply, StrCodec())
