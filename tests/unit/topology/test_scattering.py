"""Commands for several nodes, driven by hand against a model of a cluster."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.commands.generated.builders import generic, server, string
from valkeykit.errors import (
    AskError,
    BusyLoadingError,
    ClusterDownError,
    ConnectionFailed,
    CrossSlotError,
    MovedError,
    ReadOnlyError,
    ServerError,
    TryAgainError,
)
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.errands import Outcome, Step
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.scattering import ASKING, scatter
from valkeykit.topology.slots import SLOTS, encoded, slot_of

NODES = ("a:1", "b:2", "c:3", "d:4")
MOST = 8


@define
class Cluster:
    """The truth: who serves what, what moves where, who refuses for how long, who is dead."""

    owners: dict[int, str]
    moving: dict[int, str] = field(factory=dict[int, str])
    busy: dict[int, int] = field(factory=dict[int, int])
    dead: set[str] = field(factory=set[str])
    steps: list[Step] = field(factory=list[Step])

    def answer(self, step: Step) -> list[Outcome]:
        self.steps.append(step)
        found: list[Outcome] = []
        for errand in step.errands:
            if errand.address in self.dead:
                found.append(ConnectionFailed("gone", node=errand.address))
                continue
            replies: list[Any] = []
            asking = False
            for command in errand.commands:
                replies.append(self.reply(errand.address, command, asking=asking))
                asking = command is ASKING
            found.append(replies)
        return found

    def reply(self, address: str, command: Command[Any], *, asking: bool) -> Any:
        if command is ASKING:
            return b"OK"
        if not command.keys:
            return address.encode()
        slot = slot_of(command.keys[0])
        owner = self.owners.get(slot, NODES[0])
        goal = self.moving.get(slot)
        if address == owner:
            if self.busy.get(slot):
                self.busy[slot] -= 1
                return TryAgainError("TRYAGAIN")
            if goal is not None:
                return AskError("ASK", f"{slot} {goal}")
        elif not (asking and address == goal):
            return MovedError("MOVED", f"{slot} {owner}")
        values = [b"of " + encoded(key) for key in command.keys]
        return values if command.name == "MGET" else values[0]


def layout(owners: dict[int, str | None]) -> Layout:
    found = tuple(owners.get(slot, NODES[0]) for slot in range(SLOTS))
    return Layout(tuple(map(Shard, NODES[:3])), found)


def made(owners: dict[int, str | None] | None = None) -> Atlas:
    atlas = Atlas(["seed:1"], 1.0)
    atlas.layout = layout(owners or {})
    return atlas


def run(commands: list[Command[Any]], atlas: Atlas, answer: Any, most: int = MOST) -> list[Any]:
    """Drive to the end; `answer` has an outcome per errand."""
    flow = scatter(commands, atlas, most)
    try:
        step = next(flow)
        while True:
            step = flow.send(answer(step))
    except StopIteration as done:
        return done.value


def places(keys: list[str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[int, Any]]:
    return st.fixed_dictionaries({}, optional={slot_of(key): values for key in keys})


KEYS = ["k", "l", "m", "{k}1", "n", "o", "p", "q"]
ANY_NODE = st.sampled_from(NODES)
CLUSTERS = st.builds(
    Cluster,
    places(KEYS, ANY_NODE),
    places(KEYS, st.just("moving:9")),
    places(KEYS, st.integers(0, 2)),
    st.sets(st.sampled_from([*NODES, "moving:9"]), max_size=2),
)


def expected(key: str, truth: Cluster, stale: dict[int, str | None]) -> Any:
    """What a key's own command says, whatever happens to others: all stations are alive, or an error."""
    slot = slot_of(key)
    route = [stale.get(slot, NODES[0]), truth.owners.get(slot, NODES[0]), truth.moving.get(slot)]
    return ConnectionFailed if truth.dead.intersection(route) else b"of " + key.encode()


