"""The correctness run: unique keys and values under cancels, deadlines, resets, delays and garbage.

Not one reply may reach another caller. The seed is printed; `SOAK_SEED` sets it.
"""

from __future__ import annotations

import asyncio
import os
import random
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fault_proxy import FaultProxy, Wire

from valkeykit import AsyncClient, Client
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    PipelineError,
    ProtocolError,
    ResultUnknown,
)

EXPECTED = (ConnectionFailed, DeadlineExceeded, ResultUnknown, ProtocolError)
KEYS = 500
# What breaks a connection; none of it is a reply by itself.
GARBAGE = [
    b"?",
    b"\r\n",
    b"$-9\r\n",
    b"HTTP/1.1 400\r\n\r\n",
    b"*9223372036854775808\r\n",
    b"\x15\x03\x01\x00\x02",
]


class Weather:
    """Treats pieces at random: most are passed on, some late, cut, in bits, or as garbage."""

    def __init__(self, seed: int, storm: float = 0.01) -> None:
        self._random = random.Random(seed)
        self._storm = storm

    async def __call__(self, wire: Wire, data: bytes) -> None:
        dice = self._random.random() / self._storm
        if dice > 6:
            await wire.write(data)
        elif dice > 3:
            await asyncio.sleep(0.002)
            await wire.write(data)
        elif dice > 2:
            half = self._random.randrange(len(data))
            await wire.write(data[:half])
            await asyncio.sleep(0.001)
            await wire.write(data[half:])
        elif dice > 1:
            await wire.write(data[: self._random.randrange(len(data))])
            wire.pair.reset()
        elif data.endswith(b"x\r\n"):
            # Within a text nobody could tell it from the text; and a CRLF that ends a cut one would lose the
            # replies behind it in step, which only the integrity mode can tell.
            await wire.write(data + self._random.choice(GARBAGE))
        else:
            await wire.write(data)


@contextmanager
def bad_weather(proxy: FaultProxy, seed: int) -> Iterator[None]:
    proxy.up, proxy.down = Weather(seed, 0.002), Weather(seed + 1)
    # Requests may be cut, but garbage in them would be the client's own doing.
    proxy.up = cut_or_late(random.Random(seed))
    try:
        yield
    finally:
        proxy.heal()


def cut_or_late(rng: random.Random) -> Callable[[Wire, bytes], Any]:
    async def treat(wire: Wire, data: bytes) -> None:
        dice = rng.random()
        if dice < 0.002:
            await wire.write(data[: rng.randrange(len(data))])
            wire.pair.reset()
            return
        if dice < 0.01:
            await asyncio.sleep(0.002)
        await wire.write(data)

    return treat


def value_of(number: int) -> bytes:
    """Of many lengths, and full of what looks like protocol."""
    return b"%d\r\n$3\r\n" % number * (1 + number % 7) + b"x" * (1 + number * 37 % 3000)


VALUES = [value_of(number) for number in range(KEYS)]
FILL = {f"k{number}": VALUES[number] for number in range(KEYS)}


def pick_seed() -> int:
    seed = int(os.environ.get("SOAK_SEED", "0")) or random.SystemRandom().randrange(2**32)
    print(f"SOAK_SEED={seed}")
    return seed


class Tally:
    """What came back."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.wrong: list[tuple[int, bytes]] = []

    def got(self, number: int, value: bytes | None) -> None:
        self.seen["right"] += 1
        if value != VALUES[number]:
            self.wrong.append((number, (value or b"")[:50]))

    def got_all(self, numbers: list[int], values: Any) -> None:
        for number, value in zip(numbers, values, strict=True):
            if not isinstance(value, Exception):
                self.got(number, value)

    def failed(self, error: BaseException) -> None:
        self.seen[type(error).__name__] += 1
        if isinstance(error, PipelineError):
            return
        assert isinstance(error, EXPECTED), repr(error)

    def check(self, requests: int) -> None:
        print(dict(self.seen))
        assert self.wrong == []
        assert self.seen["right"] > requests / 4


COUNTS = [20_000, pytest.param(1_000_000, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])]


async def ask(client: AsyncClient[bytes], rng: random.Random, tally: Tally) -> None:
    """One request, or a short pipeline, in a hurry at times."""
    hurried = client.with_options(timeout=rng.choice((0.002, 0.01, 5, 5, 5, 5)))
    numbers = [rng.randrange(KEYS) for _ in range(rng.choice((1, 1, 1, 5)))]
    try:
        if len(numbers) == 1:
            tally.got(numbers[0], await hurried.get(f"k{numbers[0]}"))
        else:
            pipe: Any = hurried.pipeline()
            for number in numbers:
                pipe.get(f"k{number}")
            tally.got_all(numbers, await pipe.execute(raise_on_error=False))
    except Exception as error:  # noqa: BLE001 # the tally knows which may be
        tally.failed(error)


@pytest.mark.parametrize("requests", COUNTS)
async def test_no_reply_reaches_another_task(valkeykit_url: str, proxy: FaultProxy, requests: int) -> None:
    seed = pick_seed()
    tally = Tally()
    async with AsyncClient(valkeykit_url, provider="native") as direct:
        await direct.mset(FILL)
    async with AsyncClient(proxy.url, provider="native", timeout=5) as client:
        await client.ping()

        async def caller(number: int) -> None:
            rng = random.Random(f"{seed} {number}")
            for _ in range(requests // 100):
                task = asyncio.create_task(ask(client, rng, tally))
                if rng.random() < 0.05:
                    await asyncio.sleep(rng.choice((0, 0, 0.001)))
                    task.cancel()
                await asyncio.wait([task])
                if not task.cancelled():
                    task.result()

        with bad_weather(proxy, seed):
            await asyncio.gather(*map(caller, range(100)))
        tally.check(requests)


def ask_sync(client: Client[bytes], rng: random.Random, tally: Tally) -> None:
    hurried = client.with_options(timeout=rng.choice((0.002, 0.01, 5, 5, 5, 5)))
    numbers = [rng.randrange(KEYS) for _ in range(rng.choice((1, 1, 1, 5)))]
    try:
        if len(numbers) == 1:
            tally.got(numbers[0], hurried.get(f"k{numbers[0]}"))
        else:
            pipe: Any = hurried.pipeline()
            for number in numbers:
                pipe.get(f"k{number}")
            tally.got_all(numbers, pipe.execute(raise_on_error=False))
    except Exception as error:  # noqa: BLE001 # as above
        tally.failed(error)


@pytest.mark.parametrize("requests", COUNTS)
def test_no_reply_reaches_another_thread(valkeykit_url: str, proxy: FaultProxy, requests: int) -> None:
    seed = pick_seed()
    tallies = [Tally() for _ in range(8)]
    errors: list[BaseException] = []
    with Client(valkeykit_url, provider="native") as direct:
        direct.mset(FILL)
    with Client(proxy.url, provider="native", timeout=5) as client:
        client.ping()

        def caller(number: int) -> None:
            rng = random.Random(f"{seed} {number}")
            try:
                for _ in range(requests // 8):
                    ask_sync(client, rng, tallies[number])
            except BaseException as error:  # noqa: BLE001 # raised below
                errors.append(error)

        threads = [threading.Thread(target=caller, args=(n,), daemon=True) for n in range(8)]
        with bad_weather(proxy, seed):
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    assert errors == []
    whole = Tally()
    for tally in tallies:
        whole.seen += tally.seen
        whole.wrong += tally.wrong
    whole.check(requests)
