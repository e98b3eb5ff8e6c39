"""Replies of the LATENCY commands."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, pairs, unexpected, word
from valkeykit.replies.shared import more, unknown
from valkeykit.types import Raw, Reply, T


class CommandHistogram(NamedTuple):
    """How long the calls of a command took.

    Attributes:
        calls: how many calls there were.
        histogram_usec: for an upper bound in microseconds, how many calls took no longer than that.
        extra: fields that newer servers add, by the server's name.
    """

    calls: int
    histogram_usec: dict[int, int]
    extra: dict[str, Reply]


class LatencyEvent(NamedTuple):
    """The latest sample of an event, and the worst.

    Attributes:
        event: its name, such as command or fork.
        timestamp: Unix time of the latest sample, in seconds.
        latest_ms: the latest sample, in milliseconds.
        max_ms: the worst one since the last reset, in milliseconds.
        sum_ms: all of them together, in milliseconds; None before server 8.1.
        samples: how many there were; None before server 8.1.
        extra: what newer servers add at the end.
    """

    event: str
    timestamp: int
    latest_ms: int
    max_ms: int
    sum_ms: int | None
    samples: int | None
    extra: list[Reply]


class LatencySample(NamedTuple):
    """The worst of an event in one second.

    Attributes:
        timestamp: Unix time in seconds.
        latency_ms: in milliseconds.
    """

    timestamp: int
    latency_ms: int


def histograms(reply: Raw, codec: Codec[T]) -> dict[str, CommandHistogram]:
    """The map of LATENCY HISTOGRAM."""
    found: dict[str, CommandHistogram] = {}
    for name, entry in pairs(reply):
        parts = fields(entry)
        buckets = {integer(bound): integer(calls) for bound, calls in pairs(parts.get("histogram_usec"))}
        extra = unknown(parts, {"calls", "histogram_usec"}, codec)
        found[word(name)] = CommandHistogram(integer(parts.get("calls")), buckets, extra)
    return found


def latency_events(reply: Raw, codec: Codec[T]) -> list[LatencyEvent]:
    """The reply of LATENCY LATEST."""
    return [_event(item, codec) for item in array(reply)]


def latency_samples(reply: Raw, _: Codec[T]) -> list[LatencySample]:
    """The reply of LATENCY HISTORY."""
    return [LatencySample(integer(time), integer(worst)) for time, worst in pairs(reply)]


def _event(reply: Raw, codec: Codec[T]) -> LatencyEvent:
    parts = array(reply)
    if len(parts) < 4:
        unexpected("a name and three numbers", reply)
    time, latest, worst = (integer(part) for part in parts[1:4])
    younger = [integer(part) for part in parts[4:6]]
    total, samples = younger if len(younger) == 2 else (None, None)
    return LatencyEvent(word(parts[0]), time, latest, worst, total, samples, more(parts, 6, codec))
