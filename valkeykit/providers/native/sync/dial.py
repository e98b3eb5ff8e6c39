"""Reaching a node from a thread: every address, in the time there is, then the handshake."""

from __future__ import annotations

import errno
import os
import socket
import time
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults, names
from valkeykit.providers.handshake import greet
from valkeykit.providers.native import sockets
from valkeykit.providers.native.sync.channel import Plain, writable
from valkeykit.providers.native.sync.link import Link

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node

# The next address is tried beside the one before when that has said nothing for so long (RFC 8305).
_STAGGER = 0.25


def reach(node: Node, deadline: float) -> Link:
    """A greeted connection. Raises `ConnectionFailed`, `DeadlineExceeded`, or what the server said.

    While there is time a silent attempt is given up for another: the first may have met a network
    that has come back since.
    """
    plan = node.plan
    ends = min(deadline, time.monotonic() + plan.connect_timeout)
    while True:
        share = plan.hedge if node.connects else plan.connect_timeout
        try:
            return _once(node, min(ends, time.monotonic() + share))
        except ValkeyKitError:
            raise  # some of them are OSErrors too
        except TimeoutError as error:
            if time.monotonic() < ends:
                continue
            raise faults.unreachable(plan.node, sockets.reason(error)) from error
        except (OSError, UnicodeError) as error:
            raise faults.unreachable(plan.node, sockets.reason(error), error) from error


def _once(node: Node, deadline: float) -> Link:
    node.dials += 1
    sock: socket.socket | None = None
    greeted = False
    try:
        sock = _connect(node, deadline)
        link = _open(node, sock, deadline)
        _greet(node, link, deadline)
        greeted = True
    finally:
        if not greeted:
            node.failed_dials += 1
            if sock is not None:
                sock.close()
    node.connects += 1
    node.plan.connected()
    return link


def _connect(node: Node, deadline: float) -> socket.socket:
    """A connected socket: addresses are tried one beside the other, a little apart."""
    config = node.plan.config
    known = sockets.known_addresses(config)
    if known is None:
        known = sockets.addresses(names.resolve(config.connection.host, config.connection.port, deadline))
    failure: OSError = OSError("the name has no address")
    pending: list[socket.socket] = []
    winner: socket.socket | None = None
    try:
        while winner is None and (known or pending):
            if known:
                failure = _begin(known.pop(0), node, pending) or failure
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("no answer in time")
            winner, failed = _first(pending, min(left, _STAGGER) if known else left)
            failure = failed or failure
    finally:
        for one in pending:
            if one is not winner:
                one.close()
    if winner is None:
        raise failure
    return winner


def _begin(address: sockets.Address, node: Node, pending: list[socket.socket]) -> OSError | None:
    family, where = address
    made = sockets.open_socket(family, node.plan.config)
    pending.append(made)
    code = made.connect_ex(where)
    if code in {0, errno.EINPROGRESS, errno.EWOULDBLOCK}:
        return None
    pending.remove(made)
    made.close()
    return OSError(code, os.strerror(code))


def _first(pending: list[socket.socket], seconds: float) -> tuple[socket.socket | None, OSError | None]:
    """The first that is connected; those that failed meanwhile are closed."""
    if not pending:
        return None, None
    ends = time.monotonic() + seconds
    failure: OSError | None = None
    while pending and (left := ends - time.monotonic()) > 0:
        for one in writable(pending, left):
            code = one.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not code:
                return one, None
            pending.remove(one)
            one.close()
            failure = OSError(code, os.strerror(code))
        if failure is not None:
            break  # the next address need not wait
    return None, failure


def _open(node: Node, sock: socket.socket, deadline: float) -> Link:
    plan = node.plan
    plain = Plain(sock)
    if plan.tls is None:
        return Link(node, plain)
    from valkeykit.providers.native.sync.tls import Tls  # noqa: PLC0415 # only those who ask for TLS pay for it

    channel = Tls(plain, plan.tls, sockets.tls_name(plan.config))
    channel.handshake(deadline)
    return Link(node, channel)


def _greet(node: Node, link: Link, deadline: float) -> None:
    """The conversation of `handshake.greet`."""
    conversation = greet(node.plan.config)
    words = next(conversation)
    while True:
        try:
            replies = link.ask(words, deadline)
        except TimeoutError:
            raise
        except (ValkeyKitError, OSError) as error:
            reason = (
                error
                if isinstance(error, ValkeyKitError)
                else faults.unreachable(node.plan.node, sockets.reason(error), error)
            )
            conversation.throw(faults.not_greeted(node.plan.node, reason))
            raise  # pragma: no cover # `throw` has raised
        try:
            words = conversation.send(replies)
        except StopIteration as done:
            link.introduced = done.value
            return
