"""What `python -m codegen` writes for valkeykit itself: all of commands.yaml and modules/."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from codegen import reference, rules, typing_tests
from codegen.discover import Replies, ReplyType, scan
from codegen.load import SpecError, load
from codegen.model import Spec
from codegen.plan import plan
from codegen.render import Target, render

ROOT = Path(__file__).resolve().parent.parent
CORE_SPEC = ROOT / "commands.yaml"
CORE_OUT = ROOT / "valkeykit" / "commands" / "generated"
TYPING_OUT = ROOT / "tests" / "typing" / "generated"
REFERENCE_OUT = ROOT / "docs" / "reference"
MODULES = ROOT / "modules"
MODULES_OUT = ROOT / "valkeykit" / "modules"
_COMMAND = "python -m codegen"


@frozen
class Output:
    """Files by their path inside `folder`."""

    folder: Path
    files: dict[str, str]


@frozen
class Source:
    """One spec of the project: where its decoders are and where its package goes."""

    spec: Spec
    replies: Replies
    own: Replies
    target: Target
    folder: Path
    # What calls are made with, beside plain Python: fields of an index.
    values: tuple[ReplyType, ...] = ()

    def surface(self) -> Output:
        """Its package. Raises `SpecError` with all problems, and where no example proves a reply's type."""
        return Output(self.folder, surface(self.spec, self.replies, self.target, own=self.own, proved=True))


def surface(
    spec: Spec, replies: Replies, target: Target, *, own: Replies | None = None, proved: bool = False
) -> dict[str, str]:
    """Every file of a command surface. Raises `SpecError` with all problems; `proved` needs an example for
    every form of every reply."""
    found = rules.problems(spec, replies, own)
    if proved and not found:
        found = list(typing_tests.missing_forms(spec))
    if found:
        raise SpecError(found)
    return render(plan(spec, replies), target)


def outputs() -> list[Output]:
    """Everything that the project's own specs become."""
    shared = scan(ROOT / "valkeykit" / "replies", "valkeykit.replies")
    target = Target("valkeykit.commands.generated", CORE_SPEC.name, _COMMAND)
    core = Source(load(CORE_SPEC), shared, shared, target, CORE_OUT)
    modules = [_module(path, shared) for path in sorted(MODULES.glob("*.yaml"))]
    surfaces = [source.surface() for source in (core, *modules)]
    typing, reference_pages = dict[str, str](), dict[str, str]()
    for source in (core, *modules):
        typing |= typing_tests.render(source.spec, source.replies, source.target, source.values)
        reference_pages |= reference.pages(source.spec, source.target)
    names = [f"{source.target.prefix}{group}" for source in modules for group in source.spec.groups]
    reference_pages |= reference.index(core.spec, core.target, names)
    return [
        *surfaces,
        *_without_spec({source.folder for source in modules}),
        Output(TYPING_OUT, typing),
        Output(REFERENCE_OUT, reference_pages),
    ]


def _module(path: Path, shared: Replies) -> Source:
    """A spec in modules/: its decoders stand in ``replies.py`` of its package."""
    folder, package = MODULES_OUT / path.stem, f"valkeykit.modules.{path.stem}"
    spec = load(path)
    if spec.module != path.stem:
        raise SpecError([f"{path.name}: module: must be {path.stem}, as the file is called"])
    found = scan(folder, package)
    own = Replies({"replies": found.functions.get("replies", {})}, found.classes)
    name = f"{MODULES.name}/{path.name}"
    target = Target(package, name, _COMMAND, f"{package}.clients", prefix="module_")
    values = tuple(kind for stem, kinds in found.classes.items() if stem != "clients" for kind in kinds)
    return Source(spec, shared.merged(own, "replies"), own, target, folder, values)


def _without_spec(known: set[Path]) -> Iterator[Output]:
    """Packages whose spec is gone: what was generated there is left over."""
    for folder in sorted(MODULES_OUT.glob("*/")):
        if folder not in known:
            yield Output(folder, {})
