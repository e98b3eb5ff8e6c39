"""Makes the tables of docs/errors.md from the error classes: ``python tests/docs/errors_page.py``."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConfigError,
    MissingExtra,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    client,
    server,
)
from valkeykit.retry import Failure
from valkeykit.retry.classification import may_repeat

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"
_MARK = "<!-- {} made by tests/docs/errors_page.py -->"
_BEFORE = (ConfigError, ArgumentError, MissingExtra, Closed, EmbeddedServerError)


def _made(kind: type[ValkeyKitError], *, sent: bool) -> ValkeyKitError:
    made = kind.__new__(kind)
    ValkeyKitError.__init__(made, "…", maybe_applied=sent)
    return made


def retried(kind: type[ValkeyKitError]) -> str:
    """Whether an attempt that ends so is followed by another one, with the default level."""

    def again(*, sent: bool) -> bool:
        return may_repeat(Failure("GET", "read", _made(kind, sent=sent), 1, 1.0), "read")

    if issubclass(kind, _BEFORE):
        return "no attempt was made"
    if issubclass(kind, ResultUnknown):
        return "no: it is what remains"
    if again(sent=True):
        return "what was not sent, and reads"
    return "yes" if again(sent=False) else "no"


def applied(kind: type[ValkeyKitError]) -> str:
    """What `maybe_applied` is."""
    if issubclass(kind, _BEFORE):
        return "False"
    source = inspect.getdoc(kind) or ""
    if "may or may not" in source or "`maybe_applied` is True" in source:
        return "True"
    if "nothing " in source:
        return "False"
    return "False, but for scripts" if issubclass(kind, ServerError) else "True if it was sent"


def _row(kind: type[ValkeyKitError]) -> str:
    when = re.sub(r"\s+", " ", (inspect.getdoc(kind) or "").partition("\n\n")[0]).replace("``", "`")
    code = vars(kind).get("code")
    name = f"`{kind.__name__}`" + (f" ({code})" if code else "")
    return f"| {name} | {when} | {applied(kind)} | {retried(kind)} | {kind.advice} |"


def _table(kinds: list[type[ValkeyKitError]]) -> str:
    head = "| error | when | `maybe_applied` | tried again by itself | what to do |\n|---|---|---|---|---|\n"
    return head + "\n".join(map(_row, kinds)) + "\n"


def _of(module: object) -> list[type[ValkeyKitError]]:
    return [
        kind
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, ValkeyKitError) and kind is not ValkeyKitError
    ]


def render(text: str) -> str:
    """The page with its tables made anew."""
    for name, kinds in (("client", [*_of(client), EmbeddedServerError]), ("server", _of(server))):
        mark = _MARK.format(name)
        before, _, after = text.partition(mark)
        after = after.partition("\n\n" + _MARK.format("end"))[2]
        text = f"{before}{mark}\n\n{_table(kinds)}\n\n{_MARK.format('end')}{after}".replace("\n\n\n", "\n\n")
    return text


if __name__ == "__main__":
    PAGE.write_text(render(PAGE.read_text("utf-8")), "utf-8")
