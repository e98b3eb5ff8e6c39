"""Makes the table of behaviours in docs/providers.md: ``python tests/docs/behaviours_page.py [RESULTS]``.

With a file of results (see tests/support/behaviours.py) it first holds the claims against them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from behaviours import FLAVOURS, PROVIDERS, Limit, Row, load

PAGE = Path(__file__).parents[2] / "docs" / "providers.md"
BEGIN, END = "<!-- behaviours: made by `make behaviours` -->\n", "<!-- end of behaviours -->\n"
WORDS = {"sync": "sync", "aio": "async"}


def _notes(limits: list[Limit]) -> list[str]:
    return list(dict.fromkeys(f"`{limit.provider}`: {limit.reason}" for limit in limits))


def _cell(name: str, row: Row, provider: str, limits: list[Limit], notes: list[str]) -> str:
    if provider not in row.providers:
        return "-"
    here = [limit for limit in limits if (limit.row, limit.provider) == (name, provider)]
    said: list[str] = []
    for flavour in row.flavours:
        known = [one for one in here if one.flavour in {None, flavour}]
        numbers = sorted({1 + notes.index(f"`{one.provider}`: {one.reason}") for one in known})
        said.append(f"see {', '.join(map(str, numbers))}" if numbers else "yes")
    if len(set(said)) == 1:
        return said[0] if len(said) == len(FLAVOURS) else f"{said[0]} ({WORDS[row.flavours[0]]})"
    return ", ".join(f"{WORDS[flavour]} {word}" for flavour, word in zip(row.flavours, said, strict=True))


def render() -> str:
    """The table and its notes."""
    rows, limits = load()
    notes = _notes(limits)
    lines = [f"| | | {' | '.join(f'`{name}`' for name in PROVIDERS)} |", "|---" * (2 + len(PROVIDERS)) + "|"]
    for name, row in rows.items():
        cells = [_cell(name, row, provider, limits, notes) for provider in PROVIDERS]
        lines.append(f"| {name.replace('row ', '')} | {row.text} | {' | '.join(cells)} |")
    lines += ["", *(f"{number}. {note}" for number, note in enumerate(notes, 1))]
    return "\n".join(lines) + "\n"


def section(page: str) -> str:
    """What the page has now."""
    return page.split(BEGIN)[1].split(END, maxsplit=1)[0]


def problems(results: dict[str, Any]) -> list[str]:
    """Where the results do not bear the claims out."""
    rows, limits = load()
    found: list[str] = []
    for name, row in rows.items():
        for provider in row.providers:
            for flavour in row.flavours:
                seen = results.get(name, {}).get(provider, {}).get(flavour, {})
                limited = any(
                    one.flavour in {None, flavour}
                    for one in limits
                    if (one.row, one.provider) == (name, provider)
                )
                where = f"{name}, {provider}, {WORDS[flavour]}"
                if seen.get("failed"):
                    found.append(f"{where}: {seen['failed']} tests failed")
                if limited != bool(seen.get("limit")):
                    found.append(f"{where}: limits are {'not shown' if limited else 'not declared'}")
                if not limited and not seen.get("passed"):
                    found.append(f"{where}: no test proves it")
    return found


def main(arguments: list[str]) -> int:
    """Check, then write."""
    wrong = problems(json.loads(Path(arguments[0]).read_text("utf-8"))) if arguments else []
    print("\n".join(wrong))
    if not wrong:
        page = PAGE.read_text("utf-8")
        PAGE.write_text(page.replace(section(page), render()), "utf-8")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
