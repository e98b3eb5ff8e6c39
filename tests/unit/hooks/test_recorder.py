"""The recorder."""

from __future__ import annotations

import pytest

from valkeykit.commands.generated.builders import string
from valkeykit.errors import ArgumentError, ConnectionFailed
from valkeykit.hooks import CommandEnd, Connected, RetryScheduled
from valkeykit.hooks.recorder import Recorder


def test_it_keeps_what_it_is_told() -> None:
    recorder = Recorder()
    events = [
        Connected("a"),
        RetryScheduled("GET", "a", 1, 0.1, ConnectionFailed("gone")),
        CommandEnd(string.get("k"), "a", 0.1, 2, None, b"v"),
        CommandEnd(string.set_("k", "v"), "a", 0.1, 1, None, b"OK"),
    ]
    for event in events:
        recorder(event)
    assert recorder.events == tuple(events)
    assert recorder.of(Connected) == (Connected("a"),)
    assert (recorder.commands, recorder.retries) == (("GET", "SET"), ("GET",))
    assert repr(recorder) == "<Recorder of 4 events>"
    recorder.clear()
    assert recorder.events == ()


def test_it_does_not_grow_for_ever() -> None:
    recorder = Recorder(limit=2)
    for _ in range(5):
        recorder(Connected("a"))
    assert (len(recorder.events), recorder.dropped) == (2, 3)
    with pytest.raises(ArgumentError, match="1 or more"):
        Recorder(limit=0)
