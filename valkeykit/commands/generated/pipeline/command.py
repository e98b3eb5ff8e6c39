# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The command commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import command as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.command import CommandDetails, CommandDocs, KeyAndFlags
else:
    b = Lazy("valkeykit.commands.generated.builders.command")

Ts = TypeVarTuple("Ts")


class CommandPipeline(PipelineFace[Mode, T, *Ts]):
    """The command commands, queued."""

    __slots__ = ()

    def command(self) -> Pipeline[Mode, T, *Ts, list[CommandDetails]]:
        """Queue COMMAND: Describe all commands of the server."""
        queued: Any = self
        self._queue(b.command())
        return queued

    def command_count(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue COMMAND COUNT: Return how many commands the server has."""
        queued: Any = self
        self._queue(b.command_count())
        return queued

    def command_docs(self, *names: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, dict[str, CommandDocs]]:
        """Queue COMMAND DOCS: Return the server's own documentation of its commands."""
        queued: Any = self
        self._queue(b.command_docs(*names))
        return queued

    def command_getkeys(
        self, command: Text, *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND GETKEYS: Find the keys in the words of a command."""
        queued: Any = self
        self._queue(b.command_getkeys(command, *args))
        return queued

    def command_getkeysandflags(
        self, command: Text, *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[KeyAndFlags[T]]]:
        """Queue COMMAND GETKEYSANDFLAGS: Find the keys in the words of a command and what it does with them."""
        queued: Any = self
        self._queue(b.command_getkeysandflags(command, *args))
        return queued

    def command_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND HELP: Return the server's help on COMMAND."""
        queued: Any = self
        self._queue(b.command_help())
        return queued

    def command_info(
        self, *names: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, list[CommandDetails | None]]:
        """Queue COMMAND INFO: Describe some commands of the server."""
        queued: Any = self
        self._queue(b.command_info(*names))
        return queued

    def command_list(
        self, module: Text | None = None, category: Text | None = None, pattern: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND LIST: Return the names of the server's commands."""
        queued: Any = self
        self._queue(b.command_list(module, category, pattern))
        return queued
