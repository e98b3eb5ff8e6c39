"""What to start: the checked wishes of the caller, and the configuration file they become."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

import attrs

from valkeykit.embedded.directory import CONFIG_NAME, SOCKET_NAME, ServerDirectory
from valkeykit.embedded.probe import HOST
from valkeykit.errors import ConfigError

ConfigLines = Mapping[str, str] | Sequence[tuple[str, str]]
"""Configuration directives by name, or as pairs where one is repeated (`user`, `loadmodule`)."""

# Set by the launcher; a second value would make it look for the server in the wrong place.
_RESERVED = frozenset({"bind", "daemonize", "dir", "include", "logfile", "port", "unixsocket"})
# sun_path has 104 bytes on macOS and 108 on Linux, with the closing zero.
_LONGEST_SOCKET_PATH = 103


@attrs.frozen(kw_only=True)
class LaunchPlan:
    """How to start one server.

    `arguments` go after the configuration file (`--sentinel`). `files`, by name, are written into
    the directory before the first start.
    """

    binary: str
    port: int | None = None
    unix_socket: bool = False
    config: tuple[tuple[str, str], ...] = ()
    arguments: tuple[str, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    ready_timeout: float = 10.0

    def command(self) -> list[str]:
        """Return the command line, to be run inside the server's directory."""
        return [self.binary, CONFIG_NAME, *self.arguments]

    def socket_path(self, directory: ServerDirectory) -> str | None:
        """Return the path of the unix socket, if one is wanted. Raises `ConfigError` if long."""
        if not self.unix_socket:
            return None
        path = os.path.join(directory.path, SOCKET_NAME)
        if len(os.fsencode(path)) > _LONGEST_SOCKET_PATH:
            raise ConfigError(
                f"the path of a unix socket has at most {_LONGEST_SOCKET_PATH} bytes, use a "
                f"shorter directory: {path}"
            )
        return path

    def config_text(self, port: int, directory: ServerDirectory) -> str:
        """Render the configuration file; the caller's lines come last and win."""
        lines = [("bind", HOST), ("port", str(port))]
        if self.unix_socket:
            lines.append(("unixsocket", SOCKET_NAME))
        if directory.temporary:
            lines.append(("save", ""))
        else:
            lines += [
                ("save", "3600 1 300 100 60 10000"),
                ("appendonly", self._log_writes(directory)),
            ]
        # An empty value is a word too, as in `save ""`.
        lines = [(name, value or '""') for name, value in (*lines, *self.config)]
        return "".join(f"{name} {value}\n" for name, value in lines)

    def _log_writes(self, directory: ServerDirectory) -> str:
        # With the append-only file on, a server ignores an RDB file: a directory that holds only a
        # dump (copied from elsewhere) must keep being read, and saved, as a dump.
        words = {"dbfilename": "dump.rdb", "appenddirname": "appendonlydir"}
        words |= {name.lower(): value for name, value in self.config}
        dump = os.path.join(directory.path, words["dbfilename"])
        log = os.path.join(directory.path, words["appenddirname"])
        return "no" if os.path.exists(dump) and not os.path.isdir(log) else "yes"


def check_config(config: ConfigLines) -> tuple[tuple[str, str], ...]:
    """Return the lines as pairs. Raises `ConfigError` listing every line that cannot be used."""
    pairs: Iterable[tuple[str, str]] = config.items() if isinstance(config, Mapping) else config
    lines = tuple((str(name), str(value)) for name, value in pairs)
    problems = [problem for name, value in lines if (problem := _problem(name, value))]
    if problems:
        raise ConfigError(problems)
    return lines


def _problem(name: str, value: str) -> str | None:
    if name.lower() in _RESERVED:
        return f"config: {name} is set by the launcher"
    if not name or len(name.split()) != 1 or any(char in name + value for char in "\r\n\0"):
        return f"config: {name!r} is not one line with one name"
    return None


def check_port(port: int | None) -> None:
    """Raise `ConfigError` unless `port` is None or a TCP port number."""
    if port is not None and not 1 <= port <= 65_535:
        raise ConfigError(f"port must be between 1 and 65535, not {port}")
