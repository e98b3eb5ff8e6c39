"""The load of a chaos run: every operation is told apart, and its fate is written down.

In the spirit of Jepsen: an operation is acknowledged, refused (`maybe_applied` is False) or unsure. At
the end what the server has must fit: acknowledged ones are there once, refused ones are not, unsure ones
are there once or not at all. A reply that cannot be is counted at once.
"""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from subject import Subject

from valkeykit.errors import (
    BusyLoadingError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ExecAbortError,
    Overloaded,
    PipelineError,
    ProtocolError,
    ResultUnknown,
)

EXPECTED = (
    BusyLoadingError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ExecAbortError,
    Overloaded,
    PipelineError,
    ProtocolError,
    ResultUnknown,
)
KINDS = ("set", "count", "push", "both")


class Ledger:
    """What callers were told."""

    def __init__(self) -> None:
        self.fates: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
        self.wrong: list[object] = []
        self.untyped: list[BaseException] = []
        self.outcomes: Counter[str] = Counter()
        self.slowest = 0.0
        self._numbers = itertools.count()
        self._known: list[str] = []

    def name(self, kind: str) -> str:
        """A name that was never used before; unsure until it is known better."""
        made = f"{kind}:{next(self._numbers)}"
        self.fates[kind][made] = "unsure"
        return made

    def acknowledged(self, kind: str, name: str) -> None:
        self.fates[kind][name] = "acknowledged"
        if kind == "set":
            self._known.append(name)

    def known(self, rng: random.Random) -> str | None:
        """A key that must be there, by now and for ever."""
        return rng.choice(self._known) if self._known else None

    def expect(self, what: str, got: object, wanted: object) -> None:
        if got != wanted:
            self.wrong.append((what, got, wanted))

    def failed(self, error: Exception, kind: str | None = None, name: str = "") -> None:
        self.outcomes[type(error).__name__] += 1
        if not isinstance(error, EXPECTED):
            self.untyped.append(error)
        elif kind is not None and not error.maybe_applied:
            self.fates[kind][name] = "refused"

    def problems(self, server: dict[str, Counter[str]]) -> list[str]:
        """What the server has, and how often, against what callers were told."""
        found = [f"wrong reply: {one!r}" for one in self.wrong]
        found += [f"not one of our errors: {error!r}" for error in self.untyped]
        for kind, fates in self.fates.items():
            has = server[kind]
            found += [f"applied {count} times: {name}" for name, count in has.items() if count != 1]
            found += [f"nobody wrote {name}" for name in has if name not in fates]
            for name, fate in fates.items():
                if fate == "acknowledged" and name not in has:
                    found.append(f"acknowledged and lost: {name}")
                if fate == "refused" and name in has:
                    found.append(f"applied, and maybe_applied was False: {name}")
        return found


class Load:
    """Callers of one client."""

    def __init__(self, make: Callable[[], Subject], ledger: Ledger, seed: str, callers: int) -> None:
        self.subject = make()
        self.served = 0
        self._make = make
        self._ledger = ledger
        self._ends = threading.Event()
        self._threads = [
            threading.Thread(target=self._call, args=(random.Random(f"{seed} {n}"),), daemon=True)
            for n in range(callers)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def renew(self) -> None:
        """Go on with another client."""
        old, self.subject = self.subject, self._make()
        old.close()

    def stop(self) -> None:
        """Raises when a call does not come back."""
        self._ends.set()
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive(), f"a call of {self.subject.provider} hangs"

    def _call(self, rng: random.Random) -> None:
        steps: list[Callable[[random.Random], None]] = [
            self._set, self._count, self._push, self._both, self._get, self._echo, self._pipeline,
        ]  # fmt: skip
        while not self._ends.is_set():
            started = time.monotonic()
            rng.choice(steps)(rng)
            self._ledger.slowest = max(self._ledger.slowest, time.monotonic() - started)

    def _run(self, call: Callable[[Any], Any], kind: str | None = None, name: str = "") -> Any:
        """The value, or None after an error that is written down; then `served` stands still."""
        before = self.served
        try:
            value = self.subject.start(call).result()
        except Exception as error:  # noqa: BLE001 # the ledger knows which may be
            self._ledger.failed(error, kind, name)
            return _FAILED
        self.served = before + 1
        self._ledger.outcomes["ok"] += 1
        return value

    def _write(self, kind: str, call: Callable[[Any, str], Any], wanted: object) -> None:
        name = self._ledger.name(kind)
        value = self._run(lambda c: call(c, name), kind, name)
        if value is _FAILED:
            return
        if wanted is not None:
            self._ledger.expect(name, value, wanted)
        self._ledger.acknowledged(kind, name)

    def _set(self, _: random.Random) -> None:
        self._write("set", lambda c, name: c.set(name, name), True)

    def _count(self, _: random.Random) -> None:
        self._write("count", lambda c, name: c.hincrby("count", name, 1), 1)

    def _push(self, _: random.Random) -> None:
        self._write("push", lambda c, name: c.rpush("push", name), None)

    def _both(self, _: random.Random) -> None:
        """A transaction of two: both or none."""
        self._write(
            "both",
            lambda c, name: c.transaction().hincrby("left", name, 1).hincrby("right", name, 1).execute(),
            (1, 1),
        )

    def _get(self, rng: random.Random) -> None:
        name = self._ledger.known(rng)
        if name is not None:
            value = self._run(lambda c: c.get(name))
            if value is not _FAILED:
                self._ledger.expect(f"GET {name}", value, name.encode())

    def _echo(self, rng: random.Random) -> None:
        nonce = rng.randbytes(rng.choice((8, 300))).hex().encode()
        value = self._run(lambda c: c.echo(nonce))
        if value is not _FAILED:
            self._ledger.expect("ECHO", value, nonce)

    def _pipeline(self, rng: random.Random) -> None:
        words = [rng.randbytes(6).hex().encode() for _ in range(5)]

        def fill(client: Any) -> Any:
            pipe = client.pipeline()
            for word in words:
                pipe.echo(word)
            return pipe.execute(raise_on_error=False)

        values = self._run(fill)
        if values is not _FAILED:
            for value, word in zip(values, words, strict=True):
                if isinstance(value, Exception):
                    self._ledger.failed(value)
                else:
                    self._ledger.expect("ECHO in a pipeline", value, word)

    def storm(self, rng: random.Random, calls: int) -> None:
        """Calls that are cancelled at once or a little later; only asyncio has them."""
        futures = [self.subject.start(lambda c: c.get("nothing")) for _ in range(calls)]
        for future in futures:
            if rng.random() < 0.7:
                future.cancel()
        for future in futures:
            if not future.cancelled():
                with suppress(*EXPECTED):
                    self._ledger.expect("GET nothing", future.result(), None)


_FAILED: Any = object()
