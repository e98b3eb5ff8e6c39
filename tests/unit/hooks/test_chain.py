"""Hooks in a chain: order, kinds, and what happens when one raises."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from valkeykit import Client
from valkeykit.errors import ConfigError
from valkeykit.hooks import (
    BreakerChanged,
    Chain,
    CommandEnd,
    CommandStart,
    Connected,
    Disconnected,
    Event,
    Hook,
    on,
)


def test_each_is_told_in_order_and_of_what_it_wants() -> None:
    told: list[tuple[str, Event]] = []
    first: Hook = on(Connected, lambda event: told.append(("first", event)))
    second: Hook = on((Connected, Disconnected), lambda event: told.append(("second", event)))

    def third(event: Event) -> None:
        told.append(("third", event))

    chain = Chain([first, second, third])
    up, down = Connected("a"), Disconnected("a", "closed")
    chain.emit(up)
    chain.emit(down)
    chain.breaker_changed("a", "closed", "open")
    assert told == [
        ("first", up),
        ("second", up),
        ("third", up),
        ("second", down),
        ("third", down),
        ("third", BreakerChanged("a", "closed", "open")),
    ]


def test_what_nobody_wants_need_not_be_made() -> None:
    chain = Chain([on(Connected, print)])
    assert (chain.started, chain.ended) == (None, None)
    assert [chain.wants(kind) for kind in (Connected, CommandEnd, CommandStart)] == [True, False, False]
    chain.emit(Disconnected("a", "nobody listens"))


def test_a_hook_for_some_kinds_may_be_called_with_any() -> None:
    told: list[Connected] = []
    hook = on(Connected, told.append)
    hook(Disconnected("a", "x"))
    hook(Connected("a"))
    assert told == [Connected("a")]
    assert "on(Connected, " in repr(hook)


def test_each_faulty_hook_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Event] = []

    def bad(_: Event) -> None:
        raise RuntimeError("bad")

    def worse(_: Event) -> None:
        raise ValueError("worse")

    chain = Chain([bad, worse, told.append])
    for _ in range(3):
        chain.emit(Connected("a"))
    assert len(told) == 3
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * 2
    assert ["bad" in caplog.text, "worse" in caplog.text] == [True, True]


def test_an_interrupt_passes() -> None:
    def stop(_: Event) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Chain([stop]).emit(Connected("a"))


async def _waits(_: Event) -> None:
    raise AssertionError("nobody awaits it")


class _WaitsToo:
    async def __call__(self, _: Event) -> None:
        raise AssertionError("nobody awaits it")


@pytest.mark.parametrize("hook", [_waits, _WaitsToo(), _WaitsToo().__call__])
def test_coroutine_functions_are_refused(hook: Any) -> None:
    with pytest.raises(ConfigError, match="hooks: must be plain functions"):
        Client(hooks=[hook])


def test_events_cannot_be_changed() -> None:
    event = Connected("a")
    with pytest.raises(AttributeError):
        event.node = "b"  # type: ignore[misc] # the point
    assert repr(event) == "Connected(node='a')"
