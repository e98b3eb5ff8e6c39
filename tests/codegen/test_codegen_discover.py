"""Decoders and reply types are read from source, without importing it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.discover import ReplyType, scan

SHARED = """
raise RuntimeError("this module must not be imported")

class Page: ...
class _Hidden: ...

def count(reply: Raw, codec: Codec[T]) -> int: ...
def text(reply, _) -> "T": ...
def _private(reply, codec) -> int: ...
def helper(reply) -> int: ...
def brick(value, codec) -> int: ...
def untyped(reply, codec): ...
async def later(reply, codec) -> int: ...
"""
GEO = """
class Point: ...
def count(reply, codec) -> list[ int ]: ...
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shared.py").write_text(SHARED)
    (tmp_path / "geo.py").write_text(GEO)
    return tmp_path


def test_what_is_a_decoder(folder: Path) -> None:
    assert set(scan(folder, "p").functions["shared"]) == {"count", "text"}


def test_a_decoder_knows_its_home_and_result(folder: Path) -> None:
    decoder = scan(folder, "p.replies").functions["geo"]["count"]
    assert decoder.module == "p.replies.geo"
    assert decoder.result == "list[int]"
    assert decoder.expression(()) == "r.count"


def test_a_group_has_its_own_decoders_and_the_shared_ones(folder: Path) -> None:
    replies = scan(folder, "p")
    assert {name: d.expression(()) for name, d in replies.decoders("geo").items()} == {
        "count": "r.count",  # its own hides the shared one
        "text": "d.text",
    }
    assert {d.expression(()) for d in replies.decoders("hash").values()} == {"d.count", "d.text"}


def test_reply_types(folder: Path) -> None:
    replies = scan(folder, "p")
    assert replies.types("geo") == (ReplyType("Point", "p.geo"), ReplyType("Page", "p.shared"))
    assert replies.types("hash") == (ReplyType("Page", "p.shared"),)


def test_decoders_of_a_user_are_offered_to_every_group(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "replies.py").write_text("class Mine: ...\ndef mine(reply, codec) -> Mine: ...\n")
    core = scan(folder, "p")
    merged = core.merged(scan(own, "pkg"), "replies")
    assert merged.decoders("geo")["mine"].module == "pkg.replies"
    assert set(merged.decoders("anything")) == {"count", "text", "mine"}
    assert ReplyType("Mine", "pkg.replies") in merged.types("anything")
    assert "mine" not in core.decoders("geo")


def test_a_module_offers_the_types_it_imports_from_its_package(tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text("class Node: ...\ndef node(line): ...\n")
    (tmp_path / "geo.py").write_text(
        "from replies.more import Node, node\nfrom replies.codec import Codec\nfrom elsewhere import Other\n"
        "def nodes(reply, codec) -> list[Node]: ...\n"
    )
    assert scan(tmp_path, "replies").types("geo") == (ReplyType("Node", "replies.more"),)
