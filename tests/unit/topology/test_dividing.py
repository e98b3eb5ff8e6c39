"""What of a command goes where, and that the parts do what one server would have done."""

from __future__ import annotations

import random
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.command import Command, CommandInfo
from valkeykit.commands.generated import info
from valkeykit.commands.generated.builders import (
    cluster,
    generic,
    hyperloglog,
    pubsub,
    scripting,
    server,
    string,
)
from valkeykit.errors import ArgumentError, CrossSlotError
from valkeykit.execution.generic import build
from valkeykit.topology import combining
from valkeykit.topology.dividing import Division, divide, slot_for
from valkeykit.topology.slots import encoded, slot_of

KEYS = st.lists(
    st.one_of(st.sampled_from(["a", "b", "c", "{a}1", "{a}2", "{b}1", b"a", b"\xff"]), st.text(max_size=3)),
    min_size=1,
    max_size=12,
)
PAIRS = st.dictionaries(st.sampled_from([*"abcdefgh", "{a}1", "{b}1", b"\xff"]), st.integers(), min_size=1)
NAMES: Callable[[Any], str] = attrgetter("__name__")
POLICIES = sorted(
    (fact for fact in vars(info).values() if isinstance(fact, CommandInfo) and fact.request_policy),
    key=lambda fact: fact.name,
)
KEYLESS = [fact for fact in POLICIES if fact.request_policy != "multi_shard"]
# Of these one node's answer is an answer: a client would have to know how to put them together.
ANYWHERE = {fact.name for fact in KEYLESS if fact.response_policy == "special"} - {"RANDOMKEY"}


class Server:
    """What one server does with these commands."""

    def __init__(self, data: dict[bytes, Any]) -> None:
        self.data = dict(data)

    def run(self, command: Command[Any]) -> Any:
        keys = [encoded(key) for key in command.keys]
        if command.name == "MGET":
            return [self.data.get(key) for key in keys]
        if command.name in {"EXISTS", "TOUCH"}:
            return sum(key in self.data for key in keys)
        if command.name in {"DEL", "UNLINK"}:
            return sum(self.data.pop(key, None) is not None for key in keys)
        words = command.args[1:]
        if command.name == "MSETEX":
            count, *words = words
            assert count == len(keys)
            assert words[2 * len(keys) :] == ["EX", 10]
        self.data.update((key, words[2 * at + 1]) for at, key in enumerate(keys))
        return 1 if command.name == "MSETEX" else b"OK"


def together(division: Division, one: Server) -> Any:
    """The combined reply, whoever answers first."""
    order = list(range(len(division.parts)))
    random.shuffle(order)
    replies = {at: one.run(division.parts[at][1]) for at in order}
    return division.combine([replies[at] for at in sorted(replies)])


def same(command: Command[Any], data: dict[bytes, Any]) -> None:
    """Parts have all items once, each those of one slot, and do together what the whole does."""
    division = divide(command)
    items: list[Any] = []
    step = command.key_at[1] - command.key_at[0] if len(command.key_at) > 1 else 1
    for slot, part in division.parts:
        assert {slot_of(key) for key in part.keys} == {slot}
        assert (part.info, part.replay) == (command.info, command.replay)
        assert list(part.key_at) == [part.key_at[0] + at * step for at in range(len(part.keys))]
        items += [part.args[at : at + step] for at in part.key_at]
    assert sorted(items, key=repr) == sorted(
        (command.args[at : at + step] for at in command.key_at), key=repr
    )
    assert len({slot for slot, _ in division.parts}) == len(division.parts)
    whole, apart = Server(data), Server(data)
    assert together(division, apart) == whole.run(command)
    assert apart.data == whole.data


@pytest.mark.parametrize(
    "of",
    [string.mget, generic.delete, generic.exists, generic.touch, generic.unlink],
    ids=NAMES,
)
@given(keys=KEYS, there=st.sets(st.integers(0, 11)))
def test_keys_apart(of: Callable[..., Command[Any]], keys: list[Any], there: set[int]) -> None:
    data = {encoded(key): at for at, key in enumerate(keys) if at in there}
    same(of(*keys) if of is not string.mget else of(keys), data)


@given(pairs=PAIRS)
def test_pairs_apart(pairs: dict[Any, int]) -> None:
    same(string.mset(pairs), {b"a": b"old", b"z": b"stays"})
    same(string.msetex(pairs, ex=10), {b"a": b"old", b"z": b"stays"})


def test_the_parts_of_msetex_say_how_many_they_are() -> None:
    parts = divide(string.msetex({"a": 1, "b": 2, "{a}x": 3}, ex=10)).parts
    assert [part.args for _, part in parts] == [
        ("MSETEX", 2, "a", 1, "{a}x", 3, "EX", 10),
        ("MSETEX", 1, "b", 2, "EX", 10),
    ]


def test_values_come_in_the_order_of_their_keys() -> None:
    division = divide(string.mget(["a", "b", "{a}x", "b"]))
    assert [part.args for _, part in division.parts] == [("MGET", "a", "{a}x"), ("MGET", "b", "b")]
    assert division.combine([[1, 3], [2, 4]]) == [1, 2, 3, 4]


def test_together_they_stay_one_command() -> None:
    command = string.mget(["{a}1", "{a}2"])
    assert divide(command) == Division(((slot_of("a"), command),), combining.first)


