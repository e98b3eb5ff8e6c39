"""What a new connection says first. Pure: a generator that is sent replies.

One trip in the usual case. Only HELLO, AUTH and SELECT may fail it: a proxy or an ACL that refuses
the rest costs a name in CLIENT LIST, no more. A proxy that refuses HELLO is greeted with AUTH.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from valkeykit._version import __version__
from valkeykit.errors import NoProtocolError, ProtocolError, ServerError, ValkeyKitError

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.types import Raw, Word

Words: TypeAlias = "tuple[Word, ...]"
Greeting: TypeAlias = "Generator[list[Words], list[Raw], Introduced]"


@frozen
class Introduced:
    """What the server said of itself; nothing if it does not know HELLO."""

    client_id: int | None = None
    role: str | None = None


def greet(config: Config) -> Greeting:
    """Yields requests, is sent their replies, returns what is known. Raises the server's refusal."""
    credentials = _credentials(config)
    hello: list[Word] = ["HELLO", config.connection.protocol or 2]
    if credentials:
        hello += ["AUTH", *credentials]
    optional, needed = _optional(config), _needed(config)
    replies = yield [tuple(hello), *optional, *needed]
    first, rest = replies[0], replies[1 + len(optional) :]
    if isinstance(first, ServerError):
        if not _may_do_without(first, config):
            raise first
        try:
            rest = yield [*_plain_auth(config, credentials), *needed]
        except ValkeyKitError:
            # It refused, and then it closed: what it said is the reason.
            raise first from None
    for reply in rest:
        if isinstance(reply, ValkeyKitError):
            raise reply
    return _introduced(first)


def _credentials(config: Config) -> list[Word]:
    if config.auth.password is None:
        return []
    return [config.auth.username or "default", config.auth.password]


def _optional(config: Config) -> list[Words]:
    """What only helps whoever looks at CLIENT LIST."""
    about: list[Words] = [
        ("CLIENT", "SETINFO", "LIB-NAME", "valkeykit"),
        ("CLIENT", "SETINFO", "LIB-VER", __version__),
    ]
    if config.connection.client_name is not None:
        about.append(("CLIENT", "SETNAME", config.connection.client_name))
    return about


def _needed(config: Config) -> list[Words]:
    return [("SELECT", config.connection.db)] if config.connection.db else []


def _may_do_without(error: ServerError, config: Config) -> bool:
    """Whether a refused HELLO may be replaced by AUTH: RESP2 needs no HELLO."""
    if config.connection.protocol == 3:
        return False
    return error.code in {"ERR", "NOPERM"} or isinstance(error, NoProtocolError)


def _plain_auth(config: Config, credentials: list[Word]) -> list[Words]:
    if not credentials:
        return []
    # Servers without ACLs take the password alone.
    given = credentials if config.auth.username is not None else credentials[1:]
    return [("AUTH", *given)]


def _introduced(reply: Raw) -> Introduced:
    if isinstance(reply, ServerError):
        return Introduced()
    facts: dict[Any, Any] = {}
    if isinstance(reply, dict):
        facts = reply
    elif isinstance(reply, list):
        facts = dict(zip(reply[::2], reply[1::2], strict=False))
    else:
        raise ProtocolError("HELLO was answered by something else than a map")
    client_id, role = facts.get(b"id"), facts.get(b"role")
    return Introduced(
        client_id if isinstance(client_id, int) else None,
        role.decode(errors="replace") if isinstance(role, bytes) else None,
    )
