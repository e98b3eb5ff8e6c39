"""One entry of the spec beside what the server says of its command: where they differ, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model import Command
from codegen.server import sendable
from codegen.server.facts import Argument, Fact

# COMMAND INFO has no word for these flags of the server's source; the spec's list is the richer one.
_UNTOLD = frozenset(["all_dbs", "may_replicate", "only_sentinel", "protected", "touches_arbitrary_keys"])
# The server works this one out from the key specs, which are compared themselves.
_DERIVED = frozenset(["movablekeys"])
# Told only by a sentinel, see `drift`.
_BY_LISTING = frozenset(["sentinel"])


def differences(name: str, entry: Command, fact: Fact) -> Iterator[str]:
    """Everything in which the entry differs from the server."""
    for key, ours, theirs in (
        ("since", entry.since, fact.since),
        ("deprecated.since", entry.deprecated and entry.deprecated.since, fact.deprecated),
        ("request_policy", entry.request_policy, fact.request_policy),
        ("response_policy", entry.response_policy, fact.response_policy),
    ):
        if ours != theirs:
            yield f"{key}: {ours or 'missing'}, the server says {theirs or 'nothing'}"
    yield from _flags(entry, fact)
    yield from _arity(name, entry, fact)
    yield from _keys(name, entry, fact)
    if fact.slots and entry.slot_by is None:
        yield f"slot_by: missing, the server says word {fact.slots[0].begin}"


def _flags(entry: Command, fact: Fact) -> Iterator[str]:
    ours = set(entry.flags) - _UNTOLD - _DERIVED - _BY_LISTING
    theirs = fact.flags - _DERIVED
    for flag in sorted(theirs - ours):
        yield f"flags: {flag} is missing"
    for flag in sorted(ours - theirs):
        yield f"flags: {flag} is not the server's"
    for flag in sorted(_DERIVED & set(entry.flags)):
        yield f"flags: {flag} follows from the keys and does not stand in the spec"


def _arity(name: str, entry: Command, fact: Fact) -> Iterator[str]:
    least, most = sendable.sizes(name, entry)
    wanted = abs(fact.arity)
    if least < wanted:
        yield f"arity: as few as {least} words, the server wants {wanted}"
    if fact.arity > 0 and most != wanted:
        yield f"arity: up to {most or 'any number of'} words, the server takes {wanted}"


def _keys(name: str, entry: Command, fact: Fact) -> Iterator[str]:
    ours, theirs = sendable.keys(name, entry), {key for key in fact.keys if key.begin is not None}
    for key in sorted(theirs - ours, key=str):
        yield f"keys: the server has {_where(key.begin, key.several)}, no parameter of type key does"
    if len(theirs) == len(set(fact.keys)):
        for key in sorted(ours - theirs, key=str):
            yield f"keys: the spec has {_where(key.begin, key.several)}, the server does not"


def _where(begin: int | str | None, several: bool) -> str:
    place = f"behind {begin}" if isinstance(begin, str) else f"at word {begin}"
    return f"{'keys' if several else 'a key'} {place}"


def arguments(entries: dict[str, Command], fact: Fact) -> Iterator[str]:
    """Tokens, versions and number of arguments, of all forms of one command taken together."""
    forms = list(entries.values())
    ours = [token for entry in forms for token in sendable.tokens(entry)]
    theirs = dict[str, set[str | None]]()
    for word, since in _tokens(fact.arguments, None):
        theirs.setdefault(word, set()).add(_later(since, fact.since))
    known = {token.word for token in ours} | set(_values(fact.arguments))
    for word in sorted(set(theirs) - known):
        yield f'token "{word}" has no parameter'
    for token in ours:
        if token.word in theirs:
            yield from _token_since(token, theirs, fact)
        elif token.fixed:
            yield f'token "{token.word}" is not the server\'s'
    plain = set[str]().union(*(sendable.plain_since(entry.params) for entry in forms))
    told = {since for since in _plain_since(fact.arguments, None) if _later(since, fact.since)}
    for since in sorted(told ^ plain):
        side = "the server" if since in told else "the spec"
        yield f"since {since}: only {side} has such an argument without a token"
    yield from _longest(entries, fact)


def _longest(entries: dict[str, Command], fact: Fact) -> Iterator[str]:
    """An argument that no form has shows in how long the command can get."""
    if any(entry.builder for entry in entries.values()):
        return  # its examples show what it sends, not how much it could
    most = [most for _, most in (sendable.sizes(name, entry) for name, entry in entries.items())]
    limits = [limit for limit in most if limit is not None]
    theirs = _most(fact.arguments)
    if theirs is not None:
        theirs += len(fact.name.split())
    if len(limits) == len(most) and (theirs is None or theirs > max(limits)):
        yield f"arguments: up to {max(limits)} words, the server has {theirs or 'any number'}"


def _most(items: Iterable[Argument], *, one: bool = False) -> int | None:
    """The greatest number of words, of all items or of the longest `one`; None: without limit."""
    found: list[int] = []
    for item in items:
        inner = _most(item.arguments, one=item.kind == "oneof")
        if item.multiple or inner is None:
            return None
        own = len(item.token.split() or [""]) if item.token is not None else 0
        found.append(own + inner + (not item.arguments and item.kind != "pure-token"))
    return max(found, default=0) if one else sum(found)


def _token_since(token: sendable.Token, theirs: dict[str, set[str | None]], fact: Fact) -> Iterator[str]:
    """A parameter with choices has one version: that of its oldest choice."""
    if not token.fixed or token.choices == ():
        return
    told = theirs[token.word]
    if token.choices:
        every = [since for word in token.choices for since in theirs.get(word, ())]
        told = {min(every, key=_version)}
    ours = _later(token.since, fact.since)
    # Where the argument tree is silent, the command's history may know more.
    if ours not in told and not (None in told and ours in fact.history):
        said = " or ".join(sorted(since or "the command's own" for since in told))
        yield f'token "{token.word}": since {ours or "missing"}, the server says {said}'


def _tokens(items: Iterable[Argument], inherited: str | None) -> Iterator[tuple[str, str | None]]:
    for item in items:
        since = item.since or inherited
        if item.token is not None:
            yield from ((word.upper(), since) for word in item.token.split() or [""])
        yield from _tokens(item.arguments, since)


def _values(items: Iterable[Argument]) -> Iterator[str]:
    """Tokens that are special values of a plain argument beside them: `*` or an id, `$` or an id."""
    for item in items:
        plain = any(arm.token is None and not arm.arguments for arm in item.arguments)
        if item.kind == "oneof" and plain:
            yield from (str(arm.token).upper() for arm in item.arguments if arm.kind == "pure-token")
        yield from _values(item.arguments)


def _plain_since(items: Iterable[Argument], inherited: str | None) -> Iterator[str]:
    for item in items:
        since = item.since or inherited
        if item.kind == "block" and item.arguments[0].token is not None:
            continue  # a token that stands at the first member opens the whole block
        if item.token is None and item.arguments:
            yield from _plain_since(item.arguments, since)
        elif item.token is None and since is not None:
            yield since


def _later(since: str | None, than: str) -> str | None:
    """`since` where it says more than the command's own version."""
    return since if since is not None and _version(since) > _version(than) else None


def _version(text: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")) if text else ()
