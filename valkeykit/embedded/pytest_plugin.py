"""Pytest fixtures on private, real servers; their names start with `valkeykit_`.

Loaded into every pytest run of an environment that has valkeykit, so nothing of ours is imported
before a fixture is used.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from valkeykit.embedded.server import EmbeddedServer
    from valkeykit.embedded.topologies.cluster import EmbeddedCluster
    from valkeykit.embedded.topologies.replicated import EmbeddedReplication
    from valkeykit.embedded.topologies.sentinel import EmbeddedSentinel


@pytest.fixture(scope="session")
def valkeykit_server() -> Iterator[EmbeddedServer]:
    """A private server for the whole run; with pytest-xdist one for each worker."""
    from valkeykit.embedded.server import start  # noqa: PLC0415 - only when a test asks for it

    with start() as server:
        yield server


# What a test does to these, the next one finds: data, dead nodes, other primaries.
@pytest.fixture(scope="session")
def valkeykit_cluster() -> Iterator[EmbeddedCluster]:
    """A cluster of three primaries with a replica each, for the whole run."""
    from valkeykit.embedded.topologies.cluster import cluster  # noqa: PLC0415 - only when asked for

    with cluster() as running:
        yield running


@pytest.fixture(scope="session")
def valkeykit_replicated() -> Iterator[EmbeddedReplication]:
    """A primary with a replica, for the whole run."""
    from valkeykit.embedded.topologies.replicated import replicated  # noqa: PLC0415 - only when asked for

    with replicated() as running:
        yield running


@pytest.fixture(scope="session")
def valkeykit_sentinel() -> Iterator[EmbeddedSentinel]:
    """A primary with a replica and three sentinels, for the whole run."""
    from valkeykit.embedded.topologies.sentinel import sentinel  # noqa: PLC0415 - only when asked for

    with sentinel() as running:
        yield running


@pytest.fixture
def valkeykit_url(valkeykit_server: EmbeddedServer) -> str:
    """URL of the session's server, with all its databases empty; a dead one is started again."""
    from valkeykit.embedded.probe import ask  # noqa: PLC0415 - only when a test asks for it

    if not valkeykit_server.is_alive():
        valkeykit_server.restart()
    reply = ask(valkeykit_server.port, "FLUSHALL", timeout=10.0)
    if not reply.startswith(b"+OK"):
        pytest.fail(f"FLUSHALL on {valkeykit_server.url} gave {reply[:200]!r}")
    return valkeykit_server.url


# The clients are `Any` here: a test annotates its parameter as it likes (`Client[bytes]`), and this
# package, which the client uses for `embedded://`, does not depend on the client in turn.
@pytest.fixture
def _valkeykit_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the developer's shell says about a server must not reach the test's own."""
    for name in [name for name in os.environ if name.startswith("VALKEY_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def valkeykit_client(valkeykit_url: str, _valkeykit_environment: None) -> Iterator[Any]:
    """A `valkeykit.Client` on the emptied server, closed after the test."""
    client = _public("Client")(valkeykit_url)
    try:
        yield client
    finally:
        client.close()


@pytest.fixture
def valkeykit_async_client(valkeykit_url: str, _valkeykit_environment: None) -> Iterator[Any]:
    """A `valkeykit.AsyncClient` on the emptied server, not yet connected.

    A plain generator, so that it works with pytest-asyncio (either mode), anyio or a test's own
    `asyncio.run`. The price: the test's event loop may be gone at teardown, so closing there is a
    best effort. A test that must see its connections closed says
    `async with valkeykit_async_client as client:`.
    """
    client = _public("AsyncClient")(valkeykit_url)
    try:
        yield client
    finally:
        # In a thread of its own: `asyncio.run` here would unset this thread's event loop.
        closer = threading.Thread(target=_close_quietly, args=(client,))
        closer.start()
        closer.join()


def _public(name: str) -> Any:
    return getattr(import_module("valkeykit"), name)


def _close_quietly(client: Any) -> None:
    import asyncio  # noqa: PLC0415 - not in every pytest run

    async def close() -> None:
        await asyncio.wait_for(client.aclose(), 5.0)

    with suppress(Exception):
        asyncio.run(close())
