"""Iterators over keys, fields and members: a server, a cluster, and one without CLUSTERSCAN."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, PROVIDERS, Subject

from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.errors import ArgumentError, ServerError
from valkeykit.hooks import CommandEnd, on

Make = Callable[..., Subject]
KINDS = ["server", "cluster", "older cluster"]
KEYS = [f"scan:{n}" for n in range(700)]


@pytest.fixture(scope="module")
def older() -> Iterator[EmbeddedCluster]:
    """A cluster as it was before CLUSTERSCAN."""
    with cluster(3, 0, config=(("rename-command", 'CLUSTERSCAN ""'),)) as made:
        yield made


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in PROVIDERS], ids="-".join)
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    made: list[Subject] = []
    flavour, provider = request.param

    def build(url: str, **options: Any) -> Subject:
        made.append(Subject(flavour, url, provider=provider, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


@pytest.fixture
def url(request: pytest.FixtureRequest) -> str:
    names = dict(zip(KINDS, ("valkeykit_server", "valkeykit_cluster", "older"), strict=True))
    return str(request.getfixturevalue(names[request.param]).url)


def everything(call: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Reads an iterator of either flavour to its end."""

    def read(client: Any) -> Any:
        found = call(client)
        return _listed(found) if inspect.isasyncgen(found) else list(found)

    return read


async def _listed(found: Any) -> list[Any]:
    return [item async for item in found]


def filled(subject: Subject) -> None:
    subject.run(lambda c: c.flushall())
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))


@pytest.mark.parametrize("url", KINDS, indirect=True)
def test_all_keys(make: Make, url: str) -> None:
    subject = make(url)
    filled(subject)
    subject.run(lambda c: c.rpush("list", "x"))
    found = subject.run(everything(lambda c: c.scan_iter()))
    assert {*found} == {b"list", *(key.encode() for key in KEYS)}
    some = subject.run(everything(lambda c: c.scan_iter("scan:1*", 100)))
    assert {*some} == {key.encode() for key in KEYS if key.startswith("scan:1")}
    assert subject.run(everything(lambda c: c.scan_iter(_type="list"))) == [b"list"]
    assert subject.run(everything(lambda c: c.scan_iter(match="none"))) == []


@pytest.mark.parametrize("url", KINDS, indirect=True)
def test_only_keys_with_the_prefix_and_without_it(make: Make, url: str) -> None:
    filled(make(url))
    prefixed = make(url, key_prefix="scan:6", decode_responses=True)
    found = prefixed.run(everything(lambda c: c.scan_iter(count=50)))
    assert {*found} == {key.removeprefix("scan:6") for key in KEYS if key.startswith("scan:6")}
    assert {*prefixed.run(everything(lambda c: c.scan_iter("9*")))} == {"9", *(f"9{n}" for n in range(10))}


@pytest.mark.parametrize("url", KINDS, indirect=True)
def test_who_stops_early_asks_no_more(make: Make, url: str) -> None:
    ends: list[CommandEnd] = []
    subject = make(url, hooks=[on(CommandEnd, ends.append)])
    filled(subject)

    def first(client: Any) -> Any:
        found = client.scan_iter(count=10)
        if not inspect.isasyncgen(found):
            next(found)
            return found.close()

        async def one() -> None:
            await anext(found)
            await found.aclose()

        return one()

    del ends[:]
    subject.run(first)
    names = [end.command for end in ends]
    # Empty pages come before the first key, and every node is asked who has what.
    assert 1 <= names.count("SCAN") + names.count("CLUSTERSCAN") <= 12


def test_arguments_are_checked_at_once(make: Make, valkeykit_server: Any) -> None:
    subject = make(valkeykit_server.url)
    with pytest.raises(ArgumentError):
        subject.client.scan_iter(count="many")
    with pytest.raises(ArgumentError):
        subject.client.hscan_iter(1)


@pytest.mark.parametrize("url", KINDS[:2], indirect=True)
def test_fields_and_members(make: Make, url: str) -> None:
    subject = make(url)
    pairs = {f"f{n}": str(n) for n in range(600)}
    subject.run(lambda c: c.flushall())
    subject.run(lambda c: c.hset("h", mapping=pairs))
    subject.run(lambda c: c.sadd("s", *pairs))
    subject.run(lambda c: c.zadd("z", {name: int(score) for name, score in pairs.items()}))
    fields = {(name.encode(), value.encode()) for name, value in pairs.items()}
    assert {*subject.run(everything(lambda c: c.hscan_iter("h")))} == fields
    only = subject.run(everything(lambda c: c.hscan_iter("h", "f1*", 50, no_values=True)))
    assert {*only} == {name for name, _ in fields if name.startswith(b"f1")}
    assert {*subject.run(everything(lambda c: c.sscan_iter("s")))} == {name for name, _ in fields}
    scores = {(name, float(value)) for name, value in fields}
    assert {*subject.run(everything(lambda c: c.zscan_iter("z")))} == scores
    assert subject.run(everything(lambda c: c.hscan_iter("none"))) == []


@pytest.mark.parametrize("url", ["cluster"], indirect=True)
def test_a_session_scans_its_node(make: Make, url: str) -> None:
    subject = make(url)
    if subject.flavour != "sync":
        return
    filled(subject)
    with subject.client.session() as session:
        session.get(KEYS[0])
        found = list(session.scan_iter())
    assert 0 < len(found) < len(KEYS)


@pytest.mark.parametrize("url", ["older cluster"], indirect=True)
def test_what_nodes_refuse_is_raised(make: Make, url: str) -> None:
    admin, limited = make(url), make(url.replace("://", "://nobody:x@"))
    filled(admin)
    admin.run(lambda c: c.execute("ACL", "SETUSER", "nobody", "on", ">x", "+@all", "-scan", "~*"))
    error = limited.fails(everything(lambda c: c.scan_iter()))
    assert isinstance(error, ServerError)
    assert error.code == "NOPERM"
