"""Streams of replies, random and mutated, fed to an `Exchange` in random pieces; the oracle judges."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from unittest import mock

from resp_oracle import read, same

from valkeykit.config import Limits
from valkeykit.errors import ProtocolError
from valkeykit.providers import resp
from valkeykit.providers.native import exchange as native
from valkeykit.providers.native.pace import Pace

LIMIT = 1024
_LIMITS = Limits(bulk_bytes=LIMIT, line_bytes=LIMIT, reply_bytes=4 * LIMIT)
_ALPHABET = b"$*+-:%~>#_,(=!|0123456789\r\n\x00\xffabctxt:"


class Slot:
    """A caller."""

    def __init__(self, *, left: bool) -> None:
        self.left = left
        self.outcome: list[Any] = []

    def done(self) -> bool:
        return self.left or bool(self.outcome)

    def set_result(self, result: Any, /) -> None:
        self.outcome.append(result)

    def set_exception(self, exception: Any, /) -> None:
        self.outcome.append(exception)


@dataclass
class Run:
    """One exchange with requests outstanding, and what became of them."""

    slots: list[tuple[Slot, int]] = field(default_factory=list)
    """The callers, and how many replies belong to each; 0 for a plain command."""
    error: ProtocolError | None = None

    def check(self, values: list[Any]) -> int:
        """Compare what was delivered with what was sent; the place of the first reply not delivered."""
        at, missing = 0, sum(gathered or 1 for _, gathered in self.slots)
        for slot, gathered in self.slots:
            start, at = at, at + (gathered or 1)
            if slot.outcome:
                assert len(slot.outcome) == 1, "two replies for one caller"
                assert start < missing, "a reply overtook another"
                got = slot.outcome[0] if gathered else slot.outcome
                assert same(values[start:at], got), f"{values[start:at]!r:.300} is not {got!r:.300}"
            elif not slot.left:
                missing = min(missing, start)
        return missing

    def ends(self, start: int) -> int:
        """Where the replies of the request end whose first one is at `start`."""
        at = 0
        for _, gathered in self.slots:
            at += gathered or 1
            if at > start:
                break
        return at


def feed(stream: bytes, owed: int, rng: random.Random) -> Run:
    """Feed a stream to an exchange that waits for `owed` replies."""
    run = Run()
    exchange = native.Exchange("peer", _LIMITS, Pace(0.0))
    _ask(exchange, run, owed, rng)
    at, most = 0, rng.choice((1, 3, 17, 300, 1 << 16))
    while at < len(stream):
        piece = stream[at : at + rng.randint(1, most)]
        at += len(piece)
        try:
            exchange.feed(memoryview(piece), len(piece), 0.0)
        except ProtocolError as error:
            run.error = error
            break
    return run


def _ask(exchange: native.Exchange, run: Run, owed: int, rng: random.Random) -> None:
    while owed:
        gathered = rng.choice((0, 0, 0, rng.randint(1, owed)))
        slot = Slot(left=rng.random() < 0.1)
        gather = native.Gather(gathered) if gathered else None
        exchange.sent([(slot, 1.0, gather)], gathered or 1, int(bool(gathered)), 0.0)
        run.slots.append((slot, gathered))
        owed -= gathered or 1


def judge(stream: bytes, owed: int, rng: random.Random) -> str:
    """Feed a stream and compare with the oracle; in a word how it ended. Raises `AssertionError`."""
    reading = read(stream)
    large, full = rng.choice(((64, 16), (native.LARGE, native._FULL)))
    with mock.patch.multiple(native, LARGE=large, _FULL=full):
        run = feed(stream, owed, rng)
    missing = run.check(reading.values)
    too_many = len(reading.values) > owed or (len(reading.values) == owed and reading.state != "clean")
    if run.error is None:
        assert reading.state != "bad", "accepted what is no RESP"
        assert not too_many, "accepted what nobody asked for"
        # A pipeline gets its replies when the last one is there.
        assert missing == owed or run.ends(missing) > len(reading.values), "kept a reply"
        return "lenient" if reading.lenient else reading.state
    odd = reading.lenient or reading.unhashable or reading.longest > LIMIT
    justified = reading.state == "bad" or too_many or odd
    assert justified, f"refused a good stream: {run.error}"
    return "refused"


# Making streams.


def stream(rng: random.Random, replies: int) -> bytes:
    """Good replies."""
    return b"".join(_reply(rng, 0) for _ in range(replies))


def _reply(rng: random.Random, depth: int) -> bytes:
    makers = _MAKERS if depth < 4 else _MAKERS[:-2]
    return rng.choice(makers)(rng, depth)


def _text(rng: random.Random, _: int) -> bytes:
    text = rng.randbytes(rng.choice((0, 1, 5, 70, 900)))
    if rng.random() < 0.3:
        text = bytes(rng.choices(_ALPHABET, k=len(text)))
    return b"$%d\r\n%b\r\n" % (len(text), text)


def _fixed(rng: random.Random, _: int) -> bytes:
    return rng.choice(
        (
            *(b"$-1\r\n", b"*-1\r\n", b"_\r\n", b"#t\r\n", b"#f\r\n", b",3.5\r\n", b",inf\r\n", b",nan\r\n"),
            *(b"(1234567890123456789012\r\n", b"=7\r\ntxt:abc\r\n", b"+OK\r\n", b"+\r\n", b"-ERR no\r\n"),
            *(b"-WRONGTYPE of\r\n", b"%1\r\n+a\r\n:1\r\n", b"~1\r\n$1\r\nx\r\n"),
        )
    )


def _number(rng: random.Random, _: int) -> bytes:
    return b":%d\r\n" % rng.choice((0, 1, -1, rng.randint(-(2**63), 2**63 - 1)))


def _list(rng: random.Random, depth: int) -> bytes:
    count = rng.choice((0, 1, 2, 5))
    return b"*%d\r\n" % count + b"".join(_reply(rng, depth + 1) for _ in range(count))


_MAKERS: list[Callable[[random.Random, int], bytes]] = [_text, _fixed, _number, _text, _list, _list]


def mutated(data: bytes, rng: random.Random) -> bytes:
    """The stream, damaged in a few places."""
    for _ in range(rng.choice((1, 1, 2, 5))):
        at, size = rng.randint(0, len(data)), rng.randint(0, rng.choice((1, 4, 40)))
        other = rng.randint(0, len(data))
        data = rng.choice(
            (
                data[:at] + data[at + size :],
                data[:at] + bytes(rng.choices(_ALPHABET, k=size)) + data[at:],
                data[:at] + bytes(rng.choices(_ALPHABET, k=size)) + data[at + size :],
                data[:at] + data[other : other + size] + data[at:],
                data[:at],
                data + stream(rng, 1),
            )
        )
    return data


def one_case(seed: int) -> tuple[bytes, int, str]:
    """Judge the stream of a seed; returns it, the number of replies asked for, and how it ended."""
    rng = random.Random(seed)
    replies = rng.choice((1, 1, 2, 5, 20))
    good = stream(rng, replies)
    data = good if rng.random() < 0.2 else mutated(good, rng)
    try:
        return data, replies, judge(data, replies, rng)
    except Exception as error:
        error.add_note(f"seed {seed}, {replies} replies asked for, stream {data!r:.2000}")
        raise


# Integrity mode: whatever happens to whole replies on the way, nobody gets another's.


def one_integrity_case(seed: int) -> str:
    """Add, drop or double a whole reply: each caller gets its own reply or an error."""
    rng = random.Random(seed)
    exchange = native.Exchange("peer", Limits(), Pace(0.0), integrity=True)
    slots: list[Slot] = []
    replies: list[bytes] = []
    for _ in range(rng.randint(1, 6)):
        flush = [Slot(left=rng.random() < 0.1) for _ in range(rng.randint(1, 5))]
        check = exchange.sent([(slot, 1.0, None) for slot in flush], len(flush), 0, 0.0)
        replies += [b":%d\r\n" % (len(slots) + at) for at in range(len(flush))]
        replies.append(_echoed(check))
        slots += flush
    _meddle(replies, rng)
    state = "delivered"
    for reply in replies:
        try:
            exchange.feed(memoryview(reply), len(reply), 0.0)
        except ProtocolError:
            state = "refused"
            break
    for number, slot in enumerate(slots):
        assert slot.outcome in ([], [number]), f"seed {seed}: caller {number} got {slot.outcome}"
    return state


def _echoed(check: bytes) -> bytes:
    parser = resp.reader()
    parser.feed(check)
    nonce = parser.gets()[1]
    return b"$%d\r\n%b\r\n" % (len(nonce), nonce)


def _meddle(replies: list[bytes], rng: random.Random) -> None:
    """Once: two changes within one flush may make up for each other."""
    at = rng.randrange(len(replies))
    match rng.randrange(4):
        case 0:
            replies.insert(at, b":%d\r\n" % rng.randint(0, 30))
        case 1:
            replies.insert(at, replies[at])
        case 2:
            del replies[at]
        case _:
            pass
