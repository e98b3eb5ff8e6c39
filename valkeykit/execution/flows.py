"""Recipes of several commands: one generator that yields commands, two small drivers.

A flow yields a `Command`, is sent its value (or thrown its error), and returns its result. It is
tested with `next` and `send`, without a server.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeAlias, TypeVar

from valkeykit.command import Command
from valkeykit.commands.generated.builders import generic as build
from valkeykit.errors import ReplyError, ValkeyKitError

R = TypeVar("R")
Flow: TypeAlias = Generator[Command[Any], Any, R]

_DRAWS = 16


def random_key() -> Flow[Any]:
    """RANDOMKEY inside a key prefix: draw a few times, then look for the first key with SCAN.

    The server draws from all keys. A draw outside the prefix cannot be read, which is a `ReplyError`.
    """
    for _ in range(_DRAWS):
        try:
            return (yield build.randomkey())
        except ReplyError:
            continue
    cursor = 0
    while True:
        page = yield build.scan(cursor, count=1000)
        if page.items:
            return random.choice(page.items)  # noqa: S311 # no secret depends on it
        cursor = page.cursor
        if cursor == 0:
            return None


def drive(flow: Flow[R], run: Callable[[Command[Any]], Any]) -> R:
    """Run a flow for a blocking caller."""
    try:
        command = next(flow)
        while True:
            try:
                value = run(command)
            except ValkeyKitError as error:
                command = flow.throw(error)
            else:
                command = flow.send(value)
    except StopIteration as done:
        result: R = done.value
        return result


async def drive_async(flow: Flow[R], run: Callable[[Command[Any]], Awaitable[Any]]) -> R:
    """Run a flow for asyncio."""
    try:
        command = next(flow)
        while True:
            try:
                value = await run(command)
            except ValkeyKitError as error:
                command = flow.throw(error)
            else:
                command = flow.send(value)
    except StopIteration as done:
        result: R = done.value
        return result
