"""The work that a side repeats while it is measured; the same for blocking callers and for asyncio."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import cycle
from typing import Any

from attrs import frozen

from benchmarks import data


@frozen
class Load:
    """Gives a step of the calls of a side; a step returns a reply, or an awaitable of it.

    `commands` is how many commands a step runs, `size` how long its reply is when it is right. `queue`
    is a pipeline's first half: calling what it returns executes what is queued.
    """

    name: str
    step: Callable[[Any], Callable[[], Any]]
    commands: int = 1
    size: int | None = None
    queue: Callable[[Any], Callable[[], Any]] | None = None

    def require_right(self, reply: Any) -> None:
        """Refuse to measure a side that does not do the work."""
        if self.size is not None and len(reply) != self.size:
            raise RuntimeError(f"{self.name}: the reply has a length of {len(reply)}, not {self.size}")


def _get(name: str, key: str, size: int) -> Load:
    return Load(name, lambda calls: partial(calls.get, key), size=size)


def _set(name: str, key: str, value: bytes) -> Load:
    return Load(name, lambda calls: partial(calls.set, key, value))


def _get_of_many(name: str, keys: Sequence[str], size: int) -> Load:
    """Reads one key after the other."""

    def step(calls: Any) -> Callable[[], Any]:
        turns = cycle(keys)
        return lambda: calls.get(next(turns))

    return Load(name, step, size=size)


def pipeline(count: int, name: str = "GET", *words: str | bytes) -> Load:
    """One command so many times at once; queueing them counts."""

    def queue(calls: Any) -> Callable[[], Any]:
        queued: Callable[[], Any] = calls.queued(count, name.lower(), *(words or (data.KEY,)))
        return queued

    def step(calls: Any) -> Callable[[], Any]:
        def queue_and_execute() -> Any:
            execute = queue(calls)
            return execute()

        return queue_and_execute

    return Load(f"pipeline of {count:,} {name}s", step, commands=count, size=count, queue=queue)


GET = _get("GET", data.KEY, len(data.VALUE))
SET = _set("SET", data.KEY, data.VALUE)
GET_OF_100 = _get_of_many("GET", data.KEYS, len(data.VALUE))
"""Their slots are all over a cluster."""

PIPELINES = (pipeline(100), pipeline(1000))
LONG_PIPELINES = (pipeline(50_000), pipeline(50_000, "SET", data.KEY, data.VALUE))
"""Replies to SET are the shortest there are: most of them arrive at once."""

VALUES = tuple(
    load
    for name, size in data.SIZES.items()
    for load in (
        _get(f"GET of {name}", data.key_of(size), size),
        _set(f"SET of {name}", data.key_of(size), b"v" * size),
    )
)
SHAPES = (
    Load("HGETALL of 100 fields", lambda calls: partial(calls.hgetall, data.HASH), size=data.FIELDS),
    Load(
        "ZRANGE WITHSCORES of 1,000",
        lambda calls: partial(calls.zrange, data.SORTED_SET),
        size=data.MEMBERS,
    ),
    Load("MGET of 100", lambda calls: partial(calls.mget, data.KEYS), size=len(data.KEYS)),
    Load("XRANGE of 1,000", lambda calls: partial(calls.xrange, data.STREAM), size=data.ENTRIES),
)
