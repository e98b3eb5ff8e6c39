"""What of a command goes where: one slot, several, every shard, every node, or anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from valkeykit.command import Command
from valkeykit.errors import ArgumentError, CrossSlotError
from valkeykit.topology import combining
from valkeykit.topology.slots import encoded, slot_of

if TYPE_CHECKING:
    from valkeykit.topology.combining import Combine
    from valkeykit.types import Raw

Target: TypeAlias = int | str | None
"""A slot; ``all_shards`` (their primaries), ``all_nodes``; None for any primary."""


# Where "special" means that the answer of any node would be wrong.
_OF_ONE_NODE = frozenset({"SCAN"})


@frozen
class Division:
    """The parts of a command with their targets, and how their replies become one."""

    parts: tuple[tuple[Target, Command[Any]], ...]
    combine: Combine


def divide(command: Command[Any]) -> Division:
    """Where a command goes. Raises `CrossSlotError` when its keys live apart and it cannot be split."""
    policy, answer = command.info.request_policy, command.info.response_policy
    at = command.slot_at
    if len(at) == 1:
        return Division(((slot_of(command.args[at[0]]), command),), combining.first)
    if at:
        slots = [slot_of(command.args[each]) for each in at]
        if slots.count(slots[0]) == len(slots):
            return Division(((slots[0], command),), combining.first)
        if policy != "multi_shard" or command.replay == "checked" or not _regular(command):
            raise differ(command.keys, slots)
        return _split(command, slots)
    if policy in {"all_shards", "all_nodes"}:
        if answer != "special":
            return Division(((policy, command),), combining.BY_POLICY[answer])
        if command.name in combining.SPECIAL:
            return Division(((policy, command),), combining.SPECIAL[command.name])
    if command.name in _OF_ONE_NODE:
        raise ArgumentError(
            "a cursor belongs to one node of a cluster; use clusterscan(), or scan inside client.session()",
            command=command.name,
        )
    return Division(((None, command),), combining.first)


def at_slot(slot: int) -> Callable[[Command[Any]], Division]:
    """Divides commands that are sent to who serves a slot, whatever they are."""

    def divided(command: Command[Any]) -> Division:
        own = slot_for([command])
        if own is not None and own != slot:
            raise CrossSlotError("CROSSSLOT", f"the keys are in slot {own}, the call is routed to {slot}")
        return Division(((slot, command),), combining.first)

    return divided


def on_all_primaries(command: Command[Any]) -> Division:
    """Divides commands that are sent to all primaries. Where nobody says how, replies must be the same."""
    if command.slot_at:
        raise ArgumentError("has keys, which live on one node", command=command.name)
    answer = command.info.response_policy
    if command.name in combining.SPECIAL:
        combine = combining.SPECIAL[command.name]
    else:
        combine = combining.unanimous if answer in {None, "special"} else combining.BY_POLICY[answer]
    return Division((("all_shards", command),), combine)


def slot_for(commands: Sequence[Command[Any]]) -> int | None:
    """The one slot of a transaction; None without keys. Raises `CrossSlotError`, which names two keys."""
    keys = [command.args[at] for command in commands for at in command.slot_at]
    slots = [slot_of(key) for key in keys]
    if slots and slots.count(slots[0]) != len(slots):
        raise differ(keys, slots)
    return slots[0] if slots else None


def differ(keys: Sequence[Any], slots: Sequence[int]) -> CrossSlotError:
    """The error that names the first two keys that live apart."""
    other = next(at for at, slot in enumerate(slots) if slot != slots[0])
    return CrossSlotError(
        "CROSSSLOT",
        f"the keys are in different slots: {_shown(keys[0])} in {slots[0]}, "
        f"{_shown(keys[other])} in {slots[other]}",
    )


def _shown(key: Any) -> str:
    text = encoded(key).decode("utf-8", "backslashreplace")
    return repr(text if len(text) <= 64 else f"{text[:64]}…")


def _regular(command: Command[Any]) -> bool:
    """Whether its keys are where the server looks for them: callers of `execute` say what they like."""
    args, at = command.args, command.key_at
    step, counted = _pattern(command)
    begin = len(command.info.words) + counted
    end = begin + len(at) * step
    if list(at) != list(range(begin, end, step)):
        return False
    return end <= len(args) and encoded(args[1]) == encoded(len(at)) if counted else end == len(args)


def _pattern(command: Command[Any]) -> tuple[int, bool]:
    """How many words a key has with its value, and whether the number of keys stands before them."""
    return 2 if command.name in {"MSET", "MSETEX"} else 1, command.name == "MSETEX"


def _split(command: Command[Any], slots: Sequence[int]) -> Division:
    """One command per slot; the places of its keys tell where each item of a list belongs."""
    args, at = command.args, command.key_at
    step, counted = _pattern(command)
    head, tail = args[: at[0]], args[at[-1] + step :]
    places: dict[int, list[int]] = {}
    for place, slot in enumerate(slots):
        places.setdefault(slot, []).append(place)
    parts: list[tuple[Target, Command[Any]]] = []
    for slot, own in places.items():
        begin = (*head[:-1], len(own)) if counted else head
        words = [word for place in own for word in args[at[place] : at[place] + step]]
        where = range(len(begin), len(begin) + len(words), step)
        part: Command[Any] = Command((*begin, *words, *tail), command.info, None, where, command.replay)
        parts.append((slot, part))
    policy = command.info.response_policy
    if policy is None:
        return Division(tuple(parts), _in_order([place for own in places.values() for place in own]))
    return Division(tuple(parts), combining.BY_POLICY[policy])


def _in_order(places: Sequence[int]) -> Combine:
    def combine(replies: Sequence[Raw]) -> Raw:
        items: Any = combining.concatenated(replies)
        ordered: list[Any] = [None] * len(places)
        for place, item in zip(places, items, strict=True):
            ordered[place] = item
        return ordered

    return combine
