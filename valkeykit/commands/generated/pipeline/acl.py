# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The acl commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import acl as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.acl import AclLogEntry, AclUser
else:
    b = Lazy("valkeykit.commands.generated.builders.acl")

Ts = TypeVarTuple("Ts")


class AclPipeline(PipelineFace[Mode, T, *Ts]):
    """The acl commands, queued."""

    __slots__ = ()

    def acl_cat(self, category: Text | None = None) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ACL CAT: Name the ACL categories, or the commands of one."""
        queued: Any = self
        self._queue(b.acl_cat(category))
        return queued

    def acl_deluser(self, *usernames: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ACL DELUSER: Delete users and close their connections."""
        queued: Any = self
        self._queue(b.acl_deluser(*usernames))
        return queued

    def acl_dryrun(
        self, username: Text, command: Text, *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, T]:
        """Queue ACL DRYRUN: Tell whether a user may run a command, without running it."""
        queued: Any = self
        self._queue(b.acl_dryrun(username, command, *args))
        return queued

    def acl_genpass(self, bits: int | None = None) -> Pipeline[Mode, T, *Ts, T]:
        """Queue ACL GENPASS: Make a password from the server's random source."""
        queued: Any = self
        self._queue(b.acl_genpass(bits))
        return queued

    def acl_getuser(self, username: Text) -> Pipeline[Mode, T, *Ts, AclUser[T] | None]:
        """Queue ACL GETUSER: Describe what a user may do."""
        queued: Any = self
        self._queue(b.acl_getuser(username))
        return queued

    def acl_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ACL HELP: Return the server's help on ACL."""
        queued: Any = self
        self._queue(b.acl_help())
        return queued

    def acl_list(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ACL LIST: Return the rules of all users as the lines of an ACL file."""
        queued: Any = self
        self._queue(b.acl_list())
        return queued

    def acl_load(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue ACL LOAD: Read the users from the ACL file again; those that are not in it are gone."""
        queued: Any = self
        self._queue(b.acl_load())
        return queued

    def acl_log(self, count: int | None = None) -> Pipeline[Mode, T, *Ts, list[AclLogEntry[T]]]:
        """Queue ACL LOG: Return the latest refusals, the newest first."""
        queued: Any = self
        self._queue(b.acl_log(count))
        return queued

    def acl_log_reset(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue ACL LOG: Empty the list of refusals."""
        queued: Any = self
        self._queue(b.acl_log_reset())
        return queued

    def acl_save(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue ACL SAVE: Write the users of the running server into its ACL file."""
        queued: Any = self
        self._queue(b.acl_save())
        return queued

    def acl_setuser(
        self,
        username: Text,
        enabled: bool = False,
        nopass: bool = False,
        passwords: Text | Iterable[Text] | None = None,
        hashed_passwords: Text | Iterable[Text] | None = None,
        categories: Text | Iterable[Text] | None = None,
        commands: Text | Iterable[Text] | None = None,
        keys: Text | Iterable[Text] | None = None,
        channels: Text | Iterable[Text] | None = None,
        selectors: Iterable[tuple[Text, Text]] | None = None,
        reset: bool = False,
        reset_keys: bool = False,
        reset_channels: bool = False,
        reset_passwords: bool = False,
        *,
        rules: Text | Iterable[Text] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue ACL SETUSER: Create a user or change what it may do."""
        queued: Any = self
        self._queue(
            b.acl_setuser(
                username,
                enabled,
                nopass,
                passwords,
                hashed_passwords,
                categories,
                commands,
                keys,
                channels,
                selectors,
                reset,
                reset_keys,
                reset_channels,
                reset_passwords,
                rules=rules,
            )
        )
        return queued

    def acl_users(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ACL USERS: Return the names of all users."""
        queued: Any = self
        self._queue(b.acl_users())
        return queued

    def acl_whoami(self) -> Pipeline[Mode, T, *Ts, T]:
        """Queue ACL WHOAMI: Return the name of the user this connection is logged in as."""
        queued: Any = self
        self._queue(b.acl_whoami())
        return queued
