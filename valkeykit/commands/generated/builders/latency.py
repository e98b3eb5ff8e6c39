# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the latency commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import T, Text

if TYPE_CHECKING:
    from valkeykit.replies import latency as r
    from valkeykit.replies.latency import CommandHistogram, LatencyEvent, LatencySample
else:
    r = Lazy("valkeykit.replies.latency")


def latency_doctor() -> Command[T]:
    """Return the server's own report on its latency, in prose."""
    return Command(("LATENCY", "DOCTOR"), i.LATENCY_DOCTOR, d.text, (), "read", None, ())


def latency_graph(event: Text) -> Command[T]:
    """Draw the samples of an event as characters."""
    return Command(
        (
            "LATENCY",
            "GRAPH",
            event
            if type(event) is str or type(event) is bytes
            else a.string(event, "LATENCY GRAPH", "event"),
        ),
        i.LATENCY_GRAPH,
        d.text,
        (),
        "read",
        None,
        (),
    )


def latency_help() -> Command[list[T]]:
    """Return the server's help on LATENCY."""
    return Command(("LATENCY", "HELP"), i.LATENCY_HELP, d.texts, (), "read", None, ())


def latency_histogram(*commands: Text | Iterable[Text]) -> Command[dict[str, CommandHistogram]]:
    """Return how long commands took, as cumulative histograms."""
    commands_words = a.spread(a.string, commands, "LATENCY HISTOGRAM", "commands", empty=True)
    return Command(
        ("LATENCY", "HISTOGRAM", *commands_words), i.LATENCY_HISTOGRAM, r.histograms, (), "read", None, ()
    )


def latency_history(event: Text) -> Command[list[LatencySample]]:
    """Return the samples of an event, the oldest first."""
    return Command(
        (
            "LATENCY",
            "HISTORY",
            event
            if type(event) is str or type(event) is bytes
            else a.string(event, "LATENCY HISTORY", "event"),
        ),
        i.LATENCY_HISTORY,
        r.latency_samples,
        (),
        "read",
        None,
        (),
    )


def latency_latest() -> Command[list[LatencyEvent]]:
    """Return the latest sample of every event."""
    return Command(("LATENCY", "LATEST"), i.LATENCY_LATEST, r.latency_events, (), "read", None, ())


def latency_reset(*events: Text | Iterable[Text]) -> Command[int]:
    """Forget the samples of some events, or of all."""
    events_words = a.spread(a.string, events, "LATENCY RESET", "events", empty=True)
    return Command(("LATENCY", "RESET", *events_words), i.LATENCY_RESET, d.count, (), "overwrite", None, ())
