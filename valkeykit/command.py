"""A command is a value: words, keys, what is known about it, and how to read its reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter, countOf
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, final

if TYPE_CHECKING:
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw, Word

R_co = TypeVar("R_co", covariant=True)

Replay = Literal["read", "overwrite", "checked", "accumulate", "never"]
"""What a second execution would do.

read: nothing changes. overwrite: the same state again, unless someone wrote in between. checked: the
command itself checks a condition, so the second may do nothing. accumulate: the effect is added
twice. never: a second execution loses or delivers something twice.
"""

# Their arguments are passwords, or settings that may be.
_SECRETIVE = frozenset({"ACL", "AUTH", "CONFIG", "HELLO", "MIGRATE", "SENTINEL"})

Decoder: TypeAlias = "Callable[[Raw, Codec[Any]], Any]"


@final
class CommandInfo:
    """What the spec knows about a command, whatever its arguments."""

    __slots__ = (
        "alone",
        "block_at",
        "block_unit",
        "blocking",
        "closes",
        "flags",
        "group",
        "module",
        "name",
        "newer",
        "readonly",
        "replay",
        "request_policy",
        "response_policy",
        "secretive",
        "since",
        "slot_at",
        "stateful",
        "words",
    )

    def __init__(  # noqa: PLR0913 # one parameter per fact of the spec
        self,
        name: str,
        group: str,
        since: str,
        flags: frozenset[str],
        replay: Replay,
        *,
        module: str | None = None,
        stateful: bool = False,
        closes: bool = False,
        block_at: int | str | None = None,
        block_unit: float = 1.0,
        slot_at: tuple[int, ...] = (),
        request_policy: str | None = None,
        response_policy: str | None = None,
        newer: tuple[tuple[str, str | int, str], ...] = (),
    ) -> None:
        self.name = name
        self.words = tuple(name.split())
        self.group = group
        self.since = since
        # The server module that brings it; `since` is then a version of the module.
        self.module = module
        self.flags = flags
        self.readonly = "readonly" in flags
        self.blocking = block_at is not None
        self.stateful = stateful
        self.secretive = self.words[0] in _SECRETIVE
        # The server says yes by closing the connection.
        self.closes = closes
        # Belongs to one connection, which a pipeline does not have to itself.
        self.alone = stateful or closes
        # Of a command whose arguments decide, this is the most careful class.
        self.replay: Replay = replay
        # Where the server-side wait stands: a word index, or the token before it.
        self.block_at = block_at
        self.block_unit = block_unit
        # The word that decides on the slot where there is no key, such as a shard channel.
        self.slot_at = slot_at
        self.request_policy = request_policy
        self.response_policy = response_policy
        # Arguments that came later than the command: name, token or place among the words, server version.
        self.newer = newer

    def __repr__(self) -> str:
        return f"CommandInfo({self.name!r})"


@final
class Command(Generic[R_co]):
    """One command, immutable by convention: build it with a builder, hand it to a client.

    `args` are the words as they go over the wire, the name first. `key_at` has the positions of the
    keys among them, `pattern_at` those of key patterns. `block` is the wait asked of the server in
    seconds: None when the command does not block, 0 for ever.
    """

    __slots__ = ("args", "block", "decoder", "info", "key_at", "pattern_at", "replay")

    def __init__(  # positional: this runs once per call, keywords cost
        self,
        args: tuple[Word, ...],
        info: CommandInfo,
        decoder: Decoder | None,
        key_at: Sequence[int] = (),
        replay: Replay = "never",
        block: float | None = None,
        pattern_at: Sequence[int] = (),
    ) -> None:
        self.args = args
        self.info = info
        self.decoder = decoder
        self.key_at = key_at
        self.replay: Replay = replay
        self.block = block
        self.pattern_at = pattern_at

    @property
    def name(self) -> str:
        """The command's name, such as ``CLIENT KILL``."""
        return self.info.name

    @property
    def readonly(self) -> bool:
        """Whether the command cannot change anything: data, settings or state."""
        return self.info.readonly or self.replay == "read"

    @property
    def scripted(self) -> bool:
        """Whether it runs code on the server, which may fail half-way."""
        return self.info.group == "scripting"

    @property
    def secretive(self) -> bool:
        """Whether its words may be secrets, so that nothing that quotes them is shown."""
        return self.info.secretive

    @property
    def closes(self) -> bool:
        """Whether a closed connection is how the server says yes: SHUTDOWN, but not the end of one."""
        return self.info.closes and "ABORT" not in self.args

    @property
    def size(self) -> int:
        """How many commands this is: one. A `Batch` has more."""
        return 1

    @property
    def keys(self) -> tuple[Word, ...]:
        """The keys among the words, in order."""
        return tuple(self.args[at] for at in self.key_at)

    @property
    def slot_at(self) -> Sequence[int]:
        """The positions of the words that decide on the slot: the keys, or what the server takes for one."""
        return self.key_at or self.info.slot_at

    def __repr__(self) -> str:
        # Never the arguments: they may hold secrets.
        return f"<Command {self.info.name} with {len(self.args)} words>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Command):
            return NotImplemented
        return self.args == other.args and self.keys == other.keys

    def __hash__(self) -> int:
        return hash((self.args, self.info.name))


_BLOCK = attrgetter("block")


def waits(commands: Sequence[Command[Any]]) -> bool:
    """Whether the server may wait for data in one of them."""
    return countOf(map(_BLOCK, commands), None) < len(commands)


_CAREFUL: tuple[Replay, ...] = ("read", "overwrite", "checked", "accumulate", "never")


@final
class Batch:
    """Several commands that are sent together; `atomic` means inside MULTI/EXEC."""

    __slots__ = ("atomic", "commands")

    def __init__(self, commands: Sequence[Command[Any]], *, atomic: bool) -> None:
        self.commands = commands
        self.atomic = atomic

    @property
    def name(self) -> str:
        """How the batch is called in messages and events."""
        return "MULTI/EXEC" if self.atomic else "PIPELINE"

    @property
    def replay(self) -> Replay:
        """The class of its most careful command."""
        found: set[Replay] = {command.replay for command in self.commands}
        if self.atomic and found != {"read"}:
            return "never"  # once EXEC has left, a transaction is not sent again
        return next(replay for replay in reversed(_CAREFUL) if replay in found)

    @property
    def readonly(self) -> bool:
        """Whether no command of it can change data."""
        return all(command.readonly for command in self.commands)

    @property
    def scripted(self) -> bool:
        """Errors inside a batch are told per command, so the batch itself never is."""
        return False

    @property
    def secretive(self) -> bool:
        """Whether one of its commands is."""
        return any(command.secretive for command in self.commands)

    @property
    def closes(self) -> bool:
        """A batch waits for the replies of all its commands."""
        return False

    @property
    def block(self) -> float | None:
        """The wait of a batch is the sum of its commands', which the budget knows."""
        return None

    @property
    def size(self) -> int:
        """How many commands it has."""
        return len(self.commands)


Call: TypeAlias = Command[Any] | Batch
"""What one pass of the execution loop carries."""
