"""Clients of sentinels and of replicated servers that nothing happens to."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from subject import FLAVOURS, Subject
from tls_proxy import TlsProxy

from valkeykit import AsyncClient, Client, errors
from valkeykit.embedded import EmbeddedReplication, EmbeddedSentinel, replicated, sentinel
from valkeykit.hooks import CommandEnd, on

Make = Callable[..., Subject]


@pytest.fixture(scope="module")
def watched() -> Iterator[EmbeddedSentinel]:
    with sentinel(password="data-pass") as made:
        yield made


@pytest.fixture(scope="module")
def plain() -> Iterator[EmbeddedReplication]:
    with replicated(2) as made:
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


@pytest.fixture(params=["sentinel", "replicated"])
def url(request: pytest.FixtureRequest, watched: EmbeddedSentinel, plain: EmbeddedReplication) -> str:
    if request.param == "sentinel":
        return watched.url.replace("://", "://:data-pass@")
    # A replica is enough to find the primary.
    return f"valkey+replicated://{plain.replicas[0].address}"


def test_everything_goes_to_the_primary(
    make: Make, url: str, watched: EmbeddedSentinel, plain: EmbeddedReplication
) -> None:
    ends: list[CommandEnd] = []
    subject = make(url, hooks=[on(CommandEnd, ends.append)])
    assert subject.run(lambda c: c.mset({"a": 1, "b": 2})) is True
    assert subject.run(lambda c: c.mget(["a", "b"])) == [b"1", b"2"]
    assert subject.run(lambda c: c.with_options(timeout=2).dbsize()) >= 2
    primary = watched.current_primary() if "sentinel" in url else plain.primary
    assert {end.node for end in ends[1:]} == {primary.address}
    assert subject.run(lambda c: c.is_healthy()) is True


def test_pipelines_and_transactions(make: Make, url: str) -> None:
    subject = make(url)

    def together(client: Any, *, atomic: bool) -> Any:
        batch = client.transaction() if atomic else client.pipeline()
        batch.set("p", 1)
        batch.incr("p")
        batch.get("p")
        return batch.execute()

    for atomic in (False, True):
        found = subject.run(lambda c, atomic=atomic: together(c, atomic=atomic))
        assert tuple(found) == (True, 2, b"2")


def test_blocking_commands(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.delete("list"))
    waiting = subject.start(lambda c: c.blpop("list", 5))
    subject.run(lambda c: c.lpush("list", "x"))
    assert waiting.result(5) == (b"list", b"x")
    assert subject.run(lambda c: c.blpop("list", 0.05)) is None


def test_lanes_and_stats(make: Make, url: str) -> None:
    subject = make(url)
    assert subject.run(lambda c: c.set("k", "v")) is True
    if subject.provider == "native":
        high = subject.client.with_options(priority="high")
        assert subject.run(lambda _: high.get("k")) == b"v"
        assert subject.client.stats().dials >= 1


def test_a_session(url: str) -> None:
    with Client(url) as client, client.session() as session:
        session.watch("s")
        assert session.set("s", 1) is True
        assert session.get("s") == b"1"
        pipe = session.pipeline()
        pipe.get("s")
        assert tuple(pipe.execute()) == (b"1",)


async def test_a_session_async(url: str) -> None:
    async with AsyncClient(url) as client, client.session() as session:
        await session.watch("s")
        assert await session.set("s", 1) is True
        assert await session.get("s") == b"1"
        pipe = session.pipeline()
        pipe.get("s")
        assert tuple(await pipe.execute()) == (b"1",)


def test_a_wrong_name_of_the_primary_says_so(make: Make, watched: EmbeddedSentinel) -> None:
    subject = make(watched.url.replace("mymaster", "other"))
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, errors.ConfigError)
    assert "sentinel.primary_name: the sentinels know no primary of the name 'other'" in str(error)


def test_no_sentinel_is_there(make: Make) -> None:
    subject = make("valkey+sentinel://127.0.0.1:1,127.0.0.1:2/mymaster", timeout=0.3)
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, errors.ConnectionFailed)
    assert "none of the 2 sentinels answered" in str(error)
    assert not error.maybe_applied


def test_no_server_is_there(make: Make) -> None:
    subject = make("valkey+replicated://127.0.0.1:1", timeout=0.3)
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, errors.ConnectionFailed)


def test_a_closed_client_is_closed(make: Make, url: str) -> None:
    subject = make(url)
    subject.run(lambda c: c.get("k"))
    transport = subject.client._core.ready
    subject.close()
    assert isinstance(subject.fails(lambda c: c.get("k")), errors.Closed)
    assert transport.learn(errors.ConnectionFailed("late")) is None


def test_the_data_password_is_not_the_sentinels(make: Make, watched: EmbeddedSentinel) -> None:
    error = make(watched.url).fails(lambda c: c.get("k"))
    assert isinstance(error, errors.NotAuthenticatedError)
    wrong = make(watched.url.replace("://", "://:wrong-pass@")).fails(lambda c: c.get("k"))
    assert isinstance(wrong, errors.AuthenticationError)
    assert "wrong-pass" not in str(wrong)


def test_sentinels_with_a_password_of_their_own(make: Make) -> None:
    with sentinel(1, 0, quorum=1) as guarded:
        (only,) = guarded.sentinels
        only.call("ACL", "SETUSER", "asker", "on", ">ask-pass", "allchannels", "+@all")
        only.call("ACL", "SETUSER", "default", "off")
        for url in (guarded.url, f"{guarded.url}?sentinel_username=asker&sentinel_password=no"):
            error = make(url).fails(lambda c: c.get("k"))
            assert isinstance(error, errors.ServerError)
            assert error.code in {"NOAUTH", "WRONGPASS"}
        subject = make(f"{guarded.url}?sentinel_username=asker&sentinel_password=ask-pass")
        assert subject.run(lambda c: c.set("k", "v")) is True
        assert subject.run(lambda c: c.get("k")) == b"v"


def test_a_role_that_is_asked_for(make: Make, plain: EmbeddedReplication) -> None:
    assert make(plain.primary.url, role="primary").run(lambda c: c.set("k", "v")) is True
    subject = make(plain.replicas[0].url, role="primary", timeout=0.3)
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, errors.WrongRole)
    assert "its role is 'slave', not 'primary'" in str(error)
    assert not error.maybe_applied


def test_glide_refuses(plain: EmbeddedReplication) -> None:
    for url in (f"valkey+replicated://{plain.primary.address}", "valkey+sentinel://h/main"):
        with pytest.raises(errors.ConfigError, match="not honoured by provider 'glide'"):
            Client(url, provider="glide")


def test_tls_for_sentinels_and_data(make: Make, tmp_path: Path) -> None:
    """A proxy in front of each, which the sentinel is told of in place of the real one."""
    authority = trustme.CA()
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with sentinel(1, 0, quorum=1) as nodes:
        (watcher,) = nodes.sentinels
        data = TlsProxy("127.0.0.1", nodes.nodes[0].port, context)
        front = TlsProxy("127.0.0.1", watcher.port, context)
        try:
            # Sentinel itself cannot reach it by TLS, and says where it is all the same.
            watcher.call("SENTINEL", "MONITOR", "behind-tls", "127.0.0.1", data.port, 1)
            url = f"valkeys+sentinel://127.0.0.1:{front.port}/behind-tls"
            subject = make(url, tls_ca_file=str(ca_file))
            assert subject.run(lambda c: c.set("k", "v")) is True
            assert subject.run(lambda c: c.get("k")) == b"v"
            subject.close()
        finally:
            front.close()
            data.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
@pytest.mark.parametrize("provider", ["native", "valkey-py"])
def test_a_forked_child_listens_for_itself(watched: EmbeddedSentinel, provider: str) -> None:
    with Client(watched.url.replace("://", "://:data-pass@"), provider=provider) as client:
        client.set("k", "v")
        pid = os.fork()
        if pid == 0:
            right = False
            try:
                right = client.get("k") == b"v"
                transport: Any = client._core.ready
                right = right and transport._listeners[0].generation > 0
                client.close()
            finally:
                os._exit(0 if right else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert client.get("k") == b"v"
