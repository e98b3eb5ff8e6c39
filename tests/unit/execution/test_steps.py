"""The decisions of the loops, without a network."""

from __future__ import annotations

import math
import time
from types import SimpleNamespace
from typing import Any

import pytest

from valkeykit.command import Batch
from valkeykit.commands.generated.builders import list as lists
from valkeykit.commands.generated.builders import scripting, server, string
from valkeykit.errors import (
    ArgumentError,
    ConnectionFailed,
    DeadlineExceeded,
    MovedError,
    PoolExhausted,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WriteTimedOut,
)
from valkeykit.execution import flows, generic, steps
from valkeykit.execution.span import Span
from valkeykit.replies.codec import Codec
from valkeykit.retry import Failure, never

OPTIONS = steps.Options(timeout=5.0, grace=1.0, retry=never)
READ, WRITE = string.get("k"), string.incr("k")


def decide(
    error: Exception, call: Any = WRITE, policy: Any = never, left: float = 5.0, breaker: Any = None
) -> Any:
    core: Any = SimpleNamespace(hooks=None, breaker=breaker, router=None)
    span = Span(core, call, "host:1", time.monotonic())
    return steps.on_error(error, call, span, time.monotonic() + left, policy)


def test_budgets() -> None:
    assert steps.budget(READ, OPTIONS) == 5
    assert steps.budget(lists.blpop("q", 2), OPTIONS) == 3
    assert steps.budget(lists.blpop("q", 0), OPTIONS) == math.inf
    waits = [[READ, lists.blpop("q", 2)], [lists.blpop("q", 1)]]
    assert steps.budget_many(waits, OPTIONS, atomic=False) == 8
    assert steps.budget_many(waits, OPTIONS, atomic=True) == 5
    forever = [[READ, lists.blpop("q", 0)]]
    assert steps.budget_many(forever, OPTIONS, atomic=False) == math.inf
    assert steps.budget_many(forever, OPTIONS, atomic=True) == 5


@pytest.mark.parametrize(
    ("error", "call", "kind"),
    [
        (ConnectionFailed("x"), WRITE, ConnectionFailed),
        (ConnectionFailed("x", maybe_applied=True), WRITE, ResultUnknown),
        (ConnectionFailed("x", maybe_applied=True), READ, ConnectionFailed),
        (DeadlineExceeded("x", maybe_applied=True), WRITE, WriteTimedOut),
        (DeadlineExceeded("x"), WRITE, DeadlineExceeded),
        (ProtocolError("x", maybe_applied=True), WRITE, ResultUnknown),
        (ServerError("ERR", "x"), WRITE, ServerError),
        (ReplyError("x", maybe_applied=True), WRITE, ReplyError),
        (ConnectionFailed("x", maybe_applied=True), Batch([READ, WRITE], atomic=True), ResultUnknown),
        (ConnectionFailed("x", maybe_applied=True), Batch([READ], atomic=False), ConnectionFailed),
    ],
)
def test_what_the_caller_sees(error: ValkeyKitError, call: Any, kind: type) -> None:
    verdict = decide(error, call)
    assert type(verdict.error) is kind
    assert verdict.error.command == call.name
    assert verdict.error.node == "host:1"
    if kind in {ResultUnknown, WriteTimedOut}:
        assert verdict.error.__cause__ is error
        assert verdict.error.maybe_applied


def test_other_exceptions_pass_unchanged() -> None:
    error = ZeroDivisionError()
    assert decide(error) == steps.Stop(error)


def test_a_failed_script_may_have_written() -> None:
    call = scripting.eval_("x")
    assert decide(ServerError("ERR", "x"), call).error.maybe_applied
    assert not decide(ServerError.parse("NOSCRIPT x"), call).error.maybe_applied


def test_a_retry_must_fit_into_the_budget() -> None:
    asked: list[Failure] = []

    def policy(failure: Failure) -> float:
        asked.append(failure)
        return 1.0

    assert decide(ConnectionFailed("x"), policy=policy).after == 1.0
    assert isinstance(decide(ConnectionFailed("x"), policy=policy, left=0.5), steps.Stop)
    assert isinstance(decide(ConnectionFailed("x"), policy=policy, left=-1), steps.Stop)
    assert len(asked) == 2
    assert (asked[0].command, asked[0].replay, asked[0].attempt) == ("INCR", "accumulate", 1)
    assert 4 < asked[0].remaining <= 5


class Told:
    def __init__(self) -> None:
        self.events: list[str] = []

    calm = False

    def check(self, node: str, /) -> float | None:
        raise AssertionError(node)

    def success(self, node: str, _: float, /) -> None:
        self.events.append(f"success {node}")

    def failure(self, node: str, error: Exception, /) -> None:
        self.events.append(f"failure {node} {type(error).__name__}")

    def neutral(self, node: str, /) -> None:
        self.events.append(f"neutral {node}")


