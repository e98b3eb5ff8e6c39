"""What a server says of its commands: COMMAND and COMMAND DOCS as values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from attrs import field, frozen
from valkey.connection import Connection, parse_url
from valkey.exceptions import ValkeyError

# The server files all of these under "server"; the spec gives each container a group of its own.
_OWN_GROUPS = frozenset(["ACL", "COMMAND", "COMMANDLOG", "CONFIG", "LATENCY", "MEMORY", "MODULE", "SLOWLOG"])
_ASK_SECONDS = 10


class ServerError(Exception):
    """The server cannot be asked. The message is one line."""


@frozen
class Argument:
    """One node of the argument tree; `kind` is the server's type (string, key, block, oneof …)."""

    name: str
    kind: str
    token: str | None = None
    since: str | None = None
    optional: bool = False
    multiple: bool = False
    each: bool = False
    """Whether the token stands before every item."""
    arguments: tuple[Argument, ...] = ()


@frozen
class KeySpec:
    """Where keys begin: an index, a keyword before them, or None where the server cannot say."""

    begin: int | str | None
    several: bool


@frozen
class Fact:
    """One command as the server describes it, under its name in upper case."""

    name: str
    group: str
    since: str
    arity: int
    flags: frozenset[str] = frozenset()
    request_policy: str | None = None
    response_policy: str | None = None
    deprecated: str | None = None
    instead: str | None = None
    history: frozenset[str] = frozenset()
    """Versions in which something about it changed."""
    arguments: tuple[Argument, ...] = ()
    keys: tuple[KeySpec, ...] = ()
    slots: tuple[KeySpec, ...] = ()
    """Words that decide on the slot as keys do, and are none."""
    container: bool = False


@frozen
class Server:
    """The commands of one server, containers included."""

    commands: dict[str, Fact] = field(factory=dict[str, Fact])

    @property
    def is_sentinel(self) -> bool:
        """Whether it watches others instead of holding data; such a server lists few commands."""
        return "SENTINEL" in self.commands

    @property
    def leaves(self) -> dict[str, Fact]:
        """What a caller can send."""
        return {name: fact for name, fact in self.commands.items() if not fact.container}


def ask(url: str) -> Server:
    """Ask the server at `url`. Raises `ServerError`."""
    shown = re.sub("//[^/]*@", "//", url)  # a password is for the server only
    try:
        options = dict[str, Any](parse_url(url))
        kind: Any = options.pop("connection_class", Connection)
        # The driver's client knows callbacks for these replies that fail; its connection has none.
        connection: Any = kind(**options, protocol=3, socket_timeout=_ASK_SECONDS)
    except (ValueError, TypeError) as error:
        raise ServerError(f"--server {shown}: {_line(error)}") from error
    try:
        infos, docs = (_reply(connection, *words) for words in (("COMMAND",), ("COMMAND", "DOCS")))
        return read(infos, docs)
    except (ValkeyError, OSError) as error:
        raise ServerError(f"--server {shown}: {_line(error)}") from error
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise ServerError(f"--server {shown}: COMMAND answers in a shape of its own: {error!r}") from error
    finally:
        with suppress(ValkeyError, OSError):
            connection.disconnect()


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _reply(connection: Any, *words: str) -> Any:
    connection.send_command(*words)
    return _text(connection.read_response(disable_decoding=True))


def _text(value: Any) -> Any:
    """Bytes as text, sets as lists, at every depth."""
    given: object = value
    if isinstance(given, bytes):
        return given.decode("utf-8", "replace")
    if isinstance(given, dict):
        return {_text(key): _text(item) for key, item in value.items()}
    if isinstance(given, list | set):
        return [_text(item) for item in value]
    return value


def read(infos: list[Any], docs: dict[str, Any]) -> Server:
    """The replies of COMMAND and COMMAND DOCS (RESP3 shapes, as text) as values."""
    documented = dict(_flat(docs))
    return Server(
        {fact.name: fact for info in infos for fact in _facts(info, documented) if info[0] in documented}
    )


def _flat(docs: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, doc in docs.items():
        yield name, doc
        yield from _flat(doc.get("subcommands", {}))


def _facts(info: list[Any], docs: dict[str, dict[str, Any]]) -> Iterator[Fact]:
    name, arity, flags, tips, specs, children = info[0], info[1], info[2], info[7], info[8], info[9]
    doc, words = docs[name], str(name).upper().replace("|", " ")
    policies = dict(tip.split(":", 1) for tip in tips if ":" in tip)
    yield Fact(
        name=words,
        group=_group(words, doc["group"]),
        since=doc["since"],
        arity=arity,
        flags=frozenset(flags),
        request_policy=policies.get("request_policy"),
        response_policy=policies.get("response_policy"),
        deprecated=doc.get("deprecated_since"),
        instead=doc.get("replaced_by"),
        history=frozenset(version for version, _ in doc.get("history", ())),
        arguments=tuple(_argument(item) for item in doc.get("arguments", ())),
        keys=tuple(key for spec in specs if "not_key" not in spec["flags"] for key in _key_specs(spec)),
        slots=tuple(key for spec in specs if "not_key" in spec["flags"] for key in _key_specs(spec)),
        container=bool(children),
    )
    for child in children:
        yield from _facts(child, docs)


def _group(words: str, group: str) -> str:
    container = words.split(maxsplit=1)[0]
    return container.lower() if container in _OWN_GROUPS else group.replace("-", "_")


def _argument(item: dict[str, Any]) -> Argument:
    flags = item.get("flags", ())
    return Argument(
        name=item["name"],
        kind=item["type"],
        token=item.get("token"),
        since=item.get("since"),
        optional="optional" in flags,
        multiple="multiple" in flags,
        each="multiple_token" in flags,
        arguments=tuple(_argument(part) for part in item.get("arguments", ())),
    )


def _key_specs(spec: dict[str, Any]) -> Iterator[KeySpec]:
    start, find = spec["begin_search"]["spec"], spec["find_keys"]
    begin: int | str | None = start.get("index", start.get("keyword"))
    ahead, last = find["spec"].get("firstkey", 0), find["spec"].get("lastkey", -1)
    if not isinstance(begin, int):
        yield KeySpec(begin, several=last < 0)
    elif last < 0:
        yield KeySpec(begin + ahead, several=True)
    else:
        yield from (KeySpec(begin + at, several=False) for at in range(last + 1))
