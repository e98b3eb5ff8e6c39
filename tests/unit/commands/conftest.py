"""How a refusal must look: it names command and parameter, and never the argument."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from valkeykit.errors import ArgumentError, ArgumentTypeError

SECRET = "hunter2"


@pytest.fixture
def refusal() -> Callable[..., str]:
    """Call a conversion that must refuse a value; returns the message without the command."""

    def message(call: Callable[..., Any], *arguments: Any, **options: Any) -> str:
        with pytest.raises(ArgumentError) as caught:
            call(*arguments, "CMD", "param", **options)
        return checked(caught.value)

    return message


@pytest.fixture
def type_refusal() -> Callable[..., str]:
    """The same for an argument of the wrong type."""

    def message(call: Callable[..., Any], *arguments: Any, **options: Any) -> str:
        with pytest.raises(ArgumentTypeError) as caught:
            call(*arguments, "CMD", "param", **options)
        assert isinstance(caught.value, TypeError)
        return checked(caught.value)

    return message


def checked(error: ArgumentError) -> str:
    assert isinstance(error, ValueError)
    assert error.command == "CMD"
    assert error.maybe_applied is False
    text = str(error)
    # Of a mapping, the message also says which side of it.
    text = text.replace("a key of ", "").replace("a value of ", "")
    assert text.startswith("CMD: param ")
    assert SECRET not in text
    return text.removeprefix("CMD: param ")
