"""A short run of `make chaos` with a schedule that is always the same."""

from __future__ import annotations

import pytest
from chaos import Chaos


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.soak)])
def test_chaos(seed: int) -> None:
    chaos = Chaos(seed, 10)
    problems = chaos.run()
    assert problems[:20] == []
    assert chaos.ledger.outcomes["ok"] > 500
    assert len(chaos.recoveries) >= 3


def test_a_wrong_ledger_is_noticed() -> None:
    """What the checker is for: each kind of broken promise is found."""
    from collections import Counter

    from chaos_load import KINDS, Ledger

    ledger = Ledger()
    lost, twice, refused, unsure = (ledger.name("count") for _ in range(4))
    ledger.acknowledged("count", lost)
    ledger.acknowledged("count", twice)
    ledger.fates["count"][refused] = "refused"
    ledger.expect("GET k", b"x", b"y")
    ledger.failed(KeyError("k"))
    server: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    server["count"] = Counter({twice: 2, refused: 1, unsure: 1, "stranger": 1})
    text = "\n".join(ledger.problems(server))
    for words in (
        "wrong reply",
        "not one of our errors",
        f"acknowledged and lost: {lost}",
        "applied 2 times",
    ):
        assert words in text
    assert f"maybe_applied was False: {refused}" in text
    assert "nobody wrote stranger" in text
    assert unsure not in text
