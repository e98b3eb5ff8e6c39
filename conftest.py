"""The Python code of README.md and the guides in docs/ is run by the tests, against private servers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings
from loops import LoopThread
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# Tells which tests prove what, for docs/providers.md.
pytest_plugins = ("behaviours",)

# No test depends on how fast this machine is.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["README.md", "docs/*.md"],
).pytest()


@pytest.fixture(scope="session", autouse=True)
def _loops() -> Iterator[None]:
    """Set up before all others, so that what they made can still be closed."""
    yield
    LoopThread.finish()
