"""Calls written for valkey-py: accepted but for a written list, and they send what valkey-py sends."""

from __future__ import annotations

from inspect import Parameter, signature
from pathlib import Path
from typing import Any

import compat
import pytest
from valkey.commands.core import CoreCommands

from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.errors import ArgumentError

GUIDE = Path(__file__).parents[2] / "docs" / "migrating-from-valkey-py.md"
WRITTEN = compat.lists()
FOUND = compat.verdicts()


def test_enough_is_accepted() -> None:
    assert len(FOUND) > 250
    assert compat.share(FOUND) >= compat.GOAL


def test_every_exception_is_written_down_and_none_is_stale() -> None:
    assert {verdict.method for verdict in FOUND if verdict.problems} == set(WRITTEN["exceptions"])


def test_every_other_default_is_written_down_and_none_is_stale() -> None:
    assert {name for verdict in FOUND for name in verdict.defaults} == set(WRITTEN["defaults"])


def test_every_missing_method_is_written_down_and_none_is_stale() -> None:
    assert set(compat.only_theirs()) == set(WRITTEN["only_theirs"])


@pytest.mark.parametrize("section", ["exceptions", "only_theirs"])
def test_the_guide_names_them(section: str) -> None:
    page = GUIDE.read_text("utf-8")
    assert [name for name in WRITTEN[section] if f"`{name}`" not in page] == []


@pytest.mark.parametrize("section", WRITTEN)
def test_the_list_is_in_order_and_has_reasons(section: str) -> None:
    assert list(WRITTEN[section]) == sorted(WRITTEN[section])
    assert all(reason.strip() for reason in WRITTEN[section].values())


def test_the_report_names_everything() -> None:
    report = compat.report()
    assert "NOT ON THE LIST" not in report
    assert f"of {len(FOUND)} accepted: " in report


# -- the measure itself ----------------------------------------------------------------------------


def parameters(text: str) -> list[Parameter]:
    space: dict[str, Any] = {}
    exec(f"def f({text}): ...", space)
    return list(signature(space["f"]).parameters.values())


@pytest.mark.parametrize(
    ("wanted", "mine", "problems"),
    [
        ("a, b=None", "a, b=None, *, c=1", []),
        ("a, *args", "a, *others", []),
        ("keys, *args", "keys, *args", []),
        ("*args", "host, port", []),
        ("a, b", "b, a", ["by position: a is taken for b", "by position: b is taken for a"]),
        ("a, b=0", "a, *, b=0", ["by position: too many positional arguments"]),
        ("a, b=0", "a, c=0", ["by position: b is taken for c", "by name: no b"]),
        ("keys", "*keys", ["by position: keys is taken for keys", "by name: no keys"]),
        ("", "event", ["by position: missing a required argument: 'event'"]),
        ("n, *args, way", "keys, way, *, n", ["by position: multiple values for argument 'way'"]),
    ],
)
def test_the_measure(wanted: str, mine: str, problems: list[str]) -> None:
    found = compat.judge("m", parameters(wanted), parameters(mine)).problems
    assert list(found)[: len(problems)] == problems or wanted == "keys"
    assert bool(found) is bool(problems)


def test_the_measure_sees_other_defaults() -> None:
    assert compat.judge("m", parameters("a=1, b=2, c=3"), parameters("a=1, b=0, c=None")).defaults == (
        "m.b",
        "m.c",
    )


# -- the same words --------------------------------------------------------------------------------


class TheirWords(CoreCommands):  # type: ignore[misc] # valkey-py's mixins have loose types
    """valkey-py, with the words in place of the reply."""

    def execute_command(self, *args: Any, **_: Any) -> list[str]:
        return [word for arg in args for word in text(arg).split()]

    def get_encoder(self) -> Any:
        from valkey.connection import Encoder

        return Encoder("utf-8", "strict", False)


