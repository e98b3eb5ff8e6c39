# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The hyperloglog commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import hyperloglog as b
else:
    b = Lazy("valkeykit.commands.generated.builders.hyperloglog")


class HyperloglogAsyncCommands(AsyncFace[T]):
    """The hyperloglog commands."""

    __slots__ = ()

    def pfadd(self, name: Key, *values: Value | Iterable[Value]) -> Coroutine[Any, Any, bool]:
        """Add values to a HyperLogLog.

        Args:
            values: the values; without any the HyperLogLog is only created.

        Returns: True when the estimate may have changed or the key was created, else False.

        Example: ``pfadd("k", "a", "b")`` → ``True``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfadd/
        """
        return self._run(b.pfadd(name, *values))

    def pfcount(self, *sources: Key | Iterable[Key]) -> Coroutine[Any, Any, int]:
        """Estimate how many different values were added to HyperLogLogs.

        Args:
            sources: the keys; of several the union is counted.

        Returns: the estimate, with a standard error of 0.81 %; 0 when the key does not exist.

        Example: ``pfcount("k")`` → ``3``
        Since server 2.8.9. Replay class: read. See https://valkey.io/commands/pfcount/
        """
        return self._run(b.pfcount(*sources))

    def pfdebug_decode(self, name: Key) -> Coroutine[Any, Any, T]:
        """Show the inside of a HyperLogLog in its sparse form.

        For work on the server itself. The key must exist and be sparse.

        Returns: runs of registers: Z and XZ are zeros with their number, v is a value with its number.

        Example: ``pfdebug_decode("k")``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfdebug/
        """
        return self._run(b.pfdebug_decode(name))

    def pfdebug_encoding(self, name: Key) -> Coroutine[Any, Any, T]:
        """Return the form in which a HyperLogLog is stored.

        For work on the server itself. The key must exist.

        Returns: sparse or dense.

        Example: ``pfdebug_encoding("k")`` → ``b'sparse'``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfdebug/
        """
        return self._run(b.pfdebug_encoding(name))

    def pfdebug_getreg(self, name: Key) -> Coroutine[Any, Any, list[int]]:
        """Return the registers of a HyperLogLog.

        For work on the server itself. The key must exist; it becomes dense.

        Returns: the 16384 registers, 0 to 51.

        Example: ``pfdebug_getreg("k")``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfdebug/
        """
        return self._run(b.pfdebug_getreg(name))

    def pfdebug_simd(self, mode: Literal["ON", "OFF"]) -> Coroutine[Any, Any, T]:
        """Let HyperLogLogs use the vector instructions of the processor, or not.

        For work on the server itself.

        Returns: enabled or disabled.

        Example: ``pfdebug_simd("ON")`` → ``b'enabled'``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfdebug/
        """
        return self._run(b.pfdebug_simd(mode))

    def pfdebug_todense(self, name: Key) -> Coroutine[Any, Any, bool]:
        """Store a HyperLogLog in its dense form.

        For work on the server itself. The key must exist.

        Returns: True when it was converted, False when it was dense already.

        Example: ``pfdebug_todense("k")`` → ``True``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfdebug/
        """
        return self._run(b.pfdebug_todense(name))

    def pfmerge(self, dest: Key, *sources: Key | Iterable[Key]) -> Coroutine[Any, Any, bool]:
        """Merge HyperLogLogs into one.

        Args:
            dest: where the union goes; a HyperLogLog it holds is part of the union.

        Returns: always True.

        Example: ``pfmerge("d", "k", "l")`` → ``True``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/pfmerge/
        """
        return self._run(b.pfmerge(dest, *sources))

    def pfselftest(self) -> Coroutine[Any, Any, bool]:
        """Let the server test its own HyperLogLog code.

        For work on the server itself. Takes the server's main thread for a moment.

        Returns: True when the test passed; a failed one is an error.

        Example: ``pfselftest()`` → ``True``
        Since server 2.8.9. Replay class: read. See https://valkey.io/commands/pfselftest/
        """
        return self._run(b.pfselftest())