@given(
    keys=st.lists(st.sampled_from(KEYS), min_size=2, max_size=12),
    truth=CLUSTERS,
    stale=places(KEYS, ANY_NODE),
)
def test_each_has_its_own_reply_whatever_the_redirections(
    keys: list[str], truth: Cluster, stale: dict[int, str | None]
) -> None:
    wanted = [expected(key, truth, stale) for key in keys]
    atlas = made(stale)
    found = run([string.get(key) for key in keys], atlas, truth.answer)
    shown = [type(reply) if isinstance(reply, Exception) else reply for reply in found]
    for reply, want, key in zip(shown, wanted, keys, strict=True):
        assert reply == want, key
    assert all(len({errand.address for errand in step.errands}) == len(step.errands) for step in truth.steps)


@given(
    keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=8, unique=True),
    truth=CLUSTERS,
    stale=places(KEYS, ANY_NODE),
)
def test_split_commands_are_put_together_whatever_the_redirections(
    keys: list[str], truth: Cluster, stale: dict[int, str | None]
) -> None:
    truth.dead, truth.busy = set(), {}
    found = run([string.mget(keys), string.get("k")], made(stale), truth.answer)
    assert found == [[b"of " + key.encode() for key in keys], b"of k"]


def test_what_lives_together_goes_together_in_order() -> None:
    truth = Cluster({slot_of("l"): "b:2"})
    atlas = made({slot_of("l"): "b:2"})
    assert run([string.get(key) for key in ("k", "l", "m")], atlas, truth.answer) == [
        b"of k",
        b"of l",
        b"of m",
    ]
    (step,) = truth.steps
    assert step.after == 0.0
    sent = [(errand.address, [command.keys for command in errand.commands]) for errand in step.errands]
    assert sent == [("a:1", [("k",), ("m",)]), ("b:2", [("l",)])]


def test_asking_stands_before_each_that_was_asked_for() -> None:
    slot = slot_of("k")
    truth = Cluster({}, moving={slot: "b:2"})
    atlas = made()
    before = atlas.layout
    assert run([string.get("k"), string.get("{k}1"), string.get("l")], atlas, truth.answer)[2] == b"of l"
    assert atlas.layout is before
    (errand,) = truth.steps[1].errands
    assert errand.address == "b:2"
    assert [command.name for command in errand.commands] == ["ASKING", "GET", "ASKING", "GET"]


def test_after_an_ask_the_owner_is_asked_first_again() -> None:
    ask = AskError("ASK", f"{slot_of('k')} b:2")
    replies: list[list[Any]] = [
        [ask, ask],
        [b"OK", TryAgainError("TRYAGAIN"), b"OK", TryAgainError("TRYAGAIN")],
    ]
    visited: list[str] = []

    def answer(step: Step) -> list[Outcome]:
        (errand,) = step.errands
        visited.append(errand.address)
        return [replies.pop(0) if replies else [b"v"] * len(errand.commands)]

    assert run([string.get("k"), string.get("{k}1")], made(), answer) == [b"v", b"v"]
    assert visited == ["a:1", "b:2", "a:1"]


def test_moved_is_remembered_and_followed() -> None:
    truth = Cluster({slot_of("k"): "new:5"})
    atlas = made()
    assert run([string.get("k")], atlas, truth.answer) == [b"of k"]
    assert atlas.layout.owners[slot_of("k")] == "new:5"
    assert atlas.suspect
    assert [step.errands[0].address for step in truth.steps] == ["a:1", "new:5"]


