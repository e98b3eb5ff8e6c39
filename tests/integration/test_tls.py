"""TLS through a terminating proxy: the chain and the host name are checked by default."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trustme
from driven import REAL, Driven

from valkeykit.errors import ConnectionFailed

valkey_py = pytest.mark.parametrize(
    "combination", [c for c in REAL if c.provider == "valkey-py"], indirect=True, ids=lambda c: c.name
)


class TlsProxy:
    """Terminates TLS in front of a server that has none."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext) -> None:
        self._target, self._context = (host, port), context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._run(self._accept)

    def _run(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                raw, _ = self._listener.accept()
                self._open.append(raw)
                self._run(self._serve, raw)

    def _serve(self, raw: socket.socket) -> None:
        with suppress(OSError, ssl.SSLError):
            client = self._context.wrap_socket(raw, server_side=True)
            server = socket.create_connection(self._target)
            self._open += [client, server]
            self._run(self._pump, server, client)
            self._pump(client, server)

    @staticmethod
    def _pump(one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError, ValueError):
            while data := one.recv(65536):
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for one in self._open:
            one.close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secured(valkeykit_server: Any, authority: trustme.CA) -> Iterator[Callable[..., TlsProxy]]:
    """Starts proxies whose certificate is for the given name."""
    made: list[TlsProxy] = []

    def start(name: str, *, client_authority: trustme.CA | None = None) -> TlsProxy:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        if client_authority is not None:
            client_authority.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        made.append(TlsProxy(valkeykit_server.host, valkeykit_server.port, context))
        return made[-1]

    yield start
    for proxy in made:
        proxy.close()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@valkey_py
def test_a_good_certificate(make: Callable[..., Driven], secured: Any, ca_file: str) -> None:
    proxy = secured("localhost")
    driven = make(f"valkeys://localhost:{proxy.port}", tls_ca_file=ca_file)
    assert driven.run(lambda c: c.set("k", "x" * 100_000)) is True
    assert driven.run(lambda c: c.get("k")) == b"x" * 100_000


@valkey_py
def test_a_certificate_for_another_host_is_refused(
    make: Callable[..., Driven], secured: Any, ca_file: str
) -> None:
    proxy = secured("other.example")
    url = f"valkeys://localhost:{proxy.port}"
    with pytest.raises(ConnectionFailed, match=r"(?i)certificate|hostname") as caught:
        make(url, tls_ca_file=ca_file).run(lambda c: c.set("k", 1))
    assert not caught.value.maybe_applied
    assert make(url, tls_ca_file=ca_file, tls_check_hostname=False).run(lambda c: c.ping()) is True


@valkey_py
def test_an_unknown_authority_is_refused(make: Callable[..., Driven], secured: Any) -> None:
    proxy = secured("localhost")
    url = f"valkeys://localhost:{proxy.port}"
    with pytest.raises(ConnectionFailed, match=r"(?i)certificate"):
        make(url).run(lambda c: c.ping())
    assert make(url, tls_verify=False).run(lambda c: c.ping()) is True


@valkey_py
def test_client_certificates(
    make: Callable[..., Driven], secured: Any, ca_file: str, authority: trustme.CA, tmp_path: Path
) -> None:
    proxy = secured("localhost", client_authority=authority)
    mine = authority.issue_cert("client@example.com")
    key, chain = tmp_path / "key.pem", tmp_path / "chain.pem"
    mine.private_key_pem.write_to_path(str(key))
    chain.write_bytes(b"".join(blob.bytes() for blob in mine.cert_chain_pems))
    url = f"valkeys://localhost:{proxy.port}"
    options = {"tls_ca_file": ca_file, "tls_cert_file": str(chain), "tls_key_file": str(key)}
    assert make(url, **options).run(lambda c: c.ping()) is True
    with pytest.raises(ConnectionFailed):
        make(url, tls_ca_file=ca_file).run(lambda c: c.ping())
