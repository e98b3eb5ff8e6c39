"""Hash tags: keys that are to live together, and whether they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.topology import slots

if TYPE_CHECKING:
    from valkeykit.types import Key


@overload
def tagged(tag: str, *names: str) -> str: ...


@overload
def tagged(tag: bytes, *names: bytes) -> bytes: ...


def tagged(tag: Any, *names: Any) -> Any:
    """A key that lives where all keys of this tag do: ``tagged("user:1", "name")`` is ``{user:1}:name``.

    The tag alone decides on the slot; the names follow it with a colon before each. Raises
    `ArgumentError` for a tag that is empty or has braces: the server would read another one.
    """
    parts: tuple[Any, ...] = (tag, *names)
    if not (all(isinstance(part, str) for part in parts) or all(isinstance(part, bytes) for part in parts)):
        raise ArgumentTypeError("a tag and its names must be all str or all bytes")
    data = slots.encoded(tag)
    if not data or b"{" in data or b"}" in data:
        raise ArgumentError("a hash tag must not be empty and must have no braces")
    if data is tag:
        return b"{%b}" % tag + b"".join(b":%b" % name for name in names)
    return f"{{{tag}}}" + "".join(f":{name}" for name in names)


def slot_of(key: Key) -> int:
    """The slot of a key as it stands, 0 to 16383; `Client.slots_of` adds the client's key prefix."""
    return slots.slot_of(a.key(key, "slot_of", "key"))


def same_slot(*keys: Key) -> bool:
    """Whether one command, transaction or script of a cluster may have all of these keys."""
    return len({slot_of(key) for key in keys}) < 2
