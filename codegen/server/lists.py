"""The two written lists beside the spec: commands left out, and differences that are right."""

# PyYAML's stubs are partly typed.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.load import SpecError, read_yaml

FOLDER = Path(__file__).parent
EXCLUDED = FOLDER / "excluded.yaml"
ACCEPTED = FOLDER / "accepted.yaml"


def reasons(path: Path) -> dict[str, str]:
    """A mapping of name to reason. Raises `SpecError` for anything else."""
    found: Any = read_yaml(path)
    given: object = found
    if not isinstance(given, dict):
        raise SpecError([f"{path.name}: expected a mapping of name to reason"])
    entries: dict[Any, Any] = found
    problems: list[str] = []
    for name, reason in entries.items():
        if not isinstance(name, str) or not isinstance(reason, str) or not reason.strip():
            problems.append(f"{path.name}: {name}: expected a reason, a text")
    if list(entries) != sorted(entries, key=str):
        problems.append(f"{path.name}: unsorted: entries stand in alphabetical order")
    if problems:
        raise SpecError(problems)
    return entries
