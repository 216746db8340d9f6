"""Checks what `make dist` built against the tree: the wheel holds the package and nothing else.

The sdist holds all that is in the tree, so that it can be tested, changed and built again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "talon_one"
PLUGIN = f"[pytest11]\ntalon_one = {PACKAGE}.emulator.pytest_plugin\n"
DEPENDENCIES = {"msgspec", "python-dateutil", "urllib3"}
DATA = ("py.typed", "emulator/page.html")
NOT_IN_SDIST = {".ci/run", ".gitignore"}


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the wheel and the sdist are")
    folder = parser.parse_args().folder.resolve()
    wheels, archives = list(folder.glob("*.whl")), list(folder.glob("*.tar.gz"))
    if len(wheels) != 1 or len(archives) != 1:
        print(f"{folder} must hold one wheel and one sdist", file=sys.stderr)
        return 1
    faults = [*check_wheel(wheels[0]), *check_sdist(archives[0])]
    print("\n".join(faults) or f"{wheels[0].name} and {archives[0].name} are in order")
    return 1 if faults else 0


def check_wheel(wheel: Path) -> list[str]:
    """What is wrong with the contents of the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        message = message_from_bytes(archive.read(metadata))
        information = metadata.removesuffix("METADATA")
        entry_points = archive.read(f"{information}entry_points.txt").decode()
    held = {name for name in names if not name.startswith(information)}
    due = {path.relative_to(ROOT).as_posix() for path in (ROOT / PACKAGE).rglob("*.py")}
    faults = differences("wheel", held, due | {f"{PACKAGE}/{name}" for name in DATA})
    if f"{information}licenses/LICENSE" not in names:
        faults.append("the wheel has no LICENSE")
    if PLUGIN not in entry_points:
        faults.append("the wheel does not tell pytest of its plugin")
    requirements = [line for line in message.get_all("Requires-Dist", []) if "extra ==" not in line]
    found = {line.partition("<")[0].partition(">")[0].strip() for line in requirements}
    if found != DEPENDENCIES:
        faults.append(f"the wheel requires {', '.join(sorted(found))}")
    return faults


def check_sdist(sdist: Path) -> list[str]:
    """What is wrong with the contents of the sdist; without git, what is due is not known."""
    if not (ROOT / ".git").exists():
        return []
    with tarfile.open(sdist) as archive:
        held = {it.name.partition("/")[2] for it in archive.getmembers() if it.isfile()}
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    command += ["--cached", "--others", "--exclude-standard", "--deduplicate"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    due = {name for name in names.split("\0") if name and (ROOT / name).is_file()} - NOT_IN_SDIST
    made = {name for name in held if name.startswith(f"{PACKAGE}.egg-info/")}
    return differences("sdist", held - made - {"PKG-INFO", "setup.cfg"}, due)


def differences(kind: str, held: set[str], due: set[str]) -> list[str]:
    """What an archive holds but must not, and what it lacks."""
    return [
        *(f"{name} is in the {kind}, but not in the tree" for name in sorted(held - due)),
        *(f"{name} is missing in the {kind}" for name in sorted(due - held)),
    ]


if __name__ == "__main__":
    sys.exit(main())
