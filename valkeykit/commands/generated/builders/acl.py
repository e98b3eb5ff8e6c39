# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the acl commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.custom.acl import acl_setuser
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import acl as r
    from valkeykit.replies.acl import AclLogEntry, AclUser
else:
    r = Lazy("valkeykit.replies.acl")

__all__ = [
    "acl_cat",
    "acl_deluser",
    "acl_dryrun",
    "acl_genpass",
    "acl_getuser",
    "acl_help",
    "acl_list",
    "acl_load",
    "acl_log",
    "acl_log_reset",
    "acl_save",
    "acl_setuser",
    "acl_users",
    "acl_whoami",
]


def acl_cat(category: Text | None = None) -> Command[list[T]]:
    """Name the ACL categories, or the commands of one."""
    words: list[Word] = ["ACL", "CAT"]
    if category is not None:
        words.append(
            category
            if type(category) is str or type(category) is bytes
            else a.string(category, "ACL CAT", "category")
        )
    return Command(tuple(words), i.ACL_CAT, d.texts, (), "read", None, ())


def acl_deluser(*usernames: Text | Iterable[Text]) -> Command[int]:
    """Delete users and close their connections."""
    usernames_words = a.spread(a.string, usernames, "ACL DELUSER", "usernames")
    return Command(("ACL", "DELUSER", *usernames_words), i.ACL_DELUSER, d.count, (), "overwrite", None, ())


def acl_dryrun(username: Text, command: Text, *args: Value | Iterable[Value]) -> Command[T]:
    """Tell whether a user may run a command, without running it."""
    args_words = a.spread(a.value, args, "ACL DRYRUN", "args", empty=True)
    return Command(
        (
            "ACL",
            "DRYRUN",
            username
            if type(username) is str or type(username) is bytes
            else a.string(username, "ACL DRYRUN", "username"),
            command
            if type(command) is str or type(command) is bytes
            else a.string(command, "ACL DRYRUN", "command"),
            *args_words,
        ),
        i.ACL_DRYRUN,
        d.text,
        (),
        "read",
        None,
        (),
    )


def acl_genpass(bits: int | None = None) -> Command[T]:
    """Make a password from the server's random source."""
    words: list[Word] = ["ACL", "GENPASS"]
    if bits is not None:
        words.append(
            bits
            if type(bits) is int and -0x8000000000000000 <= bits < 0x8000000000000000
            else a.integer(bits, "ACL GENPASS", "bits")
        )
    return Command(tuple(words), i.ACL_GENPASS, d.text, (), "read", None, ())


def acl_getuser(username: Text) -> Command[AclUser[T] | None]:
    """Describe what a user may do."""
    return Command(
        (
            "ACL",
            "GETUSER",
            username
            if type(username) is str or type(username) is bytes
            else a.string(username, "ACL GETUSER", "username"),
        ),
        i.ACL_GETUSER,
        r.acl_user_or_none,
        (),
        "read",
        None,
        (),
    )


def acl_help() -> Command[list[T]]:
    """Return the server's help on ACL."""
    return Command(("ACL", "HELP"), i.ACL_HELP, d.texts, (), "read", None, ())


def acl_list() -> Command[list[T]]:
    """Return the rules of all users as the lines of an ACL file."""
    return Command(("ACL", "LIST"), i.ACL_LIST, d.texts, (), "read", None, ())


def acl_load() -> Command[bool]:
    """Read the users from the ACL file again; those that are not in it are gone."""
    return Command(("ACL", "LOAD"), i.ACL_LOAD, d.ok, (), "overwrite", None, ())


def acl_log(count: int | None = None) -> Command[list[AclLogEntry[T]]]:
    """Return the latest refusals, the newest first."""
    words: list[Word] = ["ACL", "LOG"]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ACL LOG", "count")
        )
    return Command(tuple(words), i.ACL_LOG, r.acl_log, (), "read", None, ())


def acl_log_reset() -> Command[bool]:
    """Empty the list of refusals."""
    return Command(("ACL", "LOG", "RESET"), i.ACL_LOG, d.ok, (), "overwrite", None, ())


def acl_save() -> Command[bool]:
    """Write the users of the running server into its ACL file."""
    return Command(("ACL", "SAVE"), i.ACL_SAVE, d.ok, (), "overwrite", None, ())


def acl_users() -> Command[list[T]]:
    """Return the names of all users."""
    return Command(("ACL", "USERS"), i.ACL_USERS, d.texts, (), "read", None, ())


def acl_whoami() -> Command[T]:
    """Return the name of the user this connection is logged in as."""
    return Command(("ACL", "WHOAMI"), i.ACL_WHOAMI, d.text, (), "read", None, ())
