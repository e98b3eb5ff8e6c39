"""The handwritten builders: words, keys and replay class, which the spec cannot describe."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.commands.custom.acl import acl_setuser
from valkeykit.commands.custom.bitmap import BitGet, BitIncrBy, BitOverflow, BitSet, bitfield
from valkeykit.commands.custom.cluster import cluster_migrateslots
from valkeykit.commands.custom.hash import hset
from valkeykit.commands.custom.string import decr, incr
from valkeykit.errors import ArgumentError, ArgumentTypeError


@pytest.mark.parametrize(
    ("builder", "arguments", "words"),
    [
        (incr, ("k",), ("INCR", "k")),
        (incr, (b"k", 1), ("INCR", b"k")),
        (incr, ("k", 2), ("INCRBY", "k", 2)),
        (incr, ("k", 0), ("INCRBY", "k", 0)),
        (incr, ("k", -1), ("INCRBY", "k", -1)),
        (decr, ("k",), ("DECR", "k")),
        (decr, (bytearray(b"k"), 5), ("DECRBY", b"k", 5)),
    ],
)
def test_incr_and_decr(builder: Any, arguments: tuple[Any, ...], words: tuple[Any, ...]) -> None:
    command = builder(*arguments)
    assert command.args == words
    assert command.info.name == words[0]
    assert command.keys == (words[1],)
    assert command.replay == "accumulate"


@pytest.mark.parametrize("builder", [incr, decr])
@pytest.mark.parametrize("amount", [True, 1.0, "1", None])
def test_an_amount_is_an_integer(builder: Any, amount: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"^(INCR|DECR): amount must be int"):
        builder("k", amount)


def test_hset() -> None:
    assert hset("h", "f", 1).args == ("HSET", "h", "f", 1)
    assert hset("h", mapping={"f": 1.5, 2: b"v"}).args == ("HSET", "h", "f", "1.5", 2, b"v")
    assert hset("h", "a", "", mapping={"b": 0}).args == ("HSET", "h", "a", "", "b", 0)
    assert hset("h", items=["a", 1, "b", 2]).args == ("HSET", "h", "a", 1, "b", 2)
    assert hset("h", "a", 1, {"b": 2}, iter(["c", 3])).args == ("HSET", "h", "c", 3, "a", 1, "b", 2)
    assert hset(memoryview(b"h"), "f", 1).keys == (b"h",)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "key and value, mapping or items must be given"),
        ({"key": "f"}, "key, value go together; only key given"),
        ({"value": 1}, "key, value go together; only value given"),
        ({"mapping": {}}, "mapping must not be empty"),
        ({"items": []}, "items must not be empty"),
        ({"items": ["a", 1, "b"]}, "items must have 2 items for each, not 3 in all"),
        ({"mapping": [("f", 1)]}, "mapping must be a mapping, not list"),
        ({"key": "f", "value": True}, "value must be "),
    ],
)
def test_hset_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        hset("h", **options)
    assert str(caught.value).startswith(f"HSET: {message}")


def test_operations_of_bitfield() -> None:
    made = bitfield("k", BitGet("u8", "#1"), BitOverflow("SAT"), BitIncrBy("i5", 100, -1), BitSet("u4", 0, 9))
    words = " ".join(str(word) for word in made.args)
    assert words == "BITFIELD k GET u8 #1 OVERFLOW SAT INCRBY i5 100 -1 SET u4 0 9"
    assert made.keys == ("k",)


@pytest.mark.parametrize(
    ("operations", "replay"),
    [
        ((), "overwrite"),
        ((BitGet("u8", 0),), "overwrite"),
        ((BitSet("u8", 0, 1),), "overwrite"),
        ((BitSet("u8", 0, 1), BitIncrBy("u8", 0, 1)), "accumulate"),
        (("incrby", "u8", 0, 1), "accumulate"),
        ((b"IncrBy", "u8", 0, 1), "accumulate"),
        ((["INCRBY", "u8", 0, 1],), "accumulate"),
    ],
)
def test_the_replay_class_of_bitfield(operations: tuple[Any, ...], replay: str) -> None:
    assert bitfield("k", *operations).replay == replay


def test_bitfield_refuses_what_it_cannot_send() -> None:
    with pytest.raises(ArgumentTypeError, match="BITFIELD: operations must be"):
        bitfield("k", ["GET", None])


def test_slots_with_the_same_target_are_one_migration() -> None:
    command = cluster_migrateslots([(0, 5, "a"), (7, 7, "a"), (9, 9, "b"), (11, 12, "a")])
    assert " ".join(map(str, command.args)) == (
        "CLUSTER MIGRATESLOTS SLOTSRANGE 0 5 7 7 NODE a SLOTSRANGE 9 9 NODE b SLOTSRANGE 11 12 NODE a"
    )
    with pytest.raises(ArgumentError):
        cluster_migrateslots([])


RULES = [
    ({}, "off"),
    ({"enabled": True, "reset": True, "nopass": True}, "reset on nopass"),
    (
        {"reset_keys": True, "reset_channels": True, "reset_passwords": True},
        "resetkeys resetchannels resetpass off",
    ),
    ({"passwords": "+a", "hashed_passwords": ["+b", b"-c"]}, "off >a #b !c"),
    (
        {"categories": ["+read", "-@write", "+@set"], "commands": ["+get", "-set"]},
        "off +@read -@write +@set +get -set",
    ),
    ({"keys": ["a*", "~b", "%R~c"], "channels": "ch"}, "off ~a* ~b %R~c &ch"),
    ({"selectors": [("+get", "a*"), ("-@all", "%W~b")]}, "off (+get ~a*) (-@all %W~b)"),
    ({"rules": ["on", ">pw"]}, "on >pw"),
    ({"rules": []}, ""),
]


@pytest.mark.parametrize(("options", "words"), RULES)
def test_acl_setuser(options: dict[str, Any], words: str) -> None:
    made = [word.decode() if isinstance(word, bytes) else word for word in acl_setuser("u", **options).args]
    assert " ".join(map(str, made)) == f"ACL SETUSER u {words}".rstrip()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"enabled": True, "rules": "on"}, "rules stands for all other arguments; give one or the other"),
        ({"keys": [], "rules": "on"}, "rules stands for all other arguments; give one or the other"),
        ({"nopass": True, "passwords": "+a"}, "nopass and passwords exclude each other"),
        ({"passwords": "secret"}, "passwords: each begins with + or -"),
        ({"selectors": [("get", "a")]}, "selectors: each begins with + or -"),
        ({"selectors": [("+get", "a allkeys +@all")]}, "selectors: no spaces and no brackets inside a rule"),
        ({"selectors": [(b"+get", b"a) (+@all ~*")]}, "selectors: no spaces and no brackets inside a rule"),
        ({"passwords": "+\ud800secret"}, "passwords has text that is not Unicode"),
    ],
)
def test_acl_setuser_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        acl_setuser("u", **options)
    assert caught.value.message == message


@pytest.mark.parametrize(
    "options", [{"enabled": "on"}, {"reset": 1}, {"nopass": 1}, {"keys": 1}, {"reset_passwords": "yes"}]
)
def test_acl_setuser_types(options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentTypeError):
        acl_setuser("u", **options)
