"""TLS through a terminating proxy: the chain and the host name are checked by default."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from driven import REAL, Driven
from tls_proxy import TlsProxy

from valkeykit.errors import ConnectionFailed

checks_certificates = pytest.mark.parametrize(
    "combination", [c for c in REAL if c.provider != "glide"], indirect=True, ids=lambda c: c.name
)


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


@checks_certificates
def test_a_good_certificate(make: Callable[..., Driven], secured: Any, ca_file: str) -> None:
    proxy = secured("localhost")
    driven = make(f"valkeys://localhost:{proxy.port}", tls_ca_file=ca_file)
    assert driven.run(lambda c: c.set("k", "x" * 100_000)) is True
    assert driven.run(lambda c: c.get("k")) == b"x" * 100_000


@checks_certificates
def test_a_certificate_for_another_host_is_refused(
    make: Callable[..., Driven], secured: Any, ca_file: str
) -> None:
    proxy = secured("other.example")
    url = f"valkeys://localhost:{proxy.port}"
    with pytest.raises(ConnectionFailed, match=r"(?i)certificate|hostname") as caught:
        make(url, tls_ca_file=ca_file).run(lambda c: c.set("k", 1))
    assert not caught.value.maybe_applied
    assert caught.value.permanent, "it is not tried again"
    assert make(url, tls_ca_file=ca_file, tls_check_hostname=False).run(lambda c: c.ping()) is True


@checks_certificates
def test_an_unknown_authority_is_refused(make: Callable[..., Driven], secured: Any) -> None:
    proxy = secured("localhost")
    url = f"valkeys://localhost:{proxy.port}"
    with pytest.raises(ConnectionFailed, match=r"(?i)certificate") as caught:
        make(url).run(lambda c: c.ping())
    assert caught.value.permanent
    assert make(url, tls_verify=False).run(lambda c: c.ping()) is True


@checks_certificates
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
