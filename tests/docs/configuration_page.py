"""Makes docs/configuration.md from the table of fields: ``python tests/docs/configuration_page.py``."""

from __future__ import annotations

from pathlib import Path

from valkeykit.config import FIELDS

PAGE = Path(__file__).parents[2] / "docs" / "configuration.md"
HEAD = """# Configuration

Strongest first: keyword arguments, URL options, `VALKEY_*` variables, a TOML or YAML file (`file=`),
defaults. Every field may also be named by its dotted name, in any source. Durations are seconds, or text
such as `5s` and `250ms`; lists are separated by commas. Made by `tests/docs/configuration_page.py`.

| field | keyword and URL option | environment | default | what it is |
|---|---|---|---|---|
"""


def render() -> str:
    """The page."""
    rows: list[str] = []
    for path, field in FIELDS.items():
        option = field.option
        names = ", ".join(f"`{name}`" for name in option.names) or "-"
        variables = ", ".join(f"`{name}`" for name in option.env) or "-"
        default = "-" if field.default is None else f"`{field.default!r}`"
        cells = (f"`{path}`", names, variables, default, str(option.help).replace("|", "or"))
        rows.append(f"| {' | '.join(cells)} |")
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(render(), "utf-8")
