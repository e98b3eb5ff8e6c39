"""The benchmark table judges rightly: fed with figures, it measures nothing here."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.bars import FASTEST, AtLeast, AtMost, Measured, of_rounds, of_runs
from benchmarks.results import Result, counted
from benchmarks.rows import ROWS, Kind, Row
from benchmarks.table import line


def a_row(**changed: Any) -> Row:
    given: dict[str, Any] = {
        "section": "async",
        "title": "a case",
        "others": ("valkey-py", "glide"),
        "bars": (AtLeast(2),),
    }
    return Row(**(given | changed))


def told(ours: float, valkey_py: float, glide: float) -> dict[str, Any]:
    return {"rounds": {"ours": [ours], "valkey-py": [valkey_py], "glide": [glide]}}


def test_ratios_are_taken_within_a_round() -> None:
    # The second round was slow for both: the ratio of the medians would be 1.1 / 1.0.
    found = of_rounds("ours", {"ours": [4, 2, 2.2], "glide": [2, 1, 1.1]}, lower_is_better=False)
    assert found.ratios == {"glide": 2}
    assert found.figures == {"ours": 2.2, "glide": 1.1}


def test_a_ratio_above_one_is_better_for_waits_too() -> None:
    found = of_rounds("ours", {"ours": [1], "glide": [3]}, lower_is_better=True)
    assert found.ratios == {"glide": 3}


def test_the_fastest_peer_is_the_one_we_do_worst_against() -> None:
    found = Measured("ours", {}, {"valkey-py": 3, "glide": 2, "floor": 0.5, "ours": 1})
    assert found.fastest == "glide"
    assert AtLeast(2).is_met(found)
    assert AtLeast(2.1).told(found) == "2 x glide (bar 2.1, missed)"


def test_a_fixed_bar_is_about_our_own_figure() -> None:
    found = Measured("ours", {"ours": 19.9, "glide": 90}, {"glide": 4.5})
    assert AtMost(20, "ms").is_met(found)
    assert not AtMost(19, "ms").is_met(found)


def test_the_median_of_the_runs_decides() -> None:
    runs = [Measured("ours", {"ours": n}, {"glide": n}) for n in (1, 9, 4)]
    assert of_runs(runs) == Measured("ours", {"ours": 4}, {"glide": 4})


def test_the_spread_is_about_one_side() -> None:
    result = Result(a_row())
    for run in (told(8, 2, 4), told(9, 3, 3), told(6, 3, 3)):
        result.add(run)
    assert result.verdict == "ok"
    assert result.told == "2 x glide (bar 2), runs 2-3"


@pytest.mark.parametrize(
    ("found", "row", "verdict"),
    [
        (told(4, 1, 2), a_row(), "ok"),
        (told(3, 1, 2), a_row(), "BELOW"),
        (told(3, 1, 2), a_row(bars=()), "shown"),
        (told(1, 3, 2), a_row(kind=Kind.LATENCY), "ok"),
        ({"failed": "it broke"}, a_row(), "FAILED"),
        ({"unavailable": "no such option"}, a_row(), "FAILED"),
        ({"unavailable": "no such option"}, a_row(optional=True), "shown"),
        ({"failed": "it broke"}, a_row(optional=True), "FAILED"),
    ],
)
def test_verdicts(found: dict[str, Any], row: Row, verdict: str) -> None:
    result = Result(row)
    result.add(found)
    assert result.verdict == verdict
    assert verdict in line(result)


def test_one_failed_run_is_not_hidden_by_the_others() -> None:
    result = Result(a_row())
    result.add(told(4, 1, 2))
    result.add({"failed": "it broke"})
    assert (result.verdict, result.told) == ("FAILED", "it broke")


def test_only_rows_with_a_bar_are_counted() -> None:
    results = [Result(a_row()), Result(a_row()), Result(a_row(bars=())), Result(a_row(waits="its feature"))]
    for result, ours in zip(results[:3], (4, 3, 4), strict=True):
        result.add(told(ours, 1, 2))
    assert counted(results) == "1 of 2 rows meet their bars"
    assert results[3].told == "waits for its feature"


def test_what_is_printed_is_written() -> None:
    result = Result(a_row())
    result.add(told(4, 1, 2))
    written = result.as_json()
    assert written["bars"] == [{"told": "2 x glide (bar 2)", "value": 2, "met": True}]
    assert written["median"] == {
        "figures": {"ours": 4, "valkey-py": 1, "glide": 2},
        "ratios": {"valkey-py": 4, "glide": 2},
    }


def test_titles_are_unique() -> None:
    assert len({row.title for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
def test_a_bar_is_about_a_side_that_is_measured(row: Row) -> None:
    for bar in row.bars:
        if isinstance(bar, AtLeast) and bar.against != FASTEST:
            assert bar.against in row.others
