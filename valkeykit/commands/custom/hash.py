"""Hash builders that the spec cannot describe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.replies import shared as d

if TYPE_CHECKING:
    from collections.abc import Iterable

    from valkeykit.types import Fields, Key, Value, Word


def hset(
    name: Key,
    key: Value | None = None,
    value: Value | None = None,
    mapping: Fields[Value] | None = None,
    items: Iterable[Value] | None = None,
) -> Command[int]:
    """Set fields of a hash: one as `key` and `value`, several as `mapping` or `items`, or all of them."""
    if isinstance(key, Mapping):
        raise ArgumentTypeError("key must be a field; give a mapping as mapping=", command="HSET")
    a.together("HSET", key=key, value=value)
    words: list[Word] = [
        "HSET",
        name if type(name) is str or type(name) is bytes else a.key(name, "HSET", "name"),
    ]
    # Of a field that is given several times the last counts: in the order of valkey-py.
    if items is not None:
        words += a.flat(items, a.value, a.value, "HSET", "items")
    if key is not None:
        words += (a.value(key, "HSET", "key"), a.value(value, "HSET", "value"))
    if mapping is not None:
        words += a.pairs(mapping, a.value, a.value, "HSET", "mapping")
    if len(words) == 2:
        raise ArgumentError("key and value, mapping or items must be given", command="HSET")
    return Command(tuple(words), i.HSET, d.count, (1,), "overwrite")
