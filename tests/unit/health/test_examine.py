"""What a check makes of answers and of their absence, step by step and without a network."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from valkeykit.errors import ConnectionFailed, DeadlineExceeded, Overloaded, ServerError
from valkeykit.health import Health
from valkeykit.health.check import examine

NODE = "host:1"
PONG = object()


class Breaker:
    """Due for a probe; remembers what it is told."""

    calm = False

    def __init__(self, *, leave: bool = True) -> None:
        self.told: list[str] = []
        self._leave = leave

    def check(self, node: str) -> Exception | None:
        assert node == NODE
        return None if self._leave else ConnectionFailed("open")

    def success(self, _: str, took: float) -> None:
        assert took >= 0
        self.told.append("success")

    def failure(self, _: str, error: Exception) -> None:
        self.told.append(type(error).__name__)

    def neutral(self, _: str) -> None:
        self.told.append("neutral")


def core_of(breaker: Breaker | None) -> Any:
    config = SimpleNamespace(node=NODE)
    return SimpleNamespace(closed=False, breaker=breaker, config=config, ready=None, base=None)


def answered(*answers: object, breaker: Breaker | None = None) -> Health:
    """The report after these answers to PING, and to INFO where it is asked for."""
    steps = examine(core_of(breaker), brief=len(answers) == 1)
    next(steps)
    try:
        for answer in answers:
            if isinstance(answer, Exception):
                steps.throw(answer)
            else:
                steps.send(answer)
    except StopIteration as done:
        report: Health = done.value
        return report
    raise AssertionError("it asks on")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (PONG, "success"),
        (ServerError("NOPERM", "no permission for PING"), "success"),
        (ConnectionFailed("gone"), "ConnectionFailed"),
        (DeadlineExceeded("late", maybe_applied=True), "DeadlineExceeded"),
        (DeadlineExceeded("no time to send"), "neutral"),
        (Overloaded("full"), "neutral"),
    ],
)
def test_a_breaker_is_told_what_the_server_did(answer: object, told: str) -> None:
    breaker = Breaker()
    assert answered(answer, breaker=breaker).ready is (told == "success")
    assert breaker.told == [told]


def test_a_breaker_that_gives_no_leave_is_told_nothing() -> None:
    breaker = Breaker(leave=False)
    answered(ConnectionFailed("gone"), breaker=breaker)
    assert breaker.told == []


@pytest.mark.parametrize(("leave", "told"), [(True, ["neutral"]), (False, [])])
def test_a_check_that_is_cancelled_gives_its_probe_back(leave: bool, told: list[str]) -> None:
    breaker = Breaker(leave=leave)
    steps = examine(core_of(breaker), brief=True)
    next(steps)
    steps.close()
    assert breaker.told == told


def test_without_info_the_ping_counts() -> None:
    report = answered(PONG, ConnectionFailed("it broke"))
    assert (report.ready, report.version) == (True, None)
    assert report.warnings == ("INFO failed: it broke",)
    report = answered(PONG, ServerError("NOPERM", "no permission for INFO"))
    assert (report.ready, report.warnings) == (True, ())


def test_a_server_that_loads_may_answer_pings() -> None:
    """PING alone is allowed by some while they load."""
    assert answered(PONG, {"loading": "1"}).reasons == ("the server loads its data",)
    assert answered(PONG, {"loading": "0"}).ready
    refused = answered(ServerError("LOADING", "Valkey is loading"), {"loading": "1"})
    assert refused.reasons == ("the server refuses PING: LOADING Valkey is loading",)
