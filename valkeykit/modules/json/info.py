# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""What is known about every command, by its words."""

from __future__ import annotations

from valkeykit.command import CommandInfo

# json
JSON_ARRAPPEND = CommandInfo(
    "JSON.ARRAPPEND", "json", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate", module="json"
)
JSON_ARRINDEX = CommandInfo(
    "JSON.ARRINDEX", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json"
)
JSON_ARRINSERT = CommandInfo(
    "JSON.ARRINSERT", "json", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate", module="json"
)
JSON_ARRLEN = CommandInfo(
    "JSON.ARRLEN", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json"
)
JSON_ARRPOP = CommandInfo(
    "JSON.ARRPOP", "json", "1.0.0", frozenset({"fast", "write"}), "never", module="json"
)
JSON_ARRTRIM = CommandInfo(
    "JSON.ARRTRIM", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json"
)
JSON_CLEAR = CommandInfo(
    "JSON.CLEAR", "json", "1.0.0", frozenset({"fast", "write"}), "overwrite", module="json"
)
JSON_DEBUG_DEPTH = CommandInfo(
    "JSON.DEBUG DEPTH", "json", "1.0.0", frozenset({"readonly"}), "read", module="json"
)
JSON_DEBUG_FIELDS = CommandInfo(
    "JSON.DEBUG FIELDS", "json", "1.0.0", frozenset({"readonly"}), "read", module="json"
)
JSON_DEBUG_HELP = CommandInfo(
    "JSON.DEBUG HELP", "json", "1.0.0", frozenset({"readonly"}), "read", module="json"
)
JSON_DEBUG_MEMORY = CommandInfo(
    "JSON.DEBUG MEMORY", "json", "1.0.0", frozenset({"readonly"}), "read", module="json"
)
JSON_DEL = CommandInfo("JSON.DEL", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json")
JSON_FORGET = CommandInfo(
    "JSON.FORGET", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json"
)
JSON_GET = CommandInfo("JSON.GET", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json")
JSON_MGET = CommandInfo("JSON.MGET", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json")
JSON_MSET = CommandInfo(
    "JSON.MSET", "json", "1.0.0", frozenset({"denyoom", "write"}), "overwrite", module="json"
)
JSON_NUMINCRBY = CommandInfo(
    "JSON.NUMINCRBY", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json"
)
JSON_NUMMULTBY = CommandInfo(
    "JSON.NUMMULTBY", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json"
)
JSON_OBJKEYS = CommandInfo(
    "JSON.OBJKEYS", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json"
)
JSON_OBJLEN = CommandInfo(
    "JSON.OBJLEN", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json"
)
JSON_RESP = CommandInfo("JSON.RESP", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json")
JSON_SET = CommandInfo("JSON.SET", "json", "1.0.0", frozenset({"denyoom", "write"}), "checked", module="json")
JSON_STRAPPEND = CommandInfo(
    "JSON.STRAPPEND", "json", "1.0.0", frozenset({"denyoom", "fast", "write"}), "accumulate", module="json"
)
JSON_STRLEN = CommandInfo(
    "JSON.STRLEN", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json"
)
JSON_TOGGLE = CommandInfo(
    "JSON.TOGGLE", "json", "1.0.0", frozenset({"fast", "write"}), "accumulate", module="json"
)
JSON_TYPE = CommandInfo("JSON.TYPE", "json", "1.0.0", frozenset({"fast", "readonly"}), "read", module="json")

_ALL: tuple[CommandInfo, ...] = (
    JSON_ARRAPPEND,
    JSON_ARRINDEX,
    JSON_ARRINSERT,
    JSON_ARRLEN,
    JSON_ARRPOP,
    JSON_ARRTRIM,
    JSON_CLEAR,
    JSON_DEBUG_DEPTH,
    JSON_DEBUG_FIELDS,
    JSON_DEBUG_HELP,
    JSON_DEBUG_MEMORY,
    JSON_DEL,
    JSON_FORGET,
    JSON_GET,
    JSON_MGET,
    JSON_MSET,
    JSON_NUMINCRBY,
    JSON_NUMMULTBY,
    JSON_OBJKEYS,
    JSON_OBJLEN,
    JSON_RESP,
    JSON_SET,
    JSON_STRAPPEND,
    JSON_STRLEN,
    JSON_TOGGLE,
    JSON_TYPE,
)

COMMANDS: dict[str, CommandInfo] = {row.name: row for row in _ALL}
"""Every command of the spec by its name."""
