"""The whole spec beside one or more servers: every difference as a line that starts with its path."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from codegen.model import Command, Spec
from codegen.names import words_of
from codegen.server import compare
from codegen.server.facts import Fact, Server

Forms = dict[str, tuple[str, Command]]
"""The entries of one command by their names, each with its group."""


@frozen
class Report:
    """What was compared and how it differs."""

    leaves: frozenset[str]
    methods: frozenset[str]
    excluded: frozenset[str]
    sentinel: frozenset[str]
    """Of all these the ones that only a sentinel lists."""
    differences: tuple[str, ...]

    @property
    def summary(self) -> str:
        """The numbers in one line."""
        methods, excluded = self.methods - self.sentinel, self.excluded - self.sentinel
        plain = (
            f"{len(methods | excluded)} of {len(self.leaves - self.sentinel)} leaf commands: "
            f"{len(methods)} methods, {len(excluded)} excluded"
        )
        known = len(self.sentinel & (self.methods | self.excluded))
        more = [f"{known} of {len(self.sentinel)} commands of a sentinel"] if self.sentinel else []
        return "; ".join([plain, *more, f"{len(self.differences)} differences"])


def drift(spec: Spec, servers: list[Server], excluded: dict[str, str], accepted: dict[str, str]) -> Report:
    """Compare. `excluded` are commands without a method, `accepted` lines that are right as they are."""
    ours, theirs = forms(spec), told(servers)
    leaves = {name for name, fact in theirs.items() if not fact.container}
    plain = {name for server in servers if not server.is_sentinel for name in server.leaves}
    found = [*_missing(ours, theirs, leaves - set(excluded)), *_of_entries(ours, theirs)]
    found += [*_unlisted(ours, theirs, servers), *_listings(ours, servers)]
    found = list(dict.fromkeys(found))
    stale = list(_stale_accepted(accepted, found, servers))
    if plain:
        stale += _stale_exclusions(excluded, leaves, ours)
    return Report(
        leaves=frozenset(leaves),
        methods=frozenset(leaves & set(ours)),
        excluded=frozenset(leaves & set(excluded) - set(ours)),
        sentinel=frozenset(leaves - plain if plain else ()),
        differences=tuple(sorted([line for line in found if line not in accepted] + stale)),
    )


def forms(spec: Spec) -> dict[str, Forms]:
    """The entries by the words they send: several may be forms of one command."""
    found: dict[str, Forms] = {}
    for group, commands in spec.groups.items():
        for name, command in commands.items():
            found.setdefault(" ".join(words_of(name, command)), {})[name] = (group, command)
    return found


def told(servers: list[Server]) -> dict[str, Fact]:
    """What the servers say together; a sentinel counts where no other server knows the command."""
    found: dict[str, Fact] = {}
    for server in sorted(servers, key=lambda server: server.is_sentinel):
        for name, fact in server.commands.items():
            found.setdefault(name, fact)
    return found


def missing(spec: Spec, servers: list[Server], excluded: dict[str, str]) -> list[Fact]:
    """Commands that neither the spec nor the exclusion list has, in alphabetical order."""
    ours, theirs, sentinel = forms(spec), told(servers), _sentinel(servers)
    return [
        evolve(fact, flags=fact.flags | {"sentinel"}) if name in sentinel else fact
        for name, fact in sorted(theirs.items())
        if not fact.container and name not in ours and name not in excluded
    ]


def _missing(ours: dict[str, Forms], theirs: dict[str, Fact], wanted: set[str]) -> Iterator[str]:
    for name in sorted(wanted - set(ours)):
        yield f"{theirs[name].group}.{name}: missing from the spec and from the exclusion list"


def _of_entries(ours: dict[str, Forms], theirs: dict[str, Fact]) -> Iterator[str]:
    for words, entries in ours.items():
        if words not in theirs:
            continue
        fact = theirs[words]
        for name, (group, entry) in entries.items():
            path = f"{group}.{name}"
            if group != fact.group:
                yield f"{path}: stands in group {group}, not in {fact.group}"
            yield from (f"{path}: {text}" for text in compare.differences(name, entry, fact))
        commands = {name: entry for name, (_, entry) in entries.items()}
        yield from (f"{fact.group}.{words}: {text}" for text in compare.arguments(commands, fact))


def _unlisted(ours: dict[str, Forms], theirs: dict[str, Fact], servers: list[Server]) -> Iterator[str]:
    """Entries that no server knows, as far as a server of their kind was asked."""
    asked = {server.is_sentinel for server in servers}
    for words, entries in ours.items():
        for name, (group, _) in entries.items():
            if words not in theirs and (group == "sentinel") in asked:
                yield f"{group}.{name}: no server lists {words}"


def _listings(ours: dict[str, Forms], servers: list[Server]) -> Iterator[str]:
    """The flag `sentinel` has no word in COMMAND INFO: it is what a sentinel lists."""
    listed = _sentinel(servers)
    if not listed:
        return
    for words, entries in ours.items():
        for name, (group, entry) in entries.items():
            flagged = bool({"sentinel", "only_sentinel"} & set(entry.flags))
            if flagged != (words in listed):
                yield f"{group}.{name}: flags: {_LISTED[words in listed]}"


def _sentinel(servers: list[Server]) -> set[str]:
    return {name for server in servers if server.is_sentinel for name in server.commands}


_LISTED = {
    True: "sentinel is missing, a sentinel lists it",
    False: "sentinel is not the server's, no sentinel lists it",
}


def _stale_exclusions(excluded: dict[str, str], leaves: set[str], ours: dict[str, Forms]) -> Iterator[str]:
    for name in excluded:
        if name not in leaves:
            yield f"excluded.{name}: stale: no server lists it"
        elif name in ours:
            yield f"excluded.{name}: stale: the spec has it"


def _stale_accepted(
    accepted: dict[str, str],
    found: list[str],
    servers: list[Server],
) -> Iterator[str]:
    """Accepted lines that nothing yields, as far as a server of their command's kind was asked."""
    asked = {server.is_sentinel for server in servers}
    for line in accepted:
        if line not in found and line.startswith("sentinel.") in asked:
            yield f"accepted: stale: {line}"
