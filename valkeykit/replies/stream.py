"""Decoders and reply types of the stream commands."""

from __future__ import annotations

from functools import partial
from typing import Any, Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, halves, integer, pairs, unexpected
from valkeykit.replies.shared import count_or_none, text_map, text_maps, texts, unknown
from valkeykit.types import Raw, Reply, T

_new: Any = vars(tuple)["__new__"]


class StreamEntry(NamedTuple, Generic[T]):
    """One entry of a stream.

    An entry may hold a field twice; `fields` then has the last value.
    """

    id: T
    fields: dict[T, T]


class DeliveredEntry(NamedTuple, Generic[T]):
    """One entry as a consumer gets it. `fields` is None when a pending entry has been deleted."""

    id: T
    fields: dict[T, T] | None


class AutoClaim(NamedTuple, Generic[T]):
    """What one XAUTOCLAIM claimed.

    `cursor` is where the next call starts; the scan is complete when it is 0-0. `deleted` are the
    ids of pending entries that the stream no longer has; they are not pending any more.
    """

    cursor: T
    entries: list[StreamEntry[T]]
    deleted: list[T]


class AutoClaimIds(NamedTuple, Generic[T]):
    """What one XAUTOCLAIM claimed, by id. `cursor` and `deleted` are as in `AutoClaim`."""

    cursor: T
    ids: list[T]
    deleted: list[T]


class PendingSummary(NamedTuple, Generic[T]):
    """How many entries of a group are pending.

    `min` and `max` are the lowest and the highest id among them, None when nothing is pending.
    `consumers` counts them by consumer.
    """

    pending: int
    min: T | None
    max: T | None
    consumers: dict[T, int]


class PendingEntry(NamedTuple, Generic[T]):
    """One pending entry: whose it is, milliseconds since its delivery, number of deliveries."""

    message_id: T
    consumer: T
    time_since_delivered: int
    times_delivered: int


class ConsumerInfo(NamedTuple, Generic[T]):
    """One consumer of a group.

    `idle` are the milliseconds since it last tried to read or claim, `inactive` those since it last
    succeeded (-1 when it never did, or before server 7.2). `extra` has what a newer server adds.
    """

    name: T
    pending: int
    idle: int
    inactive: int
    extra: dict[str, Reply]


class GroupInfo(NamedTuple, Generic[T]):
    """One consumer group of a stream.

    `consumers` and `pending` are counts. `entries_read` is how many entries the group has read,
    `lag` how many it still has to read; None when the server cannot know. `extra` has what a newer
    server adds.
    """

    name: T
    consumers: int
    pending: int
    last_delivered_id: T
    entries_read: int | None
    lag: int | None
    extra: dict[str, Reply]


class StreamInfo(NamedTuple, Generic[T]):
    """A stream in numbers. `groups` is a count; `extra` has what a newer server adds."""

    length: int
    radix_tree_keys: int
    radix_tree_nodes: int
    last_generated_id: T
    max_deleted_entry_id: T
    entries_added: int
    recorded_first_entry_id: T
    groups: int
    first_entry: StreamEntry[T] | None
    last_entry: StreamEntry[T] | None
    extra: dict[str, Reply]


class GroupDelivery(NamedTuple, Generic[T]):
    """One pending entry of a group. `delivery_time` is Unix time in milliseconds."""

    id: T
    consumer: T
    delivery_time: int
    delivery_count: int


class ConsumerDelivery(NamedTuple, Generic[T]):
    """One pending entry of a consumer. `delivery_time` is Unix time in milliseconds."""

    id: T
    delivery_time: int
    delivery_count: int


class ConsumerDetail(NamedTuple, Generic[T]):
    """One consumer in full.

    `seen_time` (last try) and `active_time` (last success, -1 for never and before server 7.2) are Unix
    times in milliseconds. `pel_count` counts all pending entries; `pending` lists as many as were asked for.
    """

    name: T
    seen_time: int
    active_time: int
    pel_count: int
    pending: list[ConsumerDelivery[T]]
    extra: dict[str, Reply]


class GroupDetail(NamedTuple, Generic[T]):
    """One consumer group in full: `GroupInfo` with its pending entries and consumers listed."""

    name: T
    last_delivered_id: T
    entries_read: int | None
    lag: int | None
    pel_count: int
    pending: list[GroupDelivery[T]]
    consumers: list[ConsumerDetail[T]]
    extra: dict[str, Reply]


