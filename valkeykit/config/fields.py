"""The option helper of the model, and the check that every group and `Config` run on themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, TypeVar, cast

import attrs

from valkeykit.config.parse import Kind, RefusedError, shown
from valkeykit.errors import ConfigError

T = TypeVar("T")

DEFAULT = "default"
KEYWORD = "keyword argument"
_OPTION = "valkeykit.option"


@attrs.frozen(kw_only=True)
class Option:
    """What the model says about one field: kind, help (with unit), variables and flat names."""

    kind: Kind[object]
    help: str
    env: tuple[str, ...]
    names: tuple[str, ...]
    secret: bool


@attrs.frozen(kw_only=True)
class Field:
    """One line of the table of all fields; `path` is the dotted name."""

    path: str
    default: object
    option: Option

    def problem(self, value: object, source: str, *, hidden: bool = False) -> str:
        """The message for a refused value; masked if the field is secret or `hidden`."""
        text = shown(value, secret=hidden or self.option.secret)
        return f"{self.path} ({source}): {text} is not allowed; give {self.option.kind.allowed}"


def option(
    kind: Kind[T],
    default: T,
    help: str,
    *,
    env: str = "",
    names: str = "",
    secret: bool = False,
) -> T:
    """Declare a field of the model; `env` and `names` are lists separated by spaces."""
    about = Option(
        kind=cast("Kind[object]", kind),
        help=help,
        env=tuple(env.split()),
        names=tuple(names.split()),
        secret=secret,
    )
    # attrs swaps the placeholder for the value; type checkers are to see the field's own type.
    placeholder: T = attrs.field(default=default, metadata={_OPTION: about}, repr=_masked if secret else True)
    return placeholder


def _masked(value: object) -> str:
    return shown(value, secret=True)


@attrs.frozen(slots=True)
class Checked:
    """Base of the groups: checks every field at construction and reports all problems at once."""

    group: ClassVar[str] = ""

    def __attrs_post_init__(self) -> None:
        problems: list[str] = []
        for field in fields_of(type(self)):
            name = field.path.rpartition(".")[2]
            value = cast(object, getattr(self, name))
            try:
                # Frozen classes normalise this way (attrs does the same in its own __init__).
                object.__setattr__(self, name, field.option.kind.check(value))
            except RefusedError:
                problems.append(field.problem(value, KEYWORD))
        if problems:
            raise ConfigError(problems)


def fields_of(cls: type[Checked]) -> tuple[Field, ...]:
    """The options that the class itself declares, in order, with their dotted names."""
    prefix = f"{cls.group}." if cls.group else ""
    return tuple(
        Field(
            path=prefix + attribute.name,
            default=cast(object, attribute.default),
            option=cast(Option, attribute.metadata[_OPTION]),
        )
        for attribute in attrs.fields(cls)
        if _OPTION in attribute.metadata
    )


def did_you_mean(name: str, known: Iterable[str], prefix: str = "") -> str:
    """``; did you mean 'x'?`` for the closest known name, or nothing.

    A `prefix` that all names share is left out of the comparison: it would make any two alike.
    """
    import difflib  # noqa: PLC0415 # only a mistake needs it

    short = [other.removeprefix(prefix) for other in known]
    close = difflib.get_close_matches(name.removeprefix(prefix), short, n=1)
    return f"; did you mean {prefix + close[0]!r}?" if close else ""
