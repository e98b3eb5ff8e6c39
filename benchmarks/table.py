"""The table as text."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.bars import PEERS, Measured
from benchmarks.results import Result
from benchmarks.rows import CLUSTERED, Kind, Row

_LINE = "{:<54} {:>10} " + "{:>11} " * len(PEERS) + "{:>16}  {:<6} {}"
_OWN_COLUMN = {
    "valkey-py, 10 connections": "valkey-py",
    CLUSTERED["valkey-py"]: "valkey-py",
    CLUSTERED["glide"]: "glide",
}
"""Sides that stand in the column of a peer."""


def header() -> str:
    """The names of the columns."""
    return _LINE.format("case, op/s", "ours", *PEERS, "beside", "", "verdict")


def line(result: Result) -> str:
    """One row, with one more line for each further side."""
    measured = result.measured
    if measured is None:
        return _LINE.format(_title(result.row), *[""] * (len(PEERS) + 2), result.verdict, result.told)
    in_columns = {_OWN_COLUMN.get(side, side): figure for side, figure in measured.figures.items()}
    peers = [_number(in_columns[peer]) if peer in in_columns else "" for peer in PEERS]
    beside, *more = [*_beside(measured), ""]
    first = _LINE.format(
        _title(result.row),
        _number(measured.figures[measured.ours]),
        *peers,
        beside,
        result.verdict,
        result.told,
    )
    return "\n".join([first, *(f"    also {text}" for text in more if text)])


def _title(row: Row) -> str:
    return row.title if row.kind is Kind.THROUGHPUT else f"{row.title}, {row.kind.unit}"


def _beside(measured: Measured) -> Iterable[str]:
    for side, figure in measured.figures.items():
        if side != measured.ours and _OWN_COLUMN.get(side, side) not in PEERS:
            yield f"{'without' if side == 'ours' else side} {_number(figure)}"


def _number(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.2f}"
