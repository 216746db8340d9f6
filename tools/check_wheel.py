"""Checks what `make dist` built, as someone who installs it would find it.

The wheel holds the package and nothing else. In a fresh virtual environment, without the extra, it
imports, reads a customer and says what the emulator needs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import venv
import zipfile
from email import message_from_bytes
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "talon_one"
PLUGIN = f"[pytest11]\ntalon_one = {PACKAGE}.emulator.pytest_plugin\n"
DEPENDENCIES = {"msgspec", "python-dateutil", "urllib3"}
# Modules that need an extra, and one for those who use pydantic.
EXTRAS = ("emulator", "opentelemetry", "runtime.pydantic_schema")
USE = f"""
import importlib, pkgutil, {PACKAGE}
for module in pkgutil.walk_packages({PACKAGE}.__path__, "{PACKAGE}."):
    if not module.name.removeprefix("{PACKAGE}.").startswith({EXTRAS}):
        importlib.import_module(module.name)
assert "site-packages" in {PACKAGE}.__file__, {PACKAGE}.__file__
from {PACKAGE} import ApiClient, AudienceMembership, Configuration, ManagementApi
audience = AudienceMembership.from_json('{{"id": 1, "name": "Audience"}}')
assert audience.to_json() == '{{"id":1,"name":"Audience"}}', audience
api = ManagementApi(ApiClient(Configuration("https://example.com", management_key="key")))
try:
    api.get_application_customers(7, page_size=0)
except {PACKAGE}.exceptions.ValidationError as error:
    assert error.path == "page_size", error
else:
    raise AssertionError("a page of no size was asked for")
"""


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the wheel and the sdist are")
    folder = parser.parse_args().folder.resolve()
    wheels, archives = list(folder.glob("*.whl")), list(folder.glob("*.tar.gz"))
    if len(wheels) != 1 or len(archives) != 1:
        print(f"{folder} must hold one wheel and one sdist", file=sys.stderr)
        return 1
    faults = [*check_contents(wheels[0]), *check_use(wheels[0])]
    print("\n".join(faults) or f"{wheels[0].name} is in order")
    return 1 if faults else 0


def check_contents(wheel: Path) -> list[str]:
    """What the wheel holds, against the package as it is in the tree."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        message = message_from_bytes(archive.read(metadata))
    information = metadata.removesuffix("METADATA")
    held = {name for name in names if not name.startswith(information)}
    due = {path.relative_to(ROOT).as_posix() for path in (ROOT / PACKAGE).rglob("*.py")}
    due |= {f"{PACKAGE}/{name}" for name in ("py.typed", "emulator/page.html")}
    faults = [f"{name} is in the wheel, but must not be" for name in sorted(held - due)]
    faults += [f"{name} is missing in the wheel" for name in sorted(due - held)]
    if not any(name.endswith("/LICENSE") for name in names):
        faults.append("the wheel has no LICENSE")
    with zipfile.ZipFile(wheel) as archive:
        if PLUGIN not in archive.read(f"{information}entry_points.txt").decode():
            faults.append("the wheel does not tell pytest of its plugin")
    requirements = [line for line in message.get_all("Requires-Dist", []) if "extra ==" not in line]
    found = {line.partition("<")[0].partition(">")[0].strip() for line in requirements}
    if found != DEPENDENCIES:
        faults.append(f"the wheel requires {', '.join(sorted(found))}")
    return faults


def check_use(wheel: Path) -> list[str]:
    """What the wheel does in a fresh virtual environment."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        for arguments in (
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)],
            ["-I", "-c", USE],
        ):
            result = run(python, arguments, folder)
            if result.returncode:
                return [f"in a fresh environment: {result.stderr.strip()}"]
        result = run(python, ["-I", "-m", f"{PACKAGE}.emulator"], folder)
        if result.returncode == 0 or "[emulator]" not in result.stderr:
            return [f"without Werkzeug, the emulator does not say what it needs: {result.stderr}"]
    return []


def run(python: Path, arguments: list[str], folder: str) -> subprocess.CompletedProcess[str]:
    """Run the environment's Python, away from the tree."""
    return subprocess.run(
        [str(python), *arguments], cwd=folder, check=False, capture_output=True, text=True
    )


if __name__ == "__main__":
    sys.exit(main())