class StreamDetail(NamedTuple, Generic[T]):
    """A stream in full: `StreamInfo` with entries and groups listed."""

    length: int
    radix_tree_keys: int
    radix_tree_nodes: int
    last_generated_id: T
    max_deleted_entry_id: T
    entries_added: int
    recorded_first_entry_id: T
    entries: list[StreamEntry[T]]
    groups: list[GroupDetail[T]]
    extra: dict[str, Reply]


# -- entries ---------------------------------------------------------------------------------------


def entries(reply: Raw, codec: Codec[T]) -> list[StreamEntry[T]]:
    """Entries in the server's order."""
    ids, maps = halves(reply)
    # What the class itself does, without a line of Python per entry.
    make: Any = partial(_new, StreamEntry)
    return list(map(make, zip(codec.texts(ids), text_maps(maps, codec, _fields), strict=True)))


def entries_by_stream(reply: Raw, codec: Codec[T]) -> dict[T, list[StreamEntry[T]]]:
    """Entries by the key of their stream; empty for nil."""
    return {codec.key(name): entries(found, codec) for name, found in pairs(reply)}


def deliveries_by_stream(reply: Raw, codec: Codec[T]) -> dict[T, list[DeliveredEntry[T]]]:
    """What a consumer was given, by the key of the stream; empty for nil."""
    return {codec.key(name): _deliveries(found, codec) for name, found in pairs(reply)}


def _deliveries(reply: Raw, codec: Codec[T]) -> list[DeliveredEntry[T]]:
    return [
        DeliveredEntry(codec.text(entry), None if values is None else _fields(values, codec))
        for entry, values in pairs(reply)
    ]


def _fields(reply: Raw, codec: Codec[T]) -> dict[T, T]:
    if reply is None:
        unexpected("the fields of an entry", reply)
    return text_map(reply, codec)


def _entry_or_none(reply: Raw, codec: Codec[T]) -> StreamEntry[T] | None:
    if reply is None:
        return None
    entry, values = _exactly(2, "an entry", reply)
    return StreamEntry(codec.text(entry), _fields(values, codec))


def auto_claim(reply: Raw, codec: Codec[T]) -> AutoClaim[T]:
    """A cursor, the claimed entries and the ids of deleted ones."""
    cursor, claimed, deleted = _exactly(3, "a cursor, entries and deleted ids", reply)
    return AutoClaim(codec.text(cursor), entries(claimed, codec), texts(deleted, codec))


def auto_claim_ids(reply: Raw, codec: Codec[T]) -> AutoClaimIds[T]:
    """A cursor, the claimed ids and the ids of deleted entries."""
    cursor, claimed, deleted = _exactly(3, "a cursor, ids and deleted ids", reply)
    return AutoClaimIds(codec.text(cursor), texts(claimed, codec), texts(deleted, codec))


# -- pending ---------------------------------------------------------------------------------------


def pending_summary(reply: Raw, codec: Codec[T]) -> PendingSummary[T]:
    """The pending entries of a group in numbers."""
    total, lowest, highest, consumers = _exactly(4, "a summary of pending entries", reply)
    return PendingSummary(
        integer(total),
        None if lowest is None else codec.text(lowest),
        None if highest is None else codec.text(highest),
        {codec.text(consumer): integer(held) for consumer, held in pairs(consumers)},
    )


def pending_entries(reply: Raw, codec: Codec[T]) -> list[PendingEntry[T]]:
    """Pending entries one by one."""
    found: list[PendingEntry[T]] = []
    for item in array(reply):
        entry, consumer, since, times = _exactly(4, "a pending entry", item)
        found.append(PendingEntry(codec.text(entry), codec.text(consumer), integer(since), integer(times)))
    return found


# -- XINFO -----------------------------------------------------------------------------------------


def consumer_infos(reply: Raw, codec: Codec[T]) -> list[ConsumerInfo[T]]:
    """The consumers of a group."""
    return [_consumer_info(item, codec) for item in array(reply)]


def _consumer_info(reply: Raw, codec: Codec[T]) -> ConsumerInfo[T]:
    info = fields(reply)
    return ConsumerInfo(
        name=codec.text(_take(info, "name")),
        pending=integer(_take(info, "pending")),
        idle=integer(_take(info, "idle")),
        inactive=integer(info.pop("inactive", -1)),
        extra=unknown(info, (), codec),
    )


