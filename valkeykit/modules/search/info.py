# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""What is known about every command, by its words."""

from __future__ import annotations

from valkeykit.command import CommandInfo

# search
FT_AGGREGATE = CommandInfo(
    "FT.AGGREGATE", "search", "1.1.0", frozenset({"readonly"}), "read", module="search"
)
FT_CREATE = CommandInfo(
    "FT.CREATE", "search", "1.0.0", frozenset({"denyoom", "write"}), "checked", module="search"
)
FT_DROPINDEX = CommandInfo(
    "FT.DROPINDEX", "search", "1.0.0", frozenset({"write"}), "checked", module="search"
)
FT_INFO = CommandInfo("FT.INFO", "search", "1.0.0", frozenset({"readonly"}), "read", module="search")
FT_SEARCH = CommandInfo("FT.SEARCH", "search", "1.0.0", frozenset({"readonly"}), "read", module="search")
FT__LIST = CommandInfo("FT._LIST", "search", "1.0.0", frozenset({"readonly"}), "read", module="search")

_ALL: tuple[CommandInfo, ...] = (
    FT_AGGREGATE,
    FT_CREATE,
    FT_DROPINDEX,
    FT_INFO,
    FT_SEARCH,
    FT__LIST,
)

COMMANDS: dict[str, CommandInfo] = {row.name: row for row in _ALL}
"""Every command of the spec by its name."""
