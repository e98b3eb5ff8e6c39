"""A private, real valkey-server for tests, notebooks and `embedded://` URLs.

    from valkeykit import embedded

    with embedded.start() as server:
        print(server.url)              # valkey://127.0.0.1:PORT

Importing this package loads nothing else; the launcher is loaded on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from valkeykit.embedded.errors import EmbeddedServerError
    from valkeykit.embedded.server import EmbeddedServer, start
    from valkeykit.embedded.sharing import shared

__all__ = ["EmbeddedServer", "EmbeddedServerError", "shared", "start"]

_HOME = {
    "EmbeddedServer": "server",
    "EmbeddedServerError": "errors",
    "shared": "sharing",
    "start": "server",
}


def __getattr__(name: str) -> object:
    """Load the module a public name lives in, once."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
