"""One set of clients and servers for the session; every test empties the server it uses first."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from driven import Driven
from places import Places


@pytest.fixture(scope="session")
def places(valkeykit_server: Any) -> Iterator[Places]:
    """Started and connected when first asked for."""
    with closing(Places(valkeykit_server.url)) as found:
        yield found
    Driven.finish()
