"""What all topologies take, checked, and the plans of their servers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from secrets import token_hex

import attrs

from valkeykit.embedded.binary import find_server
from valkeykit.embedded.plan import ConfigLines, LaunchPlan, check_config
from valkeykit.embedded.server import check_platform
from valkeykit.errors import ConfigError

_MOST = 100
_LONGEST_SECONDS = 86_400
_ID = re.compile(r"[0-9a-f]{40}")
_PASSWORD = re.compile(r"[!#-&(-\[\]-~]+")  # what the configuration file takes unquoted
_DEFAULTS = (
    ("repl-diskless-sync-delay", "0"),
    # What a node was told survives its crash, as on a real one.
    ("appendonly", "yes"),
    # At the end nobody waits for a replica that is frozen or gone.
    ("shutdown-timeout", "0"),
)


@attrs.frozen(kw_only=True)
class Options:
    """How the servers of one topology are started."""

    binary: str
    password: str | None
    config: tuple[tuple[str, str], ...]
    ready_timeout: float

    def plan(self, port: int, *lines: tuple[str, str], files: tuple[tuple[str, str], ...] = ()) -> LaunchPlan:
        """The plan of a data server; the caller's own directives come last and win."""
        config = (*_DEFAULTS, *self._passwords(), *lines, *self.config)
        return LaunchPlan(
            binary=self.binary, port=port, config=config, files=files, ready_timeout=self.ready_timeout
        )

    def _passwords(self) -> Iterator[tuple[str, str]]:
        if self.password is not None:
            yield "requirepass", self.password
            yield "masterauth", self.password


def check_options(
    problems: list[str],
    *,
    binary: str | None,
    password: str | None,
    config: ConfigLines,
    ready_timeout: float,
) -> Options:
    """Build the options. Raises `ConfigError` for them and for the `problems` found before.

    Also `MissingExtra` without a server program, and `EmbeddedServerError` on Windows.
    """
    check_platform()
    check_seconds(problems, "ready_timeout", ready_timeout)
    if password is not None and not _PASSWORD.fullmatch(password):
        problems.append("password must be printable ASCII without spaces, quotes and backslashes")
    lines: tuple[tuple[str, str], ...] = ()
    try:
        lines = check_config(config)
    except ConfigError as error:
        problems.extend(error.problems)
    if problems:
        raise ConfigError(problems)
    return Options(
        binary=find_server(binary), password=password, config=lines, ready_timeout=float(ready_timeout)
    )


def check_count(problems: list[str], name: str, value: object, lowest: int, highest: int = _MOST) -> None:
    """Note a problem unless `value` is an integer in this range."""
    if isinstance(value, bool) or not isinstance(value, int) or not lowest <= value <= highest:
        problems.append(f"{name} must be an integer between {lowest} and {highest}, not {value!r}")


def check_seconds(problems: list[str], name: str, value: object, lowest: float = 0.1) -> None:
    """Note a problem unless `value` is a number of seconds in a sensible range."""
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else -1
    if not lowest <= number <= _LONGEST_SECONDS:
        problems.append(
            f"{name} must be a number of seconds between {lowest} and {_LONGEST_SECONDS}, not {value!r}"
        )


def check_ids(problems: list[str], ids: Sequence[str] | None, count: int) -> Sequence[str]:
    """Return `ids`, random ones without; note a problem unless they are different and as many as needed."""
    if ids is None:
        return [token_hex(20) for _ in range(count)]
    if len(ids) != count or len(set(ids)) != count or not all(map(_ID.fullmatch, ids)):
        problems.append(f"ids must be {count} different texts of 40 lowercase hex digits, one per node")
    return ids
