"""Puts generated files into a folder: all of them or none, and nothing over what others wrote."""

from __future__ import annotations

import filecmp
import keyword
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from document import Failure

ROOT = Path(__file__).resolve().parent.parent
OWN_PACKAGE = "talon_one"
# Stands in the first line of every file that the generator writes.
MARKER = "by `make generate`. Do not edit."


def check_target(spec: Path, out: Path, package: str) -> None:
    """Refuse a package that cannot be imported, and a folder that is another one's.

    Raises:
        Failure: Nothing may be generated into this folder by this name.
    """
    if not package.isidentifier() or keyword.iskeyword(package):
        raise Failure(f"PACKAGE={package}: Python cannot import a package of this name")
    if package in sys.stdlib_module_names or package == "docs":
        raise Failure(f"PACKAGE={package}: the name is taken by Python's library or the reference")
    if out.resolve() == ROOT:
        if (spec.resolve(), package) != (ROOT / "openapi.yaml", OWN_PACKAGE):
            raise Failure(
                f"name a folder as OUT=: {ROOT} is for {OWN_PACKAGE} from its openapi.yaml"
            )
    elif is_generated(out / "__init__.py"):
        raise Failure(f"OUT={out}: is itself a generated package")


def docs_folder(package: str) -> Path:
    """Where the reference goes: a folder may hold several packages, the project holds one."""
    return Path("docs") if package == OWN_PACKAGE else Path("docs", package)


def is_generated(path: Path) -> bool:
    """Whether the generator wrote a file, by its header."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return MARKER.encode() in file.readline()


def generated_files(folder: Path, package: str) -> set[Path]:
    """The generated files of a package and its reference below a folder, relative to it."""
    candidates = [
        *(folder / package).rglob("*.py"),
        folder / package / "py.typed",
        *(folder / docs_folder(package)).glob("*.md"),
    ]
    return {path.relative_to(folder) for path in candidates if is_generated(path)}


def differences(fresh: Path, out: Path, package: str) -> list[str]:
    """What `install` would change, a line each."""
    new, old = generated_files(fresh, package), generated_files(out, package)
    return sorted(
        [f"missing: {path}" for path in new - old]
        + [f"no longer generated: {path}" for path in old - new]
        + [f"differs: {path}" for path in new & old if _differ(fresh / path, out / path)]
    )


def install(fresh: Path, out: Path, package: str) -> str:
    """Put the generated files in place and delete those that are no longer generated.

    Returns:
        What was done, in one line.

    Raises:
        Failure: A file that somebody else wrote is in the way, or the folder cannot be written.
            All is as it was then.
    """
    new, old = generated_files(fresh, package), generated_files(out, package)
    if foreign := sorted({place for path in new - old for place in _in_the_way(out, path)}):
        raise Failure(
            f"{out}: nothing was changed: these were not written by `make generate`; rename them, "
            "or name another OUT or PACKAGE:\n" + "\n".join(f"  {place}" for place in foreign)
        )
    changed = sorted(new - old | {path for path in new & old if _differ(fresh / path, out / path)})
    removed = sorted(old - new)
    try:
        _swap(fresh, out, changed, removed)
    except OSError as error:
        raise Failure(f"{out}: nothing was changed: {error}") from error
    docs = docs_folder(package)
    return (
        f"{out}: {package} and {docs}: {len(new)} files, "
        f"{len(changed)} of them written, {len(removed)} others deleted"
    )


def _differ(left: Path, right: Path) -> bool:
    return not filecmp.cmp(left, right, shallow=False)


def _in_the_way(out: Path, path: Path) -> list[Path]:
    """What is at a path, or where one of its folders has to be."""
    folders = [place for place in path.parents if os.path.lexists(out / place)]
    found = [place for place in folders if not (out / place).is_dir()]
    return [*found, path] if os.path.lexists(out / path) else found


def _swap(fresh: Path, out: Path, changed: list[Path], removed: list[Path]) -> None:
    """Replace and delete files. All that needs room on the disk comes before the first of it."""
    with ExitStack() as undo:
        _make_folder(out, undo)
        stage = Path(tempfile.mkdtemp(prefix=".generate-", dir=out))
        undo.callback(_discard, stage)
        for path in [*changed, *removed]:
            (stage / "old" / path).parent.mkdir(parents=True, exist_ok=True)
        for path in changed:
            (stage / "new" / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / path, stage / "new" / path)
            _make_folder((out / path).parent, undo)
        for path in [*changed, *removed]:
            saved = stage / "old" / path
            undo.callback(_put_back, saved, out / path)
            if (out / path).exists():
                (out / path).replace(saved)
            elif path in changed:
                undo.callback((out / path).unlink, missing_ok=True)
            if path in changed:
                (stage / "new" / path).replace(out / path)
        undo.pop_all()
    shutil.rmtree(stage, ignore_errors=True)


def _make_folder(folder: Path, undo: ExitStack) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent, undo)
        folder.mkdir()
        undo.callback(folder.rmdir)


def _put_back(saved: Path, target: Path) -> None:
    if saved.exists():
        saved.replace(target)


def _discard(stage: Path) -> None:
    shutil.rmtree(stage / "new", ignore_errors=True)
    if any(path.is_file() for path in stage.rglob("*")):
        raise Failure(f"not all could be put back: the old files are in {stage}")
    shutil.rmtree(stage, ignore_errors=True)
