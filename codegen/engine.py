"""What turns plans into text: the templates' engine and the pinned formatter."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_TEMPLATES = Path(__file__).parent / "templates"


def engine() -> Environment:
    """The templates, strict about what they name."""
    return Environment(  # noqa: S701 # the output is Python, not HTML
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
    )


def format_python(files: dict[str, str]) -> dict[str, str]:
    """Drop unused imports and format, all files in two runs of the pinned tool."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
        tool = [sys.executable, "-m", "ruff"]
        common = [
            "--isolated",
            "--line-length=110",
            "--target-version=py311",
            "--no-cache",
            "--quiet",
        ]
        for verb in (
            [
                "check",
                "--select=F401,I,UP",
                "--fix",
                "--config=lint.isort.known-first-party=['valkeykit']",
            ],
            ["format"],
        ):
            subprocess.run([*tool, *verb, *common, "."], cwd=root, check=True)  # noqa: S603 # fixed words
        return {path: (root / path).read_text("utf-8") for path in files}
