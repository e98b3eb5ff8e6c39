# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the stream commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from datetime import timedelta

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Fields, Key, Keyed, T, Value, Word


def xadd(
    name: Key,
    fields: Fields[Value],
    id: Value = "*",
    *,
    nomkstream: bool = False,
    approximate: bool = True,
    maxlen: int | None = None,
    minid: Value | None = None,
    limit: int | None = None,
) -> Command[T | None]:
    """Add."""
    words: list[Word] = [
        "XADD",
        name if type(name) is str or type(name) is bytes else a.key(name, "XADD", "name"),
    ]
    if nomkstream:
        a.flag(nomkstream, "XADD", "nomkstream")
        words.append("NOMKSTREAM")
    if maxlen is not None or minid is not None:
        a.at_most_one("XADD", maxlen=maxlen, minid=minid)
    if maxlen is not None:
        words.append("MAXLEN")
        if approximate:
            a.flag(approximate, "XADD", "approximate")
            words.append("~")
        words.append(maxlen if type(maxlen) is int else a.integer(maxlen, "XADD", "maxlen"))
    elif minid is not None:
        words.append("MINID")
        if approximate:
            a.flag(approximate, "XADD", "approximate")
            words.append("~")
        words.append(
            minid
            if type(minid) is str or type(minid) is bytes or type(minid) is int
            else a.value(minid, "XADD", "minid")
        )
    if limit is not None:
        a.needs("XADD", "limit", maxlen=maxlen, minid=minid)
    if limit is not None:
        words.append("LIMIT")
        words.append(limit if type(limit) is int else a.integer(limit, "XADD", "limit"))
    words.append(
        id if type(id) is str or type(id) is bytes or type(id) is int else a.value(id, "XADD", "id")
    )
    fields_words = a.pairs(fields, a.value, a.value, "XADD", "fields")
    words += fields_words
    return Command(
        tuple(words),
        i.XADD,
        d.text_or_none,
        (1,),
        "accumulate" if id in ("*", b"*") else "checked",
        None,
        (),
    )


def xread(
    streams: Keyed[Value], *, count: int | None = None, block: float | timedelta | None = None
) -> Command[list[T]]:
    """Read."""
    wait: float | None = None
    key_at: list[int] = []
    words: list[Word] = ["XREAD"]
    if count is not None:
        words.append("COUNT")
        words.append(count if type(count) is int else a.integer(count, "XREAD", "count"))
    if block is not None:
        words.append("BLOCK")
        wait_word, wait = a.timeout(block, "ms", "XREAD", "block")
        words.append(wait_word)
    streams_words = a.columns(streams, a.key, a.value, "XREAD", "streams")
    words.append("STREAMS")
    key_at.extend(range(len(words), len(words) + len(streams_words) // 2))
    words += streams_words
    return Command(tuple(words), i.XREAD, d.texts, key_at, "read", wait, ())
