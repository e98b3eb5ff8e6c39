"""The group that says which nodes serve reads."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from valkeykit.config import parse
from valkeykit.config.fields import Checked, option
from valkeykit.config.parse import duration, optional


@attrs.frozen(kw_only=True, slots=True)
class Reads(Checked):
    """Which nodes of a cluster, or of a replicated server, are asked what changes nothing."""

    group: ClassVar[str] = "reads"

    prefer: Literal["primary", "prefer-replica", "any", "lowest-latency", "same-zone"] = option(
        parse.READ_FROM, "primary", "nodes that serve reads", env="VALKEY_READ_FROM", names="read_from"
    )
    zone: str | None = option(
        optional(parse.FILLED),
        None,
        "availability zone of this client, as the nodes name theirs",
        env="VALKEY_AVAILABILITY_ZONE",
        names="availability_zone",
    )
    max_staleness: float | None = option(
        optional(duration(least=0.1)),
        None,
        "most seconds a replica that is read from may be behind; None for no bound",
        env="VALKEY_READS_MAX_STALENESS",
        names="max_staleness",
    )
    survey_interval: float = option(
        duration(least=0.05),
        1.0,
        "seconds between two looks at how far the nodes are away, where reads depend on it",
        env="VALKEY_READS_SURVEY_INTERVAL",
    )
    refresh_interval: float = option(
        duration(least=0.1),
        30.0,
        "most seconds between two looks at which nodes there are, where replicas are read from",
        env="VALKEY_READS_REFRESH_INTERVAL",
    )
