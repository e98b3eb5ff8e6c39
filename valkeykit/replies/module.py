"""Replies of the MODULE commands."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class ServerModule(NamedTuple):
    """A module that the server has loaded.

    Attributes:
        name: its name.
        ver: its version, a number of its author's choice.
        path: where its file lies; None when the server does not tell.
        args: the arguments it was loaded with.
        extra: fields that newer servers add, by the server's name.
    """

    name: str
    ver: int
    path: str | None
    args: list[str]
    extra: dict[str, Reply]


def server_modules(reply: Raw, codec: Codec[T]) -> list[ServerModule]:
    """The reply of MODULE LIST, and the modules of HELLO."""
    return [_module(item, codec) for item in array(reply)]


def _module(reply: Raw, codec: Codec[T]) -> ServerModule:
    found = fields(reply)
    path = found.get("path")
    return ServerModule(
        word(found.get("name")),
        integer(found.get("ver")),
        None if path is None else word(path),
        [word(item) for item in array(found.get("args"))],
        unknown(found, {"name", "ver", "path", "args"}, codec),
    )
