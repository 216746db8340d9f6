"""Installs what `make dist` built, as users do, and uses it.

`make dist` installs the wheel alone. `make check-dist` installs, for each Python and each into an
environment of its own: the wheel, the wheel with each extra, and the sdist with all of them. And
the sdist, unpacked elsewhere at another time and with another umask, builds both archives again,
byte for byte.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from email import message_from_bytes
from pathlib import Path

PACKAGE = "talon_one"
LARGE = {"spark"}
"""Extras of some 500 MB, which are left out."""
USE = {
    "": f"""
from {PACKAGE} import ApiClient, AudienceMembership, Configuration, ManagementApi, exceptions
audience = AudienceMembership.from_json('{{"id": 1, "name": "Audience"}}')
assert audience.to_json() == '{{"id":1,"name":"Audience"}}', audience
api = ManagementApi(ApiClient(Configuration("https://example.com", management_key="key")))
try:
    api.get_application_customers(7, page_size=0)
except exceptions.ValidationError as error:
    assert error.path == "page_size", error
else:
    raise AssertionError("a page of no size was asked for")
""",
    "emulator": f"""
from {PACKAGE} import TalonOne
from {PACKAGE}.emulator import Emulator
with Emulator() as emulator:
    with TalonOne(emulator.host, management_key=emulator.management_key) as talon:
        assert talon.management.get_application_customers(42).data
""",
    "arrow": f"""
import pyarrow.parquet
from {PACKAGE} import AudienceMembership
from {PACKAGE}.export import write_parquet
audience = AudienceMembership(id=1, name="Audience")
assert write_parquet("audiences.parquet", [audience], AudienceMembership) == 1
rows = pyarrow.parquet.read_table("audiences.parquet").to_pylist()
assert [AudienceMembership.from_dict(row) for row in rows] == [audience], rows
""",
    "cli": f"""
import os, shutil, subprocess, sys
from {PACKAGE} import __version__
script = shutil.which("talon-one", path=os.path.dirname(sys.executable))
def run(*words):
    return subprocess.run([script, *words], check=True, capture_output=True, text=True).stdout
assert run("--version").strip() == __version__
os.environ["TALON_ONE_HOST"] = "https://example.com"
shown = run("management", "get-application-customers", "--application-id", "42", "--dry-run")
assert shown.startswith("GET https://example.com/v1/applications/42/customers"), shown
""",
    "otel": f"""
from opentelemetry import trace
from {PACKAGE} import TalonOne, exceptions
from {PACKAGE}.opentelemetry import instrument
names = []
class Tracer(trace.NoOpTracer):
    def start_span(self, name, *arguments, **options):
        names.append(name)
        return trace.INVALID_SPAN
class Provider(trace.NoOpTracerProvider):
    def get_tracer(self, *arguments, **options):
        return Tracer()
with TalonOne("http://127.0.0.1:1", management_key="key", max_attempts=1) as talon:
    instrument(talon, tracer_provider=Provider())
    try:
        talon.management.get_application_customers(42)
    except exceptions.OpenApiException:  # Nobody answers there, which is a span as well.
        pass
assert names == ["GET /v1/applications/{{applicationId}}/customers"], names
""",
}
"""What works with each extra. Of others, all that is tried is to import all modules."""
IMPORTS = f"""
import importlib, pkgutil, {PACKAGE}
assert "site-packages" in {PACKAGE}.__file__, {PACKAGE}.__file__
for module in pkgutil.walk_packages({PACKAGE}.__path__, "{PACKAGE}.", onerror=lambda name: None):
    if not module.name.endswith(("__main__", ".pydantic_schema")):
        try:
            importlib.import_module(module.name)
        except ImportError as error:
            assert not (error.name or "").startswith("{PACKAGE}."), f"{{module.name}}: {{error}}"
