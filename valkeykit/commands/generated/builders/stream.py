# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the stream commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Fields, Key, Keyed, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import stream as r
    from valkeykit.replies.stream import (
        ConsumerInfo,
        DeliveredEntry,
        GroupInfo,
        PendingEntry,
        PendingSummary,
        StreamEntry,
    )
else:
    r = Lazy("valkeykit.replies.stream")


def xack(name: Key, groupname: Text, *ids: Value | Iterable[Value]) -> Command[int]:
    """Acknowledge entries, so that they are no longer pending."""
    ids_words = a.spread(a.value, ids, "XACK", "ids")
    return Command(
        (
            "XACK",
            name if type(name) is str or type(name) is bytes else a.key(name, "XACK", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XACK", "groupname"),
            *ids_words,
        ),
        i.XACK,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def xadd(
    name: Key,
    fields: Fields[Value],
    id: Value = "*",
    maxlen: int | None = None,
    approximate: bool = True,
    nomkstream: bool = False,
    minid: Value | None = None,
    limit: int | None = None,
) -> Command[Any]:
    """Add an entry to a stream."""
    words: list[Word] = [
        "XADD",
        name if type(name) is str or type(name) is bytes else a.key(name, "XADD", "name"),
    ]
    if nomkstream:
        a.flag(nomkstream, "XADD", "nomkstream")
        words.append("NOMKSTREAM")
    if maxlen is not None:
        if minid is not None:
            a.at_most_one("XADD", maxlen=maxlen, minid=minid)
        words.append("MAXLEN")
        if approximate:
            a.flag(approximate, "XADD", "approximate")
            words.append("~")
        words.append(
            maxlen
            if type(maxlen) is int and -0x8000000000000000 <= maxlen < 0x8000000000000000
            else a.integer(maxlen, "XADD", "maxlen")
        )
    elif minid is not None:
        words.append("MINID")
        if approximate:
            a.flag(approximate, "XADD", "approximate")
            words.append("~")
        words.append(
            minid
            if type(minid) is str
            or type(minid) is bytes
            or (type(minid) is int and -0x8000000000000000 <= minid < 0x8000000000000000)
            else a.value(minid, "XADD", "minid")
        )
    if limit is not None:
        a.needs("XADD", "limit", maxlen=maxlen, minid=minid)
    if limit is not None:
        words.append("LIMIT")
        words.append(
            limit
            if type(limit) is int and -0x8000000000000000 <= limit < 0x8000000000000000
            else a.integer(limit, "XADD", "limit")
        )
    words.append(
        id
        if type(id) is str
        or type(id) is bytes
        or (type(id) is int and -0x8000000000000000 <= id < 0x8000000000000000)
        else a.value(id, "XADD", "id")
    )
    fields_words = a.pairs(fields, a.value, a.value, "XADD", "fields")
    words += fields_words
    return Command(
        tuple(words),
        i.XADD,
        d.text_or_none if nomkstream else d.text,
        (1,),
        "accumulate" if a.ends(id, "*") else "checked",
        None,
        (),
    )


def xautoclaim(
    name: Key,
    groupname: Text,
    consumername: Text,
    min_idle_time: int | timedelta,
    start_id: Value = "0-0",
    count: int | None = None,
    justid: bool = False,
) -> Command[Any]:
    """Take over pending entries of other consumers, one page after another."""
    words: list[Word] = [
        "XAUTOCLAIM",
        name if type(name) is str or type(name) is bytes else a.key(name, "XAUTOCLAIM", "name"),
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XAUTOCLAIM", "groupname"),
        consumername
        if type(consumername) is str or type(consumername) is bytes
        else a.string(consumername, "XAUTOCLAIM", "consumername"),
        min_idle_time
        if type(min_idle_time) is int and -0x8000000000000000 <= min_idle_time < 0x8000000000000000
        else a.duration(min_idle_time, "ms", "XAUTOCLAIM", "min_idle_time"),
        start_id
        if type(start_id) is str
        or type(start_id) is bytes
        or (type(start_id) is int and -0x8000000000000000 <= start_id < 0x8000000000000000)
        else a.value(start_id, "XAUTOCLAIM", "start_id"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XAUTOCLAIM", "count")
        )
    if justid:
        a.flag(justid, "XAUTOCLAIM", "justid")
        words.append("JUSTID")
    return Command(
        tuple(words), i.XAUTOCLAIM, r.auto_claim_ids if justid else r.auto_claim, (1,), "never", None, ()
    )


def xclaim(
    name: Key,
    groupname: Text,
    consumername: Text,
    min_idle_time: int | timedelta,
    message_ids: Value | Iterable[Value],
    idle: int | timedelta | None = None,
    time: int | datetime | None = None,
    retrycount: int | None = None,
    force: bool = False,
    justid: bool = False,
    *,
    lastid: Value | None = None,
) -> Command[Any]:
    """Take over pending entries of other consumers, by id."""
    message_ids_words = a.many(a.value, message_ids, "XCLAIM", "message_ids")
    words: list[Word] = [
        "XCLAIM",
        name if type(name) is str or type(name) is bytes else a.key(name, "XCLAIM", "name"),
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XCLAIM", "groupname"),
        consumername
        if type(consumername) is str or type(consumername) is bytes
        else a.string(consumername, "XCLAIM", "consumername"),
        min_idle_time
        if type(min_idle_time) is int and -0x8000000000000000 <= min_idle_time < 0x8000000000000000
        else a.duration(min_idle_time, "ms", "XCLAIM", "min_idle_time"),
        *message_ids_words,
    ]
    if idle is not None:
        words.append("IDLE")
        words.append(
            idle
            if type(idle) is int and -0x8000000000000000 <= idle < 0x8000000000000000
            else a.duration(idle, "ms", "XCLAIM", "idle")
        )
    if time is not None:
        words.append("TIME")
        words.append(
            time
            if type(time) is int and -0x8000000000000000 <= time < 0x8000000000000000
            else a.timestamp(time, "ms", "XCLAIM", "time")
        )
    if retrycount is not None:
        words.append("RETRYCOUNT")
        words.append(
            retrycount
            if type(retrycount) is int and -0x8000000000000000 <= retrycount < 0x8000000000000000
            else a.integer(retrycount, "XCLAIM", "retrycount")
        )
    if force:
        a.flag(force, "XCLAIM", "force")
        words.append("FORCE")
    if justid:
        a.flag(justid, "XCLAIM", "justid")
        words.append("JUSTID")
    if lastid is not None:
        words.append("LASTID")
        words.append(
            lastid
            if type(lastid) is str
            or type(lastid) is bytes
            or (type(lastid) is int and -0x8000000000000000 <= lastid < 0x8000000000000000)
            else a.value(lastid, "XCLAIM", "lastid")
        )
    return Command(tuple(words), i.XCLAIM, d.texts if justid else r.entries, (1,), "never", None, ())


def xdel(name: Key, *ids: Value | Iterable[Value]) -> Command[int]:
    """Remove entries from a stream."""
    ids_words = a.spread(a.value, ids, "XDEL", "ids")
    return Command(
        (
            "XDEL",
            name if type(name) is str or type(name) is bytes else a.key(name, "XDEL", "name"),
            *ids_words,
        ),
        i.XDEL,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def xgroup_create(
    name: Key, groupname: Text, id: Value = "$", mkstream: bool = False, entries_read: int | None = None
) -> Command[bool]:
    """Create a consumer group."""
    words: list[Word] = [
        "XGROUP",
        "CREATE",
        name if type(name) is str or type(name) is bytes else a.key(name, "XGROUP CREATE", "name"),
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XGROUP CREATE", "groupname"),
        id
        if type(id) is str
        or type(id) is bytes
        or (type(id) is int and -0x8000000000000000 <= id < 0x8000000000000000)
        else a.value(id, "XGROUP CREATE", "id"),
    ]
    if mkstream:
        a.flag(mkstream, "XGROUP CREATE", "mkstream")
        words.append("MKSTREAM")
    if entries_read is not None:
        words.append("ENTRIESREAD")
        words.append(
            entries_read
            if type(entries_read) is int and -0x8000000000000000 <= entries_read < 0x8000000000000000
            else a.integer(entries_read, "XGROUP CREATE", "entries_read")
        )
    return Command(tuple(words), i.XGROUP_CREATE, d.ok, (2,), "checked", None, ())


def xgroup_createconsumer(name: Key, groupname: Text, consumername: Text) -> Command[bool]:
    """Create a consumer in a group."""
    return Command(
        (
            "XGROUP",
            "CREATECONSUMER",
            name
            if type(name) is str or type(name) is bytes
            else a.key(name, "XGROUP CREATECONSUMER", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XGROUP CREATECONSUMER", "groupname"),
            consumername
            if type(consumername) is str or type(consumername) is bytes
            else a.string(consumername, "XGROUP CREATECONSUMER", "consumername"),
        ),
        i.XGROUP_CREATECONSUMER,
        d.flag,
        (2,),
        "overwrite",
        None,
        (),
    )


def xgroup_delconsumer(name: Key, groupname: Text, consumername: Text) -> Command[int]:
    """Remove a consumer from a group; what it has pending is lost to the group."""
    return Command(
        (
            "XGROUP",
            "DELCONSUMER",
            name if type(name) is str or type(name) is bytes else a.key(name, "XGROUP DELCONSUMER", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XGROUP DELCONSUMER", "groupname"),
            consumername
            if type(consumername) is str or type(consumername) is bytes
            else a.string(consumername, "XGROUP DELCONSUMER", "consumername"),
        ),
        i.XGROUP_DELCONSUMER,
        d.count,
        (2,),
        "overwrite",
        None,
        (),
    )


def xgroup_destroy(name: Key, groupname: Text) -> Command[bool]:
    """Remove a consumer group."""
    return Command(
        (
            "XGROUP",
            "DESTROY",
            name if type(name) is str or type(name) is bytes else a.key(name, "XGROUP DESTROY", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XGROUP DESTROY", "groupname"),
        ),
        i.XGROUP_DESTROY,
        d.flag,
        (2,),
        "overwrite",
        None,
        (),
    )


def xgroup_help() -> Command[list[T]]:
    """Return a help text about XGROUP."""
    return Command(("XGROUP", "HELP"), i.XGROUP_HELP, d.texts, (), "read", None, ())


def xgroup_setid(name: Key, groupname: Text, id: Value, entries_read: int | None = None) -> Command[bool]:
    """Set where a consumer group goes on reading."""
    words: list[Word] = [
        "XGROUP",
        "SETID",
        name if type(name) is str or type(name) is bytes else a.key(name, "XGROUP SETID", "name"),
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XGROUP SETID", "groupname"),
        id
        if type(id) is str
        or type(id) is bytes
        or (type(id) is int and -0x8000000000000000 <= id < 0x8000000000000000)
        else a.value(id, "XGROUP SETID", "id"),
    ]
    if entries_read is not None:
        words.append("ENTRIESREAD")
        words.append(
            entries_read
            if type(entries_read) is int and -0x8000000000000000 <= entries_read < 0x8000000000000000
            else a.integer(entries_read, "XGROUP SETID", "entries_read")
        )
    return Command(tuple(words), i.XGROUP_SETID, d.ok, (2,), "overwrite", None, ())


def xinfo_consumers(name: Key, groupname: Text) -> Command[list[ConsumerInfo[T]]]:
    """Return the consumers of a group."""
    return Command(
        (
            "XINFO",
            "CONSUMERS",
            name if type(name) is str or type(name) is bytes else a.key(name, "XINFO CONSUMERS", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XINFO CONSUMERS", "groupname"),
        ),
        i.XINFO_CONSUMERS,
        r.consumer_infos,
        (2,),
        "read",
        None,
        (),
    )


def xinfo_groups(name: Key) -> Command[list[GroupInfo[T]]]:
    """Return the consumer groups of a stream."""
    return Command(
        (
            "XINFO",
            "GROUPS",
            name if type(name) is str or type(name) is bytes else a.key(name, "XINFO GROUPS", "name"),
        ),
        i.XINFO_GROUPS,
        r.group_infos,
        (2,),
        "read",
        None,
        (),
    )


def xinfo_help() -> Command[list[T]]:
    """Return a help text about XINFO."""
    return Command(("XINFO", "HELP"), i.XINFO_HELP, d.texts, (), "read", None, ())


def xinfo_stream(name: Key, full: bool = False, *, count: int | None = None) -> Command[Any]:
    """Return facts about a stream."""
    words: list[Word] = [
        "XINFO",
        "STREAM",
        name if type(name) is str or type(name) is bytes else a.key(name, "XINFO STREAM", "name"),
    ]
    if full:
        a.flag(full, "XINFO STREAM", "full")
        words.append("FULL")
    if count is not None:
        a.needs("XINFO STREAM", "count", full=full)
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XINFO STREAM", "count")
        )
    return Command(
        tuple(words), i.XINFO_STREAM, r.stream_detail if full else r.stream_info, (2,), "read", None, ()
    )


def xlen(name: Key) -> Command[int]:
    """Return how many entries a stream has."""
    return Command(
        ("XLEN", name if type(name) is str or type(name) is bytes else a.key(name, "XLEN", "name")),
        i.XLEN,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def xpending(name: Key, groupname: Text) -> Command[PendingSummary[T]]:
    """Return how many entries of a group are pending."""
    return Command(
        (
            "XPENDING",
            name if type(name) is str or type(name) is bytes else a.key(name, "XPENDING", "name"),
            groupname
            if type(groupname) is str or type(groupname) is bytes
            else a.string(groupname, "XPENDING", "groupname"),
        ),
        i.XPENDING,
        r.pending_summary,
        (1,),
        "read",
        None,
        (),
    )


def xpending_range(
    name: Key,
    groupname: Text,
    min: Value,
    max: Value,
    count: int,
    consumername: Text | None = None,
    idle: int | timedelta | None = None,
) -> Command[list[PendingEntry[T]]]:
    """Return pending entries of a group one by one."""
    words: list[Word] = [
        "XPENDING",
        name if type(name) is str or type(name) is bytes else a.key(name, "XPENDING", "name"),
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XPENDING", "groupname"),
    ]
    if idle is not None:
        words.append("IDLE")
        words.append(
            idle
            if type(idle) is int and -0x8000000000000000 <= idle < 0x8000000000000000
            else a.duration(idle, "ms", "XPENDING", "idle")
        )
    words.append(
        min
        if type(min) is str
        or type(min) is bytes
        or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
        else a.value(min, "XPENDING", "min")
    )
    words.append(
        max
        if type(max) is str
        or type(max) is bytes
        or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
        else a.value(max, "XPENDING", "max")
    )
    words.append(
        count
        if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
        else a.integer(count, "XPENDING", "count")
    )
    if consumername is not None:
        words.append(
            consumername
            if type(consumername) is str or type(consumername) is bytes
            else a.string(consumername, "XPENDING", "consumername")
        )
    return Command(tuple(words), i.XPENDING, r.pending_entries, (1,), "read", None, ())


def xrange(
    name: Key, min: Value = "-", max: Value = "+", count: int | None = None
) -> Command[list[StreamEntry[T]]]:
    """Return entries of a stream with ids in a range."""
    words: list[Word] = [
        "XRANGE",
        name if type(name) is str or type(name) is bytes else a.key(name, "XRANGE", "name"),
        min
        if type(min) is str
        or type(min) is bytes
        or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
        else a.value(min, "XRANGE", "min"),
        max
        if type(max) is str
        or type(max) is bytes
        or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
        else a.value(max, "XRANGE", "max"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XRANGE", "count")
        )
    return Command(tuple(words), i.XRANGE, r.entries, (1,), "read", None, ())


def xread(
    streams: Keyed[Value], count: int | None = None, block: float | timedelta | None = None
) -> Command[dict[T, list[StreamEntry[T]]]]:
    """Read new entries of streams, and wait for some when asked to."""
    wait: float | None = None
    key_at: list[int] = []
    words: list[Word] = ["XREAD"]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XREAD", "count")
        )
    if block is not None:
        words.append("BLOCK")
        wait_word, wait = a.timeout(block, "ms", "XREAD", "block")
        words.append(wait_word)
    streams_words = a.columns(streams, a.key, a.value, "XREAD", "streams")
    words.append("STREAMS")
    key_at.extend(range(len(words), len(words) + len(streams_words) // 2))
    words += streams_words
    return Command(tuple(words), i.XREAD, r.entries_by_stream, key_at, "read", wait, ())


def xreadgroup(
    groupname: Text,
    consumername: Text,
    streams: Keyed[Value],
    count: int | None = None,
    block: float | timedelta | None = None,
    noack: bool = False,
) -> Command[dict[T, list[DeliveredEntry[T]]]]:
    """Read entries as a consumer of a group, and wait for some when asked to."""
    wait: float | None = None
    key_at: list[int] = []
    words: list[Word] = [
        "XREADGROUP",
        "GROUP",
        groupname
        if type(groupname) is str or type(groupname) is bytes
        else a.string(groupname, "XREADGROUP", "groupname"),
        consumername
        if type(consumername) is str or type(consumername) is bytes
        else a.string(consumername, "XREADGROUP", "consumername"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XREADGROUP", "count")
        )
    if block is not None:
        words.append("BLOCK")
        wait_word, wait = a.timeout(block, "ms", "XREADGROUP", "block")
        words.append(wait_word)
    if noack:
        a.flag(noack, "XREADGROUP", "noack")
        words.append("NOACK")
    streams_words = a.columns(streams, a.key, a.value, "XREADGROUP", "streams")
    words.append("STREAMS")
    key_at.extend(range(len(words), len(words) + len(streams_words) // 2))
    words += streams_words
    return Command(
        tuple(words),
        i.XREADGROUP,
        r.deliveries_by_stream,
        key_at,
        "never" if a.contains(streams, ">") else "accumulate",
        wait,
        (),
    )


def xrevrange(
    name: Key, max: Value = "+", min: Value = "-", count: int | None = None
) -> Command[list[StreamEntry[T]]]:
    """Return entries of a stream with ids in a range, the highest first."""
    words: list[Word] = [
        "XREVRANGE",
        name if type(name) is str or type(name) is bytes else a.key(name, "XREVRANGE", "name"),
        max
        if type(max) is str
        or type(max) is bytes
        or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
        else a.value(max, "XREVRANGE", "max"),
        min
        if type(min) is str
        or type(min) is bytes
        or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
        else a.value(min, "XREVRANGE", "min"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "XREVRANGE", "count")
        )
    return Command(tuple(words), i.XREVRANGE, r.entries, (1,), "read", None, ())


def xsetid(
    name: Key, last_id: Value, *, entries_added: int | None = None, max_deleted_id: Value | None = None
) -> Command[bool]:
    """Set the last id of a stream and what else it remembers."""
    words: list[Word] = [
        "XSETID",
        name if type(name) is str or type(name) is bytes else a.key(name, "XSETID", "name"),
        last_id
        if type(last_id) is str
        or type(last_id) is bytes
        or (type(last_id) is int and -0x8000000000000000 <= last_id < 0x8000000000000000)
        else a.value(last_id, "XSETID", "last_id"),
    ]
    if entries_added is not None:
        words.append("ENTRIESADDED")
        words.append(
            entries_added
            if type(entries_added) is int and -0x8000000000000000 <= entries_added < 0x8000000000000000
            else a.integer(entries_added, "XSETID", "entries_added")
        )
    if max_deleted_id is not None:
        words.append("MAXDELETEDID")
        words.append(
            max_deleted_id
            if type(max_deleted_id) is str
            or type(max_deleted_id) is bytes
            or (type(max_deleted_id) is int and -0x8000000000000000 <= max_deleted_id < 0x8000000000000000)
            else a.value(max_deleted_id, "XSETID", "max_deleted_id")
        )
    return Command(tuple(words), i.XSETID, d.ok, (1,), "overwrite", None, ())


def xtrim(
    name: Key,
    maxlen: int | None = None,
    approximate: bool = True,
    minid: Value | None = None,
    limit: int | None = None,
) -> Command[int]:
    """Remove the oldest entries of a stream."""
    words: list[Word] = [
        "XTRIM",
        name if type(name) is str or type(name) is bytes else a.key(name, "XTRIM", "name"),
    ]
    if maxlen is not None:
        if minid is not None:
            a.at_most_one("XTRIM", maxlen=maxlen, minid=minid)
        words.append("MAXLEN")
        if approximate:
            a.flag(approximate, "XTRIM", "approximate")
            words.append("~")
        words.append(
            maxlen
            if type(maxlen) is int and -0x8000000000000000 <= maxlen < 0x8000000000000000
            else a.integer(maxlen, "XTRIM", "maxlen")
        )
    elif minid is not None:
        words.append("MINID")
        if approximate:
            a.flag(approximate, "XTRIM", "approximate")
            words.append("~")
        words.append(
            minid
            if type(minid) is str
            or type(minid) is bytes
            or (type(minid) is int and -0x8000000000000000 <= minid < 0x8000000000000000)
            else a.value(minid, "XTRIM", "minid")
        )
    else:
        a.exactly_one("XTRIM", maxlen=maxlen, minid=minid)
    if limit is not None:
        a.needs("XTRIM", "limit", maxlen=maxlen, minid=minid)
    if limit is not None:
        words.append("LIMIT")
        words.append(
            limit
            if type(limit) is int and -0x8000000000000000 <= limit < 0x8000000000000000
            else a.integer(limit, "XTRIM", "limit")
        )
    return Command(tuple(words), i.XTRIM, d.count, (1,), "overwrite", None, ())
