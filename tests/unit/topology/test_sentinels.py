"""What sentinels say: whom to ask, whom to believe, and what happens in a failover."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from valkeykit.errors import (
    AuthenticationError,
    ConfigError,
    ConnectionFailed,
    ReplyError,
    ServerError,
    WrongRole,
)
from valkeykit.topology.errands import Errand, Outcome, Step
from valkeykit.topology.layout import Shard
from valkeykit.topology.sentinels import Sentinels
from valkeykit.topology.slots import SLOTS

S = ("s1:1", "s2:1", "s3:1")
GONE = ConnectionFailed("gone")
PRIMARY: list[Any] = [b"master", 0, []]
REPLICA: list[Any] = [b"slave", b"a", 1, b"connected", 0]


def state(ip: bytes, port: int, **more: Any) -> list[Any]:
    """One server as sentinels describe them."""
    found: dict[str, Any] = {
        "name": b"x", "ip": ip, "port": port, "runid": b"r", "flags": b"", "last-ping-sent": 0,
        "last-ok-ping-reply": 0, "down-after-milliseconds": 1, "role-reported": b"master",
        "config-epoch": 1, "num-slaves": 1, "num-other-sentinels": 2, "quorum": 2, "failover-timeout": 1,
        "parallel-syncs": 1, "master-link-down-time": 0, "master-link-status": b"ok", "master-host": b"a",
        "master-port": 1, "slave-priority": 1, "slave-repl-offset": 1, "last-hello-message": 1,
        "voted-leader": b"?", "voted-leader-epoch": 0, **{k.replace("_", "-"): v for k, v in more.items()},
    }  # fmt: skip
    return [
        part
        for name, value in found.items()
        for part in (name.encode(), str(value).encode() if isinstance(value, int) else value)
    ]


def says(
    primary: str | None, epoch: int = 1, *, replicas: Any = (), others: Any = (), own: Any = b""
) -> list[Any]:
    """What a sentinel answers to all questions."""
    if primary is None:
        unknown = ServerError("ERR", "No such master with that name")
        return [None, unknown, unknown, unknown, own]
    host, _, port = primary.partition(":")
    where = [host.encode(), port.encode()]
    about = state(host.encode(), int(port), config_epoch=epoch)
    return [where, about, list(replicas), list(others), own]


class World:
    """Sentinels and nodes; who is not there is gone."""

    def __init__(self, **answers: Any) -> None:
        self.answers: dict[str, Any] = {name.replace("_", ":"): found for name, found in answers.items()}
        self.asked: list[str] = []
        self.before: Callable[[Step], None] = lambda _: None

    def outcome(self, errand: Errand) -> Outcome:
        self.asked.append(errand.address)
        found = self.answers.get(errand.address, GONE)
        found = found() if callable(found) else found
        if isinstance(found, Exception):
            return found.again() if not isinstance(found, ServerError) else [found] * len(errand.commands)
        if errand.guide:
            return found[: len(errand.commands)]
        return [found]

    def run(self, inquiry: Any) -> Any:
        try:
            step = next(inquiry)
            while True:
                self.before(step)
                step = inquiry.send([self.outcome(errand) for errand in step.errands])
        except StopIteration as done:
            return done.value


def chart() -> Sentinels:
    return Sentinels("main", S, 1.0)


def known(world: World | None = None, epoch: int = 5) -> Sentinels:
    """A chart that has found a:1."""
    made = chart()
    world = world or World()
    world.answers.update({**dict.fromkeys(S, says("a:1", epoch)), "a:1": PRIMARY})
    assert world.run(made.inquire()) is None
    assert made.primary == "a:1"
    world.asked.clear()
    return made


def test_the_primary_has_all_slots_and_its_replicas() -> None:
    good = state(b"r", 1)
    bad = [
        state(b"q", n, flags=flag) for n, flag in enumerate((b"slave,s_down", b"o_down", b"disconnected"), 1)
    ]
    world = World(a_1=PRIMARY)
    world.answers.update(dict.fromkeys(S, says("a:1", replicas=[good, *bad])))
    made = chart()
    assert made.primary is None
    assert world.run(made.inquire()) is None
    assert made.layout.shards == (Shard("a:1", ("r:1",)),)
    assert made.layout.owners == ("a:1",) * SLOTS
    before = made.layout
    assert world.run(made.inquire()) is None
    assert made.layout is before
    assert not made.suspect


def test_a_majority_is_enough() -> None:
    step = next(iter(chart().inquire()))
    assert (len(step.errands), step.enough) == (3, 2)
    assert all(errand.guide for errand in step.errands)


def test_the_highest_epoch_is_believed() -> None:
    world = World(s1_1=says("a:1", 1), s2_1=says("b:1", 2), s3_1=says("a:1", 1), a_1=PRIMARY, b_1=PRIMARY)
    made = chart()
    assert world.run(made.inquire()) is None
    assert made.primary == "b:1"


def test_a_minority_is_enough_when_no_others_answer() -> None:
    world = World(s2_1=says("a:1", own=ServerError("ERR", "unknown subcommand")), a_1=PRIMARY)
    made = chart()
    assert world.run(made.inquire()) is None
    assert made.primary == "a:1"


def test_older_news_of_a_minority_is_not_believed() -> None:
    world = World()
    made = known(world, epoch=5)
    world.answers = {"s1:1": says("b:1", 4), "a:1": GONE, "b:1": PRIMARY}
    assert world.run(made.inquire()) is not None
    assert made.primary == "a:1"
    assert made.suspect
    # A majority is believed, but only where the one that was known is gone.
    world.answers = {**dict.fromkeys(S[:2], says("b:1", 4)), "a:1": PRIMARY, "b:1": PRIMARY}
    assert world.run(made.inquire()) is None
    assert made.primary == "a:1"
    world.answers["a:1"] = GONE
    assert world.run(made.inquire()) is None
    assert made.primary == "b:1"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(REPLICA, WrongRole), (GONE, ConnectionFailed), (ServerError("ERR"), ServerError), (7, ReplyError)],
)
def test_who_does_not_say_so_is_not_the_primary(answer: Any, kind: type[Exception]) -> None:
    world = World(s1_1=says("a:1"), a_1=answer)
    made = chart()
    assert isinstance(world.run(made.inquire()), kind)
    assert (made.primary, made.suspect) == (None, True)


def test_a_primary_that_says_it_is_none_is_left() -> None:
    world = World()
    made = known(world)
    world.answers["a:1"] = REPLICA
    assert isinstance(world.run(made.inquire()), WrongRole)
    assert (made.primary, made.deposed) == (None, "a:1")


def test_nobody_knows_the_name() -> None:
    world = World()
    world.answers.update(dict.fromkeys(S, says(None)))
    failure = world.run(chart().inquire())
    assert isinstance(failure, ConfigError)
    assert "sentinel.primary_name" in str(failure)
    assert "'main'" in str(failure)


def test_one_that_knows_the_name_is_enough() -> None:
    world = World(s1_1=says(None), s2_1=says(None), s3_1=says("a:1"), a_1=PRIMARY)
    made = chart()
    assert world.run(made.inquire()) is None


@pytest.mark.parametrize("permanent", [False, True])
def test_no_sentinel_answers(*, permanent: bool) -> None:
    gone = ConnectionFailed("refused")
    gone.permanent = permanent
    world = World()
    world.answers.update(dict.fromkeys(S, gone))
    made = chart()
    failure = world.run(made.inquire())
    assert isinstance(failure, ConnectionFailed)
    assert "none of the 3 sentinels answered (refused)" in str(failure)
    assert failure.permanent is permanent
    assert made.suspect


def test_what_a_sentinel_says_is_wrong_comes_first() -> None:
    world = World(s2_1=AuthenticationError("WRONGPASS"))
    assert isinstance(world.run(chart().inquire()), AuthenticationError)
    broken = says("a:1")
    broken[1] = ServerError("NOPERM")
    assert isinstance(World(s1_1=broken).run(chart().inquire()), ServerError)
    broken[1] = 7
    made = chart()
    assert isinstance(World(s1_1=broken).run(made.inquire()), ConnectionFailed)


def test_the_longer_nobody_answers_the_later_they_are_asked() -> None:
    made, world = chart(), World()
    waits: list[float] = []
    for _ in range(6):
        made.asking(0.0)
        waits.append(made.wait(0.0))
        world.run(made.inquire())
    for factor, wait in zip((1, 2, 4, 8, 8, 8), waits, strict=True):
        assert factor <= wait <= factor * 1.25
    made.hurry(0.0)
    assert made.suspect
    assert 1.0 <= made.wait(0.0) <= 2.0


def test_sentinels_that_were_found_are_asked_too_each_once() -> None:
    others = [state(b"s4", 1, runid=b"id4"), state(b"10.0.0.1", 1, runid=b"id1")]
    world = World(a_1=PRIMARY)
    world.answers.update(dict.fromkeys(S[1:], says("a:1", others=others)))
    world.answers["s1:1"] = says("a:1", own=b"id1")
    made = chart()
    assert made.known == S
    world.run(made.inquire())
    assert made.known == (*S, "s4:1")
    world.asked.clear()
    world.run(made.inquire())
    assert sorted(world.asked) == ["a:1", *S, "s4:1"]


def test_a_sentinel_that_tells_of_a_switch_is_asked_alone() -> None:
    world = World()
    made = known(world, epoch=5)
    world.answers.update({"s2:1": says("b:1", 6), "b:1": PRIMARY})
    assert world.run(made.switched("s2:1")) is None
    assert world.asked == ["s2:1", "b:1"]
    assert (made.primary, made.deposed) == ("b:1", "a:1")
    assert made.left([("a:1", False), ("b:1", False), ("c:1", False)]) == [("a:1", False)]
    # Back again, it is not deposed any more.
    world.answers["s2:1"] = says("a:1", 7)
    assert world.run(made.switched("s2:1")) is None
    assert made.left([("a:1", False), ("b:1", False)]) == [("b:1", False)]


# Failovers, from their beginning.


def test_nothing_is_sent_to_a_primary_that_is_about_to_leave() -> None:
    world, made = World(), None
    made = known(world)
    seen: list[Any] = []

    def look(_: Step) -> None:
        seen.append(made.primary)
        if len(seen) == 6:
            world.answers["b:1"] = PRIMARY

    world.before = look
    world.answers["b:1"] = REPLICA
    assert world.run(made.succeeds("b:1", "s1:1")) is None
    assert set(seen) == {None}
    assert (made.primary, made.deposed, made.suspect) == ("b:1", "a:1", True)
    # Sentinels that have not heard of it yet are older news.
    world.answers.update(dict.fromkeys(S, says("a:1", 5)))
    assert world.run(made.inquire()) is None
    assert made.primary == "b:1"


def test_meanwhile_the_old_one_is_not_taken_again() -> None:
    world = World()
    made = known(world)
    flow = made.succeeds("b:1", "s1:1")
    next(flow)
    failure = world.run(made.inquire())
    assert isinstance(failure, ConnectionFailed)
    assert "a failover is under way" in str(failure)
    assert made.primary is None


def test_of_two_that_hand_over_the_new_one_is_used_when_the_sentinel_has_seen_it() -> None:
    world = World()
    made = known(world)
    steps: list[Step] = []

    def look(step: Step) -> None:
        steps.append(step)
        if len(steps) == 9:
            world.answers["s1:1"] = says("b:1", 5)

    world.before = look
    world.answers.update({"a:1": REPLICA, "b:1": PRIMARY})
    assert world.run(made.succeeds("b:1", "s1:1")) is None
    assert made.primary == "b:1"
    assert len(steps) > 9


@pytest.mark.parametrize("answer", [GONE, 7])
def test_a_sentinel_that_leaves_while_two_hand_over(answer: Any) -> None:
    world = World()
    made = known(world)
    world.answers.update({"a:1": REPLICA, "b:1": PRIMARY, "s1:1": answer if answer is GONE else [7]})
    assert isinstance(world.run(made.succeeds("b:1", "s1:1")), ConnectionFailed)


def test_a_failover_that_leads_to_nothing_is_given_up() -> None:
    world = World()
    made = known(world)
    layout = made.layout
    world.answers["b:1"] = REPLICA
    assert isinstance(world.run(made.succeeds("b:1", "s1:1")), WrongRole)
    assert made.layout is layout
    assert made.suspect


def test_a_failover_without_a_known_primary() -> None:
    world = World(b_1=PRIMARY)
    made = chart()
    assert world.run(made.succeeds("b:1", "s1:1")) is None
    assert made.primary == "b:1"


def test_news_that_are_none() -> None:
    world = World()
    made = known(world)
    assert world.run(made.succeeds("a:1", "s1:1")) is None
    first = made.succeeds("b:1", "s1:1")
    next(first)
    assert world.run(made.succeeds("b:1", "s2:1")) is None
    # Another sentinel tells that it is done.
    world.answers.update({"s3:1": says("b:1", 6), "b:1": PRIMARY})
    assert world.run(made.switched("s3:1")) is None
    assert world.run(first) is None
    assert made.primary == "b:1"
