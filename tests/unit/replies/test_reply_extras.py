"""What a newer server adds to a reply is kept, in the caller's text."""

from __future__ import annotations

from typing import Any

import pytest

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
