# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The transactions commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import transactions as b
else:
    b = Lazy("valkeykit.commands.generated.builders.transactions")


class TransactionsAsyncCommands(AsyncFace[T]):
    """The transactions commands."""

    __slots__ = ()

    def discard(self) -> Coroutine[Any, Any, bool]:
        """Drop the queued commands of a transaction and end it.

        Watched keys are no longer watched. Outside a transaction it is an error.

        Returns: always True.

        Example: ``discard()`` → ``True``
        Since server 2.0.0. Replay class: never. See https://valkey.io/commands/discard/
        """
        return self._run(b.discard())

    def exec(self) -> Coroutine[Any, Any, list[Reply] | None]:
        """Run the queued commands of a transaction.

        `client.transaction()` does the same with typed replies. Watched keys are no longer watched. Outside a transaction, or when queueing a command failed, it is an error.

        Returns: the replies of the commands in their order, not decoded further; an error of one of them is an item of the list. None when a watched key had changed and nothing ran.

        Example: ``exec()`` → ``[b'OK', 1, b'v']``
        Since server 1.2.0. Replay class: never. See https://valkey.io/commands/exec/
        """
        return self._run(b.exec_())

    def multi(self) -> Coroutine[Any, Any, bool]:
        """Begin a transaction, so that the commands after it are queued until EXEC.

        The commands after it answer QUEUED, which is not what their methods return. `client.transaction()` is the typed form.

        Returns: always True.

        Example: ``multi()`` → ``True``
        Since server 1.2.0. Replay class: never. See https://valkey.io/commands/multi/
        """
        return self._run(b.multi())

    def unwatch(self) -> Coroutine[Any, Any, bool]:
        """Watch no key any more.

        Returns: always True.

        Example: ``unwatch()`` → ``True``
        Since server 2.2.0. Replay class: overwrite. See https://valkey.io/commands/unwatch/
        """
        return self._run(b.unwatch())

    def watch(self, *names: Key | Iterable[Key]) -> Coroutine[Any, Any, bool]:
        """Let the next transaction fail if one of the keys changes until then.

        Adds to the keys that are watched already. EXEC, DISCARD and UNWATCH end it, and so does the end of the connection.

        Returns: always True.

        Example: ``watch("a", "b")`` → ``True``
        Since server 2.2.0. Replay class: never. See https://valkey.io/commands/watch/
        """
        return self._run(b.watch(*names))
