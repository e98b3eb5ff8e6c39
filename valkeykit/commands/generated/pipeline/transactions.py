# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The transactions commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import transactions as b
    from valkeykit.pipeline import Pipeline
else:
    b = Lazy("valkeykit.commands.generated.builders.transactions")

Ts = TypeVarTuple("Ts")


class TransactionsPipeline(PipelineFace[Mode, T, *Ts]):
    """The transactions commands, queued."""

    __slots__ = ()

    def discard(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue DISCARD: Drop the queued commands of a transaction and end it."""
        return self._add(b.discard())

    def exec(self) -> Pipeline[Mode, T, *Ts, list[Reply] | None]:
        """Queue EXEC: Run the queued commands of a transaction."""
        return self._add(b.exec_())

    def multi(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MULTI: Begin a transaction, so that the commands after it are queued until EXEC."""
        return self._add(b.multi())

    def unwatch(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue UNWATCH: Watch no key any more."""
        return self._add(b.unwatch())

    def watch(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue WATCH: Let the next transaction fail if one of the keys changes until then."""
        return self._add(b.watch(*names))
