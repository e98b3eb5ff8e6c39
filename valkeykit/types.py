"""Types of arguments and replies that appear in public signatures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Literal, Protocol, TypeAlias, TypeVar

Key: TypeAlias = str | bytes | bytearray | memoryview
"""A key, field name pattern or other name on the wire; str is sent as UTF-8."""

Text: TypeAlias = str | bytes | bytearray | memoryview
"""Text that is not a key: a script, a name, an id."""

Value: TypeAlias = str | bytes | bytearray | memoryview | int | float
"""A value to store; numbers are sent in decimal, floats with the digits that round-trip."""

K_co = TypeVar("K_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
V = TypeVar("V")


class Items(Protocol[K_co, V_co]):
    """A mapping, seen by its items.

    `Mapping` is invariant in its keys, so it would refuse a ``dict[str, int]`` where str or bytes may
    stand, and make a mixed literal ``dict[str, object]``. This takes both; at run time a `Mapping` is
    needed.
    """

    def items(self) -> Set[tuple[K_co, V_co]]:
        """The pairs."""
        ...


Keyed: TypeAlias = Items[Key, V]
"""A mapping from keys or other text."""

Fields: TypeAlias = Items[Value, V]
"""A mapping from values, such as the fields of a hash."""

Word: TypeAlias = str | bytes | int
"""One word of a command, ready to be packed."""

Raw: TypeAlias = "bool | int | float | bytes | str | list[Raw] | dict[Raw, Raw] | set[Raw] | Exception | None"
"""A reply as a driver hands it over: any RESP2 or RESP3 shape; an error inside an array is a value."""

Reply: TypeAlias = (
    "bool | int | float | bytes | str | list[Reply] | dict[Reply, Reply] | set[Reply] | Exception | None"
)
"""A reply whose shape only the caller knows (EVAL, EXEC, `execute`)."""

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""A JSON value as it comes back; its strings are str, also for a client that returns bytes."""

JsonValue: TypeAlias = "bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
"""A JSON value to send. Wider than `Json`: to type checkers ``dict[str, int]`` is no ``dict[str, Json]``."""

Route: TypeAlias = int | str
"""Where `Client.route` sends calls: a slot; ``host:port`` of a node; or ``all_primaries``."""

T = TypeVar("T", bound="bytes | str")
"""The text of replies: bytes, or str with `decode_responses=True`."""

Priority: TypeAlias = Literal["high", "normal", "bulk"]
"""Which connection a call takes, where a provider has several kinds."""

ReadFrom: TypeAlias = Literal["primary", "prefer-replica", "any", "lowest-latency", "same-zone"]
"""Which nodes serve reads. All but the first may be behind.

primary: reads see every write before them. prefer-replica: a replica, the primary when none is left.
any: all nodes alike. lowest-latency: whoever answers soonest. same-zone: a replica in the client's
availability zone, its primary there, any replica, the primary.
"""
