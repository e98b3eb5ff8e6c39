"""`make fuzz`: random and damaged replies against the protocol core and live clients, FUZZ_MINUTES (10).

It ends with the first finding and prints its seed: `python tests/fuzz/fuzz.py SEED` runs that one again.
Reduce the stream to its point and keep it in `corpus/`, which the tests replay.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections import Counter

from live_fuzz import LiveFuzz
from resp_fuzz import one_case, one_integrity_case

_REPORT_EVERY = 60


def run(seed: int, live: list[LiveFuzz], seen: Counter[str]) -> None:
    """A hundred seeds of each kind, and a few with live clients."""
    for one in range(seed, seed + 100):
        seen[one_case(one)[2]] += 1
        seen["integrity " + one_integrity_case(one)] += 1
    for one in range(seed, seed + 10):
        for client in live:
            seen["live " + client.one_case(one)] += 1


def main() -> None:
    """Run the hundred seeds from the one given, or as many as there is time for."""
    live = [LiveFuzz("sync"), LiveFuzz("aio")]
    minutes = 0.0 if len(sys.argv) > 1 else float(os.environ.get("FUZZ_MINUTES", "10"))
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(2**40)
    print(f"first seed {seed}, {minutes} minutes", flush=True)
    ends = time.monotonic() + minutes * 60
    report = time.monotonic() + _REPORT_EVERY
    seen: Counter[str] = Counter()
    while True:
        run(seed, live, seen)
        seed += 100
        now = time.monotonic()
        if now >= ends:
            break
        if now > report:
            report = now + _REPORT_EVERY
            print(dict(seen), flush=True)
    for client in live:
        client.close()
    print(f"no finding: {sum(seen.values())} cases, {dict(seen)}")


if __name__ == "__main__":
    main()
