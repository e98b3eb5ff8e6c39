"""A connection to a sentinel that only listens for new primaries. No I/O; for both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from valkeykit.config.parse import address
from valkeykit.errors import ConnectionFailed, ServerError
from valkeykit.providers import resp

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.types import Raw, Word

# A failover begins; a replica is the primary now, as the sentinel knows that leads it; as all know.
_BEGINS, _PROMOTED, _SWITCHED = "+failover-state-send-slaveof-noone", "+promoted-slave", "+switch-master"
_CHANNELS = (_BEGINS, _PROMOTED, _SWITCHED)
PING = resp.pack(("PING",))
# After so many seconds of silence a PING is sent, after so many more the connection is given up.
QUIET, DEAD = 1.0, 2.0


class Subscription:
    """What is said first, and what it means that comes."""

    def __init__(self, config: Config, name: str) -> None:
        """`config` is that of the sentinel, `name` that of the primary."""
        self.greeting = resp.pack_all(_greeting(config))
        self.subscribed = False
        self._node = config.node
        self._name = name.encode()
        self._reader: Any = resp.reader()

    def feed(self, data: bytes) -> list[str | None]:
        """Who is about to be the primary, or None for one that the sentinel is to be asked for.

        Raises what the sentinel refuses, and `ConnectionFailed`.
        """
        if not data:
            raise ConnectionFailed("closed by the sentinel", node=self._node)
        self._reader.feed(data)
        news: list[str | None] = []
        while (message := resp.parse(self._reader)) is not resp.MORE:
            if isinstance(message, ServerError):
                raise message
            news += self._news_in(message)
        return news

    def _news_in(self, message: Raw) -> list[str | None]:
        match message:
            case [b"subscribe", _, count]:
                self.subscribed = self.subscribed or count == len(_CHANNELS)
            case [b"message", bytes(channel), bytes(text)]:
                return self._told(channel.decode(), text.split())
            case _:
                pass  # OK to AUTH, PONG
        return []

    def _told(self, channel: str, words: list[bytes]) -> list[str | None]:
        if channel == _SWITCHED:
            return [None] if words[:1] == [self._name] else []
        match words:
            case [_, _, host, port, b"@", name, *_] if name == self._name:
                return [address(host.decode(), int(port))]
            case _:
                return []


def _greeting(config: Config) -> list[tuple[Word, ...]]:
    words: list[tuple[Word, ...]] = []
    auth = config.auth
    if auth.password is not None:
        words.append(
            ("AUTH", auth.password) if auth.username is None else ("AUTH", auth.username, auth.password)
        )
    if config.connection.client_name is not None:
        words.append(("CLIENT", "SETNAME", config.connection.client_name))
    return [*words, ("SUBSCRIBE", *_CHANNELS)]
