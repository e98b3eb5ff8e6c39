"""Spelling: from the server's words to Python names, and the reverse for messages."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable

from codegen.model import Command

# Names that generated code uses itself.
_TAKEN = frozenset(
    {"self", "row_at", "words", "wait", "wait_word", "weight_words", "each_word", "key_at", "pattern_at"}
    | {"a", "b", "d", "i", "r"}
)

# Without what `site` adds for interactive use: that may be missing.
_BUILTINS = frozenset(vars(builtins)) - {"copyright", "credits", "exit", "help", "license", "quit"}

# Commands whose own name is a Python keyword.
_METHODS = {"del": "delete"}


def words_of(name: str, command: Command) -> tuple[str, ...]:
    """The words of the command on the wire; an entry for a second form names them in `words`."""
    return tuple((command.words or name).split())


def method_of(name: str, command: Command) -> str:
    """The method's name: the command's in lower case, subcommands joined by an underscore."""
    plain = _plain(name.split()).lower()
    return command.method or _METHODS.get(plain, plain)


def constant_of(words: tuple[str, ...]) -> str:
    """The name of the command's entry in the info table."""
    return _plain(words).upper()


def _plain(words: Iterable[str]) -> str:
    """The words as one name; modules have dots in theirs (BF.ADD)."""
    return "_".join(words).replace("-", "_").replace(".", "_")


def builder_of(method: str) -> str:
    """The builder's name: the method's, with an underscore where a module would lose a builtin."""
    return f"{method}_" if method in _BUILTINS else method


def class_of(group: str, suffix: str) -> str:
    """The name of a group's mixin: sorted_set → SortedSetCommands."""
    return "".join(part.capitalize() for part in group.split("_")) + suffix


def is_bad_parameter(name: str) -> bool:
    """Whether `name` cannot be a parameter."""
    return is_bad_method(name) or name in _TAKEN


def is_bad_method(name: str) -> bool:
    """Whether `name` cannot be a method."""
    return not name.isidentifier() or keyword.iskeyword(name)
