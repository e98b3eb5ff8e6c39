"""Scans of a whole cluster, while slots move and primaries change."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from subject import Subject

from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = {f"scan:{n}".encode() for n in range(400)}


@pytest.fixture(params=["CLUSTERSCAN", "SCAN"])
def nodes(request: pytest.FixtureRequest) -> Iterator[EmbeddedCluster]:
    config = (("rename-command", 'CLUSTERSCAN ""'),) if request.param == "SCAN" else ()
    with cluster(config=config) as made:
        yield made


def scanned(client: Any) -> Any:
    found = client.scan_iter("scan:*", count=20)
    return _listed(found) if inspect.isasyncgen(found) else list(found)


async def _listed(found: Any) -> list[Any]:
    return [item async for item in found]


@contextmanager
def meanwhile(work: Callable[[], None]) -> Iterator[Callable[[], bool]]:
    """Does the work in a thread; gives whether it is still done."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 # told below
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield thread.is_alive
    thread.join(30)
    assert failed == []


def scans_find_all(subject: Subject, work: Callable[[], None]) -> None:
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    with meanwhile(work) as going_on:
        scans = 0
        while going_on():
            assert KEYS - set(subject.run(scanned)) == set()
            scans += 1
    assert scans > 1
    found = subject.run(scanned)
    assert set(found) == KEYS


@pytest.mark.parametrize("atomic", [False, True], ids=["key by key", "whole slots"])
def test_nothing_is_missed_while_slots_move(make: Make, nodes: EmbeddedCluster, *, atomic: bool) -> None:
    first, second, _ = nodes.primaries
    mine = [
        slot for slot in {slot_of(key) for key in KEYS} if nodes.slot_owner(slot).address == first.address
    ]

    def move() -> None:
        for at in (second, first):
            for begin in range(0, 60, 20):
                nodes.move_slots(mine[begin : begin + 20], at, atomic=atomic)

    scans_find_all(make(nodes.url), move)


def test_nothing_is_missed_while_primaries_change(make: Make, nodes: EmbeddedCluster) -> None:
    def change() -> None:
        for primary in nodes.primaries:
            nodes.failover(nodes.replicas_of(primary)[0])

    scans_find_all(make(nodes.url), change)
