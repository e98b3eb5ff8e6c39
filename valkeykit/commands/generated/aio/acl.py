# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The acl commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import acl as b
    from valkeykit.replies.acl import AclLogEntry, AclUser
else:
    b = Lazy("valkeykit.commands.generated.builders.acl")


class AclAsyncCommands(AsyncFace[T]):
    """The acl commands."""

    __slots__ = ()

    def acl_cat(self, category: Text | None = None) -> Coroutine[Any, Any, list[T]]:
        """Name the ACL categories, or the commands of one.

        Args:
            category: such as string, without its @; all categories without it.

        Returns: names in lower case, subcommands as container|subcommand, in no particular order.

        Example: ``acl_cat("hyperloglog")``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-cat/
        """
        return self._run(b.acl_cat(category))

    def acl_deluser(self, *usernames: Text | Iterable[Text]) -> Coroutine[Any, Any, int]:
        """Delete users and close their connections.

        Args:
            usernames: names of users; the user default cannot be deleted.

        Returns: how many of them existed.

        Example: ``acl_deluser("bob", "eve", "nobody")`` → ``2``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/acl-deluser/
        """
        return self._run(b.acl_deluser(*usernames))

    def acl_dryrun(
        self, username: Text, command: Text, *args: Value | Iterable[Value]
    ) -> Coroutine[Any, Any, T]:
        """Tell whether a user may run a command, without running it.

        The words are taken as they stand, also with a key prefix.

        Args:
            username: the user.
            command: the command's name.
            args: its other words, as many as it needs.

        Returns: OK, or a sentence that says what the user may not do.

        Example: ``acl_dryrun("default", "GET", "k")`` → ``b'OK'``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/acl-dryrun/
        """
        return self._run(b.acl_dryrun(username, command, *args))

    def acl_genpass(self, bits: int | None = None) -> Coroutine[Any, Any, T]:
        """Make a password from the server's random source.

        Args:
            bits: its strength, 1 to 4096; 256 without it.

        Returns: hexadecimal digits, one for every 4 bits begun.

        Example: ``acl_genpass()``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-genpass/
        """
        return self._run(b.acl_genpass(bits))

    def acl_getuser(self, username: Text) -> Coroutine[Any, Any, AclUser[T] | None]:
        """Describe what a user may do.

        Args:
            username: the user.

        Returns: flags, password hashes and rules; None when there is no such user.

        Example: ``acl_getuser("default")``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-getuser/
        """
        return self._run(b.acl_getuser(username))

    def acl_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on ACL.

        Returns: lines of text.

        Example: ``acl_help()``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-help/
        """
        return self._run(b.acl_help())

    def acl_list(self) -> Coroutine[Any, Any, list[T]]:
        """Return the rules of all users as the lines of an ACL file.

        Returns: one line per user, with the hashes of its passwords.

        Example: ``acl_list()``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-list/
        """
        return self._run(b.acl_list())

    def acl_load(self) -> Coroutine[Any, Any, bool]:
        """Read the users from the ACL file again; those that are not in it are gone.

        Either all lines are good or nothing changes. A server without an ACL file answers with an error.

        Returns: always True.

        Example: ``acl_load()`` → ``True``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/acl-load/
        """
        return self._run(b.acl_load())

    def acl_log(self, count: int | None = None) -> Coroutine[Any, Any, list[AclLogEntry[T]]]:
        """Return the latest refusals, the newest first.

        Args:
            count: how many at most, 10 without it.

        Returns: refused commands, keys, channels and logins; equal ones that follow each other are counted in one.

        Example: ``acl_log()``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-log/
        """
        return self._run(b.acl_log(count))

    def acl_log_reset(self) -> Coroutine[Any, Any, bool]:
        """Empty the list of refusals.

        Returns: always True.

        Example: ``acl_log_reset()`` → ``True``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/acl-log/
        """
        return self._run(b.acl_log_reset())

    def acl_save(self) -> Coroutine[Any, Any, bool]:
        """Write the users of the running server into its ACL file.

        A server without an ACL file answers with an error.

        Returns: always True.

        Example: ``acl_save()`` → ``True``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/acl-save/
        """
        return self._run(b.acl_save())

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
    ) -> Coroutine[Any, Any, bool]:
        """Create a user or change what it may do.

        Rules apply in their order on top of what the user has; with a faulty one nothing changes. Key patterns are taken as they stand, also with a key prefix.

        Args:
            username: the user.
            enabled: may log in; False, the default, switches the user off.
            nopass: any password will do; not together with passwords.
            passwords: passwords to add, written with a + before them, or to remove, with a -.
            hashed_passwords: the same as SHA-256 in hexadecimal digits.
            categories: command categories to allow (+read) or forbid (-@dangerous).
            commands: commands to allow (+get) or forbid (-config|set).
            keys: patterns of keys to allow; also with a sign, as in %R~cache:*.
            channels: patterns of channels to allow.
            selectors: further sets of rights: the command or category and the pattern of keys.
            reset: first take everything away.
            reset_keys: first take all keys away.
            reset_channels: first take all channels away.
            reset_passwords: first take all passwords and nopass away.
            rules: instead of all that, rules in the language of the ACL file: on, nopass, >password, ~key*, &channel*, +get, -@dangerous, reset ….

        Returns: always True.

        Example: ``acl_setuser("bob", rules=["reset", "on", ">pw", "~a*", "+@read"])`` → ``True``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/acl-setuser/
        """
        return self._run(
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

    def acl_users(self) -> Coroutine[Any, Any, list[T]]:
        """Return the names of all users.

        Returns: names in alphabetical order.

        Example: ``acl_users()``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-users/
        """
        return self._run(b.acl_users())

    def acl_whoami(self) -> Coroutine[Any, Any, T]:
        """Return the name of the user this connection is logged in as.

        Returns: the name.

        Example: ``acl_whoami()`` → ``b'default'``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/acl-whoami/
        """
        return self._run(b.acl_whoami())