def group_infos(reply: Raw, codec: Codec[T]) -> list[GroupInfo[T]]:
    """The consumer groups of a stream."""
    return [_group_info(item, codec) for item in array(reply)]


def _group_info(reply: Raw, codec: Codec[T]) -> GroupInfo[T]:
    info = fields(reply)
    return GroupInfo(
        name=codec.text(_take(info, "name")),
        consumers=integer(_take(info, "consumers")),
        pending=integer(_take(info, "pending")),
        last_delivered_id=codec.text(_take(info, "last-delivered-id")),
        entries_read=count_or_none(info.pop("entries-read", None), codec),
        lag=count_or_none(info.pop("lag", None), codec),
        extra=unknown(info, (), codec),
    )


def stream_info(reply: Raw, codec: Codec[T]) -> StreamInfo[T]:
    """A stream in numbers."""
    info = fields(reply)
    return StreamInfo(
        *_numbers(info, codec),
        groups=integer(_take(info, "groups")),
        first_entry=_entry_or_none(_take(info, "first-entry"), codec),
        last_entry=_entry_or_none(_take(info, "last-entry"), codec),
        extra=unknown(info, (), codec),
    )


def stream_detail(reply: Raw, codec: Codec[T]) -> StreamDetail[T]:
    """A stream in full."""
    info = fields(reply)
    return StreamDetail(
        *_numbers(info, codec),
        entries=entries(_take(info, "entries"), codec),
        groups=[_group_detail(item, codec) for item in array(_take(info, "groups"))],
        extra=unknown(info, (), codec),
    )


def _numbers(info: dict[str, Raw], codec: Codec[T]) -> tuple[int, int, int, T, T, int, T]:
    """The fields that both forms of XINFO STREAM start with."""
    return (
        integer(_take(info, "length")),
        integer(_take(info, "radix-tree-keys")),
        integer(_take(info, "radix-tree-nodes")),
        codec.text(_take(info, "last-generated-id")),
        codec.text(info.pop("max-deleted-entry-id", b"0-0")),
        integer(info.pop("entries-added", -1)),
        codec.text(info.pop("recorded-first-entry-id", b"0-0")),
    )


def _group_detail(reply: Raw, codec: Codec[T]) -> GroupDetail[T]:
    info = fields(reply)
    return GroupDetail(
        name=codec.text(_take(info, "name")),
        last_delivered_id=codec.text(_take(info, "last-delivered-id")),
        entries_read=count_or_none(info.pop("entries-read", None), codec),
        lag=count_or_none(info.pop("lag", None), codec),
        pel_count=integer(_take(info, "pel-count")),
        pending=[_group_delivery(item, codec) for item in array(_take(info, "pending"))],
        consumers=[_consumer_detail(item, codec) for item in array(_take(info, "consumers"))],
        extra=unknown(info, (), codec),
    )


def _group_delivery(reply: Raw, codec: Codec[T]) -> GroupDelivery[T]:
    entry, consumer, time, times = _exactly(4, "a pending entry", reply)
    return GroupDelivery(codec.text(entry), codec.text(consumer), integer(time), integer(times))


def _consumer_detail(reply: Raw, codec: Codec[T]) -> ConsumerDetail[T]:
    info = fields(reply)
    return ConsumerDetail(
        name=codec.text(_take(info, "name")),
        seen_time=integer(_take(info, "seen-time")),
        active_time=integer(info.pop("active-time", -1)),
        pel_count=integer(_take(info, "pel-count")),
        pending=[_consumer_delivery(item, codec) for item in array(_take(info, "pending"))],
        extra=unknown(info, (), codec),
    )


def _consumer_delivery(reply: Raw, codec: Codec[T]) -> ConsumerDelivery[T]:
    entry, time, times = _exactly(3, "a pending entry", reply)
    return ConsumerDelivery(codec.text(entry), integer(time), integer(times))


# -- bricks ----------------------------------------------------------------------------------------


def _exactly(length: int, what: str, reply: Raw) -> list[Raw]:
    """The items of an array that always has so many."""
    items = array(reply)
    if len(items) != length:
        unexpected(what, reply)
    return items


def _take(info: dict[str, Raw], name: str) -> Raw:
    """Remove a field that every server sends; what is left at the end is new."""
    if name not in info:
        unexpected(f"a field {name}", None)
    return info.pop(name)
