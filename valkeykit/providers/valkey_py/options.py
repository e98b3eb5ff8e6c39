"""Our configuration in the driver's words, for both flavours. The greeting is ours: see handshake.py."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from valkeykit.config import Config


def address(config: Config) -> dict[str, Any]:
    """Where to connect."""
    if config.connection.unix_socket is not None:
        return {"path": config.connection.unix_socket}
    return {
        "host": config.connection.host,
        "port": config.connection.port,
        "socket_connect_timeout": config.timeouts.connect,
        "socket_keepalive": config.connection.keepalive,
    }


def tls(config: Config) -> dict[str, Any]:
    """TLS settings: the chain and the host name are checked unless told otherwise."""
    if not config.tls.enabled:
        return {}
    return {
        "ssl_ca_certs": config.tls.ca_file,
        "ssl_certfile": config.tls.cert_file,
        "ssl_keyfile": config.tls.key_file,
        "ssl_cert_reqs": "required" if config.tls.verify else "none",
        "ssl_check_hostname": config.tls.check_hostname and config.tls.verify,
        "ssl_min_version": ssl.TLSVersion.TLSv1_2,
    }


def everything(config: Config) -> dict[str, Any]:
    """All keyword arguments of a connection."""
    return {"health_check_interval": 0, "retry_on_timeout": False, **address(config), **tls(config)}
