"""The spec as Python values. Field names are the keys of the YAML file; nothing is decided here."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

Scalar = Literal[
    "key", "pattern", "string", "value", "json", "integer", "double", "duration", "timestamp", "timeout"
]
Kind = Literal[
    "key",
    "pattern",
    "string",
    "value",
    "json",
    "integer",
    "double",
    "duration",
    "timestamp",
    "timeout",
    "mapping",
    "switch",
    "cast",
]
Replay = Literal["read", "overwrite", "checked", "accumulate", "never"]
Unit = Literal["s", "ms"]
Where = Literal[
    "standalone",
    "cluster",
    "replica",
    "primary",
    "sentinel",
    "scratch",
    "cluster-scratch",
    "cluster-pair",
    "cluster-replica",
    "sentinel-scratch",
]
Wire = Literal["pairs", "words", "swapped", "columns", "weights", "flat"]


@frozen
class Param:
    """One item on the wire: a scalar, flag, choice, list, mapping, block, alternative or literal."""

    name: str | None = None
    type: Kind | None = None
    token: str | None = None
    choices: tuple[str, ...] = ()
    optional: bool = False
    default: str | int | bool | None = None
    multiple: bool = False
    variadic: bool = False
    first: str | None = None
    local: bool = False
    counted: bool = False
    named: bool = False
    each: bool = False
    unit: Unit | None = None
    of: tuple[Scalar, ...] = ()
    wire: Wire = "pairs"
    block: tuple[Param, ...] = ()
    oneof: tuple[Param, ...] = ()
    required: bool = False
    literal: str | None = None
    needs: tuple[str, ...] = ()
    since: str | None = None
    doc: str | None = None


@frozen
class ReplyCase:
    """The reply when one of `args` is given."""

    args: tuple[str, ...]
    type: str
    decoder: str
    doc: str | None = None


@frozen
class Reply:
    """What the method returns: the annotation, the decoder, and how options change both."""

    type: str
    decoder: str
    doc: str | None = None
    when: tuple[ReplyCase, ...] = ()


@frozen
class ReplayCase:
    """The replay class when one of `args` is given, or when one argument has a certain value."""

    replay: Replay
    args: tuple[str, ...] = ()
    arg: str | None = None
    equals: str | None = None
    contains: str | None = None
    ends: str | None = None


@frozen
class ReplayRule:
    """The replay class of a command whose arguments decide it."""

    default: Replay
    when: tuple[ReplayCase, ...]


@frozen
class Blocks:
    """Which parameter holds the server-side wait of a blocking command, and its unit."""

    param: str
    unit: Unit


@frozen
class Deprecated:
    """Since when the server advises against the command, and what to use."""

    since: str
    use: str


@frozen
class Example:
    """A call with what goes over the wire, what comes back and what the caller gets.

    `given` prepares the database. `result` is a Python expression to compare with; `check` is one
    over `result` for replies that differ from run to run. `raw3` is the RESP3 shape where it differs.
    `meanwhile` keeps the server busy on another connection. `on` says what kind of server it needs;
    the call may ruin those of the kinds primary, scratch, pair and cluster-replica.
    """

    call: str
    words: str | tuple[str, ...] = ""
    raw: str | None = None
    raw3: str | None = None
    result: str | None = None
    check: str | None = None
    given: tuple[str | tuple[str, ...], ...] = ()
    meanwhile: str | tuple[str, ...] = ""
    session: bool = False
    on: Where = "standalone"
    skip: str | None = None


@frozen
class Command:
    """One command (or one form of it: `words` then names the real one)."""

    summary: str
    since: str
    replay: Replay | ReplayRule
    reply: Reply
    flags: tuple[str, ...] = ()
    params: tuple[Param, ...] = ()
    words: str | None = None
    method: str | None = None
    signature: tuple[str, ...] = ()
    builder: str | None = None
    blocks: Blocks | None = None
    slot_by: str | None = None
    stateful: bool = False
    closes: bool = False
    request_policy: str | None = None
    response_policy: str | None = None
    deprecated: Deprecated | None = None
    complexity: str = "O(1)"
    examples: tuple[Example, ...] = ()
    notes: str | None = None

    @property
    def replies(self) -> tuple[ReplyCase, ...]:
        """The plain reply, with no `args`, then those that options change."""
        plain = ReplyCase((), self.reply.type, self.reply.decoder, self.reply.doc)
        return (plain, *self.reply.when)


@frozen
class Spec:
    """The whole file: groups in order, each a mapping of command name to command.

    `module` names the server module that brings the commands; versions are then those of the module.
    """

    groups: dict[str, dict[str, Command]] = field(factory=dict)
    module: str | None = None

    @property
    def versions_of(self) -> str:
        """Whose versions `since` counts."""
        return f"module {self.module}" if self.module else "server"
