"""The plan → text of every file of a command surface."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from codegen.discover import SHARED_ALIAS
from codegen.engine import engine, format_python
from codegen.plan import Group

_FACES = (
    # folder, class attribute, base class, what methods return, flavour
    ("sync", "sync_class", "SyncFace", "{}", "sync"),
    # They hand the loop's coroutine on instead of awaiting it in one of their own: ADR 0017.
    ("aio", "async_class", "AsyncFace", "Coroutine[Any, Any, {}]", "async"),
)


@frozen
class Target:
    """Where the generated package stands and what its files name."""

    package: str
    source: str
    command: str
    pipeline_module: str = "valkeykit.pipeline"
    # Of the project's own specs of modules: before the names of pages and typing checks, which stand in one
    # folder with the core's. They are tested against scripted replies only and say so.
    prefix: str = ""

    @property
    def is_core(self) -> bool:
        """Whether this is the core surface, which valkeykit's own clients have."""
        return self.pipeline_module == "valkeykit.pipeline"


def render(groups: tuple[Group, ...], target: Target) -> dict[str, str]:
    """Relative path → text of every file."""
    templates = engine()
    files: dict[str, str] = {}

    def put(path: str, template: str, **context: Any) -> None:
        files[path] = templates.get_template(f"{template}.py.jinja").render(
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
        for folder, attribute, base, returns, flavour in _FACES:
            put(
                f"{folder}/{group.name}.py",
                "client",
                class_name=getattr(group, attribute),
                base=base,
                returns=returns,
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
    return format_python(files if target.is_core else {path: _lenient(text) for path, text in files.items()})


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
    put("builders/__init__.py", "package", doc="Builders, one file per group.", classes=[])
    if target.is_core:
        put("__init__.py", "package", doc="Generated command surface.", classes=[])
    else:
        put("__init__.py", "surface", scripted=bool(target.prefix))
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
