"""How a pipeline is cut into pieces that travel together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from attrs import field, frozen

from valkeykit.command import Command
from valkeykit.errors import ArgumentError


class Strategy(Protocol):
    """Cuts the commands of a non-atomic pipeline into batches, order kept."""

    def batches(self, commands: Sequence[Command[Any]], /) -> Iterator[Sequence[Command[Any]]]:
        """The batches, none of them empty."""
        ...


@frozen
class Whole:
    """Everything in one batch."""

    def batches(self, commands: Sequence[Command[Any]], /) -> Iterator[Sequence[Command[Any]]]:
        """One batch."""
        yield commands


def _positive(_: object, __: object, value: int) -> None:
    if value < 1:
        raise ArgumentError("size must be 1 or more")


@frozen
class Chunked:
    """Batches of at most `size` commands: bounds the memory of both sides."""

    size: int = field(default=10_000, validator=_positive)

    def batches(self, commands: Sequence[Command[Any]], /) -> Iterator[Sequence[Command[Any]]]:
        """Batches of `size`."""
        for start in range(0, len(commands), self.size):
            yield commands[start : start + self.size]
