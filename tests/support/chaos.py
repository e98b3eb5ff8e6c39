"""A chaos run: a real server, each provider in both flavours, and a random schedule of faults.

`make chaos` runs it for CHAOS_MINUTES (5); `CHAOS_SEED=…` repeats a schedule.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

from chaos_load import Ledger, Load
from fault_proxy import FaultProxy, cut, cut_after, delayed, pieces, replace
from loops import LoopThread
from subject import FLAVOURS, PROVIDERS, Subject

from valkeykit import embedded

T = 1.0
CALLERS = 2


class Chaos:
    """One run. `problems` is empty when every promise held."""

    def __init__(self, seed: int, seconds: float) -> None:
        self.seed = seed
        self.ledger = Ledger()
        self.recoveries: dict[str, float] = {}
        self.given_up: Counter[str] = Counter()
        self._seconds = seconds
        self._rng = random.Random(seed)
        self._server = embedded.start(config={"appendonly": "yes", "appendfsync": "always"})
        self._proxy = FaultProxy(self._server.host, self._server.port)
        self._loads = [
            Load(
                partial(Subject, flavour, self._proxy.url, provider=provider, timeout=T, threads=CALLERS + 1),
                self.ledger,
                f"{seed} {provider} {flavour}",
                CALLERS,
            )
            for provider in PROVIDERS
            for flavour in FLAVOURS
        ]
        self._faults: list[Callable[[], None]] = [
            self.kill, self.restart, self.freeze, self.reset, self.black_hole, self.deaf, self.late,
            self.garbage, self.cut_replies, self.lost_replies, self.storm, self.slow, self.refuse,
        ]  # fmt: skip

    def run(self) -> list[str]:
        """What went wrong."""
        for load in self._loads:
            load.start()
        try:
            ends = time.monotonic() + self._seconds
            while time.monotonic() < ends:
                fault = self._rng.choice(self._faults)
                fault()
                self._proxy.heal()
                self._wait_for_service(fault.__name__)
                time.sleep(self._rng.uniform(0, 0.3))
            for load in self._loads:
                load.stop()
            return self.ledger.problems(self._server_side())
        finally:
            self._close()

    def _wait_for_service(self, fault: str) -> None:
        """Every client is served again; how long the slowest took is kept."""
        healed = time.monotonic()
        before = [load.served for load in self._loads]
        while late := [load for load, count in zip(self._loads, before, strict=True) if load.served == count]:
            if time.monotonic() - healed > 10 * T:
                self._give_up(fault, late)
                return
            time.sleep(0.002)
        took = time.monotonic() - healed
        self.recoveries[fault] = max(took, self.recoveries.get(fault, 0.0))

    def _give_up(self, fault: str, late: list[Load]) -> None:
        """A client is not served any more. Of one driver that is known, see row 6 in claims.yaml."""
        for load in late:
            who = f"{load.subject.provider} {load.subject.flavour}"
            assert load.subject.provider == "glide", f"not served after {fault}: {who}"
            self.given_up[who] += 1
            load.renew()

    def _server_side(self) -> dict[str, Counter[str]]:
        direct = Subject("sync", self._server.url)
        try:
            read: Any = direct.client
            left, right = _counts(read.hgetall("left")), _counts(read.hgetall("right"))
            assert left == right, "half of a transaction"
            return {
                "set": Counter(key.decode() for key in read.keys("set:*")),
                "count": _counts(read.hgetall("count")),
                "push": Counter(item.decode() for item in read.lrange("push", 0, -1)),
                "both": left,
            }
        finally:
            direct.close()

    def _close(self) -> None:
        for load in self._loads:
            load.subject.close()
        self._proxy.close()
        self._server.stop()

    # The faults. Each ends by itself; what the proxy does to traffic is undone behind it.

    def _last(self, most: float = 0.6) -> None:
        time.sleep(self._rng.uniform(0.05, most))

    def kill(self) -> None:
        os.kill(self._server.pid, signal.SIGKILL)
        self._last()
        self._server.restart()

    def restart(self) -> None:
        self._server.restart()

    def freeze(self) -> None:
        os.kill(self._server.pid, signal.SIGSTOP)
        try:
            self._last(1.5)
        finally:
            os.kill(self._server.pid, signal.SIGCONT)

    def reset(self) -> None:
        for _ in range(self._rng.randrange(1, 5)):
            self._proxy.reset()
            time.sleep(0.02)

    def refuse(self) -> None:
        self._proxy.refuse()
        self._last()
        self._proxy.listen()

    def black_hole(self) -> None:
        self._proxy.go_silent()
        self._last(1.5)
        self._proxy.reset()  # what was swallowed would leave requests and replies out of step

    def deaf(self) -> None:
        """Requests are lost, half-sent ones too."""
        self._proxy.up = cut_after(self._rng.randrange(200))
        self._last()

    def late(self) -> None:
        self._proxy.down = delayed(self._rng.uniform(0.01, 0.2))
        self._last()

    def slow(self) -> None:
        self._proxy.down = pieces(self._rng.choice((1, 7, 50)), 0.0005)
        self._last()

    def garbage(self) -> None:
        self._proxy.down = replace(self._rng.choice((b"\x00garbage", b"HTTP/1.1 400\r\n\r\n", b"?5\r\n")))
        self._last(0.3)

    def cut_replies(self) -> None:
        self._proxy.down = cut_after(self._rng.randrange(300))
        self._last()

    def lost_replies(self) -> None:
        self._proxy.down = cut
        self._last()

    def storm(self) -> None:
        for load in self._loads:
            if load.subject.flavour == "aio":
                load.storm(self._rng, 100)


def _counts(found: dict[bytes, bytes]) -> Counter[str]:
    return Counter({name.decode(): int(count) for name, count in found.items()})


def main() -> int:
    """Run, and say what came of it."""
    seed = int(os.environ.get("CHAOS_SEED") or random.SystemRandom().randrange(2**32))
    seconds = float(os.environ.get("CHAOS_MINUTES", "5")) * 60
    print(f"CHAOS_SEED={seed}, {seconds:.0f} s", flush=True)
    chaos = Chaos(seed, seconds)
    try:
        problems = chaos.run()
    finally:
        LoopThread.finish()
    fates = Counter(fate for fates in chaos.ledger.fates.values() for fate in fates.values())
    print("writes:", dict(fates), "outcomes:", dict(chaos.ledger.outcomes))
    print(f"slowest call: {chaos.ledger.slowest:.2f} s at a budget of {T} s")
    print("served again, slowest client:", {k: f"{v:.2f} s" for k, v in sorted(chaos.recoveries.items())})
    print("clients that had to be replaced (the driver kept a silent connection):", dict(chaos.given_up))
    print("\n".join(problems[:50]) or "every promise held")
    if problems:
        print(f"failed; CHAOS_SEED={seed} repeats the schedule")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
