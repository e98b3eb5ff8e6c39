"""Both flavours of the native provider, against real servers behind a proxy, and against fake peers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fault_proxy import FaultProxy
from peer import Peer
from subject import FLAVOURS, Subject


@pytest.fixture(scope="session", autouse=True)
def _loops() -> Iterator[None]:
    yield
    for thread in (FaultProxy._thread, Subject._loop):
        if thread is not None:
            thread.close()
    FaultProxy._thread = Subject._loop = None


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def make(flavour: str, valkeykit_url: str) -> Iterator[Callable[..., Subject]]:
    """Makes clients of the flavour; closes them."""
    made: list[Subject] = []

    def build(url: str | None = None, **options: Any) -> Subject:
        subject = Subject(flavour, url or valkeykit_url, **options)
        made.append(subject)
        return subject

    yield build
    for subject in made:
        subject.close()


@pytest.fixture
def proxy(valkeykit_server: Any, valkeykit_url: str) -> Iterator[FaultProxy]:
    proxy = FaultProxy(valkeykit_server.host, valkeykit_server.port)
    yield proxy
    proxy.close()


@pytest.fixture
def peer() -> Iterator[Peer]:
    peer = Peer()
    yield peer
    peer.close()
