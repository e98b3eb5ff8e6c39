"""FAULTS row 32: a peer that is not who it should be is refused in one handshake, by name, for good."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme
from subject import Subject, every_provider, ours_to_parse
from tls_proxy import TlsProxy

from valkeykit import AsyncClient, Client
from valkeykit.errors import ConfigError, ConnectionFailed

Make = Callable[..., Subject]
NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.fixture
def secured(valkeykit_server: Any) -> Iterator[Callable[[trustme.LeafCert], TlsProxy]]:
    made: list[TlsProxy] = []

    def start(certificate: trustme.LeafCert) -> TlsProxy:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        made.append(TlsProxy(valkeykit_server.host, valkeykit_server.port, context))
        return made[-1]

    yield start
    for proxy in made:
        proxy.close()


def of_the_future(authority: trustme.CA) -> trustme.LeafCert:
    """trustme has no word for it, so the certificate is made over."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    leaf = authority.issue_cert("localhost")
    found = x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes())
    signer = serialization.load_pem_private_key(authority.private_key_pem.bytes(), None)
    made = x509.CertificateBuilder(found.issuer, found.subject, found.public_key(), found.serial_number)
    made = made.not_valid_before(NOW + timedelta(days=1)).not_valid_after(NOW + timedelta(days=2))
    for extension in found.extensions:
        made = made.add_extension(extension.value, extension.critical)
    pem = made.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)  # type: ignore[arg-type] # trustme's keys can sign
    return trustme.LeafCert(leaf.private_key_pem.bytes(), pem, [])


BAD: dict[str, tuple[Callable[[trustme.CA], trustme.LeafCert], str]] = {
    "another host": (lambda a: a.issue_cert("other.example"), r"(?i)hostname|not valid for 'localhost'"),
    "expired": (lambda a: a.issue_cert("localhost", not_after=NOW - timedelta(days=1)), "(?i)expired"),
    "of the future": (of_the_future, "(?i)not yet valid"),
    "untrusted": (
        lambda _: trustme.CA().issue_cert("localhost"),
        r"(?i)verify failed|unable to get|self.signed",
    ),
}


@ours_to_parse
@pytest.mark.parametrize("kind", BAD)
def test_row_32_certificates(
    make: Make, secured: Any, authority: trustme.CA, trusted: str, kind: str
) -> None:
    issue, words = BAD[kind]
    proxy = secured(issue(authority))
    subject = make(f"valkeys://localhost:{proxy.port}", tls_ca_file=trusted, timeout=5)
    started = time.monotonic()
    with pytest.raises(ConnectionFailed, match=words) as caught:
        subject.run(lambda c: c.set("k", 1))
    assert time.monotonic() - started < 2, "it was not tried again"
    assert caught.value.permanent
    assert not caught.value.maybe_applied
    assert len(proxy.accepted) == 1


@every_provider
def test_row_32_untrusted_by_default(make: Make, secured: Any, authority: trustme.CA) -> None:
    """Without settings the system's authorities decide, and they do not know this one."""
    proxy = secured(authority.issue_cert("localhost"))
    subject = make(f"valkeys://localhost:{proxy.port}", timeout=5, connect_timeout=2)
    started = time.monotonic()
    with pytest.raises(ConnectionFailed) as caught:
        subject.run(lambda c: c.set("k", 1))
    assert not caught.value.maybe_applied
    assert time.monotonic() - started < 5.5


@every_provider
def test_row_32_a_port_without_tls(make: Make, valkeykit_server: Any) -> None:
    """The server takes the greeting for a request and answers with words, or closes."""
    subject = make(f"valkeys://localhost:{valkeykit_server.port}", timeout=2, connect_timeout=1)
    started = time.monotonic()
    error: Any = subject.fails(lambda c: c.set("k", 1))
    assert isinstance(error, ConnectionFailed), repr(error)
    assert not error.maybe_applied
    assert time.monotonic() - started < 2.5


@pytest.mark.parametrize("provider", ["glide"], indirect=True)
def test_row_32_what_a_driver_cannot_check_is_refused(provider: str, flavour: str, trusted: str) -> None:
    kind: Any = Client if flavour == "sync" else AsyncClient
    for option in ({"tls_ca_file": trusted}, {"tls_verify": False}):
        with pytest.raises(ConfigError):
            kind("valkeys://localhost", provider=provider, **option)
