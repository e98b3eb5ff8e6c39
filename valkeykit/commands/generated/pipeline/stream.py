# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The stream commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.commands.generated.builders import stream as b
from valkeykit.types import Fields, Key, Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
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

Ts = TypeVarTuple("Ts")


class StreamPipeline(PipelineFace[Mode, T, *Ts]):
    """The stream commands, queued."""

    __slots__ = ()

    def xack(self, name: Key, groupname: Text, *ids: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue XACK: Acknowledge entries, so that they are no longer pending."""
        queued: Any = self
        self._queue(b.xack(name, groupname, *ids))
        return queued

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
    ) -> Pipeline[Mode, T, *Ts, T]: ...

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
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

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
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

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
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

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
    ) -> Any:
        """Queue XADD: Add an entry to a stream."""
        queued: Any = self
        self._queue(b.xadd(name, fields, id, maxlen, approximate, nomkstream, minid, limit))
        return queued

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
    ) -> Pipeline[Mode, T, *Ts, AutoClaim[T]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, AutoClaimIds[T]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, AutoClaimIds[T]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, AutoClaim[T] | AutoClaimIds[T]]: ...

    def xautoclaim(
        self,
        name: Key,
        groupname: Text,
        consumername: Text,
        min_idle_time: int | timedelta,
        start_id: Value = "0-0",
        count: int | None = None,
        justid: bool = False,
    ) -> Any:
        """Queue XAUTOCLAIM: Take over pending entries of other consumers, one page after another."""
        queued: Any = self
        self._queue(b.xautoclaim(name, groupname, consumername, min_idle_time, start_id, count, justid))
        return queued

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
    ) -> Pipeline[Mode, T, *Ts, list[StreamEntry[T]]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

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
    ) -> Pipeline[Mode, T, *Ts, list[StreamEntry[T]] | list[T]]: ...

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
    ) -> Any:
        """Queue XCLAIM: Take over pending entries of other consumers, by id."""
        queued: Any = self
        self._queue(
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
        return queued

    def xdel(self, name: Key, *ids: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue XDEL: Remove entries from a stream."""
        queued: Any = self
        self._queue(b.xdel(name, *ids))
        return queued

    def xgroup_create(
        self,
        name: Key,
        groupname: Text,
        id: Value = "$",
        mkstream: bool = False,
        entries_read: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue XGROUP CREATE: Create a consumer group."""
        queued: Any = self
        self._queue(b.xgroup_create(name, groupname, id, mkstream, entries_read))
        return queued

    def xgroup_createconsumer(
        self, name: Key, groupname: Text, consumername: Text
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue XGROUP CREATECONSUMER: Create a consumer in a group."""
        queued: Any = self
        self._queue(b.xgroup_createconsumer(name, groupname, consumername))
        return queued

    def xgroup_delconsumer(
        self, name: Key, groupname: Text, consumername: Text
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue XGROUP DELCONSUMER: Remove a consumer from a group; what it has pending is lost to the group."""
        queued: Any = self
        self._queue(b.xgroup_delconsumer(name, groupname, consumername))
        return queued

    def xgroup_destroy(self, name: Key, groupname: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue XGROUP DESTROY: Remove a consumer group."""
        queued: Any = self
        self._queue(b.xgroup_destroy(name, groupname))
        return queued

    def xgroup_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue XGROUP HELP: Return a help text about XGROUP."""
        queued: Any = self
        self._queue(b.xgroup_help())
        return queued

    def xgroup_setid(
        self, name: Key, groupname: Text, id: Value, entries_read: int | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue XGROUP SETID: Set where a consumer group goes on reading."""
        queued: Any = self
        self._queue(b.xgroup_setid(name, groupname, id, entries_read))
        return queued

    def xinfo_consumers(self, name: Key, groupname: Text) -> Pipeline[Mode, T, *Ts, list[ConsumerInfo[T]]]:
        """Queue XINFO CONSUMERS: Return the consumers of a group."""
        queued: Any = self
        self._queue(b.xinfo_consumers(name, groupname))
        return queued

    def xinfo_groups(self, name: Key) -> Pipeline[Mode, T, *Ts, list[GroupInfo[T]]]:
        """Queue XINFO GROUPS: Return the consumer groups of a stream."""
        queued: Any = self
        self._queue(b.xinfo_groups(name))
        return queued

    def xinfo_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue XINFO HELP: Return a help text about XINFO."""
        queued: Any = self
        self._queue(b.xinfo_help())
        return queued

    @overload
    def xinfo_stream(
        self, name: Key, full: Literal[False] = False, *, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, StreamInfo[T]]: ...

    @overload
    def xinfo_stream(
        self, name: Key, full: Literal[True], *, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, StreamDetail[T]]: ...

    @overload
    def xinfo_stream(
        self, name: Key, full: bool = False, *, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, StreamInfo[T] | StreamDetail[T]]: ...

    def xinfo_stream(self, name: Key, full: bool = False, *, count: int | None = None) -> Any:
        """Queue XINFO STREAM: Return facts about a stream."""
        queued: Any = self
        self._queue(b.xinfo_stream(name, full, count=count))
        return queued

    def xlen(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue XLEN: Return how many entries a stream has."""
        queued: Any = self
        self._queue(b.xlen(name))
        return queued

    def xpending(self, name: Key, groupname: Text) -> Pipeline[Mode, T, *Ts, PendingSummary[T]]:
        """Queue XPENDING: Return how many entries of a group are pending."""
        queued: Any = self
        self._queue(b.xpending(name, groupname))
        return queued

    def xpending_range(
        self,
        name: Key,
        groupname: Text,
        min: Value,
        max: Value,
        count: int,
        consumername: Text | None = None,
        idle: int | timedelta | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[PendingEntry[T]]]:
        """Queue XPENDING: Return pending entries of a group one by one."""
        queued: Any = self
        self._queue(b.xpending_range(name, groupname, min, max, count, consumername, idle))
        return queued

    def xrange(
        self, name: Key, min: Value = "-", max: Value = "+", count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[StreamEntry[T]]]:
        """Queue XRANGE: Return entries of a stream with ids in a range."""
        queued: Any = self
        self._queue(b.xrange(name, min, max, count))
        return queued

    def xread(
        self, streams: Keyed[Value], count: int | None = None, block: float | timedelta | None = None
    ) -> Pipeline[Mode, T, *Ts, dict[T, list[StreamEntry[T]]]]:
        """Queue XREAD: Read new entries of streams, and wait for some when asked to."""
        queued: Any = self
        self._queue(b.xread(streams, count, block))
        return queued

    def xreadgroup(
        self,
        groupname: Text,
        consumername: Text,
        streams: Keyed[Value],
        count: int | None = None,
        block: float | timedelta | None = None,
        noack: bool = False,
    ) -> Pipeline[Mode, T, *Ts, dict[T, list[DeliveredEntry[T]]]]:
        """Queue XREADGROUP: Read entries as a consumer of a group, and wait for some when asked to."""
        queued: Any = self
        self._queue(b.xreadgroup(groupname, consumername, streams, count, block, noack))
        return queued

    def xrevrange(
        self, name: Key, max: Value = "+", min: Value = "-", count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[StreamEntry[T]]]:
        """Queue XREVRANGE: Return entries of a stream with ids in a range, the highest first."""
        queued: Any = self
        self._queue(b.xrevrange(name, max, min, count))
        return queued

    def xsetid(
        self,
        name: Key,
        last_id: Value,
        *,
        entries_added: int | None = None,
        max_deleted_id: Value | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue XSETID: Set the last id of a stream and what else it remembers."""
        queued: Any = self
        self._queue(b.xsetid(name, last_id, entries_added=entries_added, max_deleted_id=max_deleted_id))
        return queued

    def xtrim(
        self,
        name: Key,
        maxlen: int | None = None,
        approximate: bool = True,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue XTRIM: Remove the oldest entries of a stream."""
        queued: Any = self
        self._queue(b.xtrim(name, maxlen, approximate, minid, limit))
        return queued
