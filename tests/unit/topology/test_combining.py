"""Many replies as one: every policy of the spec."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.commands.generated import info
from valkeykit.errors import BusyScriptError, ConnectionFailed, NotBusyError, ServerError, ValkeyKitError
from valkeykit.topology.combining import BY_POLICY, SPECIAL, successes

GONE, BUSY, IDLE = ConnectionFailed("gone"), BusyScriptError("BUSY"), NotBusyError("NOTBUSY")


@pytest.mark.parametrize(
    ("policy", "replies", "one"),
    [
        ("all_succeeded", [b"OK", b"OK"], b"OK"),
        ("one_succeeded", [b"OK"], b"OK"),
        ("agg_sum", [1], 1),
        ("agg_sum", [1, 2, 3], 6),
        ("agg_min", [3, 1, 2], 1),
        ("agg_min", [[1, 5], [0, 7]], [0, 5]),
        ("agg_max", [3, 1, 2], 3),
        ("agg_max", [[1, 5], [0, 7]], [1, 7]),
        ("agg_logical_and", [1, 1], 1),
        ("agg_logical_and", [1, 0], 0),
        ("agg_logical_and", [[1, 1, 0], [1, 0, 0]], [1, 0, 0]),
        ("agg_logical_and", [[True, False], [True, True]], [1, 0]),
        ("agg_logical_or", [0, 1], 1),
        ("agg_logical_or", [0, 0], 0),
        ("agg_logical_or", [[1, 1, 0], [1, 0, 0]], [1, 1, 0]),
        ("agg_logical_or", [[], []], []),
        (None, [[b"a"], [], [b"b", b"a"]], [b"a", b"b", b"a"]),
        (None, [[b"a"], b"b"], [b"a", b"b"]),
    ],
)
def test_policies(policy: str | None, replies: list[Any], one: Any) -> None:
    assert BY_POLICY[policy](replies) == one


def test_what_goes_in_is_not_changed() -> None:
    replies: list[Any] = [[b"a"], [b"b"]]
    BY_POLICY[None](replies)
    assert replies == [[b"a"], [b"b"]]


@pytest.mark.parametrize(
    ("replies", "one"), [([None, b"k", b"l"], b"k"), ([None, None], None), ([b"", None], b"")]
)
def test_a_random_key_is_of_any_shard_that_has_one(replies: list[Any], one: Any) -> None:
    assert SPECIAL["RANDOMKEY"](replies) == one


def test_every_policy_of_the_spec_is_known() -> None:
    policies = {
        fact.response_policy
        for fact in vars(info).values()
        if isinstance(fact, info.CommandInfo) and fact.request_policy
    }
    assert policies <= {*BY_POLICY, "special"}


@pytest.mark.parametrize("policy", [*BY_POLICY, "special"])
def test_all_good_replies_go_in(policy: str | None) -> None:
    assert successes([1, None, b"x"], policy) == [1, None, b"x"]


@pytest.mark.parametrize("policy", sorted({*filter(None, BY_POLICY), "special"} - {"one_succeeded"}))
def test_one_error_among_them_is_the_answer(policy: str) -> None:
    with pytest.raises(BusyScriptError):
        successes([1, BUSY, 2], policy)


def test_one_success_is_enough_where_the_policy_says_so() -> None:
    assert successes([IDLE, b"OK", GONE], "one_succeeded") == [b"OK"]
    with pytest.raises(NotBusyError):
        successes([IDLE, BUSY], "one_succeeded")


@pytest.mark.parametrize(
    ("errors", "raised"), [([BUSY, GONE], GONE), ([IDLE, BUSY], IDLE), ([GONE, BUSY], GONE), ([BUSY], BUSY)]
)
def test_a_lost_node_matters_more_than_what_another_refused(
    errors: list[ServerError | ValkeyKitError], raised: ValkeyKitError
) -> None:
    with pytest.raises(type(raised)) as caught:
        successes([1, *errors], "all_succeeded")
    assert caught.value is raised
