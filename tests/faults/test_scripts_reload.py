"""Scripts that servers have forgotten, on clusters whose primaries change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import Subject, every_provider

from valkeykit.embedded import EmbeddedCluster, cluster

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(12)]
SOURCE = "return redis.call('INCRBY', KEYS[1], ARGV[1])"


@pytest.fixture
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster() as made:
        yield made


def evals(nodes: EmbeddedCluster) -> int:
    """How often the servers were sent the source."""
    texts = [node.info("commandstats").get("cmdstat_eval", "calls=0") for node in nodes.nodes]
    return sum(int(text.partition("=")[2].partition(",")[0]) for text in texts)


@every_provider
def test_scripts_reload(make: Make, nodes: EmbeddedCluster) -> None:
    """Forgotten, or never known after a failover: the caller does not notice, one call has the source."""
    subject = make(nodes.url)
    script = subject.client.script(SOURCE)

    def all_counted(expected: int) -> None:
        assert [subject.run(lambda _, k=key: script([k], [1])) for key in KEYS] == [expected] * len(KEYS)

    def all_piped(expected: int) -> None:
        def queued(client: Any) -> Any:
            pipe = client.pipeline()
            for key in KEYS:
                script([key], [1], client=pipe)
            return pipe.execute()

        assert list(subject.run(queued)) == [expected] * len(KEYS)

    all_counted(1)
    assert evals(nodes) == 3
    subject.run(lambda c: c.script_flush())
    all_piped(2)
    all_counted(3)
    for primary in nodes.primaries:
        nodes.failover(nodes.replicas_of(primary)[0])
    all_piped(4)
    all_counted(5)
    for primary in nodes.primaries:
        nodes.failover(nodes.replicas_of(primary)[0])
    subject.run(lambda c: c.script_flush())
    before = evals(nodes)
    all_counted(6)
    assert evals(nodes) == before + 3
