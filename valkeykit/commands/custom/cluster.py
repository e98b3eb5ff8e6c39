"""CLUSTER MIGRATESLOTS: ranges of slots, in groups that each end with the node they go to."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Text, Word

_NAME = "CLUSTER MIGRATESLOTS"


def cluster_migrateslots(migrations: Iterable[tuple[int, int, Text]]) -> Command[bool]:
    """Ranges that follow each other and have the same target are one migration."""
    flat = a.rows(migrations, (a.integer, a.integer, a.string), _NAME, "migrations")
    words: list[Word] = ["CLUSTER", "MIGRATESLOTS"]
    for node, ranges in groupby(zip(flat[::3], flat[1::3], flat[2::3], strict=True), itemgetter(2)):
        words.append("SLOTSRANGE")
        for start, end, _ in ranges:
            words += (start, end)
        words += ("NODE", node)
    return Command(tuple(words), i.CLUSTER_MIGRATESLOTS, d.ok, (), "checked")
