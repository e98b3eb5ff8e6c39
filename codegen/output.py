"""Put files on disk, or compare them with what is there."""

from __future__ import annotations

from pathlib import Path

BANNER = "DO NOT EDIT"


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


def _orphans(files: dict[str, str], folder: Path) -> list[str]:
    """Generated files below `folder` that are not in `files`; handwritten ones have no banner."""
    return sorted(
        str(path.relative_to(folder).as_posix())
        for path in folder.rglob("*.py")
        if path.relative_to(folder).as_posix() not in files
        and BANNER in path.read_text("utf-8").partition("\n")[0]
    )
