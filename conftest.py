"""The Python code of README.md and the guides in docs/ is run by the tests, against private servers."""

from __future__ import annotations

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

# No test depends on how fast this machine is.
settings.register_profile("calm", deadline=None)
settings.load_profile("calm")

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), SkipParser()],
    patterns=["README.md", "docs/*.md"],
).pytest()
