"""How the text of replies becomes the caller's text: bytes or str, with or without a key prefix."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from operator import countOf
from typing import Any, ClassVar, Generic, cast

from valkeykit.errors import ReplyError
from valkeykit.types import Raw, T

_DECODED: Any = bytes.decode


def as_bytes(reply: Raw) -> bytes:
    """The bytes of a text reply; a number (some drivers convert) in its decimal form."""
    if isinstance(reply, bytes):
        return reply
    if isinstance(reply, str):
        return reply.encode()
    if isinstance(reply, bool):
        return b"1" if reply else b"0"
    if isinstance(reply, int | float):
        return repr(reply).removesuffix(".0").encode()
    raise ReplyError(f"expected text, got {type(reply).__name__}", maybe_applied=True)


def all_of(kind: type, replies: Collection[Raw]) -> bool:
    """Whether every reply is exactly of this type."""
    return countOf(map(type, replies), kind) == len(replies)


class Codec(Generic[T]):
    """Text and keys of replies as bytes."""

    __slots__ = ("prefix",)

    # Decoders that return bytes as they are: a pipeline need not call them, once per reply.
    unchanged: ClassVar[frozenset[object]] = frozenset()

    def __init__(self, prefix: bytes = b"") -> None:
        self.prefix = prefix

    def text(self, reply: Raw) -> T:
        """Text that is not a key."""
        # `cast` would cost as much as all the rest.
        found: Any = reply if type(reply) is bytes else as_bytes(reply)
        return found  # type: ignore[no-any-return] # bytes is what T stands for here

    def texts(self, replies: Sequence[Raw]) -> list[T]:
        """Text of all of them, at once: most replies are thousands of one kind."""
        found: Any = list(replies)
        if not all_of(bytes, found):
            found = list(map(as_bytes, found))
        return found  # type: ignore[no-any-return] # as in `text`

    def key(self, reply: Raw) -> T:
        """A key, without the client's prefix."""
        return cast("T", self._strip(reply))

    def _strip(self, reply: Raw) -> bytes:
        name = as_bytes(reply)
        if not name.startswith(self.prefix):
            raise ReplyError("the reply names a key outside the key prefix", maybe_applied=True)
        return name[len(self.prefix) :]


class StrCodec(Codec[str]):
    """Text and keys of replies as str, from UTF-8."""

    __slots__ = ()
    unchanged = frozenset()

    def text(self, reply: Raw) -> str:
        return self._decode(as_bytes(reply))

    def texts(self, replies: Sequence[Raw]) -> list[str]:
        if all_of(bytes, replies):
            with suppress(UnicodeDecodeError):  # said below, with the place
                return list(map(_DECODED, replies))
        return list(map(self.text, replies))

    def key(self, reply: Raw) -> str:
        return self._decode(self._strip(reply))

    @staticmethod
    def _decode(text: bytes) -> str:
        try:
            return text.decode()
        except UnicodeDecodeError as error:
            raise ReplyError(
                f"the reply is not UTF-8 (byte {error.start}); read it with decode_responses=False",
                maybe_applied=True,
            ) from None