def test_only_evidence_about_the_server_counts() -> None:
    told = Told()
    errors: list[Exception] = [
        ServerError("ERR", "x"),
        ConnectionFailed("x"),
        DeadlineExceeded("x", maybe_applied=True),
        DeadlineExceeded("x"),
        PoolExhausted("x"),
        ProtocolError("x"),
        ArgumentError("x"),
        ZeroDivisionError(),
    ]
    for error in errors:
        decide(error, breaker=told)
    decide(DeadlineExceeded("x", maybe_applied=True), call=lists.blpop("q", 1), breaker=told)
    assert told.events == [
        "success host:1",
        "failure host:1 ConnectionFailed",
        "failure host:1 DeadlineExceeded",
        *["neutral host:1"] * 2,  # it was never sent; the pool was full
        "failure host:1 ProtocolError",
        *["neutral host:1"] * 2,  # our own refusal; a bug
        "neutral host:1",  # the wait that was asked for
    ]


def test_decoding() -> None:
    codec: Codec[bytes] = Codec()
    assert steps.decode(b"v", READ, codec, "host:1") == b"v"
    with pytest.raises(ReplyError) as caught:
        steps.decode([], WRITE, codec, "host:1")
    assert (caught.value.command, caught.value.node) == ("INCR", "host:1")
    for bad in (TypeError(), LookupError(), ValueError(), AttributeError()):
        broken = string.get("k")

        def decoder(_: Any, __: Any, error: Exception = bad) -> Any:
            raise error

        broken.decoder = decoder
        with pytest.raises(ReplyError, match=type(bad).__name__):
            steps.decode(b"v", broken, codec, "host:1")
    broken.decoder = None
    assert steps.decode(5, broken, codec, "host:1") == 5


def test_a_batch_that_fails_after_others_succeeded() -> None:
    batch = Batch([READ, WRITE], atomic=False)
    error = ConnectionFailed("gone", node="host:1", maybe_applied=True)
    copies: Any = steps.lost(error, batch)
    assert [(type(e), e.maybe_applied, e.node) for e in copies] == [(ConnectionFailed, True, "host:1")] * 2
    assert copies[0] is not copies[1]
    values = steps.decode_many(copies, steps.kinds_of(copies), [READ, WRITE], Codec(), "host:1")
    assert [(type(value), value.command) for value in values] == [
        (ConnectionFailed, "GET"),
        (ResultUnknown, "INCR"),
    ]
    assert steps.broke(steps.kinds_of(copies))
    assert not steps.broke(steps.kinds_of([1, ServerError("ERR", "x")]))
    held: Any = steps.unsent(batch)
    assert [error.maybe_applied for error in held] == [False, False]


def test_flows_are_tested_without_a_server() -> None:
    flow = flows.random_key()
    assert next(flow).name == "RANDOMKEY"
    with pytest.raises(StopIteration) as done:
        flow.send(b"mine")
    assert done.value.value == b"mine"
    flow = flows.random_key()
    command = next(flow)
    draws = 0
    while command.name == "RANDOMKEY":
        draws += 1
        command = flow.throw(ReplyError("outside"))
    assert (draws, command.name) == (16, "SCAN")


@pytest.mark.parametrize(
    ("words", "wait"),
    [
        (("BLPOP", "q", 2), 2.0),
        (("BLPOP", "q", "0.5"), 0.5),
        (("XREAD", "BLOCK", 250, "STREAMS", "s", "0"), 0.25),
        (("XREAD", "STREAMS", "s", "0"), None),
        (("BLMPOP", b"1.5", 1, "q", "LEFT"), 1.5),
        (("BLPOP", "q", "rubbish"), None),
        (("GET", "k"), None),
    ],
)
def test_execute_knows_the_wait_of_blocking_commands(words: Any, wait: float | None) -> None:
    assert generic.build(words, None, prefixed=False).block == wait


def test_execute_is_most_careful_with_what_nobody_knows() -> None:
    unknown = generic.build(("FT.SEARCH", "idx", "*"), None, prefixed=False)
    assert (unknown.name, unknown.replay, unknown.readonly) == ("FT.SEARCH", "never", False)
    assert generic.build(("get", "k"), [1], prefixed=True).keys == ("k",)
    assert generic.build((b"CONFIG GET", "port"), None, prefixed=False).args[0] == b"CONFIG GET"
    with pytest.raises(ArgumentError, match="empty"):
        generic.build(("  ",), None, prefixed=False)


def test_a_closed_connection_is_the_yes_of_shutdown() -> None:
    shutdown = server.shutdown(nosave=True)
    verdict = decide(ConnectionFailed("closed", maybe_applied=True), shutdown)
    assert verdict == steps.Done(b"OK")
    assert steps.decode(verdict.reply, shutdown, Codec(), "host:1") is True
    assert isinstance(decide(ConnectionFailed("refused"), shutdown), steps.Stop)
    assert isinstance(decide(ServerError.parse("ERR Errors trying to SHUTDOWN"), shutdown), steps.Stop)
    assert isinstance(decide(DeadlineExceeded("late", maybe_applied=True), shutdown), steps.Stop)


def test_a_redirected_call_follows_a_bounded_number_of_times() -> None:
    def way(_: object, __: float) -> None: ...

    router = SimpleNamespace(learn=lambda _: way)
    config = SimpleNamespace(cluster=SimpleNamespace(redirects=2))
    core: Any = SimpleNamespace(hooks=None, breaker=None, router=router, config=config)
    span = Span(core, READ, "host:1", time.monotonic())
    deadline = time.monotonic() + 5
    told = [steps.on_error(MovedError("MOVED", "1 b:2"), READ, span, deadline, never) for _ in range(3)]
    assert [type(verdict) for verdict in told] == [steps.Redirect, steps.Redirect, steps.Stop]
