"""The hook that logs: levels, thresholds, and nothing that is nobody's business."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import CapturingLogger, capture_logs

from valkeykit.command import Batch, Command
from valkeykit.commands.generated.builders import string
from valkeykit.errors import ArgumentError, ConnectionFailed, ServerError
from valkeykit.hooks import (
    BreakerChanged,
    CommandEnd,
    Connected,
    Disconnected,
    Event,
    PipelineEnd,
    PoolGrew,
    PoolShrank,
    RetryScheduled,
)
from valkeykit.hooks.logs import LogHook, hashed, plain

CALL: Command[Any] = string.set_("user:1", "secret-value")


def end(seconds: float = 0.001, error: BaseException | None = None) -> CommandEnd:
    return CommandEnd(CALL, "host:1", seconds, 1, error, b"secret-reply")


def said(event: Event, **options: Any) -> list[tuple[str, tuple[Any, ...], dict[str, Any]]]:
    logger = CapturingLogger()
    LogHook(logger, **options)(event)
    return [(call.method_name, call.args, dict(call.kwargs)) for call in logger.calls]


def test_levels_by_outcome() -> None:
    facts = {"command": "SET", "node": "host:1", "attempts": 1}
    assert said(end()) == [("debug", ("command",), facts | {"milliseconds": 1.0})]
    assert said(end(0.1)) == [("warning", ("slow command",), facts | {"milliseconds": 100.0})]
    assert said(end(0.1), slow=None) == [("debug", ("command",), facts | {"milliseconds": 100.0})]
    assert said(end(2), slow_level="error", slow=2)[0][0] == "error"
    ((level, words, found),) = said(end(error=asyncio.CancelledError()), failure_level="info")
    assert (level, words, found["error"]) == ("info", ("command failed",), "CancelledError")


def test_lines_can_be_left_out() -> None:
    assert said(end(), level=None) == []
    assert said(end(1), slow_level=None) == []
    assert said(end(error=ConnectionFailed("x")), failure_level=None) == []


def test_errors_without_what_the_server_quotes() -> None:
    error = ServerError("ERR", "unknown option 'hunter2' near `swordfish` or \"sesame\"")
    ((_, _, found),) = said(end(error=error))
    assert found["code"] == "ERR"
    assert found["reason"] == "ERR unknown option '***' near '***' or '***'"
    assert found["maybe_applied"] is False


@pytest.mark.parametrize("event", [end(), end(1), end(error=ConnectionFailed("gone"))])
def test_neither_values_nor_keys(event: CommandEnd) -> None:
    text = repr(said(event))
    assert "secret" not in text
    assert "user:1" not in text


def test_keys_as_you_say() -> None:
    assert said(end(), keys=plain)[0][2]["keys"] == ["user:1"]
    assert said(end(), keys=hashed)[0][2]["keys"] == [hashed(b"user:1")]
    assert len(hashed("user:1")) == 16
    assert plain(b"\xff") == "\\xff"
    many = Batch([string.get(f"k{n}") for n in range(12)], atomic=False)
    ((_, _, found),) = said(PipelineEnd(many, "a", 0.1, 1, None, 3, []), keys=plain)
    assert found["keys"] == [*(f"k{n}" for n in range(10)), "…"]
    assert (found["size"], found["failed"]) == (12, 3)


@pytest.mark.parametrize(
    ("event", "level", "words", "fact"),
    [
        (RetryScheduled("GET", "a", 2, 0.5, ConnectionFailed("gone")), "info", "retry", ("delay", 0.5)),
        (BreakerChanged("a", "closed", "open"), "warning", "breaker", ("after", "open")),
        (BreakerChanged("a", "open", "half-open"), "info", "breaker", ("before", "open")),
        (Connected("a"), "info", "connected", ("node", "a")),
        (Disconnected("a", "closed"), "info", "disconnected", ("reason", "closed")),
        (PoolGrew("a", 2, 8), "debug", "pool grew", ("size", 2)),
        (PoolShrank("a", 1, 8, "idle"), "debug", "pool shrank", ("reason", "idle")),
    ],
)
def test_other_events(event: Event, level: str, words: str, fact: tuple[str, Any]) -> None:
    ((found, args, facts),) = said(event)
    assert (found, args) == (level, (words,))
    assert facts[fact[0]] == fact[1]


def test_the_default_logger_is_structlogs() -> None:
    with capture_logs() as captured:
        LogHook()(end())
    assert [(line["event"], line["log_level"]) for line in captured] == [("command", "debug")]


def test_levels_that_do_not_exist() -> None:
    with pytest.raises(ArgumentError, match="one of debug, info"):
        LogHook(level="loud")  # type: ignore[arg-type] # the point
