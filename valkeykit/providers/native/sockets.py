"""Sockets: options, TLS settings, addresses. Shared by both flavours."""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.errors import ConfigError

if TYPE_CHECKING:
    import ssl

    from valkeykit.config import Config

Address: TypeAlias = tuple[int, Any]
"""Family and socket address."""

# Keep-alive: the first probe after as many seconds of silence, then every few; for idle connections.
_KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}


def open_socket(family: int, config: Config) -> socket.socket:
    """An unconnected, non-blocking socket with our options."""
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setblocking(False)
        if family != getattr(socket, "AF_UNIX", None):
            _tcp_options(made, config)
    except BaseException:
        made.close()
        raise
    return made


def _tcp_options(made: socket.socket, config: Config) -> None:
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, int(config.connection.keepalive))
    options: dict[str, int] = dict(_KEEPALIVE) if config.connection.keepalive else {}
    options["TCP_USER_TIMEOUT"] = int(config.connection.user_timeout * 1000)
    for name, value in options.items():
        # Not every system has every option.
        with suppress(AttributeError, OSError):
            made.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def known_addresses(config: Config) -> list[Address] | None:
    """The addresses that need no look-up; None when a name has to be resolved."""
    connection = config.connection
    if connection.unix_socket is not None:
        return [(socket.AF_UNIX, connection.unix_socket)]
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError):
            socket.inet_pton(family, connection.host)
            return [(family, (connection.host, connection.port))]
    return None


def addresses(found: list[Any]) -> list[Address]:
    """What `getaddrinfo` gave, families in turn, so that one that is unreachable costs little."""
    first: list[Address] = []
    second: list[Address] = []
    for family, _, _, _, where in found:
        group = first if not first or first[0][0] == family else second
        if (family, where) not in group:
            group.append((family, where))
    merged: list[Address] = []
    while first or second:
        merged += first[:1] + second[:1]
        first, second = first[1:], second[1:]
    return merged


def tls_context(config: Config) -> ssl.SSLContext | None:
    """The TLS settings: chain and host name are checked unless told otherwise."""
    tls = config.tls
    if not tls.enabled:
        return None
    import ssl  # noqa: PLC0415 # 10 ms and a megabyte, for those who ask for TLS

    field = "tls.ca_file"
    try:
        context = ssl.create_default_context(cafile=tls.ca_file)
        if tls.cert_file is not None:
            field = "tls.cert_file"
            context.load_cert_chain(tls.cert_file, tls.key_file)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConfigError(f"{field}: cannot be used ({reason})") from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not tls.verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif not tls.check_hostname:
        context.check_hostname = False
    return context


def tls_name(config: Config) -> str:
    """The name to ask for and to check."""
    return config.tls.server_name or config.connection.host


def reason(error: Any) -> str:
    """Why a connection could not be made, in a few words."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    loaded: Any = sys.modules.get("ssl")
    if loaded is not None and isinstance(error, loaded.SSLCertVerificationError):
        return f"certificate refused: {error.verify_message}"
    if loaded is not None and isinstance(error, loaded.SSLError):
        return f"TLS: {error.reason or error}"
    return (getattr(error, "strerror", None) or str(error)) or type(error).__name__
