"""How soon each client is served again after a fault: ``python tests/support/recovery.py [--write]``.

Prints a table; with ``--write`` it replaces the one in docs/reliability.md. Each figure is the slowest of
three rounds, in seconds from the moment the fault ends, with T = 0.5 s.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from fault_proxy import FaultProxy
from loops import LoopThread
from subject import FLAVOURS, PROVIDERS, Subject

from valkeykit import embedded
from valkeykit.embedded import EmbeddedServer
from valkeykit.errors import ValkeyKitError

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- recovery: made by `make recovery` -->\n", "<!-- end of recovery -->\n"
T = 0.5
ROUNDS = 3
_PATIENCE = 10
CALLERS = 4


class Scene:
    """A server, a proxy before it, and a client with callers that never give up."""

    def __init__(self, provider: str, flavour: str, **config: str) -> None:
        self.server: EmbeddedServer = embedded.start(config={"appendonly": "yes", **config})
        self.proxy = FaultProxy(self.server.host, self.server.port)
        self.subject = Subject(flavour, self.proxy.url, provider=provider, timeout=T, threads=CALLERS + 1)
        self.last = [0.0] * CALLERS
        self._ends = threading.Event()
        self._threads = [threading.Thread(target=self._call, args=(n,), daemon=True) for n in range(CALLERS)]
        for thread in self._threads:
            thread.start()
        self.recovered(time.monotonic())

    def _call(self, number: int) -> None:
        while not self._ends.is_set():
            with suppress(ValkeyKitError):
                self.subject.start(lambda c: c.set(f"k{number}", 1)).result()
                self.last[number] = time.monotonic()

    def recovered(self, since: float) -> float:
        """Seconds from then until every caller was served."""
        while min(self.last) <= since:
            if time.monotonic() - since > _PATIENCE:
                return float("inf")
            time.sleep(0.001)
        return max(0.0, time.monotonic() - since)

    def close(self) -> None:
        self._ends.set()
        for thread in self._threads:
            thread.join(10)
        self.subject.close()
        self.proxy.close()
        self.server.stop()


def killed(down: float) -> Callable[[Scene], None]:
    """kill -9, so many seconds without a server, then its restart: until it answers PING."""

    def fault(scene: Scene) -> None:
        os.kill(scene.server.pid, signal.SIGKILL)
        time.sleep(down)
        scene.server.restart()

    return fault


def silent(scene: Scene) -> None:
    """Half-open: the peer accepts everything and says nothing."""
    scene.proxy.go_silent()
    time.sleep(1.5)
    scene.proxy.heal()


def frozen(scene: Scene) -> None:
    """The server is stopped, and goes on."""
    os.kill(scene.server.pid, signal.SIGSTOP)
    time.sleep(1.5)
    os.kill(scene.server.pid, signal.SIGCONT)


def partition(scene: Scene) -> None:
    """No connection, old or new."""
    scene.proxy.refuse()
    time.sleep(1.5)
    scene.proxy.listen()


def no_room(scene: Scene) -> None:
    """MAXCLIENTS: every connection is lost and the only place is taken, for a second."""
    with Subject("sync", scene.server.url).client as admin:
        admin.config_set("maxclients", 1)
        for line in admin.execute("CLIENT", "LIST").decode().splitlines():
            if "lib-name=" in line and "cmd=client|list" not in line:
                admin.execute("CLIENT", "KILL", "ID", line.split()[0].removeprefix("id="))
        time.sleep(1)
        admin.config_set("maxclients", 1000)


FAULTS: dict[str, Callable[[Scene], None]] = {
    "kill -9, 1 s down": killed(1),
    "kill -9, 5 s down": killed(5),
    "half-open for 1.5 s": silent,
    "frozen for 1.5 s": frozen,
    "partition of 1.5 s": partition,
    "MAXCLIENTS for 1 s": no_room,
}


def measure(provider: str, flavour: str, fault: Callable[[Scene], None]) -> float:
    """The slowest of a few rounds."""
    scene = Scene(provider, flavour)
    try:
        took: list[float] = []
        for _ in range(ROUNDS):
            fault(scene)
            took.append(scene.recovered(time.monotonic()))
            if took[-1] == float("inf"):
                break
            time.sleep(0.2)
        return max(took)
    finally:
        scene.close()


def table() -> str:
    """All of it: about three minutes."""
    clients = [(provider, flavour) for provider in PROVIDERS for flavour in FLAVOURS]
    names = [f"{provider} {'async' if flavour == 'aio' else flavour}" for provider, flavour in clients]
    lines = [f"| seconds until served | {' | '.join(names)} |", "|---" * (1 + len(names)) + "|"]
    for name, fault in FAULTS.items():
        cells = [
            f"{measure(*client, fault):.2f}".replace("inf", f"not in {_PATIENCE} s") for client in clients
        ]
        lines.append(f"| {name} | {' | '.join(cells)} |")
        print(lines[-1], file=sys.stderr, flush=True)
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the table, or put it into its page."""
    made = table()
    print(made)
    if "--write" in sys.argv[1:]:
        page = PAGE.read_text("utf-8")
        old = page.split(BEGIN)[1].split(END)[0]
        PAGE.write_text(page.replace(BEGIN + old, BEGIN + made), "utf-8")
    LoopThread.finish()


if __name__ == "__main__":
    main()
