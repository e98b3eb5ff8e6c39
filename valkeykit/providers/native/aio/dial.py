"""Reaching a node from an event loop: every address, a second try beside a slow one, the handshake."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.handshake import greet
from valkeykit.providers.native import sockets
from valkeykit.providers.native.aio.link import Link

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node

# The next address is tried beside the one before when that has said nothing for so long (RFC 8305).
_STAGGER = 0.25


async def reach(node: Node, buffer: memoryview) -> Link:
    """A greeted connection. Raises `ConnectionFailed`, or what the server said of the handshake."""
    plan = node.plan
    try:
        async with asyncio.timeout(plan.connect_timeout):
            return await _hedged(lambda: _once(node, buffer), plan.hedge)
    except ValkeyKitError:
        raise  # some of them are OSErrors too
    except (OSError, UnicodeError) as error:
        raise faults.unreachable(plan.node, sockets.reason(error), error) from error


async def _hedged(start: Callable[[], Coroutine[Any, Any, Link]], after: float) -> Link:
    """The first of at most two attempts at a time; a silent one is given up for the next."""
    running: list[asyncio.Task[Link]] = []
    try:
        while True:
            running.append(asyncio.create_task(start()))
            done, _ = await asyncio.wait(running, timeout=after, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                running.remove(task)
                return task.result()
            if len(running) > 1:
                await _stop(running[:1])
                del running[:1]
    finally:
        await _stop(running)


async def _stop(tasks: list[asyncio.Task[Link]]) -> None:
    for task in tasks:
        # One may be ready in this moment. It is let go of even if the wait below is cancelled.
        task.add_done_callback(_lose)
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _lose(task: asyncio.Task[Link]) -> None:
    if not task.cancelled() and task.exception() is None:
        link = task.result()
        link.lose(faults.broken(link.node.plan.node, "another connection was faster", sent=True))


async def _once(node: Node, buffer: memoryview) -> Link:
    node.dials += 1
    greeted = False
    try:
        sock = await _connect(node)
        link = await _open(node, buffer, sock)
        try:
            await _greet(node, link)
            greeted = True
        finally:
            if not greeted:
                link.lose(faults.broken(node.plan.node, "the handshake failed", sent=True))
    finally:
        node.failed_dials += not greeted
    node.connects += 1
    node.plan.connected()
    return link


async def _connect(node: Node) -> socket.socket:
    """A connected socket: addresses are tried one beside the other, a little apart."""
    known = await _addresses(node)
    pending: set[asyncio.Task[socket.socket]] = set()
    failure: BaseException = OSError("the name has no address")
    try:
        for at, address in enumerate(known, 1):
            pending.add(asyncio.create_task(_try(address, node)))
            last = at == len(known)
            while pending:
                done, pending = await asyncio.wait(
                    pending, timeout=None if last else _STAGGER, return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    if (error := task.exception()) is None:
                        pending |= done - {task}
                        return task.result()
                    failure = error
                if not last:
                    break  # the next one, beside those that are on their way
        raise failure
    finally:
        await _drop(pending)


async def _addresses(node: Node) -> list[sockets.Address]:
    config = node.plan.config
    known = sockets.known_addresses(config)
    if known is not None:
        return known
    place = config.connection
    found = await asyncio.get_running_loop().getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
    return sockets.addresses(found)


async def _drop(pending: set[asyncio.Task[socket.socket]]) -> None:
    for task in pending:
        task.add_done_callback(_close)  # as above
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)


def _close(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _try(address: sockets.Address, node: Node) -> socket.socket:
    family, where = address
    made = sockets.open_socket(family, node.plan.config)
    try:
        await asyncio.get_running_loop().sock_connect(made, where)
    except BaseException:
        made.close()
        raise
    return made


async def _open(node: Node, buffer: memoryview, sock: socket.socket) -> Link:
    plan = node.plan
    loop = asyncio.get_running_loop()
    first = next(greet(plan.config))
    options: dict[str, Any] = {}
    if plan.tls is not None:
        options = {"ssl": plan.tls, "server_hostname": sockets.tls_name(plan.config)}
    try:
        _, link = await loop.create_connection(lambda: Link(node, buffer, first), sock=sock, **options)
    except BaseException:
        with suppress(OSError):
            sock.close()
        raise
    return link


async def _greet(node: Node, link: Link) -> None:
    """The conversation of `handshake.greet` on this link; its first words have left already."""
    conversation = greet(node.plan.config)
    next(conversation)
    answer = link.greeted
    while True:
        try:
            replies = await answer
        except ValkeyKitError as error:
            conversation.throw(faults.not_greeted(node.plan.node, error))
            raise  # pragma: no cover # `throw` has raised
        try:
            words = conversation.send(replies)
        except StopIteration as done:
            link.introduced = done.value
            break
        answer = asyncio.get_running_loop().create_future()
        link.ask(words, answer)
    if link.closed:
        raise faults.unreachable(node.plan.node, "closed by the server")
