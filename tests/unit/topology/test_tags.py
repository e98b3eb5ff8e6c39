"""Keys with hash tags, and whether keys live together."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit import AsyncClient, Client, same_slot, slot_of, tagged
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.providers.memory import MemoryProvider, Script


def test_a_tag_and_its_names() -> None:
    assert tagged("user:1", "name") == "{user:1}:name"
    assert tagged("user:1", "mail", "work") == "{user:1}:mail:work"
    assert tagged("user:1") == "{user:1}"
    assert tagged(b"\xff", b"x") == b"{\xff}:x"


@given(st.text(min_size=1).filter(lambda tag: not set(tag) & set("{}")), st.lists(st.text()))
def test_the_tag_decides(tag: str, names: list[str]) -> None:
    try:
        home = slot_of(tag)
    except ArgumentError:
        return  # surrogates
    try:
        assert slot_of(tagged(tag, *names)) == home
    except ArgumentError:
        assert any("\ud800" <= char <= "\udfff" for name in names for char in name)


@pytest.mark.parametrize("tag", ["", "{", "a}b", "{a}", b"", b"a{"])
def test_tags_that_the_server_would_read_otherwise(tag: Any) -> None:
    with pytest.raises(ArgumentError, match="must not be empty and must have no braces"):
        tagged(tag)


@pytest.mark.parametrize("parts", [("a", b"b"), (b"a", "b"), (1,), ("a", 1), (None,)])
def test_all_of_one_kind(parts: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="all str or all bytes"):
        tagged(*parts)


def test_keys_that_live_together() -> None:
    assert same_slot()
    assert same_slot("a")
    assert same_slot("{a}1", b"{a}2", "a")
    assert not same_slot("a", "b")
    assert slot_of("a") == 15495
    with pytest.raises(ArgumentTypeError):
        slot_of(1)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_slots_of_keys_with_the_prefix(kind: Any) -> None:
    plain = kind(provider=MemoryProvider(Script()))
    assert plain.slots_of(["a", b"b", "{a}1"]) == [15495, 3300, 15495]
    assert plain.slots_of("a") == [15495]
    assert plain.slots_of([]) == []
    before = kind(provider=MemoryProvider(Script()), key_prefix="app:")
    assert before.slots_of(["a", "{a}1"]) == [slot_of("app:a"), 15495]
    together = kind(provider=MemoryProvider(Script()), key_prefix="{app}:")
    assert len(set(together.slots_of("abc"))) == 1