class OurWords(SyncCommands[bytes]):
    """Ours, with the words in place of the reply."""

    def _run(self, command: Any) -> Any:
        return [word for arg in command.args for word in text(arg).split()]


def text(word: Any) -> str:
    return word.decode() if isinstance(word, bytes) else str(word)


# Not here, because valkey-py 6.2 differs from what it documents: sort_ro sends SORT, hsetex drops keepttl.
# Nor shutdown, which waits for the connection to close.
CALLS: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("acl_setuser", ("u",), {}),
    (
        "acl_setuser",
        ("u", True, False, ["+a", "-b"], "+cd", ["+read", "-@set"], ["+get"], ["k*", "%R~x"], ["c"]),
        {"selectors": [("+set", "b*")], "reset": True, "reset_keys": True},
    ),
    ("acl_setuser", ("u",), {"nopass": True, "reset_channels": True, "reset_passwords": True}),
    ("bgsave", (), {}),
    ("bgsave", (False,), {}),
    ("bitcount", ("k", 0, -1, "BIT"), {}),
    ("bitfield_ro", ("k", "u8", 0, [("i4", 8)]), {}),
    ("bitpos", ("k", 1, 0, 5, "BIT"), {}),
    ("client_kill", ("1.2.3.4:5",), {}),
    ("client_list", ("normal",), {}),
    ("client_list", (), {"_type": "normal"}),
    ("client_pause", (10,), {}),
    ("client_pause", (10, False), {}),
    ("client_tracking", (), {}),
    ("client_tracking", (False,), {}),
    ("client_tracking", (True, 7, ["a", "b"], True, False, False, True), {}),
    ("client_unblock", (7, True), {}),
    ("command_list", (None, "string"), {}),
    ("config_get", (), {}),
    ("config_get", ("a*", "b*"), {}),
    ("config_get", (), {"pattern": "a*"}),
    ("config_set", ("a", 1), {}),
    ("config_set", ("a", 1, "b", 2), {}),
    ("copy", ("a", "b", 3, True), {}),
    ("expire", ("k", 10, False, False, True), {}),
    ("flushall", (True,), {}),
    ("function_flush", (), {}),
    ("function_flush", ("ASYNC",), {}),
    ("function_list", ("lib", True), {}),
    ("function_load", ("code", True), {}),
    ("function_restore", ("dump",), {}),
    ("function_restore", ("dump", "FLUSH"), {}),
    ("geoadd", ("g", [1.5, 2.5, "a", 3.5, 4.5, "b"], False, True, True), {}),
    ("georadius", ("g", 1.5, 2.5, 3, "km", True, True, True, 5, "ASC", None, None, True), {}),
    ("geosearch", ("g", "m", None, None, "km", 3, None, None, "ASC", 5, True, True, True, True), {}),
    ("geosearchstore", ("d", "g", "m", None, None, "km", 3, None, None, "ASC", 5, True, True), {}),
    ("getex", ("k", None, 100), {}),
    ("hmget", ("h", ["a"], "b"), {}),
    ("hrandfield", ("h", 3, True), {}),
    ("hset", ("h", "a", 1, {"b": 2}, ["c", 3]), {}),
    ("hsetex", ("h", "a", 1, None, None, 60), {}),
    ("hsetex", ("h",), {"mapping": {"a": 1, "b": 2}, "px": 5, "fnx": True}),
    ("hsetex", ("h",), {"items": ["a", 1, "b", 2], "xx": True}),
    ("info", ("server", "memory"), {}),
    ("info", (), {"section": "server"}),
    ("lcs", ("a", "b", False, True, 4, True), {}),
    ("lpos", ("l", "v", 2, 3, 4), {}),
    ("memory_usage", ("k", 5), {}),
    ("mget", (["a", "b"], "c"), {}),
    ("mget", (), {"keys": ["a", "b"]}),
    ("migrate", ("h", 1, ["a", "b"], 2, 3, True, True, "pw"), {}),
    ("module_loadex", ("p", ["a", "1"], ["x", "y"]), {}),
    ("restore", ("k", 0, "v", True, True, 5), {}),
    ("scan", (5, "a*", 10, "STRING"), {}),
    ("script_flush", ("ASYNC",), {}),
    ("set", ("k", "v", 60), {}),
    ("set", ("k", "v", None, 60, True, False, False, True), {}),
    ("set", ("k", "v"), {"keepttl": True, "xx": True}),
    ("smismember", ("s", ["a"], "b"), {}),
    ("sort", ("l", 1, 2, "w_*", ["#", "v_*"], True, True, "d"), {}),
    ("xadd", ("s", {"a": 1}, "5-1", 10, False, True), {}),
    ("xautoclaim", ("s", "g", "c", 5, "0-0", 7, True), {}),
    ("xclaim", ("s", "g", "c", 5, ["1-1"], 6, None, 7, True, True), {}),
    ("xgroup_create", ("s", "g", "0", True, 4), {}),
    ("xinfo_stream", ("s", True), {}),
    ("xpending_range", ("s", "g", "-", "+", 5, "c", 9), {}),
    ("xread", ({"s": "0"}, 5, 10), {}),
    ("xreadgroup", ("g", "c", {"s": ">"}, 5, 10, True), {}),
    ("xrevrange", ("s", "+", "-", 5), {}),
    ("xtrim", ("s", 5, False), {}),
    ("zadd", ("z", {"a": 1}, False, True, True, False, True), {}),
    ("zinter", (["a", "b"], "MAX", True), {}),
    ("zmscore", ("z", ["a", "b"]), {}),
    ("zrandmember", ("z", 3, True), {}),
    ("zrange", ("z", 0, 5, True, True, float, True, False, 1, 2), {}),
    ("zrangebylex", ("z", "-", "+", 1, 2), {}),
    ("zrangebyscore", ("z", 0, 5, 1, 2, True, int), {}),
    ("zrangestore", ("d", "z", 0, 5, True, False, True, 1, 2), {}),
    ("zrank", ("z", "a", True), {}),
    ("zrevrange", ("z", 0, 5, True, int), {}),
    ("zrevrangebyscore", ("z", 5, 0, 1, 2, True, int), {}),
    ("zscan", ("z", 0, "a*", 5, int), {}),
    ("zunionstore", ("d", {"a": 1, "b": 2}, "SUM"), {}),
]


