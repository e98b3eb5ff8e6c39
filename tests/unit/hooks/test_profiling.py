"""The hook that counts."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.command import Batch, Command
from valkeykit.commands.generated.builders import server, string
from valkeykit.errors import ArgumentError, ServerError
from valkeykit.hooks import CommandEnd, PipelineEnd
from valkeykit.hooks.profiling import (
    OTHERS,
    ProfilingHook,
    pattern_of,
    size_of_reply,
    size_of_request,
)
from valkeykit.providers.resp import pack


def end(call: Command[Any], seconds: float = 0.1, reply: Any = b"v", error: Any = None) -> CommandEnd:
    return CommandEnd(call, "a", seconds, 1, error, reply)


@pytest.mark.parametrize(
    ("key", "pattern"),
    [
        ("user:1234:name", "user:*:name"),
        (b"cart:550e8400-e29b-41d4-a716-446655440000", "cart:*"),
        ("session:9f86d081884c7d65", "session:*"),
        ("plain", "plain"),
        (b"\xff:7", "\\xff:*"),
        ("deadbeefcafes", "deadbeefcafes"),
    ],
)
def test_patterns(key: Any, pattern: str) -> None:
    assert pattern_of(key) == pattern


def test_commands_are_counted_by_pattern() -> None:
    hook = ProfilingHook()
    hook(end(string.get("user:1"), 0.1))
    hook(end(string.get("user:2"), 0.3))
    hook(end(string.set_("user:1", "x" * 100), 0.2, b"OK", ServerError("OOM", "no")))
    hook(end(server.dbsize(), 0.0, 5))
    first, *_ = hook.top()
    assert (first.command, first.pattern, first.calls, first.slowest) == ("GET", "user:*", 2, 0.3)
    assert (first.mean, first.errors) == (pytest.approx(0.2), 0)
    found = {(p.command, p.pattern): p for p in hook.profiles()}
    assert found["SET", "user:*"].errors == 1
    assert found["SET", "user:*"].bytes_out == len(pack(("SET", "user:1", "x" * 100)))
    assert found["DBSIZE", ""].calls == 1
    assert [p.command for p in hook.top(1, by="bytes_out")] == ["SET"]
    assert "user:*" in hook.report()
    hook.clear()
    assert hook.profiles() == ()


def test_pipelines_are_counted_by_their_commands() -> None:
    hook = ProfilingHook()
    calls = [string.get("k"), string.get("k"), string.incr("n")]
    replies = [b"v", b"v", ServerError("WRONGTYPE", "no")]
    batch = Batch(calls, atomic=False)
    hook(PipelineEnd(batch, "a", 0.3, 1, None, 1, replies))
    hook(PipelineEnd(batch, "a", 0.3, 1, ServerError("LOADING", ""), 0, None))
    found = {p.command: (p.calls, p.errors, round(p.seconds, 3)) for p in hook.profiles()}
    assert found == {"GET": (4, 2, 0.4), "INCR": (2, 2, 0.2)}


def test_memory_is_bounded() -> None:
    hook = ProfilingHook(limit=3, pattern=str)
    for n in range(100):
        hook(end(string.get(f"k{n}")))
    found = {p.pattern: p.calls for p in hook.profiles()}
    assert found[OTHERS] == 97
    assert len(found) == 4
    with pytest.raises(ArgumentError, match="1 or more"):
        ProfilingHook(limit=0)


def test_threads_lose_no_count() -> None:
    hook = ProfilingHook()
    event = end(string.get("k"))
    threads = [threading.Thread(target=lambda: [hook(event) for _ in range(500)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hook.top()[0].calls == 4000


@given(st.lists(st.binary(max_size=200) | st.text(max_size=50) | st.integers(), min_size=1, max_size=20))
def test_the_size_of_requests_is_exact(words: list[Any]) -> None:
    assert size_of_request(words) == len(pack(tuple(words)))


@pytest.mark.parametrize(
    ("reply", "wire"),
    [
        (b"hello", b"$5\r\nhello\r\n"),
        (None, b"$-1\r\n"),
        (12, b":12\r\n"),
        ([b"a", [1, None]], b"*2\r\n$1\r\na\r\n*2\r\n:1\r\n$-1\r\n"),
        ({b"a": 1}, b"*2\r\n$1\r\na\r\n:1\r\n"),
        ({b"a"}, b"*1\r\n$1\r\na\r\n"),
        (ServerError("ERR", "no"), b"-ERR no\r\n"),
    ],
)
def test_the_size_of_replies(reply: Any, wire: bytes) -> None:
    assert size_of_reply(reply) == len(wire)
