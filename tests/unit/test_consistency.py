"""The levels of consistency: what is asked, and what the answers mean."""

from __future__ import annotations

import pytest

from valkeykit import errors
from valkeykit.commands.generated.builders import generic, scripting, string
from valkeykit.consistency import Consistency, durable, one, replicas
from valkeykit.replies.codec import Codec
from valkeykit.types import Raw

SET = string.set_("k", "v")
INCR = string.incr("n")
GET = string.get("k")
CODEC: Codec[bytes] = Codec()


@pytest.mark.parametrize(
    ("level", "left", "words"),
    [
        (replicas(2), 5.0, ("WAIT", 2, 1000)),
        (replicas(1, within=60), 5.0, ("WAIT", 1, 4750)),
        (replicas(1), 0.2, ("WAIT", 1, 100)),
        (replicas(1), 0.0, ("WAIT", 1, 1)),
        (replicas(1), -3.0, ("WAIT", 1, 1)),
        (durable(), 5.0, ("WAITAOF", 1, 0, 1000)),
        (durable(2, within=0.5), 5.0, ("WAITAOF", 1, 2, 500)),
    ],
)
def test_what_is_asked(level: Consistency, left: float, words: tuple[object, ...]) -> None:
    assert level.question(left).args == words


def test_only_what_may_write_is_concerned() -> None:
    level = replicas(1)
    assert all(map(level.concerns, (SET, INCR, scripting.eval_("return 1"), generic.delete("a"))))
    assert not any(map(level.concerns, (GET, scripting.eval_ro("return 1"), generic.keys("*"))))
    assert not one.asks
    assert level.asks
    assert durable().asks


@pytest.mark.parametrize(
    ("level", "told", "acknowledged", "message"),
    [
        (replicas(2), [1], 1, "1 of 2 replicas"),
        (replicas(2), [5, 0, 2], 0, "0 of 2 replicas"),
        (durable(), [[0, 0]], 0, "not on the primary's disk"),
        (durable(1), [[0, 0]], 0, "not on the primary's disk and 0 of 1 replicas"),
        (durable(1), [[1, 0]], 0, "1 s, 0 of 1 replicas"),
        (replicas(1), [1, errors.ConnectionFailed("it is gone")], None, "not known (it is gone)"),
        (replicas(1), [None], None, "not known"),
        (durable(), [None], None, "not known"),
    ],
)
def test_what_got_less_far(
    level: Consistency, told: list[Raw], acknowledged: int | None, message: str
) -> None:
    (error,) = level.judged([INCR], [(7, told)], CODEC)
    assert isinstance(error, errors.ConsistencyError)
    assert (error.value, error.acknowledged, error.maybe_applied) == (7, acknowledged, True)
    assert message in error.message


def test_what_got_far_enough_and_what_failed_stay_as_they_are() -> None:
    refused = errors.ServerError("ERR", "no")
    answers: list[tuple[Raw, list[Raw]]] = [(7, [2]), (b"v", [0]), (refused, [0])]
    assert replicas(1).judged([INCR, GET, INCR], answers, CODEC) == [7, b"v", refused]
    assert durable(1).judged([INCR], [(7, [[1, 1], [1, 3]])], CODEC) == [7]
