"""What every side offers: a few commands under common names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeAlias

from attrs import frozen

Call: TypeAlias = Callable[..., Any]
"""Returns the reply, or an awaitable of it."""


class GetSet(Protocol):
    """The two commands that even a bare prototype has."""

    get: Call
    set: Call


@frozen
class Calls:
    """The commands of one open client, each the client's own method where its signature allows."""

    get: Call
    set: Call
    mget: Call
    hgetall: Call
    zrange: Call
    """All members of a sorted set, with scores."""
    xrange: Call
    """All entries of a stream."""
    queued: Call
    """Takes a count, the name of a command's method and its words: a pipeline that holds the command
    so many times. Calling what it returns executes it."""


def repeat(count: int, call: Call, words: tuple[str | bytes, ...]) -> None:
    """Queue one command so many times."""
    for _ in range(count):
        call(*words)


def with_signatures_of_valkey_py(client: Any, **pipeline: object) -> Calls:
    """The calls of a client that has them; `pipeline` goes to its method of that name."""

    def queued(count: int, name: str, *words: str | bytes) -> Call:
        pipe = client.pipeline(**pipeline)
        repeat(count, getattr(pipe, name), words)
        execute: Call = pipe.execute
        return execute

    return Calls(
        get=client.get,
        set=client.set,
        mget=client.mget,
        hgetall=client.hgetall,
        zrange=lambda key: client.zrange(key, 0, -1, withscores=True),
        xrange=client.xrange,
        queued=queued,
    )
