"""``python -m codegen``: writing, checking, exit codes, and what goes to which stream."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main

ROOT = Path(__file__).parents[2]
Entry = Callable[..., dict[str, Any]]
SpecFile = Callable[[Any], Path]
Run = Callable[..., int]


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


REMEDY = "run the generator (make generate) and commit the result"


@pytest.fixture
def spec(spec_file: SpecFile, entry: Entry) -> Path:
    return spec_file({"alpha": {"A GET": entry()}, "beta": {"B GET": entry()}})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "surface"


@pytest.fixture
def run(spec: Path, out: Path) -> Run:
    """The generator on the small spec."""

    def call(*more: str) -> int:
        return main(["--spec", str(spec), "--out", str(out), *more])

    return call


def test_what_is_written(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    files = tree(out)
    assert set(files) == {
        "__init__.py",
        "clients.py",
        "info.py",
        *(f"{face}/{name}.py" for face in ("aio", "builders", "pipeline", "sync")
          for name in ("__init__", "alpha", "beta")),
    }  # fmt: skip
    assert capsys.readouterr() == (f"{len(files)} files, {len(files)} changed\n", "")


def test_every_file_names_its_source_and_its_command(run: Run, out: Path) -> None:
    run()
    for path, content in tree(out).items():
        first = content.decode().splitlines()[0]
        assert "spec.yaml" in first, path
        assert "python -m codegen --spec spec.yaml --out surface" in first, path
        assert "DO NOT EDIT" in first, path


def test_a_second_run_changes_nothing(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    before, times = tree(out), {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    capsys.readouterr()
    assert run() == 0
    assert capsys.readouterr().out == f"{len(before)} files, 0 changed\n"
    assert tree(out) == before
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.py")} == times


def test_check_is_clean_after_writing(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    capsys.readouterr()
    assert run("--check") == 0
    assert capsys.readouterr() == ("15 files are what spec.yaml says\n", "")


def test_check_finds_a_changed_byte(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    path = out / "sync" / "alpha.py"
    path.write_bytes(path.read_bytes() + b"\n")
    capsys.readouterr()
    assert run("--check") == 1
    assert capsys.readouterr().out == f"sync/alpha.py: differs\n{REMEDY}\n"


def test_check_finds_other_line_ends(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    path = out / "info.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    capsys.readouterr()
    assert run("--check") == 1
    assert capsys.readouterr().out == f"info.py: differs\n{REMEDY}\n"


def test_check_finds_a_missing_file(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    (out / "aio" / "beta.py").unlink()
    capsys.readouterr()
    assert run("--check") == 1
    assert capsys.readouterr().out == f"aio/beta.py: missing\n{REMEDY}\n"


def test_check_of_a_folder_that_is_not_there(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--check") == 1
    *lines, remedy = capsys.readouterr().out.splitlines()
    assert len(lines) == 15
    assert all(line.endswith(": missing") for line in lines)
    assert remedy == REMEDY


def test_check_writes_nothing(run: Run, out: Path) -> None:
    run()
    (out / "info.py").unlink()
    before = tree(out)
    run("--check")
    assert tree(out) == before


def test_a_group_that_is_gone_leaves_orphans(
    run: Run, out: Path, spec_file: SpecFile, entry: Entry, capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    spec_file({"alpha": {"A GET": entry()}})
    capsys.readouterr()
    orphans = [f"{face}/beta.py" for face in ("aio", "builders", "pipeline", "sync")]
    assert run("--check") == 1
    found = capsys.readouterr().out.splitlines()
    assert [line for line in found if "orphan" in line] == [
        f"{path}: orphan, no longer generated" for path in orphans
    ]
    assert run() == 0
    assert not [path for path in orphans if (out / path).exists()]
    assert run("--check") == 0


def test_handwritten_files_are_left_alone(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    handwritten = {
        "replies.py": "# DO NOT EDIT would be wrong here, but not on the first line\n".replace(
            "# DO", "# do"
        ),
        "sync/extra.py": '"""Mine."""\n# DO NOT EDIT\n',
        "notes.txt": "DO NOT EDIT\n",
        "empty.py": "",
    }
    for path, text in handwritten.items():
        (out / path).write_text(text)
    assert run("--check") == 0
    assert run() == 0
    assert {path: (out / path).read_text() for path in handwritten} == handwritten


def test_a_changed_file_is_put_right(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    before = tree(out)
    (out / "sync" / "alpha.py").write_text("")
    (out / "info.py").unlink()
    capsys.readouterr()
    assert run() == 0
    assert capsys.readouterr().out == "15 files, 2 changed\n"
    assert tree(out) == before


# -- faults ----------------------------------------------------------------------------------------


def failed(capsys: pytest.CaptureFixture[str]) -> str:
    """What stands on stderr; stdout stays empty."""
    out, err = capsys.readouterr()
    assert out == ""
    return err


def test_a_faulty_spec(
    run: Run, out: Path, spec_file: SpecFile, entry: Entry, capsys: pytest.CaptureFixture[str]
) -> None:
    spec_file({"alpha": {"A GET": entry(summary=None), "A SET": entry(since=1)}})
    assert run() == 2
    assert failed(capsys).count("alpha.A") == 2
    assert not out.exists()


def test_a_spec_that_breaks_a_rule(
    run: Run, out: Path, spec_file: SpecFile, entry: Entry, capsys: pytest.CaptureFixture[str]
) -> None:
    spec_file({"alpha": {"A SET": entry(), "A GET": entry()}})
    assert run("--check") == 2
    assert failed(capsys) == "alpha.A GET: unsorted: must stand before A SET\n"
    assert not out.exists()


def test_a_spec_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path / "none.yaml"), "--out", str(tmp_path / "pkg")]) == 2
    assert "none.yaml" in failed(capsys)


def test_a_folder_that_is_no_package_name(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "my-commands"
    assert main(["--spec", str(spec), "--out", str(out)]) == 2
    assert failed(capsys) == "--out: my-commands is not a package name; give --package\n"
    assert main(["--spec", str(spec), "--out", str(out), "--package", "my.commands"]) == 0
    assert "from my.commands.builders import alpha" in (out / "sync" / "alpha.py").read_text()


def test_a_bad_package_name(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--package", "my..commands") == 2
    assert "my..commands is not a package name" in failed(capsys)
    assert not out.exists()


def test_replies_that_are_not_python(run: Run, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out.mkdir()
    (out / "replies.py").write_text("\ndef broken(\n")
    assert run() == 2
    assert "replies.py:2: " in failed(capsys)


def test_a_spec_without_a_folder(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--spec", str(spec)])
    assert caught.value.code == 2
    assert "--spec needs --out" in failed(capsys)


@pytest.mark.parametrize("option", [["--out", "somewhere"], ["--package", "name"]])
def test_a_folder_without_a_spec(option: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(option)
    assert caught.value.code == 2
    assert "give --spec" in failed(capsys)


# -- valkeykit's own surface -----------------------------------------------------------------------


def test_the_committed_surface_is_what_the_spec_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr()
    assert capsys.readouterr().out.endswith("files are what the spec in commands.yaml and modules/ says\n")


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "--check"],
        cwd=ROOT,
        timeout=30,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""


def test_a_folder_with_other_code_is_not_touched(tmp_path: Path, spec_file: Callable[..., Path]) -> None:
    spec = spec_file({"mine": {}})
    project = tmp_path / "project"
    project.mkdir()
    (project / "app.py").write_text("print(1)\n")
    assert main(["--spec", str(spec), "--out", str(project)]) == 2
    assert [path.name for path in project.iterdir()] == ["app.py"]


def test_generated_files_of_others_are_not_deleted(run: Run, out: Path) -> None:
    run()
    other = out / "sync" / "stubs_pb2.py"
    other.write_text("# Generated by the protocol compiler. DO NOT EDIT!\n")
    deeper = out / "sync" / "deep" / "own.py"
    deeper.parent.mkdir()
    deeper.write_text("# Generated from x.yaml by `python -m codegen`: DO NOT EDIT.\n")
    run()
    assert other.exists()
    assert deeper.exists()
