"""How many connections the peers with pools get, and what makes their parsers fast."""

from __future__ import annotations

from typing import Any

MOST = 100
"""Connections of one pool: more callers are served faster by waiting for one of these than by more."""


def pool(module: Any, host: str, port: int, callers: int) -> Any:
    """The fastest pool of `module` that serves so many callers."""
    if callers <= MOST:
        # Never more callers than connections: the pool that need not know how to wait is faster.
        return module.ConnectionPool(host=host, port=port, max_connections=MOST)
    return module.BlockingConnectionPool(host=host, port=port, max_connections=MOST, timeout=None)


def require_parser(driver: str, parser: str, *, found: bool) -> None:
    """Refuse to measure a peer without its parser in C: that would flatter us."""
    if not found:
        raise RuntimeError(f"{driver} runs without {parser}: not at its fastest setting")