"""
REBUILT_AT = 1_000_000_000


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the wheel and the sdist are")
    parser.add_argument("versions", nargs="*", help="of Python, such as 3.10; default: this one's")
    parser.add_argument("--all", action="store_true", help="try the extras and the sdist as well")
    options = parser.parse_args()
    (wheel,), (sdist,) = (list(options.folder.resolve().glob(it)) for it in ("*.whl", "*.tar.gz"))
    faults = check_rebuild(wheel, sdist) if options.all else []
    pythons = {it: interpreter(it) for it in options.versions} or {"": sys.executable}
    for version, python in pythons.items():
        if not python:
            print(f"Python {version} is not installed: left out")
            continue
        for archive, extras in cases(wheel, sdist) if options.all else [(wheel, ())]:
            found = list(check(python, archive, extras))
            if not found:
                print(f"{label(python, archive, extras)} works")
            faults += found
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def interpreter(version: str) -> str | None:
    """The command of a version of Python, on the path or among those of pyenv."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    installed = root.glob(f"versions/{version}.*/bin/python")
    for command in (f"python{version}", *map(str, installed)):
        try:
            subprocess.run([command, "-c", ""], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return command
    return None


def label(python: str, archive: Path, extras: Sequence[str]) -> str:
    """What is tried."""
    return f"{python}: {archive.name}" + (f"[{','.join(extras)}]" if extras else "")


def cases(wheel: Path, sdist: Path) -> Iterator[tuple[Path, Sequence[str]]]:
    """What is installed, with which extras."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (it for it in archive.namelist() if it.endswith(".dist-info/METADATA"))
        stated = message_from_bytes(archive.read(name)).get_all("Provides-Extra") or []
    if large := LARGE & set(stated):
        print(f"extra {', '.join(large)}: left out, as it is large")
    extras = [it for it in stated if it not in LARGE]
    yield wheel, ()
    for extra in extras:
        yield wheel, (extra,)
    yield sdist, extras


def check(python: str, archive: Path, extras: Sequence[str]) -> Iterator[str]:
    """Install an archive into an empty environment and use it."""
    tried = label(python, archive, extras)
    with tempfile.TemporaryDirectory() as name:
        subprocess.run([python, "-m", "venv", "--without-pip", name], check=True)
        own = Path(name) / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        target = f"{archive}[{','.join(extras)}]" if extras else str(archive)
        pip = ["-m", "pip", "--python", str(own), "--disable-pip-version-check", "install", "-q"]
        result = run(Path(sys.executable), [*pip, target], name)
        if result.returncode:
            yield f"{tried}: {result.stderr.strip()}"
            return
        for code in [IMPORTS, *(USE.get(extra, "") for extra in ("", *extras))]:
            result = run(own, ["-I", "-c", code], name)
            if result.returncode:
                yield f"{tried}: {result.stderr.strip()}"
        result = run(own, ["-I", "-m", PACKAGE], name)
        if result.returncode:
            yield f"{tried}: {result.stdout}{result.stderr}"
        for extra in extras:
            if f"extra {extra}: present\n" not in result.stdout:
                yield f"{tried}: is said to lack {extra}:\n{result.stdout}"
        if "emulator" not in extras:
            result = run(own, ["-I", "-m", f"{PACKAGE}.emulator"], name)
            if result.returncode == 0 or "[emulator]" not in result.stderr:
                yield f"{tried}: the emulator does not say what it needs: {result.stderr}"


def check_rebuild(wheel: Path, sdist: Path) -> list[str]:
    """Build both archives again from the sdist, in other circumstances."""
    old = os.umask(0o077)
    try:
        with tempfile.TemporaryDirectory() as name:
            with tarfile.open(sdist) as archive:
                archive.extractall(name)  # noqa: S202, our own
            (root,) = Path(name).iterdir()
            for path in root.rglob("*"):
                if path.name != "PKG-INFO":
                    os.utime(path, (REBUILT_AT, REBUILT_AT))
            environment = {**os.environ, "TZ": "Pacific/Apia", "PYTHONHASHSEED": "7"}
            environment.pop("SOURCE_DATE_EPOCH", None)
            subprocess.run(
                [sys.executable, "tools/archives.py", "again"],
                cwd=root,
                env=environment,
                check=True,
                capture_output=True,
            )
            return [
                f"{path.name}: a second build differs"
                for path in (wheel, sdist)
                if not filecmp.cmp(path, root / "again" / path.name, shallow=False)
            ]
    finally:
        os.umask(old)


def run(python: Path, arguments: list[str], folder: str) -> subprocess.CompletedProcess[str]:
    """Run an environment's Python, away from the tree."""
    return subprocess.run(
        [str(python), *arguments], cwd=folder, check=False, capture_output=True, text=True
    )


if __name__ == "__main__":
    sys.exit(main())
