"""Errors of clusters, worded once for both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from valkeykit.errors import (
    AskError,
    ClusterDownError,
    CrossSlotError,
    MovedError,
    ServerError,
    TryAgainError,
    ValkeyKitError,
)

if TYPE_CHECKING:
    from valkeykit.types import Raw


def nobody(slot: int | None) -> NoReturn:
    """Nobody serves what is asked for."""
    what = "no node is known" if slot is None else f"no node serves slot {slot}"
    raise ClusterDownError("CLUSTERDOWN", what)


def session_elsewhere(slot: int, address: str, node: str) -> CrossSlotError:
    """A session stays on its node."""
    return CrossSlotError("CROSSSLOT", f"the session is on {node}, slot {slot} is on {address}")


def refusal_within(error: ServerError) -> MovedError | AskError | TryAgainError | None:
    """Why the cluster did not take a transaction, if it may be sent again: nothing was executed."""
    found = error.__cause__ if error.code == "EXECABORT" else error
    return found if isinstance(found, MovedError | AskError | TryAgainError) else None


def whole(replies: list[Raw]) -> list[Raw]:
    """The replies of a pipeline. Raises when not one came."""
    lost = all(isinstance(r, ValkeyKitError) and not isinstance(r, ServerError) for r in replies)
    if lost and isinstance(replies[0], ValkeyKitError):
        raise replies[0]
    return replies
