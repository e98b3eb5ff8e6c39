# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the list commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Word


def blpop(keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> Command[list[T] | None]:
    """Pop."""
    keys_words = a.many(a.key, keys, "BLPOP", "keys")
    wait_word, wait = a.timeout(timeout, "s", "BLPOP", "timeout")
    return Command(
        ("BLPOP", *keys_words, wait_word),
        i.BLPOP,
        d.texts_or_none,
        range(1, 1 + len(keys_words)),
        "never",
        wait,
        (),
    )


def lmpop(
    keys: Key | Iterable[Key], direction: Literal["LEFT", "RIGHT"], *, count: int | None = None
) -> Command[list[T] | None]:
    """Pop."""
    keys_words = a.many(a.key, keys, "LMPOP", "keys")
    words: list[Word] = [
        "LMPOP",
        len(keys_words),
        *keys_words,
        a.choice(direction, ("LEFT", "RIGHT"), "LMPOP", "direction"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(count if type(count) is int else a.integer(count, "LMPOP", "count"))
    return Command(
        tuple(words), i.LMPOP, d.texts_or_none, range(2, 2 + len(keys_words)), "never", None, ()
    )


def lpop(name: Key, count: int | None = None) -> Command[Any]:
    """Pop."""
    words: list[Word] = [
        "LPOP",
        name if type(name) is str or type(name) is bytes else a.key(name, "LPOP", "name"),
    ]
    if count is not None:
        words.append(count if type(count) is int else a.integer(count, "LPOP", "count"))
    return Command(
        tuple(words),
        i.LPOP,
        d.texts_or_none if count is not None else d.text_or_none,
        (1,),
        "never",
        None,
        (),
    )
