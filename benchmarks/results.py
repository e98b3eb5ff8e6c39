"""What the runs found for each row, and the verdict over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, field

from benchmarks.bars import AtLeast, Bar, Measured, of_rounds, of_runs
from benchmarks.rounds import Figures
from benchmarks.rows import Kind, Row


@define
class Result:
    """One row over all runs. `trouble` says why a run has no figures, `absent` that none can be had."""

    row: Row
    runs: list[Measured] = field(factory=list)
    trouble: str | None = None
    absent: bool = False

    def add(self, found: dict[str, Any]) -> None:
        """Take what one run told about this row."""
        if "rounds" in found:
            rounds: Figures = found["rounds"]
            lower = self.row.kind is not Kind.THROUGHPUT
            self.runs.append(of_rounds(self.row.ours, rounds, lower_is_better=lower))
        elif self.row.optional and "unavailable" in found:
            self.absent = True
        else:
            self.trouble = found.get("failed") or found["unavailable"]

    @property
    def measured(self) -> Measured | None:
        """The medians of the runs."""
        return of_runs(self.runs) if self.runs else None

    @property
    def verdict(self) -> str:
        """One word; "shown" where there is no bar or nothing to hold against one."""
        if self.row.waits is not None or self.absent:
            return "shown"
        if self.trouble is not None or self.measured is None:
            return "FAILED"
        if not self.row.bars:
            return "shown"
        return "ok" if all(bar.is_met(self.measured) for bar in self.row.bars) else "BELOW"

    @property
    def told(self) -> str:
        """Why: each bar with what was reached."""
        if self.row.waits is not None:
            return f"waits for {self.row.waits}"
        if self.absent:
            return "not available"
        if self.trouble is not None or self.measured is None:
            return self.trouble or "no figures"
        if not self.row.bars:
            return "; ".join(_shown(side, ratio) for side, ratio in self.measured.ratios.items())
        return "; ".join(self._bar_told(bar, self.measured) for bar in self.row.bars)

    def _bar_told(self, bar: Bar, measured: Measured) -> str:
        low, high = self._spread(bar, measured)
        spread = f", runs {low:.3g}-{high:.3g}" if len(self.runs) > 1 else ""
        return f"{bar.told(measured)}{spread}"

    def _spread(self, bar: Bar, measured: Measured) -> tuple[float, float]:
        # The side that is the fastest over all runs, also in a run in which another one was.
        same = AtLeast(bar.times, bar.side(measured)) if isinstance(bar, AtLeast) else bar
        values = [same.value(run) for run in self.runs]
        return min(values), max(values)

    def as_json(self) -> dict[str, Any]:
        """Everything that was found, for machines."""
        measured = self.measured
        return {
            "title": self.row.title,
            "unit": self.row.kind.unit,
            "ours": self.row.ours,
            "verdict": self.verdict,
            "told": self.told,
            "bars": [] if measured is None else [_bar(bar, measured) for bar in self.row.bars],
            "median": None if measured is None else _figures(measured),
            "runs": [_figures(run) for run in self.runs],
        }


def _shown(side: str, ratio: float) -> str:
    return f"{ratio:.3g} x {side}"


def _bar(bar: Bar, measured: Measured) -> dict[str, Any]:
    return {"told": bar.told(measured), "value": bar.value(measured), "met": bar.is_met(measured)}


def _figures(measured: Measured) -> dict[str, Any]:
    return {"figures": dict(measured.figures), "ratios": dict(measured.ratios)}


def counted(results: Sequence[Result]) -> str:
    """The last line: how many of the rows with a bar meet it."""
    judged = [result for result in results if result.verdict != "shown"]
    met = sum(result.verdict == "ok" for result in judged)
    return f"{met} of {len(judged)} rows meet their bars"