@pytest.mark.parametrize(("method", "args", "options"), CALLS)
def test_a_call_sends_what_valkey_py_sends(
    method: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """The order of options is free, so the words are compared in order of the alphabet."""
    theirs = getattr(TheirWords(), method)(*args, **options)
    ours = getattr(OurWords(), method)(*args, **options)
    assert sorted(word.upper() for word in ours) == sorted(word.upper() for word in theirs)


@pytest.mark.parametrize(
    ("method", "args", "options"),
    [
        ("eval", ("s", 0), {}),
        ("eval", ("s", 1, "k"), {}),
        ("eval", ("s", 1, "k", "a"), {}),
        ("evalsha", ("s", 1, "k"), {}),
        ("fcall", ("f", 0), {}),
        ("fcall_ro", ("f", 2, "k", "j"), {}),
        ("lmpop", (2, "a", "b"), {"direction": "LEFT"}),
        ("lmpop", (1, "a"), {"direction": "LEFT"}),
        ("blmpop", (5, 1, "a"), {"direction": "LEFT"}),
        ("zmpop", (1, ["z"]), {"min": True}),
        ("bzmpop", (5, 1, ["z"]), {"min": True}),
        ("sintercard", (2, ["a", "b"]), {}),
        ("zintercard", (2, ["a", "b"]), {}),
    ],
)
def test_an_exception_is_refused_and_never_means_something_else(
    method: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    assert method in WRITTEN["exceptions"]
    with pytest.raises((TypeError, ArgumentError)):
        getattr(OurWords(), method)(*args, **options)
