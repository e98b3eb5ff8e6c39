"""Every example of the spec, through every provider, flavour and protocol: the same value.

The memory provider answers with the example's raw reply; the others ask a real server of the kind
that the example names. Each call also runs in a pipeline, except where it binds state to a connection.
"""

from __future__ import annotations

import math
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

import libvalkey
import pytest
from cases import Case, cases, given, verdict
from driven import COMBINATIONS, ROADS, Combination, Driven
from places import Places

from codegen.load import example_words
from codegen.model import Example
from valkeykit import Client
from valkeykit.errors import ArgumentError, PipelineError, ServerError
from valkeykit.providers.memory import MemoryProvider, Script

# What a driver cannot do, with the reason; every entry is a visible skip.
DRIVER_LIMITS = {
    ("glide", 3, "COMMAND INFO"): "the driver cannot build a set inside an array",
    ("glide", 3, "COMMAND DOCS"): "the driver cannot build a set inside an array",
    ("glide", 3, "COMMAND"): "the driver cannot build a set inside an array",
}
for _name in ("MULTI", "EXEC", "DISCARD"):
    for _protocol in (2, 3):
        DRIVER_LIMITS["glide", _protocol, _name] = "it reconnects silently: no hand-made transactions"
CASES = cases()
STANDALONE = [case for case in CASES if any(e.on == "standalone" for _, e in case.examples())]
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated since server:DeprecationWarning")
# And where it cannot connect: to a server that is no primary.
for _kind in ("replica", "cluster-replica", "sentinel", "sentinel-scratch"):
    for _protocol in (2, 3):
        DRIVER_LIMITS["glide", _protocol, f"on {_kind}"] = "its standalone client insists on a primary"
# What the server may have ended before the call comes: then once more, on a new one.
RACES = {"CLUSTER CANCELSLOTMIGRATIONS": "No migrations ongoing"}
EMPTY = (("FLUSHALL",), ("SCRIPT", "FLUSH"), ("FUNCTION", "FLUSH"))


def call(example: Example, names: dict[str, Any]) -> Callable[[Any], Any]:
    code = compile(f"target.{example.call}", "<example>", "eval")
    return lambda target: eval(code, {**names, "target": target})


def prepare(admin: Client[bytes], example: Example) -> None:
    pipe: Any = admin.pipeline()
    steps = () if example.session else given(example)
    # The others are new, or have no data of their own.
    emptied = EMPTY if example.on in {"standalone", "cluster"} else ()
    for words in (*emptied, *steps):
        pipe.execute_command(*words)
    if emptied or steps:
        pipe.execute()


def scripted(combination: Combination, example: Example) -> Driven:
    raw = example.raw3 if combination.protocol == 3 and example.raw3 is not None else example.raw
    reply = eval(str(raw), {"inf": math.inf, "nan": math.nan})
    provider = MemoryProvider(Script())
    # Whatever the words: that they are right is tested with the builders.
    provider.script.answer = lambda words: reply  # type: ignore[method-assign] # noqa: ARG005 # a stub on purpose
    return Driven(combination, None, provider=provider)


def run_case(driven: Driven, example: Example, names: dict[str, Any]) -> Any:
    ask = call(example, names)
    if example.session:
        return driven.in_session(given(example), ask)
    return driven.run(ask)


def in_pipeline(driven: Driven, example: Example, names: dict[str, Any]) -> Any:
    ask = call(example, names)
    return driven.run(lambda client: ask(client.pipeline()).execute())[0]


@contextmanager
def busy(admin: Client[bytes], driven: Driven, example: Example) -> Iterator[None]:
    """Whatever the server is to do meanwhile; it has begun when the block does."""
    if not example.meanwhile:
        yield
        return
    driven.run(lambda client: client.ping())  # a busy server lets nobody connect
    node = admin._core.resolved().connection
    with socket.create_connection((node.host, node.port)) as other:
        other.sendall(libvalkey.pack_command(example_words(example.meanwhile)))
        wait_until(lambda: refused(admin, "PING"))
        yield
    for kind in ("SCRIPT", "FUNCTION"):
        refused(admin, kind, "KILL")  # what the call did not end
    wait_until(lambda: not refused(admin, "PING"))


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline, "not within 10 s"


