"""The file of records: appended to by one process at a time, continued after a restart."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, final

from valkeykit.errors import ConfigError
from valkeykit.hooks.audit import records, verifying

try:
    import fcntl
except ImportError:  # pragma: no cover # Windows has no such locks: one writer per file is up to you
    fcntl = None  # type: ignore[assignment] # the absence is asked for below


class Head(NamedTuple):
    """The last record: its number and its hash. Kept elsewhere, it proves that none was cut off."""

    number: int
    hash: str


@final
class Trail:
    """Appends records to a file. Raises `ConfigError` if the file is no trail, was changed, or is in use."""

    def __init__(self, path: str | os.PathLike[str], *, key: bytes | None, fsync: bool) -> None:
        self.path = Path(path)
        self._key, self._fsync = key, fsync
        self._lock = threading.Lock()
        self._process = os.getpid()
        # Records that could not be written; the next one says so.
        self.lost = 0
        self._open(self.path)

    def _open(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            _reserve(self._file, path)
            self._continue(path)
        except BaseException:
            os.close(self._file)
            raise

    def _continue(self, path: Path) -> None:
        """Go on where the file ends; half a line, left by a crash, was never a record."""
        verdict = verifying.verify(path, key=self._key)
        if verdict.problems:
            raise ConfigError(f"the audit trail {path} cannot be continued: {verdict.problems[0]}")
        if verdict.torn:
            os.ftruncate(self._file, os.fstat(self._file).st_size - verdict.torn)
        self.head = Head(verdict.records, verdict.hash)
        salt = verdict.salt or os.urandom(16)
        # With a key, nobody without it can try out which arguments a digest is of.
        self.salt = salt if self._key is None else records.digest_of((salt,), self._key).encode()
        opened = {"event": "opened", "format": records.FORMAT, "salt": salt.hex()}
        self.append(opened | ({"cut": verdict.torn} if verdict.torn else {}))

    def append(self, record: Mapping[str, Any]) -> None:
        """Write a record; when this returns, the system has it (with `fsync`, the disk)."""
        if os.getpid() != self._process:
            self._move_to_own_file()
        with self._lock:
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            whole = {**record, "n": self.head.number + 1, "time": now, "before": self.head.hash}
            if self.lost:
                whole["lost"] = self.lost
            whole["hash"] = records.hash_of(whole, self._key)
            self._write(records.line_of(whole))
            self.head, self.lost = Head(self.head.number + 1, str(whole["hash"])), 0

    def _write(self, line: bytes) -> None:
        size = os.fstat(self._file).st_size
        try:
            if os.write(self._file, line) != len(line):
                raise OSError("the disk is full")
            if self._fsync:
                os.fsync(self._file)
        except OSError:
            # Half a line would be glued to the next one.
            with suppress(OSError):
                os.ftruncate(self._file, size)
            raise

    def _move_to_own_file(self) -> None:
        """A forked child has a trail of its own: two writers would break the chain."""
        self._process = os.getpid()
        self._lock = threading.Lock()
        os.close(self._file)
        self._open(self.path.with_name(f"{self.path.name}.{self._process}"))

    def close(self) -> None:
        """Write a last record and close the file; closing twice is fine."""
        if self._file < 0:
            return
        self.append({"event": "closed"})
        os.close(self._file)
        self._file = -1


def _reserve(file: int, path: Path) -> None:
    if fcntl is None:  # pragma: no cover # on Windows
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise ConfigError(f"the audit trail {path} is in use by another hook or process") from None
