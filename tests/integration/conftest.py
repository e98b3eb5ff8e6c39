"""Every test here runs with each real provider, sync and async, unless it says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from driven import REAL, Combination, Driven
from proxy import Proxy


@pytest.fixture(params=REAL, ids=lambda c: f"{c.provider}-{c.flavour}")
def combination(request: pytest.FixtureRequest) -> Combination:
    found: Combination = request.param
    return found


@pytest.fixture
def make(combination: Combination, valkeykit_url: str) -> Iterator[Callable[..., Driven]]:
    """Makes clients of the combination; closes them."""
    made: list[Driven] = []

    def build(url: str | None = valkeykit_url, **options: Any) -> Driven:
        driven = Driven(combination, url, **{"provider": combination.provider, **options})
        made.append(driven)
        return driven

    yield build
    for driven in made:
        driven.close()


@pytest.fixture
def driven(make: Callable[..., Driven]) -> Driven:
    return make()


@pytest.fixture
def proxy(valkeykit_server: Any) -> Iterator[Proxy]:
    proxy = Proxy(valkeykit_server.host, valkeykit_server.port)
    yield proxy
    proxy.close()
