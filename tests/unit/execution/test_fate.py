"""What errors say of a command's fate, and what they must not say."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest

from valkeykit.command import Batch, Command
from valkeykit.commands.generated.builders import (
    acl,
    cluster,
    config,
    connection,
    generic,
    pubsub,
    sentinel,
    server,
    string,
)
from valkeykit.errors import ConnectionFailed, DeadlineExceeded, ResultUnknown, ServerError, WriteTimedOut
from valkeykit.execution import steps
from valkeykit.execution.span import Span
from valkeykit.retry import never

READS = [
    connection.ping(),
    server.info(),
    config.config_get("*"),
    acl.acl_list(),
    pubsub.pubsub_channels(),
    cluster.cluster_nodes(),
    sentinel.sentinel_primaries(),
]


def outcome(error: Exception, call: Any) -> Any:
    span = Span(SimpleNamespace(hooks=None, breaker=None, router=None), call, "host:1", 0.0)  # type: ignore[arg-type] # all it reads
    return steps.on_error(error, call, span, time.monotonic() + 5, never)


@pytest.mark.parametrize("command", READS, ids=lambda command: command.name)
def test_what_reads_without_the_readonly_flag_was_not_written(command: Command[Any]) -> None:
    assert command.readonly
    late = outcome(DeadlineExceeded("late", maybe_applied=True), command)
    assert type(late.error) is DeadlineExceeded
    lost = outcome(
        ConnectionFailed("lost", maybe_applied=True), Batch([command, string.get("k")], atomic=False)
    )
    assert type(lost.error) is ConnectionFailed


def test_a_write_has_an_unknown_fate() -> None:
    assert (
        type(outcome(DeadlineExceeded("late", maybe_applied=True), string.incr("k")).error) is WriteTimedOut
    )
    mixed = Batch([connection.ping(), string.incr("k")], atomic=False)
    assert type(outcome(ConnectionFailed("lost", maybe_applied=True), mixed).error) is ResultUnknown


def test_the_end_of_a_shutdown_is_not_one() -> None:
    verdict = outcome(ConnectionFailed("lost", maybe_applied=True), server.shutdown(abort=True))
    assert type(verdict.error) is ResultUnknown


@pytest.mark.parametrize(
    "command",
    [
        acl.acl_setuser("u", rules=[">hunter2"]),
        config.config_set("requirepass", "hunter2"),
        connection.auth("hunter2"),
        generic.migrate("h", 1, "k", 0, 1, auth="hunter2"),
        sentinel.sentinel_set("m", "auth-pass", "hunter2"),
    ],
    ids=lambda command: command.name,
)
def test_what_the_server_quotes_of_secrets_is_hidden(command: Command[Any]) -> None:
    quoted = "ERR invalid argument 'hunter2'"
    for call in (command, Batch([string.get("k"), command], atomic=True)):
        error = outcome(ServerError.parse(quoted), call).error
        assert "hunter2" not in f"{error} {error!r} {error.args}"


def test_a_migration_that_lost_the_other_server_may_have_happened() -> None:
    refused = ServerError.parse("IOERR error or timeout reading to target instance")
    assert outcome(refused, generic.migrate("h", 1, "k", 0, 1)).error.maybe_applied is True
