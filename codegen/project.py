"""What `python -m codegen` writes for valkeykit itself: every output, from commands.yaml."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from codegen import reference, rules, typing_tests
from codegen.discover import Replies, scan
from codegen.load import SpecError, load
from codegen.model import Spec
from codegen.plan import plan
from codegen.render import Target, render

ROOT = Path(__file__).resolve().parent.parent
CORE_SPEC = ROOT / "commands.yaml"
CORE_OUT = ROOT / "valkeykit" / "commands" / "generated"
TYPING_OUT = ROOT / "tests" / "typing" / "generated"
REFERENCE_OUT = ROOT / "docs" / "reference"
_COMMAND = "python -m codegen"


@frozen
class Output:
    """Files by their path inside `folder`."""

    folder: Path
    files: dict[str, str]


def surface(spec: Spec, replies: Replies, target: Target) -> dict[str, str]:
    """Every file of a command surface. Raises `SpecError` with all problems of the spec."""
    found = rules.problems(spec, replies, all_used=target.is_core)
    if target.is_core:
        found += typing_tests.missing_forms(spec)
    if found:
        raise SpecError(found)
    return render(plan(spec, replies), target)


def outputs() -> list[Output]:
    """Everything that the project's own spec becomes."""
    spec = load(CORE_SPEC)
    replies = scan(ROOT / "valkeykit" / "replies", "valkeykit.replies")
    target = Target("valkeykit.commands.generated", CORE_SPEC.name, _COMMAND)
    return [
        Output(CORE_OUT, surface(spec, replies, target)),
        Output(TYPING_OUT, typing_tests.render(spec, replies, target)),
        Output(REFERENCE_OUT, reference.render(spec, target)),
    ]
