"""`client.execute("ANY", …)`: commands that no method covers, and known ones by their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from valkeykit.command import Command, CommandInfo
from valkeykit.commands import arguments as a
from valkeykit.commands.generated.info import COMMANDS
from valkeykit.errors import ArgumentError
from valkeykit.replies.shared import anything

if TYPE_CHECKING:
    from valkeykit.types import Reply, Value, Word


def build(words: Sequence[Value], key_at: Sequence[int] | None, *, prefixed: bool) -> Command[Reply]:
    """The command for `words`; `key_at` has the positions of keys, needed only with a key prefix.

    What the spec knows of the command holds: blocking, stateful, and the most careful replay class.
    """
    if not words:
        raise ArgumentError("execute needs the words of a command")
    if prefixed and key_at is None:
        raise ArgumentError(
            "with a key prefix, execute needs key_at with the positions of the keys among the words, "
            'such as execute("GET", "k", key_at=[1]); () when there are none',
            command=str(words[0]),
        )
    args = _split(words)
    info = _info(args)
    if prefixed and info.name in _ALL_KEYS:
        raise ArgumentError(
            "looks at all keys of the server; with a key prefix use the method", command=info.name
        )
    _check_positions(key_at or (), len(words), info.name)
    # Positions count the words as given, where a name of two words may be one.
    shift = len(args) - len(words)
    marks = tuple(at + shift for at in key_at or ())
    return Command(args, info, anything, marks, info.replay, _wait(args, info))


def _split(words: Sequence[Value]) -> tuple[Word, ...]:
    """The words, the first split at spaces: ``execute("CONFIG GET", "port")`` works too."""
    name = a.string(words[0], "execute", "words[0]")
    first = name.split() if isinstance(name, str) else [name]
    if not first:
        raise ArgumentError("the first word is empty", command="execute")
    rest = (a.value(word, "execute", f"words[{at}]") for at, word in enumerate(words[1:], 1))
    return (*first, *rest)


_ALL_KEYS = frozenset({"KEYS", "RANDOMKEY", "SCAN"})
# They change what the connection is; those that the spec does not have yet are known here.
_STATEFUL = frozenset({"ASKING", "READONLY", "READWRITE"})
# After them the server speaks without being asked, or not at all: no reply could be told from another.
_STREAMS = frozenset(
    {"MONITOR", "PSYNC", "REPLCONF", "SYNC"}
    | {"SUBSCRIBE", "PSUBSCRIBE", "SSUBSCRIBE", "UNSUBSCRIBE", "PUNSUBSCRIBE", "SUNSUBSCRIBE"}
)


def _info(args: tuple[Word, ...]) -> CommandInfo:
    words = [_text(word).upper() for word in args[:2]]
    for name in (" ".join(words), words[0]):
        if name in COMMANDS:
            return COMMANDS[name]
    if words[0] in _STREAMS:
        raise ArgumentError("turns the connection into a stream; execute cannot serve it", command=words[0])
    stateful = words[0] in _STATEFUL
    return CommandInfo(words[0], "unknown", "0.0.0", frozenset({"write"}), "never", stateful=stateful)


def _text(word: Word) -> str:
    return word.decode("utf-8", "replace") if isinstance(word, bytes) else str(word)


def _check_positions(key_at: Sequence[int], count: int, name: str) -> None:
    if any(not 0 < at < count for at in key_at):
        raise ArgumentError(f"key_at must be between 1 and {count - 1}", command=name)


def _wait(args: tuple[Word, ...], info: CommandInfo) -> float | None:
    """The server-side wait among the words, in seconds."""
    at = info.block_at
    if isinstance(at, str):
        tokens = [_text(word).upper() for word in args]
        at = tokens.index(at) + 1 if at in tokens else None
    if at is None:
        return None
    try:
        return max(0.0, float(args[at])) * info.block_unit
    except (ValueError, IndexError):
        return None  # the server refuses the command; the ordinary budget will do
