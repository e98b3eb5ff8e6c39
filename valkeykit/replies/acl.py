"""Replies of the ACL commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.connection import ClientInfo, client_info
from valkeykit.replies.shapes import array, fields, integer, number, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class AclSelector(NamedTuple, Generic[T]):
    """An additional set of permissions of a user.

    Attributes:
        commands: rules about commands, such as ``-@all +set``.
        keys: key patterns, separated by spaces, such as ``~a* %R~b*``.
        channels: channel patterns, separated by spaces, such as ``&news*``.
        databases: alldbs, or the rules about databases; empty before server 9.1.
        extra: fields that newer servers add, by the server's name.
    """

    commands: T
    keys: T
    channels: T
    databases: T
    extra: dict[str, Reply]


class AclUser(NamedTuple, Generic[T]):
    """What a user may do. Its `repr` does not show the password hashes.

    Attributes:
        flags: on or off; any of nopass, sanitize-payload, skip-sanitize-payload.
        passwords: the SHA-256 hashes of its passwords, in hexadecimal digits.
        commands: rules about commands, such as ``-@all +@read``.
        keys: key patterns, separated by spaces, such as ``~a* %R~b*``.
        channels: channel patterns, separated by spaces, such as ``&news*``.
        databases: alldbs, or the rules about databases; empty before server 9.1.
        selectors: further sets of permissions; one that allows a command is enough.
        extra: fields that newer servers add, by the server's name.
    """

    flags: frozenset[str]
    passwords: list[str]
    commands: T
    keys: T
    channels: T
    databases: T
    selectors: list[AclSelector[T]]
    extra: dict[str, Reply]

    def __repr__(self) -> str:
        shown = (
            f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True) if name != "passwords"
        )
        return f"AclUser({', '.join(shown)}, passwords=<{len(self.passwords)} hidden>)"


class AclLogEntry(NamedTuple, Generic[T]):
    """A refusal, or several equal ones.

    Attributes:
        occurrences: how many there were.
        reason: command, key, channel, database or auth.
        context: where: toplevel, multi, lua, script or module.
        object: the command, key or channel that was refused; the user name of a failed login.
        username: the user.
        age_seconds: for how long the first of them has been past, in seconds.
        client_info: the connection, as it was.
        entry_id: number of the entry.
        timestamp_created: Unix time of the first, in milliseconds.
        timestamp_last_updated: Unix time of the last, in milliseconds.
        extra: fields that newer servers add, by the server's name.
    """

    occurrences: int
    reason: str
    context: str
    object: T
    username: T
    age_seconds: float
    client_info: ClientInfo[T]
    entry_id: int
    timestamp_created: int
    timestamp_last_updated: int
    extra: dict[str, Reply]


_RULES = {"commands", "keys", "channels", "databases"}
_USER = {"flags", "passwords", "selectors"} | _RULES
_ENTRY = {
    "count", "reason", "context", "object", "username", "age-seconds", "client-info", "entry-id",
    "timestamp-created", "timestamp-last-updated",
}  # fmt: skip


def acl_user_or_none(reply: Raw, codec: Codec[T]) -> AclUser[T] | None:
    """The map of ACL GETUSER."""
    if reply is None:
        return None
    found = fields(reply)
    return AclUser(
        frozenset(word(flag) for flag in array(found.get("flags"))),
        [word(digest) for digest in array(found.get("passwords"))],
        _rules(found.get("commands"), codec),
        _rules(found.get("keys"), codec),
        _rules(found.get("channels"), codec),
        _rules(found.get("databases"), codec),
        [_selector(item, codec) for item in array(found.get("selectors"))],
        unknown(found, _USER, codec),
    )


def acl_log(reply: Raw, codec: Codec[T]) -> list[AclLogEntry[T]]:
    """The entries of ACL LOG."""
    return [_entry(item, codec) for item in array(reply)]


def _selector(reply: Raw, codec: Codec[T]) -> AclSelector[T]:
    found = fields(reply)
    return AclSelector(
        _rules(found.get("commands"), codec),
        _rules(found.get("keys"), codec),
        _rules(found.get("channels"), codec),
        _rules(found.get("databases"), codec),
        unknown(found, _RULES, codec),
    )


def _rules(reply: Raw, codec: Codec[T]) -> T:
    """One text; servers before 7.0 send key and channel patterns one by one."""
    if isinstance(reply, list):
        return codec.text(b" ".join(word(item).encode() for item in reply))
    return codec.text(b"" if reply is None else reply)


def _entry(reply: Raw, codec: Codec[T]) -> AclLogEntry[T]:
    found = fields(reply)
    return AclLogEntry(
        integer(found.get("count")),
        word(found.get("reason")),
        word(found.get("context")),
        codec.text(found.get("object")),
        codec.text(found.get("username")),
        number(found.get("age-seconds")),
        client_info(found.get("client-info"), codec),
        integer(found.get("entry-id") or 0),
        integer(found.get("timestamp-created") or 0),
        integer(found.get("timestamp-last-updated") or 0),
        unknown(found, _ENTRY, codec),
    )
