"""One private server and one event loop for all benchmarks."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import pytest

from valkeykit import embedded

if TYPE_CHECKING:
    from valkeykit.embedded import EmbeddedServer

R = TypeVar("R")

VALUE = b"v" * 64


class Runner(Protocol):
    """Runs a coroutine to its end, always on the same loop."""

    def __call__(self, work: Coroutine[Any, Any, R], /) -> R: ...


@pytest.fixture(scope="session")
def server() -> Generator[EmbeddedServer, None, None]:
    """A server of our own, gone at the end."""
    with embedded.start() as started:
        yield started


@pytest.fixture(scope="session")
def run() -> Generator[Runner, None, None]:
    """The one loop: the async driver of glide serves no second one."""
    with asyncio.Runner() as runner:
        yield runner.run
