# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""What is known about every command, by its words."""

from __future__ import annotations

from valkeykit.command import CommandInfo

# generic
DEL = CommandInfo("DEL", "generic", "1.0.0", frozenset({"write"}), "overwrite")
MIGRATE = CommandInfo("MIGRATE", "generic", "2.6.0", frozenset({"write"}), "never")
SORT = CommandInfo("SORT", "generic", "1.0.0", frozenset({"write"}), "accumulate")

# geo
GEOSEARCH = CommandInfo("GEOSEARCH", "geo", "6.2.0", frozenset({"readonly"}), "read")

# list
BLPOP = CommandInfo(
    "BLPOP", "list", "2.0.0", frozenset({"blocking", "write"}), "never", block_at=-1, block_unit=1.0
)
LMPOP = CommandInfo("LMPOP", "list", "7.0.0", frozenset({"write"}), "never")
LPOP = CommandInfo("LPOP", "list", "1.0.0", frozenset({"write"}), "never")

# scripting
EVAL = CommandInfo("EVAL", "scripting", "2.6.0", frozenset(), "never")

# sorted set
ZADD = CommandInfo("ZADD", "sorted_set", "1.2.0", frozenset({"write"}), "overwrite")
ZUNIONSTORE = CommandInfo("ZUNIONSTORE", "sorted_set", "2.0.0", frozenset({"write"}), "overwrite")

# stream
XADD = CommandInfo("XADD", "stream", "5.0.0", frozenset({"write"}), "accumulate")
XREAD = CommandInfo(
    "XREAD",
    "stream",
    "5.0.0",
    frozenset({"blocking", "readonly"}),
    "read",
    block_at="BLOCK",
    block_unit=0.001,
)

# string
MSET = CommandInfo("MSET", "string", "1.0.1", frozenset({"write"}), "overwrite")

COMMANDS: dict[str, CommandInfo] = {
    info.name: info
    for info in (
        DEL,
        MIGRATE,
        SORT,
        GEOSEARCH,
        BLPOP,
        LMPOP,
        LPOP,
        EVAL,
        ZADD,
        ZUNIONSTORE,
        XADD,
        XREAD,
        MSET,
    )
}
"""Every command of the spec by its name."""
