"""Reads a trail and says whether it is whole."""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from valkeykit.hooks.audit import records

_MOST_PROBLEMS = 100


@frozen
class Verdict:
    """What `verify` found.

    `records` whole records, the last of which has `hash`. `problems` are in words, with line numbers;
    none means that nothing was changed, removed or put in between. `torn` is the number of bytes of
    a last line without an end, as a crash leaves it. `lost` records could not be written at the time.
    """

    records: int
    hash: str
    problems: tuple[str, ...] = ()
    torn: int = 0
    lost: int = 0
    salt: bytes | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(
    path: str | os.PathLike[str], *, key: bytes | None = None, head: tuple[int, str] | None = None
) -> Verdict:
    """Check every record of a trail and their order.

    `key` is the one the hook has. Without one, whoever can write the file can compute all hashes anew:
    then compare `head`, the last record's number and hash as you noted them elsewhere; it also shows
    records that were cut off at the end. Raises `OSError` if the file cannot be read.
    """
    with Path(path).open("rb") as file:
        reader = _Reader(key, head)
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                reader.torn = len(line)
                break
            reader.read(number, line)
    return reader.verdict()


class _Reader:
    def __init__(self, key: bytes | None, head: tuple[int, str] | None) -> None:
        self._key, self._head = key, head
        self._head_seen = head is None
        self._count, self._hash, self._lost = 0, records.START, 0
        self._salt: bytes | None = None
        self._problems: list[str] = []
        self.torn = 0

    def read(self, number: int, line: bytes) -> None:
        try:
            record = cast("object", json.loads(line))
        except ValueError:
            record = None
        if not isinstance(record, dict):
            self._problems.append(f"line {number}: not a record")
            return
        found = cast("dict[str, Any]", record)
        self._problems += [f"line {number}: {problem}" for problem in self._wrong(found)]
        self._count, self._hash = self._count + 1, str(found.get("hash"))
        self._head_seen = self._head_seen or self._head == (self._count, self._hash)
        self._lost += found["lost"] if isinstance(found.get("lost"), int) else 0
        if self._salt is None and found.get("event") == "opened":
            self._salt = _bytes_of(found.get("salt"))

    def _wrong(self, record: dict[str, Any]) -> Iterator[str]:
        if not hmac.compare_digest(str(record.get("hash")), records.hash_of(record, self._key)):
            yield "the record was changed" + ("" if self._key is None else ", or the key is another one")
        if record.get("before") != self._hash:
            yield "the record before it is another one: records were removed, added or moved"
        if record.get("n") != self._count + 1:
            yield f"it has number {record.get('n')!r} in place of {self._count + 1}"

    def verdict(self) -> Verdict:
        problems = self._problems[:_MOST_PROBLEMS]
        if not self._head_seen:
            problems.append("the noted record is missing or another one: the end was cut off, or all is new")
        return Verdict(self._count, self._hash, tuple(problems), self.torn, self._lost, self._salt)


def _bytes_of(text: object) -> bytes | None:
    try:
        return bytes.fromhex(str(text))
    except ValueError:
        return None
