"""Commands for several nodes: sent together, redirected one by one, put together in order.

A generator: it yields what to send to whom, is sent what came back, and returns one reply or error
per command. No I/O.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import define

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
from valkeykit.topology.combining import first, successes
from valkeykit.topology.dividing import Division, divide
from valkeykit.topology.errands import Errand, Outcome, Step

if TYPE_CHECKING:
    from valkeykit.topology.atlas import Atlas
    from valkeykit.topology.dividing import Target
    from valkeykit.types import Raw, ReadFrom

ASKING: Command[Any] = Command(("ASKING",), info.ASKING, None)
# Pauses before what a node refuses for the moment is sent again.
_PAUSE, _LONGEST = 0.02, 0.5
_NOWHERE = (None, False)
# Commands of a pipeline that are worked on before others get a turn: some milliseconds.
_PIECE = 500
PAUSE = Step(())
"""Nothing to send: let others work."""

T = TypeVar("T")


Divide: TypeAlias = "Callable[[Command[Any]], Division]"
Scatter: TypeAlias = "Generator[Step, Sequence[Outcome], list[Raw]]"
_Divided: TypeAlias = "tuple[Division | ValkeyKitError, list[_Part]]"
Confirmation: TypeAlias = "Generator[Step, Sequence[Outcome], list[tuple[Raw, Sequence[Raw]]]]"


@define(eq=False)
class _Part:
    """A command for one node.

    `ask` is where it was sent for once, `told` what the node answered to a question behind it.
    """

    target: Target
    command: Command[Any]
    address: str | None = None
    ask: str | None = None
    prefer: ReadFrom = "primary"
    reply: Any = None
    told: Any = None


def scatter(
    commands: Sequence[Command[Any]],
    atlas: Atlas,
    most: int,
    prefer: ReadFrom = "primary",
    divide: Divide = divide,
) -> Scatter:
    """Run commands that may belong to different nodes; each follows at most `most` redirections.

    `divide` says where what of them goes.
    Reads among writes go to the primaries, whatever is preferred: they are to see those writes.
    """
    if not all(command.info.readonly for command in commands):
        prefer = "primary"
    divided = yield from _divided(commands, atlas, prefer, divide)
    yield from _deliver([part for _, group in divided for part in group], atlas, most)
    replies: list[Raw] = []
    for piece in _pieces(divided):
        replies += [_together(found, group) for found, group in piece]
        if len(replies) < len(divided):
            yield PAUSE
    return replies


def scatter_confirmed(
    commands: Sequence[Command[Any]],
    question: Command[Any],
    atlas: Atlas,
    most: int,
    divide: Divide = divide,
) -> Confirmation:
    """The same with a question to each node behind all that it runs, on the same connection.

    Returns a reply or error per command, each with what those nodes answered which ran the command.
    """
    divided = yield from _divided(commands, atlas, "primary", divide)
    yield from _deliver([part for _, group in divided for part in group], atlas, most, (question,))
    return [(_together(found, group), tuple(part.told for part in group)) for found, group in divided]


def _pieces(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """A very long pipeline is worked on in pieces, between which others get their turn."""
    return (items[start : start + _PIECE] for start in range(0, len(items), _PIECE))


def _divided(
    commands: Sequence[Command[Any]], atlas: Atlas, prefer: ReadFrom, divide: Divide
) -> Generator[Step, Sequence[Outcome], list[_Divided]]:
    found: list[_Divided] = []
    for piece in _pieces(commands):
        found += [_divided_one(command, atlas, prefer, divide) for command in piece]
        if len(found) < len(commands):
            yield PAUSE
    return found


def _divided_one(command: Command[Any], atlas: Atlas, prefer: ReadFrom, divide: Divide) -> _Divided:
    try:
        division = divide(command)
    except (ServerError, ArgumentError) as error:
        return error, []
    return division, _parts(division, atlas, prefer)


def _parts(division: Division, atlas: Atlas, prefer: ReadFrom) -> list[_Part]:
    found: list[_Part] = []
    for target, command in division.parts:
        if isinstance(target, int):
            found.append(_Part(target, command, prefer=prefer))
        else:
            found += [_Part(target, command, address) for address in atlas.addresses(target)]
    return found


def _together(division: Division | ValkeyKitError, parts: Sequence[_Part]) -> Raw:
    if isinstance(division, ValkeyKitError):
        return division
    if not parts:
        return ClusterDownError("CLUSTERDOWN", "no node is known")
    if len(division.parts) == 1 and type(parts[0].reply) is bytes and division.combine is first:
        return parts[0].reply  # most of a pipeline
    try:
        good = successes([part.reply for part in parts], parts[0].command.info.response_policy)
        return division.combine(good)
    except ValkeyKitError as error:
        # Repeated as a whole, it would run once more where it has run.
        ran = any(not isinstance(part.reply, Exception) for part in parts)
        if ran and not parts[0].command.readonly:
            error.maybe_applied = True
        return error


def _deliver(
    pending: list[_Part], atlas: Atlas, most: int, behind: tuple[Command[Any], ...] = ()
) -> Generator[Step, Sequence[Outcome], None]:
    # Of a single command, the retry policy decides what a refusal for the moment means.
    patient = len(pending) > 1
    pause = 0.0
    for _ in range(most + 1):
        if not pending:
            return
        homes = yield from _homes(pending, atlas)
        homeless = homes.pop(_NOWHERE, [])
        for part in homeless:
            part.reply = ClusterDownError("CLUSTERDOWN", f"no node serves slot {part.target}")
        errands = [Errand(str(node), _words(parts) + behind, reads) for (node, reads), parts in homes.items()]
        outcomes = yield Step(tuple(errands), pause)
        failed = homeless
        for errand, parts, outcome in zip(errands, homes.values(), outcomes, strict=True):
            if behind and isinstance(outcome, list):
                _tell(parts, outcome[-1])
                atlas.doubt(outcome[-1], errand.address)
            failed += yield from _learn(parts, outcome, atlas, errand.address)
        for part in homeless:
            atlas.doubt(part.reply, None)
        pending = [part for part in failed if _again(part.reply, patient=patient)]
        waits = any(not isinstance(part.reply, MovedError | AskError) for part in pending)
        pause = min(_LONGEST, pause * 2 or _PAUSE) if waits else 0.0


def _learn(
    parts: Sequence[_Part], outcome: Outcome, atlas: Atlas, answered: str
) -> Generator[Step, Sequence[Outcome], list[_Part]]:
    """Give the parts their replies; those that failed, after what they tell of where things are."""
    failed: list[_Part] = []
    replies = _replies(parts, outcome)
    for number, piece in enumerate(_pieces(parts)):
        if number:
            yield PAUSE
        for part in piece:
            part.reply = reply = next(replies)
            if isinstance(reply, Exception):
                part.ask = _elsewhere(part, atlas, answered)
                atlas.doubt(reply, answered)
                failed.append(part)
    return failed


def _homes(
    pending: Sequence[_Part], atlas: Atlas
) -> Generator[Step, Sequence[Outcome], dict[tuple[str | None, bool], list[_Part]]]:
    """The parts by their node, and by whether it is a replica."""
    homes: dict[tuple[str | None, bool], list[_Part]] = {}
    for number, piece in enumerate(_pieces(pending)):
        if number:
            yield PAUSE
        for part in piece:
            homes.setdefault(_home(part, atlas), []).append(part)
    return homes


def _home(part: _Part, atlas: Atlas) -> tuple[str | None, bool]:
    address = part.ask or part.address
    if address is not None:
        return address, False
    address = atlas.address(part.target)
    if part.prefer == "primary" or not isinstance(part.target, int):
        return address, False
    reader = atlas.reader(part.target, part.prefer)
    return reader, reader != address


def _words(parts: Sequence[_Part]) -> tuple[Command[Any], ...]:
    words: list[Command[Any]] = []
    for part in parts:
        words += (ASKING, part.command) if part.ask else (part.command,)
    return tuple(words)


def _replies(parts: Sequence[_Part], outcome: Outcome) -> Iterator[Any]:
    """One per part; ASKING has one too, which nobody waits for."""
    if isinstance(outcome, ValkeyKitError):
        yield from (outcome.again() for _ in parts)
        return
    replies = iter(outcome)
    for part in parts:
        if part.ask:
            next(replies)
        yield next(replies)


def _tell(parts: Sequence[_Part], told: Raw) -> None:
    for part in parts:
        part.told = told


def _elsewhere(part: _Part, atlas: Atlas, answered: str) -> str | None:
    """Where to ask for once, as ASK says; MOVED is remembered by the atlas."""
    if not isinstance(part.reply, MovedError | AskError):
        return None
    address = atlas.redirected(part.reply, answered)
    if isinstance(part.reply, AskError):
        return address
    # A replica that does not serve a slot names its primary.
    part.prefer = "primary"
    if part.address is not None and address is not None:
        # Of words whose keys nobody named, only the server knows the slot.
        part.address = address
    return None


def _again(reply: Raw, *, patient: bool) -> bool:
    if not isinstance(reply, ServerError):
        return False
    return reply.disposition == "redirect" or (patient and reply.disposition == "transient")
