# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The latency commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import latency as b
    from valkeykit.replies.latency import CommandHistogram, LatencyEvent, LatencySample
else:
    b = Lazy("valkeykit.commands.generated.builders.latency")


class LatencyAsyncCommands(AsyncFace[T]):
    """The latency commands."""

    __slots__ = ()

    def latency_doctor(self) -> Coroutine[Any, Any, T]:
        """Return the server's own report on its latency, in prose.

        Returns: text in English.

        Example: ``latency_doctor()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/latency-doctor/
        """
        return self._run(b.latency_doctor())

    def latency_graph(self, event: Text) -> Coroutine[Any, Any, T]:
        """Draw the samples of an event as characters.

        An event without samples is an error.

        Args:
            event: its name, such as command.

        Returns: lines of text.

        Example: ``latency_graph("command")``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/latency-graph/
        """
        return self._run(b.latency_graph(event))

    def latency_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on LATENCY.

        Returns: lines of text.

        Example: ``latency_help()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/latency-help/
        """
        return self._run(b.latency_help())

    def latency_histogram(
        self, *commands: Text | Iterable[Text]
    ) -> Coroutine[Any, Any, dict[str, CommandHistogram]]:
        """Return how long commands took, as cumulative histograms.

        Args:
            commands: commands, a subcommand as container|subcommand, a container for all of its; all commands without any.

        Returns: by command in lower case; commands that were never called are missing.

        Example: ``latency_histogram("set", "nosuch")``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/latency-histogram/
        """
        return self._run(b.latency_histogram(*commands))

    def latency_history(self, event: Text) -> Coroutine[Any, Any, list[LatencySample]]:
        """Return the samples of an event, the oldest first.

        Args:
            event: its name, such as command.

        Returns: up to 160 seconds and the worst milliseconds in each.

        Example: ``latency_history("nosuch")`` → ``[]``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/latency-history/
        """
        return self._run(b.latency_history(event))

    def latency_latest(self) -> Coroutine[Any, Any, list[LatencyEvent]]:
        """Return the latest sample of every event.

        Returns: with the worst of each, in milliseconds.

        Example: ``latency_latest()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/latency-latest/
        """
        return self._run(b.latency_latest())

    def latency_reset(self, *events: Text | Iterable[Text]) -> Coroutine[Any, Any, int]:
        """Forget the samples of some events, or of all.

        Args:
            events: their names; all without any.

        Returns: how many events had samples.

        Example: ``latency_reset("nosuch")`` → ``0``
        Since server 2.8.13. Replay class: overwrite. See https://valkey.io/commands/latency-reset/
        """
        return self._run(b.latency_reset(*events))
