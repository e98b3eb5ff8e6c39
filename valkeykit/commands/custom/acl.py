"""ACL SETUSER: named arguments that become rules, or the rules themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.errors import ArgumentError
from valkeykit.replies import shared as d

if TYPE_CHECKING:
    from valkeykit.types import Text, Word

    _Texts: TypeAlias = Text | Iterable[Text] | None

_NAME = "ACL SETUSER"
_COMMAND = {b"+": b"+", b"-": b"-"}
# Between these a selector's rules are read: more than one could be smuggled in.
_BREAKS = frozenset(" \t\r\n()")
# A key without a sign may be read and written.
_KEY = {b"%": b"%", b"~": b"~", b"": b"~"}


def acl_setuser(  # noqa: PLR0913, PLR0917 # the arguments of valkey-py
    username: Text,
    enabled: bool = False,
    nopass: bool = False,
    passwords: Text | Iterable[Text] | None = None,
    hashed_passwords: Text | Iterable[Text] | None = None,
    categories: Text | Iterable[Text] | None = None,
    commands: Text | Iterable[Text] | None = None,
    keys: Text | Iterable[Text] | None = None,
    channels: Text | Iterable[Text] | None = None,
    selectors: Iterable[tuple[Text, Text]] | None = None,
    reset: bool = False,
    reset_keys: bool = False,
    reset_channels: bool = False,
    reset_passwords: bool = False,
    *,
    rules: Text | Iterable[Text] | None = None,
) -> Command[bool]:
    """Create a user or change what it may do."""
    words: list[Word] = ["ACL", "SETUSER", a.string(username, _NAME, "username")]
    lists = (passwords, hashed_passwords, categories, commands, keys, channels, selectors)
    resets = (reset, reset_keys, reset_channels, reset_passwords)
    if rules is None:
        words += _resets(*resets)
        words.append(a.switch(enabled, ("on", "off"), _NAME, "enabled"))
        words += _passwords(passwords, hashed_passwords, nopass)
        words += _signed(categories, "categories", {b"+@": b"+@", b"-@": b"-@", b"+": b"+@", b"-": b"-@"})
        words += _signed(commands, "commands", _COMMAND)
        words += _signed(keys, "keys", _KEY)
        words += _signed(channels, "channels", {b"": b"&"})
        words += _selectors(selectors)
    elif any(a.given(option) for option in (enabled, nopass, *lists, *resets)):
        raise ArgumentError("rules stands for all other arguments; give one or the other", command=_NAME)
    else:
        words += a.many(a.string, rules, _NAME, "rules", empty=True)
    return Command(tuple(words), i.ACL_SETUSER, d.ok, (), "overwrite")


def _resets(everything: bool, keys: bool, channels: bool, passwords: bool) -> Iterator[Word]:
    """Rules that take something away, before others give."""
    if everything:
        yield a.switch(everything, ("reset", ""), _NAME, "reset")
    if keys:
        yield a.switch(keys, ("resetkeys", ""), _NAME, "reset_keys")
    if channels:
        yield a.switch(channels, ("resetchannels", ""), _NAME, "reset_channels")
    if passwords:
        yield a.switch(passwords, ("resetpass", ""), _NAME, "reset_passwords")


def _passwords(plain: _Texts, hashed: _Texts, nopass: bool) -> Iterator[Word]:
    """Rules about passwords."""
    if nopass and (plain or hashed):
        raise ArgumentError("nopass and passwords exclude each other", command=_NAME)
    yield from _signed(plain, "passwords", {b"+": b">", b"-": b"<"})
    yield from _signed(hashed, "hashed_passwords", {b"+": b"#", b"-": b"!"})
    if nopass:
        yield a.switch(nopass, ("nopass", ""), _NAME, "nopass")


def _signed(given: _Texts, name: str, signs: dict[bytes, bytes]) -> Iterator[bytes]:
    """Texts with the sign before each replaced by the one that the server knows."""
    if given is not None:
        for item in a.many(a.string, given, _NAME, name, empty=True):
            yield _rule(item, name, signs)


def _rule(word: Word, name: str, signs: dict[bytes, bytes]) -> bytes:
    try:
        text = word if isinstance(word, bytes) else str(word).encode()
    except UnicodeEncodeError:  # its own words would show a password
        raise ArgumentError(f"{name} has text that is not Unicode", command=_NAME) from None
    for sign, rule in signs.items():
        if text.startswith(sign):
            return rule + text.removeprefix(sign)
    raise ArgumentError(f"{name}: each begins with + or -", command=_NAME)


def _selectors(given: Iterable[tuple[Text, Text]] | None) -> Iterator[bytes]:
    """Sets of rights in brackets."""
    words = list(a.rows(given, (a.string, a.string), _NAME, "selectors")) if given else []
    if any(char in _BREAKS for word in words for char in str(word)):
        raise ArgumentError("selectors: no spaces and no brackets inside a rule", command=_NAME)
    for command, key in zip(words[::2], words[1::2], strict=True):
        yield b"(%s %s)" % (_rule(command, "selectors", _COMMAND), _rule(key, "selectors", _KEY))
