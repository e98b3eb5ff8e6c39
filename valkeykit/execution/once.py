"""Effects that happen once per token: a script runs the write and keeps its reply, in one step.

Whoever repeats the call with the same token gets the reply that was kept, so the call may be sent again
when its reply was lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.command import Command, CommandInfo
from valkeykit.commands import arguments as a
from valkeykit.commands.generated.info import COMMANDS
from valkeykit.errors import (
    ArgumentError,
    NoScriptError,
    ReplyError,
    ServerError,
    TokenReused,
    ValkeyKitError,
)
from valkeykit.execution import steps
from valkeykit.retry import Retry, RetryPolicy

if TYPE_CHECKING:
    from valkeykit.execution.core import Core
    from valkeykit.execution.prefix import Prefix
    from valkeykit.types import Raw, Word

R = TypeVar("R")

# The token is taken before the write runs: whatever may refuse a write (memory, rights, a replica) refuses
# this one first, and then nothing has happened. Replies are kept as RESP 2.
_SCRIPT = r"""
local function packed(reply)
  local kind = type(reply)
  if kind == 'string' then return '$' .. #reply .. '\r\n' .. reply .. '\r\n' end
  if kind == 'number' then return string.format(':%.0f\r\n', reply) end
  if kind ~= 'table' then return '_\r\n' end
  if reply.ok then return '+' .. reply.ok .. '\r\n' end
  if reply.err then return '-' .. reply.err .. '\r\n' end
  local parts = {'*' .. #reply .. '\r\n'}
  for at = 1, #reply do parts[at + 1] = packed(reply[at]) end
  return table.concat(parts)
end
local kept = redis.pcall('GET', KEYS[1])
if type(kept) == 'table' and string.sub(kept.err, 1, 9) == 'WRONGTYPE' then return '' end
if kept then return kept end
local taken = redis.pcall('SET', KEYS[1], '', 'PX', ARGV[1])
if taken.err then return taken end
local reply = redis.pcall(unpack(ARGV, 3))
if type(reply) == 'table' and reply.err then
  redis.call('DEL', KEYS[1])
  return reply
end
local kept = ARGV[2] .. packed(reply)
redis.call('SET', KEYS[1], kept, 'PX', ARGV[1])
return kept
"""
_SHA = hashlib.sha1(_SCRIPT.encode(), usedforsecurity=False).hexdigest()
# Not in the group of scripts: this one never fails half-way, and a second run changes nothing.
_EVAL, _EVALSHA = (
    CommandInfo(name, "once", "2.6.0", COMMANDS[name].flags, "checked") for name in ("EVAL", "EVALSHA")
)
_MARK = 16
# What Lua can put on its stack, with room to spare.
_MOST_WORDS = 7000
# Numbers of scripts are doubles: from here on they are rounded.
_EXACT = 2**53


class Token:
    """A token and for how long it is kept."""

    def __init__(self, token: object, ttl: int | timedelta) -> None:
        self._token = _bytes(a.key(token, "once", "token"))
        if not self._token:
            raise ArgumentError("a token must not be empty", command="once")
        if isinstance(ttl, timedelta):
            self._ttl = a.duration(ttl, "ms", "once", "ttl")
        else:
            self._ttl = a.duration(ttl, "s", "once", "ttl") * 1000
        if self._ttl < 1:
            raise ArgumentError("ttl must be more than 0", command="once")

    def flow(self, command: Command[R], core: Core) -> Generator[Command[Any], Any, R]:
        """Run a write if nothing ran under this token yet; the reply of the one that did."""
        _check(command, core.prefix)
        return self._flow(command, core)

    def _flow(self, command: Command[R], core: Core) -> Generator[Command[Any], Any, R]:
        mark = _fingerprint(command.args)
        node = core.config.node
        try:
            try:
                kept = yield self._call(("EVALSHA", _SHA), _EVALSHA, command, mark, core.prefix)
            except NoScriptError:
                kept = yield self._call(("EVAL", _SCRIPT), _EVAL, command, mark, core.prefix)
        except ValkeyKitError as error:
            error.command = command.name
            if isinstance(error, ServerError):
                raise steps.known_fate(error, command) from error.__cause__
            raise
        if not isinstance(kept, bytes) or kept[:_MARK] != mark:
            raise TokenReused(
                "the token stands for another call: other words, or a key that holds something else",
                command=command.name,
                node=node,
            )
        try:
            raw, _ = _unpacked(kept, _MARK)
        except (ReplyError, ValueError, IndexError) as error:
            steps.undecodable(error, command, node)
        return steps.decode(raw, command, core.codec, node)

    def _call(
        self,
        name: tuple[str, str],
        info: CommandInfo,
        command: Command[Any],
        mark: bytes,
        prefix: Prefix | None,
    ) -> Command[Any]:
        keys = command.keys
        before = prefix.text if prefix is not None else b""
        token = b"once:" + _beside(before + _bytes(keys[0]) if keys else b"") + self._token
        head: tuple[Word, ...] = (*name, 1 + len(keys), token, *keys, self._ttl, mark)
        # The keys stand there twice: declared to the script, and as words of the write.
        key_at = (*range(3, 4 + len(keys)), *(len(head) + at for at in command.key_at))
        return Command((*head, *command.args), info, None, key_at, "checked")


def again(policy: RetryPolicy) -> RetryPolicy:
    """A policy under which such calls are repeated; ``never`` and policies of the caller's own stay."""
    if isinstance(policy, Retry) and policy.level in {"read", "overwrite"}:
        return policy.at("checked")
    return policy


def _check(command: Command[Any], prefix: Prefix | None) -> None:
    info = command.info
    reasons = {
        "it changes nothing, so it may be repeated as it is": command.readonly,
        "it waits on the server, which scripts do not": command.block is not None,
        "it belongs to one connection": info.stateful or info.closes,
        "the server does not allow it in scripts": "noscript" in info.flags or info.secretive,
        f"it has more than {_MOST_WORDS} words": len(command.args) > _MOST_WORDS,
        "its patterns cannot get the key prefix": prefix is not None and bool(command.pattern_at),
    }
    for reason, holds in reasons.items():
        if holds:
            raise ArgumentError(f"cannot run under a token: {reason}", command=command.name)


def _fingerprint(words: Sequence[Word]) -> bytes:
    made = hashlib.blake2b(digest_size=_MARK)
    for word in map(_bytes, words):
        made.update(b"%d:" % len(word))
        made.update(word)
    return made.digest()


def _beside(key: bytes) -> bytes:
    """A hash tag that puts a token into the slot of a key, where one can."""
    start = key.find(b"{")
    end = key.find(b"}", start + 1)
    tag = key[start + 1 : end] if start >= 0 and end > start + 1 else key
    return b"{%b}:" % tag if tag and b"}" not in tag else b""


def _bytes(word: Word) -> bytes:
    # What cannot be encoded is refused when it is sent.
    return word if isinstance(word, bytes) else str(word).encode("utf-8", "surrogatepass")


def _unpacked(data: bytes, at: int) -> tuple[Raw, int]:
    """The reply that starts here, and where the next one does."""
    end = data.index(b"\r\n", at)
    kind, line, after = data[at : at + 1], data[at + 1 : end], end + 2
    if kind == b"$":
        stop = after + int(line)
        return data[after:stop], stop + 2
    if kind == b":":
        return _exact(int(line)), after
    if kind == b"*":
        items: list[Raw] = []
        for _ in range(int(line)):
            item, after = _unpacked(data, after)
            items.append(item)
        return items, after
    if kind == b"-":
        return ServerError.parse(line.decode("utf-8", "replace")), after
    return (None if kind == b"_" else line), after


def _exact(number: int) -> int:
    if abs(number) >= _EXACT:
        raise ReplyError(
            "the write took effect, but its reply is a number from 2^53 on, which scripts round",
            maybe_applied=True,
        )
    return number
