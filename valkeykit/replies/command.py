"""Replies of the COMMAND commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, pairs, unexpected, word
from valkeykit.replies.shared import more, unknown
from valkeykit.types import Raw, Reply, T


class KeyAndFlags(NamedTuple, Generic[T]):
    """A key of a command and what the command does with it.

    Attributes:
        key: the key.
        flags: one of RO, RW, OW and RM, and any of access, update, insert, delete and others.
    """

    key: T
    flags: frozenset[str]


class KeySearch(NamedTuple):
    """One step of finding keys among a command's words.

    Attributes:
        type: how: index, keyword, range, keynum or unknown.
        spec: the numbers and words that belong to it, such as index, lastkey, keystep.
    """

    type: str
    spec: dict[str, int | str]


class KeySpec(NamedTuple):
    """Where a command has keys.

    Attributes:
        flags: one of RO, RW, OW and RM, and any of access, update, insert, delete and others.
        begin_search: how to find the first key.
        find_keys: how to find the others from there.
        notes: the server's remark, or None.
        extra: fields that newer servers add, by the server's name.
    """

    flags: frozenset[str]
    begin_search: KeySearch
    find_keys: KeySearch
    notes: str | None
    extra: dict[str, Reply]


class CommandDetails(NamedTuple):
    """What a server knows about one of its commands.

    Attributes:
        name: in lower case; a subcommand as container|subcommand.
        arity: number of words, the name included; negative when that is the least.
        flags: such as write, readonly, fast, blocking.
        first_key: where the first key stands among the words; 0 for none.
        last_key: where the last one stands; negative counts from the end.
        key_step: how many words from one key to the next.
        acl_categories: such as @read and @string.
        tips: hints for clients and proxies.
        key_specs: where keys stand, exactly.
        subcommands: of a container, all its commands.
        extra: what newer servers add at the end.
    """

    name: str
    arity: int
    flags: frozenset[str]
    first_key: int
    last_key: int
    key_step: int
    acl_categories: frozenset[str]
    tips: frozenset[str]
    key_specs: list[KeySpec]
    subcommands: list[CommandDetails]
    extra: list[Reply]


class ArgumentDocs(NamedTuple):
    """One argument of a command.

    Attributes:
        name: its name.
        type: string, integer, double, key, pattern, unix-time, pure-token, oneof or block.
        display_text: how documentation spells it.
        token: the word before it, or None.
        flags: any of optional, multiple and multiple_token.
        key_spec_index: which key specification it belongs to; None when it is no key.
        summary: a description, or None.
        since: the server version that brought it, or None for that of the command.
        deprecated_since: the server version that advises against it, or None.
        arguments: of a oneof or block, what is in it.
        extra: fields that newer servers add, by the server's name.
    """

    name: str
    type: str
    display_text: str | None
    token: str | None
    flags: frozenset[str]
    key_spec_index: int | None
    summary: str | None
    since: str | None
    deprecated_since: str | None
    arguments: list[ArgumentDocs]
    extra: dict[str, Reply]


class CommandDocs(NamedTuple):
    """A server's own documentation of one of its commands.

    Attributes:
        summary: what it does.
        since: the version that brought it: of the server, or of a module.
        group: such as string.
        complexity: what its time depends on, or None.
        module: the module it is from, or None.
        doc_flags: any of deprecated and syscmd.
        deprecated_since: the server version that advises against it, or None.
        replaced_by: what to use instead, or None.
        history: version and change, the oldest first.
        arguments: its arguments in order.
        subcommands: of a container, all its commands by name (container|subcommand).
        extra: fields that newer servers add, by the server's name.
    """

    summary: str | None
    since: str | None
    group: str | None
    complexity: str | None
    module: str | None
    doc_flags: frozenset[str]
    deprecated_since: str | None
    replaced_by: str | None
    history: list[tuple[str, str]]
    arguments: list[ArgumentDocs]
    subcommands: dict[str, CommandDocs]
    extra: dict[str, Reply]


def command_details(reply: Raw, codec: Codec[T]) -> list[CommandDetails]:
    """The reply of COMMAND."""
    return [_details(item, codec) for item in array(reply)]


def command_details_or_none(reply: Raw, codec: Codec[T]) -> list[CommandDetails | None]:
    """The reply of COMMAND INFO."""
    return [None if item is None else _details(item, codec) for item in array(reply)]


def command_docs(reply: Raw, codec: Codec[T]) -> dict[str, CommandDocs]:
    """The reply of COMMAND DOCS."""
    return {word(name): _docs(entry, codec) for name, entry in pairs(reply)}


def keys_and_flags(reply: Raw, codec: Codec[T]) -> list[KeyAndFlags[T]]:
    """The reply of COMMAND GETKEYSANDFLAGS."""
    return [KeyAndFlags(codec.text(key), _words(flags)) for key, flags in pairs(reply)]


def _words(reply: Raw) -> frozenset[str]:
    return frozenset(word(item) for item in array(reply))


def _word_or_none(reply: Raw) -> str | None:
    return None if reply is None else word(reply)


def _details(reply: Raw, codec: Codec[T]) -> CommandDetails:
    parts = array(reply)
    if len(parts) < 10:
        unexpected("ten facts about a command", reply)
    return CommandDetails(
        word(parts[0]),
        integer(parts[1]),
        _words(parts[2]),
        integer(parts[3]),
        integer(parts[4]),
        integer(parts[5]),
        _words(parts[6]),
        _words(parts[7]),
        [_key_spec(item, codec) for item in array(parts[8])],
        [_details(item, codec) for item in array(parts[9])],
        more(parts, 10, codec),
    )


def _key_spec(reply: Raw, codec: Codec[T]) -> KeySpec:
    found = fields(reply)
    return KeySpec(
        _words(found.get("flags")),
        _search(found.get("begin_search")),
        _search(found.get("find_keys")),
        _word_or_none(found.get("notes")),
        unknown(found, _KEY_SPEC, codec),
    )


def _search(reply: Raw) -> KeySearch:
    found = fields(reply)
    spec: dict[str, int | str] = {
        name: value if isinstance(value, int) else word(value)
        for name, value in fields(found.get("spec")).items()
    }
    return KeySearch(word(found.get("type")), spec)


_KEY_SPEC = {"flags", "begin_search", "find_keys", "notes"}
_ARGUMENT = {
    "name", "type", "display_text", "token", "flags", "key_spec_index", "summary", "since",
    "deprecated_since", "arguments",
}  # fmt: skip
_DOCS = {
    "summary", "since", "group", "complexity", "module", "doc_flags", "deprecated_since",
    "replaced_by", "history", "arguments", "subcommands",
}  # fmt: skip


def _docs(reply: Raw, codec: Codec[T]) -> CommandDocs:
    found = fields(reply)
    return CommandDocs(
        summary=_word_or_none(found.get("summary")),
        since=_word_or_none(found.get("since")),
        group=_word_or_none(found.get("group")),
        complexity=_word_or_none(found.get("complexity")),
        module=_word_or_none(found.get("module")),
        doc_flags=_words(found.get("doc_flags")),
        deprecated_since=_word_or_none(found.get("deprecated_since")),
        replaced_by=_word_or_none(found.get("replaced_by")),
        history=[(word(version), word(what)) for version, what in pairs(found.get("history"))],
        arguments=[_argument(item, codec) for item in array(found.get("arguments"))],
        subcommands={word(name): _docs(entry, codec) for name, entry in pairs(found.get("subcommands"))},
        extra=unknown(found, _DOCS, codec),
    )


def _argument(reply: Raw, codec: Codec[T]) -> ArgumentDocs:
    found = fields(reply)
    index = found.get("key_spec_index")
    return ArgumentDocs(
        name=word(found.get("name")),
        type=word(found.get("type")),
        display_text=_word_or_none(found.get("display_text")),
        token=_word_or_none(found.get("token")),
        flags=_words(found.get("flags")),
        key_spec_index=None if index is None else integer(index),
        summary=_word_or_none(found.get("summary")),
        since=_word_or_none(found.get("since")),
        deprecated_since=_word_or_none(found.get("deprecated_since")),
        arguments=[_argument(item, codec) for item in array(found.get("arguments"))],
        extra=unknown(found, _ARGUMENT, codec),
    )
