"""What pure flows ask for: commands to be sent to nodes, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.errors import ValkeyKitError
    from valkeykit.types import Raw


@frozen
class Errand:
    """These go to one node, in this order; with `guide` to one that is only asked the way."""

    address: str
    commands: tuple[Command[Any], ...]
    reads: bool = False
    """Over connections that ask replicas to serve reads."""
    guide: bool = False


@frozen
class Step:
    """Wait `after` seconds, then run the errands side by side.

    In a question `enough` answers need not wait for the others; 0 means all.
    """

    errands: tuple[Errand, ...]
    after: float = 0.0
    enough: int = 0


Outcome: TypeAlias = "list[Raw] | ValkeyKitError"
