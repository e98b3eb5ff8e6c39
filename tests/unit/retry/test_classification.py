"""What may be repeated: every kind of failure, every replay class, every level."""

from __future__ import annotations

from typing import get_args

import pytest

from valkeykit.command import Replay
from valkeykit.errors import (
    ArgumentError,
    CircuitOpen,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    PoolExhausted,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WatchError,
)
from valkeykit.retry.classification import LEVELS, Level, may_repeat, reached_the_server
from valkeykit.retry.policy import Failure

REPLAYS: tuple[Replay, ...] = get_args(Replay)
REPEATED = {
    "read": {"read"},
    "overwrite": {"read", "overwrite"},
    "checked": {"read", "overwrite", "checked"},
    "at-least-once": {"read", "overwrite", "checked", "accumulate"},
}


def failed(error: ValkeyKitError, replay: Replay = "never") -> Failure:
    return Failure("CMD", replay, error, 1, 5.0)


@pytest.mark.parametrize("kind", [ConnectionFailed, DeadlineExceeded])
@pytest.mark.parametrize("replay", REPLAYS)
@pytest.mark.parametrize("level", LEVELS)
def test_the_ladder(kind: type[ValkeyKitError], replay: Replay, level: Level) -> None:
    assert may_repeat(failed(kind("x"), replay), level), "it was never sent"
    sent = failed(kind("x", maybe_applied=True), replay)
    assert may_repeat(sent, level) is (replay in REPEATED[level])


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("LOADING the data", True),
        ("TRYAGAIN later", True),
        ("CLUSTERDOWN no quorum", True),
        ("MASTERDOWN no link", True),
        ("NOREPLICAS not enough", True),
        ("OOM command not allowed", False),
        ("MISCONF cannot save", False),
        ("BUSY a script runs", False),
        ("READONLY a replica", False),
        ("MOVED 1 host:1", False),
        ("NOAUTH who are you", False),
        ("WRONGPASS no", False),
        ("NOPERM no", False),
        ("WRONGTYPE no", False),
        ("ERR whatever", False),
    ],
)
def test_what_the_server_refused(text: str, again: bool, level: Level) -> None:
    refused = ServerError.parse(text)
    assert may_repeat(failed(refused), level) is again
    refused.maybe_applied = True  # a script that failed half-way
    assert not may_repeat(failed(refused, "read"), level)


@pytest.mark.parametrize(
    "error",
    [
        ArgumentError("x"),
        CircuitOpen("x", 1.0),
        Closed("x"),
        Overloaded("x"),
        PoolExhausted("x"),
        ProtocolError("x"),
        ProtocolError("x", maybe_applied=True),
        ReplyError("x", maybe_applied=True),
        ResultUnknown("x", maybe_applied=True),
        WatchError("x"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_nothing_else(error: ValkeyKitError) -> None:
    assert not any(may_repeat(failed(error, "read"), level) for level in LEVELS)


def test_what_time_does_not_heal() -> None:
    error = ConnectionFailed("a certificate")
    error.permanent = True
    assert not may_repeat(failed(error, "read"), "at-least-once")
    assert error.again().permanent


def test_what_cost_the_server_something() -> None:
    assert not reached_the_server(ConnectionFailed("x"))
    assert reached_the_server(ConnectionFailed("x", maybe_applied=True))
    assert reached_the_server(ServerError.parse("LOADING x"))
