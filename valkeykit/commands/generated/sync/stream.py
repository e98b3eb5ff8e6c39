# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The stream commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import stream as b
from valkeykit.types import Fields, Key, Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.replies.stream import (
        AutoClaim,
        AutoClaimIds,
        ConsumerInfo,
        DeliveredEntry,
        GroupInfo,
        PendingEntry,
        PendingSummary,
        StreamDetail,
        StreamEntry,
        StreamInfo,
    )


class StreamCommands(SyncFace[T]):
    """The stream commands."""

    __slots__ = ()

    def xack(self, name: Key, groupname: Text, *ids: Value | Iterable[Value]) -> int:
        """Acknowledge entries, so that they are no longer pending.

        Args:
            ids: the ids of the entries.

        Returns: how many of the entries were pending.

        Example: ``xack("s", "g", "1-1", "9-9")`` → ``1``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xack/
        """
        return self._run(b.xack(name, groupname, *ids))

    @overload
    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        maxlen: int | None = None,
        approximate: bool = True,
        nomkstream: Literal[False] = False,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T: ...

    @overload
    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        maxlen: int | None = None,
        approximate: bool = True,
        *,
        nomkstream: Literal[True],
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T | None: ...

    @overload
    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value,
        maxlen: int | None,
        approximate: bool,
        nomkstream: Literal[True],
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T | None: ...

    @overload
    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        maxlen: int | None = None,
        approximate: bool = True,
        nomkstream: bool = False,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T | None: ...

    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        maxlen: int | None = None,
        approximate: bool = True,
        nomkstream: bool = False,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T | None:
        """Add an entry to a stream.

        Args:
            fields: the values by field.
            id: the new id, higher than all before; * lets the server choose, 5-* the part after the dash.
            maxlen: how many of the newest entries to keep.
            approximate: keep somewhat more where that is much cheaper.
            nomkstream: do nothing when the stream does not exist; server 6.2.0 or later.
            minid: the lowest id to keep; server 6.2.0 or later.
            limit: remove at most so many at once; only with approximate; server 6.2.0 or later.

        Returns: the id of the entry; the same, or None when there was no such stream (with nomkstream).

        Example: ``xadd("s", {"a": 1, "b": b"x"}, "1-1")`` → ``b'1-1'``
        Since server 5.0.0. Replay class: checked (accumulate with id *). See https://valkey.io/commands/xadd/
        """
        return self._run(b.xadd(name, fields, id, maxlen, approximate, nomkstream, minid, limit))

    @overload
    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value = "0-0",
        count: int | None = None,
        justid: Literal[False] = False,
    ) -> AutoClaim[T]: ...

    @overload
    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value = "0-0",
        count: int | None = None,
        *,
        justid: Literal[True],
    ) -> AutoClaimIds[T]: ...

    @overload
    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value,
        count: int | None,
        justid: Literal[True],
    ) -> AutoClaimIds[T]: ...

    @overload
    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value = "0-0",
        count: int | None = None,
        justid: bool = False,
    ) -> AutoClaim[T] | AutoClaimIds[T]: ...

    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value = "0-0",
        count: int | None = None,
        justid: bool = False,
    ) -> AutoClaim[T] | AutoClaimIds[T]:
        """Take over pending entries of other consumers, one page after another.

        Args:
            min_idle_time: only entries delivered at least so long ago; milliseconds.
            start_id: 0-0 starts; then the cursor of the call before.
            count: how many entries to claim at most; 100 when not given.
            justid: return the ids only, and do not count this as a delivery.

        Returns: where to go on, the claimed entries and the ids of deleted ones; where to go on, the claimed ids and those of deleted entries (with justid).

        Example: ``xautoclaim("s", "g", "d", 0)`` → ``AutoClaim(b'0-0', [StreamEntry(b'1-1', {b'a': b'1'}), StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'})], [])``
        Since server 6.2.0. Replay class: never. See https://valkey.io/commands/xautoclaim/
        """
        return self._run(b.xautoclaim(name, groupname, consumername, min_idle_time, start_id, count, justid))

    @overload
    def xclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        message_ids: Value | Iterable[Value],
        idle: int | timedelta | None = None,
        time: int | datetime | None = None,
        retrycount: int | None = None,
        force: bool = False,
        justid: Literal[False] = False,
        *,
        lastid: Value | None = None,
    ) -> list[StreamEntry[T]]: ...

    @overload
    def xclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        message_ids: Value | Iterable[Value],
        idle: int | timedelta | None = None,
        time: int | datetime | None = None,
        retrycount: int | None = None,
        force: bool = False,
        *,
        justid: Literal[True],
        lastid: Value | None = None,
    ) -> list[T]: ...

    @overload
    def xclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        message_ids: Value | Iterable[Value],
        idle: int | timedelta | None,
        time: int | datetime | None,
        retrycount: int | None,
        force: bool,
        justid: Literal[True],
        *,
        lastid: Value | None = None,
    ) -> list[T]: ...

    @overload
    def xclaim(
        self,
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
    ) -> list[StreamEntry[T]] | list[T]: ...

    def xclaim(
        self,
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
    ) -> list[StreamEntry[T]] | list[T]:
        """Take over pending entries of other consumers, by id.

        Args:
            min_idle_time: only entries delivered at least so long ago; milliseconds.
            message_ids: the ids of the entries.
            idle: pretend they were delivered so long ago; milliseconds.
            time: pretend they were delivered then; Unix time in milliseconds.
            retrycount: set how often they were delivered.
            force: claim entries that are not pending, too.
            justid: return the ids only, and do not count this as a delivery.
            lastid: raise the last delivered id of the group to this.

        Returns: the claimed entries; deleted ones are left out; the claimed ids (with justid).

        Example: ``xclaim("s", "g", "d", 0, ["1-1", "2-1"])`` → ``[StreamEntry(b'1-1', {b'a': b'1'}), StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'})]``
        Since server 5.0.0. Replay class: never. See https://valkey.io/commands/xclaim/
        """
        return self._run(
            b.xclaim(
                name,
                groupname,
                consumername,
                min_idle_time,
                message_ids,
                idle,
                time,
                retrycount,
                force,
                justid,
                lastid=lastid,
            )
        )

    def xdel(self, name: Key, *ids: Value | Iterable[Value]) -> int:
        """Remove entries from a stream.

        Args:
            ids: the ids of the entries.

        Returns: how many entries were there.

        Example: ``xdel("s", "1-1", "2-1")`` → ``1``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xdel/
        """
        return self._run(b.xdel(name, *ids))

    def xgroup_create(
        self,
        name: Key,
        groupname: Text,
        id: Value = "$",
        mkstream: bool = False,
        entries_read: int | None = None,
    ) -> bool:
        """Create a consumer group.

        Args:
            id: the group reads what comes after this id; $ is the last one, 0 reads all.
            mkstream: create the stream when it does not exist.
            entries_read: how many entries the group counts as read; what lag is computed from.

        Returns: True; a group that exists is a server error.

        Example: ``xgroup_create("s", "g")`` → ``True``
        Since server 5.0.0. Replay class: checked. See https://valkey.io/commands/xgroup-create/
        """
        return self._run(b.xgroup_create(name, groupname, id, mkstream, entries_read))

    def xgroup_createconsumer(self, name: Key, groupname: Text, consumername: Text) -> bool:
        """Create a consumer in a group.

        Returns: True when it was created, False when it exists.

        Example: ``xgroup_createconsumer("s", "g", "c")`` → ``True``
        Since server 6.2.0. Replay class: overwrite. See https://valkey.io/commands/xgroup-createconsumer/
        """
        return self._run(b.xgroup_createconsumer(name, groupname, consumername))

    def xgroup_delconsumer(self, name: Key, groupname: Text, consumername: Text) -> int:
        """Remove a consumer from a group; what it has pending is lost to the group.

        Returns: how many entries the consumer had pending.

        Example: ``xgroup_delconsumer("s", "g", "c")`` → ``2``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xgroup-delconsumer/
        """
        return self._run(b.xgroup_delconsumer(name, groupname, consumername))

    def xgroup_destroy(self, name: Key, groupname: Text) -> bool:
        """Remove a consumer group.

        Returns: True when it existed.

        Example: ``xgroup_destroy("s", "g")`` → ``True``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xgroup-destroy/
        """
        return self._run(b.xgroup_destroy(name, groupname))

    def xgroup_help(self) -> list[T]:
        """Return a help text about XGROUP.

        Returns: the lines of the text.

        Example: ``xgroup_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xgroup-help/
        """
        return self._run(b.xgroup_help())

    def xgroup_setid(self, name: Key, groupname: Text, id: Value, entries_read: int | None = None) -> bool:
        """Set where a consumer group goes on reading.

        Args:
            id: the group reads what comes after this id; $ is the last one, 0 reads all.
            entries_read: how many entries the group counts as read; what lag is computed from.

        Returns: True.

        Example: ``xgroup_setid("s", "g", 0)`` → ``True``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xgroup-setid/
        """
        return self._run(b.xgroup_setid(name, groupname, id, entries_read))

    def xinfo_consumers(self, name: Key, groupname: Text) -> list[ConsumerInfo[T]]:
        """Return the consumers of a group.

        Returns: one record per consumer.

        Example: ``xinfo_consumers("s", "g")``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xinfo-consumers/
        """
        return self._run(b.xinfo_consumers(name, groupname))

    def xinfo_groups(self, name: Key) -> list[GroupInfo[T]]:
        """Return the consumer groups of a stream.

        Returns: one record per group.

        Example: ``xinfo_groups("s")`` → ``[GroupInfo(b'g', 1, 2, b'2-1', 2, 0, {})]``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xinfo-groups/
        """
        return self._run(b.xinfo_groups(name))

    def xinfo_help(self) -> list[T]:
        """Return a help text about XINFO.

        Returns: the lines of the text.

        Example: ``xinfo_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xinfo-help/
        """
        return self._run(b.xinfo_help())

    @overload
    def xinfo_stream(
        self, name: Key, full: Literal[False] = False, *, count: int | None = None
    ) -> StreamInfo[T]: ...

    @overload
    def xinfo_stream(
        self, name: Key, full: Literal[True], *, count: int | None = None
    ) -> StreamDetail[T]: ...

    @overload
    def xinfo_stream(
        self, name: Key, full: bool = False, *, count: int | None = None
    ) -> StreamInfo[T] | StreamDetail[T]: ...

    def xinfo_stream(
        self, name: Key, full: bool = False, *, count: int | None = None
    ) -> StreamInfo[T] | StreamDetail[T]:
        """Return facts about a stream.

        Args:
            full: list entries and groups, too.
            count: how many entries of each kind to list; 0 lists all, 10 when not given.

        Returns: the stream in numbers, with its first and last entry; the stream with entries, groups and consumers (with full).

        Example: ``xinfo_stream("s")`` → ``StreamInfo(2, 1, 2, b'2-1', b'0-0', 2, b'1-1', 1, StreamEntry(b'1-1', {b'a': b'1'}), StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'}), {})``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xinfo-stream/
        """
        return self._run(b.xinfo_stream(name, full, count=count))

    def xlen(self, name: Key) -> int:
        """Return how many entries a stream has.

        Returns: the number of entries; 0 when the stream does not exist.

        Example: ``xlen("s")`` → ``1``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xlen/
        """
        return self._run(b.xlen(name))

    def xpending(self, name: Key, groupname: Text) -> PendingSummary[T]:
        """Return how many entries of a group are pending.

        XPENDING RANGE lists the entries one by one.

        Returns: the count, the lowest and highest id, and the count by consumer.

        Example: ``xpending("s", "g")`` → ``PendingSummary(2, b'1-1', b'2-1', {b'c': 2})``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xpending/
        """
        return self._run(b.xpending(name, groupname))

    def xpending_range(
        self,
        name: Key,
        groupname: Text,
        min: Value,
        max: Value,
        count: int,
        consumername: Text | None = None,
        idle: int | timedelta | None = None,
    ) -> list[PendingEntry[T]]:
        """Return pending entries of a group one by one.

        Args:
            min: the first id; - is the lowest, (1-1 excludes 1-1.
            max: the last id; + is the highest.
            count: how many entries at most.
            consumername: only entries of this consumer.
            idle: only entries delivered at least so long ago; milliseconds; server 6.2.0 or later.

        Returns: one record per entry, the lowest id first.

        Example: ``xpending_range("s", "g", "-", "+", 10)``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xpending/
        """
        return self._run(b.xpending_range(name, groupname, min, max, count, consumername, idle))

    def xrange(
        self, name: Key, min: Value = "-", max: Value = "+", count: int | None = None
    ) -> list[StreamEntry[T]]:
        """Return entries of a stream with ids in a range.

        Args:
            min: the first id; - is the lowest, (1-1 excludes 1-1.
            max: the last id; + is the highest, (1-1 excludes 1-1.
            count: how many entries at most.

        Returns: the entries, the lowest id first.

        Example: ``xrange("s")`` → ``[StreamEntry(b'1-1', {b'a': b'1'}), StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'})]``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xrange/
        """
        return self._run(b.xrange(name, min, max, count))

    def xread(
        self, streams: Keyed[Value], count: int | None = None, block: float | timedelta | None = None
    ) -> dict[T, list[StreamEntry[T]]]:
        """Read new entries of streams, and wait for some when asked to.

        Args:
            streams: by key the last id already read; $ reads what comes from now on, + the last entry.
            count: how many entries of each stream at most.
            block: wait so long for entries; 0 waits for ever, None not at all; milliseconds.

        Returns: the entries by the key of their stream; streams without new ones are left out.

        Example: ``xread({"s": 0, "t": 0})`` → ``{b's': [StreamEntry(b'1-1', {b'a': b'1'}), StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'})]}``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xread/
        """
        return self._run(b.xread(streams, count, block))

    def xreadgroup(
        self,
        groupname: Text,
        consumername: Text,
        streams: Keyed[Value],
        count: int | None = None,
        block: float | timedelta | None = None,
        noack: bool = False,
    ) -> dict[T, list[DeliveredEntry[T]]]:
        """Read entries as a consumer of a group, and wait for some when asked to.

        Reading pending entries again counts as one more delivery.

        Args:
            groupname: the group.
            consumername: the consumer; created when it does not exist.
            streams: by key > for entries no consumer got yet, or an id for the own pending entries after it.
            count: how many entries of each stream at most.
            block: wait so long for entries; 0 waits for ever, None not at all; milliseconds.
            noack: entries need no acknowledgement and never become pending.

        Returns: the entries by the key of their stream; fields are None where a pending entry has been deleted.

        Example: ``xreadgroup("g", "c", {"s": ">"})`` → ``{b's': [DeliveredEntry(b'1-1', {b'a': b'1'}), DeliveredEntry(b'2-1', {b'a': b'2', b'b': b'3'})]}``
        Since server 5.0.0. Replay class: accumulate (never with streams >). See https://valkey.io/commands/xreadgroup/
        """
        return self._run(b.xreadgroup(groupname, consumername, streams, count, block, noack))

    def xrevrange(
        self, name: Key, max: Value = "+", min: Value = "-", count: int | None = None
    ) -> list[StreamEntry[T]]:
        """Return entries of a stream with ids in a range, the highest first.

        Args:
            max: the last id; + is the highest, (1-1 excludes 1-1.
            min: the first id; - is the lowest, (1-1 excludes 1-1.
            count: how many entries at most.

        Returns: the entries, the highest id first.

        Example: ``xrevrange("s")`` → ``[StreamEntry(b'2-1', {b'a': b'2', b'b': b'3'}), StreamEntry(b'1-1', {b'a': b'1'})]``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xrevrange/
        """
        return self._run(b.xrevrange(name, max, min, count))

    def xsetid(
        self,
        name: Key,
        last_id: Value,
        *,
        entries_added: int | None = None,
        max_deleted_id: Value | None = None,
    ) -> bool:
        """Set the last id of a stream and what else it remembers.

        Args:
            last_id: new entries get higher ids; not lower than that of the last entry.
            entries_added: how many entries were ever added; server 7.0.0 or later.
            max_deleted_id: the highest id that was ever removed; server 7.0.0 or later.

        Returns: True.

        Example: ``xsetid("s", "5-0")`` → ``True``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xsetid/
        """
        return self._run(b.xsetid(name, last_id, entries_added=entries_added, max_deleted_id=max_deleted_id))

    def xtrim(
        self,
        name: Key,
        maxlen: int | None = None,
        approximate: bool = True,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> int:
        """Remove the oldest entries of a stream.

        By default the server may keep somewhat more than asked; approximate=False is exact.

        Args:
            maxlen: how many of the newest entries to keep.
            approximate: keep somewhat more where that is much cheaper.
            minid: the lowest id to keep; server 6.2.0 or later.
            limit: remove at most so many at once; only with approximate; server 6.2.0 or later.

        Returns: how many entries were removed.

        Example: ``xtrim("s", maxlen=1, approximate=False)`` → ``1``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/xtrim/
        """
        return self._run(b.xtrim(name, maxlen, approximate, minid, limit))
