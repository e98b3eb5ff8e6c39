"""``python -m codegen``: regenerate the surface, or check that it is what the spec says."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

from codegen import output, rules
from codegen.discover import Replies, scan
from codegen.load import SpecError, load
from codegen.model import Spec
from codegen.plan import plan
from codegen.render import Target, render
from codegen.server import command_line

ROOT = Path(__file__).resolve().parent.parent
CORE_SPEC = ROOT / "commands.yaml"
CORE_OUT = ROOT / "valkeykit" / "commands" / "generated"


def generate(spec: Spec, replies: Replies, target: Target) -> dict[str, str]:
    """Every file of the surface. Raises `SpecError` with all problems of the spec."""
    found = rules.problems(spec, replies, all_used=target.is_core)
    if found:
        raise SpecError(found)
    return render(plan(spec, replies), target)


def _core() -> tuple[Target, Replies]:
    target = Target("valkeykit.commands.generated", "commands.yaml", "python -m codegen")
    return target, scan(ROOT / "valkeykit" / "replies", "valkeykit.replies")


def _user(spec: Path, out: Path, package: str | None) -> tuple[Target, Replies]:
    """A spec outside the project: its own decoders stand in ``OUT/replies.py``."""
    found = importlib.util.find_spec("valkeykit")
    if found is None or found.origin is None:
        raise SpecError(["valkeykit is not installed beside the generator"])
    shared = scan(Path(found.origin).parent / "replies", "valkeykit.replies")
    name = package or out.resolve().name
    if not all(part.isidentifier() for part in name.split(".")):
        raise SpecError([f"--out: {name} is not a package name; give --package"])
    own = Replies()
    if (out / "replies.py").exists():
        try:
            own = scan(out, name)
        except SyntaxError as error:
            raise SpecError([f"{error.filename}:{error.lineno}: {error.msg}"]) from error
    command = f"python -m codegen --spec {spec.name} --out {out.name}"
    return Target(name, spec.name, command, f"{name}.clients"), shared.merged(own, "replies")


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description=__doc__,
        epilog="Beside a live server: python -m codegen diff --help, python -m codegen import --help.",
    )
    parser.add_argument("--check", action="store_true", help="compare only; exit 1 on any difference")
    parser.add_argument("--spec", type=Path, help="a spec of your own (default: commands.yaml)")
    parser.add_argument("--out", type=Path, help="the package folder to write (needed with --spec)")
    parser.add_argument("--package", help="its import path (default: the folder's name)")
    arguments = parser.parse_args(argv)
    if arguments.spec is not None and arguments.out is None:
        parser.error("--spec needs --out")
    return arguments


def main(argv: list[str] | None = None) -> int:
    """Run the generator. 0: done, 1: drift found by --check, 2: the spec is faulty."""
    given = sys.argv[1:] if argv is None else argv
    if given[:1] and given[0] in command_line.NAMES:
        return command_line.main(given, CORE_SPEC)
    arguments = _arguments(given)
    out: Path = arguments.out or CORE_OUT
    try:
        if arguments.spec is None:
            (target, replies), path = _core(), CORE_SPEC
        else:
            (target, replies), path = _user(arguments.spec, out, arguments.package), arguments.spec
        foreign = None if target.is_core else output.refuse_foreign(out)
        if foreign is not None:
            raise SpecError([f"--out: {foreign}"])
        files = generate(load(path), replies, target)
    except (SpecError, OSError) as error:
        print(error, file=sys.stderr)  # a command-line tool speaks
        return 2
    if arguments.check:
        drift = output.check(files, out)
        if drift:
            drift.append("run the generator (make generate) and commit the result")
        print("\n".join(drift) or f"{len(files)} files are what {target.source} says")
        return 1 if drift else 0
    changed = output.write(files, out)
    print(f"{len(files)} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
