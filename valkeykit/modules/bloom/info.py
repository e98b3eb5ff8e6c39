# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""What is known about every command, by its words."""

from __future__ import annotations

from valkeykit.command import CommandInfo

# bloom
BF_ADD = CommandInfo(
    "BF.ADD", "bloom", "1.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite", module="bloom"
)
BF_CARD = CommandInfo("BF.CARD", "bloom", "1.0.0", frozenset({"fast", "readonly"}), "read", module="bloom")
BF_EXISTS = CommandInfo(
    "BF.EXISTS", "bloom", "1.0.0", frozenset({"fast", "readonly"}), "read", module="bloom"
)
BF_INFO = CommandInfo("BF.INFO", "bloom", "1.0.0", frozenset({"fast", "readonly"}), "read", module="bloom")
BF_INSERT = CommandInfo(
    "BF.INSERT", "bloom", "1.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite", module="bloom"
)
BF_LOAD = CommandInfo("BF.LOAD", "bloom", "1.0.0", frozenset({"denyoom", "write"}), "checked", module="bloom")
BF_MADD = CommandInfo(
    "BF.MADD", "bloom", "1.0.0", frozenset({"denyoom", "fast", "write"}), "overwrite", module="bloom"
)
BF_MEXISTS = CommandInfo(
    "BF.MEXISTS", "bloom", "1.0.0", frozenset({"fast", "readonly"}), "read", module="bloom"
)
BF_RESERVE = CommandInfo(
    "BF.RESERVE", "bloom", "1.0.0", frozenset({"denyoom", "fast", "write"}), "checked", module="bloom"
)

_ALL: tuple[CommandInfo, ...] = (
    BF_ADD,
    BF_CARD,
    BF_EXISTS,
    BF_INFO,
    BF_INSERT,
    BF_LOAD,
    BF_MADD,
    BF_MEXISTS,
    BF_RESERVE,
)

COMMANDS: dict[str, CommandInfo] = {row.name: row for row in _ALL}
"""Every command of the spec by its name."""
