"""Both flavours of a provider, against real servers behind a proxy, and against fake peers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fault_proxy import FaultProxy
from peer import Peer
from subject import FLAVOURS, Subject


@pytest.fixture(params=FLAVOURS)
def flavour(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def provider(request: pytest.FixtureRequest) -> str:
    return str(getattr(request, "param", "native"))


@pytest.fixture
def make(flavour: str, provider: str, valkeykit_url: str) -> Iterator[Callable[..., Subject]]:
    """Makes clients of the flavour and the provider; closes them."""
    made: list[Subject] = []

    def build(url: str | None = None, **options: Any) -> Subject:
        subject = Subject(flavour, url or valkeykit_url, **{"provider": provider, **options})
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
