"""What an entry of the spec can put on the wire: its tokens, its keys, how many words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from codegen.load import example_words
from codegen.model import Command, Param
from codegen.names import words_of
from codegen.server.facts import KeySpec
from codegen.wire import anchors, is_always_sent, is_flag, is_flat, is_list


@frozen
class Token:
    """A fixed word an entry can send, upper case."""

    word: str
    since: str | None
    choices: tuple[str, ...] | None = None
    """For a choice, the words that share its version; none where a token before them has it."""
    fixed: bool = True
    """False for a word that is just one value among many: a default, a literal, one of an example."""


def tokens(entry: Command) -> Iterator[Token]:
    """Every fixed word. What a handwritten builder sends, the spec's (tested) examples show."""
    yield from _tokens(entry.params, None)
    if entry.builder is not None:
        shown = {word.upper() for words in _example_words(entry) for word in words}
        yield from (Token(word, None, fixed=False) for word in sorted(shown))


def _tokens(params: Iterable[Param], inherited: str | None) -> Iterator[Token]:
    for param in params:
        if param.local:
            continue
        since = param.since or _block_since(param) or inherited
        for word in (param.token or "").split():
            yield Token(word.upper(), since)
        choices = tuple(word.upper() for word in param.choices)
        # Behind a token the version is the token's.
        yield from (Token(word, since, () if param.token else choices) for word in choices)
        if param.literal is not None:
            yield Token(param.literal.upper(), since, fixed=False)
        if param.wire == "weights":
            yield Token("WEIGHTS", since)
        if isinstance(param.default, str):
            yield Token(param.default.upper(), since, fixed=False)
        yield from _tokens((*param.oneof, *param.block), since)


def _block_since(param: Param) -> str | None:
    """A block without a name says its version at the members that decide whether it is sent."""
    deciding = [member for member in param.block if is_flat(param) and member.name in anchors(param)]
    return deciding[0].since if deciding else None


def plain_since(params: Iterable[Param], inherited: str | None = None) -> set[str]:
    """The versions of parameters that stand behind no token and are no fixed words themselves."""
    found: set[str] = set()
    for param in params:
        since = param.since or inherited
        if param.token or param.local:
            continue
        if param.oneof or param.block:
            found |= plain_since((*param.oneof, *param.block), since)
        elif since is not None and not param.choices and param.literal is None:
            found.add(since)
    return found


def keys(name: str, entry: Command) -> set[KeySpec]:
    """Where keys stand, as far as that is fixed."""
    found: set[KeySpec] = set()
    _keys(entry.params, len(words_of(name, entry)), found)
    return found


def _keys(params: Iterable[Param], at: int | None, found: set[KeySpec]) -> int | None:
    """Walk in wire order; `at` is the index of the next word while that is certain."""
    for param in params:
        if param.local:
            continue
        if param.oneof:
            for arm in param.oneof:
                _keys([arm], at, found)
            at = None
            continue
        if is_flat(param) and not param.token and is_always_sent(param):
            at = _keys(param.block, at, found)
            continue
        if is_flat(param) and param.token and param.block[0].type == "key":
            found.add(KeySpec(param.token, is_list(param.block[0])))
        begin: int | str | None = param.token
        if not param.token and at is not None:
            begin = at + (param.counted or param.wire == "weights")
        if param.type == "key" or "key" in param.of:
            found.add(KeySpec(begin, is_list(param) or bool(param.of)))
        low, high = _size(param)
        at = at + low if at is not None and low == high else None
    return at


def sizes(name: str, entry: Command) -> tuple[int, int | None]:
    """The least and the greatest number of words; None: without limit."""
    head = words_of(name, entry)
    if entry.builder is not None:
        shown = [len(words) for words in _example_words(entry) if words[: len(head)] == head]
        return min(shown, default=0), max(shown, default=None)
    found = [_size(param) for param in entry.params if not param.local]
    highs = [high for _, high in found if high is not None]
    least = len(head) + sum(low for low, _ in found)
    return least, len(head) + sum(highs) if len(highs) == len(found) else None


def _size(param: Param) -> tuple[int, int | None]:
    if param.oneof:
        arms = [_present(arm) for arm in param.oneof]
        low = min(low for low, _ in arms) if param.required else 0
        return low, max(high for _, high in arms if high is not None) if _bounded(arms) else None
    low, high = _present(param)
    return (low if is_always_sent(param) else 0), high


def _bounded(found: list[tuple[int, int | None]]) -> bool:
    return all(high is not None for _, high in found)


def _present(param: Param) -> tuple[int, int | None]:
    """How many words the parameter has when it is sent."""
    head = len((param.token or "").split())
    if is_flag(param):
        return head, head
    if is_flat(param):
        members = [_size(member) for member in param.block]
        low = head + sum(low for low, _ in members)
        return low, head + sum(high or 0 for _, high in members) if _bounded(members) else None
    head += param.counted or param.wire == "weights"
    if param.type == "mapping":
        return head + (1 if param.wire == "weights" else 2), None
    each = len(param.block) or 1
    if is_list(param):
        return head + (0 if param.optional and is_always_sent(param) else each), None
    return head + each, head + each


def _example_words(entry: Command) -> list[tuple[str, ...]]:
    found = [example_words(example.words) for example in entry.examples if not example.skip]
    return [words for words in found if words]
