"""Commands for several nodes: sent together, redirected one by one, put together in order.

A generator: it yields what to send to whom, is sent what came back, and returns one reply or error
per command. No I/O.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, frozen

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.errors import (
    ArgumentError,
    AskError,
    ClusterDownError,
    MovedError,
    ServerError,
    ValkeyKitError,
)
from valkeykit.topology.combining import successes
from valkeykit.topology.dividing import divide

if TYPE_CHECKING:
    from valkeykit.topology.atlas import Atlas
    from valkeykit.topology.dividing import Division, Target
    from valkeykit.types import Raw

ASKING: Command[Any] = Command(("ASKING",), info.ASKING, None)
# Pauses before what a node refuses for the moment is sent again.
_PAUSE, _LONGEST = 0.02, 0.5


@frozen
class Errand:
    """These go to one node, in this order."""

    address: str
    commands: tuple[Command[Any], ...]


@frozen
class Step:
    """Wait `after` seconds, then run the errands side by side."""

    errands: tuple[Errand, ...]
    after: float = 0.0


Outcome: TypeAlias = "list[Raw] | ValkeyKitError"
Scatter: TypeAlias = "Generator[Step, Sequence[Outcome], list[Raw]]"


@define(eq=False)
class _Part:
    """A command for one node; `ask` is where it was sent for once."""

    target: Target
    command: Command[Any]
    address: str | None = None
    ask: str | None = None
    reply: Any = None


def scatter(commands: Sequence[Command[Any]], atlas: Atlas, most: int) -> Scatter:
    """Run commands that may belong to different nodes; each follows at most `most` redirections."""
    divisions: list[Division | ValkeyKitError] = []
    for command in commands:
        try:
            divisions.append(divide(command))
        except (ServerError, ArgumentError) as error:
            divisions.append(error)
    groups = [[] if isinstance(found, ValkeyKitError) else _parts(found, atlas) for found in divisions]
    yield from _deliver([part for group in groups for part in group], atlas, most)
    return [
        found if isinstance(found, ValkeyKitError) else _together(found, group)
        for found, group in zip(divisions, groups, strict=True)
    ]


def _parts(division: Division, atlas: Atlas) -> list[_Part]:
    found: list[_Part] = []
    for target, command in division.parts:
        if isinstance(target, int):
            found.append(_Part(target, command))
        else:
            found += [_Part(target, command, address) for address in atlas.addresses(target)]
    return found


def _together(division: Division, parts: Sequence[_Part]) -> Raw:
    if not parts:
        return ClusterDownError("CLUSTERDOWN", "no node is known")
    try:
        good = successes([part.reply for part in parts], parts[0].command.info.response_policy)
        return division.combine(good)
    except ValkeyKitError as error:
        # Repeated as a whole, it would run once more where it has run.
        ran = any(not isinstance(part.reply, Exception) for part in parts)
        if ran and not parts[0].command.readonly:
            error.maybe_applied = True
        return error


def _deliver(pending: list[_Part], atlas: Atlas, most: int) -> Generator[Step, Sequence[Outcome], None]:
    # Of a single command, the retry policy decides what a refusal for the moment means.
    patient = len(pending) > 1
    pause = 0.0
    for _ in range(most + 1):
        if not pending:
            return
        homes = _homes(pending, atlas)
        for part in homes.pop(None, ()):
            part.reply = ClusterDownError("CLUSTERDOWN", f"no node serves slot {part.target}")
        errands = [Errand(str(address), _words(parts)) for address, parts in homes.items()]
        outcomes = yield Step(tuple(errands), pause)
        for (address, parts), outcome in zip(homes.items(), outcomes, strict=True):
            _answer(parts, outcome)
            for part in parts:
                part.ask = _elsewhere(part, atlas, str(address))
        for part in pending:
            atlas.doubt(part.reply)
        pending = [part for part in pending if _again(part.reply, patient=patient)]
        waits = any(not isinstance(part.reply, MovedError | AskError) for part in pending)
        pause = min(_LONGEST, pause * 2 or _PAUSE) if waits else 0.0


def _homes(pending: Sequence[_Part], atlas: Atlas) -> dict[str | None, list[_Part]]:
    homes: dict[str | None, list[_Part]] = {}
    for part in pending:
        address = part.ask or part.address
        if address is None:
            address = atlas.address(part.target)
        homes.setdefault(address, []).append(part)
    return homes


def _words(parts: Sequence[_Part]) -> tuple[Command[Any], ...]:
    words: list[Command[Any]] = []
    for part in parts:
        words += (ASKING, part.command) if part.ask else (part.command,)
    return tuple(words)


def _answer(parts: Sequence[_Part], outcome: Outcome) -> None:
    if isinstance(outcome, ValkeyKitError):
        for part in parts:
            part.reply = outcome.again()
        return
    replies = iter(outcome)
    for part in parts:
        if part.ask:
            next(replies)
        part.reply = next(replies)


def _elsewhere(part: _Part, atlas: Atlas, answered: str) -> str | None:
    """Where to ask for once, as ASK says; MOVED is remembered by the atlas."""
    if not isinstance(part.reply, MovedError | AskError):
        return None
    address = atlas.redirected(part.reply, answered)
    if isinstance(part.reply, AskError):
        return address
    if part.address is not None and address is not None:
        # Of words whose keys nobody named, only the server knows the slot.
        part.address = address
    return None


def _again(reply: Raw, *, patient: bool) -> bool:
    if not isinstance(reply, ServerError):
        return False
    return reply.disposition == "redirect" or (patient and reply.disposition == "transient")
