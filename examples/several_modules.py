"""A client with the commands of two modules, typed, without running the generator.

Run it: ``python examples/several_modules.py``. A script answers, so no server and no module is needed.
"""

from __future__ import annotations

from typing import Any, TypeVarTuple

import valkeykit
from valkeykit.commands.face import Mode, Sync
from valkeykit.modules.bloom.pipeline import PipelineCommands as BloomPipeline
from valkeykit.modules.bloom.sync import SyncCommands as BloomCommands
from valkeykit.modules.json.pipeline import PipelineCommands as JsonPipeline
from valkeykit.modules.json.sync import SyncCommands as JsonCommands
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.types import T

Ts = TypeVarTuple("Ts")


class Pipeline(JsonPipeline[Mode, T, *Ts], BloomPipeline[Mode, T, *Ts], valkeykit.Pipeline[Mode, T, *Ts]):
    """Queues the commands of both modules and of the server."""

    __slots__ = ()


class Client(JsonCommands[T], BloomCommands[T], valkeykit.Client[T]):
    """Has the commands of both modules and of the server."""

    def pipeline(self, **options: Any) -> Pipeline[Sync, T]:
        made: Pipeline[Sync, T] = self._pipeline(Pipeline, **options)
        return made

    def transaction(self) -> Pipeline[Sync, T]:
        made: Pipeline[Sync, T] = self._pipeline(Pipeline, atomic=True)
        return made


def main() -> None:
    script = Script()
    script.on("JSON.SET", "ann", "$", '{"age":41}').reply(b"OK")
    script.on("JSON.GET", "ann", "$.age").reply(b"[41]")
    script.on("BF.ADD", "seen", "ann").reply(1)
    script.on("GET", "k").reply(None)
    with Client[bytes](provider=MemoryProvider(script)) as client:  # type checkers cannot tell by themselves
        done, new = client.json_set("ann", "$", {"age": 41}), client.bf_add("seen", "ann")  # bool, bool
        print(done, new, client.get("k"))
        pipe = client.pipeline()
        pipe.json_get("ann", "$.age")  # one by one: a chain is typed as the last command's own pipeline
        pipe.bf_add("seen", "ann")
        print(pipe.execute())


if __name__ == "__main__":
    main()