def test_a_command_whose_keys_nobody_named_follows_too() -> None:
    command: Command[Any] = Command(("GET", "k"), info.GET, None)
    slot = slot_of("k")
    stations = {"old": [MovedError("MOVED", f"{slot} b:2")], "b:2": [AskError("ASK", f"{slot} d:4")]}
    visited: list[str] = []

    def answer(step: Step) -> list[Outcome]:
        found: list[Outcome] = []
        for errand in step.errands:
            visited.append(errand.address)
            replies: Any = [b"OK", b"v"] if errand.address == "d:4" else stations.get(errand.address)
            found.append(replies or stations["old"])
        return found

    atlas = made()
    atlas.layout = Layout((Shard("a:1"),), atlas.layout.owners)
    assert run([command], atlas, answer) == [b"v"]
    assert visited == ["a:1", "b:2", "d:4"]


@pytest.mark.parametrize("error", [MovedError, AskError])
@pytest.mark.parametrize("most", [1, 2, 5])
def test_redirections_have_a_limit(error: type[ServerError], most: int) -> None:
    rounds = 0

    def answer(step: Step) -> list[Outcome]:
        nonlocal rounds
        rounds += 1
        goal = NODES[rounds % 4]
        replies: list[Any] = [error(error.code, f"{slot_of('k')} {goal}")] * len(step.errands[0].commands)
        return [replies]

    (reply,) = run([string.get("k")], made(), answer, most)
    assert isinstance(reply, error)
    assert rounds == most + 1


@pytest.mark.parametrize("command", [string.get("k"), Command(("GET", "k"), info.GET, None)])
def test_a_redirection_to_nowhere_is_asked_again_where_it_was(command: Command[Any]) -> None:
    replies: list[list[Any]] = [[MovedError("MOVED", "?")], [b"v"]]
    visited: list[str] = []

    def answer(step: Step) -> list[Outcome]:
        visited.append(step.errands[0].address)
        return [replies.pop(0)]

    assert run([command], made(), answer) == [b"v"]
    assert visited[0] == visited[1]


def test_for_a_slot_without_owner_the_layout_is_asked_for() -> None:
    truth = Cluster({slot_of("k"): "b:2"})
    atlas = made({slot_of("k"): None})

    def answer(step: Step) -> list[Outcome]:
        if atlas.suspect:
            atlas.layout = layout({slot_of("k"): "b:2"})
        return truth.answer(step)

    (reply,) = run([string.get("k")], atlas, answer)
    assert isinstance(reply, ClusterDownError)
    assert truth.steps == [Step(())]
    assert atlas.suspect
    atlas.asking(0.0)
    # Of several it is sent again, once the layout has an owner.
    assert run([string.get("k"), string.get("l")], atlas, answer) == [b"of k", b"of l"]
    assert [errand.address for errand in truth.steps[-1].errands] == ["b:2"]


def test_nobody_serves_a_slot() -> None:
    truth = Cluster({})
    atlas = made({slot_of("k"): None})
    (reply,) = run([string.get("k")], atlas, truth.answer)
    assert isinstance(reply, ClusterDownError)
    assert str(slot_of("k")) in str(reply)
    assert len(truth.steps) == 1
    reply, other = run([string.get("k"), string.get("l")], atlas, truth.answer)
    assert (type(reply), other) == (ClusterDownError, b"of l")


def test_nobody_is_known() -> None:
    atlas = made()
    atlas.layout = Layout()
    replies = run([server.dbsize(), server.time()], atlas, Cluster({}).answer)
    assert [type(reply) for reply in replies] == [ClusterDownError] * 2


@pytest.mark.parametrize("error", [BusyLoadingError("LOADING"), TryAgainError("TRYAGAIN")])
def test_of_one_command_a_refusal_for_the_moment_is_the_answer(error: ServerError) -> None:
    rounds = 0

    def answer(_: Step) -> list[Outcome]:
        nonlocal rounds
        rounds += 1
        return [[error]]

    assert run([string.get("k")], made(), answer) == [error]
    assert rounds == 1


