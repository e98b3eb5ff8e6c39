"""docs/errors.md says what the classes say."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType


def _page() -> ModuleType:
    path = Path(__file__).parent / "errors_page.py"
    spec = importlib.util.spec_from_file_location("errors_page", path)
    assert spec is not None
    assert spec.loader is not None
    page = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(page)
    return page


def test_the_page_is_what_the_classes_say() -> None:
    errors_page = _page()
    assert errors_page.PAGE.read_text("utf-8") == errors_page.render(errors_page.PAGE.read_text("utf-8"))


def test_every_error_says_what_to_do() -> None:
    text = _page().PAGE.read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) > 40
    assert all(row.rstrip(" |").endswith(".") for row in rows)