@pytest.mark.parametrize("condition", ["nx", "xx"])
def test_a_condition_on_all_keys_cannot_be_split(condition: str) -> None:
    options: dict[str, Any] = {condition: True}
    with pytest.raises(CrossSlotError):
        divide(string.msetex({"a": 1, "b": 2}, **options))
    command = string.msetex({"{a}1": 1, "{a}2": 2}, **options)
    assert divide(command).parts == ((slot_of("a"), command),)


@pytest.mark.parametrize(
    "command",
    [
        scripting.eval_("return 1", keys=["first", "{first}", "other"], args=["secret"]),
        generic.rename("first", "other"),
        string.msetnx({"first": "secret", "other": "secret"}),
    ],
    ids=lambda command: command.name,
)
def test_what_cannot_be_split_is_refused_by_its_keys(command: Command[Any]) -> None:
    with pytest.raises(CrossSlotError) as caught:
        divide(command)
    assert caught.value.code == "CROSSSLOT"
    assert f"'first' in {slot_of('first')}" in str(caught.value)
    assert f"'other' in {slot_of('other')}" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert not caught.value.maybe_applied


def test_odd_keys_are_shown_and_long_ones_cut() -> None:
    with pytest.raises(CrossSlotError) as caught:
        divide(generic.rename(b"\xff'", "x" * 65))
    assert "\\xff" in str(caught.value)
    assert f"'{'x' * 64}…'" in str(caught.value)
    with pytest.raises(CrossSlotError, match=f"'{'x' * 64}' in"):
        divide(generic.rename("b", "x" * 64))


@pytest.mark.parametrize(
    ("words", "key_at", "parts"),
    [
        (("DEL", "a", "b"), (1, 2), [("DEL", "a"), ("DEL", "b")]),
        (("MSET", "a", 1, "b", 2), (1, 3), [("MSET", "a", 1), ("MSET", "b", 2)]),
        (("DEL", "a", "b"), (2, 1), None),
        (("DEL", "a", "b", "c"), (2, 3), None),
        (("MGET", "a", "b", "c", "d"), (1, 3), None),
        (("MGET", "a", "b", "c"), (1, 2), None),
        (("MGET", "2", "a", "b", "c"), (2, 3), None),
        (("MSET", "a", 1, "b"), (1, 3), None),
        (("DEL", "{a}", "b", "c"), (1, 3), None),
    ],
)
def test_keys_where_the_caller_says(
    words: tuple[Any, ...], key_at: tuple[int, ...], parts: list[tuple[Any, ...]] | None
) -> None:
    command = build(words, key_at, prefixed=False)
    if parts is None:
        with pytest.raises(CrossSlotError):
            divide(command)
    else:
        assert [part.args for _, part in divide(command).parts] == parts


@pytest.mark.parametrize("fact", KEYLESS, ids=lambda fact: fact.name)
def test_commands_without_keys(fact: CommandInfo) -> None:
    command: Command[Any] = Command((*fact.words, "x"), fact, None)
    if fact.name == "SCAN":
        with pytest.raises(ArgumentError, match="a cursor belongs to one node"):
            divide(command)
        return
    division = divide(command)
    if fact.slot_at:
        assert division.parts == ((slot_of("x"), command),)
        return
    target = None if fact.name in ANYWHERE or fact.request_policy == "special" else fact.request_policy
    assert division.parts == ((target, command),)
    if target is None:
        assert division.combine is combining.first
    elif fact.name == "RANDOMKEY":
        assert division.combine is combining.first_found
    else:
        assert division.combine is combining.BY_POLICY[fact.response_policy]


def test_the_commands_that_go_to_several_slots() -> None:
    split = {fact.name for fact in POLICIES if fact not in KEYLESS}
    assert split == {"DEL", "EXISTS", "MGET", "MSET", "MSETEX", "TOUCH", "UNLINK"}


def test_commands_of_one_node() -> None:
    get, when = string.get("a"), server.time()
    assert divide(get).parts == ((slot_of("a"), get),)
    assert divide(when).parts == ((None, when),)


def test_the_slot_of_a_transaction() -> None:
    assert slot_for([]) is None
    assert slot_for([server.time(), server.dbsize()]) is None
    assert slot_for([string.get("{a}1"), server.time(), string.mset({"{a}2": 1, "a": 2})]) == slot_of("a")


def test_a_transaction_on_several_slots_is_refused_by_its_keys() -> None:
    with pytest.raises(CrossSlotError) as caught:
        slot_for([string.set_("first", "secret"), string.get("{first}"), string.set_("other", "secret")])
    assert "'first'" in str(caught.value)
    assert "'other'" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("command", "word"),
    [
        (pubsub.spublish("news", "hello"), "news"),
        (cluster.clusterscan(), "0"),
        (cluster.clusterscan("0-{06S}-0", count=10), "06S"),
        (hyperloglog.pfdebug_simd("ON"), "ON"),
        (hyperloglog.pfdebug_getreg("k"), "k"),
        (build(("SPUBLISH", "news", "hello"), None, prefixed=False), "news"),
    ],
    ids=lambda found: found.name if isinstance(found, Command) else None,
)
def test_what_the_server_takes_for_a_key_decides_too(command: Command[Any], word: str) -> None:
    assert divide(command).parts == ((slot_of(word), command),)
    assert slot_for([command]) == slot_of(word)
    assert command.keys == (() if word != "k" else ("k",))
