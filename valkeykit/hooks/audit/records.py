"""The form of a record: one line of JSON that names the hash of the line before."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

FORMAT = "valkeykit-audit/1"
# What the first record names as the one before it.
START = "0" * 64
_DIGEST_LENGTH = 32


def line_of(record: Mapping[str, Any]) -> bytes:
    """A record as it stands in the file."""
    return json.dumps(record, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def hash_of(record: Mapping[str, Any], key: bytes | None) -> str:
    """The hash of a record without its own; with a key, one that nobody else can compute."""
    text = line_of({name: value for name, value in record.items() if name != "hash"})
    if key is None:
        return hashlib.sha256(text).hexdigest()
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def digest_of(words: Any, salt: bytes) -> str:
    """A digest of words: equal words have equal ones, within one trail."""
    found = hmac.new(salt, digestmod=hashlib.sha256)
    for word in words:
        data = word if isinstance(word, bytes) else str(word).encode()
        found.update(len(data).to_bytes(8) + data)  # with its length: ("ab", "c") is not ("a", "bc")
    return found.hexdigest()[:_DIGEST_LENGTH]
