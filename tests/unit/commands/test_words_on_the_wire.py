"""Random arguments of every command: what is built is what arrives, and the keys are among it."""

from __future__ import annotations

import warnings
from typing import Any

import libvalkey
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from strategies import arguments, builders

from valkeykit.command import Command
from valkeykit.errors import ArgumentError
from valkeykit.providers.resp import pack

BUILDERS = dict(builders())


def arrived(packed: bytes) -> list[bytes]:
    """What a server reads: a request is an array of bulk strings."""
    reader = libvalkey.Reader()
    reader.feed(packed)
    words: list[bytes] = reader.gets()
    assert reader.gets() is False, "bytes are left over"
    return words


def spelled(word: str | bytes | int) -> bytes:
    return word if isinstance(word, bytes) else str(word).encode()


@pytest.mark.parametrize("name", sorted(BUILDERS))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_the_words_arrive_as_they_were_built(name: str, data: Any) -> None:
    builder = BUILDERS[name]
    positional, named = data.draw(arguments(builder))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            command: Command[Any] = builder(*positional, **named)
        except ArgumentError:
            assume(False)  # options that exclude each other, a wait below zero …
            raise
    words = arrived(pack(command.args))
    assert words == [spelled(word) for word in command.args]
    assert tuple(word.decode() for word in words[: len(command.info.words)]) == command.info.words
    assert {spelled(key) for key in command.keys} <= set(words[len(command.info.words) :])