def refused(admin: Client[bytes], *words: str) -> bool:
    (answer,) = admin.pipeline().execute_command(*words).execute(raise_on_error=False)
    return isinstance(answer, ServerError)


def answers(case: Case, example: Example, combination: Combination, places: Places) -> Iterator[Any]:
    """The value of a call by the client, and of one in a pipeline."""
    names = case.names()
    alone = example.session or case.command.stateful or case.command.closes
    ways = [run_case] if alone else [run_case, in_pipeline]
    for way in ways:
        if combination.provider == "memory":
            with closing(scripted(combination, example)) as driven:
                yield way.__name__, way(driven, example, names)
            continue
        over = RACES.get(" ".join(case.words))
        for _ in range(1 if over is None else 5):
            with places.at(example.on, combination) as (admin, driven):
                prepare(admin, example)
                with busy(admin, driven, example):
                    try:
                        value = way(driven, example, names)
                    except (ServerError, PipelineError) as error:
                        value = error
            if over is None or over not in repr(value):
                break
        if isinstance(value, Exception):
            raise value
        yield way.__name__, value


@pytest.mark.parametrize("combination", ROADS, ids=lambda c: c.name)
@pytest.mark.parametrize("case", STANDALONE, ids=lambda case: case.id)
def test_example_by_other_roads(case: Case, combination: Combination, places: Places) -> None:
    """Over a Unix socket, under TLS, on uvloop: on one kind of server, for what travels is the same."""
    wrong = []
    for at, example in case.examples():
        if example.on == "standalone":
            for way, value in answers(case, example, combination, places):
                wrong.append((at, way, verdict(example, value, case.names())))
    assert [fault for fault in wrong if fault[2] is not None] == []


@pytest.mark.parametrize("combination", COMBINATIONS, ids=lambda c: c.name)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_example(case: Case, combination: Combination, places: Places) -> None:
    driver = combination.provider, combination.protocol
    if limit := DRIVER_LIMITS.get((*driver, " ".join(case.words))):
        pytest.skip(limit)
    wrong, limits = [], set()
    for at, example in case.examples():
        if combination.provider == "memory" and (example.raw is None or "\\x" in str(example.raw)):
            continue
        if limit := DRIVER_LIMITS.get((*driver, f"on {example.on}")):
            limits.add(limit)
            continue
        for way, value in answers(case, example, combination, places):
            wrong.append((at, way, verdict(example, value, case.names())))
    assert [fault for fault in wrong if fault[2] is not None] == []
    if limits:  # after the examples on other kinds of servers
        pytest.skip(", ".join(limits))


def not_under_a_token(case: Case) -> bool:
    """What `once` refuses: reads (also commands that read when called so), and what scripts must not run."""
    flags = case.command.flags
    sometimes = {"BITFIELD", "GEORADIUS", "GEORADIUSBYMEMBER", "MIGRATE", "SORT"}
    return "write" not in flags or "noscript" in flags or "blocking" in flags or case.name in sometimes


@pytest.mark.parametrize(
    "combination",
    [
        Combination("native", "sync", 2),
        Combination("native", "aio", 3),
        Combination("valkey-py", "sync", 3),
        Combination("glide", "aio", 2),
    ],
    ids=lambda c: c.name,
)
@pytest.mark.parametrize("case", STANDALONE, ids=lambda case: case.id)
def test_example_under_a_token(case: Case, combination: Combination, places: Places) -> None:
    """`once`: the value that the plain call has, at first and again."""
    wrong = []
    for at, example in case.examples():
        if example.on != "standalone" or example.session or example.meanwhile:
            continue
        ask = call(example, case.names())
        with places.at(example.on, combination) as (admin, driven):
            prepare(admin, example)
            try:
                values = [driven.run(lambda c, ask=ask: ask(c.once("token"))) for _ in range(2)]
            except ArgumentError as error:
                refused = "cannot run under a token" in str(error) and not_under_a_token(case)
                values = [] if refused else [error]
        wrong += [(at, verdict(example, value, case.names())) for value in values]
    assert [fault for fault in wrong if fault[1] is not None] == []
