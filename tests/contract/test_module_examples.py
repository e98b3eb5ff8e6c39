"""Every example of the modules' specs, in both flavours and protocols: the same value.

Against scripted replies only: no module can be loaded here, so nothing proves that a module replies so.
"""

from __future__ import annotations

import importlib
import math
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from cases import Case, module_cases, verdict
from driven import COMBINATIONS, Combination, Driven

from codegen.model import Example
from valkeykit.providers.memory import MemoryProvider, Script

MEMORY = [combination for combination in COMBINATIONS if combination.provider == "memory"]


def driven(case: Case, example: Example, combination: Combination, *, text: bool = False) -> Driven:
    raw = example.raw3 if combination.protocol == 3 and example.raw3 is not None else example.raw
    reply = eval(str(raw), {"inf": math.inf, "nan": math.nan})
    provider = MemoryProvider(Script())
    # Whatever the words: that they are right is tested with the builders.
    provider.script.answer = lambda words: reply  # type: ignore[method-assign] # noqa: ARG005 # a stub on purpose
    package = importlib.import_module(f"valkeykit.modules.{case.module}")
    return Driven(combination, None, package=package, provider=provider, decode_responses=text)


def answers(case: Case, example: Example, combination: Combination, *, text: bool = False) -> Iterator[Any]:
    """The value of a call by the client, of one in a pipeline, in a transaction and in a session."""
    code = compile(f"target.{example.call}", "<example>", "eval")

    def ask(target: Any) -> Any:
        return eval(code, {**case.names(), "target": target})

    with closing(driven(case, example, combination, text=text)) as client:
        yield client.run(ask)
        yield client.run(lambda target: ask(target.pipeline()).execute())[0]
        yield client.run(lambda target: ask(target.transaction()).execute())[0]
        yield client.in_session([], ask)


@pytest.mark.parametrize("combination", MEMORY, ids=lambda c: c.name)
@pytest.mark.parametrize("case", module_cases(), ids=lambda case: case.id)
def test_example(case: Case, combination: Combination) -> None:
    for _, example in case.examples():
        for value in answers(case, example, combination):
            assert verdict(example, value, case.names()) is None


@pytest.mark.parametrize("case", module_cases(), ids=lambda case: case.id)
def test_as_text_both_protocols_agree(case: Case) -> None:
    combinations = [c for c in MEMORY if c.flavour == "sync"]
    for _, example in case.examples():
        two, three = (next(answers(case, example, combination, text=True)) for combination in combinations)
        assert not re.search(r"(?<!['.])\bb'", repr(two))
        if example.result is not None:
            assert (two, repr(two)) == (three, repr(three))
