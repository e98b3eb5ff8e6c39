"""What a new connection says first. Pure: a generator that is sent replies.

One trip in the usual case. Only HELLO, AUTH, SELECT and a role that is not the one asked for may fail
it: a proxy or an ACL that refuses the rest costs a name in CLIENT LIST, no more. A proxy that refuses
HELLO is greeted with AUTH.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import evolve, frozen

from valkeykit._version import __version__
from valkeykit.errors import NoProtocolError, ProtocolError, ServerError, ValkeyKitError, WrongRole

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.types import Raw, Word

# The servers' own words.
_ROLES = {"primary": frozenset({"master", "primary"}), "replica": frozenset({"slave", "replica"})}
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
    introduced = _introduced(first)
    asked = config.connection.role is not None
    for reply in rest[:-1] if asked else rest:
        if isinstance(reply, ValkeyKitError):
            raise reply
    return evolve(introduced, role=_role(rest[-1], introduced, config)) if asked else introduced


def _credentials(config: Config) -> list[Word]:
    if config.auth.password is None:
        return []
    return [config.auth.username or "default", config.auth.password]


def _optional(config: Config) -> list[Words]:
    """What is well without: what helps whoever looks at CLIENT LIST, and a replica's reads, which it
    redirects to its primary otherwise."""
    about: list[Words] = [
        ("CLIENT", "SETINFO", "LIB-NAME", "valkeykit"),
        ("CLIENT", "SETINFO", "LIB-VER", __version__),
    ]
    if config.connection.client_name is not None:
        about.append(("CLIENT", "SETNAME", config.connection.client_name))
    if config.connection.role == "replica":
        about.append(("READONLY",))
    return about


def _needed(config: Config) -> list[Words]:
    needed: list[Words] = [("SELECT", config.connection.db)] if config.connection.db else []
    # Last: who is not allowed to SELECT hears of that first.
    return needed if config.connection.role is None else [*needed, ("ROLE",)]


def _role(reply: Raw, introduced: Introduced, config: Config) -> str:
    """The role, if it is the right one. Where ROLE is not allowed, HELLO has said it."""
    role = introduced.role
    if isinstance(reply, list) and reply and isinstance(reply[0], bytes):
        role = reply[0].decode(errors="replace")
    elif role is None:
        raise (
            reply if isinstance(reply, ValkeyKitError) else ProtocolError("ROLE was answered without a role")
        )
    wanted = config.connection.role
    if wanted is not None and role not in _ROLES[wanted]:
        error = WrongRole(f"it says that its role is {role!r}, not {wanted!r}", node=config.node)
        error.wanted = wanted
        raise error
    return role


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
