"""Key prefixes: every key and key pattern of a command gets the client's prefix, from the spec's marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from valkeykit.command import Command
from valkeykit.errors import ArgumentError
from valkeykit.types import Word

R = TypeVar("R")

_MAGIC = (b"\\", b"*", b"?", b"[", b"]")
# SORT takes these instead of a pattern: "the element itself" and "do not fetch or sort by keys".
_NO_KEYS = (b"#", b"nosort")
# Here the text before the first * counts as it stands: nothing in it is special, nothing escaped.
_LITERAL = frozenset({"CLIENT TRACKING", "SORT", "SORT_RO"})
# Without a pattern of the caller's they would walk over everybody's keys.
_SCANS = frozenset({"SCAN", "CLUSTERSCAN"})


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
        if not command.key_at and not command.pattern_at and name not in _SCANS:
            return command
        args = list(command.args)
        for at in command.key_at:
            args[at] = self.text + _bytes(args[at])
        for at in command.pattern_at:
            args[at] = self._pattern(_bytes(args[at]), name)
        if name in _SCANS and not command.pattern_at:
            args += ["MATCH", self.pattern + b"*"]
        return self._copy(command, args)

    def _pattern(self, pattern: bytes, name: str) -> bytes:
        if name not in _LITERAL:
            return self.pattern + pattern
        if name == "CLIENT TRACKING":
            return self.text + pattern
        if pattern in _NO_KEYS:
            return pattern
        if b"*" in self.text:
            raise ArgumentError("a key prefix with * cannot stand in patterns of SORT", command=name)
        return self.text + pattern

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
    try:
        return word if isinstance(word, bytes) else str(word).encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(f"a key cannot be encoded as UTF-8: {error.reason}") from None
