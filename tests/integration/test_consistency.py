"""How many copies a write waits for: replicas and disks, on a server, a replicated one and a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from peer import Peer, Words, ok
from subject import FLAVOURS, Subject, eventually

from valkeykit import errors
from valkeykit.consistency import Consistency, durable, one, replicas
from valkeykit.embedded import (
    EmbeddedCluster,
    EmbeddedReplication,
    EmbeddedServer,
    cluster,
    replicated,
    start,
)
from valkeykit.hooks import CommandEnd, on

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(30)]
SHORT = replicas(2, within=0.05)


@pytest.fixture(scope="module")
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster(3, 1) as made:
        yield made


@pytest.fixture(scope="module")
def pair() -> Iterator[EmbeddedReplication]:
    with replicated() as made:
        yield made


@pytest.fixture(scope="module")
def disk() -> Iterator[EmbeddedServer]:
    with start(config={"appendonly": "yes"}) as made:
        yield made


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in ("native", "valkey-py")])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    made: list[Subject] = []
    flavour, provider = request.param

    def build(url: str, **options: Any) -> Subject:
        made.append(Subject(flavour, url, provider=provider, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


@pytest.fixture(params=["nodes", "pair"])
def url(request: pytest.FixtureRequest) -> str:
    """Of servers whose primaries have one replica each."""
    return url_of(request.getfixturevalue(request.param))


def url_of(made: EmbeddedCluster | EmbeddedReplication) -> str:
    if isinstance(made, EmbeddedCluster):
        return made.url
    return "valkey+replicated://" + ",".join(node.address for node in made.nodes)


def at(level: Consistency, call: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda client: call(client.with_options(consistency=level))


def test_writes_that_replicas_have(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.flushall())
    level = replicas(1)
    assert subject.run(at(level, lambda c: c.set("k", "v"))) is True
    assert subject.run(at(level, lambda c: c.get("k"))) == b"v"
    assert [subject.run(at(level, lambda c: c.incr("n"))) for _ in range(3)] == [1, 2, 3]
    assert subject.run(at(level, lambda c: c.mset(dict.fromkeys(KEYS, "x")))) is True
    assert subject.run(at(level, lambda c: c.delete(*KEYS))) == len(KEYS)
    assert subject.run(at(level, lambda c: c.eval("return redis.call('INCR', KEYS[1])", keys=["n"]))) == 4
    assert subject.run(at(level, lambda c: c.flushall())) is True


def test_writes_that_too_few_have_say_that_they_were_applied(make: Make, url: str) -> None:
    ends: list[CommandEnd] = []
    subject = make(url, hooks=[on(CommandEnd, ends.append)], decode_responses=True)
    subject.run(lambda c: c.set("k", "before"))
    error = subject.fails(at(SHORT, lambda c: c.set("k", "after", get=True)))
    assert type(error) is errors.ConsistencyError
    assert error.maybe_applied
    assert (error.value, error.acknowledged, error.command) == ("before", 1, "SET")
    assert "within 0.05 s, 1 of 2 replicas have acknowledged it" in str(error)
    assert ends[-1].error is error
    assert subject.run(lambda c: c.get("k")) == "after"
    # Once and for all: no policy sends it again.
    subject.run(lambda c: c.set("n", 0))
    error = subject.fails(lambda c: c.with_options(consistency=SHORT, retry="at-least-once").incr("n"))
    assert type(error) is errors.ConsistencyError
    assert (error.value, subject.run(lambda c: c.get("n"))) == (1, "1")
    # Each in its place where keys live apart, and one for all where they make one call.
    error = subject.fails(at(SHORT, lambda c: c.mset(dict.fromkeys(KEYS, "x"))))
    assert type(error) is errors.ConsistencyError
    assert subject.run(lambda c: c.mget(KEYS)) == ["x"] * len(KEYS)


def test_what_the_server_refuses_is_its_own_error(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.set("text", "v"))
    error = subject.fails(at(SHORT, lambda c: c.incr("text")))
    assert type(error) is errors.ServerError
    assert type(subject.fails(at(SHORT, lambda c: c.lpush("text", 1)))) is errors.WrongTypeError


def test_pipelines(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.flushall())

    def queued(client: Any) -> Any:
        pipe = client.pipeline()
        for key in KEYS:
            pipe.incr(key)
            pipe.get(key)
        pipe.lpush(KEYS[0], "x")
        return pipe.execute(raise_on_error=False)

    good = subject.run(at(replicas(1), queued))
    assert list(good[:-1]) == [value for _ in KEYS for value in (1, b"1")]
    assert type(good[-1]) is errors.WrongTypeError
    found = subject.run(at(SHORT, queued))
    assert [type(each) for each in found[:-1:2]] == [errors.ConsistencyError] * len(KEYS)
    assert [each.value for each in found[:-1:2]] == [2] * len(KEYS)
    assert list(found[1:-1:2]) == [b"2"] * len(KEYS)
    assert type(found[-1]) is errors.WrongTypeError
    error = subject.fails(at(SHORT, lambda c: c.pipeline().incr("a").incr("b").execute()))
    assert isinstance(error, errors.PipelineError)
    assert type(error.__cause__) is errors.ConsistencyError


def test_transactions_and_sessions(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.flushall())

    def together(client: Any) -> Any:
        return client.transaction().incr("{t}a").incr("{t}b").execute()

    assert subject.run(at(replicas(1), together)) == (1, 1)
    error = subject.fails(at(SHORT, together))
    assert isinstance(error, errors.PipelineError)
    assert [each.value for each in error.results] == [2, 2]
    assert subject.run(lambda c: c.mget("{t}a", "{t}b")) == [b"2", b"2"]

    def inside(client: Any) -> Any:
        if subject.flavour == "sync":
            with client.session() as session:
                session.watch("{t}a")
                return session.transaction().incr("{t}a").execute()
        return _inside(client)

    async def _inside(client: Any) -> Any:
        async with client.session() as session:
            await session.watch("{t}a")
            return await session.transaction().incr("{t}a").execute()

    assert subject.run(at(replicas(1), inside)) == (3,)
    error = subject.fails(at(SHORT, inside))
    assert isinstance(error, errors.PipelineError)
    assert [each.value for each in error.results] == [4]


def test_reads_and_whoever_asks_for_no_copies_pay_nothing(make: Make, pair: EmbeddedReplication) -> None:
    subject = make(url_of(pair))

    def waits() -> str:
        return str(pair.primary.info("commandstats").get("cmdstat_wait", "calls=0"))

    before = waits()
    for level, call in (
        (SHORT, lambda c: c.get("k")),
        (SHORT, lambda c: c.ping()),
        (SHORT, lambda c: c.config_get("port")),
        (SHORT, lambda c: c.pipeline().get("a").get("b").execute()),
        (one, lambda c: c.set("k", "v")),
    ):
        subject.run(at(level, call))
    assert waits() == before
    subject.run(at(replicas(1), lambda c: c.set("k", "v")))
    assert waits() != before
    # The latest word counts.
    assert subject.run(at(SHORT, lambda c: c.with_options(consistency=one).set("k", "v"))) is True


def test_durable_writes(make: Make, disk: EmbeddedServer, valkeykit_url: str) -> None:
    subject = make(disk.url)
    subject.run(lambda c: c.flushall())
    assert subject.run(at(durable(), lambda c: c.set("k", "v"))) is True
    assert subject.run(at(durable(), lambda c: c.transaction().incr("n").incr("n").execute())) == (1, 2)
    error = subject.fails(at(durable(1, within=timedelta(seconds=0.05)), lambda c: c.incr("n")))
    assert type(error) is errors.ConsistencyError
    assert (error.value, error.acknowledged) == (3, 0)
    assert "0 of 1 replicas" in str(error)
    plain = make(valkeykit_url)
    error = plain.fails(at(durable(), lambda c: c.incr("no-file")))
    assert type(error) is errors.ConsistencyError
    assert "appendonly is disabled" in str(error)
    assert (error.value, error.acknowledged) == (1, None)


def test_prefixes_and_timeouts(make: Make, pair: EmbeddedReplication) -> None:
    subject = make(url_of(pair), key_prefix="p:", timeout=1)
    assert subject.run(at(replicas(1), lambda c: c.set("k", "v"))) is True
    assert pair.primary.call("GET", "p:k") == b"v"
    # It waits no longer than the call may take, and is told all the same.
    error = subject.fails(at(replicas(2, within=60), lambda c: c.set("k", "w")))
    assert type(error) is errors.ConsistencyError
    assert pair.primary.call("GET", "p:k") == b"w"


def test_a_replica_that_is_away(make: Make) -> None:
    with replicated() as pair:
        subject = make(url_of(pair))
        assert subject.run(at(replicas(1), lambda c: c.incr("n"))) == 1
        (replica,) = pair.replicas
        pair.kill(replica)
        level = replicas(1, within=0.1)
        error = subject.fails(at(level, lambda c: c.incr("n")))
        assert type(error) is errors.ConsistencyError
        assert (error.value, error.acknowledged) == (2, 0)
        pair.restart(replica)
        eventually(lambda: not isinstance(_outcome(subject, at(level, lambda c: c.incr("n"))), Exception))


def _outcome(subject: Subject, call: Callable[[Any], Any]) -> Any:
    try:
        return subject.run(call)
    except errors.ConsistencyError as error:
        return error


def test_lost_between_the_write_and_the_answer(make: Make) -> None:
    async def gone(*first: bytes) -> Any:
        for part in first:
            yield part
        raise ConnectionResetError

    def answer(words: Words) -> Any:
        if words[0] == b"WAIT":
            return gone()
        return b":7\r\n" if words[0] == b"INCR" else ok(words)

    peer = Peer(answer)
    try:
        subject = make(peer.url, retry="at-least-once")
        error = subject.fails(at(replicas(1), lambda c: c.incr("n")))
        assert type(error) is errors.ConsistencyError
        assert (error.value, error.acknowledged) == (7, None)
        assert sum(words[0] == b"INCR" for words in peer.requests) == 1
    finally:
        peer.close()


def test_what_makes_no_sense_is_refused(make: Make, valkeykit_url: str) -> None:
    subject = make(valkeykit_url)
    for wrong in (
        lambda: replicas(0),
        lambda: durable(-1),
        lambda: replicas(1, within=0),
        lambda: replicas(1, within=-1),
    ):
        with pytest.raises(errors.ArgumentError):
            wrong()
    for kind in (lambda: replicas("1"), lambda: replicas(True), lambda: durable(within="1")):
        with pytest.raises(errors.ArgumentTypeError):
            kind()
    with pytest.raises(errors.ArgumentTypeError, match=r"replicas\(…\)"):
        subject.client.with_options(consistency="durable")

    def inside(client: Any) -> Any:
        if subject.flavour == "sync":
            with client.session() as session:
                return session.with_options(consistency=one)
        return _inside(client)

    async def _inside(client: Any) -> Any:
        async with client.session() as session:
            return session.with_options(consistency=one)

    assert "a session has a connection of its own" in str(subject.fails(inside))
