"""docs/configuration.md says what the table of fields says."""

from __future__ import annotations

import importlib.util
from pathlib import Path


def test_the_page_is_what_the_table_says() -> None:
    path = Path(__file__).parent / "configuration_page.py"
    spec = importlib.util.spec_from_file_location("configuration_page", path)
    assert spec is not None
    assert spec.loader is not None
    page = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(page)
    assert page.PAGE.read_text("utf-8") == page.render()
