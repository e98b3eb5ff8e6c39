"""TLS for threads, against a peer that reads late, ends well or just goes."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
import trustme

from valkeykit.providers.native.sync.channel import Plain
from valkeykit.providers.native.sync.tls import Tls

Pair = tuple[Tls, ssl.SSLSocket]


def soon() -> float:
    return time.monotonic() + 10


@pytest.fixture
def pair() -> Iterator[Pair]:
    """Both ends of a connection, after the handshake."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(client)
    ours, theirs = socket.socketpair()
    theirs.settimeout(10)
    found: list[ssl.SSLSocket] = []
    thread = threading.Thread(target=lambda: found.append(server.wrap_socket(theirs, server_side=True)))
    thread.start()
    ours.setblocking(False)
    tls = Tls(Plain(ours), client, "localhost")
    tls.handshake(soon())
    thread.join(10)
    yield tls, found[0]
    found[0].close()
    ours.close()


def drained(peer: ssl.SSLSocket, size: int) -> bytearray:
    got = bytearray()
    while len(got) < size:
        got += peer.recv(1 << 16)
    return got


def test_a_peer_that_reads_late(pair: Pair) -> None:
    """What the system does not take waits; nothing is encrypted twice or lost."""
    tls, peer = pair
    data = bytes(range(256)) * (1 << 16)
    sent = 0
    while count := tls.send(data[sent : sent + (1 << 16)]):
        sent += count
    assert tls.holds
    assert 0 < sent < len(data)
    got: list[bytearray] = []
    reader = threading.Thread(target=lambda: got.append(drained(peer, len(data))))
    reader.start()
    while sent < len(data):
        sent += tls.send(data[sent : sent + (1 << 16)])
    tls._flush_all(soon())
    reader.join(20)
    assert got == [data]
    assert not tls.holds


def says_goodbye(peer: ssl.SSLSocket) -> None:
    with suppress(OSError):  # we do not answer it
        peer.unwrap()


def just_goes(peer: ssl.SSLSocket) -> None:
    peer.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("end", [says_goodbye, just_goes])
def test_the_end_of_the_stream(pair: Pair, end: Callable[[ssl.SSLSocket], None]) -> None:
    tls, peer = pair
    buffer = memoryview(bytearray(100))
    assert tls.recv_into(buffer) is None
    peer.sendall(b"bye")
    assert tls.recv_into(buffer) == 3
    over = threading.Thread(target=end, args=(peer,))
    over.start()
    ends = soon()
    while (count := tls.recv_into(buffer)) is None:
        assert time.monotonic() < ends
    assert count == 0
    tls.sock.close()
    over.join(10)
