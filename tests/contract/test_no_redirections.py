"""Every command with a key goes to the node that has it: the nodes of a calm cluster redirect nothing.

The nodes' own counts say so. Keys of an example that live apart are refused before anything is sent, so
what is prepared for an example elsewhere is left out here: whatever a node says, it is the right node.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest
from cases import Case, cases
from subject import FLAVOURS, Subject

from codegen.model import Example
from valkeykit import Client, errors
from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.topology.slots import slot_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated since server:DeprecationWarning")
REDIRECTIONS = ("errorstat_MOVED", "errorstat_ASK")
# It forgets what was counted.
LEFT_OUT = frozenset({"CONFIG RESETSTAT"})


@pytest.fixture(scope="module")
def nodes() -> Iterator[EmbeddedCluster]:
    """Its own: examples change settings and scripts of whatever node they meet."""
    with cluster(3, 0) as made:
        yield made


@pytest.fixture(params=[(flavour, protocol) for flavour in FLAVOURS for protocol in (2, 3)])
def subject(request: pytest.FixtureRequest, nodes: EmbeddedCluster) -> Iterator[Subject]:
    flavour, protocol = request.param
    with closing(Subject(flavour, nodes.url, protocol=protocol, timeout=5)) as made:
        made.run(lambda c: c.flushall())
        yield made


Count = Callable[[], int]


@pytest.fixture(scope="module")
def redirections(nodes: EmbeddedCluster) -> Iterator[Count]:
    """How often the nodes have sent somebody elsewhere."""
    with ExitStack() as stack:
        clients = [stack.enter_context(Client(node.url)) for node in nodes.nodes]

        def count() -> int:
            stats = [client.info("errorstats") for client in clients]
            texts = [str(found.get(name, "count=0")) for found in stats for name in REDIRECTIONS]
            return sum(int(text.partition("=")[2]) for text in texts)

        yield count


def calls() -> Iterator[tuple[Case, Callable[[Any], Any]]]:
    for case in cases():
        if case.command.stateful or case.command.closes or case.name in LEFT_OUT:
            continue
        for _, example in case.examples():
            if example.on in {"standalone", "cluster"} and not (example.session or example.meanwhile):
                yield case, _call(case, example)


def _call(case: Case, example: Example) -> Callable[[Any], Any]:
    code = compile(f"target.{example.call}", "<example>", "eval")
    return lambda target: eval(code, {**case.names(), "target": target})


def in_pipeline(call: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda client: call(client.pipeline()).execute()


def test_no_command_is_redirected(subject: Subject, redirections: Count) -> None:
    redirected: dict[str, Any] = {}
    sent = 0
    before = redirections()
    for case, call in calls():
        for way in (call, in_pipeline(call)):
            error: Exception | None = None
            try:
                subject.run(way)
            except errors.ValkeyKitError as caught:
                error = caught
            sent += not isinstance(error, errors.CrossSlotError)
        after = redirections()
        if after != before:
            redirected[case.id] = after - before
        before = after
    assert redirected == {}
    assert sent > 1000


def test_the_count_rises_when_a_node_is_wrong(nodes: EmbeddedCluster, redirections: Count) -> None:
    before = redirections()
    wrong = next(node for node in nodes.primaries if node is not nodes.slot_owner(slot_of("k")))
    with Client(wrong.url) as client, pytest.raises(errors.MovedError):
        client.get("k")
    assert redirections() == before + 1
