"""One client per provider, flavour and protocol, kept for the session; every test flushes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from driven import Combination, Driven

from valkeykit import Client


@pytest.fixture(scope="session")
def admin(valkeykit_server: Any) -> Iterator[Client[bytes]]:
    """Prepares the database."""
    with Client(valkeykit_server.url) as client:
        yield client


@pytest.fixture(scope="session")
def drivens(valkeykit_server: Any) -> Iterator[Callable[[Combination, bool], Driven]]:
    """Clients by combination, made when first asked for."""
    made: dict[tuple[Combination, bool], Driven] = {}

    def get(combination: Combination, decode: bool) -> Driven:
        key = (combination, decode)
        if key not in made:
            options = {"provider": combination.provider, "decode_responses": decode}
            made[key] = Driven(combination, valkeykit_server.url, **options)
        return made[key]

    yield get
    for driven in made.values():
        driven.close()
    Driven.finish()
