"""The groups that say what becomes of failures: what is tried again, left alone, limited, looked at."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from valkeykit.config import parse
from valkeykit.config.fields import Checked, option
from valkeykit.config.parse import duration, integer, optional


@attrs.frozen(kw_only=True, slots=True)
class Retry(Checked):
    """How often and after which pause a failed attempt is made again."""

    group: ClassVar[str] = "retry"

    level: Literal["never", "read", "overwrite", "checked", "at-least-once"] = option(
        parse.RETRY_LEVEL,
        "read",
        "what is sent again when it may have been executed already; never for no second attempt at all",
        env="VALKEY_RETRY_LEVEL",
        names="retry_level",
    )
    max_retries: int | None = option(
        optional(integer(0, 1000)),
        None,
        "attempts after the first one; None for as many as fit into the call's time",
        env="VALKEY_MAX_RETRIES",
        names="max_retries",
    )
    min_backoff: float = option(
        duration(zero=True),
        0.008,
        "seconds of the shortest pause",
        env="VALKEY_MIN_RETRY_BACKOFF",
        names="min_retry_backoff",
    )
    max_backoff: float = option(
        duration(zero=True),
        0.5,
        "seconds of the longest pause",
        env="VALKEY_MAX_RETRY_BACKOFF",
        names="max_retry_backoff",
    )
    jitter: Literal["full", "equal", "decorrelated", "none"] = option(
        parse.JITTER,
        "full",
        "how chance shortens the pauses",
        env="VALKEY_RETRY_JITTER",
    )
    budget: int = option(
        integer(1),
        100,
        "most commands that are sent again in a burst, by all calls of the client together",
        env="VALKEY_RETRY_BUDGET",
    )
    budget_per_second: float = option(
        duration(zero=True),
        50.0,
        "so many more each second",
        env="VALKEY_RETRY_BUDGET_PER_SECOND",
    )


@attrs.frozen(kw_only=True, slots=True)
class Breaker(Checked):
    """The circuit breaker of each node."""

    group: ClassVar[str] = "breaker"

    enabled: bool = option(
        parse.BOOLEAN, False, "use a breaker per node", env="VALKEY_CIRCUIT_BREAKER_ENABLED"
    )
    failure_threshold: int = option(
        integer(1),
        5,
        "failures in a row that open it",
        env="VALKEY_CIRCUIT_BREAKER_THRESHOLD VALKEY_CIRCUIT_BREAKER_FAILURE_THRESHOLD",
    )
    reset_timeout: float = option(
        duration(),
        0.5,
        "seconds it stays open before it probes",
        env="VALKEY_CIRCUIT_BREAKER_RESET_TIMEOUT",
    )
    half_open_probes: int = option(
        integer(1),
        1,
        "calls let through at once while it probes",
        env="VALKEY_CIRCUIT_BREAKER_HALF_OPEN_PROBES",
    )
    failure_rate: float = option(
        parse.SHARE,
        0.5,
        "share of failures within the window that opens it",
        env="VALKEY_CIRCUIT_BREAKER_FAILURE_RATE",
    )
    min_calls: int = option(
        integer(1),
        20,
        "calls within the window before shares count",
        env="VALKEY_CIRCUIT_BREAKER_MIN_CALLS",
    )
    window: float = option(
        duration(),
        10.0,
        "seconds that are looked back",
        env="VALKEY_CIRCUIT_BREAKER_WINDOW",
    )
    slow_call: float | None = option(
        optional(duration()),
        None,
        "seconds from which an answer counts as slow; None does not look",
        env="VALKEY_CIRCUIT_BREAKER_SLOW_CALL",
    )
    slow_call_rate: float = option(
        parse.SHARE,
        0.5,
        "share of slow answers within the window that opens it",
        env="VALKEY_CIRCUIT_BREAKER_SLOW_CALL_RATE",
    )


@attrs.frozen(kw_only=True, slots=True)
class Bulkhead(Checked):
    """How many calls may be under way at once."""

    group: ClassVar[str] = "bulkhead"

    limit: int | None = option(
        optional(integer(1)),
        None,
        "most calls of the client under way at once; None for any number",
        env="VALKEY_BULKHEAD_LIMIT",
    )
    wait: float | None = option(
        optional(duration(zero=True)),
        None,
        "most seconds a call waits for its place; None for as long as its budget lasts",
        env="VALKEY_BULKHEAD_WAIT",
    )


@attrs.frozen(kw_only=True, slots=True)
class Health(Checked):
    """The checks that are asked for: `client.health()`, `client.is_healthy()`, `client.health_monitor()`."""

    group: ClassVar[str] = "health"

    interval: float = option(
        duration(),
        5.0,
        "seconds between two checks of a monitor",
        env="VALKEY_HEALTH_CHECK_INTERVAL",
        names="health_check_interval",
    )
    timeout: float = option(
        duration(),
        1.0,
        "seconds a check may take",
        env="VALKEY_HEALTH_CHECK_TIMEOUT",
        names="health_check_timeout",
    )
