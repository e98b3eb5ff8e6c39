"""Which lane a call takes. Pure; decided by what the spec says of commands, and by size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from valkeykit.providers import resp
from valkeykit.providers.native.plan import BIG_VALUE, PACK_AT_ONCE, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from valkeykit.command import Command
    from valkeykit.config.traffic import Pipelining
    from valkeykit.types import Priority

LaneName: TypeAlias = Literal["data", "high", "bulk"]


LANES: dict[Priority, LaneName] = {"high": "high", "normal": "data", "bulk": "bulk"}


def lane_for(asked: LaneName, commands: int, size: int, settings: Pipelining) -> LaneName:
    """The lane of a request of `commands` commands and `size` bytes; what is asked for comes first."""
    if asked != "data":
        return asked
    bulky = commands >= settings.bulk_commands or size >= settings.bulk_bytes
    return "bulk" if bulky else "data"


def packed(commands: Sequence[Command[Any]], *, atomic: bool) -> Iterator[list[Any]]:
    """The parts of a pipeline on the wire, a bounded number of commands per step."""
    if atomic:
        yield [resp.pack(("MULTI",))]
    for start in range(0, len(commands), PACK_AT_ONCE):
        yield _parts(commands[start : start + PACK_AT_ONCE])
    if atomic:
        yield [resp.pack(("EXEC",))]


def _parts(commands: Sequence[Command[Any]]) -> list[Any]:
    every = [command.args for command in commands]
    # Values stand behind the key; those further behind travel in a copy.
    values = [args[2] for args in every if len(args) > 2 and type(args[2]) is bytes]
    if not values or max(map(len, values)) < BIG_VALUE:
        return [resp.pack_all(every)]
    found: list[Any] = []
    for args in every:
        found += pieces(args) or [resp.pack(args)]
    return found
