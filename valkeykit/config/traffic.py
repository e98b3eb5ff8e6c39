"""The groups that shape traffic on a connection: how it is grouped, bounded and brought back."""

from __future__ import annotations

from typing import ClassVar

import attrs

from valkeykit.config import parse
from valkeykit.config.fields import Checked, option
from valkeykit.config.parse import duration, integer

_MIB = 1 << 20


@attrs.frozen(kw_only=True, slots=True)
class Pipelining(Checked):
    """How commands of many callers share a connection."""

    group: ClassVar[str] = "pipelining"

    max_delay: float = option(
        duration(zero=True),
        0.0005,
        "most seconds a flush waits for company while the round trip is long; 0 for never",
        env="VALKEY_PIPELINING_MAX_DELAY",
    )
    in_flight: int = option(
        integer(1),
        65_536,
        "most calls that wait for replies on one connection; more are refused at once",
        env="VALKEY_PIPELINING_IN_FLIGHT",
        names="max_in_flight",
    )
    queued_bytes: int = option(
        integer(1024),
        64 * _MIB,
        "most bytes that wait to be sent on one connection; more are refused at once",
        env="VALKEY_PIPELINING_QUEUED_BYTES",
        names="max_queued_bytes",
    )
    bulk_commands: int = option(
        integer(2),
        5_000,
        "pipelines of this many commands take the bulk lane",
        env="VALKEY_PIPELINING_BULK_COMMANDS",
    )
    bulk_bytes: int = option(
        integer(1024),
        _MIB,
        "requests of this many bytes take the bulk lane",
        env="VALKEY_PIPELINING_BULK_BYTES",
    )
    integrity: bool = option(
        parse.BOOLEAN,
        False,
        "prove behind each flush that replies and requests are in step",
        env="VALKEY_PIPELINING_INTEGRITY",
        names="integrity",
    )


@attrs.frozen(kw_only=True, slots=True)
class Limits(Checked):
    """What a reply may ask of our memory. Nesting ends at 1,024 levels, arrays at 67 million items."""

    group: ClassVar[str] = "limits"

    bulk_bytes: int = option(
        integer(1024, 2**40),
        512 * _MIB,
        "longest text of a reply, in bytes; the server's own limit is the default",
        env="VALKEY_LIMITS_BULK_BYTES",
    )
    line_bytes: int = option(
        integer(1024),
        _MIB,
        "longest line of a reply (status, error, number), in bytes",
        env="VALKEY_LIMITS_LINE_BYTES",
    )
    reply_bytes: int = option(
        integer(1024, 2**40),
        2048 * _MIB,
        "longest reply as a whole, in bytes",
        env="VALKEY_LIMITS_REPLY_BYTES",
    )


@attrs.frozen(kw_only=True, slots=True)
class Reconnect(Checked):
    """The pauses between failed attempts to reach a node; jitter is added."""

    group: ClassVar[str] = "reconnect"

    min_delay: float = option(
        duration(),
        0.1,
        "seconds between the first attempts",
        env="VALKEY_RECONNECT_MIN_DELAY",
    )
    max_delay: float = option(
        duration(),
        0.5,
        "seconds between later attempts, and the longest a waiting caller waits for one",
        env="VALKEY_RECONNECT_MAX_DELAY",
    )
