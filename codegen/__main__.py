"""``python -m codegen``: regenerate the surface, or check that it is what the spec says."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

from codegen import output
from codegen.discover import Replies, scan
from codegen.load import SpecError, load
from codegen.project import CORE_SPEC, Output, outputs, surface
from codegen.render import Target
from codegen.server import command_line


def _user(spec: Path, out: Path, package: str | None) -> Output:
    """A spec outside the project: its own decoders stand in ``OUT/replies.py``."""
    foreign = output.refuse_foreign(out)
    if foreign is not None:
        raise SpecError([f"--out: {foreign}"])
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
    target = Target(name, spec.name, command, f"{name}.clients")
    return Output(out, surface(load(spec), shared.merged(own, "replies"), target))


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
    if arguments.spec is None and (arguments.out is not None or arguments.package is not None):
        parser.error("--out and --package are for a spec of your own: give --spec")
    return arguments


def main(argv: list[str] | None = None) -> int:
    """Run the generator. 0: done, 1: drift found by --check, 2: the spec is faulty."""
    given = sys.argv[1:] if argv is None else argv
    if given[:1] and given[0] in command_line.NAMES:
        return command_line.main(given, CORE_SPEC)
    arguments = _arguments(given)
    try:
        if arguments.spec is None:
            made, source = outputs(), "the spec in commands.yaml and modules/"
        else:
            made = [_user(arguments.spec, arguments.out, arguments.package)]
            source = arguments.spec.name
    except (SpecError, OSError) as error:
        print(error, file=sys.stderr)  # a command-line tool speaks
        return 2
    count = sum(len(one.files) for one in made)
    if arguments.check:
        drift = [line for one in made for line in output.check(one.files, one.folder)]
        if drift:
            drift.append("run the generator (make generate) and commit the result")
        print("\n".join(drift) or f"{count} files are what {source} says")
        return 1 if drift else 0
    changed = [path for one in made for path in output.write(one.files, one.folder)]
    print(f"{count} files, {len(changed)} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
