"""`make fuzz`: random and damaged streams against the protocol core, for FUZZ_MINUTES (10).

It ends with the first finding and prints its seed: `python tests/fuzz/fuzz.py SEED` runs that one again.
Reduce the stream to its point and keep it in `corpus/`, which the tests replay.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections import Counter

from resp_fuzz import one_case, one_integrity_case

_REPORT_EVERY = 60


def main() -> None:
    """Run one seed, or as many as there is time for."""
    if len(sys.argv) > 1:
        seed = int(sys.argv[1])
        print(one_case(seed), one_integrity_case(seed))
        return
    minutes = float(os.environ.get("FUZZ_MINUTES", "10"))
    first = seed = random.SystemRandom().randrange(2**40)
    print(f"first seed {first}, {minutes} minutes", flush=True)
    ends = time.monotonic() + minutes * 60
    report = time.monotonic() + _REPORT_EVERY
    seen: Counter[str] = Counter()
    while (now := time.monotonic()) < ends:
        if now > report:
            report = now + _REPORT_EVERY
            print(dict(seen), flush=True)
        for _ in range(100):
            seed += 1
            seen[one_case(seed)[2]] += 1
            seen["integrity " + one_integrity_case(seed)] += 1
    print(f"{seed - first} seeds, no finding: {dict(seen)}")


if __name__ == "__main__":
    main()
