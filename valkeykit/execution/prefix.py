"""Key prefixes: every key and key pattern of a command gets the client's prefix, from the spec's marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from valkeykit.command import Command
from valkeykit.types import Word

R = TypeVar("R")

_MAGIC = (b"\\", b"*", b"?", b"[", b"]")
# SORT takes these instead of a pattern: "the element itself" and "do not fetch or sort by keys".
_NO_KEYS = (b"#", b"nosort")


class Prefix:
    """Puts one prefix before keys."""

    __slots__ = ("pattern", "text")

    def __init__(self, text: str) -> None:
        self.text = text.encode()
        self.pattern = self.text
        for char in _MAGIC:
            self.pattern = self.pattern.replace(char, b"\\" + char)

    def apply(self, command: Command[R]) -> Command[R]:
        """The same command on prefixed keys."""
        name = command.info.name
        if not command.key_at and not command.pattern_at and name != "SCAN":
            return command
        args = list(command.args)
        for at in command.key_at:
            args[at] = self.text + _bytes(args[at])
        # CLIENT TRACKING matches the beginning of keys as it stands, the others match patterns.
        before = self.text if name == "CLIENT TRACKING" else self.pattern
        for at in command.pattern_at:
            if _bytes(args[at]) not in _NO_KEYS or name not in {"SORT", "SORT_RO"}:
                args[at] = before + _bytes(args[at])
        if name == "SCAN" and not command.pattern_at:
            args += ["MATCH", self.pattern + b"*"]
        return self._copy(command, args)

    @staticmethod
    def _copy(command: Command[R], args: Sequence[Word]) -> Command[R]:
        return Command(
            tuple(args),
            command.info,
            command.decoder,
            command.key_at,
            command.replay,
            command.block,
            command.pattern_at,
        )


def _bytes(word: Word) -> bytes:
    return word if isinstance(word, bytes) else str(word).encode()
