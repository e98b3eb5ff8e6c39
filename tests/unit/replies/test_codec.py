"""Text and keys of replies: bytes or str, with or without a prefix."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, StrCodec, as_bytes


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        (b"v", b"v"),
        (b"", b""),
        (b"\xff\0", b"\xff\0"),
        ("é", "é".encode()),
        (12, b"12"),
        (-1, b"-1"),
        (1.5, b"1.5"),
        (3.0, b"3"),
        (float("inf"), b"inf"),
        (True, b"1"),
        (False, b"0"),
    ],
)
def test_text_as_bytes(reply: Any, text: bytes) -> None:
    assert as_bytes(reply) == text
    assert Codec[bytes]().text(reply) == text
    assert Codec[bytes]().key(reply) == text


@pytest.mark.parametrize("reply", [None, [], [b"v"], {}, set(), ValueError("hunter2")])
@pytest.mark.parametrize("codec", [Codec[bytes](), StrCodec()])
def test_what_is_no_text(codec: Codec[Any], reply: Any) -> None:
    for read in (codec.text, codec.key):
        with pytest.raises(ReplyError, match=rf"^expected text, got {type(reply).__name__}\n") as caught:
            read(reply)
        assert caught.value.maybe_applied is True


def test_text_as_str() -> None:
    codec = StrCodec()
    assert codec.text("é".encode()) == "é"
    assert codec.text("é") == "é"
    assert codec.text(5) == "5"
    assert codec.key(b"k") == "k"


def test_bytes_that_are_no_utf8() -> None:
    for read in (StrCodec().text, StrCodec().key):
        with pytest.raises(ReplyError) as caught:
            read(b"ab\xffhunter2")
        assert "byte 2" in str(caught.value)
        assert "decode_responses=False" in str(caught.value)
        assert "hunter2" not in str(caught.value)
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__


def test_the_prefix_is_taken_off_keys_only() -> None:
    assert Codec[bytes](b"app:").key(b"app:k") == b"k"
    assert Codec[bytes](b"app:").key(b"app:") == b""
    assert Codec[bytes](b"app:").text(b"app:k") == b"app:k"
    assert StrCodec("é:".encode()).key("é:ü".encode()) == "ü"
    assert StrCodec(b"app:").text(b"app:k") == "app:k"


@pytest.mark.parametrize("codec", [Codec[bytes](b"app:"), StrCodec(b"app:")])
@pytest.mark.parametrize("name", [b"other:hunter2", b"app", b"", b"APP:k"])
def test_a_key_outside_the_prefix(codec: Codec[Any], name: bytes) -> None:
    with pytest.raises(ReplyError) as caught:
        codec.key(name)
    assert str(caught.value) == "the reply names a key outside the key prefix"


@given(st.binary(max_size=8), st.binary(max_size=8))
def test_prefix_and_name_make_the_key(prefix: bytes, name: bytes) -> None:
    assert Codec[bytes](prefix).key(prefix + name) == name


@given(st.text())
def test_str_reads_what_str_was_sent(text: str) -> None:
    assert StrCodec().text(text.encode()) == text
    assert StrCodec().text(text) == text
