"""What a row must reach: judged on ratios within one run, never on figures of different runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Protocol

from attrs import frozen

from benchmarks.rounds import Figures

FASTEST = "fastest peer"
PEERS = ("valkey-py", "redis-py", "coredis", "glide")


@frozen
class Measured:
    """A row as one run or several found it: the figure of each side, and ours against each other side.

    A ratio above 1 always means that we are better.
    """

    ours: str
    figures: Mapping[str, float]
    ratios: Mapping[str, float]

    @property
    def fastest(self) -> str | None:
        """The peer that we do worst against."""
        peers = [side for side in PEERS if side in self.ratios]
        return min(peers, key=self.ratios.__getitem__, default=None)


def of_rounds(ours: str, rounds: Figures, *, lower_is_better: bool) -> Measured:
    """One run: medians over its rounds, each ratio taken between neighbours in time."""
    ratios: dict[str, float] = {}
    for side, theirs in rounds.items():
        pairs = zip(rounds[ours], theirs, strict=True)
        if side != ours:
            ratios[side] = median(other / own if lower_is_better else own / other for own, other in pairs)
    return Measured(ours, {side: median(figures) for side, figures in rounds.items()}, ratios)


def of_runs(runs: Sequence[Measured]) -> Measured:
    """The medians of several runs, side by side."""
    first = runs[0]
    return Measured(
        first.ours,
        {side: median(run.figures[side] for run in runs) for side in first.figures},
        {side: median(run.ratios[side] for run in runs) for side in first.ratios},
    )


class Bar(Protocol):
    """One condition of a row."""

    def value(self, measured: Measured) -> float:
        """What was reached."""
        ...

    def is_met(self, measured: Measured) -> bool:
        """Whether that suffices."""
        ...

    def told(self, measured: Measured) -> str:
        """Both in a few words."""
        ...


@frozen
class AtLeast:
    """So many times as good as another side."""

    times: float
    against: str = FASTEST

    def side(self, measured: Measured) -> str:
        """The side that is meant."""
        return (measured.fastest or FASTEST) if self.against == FASTEST else self.against

    def value(self, measured: Measured) -> float:
        return measured.ratios[self.side(measured)]

    def is_met(self, measured: Measured) -> bool:
        return self.value(measured) >= self.times

    def told(self, measured: Measured) -> str:
        return f"{self.value(measured):.3g} x {self.side(measured)} ({_bar(self, self.times, measured)})"


@frozen
class AtMost:
    """No more than a fixed figure."""

    limit: float
    unit: str

    def value(self, measured: Measured) -> float:
        return measured.figures[measured.ours]

    def is_met(self, measured: Measured) -> bool:
        return self.value(measured) <= self.limit

    def told(self, measured: Measured) -> str:
        return f"{self.value(measured):.1f} {self.unit} ({_bar(self, self.limit, measured)})"


def _bar(bar: Bar, figure: float, measured: Measured) -> str:
    return f"bar {figure:g}{'' if bar.is_met(measured) else ', missed'}"
