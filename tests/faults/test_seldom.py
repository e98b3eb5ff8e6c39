"""What seldom happens to connections: dials for commands that wait, a silence that ends, two event loops."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy, Hold
from loops import LoopThread
from peer import Peer
from subject import Subject, eventually, every_provider

from valkeykit import AsyncClient
from valkeykit.errors import ConfigError, ConnectionFailed, DeadlineExceeded, WrongTypeError

Make = Callable[..., Subject]


@every_provider
def test_a_command_that_waits_finds_nobody(make: Make) -> None:
    subject = make("valkey://127.0.0.1:1", retry="never")
    for call in (lambda c: c.blpop("queue", 0.1), lambda c: c.pipeline().get("k").execute()):
        for _ in range(2):
            error = subject.fails(call)
            assert isinstance(error, ConnectionFailed)
            assert not error.maybe_applied


@every_provider
def test_more_time_than_the_client_gives(make: Make) -> None:
    """A single call may have more time than others; its errors are the same."""
    subject = make(timeout=0.5)
    subject.run(lambda c: c.set("k", "v"))
    assert subject.run(lambda c: c.with_options(timeout=30).get("k")) == b"v"
    assert type(subject.fails(lambda c: c.with_options(timeout=30).lpush("k", 1))) is WrongTypeError


@pytest.mark.parametrize("flavour", ["sync"], indirect=True)
def test_a_connection_that_was_slow_is_used_again(make: Make, proxy: FaultProxy) -> None:
    """One caller gives it up as dead; then it speaks, before anyone needed another."""
    subject, direct = make(proxy.url, timeout=0.3), make()
    direct.run(lambda c: c.set("k", "v"))
    subject.run(lambda c: c.ping())
    proxy.down = hold = Hold()
    patient = subject.start(lambda c: c.with_options(timeout=20).get("k"))
    eventually(lambda: subject.client.stats().lanes["data"].in_flight == 1)
    assert isinstance(subject.fails(lambda c: c.with_options(retry="never").get("k")), DeadlineExceeded)
    assert not subject.client.stats().lanes["data"].connected
    hold.release()
    assert patient.result() == b"v"
    proxy.heal()
    assert subject.run(lambda c: c.get("k")) == b"v"
    assert proxy.connections == 1


def test_tls_that_is_none(make: Make, peer: Peer) -> None:
    """The other side does not speak TLS: the reason is given."""
    peer.answer = lambda _: b"-ERR no\r\n"
    error = make(peer.url.replace("valkey:", "valkeys:"), retry="never").fails(lambda c: c.ping())
    assert isinstance(error, ConnectionFailed)


@pytest.mark.parametrize("field", ["ca_file", "cert_file"])
def test_certificates_that_cannot_be_read(make: Make, field: str) -> None:
    files = {field: "/nowhere/file.pem"} | ({"key_file": "/nowhere/key.pem"} if field == "cert_file" else {})
    with pytest.raises(ConfigError, match=rf"tls\.{field}: cannot be used \(No such file"):
        make("valkeys://127.0.0.1:1", tls={"enabled": True, **files})


@pytest.mark.parametrize("provider", ["native", "valkey-py"])
def test_a_client_that_two_loops_used_is_closed_for_both(valkeykit_url: str, provider: str) -> None:
    one, two = LoopThread("one"), LoopThread("two")
    client: AsyncClient[bytes] = AsyncClient(valkeykit_url, provider=provider, client_name="both")

    async def ping() -> Any:
        return await client.ping()

    async def named() -> int:
        async with AsyncClient(valkeykit_url) as other:
            return sum(found.name == b"both" for found in await other.client_list())

    async def close() -> None:
        await client.aclose()

    try:
        assert one.run(ping()) is True
        assert two.run(ping()) is True
        assert asyncio.run(named()) == 2
        one.run(close())
        eventually(lambda: asyncio.run(named()) == 0)
    finally:
        one.close()
        two.close()
