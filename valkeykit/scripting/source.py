"""A script as two commands: by its SHA1, and by its source. No I/O."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated.builders import scripting
from valkeykit.errors import NoScriptError
from valkeykit.replies.shared import anything
from valkeykit.topology.slots import encoded

if TYPE_CHECKING:
    from valkeykit.execution.flows import Flow
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Key, Raw, Reply, Text, Value


@frozen
class WithSource:
    """Reads the reply of an EVALSHA, and holds the EVAL that does the same."""

    whole: Command[Reply]

    def __call__(self, reply: Raw, codec: Codec[Any]) -> Reply:
        return anything(reply, codec)


class Source:
    """The text of a script, and its SHA1."""

    def __init__(self, script: Text) -> None:
        self.text = a.string(script, "script", "source")
        self.sha = hashlib.sha1(encoded(self.text), usedforsecurity=False).hexdigest()

    def flow(self, keys: Key | Iterable[Key], args: Value | Iterable[Value]) -> Flow[Reply]:
        """Run it by its SHA1; by its source if the server has not got it, for then nothing has happened."""
        keys, args = a.lasting(keys), a.lasting(args)
        short = scripting.evalsha(self.sha, keys=keys, args=args)
        try:
            reply: Reply = yield short
        except NoScriptError:
            reply = yield scripting.eval_(self.text, keys=keys, args=args)
        return reply

    def queue(
        self,
        pipeline: Any,
        keys: Key | Iterable[Key],
        args: Value | Iterable[Value],
    ) -> Any:
        """Queue it; with its source in a transaction, which NOSCRIPT would leave half done."""
        keys, args = a.lasting(keys), a.lasting(args)
        whole = scripting.eval_(self.text, keys=keys, args=args)
        if pipeline.atomic:
            return pipeline.add(whole)
        short = scripting.evalsha(self.sha, keys=keys, args=args)
        return pipeline.add(Command(short.args, short.info, WithSource(whole), short.key_at, short.replay))


def forgotten(commands: Sequence[Command[Any]], values: Sequence[Any]) -> dict[int, Command[Any]]:
    """What of a pipeline has to be sent again, with its source, by its place."""
    found: dict[int, Command[Any]] = {}
    for place, value in enumerate(values):
        decoder: object = commands[place].decoder
        if isinstance(value, NoScriptError) and isinstance(decoder, WithSource):
            found[place] = decoder.whole
    return found
