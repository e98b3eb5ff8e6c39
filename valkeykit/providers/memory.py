"""The provider ``memory``: a scripted fake for tests and documentation, no server, no network.

It answers what it was told to answer and remembers what it was asked. It implements no command:
where behaviour matters, use a real server (``embedded://``).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.errors import ConfigError, ServerError, ValkeyKitError, WatchError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults
from valkeykit.providers.base import NOW, Arrivals

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw, Word

Answer: TypeAlias = "Raw | Callable[[tuple[Word, ...]], Raw]"
_NODE = "memory"


class Script:
    """Replies by command words.

    >>> script = Script().on("GET", "k").reply(b"v")
    >>> Client(provider=MemoryProvider(script)).get("k")  # doctest: +SKIP
    b'v'
    """

    def __init__(self) -> None:
        self._answers: dict[tuple[bytes, ...], deque[Answer]] = {}
        self._words: tuple[bytes, ...] = ()
        self.calls: list[tuple[Word, ...]] = []
        """The words of every command, in order."""

    def on(self, *words: Word) -> Script:
        """Choose the command that the next `reply` is for."""
        self._words = _normal(words)
        self._answers.setdefault(self._words, deque())
        return self

    def reply(self, *answers: Answer) -> Script:
        """Give its raw replies, one per call; the last one stays.

        An exception is raised; a callable is called with the words.
        """
        if not self._words:
            raise ConfigError("memory provider: call on(...) before reply(...)")
        self._answers[self._words].extend(answers)
        return self

    def answer(self, words: tuple[Word, ...]) -> Raw:
        """The reply to a command."""
        self.calls.append(words)
        answers = self._answers.get(_normal(words))
        if not answers:
            raise ServerError("ERR", "the memory provider's script has no reply for this command")
        answer = answers.popleft() if len(answers) > 1 else answers[0]
        reply = answer(words) if callable(answer) else answer
        if isinstance(reply, Exception):
            try:
                raise reply
            finally:
                del reply, answer  # its traceback holds this frame
        return reply


def _normal(words: Sequence[Word]) -> tuple[bytes, ...]:
    return tuple(word if isinstance(word, bytes) else str(word).encode() for word in words)


class _Answers:
    """What both flavours do."""

    node = _NODE

    def __init__(self, script: Script, emit: Emit | None) -> None:
        self._script = script
        self._emit = emit
        self._open = False
        self._closed = False

    def _one(self, command: Command[Any], deadline: float) -> Raw:
        faults.remaining(deadline, _NODE)
        if self._closed:
            raise faults.closed(_NODE)
        if not self._open:
            self._open = True
            self._tell(Connected(_NODE))
        return self._script.answer(command.args)

    def _many(self, commands: Sequence[Command[Any]], atomic: bool, deadline: float) -> list[Raw]:
        replies: list[Raw] = []
        for command in commands:
            try:
                replies.append(self._one(command, deadline))
            except WatchError:
                raise
            except ValkeyKitError as error:
                if not replies and not isinstance(error, ServerError):
                    raise
                replies.append(error)
        del atomic  # the script decides what a transaction does
        return replies

    def _shut(self) -> None:
        if self._open and not self._closed:
            self._tell(Disconnected(_NODE, "client closed"))
        self._closed = True

    def _tell(self, event: Connected | Disconnected) -> None:
        if self._emit is not None:
            self._emit(event)


class MemoryTransport(_Answers):
    """For blocking callers."""

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Answer one command."""
        return self._one(command, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Answer several."""
        return self._many(commands, atomic, deadline)

    def dedicate(self, deadline: float) -> MemoryTransport:
        """Another transport with the same script."""
        faults.remaining(deadline, _NODE)
        return MemoryTransport(self._script, self._emit)

    def close(self) -> None:
        """Refuse from now on."""
        self._shut()


class AsyncMemoryTransport(_Answers):
    """For asyncio."""

    arrivals: Arrivals = NOW

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Answer one command."""
        return self._one(command, deadline)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Answer several."""
        return self._many(commands, atomic, deadline)

    async def dedicate(self, deadline: float) -> AsyncMemoryTransport:
        """Another transport with the same script."""
        faults.remaining(deadline, _NODE)
        return AsyncMemoryTransport(self._script, self._emit)

    async def aclose(self) -> None:
        """Refuse from now on."""
        self._shut()


class MemoryProvider:
    """Serves one script to every transport it makes."""

    name = "memory"
    # Where a real driver would connect has no meaning here, so nothing of it is refused.
    honours = frozenset({"connection.*", "auth.*", "pool.*", "timeouts.*", "tls.*"})

    def __init__(self, script: Script | None = None) -> None:
        self.script = script or Script()

    def transport(self, config: Config, emit: Emit | None) -> MemoryTransport:  # noqa: ARG002 # the interface
        """For blocking callers."""
        return MemoryTransport(self.script, emit)

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncMemoryTransport:  # noqa: ARG002 # the interface
        """For asyncio."""
        return AsyncMemoryTransport(self.script, emit)


PROVIDER = MemoryProvider()