@pytest.mark.parametrize("error", [BusyLoadingError("LOADING"), TryAgainError("TRYAGAIN")])
def test_of_several_it_is_repeated_after_growing_pauses(error: ServerError) -> None:
    steps: list[Step] = []

    def answer(step: Step) -> list[Outcome]:
        steps.append(step)
        return [[error if command.keys == ("k",) else b"w" for command in e.commands] for e in step.errands]

    assert run([string.get("k"), string.get("l")], made(), answer) == [error, b"w"]
    assert [step.after for step in steps] == [0.0, 0.02, 0.04, 0.08, 0.16, 0.32, 0.5, 0.5, 0.5]
    assert all(len(step.errands[0].commands) == 1 for step in steps[1:])


def test_the_pause_ends_with_the_refusals() -> None:
    slot = slot_of("k")
    replies: list[Any] = [TryAgainError("TRYAGAIN"), MovedError("MOVED", f"{slot} b:2"), b"v"]
    steps: list[Step] = []

    def answer(step: Step) -> list[Outcome]:
        steps.append(step)
        reply = replies.pop(0)
        return [[reply if command.keys == ("k",) else b"w" for command in e.commands] for e in step.errands]

    assert run([string.get("k"), string.get("l")], made(), answer) == [b"v", b"w"]
    assert [step.after for step in steps] == [0.0, 0.02, 0.0]


def test_who_takes_no_writes_any_more_is_left_when_the_layout_says_so() -> None:
    atlas = made()

    def answer(step: Step) -> list[Outcome]:
        if atlas.suspect:
            atlas.layout = layout({slot_of("k"): "b:2"})
        return [[b"OK" if errand.address == "b:2" else ReadOnlyError("READONLY")] for errand in step.errands]

    found = run([string.set_("k", 1)], atlas, answer)
    assert found == [b"OK"]


def test_a_lost_node_is_not_asked_again_and_each_error_is_its_own() -> None:
    truth = Cluster({}, dead={"a:1"})
    one, other = run([string.get("k"), string.get("l")], made(), truth.answer)
    assert (type(one), type(other), one is other) == (ConnectionFailed, ConnectionFailed, False)
    assert len(truth.steps) == 1


def test_every_shard_and_one_that_fails() -> None:
    answers: dict[str, Any] = {"a:1": 1, "b:2": 2, "c:3": 3}

    def answer(step: Step) -> list[Outcome]:
        return [[answers[errand.address]] * len(errand.commands) for errand in step.errands]

    assert run([server.dbsize()], made(), answer) == [6]
    answers["b:2"] = ServerError("ERR", "no")
    assert run([server.dbsize()], made(), answer) == [answers["b:2"]]
    assert run([generic.randomkey()], made(), lambda step: [[None], [b"k"], [b"l"]][: len(step.errands)]) == [
        b"k"
    ]


def test_what_cannot_be_divided_does_not_keep_others_from_going() -> None:
    first, second, third = run(
        [generic.rename("k", "l"), string.get("k"), generic.rename("l", "m")], made(), Cluster({}).answer
    )
    assert isinstance(first, CrossSlotError)
    assert isinstance(third, CrossSlotError)
    assert second == b"of k"


def test_nothing_to_do() -> None:
    assert run([], made(), Cluster({}).answer) == []
    (reply,) = run([generic.rename("k", "l")], made(), Cluster({}).answer)
    assert isinstance(reply, CrossSlotError)


def test_very_long_pipelines_give_others_a_turn() -> None:
    keys = [f"key:{n}" for n in range(2_600)]
    truth = Cluster({slot_of(key): NODES[at % 3] for at, key in enumerate(keys)})
    atlas = made(dict(truth.owners))
    commands = [string.get(key) for key in keys]
    assert run(commands, atlas, truth.answer) == [b"of " + key.encode() for key in keys]
    idle = [step for step in truth.steps if not step.errands]
    assert len(idle) >= 3 * (len(keys) // 500)
    # Short ones are sent at once.
    truth.steps.clear()
    run(commands[:100], atlas, truth.answer)
    assert len(truth.steps) == 1
