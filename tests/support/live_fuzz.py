"""The same streams as replies to a live client: it answers right or fails, and the next call is served."""

from __future__ import annotations

import random
from typing import Any

from peer import Answer, Peer, Words, ok
from resp_fuzz import mutated, stream
from resp_oracle import Reading, read, same
from subject import Subject

from valkeykit.errors import DeadlineExceeded, ProtocolError, ServerError


class LiveFuzz:
    """A client of one flavour and a peer that answers as badly as it is told to."""

    def __init__(self, flavour: str) -> None:
        self._peer = Peer(self._answer)
        self._subject = Subject(flavour, self._peer.url, timeout=20)
        self._bad = b""

    def _answer(self, words: Words) -> Answer:
        if words[:2] == [b"GET", b"bad"]:
            return self._bad
        if words[0] == b"GET":
            return b"$%d\r\n%b\r\n" % (len(words[1]), words[1])
        return ok(words)

    def one_case(self, seed: int) -> str:
        """Ask for a damaged reply, then for a good one; in a word how it ended."""
        rng = random.Random(seed)
        good = stream(rng, 1)
        self._bad = good if rng.random() < 0.2 else mutated(good, rng)
        reading = read(self._bad)
        if reading.state != "bad" and not reading.values:
            return "skipped"  # it would be waited for until the deadline
        outcome = self._subject.crowd([lambda c: c.execute("GET", "bad")])[0]
        try:
            ended = judge(reading, outcome)
            for number in range(2):
                key = b"good-%d-%d" % (seed, number)
                value = self._subject.run(lambda c, key=key: c.get(key))
                assert value == key, f"another's reply: {value!r}"
        except Exception as error:
            error.add_note(f"live seed {seed}, reply {self._bad!r:.2000}")
            raise
        return ended

    def close(self) -> None:
        """Close both."""
        self._subject.close()
        self._peer.close()


def judge(reading: Reading, outcome: Any) -> str:
    """Whether that outcome is right for what was sent."""
    assert not isinstance(outcome, DeadlineExceeded), "waited for nothing"
    if not isinstance(outcome, Exception) or isinstance(outcome, ServerError):
        assert reading.values, "a reply from nothing"
        assert same(reading.values[0], outcome), f"{reading.values[0]!r:.300} is not {outcome!r:.300}"
        return "delivered"
    assert isinstance(outcome, ProtocolError), repr(outcome)
    fine = reading.state == "clean" and len(reading.values) == 1
    assert not fine or reading.lenient or reading.unhashable, f"refused a good reply: {outcome}"
    return "refused"
