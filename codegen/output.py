"""Put files on disk, or compare them with what is there."""

from __future__ import annotations

from pathlib import Path

BANNER = ("Generated from ", "python -m codegen")
_SUFFIXES = ("*.py", "*.md")
_FOLDERS = ("", "aio", "builders", "pipeline", "sync")


def write(files: dict[str, str], folder: Path) -> list[str]:
    """Write what differs and delete generated files that are no longer made. Returns what changed."""
    changed: list[str] = []
    for path, text in files.items():
        target = folder / path
        if not target.exists() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
            changed.append(path)
    for orphan in _orphans(files, folder):
        (folder / orphan).unlink()
        changed.append(orphan)
    return changed


def check(files: dict[str, str], folder: Path) -> list[str]:
    """What `write` would change, in words."""
    drift = [
        f"{path}: missing" if not (folder / path).exists() else f"{path}: differs"
        for path, text in files.items()
        if not (folder / path).exists() or (folder / path).read_bytes() != text.encode()
    ]
    return drift + [f"{path}: orphan, no longer generated" for path in _orphans(files, folder)]


def refuse_foreign(folder: Path) -> str | None:
    """Why `folder` must not be written to, or None: it is new, empty, or was generated before."""
    init = folder / "__init__.py"
    if not folder.exists() or not any(folder.glob("*.py")):
        return None
    if init.exists() and _is_ours(init):
        return None
    own = [path.name for path in folder.glob("*.py")]
    if own == ["replies.py"]:  # the decoders of a spec, written before its first run
        return None
    return f"{folder} holds files that codegen did not write; give a new or an earlier generated folder"


def _is_ours(path: Path) -> bool:
    first = path.read_text("utf-8", "replace").partition("\n")[0]
    return first.startswith(("#", "<!--")) and all(words in first for words in BANNER)


def _orphans(files: dict[str, str], folder: Path) -> list[str]:
    """Files of ours that are no longer made, in the folders we write; nobody else's are looked at."""
    found = (
        path for name in _FOLDERS for suffix in _SUFFIXES for path in sorted((folder / name).glob(suffix))
    )
    return [
        path.relative_to(folder).as_posix()
        for path in found
        if path.relative_to(folder).as_posix() not in files and _is_ours(path)
    ]
