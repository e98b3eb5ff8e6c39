"""The plan → text of every file, formatted by the pinned formatter."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import typing_tests
from codegen.discover import SHARED_ALIAS, Replies
from codegen.model import Spec
from codegen.plan import Group, mentions

_TEMPLATES = Path(__file__).parent / "templates"
_FACES = (
    # folder, class attribute, base class, async def, await, flavour
    ("sync", "sync_class", "SyncFace", "", "", "sync"),
    ("aio", "async_class", "AsyncFace", "async ", "await ", "async"),
)


@frozen
class Target:
    """Where the generated package stands and what its files name."""

    package: str
    source: str
    command: str
    pipeline_module: str = "valkeykit.pipeline"

    @property
    def is_core(self) -> bool:
        """Whether this is valkeykit's own surface."""
        return self.pipeline_module == "valkeykit.pipeline"


def _engine() -> Environment:
    return Environment(  # noqa: S701 # the output is Python, not HTML
        loader=FileSystemLoader(_TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=False,
        keep_trailing_newline=True,
    )


def render(groups: tuple[Group, ...], target: Target) -> dict[str, str]:
    """Relative path → text of every file."""
    engine = _engine()
    files: dict[str, str] = {}

    def put(path: str, template: str, **context: Any) -> None:
        files[path] = engine.get_template(f"{template}.py.jinja").render(
            source=target.source, command=target.command, package=target.package, **context
        )

    for group in groups:
        imports = _type_imports(group)
        put(
            f"builders/{group.name}.py",
            "builders",
            group=group,
            modules=_shared_imports(group),
            lazy_modules=_own_modules(group),
            type_imports=imports,
        )
        faces = {"group": group, "type_imports": imports}
        for folder, attribute, base, async_, await_, flavour in _FACES:
            put(
                f"{folder}/{group.name}.py",
                "client",
                class_name=getattr(group, attribute),
                base=base,
                async_=async_,
                await_=await_,
                flavour=flavour,
                **faces,
            )
        put(
            f"pipeline/{group.name}.py",
            "pipeline",
            pipeline_module=target.pipeline_module,
            **faces,
        )
    _packages(groups, target, put)
    put("info.py", "info", groups=groups)
    return _format(files if target.is_core else {path: _lenient(text) for path, text in files.items()})


def render_typing(spec: Spec, replies: Replies, target: Target) -> dict[str, str]:
    """Relative path → text of the files that type checkers read."""
    template = _engine().get_template("typing.py.jinja")
    files: dict[str, str] = {}
    for group, commands in spec.groups.items():
        found = [item for c in commands.values() for item in typing_tests.assertions(c)]
        results = " ".join(item.result for item in found)
        builders = {c.builder.partition(":")[0] for c in commands.values() if c.builder}
        files[f"check_{group}.py"] = template.render(
            source=target.source,
            command=target.command,
            title=group.replace("_", " "),
            assertions=found,
            imports=[
                f"from {t.module} import {t.name}" for t in replies.types(group) if mentions(results, t.name)
            ]
            + [f"from {module} import {name}" for module in sorted(builders) for name in _named(found)],
        )
    return _format(files)


def _named(found: list[typing_tests.Assertion]) -> list[str]:
    """The classes that the calls name."""
    calls = " ".join(item.call for item in found)
    return sorted(set(re.findall(r"\b([A-Z][a-zA-Z]+)\(", calls)))


def _lenient(text: str) -> str:
    """Switch off what mypy --strict says about faces; for valkeykit's own, pyproject.toml does."""
    banner, end, rest = text.partition("\n")
    return f"{banner}{end}# mypy: disable-error-code=no-any-return\n{rest}"


def _packages(groups: tuple[Group, ...], target: Target, put: Any) -> None:
    rows = (
        ("sync", "SyncCommands", "sync_class", "T"),
        ("aio", "AsyncCommands", "async_class", "T"),
        ("pipeline", "PipelineCommands", "pipeline_class", "Mode, T, *Ts"),
    )
    for folder, name, attribute, generic in rows:
        put(
            f"{folder}/__init__.py",
            "package",
            doc=f"The {folder} face of every group.",
            classes=[(f"{folder}.{g.name}", getattr(g, attribute)) for g in groups],
            class_name=name,
            generic=generic,
            variadic=folder == "pipeline",
        )
    for path, doc in (
        ("builders/", "Builders, one file per group."),
        ("", "Generated command surface."),
    ):
        put(f"{path}__init__.py", "package", doc=doc, classes=[])
    if not target.is_core:
        put("clients.py", "clients")


def _shared_imports(group: Group) -> list[str]:
    """What every program needs is imported at once."""
    return [
        f"from {module.rpartition('.')[0]} import {module.rpartition('.')[2]} as {alias}"
        for module, alias in group.decoder_modules
        if alias == SHARED_ALIAS
    ] + [f"from {path.replace(':', ' import ')}" for path in group.custom]


def _own_modules(group: Group) -> list[tuple[str, str]]:
    """The group's own decoders and reply types are loaded by the first command that needs them."""
    words = (word for method in group.methods if not method.custom for word in method.decoder.split())
    used = {alias for word in words for alias in re.findall(r"\b(\w+)\.", word)}
    return [(m, alias) for m, alias in group.decoder_modules if alias != SHARED_ALIAS and alias in used]


def _type_imports(group: Group) -> list[str]:
    return [f"from {item.module} import {item.name}" for item in group.types]


def _format(files: dict[str, str]) -> dict[str, str]:
    """Drop unused imports and format, all files in two runs of the pinned tool."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, "utf-8")
        tool = [sys.executable, "-m", "ruff"]
        common = [
            "--isolated",
            "--line-length=110",
            "--target-version=py311",
            "--no-cache",
            "--quiet",
        ]
        for verb in (
            [
                "check",
                "--select=F401,I,UP",
                "--fix",
                "--config=lint.isort.known-first-party=['valkeykit']",
            ],
            ["format"],
        ):
            subprocess.run([*tool, *verb, *common, "."], cwd=root, check=True)  # noqa: S603 # fixed words
        return {path: (root / path).read_text("utf-8") for path in files}
