"""Errors of clusters, worded once."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import (
    AskError,
    ClusterDownError,
    ConnectionFailed,
    CrossSlotError,
    DeadlineExceeded,
    ExecAbortError,
    MovedError,
    ServerError,
    TryAgainError,
)
from valkeykit.providers.cluster import refusals

GONE, LATE, SAID = ConnectionFailed("gone"), DeadlineExceeded("late"), ServerError("ERR", "no")
REDIRECTIONS = [MovedError("MOVED", "1 a:1"), AskError("ASK", "1 a:1"), TryAgainError("TRYAGAIN")]


@pytest.mark.parametrize(("slot", "words"), [(None, "no node is known"), (0, "slot 0"), (7, "slot 7")])
def test_nobody_serves_it(slot: int | None, words: str) -> None:
    with pytest.raises(ClusterDownError, match=words) as caught:
        refusals.nobody(slot)
    assert (caught.value.code, caught.value.maybe_applied) == ("CLUSTERDOWN", False)


def test_a_session_stays_where_it_is() -> None:
    error = refusals.session_elsewhere(7, "a:1", "b:2")
    assert isinstance(error, CrossSlotError)
    assert str(error) == "CROSSSLOT the session is on b:2, slot 7 is on a:1"


@pytest.mark.parametrize("reason", REDIRECTIONS)
def test_why_a_transaction_was_not_taken(reason: ServerError) -> None:
    aborted = ExecAbortError("EXECABORT", "because of previous errors")
    aborted.__cause__ = reason
    assert refusals.refusal_within(aborted) is reason
    assert refusals.refusal_within(reason) is reason


def test_other_reasons_are_no_redirection() -> None:
    aborted = ExecAbortError("EXECABORT")
    assert refusals.refusal_within(aborted) is None
    aborted.__cause__ = SAID
    assert refusals.refusal_within(aborted) is None
    assert refusals.refusal_within(SAID) is None
    other = ServerError("ERR")
    other.__cause__ = REDIRECTIONS[0]
    assert refusals.refusal_within(other) is None


@pytest.mark.parametrize(
    "replies", [[GONE, b"OK"], [SAID], [SAID, GONE], [GONE, SAID], [None], [ValueError()]]
)
def test_what_came_is_handed_over(replies: list[Any]) -> None:
    assert refusals.whole(replies) is replies


@pytest.mark.parametrize("replies", [[GONE], [LATE, GONE]])
def test_nothing_came(replies: list[Any]) -> None:
    with pytest.raises(type(replies[0])) as caught:
        refusals.whole(replies)
    assert caught.value is replies[0]
