"""The words of commands on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.providers import resp

WIRE = b"*4\r\n$6\r\nEXPIRE\r\n$1\r\nk\r\n$2\r\n10\r\n$4\r\n-1.5\r\n"
ARGS: tuple[Any, ...] = ("EXPIRE", b"k", 10, -1.5)


def test_numbers_are_written_out() -> None:
    assert resp.pack(ARGS) == WIRE
    assert resp.pack_all([ARGS, ("PING",), ARGS]) == WIRE + b"*1\r\n$4\r\nPING\r\n" + WIRE


def test_the_c_packer_meets_no_number(monkeypatch: pytest.MonkeyPatch) -> None:
    # It would run the handlers of pending signals, and crash when one raises.
    met: list[type] = []

    def packer(args: tuple[Any, ...]) -> bytes:
        met.extend(map(type, args))
        return b""

    monkeypatch.setattr(resp.libvalkey, "pack_command", packer)
    resp.pack(ARGS)
    resp.pack_all([ARGS])
    assert set(met) == {str, bytes}
