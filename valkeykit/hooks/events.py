"""What happens to a command and to a connection, as frozen records. Never a value, never a secret."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class CommandStart:
    """A call begins. `commands` is how many commands it carries (more than 1 for a pipeline)."""

    command: str
    node: str
    commands: int = 1


@frozen
class CommandEnd:
    """A call ended after `duration` seconds and `attempts` tries; `error` is None on success.

    A call that was cancelled or interrupted ends too: `error` is then the cancellation.
    """

    command: str
    node: str
    duration: float
    attempts: int
    error: BaseException | None = None
    commands: int = 1


@frozen
class RetryScheduled:
    """Attempt number `attempt` failed with `error`; the next starts after `delay` seconds."""

    command: str
    node: str
    attempt: int
    delay: float
    error: Exception


@frozen
class Connected:
    """A connection to `node` was established."""

    node: str


@frozen
class Disconnected:
    """A connection to `node` ended; `reason` says why in a few words."""

    node: str
    reason: str


Event: TypeAlias = CommandStart | CommandEnd | RetryScheduled | Connected | Disconnected
