"""What a server says it is: the answer to ROLE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.config.parse import address
from valkeykit.errors import ReplyError, ValkeyKitError, WrongRole
from valkeykit.replies.codec import Codec
from valkeykit.replies.server import server_role

if TYPE_CHECKING:
    from valkeykit.topology.errands import Outcome
    from valkeykit.types import Raw

ROLE: Command[Any] = Command(("ROLE",), info.ROLE, None, (), "read")
CODEC: Codec[bytes] = Codec()


@frozen
class Role:
    """A primary with these replicas, or a replica that follows `primary`, and is `linked` with it."""

    is_primary: bool
    primary: str | None = None
    replicas: tuple[str, ...] = ()
    offset: int = 0
    linked: bool = False


def role_of(reply: Raw) -> Role:
    """The reply of ROLE. Raises `ReplyError`."""
    role = server_role(reply, CODEC)
    if role.role != "master":
        known = role.primary_host is not None and role.primary_port
        followed = address(str(role.primary_host), role.primary_port or 0) if known else None
        linked = role.state == "connected"
        return Role(is_primary=False, primary=followed, offset=role.offset or 0, linked=linked)
    replicas = tuple(address(replica.host, replica.port) for replica in role.replicas)
    return Role(is_primary=True, replicas=replicas, offset=role.offset or 0)


def role_in(outcome: Outcome) -> Role | ValkeyKitError:
    """What a node has answered to ROLE, or why that is not known."""
    if isinstance(outcome, ValkeyKitError):
        return outcome
    (reply,) = outcome
    if isinstance(reply, ValkeyKitError):
        return reply
    try:
        return role_of(reply)
    except ReplyError as error:
        return error


def not_primary(outcome: Outcome, candidate: str) -> ValkeyKitError | None:
    """Why a node is not the primary, by its answer to ROLE."""
    found = role_in(outcome)
    if isinstance(found, ValkeyKitError):
        return found
    return None if found.is_primary else WrongRole("it says that it is a replica", node=candidate)
