"""What a newer server adds to a reply is kept, in the caller's text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest
from cases import cases
from recording import record

from valkeykit.command import Command
from valkeykit.replies import connection, server, stream
from valkeykit.replies.codec import Codec, StrCodec

NEW = [b"text", 5, None, {b"in": [b"map"]}]


def test_a_new_field_of_a_consumer() -> None:
    reply: Any = {b"name": b"c", b"pending": 1, b"idle": 2, b"inactive": -1, b"new-field": NEW}
    (as_bytes,) = stream.consumer_infos([reply], Codec[bytes]())
    (as_str,) = stream.consumer_infos([reply], StrCodec())
    assert as_bytes.extra == {"new-field": NEW}
    assert as_str.extra == {"new-field": ["text", 5, None, {"in": ["map"]}]}
    assert (as_str.name, as_str.pending, as_str.idle, as_str.inactive) == ("c", 1, 2, -1)


def test_a_new_field_of_hello() -> None:
    reply: Any = {b"server": b"valkey", b"version": b"99", b"proto": 3, b"id": 1, b"mode": b"standalone",
                  b"role": b"master", b"modules": [], b"new": NEW}  # fmt: skip
    assert connection.server_hello(reply, StrCodec()).extra == {"new": ["text", 5, None, {"in": ["map"]}]}


def test_info_is_a_mapping() -> None:
    info = server.server_info(
        b"# Server\r\na:1\r\n\r\n# Memory\r\nb:2:3\r\nmodule:x\r\nmodule:y\r\n", Codec[bytes]()
    )
    assert dict(info) == {"a": "1", "b": "2:3", "module": "x\ny"}
    assert len(info) == 3
    assert list(info) == ["a", "b", "module"]
    assert info.sections["memory"]["b"] == "2:3"
    assert "memory" in repr(info)
    with pytest.raises(KeyError):
        info["c"]


NEWS = {b"a-new-field": b"news"}
# Their maps are by names that users choose, or all of numbers: no record with fields.
NO_RECORDS = {"SENTINEL DEBUG", "XREAD", "XREADGROUP"}


def renewed(reply: Any) -> Any:
    """The reply of a newer server: every map has one more field."""
    if isinstance(reply, list):
        return [renewed(item) for item in reply]
    if isinstance(reply, dict):
        kept = {name: renewed(value) for name, value in reply.items()}
        by_name = all(isinstance(value, dict) for value in reply.values())
        return kept if by_name or not all(isinstance(name, bytes) for name in reply) else kept | NEWS
    return reply


def maps() -> Iterator[Any]:
    for case in cases():
        for at, example in case.examples():
            if case.name not in NO_RECORDS and example.raw3 is not None and "{" in example.raw3:
                reply = eval(example.raw3, {"inf": math.inf, "nan": math.nan})
                if "a-new-field" in repr(renewed(reply)):
                    command = record(case.group, example.call)
                    yield pytest.param(command, renewed(reply), id=f"{case.id}[{at}]")


@pytest.mark.parametrize(("command", "reply"), list(maps()))
def test_a_new_field_is_kept_everywhere(command: Command[Any], reply: Any) -> None:
    assert command.decoder is not None
    value = command.decoder(reply, Codec[bytes]())
    assert "news" in repr(value)
    assert "a-new-field" in repr(value)
