"""Small promises of the client that no other file is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from driven import REAL, Driven

import valkeykit
from valkeykit import AsyncClient, Client, health
from valkeykit.breaker import CircuitBreaker
from valkeykit.commands.generated.builders import connection
from valkeykit.errors import (
    ArgumentError,
    ArgumentTypeError,
    CircuitOpen,
    ConnectionFailed,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    ServerError,
)
from valkeykit.execution.prefix import Prefix
from valkeykit.modules.json.replies import document
from valkeykit.modules.search.fields import VectorField
from valkeykit.providers.glide import wire
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.replies.codec import Codec
from valkeykit.testing import FakeClock, Fault, FaultyProvider, never_sent

Make = Callable[..., Driven]
glide_only = pytest.mark.parametrize(
    "combination", [c for c in REAL if c.provider == "glide"], indirect=True, ids=lambda c: c.name
)


def test_execute_has_the_name_of_valkey_py_too(driven: Driven) -> None:
    assert driven.run(lambda c: c.execute_command("SET", "k", "v")) == b"OK"
    assert driven.run(lambda c: c.execute_command("GET", "k")) == b"v"


def test_times_may_be_timedeltas(driven: Driven) -> None:
    assert driven.run(lambda c: c.with_options(timeout=timedelta(seconds=5)).ping()) is True
    with pytest.raises(ArgumentError, match="more than 0"):
        driven.run(lambda c: c.with_options(timeout=timedelta(0)).ping())


def test_scores_as_the_caller_wants_them(driven: Driven) -> None:
    driven.run(lambda c: c.zadd("z", {"a": 1, "b": 2.9}))
    found = driven.run(lambda c: c.zrange("z", 0, -1, withscores=True, score_cast_func=int))
    assert found == [(b"a", 1), (b"b", 2)]
    assert [type(score) for _, score in found] == [int, int]


def test_a_mapping_in_place_of_a_field(driven: Driven) -> None:
    with pytest.raises(ArgumentTypeError, match="mapping="):
        driven.run(lambda c: c.hset("h", {"a": 1}))


def test_prefixes_that_are_told(make: Make) -> None:
    driven = make(key_prefix="tenant:")
    with pytest.raises(ArgumentError, match="cannot be encoded as UTF-8"):
        driven.run(lambda c: c.get("\ud800"))
    tracking = connection.client_tracking(bcast=True, prefix=["a*"])
    assert b"tenant:a*" in Prefix("tenant:").apply(tracking).args  # it is no pattern: nothing is escaped


async def test_optimistic_wants_an_attempt(valkeykit_url: str) -> None:
    async with AsyncClient(valkeykit_url) as client:
        with pytest.raises(ArgumentError, match="attempts"):
            await client.optimistic(lambda session: session.ping(), "k", attempts=0)  # type: ignore[arg-type, return-value] # not called


def test_statistics_before_there_is_a_server() -> None:
    with Client("embedded://") as client:
        assert client.stats().connections == 0
        assert client.ping()
        assert client.stats().connections == 1


@glide_only
def test_no_transaction_by_hand_where_the_driver_reconnects(driven: Driven) -> None:
    with pytest.raises(ArgumentError, match=r"use transaction\(\)"):
        driven.in_session([], lambda s: s.execute("MULTI"))


def test_a_transaction_that_ran_on_another_connection() -> None:
    assert wire.unguarded([7, b"OK"], 7, "host:1") == [b"OK"]
    with pytest.raises(ResultUnknown, match="without its watched keys"):
        wire.unguarded([8, b"OK"], 7, "host:1")


def test_a_probe_that_is_interrupted_gives_its_place_back() -> None:
    clock, faults = FakeClock(), FaultyProvider(MemoryProvider(Script().on("PING").reply(b"PONG")))
    breaker = CircuitBreaker(failures=1, pause=60, probes=1, clock=clock)
    struck: Any = KeyboardInterrupt  # what a user may press
    with Client(provider=faults, circuit_breaker=breaker, retry="never") as client:
        faults.plan(never_sent())
        faults.plan(Fault("struck", False, struck))
        for kind in (ConnectionFailed, CircuitOpen):
            with pytest.raises(kind):
                client.ping()
        clock.advance(60)
        with pytest.raises(KeyboardInterrupt):
            client.ping()
        assert client.ping() is True


def test_names_and_advice() -> None:
    assert set(dir(valkeykit)) == set(valkeykit.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = health.nothing
    assert ProtocolError.__notes__ == [ProtocolError.advice]
    assert ServerError.parse("ERR no").__notes__ == [ServerError.advice]


def test_modules_words_and_replies() -> None:
    field = VectorField("v", "FLAT", dim=3, distance_metric="L2", initial_cap=100)
    assert field[-2:] == ("INITIAL_CAP", 100)
    for text in (b"NaN", b"[1, -Infinity]"):
        with pytest.raises(ReplyError, match="JSON text"):
            document(text, Codec())
