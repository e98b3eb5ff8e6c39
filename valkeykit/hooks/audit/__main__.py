"""``python -m valkeykit.hooks.audit FILE``: 0 if the trail is whole, 1 if not, 2 if it cannot be read."""

from __future__ import annotations

import argparse
import os
import sys

from valkeykit.hooks.audit.verifying import verify

_KEY = "VALKEY_AUDIT_KEY"


def main(arguments: list[str] | None = None) -> int:
    """Verify the trail that the arguments name, and say what was found."""
    parser = argparse.ArgumentParser(
        prog="python -m valkeykit.hooks.audit", description="Verify an audit trail."
    )
    parser.add_argument("file", help="the trail")
    parser.add_argument(
        "--head", metavar="NUMBER:HASH", help="the last record as noted elsewhere: shows what was cut off"
    )
    given = parser.parse_args(arguments)
    number, _, noted = (given.head or "").partition(":")
    if given.head and not (number.isdigit() and noted):
        parser.error("--head: give NUMBER:HASH")
    # From the environment: arguments are seen by every user of the machine.
    secret = os.environ.get(_KEY)
    key = secret.encode() if secret else None
    try:
        verdict = verify(given.file, key=key, head=(int(number), noted) if given.head else None)
    except OSError as error:
        print(f"{given.file}: {error.strerror}", file=sys.stderr)
        return 2
    for problem in verdict.problems:
        print(problem)
    if verdict.torn:
        print(f"the last line has no end ({verdict.torn} bytes): a crash, no record")
    if verdict.lost:
        print(f"{verdict.lost} records could not be written at the time")
    state = "whole" if verdict.whole else "NOT WHOLE"
    print(f"{verdict.records} records, {state}; head {verdict.records}:{verdict.hash}")
    return 0 if verdict.whole else 1


if __name__ == "__main__":
    sys.exit(main())
